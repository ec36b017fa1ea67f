import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { backupKeyOf, onDatabase, say } from './command.js';
import { makeBackup } from './make-backup.js';
import { verifyBackup } from './verify-backup.js';

const HELP = `npm run backup -- --to FOLDER [--keep N] [--every 24h]
npm run backup -- --verify FILE

Writes the whole database and all files into one file, sealed with BACKUP_KEY, and reads it back to verify it.
With the embedded database stop the service first. ENCRYPTION_KEYS is not in it: keep it, or nothing can be read.

  --to FOLDER     where backups go
  --keep N        how many stay there, the newest ones (default 14)
  --every TIME    go on and make one every so often: 30m, 24h
  --verify FILE   only read a backup from end to end and say what it holds
`;

const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    keep: { type: 'string', default: '14' },
    every: { type: 'string' },
    verify: { type: 'string' },
    help: { type: 'boolean' },
  },
});

if (values.help || (!values.to && !values.verify)) {
  say(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  await onDatabase(async (config) => {
    const key = backupKeyOf(config);
    if (values.verify) return report(values.verify, await verifyBackup(values.verify, key));
    const every = values.every === undefined ? null : millisecondsOf(values.every);
    for (;;) {
      const began = performance.now();
      const { file, bytes } = await makeBackup(config, key, values.to ?? '', Math.max(1, Number(values.keep) || 14));
      say(`Made in ${seconds(began)} s, ${bytes} bytes.`);
      report(file, await verifyBackup(file, key));
      if (every === null) return;
      await sleep(every);
    }
  });
}

function report(file: string, { takenAt, tables, files, version }: Awaited<ReturnType<typeof verifyBackup>>): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  say(
    `${file}: verified. Taken ${takenAt} by version ${version}; ${rows} rows in ${tables.length} tables, ${files.length} files.`,
  );
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

function millisecondsOf(text: string): number {
  const [, count, unit] = /^(\d{1,5})([mh])$/.exec(text) ?? [];
  if (!count) throw new Error('--every is a time like 30m or 24h.');
  return Number(count) * (unit === 'h' ? 3_600_000 : 60_000);
}
