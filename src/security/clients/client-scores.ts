import { Inject, Injectable } from '@nestjs/common';
import { REDIS, type Redis } from '../../cache/redis.js';

/** After so long half of a score is forgotten. */
export const HALF_LIFE_MS = 10 * 60_000;
const KEPT_SECONDS = 7_200;

/** Lets the old score decay, adds to it and keeps it, in one step. */
const ADD = `
local scores = {}
for i, key in ipairs(KEYS) do
  local known = redis.call('HMGET', key, 'score', 'at')
  local score = tonumber(known[1] or '0') or 0
  local at = tonumber(known[2] or ARGV[2]) or 0
  score = score * 2 ^ (-math.max(0, ARGV[2] - at) / ARGV[3]) + ARGV[1]
  redis.call('HSET', key, 'score', tostring(score), 'at', ARGV[2])
  redis.call('EXPIRE', key, ARGV[4])
  scores[i] = tostring(score)
end
return scores`;

/** How suspicious each client is: a sum that decays, shared through Redis, in memory without. */
@Injectable()
export class ClientScores {
  private readonly local = new Map<string, { score: number; at: number }>();

  constructor(@Inject(REDIS) private readonly redis: Redis | null) {}

  /** @returns the new scores, in the order of the clients */
  async add(clients: readonly string[], points: number): Promise<number[]> {
    const now = Date.now();
    const local = clients.map((client) => this.addLocally(client, points, now));
    if (!this.redis?.isThere) return local;
    try {
      const scores = await this.redis.ask((client) =>
        client.eval(ADD, {
          keys: clients.map((name) => `score:${name}`),
          arguments: [points, now, HALF_LIFE_MS, KEPT_SECONDS].map(String),
        }),
      );
      return (scores as string[]).map(Number);
    } catch {
      return local;
    }
  }

  async forget(client: string): Promise<void> {
    this.local.delete(client);
    await this.redis?.ask((asked) => asked.del(`score:${client}`)).catch(() => undefined);
  }

  private addLocally(client: string, points: number, now: number): number {
    const known = this.local.get(client);
    const score = (known ? known.score * 2 ** (-(now - known.at) / HALF_LIFE_MS) : 0) + points;
    const oldest = this.local.keys().next();
    if (this.local.size >= 50_000 && !oldest.done) this.local.delete(oldest.value);
    this.local.delete(client);
    this.local.set(client, { score, at: now });
    return score;
  }
}
