import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { type ZipFile, fromBufferPromise } from 'yauzl';
import { ZipFile as ZipWriter } from 'yazl';
import { Role } from '../../src/common/access/permission.js';
import { FileStorage } from '../../src/files/storage/file-storage.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { NURSE, NURSE_AD, toPdf } from '../support/documents.js';
import { STORAGES, type TestStorage } from '../support/storages.js';

interface Item {
  name: string;
  id: string;
  status: string;
  state: string;
  file: { id: string; name: string; folder: string; duplicate: boolean } | null;
  result: Record<string, unknown> | null;
  problem: { error_code: string } | null;
}
interface Bulk {
  total: number;
  succeeded: number;
  failed: number;
  results: Item[];
}
interface Task {
  state: string;
  progress: number;
  result: (Record<string, unknown> & { items: Item[]; file_id: string; succeeded: number; failed: number }) | null;
}

const MISSING = '01890000-0000-7000-8000-000000000000';

describe.each(STORAGES)('many at once, in %s', (_name, openStorage) => {
  let place: TestStorage;
  let test: TestApp;
  let user: Client;

  beforeAll(async () => {
    place = await openStorage();
    test = await startTestApp({ ...place.env, MAX_UPLOAD_MB: '2', STORAGE_QUOTA_MB: '20' });
  });
  afterAll(async () => {
    await test.close();
    await place.close();
  });
  beforeEach(async () => (user = await signUp(test.app)));

  const uploadMany = (parts: [string, Buffer][], query = '', field = 'files') =>
    user.send<Bulk>('POST', `/api/advanced/bulk-upload${query}`, multipart(parts, field), {
      'content-type': 'multipart/form-data; boundary=b',
    });
  const names = async () =>
    (await user.get<{ data: { name: string }[] }>('/api/user/files?sort=name&page_size=100')).body.data.map(
      ({ name }) => name,
    );

  async function finished(id: unknown): Promise<Task> {
    for (;;) {
      const { body } = await user.get<Task>(`/api/user/tasks/${String(id)}`);
      if (!['queued', 'running'].includes(body.state)) return body;
      await sleep(50);
    }
  }

  async function batch(body: object): Promise<Task> {
    const started = await user.post<{ task_id: string }>('/api/advanced/batch-process', body);
    expect(started.status).toBe(202);
    return finished(started.body.task_id);
  }

  async function uploadCv(text = NURSE): Promise<string> {
    const answer = await user.upload<{ id: string }>('/api/user/cv/upload', {
      bytes: Buffer.from(text),
      fileName: 'cv.md',
    });
    expect(answer.status).toBe(201);
    return answer.body.id;
  }

  async function strayBytes(): Promise<number> {
    const rows = await test.app.get(DataSource).query<{ storage_key: string }[]>('select storage_key from files');
    const known = new Set(rows.map(({ storage_key }) => storage_key));
    let stray = 0;
    for await (const key of test.app.get(FileStorage, { strict: false }).keys()) if (!known.has(key)) stray += 1;
    return stray;
  }

  it('stores what is in order and says of the rest what is not', async () => {
    const answer = await uploadMany(
      [
        ['a.txt', Buffer.from('first')],
        ['cv.pdf', await toPdf(NURSE)],
        ['page.html', Buffer.from('<html>')],
        ['big.txt', Buffer.alloc(2 * 1024 * 1024 + 5, 'x ')],
        ['empty.txt', Buffer.alloc(0)],
        ['again.txt', Buffer.from('first')],
        ['last.txt', Buffer.from('last')],
      ],
      '?file_type=analysis&folder=in/tray',
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ total: 7, succeeded: 4, failed: 3 });
    expect(
      answer.body.results.map(({ status, file, problem }) => [
        status,
        file?.folder ?? problem?.error_code,
        file?.duplicate,
      ]),
    ).toEqual([
      ['succeeded', 'in/tray', false],
      ['succeeded', 'in/tray', false],
      ['failed', 'file.type-refused', undefined],
      ['failed', 'upload.too-large', undefined],
      ['failed', 'file.broken', undefined],
      ['succeeded', 'in/tray', true],
      ['succeeded', 'in/tray', false],
    ]);
    expect(await names()).toEqual(['a.txt', 'cv.pdf', 'last.txt']);
    expect(await strayBytes()).toBe(0);
  });

  it("answers the reference's JSON of names with what to do", async () => {
    const answer = await user.post('/api/advanced/bulk-upload', { files: [{ filename: 'cv.pdf' }] });
    expect(answer).toMatchObject({ status: 400, body: { error_code: 'upload.names-only' } });
    expect((await uploadMany([])).status).toBeGreaterThanOrEqual(400);
    expect((await uploadMany([['a.txt', Buffer.from('a')]], '', 'avatar')).body).toMatchObject({
      succeeded: 0,
      failed: 1,
    });
  });

  it('unpacks a ZIP file by file, or keeps it', async () => {
    const zip = await zipOf([
      ['cvs/one.txt', 'one'],
      ['cvs/two.pdf', await toPdf(NURSE)],
      ['run.exe', 'MZ'],
      ['deep/', ''],
    ]);
    const { body } = await uploadMany([['all.zip', zip]]);
    expect(body).toMatchObject({ total: 3, succeeded: 2, failed: 1 });
    expect(body.results.map(({ name }) => name)).toEqual([
      'all.zip/cvs/one.txt',
      'all.zip/cvs/two.pdf',
      'all.zip/run.exe',
    ]);
    expect(await names()).toEqual(['one.txt', 'two.pdf']);
    await uploadMany([['all.zip', zip]], '?unpack=false');
    expect(await names()).toEqual(['all.zip', 'one.txt', 'two.pdf']);
    expect(await strayBytes()).toBe(0);
  });

  it.each<[string, () => Promise<Buffer>]>([
    [
      'leads out of its folder',
      () => zipOf([['xxxevil.txt', 'a']]).then((zip) => replaced(zip, 'xxxevil.txt', '../evil.txt')),
    ],
    ['holds a link', () => zipOf([['link', '/etc/passwd']], 0o120777)],
    ['has 501 entries', () => zipOf(Array.from({ length: 501 }, (_, n) => [`${n}.txt`, 'x'] as [string, string]))],
    ['unpacks to 300 MB', () => zipOf([['zeros.txt', Buffer.alloc(300 * 1024 * 1024)]])],
    ['is cut off', async () => (await zipOf([['a.txt', 'a']])).subarray(0, 60)],
  ])('stores nothing of a ZIP that %s', async (_what, make) => {
    const { status, body } = await uploadMany([
      ['bad.zip', await make()],
      ['good.txt', Buffer.from('good')],
    ]);
    expect(status).toBe(200);
    expect(body.results).toMatchObject([
      { status: 'failed', problem: { error_code: 'file.broken' } },
      { status: 'succeeded' },
    ]);
    expect(await names()).toEqual(['good.txt']);
    expect(await strayBytes()).toBe(0);
  });

  it('believes no size that a ZIP states', async () => {
    const zip = await zipOf([['lie.txt', Buffer.alloc(1_000_000, 'lie ')]]);
    for (let at = zip.indexOf(u32(1_000_000)); at >= 0; at = zip.indexOf(u32(1_000_000), at + 4))
      zip.writeUInt32LE(10, at);
    const { body } = await uploadMany([['lying.zip', zip]]);
    expect(body.results).toMatchObject([{ status: 'failed', problem: { error_code: 'file.broken' } }]);
    expect(await names()).toEqual([]);
    expect(await strayBytes()).toBe(0);
  });

  it('deletes each by itself', async () => {
    const { body } = await uploadMany([
      ['a.txt', Buffer.from('1')],
      ['b.txt', Buffer.from('2')],
    ]);
    const own = body.results.map(({ file }) => file?.id ?? '');
    await uploadCv();
    const [original] = (await user.get<{ data: { id: string }[] }>('/api/user/files?q=cv')).body.data;
    const answer = await user.post<Bulk>('/api/advanced/bulk-delete', { file_ids: [...own, MISSING, original?.id] });
    expect(answer.body).toMatchObject({ total: 4, succeeded: 2, failed: 2 });
    expect(answer.body.results.map(({ problem }) => problem?.error_code ?? null)).toEqual([
      null,
      null,
      'file.not-found',
      'file.in-use',
    ]);
    const stranger = await signUp(test.app);
    const foreign = await stranger.post<Bulk>('/api/advanced/bulk-delete', { file_ids: own, permanent: true });
    expect(foreign.body.results.map(({ problem }) => problem?.error_code)).toEqual([
      'file.not-found',
      'file.not-found',
    ]);
    for (const bad of [
      {},
      { file_ids: [] },
      { file_ids: ['x'] },
      { file_ids: own, all: true },
      { file_ids: [own[0], own[0]] },
    ]) {
      expect((await user.post('/api/advanced/bulk-delete', bad)).status).toBe(422);
    }
  });

  it('exports the files themselves, CVs as JSON Resume, and a manifest that is true', async () => {
    const pdf = await toPdf(NURSE);
    await uploadMany(
      [
        ['a.txt', Buffer.from('same name')],
        ['cv.pdf', pdf],
      ],
      '?folder=x',
    );
    await uploadMany([['a.txt', Buffer.from('other')]], '?folder=x');
    const cv = await uploadCv();
    await user.post('/api/user/jobs/description', { description: NURSE_AD });
    const started = await user.post<{ task_id: string }>('/api/advanced/bulk-export', {
      data_types: ['files', 'cvs', 'jobs', 'analyses'],
    });
    expect(started.status).toBe(202);
    const task = await finished(started.body.task_id);
    expect(task).toMatchObject({ state: 'succeeded', progress: 100 });
    const download = await user.get(`/api/user/files/${task.result?.file_id}/download`);
    expect(createHash('sha256').update(download.raw).digest('hex')).toBe(task.result?.['sha256']);
    const entries = await unzip(download.raw);
    const manifest = JSON.parse(entries.get('manifest.json')?.toString() ?? '{}') as {
      entries: { path: string; sha256: string; bytes: number }[];
    };
    expect(manifest.entries.map(({ path }) => path.replace(/[0-9a-f-]{36}/, 'ID')).sort()).toEqual([
      'cvs/cv ID.json',
      'files/cv.md',
      'files/x/a (2).txt',
      'files/x/a.txt',
      'files/x/cv.pdf',
      expect.stringMatching(/^jobs\/.* ID\.json$/),
    ]);
    expect(entries.size).toBe(manifest.entries.length + 1);
    for (const { path, sha256, bytes } of manifest.entries) {
      expect(entries.get(path)).toHaveLength(bytes);
      expect(
        createHash('sha256')
          .update(entries.get(path) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
    expect(entries.get('files/x/cv.pdf')?.equals(pdf)).toBe(true);
    expect(JSON.parse(entries.get(`cvs/cv ${cv}.json`)?.toString() ?? '')).toMatchObject({
      basics: { name: 'Marta Lindqvist' },
    });
    expect((await user.get(`/api/user/files/${task.result?.file_id}`)).body['expires_at']).toEqual(expect.any(String));
    expect((await user.post('/api/advanced/bulk-export', { data_types: ['passwords'] })).status).toBe(422);
  });

  it('does each operation to each, and says what came of it', async () => {
    const cv = await uploadCv();
    const { body: bulk } = await uploadMany([
      ['nurse.pdf', await toPdf(NURSE)],
      ['notes.txt', Buffer.from('Buy milk')],
    ]);
    const [pdf = '', notes = ''] = bulk.results.map(({ file }) => file?.id);
    const job = (await user.post<{ id: string }>('/api/user/jobs/description', { description: NURSE_AD })).body.id;

    const parsed = await batch({ file_ids: [pdf, notes, MISSING], operation: 'parse' });
    expect(parsed).toMatchObject({ state: 'succeeded', result: { total: 3, succeeded: 1, failed: 2 } });
    expect(parsed.result?.items.map(({ id, problem }) => [id, problem?.error_code ?? null])).toEqual([
      [pdf, null],
      [notes, expect.stringMatching(/^document\./)],
      [MISSING, 'file.not-found'],
    ]);
    const made = String(parsed.result?.items[0]?.result?.['cv_id']);
    expect((await user.get(`/api/user/cv/${made}`)).body).toMatchObject({ status: 'ready' });

    const analysed = await batch({ file_ids: [cv, made, notes], operation: 'analyze', parameters: { job_id: job } });
    expect(analysed.result?.items.map(({ state, problem }) => problem?.error_code ?? state)).toEqual([
      'succeeded',
      'succeeded',
      'batch.no-cv',
    ]);
    const matched = await batch({ file_ids: [cv], operation: 'match', parameters: { job_id: job } });
    expect(matched.result?.items[0]?.result).toMatchObject({
      match_id: expect.any(String) as string,
      score: expect.any(Number) as number,
    });
    const tailored = await batch({ file_ids: [cv], operation: 'tailor', parameters: { job_id: job, pages: 1 } });
    expect(tailored.result?.items[0]?.result).toMatchObject({ cv_id: cv, version: 2 });
    const rendered = await batch({ file_ids: [cv], operation: 'render', parameters: { format: 'pdf' } });
    const file = await user.get(`/api/user/files/${String(rendered.result?.items[0]?.result?.['file_id'])}/download`);
    expect(file.raw.subarray(0, 5).toString()).toBe('%PDF-');
    await batch({ file_ids: [cv, notes], operation: 'tag', parameters: { tags: ['x'] } });
    expect((await user.get(`/api/user/cv/${cv}`)).body['tags']).toEqual(['x']);
    expect((await user.get(`/api/user/files/${notes}`)).body['tags']).toEqual(['x']);
    expect((await batch({ file_ids: [cv, notes], operation: 'delete' })).result).toMatchObject({ succeeded: 2 });
    expect((await user.get(`/api/user/cv/${cv}`)).status).toBe(404);
    expect((await user.get(`/api/user/files/${notes}`)).body['deleted_at']).not.toBeNull();

    for (const bad of [
      { file_ids: [cv], operation: 'format' },
      { file_ids: [cv], operation: 'match' },
      { file_ids: [cv], operation: 'tag' },
      { file_ids: [], operation: 'parse' },
      {
        file_ids: Array.from({ length: 501 }, (_, n) => MISSING.replace(/0{3}$/, String(n).padStart(3, '0'))),
        operation: 'parse',
      },
      { file_ids: [cv], operation: 'render', parameters: { format: 'exe' } },
      { file_ids: [cv], operation: 'parse', parameters: { user_id: MISSING } },
    ]) {
      expect((await user.post('/api/advanced/batch-process', bad)).status).toBe(422);
    }
  });

  it("does nothing to what is another's", async () => {
    const cv = await uploadCv();
    const victim = user;
    user = await signUp(test.app);
    for (const operation of ['analyse', 'render', 'delete', 'parse']) {
      expect((await batch({ file_ids: [cv], operation })).result).toMatchObject({ succeeded: 0, failed: 1 });
    }
    expect((await victim.get(`/api/user/cv/${cv}`)).status).toBe(200);
    const started = await victim.post<{ task_id: string }>('/api/advanced/batch-process', {
      file_ids: [cv],
      operation: 'tag',
      parameters: { tags: ['a'] },
    });
    expect((await user.get(`/api/advanced/batch-process/${started.body.task_id}`)).status).toBe(404);
  });

  it('stops where it is cancelled', async () => {
    const ids = [await uploadCv(), await uploadCv(`${NURSE}\n`), await uploadCv(`${NURSE}\n\n`)];
    const started = await user.post<{ task_id: string }>('/api/advanced/batch-process', {
      file_ids: [
        ...ids,
        ...Array.from({ length: 200 }, (_, n) => MISSING.replace(/0{3}$/, String(n).padStart(3, '0'))),
      ],
      operation: 'render',
      parameters: { format: 'pdf' },
    });
    const url = `/api/user/tasks/${started.body.task_id}`;
    expect((await user.delete(url)).status).toBe(200);
    expect((await user.get(url)).body['state']).toBe('cancelled');
    await finished(
      (
        await user.post<{ task_id: string }>('/api/advanced/batch-process', {
          file_ids: [ids[0]],
          operation: 'analyse',
        })
      ).body.task_id,
    );
    const items = await user.get<{ data: Item[]; pagination: { total_items: number } }>(
      `/api/advanced/batch-process/${started.body.task_id}?page_size=100&page=3`,
    );
    expect(items.body.pagination.total_items).toBe(203);
    expect(items.body.data.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
  });

  it('counts for the user, and cleans up for the administrator', async () => {
    const { body } = await uploadMany([
      ['a.txt', Buffer.from('1')],
      ['b.txt', Buffer.from('2')],
    ]);
    await uploadCv();
    const statistics = await user.get<{ files: object; cvs: object }>('/api/advanced/statistics');
    expect(statistics.body).toMatchObject({
      files: { total_files: 3 },
      cvs: { total: 1, ready: 1 },
      analyses: 0,
      job_descriptions: 0,
    });

    const cached = () =>
      user.get<{ source: string; data: unknown[] }>('/api/optimized/user/files?page=1&page_size=2&file_type=cv');
    expect((await cached()).body).toMatchObject({
      status: 'success',
      source: 'database',
      pagination: { total_items: 3, page_size: 2 },
    });
    expect((await cached()).body).toMatchObject({ source: 'cache' });

    const first = body.results[0]?.file?.id ?? '';
    await user.delete(`/api/user/files/${first}`);
    expect((await cached()).body).toMatchObject({ source: 'database', pagination: { total_items: 2 } });
    const data = test.app.get(DataSource);
    await data.query(`update files set deleted_at = now() - interval '40 days' where id = $1`, [first]);
    expect((await user.post('/api/advanced/cleanup')).status).toBe(403);
    await data.query('update users set role = $1', [Role.Admin]);
    const admin = await user.post('/api/advanced/cleanup?days=30');
    await data.query('update users set role = $1', [Role.User]);
    expect(admin).toMatchObject({ status: 200, body: { trashed_files: 1, expired_files: 0, storage: 'scheduled' } });
    expect((await user.get(`/api/user/files/${first}`)).status).toBe(404);
  });
});

function multipart(parts: [string, Buffer][], field: string): Buffer {
  const sections = parts.flatMap(([name, bytes]) => [
    Buffer.from(`--b\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\n\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...sections, Buffer.from('--b--\r\n')]);
}

async function zipOf(entries: [string, string | Buffer][], mode?: number): Promise<Buffer> {
  const zip = new ZipWriter();
  for (const [name, content] of entries) {
    if (name.endsWith('/')) zip.addEmptyDirectory(name);
    else zip.addBuffer(Buffer.from(content), name, mode === undefined ? {} : { mode });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip: ZipFile = await fromBufferPromise(bytes, { lazyEntries: true });
  const found = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    zip.on('end', resolve).on('error', reject);
    zip.on('entry', (entry: Parameters<ZipFile['openReadStreamPromise']>[0]) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
        found.set(entry.fileName, Buffer.concat(chunks));
        zip.readEntry();
      })().catch(reject);
    });
    zip.readEntry();
  });
  return found;
}

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
