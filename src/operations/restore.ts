import { Misused, backupKeyOf, onDatabase, runCommand, say } from './command.js';
import { restoreBackup } from './restore-backup.js';

const HELP = `npm run restore -- --from FILE

Puts a backup into the empty database of DATABASE_URL (or a new embedded one in DATA_DIR) and its files into the storage,
and compares every table with what was backed up: all of it or nothing. Needs BACKUP_KEY, the ENCRYPTION_KEYS of then, and a
database role that is a superuser. Prints how old the data is (RPO) and how long it took (RTO).
`;

await runCommand(HELP, { from: { type: 'string' } }, async ({ from }) => {
  if (!from) throw new Misused('--from is missing.');
  await onDatabase(async (config) => {
    const began = performance.now();
    const { takenAt, tables, files } = await restoreBackup(config, backupKeyOf(config), from);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say(`Restored and compared: ${rows} rows in ${tables.length} tables, ${files.length} files.`);
    say(`RPO ${Math.round((Date.now() - Date.parse(takenAt)) / 1000)} s (taken ${takenAt})`);
    say(`RTO ${((performance.now() - began) / 1000).toFixed(1)} s`);
  });
});
