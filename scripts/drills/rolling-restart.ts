import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { Nginx } from './nginx.js';
import { Replica, freePort } from './replica.js';

const HELP = `npm run drill:restart

Two replicas behind the nginx of docker/nginx, with TLS, under load: each is stopped with SIGTERM and started again, then one is
killed. Passes if no request failed while they were restarted, and none but those in flight when one was killed. Needs nginx and openssl.
`;

const SECONDS = 20;
const CONNECTIONS = 20;

if (process.argv.includes('--help')) {
  process.stdout.write(HELP);
  process.exit(0);
}

process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // the certificate was made a second ago, by us
process.removeAllListeners('warning');
const folder = mkdtempSync(path.join(os.tmpdir(), 'cv-drill-'));
chmodSync(folder, 0o711);
const database = await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), durable: false });
const env = {
  NODE_ENV: 'production',
  DATABASE_URL: database.url,
  MIGRATE_ON_START: 'true',
  DATA_DIR: path.join(folder, 'data'),
  JWT_SECRET_KEY: randomBytes(48).toString('base64url'),
  ENCRYPTION_KEYS: `1:${randomBytes(32).toString('base64')}`,
  RATE_LIMIT_ENABLED: 'false',
  TRUSTED_PROXIES: '127.0.0.1',
  LOG_LEVEL: 'warn',
  DOCUMENT_PROCESSES: '1',
};
const replicas = [new Replica(await freePort(), env), new Replica(await freePort(), env)];
const nginx = new Nginx(folder);
let failed = false;
try {
  for (const replica of replicas) await replica.start();
  await nginx.start(replicas.map(({ port }) => port));
  const token = await signUp();

  const restarts = load(token);
  for (const replica of replicas) {
    await pause(2_000);
    const code = await replica.stop();
    if (code !== 0) fail(`A replica ended with ${code}.`);
    await replica.start();
  }
  const quiet = await restarts;
  report('both replicas restarted, one after the other', quiet);
  if (quiet.errors + quiet.timeouts + quiet.non2xx > 0) fail('Requests failed during the restarts.');

  const kill = load(token);
  await pause(3_000);
  await replicas[0]?.stop('SIGKILL');
  await pause(3_000);
  await replicas[0]?.start();
  const loud = await kill;
  report('one replica killed', loud);
  if (loud.errors + loud.timeouts + loud.non2xx > CONNECTIONS) fail('More requests failed than were in flight.');
} finally {
  await nginx.stop();
  for (const replica of replicas) await replica.stop();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

async function signUp(): Promise<string> {
  const person = { username: 'drill', email: 'drill@example.org', password: 'a quiet harbour at dawn' };
  const post = (url: string, body: object) =>
    fetch(`${nginx.url}${url}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const made = await post('/api/auth/register', person);
  if (!made.ok)
    throw new Error(
      `Signing up was answered with ${made.status}: ${await made.text()}\n${replicas.map(({ log }) => log).join('')}`,
    );
  const login = await post('/api/auth/login', { email: person.email, password: person.password });
  if (!login.ok) throw new Error(`Signing in was answered with ${login.status}: ${await login.text()}`);
  return ((await login.json()) as { access_token: string }).access_token;
}

function load(token: string): Promise<autocannon.Result> {
  return autocannon({
    url: nginx.url,
    connections: CONNECTIONS,
    duration: SECONDS,
    timeout: 10,
    requests: [
      { path: '/api/user/cv/list', headers: { authorization: `Bearer ${token}` } },
      { path: '/monitoring/health/live' },
    ],
  });
}

function report(what: string, { requests, errors, timeouts, non2xx, latency }: autocannon.Result): void {
  process.stdout.write(
    `${what}: ${requests.total} requests, ${errors} errors, ${timeouts} timeouts, ${non2xx} other than 2xx, p99 ${latency.p99} ms\n`,
  );
}

function fail(reason: string): void {
  failed = true;
  process.stdout.write(`FAILED: ${reason}\n`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
