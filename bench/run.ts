import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/database/embedded-postgres.js';
import { Nginx } from '../scripts/drills/nginx.js';
import { freePort } from '../test/support/process.js';
import { Replica } from '../scripts/drills/replica.js';
import { startRedis } from '../test/support/redis.js';
import { median, memoryMegabytes, pin } from './load.js';
import { METRICS_TOKEN, People } from './people.js';
import { Report } from './report.js';
import * as scenarios from './scenarios.js';

const HELP = `npm run bench [-- --quick]

Loads the built service as its users would and writes docs/performance.md. Server on one core, client, Postgres and Redis on
another; several rounds, medians; ratios to bare servers of the same run. Needs Linux, two cores, taskset; redis-server and nginx
for what they are part of. About eight minutes; --quick: one short round, nothing is written.
`;

if (process.argv.includes('--help')) {
  process.stdout.write(HELP);
  process.exit(0);
}

const SERVER_CORE = 0;
const CLIENT_CORE = 1;
const STARTS = 3;

const quick = process.argv.includes('--quick');
const folder = mkdtempSync(path.join(os.tmpdir(), 'cv-bench-'));
chmodSync(folder, 0o711);
pin(process.pid, CLIENT_CORE); // and what it starts from here on
const database = await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), durable: true });
const redis = await startRedis();
const report = new Report(redis !== null);
const env = environment(database);
try {
  const service = new Replica(await freePort(), env);
  report.starts(await timeStarts(service));
  report.memory('after the start', memoryMegabytes(service.pid));
  const people = await People.signUp(service.url);
  const bench = { service, people, report, quick, bare };

  await scenarios.reads(bench);
  await scenarios.lists(bench);
  await scenarios.loginStorm(bench);
  await scenarios.documents(bench);
  await scenarios.thousandConnections(bench);
  await scenarios.mixedLoad(bench);
  report.memory('after all that', memoryMegabytes(service.pid));
  if (redis) await scenarios.redisKilled(bench, redis);
  await behindNginx(service, people);
  await service.stop();
} finally {
  await redis?.stop();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
report.print();
if (!quick) report.write();

function environment({ url }: EmbeddedPostgres): Record<string, string> {
  const unlimited = Object.fromEntries(
    ['DEFAULT', 'LOGIN', 'REGISTRATION', 'UPLOAD', 'ANALYSIS'].map((name) => [`RATE_LIMIT_${name}`, '999999/60']),
  );
  return {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    MIGRATE_ON_START: 'true',
    DATA_DIR: path.join(folder, 'data'),
    JWT_SECRET_KEY: randomBytes(48).toString('base64url'),
    ENCRYPTION_KEYS: `1:${randomBytes(32).toString('base64')}`,
    LOG_LEVEL: 'info',
    METRICS_TOKEN,
    TRUSTED_PROXIES: '127.0.0.1',
    ...unlimited, // counted as always, and never reached
    ...(redis && { REDIS_URL: redis.url }),
  };
}

/** The first start makes the tables; the others are starts as every day. */
async function timeStarts(service: Replica): Promise<{ first: number; later: number }> {
  const times: number[] = [];
  for (let i = 0; i <= STARTS; i += 1) {
    if (i > 0) await service.stop();
    const began = performance.now();
    await service.start();
    times.push(performance.now() - began);
  }
  pin(service.pid, SERVER_CORE);
  return { first: times[0] ?? 0, later: median(times.slice(1), (ms) => ms) };
}

/** A bare server on the service's core. */
async function bare(kind: 'http' | 'fastify', answer: string): Promise<{ url: string; pid: number; stop: () => void }> {
  const file = path.join(folder, 'answer.json');
  writeFileSync(file, answer);
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'bare.ts'), kind], {
    env: { ...env, PATH: process.env['PATH'], PORT: String(port), ANSWER: file, REDIS_URL: redis?.url ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.resume(); // its log is read, as the service's is
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(url).catch(() => null)) break;
    await sleep(50);
  }
  pin(child.pid ?? 0, SERVER_CORE);
  return { url, pid: child.pid ?? 0, stop: () => child.kill() };
}

async function behindNginx(first: Replica, people: People): Promise<void> {
  if (!Nginx.isThere()) return report.without('nginx');
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // the certificate was made a second ago, by us
  const second = new Replica(await freePort(), env);
  const nginx = new Nginx(folder);
  await second.start();
  try {
    await nginx.start([first.port, second.port]);
    await scenarios.replicas({ first, second, nginxUrl: nginx.url, people, report, quick });
  } finally {
    await nginx.stop();
    await second.stop();
  }
}
