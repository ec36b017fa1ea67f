import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { MIGRATIONS } from '../../src/database/migrations.js';
import { runCommand, say } from '../../src/operations/command.js';
import { startRedis } from '../../test/support/redis.js';
import { Nginx } from './nginx.js';
import { freePort } from '../../test/support/process.js';
import { Replica } from './replica.js';
import { inFolder, productionSettings, runBuilt, tryBuilt } from './stand.js';

const HELP = `npm run drill:launch

Two replicas as docs/deployment.md has them (Postgres under a role without DDL, Redis, a mail server with TLS, nginx in front)
must pass npm run validate:production. Then everything that it looks at is broken, and each row must fail, and no other.
Needs nginx, openssl, psql and redis-server.
`;

type Settings = Record<string, string>;

const ROOT = path.resolve(import.meta.dirname, '../..');
const LAST_MIGRATION = MIGRATIONS.at(-1)?.name ?? '';

await runCommand(HELP, {}, () => inFolder(drill));

async function drill(folder: string): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), durable: true });
  const redis = await startRedis();
  if (!redis) throw new Error('There is no redis-server.');
  const ports = [await freePort(), await freePort()];
  const nginx = new Nginx(folder);
  await nginx.start(ports);
  const mail = await startMailServer(folder, nginx);
  const settings = {
    ...productionSettings(path.join(folder, 'data'), postgres.url),
    MIGRATE_ON_START: 'false',
    RATE_LIMIT_ENABLED: 'true',
    PUBLIC_URL: 'https://cv.example.org',
    MAIL_FROM: 'CV <cv@example.org>',
    REDIS_URL: redis.url,
    METRICS_TOKEN: 'f3a91c07-e2d4-4bb0-9a6c-58d1e7720bc4',
    SMTP_SERVER: '127.0.0.1',
    SMTP_PORT: String(mail.port),
    SMTP_CA_FILE: nginx.certificate,
  };
  const owner = new pg.Client(postgres.url);
  await owner.connect();
  await runBuilt('migrate.js', [], settings);
  const service = { ...settings, DATABASE_URL: makeRole(postgres.url) };
  const replicas = ports.map((port) => new Replica(port, service));
  try {
    for (const replica of replicas) await replica.start();
    await runBuilt('create-admin.js', ['--email', 'root@example.org', '--username', 'root'], {
      ...service,
      ADMIN_PASSWORD: 'seven lighthouses at night',
    });
    const backups = path.join(folder, 'backups');
    await runBuilt('operations/backup.js', ['--to', backups], service);
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/drills/restore.ts', '--backups', backups], {
      cwd: ROOT,
      env: { ...process.env, ...service },
    });
    const trusting = { ...service, NODE_EXTRA_CA_CERTS: nginx.certificate };
    const outside = ['--url', nginx.url, '--backups', backups];

    const passed = await validate(trusting, outside);
    say(passed.printed);
    expect('a service that may go live', passed, []);
    await breakConfiguration(trusting);
    await breakNeighbours(folder, trusting, outside);
    await breakDatabase(owner, trusting, outside);
    await breakRoleAndTls(postgres.url, trusting, outside);
    await breakBackups(folder, trusting, outside);
    await breakAnswers(service, trusting, outside);
  } finally {
    await nginx.stop();
    for (const replica of replicas) await replica.stop();
    await owner.end();
    await postgres.stop();
    await redis.stop();
    mail.close();
  }
}

async function breakConfiguration(service: Settings): Promise<void> {
  const careless = {
    NODE_ENV: 'development',
    PUBLIC_URL: 'http://cv.example.org',
    JWT_SECRET_KEY: '',
    ENCRYPTION_KEYS: '',
    DATABASE_URL: '',
    REDIS_URL: '',
    RATE_LIMIT_ENABLED: 'false',
    TRUSTED_PROXIES: '',
    SMTP_SERVER: '',
    SMTP_TLS: 'off',
    MAIL_FROM: '',
    METRICS_TOKEN: '',
    BACKUP_KEY: '',
  };
  expect('nothing configured, nothing given', await validate({ ...service, ...careless }, []), [
    ...[
      'production mode',
      'public address',
      'signing secret',
      'master keys',
      'outside database',
      'rate limits',
      'proxies',
    ],
    ...['mail TLS', 'sender', 'metrics', 'backup key', 'database', 'shared cache and limits', 'mail server'],
    ...['backups', 'answers'],
  ]);
  const { code, printed } = await validate(
    { ...service, JWT_SECRET_KEY: 'change-me-change-me-change-me-change-me' },
    [],
  );
  if (code === 0 || !printed.includes('JWT_SECRET_KEY looks like a placeholder'))
    throw new Error(`A placeholder:\n${printed}`);
}

async function breakNeighbours(folder: string, service: Settings, outside: string[]): Promise<void> {
  const closed = String(await freePort());
  const file = path.join(folder, 'a-file');
  writeFileSync(file, '');
  const away = { REDIS_URL: `redis://127.0.0.1:${closed}`, SMTP_PORT: closed, DATA_DIR: path.join(file, 'data') };
  expect('neighbours that are away', await validate({ ...service, ...away }, outside), [
    ...['shared cache and limits', 'mail server', 'file storage'],
  ]);
}

