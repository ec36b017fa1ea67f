import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '../../common/errors/domain-error.js';
import { INDEX_FILE_JOB, FileSearch } from '../../files/file-search.js';
import { FilesService } from '../../files/files.service.js';
import { BackgroundJobs } from '../../tasks/background-jobs.js';
import { DocumentProcessPool } from './document-process-pool.js';

const DOCUMENTS =
  /^application\/(pdf|rtf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|vnd\.oasis\.opendocument\.text)$/;
const PLAIN = /^(text\/|application\/(json|xml)$)/;
/** Larger ones are found by their name alone. */
const LARGEST_BYTES = 50 * 1024 * 1024;

/** Reads what lies in stored files, so that the search finds it. */
@Injectable()
export class FileTexts implements OnModuleInit {
  constructor(
    private readonly files: FilesService,
    private readonly search: FileSearch,
    private readonly documents: DocumentProcessPool,
    private readonly jobs: BackgroundJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(INDEX_FILE_JOB, {
      run: ({ userId, fileId }) => this.index(String(userId), String(fileId)),
    });
  }

  /** What cannot be read, or is gone by now, is left as it is. */
  private async index(userId: string, fileId: string): Promise<void> {
    try {
      const found = await this.read(userId, fileId);
      if (found) await this.search.addContent(userId, fileId, found.text, found.language);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
    }
  }

  private async read(userId: string, id: string): Promise<{ text: string; language: string | null } | null> {
    const { size, mediaType } = await this.files.describe(userId, id);
    if (size > LARGEST_BYTES) return null;
    const plain = PLAIN.test(mediaType);
    if (!plain && !DOCUMENTS.test(mediaType)) return null;
    const { bytes, name } = await this.files.read(userId, id);
    if (plain) return { text: bytes.toString('utf8'), language: null };
    return this.documents.run('readText', { bytes, fileName: name });
  }
}
