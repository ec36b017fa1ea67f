import { Injectable } from '@nestjs/common';
import { type Page, type PageQuery } from '../common/pagination/page.dto.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { TaskEntity, type TaskProblem, TaskState } from './task.entity.js';

const QUEUE_TASK = 'run';
const MAX_ATTEMPTS = 5;

@Injectable()
export class TaskRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The task and its job in the queue, in the caller's transaction: neither without the other. */
  async enqueue(task: Pick<TaskEntity, 'id' | 'userId' | 'kind' | 'input'>): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.unitOfWork.repository(TaskEntity).insert(task);
      await this.unitOfWork.manager.query(
        'select graphile_worker.add_job($1, payload := $2::json, max_attempts := $3, job_key := $4)',
        [QUEUE_TASK, JSON.stringify({ taskId: task.id }), MAX_ATTEMPTS, task.id],
      );
    });
  }

  findOwned(id: string, userId: string): Promise<TaskEntity | null> {
    return this.unitOfWork.repository(TaskEntity).findOneBy({ id, userId });
  }

  async listOwned(userId: string, { page, page_size }: PageQuery): Promise<Page<TaskEntity>> {
    const [items, total] = await this.unitOfWork.repository(TaskEntity).findAndCount({
      where: { userId },
      order: { id: 'DESC' },
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { items, total };
  }

  /** @returns the task, now running, or null if it was cancelled, has ended or is gone. */
  async begin(id: string): Promise<TaskEntity | null> {
    const { affected } = await this.unitOfWork
      .repository(TaskEntity)
      .createQueryBuilder()
      .update({ state: TaskState.Running, progress: 0 })
      .where('id = :id and state in (:...open)', { id, open: [TaskState.Queued, TaskState.Running] })
      .execute();
    return affected ? this.unitOfWork.repository(TaskEntity).findOneBy({ id }) : null;
  }

  async setProgress(id: string, progress: number): Promise<void> {
    await this.unitOfWork.repository(TaskEntity).update({ id, state: TaskState.Running }, { progress });
  }

  /** Only a task that is still open is finished; a cancelled one stays cancelled. @returns whether it was open */
  async finish(
    id: string,
    state: TaskState.Succeeded | TaskState.Failed,
    { result, problem }: { result: Record<string, unknown> | null; problem: TaskProblem | null },
    now: Date,
  ): Promise<boolean> {
    const [, finished] = await this.unitOfWork.manager.query<[unknown, number]>(
      `update tasks set state = $2, progress = 100, result = $3, problem = $4, finished_at = $5
       where id = $1 and state = 'running'`,
      [id, state, result, problem, now],
    );
    return finished === 1;
  }

  async cancel(id: string, userId: string, now: Date): Promise<boolean> {
    const { affected } = await this.unitOfWork
      .repository(TaskEntity)
      .createQueryBuilder()
      .update({ state: TaskState.Cancelled, finishedAt: now })
      .where('id = :id and user_id = :userId and state in (:...open)', {
        id,
        userId,
        open: [TaskState.Queued, TaskState.Running],
      })
      .execute();
    return affected === 1;
  }
}
