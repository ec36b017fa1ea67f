import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { FileUpkeep, type Reconciled } from '../../src/files/file-upkeep.js';
import { FileStorage } from '../../src/files/storage/file-storage.js';
import { startTestApp } from '../support/app.js';
import { signUp } from '../support/client.js';
import { type Service, startService } from '../support/service.js';
import { STORAGES, type TestStorage } from '../support/storages.js';
import { type TestDatabase, createTestDatabase } from '../support/test-database.js';
import { describeIf } from '../support/describe-if.js';

const BATCH = 25;
const CV = `# Nora Lindqvist
nora@example.org
## Experience
### Staff nurse, Harbour Clinic, 2019-02 to 2024-05
- Wound care for a ward of 24
## Education
BSc Nursing, Lund University, 2018
`;

/** The service as a process, killed where it hurts. */
jest.setTimeout(180_000);

describe.each(STORAGES)('a crash, with files in %s', (_name, openStorage) => {
  let place: TestStorage;
  let database: TestDatabase;
  let dataDir: string;
  let sql: pg.Client;
  let service: Service;
  let token: string;

  beforeEach(async () => {
    place = await openStorage();
    database = await createTestDatabase();
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'cv-crash-'));
    sql = new pg.Client(database.url);
    await sql.connect();
  });
  afterEach(async () => {
    await service.end('SIGKILL').catch(() => null);
    await sql.end();
    await database.drop();
    await place.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const env = () => ({
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    DOCUMENT_PROCESSES: '1',
    ...place.env,
  });
  const start = async (more = {}) => (service = await startService({ ...env(), ...more }));
  const person = { username: 'killian', email: 'killian@example.org', password: 'tides come and go' };

  async function call(method: string, route: string, body?: object | FormData): Promise<Response> {
    const json = body && !(body instanceof FormData);
    return fetch(service.url + route, {
      method,
      body: body instanceof FormData ? body : body && JSON.stringify(body),
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(json && { 'content-type': 'application/json' }),
      },
    });
  }

  async function signIn(): Promise<void> {
    token = '';
    await call('POST', '/api/auth/register', person);
    await sql.query('update users set is_verified = true');
    const { email, password } = person;
    const answer = await call('POST', '/api/auth/login', { email, password });
    if (answer.status !== 200) throw new Error(`Sign-in answered ${answer.status} ${await answer.text()}`);
    token = ((await answer.json()) as { access_token: string }).access_token;
  }

  async function upload(bytes: Uint8Array): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), 'a.txt');
    const answer = await call('POST', '/api/user/files/upload', form);
    if (answer.status !== 201) throw new Error(`Upload answered ${answer.status}`);
    return ((await answer.json()) as { id: string }).id;
  }

  /** What lies in the storage and what the rows say, before and after the upkeep that a later start does. */
  async function reconcile(): Promise<Reconciled & { keys: string[]; rows: string[] }> {
    const living = await startTestApp({ ...env(), RUN_WORKER: 'false' });
    const found = await living.app.get(FileUpkeep, { strict: false }).reconcile(new Date(Date.now() + 1_000));
    const keys: string[] = [];
    for await (const key of living.app.get(FileStorage, { strict: false }).keys()) keys.push(key);
    await living.close();
    return { ...found, keys: keys.sort(), rows: await rowKeys() };
  }

  async function rowKeys(): Promise<string[]> {
    const { rows } = await sql.query<{ storage_key: string }>('select storage_key from files order by 1');
    return rows.map(({ storage_key }) => storage_key);
  }

  it('during uploads loses nothing that was acknowledged, and leaves nothing else', async () => {
    await start();
    await signIn();
    const acknowledged = new Map<string, string>();
    let killed = false;
    const lanes = Array.from({ length: 4 }, async () => {
      while (!killed) {
        const text = Buffer.from(randomBytes(150_000).toString('base64'));
        const id = await upload(text).catch(() => null);
        if (id) acknowledged.set(id, createHash('sha256').update(text).digest('hex'));
      }
    });
    while (acknowledged.size < 10) await sleep(5);
    killed = true;
    await service.end('SIGKILL');
    await Promise.all(lanes);

    const { missing, keys, rows } = await reconcile();
    expect(missing).toBe(0);
    expect(keys).toEqual(rows);
    await start();
    await signIn();
    for (const [id, sha256] of acknowledged) {
      const answer = await call('GET', `/api/user/files/${id}/download`);
      expect(answer.status).toBe(200);
      expect(
        createHash('sha256')
          .update(Buffer.from(await answer.arrayBuffer()))
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('between the bytes and their row leaves bytes, which the next worker removes', async () => {
    await start({ RUN_WORKER: 'false' });
    await signIn();
    const living = await startTestApp({ ...env(), RUN_WORKER: 'false' });
    const stored = async () => {
      const keys: string[] = [];
      for await (const key of living.app.get(FileStorage, { strict: false }).keys()) keys.push(key);
      return keys.length;
    };
    await sql.query('begin');
    await sql.query('lock table files in share row exclusive mode'); // no row can be written
    const refused = upload(Buffer.from('without a row')).catch(() => 'cut off');
    while ((await stored()) === 0) await sleep(20);
    await service.end('SIGKILL');
    expect(await refused).toBe('cut off');
    await sql.query('rollback');
    await living.close();

    const { missing, keys, rows } = await reconcile();
    expect({ missing, keys, rows }).toEqual({ missing: 0, keys: [], rows: [] });
  });

  it('in the middle of a batch does no item twice and leaves none out', async () => {
    await start();
    await signIn();
    const ids: string[] = [];
    for (let n = 0; n < BATCH; n += 1) ids.push(await upload(Buffer.from(`${CV}\nReference ${n}\n`)));
    const answer = await call('POST', '/api/advanced/batch-process', { file_ids: ids, operation: 'parse' });
    expect(answer.status).toBe(202);
    const { task_id } = (await answer.json()) as { task_id: string };
    const made = async () => Number((await sql.query<{ count: string }>('select count(*) from cvs')).rows[0]?.count);
    while ((await made()) < 3) await sleep(5);
    await service.end('SIGKILL');
    const before = await made();
    expect(before).toBeLessThan(BATCH);

    await start();
    await signIn();
    const task = async () =>
      (await (await call('GET', `/api/user/tasks/${task_id}`)).json()) as {
        state: string;
        result?: { succeeded: number; failed: number };
      };
    while (['queued', 'running'].includes((await task()).state)) await sleep(100);
    expect(await task()).toMatchObject({ state: 'succeeded', result: { succeeded: BATCH, failed: 0 } });
    expect(await made()).toBe(BATCH);
  });

  it('between the end of a row and that of its bytes leaves bytes, which the next worker removes', async () => {
    await start({ RUN_WORKER: 'false' });
    await signIn();
    const id = await upload(Buffer.from('to be erased'));
    const [key = ''] = await rowKeys();
    expect((await call('DELETE', `/api/user/files/${id}?permanent=true`)).status).toBe(204);
    await service.end('SIGKILL');

    const living = await startTestApp(env());
    const storage = living.app.get(FileStorage, { strict: false });
    while (await storage.has(key)) await sleep(50);
    expect(await rowKeys()).toEqual([]);
    await living.close();
  });
});

describeIf(canMount(), 'right to mount a file system')('a disk that is full', () => {
  it('refuses what does not fit, keeps nothing of it, and serves on', async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cv-full-'));
    const files = path.join(dataDir, 'files');
    mkdirSync(files);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', files]);
    const test = await startTestApp({ DATA_DIR: dataDir });
    try {
      const user = await signUp(test.app);
      const upload = (bytes: number) =>
        user.upload('/api/user/files/upload', {
          fileName: 'a.txt',
          bytes: Buffer.from(randomBytes(bytes).toString('hex')),
        });
      const refused = await upload(1024 * 1024);
      expect(refused.status).toBe(503);
      expect(refused.body).toMatchObject({ error_code: 'storage.unavailable' });
      expect((await user.get<{ data: object[] }>('/api/user/files')).body.data).toEqual([]);
      expect((await upload(100_000)).status).toBe(201);
    } finally {
      await test.close();
      execFileSync('umount', [files]);
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});

function canMount(): boolean {
  try {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cv-mount-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  }
}
