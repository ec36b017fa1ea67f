import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../config/config.js';
import { readEnvironment } from '../config/environment.js';
import { Misused, backupKeyOf, onDatabase, runCommand, say } from './command.js';
import { makeBackup } from './make-backup.js';
import { verifyBackup } from './verify-backup.js';

const HELP = `npm run backup -- --to FOLDER [--keep N] [--every 24h]
npm run backup -- --verify FILE

Writes the whole database and all files into one file, sealed with BACKUP_KEY, and reads it back to verify it.
The service may run meanwhile. ENCRYPTION_KEYS is not in it: keep it, or nothing can be read.

  --to FOLDER     where backups go
  --keep N        how many stay there, the newest ones (default 14)
  --every TIME    go on and make one every so often: 30m, 24h
  --verify FILE   only read a backup from end to end and say what it holds
`;

const OPTIONS = {
  to: { type: 'string' },
  keep: { type: 'string', default: '14' },
  every: { type: 'string' },
  verify: { type: 'string' },
} as const;

await runCommand(HELP, OPTIONS, async ({ to, keep, every, verify }) => {
  if (verify) {
    const config = loadConfig(readEnvironment());
    report(verify, await verifyBackup(verify, backupKeyOf(config)));
    return;
  }
  if (!to) throw new Misused('--to or --verify is missing.');
  const pause = every === undefined ? null : millisecondsOf(every);
  const kept = countOf(keep);
  await onDatabase(async (config) => {
    const key = backupKeyOf(config);
    for (;;) {
      const began = performance.now();
      const { file, bytes } = await makeBackup(config, key, to, kept);
      say(`Made in ${seconds(began)} s, ${bytes} bytes.`);
      report(file, await verifyBackup(file, key));
      if (pause === null) return;
      await sleep(pause);
    }
  });
});

function report(file: string, { takenAt, tables, files, version }: Awaited<ReturnType<typeof verifyBackup>>): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  say(
    `${file}: verified. Taken ${takenAt} by version ${version}; ${rows} rows in ${tables.length} tables, ${files.length} files.`,
  );
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

function countOf(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Misused('--keep is a whole number from 1.');
  return Number(text);
}

function millisecondsOf(text: string): number {
  const [, count, unit] = /^(\d{1,5})([mh])$/.exec(text) ?? [];
  if (!count) throw new Misused('--every is a time like 30m or 24h.');
  return Number(count) * (unit === 'h' ? 3_600_000 : 60_000);
}
