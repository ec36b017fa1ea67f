import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { RedisConfig } from '../config/config.js';
import { REDIS, type Redis, connectRedis } from './redis.js';

@Global()
@Module({
  providers: [{ provide: REDIS, inject: [RedisConfig], useFactory: (config: RedisConfig) => connectRedis(config.url) }],
  exports: [REDIS],
})
export class CacheModule implements OnApplicationShutdown {
  constructor(@Inject(REDIS) private readonly redis: Redis | null) {}

  onApplicationShutdown(): void {
    if (this.redis?.isOpen) this.redis.destroy();
  }
}
