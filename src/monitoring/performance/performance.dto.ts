import { ApiProperty } from '@nestjs/swagger';
import { CacheStatsResponse } from '../cache/cache.dto.js';
import { FiguresResponse } from '../metrics/metrics.dto.js';

export class RouteFiguresResponse {
  /** @example "GET /api/user/cv/list" */
  route: string;
  count: number;
  client_errors: number;
  server_errors: number;
  mean_ms: number;
  p50_ms: number;
  p95_ms: number;
  p99_ms: number;
  max_ms: number;
}

export class SlowQueryResponse {
  /** The statement, without its values. */
  query: string;
  count: number;
  mean_ms: number;
  max_ms: number;
}

export class PerformanceMetricsResponse {
  status: 'success';

  /** Since when this process counts. */
  since: string;

  /** Of all processes together, over the last quarter of an hour. */
  recent: FiguresResponse;

  /** The slowest routes of this process first. */
  @ApiProperty({ type: [RouteFiguresResponse] })
  routes: RouteFiguresResponse[];

  /** Statements that took longer than 100 ms, the dearest first. */
  @ApiProperty({ type: [SlowQueryResponse] })
  slow_queries: SlowQueryResponse[];
}

export class RecommendationResponse {
  id: string;

  @ApiProperty({ enum: ['high', 'medium', 'low'] })
  priority: 'high' | 'medium' | 'low';

  /** What was measured. */
  finding: string;

  /** What to do about it. */
  advice: string;
}

export class RecommendationsResponse {
  status: 'success';

  @ApiProperty({ type: [RecommendationResponse] })
  recommendations: RecommendationResponse[];
}

export class ClearMetricsResponse {
  status: 'success';
  cleared_at: string;
}

export class PerformanceSummaryResponse {
  requests: number;
  requests_per_second: number;
  mean_ms: number;
  p95_ms: number;
  p99_ms: number;

  /** 0-1. */
  error_rate: number;
  cpu_percent: number;
  rss_mb: number;
  event_loop_p99_ms: number;
}

export class PerformanceHealthResponse {
  /** 0-100: 100 less what each finding costs. */
  health_score: number;

  @ApiProperty({ enum: ['excellent', 'good', 'fair', 'poor'] })
  health_status: 'excellent' | 'good' | 'fair' | 'poor';

  /** What costs points. */
  issues: string[];

  performance_metrics: PerformanceSummaryResponse;

  @ApiProperty({ type: [RecommendationResponse] })
  recommendations: RecommendationResponse[];

  cache_stats: CacheStatsResponse;
}

export class OptimizationResponse {
  /** @example "response-cache" */
  name: string;

  @ApiProperty({ enum: ['active', 'inactive'] })
  state: 'active' | 'inactive';

  /** How one can tell. */
  evidence: string;
}

export class OptimizationStatusResponse {
  status: 'success';

  @ApiProperty({ type: [OptimizationResponse] })
  optimizations: OptimizationResponse[];
}
