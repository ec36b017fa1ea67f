import { Injectable } from '@nestjs/common';
import { type Page } from '../common/pagination/page.dto.js';
import { keysetPage } from '../database/keyset.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type TaskListQuery } from './dto/task-list.request.js';
import { TaskEntity, type TaskProblem, TaskState } from './task.entity.js';

const QUEUE_TASK = 'run';
const MAX_ATTEMPTS = 5;
/** Behind mails and upkeep, which are quick. */
const PRIORITY = 10;
/** Of one user in the queue at once. The others wait in the table, so that whoever comes next waits behind two, not behind all. */
const IN_QUEUE_PER_USER = 2;
/** Time that a job may take to show up in the queue, or its task to end after it left. */
const GRACE = '30 seconds';
const KEPT = '90 days';

const OPEN = [TaskState.Queued, TaskState.Running];

@Injectable()
export class TaskRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The task, and its job in the queue if it is its turn, in the caller's transaction: neither without the other. */
  async enqueue(task: Pick<TaskEntity, 'id' | 'userId' | 'kind' | 'input'>, now: Date): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.unitOfWork.repository(TaskEntity).insert(task);
      await this.dispatch(task.userId, now);
    });
  }

  /**
   * Gives the user's oldest waiting tasks the places in the queue that are free to them. One at a time for each user; rows
   * that another transaction is about to change are left to it, so that the two cannot wait for each other.
   */
  async dispatch(userId: string, now: Date): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('tasks/' || $1, 0))`, [userId]);
    await manager.query(
      `with mine as (
         select id from tasks where user_id = $1 and state = 'queued' and dispatched_at is null order by id
          limit greatest(0, $2 - (select count(*) from tasks
                                   where user_id = $1 and state in ('queued', 'running') and dispatched_at is not null))
            for update skip locked
       ), dispatched as (
         update tasks set dispatched_at = $3 where id in (select id from mine) returning id
       )
       select graphile_worker.add_job($4, payload := json_build_object('taskId', id), max_attempts := $5,
                                      job_key := id::text, priority := $6)
         from dispatched order by id`,
      [userId, IN_QUEUE_PER_USER, now, QUEUE_TASK, MAX_ATTEMPTS, PRIORITY],
    );
  }

  async countOpen(userId: string): Promise<number> {
    return this.unitOfWork
      .repository(TaskEntity)
      .createQueryBuilder('task')
      .where('task.userId = :userId and task.state in (:...open)', { userId, open: OPEN })
      .getCount();
  }

  /** The open task of this kind, if there is one; until the transaction ends nobody else makes one. */
  async lockOpen(userId: string, kind: string): Promise<string | null> {
    await this.unitOfWork.manager.query('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', [kind, userId]);
    const rows = await this.unitOfWork.manager.query<{ id: string }[]>(
      `select id from tasks where user_id = $1 and kind = $2 and state in ('queued', 'running') limit 1`,
      [userId, kind],
    );
    return rows[0]?.id ?? null;
  }

  findOwned(id: string, userId: string): Promise<TaskEntity | null> {
    return this.unitOfWork.repository(TaskEntity).findOneBy({ id, userId });
  }

  /** Newest first. */
  listOwned(userId: string, query: TaskListQuery): Promise<Page<TaskEntity>> {
    const builder = this.unitOfWork
      .repository(TaskEntity)
      .createQueryBuilder('task')
      .where('task.userId = :userId', { userId });
    if (query.state !== undefined) builder.andWhere('task.state = :state', { state: query.state });
    return keysetPage(builder, { name: '-created_at', column: 'task.id', direction: 'DESC' }, query);
  }

  /** @returns the task, now running, or null if it was cancelled, has ended or is gone. */
  async begin(id: string): Promise<TaskEntity | null> {
    const { affected } = await this.unitOfWork
      .repository(TaskEntity)
      .createQueryBuilder()
      .update({ state: TaskState.Running, progress: 0 })
      .where('id = :id and state in (:...open)', { id, open: OPEN })
      .execute();
    return affected ? this.unitOfWork.repository(TaskEntity).findOneBy({ id }) : null;
  }

  /** Queued again: the queue will make another try in a while. */
  async setBack(id: string): Promise<void> {
    await this.unitOfWork
      .repository(TaskEntity)
      .update({ id, state: TaskState.Running }, { state: TaskState.Queued, progress: 0 });
  }

  async isOpen(id: string): Promise<boolean> {
    const rows = await this.unitOfWork.manager.query<unknown[]>(
      `select id from tasks where id = $1 and state in ('queued', 'running')`,
      [id],
    );
    return rows.length === 1;
  }

  /** @returns whether it is still running */
  async setProgress(id: string, progress: number): Promise<boolean> {
    const { affected } = await this.unitOfWork
      .repository(TaskEntity)
      .update({ id, state: TaskState.Running }, { progress });
    return affected === 1;
  }

  /** Only a task that is still open is finished. @returns whether it was */
  async finish(
    id: string,
    state: TaskState.Succeeded | TaskState.Failed,
    { result, problem }: { result: Record<string, unknown> | null; problem: TaskProblem | null },
    now: Date,
  ): Promise<boolean> {
    const [, finished] = await this.unitOfWork.manager.query<[unknown, number]>(
      `update tasks set state = $2, progress = 100, result = $3, problem = $4, finished_at = $5
       where id = $1 and state in ('queued', 'running')`,
      [id, state, result, problem, now],
    );
    return finished === 1;
  }

  async cancel(id: string, userId: string, now: Date): Promise<boolean> {
    const { affected } = await this.unitOfWork
      .repository(TaskEntity)
      .createQueryBuilder()
      .update({ state: TaskState.Cancelled, finishedAt: now })
      .where('id = :id and user_id = :userId and state in (:...open)', { id, userId, open: OPEN })
      .execute();
    return affected === 1;
  }

  /** Open tasks whose job will not be tried again: its last try took the worker with it, or it is gone. */
  async findDead(limit: number): Promise<TaskEntity[]> {
    return this.unitOfWork
      .repository(TaskEntity)
      .createQueryBuilder('task')
      .where('task.state in (:...open) and task.dispatched_at < now() - :grace::interval', { open: OPEN, grace: GRACE })
      .andWhere(
        `not exists (select from graphile_worker.jobs job where job.key = task.id::text
                      and (job.attempts < job.max_attempts or job.locked_at is not null))`,
      )
      .orderBy('task.id')
      .limit(limit)
      .getMany();
  }

  /** Jobs in the queue that no task waits for. */
  async forgetDeadJobs(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.unitOfWork.manager.query('select graphile_worker.remove_job($1)', [id]);
  }

  /** Users whose tasks wait though they have places free: whoever was to dispatch them did not get to it. */
  async findStranded(limit: number): Promise<string[]> {
    const rows = await this.unitOfWork.manager.query<{ id: string }[]>(
      `select user_id as id from tasks where state in ('queued', 'running') group by user_id
       having count(*) filter (where dispatched_at is null) > 0
          and count(*) filter (where dispatched_at is not null) < $1 limit $2`,
      [IN_QUEUE_PER_USER, limit],
    );
    return rows.map(({ id }) => id);
  }

  async countByState(userId: string): Promise<Map<TaskState, number>> {
    const rows = await this.unitOfWork.manager.query<{ state: TaskState; count: number }[]>(
      'select state, count(*)::int as count from tasks where user_id = $1 group by state',
      [userId],
    );
    return new Map(rows.map(({ state, count }) => [state, count]));
  }

  /** Of all users. @returns how many went */
  async deleteFinishedBefore(before: Date): Promise<number> {
    const [, count] = await this.unitOfWork.manager.query<[unknown, number]>(
      'delete from tasks where id in (select id from tasks where finished_at < $1 limit 1000)',
      [before],
    );
    return count;
  }

  async forgetOld(): Promise<void> {
    await this.unitOfWork.manager.query('delete from tasks where finished_at < now() - $1::interval', [KEPT]);
  }
}
