import { Injectable } from '@nestjs/common';
import { type Observable, distinctUntilChanged, map, switchMap, takeWhile, timer } from 'rxjs';
import { type Actor } from '../common/access/actor.js';
import { Clock } from '../common/clock.js';
import { newId } from '../common/id.js';
import { type ListResponse, type PageQuery, toListResponse } from '../common/pagination/page.dto.js';
import { type TaskResponse, toTaskResponse } from './dto/task.response.js';
import { TaskState } from './task.entity.js';
import { TaskRepository } from './task.repository.js';
import { TaskFinished, TaskNotFound } from './tasks.errors.js';

const LOOK_EVERY_MS = 500;
const OPEN: readonly TaskState[] = [TaskState.Queued, TaskState.Running];

@Injectable()
export class TasksService {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly clock: Clock,
  ) {}

  /** Part of the caller's transaction. @param input ids alone */
  async enqueue(userId: string, kind: string, input: Record<string, string>): Promise<string> {
    const id = newId();
    await this.tasks.enqueue({ id, userId, kind, input });
    return id;
  }

  async list(actor: Actor, query: PageQuery): Promise<ListResponse<TaskResponse>> {
    return toListResponse(await this.tasks.listOwned(actor.userId, query), query, toTaskResponse);
  }

  async get(actor: Actor, id: string): Promise<TaskResponse> {
    const task = await this.tasks.findOwned(id, actor.userId);
    if (!task) throw new TaskNotFound(id);
    return toTaskResponse(task);
  }

  /** The task at every change, ending with its end. Another process may run it, so the row is what is watched. */
  async watch(actor: Actor, id: string): Promise<Observable<{ data: TaskResponse }>> {
    await this.get(actor, id);
    return timer(0, LOOK_EVERY_MS).pipe(
      switchMap(() => this.get(actor, id)),
      distinctUntilChanged((before, after) => before.state === after.state && before.progress === after.progress),
      takeWhile((task) => OPEN.includes(task.state), true),
      map((task) => ({ data: task })),
    );
  }

  async cancel(actor: Actor, id: string): Promise<TaskResponse> {
    const cancelled = await this.tasks.cancel(id, actor.userId, this.clock.now());
    const task = await this.get(actor, id);
    if (!cancelled) throw new TaskFinished();
    return task;
  }
}
