import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Test } from '@nestjs/testing';
import { AppCache, EVERYONE } from '../../src/cache/app-cache.js';
import { CacheModule } from '../../src/cache/cache.module.js';
import { REDIS, type Redis } from '../../src/cache/redis.js';
import { AppConfig, EncryptionConfig, RedisConfig } from '../../src/config/config.js';
import { ConfigModule } from '../../src/config/config.module.js';

const stores: [string, string][] = [
  ['memory', ''],
  ['a Redis that is away', 'redis://127.0.0.1:1'],
];
if (process.env['REDIS_URL']) stores.push(['Redis', process.env['REDIS_URL']]);

describe.each(stores)('the cache on %s', (name, url) => {
  const remembers = url !== 'redis://127.0.0.1:1';
  let cache: AppCache;
  let redis: Redis | null;
  let close: () => Promise<void>;
  let user: string;

  beforeAll(async () => {
    const config = Object.assign(Object.create(AppConfig.prototype) as AppConfig, {
      redis: new RedisConfig(url),
      encryption: new EncryptionConfig(new Map([[1, randomBytes(32)]])),
    });
    const module = await Test.createTestingModule({ imports: [ConfigModule.with(config), CacheModule] }).compile();
    await module.init();
    cache = module.get(AppCache);
    redis = module.get<Redis | null>(REDIS);
    close = () => module.close();
  });
  beforeEach(() => (user = randomBytes(8).toString('hex')));
  afterAll(() => close());

  const ask = (scope: string, question: string, answer: unknown) =>
    cache.getOrLoad(scope, question, 60, async () => answer);

  it('answers again what it was told, falsy values included', async () => {
    for (const value of [0, '', false, null, { a: [1] }]) {
      await ask(user, `q${JSON.stringify(value)}`, value);
      expect(await ask(user, `q${JSON.stringify(value)}`, 'other')).toEqual(
        remembers ? { value, source: 'cache' } : { value: 'other', source: 'database' },
      );
    }
  });

  it('never answers one with what is the other’s', async () => {
    await ask(user, 'q', 'mine');
    expect((await ask(`${user}2`, 'q', 'theirs')).value).toBe('theirs');
  });

  it('forgets when something changed, also what was being loaded at that moment', async () => {
    await ask(user, 'q', 1);
    await cache.invalidate(user);
    expect((await ask(user, 'q', 2)).value).toBe(2);

    let finish: (value: number) => void = () => undefined;
    const slow = cache.getOrLoad(user, 'slow', 60, () => new Promise<number>((resolve) => (finish = resolve)));
    await sleep(20);
    await cache.invalidate(user);
    finish(1);
    await slow;
    expect((await ask(user, 'slow', 2)).value).toBe(2);
  });

  it('forgets everything of everybody at once', async () => {
    await ask(user, 'q', 1);
    await cache.invalidate(EVERYONE);
    expect((await ask(user, 'q', 2)).value).toBe(2);
  });

  it('passes on a failure and keeps none', async () => {
    await expect(cache.getOrLoad(user, 'q', 60, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect((await ask(user, 'q', 1)).value).toBe(1);
  });

  if (!remembers) return;

  it('asks once for many who ask at once', async () => {
    let loads = 0;
    const load = async () => {
      await sleep(20);
      return (loads += 1);
    };
    const answers = await Promise.all(Array.from({ length: 50 }, () => cache.getOrLoad(user, 'q', 60, load)));
    expect(loads).toBe(1);
    expect(new Set(answers.map(({ value }) => value))).toEqual(new Set([1]));
  });

  it('keeps nothing longer than it may', async () => {
    await cache.getOrLoad(user, 'q', 0.05, async () => 1);
    await sleep(120);
    expect((await ask(user, 'q', 2)).value).toBe(2);
  });

  it('clears by pattern, and only that', async () => {
    await ask(user, '/a?x=1', 1);
    await ask(user, '/b?x=1', 1);
    expect(await cache.clear(`${user}:/a*`)).toBe(1);
    expect((await ask(user, '/a?x=1', 2)).value).toBe(2);
    expect((await ask(user, '/b?x=1', 2)).value).toBe(1);
  });

  if (!url) return;

  it(`holds nothing in ${name} that could be read or served under another key`, async () => {
    await ask(user, 'q', 'the secret of Ada');
    const stored = await redis?.client.get(`cache:${user}:q`);
    expect(stored).toEqual(expect.any(String));
    expect(Buffer.from(stored ?? '', 'base64').toString()).not.toContain('secret');
    await redis?.client.set(`cache:${user}2:q`, stored ?? '');
    expect((await ask(`${user}2`, 'q', 'mine')).value).toBe('mine');
  });
});
