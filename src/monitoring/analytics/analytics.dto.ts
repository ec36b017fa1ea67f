import { ApiProperty } from '@nestjs/swagger';
import { CvStatsResponse } from '../../cv/dto/cv.dto.js';
import { AnalysisStatsResponse } from '../../cv/analyses/analysis.dto.js';
import { JobStatsResponse } from '../../cv/jobs/job.dto.js';

export class ScorePointResponse {
  cv_id: string;
  version: number;

  /** 0-100. */
  score: number;
  at: string;
}

export class UserAnalyticsDataResponse {
  cvs: CvStatsResponse;
  analyses: AnalysisStatsResponse;
  jobs: JobStatsResponse;

  /** How the scores of your CVs went, oldest first. */
  @ApiProperty({ type: [ScorePointResponse] })
  scores: ScorePointResponse[];
}

export class UserAnalyticsResponse {
  status: 'success';

  @ApiProperty({ enum: ['cache', 'database'] })
  source: 'cache' | 'database';

  data: UserAnalyticsDataResponse;
}

export class SystemCountsResponse {
  users: number;
  active_users: number;
  cvs: number;
  analyses: number;
  matches: number;
  open_tasks: number;
  files: number;
  file_bytes: number;
  database_bytes: number;

  /** Accounts that signed in or refreshed in the last 30 days. */
  users_active_in_30_days: number;
}

export class OptimizedSystemStatsResponse {
  status: 'success';

  @ApiProperty({ enum: ['cache', 'database'] })
  source: 'cache' | 'database';

  data: SystemCountsResponse;
}

export class DayResponse {
  /** @example "2026-11-25" */
  day: string;
  sign_ups: number;
  uploads: number;
  analyses: number;
  matches: number;
  tasks: number;
}

export class AuditedResponse {
  /** @example "auth.login" */
  activity_type: string;
  outcome: string;
  count: number;
}

export class PerformanceDayResponse {
  /** Start of the step. */
  at: string;
  requests: number;
  server_errors: number;
  mean_ms: number;
  p95_ms: number;
}

export class AdminAnalyticsResponse {
  status: 'success';

  @ApiProperty({ enum: ['cache', 'database'] })
  source: 'cache' | 'database';

  /** What was done in the last 30 days, day by day. */
  @ApiProperty({ type: [DayResponse] })
  days: DayResponse[];

  /** What the audit log counts in the last 30 days. */
  @ApiProperty({ type: [AuditedResponse] })
  security: AuditedResponse[];

  /** In steps of six hours over the last week. */
  @ApiProperty({ type: [PerformanceDayResponse] })
  performance: PerformanceDayResponse[];
}
