import { Injectable } from '@nestjs/common';
import { type Actor } from '../common/access/actor.js';
import { AnalysesService } from '../cv/analyses/analyses.service.js';
import { CvsService } from '../cv/cvs.service.js';
import { JobsService } from '../cv/jobs/jobs.service.js';
import { FileLibraryService } from '../files/file-library.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import { type StatisticsResponse } from './statistics.dto.js';

/** Lists say how many they are; their items are not needed. */
const COUNT = { page: 1, page_size: 1 };

@Injectable()
export class StatisticsService {
  constructor(
    private readonly library: FileLibraryService,
    private readonly cvs: CvsService,
    private readonly analyses: AnalysesService,
    private readonly jobs: JobsService,
    private readonly tasks: TasksService,
  ) {}

  async of(actor: Actor): Promise<StatisticsResponse> {
    const [files, cvs, analyses, jobs, tasks] = await Promise.all([
      this.library.stats(actor),
      this.cvs.stats(actor),
      this.analyses.list(actor, COUNT),
      this.jobs.list(actor, COUNT),
      this.tasks.countByState(actor),
    ]);
    return {
      files,
      cvs,
      analyses: analyses.pagination.total_items,
      job_descriptions: jobs.pagination.total_items,
      tasks,
    };
  }
}
