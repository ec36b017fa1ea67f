import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface DayCounts {
  /** `YYYY-MM-DD`, UTC. */
  day: string;
  sign_ups: number;
  uploads: number;
  analyses: number;
  matches: number;
  tasks: number;
}

export interface ScorePoint {
  cv_id: string;
  version: number;
  score: number;
  at: Date;
}

/** Counts over what stands in many tables: nothing of what people wrote is read. */
@Injectable()
export class AnalyticsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** One row a day, also for days on which nothing happened, oldest first. */
  days(days: number): Promise<DayCounts[]> {
    const count = (table: string) =>
      `(select count(*) from ${table} t where t.created_at >= d.day and t.created_at < d.day + interval '1 day')::int`;
    return this.dataSource.query(
      `select to_char(d.day, 'YYYY-MM-DD') as day, ${count('users')} as sign_ups, ${count('cvs')} as uploads,
              ${count('cv_analyses')} as analyses, ${count('job_matches')} as matches, ${count('tasks')} as tasks
       from generate_series(date_trunc('day', now() at time zone 'UTC') at time zone 'UTC' - make_interval(days => $1 - 1),
                            now(), interval '1 day') as d(day)
       order by d.day`,
      [days],
    );
  }

  /** How often something was done in the last days, the most frequent first. */
  audited(days: number): Promise<{ activity_type: string; outcome: string; count: number }[]> {
    return this.dataSource.query(
      `select activity_type, outcome, count(*)::int as count from audit_log
       where occurred_at >= now() - make_interval(days => $1)
       group by 1, 2 order by 3 desc, 1, 2 limit 50`,
      [days],
    );
  }

  /** Accounts that did something in the last days. */
  async activeUsers(days: number): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `select count(distinct user_id)::int as count from sessions where last_used_at >= now() - make_interval(days => $1)`,
      [days],
    );
    return row?.count ?? 0;
  }

  async databaseBytes(): Promise<number> {
    const [row] = await this.dataSource.query<{ bytes: number }[]>(
      'select pg_database_size(current_database())::float8 as bytes',
    );
    return row?.bytes ?? 0;
  }

  /** The newest analyses of a user's CVs, oldest first. */
  scores(userId: string, limit: number): Promise<ScorePoint[]> {
    return this.dataSource.query(
      `select cv_id, version, score, at from (
         select id, cv_id, version, score::int, created_at as at from cv_analyses
         where user_id = $1 order by id desc limit $2) newest
       order by id`,
      [userId, limit],
    );
  }
}
