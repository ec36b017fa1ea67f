import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Check, type LaunchInput, decide, fail } from './check.js';

export async function checkBackups({ backups, backupDays }: LaunchInput): Promise<Check[]> {
  if (backups === null) return [fail('backups', 'Give --backups FOLDER, the folder that npm run backup writes to.')];
  const names = await readdir(backups).catch((): string[] => []);
  const newest = newestOf(names, '.cvbackup');
  const drilled = newestOf(names, '.drill');
  const recent = (at: number) => Date.now() - at < backupDays * 86_400_000;
  return [
    decide(
      'backup',
      newest !== null && recent(newest),
      `newest ${newest && new Date(newest).toISOString()}`,
      `None in ${path.basename(backups)} is younger than ${backupDays} days: npm run backup -- --to ${backups}`,
    ),
    decide(
      'restore tested',
      drilled !== null && recent(drilled),
      `last ${drilled && new Date(drilled).toISOString()}`,
      `No restore was tested within ${backupDays} days: npm run drill:restore -- --backups ${backups}`,
    ),
  ];
}

/** Names begin with the moment they are of. */
function newestOf(names: readonly string[], extension: string): number | null {
  const times = names
    .filter((name) => name.endsWith(extension) && !name.startsWith('.'))
    .map((name) => Date.parse(name.slice(0, 24).replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z')))
    .filter((time) => !Number.isNaN(time));
  return times.length > 0 ? Math.max(...times) : null;
}
