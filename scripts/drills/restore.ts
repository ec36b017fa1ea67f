import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../../src/config/config.js';
import { readEnvironment } from '../../src/config/environment.js';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { restoreBackup } from '../../src/operations/restore-backup.js';

const HELP = `npm run drill:restore -- --backups FOLDER

Restores the newest backup of the folder into a database made for the purpose and thrown away, compares every table and file with
what was backed up, and notes in the folder that it was tested. Needs BACKUP_KEY. Prints how old the data was (RPO) and how long it took (RTO).
`;

const { values } = parseArgs({ options: { backups: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help || !values.backups) {
  process.stdout.write(HELP);
  process.exit(values.help ? 0 : 2);
}
const backups = values.backups;
const newest = (await readdir(backups))
  .filter((name) => name.endsWith('.cvbackup') && !name.startsWith('.'))
  .sort()
  .at(-1);
if (!newest) throw new Error('There is no backup in this folder.');
const folder = mkdtempSync(path.join(os.tmpdir(), 'cv-restore-'));
chmodSync(folder, 0o711);
const database = await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), durable: false });
try {
  const config = loadConfig({
    ...readEnvironment(),
    DATABASE_URL: database.url,
    DATA_DIR: path.join(folder, 'data'),
    S3_BUCKET: '', // files go beside the database, not over those that are in use
  });
  if (!config.backup.key) throw new Error('BACKUP_KEY is not set.');
  const began = performance.now();
  const manifest = await restoreBackup(config, config.backup.key, path.join(backups, newest));
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const rto = ((performance.now() - began) / 1000).toFixed(1);
  const rpo = Math.round((Date.now() - Date.parse(manifest.takenAt)) / 1000);
  const words = `${rows} rows in ${manifest.tables.length} tables and ${manifest.files.length} files restored and compared; RPO ${rpo} s, RTO ${rto} s`;
  writeFileSync(path.join(backups, `${new Date().toISOString().replace(/[:.]/g, '-')}.drill`), `${newest}: ${words}\n`);
  process.stdout.write(`${newest}: ${words}\n`);
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
