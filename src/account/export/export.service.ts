import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { type Downloadable } from '../../common/http/ranged-download.js';
import { FilesService } from '../../files/files.service.js';
import { TaskState } from '../../tasks/task.entity.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { ExportNotFound } from './export.errors.js';
import { type ExportStartedResponse } from './export.dto.js';
import { EXPORT_TASK } from './export-packer.js';

@Injectable()
export class ExportService {
  constructor(
    private readonly tasks: TasksService,
    private readonly files: FilesService,
  ) {}

  /** One at a time: while one is under way it is the answer. */
  async start({ userId }: Actor): Promise<ExportStartedResponse> {
    return { task_id: await this.tasks.enqueueOnce(userId, EXPORT_TASK) };
  }

  /** @throws ExportNotFound */
  async download(actor: Actor, taskId: string): Promise<Downloadable> {
    const task = await this.tasks.get(actor, taskId);
    const fileId = task.kind === EXPORT_TASK && task.state === TaskState.Succeeded && task.result?.['file_id'];
    const found = typeof fileId === 'string' && (await this.files.findDownload(actor.userId, fileId));
    if (!found) throw new ExportNotFound(taskId);
    return found;
  }
}
