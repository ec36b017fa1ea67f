import { type DataSourceOptions } from 'typeorm';
import { type DatabaseConfig } from '../config/config.js';
import { MIGRATIONS } from './migrations.js';

/** The only definition of how this project speaks to Postgres: the app, the tests and the commands all use it. */
export function dataSourceOptions({ url, poolSize, tls }: DatabaseConfig) {
  return {
    type: 'postgres',
    url,
    ssl: tls === 'verify' ? { rejectUnauthorized: true } : false,
    poolSize,
    synchronize: false,
    migrations: [...MIGRATIONS],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    uuidExtension: 'pgcrypto',
    // `undefined` or `null` in a where clause would silently match everything.
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    connectTimeoutMS: 5_000,
    extra: {
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'cv-management-api',
    },
  } as const satisfies DataSourceOptions;
}
