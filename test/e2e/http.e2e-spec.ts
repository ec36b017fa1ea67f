import { once } from 'node:events';
import { connect } from 'node:net';
import { getMetadataStorage } from 'class-validator';
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
];

const NOBODY = '01890000-0000-7000-8000-00000000dead';
const ACCOUNT = { username: 'hanna', email: 'hanna@example.org', password: 'seven grey herons' };

describe('every answer', () => {
  let test: TestApp;
  let anyone: Client;

  beforeAll(async () => {
    test = await startTestApp();
    anyone = new Client(test.app);
  });
  afterAll(() => test.close());

  it.each([
    ['a success', 'GET', '/api/cv/templates', 200],
    ['a refusal', 'GET', '/api/auth/me', 401],
    ['an unknown path', 'GET', '/nothing/here', 404],
    ['an unknown method', 'DELETE', '/api/auth/login', 405],
    ['a path that cannot be decoded', 'GET', '/api/%zz', 400],
    ['the documentation', 'GET', '/docs', 200],
  ] as const)('carries the security headers and a request id: %s', async (_what, method, url, status) => {
    const answer = await anyone.send(method, url);
    expect(answer.status).toBe(status);
    expect(HEADERS.filter((name) => !answer.headers[name])).toEqual([]);
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers['server']).toBeUndefined();
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });

  it('is a problem that says what to do, when something is wrong', async () => {
    const { status, headers, body } = await anyone.post('/api/auth/register', {
      username: 'x',
      email: 'nobody',
      role: 'admin',
    });
    expect(status).toBe(422);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({
      type: 'about:blank',
      title: 'Unprocessable Entity',
      status: 422,
      error_code: 'validation.failed',
      instance: '/api/auth/register',
      request_id: headers['x-request-id'],
    });
    const paths = (body['errors'] as { path: string }[]).map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(['role', 'username', 'email', 'password']));
    expect(Date.parse(String(body['timestamp']))).not.toBeNaN();
  });

  it.each([
    ['GET', '/api/auth/login', 'POST'],
    ['POST', `/api/user/cv/${NOBODY}/render?format=pdf`, 'GET, HEAD'],
    ['PUT', `/api/user/files/${NOBODY}`, 'DELETE, GET, HEAD, PATCH'],
  ] as const)('names the methods of a path that has others: %s %s', async (method, url, allowed) => {
    const { status, headers, body } = await anyone.send<{ error_code: string }>(method, url);
    expect([status, body.error_code]).toEqual([405, 'route.method-not-allowed']);
    expect(headers['allow']).toBe(allowed);
  });

  it('keeps the id that a proxy gave, and no other text', async () => {
    const given = await anyone.get('/api/cv/templates', { 'x-request-id': 'edge-0123456789' });
    expect(given.headers['x-request-id']).toBe('edge-0123456789');
    const hostile = await anyone.get('/api/cv/templates', { 'x-request-id': 'a b"c' });
    expect(hostile.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['malformed JSON', '{"email":', 'application/json', 400, 'request.malformed'],
    ['no object', '[]', 'application/json', 422, 'validation.failed'],
    ['a form', 'email=a&password=b', 'application/x-www-form-urlencoded', 415, 'request.unsupported-type'],
    ['plain text', '{}', 'text/plain', 415, 'request.unsupported-type'],
    ['two megabytes', JSON.stringify({ email: 'a'.repeat(2_000_000) }), 'application/json', 413, 'request.too-large'],
    ['a prototype', '{"__proto__":{"role":"admin"}}', 'application/json', 400, 'request.malformed'],
  ])('is never a 5xx for a bad body: %s', async (_what, body, type, status, code) => {
    const answer = await anyone.send('POST', '/api/auth/login', Buffer.from(body), { 'content-type': type });
    expect(answer).toMatchObject({ status, body: { error_code: code } });
    if (status === 413) expect(answer.body).toMatchObject({ detail: expect.stringContaining('1 MiB') as string });
  });

  it('shows nobody a regular expression', () => {
    const { validationMetadatas } = getMetadataStorage() as unknown as {
      validationMetadatas: Map<{ name: string }, { name: string; propertyName: string; message?: unknown }[]>;
    };
    const wordless = [...validationMetadatas].flatMap(([{ name: type }, rules]) =>
      rules
        .filter(({ name, message }) => name === 'matches' && !message)
        .map(({ propertyName }) => `${type}.${propertyName}`),
    );
    expect(validationMetadatas.size).toBeGreaterThan(50);
    expect(wordless).toEqual([]);
  });

  it('refuses a body that is too large, lets it be sent to its end, and goes on', async () => {
    await test.app.listen(0, '127.0.0.1');
    const socket = connect(Number(new URL(await test.app.getUrl()).port), '127.0.0.1');
    let said = '';
    socket.on('data', (chunk) => (said += chunk.toString()));
    const length = 8 * 1024 * 1024;
    const head = `POST /api/auth/login HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: ${length}`;
    socket.write(`${head}\r\n\r\n${'a'.repeat(1000)}`);
    while (!said.includes('request.too-large')) await once(socket, 'data');
    socket.write('a'.repeat(length - 1000));
    socket.write('GET /api/cv/templates HTTP/1.1\r\nhost: here\r\n\r\n');
    while (!said.includes('HTTP/1.1 200')) await once(socket, 'data');
    socket.destroy();
  });

  it.each([
    '?page=0',
    '?page=abc',
    '?page=1&page=2',
    '?page[$ne]=1',
    '?page_size=101',
    '?colour=red',
    '?page=1.5',
    '?page=1e1',
    '?page=0x1',
    '?page=%201',
    '?page=',
    '?constructor=1',
    '?__proto__=1',
    '?toString=1',
  ])('refuses the query %s', async (query) => {
    const user = await signUp(test.app);
    expect((await user.get(`/api/user/cv/list${query}`)).status).toBe(422);
  });

  it.each([
    ['POST', '/api/auth/register', { username: 'surrogate', email: '\ud800@example.org', password: ACCOUNT.password }],
    ['POST', '/api/auth/login', { email: '\ud800@example.org', password: 'x' }],
    ['POST', '/api/auth/admin/login', { email: 'a@\udc00.example.org', password: 'x' }],
    ['POST', '/api/auth/forgot-password', { email: '\ud800@example.org' }],
    ['POST', '/api/auth/resend-verification', { email: '\ud800@example.org' }],
    ['PUT', '/api/auth/me', { email: '\ud800@example.org' }],
    ['POST', '/api/user/access-tokens', { name: '\ud800', scopes: ['cv.read'] }],
    ['POST', '/api/advanced/search', { query: 'nurse', tags: ['\ud800'] }],
    ['POST', '/api/advanced/search', { query: 'nurse', '\ud800': 1 }],
  ] as const)('refuses half a surrogate pair: %s %s %j', async (method, url, body) => {
    const user = await signUp(test.app);
    const answer = await user.send(method, url, body);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ message: expect.stringContaining('Unicode') }] } });
  });

  it.each([
    ['POST', '/api/auth/login', { email: 'nobody@example.org', password: 'x', device_token: null }, 401],
    ['POST', '/api/auth/admin/login', { email: 'nobody@example.org', password: 'x', device_token: null }, 401],
    ['POST', '/api/advanced/search', { query: 'nurse', date_range: null, page: null }, 200],
    ['POST', '/api/advanced/search', { query: 'nurse', date_range: { start: '2026-01-01', end: null } }, 200],
    ['POST', '/api/advanced/batch-process', { file_ids: [NOBODY], operation: 'tag', parameters: null }, 422],
    ['PUT', '/api/auth/me', { email: 'new@example.org', password: null }, 422],
    ['PUT', '/api/auth/me', { email: null }, 422],
    ['PUT', '/api/auth/me', { full_name: null }, 200],
  ] as const)('takes null for left out, or refuses it: %s %s %j', async (method, url, body, status) => {
    const user = await signUp(test.app);
    expect((await user.send(method, url, body)).status).toBe(status);
  });

  it.each([
    ['POST', '/api/cv/render?redact=true&format=docx&template=nope', ['redact', 'format', 'template']],
    ['GET', '/api/auth/me?colour=red', ['colour']],
    ['GET', '/api/cv/templates?page=1', ['page']],
    ['DELETE', `/api/user/access-tokens/${NOBODY}?force=true`, ['force']],
  ] as const)('refuses a query where none is taken: %s %s', async (method, url, names) => {
    const user = await signUp(test.app);
    const body = method === 'POST' ? { resume: { basics: { name: 'Ada' } } } : undefined;
    const answer = await user.send(method, url, body);
    expect(answer).toMatchObject({ status: 422, body: { errors: names.map((path) => ({ path })) } });
  });

  it.each(['1', 'null', '..%2f..%2fetc', "'%20or%201=1--", 'a'.repeat(400), '%00'])('refuses the id %s', async (id) => {
    const user = await signUp(test.app);
    const { status } = await user.get(`/api/user/cv/${id}`);
    expect([400, 404, 422]).toContain(status);
  });

  it('answers a sign-in alike for a wrong password and an unknown address', async () => {
    await anyone.post('/api/auth/register', ACCOUNT);
    const wrong = await anyone.post('/api/auth/login', { email: ACCOUNT.email, password: 'eight grey herons' });
    const unknown = await anyone.post('/api/auth/login', {
      email: 'nobody@example.org',
      password: 'eight grey herons',
    });
    const told = ({ body: { status, detail, error_code, title } }: typeof wrong) => ({
      status,
      detail,
      error_code,
      title,
    });
    expect(wrong.status).toBe(401);
    expect(told(wrong)).toEqual(told(unknown));
  });

  it('ends the access token with the session', async () => {
    const user = await signUp(test.app);
    expect((await user.get('/api/auth/me')).status).toBe(200);
    expect((await user.post('/api/auth/logout')).status).toBe(204);
    expect((await user.get('/api/auth/me')).status).toBe(401);
  });
});

