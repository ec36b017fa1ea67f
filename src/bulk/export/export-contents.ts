import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { AnalysesService } from '../../cv/analyses/analyses.service.js';
import { CvStatus } from '../../cv/cv.entity.js';
import { CvsService } from '../../cv/cvs.service.js';
import { JobsService } from '../../cv/jobs/jobs.service.js';
import { CvVersionsService } from '../../cv/versions/cv-versions.service.js';
import { type FileEntity } from '../../files/file.entity.js';
import { cleanName } from '../../common/file-name.js';
import { FilesService } from '../../files/files.service.js';
import { ExportedData } from '../bulk.dto.js';

const PAGE = 100;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

export interface ExportedDocument {
  path: string;
  id: string;
  json: unknown;
}

/** What goes into an export, page by page: it is never all in memory. */
@Injectable()
export class ExportContents {
  constructor(
    private readonly store: FilesService,
    private readonly cvs: CvsService,
    private readonly versions: CvVersionsService,
    private readonly jobs: JobsService,
    private readonly analyses: AnalysesService,
  ) {}

  /** All that is not in the trash, other exports apart. `open` gives null for what is damaged. */
  async *files(userId: string): AsyncGenerator<{ file: FileEntity; open: () => Promise<Readable | null> }> {
    for (let after = FIRST_ID; ;) {
      const files = await this.store.listForExport(userId, after, PAGE);
      for (const file of files) yield { file, open: () => this.open(userId, file.id) };
      const last = files.at(-1);
      if (!last || files.length < PAGE) return;
      after = last.id;
    }
  }

  async *documents(actor: Actor, types: ReadonlySet<string>): AsyncGenerator<ExportedDocument> {
    if (types.has(ExportedData.Cvs)) yield* this.resumes(actor);
    if (types.has(ExportedData.Jobs)) {
      for await (const job of pages((page) => this.jobs.list(actor, page))) {
        yield { path: `jobs/${cleanName(job.title ?? 'job')} ${job.id}.json`, id: job.id, json: job };
      }
    }
    if (types.has(ExportedData.Analyses)) {
      for await (const { id } of pages((page) => this.analyses.list(actor, page))) {
        yield { path: `analyses/${id}.json`, id, json: await this.analyses.get(actor, id) };
      }
    }
  }

  /** As JSON Resume, the version that stands for each. */
  private async *resumes(actor: Actor): AsyncGenerator<ExportedDocument> {
    for await (const cv of pages((page) => this.cvs.list(actor, { ...page, sort: 'created_at' }))) {
      if (cv.status !== CvStatus.Ready) continue;
      const { content } = await this.versions.open(actor, cv.id);
      yield { path: `cvs/${cleanName(cv.title)} ${cv.id}.json`, id: cv.id, json: content.cv.resume };
    }
  }

  private async open(userId: string, id: string): Promise<Readable | null> {
    try {
      return (await this.store.open(userId, id)).stream;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'file.damaged') return null;
      throw error;
    }
  }
}

async function* pages<T>(
  load: (page: { page: number; page_size: number }) => Promise<{ data: T[]; pagination: { has_next: boolean } }>,
): AsyncGenerator<T> {
  for (let page = 1; ; page += 1) {
    const { data, pagination } = await load({ page, page_size: PAGE });
    yield* data;
    if (!pagination.has_next) return;
  }
}
