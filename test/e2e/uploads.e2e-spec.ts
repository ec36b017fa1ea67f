import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { NURSE, toDocx, toPdf, toScan } from '../support/documents.js';

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const INVOICE = `INVOICE 2024-118
Bill to: Harbour Supplies, 4 Dock Road
Item            Qty   Price   Total
Steel bolts M8  400   0.12    48.00
Washers         400   0.02     8.00
Subtotal 56.00  VAT 20 % 11.20  Total due 67.20
Payment within 30 days to account 00-11-22 12345678. Thank you for your business.`;

describe('files that are no readable CV', () => {
  let test: TestApp;
  let user: Client;

  beforeAll(async () => {
    test = await startTestApp({ MAX_UPLOAD_MB: '1', DOCUMENT_SECONDS: '3' });
    user = await signUp(test.app);
  });
  afterAll(() => test.close());

  const cutPdf = async () => {
    const pdf = await toPdf(NURSE);
    return pdf.subarray(0, Math.floor(pdf.length / 3));
  };

  it.each<[string, string, () => Promise<Buffer>, number, string]>([
    ['empty', 'cv.pdf', async () => Buffer.alloc(0), 422, 'document.empty-file'],
    ['broken', 'cv.pdf', async () => Buffer.from('%PDF-1.7\n%%EOF'), 422, 'document.broken-file'],
    ['cut off', 'cv.pdf', cutPdf, 422, 'document.broken-file'],
    ['encrypted', 'cv.pdf', () => toPdf(NURSE, { userPassword: 'open sesame' }), 422, 'document.encrypted-file'],
    ['blank', 'cv.pdf', () => toPdf(''), 422, 'document.empty-file'],
    ['a scan', 'cv.pdf', () => toScan(PNG), 422, 'document.no-text-layer'],
    ['a picture', 'cv.png', async () => PNG, 415, 'document.unsupported-format'],
    ['a picture called PDF', 'cv.pdf', async () => PNG, 415, 'document.unsupported-format'],
    ['a broken DOCX', 'cv.docx', async () => (await toDocx(NURSE)).subarray(0, 900), 422, 'document.broken-file'],
    ['an invoice', 'cv.txt', async () => Buffer.from(INVOICE), 422, 'document.not-a-cv'],
    ['too large', 'cv.txt', async () => Buffer.alloc(1024 * 1024 + 1, 'a '), 413, 'upload.too-large'],
  ])('%s: a clear refusal, and nothing kept', async (_what, fileName, make, status, code) => {
    const bytes = await make();
    for (const url of ['/api/user/cv/upload', '/api/cv/parse']) {
      const answer = await user.upload<{ detail: string }>(url, { bytes, fileName });
      expect(answer).toMatchObject({ status, body: { error_code: code } });
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body.detail.length).toBeGreaterThan(20);
      if (status === 413) expect(answer.body.detail).toContain('1 MiB');
    }
    expect((await user.get<{ data: unknown[] }>('/api/user/cv/list')).body.data).toEqual([]);
    expect(storedFiles(test.dataDir)).toEqual([]);
  });

  it('says what a wrong request lacks', async () => {
    const noFile = await user.upload('/api/cv/parse', {
      name: 'document',
      bytes: Buffer.from(NURSE),
      fileName: 'cv.txt',
    });
    expect(noFile).toMatchObject({ status: 422, body: { errors: [{ path: 'file' }] } });
    expect(await user.post('/api/cv/parse', {})).toMatchObject({
      status: 415,
      body: { error_code: 'upload.not-multipart' },
    });
    const cut = await user.send(
      'POST',
      '/api/cv/parse',
      Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc'),
      {
        'content-type': 'multipart/form-data; boundary=x',
      },
    );
    expect(cut).toMatchObject({ status: 400, body: { error_code: 'upload.malformed' } });
    const noBoundary = await user.send('POST', '/api/cv/parse', Buffer.from('abc'), {
      'content-type': 'multipart/form-data',
    });
    expect(noBoundary.status).toBeGreaterThanOrEqual(400);
    expect(noBoundary.status).toBeLessThan(500);
    const unknown = await user.upload(
      '/api/user/cv/upload',
      { bytes: Buffer.from(NURSE), fileName: 'cv.md' },
      { user_id: 'x' },
    );
    expect(unknown).toMatchObject({ status: 422, body: { errors: [{ path: 'user_id' }] } });
  });

  it.each(['/api/user/cv/upload', '/api/cv/parse', '/api/user/files/upload'])(
    'says that it takes one file: %s',
    async (url) => {
      const part = `--x\r\ncontent-disposition: form-data; name="file"; filename="a.md"\r\n\r\n${NURSE}\r\n`;
      const type = { 'content-type': 'multipart/form-data; boundary=x' };
      const answer = await user.send<{ detail: string }>('POST', url, Buffer.from(`${part}${part}--x--\r\n`), type);
      expect(answer).toMatchObject({ status: 400, body: { error_code: 'upload.malformed' } });
      expect(answer.body.detail).toContain('one file');
    },
  );

  it.each(['/api/user/cv/upload', '/api/user/files/upload', '/api/advanced/bulk-upload'])(
    'takes control characters out of a name: %s',
    async (url) => {
      const bytes = Buffer.from(`${NURSE}\n${url}\n`);
      const name = url.includes('bulk') ? 'files' : 'file';
      const answer = await user.upload(url, { name, bytes, fileName: 'a\0b\u0007.txt' });
      expect([200, 201]).toContain(answer.status);
      const files = await user.get<{ data: { name: string }[] }>('/api/user/files?sort=-created_at');
      expect(files.body.data[0]?.name).toBe('ab.txt');
    },
  );

  it.each(['../../x.pdf', 'x.pdf%00.html', 'CON', 'n'.repeat(300), 'a\u202Efdp.exe', ''])(
    'takes the name %j for a name alone',
    async (fileName) => {
      const answer = await user.upload<{ id: string }>('/api/user/cv/upload', { bytes: Buffer.from(NURSE), fileName });
      expect(answer.status).toBe(201);
      expect(storedFiles(test.dataDir).every((file) => /^[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(file))).toBe(true);
      expect((await user.delete(`/api/user/cv/${answer.body.id}`)).status).toBe(204);
    },
  );
});

function storedFiles(dataDir: string): string[] {
  const root = path.join(dataDir, 'files');
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
