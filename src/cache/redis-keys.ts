import { CacheKeys } from './cache-keys.js';
import { NAMESPACE } from './namespace.js';
import { type Redis } from './redis.js';

const MOST_KEYS = 100_000;
/** Many questions, one after another. */
const SCAN_MS = 5_000;

export class RedisKeys extends CacheKeys {
  readonly backend = 'redis';

  constructor(private readonly redis: Redis) {
    super();
  }

  async matching(pattern: string): Promise<string[]> {
    // Redis's own patterns know more than `*` and `?`.
    const match = `${NAMESPACE}:${pattern.replace(/[\\[\]^]/g, '\\$&')}`;
    return this.redis.ask(async (client) => {
      const found: string[] = [];
      for await (const keys of client.scanIterator({ MATCH: match, COUNT: 1_000 })) {
        found.push(...keys.map((key) => key.slice(NAMESPACE.length + 1)));
        if (found.length >= MOST_KEYS) break;
      }
      return found;
    }, SCAN_MS);
  }

  async memoryBytes(): Promise<number | null> {
    const info = await this.redis.ask((client) => client.info('memory'));
    const bytes = /^used_memory:(\d+)/m.exec(info)?.[1];
    return bytes === undefined ? null : Number(bytes);
  }
}
