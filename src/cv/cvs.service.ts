import { Injectable } from '@nestjs/common';
import { type Actor } from '../common/access/actor.js';
import { Clock } from '../common/clock.js';
import { toCursorListResponse } from '../common/pagination/cursor.js';
import { type ListResponse } from '../common/pagination/page.dto.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type FileContent, FilesService } from '../files/files.service.js';
import { type CvEntity, CvStatus } from './cv.entity.js';
import { CvIndexer } from './cv-indexer.js';
import { CvChanged, CvNotFound } from './cv.errors.js';
import { toCvResponse } from './cv.mapper.js';
import { type CvChange, CvRepository, cvCursor } from './cv.repository.js';
import { type CvListQuery, type CvResponse, type CvStatsResponse, type UpdateCvRequest } from './dto/cv.dto.js';

@Injectable()
export class CvsService {
  constructor(
    private readonly cvs: CvRepository,
    private readonly files: FilesService,
    private readonly indexer: CvIndexer,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: CvListQuery): Promise<ListResponse<CvResponse>> {
    const page = await this.cvs.listOwned(actor.userId, query);
    return toCursorListResponse(page, query, toCvResponse, cvCursor(query.sort));
  }

  async get(actor: Actor, id: string): Promise<CvResponse> {
    return toCvResponse(await this.find(actor, id));
  }

  async stats(actor: Actor): Promise<CvStatsResponse> {
    const rows = await this.cvs.stats(actor.userId);
    const count = (status: CvStatus) => rows.find((row) => row.status === status)?.count ?? 0;
    const latest = Math.max(...rows.map((row) => row.latest.getTime()));
    return {
      total: rows.reduce((sum, row) => sum + row.count, 0),
      ready: count(CvStatus.Ready),
      processing: count(CvStatus.Processing),
      failed: count(CvStatus.Failed),
      latest_upload: rows.length > 0 ? new Date(latest).toISOString() : null,
    };
  }

  /** @param revision what the caller believes the CV to be at, if they say. @throws CvChanged */
  update(actor: Actor, id: string, change: UpdateCvRequest, revision: number | null): Promise<CvResponse> {
    return this.change(actor, id, revision, () => change);
  }

  async delete(actor: Actor, id: string, revision: number | null): Promise<void> {
    await this.unitOfWork.run(async () => {
      const cv = await this.lock(actor, id, revision);
      await this.cvs.delete(id, actor.userId);
      await this.indexer.remove(id, actor.userId);
      await this.files.remove(actor.userId, cv.fileId);
    });
  }

  /** The original, byte for byte. */
  async download(actor: Actor, id: string): Promise<FileContent> {
    const cv = await this.find(actor, id);
    return this.files.read(actor.userId, cv.fileId);
  }

  /** Locks the CV, lets `decide` say what changes, and applies it; all or nothing. */
  change(
    actor: Actor,
    id: string,
    revision: number | null,
    decide: (cv: CvEntity) => CvChange | Promise<CvChange>,
  ): Promise<CvResponse> {
    return this.unitOfWork.run(async () => {
      const cv = await this.lock(actor, id, revision);
      await this.cvs.change(id, actor.userId, await decide(cv), this.clock.now());
      await this.indexer.put(id, actor.userId);
      return toCvResponse(await this.find(actor, id));
    });
  }

  /** By its own id or by that of its original. */
  findByAnyId({ userId }: Actor, id: string): Promise<CvEntity | null> {
    return this.cvs.findByAnyId(id, userId);
  }

  async find(actor: Actor, id: string): Promise<CvEntity> {
    const cv = await this.cvs.findOwned(id, actor.userId);
    if (!cv) throw new CvNotFound(id);
    return cv;
  }

  private async lock(actor: Actor, id: string, revision: number | null): Promise<CvEntity> {
    const cv = await this.cvs.lockOwned(id, actor.userId);
    if (!cv) throw new CvNotFound(id);
    if (revision !== null && revision !== cv.revision) throw new CvChanged();
    return cv;
  }
}
