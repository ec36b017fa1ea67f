import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../test/support/process.js';

const CONFIG = path.resolve(import.meta.dirname, '../../docker/nginx');

/** The nginx of docker/nginx as it stands, with addresses and paths of this machine. */
export class Nginx {
  private child: ChildProcess | undefined;
  private httpsPort = 0;

  constructor(private readonly folder: string) {}

  static isThere(): boolean {
    try {
      isOld();
      return true;
    } catch {
      return false;
    }
  }

  /** Made by `start`; whoever should trust it is told. */
  get certificate(): string {
    return path.join(this.folder, 'certificate.pem');
  }

  get url(): string {
    return `https://127.0.0.1:${this.httpsPort}`;
  }

  /** @throws Error if the configuration is refused (nginx -t) */
  async start(servers: readonly number[]): Promise<void> {
    this.httpsPort = await freePort();
    const httpPort = await freePort();
    this.makeCertificate();
    const own = (text: string) =>
      text
        .replaceAll('/tmp/', `${this.folder}/`) // first: the folder is in there too
        .replaceAll('/etc/nginx/tls', this.folder)
        .replaceAll('/etc/nginx/upstream.conf', path.join(this.folder, 'upstream.conf'))
        .replace('listen 8080 ', `listen 127.0.0.1:${httpPort} `)
        .replace('listen 8443 ssl ', `listen 127.0.0.1:${this.httpsPort} ssl `);
    const upstream = readFileSync(path.join(CONFIG, 'upstream.conf'), 'utf8').replace(
      /api-(\d):8000/g,
      (_, number: string) => `127.0.0.1:${servers[Number(number) - 1]}`,
    );
    const file = path.join(this.folder, 'nginx.conf');
    writeFileSync(path.join(this.folder, 'upstream.conf'), upstream);
    // nginx before 1.25 says http2 with `listen`
    const text = own(readFileSync(path.join(CONFIG, 'nginx.conf'), 'utf8'));
    writeFileSync(file, isOld() ? text.replace(/^\s*http2 on;\n/m, '').replace(/ ssl;/, ' ssl http2;') : text);
    execFileSync('nginx', ['-t', '-q', '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
    this.child = spawn('nginx', ['-c', file, '-g', 'daemon off;'], { stdio: 'ignore' });
    await this.untilUp();
  }

  async stop(): Promise<void> {
    if (!this.child || this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGQUIT');
    await ended;
  }

  private makeCertificate(): void {
    const files = ['-keyout', path.join(this.folder, 'key.pem'), '-out', this.certificate];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '90', ...files, ...subject], {
      stdio: 'pipe',
    });
  }

  private async untilUp(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await reaches(this.httpsPort)) return;
      await sleep(50);
    }
    throw new Error('nginx does not answer.');
  }
}

function isOld(): boolean {
  const version = /nginx\/1\.(\d+)/.exec(
    execFileSync('sh', ['-c', 'command -v nginx >/dev/null && nginx -v 2>&1']).toString(),
  )?.[1];
  return Number(version) < 25;
}

async function reaches(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
