import { Injectable } from '@nestjs/common';
import { type Actor } from '../common/access/actor.js';
import { InvalidInput } from '../common/errors/common.errors.js';
import { type UploadPart, type UploadParts } from '../common/http/upload-parts.js';
import { fileTooLarge } from '../common/http/upload.js';
import { HttpConfig, StorageConfig } from '../config/config.js';
import { HEAD_BYTES, ContentCheck } from './content/content-check.js';
import { checkArchive } from './content/archive-check.js';
import { VirusScanner } from './content/virus-scanner.js';
import { type UploadFileQuery, type UploadedFileResponse } from './dto/file.dto.js';
import { type FileEntity } from './file.entity.js';
import { toFileResponse } from './file.mapper.js';
import { cleanName } from '../common/file-name.js';
import { FileQuota } from './file-quota.js';
import { FileRepository } from './file.repository.js';
import { FileSearch } from './file-search.js';
import { FileNotFound } from './files.errors.js';
import { FilesService } from './files.service.js';
import { FileVault, type SealedContent } from './file-vault.js';

/** Checked bytes in the storage that have no row yet. */
export interface ReceivedFile {
  name: string;
  mediaType: string;
  content: SealedContent;
}

/** What users bring. Everything about it is doubted: its size, its name, its type, its end. */
@Injectable()
export class FileUploadService {
  constructor(
    private readonly vault: FileVault,
    private readonly files: FilesService,
    private readonly rows: FileRepository,
    private readonly quota: FileQuota,
    private readonly scanner: VirusScanner,
    private readonly search: FileSearch,
    private readonly http: HttpConfig,
    private readonly storage: StorageConfig,
  ) {}

  /** The one `file` part of a request. Nothing of it is kept unless all of it is in order. */
  async upload(actor: Actor, query: UploadFileQuery, parts: UploadParts): Promise<UploadedFileResponse> {
    let received: ReceivedFile | undefined;
    try {
      await parts.each(1, async (part) => {
        if (part.fieldName !== 'file') throw oneFileOnly();
        received = await this.receive(actor.userId, part);
      });
    } catch (error) {
      if (received) await this.vault.discard(received.content);
      throw error;
    }
    if (!received) throw oneFileOnly();
    return this.keep(actor.userId, received, query);
  }

  /**
   * Takes the bytes in while they are looked at; nothing stays in the storage if they are refused.
   * @throws TransportError if it is too large @throws QuotaExceeded @throws FileBroken @throws FileTypeRefused @throws FileTypeMismatch
   * @throws FileInfected @throws ScannerAway
   */
  async receive(userId: string, { fileName, bytes }: Pick<UploadPart, 'fileName' | 'bytes'>): Promise<ReceivedFile> {
    await this.quota.check(userId, 1); // who has no room left need not send the rest
    const name = cleanName(fileName);
    const source = bytes[Symbol.asyncIterator]();
    try {
      const head = await readHead(source);
      const check = await ContentCheck.begin(name, head);
      const content = await this.vault.put(userId, this.scanner.scanned(this.watched(head, source, check)));
      await this.confirm(content, check);
      return { name, mediaType: check.type.mediaType, content };
    } finally {
      await source.return?.();
    }
  }

  /** Gives received bytes their row, or finds the file that has the same content already. */
  async keep(
    userId: string,
    { name, mediaType, content }: ReceivedFile,
    { file_type, folder }: UploadFileQuery,
  ): Promise<UploadedFileResponse> {
    const { file, duplicate } = await this.files.keep(content, async () => {
      await this.quota.lock(userId);
      const same = await this.rows.findByContent(userId, content.sha256);
      if (same) return { file: same, duplicate: true };
      await this.quota.check(userId, content.size);
      const about = { name, mediaType, kind: file_type, folder: folder ?? '', tags: [], held: false, expiresAt: null };
      await this.rows.insert({ ...content, ...about });
      const file = await this.stored(content);
      await this.search.add(file);
      return { file, duplicate: false };
    });
    if (duplicate) await this.vault.discard(content);
    return { ...toFileResponse(file, this.storage.trashDays), duplicate };
  }

  private async *watched(head: Buffer, rest: AsyncIterator<Uint8Array>, check: ContentCheck) {
    let size = 0;
    for (let chunk: Uint8Array | null = head; chunk; chunk = await nextOf(rest)) {
      size += chunk.byteLength;
      if (size > this.http.maxUploadBytes) throw fileTooLarge(this.http.maxUploadBytes);
      check.see(chunk);
      yield chunk;
    }
    check.end();
  }

  private async confirm(content: SealedContent, { type }: ContentCheck): Promise<void> {
    if (type.family !== 'zip') return;
    try {
      await checkArchive((start, end) => this.vault.open(content, { start, end: end - 1 }), content.size, type);
    } catch (error) {
      await this.vault.discard(content);
      throw error;
    }
  }

  private async stored({ id, userId }: SealedContent): Promise<FileEntity> {
    const file = await this.rows.findOwned(id, userId);
    if (!file) throw new FileNotFound(id);
    return file;
  }
}

async function readHead(source: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const chunk = await nextOf(source);
    if (!chunk) break;
    chunks.push(chunk);
    length += chunk.byteLength;
  }
  return Buffer.concat(chunks, length);
}

async function nextOf(source: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
  const next = await source.next();
  return next.done ? null : next.value;
}

function oneFileOnly(): InvalidInput {
  return new InvalidInput([{ path: 'file', message: 'exactly one file is expected, in a part named "file"' }]);
}
