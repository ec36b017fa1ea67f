import { Injectable, Logger } from '@nestjs/common';
import { AppCache } from '../cache/app-cache.js';
import { Clock } from '../common/clock.js';
import { DomainError } from '../common/errors/domain-error.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type TaskEntity, TaskState } from './task.entity.js';
import { TaskHandlers, type TaskRun } from './task-handlers.js';
import { TaskRepository } from './task.repository.js';

/** Takes one task from queued to an end. */
@Injectable()
export class TaskRunner {
  private readonly log = new Logger('Tasks');

  constructor(
    private readonly tasks: TaskRepository,
    private readonly handlers: TaskHandlers,
    private readonly unitOfWork: UnitOfWork,
    private readonly cache: AppCache,
    private readonly clock: Clock,
  ) {}

  /** @throws what the handler threw, if another try may help: the queue will make one. */
  async run(taskId: string, lastAttempt: boolean): Promise<void> {
    const task = await this.tasks.begin(taskId);
    if (!task) return;
    const run = this.runOf(task);
    try {
      await this.runToEnd(task, run, lastAttempt);
    } finally {
      await this.cache.invalidate(task.userId);
    }
  }

  private async runToEnd(task: TaskEntity, run: TaskRun, lastAttempt: boolean): Promise<void> {
    try {
      const result = await this.handlers.get(task.kind).run(run);
      await this.finish(task, TaskState.Succeeded, { result, problem: null });
    } catch (error) {
      if (!(error instanceof DomainError) && !lastAttempt) throw error;
      await this.giveUp(task, run, error);
    }
  }

  private async giveUp(task: TaskEntity, run: TaskRun, error: unknown): Promise<void> {
    const known = error instanceof DomainError ? error : null;
    if (!known) this.log.error({ message: 'Task failed for good', task_id: task.id, kind: task.kind, error });
    await this.handlers.get(task.kind).giveUp?.(run, known);
    const problem = {
      error_code: known?.code ?? 'internal',
      detail: known?.message ?? 'Something went wrong on our side. Try again later.',
    };
    await this.finish(task, TaskState.Failed, { result: null, problem });
  }

  private async finish(
    { id, userId, kind }: TaskEntity,
    state: TaskState.Succeeded | TaskState.Failed,
    outcome: Pick<TaskEntity, 'result' | 'problem'>,
  ): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.tasks.finish(id, state, outcome, this.clock.now()))) return;
      await this.handlers.tellFinished({ taskId: id, userId, kind, state });
    });
  }

  private runOf({ id, userId, input }: TaskEntity): TaskRun {
    return { taskId: id, userId, input, report: (progress) => this.tasks.setProgress(id, Math.round(progress)) };
  }
}
