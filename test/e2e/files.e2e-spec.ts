import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { FileStorage } from '../../src/files/storage/file-storage.js';
import { FileUpkeep } from '../../src/files/file-upkeep.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { NURSE, toDocx, toPdf } from '../support/documents.js';
import { EICAR, startFakeClamd } from '../support/fake-clamd.js';
import { STORAGES, type TestStorage } from '../support/storages.js';

interface FileBody {
  id: string;
  name: string;
  size: number;
  sha256: string;
  media_type: string;
  folder: string;
  tags: string[];
  revision: number;
  duplicate: boolean;
  deleted_at: string | null;
}
interface ListBody {
  data: FileBody[];
  pagination: { total_items: number; has_next: boolean; next_cursor: string | null };
}

const UPLOAD = '/api/user/files/upload';
const text = (words: string) => Buffer.from(`${words}\n`);
/** Another one every time. */
const fresh = () => text(`Notes ${randomBytes(8).toString('hex')}`);

describe.each(STORAGES)('files in %s', (_name, openStorage) => {
  let place: TestStorage;
  let test: TestApp;
  let user: Client;
  let pdf: Buffer;

  beforeAll(async () => {
    place = await openStorage();
    test = await startTestApp({ ...place.env, MAX_UPLOAD_MB: '2', STORAGE_QUOTA_MB: '5' });
    user = await signUp(test.app);
    pdf = await toPdf(NURSE);
  });
  afterAll(async () => {
    await test.close();
    await place.close();
  });

  const upload = (bytes: Buffer, fileName = 'notes.txt', query = '', by = user) =>
    by.upload<FileBody>(UPLOAD + query, { bytes, fileName });

  async function storedKeys(): Promise<string[]> {
    const keys: string[] = [];
    for await (const key of test.app.get(FileStorage, { strict: false }).keys()) keys.push(key);
    return keys;
  }

  it('are stored, described, and given back byte for byte as an attachment', async () => {
    const { status, body } = await upload(pdf, `Mårta 'CV'.pdf`, '?file_type=cv&folder=/applications/2026/');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: `Mårta 'CV'.pdf`,
      media_type: 'application/pdf',
      size: pdf.length,
      folder: 'applications/2026',
      tags: [],
      revision: 1,
      duplicate: false,
    });
    expect((await user.get<FileBody>(`/api/user/files/${body.id}`)).body).toMatchObject({ id: body.id });
    const download = await user.get(`/api/user/files/${body.id}/download`);
    expect(download.status).toBe(200);
    expect(download.raw.equals(pdf)).toBe(true);
    expect(download.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': `attachment; filename="M_rta 'CV'.pdf"; filename*=UTF-8''M%C3%A5rta%20%27CV%27.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox') as string,
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
      etag: `"${body.sha256.slice(0, 32)}"`,
    });
  });

  it('are given in part, and not again to who has them', async () => {
    const bytes = Buffer.from(Array.from({ length: 400_000 }, (_, n) => 97 + (n % 26)));
    const { body } = await upload(bytes);
    const url = `/api/user/files/${body.id}/download`;
    const range = async (header: string, more = {}) => user.get(url, { range: header, ...more });
    const middle = await range('bytes=65530-200001');
    expect(middle.status).toBe(206);
    expect(middle.headers['content-range']).toBe('bytes 65530-200001/400000');
    expect(middle.headers['content-length']).toBe('134472');
    expect(middle.raw.equals(bytes.subarray(65_530, 200_002))).toBe(true);
    expect((await range('bytes=-5')).raw.equals(bytes.subarray(-5))).toBe(true);
    expect((await range('bytes=399999-')).raw).toHaveLength(1);
    expect((await range('bytes=0-9999999')).headers['content-range']).toBe('bytes 0-399999/400000');
    expect(await range('bytes=400000-')).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */400000' },
      body: { error_code: 'request.range' },
    });
    expect((await range('bytes=-0')).status).toBe(416);
    for (const unknown of ['bytes=5-2', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=x']) {
      expect((await range(unknown)).status).toBe(200);
    }
    expect((await range('bytes=0-1', { 'if-range': '"another"' })).status).toBe(200);
    const etag = String((await user.get(url)).headers['etag']);
    expect((await range('bytes=0-1', { 'if-range': etag })).status).toBe(206);
    const known = await user.get(url, { 'if-none-match': etag });
    expect(known.status).toBe(304);
    expect(known.raw).toHaveLength(0);
  });

  it('are kept once: the same content again names the file that has it', async () => {
    const bytes = fresh();
    const first = await upload(bytes);
    const again = await upload(bytes, 'other name.txt');
    expect(again).toMatchObject({ status: 200, body: { id: first.body.id, name: 'notes.txt', duplicate: true } });
    const others = await Promise.all(Array.from({ length: 10 }, () => upload(bytes)));
    expect(new Set(others.map(({ body }) => body.id))).toEqual(new Set([first.body.id]));
    const stranger = await signUp(test.app);
    expect((await upload(bytes, 'notes.txt', '', stranger)).status).toBe(201); // another's content says nothing
    const [row] = await test.app.get(DataSource).query<{ rows: number }[]>('select count(*)::int as rows from files');
    expect(await storedKeys()).toHaveLength(row?.rows ?? 0);
  });

  it('raced, are kept once too', async () => {
    const bytes = fresh();
    const answers = await Promise.all(Array.from({ length: 20 }, () => upload(bytes)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(19);
  });

  it.each<[string, string, () => Promise<Buffer> | Buffer, number, string]>([
    ['nothing', 'a.pdf', () => Buffer.alloc(0), 422, 'file.broken'],
    ['a web page', 'cv.html', () => text('<!DOCTYPE html><p>Hello'), 415, 'file.type-refused'],
    [
      'a web page called text',
      'cv.txt',
      () => text('\n <!-- x --> <HTML><body onload=alert(1)>'),
      415,
      'file.type-refused',
    ],
    ['a web page called PDF', 'cv.pdf', () => text('<script>alert(1)</script>%PDF-1.4'), 415, 'file.type-refused'],
    [
      'a picture that runs',
      'a.xml',
      () => text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
      'file.type-refused',
    ],
    [
      'one with a prefix',
      'a.xml',
      () => text('<x:svg xmlns:x="http://www.w3.org/2000/svg"/>'),
      415,
      'file.type-refused',
    ],
    ['a web page in wide letters', 'a.txt', () => Buffer.from('\ufeff<html>', 'utf16le'), 415, 'file.type-refused'],
    [
      'a Windows program',
      'cv.pdf',
      () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400)]),
      415,
      'file.type-refused',
    ],
    [
      'a Linux program',
      'cv',
      () => Buffer.concat([Buffer.from('\u007fELF\u0002\u0001\u0001'), Buffer.alloc(400)]),
      415,
      'file.type-refused',
    ],
    ['a script', 'run.txt', () => text('#!/bin/sh\nrm -rf /'), 415, 'file.type-refused'],
    ['a name that runs', 'cv.exe', () => text('hello'), 415, 'file.type-refused'],
    ['text with zeros', 'a.txt', () => Buffer.from('abc\u0000def'), 415, 'file.type-refused'],
    ['text called PDF', 'cv.pdf', () => text('Curriculum vitae'), 415, 'file.type-mismatch'],
    ['PDF called text', 'cv.txt', () => toPdf(NURSE), 415, 'file.type-mismatch'],
    ['PDF called HTML', 'x.pdf%00.html', () => toPdf(NURSE), 415, 'file.type-refused'],
    ['half a PDF', 'cv.pdf', async () => (await toPdf(NURSE)).subarray(0, 900), 422, 'file.broken'],
    [
      'a PDF with a ZIP behind',
      'cv.pdf',
      async () => Buffer.concat([await toPdf(NURSE), await toDocx(NURSE)]),
      422,
      'file.broken',
    ],
    ['half a DOCX', 'cv.docx', async () => (await toDocx(NURSE)).subarray(0, 900), 422, 'file.broken'],
    ['a DOCX called ODT', 'cv.odt', () => toDocx(NURSE), 422, 'file.broken'],
    ['too much', 'a.txt', () => Buffer.alloc(2 * 1024 * 1024 + 1, 'a '), 413, 'upload.too-large'],
  ])('refuse %s, and keep nothing of it', async (_what, fileName, make, status, code) => {
    const before = await storedKeys();
    const answer = await upload(await make(), fileName);
    expect(answer).toMatchObject({ status, body: { error_code: code } });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(await storedKeys()).toEqual(before);
  });

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['..\\..\\boot.txt', 'boot.txt'],
    ['/etc/shadow', 'shadow'],
    ['C:\\x.txt', 'x.txt'],
    ['CON', '_CON'],
    ['aux.txt', '_aux.txt'],
    ['', 'file'],
    ['.', 'file'],
    ['   ', 'file'],
    ['x%00.txt', 'x%00.txt'],
    ['a\u202Etxt.fdp.txt', 'atxt.fdp.txt'],
    ['a;b=c".txt', 'a;b=c'], // the header ends there
    ['😀 résumé.txt', '😀 résumé.txt'],
    ['n'.repeat(300) + '.txt', 'n'.repeat(196) + '.txt'],
    ['<img src=x>.txt', '_img src=x_.txt'],
  ])('take the name %j for %j, and never for a place', async (given, expected) => {
    const { status, body } = await upload(fresh(), given);
    expect(status).toBe(201);
    expect(body.name).toBe(expected);
    for (const key of await storedKeys()) expect(key).toMatch(/^[0-9a-f-]{36}$/);
    const download = await user.get(`/api/user/files/${body.id}/download`);
    expect(String(download.headers['content-disposition'])).toMatch(
      /^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.!#$&+^`|~%-]*$/,
    );
    expect((await user.delete(`/api/user/files/${body.id}?permanent=true`)).status).toBe(204);
  });

  it('let exactly one of fifty have the last of the quota', async () => {
    const owner = await signUp(test.app);
    const filler = (n: number) => Buffer.concat([text(`part ${n}`), Buffer.alloc(1_700_000, 'a ')]);
    for (const n of [1, 2]) expect((await upload(filler(n), 'big.txt', '', owner)).status).toBe(201);
    const stats = await owner.get<{ available_bytes: number }>('/api/user/files/storage-stats');
    const last = (n: number) =>
      Buffer.concat([text(`racer ${n}`), Buffer.alloc(stats.body.available_bytes - 40_000, 'b ')]);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => upload(last(n), 'last.txt', '', owner)));
    // On a slow machine some are told that the service is busy; they come back, as a client would.
    for (const [n, { status }] of answers.entries())
      if (status === 503) answers[n] = await upload(last(n), 'last.txt', '', owner);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expect(answer).toMatchObject({ status: 413, body: { error_code: 'file.quota-exceeded' } });
    }
  });

  it('go to the trash, come back, and end', async () => {
    const bytes = fresh();
    const { body } = await upload(bytes);
    const url = `/api/user/files/${body.id}`;
    expect((await user.delete(url)).status).toBe(204);
    expect((await user.delete(url)).status).toBe(204);
    const trash = await user.get<ListBody>('/api/user/files/trash');
    expect(trash.body.data.map(({ id }) => id)).toContain(body.id);
    expect((await user.get<ListBody>('/api/user/files?page_size=100')).body.data.map(({ id }) => id)).not.toContain(
      body.id,
    );
    expect(await user.patch(url, { name: 'x.txt' })).toMatchObject({
      status: 409,
      body: { error_code: 'file.trashed' },
    });
    expect(await user.post(`${url}/restore`)).toMatchObject({ status: 200, body: { deleted_at: null } });

    await user.delete(url);
    const again = await upload(bytes);
    expect(again.status).toBe(201); // what is in the trash is no duplicate
    expect(await user.post(`${url}/restore`)).toMatchObject({ status: 409, body: { error_code: 'file.duplicate' } });
    const [row] = await test.app
      .get(DataSource)
      .query<{ storage_key: string }[]>('select storage_key from files where id = $1', [body.id]);
    expect((await user.delete(`${url}?permanent=true`)).status).toBe(204);
    expect((await user.get(url)).status).toBe(404);
    while ((await storedKeys()).includes(row?.storage_key ?? ''))
      await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it('in the trash are purged when their time is over, and not before', async () => {
    const [old, recent] = [await upload(fresh()), await upload(fresh())];
    for (const { body } of [old, recent]) await user.delete(`/api/user/files/${body.id}`);
    const data = test.app.get(DataSource);
    await data.query(`update files set deleted_at = now() - interval '31 days' where id = $1`, [old.body.id]);
    const upkeep = test.app.get(FileUpkeep, { strict: false });
    expect(await upkeep.purge(new Date(Date.now() - 30 * 86_400_000))).toEqual({ trashed: 1, expired: 0 });
    expect((await user.get(`/api/user/files/${old.body.id}`)).status).toBe(404);
    expect((await user.get(`/api/user/files/${recent.body.id}`)).status).toBe(200);
  });

  it('are renamed, moved and tagged, under If-Match', async () => {
    const { body } = await upload(fresh());
    const url = `/api/user/files/${body.id}`;
    const changed = await user.patch<FileBody>(
      url,
      { name: 'plan.md', folder: 'a//b/', tags: ['x', 'y'] },
      { 'if-match': '"1"' },
    );
    expect(changed).toMatchObject({
      status: 200,
      body: { name: 'plan.md', folder: 'a/b', tags: ['x', 'y'], revision: 2 },
    });
    expect(await user.patch(url, { folder: '' }, { 'if-match': '"1"' })).toMatchObject({
      status: 412,
      body: { error_code: 'file.changed' },
    });
    expect(await user.patch(url, { name: 'plan.pdf' })).toMatchObject({
      status: 415,
      body: { error_code: 'file.type-mismatch' },
    });
    for (const bad of [
      { folder: '../x' },
      { folder: 'a/../b' },
      { folder: 'a\\b' },
      { name: '' },
      { tags: ['\u0007'] },
      { tags: 'x' },
      { user_id: 'x' },
      { size: 1 },
    ]) {
      expect((await user.patch(url, bad)).status).toBe(422);
    }
  });

  it('are listed by type, folder, tag and words, in any order, page by page without a repeat', async () => {
    const owner = await signUp(test.app);
    for (let n = 0; n < 12; n += 1) {
      const { body } = await upload(
        text(`${'x'.repeat(n % 4)} number ${n}`),
        `report ${n}.txt`,
        `?file_type=${n % 2 ? 'job' : 'cv'}&folder=f${n % 3}`,
        owner,
      );
      if (n % 4 === 0) await owner.patch(`/api/user/files/${body.id}`, { tags: ['fourth'] });
    }
    const names = async (query: string) =>
      (await owner.get<ListBody>(`/api/user/files?${query}`)).body.data.map(({ name }) => name);
    expect(await names('file_type=job&folder=f1')).toEqual(['report 7.txt', 'report 1.txt']);
    expect(await names('tag=fourth&sort=created_at')).toEqual(['report 0.txt', 'report 4.txt', 'report 8.txt']);
    expect(await names('q=REPORT%201')).toEqual(['report 11.txt', 'report 10.txt', 'report 1.txt']);
    expect(await names('q=%25')).toEqual([]);
    for (const sort of ['created_at', '-created_at', 'name', '-name', 'size', '-size']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: ListBody = (
          await owner.get<ListBody>(`/api/user/files?sort=${sort}&page_size=5${cursor && `&cursor=${cursor}`}`)
        ).body;
        expect(page.pagination.total_items).toBe(12);
        seen.push(...page.data.map(({ name }) => name));
        cursor = page.pagination.next_cursor;
      }
      expect(seen).toHaveLength(12);
      expect(new Set(seen).size).toBe(12);
      expect(await names(`sort=${sort}&page_size=100`)).toEqual(seen);
    }
    const size = (await owner.get<ListBody>('/api/user/files?sort=size&page_size=5')).body.pagination.next_cursor ?? '';
    expect((await owner.get(`/api/user/files?sort=name&cursor=${size}`)).status).toBe(422);
    const forged = Buffer.from(JSON.stringify(['size', 'x', '01890000-0000-7000-8000-000000000000'])).toString(
      'base64url',
    );
    for (const bad of [
      'sort=sha256',
      'page=0',
      'page_size=101',
      'file_type=x',
      'cursor=%21',
      `sort=size&cursor=${forged}`,
      'user_id=1',
      'folder=..',
    ]) {
      expect((await owner.get(`/api/user/files?${bad}`)).status).toBe(422);
    }
    expect((await owner.get('/api/user/files/storage-stats')).body).toMatchObject({
      total_files: 12,
      trash_files: 0,
      by_type: [
        { file_type: 'cv', files: 6 },
        { file_type: 'job', files: 6 },
      ],
      folders: [
        { folder: 'f0', files: 4 },
        { folder: 'f1', files: 4 },
        { folder: 'f2', files: 4 },
      ],
    });
  });

  it("are nobody else's: a foreign id answers as a missing one", async () => {
    const { body } = await upload(fresh());
    const stranger = await signUp(test.app);
    const missing = '01890000-0000-7000-8000-000000000000';
    const calls = (id: string) => [
      stranger.get(`/api/user/files/${id}`),
      stranger.get(`/api/user/files/${id}/download`),
      stranger.patch(`/api/user/files/${id}`, { tags: [] }),
      stranger.delete(`/api/user/files/${id}`),
      stranger.delete(`/api/user/files/${id}?permanent=true`),
      stranger.post(`/api/user/files/${id}/restore`),
    ];
    const [foreign, absent] = [await Promise.all(calls(body.id)), await Promise.all(calls(missing))];
    foreign.forEach((answer, n) => {
      expect(answer.status).toBe(404);
      expect(String(answer.body['detail']).replace(body.id, missing)).toBe(absent[n]?.body['detail']);
    });
    expect((await user.get(`/api/user/files/${body.id}`)).status).toBe(200);
  });

  it('that are the originals of CVs go with those alone', async () => {
    const owner = await signUp(test.app);
    const cv = await owner.upload<{ id: string }>('/api/user/cv/upload', { bytes: pdf, fileName: 'cv.pdf' });
    const [original] = (await owner.get<{ data: { id: string; in_use: boolean }[] }>('/api/user/files')).body.data;
    expect(original?.in_use).toBe(true);
    for (const query of ['', '?permanent=true']) {
      expect(await owner.delete(`/api/user/files/${original?.id}${query}`)).toMatchObject({
        status: 409,
        body: { error_code: 'file.in-use' },
      });
    }
    expect((await owner.delete(`/api/user/cv/${cv.body.id}`)).status).toBe(204);
    expect((await owner.get(`/api/user/files/${original?.id}`)).status).toBe(404);
  });

  it('are stored once by a request that is sent again with its Idempotency-Key', async () => {
    const bytes = fresh();
    const body = Buffer.concat([
      Buffer.from('--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'),
      bytes,
      Buffer.from('\r\n--b--\r\n'),
    ]);
    const headers = { 'content-type': 'multipart/form-data; boundary=b', 'idempotency-key': 'once' };
    const [first, second] = [
      await user.send('POST', UPLOAD, body, headers),
      await user.send('POST', UPLOAD, body, headers),
    ];
    expect(first).toMatchObject({ status: 201, body: { duplicate: false } });
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
  });
});

