import { runMigrations } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { type DatabaseConfig } from '../config/config.js';
import { dataSourceOptions } from './data-source.js';
import { rollBack } from './roll-back.js';

/** Serialises migrations of replicas that start at once. */
const LOCK = 7_165_001;

/** Brings the schema, and the queue's, up to date. @returns the names of the migrations that ran */
export async function migrateUp(config: DatabaseConfig): Promise<string[]> {
  return withLock(config, async (dataSource) => {
    await runMigrations({ connectionString: config.url });
    return (await dataSource.runMigrations()).map(({ name }) => name);
  });
}

/** Takes back all migrations. For tests of migrations and for emptying a database. */
export async function migrateDown(config: DatabaseConfig): Promise<void> {
  await withLock(config, async (dataSource) => {
    const { length } = await dataSource.query<unknown[]>('select 1 from migrations');
    for (let left = length; left > 0; left -= 1) await dataSource.undoLastMigration();
    await dataSource.query('drop schema if exists graphile_worker cascade');
  });
}

/** Goes back to the schema that ended with this migration. See rollBack. */
export function migrateDownTo(config: DatabaseConfig, last: string, acceptLoss: boolean): Promise<string[]> {
  return withLock(config, (dataSource) => rollBack(dataSource, last, acceptLoss));
}

async function withLock<T>(config: DatabaseConfig, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataSource = await new DataSource({ ...dataSourceOptions(config), poolSize: 2, extra: {} }).initialize();
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query('select pg_advisory_lock($1)', [LOCK]);
    return await work(dataSource);
  } finally {
    await holder.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await holder.release();
    await dataSource.destroy();
  }
}
