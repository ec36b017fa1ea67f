import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { NURSE } from '../support/documents.js';
import { type Service, startService } from '../support/service.js';

const MAIN = path.join(__dirname, '../../dist/src/main.js');

/** The service as a process, on its embedded database. */
describe('the service with nothing configured', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'cv-service-'));
    chmodSync(dataDir, 0o711);
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('loses nothing that it acknowledged when it is killed during uploads, and goes on', async () => {
    const first = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
    const person = await signUp(first);
    const acknowledged: string[] = [];
    let killed = false;
    const uploading = Array.from({ length: 4 }, async (_, lane) => {
      for (let n = 0; !killed; n += 1) {
        const id = await upload(first, person.token, `${NURSE}\nLane ${lane}, number ${n}\n`).catch(() => null);
        if (id) acknowledged.push(id);
      }
    });
    while (acknowledged.length < 12) await sleep(5);
    killed = true;
    await first.end('SIGKILL');
    await Promise.all(uploading);

    const second = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
    const token = await logIn(second, person);
    for (const id of acknowledged) {
      const original = await call(second, token, `/api/user/cv/${id}/download`);
      expect(original.status).toBe(200);
      expect(await original.text()).toMatch(/^Marta Lindqvist\n[^]*Lane \d, number \d+\n$/);
      expect((await call(second, token, `/api/user/cv/${id}/resume`)).status).toBe(200);
    }
    const listed = await call(second, token, '/api/user/cv/list?page_size=100').then(
      (answer) => answer.json() as Promise<{ data: { status: string }[] }>,
    );
    expect(listed.data.length).toBeGreaterThanOrEqual(acknowledged.length);
    expect(listed.data.every(({ status }) => status === 'ready')).toBe(true); // nothing half present
    expect(await second.end('SIGTERM')).toBe(0);
  });

  it('waits for its former process, which keeps its database to the end', async () => {
    const first = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
    const person = await signUp(first);
    const slow = await beginUpload(first, person.token, NURSE);
    let waits = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (waits = resolve));
    const starting = startService({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' }, (log) => {
      if (log.includes('Waiting for the service')) waits();
    });
    await waiting; // how long a process takes to start, is no matter of this test
    const ended = first.end('SIGTERM');

    const answer = await slow.finish();
    expect(answer.status).toBe(201);
    expect(await ended).toBe(0);
    const second = await starting;
    const original = await call(second, await logIn(second, person), `/api/user/cv/${answer.id}/download`);
    expect(await original.text()).toBe(NURSE);
    expect(await second.end('SIGTERM')).toBe(0);
  });

  it('shares its database with commands that run beside it', async () => {
    const service = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
    const { token } = await signUp(service);
    const id = await upload(service, token, NURSE);
    const backups = path.join(dataDir, 'backups');
    for (const args of [['migrate.js'], ['rotate-keys.js'], ['operations/backup.js', '--to', backups]]) {
      expect(await runCommand(args, { DATA_DIR: dataDir, BACKUP_KEY: randomBytes(32).toString('base64') })).toBe(0);
      expect((await call(service, token, `/api/user/cv/${id}/resume`)).status).toBe(200);
    }
    expect(await service.end('SIGTERM')).toBe(0);
  });

  it('keeps its database when another one is started on the same folder', async () => {
    const service = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
    const start = `import { startEmbeddedPostgres } from '${path.join(__dirname, '../../dist/src/database/embedded-postgres.js')}';
      await startEmbeddedPostgres({ dir: '${path.join(dataDir, 'postgres')}', durable: true, patienceMs: 200 });`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', start]);
    const [said] = await Promise.all([readText(other.stderr), once(other, 'exit')]);
    expect(said).toMatch(/Another service uses .* set DATA_DIR/);
    expect(other.exitCode).toBe(1);
    expect((await signUp(service)).token).toBeDefined();
    expect(await service.end('SIGTERM')).toBe(0);
  });

  it.each(['abc', 'taken'])('says in a line what is wrong with its port, and ends: %s', async (port) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = String((other.address() as AddressInfo).port);
    const env = { DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: port === 'taken' ? taken : port, LOG_LEVEL: 'warn' };
    const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'], ...env } });
    const [said] = await Promise.all([readText(child.stderr), once(child, 'exit')]);
    other.close();
    expect(child.exitCode).toBe(1);
    expect(said).toMatch(/\bPORT\b/);
    expect(said).not.toMatch(/^ +at /m);
    expect(existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('says where it is to be found', async () => {
    const service = await startService({ DATA_DIR: dataDir, HOST: '0.0.0.0', LOG_LEVEL: 'info' });
    expect(service.log()).toContain(`open to the network: it listens on 0.0.0.0:${new URL(service.url).port}`);
    expect(await service.end('SIGTERM')).toBe(0);
  });

  it('ends when npm is told to, which leaves nothing behind', async () => {
    const service = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'info' }, undefined, ['npm', 'start']);
    expect(await service.end('SIGTERM')).toBe(0);
    expect(service.log()).toContain('SIGTERM: draining');
    await expect(fetch(`${service.url}/monitoring/health/live`)).rejects.toThrow('fetch failed');
  });

  it('answers what it has begun when it is asked to stop, and says first that it is not ready', async () => {
    const service = await startService({ DATA_DIR: dataDir, LOG_LEVEL: 'info' });
    const { token } = await signUp(service);
    const underWay = Array.from({ length: 6 }, () => upload(service, token, NURSE).catch(() => null));
    await sleep(30);
    const code = await service.end('SIGTERM');
    expect(code).toBe(0);
    const ids = await Promise.all(underWay);
    expect(ids.filter(Boolean).length).toBeGreaterThan(0);
    expect(service.log()).toContain('SIGTERM: draining');
    for (const line of service.log().trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });
});

