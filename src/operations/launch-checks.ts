import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { type AppConfig } from '../config/config.js';
import { type Settings } from '../config/settings.js';
import { MIGRATIONS } from '../database/migrations.js';
import { openStorage } from '../files/storage/open-storage.js';

export interface Check {
  row: string;
  outcome: 'pass' | 'fail' | 'warn';
  /** What was seen, and what to do about it. */
  note: string;
}

export interface LaunchInput {
  config: AppConfig;
  settings: Settings;
  /** Where the service answers; null: its answers are not checked. */
  url: string | null;
  /** Where backups lie; null: not checked. */
  backups: string | null;
  /** Days within which a backup must have been made and restored for a test. */
  backupDays: number;
}

const HEADERS = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
];

const pass = (row: string, note: string): Check => ({ row, outcome: 'pass', note });
const fail = (row: string, note: string): Check => ({ row, outcome: 'fail', note });
const warn = (row: string, note: string): Check => ({ row, outcome: 'warn', note });
const decide = (row: string, ok: boolean, good: string, bad: string): Check => (ok ? pass(row, good) : fail(row, bad));

/** Everything that must hold before people are let in, one row each. */
export async function checkLaunch(input: LaunchInput): Promise<Check[]> {
  return [
    ...checkConfiguration(input),
    ...(await checkDatabase(input)),
    ...(await checkStorage(input)),
    ...(await checkBackups(input)),
    ...(await checkAnswers(input)),
  ];
}

function checkConfiguration({ config, settings }: LaunchInput): Check[] {
  const { publicUrl } = config.http;
  return [
    decide(
      'production mode',
      config.production,
      'NODE_ENV=production',
      'Set NODE_ENV=production: secrets are then demanded, not made.',
    ),
    decide(
      'public address',
      publicUrl.startsWith('https://'),
      publicUrl,
      'PUBLIC_URL must be the https:// address that people use.',
    ),
    decide(
      'signing secret',
      Boolean(settings.JWT_SECRET_KEY),
      'given, long enough, no placeholder',
      'Set JWT_SECRET_KEY: openssl rand -base64 48',
    ),
    decide(
      'master keys',
      Boolean(settings.ENCRYPTION_KEYS),
      `${config.encryption.keys.size} version(s)`,
      'Set ENCRYPTION_KEYS: 1:$(openssl rand -base64 32), and keep it apart from backups.',
    ),
    decide(
      'outside database',
      Boolean(settings.DATABASE_URL),
      'DATABASE_URL is given',
      'Set DATABASE_URL: the embedded Postgres is for one machine.',
    ),
    settings.DATABASE_TLS === 'verify'
      ? pass('database TLS', 'verified')
      : warn('database TLS', 'DATABASE_TLS is off: right only on a network that nobody else is on.'),
    decide(
      'shared cache and limits',
      Boolean(config.redis.url),
      'REDIS_URL is given',
      'Set REDIS_URL: replicas share cache and rate limits through it.',
    ),
    decide('rate limits', config.rateLimits.enabled, 'on', 'Set RATE_LIMIT_ENABLED=true.'),
    decide(
      'proxies',
      config.http.trustedProxies.length > 0,
      config.http.trustedProxies.join(', '),
      'Set TRUSTED_PROXIES to the addresses of your proxy, or every client has its address.',
    ),
    decide(
      'mail server',
      Boolean(config.mail.smtp.server),
      config.mail.smtp.server,
      'Set SMTP_SERVER: without it mails become files that nobody reads.',
    ),
    decide('mail TLS', config.mail.smtp.tls !== 'off', config.mail.smtp.tls, 'Set SMTP_TLS=starttls or implicit.'),
    decide(
      'sender',
      !config.mail.from.includes('localhost'),
      config.mail.from,
      'Set MAIL_FROM to an address of your domain.',
    ),
    decide(
      'metrics',
      config.monitoring.enabled && Boolean(config.monitoring.metrics.token || config.monitoring.metrics.port),
      'on',
      'Set MONITORING_ENABLED=true and METRICS_TOKEN (or METRICS_PORT on a closed network).',
    ),
    decide(
      'backup key',
      config.backup.key !== null,
      'given',
      'Set BACKUP_KEY: openssl rand -base64 32, and keep it apart from the backups.',
    ),
  ];
}

