import { Injectable, Logger } from '@nestjs/common';
import { AppCache } from '../cache/app-cache.js';
import { DomainError } from '../common/errors/domain-error.js';
import { TaskEnd } from './task-end.js';
import { type TaskEntity } from './task.entity.js';
import { TaskHandlers, type TaskRun } from './task-handlers.js';
import { TaskRepository } from './task.repository.js';
import { TaskCancelled } from './tasks.errors.js';

/** How soon a run learns that nobody waits for it any more. */
const LOOK_FOR_CANCELLATION_MS = 1_000;

/** Takes one task from queued to an end. */
@Injectable()
export class TaskRunner {
  private readonly log = new Logger('Tasks');

  constructor(
    private readonly tasks: TaskRepository,
    private readonly handlers: TaskHandlers,
    private readonly end: TaskEnd,
    private readonly cache: AppCache,
  ) {}

  /** @throws what the handler threw, if another try may help: the queue will make one. */
  async run(taskId: string, lastAttempt: boolean): Promise<void> {
    const task = await this.tasks.begin(taskId);
    if (!task) return;
    try {
      await this.runToEnd(task, lastAttempt);
    } finally {
      await this.cache.invalidate(task.userId);
    }
  }

  private async runToEnd(task: TaskEntity, lastAttempt: boolean): Promise<void> {
    const cancellation = new AbortController();
    const looking = setInterval(() => void this.look(task.id, cancellation), LOOK_FOR_CANCELLATION_MS);
    try {
      await this.end.succeed(task, await this.handlers.get(task.kind).run(this.runOf(task, cancellation)));
    } catch (error) {
      if (cancellation.signal.aborted || error instanceof TaskCancelled) return;
      const known = error instanceof DomainError ? error : null;
      if (!known) this.log.error({ message: 'A task failed', task_id: task.id, kind: task.kind, lastAttempt, error });
      if (!known && !lastAttempt) {
        await this.tasks.setBack(task.id);
        throw error;
      }
      await this.end.fail(task, known);
    } finally {
      clearInterval(looking);
    }
  }

  /** What cannot be asked now is asked again in a moment. */
  private async look(id: string, cancellation: AbortController): Promise<void> {
    const wanted = await this.tasks.isOpen(id).catch(() => true);
    if (!wanted) cancellation.abort(new TaskCancelled());
  }

  private runOf({ id, userId, input }: TaskEntity, cancellation: AbortController): TaskRun {
    const report = async (progress: number) => {
      if (await this.tasks.setProgress(id, Math.min(99, Math.max(0, Math.round(progress))))) return;
      cancellation.abort(new TaskCancelled());
      throw new TaskCancelled();
    };
    return { taskId: id, userId, input, report, signal: cancellation.signal };
  }
}
