import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';

export interface Load {
  path: string;
  token: string;
  connections: number;
  seconds: number;
  /** Of all connections together, spread over the second; else as fast as answers come. */
  perSecond?: number;
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
  const result = await (ask.perSecond ? paced : asFastAsTheyCan)(server.url, ask);
  return {
    perSecond: result.requests.total / ask.seconds,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
    cpuMicros: (cpuMicros(server.pid) - before) / result.requests.total,
  };
}

function asFastAsTheyCan(url: string, ask: Load): Promise<autocannon.Result> {
  return autocannon(optionsOf(url, ask));
}

/** So many start together; the next so many a moment later. */
const IN_STEP = 10;

/**
 * Autocannon lets all connections of a rate ask at the same moment of each second, and people do not click in step: so it runs
 * once for every few connections, each run a little later than the one before. Its correction for coordinated omission is off:
 * it takes the interval of a rate, in seconds, for milliseconds, and counts each slow answer many times. What it is for shows
 * by itself: connections that fall behind answer fewer requests than were asked for.
 */
async function paced(url: string, ask: Load): Promise<autocannon.Result> {
  const { connections, perSecond = connections } = ask;
  const groups = Math.ceil(connections / IN_STEP);
  const runs = Array.from({ length: groups }, async (_, group) => {
    await sleep((group * 1_000) / groups);
    return autocannon({
      ...optionsOf(url, { ...ask, connections: IN_STEP }),
      overallRate: perSecond / groups,
      ignoreCoordinatedOmission: true,
      skipAggregateResult: true,
    });
  });
  return aggregate(await Promise.all(runs), { url, connections });
}

/** Stands in the documentation of autocannon and not in its types. */
const { aggregateResult: aggregate } = autocannon as unknown as {
  aggregateResult: (results: autocannon.Result[], options: autocannon.Options) => autocannon.Result;
};

function optionsOf(url: string, { path, token, connections, seconds, requests }: Load): autocannon.Options {
  return {
    url: `${url}${path}`,
    connections,
    duration: seconds,
    headers: { authorization: `Bearer ${token}` },
    ...(requests && { requests }),
  };
}

/** All threads of a process, since it began. Linux counts in hundredths of a second. */
function cpuMicros(pid: number): number {
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