async function checkDatabase({ config }: LaunchInput): Promise<Check[]> {
  const client = new Client({ connectionString: config.database.url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const settings = await client.query<{ name: string; setting: string }>(
      "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'max_connections')",
    );
    const of = (name: string) => settings.rows.find((row) => row.name === name)?.setting;
    const done = await client.query<{ name: string }>('select name from migrations');
    const missing = MIGRATIONS.map(({ name }) => name).filter((name) => !done.rows.some((row) => row.name === name));
    const admins = await client.query<{ count: number }>(
      "select count(*)::int as count from users where role = 'admin' and is_active",
    );
    const firing = await client.query<{ count: number }>(
      'select count(*)::int as count from alerts where resolved_at is null',
    );
    const role = await client.query<{ ddl: boolean }>(
      "select has_schema_privilege(current_user, 'public', 'create') as ddl",
    );
    const durable =
      ['fsync', 'full_page_writes'].every((name) => of(name) === 'on') && of('synchronous_commit') !== 'off';
    return [
      pass('database', 'answers'),
      decide(
        'durability',
        durable,
        'fsync, full_page_writes and synchronous_commit are on',
        'Turn on fsync, full_page_writes and synchronous_commit.',
      ),
      decide(
        'migrations',
        missing.length === 0,
        `${MIGRATIONS.length} applied`,
        `Run npm run migrate: ${missing.length} are missing.`,
      ),
      decide(
        'administrator',
        (admins.rows[0]?.count ?? 0) > 0,
        `${admins.rows[0]?.count} active`,
        'Run npm run admin:create.',
      ),
      decide(
        'alerts',
        firing.rows[0]?.count === 0,
        'none fires',
        `${firing.rows[0]?.count} fire: see /api/monitoring/alerts and docs/runbooks.md.`,
      ),
      role.rows[0]?.ddl
        ? warn('database role', 'It may change the schema. Give the service a role without DDL: docs/deployment.md.')
        : pass('database role', 'has no DDL'),
      decide(
        'connections',
        Number(of('max_connections')) >= config.database.poolSize * 2 + 10,
        `max_connections ${of('max_connections')}, pool ${config.database.poolSize} a process`,
        'Raise max_connections or lower DATABASE_POOL_SIZE: two replicas do not fit.',
      ),
    ];
  } catch (error) {
    return [
      fail(
        'database',
        `Cannot be used (${(error as { code?: string }).code ?? 'error'}): check DATABASE_URL and run npm run migrate.`,
      ),
    ];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function checkStorage({ config }: LaunchInput): Promise<Check[]> {
  try {
    await (await openStorage(config.storage)).check();
    return [pass('file storage', config.storage.s3.bucket ? `bucket ${config.storage.s3.bucket}` : 'data folder')];
  } catch (error) {
    return [fail('file storage', `Nothing can be written: ${(error as Error).message}`)];
  }
}

async function checkBackups({ backups, backupDays }: LaunchInput): Promise<Check[]> {
  if (backups === null) return [fail('backups', 'Give --backups FOLDER, the folder that npm run backup writes to.')];
  const names = await readdir(backups).catch((): string[] => []);
  const newest = newestOf(names, '.cvbackup');
  const drilled = newestOf(names, '.drill');
  const recent = (at: number) => Date.now() - at < backupDays * 86_400_000;
  return [
    decide(
      'backup',
      newest !== null && recent(newest),
      `newest ${newest && new Date(newest).toISOString()}`,
      `None in ${path.basename(backups)} is younger than ${backupDays} days: npm run backup -- --to ${backups}`,
    ),
    decide(
      'restore tested',
      drilled !== null && recent(drilled),
      `last ${drilled && new Date(drilled).toISOString()}`,
      `No restore was tested within ${backupDays} days: npm run drill:restore -- --backups ${backups}`,
    ),
  ];
}

/** Names begin with the moment they are of. */
function newestOf(names: readonly string[], extension: string): number | null {
  const times = names
    .filter((name) => name.endsWith(extension) && !name.startsWith('.'))
    .map((name) => Date.parse(name.slice(0, 24).replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z')))
    .filter((time) => !Number.isNaN(time));
  return times.length > 0 ? Math.max(...times) : null;
}

async function checkAnswers({ url }: LaunchInput): Promise<Check[]> {
  if (url === null) return [fail('answers', 'Give --url https://..., the address that people use.')];
  const ask = (route: string, init: RequestInit = {}) =>
    fetch(`${url}${route}`, { redirect: 'manual', signal: AbortSignal.timeout(10_000), ...init });
  try {
    const live = await ask('/monitoring/health/live');
    const unknown = await ask('/api/no-such-route');
    const closed = await ask('/api/user/cv/list');
    const admin = await ask('/api/monitoring/metrics');
    const metrics = await ask('/metrics');
    const health = await ask('/monitoring/health');
    const { status } = (await health.json()) as { status: string };
    const missing = [live, unknown, closed].flatMap((answer) => HEADERS.filter((name) => !answer.headers.has(name)));
    const origin = await ask('/monitoring/health/live', { headers: { origin: 'https://evil.example' } });
    return [
      decide('TLS', url.startsWith('https://'), 'the certificate is valid', 'Give the https:// address.'),
      decide('liveness', live.status === 200, '200', `/monitoring/health/live answers ${live.status}.`),
      decide('health', status === 'healthy', status, `It says ${status}: see /api/monitoring/health/detailed.`),
      decide(
        'security headers',
        missing.length === 0,
        `all ${HEADERS.length} on 200, 401 and 404`,
        `Missing: ${[...new Set(missing)].join(', ')}.`,
      ),
      decide(
        'closed by default',
        closed.status === 401 && admin.status === 401,
        '401 without a token',
        'A private route answers without a token: stop here.',
      ),
      decide(
        'metrics are closed',
        metrics.status === 401 || metrics.status === 404,
        `${metrics.status} from outside`,
        '/metrics can be read from outside.',
      ),
      decide(
        'limit headers',
        closed.headers.has('x-ratelimit-limit'),
        'present',
        'No X-RateLimit-Limit: is RATE_LIMIT_ENABLED false?',
      ),
      decide(
        'CORS',
        origin.headers.get('access-control-allow-origin') === null,
        'strangers are not allowed',
        'CORS_ORIGINS lets a stranger in.',
      ),
    ];
  } catch (error) {
    return [fail('answers', `${url} cannot be reached: ${(error as Error).message}`)];
  }
}
