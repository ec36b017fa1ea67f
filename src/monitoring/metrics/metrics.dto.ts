import { WholeNumberField } from '../../common/validation/fields.js';

export class HistoryQuery {
  /** How far back, at most a week. */
  @WholeNumberField(1, 168, { optional: true })
  hours: number = 24;
}

/** What the service did in a stretch of time (counts, times in ms) and how it stood at its end. */
export class FiguresResponse {
  /** Seconds. */
  seconds: number;
  requests: number;
  client_errors: number;
  server_errors: number;
  /** Took longer than a second. */
  slow_requests: number;
  mean_ms: number;
  p95_ms: number;
  p99_ms: number;
  cache_hits: number;
  cache_misses: number;
  cpu_percent: number;
  rss_mb: number;
  heap_mb: number;
  /** How much later than asked the event loop came round, at the worst hundredth. */
  event_loop_p99_ms: number;
  pool_in_use: number;
  pool_waiting: number;
  queue_ready: number;
  queue_dead: number;
  /** Seconds that the oldest ready job waits. */
  queue_oldest_s: number;
  disk_free_percent: number;
  users: number;
  active_users: number;
  cvs: number;
  analyses: number;
  matches: number;
  open_tasks: number;
  files: number;
  file_bytes: number;
}

export class SampleResponse {
  at: string;

  /** Which process. */
  instance: string;

  figures: FiguresResponse;
}

export class MetricsResponse {
  status: 'success';
  timestamp: string;

  /** Of all processes together, over the last five minutes. */
  current: FiguresResponse;

  /** The newest sample of each process. */
  instances: SampleResponse[];
}

export class MetricPointResponse extends FiguresResponse {
  at: string;
}

export class MetricHistoryResponse {
  status: 'success';
  hours: number;

  /** Length of a step, in seconds. */
  step_seconds: number;

  points: MetricPointResponse[];
}

export class ServiceStatusResponse {
  /** @example "operational" */
  status: 'operational' | 'degraded' | 'down';
  version: string;
  timestamp: string;

  /** Seconds since this process started. */
  uptime: number;
}
