import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { loadConfig } from '../../src/config/config.js';
import { runCommand, say } from '../../src/operations/command.js';
import { examineData } from '../../src/operations/examine-data.js';
import { Person } from './person.js';
import { Postgres } from './postgres.js';
import { freePort } from '../../test/support/process.js';
import { Replica } from './replica.js';
import { inFolder, productionSettings } from './stand.js';

const HELP = `npm run drill:point-in-time

A Postgres with docker/postgres/postgresql.conf archives its log, and a base backup is made. Later somebody deletes every CV by
accident, and the server is lost too. The base backup and the log must bring back the moment before: what was there then is there,
what came after is not, and the audit chain is whole. Prints how long it took. Needs the server programs of Postgres.
`;

const CV = path.resolve(import.meta.dirname, '../../demo/cvs/lawyer.docx');

await runCommand(HELP, {}, () => inFolder(drill));

async function drill(folder: string): Promise<void> {
  const postgres = await Postgres.create(path.join(folder, 'postgres'));
  const settings = productionSettings(path.join(folder, 'data'), postgres.url);
  const replica = new Replica(await freePort(), settings);
  const bytes = readFileSync(CV);
  const person = new Person('drill', replica.url);
  try {
    postgres.start();
    await replica.start();
    await person.register();
    await person.signIn();
    const early = await person.upload('early.docx', bytes);
    const base = postgres.baseBackup();
    const inLog = await person.upload('in-the-log.docx', bytes);
    const [{ now: moment = '' } = {}] = await query(postgres, 'select now()::text as now');
    await sleep(1_000); // what follows is clearly later
    const late = await person.upload('late.docx', bytes);
    await query(postgres, 'delete from cvs');
    await untilArchived(postgres);
    await replica.stop('SIGKILL');
    postgres.stop('immediate');
    rmSync(postgres.data, { recursive: true });
    say(`Every CV was deleted after ${moment}, and the server is gone.`);

    const began = performance.now();
    renameSync(base, postgres.data);
    postgres.recoverTo(moment);
    const recovered = seconds(began);
    await replica.start();
    const ready = seconds(began);
    await person.signIn();
    for (const cv of [early, inLog]) {
      if (!(await person.download(cv))?.equals(bytes)) throw new Error(`CV ${cv} did not come back.`);
    }
    if (await person.download(late)) throw new Error('A CV came back that was made after the moment.');
    await replica.stop();
    const { auditWhole, auditRows } = await examineData(loadConfig(settings));
    if (!auditWhole) throw new Error('The audit chain is broken.');
    say(
      'The CV of the base backup and the one that was in the log alone are back byte for byte, the later one is not.',
    );
    say(`Audit chain whole, ${auditRows} rows.`);
    say(`RTO ${recovered} s until the database answered, ${ready} s until the service was ready.`);
  } finally {
    await replica.stop('SIGKILL');
    postgres.stop('fast');
  }
}

/** The last segment goes to the archive after `archive_timeout`, a minute: a drill does not wait for it. */
async function untilArchived(postgres: Postgres): Promise<void> {
  const [{ wal = '' } = {}] = await query(postgres, 'select pg_walfile_name(pg_switch_wal()) as wal');
  for (let tries = 0; tries < 600; tries += 1) {
    const [{ done } = {}] = await query(postgres, `select last_archived_wal >= '${wal}' as done from pg_stat_archiver`);
    if (done) return;
    await sleep(50);
  }
  throw new Error(`Segment ${wal} does not reach the archive.`);
}

async function query(postgres: Postgres, text: string): Promise<Record<string, string>[]> {
  const client = new pg.Client(postgres.url);
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(text)).rows;
  } finally {
    await client.end();
  }
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
