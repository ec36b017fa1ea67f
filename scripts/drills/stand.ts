import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const BUILT = path.resolve(import.meta.dirname, '../../dist/src');

/** A folder for a drill that other accounts may enter, since as root Postgres runs under one. Removed at the end. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cv-drill-'));
  chmodSync(folder, 0o711);
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The settings of a service in production, with secrets made for the drill. */
export function productionSettings(dataDir: string, databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    MIGRATE_ON_START: 'true',
    DATA_DIR: dataDir,
    JWT_SECRET_KEY: randomBytes(48).toString('base64url'),
    ENCRYPTION_KEYS: `1:${randomBytes(32).toString('base64')}`,
    BACKUP_KEY: randomBytes(32).toString('base64'),
    RATE_LIMIT_ENABLED: 'false',
    TRUSTED_PROXIES: '127.0.0.1',
    LOG_LEVEL: 'warn',
    DOCUMENT_PROCESSES: '1',
  };
}

/** A built command as `npm run` would run it. @returns what it printed @throws Error with that if it fails */
export async function runBuilt(script: string, args: string[], settings: Record<string, string>): Promise<string> {
  const { code, printed } = await tryBuilt(script, args, settings);
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${printed}`);
  return printed;
}

/** The same for one that may fail. */
export async function tryBuilt(script: string, args: string[], settings: Record<string, string>) {
  const child = spawn(process.execPath, [path.join(BUILT, script), ...args], {
    env: { ...settings, PATH: process.env['PATH'] },
    cwd: os.tmpdir(), // an .env of the working folder is none of the drill's
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed };
}
