import { Injectable } from '@nestjs/common';
import { type CronItem } from 'graphile-worker';
import { UnitOfWork } from '../database/unit-of-work.js';

export type JobPayload = Readonly<Record<string, unknown>>;

/** Work of the service's own, which no user watches: removals, upkeep. */
export interface BackgroundJob {
  /** May run again after a crash, and on several workers at once. What it throws is tried again, later each time. */
  run(payload: JobPayload): Promise<void>;
  /** When it comes by itself, as cron writes it, in UTC. */
  readonly every?: string;
  /** Whether a worker that starts runs it too. */
  readonly atStart?: boolean;
}

/** Features register their jobs when they start; the worker runs them. */
@Injectable()
export class BackgroundJobs {
  private readonly jobs = new Map<string, BackgroundJob>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  register(name: string, job: BackgroundJob): void {
    this.jobs.set(name, job);
  }

  /**
   * Part of the caller's transaction.
   * @param key while a job with this key waits, it stands for both
   * @param delayMs not to be done before
   */
  async enqueue(name: string, payload: JobPayload = {}, key: string | null = null, delayMs = 0): Promise<void> {
    await this.unitOfWork.manager.query(
      `select graphile_worker.add_job($1, payload := $2::json, job_key := $3,
         run_at := case when $4::float8 > 0 then now() + $4::float8 * interval '1 millisecond' end)`,
      [name, JSON.stringify(payload), key, delayMs],
    );
  }

  entries(): [name: string, job: BackgroundJob][] {
    return [...this.jobs];
  }

  /** In the terms of the queue. */
  schedule(): CronItem[] {
    return this.entries().flatMap(([task, { every }]) =>
      every === undefined ? [] : [{ task, match: every, options: { maxAttempts: 1, jobKey: task } }],
    );
  }
}
