import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

export interface GeneratedSecrets {
  jwt: string;
  encryptionKeys: string;
}

/** Made once, kept in the data folder for the owner alone. Losing the file loses all stored content: it wraps every data key. */
export function loadOrCreateSecrets(dataDir: string): GeneratedSecrets {
  const file = path.join(dataDir, 'secrets.json');
  return read(file) ?? create(file);
}

function read(file: string): GeneratedSecrets | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as GeneratedSecrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function create(file: string): GeneratedSecrets {
  const secrets: GeneratedSecrets = {
    jwt: randomBytes(48).toString('base64url'),
    encryptionKeys: `1:${randomBytes(32).toString('base64')}`,
  };
  // The data folder is entered by the embedded database's account, the file is not.
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o711 });
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, 'wx', 0o600);
  writeSync(handle, JSON.stringify(secrets, null, 2));
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(draft, file); // unlike rename, fails if another process was first
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  const stored = read(file);
  if (!stored) throw new Error(`Cannot read ${file} back.`);
  return stored;
}