describe('health', () => {
  it('tells of each thing the service leans on', async () => {
    const test = await startTestApp();
    const anyone = new Client(test.app);
    const { body } = await anyone.get<{ status: string; components: Record<string, { status: string }> }>(
      '/monitoring/health',
    );
    expect(body.status).toBe('healthy');
    expect(Object.keys(body.components).sort()).toEqual(['cache', 'database', 'migrations', 'storage']);
    for (const probe of ['live', 'ready', 'startup'])
      expect((await anyone.get(`/monitoring/health/${probe}`)).status).toBe(200);
    await test.close();
  });

  it('stays alive but not ready while Redis or the database is away', async () => {
    const test = await startTestApp({ REDIS_URL: 'redis://127.0.0.1:1' });
    const anyone = new Client(test.app);
    expect((await anyone.get<{ status: string }>('/monitoring/health')).body.status).toBe('degraded');
    expect((await anyone.get('/monitoring/health/ready')).status).toBe(200); // worse, not down
    await test.database.drop();
    expect(await anyone.get('/monitoring/health/ready')).toMatchObject({
      status: 503,
      body: { error_code: 'health.not-ready' },
    });
    expect((await anyone.get('/monitoring/health/live')).status).toBe(200);
    expect(await anyone.post('/api/auth/login', { email: 'eve@example.org', password: 'guess' })).toMatchObject({
      status: 503,
    });
    await test.close();
  });
});
