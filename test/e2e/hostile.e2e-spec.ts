import { readFileSync } from 'node:fs';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { type HostileFile, hostileFiles } from '../../eval/make/hostile.js';
import { FileStorage } from '../../src/files/storage/file-storage.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { NURSE } from '../support/documents.js';

/** What the worst document may take, and what is around it on a busy machine. */
const DOCUMENT_SECONDS = 4;
const PATIENCE_MS = 120_000;

interface Cv {
  id: string;
  status: string;
  task_id: string | null;
  error_code: string;
  detail: string;
  problem: { error_code: string; detail: string } | null;
}

describe('hostile input', () => {
  let test: TestApp;
  let user: Client;
  let files: HostileFile[];

  beforeAll(async () => {
    files = await hostileFiles();
    test = await startTestApp({
      DOCUMENT_SECONDS: String(DOCUMENT_SECONDS),
      DOCUMENT_IN_REQUEST_MS: '1500',
      MAX_UPLOAD_MB: '10',
    });
    user = await signUp(test.app);
    await test.app.listen(0, '127.0.0.1');
  }, PATIENCE_MS);
  afterAll(() => test.close());
  afterEach(async () => {
    expect((await user.get('/monitoring/health/live')).status).toBe(200);
    expect(await leftBehind()).toEqual({ rows: 0, bytes: 0, drafts: 0 });
  });

  async function leftBehind() {
    const storage = test.app.get(FileStorage, { strict: false });
    const [row] = await test.app.get(DataSource).query<{ rows: number }[]>('select count(*)::int as rows from files');
    for (let tries = 0; tries < 100; tries += 1) {
      let bytes = 0;
      for await (const _ of storage.keys()) bytes += 1;
      if (bytes === (row?.rows ?? 0) || tries === 99) {
        return { rows: row?.rows, bytes, drafts: await storage.discardDrafts(new Date(Date.now() + 1_000)) };
      }
      await sleep(50); // bytes follow their rows in the background
    }
    return null;
  }

  it('is at hand', () => expect(files.length).toBeGreaterThan(60));

  describe('as a file', () => {
    // the set is made when the tests run; its size is not known before
    it(
      'ends in a clear refusal, a failed task or a harmless reading, each in bounded time',
      async () => {
        const outcomes: Record<string, string> = {};
        for (const { name, path } of files) {
          const bytes = readFileSync(path);
          const began = performance.now();
          outcomes[name] = `${await asCv(name, bytes)} / ${await asFile(name, bytes)}`;
          expect(performance.now() - began).toBeLessThan(PATIENCE_MS / 2);
          expect((await user.get('/monitoring/health/live')).status).toBe(200);
        }
        // what must never pass for a CV
        for (const name of [
          'encrypted.pdf',
          'empty.pdf',
          'truncated.pdf',
          'noise.docx',
          'zip-slip.docx',
          'null-bytes.txt',
          'gif-named.pdf',
        ]) {
          expect(outcomes[name]).toMatch(/^(4\d\d|failed) /);
        }
        expect(Object.values(outcomes).filter((outcome) => /^(4\d\d|failed)/.test(outcome)).length).toBeGreaterThan(40);
      },
      PATIENCE_MS * 6,
    );

    /** @returns what came of it, after it was deleted again */
    async function asCv(fileName: string, bytes: Buffer): Promise<string> {
      const { status, body } = await user.upload<Cv>('/api/user/cv/upload', { bytes, fileName });
      if (status >= 400) return clear(status, body);
      expect([201, 202]).toContain(status);
      const cv = await settled(body);
      if (cv.status === 'failed') expect(cv.problem?.detail.length).toBeGreaterThan(20);
      expect((await user.delete(`/api/user/cv/${cv.id}`)).status).toBe(204);
      return `${cv.status} ${cv.problem?.error_code ?? ''}`;
    }

    async function asFile(fileName: string, bytes: Buffer): Promise<string> {
      const { status, body } = await user.upload<Cv>('/api/user/files/upload', { bytes, fileName });
      if (status >= 400) return clear(status, body);
      expect(status).toBe(201);
      expect((await user.delete(`/api/user/files/${body.id}?permanent=true`)).status).toBe(204);
      return 'stored';
    }

    function clear(status: number, { error_code, detail }: Cv): string {
      expect(status).toBeLessThan(500);
      expect(error_code).toMatch(/^[a-z-]+\.[a-z-]+$/);
      expect(detail.length).toBeGreaterThan(15);
      return `${status} ${error_code}`;
    }

    async function settled(cv: Cv): Promise<Cv> {
      let now = cv;
      while (now.status === 'processing') {
        await sleep(100);
        now = (await user.get<Cv>(`/api/user/cv/${cv.id}`)).body;
      }
      return now;
    }
  });

  describe('as a request', () => {
    const URLS = ['/api/user/files/upload', '/api/user/cv/upload', '/api/advanced/bulk-upload'];
    const head = (name: string, fileName: string) =>
      `--b\r\ncontent-disposition: form-data; name="${name}"; filename="${fileName}"\r\n\r\n`;

    function open(url: string, headers: string[]): { socket: Socket; answer: Promise<string> } {
      const { port } = test.app.getHttpServer().address() as AddressInfo;
      const socket = connect(port, '127.0.0.1');
      socket.write(
        [`POST ${url} HTTP/1.1`, 'host: localhost', `authorization: Bearer ${user.token}`, ...headers, '', ''].join(
          '\r\n',
        ),
      );
      const answer = new Promise<string>((resolve) => {
        let text = '';
        socket.on('data', (chunk: Buffer) => {
          text += chunk.toString('latin1');
          if (/\r\n\r\n[^]*\}/.test(text)) resolve(text);
        });
        socket.on('error', () => resolve(text)).on('close', () => resolve(text));
      });
      return { socket, answer };
    }
    const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

    it.each(URLS)(
      'with 10,000 parts is refused: %s',
      async (url) => {
        const part = `--b\r\ncontent-disposition: form-data; name="x"\r\n\r\n1\r\n`;
        const answer = await user.send('POST', url, Buffer.from(`${part.repeat(10_000)}--b--\r\n`), {
          'content-type': 'multipart/form-data; boundary=b',
        });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        const asFiles = Array.from({ length: 10_000 }, (_, n) => `${head('files', `${n}.txt`)}text ${n}\r\n`).join('');
        const many = await user.send('POST', url, Buffer.from(`${asFiles}--b--\r\n`), {
          'content-type': 'multipart/form-data; boundary=b',
        });
        expect(many.status).toBeGreaterThanOrEqual(400);
        expect(many.status).toBeLessThan(500);
      },
      PATIENCE_MS,
    );

    it.each(URLS)('without a boundary, or with a broken body, is refused: %s', async (url) => {
      const bodies: [string, string][] = [
        ['multipart/form-data', `${head('file', 'a.txt')}x\r\n--b--\r\n`],
        ['multipart/form-data; boundary=', 'x'],
        ['multipart/form-data; boundary=other', `${head('file', 'a.txt')}x\r\n--b--\r\n`],
        ['multipart/form-data; boundary=b', `${head('file', 'a.txt')}no end`],
        ['multipart/form-data; boundary=b', ''],
        ['multipart/form-data; boundary=b', '--b\r\n\r\n\r\n--b--\r\n'],
        ['multipart/mixed; boundary=b', `${head('file', 'a.txt')}x\r\n--b--\r\n`],
        ['text/plain', 'hello'],
      ];
      for (const [type, body] of bodies) {
        const answer = await user.send<Cv>('POST', url, Buffer.from(body), { 'content-type': type });
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        expect(answer.body.error_code).toMatch(/^[a-z]+\.[a-z-]+$/);
      }
    });

    it.each(URLS.slice(0, 2))('with two files is refused whole: %s', async (url) => {
      const body = `${head('file', 'a.md')}${NURSE}\r\n${head('file', 'b.md')}${NURSE}\r\n--b--\r\n`;
      const answer = await user.send<Cv>('POST', url, Buffer.from(body), {
        'content-type': 'multipart/form-data; boundary=b',
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    });

    it.each(URLS)('that is aborted midway leaves nothing: %s', async (url) => {
      for (const sent of [10, 70_000, 3_000_000]) {
        const { socket, answer } = open(url, [
          'content-type: multipart/form-data; boundary=b',
          'content-length: 5000000',
        ]);
        socket.write(head(url.includes('bulk') ? 'files' : 'file', 'a.txt') + 'text '.repeat(sent / 5));
        await sleep(150);
        socket.destroy();
        await answer;
      }
      await sleep(300);
    });

    it('of one byte at a time keeps nobody waiting', async () => {
      const slow = URLS.map((url) =>
        open(url, ['content-type: multipart/form-data; boundary=b', 'content-length: 5000']),
      );
      for (const [at, byte] of [...(head('file', 'slow.txt') + 'x'.repeat(20))].entries()) {
        for (const { socket } of slow) socket.write(byte);
        if (at % 5 === 0) {
          const began = performance.now();
          expect((await user.get('/api/user/files')).status).toBe(200);
          expect(performance.now() - began).toBeLessThan(2_000);
        }
        await sleep(20);
      }
      for (const { socket } of slow) socket.destroy();
      await Promise.all(slow.map(({ answer }) => answer));
      await sleep(300);
    });

    it('without a length is cut at the limit', async () => {
      for (const url of URLS.slice(0, 2)) {
        const { socket, answer } = open(url, [
          'content-type: multipart/form-data; boundary=b',
          'transfer-encoding: chunked',
        ]);
        const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
        socket.write(chunk(head('file', 'a.txt')));
        const megabyte = chunk('a '.repeat(512 * 1024));
        let status = 0;
        void answer.then((text) => (status = statusOf(text)));
        for (let sent = 0; sent < 200 && status === 0 && socket.writable; sent += 1) {
          await new Promise<void>((resolve) => socket.write(megabyte, () => resolve()));
        }
        socket.destroy();
        expect(statusOf(await answer)).toBe(413);
      }
    });
  });
});
