import { DataSource } from 'typeorm';
import { DatabaseConfig } from '../../src/config/config.js';
import { dataSourceOptions } from '../../src/database/data-source.js';
import { migrateDown, migrateUp } from '../../src/database/migrate.js';
import { MIGRATIONS } from '../../src/database/migrations.js';
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
