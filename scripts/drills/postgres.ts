import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../test/support/process.js';

const CONFIG = path.resolve(import.meta.dirname, '../../docker/postgres/postgresql.conf');
const DEBIAN = '/usr/lib/postgresql';
/** As root Postgres refuses to run. */
const ACCOUNT = process.getuid?.() === 0 ? accountOf('postgres') : {};

/** A server with the settings of docker/postgres, and its archive of the log beside it. */
export class Postgres {
  private constructor(
    readonly data: string,
    private readonly config: string,
    private readonly port: number,
  ) {}

  static async create(folder: string): Promise<Postgres> {
    const [data, wal] = [path.join(folder, 'data'), path.join(folder, 'wal')];
    for (const one of [folder, data, wal]) makeFolder(one);
    run('initdb', ['-D', data, '-U', 'cv', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']);
    const config = path.join(folder, 'postgresql.conf');
    writeFileSync(config, readFileSync(CONFIG, 'utf8').replaceAll('/wal/', `${wal}/`), { mode: 0o644 });
    return new Postgres(data, config, await freePort());
  }

  get url(): string {
    return `postgres://cv@127.0.0.1:${this.port}/postgres`;
  }

  start(): void {
    const own = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'shared_buffers=64MB', `port=${this.port}`];
    const options = [`config_file=${this.config}`, ...own].map((option) => `-c ${option}`).join(' ');
    run('pg_ctl', ['-D', this.data, '-w', '-t', '120', '-s', '-l', `${this.data}.log`, '-o', options, 'start']);
  }

  /** @param mode immediate: as if the machine had died */
  stop(mode: 'fast' | 'immediate'): void {
    if (existsSync(path.join(this.data, 'postmaster.pid'))) run('pg_ctl', ['-D', this.data, '-w', '-m', mode, 'stop']);
  }

  /** @returns the folder of the backup */
  baseBackup(): string {
    const base = `${this.data}.base`;
    makeFolder(base);
    run('pg_basebackup', ['-d', this.url, '-D', base, '-X', 'none', '-c', 'fast']);
    return base;
  }

  /** What docs/disaster-recovery.md has an operator write, with the backup in place of the data folder. */
  recoverTo(time: string): void {
    const wal = path.join(path.dirname(this.data), 'wal');
    const lines = [
      `restore_command = 'cp ${wal}/%f %p'`,
      `recovery_target_time = '${time}'`,
      "recovery_target_action = 'promote'",
    ];
    writeFileSync(this.config, `\n${lines.join('\n')}\n`, { flag: 'a' });
    writeFileSync(path.join(this.data, 'recovery.signal'), '');
    this.start();
  }
}

function run(program: string, args: string[]): void {
  execFileSync(programOf(program), args, { ...ACCOUNT, cwd: '/', env: { LC_ALL: 'C.UTF-8' }, stdio: 'pipe' });
}

/** Debian keeps the server's programs out of the PATH. */
function programOf(name: string): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => path.join(DEBIAN, version, 'bin', name)).find(existsSync) ?? name;
}

function makeFolder(folder: string): void {
  mkdirSync(folder, { mode: 0o700 });
  if (ACCOUNT.uid !== undefined && ACCOUNT.gid !== undefined) chownSync(folder, ACCOUNT.uid, ACCOUNT.gid);
}

function accountOf(name: string): { uid?: number; gid?: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
