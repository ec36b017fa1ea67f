import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Figures, cpuMicros } from './load.js';

const EVERY_MS = 1_000;
const TIMEOUT_MS = 10_000;

/**
 * So many people with a connection each, who ask once a second, each at a moment of their own: a thousand people do not
 * click in step. Times run from the moment when a request was due, so that one which is sent late, because the answer to
 * the last was late, counts as late.
 */
export async function crowd(
  server: { url: string; pid: number },
  { path, tokens, people, seconds }: { path: string; tokens: readonly string[]; people: number; seconds: number },
): Promise<Figures> {
  const before = cpuMicros(server.pid);
  const began = performance.now();
  const times: number[] = [];
  let failed = 0;
  const ask = async (token: string, agent: Agent, due: number) => {
    if (!(await isAnswered(`${server.url}${path}`, token, agent))) failed += 1;
    times.push(performance.now() - due);
  };
  await Promise.all(
    Array.from({ length: people }, async (_, one) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const phase = began + Math.random() * EVERY_MS;
      const answers: Promise<void>[] = [];
      for (let n = 0; n < seconds; n += 1) {
        const due = phase + n * EVERY_MS;
        await sleep(Math.max(0, due - performance.now()));
        answers.push(ask(tokens[one % tokens.length] ?? '', agent, due)); // the agent keeps it while the connection is busy
      }
      await Promise.all(answers);
      agent.destroy();
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return {
    perSecond: (times.length / (performance.now() - began)) * 1000,
    p50: at(0.5),
    p99: at(0.99),
    failed,
    cpuMicros: (cpuMicros(server.pid) - before) / times.length,
  };
}

function isAnswered(url: string, token: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    request(url, { agent, signal, headers: { authorization: `Bearer ${token}` } }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode === 200));
      response.on('error', () => resolve(false));
    })
      .on('error', () => resolve(false))
      .end();
  });
}
