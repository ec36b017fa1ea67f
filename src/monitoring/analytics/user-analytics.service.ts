import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { AnalysesService } from '../../cv/analyses/analyses.service.js';
import { CvsService } from '../../cv/cvs.service.js';
import { JobStatsService } from '../../cv/jobs/job-stats.service.js';
import { type UserAnalyticsResponse } from './analytics.dto.js';
import { AnalyticsRepository } from './analytics.repository.js';

const POINTS = 200;

@Injectable()
export class UserAnalyticsService {
  constructor(
    private readonly cvs: CvsService,
    private readonly analyses: AnalysesService,
    private readonly jobs: JobStatsService,
    private readonly analytics: AnalyticsRepository,
  ) {}

  async of(actor: Actor): Promise<UserAnalyticsResponse> {
    const [cvs, analyses, jobs, scores] = await Promise.all([
      this.cvs.stats(actor),
      this.analyses.stats(actor),
      this.jobs.stats(actor),
      this.analytics.scores(actor.userId, POINTS),
    ]);
    const points = scores.map(({ at, ...point }) => ({ ...point, at: at.toISOString() }));
    return { status: 'success', source: 'database', data: { cvs, analyses, jobs, scores: points } };
  }
}
