import { Inject, Injectable } from '@nestjs/common';
import { type Cache } from 'cache-manager';
import { newId } from '../common/id.js';
import { CacheKeys } from './cache-keys.js';

/** The injection token of cache-manager's cache. */
export const CACHE = Symbol('cache');

/** Whose answer it is: one user's, or the same for everyone who may ask. */
export type CacheScope = string;
export const EVERYONE: CacheScope = 'everyone';

/** Longer than any entry lives, so that an entry never outlives the generation that made it stale. */
const GENERATION_MS = 24 * 3_600_000;
export const LONGEST_SECONDS = 3_600;

interface Entry {
  generation: string;
  value: unknown;
}

export interface Cached<T> {
  value: T;
  source: 'cache' | 'database';
}

export interface CacheCounts {
  hits: number;
  misses: number;
  /** Times the cache could not be asked or told; each became a miss. */
  errors: number;
  invalidations: number;
}

/**
 * Answers kept for a while. Each scope has a generation: an entry counts only while its scope's generation is the one it
 * was loaded under, so that one write makes everything stale that was read before, an answer still being loaded
 * included. A cache that fails is a miss, never an error.
 */
@Injectable()
export class AppCache {
  readonly counts: CacheCounts = { hits: 0, misses: 0, errors: 0, invalidations: 0 };
  private readonly loading = new Map<string, Promise<unknown>>();
  /** Scopes whose last change the cache was not told of. */
  private readonly untold = new Set<CacheScope>();

  constructor(
    @Inject(CACHE) private readonly cache: Cache,
    private readonly keys: CacheKeys,
  ) {
    cache.on('mget', ({ error }) => error !== undefined && (this.counts.errors += 1));
  }

  /** @param name what is asked, with everything the answer depends on besides the scope. */
  async getOrLoad<T>(scope: CacheScope, name: string, seconds: number, load: () => Promise<T>): Promise<Cached<T>> {
    if (!(await this.tellUntold(scope))) return this.miss(load);
    const key = `${scope}:${name}`;
    const [all, own, entry] = await this.cache.mget<string | Entry>([
      generationKey(EVERYONE),
      generationKey(scope),
      key,
    ]);
    const generation = JSON.stringify([all, own]);
    if (isEntry(entry) && entry.generation === generation) {
      this.counts.hits += 1;
      return { value: entry.value as T, source: 'cache' };
    }
    return this.miss(() => this.loadOnce(key, generation, seconds, load));
  }

  /** What the scope's answers were made of has changed. Call it once the change is committed. */
  async invalidate(scope: CacheScope): Promise<void> {
    this.counts.invalidations += 1;
    this.untold.add(scope);
    await this.tellUntold(scope);
  }

  /** @param pattern `*` and `?` stand for any characters and any one. @returns how many entries went */
  async clear(pattern: string): Promise<number> {
    const names = await this.keys.matching(pattern);
    // `mdel` of many is one command
    if (names.length > 0) await this.cache.mdel(names);
    return names.length;
  }

  private async miss<T>(load: () => Promise<T>): Promise<Cached<T>> {
    this.counts.misses += 1;
    return { value: await load(), source: 'database' };
  }

  /** Many who ask the same at once wait for one answer. */
  private loadOnce<T>(key: string, generation: string, seconds: number, load: () => Promise<T>): Promise<T> {
    const flight = `${key} ${generation}`;
    const known = this.loading.get(flight) as Promise<T> | undefined;
    if (known) return known;
    const loaded = load()
      .then(async (value) => {
        await this.put(key, { generation, value }, Math.min(seconds, LONGEST_SECONDS));
        return value;
      })
      .finally(() => this.loading.delete(flight));
    this.loading.set(flight, loaded);
    return loaded;
  }

  private async put(key: string, entry: Entry, seconds: number): Promise<void> {
    await this.cache.set(key, entry, seconds * 1000).catch(() => (this.counts.errors += 1));
  }

  /** @returns whether the cache knows of every change of the scope: else it may not be believed. */
  private async tellUntold(scope: CacheScope): Promise<boolean> {
    if (!this.untold.has(scope) && !this.untold.has(EVERYONE)) return true;
    for (const one of new Set([scope, EVERYONE])) {
      if (!this.untold.has(one)) continue;
      try {
        await this.cache.set(generationKey(one), newId(), GENERATION_MS);
        this.untold.delete(one);
      } catch {
        this.counts.errors += 1;
        return false;
      }
    }
    return true;
  }
}

function generationKey(scope: CacheScope): string {
  return `generation:${scope}`;
}

function isEntry(value: string | Entry | undefined): value is Entry {
  return typeof value === 'object' && 'generation' in value;
}
