import { type AddressInfo, connect } from 'node:net';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUp } from '../support/client.js';

const HEADERS = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'cache-control',
];
const APP = 'https://app.example.org';

describe('the security headers', () => {
  let test: TestApp;
  let anyone: Client;

  beforeAll(async () => {
    test = await startTestApp({ CORS_ORIGINS: APP });
    anyone = new Client(test.app);
    await test.app.listen(0, '127.0.0.1');
  });
  afterAll(() => test.close());

  it('stand on an answer that says no more than "not modified"', async () => {
    const user = await signUp(test.app);
    const { headers } = await user.get('/api/auth/me');
    const again = await user.get('/api/auth/me', { 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
    expect(HEADERS.filter((name) => !again.headers[name])).toEqual([]);
    expect(again.headers['cache-control']).toBe('no-store');
  });

  it('allow nothing on the API, and Swagger UI its own files alone', async () => {
    const { headers } = await anyone.get('/nothing');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    );
    const docs = await anyone.get('/docs');
    const policy = String(docs.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(docs.raw.toString()).not.toMatch(/<script(?![^>]* src=)/); // no inline script that the policy would stop
    expect((await anyone.get('/docsx')).headers['content-security-policy']).not.toContain('self');
  });

  it.each([
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['two hosts', 'GET /api/cv/templates HTTP/1.1\r\nhost: a\r\nhost: b\r\nconnection: close\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      'POST /api/auth/login HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}',
      400,
    ],
  ])('stand on what is refused before it is a request: %s', async (_what, text, status) => {
    const answer = await exchange(text);
    expect(answer.startsWith(`HTTP/1.1 ${status} `)).toBe(true);
    const head = answer.toLowerCase();
    expect(HEADERS.filter((name) => !head.includes(`\r\n${name}: `))).toEqual([]);
  });

  it.each([
    'null',
    'https://app.example.org.evil.example',
    'https://evil-app.example.org',
    'https://app.example.orgx',
    'http://app.example.org',
    'https://APP.example.org.',
    'https://app.example.org:444',
  ])('let no web app in from %s', async (origin) => {
    const plain = await anyone.get('/api/cv/templates', { origin });
    expect(plain.headers['access-control-allow-origin']).toBeUndefined();
    const preflight = await anyone.send('OPTIONS' as 'GET', '/api/auth/login', undefined, {
      origin,
      'access-control-request-method': 'POST',
    });
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    expect(preflight.status).toBeLessThan(500);
  });

  it('let the listed web app in, by its name and never by a star', async () => {
    const { headers } = await anyone.get('/api/cv/templates', { origin: APP });
    expect(headers['access-control-allow-origin']).toBe(APP);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['vary']).toMatch(/origin/i);
    const refused = await anyone.get('/api/auth/me', { origin: APP });
    expect(refused).toMatchObject({ status: 401, headers: { 'access-control-allow-origin': APP } });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/xml', 'application/jsonx', ''])(
    'take no state change as %p',
    async (type) => {
      const answer = await anyone.send('POST', '/api/auth/login', Buffer.from('{}'), { 'content-type': type });
      expect(answer.status).toBe(415);
    },
  );

  async function exchange(text: string): Promise<string> {
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.write(text);
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    return answer;
  }
});
