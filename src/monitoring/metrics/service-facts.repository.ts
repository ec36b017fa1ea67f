import { Injectable } from '@nestjs/common';
import { type Pool } from 'pg';
import { DataSource } from 'typeorm';

export interface PoolFacts {
  total: number;
  idle: number;
  waiting: number;
}

export interface QueueFacts {
  /** Due and taken by no worker. */
  ready: number;
  running: number;
  /** Tried as often as may be. */
  dead: number;
  /** Seconds that the oldest of the ready ones waits. */
  oldestSeconds: number;
}

export interface BusinessFacts {
  users: number;
  active_users: number;
  cvs: number;
  analyses: number;
  matches: number;
  open_tasks: number;
  files: number;
  file_bytes: number;
}

/** What is read of the database about the service itself. */
@Injectable()
export class ServiceFactsRepository {
  constructor(private readonly dataSource: DataSource) {}

  pool(): PoolFacts {
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    return { total: master.totalCount, idle: master.idleCount, waiting: master.waitingCount };
  }

  async queue(): Promise<QueueFacts> {
    const [row] = await this.dataSource.query<QueueFacts[]>(
      `select count(*) filter (where run_at <= now() and locked_at is null and attempts < max_attempts)::int as ready,
              count(*) filter (where locked_at is not null)::int as running,
              count(*) filter (where attempts >= max_attempts and locked_at is null)::int as dead,
              coalesce(extract(epoch from now() - min(run_at) filter
                (where run_at <= now() and locked_at is null and attempts < max_attempts)), 0)::int as "oldestSeconds"
       from graphile_worker.jobs`,
    );
    return row ?? { ready: 0, running: 0, dead: 0, oldestSeconds: 0 };
  }

  /** Exact counts: asked once a sample, never in a request of a user. */
  async business(): Promise<BusinessFacts> {
    const [row] = await this.dataSource.query<BusinessFacts[]>(
      `select (select count(*) from users)::int as users,
              (select count(*) from users where is_active)::int as active_users,
              (select count(*) from cvs)::int as cvs,
              (select count(*) from cv_analyses)::int as analyses,
              (select count(*) from job_matches)::int as matches,
              (select count(*) from tasks where state in ('queued', 'running'))::int as open_tasks,
              (select count(*) from files)::int as files,
              (select coalesce(sum(size), 0) from files)::bigint::float8 as file_bytes`,
    );
    if (!row) throw new Error('A select without a from clause has one row.');
    return row;
  }
}
