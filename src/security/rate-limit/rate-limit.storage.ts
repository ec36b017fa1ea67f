import { Inject, Injectable } from '@nestjs/common';
import { REDIS, type Redis } from '../../cache/redis.js';
import { Together } from '../../common/together.js';
import { type Window } from './rate-limit.policy.js';

export interface Hits {
  count: number;
  /** Until the window ends. */
  msLeft: number;
}

/** Counts and starts the windows in one step, so that no crash leaves a counter without an end. */
const COUNT = `
local hits = {}
for i, key in ipairs(KEYS) do
  local n = redis.call('INCR', key)
  local left = redis.call('PTTL', key)
  if left < 0 then
    redis.call('PEXPIRE', key, ARGV[i])
    left = tonumber(ARGV[i])
  end
  hits[#hits + 1] = n
  hits[#hits + 1] = left
end
return hits`;

const SWEEP_EVERY = 10_000;

/** Fixed windows, shared by all replicas through Redis. While Redis is away each counts for itself: never open. */
@Injectable()
export class RateLimitStorage {
  private readonly local = new Map<string, { count: number; endsAt: number }>();
  private readonly shared: Together<readonly Window[], Hits[]> | null;
  private sinceSweep = 0;

  constructor(@Inject(REDIS) private readonly redis: Redis | null) {
    this.shared = redis && new Together((asked) => this.hitShared(redis, asked));
  }

  /** Counts one hit in each window. @returns in the order of the windows */
  async hit(windows: readonly Window[]): Promise<Hits[]> {
    // The local windows are kept warm, so that losing Redis gives nobody a fresh allowance.
    const local = windows.map((window) => this.hitLocally(window));
    if (!this.redis?.isThere || !this.shared) return local;
    try {
      return await this.shared.ask(windows);
    } catch {
      return local;
    }
  }

  private async hitShared(redis: Redis, asked: (readonly Window[])[]): Promise<Hits[][]> {
    const windows = asked.flat();
    const flat = (await redis.ask((client) =>
      client.eval(COUNT, {
        keys: windows.map(({ key }) => `rate:${key}`),
        arguments: windows.map(({ seconds }) => String(seconds * 1000)),
      }),
    )) as number[];
    const hits = windows.map((_, i) => ({ count: Number(flat[2 * i]), msLeft: Number(flat[2 * i + 1]) }));
    return asked.map(({ length }) => hits.splice(0, length));
  }

  private hitLocally({ key, seconds }: Window): Hits {
    const now = Date.now();
    this.sweep(now);
    const known = this.local.get(key);
    const window = known && known.endsAt > now ? known : { count: 0, endsAt: now + seconds * 1000 };
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
