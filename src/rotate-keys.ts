import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { loadConfig } from './config/config.js';
import { readEnvironment } from './config/environment.js';
import { dataSourceOptions } from './database/data-source.js';
import { openDatabase } from './database/open-database.js';
import { KeyRotation, type ServiceSealedTable } from './security/encryption/key-rotation.js';

const HELP = `npm run keys:rotate -- [--batch 200]

Brings what the service has sealed under the newest master key, the highest version in ENCRYPTION_KEYS. It may run
beside the service, be ended at any moment and be run again.

  1. Add a key to ENCRYPTION_KEYS (1:...,2:...) and restart every process with it.
  2. Run this.
  3. A day after it has ended well (what waits in the queue is sealed too), take the old key away and restart again.
     Backups from before still need it.

  --batch   how many keys change in one transaction
`;

/** What is sealed under the service's own keys and outlives a moment. */
const SERVICE_SEALED: readonly ServiceSealedTable[] = [
  { table: 'outbox', purpose: 'outbox' },
  { table: 'erasures', purpose: 'erasure' },
];

const { values } = parseArgs({ options: { help: { type: 'boolean' }, batch: { type: 'string', default: '200' } } });
const batch = Number(values.batch);
if (values.help) {
  process.stdout.write(HELP);
} else if (!Number.isInteger(batch) || batch < 1 || batch > 10_000) {
  process.stderr.write('--batch must be a whole number from 1 to 10000.\n');
  process.exitCode = 1;
} else {
  await rotate(batch);
}

async function rotate(size: number): Promise<void> {
  const { config, closeDatabase } = await openDatabase(loadConfig({ ...readEnvironment(), MIGRATE_ON_START: 'false' }));
  const dataSource = await new DataSource({ ...dataSourceOptions(config.database), poolSize: 2 }).initialize();
  try {
    const rotation = new KeyRotation(dataSource, config.encryption, size);
    const told = (what: string) => (done: number) => void process.stdout.write(`${what}: ${done}\n`);
    await rotation.dataKeys(told('data_keys'));
    for (const table of SERVICE_SEALED) await rotation.serviceSealed(table, told(table.table));
    process.stdout.write(`Everything is under master key ${rotation.newest}.\n`);
  } finally {
    await dataSource.destroy();
    await closeDatabase();
  }
}
