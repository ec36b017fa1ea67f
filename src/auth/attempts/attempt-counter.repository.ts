import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** On connections of its own, never in the caller's transaction: a wrong attempt stays counted when that is rolled back. */
@Injectable()
export class AttemptCounterRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Until when the first of these counters that blocks does so; null if none does. */
  async blockedUntil(keys: readonly string[], now: Date): Promise<Date | null> {
    const [row] = await this.dataSource.query<{ until: Date | null }[]>(
      'select max(blocked_until) as until from attempt_counters where key = any($1) and blocked_until > $2',
      [keys, now],
    );
    return row?.until ?? null;
  }

  /** One more wrong one; those from before `forgottenBefore` no longer count. @returns how many there are */
  async add(key: string, now: Date, forgottenBefore: Date): Promise<number> {
    const [row] = await this.dataSource.query<{ failures: number }[]>(
      `insert into attempt_counters as c (key, failures, last_at) values ($1, 1, $2)
       on conflict (key) do update set last_at = $2, failures = case when c.last_at < $3 then 1 else c.failures + 1 end
       returning failures`,
      [key, now, forgottenBefore],
    );
    return row?.failures ?? 1;
  }

  /** Never for a shorter time than another attempt has blocked it. */
  async block(key: string, until: Date): Promise<void> {
    await this.dataSource.query(
      'update attempt_counters set blocked_until = greatest(blocked_until, $2) where key = $1',
      [key, until],
    );
  }

  async clear(keys: readonly string[]): Promise<void> {
    await this.dataSource.query('delete from attempt_counters where key = any($1)', [keys]);
  }

  async deleteBefore(time: Date): Promise<void> {
    await this.dataSource.query('delete from attempt_counters where last_at < $1', [time]);
  }
}
