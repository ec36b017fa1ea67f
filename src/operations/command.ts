import { type AppConfig, loadConfig } from '../config/config.js';
import { readEnvironment } from '../config/environment.js';
import { openDatabase } from '../database/open-database.js';

/** What a command prints goes to standard output; why it failed to standard error, in words and not as a stack. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Runs a command on the configured database, the embedded one included, and ends it with the process. */
export async function onDatabase(work: (config: AppConfig) => Promise<void>): Promise<void> {
  const environment = { ...readEnvironment(), MIGRATE_ON_START: 'false' };
  const { config, closeDatabase } = await openDatabase(loadConfig(environment));
  try {
    await work(config);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await closeDatabase();
  }
}

/** @throws Error that says how to make one */
export function backupKeyOf({ backup }: AppConfig): Buffer {
  if (!backup.key)
    throw new Error(
      'BACKUP_KEY is not set. Make one with `openssl rand -base64 32` and keep it apart from the backups.',
    );
  return backup.key;
}
