/** The keys of the store behind the cache, for whoever administers it. */
export abstract class CacheKeys {
  /** @returns the keys, without the namespace, that match the pattern (`*`, `?`). */
  abstract matching(pattern: string): Promise<string[]>;
  /** Bytes that the store uses, if it can tell. */
  abstract memoryBytes(): Promise<number | null>;
  abstract readonly backend: 'redis' | 'memory';
}
