import { type Client } from 'pg';
import { MIGRATIONS } from '../../database/migrations.js';
import { connect } from '../command.js';
import { type Check, type LaunchInput, decide, fail, pass, reasonOf, warn } from './check.js';

/** Jobs that were due for so long show that no worker takes them. */
const LONGEST_WAIT = '5 minutes';

export async function checkDatabase({ config }: LaunchInput): Promise<Check[]> {
  let client: Client | undefined;
  try {
    client = await connect(config.database);
    return [
      pass('database', 'answers'),
      ...(await checkServer(client, config.database.poolSize)),
      ...(await checkRows(client)),
      await checkRole(client),
    ];
  } catch (error) {
    return [fail('database', `Cannot be used (${reasonOf(error)}): check DATABASE_URL and run npm run migrate.`)];
  } finally {
    await client?.end();
  }
}

async function checkServer(client: Client, poolSize: number): Promise<Check[]> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'max_connections')",
  );
  const of = (name: string) => rows.find((row) => row.name === name)?.setting;
  const durable =
    ['fsync', 'full_page_writes'].every((name) => of(name) === 'on') && of('synchronous_commit') !== 'off';
  return [
    decide(
      'durability',
      durable,
      'fsync, full_page_writes and synchronous_commit are on',
      'Turn on fsync, full_page_writes and synchronous_commit.',
    ),
    decide(
      'connections',
      Number(of('max_connections')) >= poolSize * 2 + 10,
      `max_connections ${of('max_connections')}, pool ${poolSize} a process`,
      'Raise max_connections or lower DATABASE_POOL_SIZE: two replicas do not fit.',
    ),
  ];
}

async function checkRows(client: Client): Promise<Check[]> {
  const done = await client.query<{ name: string }>('select name from migrations');
  const missing = MIGRATIONS.filter(({ name }) => !done.rows.some((row) => row.name === name));
  const count = async (rows: string) =>
    (await client.query<{ count: number }>(`select count(*)::int as count from ${rows}`)).rows[0]?.count ?? 0;
  const admins = await count("users where role = 'admin' and is_active");
  const firing = await count('alerts where resolved_at is null');
  const waiting = await count(
    `graphile_worker._private_jobs where run_at < now() - interval '${LONGEST_WAIT}' and locked_at is null and attempts < max_attempts`,
  );
  return [
    decide(
      'migrations',
      missing.length === 0,
      `${MIGRATIONS.length} applied`,
      `Run npm run migrate: ${missing.length} are missing.`,
    ),
    decide('administrator', admins > 0, `${admins} active`, 'Run npm run admin:create.'),
    decide('alerts', firing === 0, 'none fires', `${firing} fire: see /api/monitoring/alerts and docs/runbooks.md.`),
    decide(
      'background work',
      waiting === 0,
      'nothing waits for a worker',
      `${waiting} jobs have been due for ${LONGEST_WAIT}: start a worker, or set RUN_WORKER=true.`,
    ),
  ];
}

async function checkRole(client: Client): Promise<Check> {
  const { rows } = await client.query<{ ddl: boolean }>(
    "select has_schema_privilege(current_user, 'public', 'create') as ddl",
  );
  return rows[0]?.ddl
    ? warn('database role', 'It may change the schema. Give the service a role without DDL: docs/runtime-role.sql.')
    : pass('database role', 'has no DDL');
}
