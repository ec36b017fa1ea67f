import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import {
  EMPTY,
  type Observable,
  Subject,
  catchError,
  concat,
  defer,
  distinctUntilChanged,
  exhaustMap,
  finalize,
  from,
  interval,
  map,
  merge,
  of,
  takeUntil,
  takeWhile,
  throwError,
  timer,
} from 'rxjs';
import { DomainError } from '../common/errors/domain-error.js';
import { type ServerSentEvent } from '../common/http/event-stream.js';
import { HttpConfig } from '../config/config.js';
import { type TaskResponse } from './dto/task.response.js';
import { TaskState } from './task.entity.js';
import { TooManyStreams } from './tasks.errors.js';

const LOOK_EVERY_MS = 500;
/** Each stream asks the database now and then. */
const STREAMS_PER_USER = 10;
/** No longer than an access token lives: a client that may still see the task comes back with a new one. */
const LONGEST_MS = 15 * 60_000;
/** Browsers open a stream again that ended. After the last event there is nothing to come back for. */
const COME_BACK_MS = 24 * 3_600_000;
const OPEN: readonly TaskState[] = [TaskState.Queued, TaskState.Running];

/** Tasks as streams of events. Another process may run the task, so its row is what is watched. */
@Injectable()
export class TaskEvents implements BeforeApplicationShutdown {
  private readonly streams = new Map<string, number>();
  private readonly shutdown = new Subject<void>();

  constructor(private readonly http: HttpConfig) {}

  /** A stream would hold the end up. */
  beforeApplicationShutdown(): void {
    this.shutdown.next();
  }

  /**
   * The task at every change, ending with its end, and a comment now and then that keeps proxies from cutting the line.
   * @throws TooManyStreams
   */
  watch(userId: string, first: TaskResponse, look: () => Promise<TaskResponse>): Observable<ServerSentEvent> {
    if ((this.streams.get(userId) ?? 0) >= STREAMS_PER_USER) throw new TooManyStreams(STREAMS_PER_USER);
    const changes = concat(of(first), this.changes(look)).pipe(
      distinctUntilChanged((before, after) => before.state === after.state && before.progress === after.progress),
      map(toEvent),
    );
    const beats = interval(this.http.eventHeartbeatMs).pipe(map(() => ({ comment: 'still here' })));
    return defer(() => {
      this.streams.set(userId, (this.streams.get(userId) ?? 0) + 1);
      return merge(changes, beats).pipe(
        takeWhile((event) => !('retry' in event), true),
        takeUntil(merge(this.shutdown, timer(LONGEST_MS))),
        finalize(() => this.close(userId)),
      );
    });
  }

  /** What cannot be asked now is asked again; what cannot be seen any more ends the stream. */
  private changes(look: () => Promise<TaskResponse>): Observable<TaskResponse> {
    const once = () =>
      from(look()).pipe(catchError((error) => (error instanceof DomainError ? throwError(() => error) : EMPTY)));
    return timer(LOOK_EVERY_MS, LOOK_EVERY_MS).pipe(
      exhaustMap(once),
      catchError(() => EMPTY),
    );
  }

  private close(userId: string): void {
    const left = (this.streams.get(userId) ?? 1) - 1;
    if (left > 0) this.streams.set(userId, left);
    else this.streams.delete(userId);
  }
}

function toEvent(task: TaskResponse): ServerSentEvent {
  return OPEN.includes(task.state) ? { data: task } : { data: task, retry: COME_BACK_MS };
}
