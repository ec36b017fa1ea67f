import { Injectable } from '@nestjs/common';
import { type ZipFile } from 'yauzl';
import { type Actor } from '../common/access/actor.js';
import { TransportError } from '../common/errors/common.errors.js';
import { DomainError } from '../common/errors/domain-error.js';
import { type UploadPart, type UploadParts } from '../common/http/upload-parts.js';
import { archiveEntries, openArchive } from '../files/content/archive-check.js';
import { FileUploadService, type ReceivedFile } from '../files/file-upload.service.js';
import { FileLibraryService } from '../files/file-library.service.js';
import { FileBroken } from '../files/files.errors.js';
import { FilesService } from '../files/files.service.js';
import { type BulkUploadItemResponse, type BulkUploadQuery, type BulkUploadResponse, ItemOutcome } from './bulk.dto.js';

const MOST_FILES = 100;
/** Past this it is no request that anybody means. */
const MOST_PARTS = 1_000;
/** What one ZIP may bring. */
const UNPACKED = { entries: 500, unpackedBytes: 200 * 1024 * 1024 } as const;
const FIELDS = new Set(['files', 'files[]', 'file']);

/** Many files in one request, as parts or in ZIPs. One that is refused does not keep the others out. */
@Injectable()
export class BulkUploadService {
  constructor(
    private readonly uploads: FileUploadService,
    private readonly files: FilesService,
    private readonly library: FileLibraryService,
  ) {}

  async upload(actor: Actor, query: BulkUploadQuery, parts: UploadParts): Promise<BulkUploadResponse> {
    if (!parts.isMultipart) {
      throw new TransportError(
        'malformed',
        'upload.names-only',
        'Names alone are nothing to store. Send multipart/form-data with the files themselves as parts named "files".',
      );
    }
    const results: BulkUploadItemResponse[] = [];
    try {
      let files = 0;
      await parts.each(MOST_PARTS, async (part) => {
        files += 1;
        results.push(...(files > MOST_FILES ? [tooMany(part)] : await this.take(actor, query, part)));
      });
    } catch (error) {
      await this.undo(actor, results);
      throw error;
    }
    if (results.length === 0) throw new FileBroken('There is no file in this request.');
    const succeeded = results.filter(({ status }) => status === ItemOutcome.Succeeded).length;
    return { total: results.length, succeeded, failed: results.length - succeeded, results };
  }

  private async take(actor: Actor, query: BulkUploadQuery, part: UploadPart): Promise<BulkUploadItemResponse[]> {
    if (!FIELDS.has(part.fieldName)) {
      return [refused(part.fileName, new FileBroken('Files are expected in parts named "files".'))];
    }
    try {
      const received = await this.uploads.receive(actor.userId, part);
      const isArchive = received.mediaType === 'application/zip';
      if (isArchive && query.unpack !== false) return await this.unpack(actor, query, received);
      return [await this.keep(actor, query, part.fileName, received)];
    } catch (error) {
      return [refused(part.fileName, error)];
    }
  }

  /** A request that breaks off has stored nothing. */
  private async undo(actor: Actor, results: readonly BulkUploadItemResponse[]): Promise<void> {
    for (const { file } of results) {
      if (file && !file.duplicate) await this.library.delete(actor, file.id, true);
    }
  }

  private async unpack(
    actor: Actor,
    query: BulkUploadQuery,
    { name, content }: ReceivedFile,
  ): Promise<BulkUploadItemResponse[]> {
    const results: BulkUploadItemResponse[] = [];
    const read = (start: number, end: number) => this.files.openContent(content, { start, end: end - 1 });
    try {
      const archive = await openArchive(read, content.size);
      for await (const entry of archiveEntries(archive, content.size, UNPACKED)) {
        if (entry.fileName.endsWith('/')) continue;
        const part = { fileName: entry.fileName, bytes: inflated(archive, entry) };
        results.push(await this.takeEntry(actor, query, `${name}/${entry.fileName}`, part));
      }
    } catch (error) {
      results.push(refused(name, error));
    } finally {
      await this.files.discard(content);
    }
    return results;
  }

  private async takeEntry(
    actor: Actor,
    query: BulkUploadQuery,
    name: string,
    part: Pick<UploadPart, 'fileName' | 'bytes'>,
  ): Promise<BulkUploadItemResponse> {
    try {
      return await this.keep(actor, query, name, await this.uploads.receive(actor.userId, part));
    } catch (error) {
      return refused(name, error);
    }
  }

  private async keep(
    actor: Actor,
    query: BulkUploadQuery,
    name: string,
    received: ReceivedFile,
  ): Promise<BulkUploadItemResponse> {
    const file = await this.uploads.keep(actor.userId, received, query);
    return { name, status: ItemOutcome.Succeeded, file, problem: null };
  }
}

/** Counts as it inflates: an entry larger than its directory says ends with an error. */
async function* inflated(archive: ZipFile, entry: Parameters<ZipFile['openReadStreamPromise']>[0]) {
  try {
    for await (const chunk of await archive.openReadStreamPromise(entry)) yield chunk as Uint8Array;
  } catch (error) {
    throw error instanceof DomainError ? error : new FileBroken('This entry of the archive is broken.');
  }
}

function tooMany({ fileName }: UploadPart): BulkUploadItemResponse {
  return refused(fileName, new FileBroken(`One request takes ${MOST_FILES} files. Send this one with the next.`));
}

/** @throws what is not this item's own fault */
function refused(name: string, error: unknown): BulkUploadItemResponse {
  if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
  const problem = { error_code: error.code, detail: error.message };
  return { name, status: ItemOutcome.Failed, file: null, problem };
}
