import { setTimeout as sleep } from 'node:timers/promises';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client, signUp } from '../support/client.js';
import { type TestRedis, canHaveRedis, startRedis } from '../support/redis.js';
import { describeIf } from '../support/describe-if.js';

/** Each app counts from nothing: a Redis that others use knows this machine's address already. */
const LIMITED = { RATE_LIMIT_ENABLED: 'true', REDIS_URL: '' };

describe('rate limits', () => {
  let test: TestApp;

  afterEach(() => test.close());

  it('count a sign-in by account and address, and let a colleague behind the same address in', async () => {
    test = await startTestApp({ ...LIMITED });
    const tries = await times(6, () => logIn(test, 'eve@example.org'));
    expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(tries[0]?.headers).toMatchObject({ 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '4' });
    expect(Number(tries[5]?.headers['retry-after'])).toBeGreaterThan(0);
    expect(tries[5]?.body).toMatchObject({ error_code: 'rate-limit.exceeded' });
    expect((await logIn(test, 'adam@example.org')).status).toBe(401);
    expect((await logIn(test, ' EVE@example.org')).status).toBe(429); // the same account, written otherwise
  });

  it('bound the accounts that one address may try in turn', async () => {
    test = await startTestApp({ ...LIMITED, RATE_LIMIT_ADDRESS_FACTOR: '2' });
    const tries = await times(11, (n) => logIn(test, `person${n}@example.org`));
    expect(tries.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), 429]);
  });

  it('do not ask what address a stranger claims to have', async () => {
    test = await startTestApp({ ...LIMITED });
    const tries = await times(6, (n) => logIn(test, 'eve@example.org', { 'x-forwarded-for': `203.0.113.${n}` }));
    expect(tries.at(-1)?.status).toBe(429);
  });

  it('take the address from a proxy that is trusted', async () => {
    test = await startTestApp({ ...LIMITED, TRUSTED_PROXIES: '127.0.0.1' });
    const tries = await times(6, (n) => logIn(test, 'eve@example.org', { 'x-forwarded-for': `203.0.113.${n}` }));
    // what is held against the account, wherever the guesses come from, is another matter
    expect(tries.map(({ body }) => body['error_code'])).not.toContain('rate-limit.exceeded');
    const spoofed = await times(6, (n) =>
      logIn(test, 'mallory@example.org', { 'x-forwarded-for': `198.51.100.${n}, 203.0.113.99` }),
    );
    expect(spoofed.at(-1)?.body).toMatchObject({ error_code: 'rate-limit.exceeded' }); // what the client wrote before the proxy is no address
  });

  it('count registrations by address, whatever account they name', async () => {
    test = await startTestApp({ ...LIMITED });
    const tries = await times(4, (n) =>
      new Client(test.app).post('/api/auth/register', {
        username: `newcomer${n}`,
        email: `newcomer${n}@example.org`,
        password: 'a long walk by the sea',
      }),
    );
    expect(tries.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
  });

  it('count what is refused for want of a token, and each account by itself', async () => {
    test = await startTestApp({ ...LIMITED, RATE_LIMIT_DEFAULT: '4/60' });
    const [ada, ben] = [await signUp(test.app), await signUp(test.app)];
    const stranger = new Client(test.app, 'a.b.c');
    expect((await times(5, () => stranger.get('/api/auth/me'))).map(({ status }) => status)).toEqual([
      401, 401, 401, 401, 429,
    ]);
    expect((await times(5, () => ada.get('/api/auth/me'))).map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 429,
    ]);
    expect((await ben.get('/api/auth/me')).status).toBe(200);
  });

  it('begin anew when the window has passed', async () => {
    test = await startTestApp({ ...LIMITED, RATE_LIMIT_LOGIN: '2/5' }); // what three sign-ins take on a busy machine
    const refused = (await times(3, () => logIn(test, 'eve@example.org'))).at(-1);
    expect(refused?.status).toBe(429);
    await sleep(Number(refused?.headers['retry-after']) * 1_000 + 50);
    const again = await logIn(test, 'eve@example.org');
    expect(again).toMatchObject({ status: 401, headers: { 'x-ratelimit-remaining': '1' } });
  });
});

describeIf(canHaveRedis(), 'Redis')('two instances', () => {
  let redis: TestRedis | null;
  let apps: TestApp[];

  beforeEach(async () => {
    redis = await startRedis();
    const env = { ...LIMITED, REDIS_URL: redis?.url ?? '' };
    apps = [await startTestApp(env), await startTestApp(env)];
  });
  afterEach(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await redis?.stop();
  });

  it('share one allowance, exactly', async () => {
    const tries = await Promise.all(Array.from({ length: 20 }, (_, n) => logIn(apps[n % 2], 'shared@example.org')));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('stay closed when Redis goes, and wait for nothing', async () => {
    await times(6, () => logIn(apps[0], 'late@example.org'));
    await redis?.stop();
    const began = performance.now();
    expect((await logIn(apps[0], 'late@example.org')).status).toBe(429);
    expect(performance.now() - began).toBeLessThan(1_000);
    const others = await times(6, () => logIn(apps[1], 'late@example.org'));
    expect(others.at(-1)?.status).toBe(429);
  });
});

function logIn(test: TestApp | undefined, email: string, headers = {}) {
  if (!test) throw new Error('No app.');
  return new Client(test.app).post('/api/auth/login', { email, password: 'guess' }, headers);
}

async function times<T>(count: number, act: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let n = 0; n < count; n += 1) results.push(await act(n));
  return results;
}
