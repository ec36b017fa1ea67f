import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { simpleParser } from 'mailparser';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUp } from '../support/client.js';
import { NURSE, NURSE_AD, toDocx } from '../support/documents.js';
import { unzip } from '../support/unzip.js';

interface Task {
  id: string;
  state: string;
  result: { file_id: string; size: number; expires_at: string } | null;
}
interface Manifest {
  user_id: string;
  files: { path: string; bytes: number; sha256: string }[];
}

describe('the export of an account', () => {
  let test: TestApp;
  let owner: Client;

  beforeAll(async () => (test = await startTestApp()));
  afterAll(() => test.close());
  beforeEach(async () => (owner = await signUp(test.app)));

  async function finished(taskId: string): Promise<Task> {
    for (;;) {
      const { body } = await owner.get<Task>(`/api/user/tasks/${taskId}`);
      if (!['queued', 'running'].includes(body.state)) return body;
      await sleep(20);
    }
  }
  const start = async () => (await owner.post<{ task_id: string }>('/api/user/export')).body.task_id;

  it('holds every row and file of the user, opened, and a manifest of what it holds', async () => {
    const original = await toDocx(NURSE);
    const cv = await owner.upload<{ id: string }>('/api/user/cv/upload', {
      fileName: '../Märta “CV”.docx',
      bytes: original,
    });
    expect(cv.status).toBe(201);
    await owner.post('/api/user/jobs/description', { description: NURSE_AD });
    await owner.post('/api/user/api-keys', { provider: 'openai', api_key: 'sk-canary-0123456789abcdef' });
    await owner.post('/api/user/webhooks', { url: 'https://example.org/hook', events: ['cv.parsed'] });
    const token = await owner.post<{ token: string }>('/api/user/access-tokens', { name: 'Mine', scopes: ['cv.read'] });
    const other = await signUp(test.app);
    const strangers = (await other.get<{ id: string }>('/api/auth/me')).body.id;

    const started = await owner.post<{ task_id: string }>('/api/user/export');
    expect(started.status).toBe(202);
    const { task_id } = started.body;
    expect(await finished(task_id)).toMatchObject({ state: 'succeeded' });
    const download = await owner.get(`/api/user/export/${task_id}/download`);
    expect(download.status).toBe(200);
    expect(download.headers['content-type']).toBe('application/zip');
    expect(download.headers['content-disposition']).toMatch(/^attachment; filename="account-export-/);

    const files = await unzip(download.raw);
    const manifest = JSON.parse(String(files.get('manifest.json'))) as Manifest;
    const listed = manifest.files.map((file) => [file.path, file.bytes, file.sha256]);
    const there = [...files]
      .filter(([name]) => name !== 'manifest.json')
      .map(([name, bytes]) => [name, bytes.length, createHash('sha256').update(bytes).digest('hex')]);
    expect(listed).toEqual(there);

    const rowsOf = (table: string) => JSON.parse(String(files.get(`data/${table}.json`))) as Record<string, unknown>[];
    expect(rowsOf('users')).toMatchObject([{ id: manifest.user_id }]);
    expect(rowsOf('cvs')).toMatchObject([{ id: cv.body.id }]);
    expect(JSON.stringify(rowsOf('cv_versions'))).toContain('Uppsala University Hospital');
    expect(rowsOf('webhooks')).toMatchObject([{ content: { url: 'https://example.org/hook' } }]);
    expect(rowsOf('sessions')).toHaveLength(1);
    expect(rowsOf('activities').length).toBeGreaterThan(2);
    expect([...files.keys()].filter((name) => name.startsWith('files/'))).toEqual([
      expect.stringMatching(/^files\/[0-9a-f-]{36}\/[^/]*Märta _CV_\.docx$/),
    ]);
    expect(rowsOf('job_descriptions')).toHaveLength(1);
    expect([...files].find(([name]) => name.startsWith('files/'))?.[1]).toEqual(original);

    const everything = [...files.values()].map(String).join('\n');
    for (const secret of ['sk-canary', 'whsec_', token.body.token, '$argon2', strangers]) {
      expect(everything).not.toContain(secret);
    }
    const [row] = await test.app
      .get(DataSource)
      .query<{ token_hash: string }[]>('select token_hash from access_tokens');
    expect(everything).not.toContain(row?.token_hash);
  });

  it('is one at a time, in the place of the one before, and mailed about', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(first).toBe(second);
    const before = await finished(first);
    const again = await start();
    expect(again).not.toBe(first);
    await finished(again);
    expect((await owner.get(`/api/user/export/${first}/download`)).status).toBe(404);
    expect((await owner.get(`/api/user/export/${again}/download`)).status).toBe(200);
    expect(Date.parse(before.result?.expires_at ?? '') - Date.now()).toBeGreaterThan(6 * 86_400_000);

    const mails = () => readdirSync(path.join(test.dataDir, 'mail')).filter((name) => name.endsWith('.eml'));
    const me = (await owner.get<{ email: string }>('/api/auth/me')).body.email;
    for (;;) {
      const read = await Promise.all(
        mails().map((name) => simpleParser(readFileSync(path.join(test.dataDir, 'mail', name)))),
      );
      const own = read.filter(
        (mail) => [mail.to].flat().some((to) => to?.text.includes(me)) && /ready to download/.test(mail.subject ?? ''),
      );
      if (own.length === 2) break;
      await sleep(50);
    }
  });

  it("is nobody else's, can be fetched in parts, and not before it is there", async () => {
    const task = await start();
    await finished(task);
    const url = `/api/user/export/${task}/download`;
    const stranger = await signUp(test.app);
    expect((await stranger.get(url)).status).toBe(404);
    expect((await new Client(test.app).get(url)).status).toBe(401);
    const whole = (await owner.get(url)).raw;
    const part = await owner.get(url, { range: 'bytes=10-19' });
    expect(part.status).toBe(206);
    expect(part.raw).toEqual(whole.subarray(10, 20));
    expect((await owner.get('/api/user/export/01890000-0000-7000-8000-000000000000/download')).status).toBe(404);
  });
});