interface Person {
  email: string;
  password: string;
  token: string;
}

async function signUp(service: Service): Promise<Person> {
  const account = { username: 'killian', email: 'killian@example.org', password: 'tides come and go' };
  await post(service, '/api/auth/register', account);
  return { ...account, token: await logIn(service, account) };
}

async function logIn(service: Service, { email, password }: { email: string; password: string }): Promise<string> {
  const answer = await post(service, '/api/auth/login', { email, password });
  return ((await answer.json()) as { access_token: string }).access_token;
}

function post(service: Service, route: string, body: object): Promise<Response> {
  return fetch(service.url + route, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
}

function call(service: Service, token: string, route: string): Promise<Response> {
  return fetch(service.url + route, { headers: { authorization: `Bearer ${token}` } });
}

async function upload(service: Service, token: string, text: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([text]), 'cv.md');
  const answer = await fetch(`${service.url}/api/user/cv/upload`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${token}` },
  });
  if (answer.status !== 201 && answer.status !== 202) throw new Error(`Upload answered ${answer.status}`);
  return ((await answer.json()) as { id: string }).id;
}

/** As `npm run` would. @returns the exit code */
async function runCommand([script = '', ...args]: string[], env: Record<string, string>): Promise<number> {
  const file = path.join(__dirname, '../../dist/src', script);
  const child = spawn(process.execPath, [file, ...args], { env: { PATH: process.env['PATH'], ...env } });
  const [code] = (await once(child, 'exit')) as [number];
  return code;
}

/** An upload that the service has begun to read, and whose end is still to come. */
async function beginUpload(service: Service, token: string, text: string) {
  const boundary = 'a-boundary';
  const request = http.request(`${service.url}/api/user/cv/upload`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      expect: '100-continue',
    },
  });
  request.flushHeaders();
  await once(request, 'continue');
  request.write(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="cv.md"\r\n\r\n`);
  return {
    async finish(): Promise<{ status: number | undefined; id: string }> {
      request.end(`${text}\r\n--${boundary}--\r\n`);
      const [response] = (await once(request, 'response')) as [http.IncomingMessage];
      const { id } = JSON.parse(await readText(response)) as { id: string };
      return { status: response.statusCode, id };
    },
  };
}
