import { Inject, Injectable } from '@nestjs/common';
import { REDIS, type Redis } from '../../cache/redis.js';

export interface Hits {
  count: number;
  /** Until the window ends. */
  msLeft: number;
}

/** Counts and starts the window in one step, so that no crash leaves a counter without an end. */
const COUNT = `
local n = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
  left = tonumber(ARGV[1])
end
return { n, left }`;

const SWEEP_EVERY = 10_000;

/** Fixed windows, shared by all replicas through Redis. While Redis is away each counts for itself: never open. */
@Injectable()
export class RateLimitStorage {
  private readonly local = new Map<string, { count: number; endsAt: number }>();
  private sinceSweep = 0;

  constructor(@Inject(REDIS) private readonly redis: Redis | null) {}

  async hit(key: string, windowMs: number): Promise<Hits> {
    // The local window is kept warm, so that losing Redis gives nobody a fresh allowance.
    const local = this.hitLocally(key, windowMs);
    if (!this.redis?.isReady) return local;
    try {
      const reply = await this.redis.eval(COUNT, { keys: [`rate:${key}`], arguments: [String(windowMs)] });
      const [count, msLeft] = reply as [number, number];
      return { count, msLeft };
    } catch {
      return local;
    }
  }

  private hitLocally(key: string, windowMs: number): Hits {
    const now = Date.now();
    this.sweep(now);
    const known = this.local.get(key);
    const window = known && known.endsAt > now ? known : { count: 0, endsAt: now + windowMs };
    window.count += 1;
    this.local.set(key, window);
    return { count: window.count, msLeft: window.endsAt - now };
  }

  private sweep(now: number): void {
    this.sinceSweep += 1;
    if (this.sinceSweep < SWEEP_EVERY) return;
    this.sinceSweep = 0;
    for (const [key, { endsAt }] of this.local) if (endsAt <= now) this.local.delete(key);
  }
}
