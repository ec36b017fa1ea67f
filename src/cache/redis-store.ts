import { KeyvAdapter } from 'cache-manager';
import { redisInsStore } from 'cache-manager-redis-yet';
import { SealBroken, seal, unseal } from '../common/encryption/seal.js';
import { type Redis } from './redis.js';

/**
 * The Redis store of cache-manager 5 in the form that cache-manager 7 wants. What is cached belongs to people: it is
 * sealed, and bound to its key, so that nothing in Redis can be read or be served under another key.
 */
export class RedisStore extends KeyvAdapter {
  constructor(
    private readonly redis: Redis,
    private readonly sealingKey: Buffer,
  ) {
    super(redisInsStore(redis as never, { isCacheable: (value) => value !== undefined }));
  }

  override set(key: string, value: unknown, ttl?: number): Promise<boolean> {
    return super.set(key, seal(this.sealingKey, key, Buffer.from(JSON.stringify(value))).toString('base64'), ttl);
  }

  override async get<T>(key: string) {
    return this.open<T>(key, await super.get<string>(key));
  }

  override async getMany<T>(keys: string[]) {
    const found = await this.redis.mGet(keys);
    return found.map((stored, at) =>
      this.open<T>(keys[at] ?? '', stored === null ? undefined : (JSON.parse(stored) as string)),
    );
  }

  override async has(key: string): Promise<boolean> {
    return (await this.redis.exists(key)) === 1;
  }

  override async delete(key: string): Promise<boolean> {
    return (await this.redis.unlink(key)) === 1;
  }

  override async deleteMany(keys: string[]): Promise<boolean> {
    if (keys.length > 0) await this.redis.unlink(keys);
    return true;
  }

  /** The client belongs to the module. */
  override async disconnect(): Promise<void> {}

  private open<T>(key: string, stored: unknown): T | undefined {
    if (typeof stored !== 'string') return undefined;
    try {
      return JSON.parse(unseal(this.sealingKey, key, Buffer.from(stored, 'base64')).toString('utf8')) as T;
    } catch (error) {
      if (error instanceof SealBroken || error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
}
