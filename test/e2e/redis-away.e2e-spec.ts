import { REDIS, type Redis } from '../../src/cache/redis.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { type TestRedis, hasRedisServer, startRedis } from '../support/redis.js';
import { describeIf } from '../support/describe-if.js';

const PAGE = '/api/optimized/user/files?page_size=20';
const READERS = 16;

describeIf(hasRedisServer(), 'redis-server')('Redis', () => {
  let redis: TestRedis | null;
  let test: TestApp;
  let user: Client;

  beforeEach(async () => {
    redis = await startRedis();
    test = await startTestApp({
      REDIS_URL: redis?.url ?? '',
      RATE_LIMIT_ENABLED: 'true',
      RATE_LIMIT_DEFAULT: '99999/60',
    });
    user = await signUp(test.app);
  });
  afterEach(async () => {
    await test.close();
    await redis?.stop();
  });

  it('killed under load costs no request, and no answer from before a change', async () => {
    const statuses: number[] = [];
    let hits = 0;
    let isOver = false;
    const read = async () => {
      while (!isOver) {
        const { status, headers } = await user.get(PAGE);
        statuses.push(status);
        if (headers['x-cache'] === 'hit') hits += 1;
      }
    };
    const readers = Array.from({ length: READERS }, read);
    await until(() => hits > 50);
    await redis?.stop();

    const sum = statuses.length;
    await until(() => statuses.length > sum + 200);
    const file = { fileName: 'note.txt', bytes: Buffer.from('A note of the ward.') };
    const uploaded = await user.upload('/api/user/files/upload', file);
    const { body } = await user.get<{ data: { name: string }[] }>(PAGE);
    isOver = true;
    await Promise.all(readers);

    expect(uploaded.status).toBe(201);
    expect(body.data.map(({ name }) => name)).toEqual(['note.txt']);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('that answered while the process was busy is not left alone', async () => {
    const client = test.app.get<Redis>(REDIS);
    const answer = client.ask((asked) => asked.ping());
    for (const until = performance.now() + 400; performance.now() < until;);
    expect(await answer).toBe('PONG');
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    expect(client.isThere).toBe(true);
  });

  it('that says nothing more holds up one request, and that not for long', async () => {
    await user.get(PAGE);
    expect((await user.get(PAGE)).headers['x-cache']).toBe('hit');
    redis?.silence();
    const began = performance.now();
    for (let n = 0; n < 20; n += 1) expect((await user.get(PAGE)).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(20 * 250);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
