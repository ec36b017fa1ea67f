import path from 'node:path';
import { type AppConfig } from '../config/config.js';
import { findRunningPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { migrateUp } from './migrate.js';

/** Brings up the database that the configuration asks for: the embedded one if it names none. */
export async function openDatabase(
  config: AppConfig,
): Promise<{ config: AppConfig; closeDatabase: () => Promise<void> }> {
  const embedded = config.database.url
    ? null
    : await startEmbeddedPostgres({ dir: path.join(config.dataDir, 'postgres'), durable: true });
  const opened = embedded ? config.withDatabaseUrl(embedded.url) : config;
  if (config.database.migrateOnStart) await migrateUp(opened.database);
  return { config: opened, closeDatabase: async () => embedded?.stop() };
}

/** The same for a command, which may run beside the service: the embedded database is shared, not taken away from it. */
export async function joinDatabase(config: AppConfig): ReturnType<typeof openDatabase> {
  const running = config.database.url ? null : findRunningPostgres(path.join(config.dataDir, 'postgres'));
  return running
    ? { config: config.withDatabaseUrl(running), closeDatabase: () => Promise.resolve() }
    : openDatabase(config);
}
