import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum Resolution {
  /** One sample of one process. */
  Sample = 'sample',
  /** An hour of one process. */
  Hour = 'hour',
}

/** What a process saw between two samples (counts, times in ms) and how it stood at the second. */
export interface Figures {
  /** Length of the stretch. */
  seconds: number;
  requests: number;
  client_errors: number;
  server_errors: number;
  /** Slower than the objective of 1 s. */
  slow_requests: number;
  mean_ms: number;
  p95_ms: number;
  p99_ms: number;
  cache_hits: number;
  cache_misses: number;
  cpu_percent: number;
  rss_mb: number;
  heap_mb: number;
  event_loop_p99_ms: number;
  pool_in_use: number;
  pool_waiting: number;
  queue_ready: number;
  queue_dead: number;
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

@Entity('metric_samples')
export class MetricSampleEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_metric_samples' })
  resolution: Resolution;

  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'pk_metric_samples' })
  at: Date;

  /** Which process. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_metric_samples' })
  instance: string;

  @Column('jsonb')
  figures: Figures;
}
