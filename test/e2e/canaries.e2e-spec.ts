import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { generate } from 'otplib';
import pg from 'pg';
import { codeIn } from '../support/mailbox.js';
import { type LocalServer, startModelProvider } from '../support/provider.js';
import { type Service, startService } from '../support/service.js';
import { type TestDatabase, createTestDatabase } from '../support/test-database.js';

/** Unlike anything else, so that finding it is no accident. */
const canary = (what: string) => `canary-${what}-${randomBytes(12).toString('hex')}`;

/** Secrets go in by every door; then the whole log and every column of every table are searched for them. */
describe('canary secrets', () => {
  let database: TestDatabase;
  let provider: LocalServer;
  let service: Service;
  let dataDir: string;
  const secrets = new Map<string, string>();
  const API_KEY = canary('api-key');

  beforeAll(async () => {
    database = await createTestDatabase();
    provider = await startModelProvider(API_KEY);
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'cv-canary-'));
    service = await startService({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'trace',
      JWT_SECRET_KEY: randomBytes(36).toString('base64'),
      DOCUMENT_PROCESSES: '1',
      AI_PROVIDERS: `openai=${provider.url}/openai,away=http://127.0.0.1:1`,
      OUTBOUND_ALLOWED_HOSTS: new URL(provider.url).host,
    });
  });
  afterAll(async () => {
    await service.end('SIGTERM');
    await provider.close();
    await database.drop();
    rmSync(dataDir, { recursive: true });
  });

  const keep = (what: string, secret: string) => {
    expect([what, typeof secret === 'string' && secret.length > 15]).toEqual([what, true]);
    secrets.set(what, secret);
    return secret;
  };

  async function call<T = Record<string, unknown>>(
    method: string,
    url: string,
    { body, token, headers = {} }: { body?: unknown; token?: string; headers?: Record<string, string> } = {},
  ): Promise<{ status: number; body: T }> {
    const response = await fetch(service.url + url, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (/json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : {}) as T,
    };
  }

  /** The code in the newest mail with this subject. */
  async function mailedCode(subject: RegExp): Promise<string> {
    const folder = path.join(dataDir, 'mail');
    for (let tries = 0; tries < 400; tries += 1) {
      const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
      for (const name of names) {
        const mail = await simpleParser(readFileSync(path.join(folder, name)));
        if (subject.test(mail.subject ?? '')) return codeIn(mail);
      }
      await sleep(25);
    }
    throw new Error(`No mail ${String(subject)}`);
  }

  it('go in, are used, and are refused', async () => {
    const email = 'wren@example.org';
    const password = keep('password', canary('password'));
    const registered = await call('POST', '/api/auth/register', { body: { username: 'wren', email, password } });
    expect(registered.status).toBe(201);
    const signIn = (secret: string) =>
      call<{ access_token: string; refresh_token: string }>('POST', '/api/auth/login', {
        body: { email, password: secret },
      });
    const { body: tokens } = await signIn(password);
    const token = keep('access token', tokens.access_token);
    keep('refresh token', tokens.refresh_token);
    await signIn(keep('wrong password', canary('wrong')));

    keep('verification code', await mailedCode(/confirm|verify/i));
    await call('POST', '/api/auth/forgot-password', { body: { email } });
    const code = keep('reset code', await mailedCode(/reset|password/i));
    const next = keep('new password', canary('new-password'));
    expect(
      (await call('POST', '/api/auth/reset-password', { body: { token: code, new_password: next } })).status,
    ).toBeLessThan(300);
    const { body: again } = await signIn(next);
    const signedIn = { token: keep('second access token', again.access_token) };
    expect(token).not.toBe(again.access_token);
    const refreshed = await call<{ refresh_token: string }>('POST', '/api/auth/refresh', {
      body: { refresh_token: keep('second refresh token', again.refresh_token) },
    });
    keep('third refresh token', refreshed.body.refresh_token);

    keep('API key', API_KEY);
    for (const name of ['openai', 'away']) {
      expect(
        (await call('POST', '/api/user/api-keys', { ...signedIn, body: { provider: name, api_key: API_KEY } })).status,
      ).toBe(201);
      await call('POST', `/api/user/api-keys/${name}/validate`, signedIn);
    }
    const made = { name: 'x', scopes: ['cv.read'] };
    const personal = await call<{ token: string }>('POST', '/api/user/access-tokens', {
      ...signedIn,
      body: made,
      headers: { 'idempotency-key': 'once' },
    });
    await call('GET', '/api/user/cv/list', { token: keep('personal access token', personal.body.token) });
    const url = `${provider.url}/${keep('webhook path', canary('hook'))}`;
    const hook = await call<{ secret: string }>('POST', '/api/user/webhooks', {
      ...signedIn,
      body: { url, events: ['account.activity'] },
    });
    keep('webhook secret', hook.body.secret.replace('whsec_', ''));
    await call('PUT', '/api/user/settings', { ...signedIn, body: { ui_preferences: { theme: 'dark' } } });

    const begun = await call<{ secret: string }>('POST', '/api/auth/mfa/totp', {
      ...signedIn,
      body: { password: next },
    });
    const seed = keep('seed of the second factor', begun.body.secret);
    const { body: enrolled } = await call<{ recovery_codes: string[] }>('POST', '/api/auth/mfa/totp/confirm', {
      ...signedIn,
      body: { code: await generate({ secret: seed }) },
    });
    keep('recovery code', enrolled.recovery_codes[0] ?? '');
    const { body: challenge } = await call<{ challenge_token: string }>('POST', '/api/auth/login', {
      body: { email, password: next },
    });
    keep('challenge', challenge.challenge_token);
    await call('POST', '/api/auth/mfa/verify', {
      body: { challenge_token: challenge.challenge_token, code: enrolled.recovery_codes[0] },
    });

    // where they do not belong
    const lost = keep('lost', canary('lost'));
    await call('POST', '/api/auth/login', { body: `{"email":"${email}","password":"${lost}"` });
    await call('POST', '/api/auth/login', { body: { email, password: lost, [lost]: lost } });
    await call('POST', '/api/auth/login', { body: lost, headers: { 'content-type': 'text/plain' } });
    await call('GET', `/api/user/cv/list?token=${lost}`, { token: lost });
    await call('GET', `/api/user/cv/${lost}`, {
      ...signedIn,
      headers: { cookie: `session=${lost}`, 'x-api-key': lost },
    });
    await call('POST', '/api/user/api-keys', { ...signedIn, body: { provider: lost, api_key: lost } });
    await call('GET', `/nothing/${lost}?password=${lost}`);
    await call('DELETE', '/api/auth/me', { ...signedIn, body: { password: lost } });
    expect(provider.requests.some(({ path: asked }) => asked.includes('canary-hook'))).toBe(true);
  });

  it('are in no line of the log', async () => {
    const log = service.log();
    expect(log.split('\n').length).toBeGreaterThan(20); // there is something to find them in
    expect([...secrets].filter(([, secret]) => log.includes(secret)).map(([what]) => what)).toEqual([]);
  });

  it('are in no column of any table, as text or as bytes', async () => {
    const client = new pg.Client(database.url);
    await client.connect();
    try {
      const { rows: tables } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables
         where schemaname not in ('pg_catalog', 'information_schema')`,
      );
      const found: string[] = [];
      let seen = 0;
      for (const { name } of tables) {
        const { rows } = await client.query<{ text: string }>(`select t::text as text from ${name} t`);
        seen += rows.length;
        for (const [what, secret] of secrets) {
          const forms = [
            secret,
            Buffer.from(secret).toString('hex'),
            Buffer.from(secret).toString('base64').slice(0, -4),
          ];
          if (rows.some(({ text }) => forms.some((form) => text.includes(form)))) found.push(`${what} in ${name}`);
        }
      }
      expect(seen).toBeGreaterThan(30);
      expect(found).toEqual([]);
    } finally {
      await client.end();
    }
  });
});
