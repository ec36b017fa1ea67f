import { LRUCache } from 'lru-cache';
import { CacheKeys } from './cache-keys.js';
import { NAMESPACE } from './namespace.js';

/** So much of this process's memory may be answers; the one asked for longest ago goes first. */
const MOST_ENTRIES = 5_000;

/** Where no Redis is configured. */
export class MemoryStore extends CacheKeys {
  readonly backend = 'memory';
  private readonly entries = new LRUCache<string, object>({ max: MOST_ENTRIES });

  /** In the form that Keyv asks of a store. */
  readonly map = {
    get: (key: string) => this.entries.get(key),
    set: (key: string, value: object, ttl?: number) => void this.entries.set(key, value, { ttl }),
    delete: (key: string) => this.entries.delete(key),
    clear: () => this.entries.clear(),
  };

  async matching(pattern: string): Promise<string[]> {
    const matches = globPattern(pattern);
    return [...this.entries.keys()].map((key) => key.slice(NAMESPACE.length + 1)).filter((key) => matches.test(key));
  }

  async memoryBytes(): Promise<null> {
    return null;
  }
}

function globPattern(pattern: string): RegExp {
  const source = pattern.replace(/[\\^$.*+?()[\]{}|]/g, (character) =>
    character === '*' ? '.*' : character === '?' ? '.' : `\\${character}`,
  );
  return new RegExp(`^${source.replace(/(?:\.\*)+/g, '.*')}$`, 's');
}
