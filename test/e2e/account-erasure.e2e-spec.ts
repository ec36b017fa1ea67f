import { createPublicKey, verify } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { generate } from 'otplib';
import { DataSource } from 'typeorm';
import { AppCache } from '../../src/cache/app-cache.js';
import { newId } from '../../src/common/id.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { FileStorage } from '../../src/files/storage/file-storage.js';
import { Outbox } from '../../src/mail/outbox.js';
import { ContentCipher } from '../../src/security/encryption/content-cipher.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUp, signUpAdmin } from '../support/client.js';
import { NURSE, NURSE_AD, toDocx } from '../support/documents.js';

interface Receipt {
  receipt_id: string;
  state: string;
  manifest: {
    rows: { table: string; rows: number }[];
    files: number;
    mails_cancelled: number;
    finished_at: string;
  } | null;
  signature: { public_key: string; value: string } | null;
}

const PASSWORD = 'a quiet harbour at dawn';

describe('the erasure of an account', () => {
  let test: TestApp;
  let owner: Client;
  let me: { id: string; email: string; username: string };

  beforeAll(async () => (test = await startTestApp()));
  afterAll(() => test.close());
  beforeEach(async () => {
    owner = await signUp(test.app);
    me = (await owner.get<typeof me>('/api/auth/me')).body;
  });

  const query = <T = Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    test.app.get(DataSource).query<T[]>(sql, values);
  const erase = (body: object = { password: PASSWORD }, by = owner) =>
    by.send<Receipt & { error_code: string }>('DELETE', '/api/auth/me', body);
  const receipt = async (id: string) => (await new Client(test.app).get<Receipt>(`/api/auth/erasures/${id}`)).body;
  const storage = () => test.app.get(FileStorage, { strict: false });

  async function until<T>(look: () => Promise<T | null | undefined | false>): Promise<T> {
    for (let tries = 0; tries < 1_200; tries += 1) {
      const found = await look();
      if (found) return found;
      await sleep(25);
    }
    throw new Error('It did not come.');
  }
  const done = (id: string) => until(async () => ((await receipt(id)).state === 'done' ? receipt(id) : null));

  async function mailsTo(address: string): Promise<ParsedMail[]> {
    const folder = path.join(test.dataDir, 'mail');
    const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    const mails = await Promise.all(names.map((name) => simpleParser(readFileSync(path.join(folder, name)))));
    return mails.filter(({ to }) => [to].flat().some((one) => one?.text.includes(address)));
  }

  /** Something in as many places as there are. */
  async function fill(): Promise<{ storageKeys: string[] }> {
    const cv = await owner.upload<{ id: string }>('/api/user/cv/upload', {
      fileName: 'cv.docx',
      bytes: await toDocx(NURSE),
    });
    await owner.post(`/api/user/cv/${cv.body.id}/analyze`, {});
    const job = await owner.post<{ id: string }>('/api/user/jobs/description', { description: NURSE_AD });
    await owner.post(`/api/user/jobs/match/${cv.body.id}`, { job_id: job.body.id });
    await owner.put('/api/user/settings', { ui_preferences: { language: 'de' } });
    await owner.post('/api/user/api-keys', { provider: 'openai', api_key: 'sk-0123456789abcdef0123' });
    await owner.post('/api/user/access-tokens', { name: 'Mine', scopes: ['cv.read'] }, { 'idempotency-key': 'once' });
    await owner.post('/api/user/webhooks', { url: 'https://example.org/hook', events: ['cv.parsed'] });
    const files = await query<{ storage_key: string }>('select storage_key from files where user_id = $1', [me.id]);
    return { storageKeys: files.map((file) => file.storage_key) };
  }

  /** Every row of every table that says anything of somebody. */
  async function traces(...texts: string[]): Promise<string[]> {
    const tables = await query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('public', 'graphile_worker') and tablename not like 'audit_%'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      for (const text of texts) {
        const rows = await query(`select 1 from ${name} t where t::text ilike $1`, [`%${text}%`]);
        if (rows.length > 0) found.push(`${name} has ${text}`);
      }
    }
    return found;
  }

  it('reaches every table, the storage, the cache and the mails that wait, and leaves a signed receipt', async () => {
    const { storageKeys } = await fill();
    expect(storageKeys).toHaveLength(1);
    const cache = test.app.get(AppCache, { strict: false });
    await cache.getOrLoad(me.id, 'something', 600, async () => 'kept for a while');
    // a mail that waits, as while the mail server is away
    const mailId = newId();
    const unitOfWork = test.app.get(UnitOfWork, { strict: false });
    await unitOfWork.run(async () => {
      const mail = { id: mailId, to: me.email, locale: 'en' as const, data: { name: '', username: me.username } };
      await test.app.get(Outbox, { strict: false }).send('welcome', mail);
      const later = "update graphile_worker._private_jobs set run_at = now() + interval '1 hour' where key = $1";
      await unitOfWork.manager.query(later, [mailId]);
    });
    const token = (await owner.post<{ token: string }>('/api/user/access-tokens', { name: 'x', scopes: ['cv.read'] }))
      .body.token;
    await until(async () => (await traces(me.id)).length > 0);
    // the mails about what was done before are on their way: on a busy machine they take a while
    await until(async () => (await query("select 1 from outbox where state = 'queued'")).length === 1);

    const erased = await erase();
    expect(erased.status).toBe(202);
    expect((await owner.get('/api/auth/me')).status).toBe(401);
    expect((await new Client(test.app, token).get('/api/user/cv/list')).status).toBe(401);
    expect(await query('select 1 from users where id = $1', [me.id])).toEqual([]);
    expect(await query('select 1 from data_keys where user_id = $1', [me.id])).toEqual([]);

    const { manifest, signature } = await done(erased.body.receipt_id);
    for (const key of storageKeys) expect(await storage().has(key)).toBe(false);
    expect((await cache.getOrLoad(me.id, 'something', 600, async () => 'loaded anew')).value).toBe('loaded anew');

    const counted = Object.fromEntries(manifest?.rows.map(({ table, rows }) => [table, rows]) ?? []);
    expect(counted).toMatchObject({
      users: 1,
      data_keys: 1,
      cvs: 1,
      cv_versions: 1,
      cv_analyses: 1,
      files: 1,
      api_keys: 1,
    });
    expect(counted).toMatchObject({
      job_descriptions: 1,
      job_matches: 1,
      webhooks: 1,
      access_tokens: 2,
      user_settings: 1,
    });
    expect(manifest).toMatchObject({ files: 1 });
    expect(manifest?.mails_cancelled).toBe(1);
    expect(await query('select state, content from outbox where id = $1', [mailId])).toEqual([
      { state: 'dead', content: null },
    ]);
    expect(JSON.stringify(manifest)).not.toMatch(new RegExp([me.id, me.email, me.username].join('|')));
    const key = createPublicKey({
      key: Buffer.from(signature?.public_key ?? '', 'base64'),
      format: 'der',
      type: 'spki',
    });
    const signed = (text: string) =>
      verify(null, Buffer.from(text), key, Buffer.from(signature?.value ?? '', 'base64'));
    expect(signed(JSON.stringify(manifest))).toBe(true);
    expect(signed(JSON.stringify({ ...manifest, files: 2 }))).toBe(false);

    // one mail, the last, in the language they had chosen, with the receipt
    const mail = await until(async () =>
      (await mailsTo(me.email)).find(({ subject }) => subject?.includes('gelöscht')),
    );
    expect(mail.text).toContain(erased.body.receipt_id);
    await until(async () => (await traces(me.id, me.email)).length === 0);
    expect((await new Client(test.app).post('/api/auth/login', { email: me.email, password: PASSWORD })).status).toBe(
      401,
    );
  });

  it('makes what a backup still holds unreadable, at once', async () => {
    await fill();
    const [version] = await query<{ id: string; content: Buffer }>(
      'select id, content from cv_versions where user_id = $1',
      [me.id],
    );
    const cipher = test.app.get(ContentCipher, { strict: false });
    const open = () =>
      cipher.openJson(me.id, { kind: 'cv-version', id: version?.id ?? '' }, version?.content ?? Buffer.alloc(0));
    expect(JSON.stringify(await open())).toContain('Uppsala');
    await erase();
    await expect(open()).rejects.toThrow(); // the process that had the key in memory has forgotten it too
  });

  it('asks for the password again, and takes no token for an answer', async () => {
    expect((await erase({})).status).toBe(422);
    expect((await erase({ password: 'something else entirely' })).status).toBeGreaterThanOrEqual(400);
    expect((await erase({ password: PASSWORD, user_id: me.id })).status).toBe(422);
    expect((await owner.post('/api/user/access-tokens', { name: 'x', scopes: ['account.erase'] })).status).toBe(422);
    expect((await owner.get('/api/auth/me')).status).toBe(200);
  });

  it('asks for the second factor of whoever has one', async () => {
    const begun = await owner.post<{ secret: string }>('/api/auth/mfa/totp', { password: PASSWORD });
    const enrolled = await owner.post<{ recovery_codes: string[] }>('/api/auth/mfa/totp/confirm', {
      code: await generate({ secret: begun.body.secret }),
    });
    const refused = await erase();
    expect([refused.status >= 400, refused.status < 500]).toEqual([true, true]);
    expect((await erase({ password: PASSWORD, code: '000000' })).status).toBeGreaterThanOrEqual(400);
    expect((await owner.get('/api/auth/me')).status).toBe(200);
    expect((await erase({ password: PASSWORD, code: enrolled.body.recovery_codes[0] })).status).toBe(202);
  });

  it('is not done while the storage fails, and is once it works again', async () => {
    const { storageKeys } = await fill();
    const remove = jest.spyOn(storage(), 'remove').mockRejectedValue(new Error('The store is away.'));
    const { body } = await erase();
    await until(async () => remove.mock.calls.length > 1);
    expect(await receipt(body.receipt_id)).toMatchObject({ state: 'erasing', manifest: null, signature: null });
    expect((await mailsTo(me.email)).map(({ subject }) => subject)).not.toContain('Ihr Konto wurde gelöscht');
    for (const key of storageKeys) expect(await storage().has(key)).toBe(true);

    remove.mockRestore();
    await query('update graphile_worker._private_jobs set run_at = now() where attempts > 0');
    await done(body.receipt_id);
    for (const key of storageKeys) expect(await storage().has(key)).toBe(false);
    expect(await traces(me.id, me.email)).toEqual([]);
  });

  it('happens once, however many ask at once, and never to the last administrator', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => erase()));
    expect(outcomes.filter(({ status }) => status === 202)).toHaveLength(1);
    expect(outcomes.every(({ status }) => [202, 401, 404].includes(status))).toBe(true);

    const admin = await signUpAdmin(test.app);
    expect(await erase({ password: PASSWORD }, admin)).toMatchObject({
      status: 409,
      body: { error_code: 'user.last-administrator' },
    });
    const second = await signUpAdmin(test.app);
    const both = await Promise.all([erase(undefined, admin), erase(undefined, second)]);
    expect(both.map(({ status }) => status).sort()).toEqual([202, 409]);
  });

  it('leaves others as they were, and the address free', async () => {
    const other = await signUp(test.app);
    const before = (await other.get('/api/auth/me')).body;
    const { body } = await erase();
    await done(body.receipt_id);
    expect((await other.get('/api/auth/me')).body).toEqual(before);
    const again = await new Client(test.app).post('/api/auth/register', {
      username: me.username,
      email: me.email,
      password: PASSWORD,
    });
    expect(again.status).toBe(201);
    const unknown = await new Client(test.app).get('/api/auth/erasures/01890000-0000-7000-8000-000000000000');
    expect(unknown.status).toBe(404);
  });
});
