import path from 'node:path';
import { type AppConfig } from '../config/config.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
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