async function breakDatabase(owner: pg.Client, service: Settings, outside: string[]): Promise<void> {
  const run = async (...statements: string[]) => {
    for (const statement of statements) await owner.query(statement);
  };
  await run(
    'alter system set synchronous_commit = off',
    'select pg_reload_conf()',
    `update migrations set name = 'Other' where name = '${LAST_MIGRATION}'`,
    'update users set is_active = false',
    `insert into alerts (id, rule, severity, summary, value) values (gen_random_uuid(), 'drill', 'page', 'A drill.', 1)`,
    `select graphile_worker.add_job('drill', run_at := now() - interval '1 hour')`,
  );
  const broken = await validate({ ...service, DATABASE_POOL_SIZE: '200' }, outside);
  await run(
    'alter system reset synchronous_commit',
    'select pg_reload_conf()',
    `update migrations set name = '${LAST_MIGRATION}' where name = 'Other'`,
    'update users set is_active = true',
    `delete from alerts where rule = 'drill'`,
    `delete from graphile_worker._private_jobs`,
  );
  expect('a database that is not fit', broken, [
    ...['durability', 'connections', 'migrations', 'administrator', 'alerts', 'background work'],
  ]);
}

/** A role with DDL and a database without TLS are warned of; TLS that is asked for and not there is no database. */
async function breakRoleAndTls(ownerUrl: string, service: Settings, outside: string[]): Promise<void> {
  const owned = await validate({ ...service, DATABASE_URL: ownerUrl }, outside);
  expect('the owner of the schema, without TLS', owned, []);
  for (const row of ['database role', 'database TLS']) {
    if (!new RegExp(`^warn {2}${row} `, 'm').test(owned.printed))
      throw new Error(`${row}: no warning\n${owned.printed}`);
  }
  const strict = await validate({ ...service, DATABASE_TLS: 'verify' }, outside);
  expect('TLS that Postgres does not speak', strict, ['database']);
  if (!/^pass {2}database TLS /m.test(strict.printed)) throw new Error(`database TLS:\n${strict.printed}`);
}

async function breakBackups(folder: string, service: Settings, outside: string[]): Promise<void> {
  const [, url = '', , backups = ''] = outside;
  const old = path.join(folder, 'old-backups');
  mkdirSync(old);
  for (const name of readdirSync(backups)) writeFileSync(path.join(old, name.replace(/^\d{4}/, '2020')), '');
  expect('backups of long ago', await validate(service, ['--url', url, '--backups', old]), [
    'backup',
    'restore tested',
  ]);
  renameSync(old, `${old}-away`);
  expect('no backups', await validate(service, ['--url', url, '--backups', old]), ['backup', 'restore tested']);
}

async function breakAnswers(untrusting: Settings, service: Settings, outside: string[]): Promise<void> {
  const backups = outside.slice(2);
  const untrusted = await validate({ ...untrusting, SMTP_CA_FILE: '' }, outside);
  expect('certificates that nobody vouches for', untrusted, ['mail server', 'answers']);
  const rows = [
    'TLS',
    'health',
    'security headers',
    'closed by default',
    'metrics are closed',
    'limit headers',
    'CORS',
  ];
  await withServer(200, async (url) => {
    expect('a service open to everyone', await validate(service, ['--url', url, ...backups]), rows);
  });
  await withServer(500, async (url) => {
    expect('a service that is ill', await validate(service, ['--url', url, ...backups]), ['liveness', ...rows]);
  });
}

/** Answers everything with the status, lets every origin in, and sends none of our headers. */
async function withServer(status: number, work: (url: string) => Promise<void>): Promise<void> {
  const server = http.createServer((request, response) => {
    response.writeHead(status, { 'access-control-allow-origin': request.headers.origin ?? '*' });
    response.end('{"status":"unhealthy"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

/** @returns the connection string of a role that docs/runtime-role.sql has made */
function makeRole(url: string): string {
  const psql = (...args: string[]) =>
    execFileSync('psql', [url, '-q', '-v', 'ON_ERROR_STOP=1', ...args], { stdio: 'pipe' });
  psql('-v', 'role=cv_service', '-f', path.join(ROOT, 'docs/runtime-role.sql'));
  psql('-c', "alter role cv_service login password 'drill'");
  const own = new URL(url);
  [own.username, own.password] = ['cv_service', 'drill'];
  return own.href;
}

async function startMailServer(folder: string, nginx: Nginx): Promise<{ port: number; close: () => void }> {
  const server = new SMTPServer({
    authOptional: true,
    cert: readFileSync(nginx.certificate),
    key: readFileSync(path.join(folder, 'key.pem')),
    onData: (stream, _session, done) => stream.resume().on('end', done),
  });
  server.on('error', () => undefined); // a client that does not trust us hangs up
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return { port: (server.server.address() as AddressInfo).port, close: () => server.close(() => undefined) };
}

interface Validation {
  code: number | null;
  printed: string;
}

function validate(settings: Settings, args: string[]): Promise<Validation> {
  return tryBuilt('operations/validate-production.js', args, settings);
}

/** @throws Error unless these rows fail and no other */
function expect(what: string, { code, printed }: Validation, rows: string[]): void {
  const failed = [...printed.matchAll(/^fail {2}(.*?) {2}/gm)].map(([, row]) => row);
  const seen = [...failed].sort().join(', ');
  if (seen !== [...rows].sort().join(', ') || code !== (rows.length > 0 ? 1 : 0)) {
    throw new Error(`${what}: expected to fail: ${rows.join(', ')}; it ended with ${code} and printed\n${printed}`);
  }
  say(`${what}: ${rows.length === 0 ? 'no row fails' : `fails, and nothing else: ${rows.join(', ')}`}`);
}
