import { EventEmitter } from 'node:events';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import {
  type Runner,
  type TaskList,
  type WorkerEvents,
  Logger as QueueLogger,
  parseCronItems,
  run,
} from 'graphile-worker';
import pg from 'pg';
import { DatabaseConfig, WorkerConfig } from '../config/config.js';
import { MailDelivery } from '../mail/mail-delivery.js';
import { MAIL_QUEUE_TASK } from '../mail/outbox.repository.js';
import { BackgroundJobs, type JobPayload } from './background-jobs.js';
import { WorkerLiveness } from './worker-liveness.js';
import { TaskRunner } from './task-runner.js';

/** Does background work in this process, if it is configured to. */
@Injectable()
export class QueueWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Queue');
  private pool: pg.Pool | undefined;
  private runner: Runner | undefined;
  private liveness: WorkerLiveness | undefined;

  constructor(
    private readonly config: WorkerConfig,
    private readonly database: DatabaseConfig,
    private readonly tasks: TaskRunner,
    private readonly mails: MailDelivery,
    private readonly jobs: BackgroundJobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.enabled) return;
    const events: WorkerEvents = new EventEmitter();
    const pool = this.openPool();
    this.liveness = new WorkerLiveness(events, pool, (message) => this.log.warn(message));
    this.runner = await run({
      pgPool: pool,
      concurrency: this.config.concurrency,
      pollInterval: 1_000,
      noHandleSignals: true,
      parsedCronItems: parseCronItems(this.jobs.schedule()),
      events,
      logger: this.queueLogger(),
      taskList: this.taskList(),
    });
    await this.liveness.start();
    for (const [name, { atStart }] of this.jobs.entries()) if (atStart) await this.jobs.enqueue(name, {}, name);
  }

  /** Before HTTP closes and the database goes: running tasks end, none is begun. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner
      ?.stop()
      .catch((error: unknown) => this.log.warn({ message: 'Queue did not stop cleanly', error }));
    await this.liveness?.stop();
    await this.pool?.end();
  }

  private taskList(): TaskList {
    const jobs = this.jobs
      .entries()
      .map(([name, job]) => [name, (payload: unknown) => job.run(payload as JobPayload)] as const);
    return {
      ...Object.fromEntries(jobs),
      run: (payload, { job }) =>
        this.tasks.run((payload as { taskId: string }).taskId, job.attempts >= job.max_attempts),
      [MAIL_QUEUE_TASK]: (payload, { job }) =>
        this.mails.deliver((payload as { mailId: string }).mailId, job.attempts >= job.max_attempts),
    };
  }

  private openPool(): pg.Pool {
    const { url, tls } = this.database;
    const max = this.config.concurrency + 2; // + listening + liveness
    this.pool = new pg.Pool({ connectionString: url, max, ssl: tls === 'verify' });
    // Without listeners a connection that dies takes the process with it.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    return this.pool;
  }

  private queueLogger(): QueueLogger {
    return new QueueLogger(() => (level: string, message) => {
      if (level === 'error') this.log.error(message);
      else if (level === 'warning') this.log.warn(message);
    });
  }
}
