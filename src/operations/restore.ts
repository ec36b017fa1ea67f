import { Misused, backupKeyOf, onDatabase, runCommand, say } from './command.js';
import { examineData } from './examine-data.js';
import { restoreBackup } from './restore-backup.js';

const HELP = `npm run restore -- --from FILE

Puts a backup into the empty database of DATABASE_URL (or a new embedded one in DATA_DIR) and its files into the storage,
and compares every table and file with what was backed up: all of it or nothing. Then it reads the audit chain and tries
ENCRYPTION_KEYS. Needs BACKUP_KEY, the ENCRYPTION_KEYS of then, and a database role that is a superuser. Prints how old the data is (RPO) and how long it took (RTO).
`;

await runCommand(HELP, { from: { type: 'string' } }, async ({ from }) => {
  if (!from) throw new Misused('--from is missing.');
  await onDatabase(async (config) => {
    const began = performance.now();
    const { takenAt, tables, files } = await restoreBackup(config, backupKeyOf(config), from);
    const { auditWhole, auditRows, dataKeys, closedDataKeys } = await examineData(config);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say(`Restored, each with its hash: ${rows} rows in ${tables.length} tables, ${files.length} files.`);
    say(
      `Audit chain ${auditWhole ? 'whole' : 'BROKEN'}, ${auditRows} rows. ENCRYPTION_KEYS open ${dataKeys - closedDataKeys} of ${dataKeys} data keys.`,
    );
    say(`RPO ${Math.round((Date.now() - Date.parse(takenAt)) / 1000)} s (taken ${takenAt})`);
    say(`RTO ${((performance.now() - began) / 1000).toFixed(1)} s`);
    if (!auditWhole) throw new Error('The audit log is not what was written.');
    if (closedDataKeys > 0)
      throw new Error('Give the service the ENCRYPTION_KEYS of then: with these, some content cannot be read.');
  });
});
