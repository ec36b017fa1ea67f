import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { loadConfig } from '../../src/config/config.js';
import { readEnvironment } from '../../src/config/environment.js';
import { SETTINGS } from '../../src/config/settings.js';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { runCommand, say } from '../../src/operations/command.js';
import { Person } from './person.js';
import { freePort } from '../../test/support/process.js';
import { Replica } from './replica.js';
import { inFolder, productionSettings, runBuilt } from './stand.js';

const HELP = `npm run drill:restore -- [--backups FOLDER]

Restores the newest backup of the folder into a database made for the purpose and thrown away: every table and file must have
the hash it was backed up with, the audit chain must be whole, ENCRYPTION_KEYS must open every account's content, and a service
must start on it. Notes in the folder that it was tested. Needs BACKUP_KEY and the environment of the service.

Without a folder it makes the disaster too: a service with accounts and CVs is backed up, killed, and its database and files
are removed; afterwards every CV of the backup must come back byte for byte.

Prints how old the data was (RPO) and how long it took until the service was ready again (RTO).
`;

const DEMO = path.resolve(import.meta.dirname, '../../demo/cvs');
const CVS = ['welder-one-column.pdf', 'physicist-two-columns.pdf', 'lawyer.docx'];

interface Kept {
  person: Person;
  cv: string;
  bytes: Buffer;
}

await runCommand(HELP, { backups: { type: 'string' } }, ({ backups }) =>
  inFolder(async (folder) => {
    if (!backups) return disaster(folder);
    const words = await restore(folder, backups, environmentOfService());
    writeFileSync(path.join(backups, `${new Date().toISOString().replace(/[:.]/g, '-')}.drill`), words);
  }),
);

async function disaster(folder: string): Promise<void> {
  const lost = path.join(folder, 'lost');
  const backups = path.join(folder, 'backups');
  const database = await startEmbeddedPostgres({ dir: path.join(lost, 'postgres'), durable: true });
  const settings = productionSettings(path.join(lost, 'data'), database.url);
  const replica = new Replica(await freePort(), settings);
  let kept: Kept[];
  let late: Kept;
  try {
    await replica.start();
    kept = [...(await fill(replica.url, 'one')), ...(await fill(replica.url, 'two'))];
    say((await runBuilt('operations/backup.js', ['--to', backups], settings)).trimEnd());
    [late] = (await fill(replica.url, 'three')) as [Kept];
  } finally {
    await replica.stop('SIGKILL');
    await database.stop();
    rmSync(lost, { recursive: true });
  }
  say('The service was killed; its database and files are gone.');
  await restore(folder, backups, settings, async (url) => {
    for (const { person, cv, bytes } of kept) {
      person.url = url;
      await person.signIn();
      if (!(await person.download(cv))?.equals(bytes)) throw new Error(`CV ${cv} did not come back.`);
    }
    late.person.url = url;
    const isBack = await late.person.signIn().then(
      () => true,
      () => false,
    );
    if (isBack) throw new Error('An account came back that was made after the backup.');
    say(`${kept.length} CVs came back byte for byte; what was made after the backup did not, as the RPO says.`);
  });
}

async function fill(url: string, name: string): Promise<Kept[]> {
  const person = new Person(name, url);
  await person.register();
  await person.signIn();
  const kept: Kept[] = [];
  for (const file of CVS) {
    const bytes = readFileSync(path.join(DEMO, file));
    kept.push({ person, cv: await person.upload(file, bytes), bytes });
  }
  return kept;
}

/** @returns what was found, in words */
async function restore(
  folder: string,
  backups: string,
  settings: Record<string, string>,
  examine: (url: string) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const newest = (await readdir(backups))
    .filter((name) => name.endsWith('.cvbackup') && !name.startsWith('.'))
    .sort()
    .at(-1);
  if (!newest) throw new Error('There is no backup in this folder.');
  const began = performance.now();
  const database = await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), durable: false });
  // files go beside the database, not over those that are in use
  const own = { ...settings, DATABASE_URL: database.url, DATA_DIR: path.join(folder, 'data'), S3_BUCKET: '' };
  // it must not do the work that waits in the backup, nor meet the service that is in use
  const silent = { RUN_WORKER: 'false', MONITORING_ENABLED: 'false', METRICS_PORT: '', REDIS_URL: '' };
  const replica = new Replica(await freePort(), { ...own, ...silent });
  try {
    const restored = await runBuilt('operations/restore.js', ['--from', path.resolve(backups, newest)], own);
    await replica.start();
    const ready = `The service was ready ${((performance.now() - began) / 1000).toFixed(1)} s after the beginning.`;
    const words = `${newest}\n${restored}${ready}`;
    say(words);
    await examine(replica.url);
    return `${words}\n`;
  } finally {
    await replica.stop();
    await database.stop();
  }
}

/** What was given by file stands in it by value, and so do secrets that the service made itself. */
function environmentOfService(): Record<string, string> {
  const environment = readEnvironment();
  const { auth, encryption } = loadConfig(environment);
  const given = Object.keys(SETTINGS).flatMap((name) => (environment[name] ? [[name, environment[name]]] : []));
  return {
    ...(Object.fromEntries(given) as Record<string, string>),
    JWT_SECRET_KEY: auth.jwtSecret,
    ENCRYPTION_KEYS: [...encryption.keys].map(([version, key]) => `${version}:${key.toString('base64')}`).join(),
  };
}
