import { Injectable } from '@nestjs/common';
import { type DomainError } from '../common/errors/domain-error.js';
import { type TaskState } from './task.entity.js';

/** One run of a task, as its handler sees it. */
export interface TaskRun {
  readonly taskId: string;
  readonly userId: string;
  readonly input: Readonly<Record<string, string>>;
  /** 0-100. @throws TaskCancelled once nobody wants the result any more */
  readonly report: (progress: number) => Promise<void>;
  /** Aborted when the task is cancelled or its owner goes; hand it to whatever takes long. */
  readonly signal: AbortSignal;
}

export interface TaskHandler {
  /** May run again after a crash, so it must lead to one result. A DomainError is final; any other error is tried again. */
  run(run: TaskRun): Promise<Record<string, unknown>>;
  /**
   * The last try failed, a DomainError was thrown, or the task was cancelled: bring what it was for into a decided state.
   * Part of the transaction that ends the task. A run may still be under way elsewhere, and end just now.
   */
  giveUp?(run: EndedRun, error: DomainError | null): Promise<void>;
}

export type EndedRun = Pick<TaskRun, 'taskId' | 'userId' | 'input'>;

export interface FinishedTask {
  readonly taskId: string;
  readonly userId: string;
  readonly kind: string;
  readonly state: TaskState;
}

type TaskListener = (task: FinishedTask) => Promise<void>;

/** Which feature does which kind of task. Features register their handlers when they start. */
@Injectable()
export class TaskHandlers {
  private readonly handlers = new Map<string, TaskHandler>();
  private readonly listeners: TaskListener[] = [];

  register(kind: string, handler: TaskHandler): void {
    this.handlers.set(kind, handler);
  }

  /** Told of every task that ends by itself, in the transaction that ends it. */
  onFinished(listener: TaskListener): void {
    this.listeners.push(listener);
  }

  async tellFinished(task: FinishedTask): Promise<void> {
    for (const listener of this.listeners) await listener(task);
  }

  get(kind: string): TaskHandler {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`Nobody handles tasks of kind ${kind}.`);
    return handler;
  }
}
