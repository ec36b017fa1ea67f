import { Injectable } from '@nestjs/common';
import { CacheKeys } from '../../cache/cache-keys.js';
import { Clock } from '../../common/clock.js';
import { DatabaseConfig, DocumentConfig, WorkerConfig } from '../../config/config.js';
import { SlowQueries } from '../../database/slow-queries.js';
import { CacheAdminService } from '../cache/cache-admin.service.js';
import { MetricSampleRepository } from '../metrics/metric-sample.repository.js';
import { RequestStats } from '../metrics/request-stats.js';
import { ServiceFactsRepository } from '../metrics/service-facts.repository.js';
import { type PerformanceFacts, errorRate } from './performance-facts.js';
import { type Recommendation, gradeOf, healthScore, recommend } from './performance-rules.js';
import {
  type ClearMetricsResponse,
  type OptimizationStatusResponse,
  type PerformanceHealthResponse,
  type PerformanceMetricsResponse,
  type PerformanceSummaryResponse,
  type RecommendationResponse,
  type RecommendationsResponse,
} from './performance.dto.js';
import { TableFactsRepository } from './table-facts.repository.js';

const RECENT_MS = 15 * 60_000;
const MOST_ROUTES = 50;
const MOST_QUERIES = 20;

@Injectable()
export class PerformanceService {
  constructor(
    private readonly requests: RequestStats,
    private readonly slowQueries: SlowQueries,
    private readonly samples: MetricSampleRepository,
    private readonly tables: TableFactsRepository,
    private readonly facts: ServiceFactsRepository,
    private readonly cache: CacheAdminService,
    private readonly keys: CacheKeys,
    private readonly database: DatabaseConfig,
    private readonly documents: DocumentConfig,
    private readonly worker: WorkerConfig,
    private readonly clock: Clock,
  ) {}

  async metrics(): Promise<PerformanceMetricsResponse> {
    const { recent, routes, slowQueries } = await this.look();
    return {
      status: 'success',
      since: this.requests.since.toISOString(),
      recent,
      routes: routes
        .sort((a, b) => b.figures.p95 - a.figures.p95)
        .slice(0, MOST_ROUTES)
        .map(({ route, figures }) => ({
          route,
          count: figures.count,
          client_errors: figures.clientErrors,
          server_errors: figures.serverErrors,
          mean_ms: figures.mean,
          p50_ms: figures.p50,
          p95_ms: figures.p95,
          p99_ms: figures.p99,
          max_ms: figures.max,
        })),
      slow_queries: slowQueries.map(({ query, count, totalMs, maxMs }) => ({
        query,
        count,
        mean_ms: Math.round(totalMs / count),
        max_ms: Math.round(maxMs),
      })),
    };
  }

  async recommendations(): Promise<RecommendationsResponse> {
    return { status: 'success', recommendations: recommend(await this.look()).map(toRecommendationResponse) };
  }

  clear(): ClearMetricsResponse {
    const now = this.clock.now();
    this.requests.clear(now);
    this.slowQueries.clear();
    return { status: 'success', cleared_at: now.toISOString() };
  }

  async health(): Promise<PerformanceHealthResponse> {
    const [facts, cacheStats] = await Promise.all([this.look(), this.cache.stats()]);
    const findings = recommend(facts);
    const score = healthScore(findings);
    return {
      health_score: score,
      health_status: gradeOf(score),
      issues: findings.filter(({ points }) => points > 0).map(({ finding }) => finding),
      performance_metrics: summaryOf(facts),
      recommendations: findings.map(toRecommendationResponse),
      cache_stats: cacheStats,
    };
  }

  /** What makes it fast, whether it is at work, and how one can tell. */
  async optimizations(): Promise<OptimizationStatusResponse> {
    const [cacheStats, queue] = await Promise.all([this.cache.stats(), this.facts.queue()]);
    const pool = this.facts.pool();
    const of = (name: string, active: boolean, evidence: string) =>
      ({ name, state: active ? 'active' : 'inactive', evidence }) as const;
    return {
      status: 'success',
      optimizations: [
        of(
          'response-cache',
          cacheStats.available,
          `${cacheStats.hits} hits, ${cacheStats.misses} misses, ${cacheStats.keys} entries in ${cacheStats.backend}`,
        ),
        of('shared-cache', this.keys.backend === 'redis' && cacheStats.available, `backend is ${this.keys.backend}`),
        of(
          'connection-pool',
          true,
          `${pool.total} of at most ${this.database.poolSize} connections open, ${pool.idle} idle`,
        ),
        of('document-processes', true, `${this.documents.processes} processes read and write documents`),
        of(
          'background-work',
          this.worker.enabled || queue.oldestSeconds < 60,
          `${queue.ready} jobs ready, ${queue.running} running; this process ${this.worker.enabled ? 'works' : 'does not work'}`,
        ),
      ],
    };
  }

  private async look(): Promise<PerformanceFacts> {
    const since = new Date(this.clock.now().getTime() - RECENT_MS);
    const [recent, tables, databaseCacheShare] = await Promise.all([
      this.samples.since(since),
      this.tables.tables(),
      this.tables.cacheHitShare(),
    ]);
    return {
      recent,
      routes: this.requests.byRoute(),
      slowQueries: this.slowQueries.slowest(MOST_QUERIES),
      tables,
      databaseCacheShare,
      backend: this.keys.backend,
      poolSize: this.database.poolSize,
    };
  }
}

function summaryOf({ recent }: PerformanceFacts): PerformanceSummaryResponse {
  return {
    requests: recent.requests,
    requests_per_second: Math.round((recent.requests / (RECENT_MS / 1000)) * 100) / 100,
    mean_ms: Math.round(recent.mean_ms * 100) / 100,
    p95_ms: recent.p95_ms,
    p99_ms: recent.p99_ms,
    error_rate: Math.round(errorRate(recent) * 10_000) / 10_000,
    cpu_percent: recent.cpu_percent,
    rss_mb: recent.rss_mb,
    event_loop_p99_ms: recent.event_loop_p99_ms,
  };
}

function toRecommendationResponse({ id, priority, finding, advice }: Recommendation): RecommendationResponse {
  return { id, priority, finding, advice };
}
