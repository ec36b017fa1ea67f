import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { untilReady } from '../../test/support/process.js';

const MAIN = path.resolve(import.meta.dirname, '../../dist/src/main.js');

export interface Run {
  command: string[];
  cwd: string;
  uid?: number;
  gid?: number;
}

/** The built service as a process, on a port that stays its own over restarts. */
export class Replica {
  private child: ChildProcess | undefined;
  log = '';

  constructor(
    readonly port: number,
    private readonly env: Record<string, string>,
    /** What is started, and how; an .env of the working folder is none of the drill's. */
    private readonly run: Run = { command: [process.execPath, MAIN], cwd: os.tmpdir() },
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    if (!this.child?.pid) throw new Error('The service does not run.');
    return this.child.pid;
  }

  /** Resolves once it is ready. */
  async start(): Promise<void> {
    const { command, ...options } = this.run;
    const [program = '', ...args] = command;
    const child = spawn(program, args, {
      ...options,
      env: { ...this.env, PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(this.port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (this.log = (this.log + chunk.toString()).slice(-20_000)));
    }
    await untilReady(this.url, child, () => this.log);
  }

  /** @returns the exit code */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    const { child } = this;
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }
}
