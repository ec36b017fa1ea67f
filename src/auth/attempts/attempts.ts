import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { TooManyAttempts } from '../auth.errors.js';
import { AttemptCounterRepository } from './attempt-counter.repository.js';
import { type AttemptLimit, FORGOTTEN_AFTER_SECONDS, waitAfter } from './attempt.policy.js';

/** Slows down whoever guesses. The counters are the database's, so that all replicas count together. */
@Injectable()
export class Attempts {
  constructor(
    private readonly counters: AttemptCounterRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes an attempt, unless it has to wait. Asked again once it is made: of many guesses at once those that come after
   * the limit are refused alike, whether they were right or wrong.
   * @param attempt null: it was wrong
   * @throws TooManyAttempts
   */
  async make<T>(limits: readonly AttemptLimit[], attempt: () => Promise<T | null>): Promise<T | null> {
    await this.refuseIfBlocked(limits);
    const result = await attempt();
    const until = await this.blockedUntil(limits);
    if (result === null) await this.count(limits);
    if (until) throw this.refusal(until);
    if (result !== null) await this.clear(limits);
    return result;
  }

  /** For when somebody has shown in another way who they are. */
  async clear(limits: readonly AttemptLimit[]): Promise<void> {
    const keys = limits.filter(({ clearedBySuccess }) => clearedBySuccess).map(({ key }) => key);
    await this.counters.clear(keys);
  }

  async forgetOld(): Promise<void> {
    await this.counters.deleteBefore(this.ago(FORGOTTEN_AFTER_SECONDS));
  }

  private async refuseIfBlocked(limits: readonly AttemptLimit[]): Promise<void> {
    const until = await this.blockedUntil(limits);
    if (until) throw this.refusal(until);
  }

  private blockedUntil(limits: readonly AttemptLimit[]): Promise<Date | null> {
    return this.counters.blockedUntil(
      limits.map(({ key }) => key),
      this.clock.now(),
    );
  }

  private async count(limits: readonly AttemptLimit[]): Promise<void> {
    for (const limit of limits) {
      const now = this.clock.now();
      const failures = await this.counters.add(limit.key, now, this.ago(FORGOTTEN_AFTER_SECONDS));
      const wait = waitAfter(failures, limit);
      if (wait > 0) await this.counters.block(limit.key, new Date(now.getTime() + wait * 1000));
    }
  }

  private refusal(until: Date): TooManyAttempts {
    return new TooManyAttempts(Math.max(1, Math.ceil((until.getTime() - this.clock.now().getTime()) / 1000)));
  }

  private ago(seconds: number): Date {
    return new Date(this.clock.now().getTime() - seconds * 1000);
  }
}
