import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { type LocalServer, startLocalServer, startModelProvider } from '../support/provider.js';

interface Key {
  provider: string;
  last_four: string;
  is_valid: boolean | null;
  last_validated_at: string | null;
  error_code?: string;
}

const GOOD = 'sk-good-0123456789abcdefXy7Q';
const BAD = 'sk-bad-00000000000000000Zz1K';

describe('API keys', () => {
  let test: TestApp;
  let provider: LocalServer;
  let elsewhere: LocalServer;
  let odd: LocalServer;
  let owner: Client;

  beforeAll(async () => {
    provider = await startModelProvider(GOOD);
    elsewhere = await startLocalServer((_request, response) => void response.writeHead(200).end('{}'));
    odd = await startLocalServer(({ path }, response) => {
      if (path.startsWith('/silent/')) return; // never answers
      if (path.startsWith('/moved/')) return void response.writeHead(302, { location: elsewhere.url }).end();
      if (path.startsWith('/endless/')) {
        response.writeHead(200);
        const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
        return void response.on('close', () => clearInterval(timer));
      }
      response.writeHead(500).end(`no: ${GOOD}`);
    });
    test = await startTestApp({
      RUN_WORKER: 'false',
      AI_CHECK_MS: '500',
      AI_PROVIDERS: [
        `openai=${provider.url}/openai`,
        `anthropic=${provider.url}/anthropic`,
        `broken=${odd.url}/broken`,
        `moved=${odd.url}/moved`,
        `silent=${odd.url}/silent`,
        `endless=${odd.url}/endless`,
        'away=http://127.0.0.1:1',
      ].join(','),
    });
  });
  afterAll(async () => {
    await test.close();
    for (const server of [provider, elsewhere, odd]) await server.close();
  });
  beforeEach(async () => (owner = await signUp(test.app)));

  const store = (name: string, api_key: string) => owner.post<Key>('/api/user/api-keys', { provider: name, api_key });
  const validate = (name: string) => owner.post<Key>(`/api/user/api-keys/${name}/validate`);

  it('keeps a key sealed and never shows it again', async () => {
    const stored = await store('openai', GOOD);
    expect(stored).toMatchObject({ status: 201, body: { provider: 'openai', last_four: 'Xy7Q', is_valid: null } });
    const list = await owner.get<{ data: Key[] }>('/api/user/api-keys');
    expect(list.body.data).toEqual([stored.body]);
    for (const { raw } of [stored, list, await owner.get('/api/user/activities')]) {
      expect(raw.toString()).not.toContain(GOOD);
    }
    const rows = await test.app
      .get(DataSource)
      .query<object[]>("select *, encode(content, 'escape') as text from api_keys");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(GOOD.slice(0, -4));
  });

  it.each(['openai', 'anthropic'])('asks %s, in its own protocol, whether a key is good', async (name) => {
    await store(name, GOOD);
    expect((await validate(name)).body).toMatchObject({ is_valid: true, last_validated_at: expect.any(String) });
    await store(name, BAD); // in place of the good one, of which the answer told
    expect((await owner.get<{ data: Key[] }>('/api/user/api-keys')).body.data).toMatchObject([
      { last_four: 'Zz1K', is_valid: null },
    ]);
    expect((await validate(name)).body).toMatchObject({ is_valid: false });
  });

  it.each(['broken', 'moved', 'silent', 'away'])(
    'says so when the provider is %s, and nothing of the key',
    async (name) => {
      await store(name, GOOD);
      const answer = await validate(name);
      expect(answer).toMatchObject({ status: 503, body: { error_code: 'api-key.provider-unavailable' } });
      expect(answer.headers['retry-after']).toBe('60');
      expect(answer.raw.toString()).not.toContain(GOOD);
      expect((await owner.get<{ data: Key[] }>('/api/user/api-keys')).body.data).toMatchObject([{ is_valid: null }]);
      expect(elsewhere.requests).toEqual([]); // a redirect takes the key nowhere
    },
  );

  it('does not read an answer that never ends', async () => {
    await store('endless', GOOD);
    const began = Date.now();
    expect((await validate('endless')).status).toBe(200);
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it('takes only providers that the operator allows, and keys that can travel in a header', async () => {
    expect(await store('evil', GOOD)).toMatchObject({ status: 422, body: { errors: [{ path: 'provider' }] } });
    for (const provider of ['../x', 'http://127.0.0.1', '', '__proto__']) {
      expect((await store(provider, GOOD)).status).toBe(422);
    }
    for (const key of ['short', `sk-${'a'.repeat(600)}`, `sk-0123456789abc\r\nx: y`, 'sk-0123456789 abcdef', 42]) {
      expect((await store('openai', key as string)).status).toBe(422);
    }
    expect((await owner.post('/api/user/api-keys', { provider: 'openai', api_key: GOOD, user_id: 'x' })).status).toBe(
      422,
    );
  });

  it("knows nothing of anybody else's keys", async () => {
    await store('openai', GOOD);
    const stranger = await signUp(test.app);
    expect((await stranger.get<{ data: Key[] }>('/api/user/api-keys')).body.data).toEqual([]);
    expect((await stranger.post('/api/user/api-keys/openai/validate')).status).toBe(404);
    expect((await stranger.delete('/api/user/api-keys/openai')).status).toBe(404);
    expect((await owner.delete('/api/user/api-keys/openai')).status).toBe(204);
    expect((await owner.delete('/api/user/api-keys/openai')).status).toBe(404);
    expect((await validate('openai')).status).toBe(404);
  });

  it('keeps one key for a provider, however many come at once', async () => {
    const keys = Array.from({ length: 10 }, (_, i) => `sk-parallel-000000000000000${i}`);
    const stored = await Promise.all(keys.map((key) => store('openai', key)));
    expect(stored.map(({ status }) => status)).toEqual(keys.map(() => 201));
    expect((await owner.get<{ data: Key[] }>('/api/user/api-keys')).body.data).toHaveLength(1);
    expect((await validate('openai')).status).toBe(200); // what is left can be opened
  });
});
