import { Logger } from '@nestjs/common';
import { type RedisClientType, createClient } from 'redis';

/** The injection token: null where no REDIS_URL is set and every user falls back to memory. */
export const REDIS = Symbol('redis');

const FIRST_CONNECT_MS = 2_000;
const PATIENCE_MS = 250;
const GRACE_MS = 50;
/** Once it did not answer in time nobody else waits for so long. */
const REST_MS = 1_000;

export class RedisAway extends Error {
  constructor() {
    super('Redis is away, or does not answer in time.');
    this.name = 'RedisAway';
  }
}

/** A Redis that may be away, or connected and silent: neither may hang a request. */
export class Redis {
  private restsUntil = 0;

  constructor(readonly client: RedisClientType) {}

  get isThere(): boolean {
    return this.client.isReady && Date.now() >= this.restsUntil;
  }

  /** @throws RedisAway */
  async ask<T>(question: (client: RedisClientType) => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
    if (!this.isThere) throw new RedisAway();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const giveUp = () => {
        this.restsUntil = Date.now() + REST_MS;
        reject(new RedisAway());
      };
      // The event loop may have been held up, and the question or its answer with it.
      timer = setTimeout(() => (timer = setTimeout(giveUp, GRACE_MS)), patienceMs);
    });
    try {
      return await Promise.race([question(this.client), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Does not wait for a Redis that is away: commands fail at once while it is not connected. */
export async function connectRedis(url: string): Promise<Redis | null> {
  if (!url) return null;
  const log = new Logger('Redis');
  const client: RedisClientType = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: 10_000,
    commandOptions: { timeout: 0 }, // ends with the sending; `ask` waits for the answer
    socket: { connectTimeout: 2_000, reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 2_000) },
  });
  let lastSaid = '';
  client.on('error', (error: Error & { code?: string }) => {
    const reason = error.code ?? error.message;
    if (reason !== lastSaid) log.warn(`Redis is away: ${reason}`);
    lastSaid = reason;
  });
  client.on('ready', () => (lastSaid = ''));
  const connected = client.connect().catch(() => undefined);
  await Promise.race([connected, new Promise((resolve) => setTimeout(resolve, FIRST_CONNECT_MS).unref())]);
  return new Redis(client);
}
