import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';
import { freePort } from './process.js';

export interface TestRedis {
  url: string;
  /** It stays connected and says nothing more. */
  silence(): void;
  stop(): Promise<void>;
}

/** A Redis of one's own, from the `redis-server` on the PATH; without one, the Redis of REDIS_URL; else null. */
export async function startRedis(): Promise<TestRedis | null> {
  if (!hasRedisServer()) {
    const url = process.env['REDIS_URL'];
    return url ? { url, silence: () => undefined, stop: () => Promise.resolve() } : null;
  }
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', '/tmp'], {
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  await untilItAnswers(url);
  return {
    url,
    silence: () => void server.kill('SIGSTOP'),
    async stop() {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

/** Asked before the tests are declared: `describeIf(canHaveRedis(), 'Redis')(...)`. */
export function canHaveRedis(): boolean {
  return hasRedisServer() || Boolean(process.env['REDIS_URL']);
}

/** Whether there can be one of one's own, to be killed. */
export function hasRedisServer(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const client = createClient({ url, socket: { reconnectStrategy: false } }).on('error', () => undefined);
    const up = await client.connect().then(
      () => true,
      () => false,
    );
    if (up) return void (await client.close());
    await sleep(25);
  }
  throw new Error('The Redis of the test did not come up.');
}
