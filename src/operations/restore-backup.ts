import { createHash } from 'node:crypto';
import { type Client } from 'pg';
import { type AppConfig } from '../config/config.js';
import { migrateUp } from '../database/migrate.js';
import { type FileStorage } from '../files/storage/file-storage.js';
import { openStorage } from '../files/storage/open-storage.js';
import { readArchive } from './archive.js';
import { connect } from './command.js';
import { type Manifest } from './manifest.js';
import { countTable, listMigrations, writeTable } from './tables.js';
import { verifyBackup } from './verify-backup.js';

export class RestoreRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'RestoreRefused';
  }
}

/**
 * Puts a backup into an empty database and the storage, all tables or none, and compares every table and every file with
 * what the backup says of it. The role must be a superuser: triggers and foreign keys stand still meanwhile.
 * @throws RestoreRefused @throws ArchiveBroken
 */
export async function restoreBackup(config: AppConfig, key: Buffer, file: string): Promise<Manifest> {
  const manifest = await verifyBackup(file, key);
  await migrateUp(config.database);
  const client = await connect(config.database);
  try {
    await refuseUnlessEmpty(client, manifest);
    const storage = await openStorage(config.storage);
    await putFiles(storage, key, file);
    await compareFiles(storage, manifest);
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await empty(client, manifest);
    await putTables(client, key, file, manifest);
    await compareTables(client, manifest);
    await client.query('commit');
  } finally {
    await client.end();
  }
  return manifest;
}

async function refuseUnlessEmpty(client: Client, manifest: Manifest): Promise<void> {
  const { rows } = await client.query<{ users: number }>('select count(*)::int as users from users');
  if (rows[0]?.users !== 0) {
    throw new RestoreRefused(
      'This database holds accounts already. Restore into an empty one, then point DATABASE_URL at it.',
    );
  }
  const here = await listMigrations(client);
  if (here.join() !== manifest.migrations.join()) {
    throw new RestoreRefused(
      `The backup was made by version ${manifest.version} with another schema. Restore it with that version, then migrate.`,
    );
  }
}

async function empty(client: Client, { tables, partitions }: Manifest): Promise<void> {
  await client.query(`truncate ${tables.map(({ table }) => table).join(', ')} cascade`);
  for (const { partition, parent, bound } of partitions) {
    const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [partition]);
    if (!rows[0]?.there) await client.query(`create table ${partition} partition of ${parent} ${bound}`);
  }
}

async function putTables(client: Client, key: Buffer, file: string, manifest: Manifest): Promise<void> {
  const tables = new Map(manifest.tables.map((table) => [`tables/${table.table}`, table]));
  for await (const { name, content } of readArchive(file, key)) {
    const table = tables.get(name);
    if (table) await writeTable(client, table, content);
    else for await (const _ of content); // each entry is read to its end
  }
  for (const { sequence, value } of manifest.sequences) await client.query('select setval($1, $2)', [sequence, value]);
}

async function putFiles(storage: FileStorage, key: Buffer, file: string): Promise<void> {
  for await (const { name, content } of readArchive(file, key)) {
    if (name.startsWith('files/')) await storage.put(name.slice('files/'.length), content);
    else for await (const _ of content);
  }
}

async function compareTables(client: Client, { tables }: Manifest): Promise<void> {
  for (const { table, rows, checksum } of tables) {
    const now = await countTable(client, table);
    if (now.rows !== rows || now.checksum !== checksum) {
      throw new RestoreRefused(`Table ${table} came out otherwise than it went in; nothing was restored.`);
    }
  }
}

async function compareFiles(storage: FileStorage, { files }: Manifest): Promise<void> {
  for (const { key, sha256 } of files) {
    const hash = createHash('sha256');
    for await (const chunk of (await storage.get(key)) ?? []) hash.update(chunk as Buffer);
    if (hash.digest('hex') !== sha256) {
      throw new RestoreRefused(`File ${key} came out otherwise than it went in; no table was restored.`);
    }
  }
}
