import { DataSource } from 'typeorm';
import { VERSION } from '../../src/common/version.js';
import { DatabaseConfig } from '../../src/config/config.js';
import { dataSourceOptions } from '../../src/database/data-source.js';
import { migrateDown, migrateDownTo, migrateUp } from '../../src/database/migrate.js';
import { MIGRATIONS, RELEASES } from '../../src/database/migrations.js';
import { startTestApp } from '../support/app.js';
import { type TestDatabase, createBareDatabase } from '../support/test-database.js';

describe('migrations', () => {
  let database: TestDatabase;
  let config: DatabaseConfig;

  beforeAll(async () => {
    database = await createBareDatabase();
    config = new DatabaseConfig(database.url, 2, 'off', false);
  });
  afterAll(() => database.drop());

  it('go up, down and up again, to the same schema', async () => {
    const ran = await migrateUp(config);
    expect(ran).toHaveLength(MIGRATIONS.length);
    const first = await describeSchema(config);
    expect(first.length).toBeGreaterThan(50);

    await migrateDown(config);
    expect(await describeSchema(config)).toEqual([]);

    await migrateUp(config);
    expect(await describeSchema(config)).toEqual(first);
  });

  it('go back to a release, unless what was added since holds data', async () => {
    const bare = await createBareDatabase();
    const own = new DatabaseConfig(bare.url, 2, 'off', false);
    const close = 'CreateSecurityEvents1795001501000';
    const far = 'CreateJobApplications1795001400002'; // tasks have no dispatched_at yet, and there is no audit log
    await migrateUp(own);
    const newest = await describeSchema(own);
    const undone = await migrateDownTo(own, close, false);
    expect(undone).toEqual(['CreateAlerts1795001602000', 'CreateMetricSamples1795001601000']);
    expect(await describeSchema(own)).not.toEqual(newest);
    expect(await migrateUp(own)).toHaveLength(undone.length);
    expect(await describeSchema(own)).toEqual(newest);

    await fill(own);
    await expect(migrateDownTo(own, far, false)).rejects.toThrow(
      /be lost: alerts, audit_head, tasks\.dispatched_at\. .*--accept-loss/,
    );
    expect(await describeSchema(own)).toEqual(newest);
    expect(await migrateDownTo(own, far, true)).toContain('AddTaskDispatch1795001401000');
    await expect(migrateDownTo(own, 'CreateAlerts1795001602000', false)).rejects.toThrow(/never applied/);
    await bare.drop();
  });

  it('know the schema of the current version by its number', () => {
    expect(RELEASES[VERSION]).toBe(MIGRATIONS.at(-1)?.name);
  });

  it('run once when replicas start together', async () => {
    const bare = await createBareDatabase();
    const shared = new DatabaseConfig(bare.url, 2, 'off', false);
    const ran = await Promise.all([migrateUp(shared), migrateUp(shared), migrateUp(shared)]);
    expect(ran.flat()).toHaveLength(MIGRATIONS.length);
    await bare.drop();
  });

  it('leave nothing that the entities say otherwise', async () => {
    const test = await startTestApp();
    const { upQueries } = await test.app.get(DataSource).driver.createSchemaBuilder().log();
    await test.close();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});

/** A row in a table, and a value in a column, that later migrations have made. */
async function fill(config: DatabaseConfig): Promise<void> {
  const dataSource = await new DataSource({ ...dataSourceOptions(config), extra: {} }).initialize();
  await dataSource.transaction(async (manager) => {
    await manager.query(
      "insert into alerts (id, rule, severity, summary, value) values (gen_random_uuid(), 'x', 'page', 'x', 1)",
    );
    await manager.query('set local session_replication_role = replica'); // a task without its owner
    await manager.query(
      "insert into tasks (id, user_id, kind, input, dispatched_at) values (gen_random_uuid(), gen_random_uuid(), 'x', '{}', now())",
    );
  });
  await dataSource.destroy();
}

/** Every column and index of our own tables, as text. */
async function describeSchema(config: DatabaseConfig): Promise<string[]> {
  const dataSource = await new DataSource({ ...dataSourceOptions(config), extra: {} }).initialize();
  const rows = await dataSource.query<{ line: string }[]>(
    `select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
       from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'
     union all
     select indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
     union all
     select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace and conrelid::regclass::text <> 'migrations'
     order by 1`,
  );
  await dataSource.destroy();
  return rows.map(({ line }) => line);
}
