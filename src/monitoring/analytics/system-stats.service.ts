import { Injectable } from '@nestjs/common';
import { AppCache, EVERYONE } from '../../cache/app-cache.js';
import { Clock } from '../../common/clock.js';
import { MetricSampleRepository } from '../metrics/metric-sample.repository.js';
import { ServiceFactsRepository } from '../metrics/service-facts.repository.js';
import { type AdminAnalyticsResponse, type OptimizedSystemStatsResponse } from './analytics.dto.js';
import { AnalyticsRepository } from './analytics.repository.js';

const DAYS = 30;
const WEEK_MS = 7 * 86_400_000;
const STEP_SECONDS = 6 * 3_600;
/** Counts over whole tables are dear, and a minute later they are as good. */
const KEPT_SECONDS = 60;

/** How the service is used as a whole. */
@Injectable()
export class SystemStatsService {
  constructor(
    private readonly facts: ServiceFactsRepository,
    private readonly analyticsOf: AnalyticsRepository,
    private readonly samples: MetricSampleRepository,
    private readonly cache: AppCache,
    private readonly clock: Clock,
  ) {}

  async stats(): Promise<OptimizedSystemStatsResponse> {
    const { value, source } = await this.cache.getOrLoad(EVERYONE, 'system_stats', KEPT_SECONDS, async () => {
      const [business, bytes, active] = await Promise.all([
        this.facts.business(),
        this.analyticsOf.databaseBytes(),
        this.analyticsOf.activeUsers(DAYS),
      ]);
      return { ...business, database_bytes: bytes, users_active_in_30_days: active };
    });
    return { status: 'success', source, data: value };
  }

  async analytics(): Promise<AdminAnalyticsResponse> {
    const { value, source } = await this.cache.getOrLoad(EVERYONE, 'analytics', KEPT_SECONDS, async () => {
      const since = new Date(this.clock.now().getTime() - WEEK_MS);
      const [days, security, performance] = await Promise.all([
        this.analyticsOf.days(DAYS),
        this.analyticsOf.audited(DAYS),
        this.samples.history(since, STEP_SECONDS),
      ]);
      return {
        days,
        security,
        performance: performance.map(({ at, requests, server_errors, mean_ms, p95_ms }) => ({
          at: at.toISOString(),
          requests,
          server_errors,
          mean_ms,
          p95_ms,
        })),
      };
    });
    return { status: 'success', source, ...value };
  }
}
