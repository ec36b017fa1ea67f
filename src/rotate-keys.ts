import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { type DatabaseConfig, type EncryptionConfig } from './config/config.js';
import { dataSourceOptions } from './database/data-source.js';
import { Misused, onDatabase, runCommand, say } from './operations/command.js';
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

await runCommand(HELP, { batch: { type: 'string', default: '200' } }, async ({ batch }) => {
  const size = Number(batch);
  if (!Number.isInteger(size) || size < 1 || size > 10_000) {
    throw new Misused('--batch must be a whole number from 1 to 10000.');
  }
  await onDatabase(({ database, encryption }) => rotate(database, encryption, size));
});

async function rotate(database: DatabaseConfig, encryption: EncryptionConfig, size: number): Promise<void> {
  const dataSource = await new DataSource({ ...dataSourceOptions(database), poolSize: 2 }).initialize();
  try {
    const rotation = new KeyRotation(dataSource, encryption, size);
    const told = (what: string) => (done: number) => say(`${what}: ${done}`);
    await rotation.dataKeys(told('data_keys'));
    for (const table of SERVICE_SEALED) await rotation.serviceSealed(table, told(table.table));
    say(`Everything is under master key ${rotation.newest}.`);
  } finally {
    await dataSource.destroy();
  }
}
