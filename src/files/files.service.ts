import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Downloadable } from '../common/http/ranged-download.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { VirusScanner } from './content/virus-scanner.js';
import { type FileEntity, type FileKind } from './file.entity.js';
import { FileNotFound } from './files.errors.js';
import { FileQuota } from './file-quota.js';
import { FileRepository } from './file.repository.js';
import { type ByteRange } from './storage/file-storage.js';
import { FileVault, type SealedContent } from './file-vault.js';

export interface NewFile {
  name: string;
  kind: FileKind;
  mediaType: string;
  bytes: Uint8Array;
}

/** A file as its row has it. */
export type StoredFile = Pick<FileEntity, 'id' | 'userId' | 'name' | 'kind' | 'mediaType' | 'size' | 'sha256'>;

export interface FileContent {
  name: string;
  mediaType: string;
  sha256: string;
  bytes: Buffer;
}

/** What other features do with files. */
@Injectable()
export class FilesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: FileVault,
    private readonly files: FileRepository,
    private readonly quota: FileQuota,
    private readonly scanner: VirusScanner,
  ) {}

  /**
   * Stores the bytes first, then runs `record` in one transaction with the file's row: what has a row has its bytes.
   * What `record` makes stands on the file, which then cannot be deleted alone.
   * @throws QuotaExceeded @throws FileInfected @throws ScannerAway
   */
  async store<T>(userId: string, file: NewFile, record: (file: StoredFile) => Promise<T>): Promise<T> {
    const { name, kind, mediaType, bytes } = file;
    const content = await this.vault.put(userId, this.scanner.scanned(once(bytes)));
    const row = { ...content, name, kind, mediaType, folder: '', tags: [], held: true, expiresAt: null };
    return this.keep(content, async () => {
      await this.quota.lock(userId);
      await this.quota.check(userId, content.size);
      await this.files.insert(row);
      return record(row);
    });
  }

  /**
   * Stores what the service itself has made, as it is made. The same name and kind is made once.
   * @throws QuotaExceeded if it counts
   */
  async storeMade(
    userId: string,
    file: Pick<FileEntity, 'name' | 'kind' | 'mediaType' | 'expiresAt'>,
    source: AsyncIterable<Uint8Array>,
    { withinQuota }: { withinQuota: boolean },
  ): Promise<StoredFile> {
    const content = await this.vault.put(userId, source);
    const row = { ...content, ...file, folder: '', tags: [], held: false };
    const same = await this.keep(content, async () => {
      await this.quota.lock(userId);
      const known = await this.files.findByContent(userId, content.sha256);
      if (known) return known;
      if (withinQuota) await this.quota.check(userId, content.size);
      await this.files.insert(row);
      return null;
    });
    if (same) await this.vault.discard(content);
    return same ?? row;
  }

  /** The newest that the service has made under this name. */
  findMade(userId: string, name: string, kind: FileKind): Promise<StoredFile | null> {
    return this.files.findByName(userId, name, kind);
  }

  /** What is not in the trash and no export, in the order of the ids. */
  listForExport(userId: string, afterId: string, limit: number): Promise<FileEntity[]> {
    return this.files.listAfter(userId, afterId, limit);
  }

  /** Part of bytes that have no row yet. */
  openContent(content: SealedContent, range: ByteRange): Promise<Readable> {
    return this.vault.open(content, range);
  }

  discard(content: SealedContent): Promise<void> {
    return this.vault.discard(content);
  }

  /** Runs what gives the content a row in one transaction; if that fails the content is taken away again. */
  async keep<T>(content: SealedContent, record: () => Promise<T>): Promise<T> {
    try {
      return await this.unitOfWork.run(record);
    } catch (error) {
      await this.vault.discard(content);
      throw error;
    }
  }

  /**
   * What the service made for the user and takes away by itself, as it streams in. It takes the place of others with
   * its tag and does not count against the quota, since the user could not make room for it.
   */
  async storeForAWhile<T>(
    userId: string,
    { tag, ...file }: Pick<FileEntity, 'name' | 'kind' | 'mediaType'> & { tag: string; expiresAt: Date },
    source: AsyncIterable<Uint8Array>,
    record: (file: StoredFile) => Promise<T>,
  ): Promise<T> {
    const content = await this.vault.put(userId, source);
    const row = { ...content, ...file, folder: '', tags: [tag], held: false };
    return this.keep(content, async () => {
      await this.files.deleteExpiring(userId, tag);
      await this.files.insert(row);
      return record(row);
    });
  }

  /** Every file of the user, the trash included. */
  listAll(userId: string): Promise<FileEntity[]> {
    return this.files.listAll(userId);
  }

  async storageKeysOf(userId: string): Promise<string[]> {
    return (await this.files.listAll(userId)).map(({ storageKey }) => storageKey);
  }

  /** Returns once the bytes are gone; rows are not looked at. @throws StorageFailed */
  async eraseContents(storageKeys: readonly string[]): Promise<void> {
    for (const key of storageKeys) await this.vault.erase(key);
  }

  async describe(userId: string, id: string): Promise<StoredFile> {
    return this.find(userId, id);
  }

  /** Whole in memory: for files of which the size is known to be small. @throws FileDamaged if it is not what was stored */
  async read(userId: string, id: string): Promise<FileContent> {
    const file = await this.find(userId, id);
    const chunks: Buffer[] = [];
    for await (const chunk of await this.vault.open(file)) chunks.push(chunk as Buffer);
    return { name: file.name, mediaType: file.mediaType, sha256: file.sha256, bytes: Buffer.concat(chunks) };
  }

  /** @throws FileNotFound @throws FileDamaged */
  async open(userId: string, id: string): Promise<{ file: StoredFile; stream: Readable }> {
    const file = await this.find(userId, id);
    return { file, stream: await this.vault.open(file) };
  }

  /** @returns null if it is gone, e.g. because its time was over */
  async findDownload(userId: string, id: string): Promise<Downloadable | null> {
    const file = await this.files.findOwned(id, userId);
    return file && { ...file, open: (range) => this.vault.open(file, range) };
  }

  /** With the caller's transaction; the bytes follow once that is committed. */
  async remove(userId: string, id: string): Promise<void> {
    await this.files.delete(id, userId);
  }

  private async find(userId: string, id: string): Promise<FileEntity> {
    const file = await this.files.findOwned(id, userId);
    if (!file) throw new FileNotFound(id);
    return file;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
