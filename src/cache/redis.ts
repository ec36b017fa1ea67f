import { Logger } from '@nestjs/common';
import { type RedisClientType, createClient } from 'redis';

export type Redis = RedisClientType;

/** The injection token: a client, or null where no REDIS_URL is set and every user falls back to memory. */
export const REDIS = Symbol('redis');

const FIRST_CONNECT_MS = 2_000;

/** A Redis that is away must neither stop the start nor hang a request: commands fail at once while it is not connected. */
export async function connectRedis(url: string): Promise<Redis | null> {
  if (!url) return null;
  const log = new Logger('Redis');
  const client: Redis = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: 10_000,
    commandOptions: { timeout: 1_000 },
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
  return client;
}
