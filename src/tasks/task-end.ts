import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { type DomainError } from '../common/errors/domain-error.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type TaskEntity, type TaskProblem, TaskState } from './task.entity.js';
import { TaskHandlers } from './task-handlers.js';
import { TaskRepository } from './task.repository.js';
import { TaskCancelled } from './tasks.errors.js';

const INTERNAL: TaskProblem = {
  error_code: 'internal',
  detail: 'Something went wrong on our side. Try again later.',
};

type Ended = Pick<TaskEntity, 'id' | 'userId' | 'kind' | 'input'>;

/** The ends a task can come to. Each is one transaction: the task's state, what it was for, and the owner's next task. */
@Injectable()
export class TaskEnd {
  private readonly log = new Logger('Tasks');

  constructor(
    private readonly tasks: TaskRepository,
    private readonly handlers: TaskHandlers,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async succeed(task: Ended, result: Record<string, unknown>): Promise<void> {
    await this.finish(task, TaskState.Succeeded, { result, problem: null }, async () => undefined);
  }

  /** @param error null for what nobody foresaw */
  async fail(task: Ended, error: DomainError | null, problem = INTERNAL): Promise<void> {
    const told = error ? { error_code: error.code, detail: error.message } : problem;
    await this.finish(task, TaskState.Failed, { result: null, problem: told }, () => this.giveUp(task, error));
  }

  /** @returns false if it had ended already */
  cancel(task: Ended): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      if (!(await this.tasks.cancel(task.id, task.userId, this.clock.now()))) return false;
      await this.giveUp(task, new TaskCancelled());
      await this.tasks.dispatch(task.userId, this.clock.now());
      return true;
    });
  }

  /** What was cancelled meanwhile stays so, and its handler was told then. */
  private async finish(
    task: Ended,
    state: TaskState.Succeeded | TaskState.Failed,
    outcome: { result: Record<string, unknown> | null; problem: TaskProblem | null },
    settle: () => Promise<void>,
  ): Promise<void> {
    const { id: taskId, userId, kind } = task;
    await this.unitOfWork.run(async () => {
      const now = this.clock.now();
      if (!(await this.tasks.finish(taskId, state, outcome, now))) return;
      await settle();
      await this.handlers.tellFinished({ taskId, userId, kind, state });
      await this.tasks.dispatch(userId, now);
    });
  }

  private async giveUp({ id, userId, kind, input }: Ended, error: DomainError | null): Promise<void> {
    if (!error) this.log.error({ message: 'Task failed for good', task_id: id, kind });
    await this.handlers.get(kind).giveUp?.({ taskId: id, userId, input }, error);
  }
}
