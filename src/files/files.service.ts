import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { newId } from '../common/id.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { ContentCipher } from '../security/encryption/content-cipher.js';
import { FileEntity, type FileKind } from './file.entity.js';
import { FileDamaged } from './files.errors.js';
import { FileStorage } from './storage/file-storage.js';

export interface NewFile {
  name: string;
  kind: FileKind;
  mediaType: string;
  bytes: Uint8Array;
}

/** Bytes that lie in the storage already, waiting for the transaction that gives them a row. */
export type StoredFile = Omit<FileEntity, 'createdAt'>;

export interface FileContent {
  name: string;
  mediaType: string;
  sha256: string;
  bytes: Buffer;
}

@Injectable()
export class FilesService {
  private readonly log = new Logger('Files');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly storage: FileStorage,
    private readonly cipher: ContentCipher,
  ) {}

  /**
   * Stores the bytes first, then runs `record` in one transaction with the file's row: what has a row has its bytes.
   * If the transaction fails the bytes are taken away again.
   */
  async store<T>(userId: string, file: NewFile, record: (file: StoredFile) => Promise<T>): Promise<T> {
    const stored = await this.putBytes(userId, file);
    try {
      return await this.unitOfWork.run(async () => {
        await this.unitOfWork.repository(FileEntity).insert(stored);
        return record(stored);
      });
    } catch (error) {
      await this.storage.remove(stored.storageKey).catch((failure: unknown) => {
        this.log.warn({ message: 'A file without a row stays behind', storage_key: stored.storageKey, error: failure });
      });
      throw error;
    }
  }

  /** @throws FileDamaged if the bytes are not those that were stored. */
  async read(userId: string, id: string): Promise<FileContent> {
    const file = await this.unitOfWork.repository(FileEntity).findOneByOrFail({ id, userId });
    const sealed = await this.storage.get(file.storageKey);
    if (!sealed) throw new FileDamaged();
    const bytes = await this.cipher.open(userId, { kind: 'file', id }, sealed).catch(() => {
      this.log.error({ message: 'A stored file fails its integrity check', file_id: id });
      throw new FileDamaged();
    });
    return { name: file.name, mediaType: file.mediaType, sha256: file.sha256, bytes };
  }

  /** The row now, with the caller's transaction; the bytes once that is committed. */
  async remove(userId: string, id: string): Promise<void> {
    const files = this.unitOfWork.repository(FileEntity);
    const file = await files.findOneBy({ id, userId });
    if (!file) return;
    await files.delete({ id, userId });
    this.unitOfWork.afterCommit(() => {
      this.storage.remove(file.storageKey).catch((error: unknown) => {
        this.log.warn({ message: 'A file without a row stays behind', storage_key: file.storageKey, error });
      });
    });
  }

  private async putBytes(userId: string, { name, kind, mediaType, bytes }: NewFile): Promise<StoredFile> {
    const id = newId();
    const storageKey = newId();
    await this.storage.put(storageKey, await this.cipher.seal(userId, { kind: 'file', id }, bytes));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { id, userId, name, kind, mediaType, size: bytes.byteLength, sha256, storageKey };
  }
}
