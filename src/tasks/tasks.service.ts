import { Injectable } from '@nestjs/common';
import { type Observable } from 'rxjs';
import { type Actor } from '../common/access/actor.js';
import { Clock } from '../common/clock.js';
import { newId } from '../common/id.js';
import { toCursorListResponse } from '../common/pagination/cursor.js';
import { type ServerSentEvent } from '../common/http/event-stream.js';
import { type ListResponse } from '../common/pagination/page.dto.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type TaskListQuery } from './dto/task-list.request.js';
import { type TaskResponse, toTaskResponse } from './dto/task.response.js';
import { TaskEnd } from './task-end.js';
import { type TaskEntity, TaskState } from './task.entity.js';
import { TaskEvents } from './task-events.js';
import { TaskRepository } from './task.repository.js';
import { TaskFinished, TaskNotFound, TooManyTasks } from './tasks.errors.js';

/** Far more than anyone needs; a bound on what one account can heap up. */
const OPEN_PER_USER = 5_000;

@Injectable()
export class TasksService {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly end: TaskEnd,
    private readonly unitOfWork: UnitOfWork,
    private readonly streams: TaskEvents,
    private readonly clock: Clock,
  ) {}

  /** Part of the caller's transaction. @param input ids alone @throws TooManyTasks */
  async enqueue(userId: string, kind: string, input: Record<string, string>): Promise<string> {
    if ((await this.tasks.countOpen(userId)) >= OPEN_PER_USER) throw new TooManyTasks(OPEN_PER_USER);
    const id = newId();
    await this.tasks.enqueue({ id, userId, kind, input }, this.clock.now());
    return id;
  }

  /** As `enqueue`, unless a task of this kind is still open: then that one is the answer, however many ask at once. */
  async enqueueOnce(userId: string, kind: string, input: Record<string, string> = {}): Promise<string> {
    return this.unitOfWork.run(async () => {
      const open = await this.tasks.lockOpen(userId, kind);
      return open ?? this.enqueue(userId, kind, input);
    });
  }

  async list(actor: Actor, query: TaskListQuery): Promise<ListResponse<TaskResponse>> {
    const page = await this.tasks.listOwned(actor.userId, query);
    return toCursorListResponse(page, query, toTaskResponse, ({ id }) => ({ sort: '-created_at', value: id, id }));
  }

  async get(actor: Actor, id: string): Promise<TaskResponse> {
    return toTaskResponse(await this.find(actor, id));
  }

  /** The task at every change, ending with its end. @throws TooManyStreams */
  async watch(actor: Actor, id: string): Promise<Observable<ServerSentEvent>> {
    return this.streams.watch(actor.userId, await this.get(actor, id), () => this.get(actor, id));
  }

  /** A run that is under way is told to stop; whatever it still does counts for nothing. @throws TaskFinished */
  async cancel(actor: Actor, id: string): Promise<TaskResponse> {
    if (!(await this.end.cancel(await this.find(actor, id)))) throw new TaskFinished();
    return this.get(actor, id);
  }

  async countByState({ userId }: Actor): Promise<Record<TaskState, number>> {
    const counts = await this.tasks.countByState(userId);
    const of = (state: TaskState) => counts.get(state) ?? 0;
    return {
      queued: of(TaskState.Queued),
      running: of(TaskState.Running),
      succeeded: of(TaskState.Succeeded),
      failed: of(TaskState.Failed),
      cancelled: of(TaskState.Cancelled),
    };
  }

  /** Of all users. @returns how many went */
  async purgeFinished(before: Date): Promise<number> {
    let total = 0;
    for (;;) {
      const deleted = await this.tasks.deleteFinishedBefore(before);
      total += deleted;
      if (deleted === 0) return total;
    }
  }

  private async find(actor: Actor, id: string): Promise<TaskEntity> {
    const task = await this.tasks.findOwned(id, actor.userId);
    if (!task) throw new TaskNotFound(id);
    return task;
  }
}
