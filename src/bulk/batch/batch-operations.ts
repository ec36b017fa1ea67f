import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { AnalysesService } from '../../cv/analyses/analyses.service.js';
import { CvUploadService } from '../../cv/cv-upload.service.js';
import { type CvEntity } from '../../cv/cv.entity.js';
import { CvsService } from '../../cv/cvs.service.js';
import { MatchingService } from '../../cv/jobs/matching.service.js';
import { RenderingService } from '../../cv/rendering/rendering.service.js';
import { TailoringService } from '../../cv/tailoring/tailoring.service.js';
import { FileKind } from '../../files/file.entity.js';
import { FileLibraryService } from '../../files/file-library.service.js';
import { FilesService } from '../../files/files.service.js';
import { type BatchParameters, BatchOperation } from './batch.dto.js';

export class NoCvBehindIt extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'batch.no-cv';

  constructor() {
    super('There is no CV to this file yet. Parse it first, and use the id of the CV that comes of it.');
  }
}

type Result = Record<string, unknown>;

/** What a batch does to one item: what the API offers for one, with ids for an answer. */
@Injectable()
export class BatchOperations {
  constructor(
    private readonly cvs: CvsService,
    private readonly uploads: CvUploadService,
    private readonly analyses: AnalysesService,
    private readonly matching: MatchingService,
    private readonly tailoring: TailoringService,
    private readonly rendering: RenderingService,
    private readonly files: FilesService,
    private readonly library: FileLibraryService,
  ) {}

  /** @throws DomainError that says why this item cannot be done */
  run(actor: Actor, id: string, operation: BatchOperation, parameters: BatchParameters): Promise<Result> {
    switch (operation) {
      case BatchOperation.Parse:
        return this.parse(actor, id);
      case BatchOperation.Analyse:
        return this.analyse(actor, id, parameters);
      case BatchOperation.Match:
        return this.match(actor, id, parameters);
      case BatchOperation.Tailor:
        return this.tailor(actor, id, parameters);
      case BatchOperation.Render:
        return this.render(actor, id, parameters);
      case BatchOperation.Tag:
        return this.tag(actor, id, parameters);
      case BatchOperation.Delete:
        return this.delete(actor, id);
    }
  }

  private async parse(actor: Actor, id: string): Promise<Result> {
    const known = await this.cvs.findByAnyId(actor, id);
    if (known) return { cv_id: known.id };
    const { name, bytes } = await this.files.read(actor.userId, id);
    const cv = await this.uploads.upload(actor, { fileName: name, bytes, fields: {} });
    return { cv_id: cv.id, ...(cv.task_id && { task_id: cv.task_id }) };
  }

  private async analyse(actor: Actor, id: string, { job_id }: BatchParameters): Promise<Result> {
    const cv = await this.cvOf(actor, id);
    const analysis = await this.analyses.analyse(actor, cv.id, { job_id });
    return { cv_id: cv.id, analysis_id: analysis.id, score: analysis.score };
  }

  private async match(actor: Actor, id: string, { job_id = '' }: BatchParameters): Promise<Result> {
    const cv = await this.cvOf(actor, id);
    const match = await this.matching.match(actor, cv.id, { job_id });
    return { cv_id: cv.id, match_id: match.id, score: match.score };
  }

  private async tailor(actor: Actor, id: string, { job_id, pages }: BatchParameters): Promise<Result> {
    const cv = await this.cvOf(actor, id);
    const tailored = await this.tailoring.tailor(actor, cv.id, { job_id, pages }, null);
    return { cv_id: cv.id, ...('version' in tailored ? { version: tailored.version } : { task_id: tailored.task_id }) };
  }

  private async render(actor: Actor, id: string, { format, template }: BatchParameters): Promise<Result> {
    const cv = await this.cvOf(actor, id);
    const { bytes, mediaType, fileName } = await this.rendering.render(actor, cv.id, { format, template });
    const file = { name: fileName, kind: FileKind.Cv, mediaType, expiresAt: null };
    const stored = await this.files.storeMade(actor.userId, file, once(bytes), { withinQuota: true });
    return { cv_id: cv.id, file_id: stored.id };
  }

  private async tag(actor: Actor, id: string, { tags = [] }: BatchParameters): Promise<Result> {
    const cv = await this.cvs.findByAnyId(actor, id);
    if (cv) {
      await this.cvs.update(actor, cv.id, { tags: [...new Set([...cv.tags, ...tags])].slice(0, 50) }, null);
      return { cv_id: cv.id };
    }
    const file = await this.library.get(actor, id);
    await this.library.update(actor, id, { tags: [...new Set([...file.tags, ...tags])].slice(0, 50) }, null);
    return { file_id: id };
  }

  /** A file to the trash; a CV, which has none, for good. */
  private async delete(actor: Actor, id: string): Promise<Result> {
    const cv = await this.cvs.findByAnyId(actor, id);
    if (cv?.id === id) {
      await this.cvs.delete(actor, id, null);
      return { cv_id: id };
    }
    await this.library.delete(actor, id, false);
    return { file_id: id };
  }

  private async cvOf(actor: Actor, id: string): Promise<CvEntity> {
    const cv = await this.cvs.findByAnyId(actor, id);
    if (cv) return cv;
    await this.library.get(actor, id); // not found, or:
    throw new NoCvBehindIt();
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
