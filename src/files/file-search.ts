import { Injectable } from '@nestjs/common';
import { SearchType } from '../search/search-document.entity.js';
import { SearchIndex } from '../search/search-index.js';
import { BackgroundJobs } from '../tasks/background-jobs.js';
import { type FileEntity } from './file.entity.js';

/** Registered by the feature that reads documents. */
export const INDEX_FILE_JOB = 'files.index-content';

/** Makes files found: at once by what they are called, a moment later by what they hold. */
@Injectable()
export class FileSearch {
  constructor(
    private readonly index: SearchIndex,
    private readonly jobs: BackgroundJobs,
  ) {}

  /** Part of the caller's transaction. */
  async add({ id, userId, kind, name, folder, tags, createdAt }: FileEntity): Promise<void> {
    const about = { type: SearchType.File, id, kind, title: name, about: folder, tags, at: createdAt };
    await this.index.put(userId, { ...about, text: '', skills: [], language: null });
    await this.jobs.enqueue(INDEX_FILE_JOB, { userId, fileId: id }, `${INDEX_FILE_JOB}/${id}`);
  }

  /** Part of the caller's transaction. */
  rename({ id, userId, name, folder, tags }: FileEntity): Promise<void> {
    return this.index.amend(userId, { type: SearchType.File, id }, { title: name, about: folder, tags });
  }

  addContent(userId: string, id: string, text: string, language: string | null): Promise<void> {
    return this.index.amend(userId, { type: SearchType.File, id }, { text, language });
  }

  /** Part of the caller's transaction. */
  remove({ id, userId }: Pick<FileEntity, 'id' | 'userId'>): Promise<void> {
    return this.index.remove(userId, SearchType.File, id);
  }
}