describe('files and the virus scanner', () => {
  it('are stored if clean, refused if not, and refused if nobody can tell', async () => {
    const clamd = await startFakeClamd();
    const test = await startTestApp({ CLAMD_HOST: '127.0.0.1', CLAMD_PORT: String(clamd.port) });
    const user = await signUp(test.app);
    const upload = (bytes: Buffer) => user.upload<FileBody>(UPLOAD, { bytes, fileName: 'a.txt' });
    expect((await upload(text('clean '.repeat(50_000)))).status).toBe(201);
    expect(await upload(Buffer.concat([text('x '.repeat(60_000)), EICAR]))).toMatchObject({
      status: 422,
      body: { error_code: 'file.infected', detail: expect.stringContaining('Eicar-Test-Signature') as string },
    });
    const infected = Buffer.concat([Buffer.from(NURSE), EICAR]);
    expect(await user.upload('/api/user/cv/upload', { bytes: infected, fileName: 'cv.md' })).toMatchObject({
      status: 422,
      body: { error_code: 'file.infected' },
    });
    expect(clamd.scans()).toBe(3);
    await clamd.close();
    expect(await upload(fresh())).toMatchObject({ status: 503, body: { error_code: 'file.scanner-unavailable' } });
    const { body } = await user.get<ListBody>('/api/user/files');
    expect(body.data).toHaveLength(1);
    await test.close();
  });
});
