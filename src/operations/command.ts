import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Client } from 'pg';
import { type AppConfig, type DatabaseConfig, loadConfig } from '../config/config.js';
import { readEnvironment } from '../config/environment.js';
import { dataSourceOptions } from '../database/data-source.js';
import { joinDatabase } from '../database/open-database.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** Something that was not given or makes no sense: the command says how it is used, and ends with 2. */
export class Misused extends Error {}

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Reads the arguments and runs the command: results go to standard output, why it failed in words to standard error. */
export async function runCommand<const T extends Options>(
  help: string,
  options: T,
  work: (values: Values<T>) => Promise<void>,
): Promise<void> {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
    if ('help' in values) say(help);
    else await work(values);
  } catch (error) {
    const misused = error instanceof Misused || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${wordsOf(error)}\n${misused ? `\n${help}` : ''}`);
    process.exitCode = misused ? 2 : 1;
  }
}

/** An address that refuses the connection is an AggregateError without words. */
function wordsOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || String(error);
}

/**
 * Runs work on the configured database; an embedded one is shared with the service, or started for the command.
 * @param environment as the service reads it; unless one is given, the schema stays as it is
 */
export async function onDatabase(
  work: (config: AppConfig) => Promise<void>,
  environment: Parameters<typeof loadConfig>[0] = { ...readEnvironment(), MIGRATE_ON_START: 'false' },
): Promise<void> {
  const { config, closeDatabase } = await joinDatabase(loadConfig(environment));
  try {
    await work(config);
  } finally {
    await closeDatabase();
  }
}

/** One connection of its own, without the service's limits of time. Whoever asks for it ends it. */
export async function connect(database: DatabaseConfig): Promise<Client> {
  const { url, ssl, connectTimeoutMS } = dataSourceOptions(database);
  const client = new Client({ connectionString: url, ssl, connectionTimeoutMillis: connectTimeoutMS });
  await client.connect();
  return client;
}

/** @throws Error that says how to make one */
export function backupKeyOf({ backup }: AppConfig): Buffer {
  if (!backup.key)
    throw new Error(
      'BACKUP_KEY is not set. Make one with `openssl rand -base64 32` and keep it apart from the backups.',
    );
  return backup.key;
}
