import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Client } from 'pg';
import { VERSION } from '../common/version.js';
import { type AppConfig } from '../config/config.js';
import { type FileStorage } from '../files/storage/file-storage.js';
import { openStorage } from '../files/storage/open-storage.js';
import { type ArchiveEntry, writeArchive } from './archive.js';
import { connect } from './command.js';
import { MANIFEST, type Manifest } from './manifest.js';
import { countTable, listMigrations, listPartitions, listSequences, listTables, readTable } from './tables.js';

const EXTENSION = '.cvbackup';

export interface MadeBackup {
  file: string;
  bytes: number;
  manifest: Manifest;
}

/**
 * Everything of one moment: the tables as one transaction sees them, then the files that lie in the storage. Files are
 * sealed with keys that stand in the database, wrapped by ENCRYPTION_KEYS: those are not in the backup and must be kept.
 * @param keep so many of the newest backups of the folder stay
 */
export async function makeBackup(config: AppConfig, key: Buffer, folder: string, keep: number): Promise<MadeBackup> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const client = await connect(config.database);
  try {
    await client.query('begin isolation level repeatable read read only');
    const manifest = await describe(client);
    const name = `${manifest.takenAt.replace(/[:.]/g, '-')}${EXTENSION}`;
    const draft = path.join(folder, `.${name}`);
    const file = path.join(folder, name);
    try {
      const { bytes } = await writeArchive(draft, key, entriesOf(client, await openStorage(config.storage), manifest));
      await rename(draft, file);
      await removeOld(folder, keep);
      return { file, bytes, manifest };
    } finally {
      await rm(draft, { force: true });
    }
  } finally {
    await client.end();
  }
}

async function describe(client: Client): Promise<Manifest> {
  const { rows } = await client.query<{ now: Date }>('select now() as now');
  const tables = [];
  for (const table of await listTables(client)) tables.push({ ...table, ...(await countTable(client, table.table)) });
  return {
    format: 1,
    version: VERSION,
    takenAt: (rows[0]?.now ?? new Date()).toISOString(),
    migrations: await listMigrations(client),
    tables,
    partitions: await listPartitions(client),
    sequences: await listSequences(client),
    files: [],
  };
}

async function* entriesOf(client: Client, storage: FileStorage, manifest: Manifest): AsyncGenerator<ArchiveEntry> {
  for (const table of manifest.tables) yield { name: `tables/${table.table}`, content: readTable(client, table) };
  for await (const key of storage.keys()) {
    const content = await storage.get(key);
    if (!content) continue; // removed since it was listed
    const hash = createHash('sha256');
    const facts = { key, sha256: '', bytes: 0 };
    yield {
      name: `files/${key}`,
      content: (async function* () {
        for await (const chunk of content as AsyncIterable<Buffer>) {
          hash.update(chunk);
          facts.bytes += chunk.byteLength;
          yield chunk;
        }
      })(),
    };
    manifest.files.push({ ...facts, sha256: hash.digest('hex') });
  }
  yield {
    name: MANIFEST,
    content: (async function* () {
      yield Buffer.from(JSON.stringify(manifest));
    })(),
  };
}

async function removeOld(folder: string, keep: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION) && !name.startsWith('.')).sort();
  for (const name of names.slice(0, -keep)) await rm(path.join(folder, name));
}
