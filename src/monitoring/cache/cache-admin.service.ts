import { Injectable } from '@nestjs/common';
import { AppCache, EVERYONE } from '../../cache/app-cache.js';
import { CacheKeys } from '../../cache/cache-keys.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { SystemStatsService } from '../analytics/system-stats.service.js';
import { type CacheStatsResponse, type ClearCacheResponse, type WarmCacheResponse } from './cache.dto.js';

export class CacheUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'cache.unavailable';

  constructor() {
    super('The cache cannot be reached right now; answers come from the database meanwhile. Try again later.');
  }
}

@Injectable()
export class CacheAdminService {
  private readonly warmers: Readonly<Record<string, () => Promise<unknown>>>;

  constructor(
    private readonly cache: AppCache,
    private readonly keys: CacheKeys,
    systemStats: SystemStatsService,
  ) {
    this.warmers = {
      system_stats: () => systemStats.stats(),
      analytics: () => systemStats.analytics(),
    };
  }

  async stats(): Promise<CacheStatsResponse> {
    const { hits, misses, errors, invalidations } = this.cache.counts;
    const store = await Promise.all([this.keys.matching('*'), this.keys.memoryBytes()]).catch(() => null);
    return {
      backend: this.keys.backend,
      available: store !== null,
      hit_rate: hits + misses === 0 ? 0 : Math.round((hits / (hits + misses)) * 10_000) / 10_000,
      hits,
      misses,
      errors,
      invalidations,
      keys: store?.[0].length ?? 0,
      memory_bytes: store?.[1] ?? null,
      warmable: Object.keys(this.warmers),
    };
  }

  /** @throws CacheUnavailable */
  async clear(pattern: string): Promise<ClearCacheResponse> {
    try {
      return { status: 'success', pattern, cleared: await this.cache.clear(pattern) };
    } catch {
      throw new CacheUnavailable();
    }
  }

  async warm(names: string[]): Promise<WarmCacheResponse> {
    const known = [...new Set(names)].filter((name) => Object.hasOwn(this.warmers, name));
    await this.cache.invalidate(EVERYONE);
    for (const name of known) await this.warmers[name]?.();
    return { status: 'success', warmed: known, unknown: names.filter((name) => !known.includes(name)) };
  }
}
