import { type KeyObject } from 'node:crypto';
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
    private readonly sealingKey: KeyObject,
  ) {
    super(redisInsStore(redis.client as never, { isCacheable: (value) => value !== undefined }));
  }

  override set(key: string, value: unknown, ttl?: number): Promise<boolean> {
    const sealed = seal(this.sealingKey, key, Buffer.from(JSON.stringify(value))).toString('base64');
    return this.redis.ask(() => super.set(key, sealed, ttl));
  }

  override async get<T>(key: string) {
    return this.open<T>(key, await this.redis.ask(() => super.get<string>(key)));
  }

  override async getMany<T>(keys: string[]) {
    const found = await this.redis.ask((client) => client.mGet(keys));
    return found.map((stored, at) =>
      this.open<T>(keys[at] ?? '', stored === null ? undefined : (JSON.parse(stored) as string)),
    );
  }

  override async has(key: string): Promise<boolean> {
    return (await this.redis.ask((client) => client.exists(key))) === 1;
  }

  override async delete(key: string): Promise<boolean> {
    return (await this.redis.ask((client) => client.unlink(key))) === 1;
  }

  override async deleteMany(keys: string[]): Promise<boolean> {
    if (keys.length > 0) await this.redis.ask((client) => client.unlink(keys));
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
