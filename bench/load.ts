import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

export interface Load {
  path: string;
  token: string;
  connections: number;
  seconds: number;
  /** In place of one path: what each request asks, chosen anew every time. */
  requests?: autocannon.Request[];
}

export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  /** Errors, timeouts and answers other than 2xx. */
  failed: number;
  /** Of the server's process, a request. */
  cpuMicros: number;
}

/** @param server `pid`: the process whose CPU time is counted */
export async function load(server: { url: string; pid: number }, ask: Load): Promise<Figures> {
  const before = cpuMicros(server.pid);
  const result = await autocannon({
    url: `${server.url}${ask.path}`,
    connections: ask.connections,
    duration: ask.seconds,
    headers: { authorization: `Bearer ${ask.token}` },
    ...(ask.requests && { requests: ask.requests }),
  });
  return {
    perSecond: result.requests.total / ask.seconds,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
    cpuMicros: (cpuMicros(server.pid) - before) / result.requests.total,
  };
}

/** All threads of a process, since it began. Linux counts in hundredths of a second. */
export function cpuMicros(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

export function memoryMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

/** Keeps a process and what it starts on one core, so that client and server do not take each other's time. */
export function pin(pid: number, core: number): void {
  execFileSync('taskset', ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' });
}

/** By one figure; the others of the same round go with it. */
export function median<T>(rounds: readonly T[], by: (round: T) => number): T {
  return [...rounds].sort((a, b) => by(a) - by(b))[Math.floor(rounds.length / 2)] as T;
}
