import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort, untilReady } from './process.js';

/** The built service as a process of its own, as `npm start` runs it. */
export interface Service {
  url: string;
  process: ChildProcess;
  /** From spawn to the first 200 of /ready. */
  readyAfterMs: number;
  /** What it wrote to its log. */
  log: () => string;
  /** Sends the signal and waits for the end. @returns the exit code, null if the signal ended it */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** @param heard is told what the service writes to its log, before it is ready too */
export async function startService(
  env: Record<string, string | undefined>,
  heard: (text: string) => void = () => undefined,
  [program = '', ...args]: string[] = [process.execPath, path.join(__dirname, '../../dist/src/main.js')],
): Promise<Service> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(port), RATE_LIMIT_ENABLED: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      heard(log);
    });
  }
  const ended = once(child, 'exit');
  await untilReady(url, child, () => log);
  return {
    url,
    process: child,
    readyAfterMs: performance.now() - began,
    log: () => log,
    async end(signal) {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
