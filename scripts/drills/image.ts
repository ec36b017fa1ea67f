import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { runCommand, say } from '../../src/operations/command.js';
import { type Stage, carryOut } from './dockerfile.js';
import { Person } from './person.js';
import { freePort } from '../../test/support/process.js';
import { Replica } from './replica.js';
import { inFolder, productionSettings } from './stand.js';

const HELP = `npm run drill:image

Carries out docker/Dockerfile's own instructions in a clean folder, with the Node of the image, and starts what comes out: under
another account (as root) that may write its data folder alone. CVs must be read and rendered, a mail written, the health check
pass, and the service end when it is told to. No Docker is needed; packages come from the registry or npm's cache.
`;

const ROOT = path.resolve(import.meta.dirname, '../..');
const DOCKERFILE = path.join(ROOT, 'docker/Dockerfile');
const CVS = path.join(ROOT, 'demo/cvs');
const IS_ROOT = process.getuid?.() === 0;

await runCommand(HELP, {}, () => inFolder(drill));

async function drill(folder: string): Promise<void> {
  const node = nodeOf(folder);
  const context = makeContext(folder);
  const account = IS_ROOT ? { user: 'nobody', group: idOf('-gn') } : { user: idOf('-un'), group: idOf('-gn') };
  const place = { folder, context, account, path: `${path.dirname(node)}:${process.env['PATH']}` };
  const stage = carryOut(DOCKERFILE, place);
  if (stage.user !== 'node') throw new Error('The image does not name an account to run under.');
  const packages = execFileSync('du', ['-sm', path.join(stage.root, stage.workdir)], { encoding: 'utf8' });
  say(
    `The image holds ${packages.split('\t')[0]} MB beside Node itself, ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}.`,
  );
  await runImage(folder, node, stage);
}

async function runImage(folder: string, node: string, stage: Stage): Promise<void> {
  const database = await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), durable: false });
  const data = path.join(stage.root, stage.env['DATA_DIR'] ?? '');
  const settings = { ...stage.env, ...productionSettings(data, database.url), TMPDIR: data };
  const replica = new Replica(await freePort(), settings, {
    command: [node, ...stage.command.slice(1)],
    cwd: path.join(stage.root, stage.workdir),
    ...(IS_ROOT && { uid: Number(idOf('-u')), gid: Number(idOf('-g')) }),
  });
  try {
    await replica.start();
    const person = new Person('drill', replica.url);
    await person.register();
    await person.signIn();
    for (const file of readdirSync(CVS).filter((name) => /\.(pdf|docx)$/.test(name))) {
      const cv = await person.upload(file, readFileSync(path.join(CVS, file)));
      const pdf = await person.render(cv);
      if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error(`${file} was not rendered.`);
      say(`${file} was read and rendered (${pdf.length} bytes).`);
    }
    await untilMail(path.join(data, 'mail'));
    const [program = '', ...args] = stage.healthcheck;
    const { status } = spawnSync(program === 'node' ? node : program, args, {
      env: { PORT: new URL(replica.url).port },
    });
    if (status !== 0) throw new Error(`The health check ended with ${status}.`);
    const code = await replica.stop();
    if (code !== 0) throw new Error(`SIGTERM ended the service with ${code}.`);
    say('A mail was written, the health check passes, and SIGTERM ends the service with 0.');
  } finally {
    await replica.stop();
    await database.stop();
  }
}

/** The files of the commit (and what is not committed yet), less what .dockerignore keeps out. */
function makeContext(folder: string): string {
  const context = path.join(folder, 'context');
  const ignored = readFileSync(path.join(ROOT, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of files.split('\n').filter((name) => name && existsSync(path.join(ROOT, name)))) {
    if (ignored.some((rule) => file === rule || file.startsWith(`${rule}/`))) continue;
    mkdirSync(path.dirname(path.join(context, file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(context, file));
  }
  return context;
}

/** The Node that the image has: this one, or the package that holds its binary. */
function nodeOf(folder: string): string {
  const major = /^FROM node:(\d+)-/m.exec(readFileSync(DOCKERFILE, 'utf8'))?.[1] ?? '';
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const prefix = path.join(folder, 'node');
  mkdirSync(prefix);
  const options = ['--no-audit', '--no-fund', '--silent', '--prefix', prefix];
  execFileSync('npm', ['install', ...options, `node-${process.platform}-${process.arch}@${major}`], { stdio: 'pipe' });
  return path.join(prefix, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
}

function idOf(flag: string): string {
  return execFileSync('id', [flag, ...(IS_ROOT ? ['nobody'] : [])], { encoding: 'utf8' }).trim();
}

async function untilMail(folder: string): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.eml'))) return;
    await sleep(50);
  }
  throw new Error('No mail was written in a minute.');
}
