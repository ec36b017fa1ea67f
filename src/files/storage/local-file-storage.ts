import { constants } from 'node:fs';
import { type FileHandle, access, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { StorageConfig } from '../../config/config.js';
import { newId } from '../../common/id.js';
import { StorageFailed } from '../files.errors.js';
import { type ByteRange, FileStorage, madeAt } from './file-storage.js';

const KEY = /^[0-9a-f-]{36}$/;
const DRAFT = /^[0-9a-f-]{36}\.(?<draft>[0-9a-f-]{36})\.part$/;
/** Disk full, over quota, failing or read-only: not the caller's fault, and perhaps over soon. */
const DISK_FAILURE = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EMFILE', 'ENFILE']);

/** Files in the data folder, spread over 256 folders by the end of their key. */
@Injectable()
export class LocalFileStorage extends FileStorage {
  constructor(private readonly config: StorageConfig) {
    super();
  }

  async put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const target = this.pathOf(key);
    const folder = path.dirname(target);
    const draft = `${target}.${newId()}.part`;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeDurably(draft, bytes);
      await rename(draft, target);
      await syncFolder(folder);
    } catch (error) {
      await rm(draft, { force: true });
      throw DISK_FAILURE.has((error as NodeJS.ErrnoException).code ?? '') ? new StorageFailed(error) : error;
    }
  }

  async get(key: string, range?: ByteRange): Promise<Readable | null> {
    const handle = await openIfThere(this.pathOf(key));
    return handle?.createReadStream(range) ?? null;
  }

  async has(key: string): Promise<boolean> {
    const handle = await openIfThere(this.pathOf(key));
    await handle?.close();
    return handle !== null;
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *keys(): AsyncGenerator<string> {
    for await (const [, name] of this.entries()) if (KEY.test(name)) yield name;
  }

  async discardDrafts(before: Date): Promise<number> {
    let discarded = 0;
    for await (const [folder, name] of this.entries()) {
      const draft = DRAFT.exec(name)?.groups?.['draft'];
      if (draft === undefined || madeAt(draft) >= before) continue;
      await rm(path.join(folder, name), { force: true });
      discarded += 1;
    }
    return discarded;
  }

  async check(): Promise<void> {
    await mkdir(this.config.folder, { recursive: true, mode: 0o700 });
    await access(this.config.folder, constants.W_OK);
  }

  private async *entries(): AsyncGenerator<[folder: string, name: string]> {
    for (const folder of await namesIn(this.config.folder)) {
      const inside = path.join(this.config.folder, folder);
      for (const name of await namesIn(inside)) yield [inside, name];
    }
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('Storage keys are generated ids.');
    return path.join(this.config.folder, key.slice(-2), key);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

async function openIfThere(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw DISK_FAILURE.has(code ?? '') ? new StorageFailed(error) : error;
  }
}

async function writeDurably(file: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    for await (const chunk of bytes) await handle.writeFile(chunk);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename is only sure to survive a crash once its folder is on disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
