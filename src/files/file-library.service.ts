import { Injectable } from '@nestjs/common';
import { type Actor } from '../common/access/actor.js';
import { Clock } from '../common/clock.js';
import { type Downloadable } from '../common/http/ranged-download.js';
import { toCursorListResponse } from '../common/pagination/cursor.js';
import { type ListResponse } from '../common/pagination/page.dto.js';
import { StorageConfig } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { assertNameFits } from './content/file-types.js';
import {
  type CachedFileListResponse,
  type FileListQuery,
  type FileResponse,
  type StorageStatsResponse,
  type UpdateFileRequest,
} from './dto/file.dto.js';
import { type FileEntity } from './file.entity.js';
import { toFileResponse } from './file.mapper.js';
import { cleanName } from '../common/file-name.js';
import { type FileChange, FileRepository, fileCursor, isDuplicate } from './file.repository.js';
import { FileSearch } from './file-search.js';
import { FileChanged, FileExists, FileInUse, FileNotFound, FileTrashed } from './files.errors.js';
import { FileVault } from './file-vault.js';

/** A user's files as they see them. */
@Injectable()
export class FileLibraryService {
  constructor(
    private readonly files: FileRepository,
    private readonly vault: FileVault,
    private readonly search: FileSearch,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: StorageConfig,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: FileListQuery): Promise<ListResponse<FileResponse>> {
    return this.page(actor, query, false);
  }

  async listCached(actor: Actor, query: FileListQuery): Promise<CachedFileListResponse> {
    return { ...(await this.list(actor, query)), source: 'database' };
  }

  listTrash(actor: Actor, query: FileListQuery): Promise<ListResponse<FileResponse>> {
    return this.page(actor, query, true);
  }

  async get(actor: Actor, id: string): Promise<FileResponse> {
    return this.toResponse(await this.find(actor, id));
  }

  async stats(actor: Actor): Promise<StorageStatsResponse> {
    const { types, folders } = await this.files.usage(actor.userId);
    const used = types.reduce((sum, { bytes }) => sum + bytes, 0);
    const live = types.filter(({ trashed }) => !trashed);
    const trash = types.filter(({ trashed }) => trashed);
    return {
      used_bytes: used,
      quota_bytes: this.config.quotaBytes,
      available_bytes: Math.max(0, this.config.quotaBytes - used),
      total_files: live.reduce((sum, { files }) => sum + files, 0),
      trash_files: trash.reduce((sum, { files }) => sum + files, 0),
      trash_bytes: trash.reduce((sum, { bytes }) => sum + bytes, 0),
      by_type: live.map(({ kind, files, bytes }) => ({ file_type: kind, files, bytes })),
      folders,
    };
  }

  async download(actor: Actor, id: string): Promise<Downloadable> {
    const file = await this.find(actor, id);
    const { name, mediaType, size, sha256 } = file;
    return { name, mediaType, size, sha256, open: (range) => this.vault.open(file, range) };
  }

  /** Rename, move, tag. @param revision what the caller believes the file to be at, if they say. @throws FileChanged */
  update(
    actor: Actor,
    id: string,
    { name, folder, tags }: UpdateFileRequest,
    revision: number | null,
  ): Promise<FileResponse> {
    return this.change(actor, id, revision, (file) => {
      if (file.deletedAt) throw new FileTrashed();
      const renamed = name === undefined ? undefined : cleanName(name);
      if (renamed !== undefined) assertNameFits(renamed, file.mediaType);
      return { name: renamed, folder, tags };
    });
  }

  /** To the trash, or at once and for good. @throws FileInUse */
  async delete(actor: Actor, id: string, permanent: boolean): Promise<void> {
    if (permanent) return this.erase(actor, id);
    await this.change(actor, id, null, (file) => {
      if (file.held) throw new FileInUse();
      return { deletedAt: file.deletedAt ?? this.clock.now() };
    });
  }

  /** @throws FileExists if the same content was uploaded again meanwhile */
  async restore(actor: Actor, id: string): Promise<FileResponse> {
    try {
      return await this.change(actor, id, null, () => ({ deletedAt: null }));
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const { sha256 } = await this.find(actor, id);
      throw new FileExists((await this.files.findByContent(actor.userId, sha256))?.id ?? id);
    }
  }

  private async erase(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const file = await this.files.lockOwned(id, actor.userId);
      if (!file) throw new FileNotFound(id);
      if (file.held) throw new FileInUse();
      await this.search.remove(file);
      await this.files.delete(id, actor.userId);
    });
  }

  /** What lies in the trash is not found. */
  private async reindex(before: FileEntity, after: FileEntity): Promise<void> {
    if (after.held) return; // found as the CV that it is the original of
    if (after.deletedAt) await this.search.remove(after);
    else if (before.deletedAt) await this.search.add(after);
    else await this.search.rename(after);
  }

  private change(
    actor: Actor,
    id: string,
    revision: number | null,
    decide: (file: FileEntity) => FileChange,
  ): Promise<FileResponse> {
    return this.unitOfWork.run(async () => {
      const file = await this.files.lockOwned(id, actor.userId);
      if (!file) throw new FileNotFound(id);
      if (revision !== null && revision !== file.revision) throw new FileChanged();
      await this.files.change(id, actor.userId, decide(file), this.clock.now());
      const changed = await this.find(actor, id);
      await this.reindex(file, changed);
      return this.toResponse(changed);
    });
  }

  private async find(actor: Actor, id: string): Promise<FileEntity> {
    const file = await this.files.findOwned(id, actor.userId);
    if (!file) throw new FileNotFound(id);
    return file;
  }

  private async page(actor: Actor, query: FileListQuery, trashed: boolean): Promise<ListResponse<FileResponse>> {
    const page = await this.files.listOwned(actor.userId, query, trashed);
    return toCursorListResponse(page, query, (file) => this.toResponse(file), fileCursor(query.sort));
  }

  private toResponse(file: FileEntity): FileResponse {
    return toFileResponse(file, this.config.trashDays);
  }
}
