import { loadConfig } from '../config/config.js';
import { readEnvironment } from '../config/environment.js';
import { readSettings } from '../config/settings.js';
import { Misused, runCommand, say } from './command.js';
import { checkLaunch } from './launch/check-launch.js';

const HELP = `npm run validate:production -- --url https://cv.example.org --backups FOLDER [--days 7]

Checks everything that must hold before people are let in: configuration, secrets, TLS, headers, limits, migrations, probes,
alerts, and that a backup was made and a restore tested within so many days. Prints a row for each; ends with 1 if one fails.
Run it with the environment of the service.
`;

const OPTIONS = {
  url: { type: 'string' },
  backups: { type: 'string' },
  days: { type: 'string', default: '7' },
} as const;

await runCommand(HELP, OPTIONS, async ({ url, backups, days }) => {
  if (!/^[1-9]\d{0,3}$/.test(days)) throw new Misused('--days is a whole number from 1.');
  const environment = readEnvironment();
  const checks = await checkLaunch({
    config: loadConfig(environment),
    settings: readSettings(environment),
    url: url?.replace(/\/+$/, '') ?? null,
    backups: backups ?? null,
    backupDays: Number(days),
  });
  const width = Math.max(...checks.map(({ row }) => row.length));
  for (const { row, outcome, note } of checks) say(`${outcome.padEnd(4)}  ${row.padEnd(width)}  ${note}`);
  const count = (outcome: string) => checks.filter((check) => check.outcome === outcome).length;
  say(`${count('pass')} pass, ${count('warn')} to think about, ${count('fail')} fail`);
  process.exitCode = count('fail') > 0 ? 1 : 0;
});
