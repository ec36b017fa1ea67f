import { type KeyObject, createSecretKey, hkdfSync } from 'node:crypto';
import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type Cache, createCache } from 'cache-manager';
import { Keyv } from 'keyv';
import { EncryptionConfig, RedisConfig } from '../config/config.js';
import { AppCache, CACHE } from './app-cache.js';
import { CacheKeys } from './cache-keys.js';
import { MemoryStore } from './memory-store.js';
import { NAMESPACE } from './namespace.js';
import { RedisKeys } from './redis-keys.js';
import { RedisStore } from './redis-store.js';
import { REDIS, Redis, connectRedis } from './redis.js';

/** A store that fails must say so: AppCache decides what that means. */
function cacheOn(store: RedisStore | MemoryStore['map']): Cache {
  const keyv = new Keyv({
    store,
    namespace: NAMESPACE,
    serialize: undefined,
    deserialize: undefined,
    throwOnErrors: true,
  });
  keyv.on('error', () => undefined);
  return createCache({ stores: [keyv] });
}

function sealingKey({ keys }: EncryptionConfig): KeyObject {
  const newest = keys.get(Math.max(...keys.keys())) ?? Buffer.alloc(0);
  return createSecretKey(Buffer.from(hkdfSync('sha256', newest, '', 'cache', 32)));
}

@Global()
@Module({
  providers: [
    { provide: REDIS, inject: [RedisConfig], useFactory: (config: RedisConfig) => connectRedis(config.url) },
    {
      provide: CacheKeys,
      inject: [REDIS],
      useFactory: (redis: Redis | null) => (redis ? new RedisKeys(redis) : new MemoryStore()),
    },
    {
      provide: CACHE,
      inject: [REDIS, CacheKeys, EncryptionConfig],
      useFactory: (redis: Redis | null, keys: CacheKeys, encryption: EncryptionConfig) =>
        redis ? cacheOn(new RedisStore(redis, sealingKey(encryption))) : cacheOn((keys as MemoryStore).map),
    },
    AppCache,
  ],
  exports: [REDIS, AppCache, CacheKeys],
})
export class CacheModule implements OnApplicationShutdown {
  constructor(@Inject(REDIS) private readonly redis: Redis | null) {}

  onApplicationShutdown(): void {
    if (this.redis?.client.isOpen) this.redis.client.destroy();
  }
}
