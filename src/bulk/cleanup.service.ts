import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { FileUpkeep } from '../files/file-upkeep.js';
import { TasksService } from '../tasks/tasks.service.js';
import { type CleanupQuery, type CleanupResponse } from './statistics.dto.js';

const DAY_MS = 86_400_000;

/** For an administrator who does not want to wait for the hourly upkeep, or for its periods. */
@Injectable()
export class CleanupService {
  constructor(
    private readonly files: FileUpkeep,
    private readonly tasks: TasksService,
    private readonly clock: Clock,
  ) {}

  async run({ days }: CleanupQuery): Promise<CleanupResponse> {
    const before = new Date(this.clock.now().getTime() - days * DAY_MS);
    const { trashed, expired } = await this.files.purge(before);
    const tasks = await this.tasks.purgeFinished(before);
    await this.files.schedule();
    return { trashed_files: trashed, expired_files: expired, tasks, storage: 'scheduled' };
  }
}
