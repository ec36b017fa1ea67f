import { parseArgs } from 'node:util';
import { loadConfig } from '../config/config.js';
import { readEnvironment } from '../config/environment.js';
import { InvalidSettings, readSettings } from '../config/settings.js';
import { say } from './command.js';
import { checkLaunch } from './launch-checks.js';

const HELP = `npm run validate:production -- --url https://cv.example.org --backups FOLDER [--days 7]

Checks everything that must hold before people are let in: configuration, secrets, TLS, headers, limits, migrations, probes,
alerts, and that a backup was made and a restore tested within so many days. Prints a row for each; ends with 1 if one fails.
Run it with the environment of the service.
`;

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    backups: { type: 'string' },
    days: { type: 'string', default: '7' },
    help: { type: 'boolean' },
  },
});

if (values.help) {
  say(HELP);
} else {
  try {
    const environment = readEnvironment();
    const checks = await checkLaunch({
      config: loadConfig(environment),
      settings: readSettings(environment),
      url: values.url?.replace(/\/+$/, '') ?? null,
      backups: values.backups ?? null,
      backupDays: Math.max(1, Number(values.days) || 7),
    });
    const width = Math.max(...checks.map(({ row }) => row.length));
    for (const { row, outcome, note } of checks) say(`${outcome.padEnd(4)}  ${row.padEnd(width)}  ${note}`);
    const count = (outcome: string) => checks.filter((check) => check.outcome === outcome).length;
    say(`${count('pass')} pass, ${count('warn')} to think about, ${count('fail')} fail`);
    process.exitCode = count('fail') > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    say(`fail  configuration  ${error.message}`);
    process.exitCode = 1;
  }
}
