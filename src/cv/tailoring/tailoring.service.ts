import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { InvalidInput } from '../../common/errors/common.errors.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { type Tailored } from '../engine/model/tailoring.js';
import { type Job } from '../jobs/job.repository.js';
import { JobsService } from '../jobs/jobs.service.js';
import { VersionReason } from '../versions/cv-version.entity.js';
import { CvVersionsService } from '../versions/cv-versions.service.js';
import { withResume } from '../versions/version-content.js';
import { type TailorRequest, type TailorResponse } from './tailoring.dto.js';

const DEFAULT_PAGES = 2;

@Injectable()
export class TailoringService {
  constructor(
    private readonly versions: CvVersionsService,
    private readonly jobs: JobsService,
    private readonly documents: DocumentProcessPool,
    private readonly clock: Clock,
  ) {}

  /**
   * A new version that shows an ad's reader what the CV holds for them, and nothing that it does not hold.
   * @throws DocumentRefused `untraced_statement` if a statement of the result had no source
   */
  async tailor(actor: Actor, cvId: string, request: TailorRequest, revision: number | null): Promise<TailorResponse> {
    const { number, content } = await this.versions.open(actor, cvId);
    const job = await this.jobOf(actor, request);
    const options = { pages: request.pages ?? DEFAULT_PAGES, asOf: this.clock.now().toISOString().slice(0, 10) };
    const tailored = await this.documents.run('tailor', { cv: content.cv, job: job.ad, options });
    const { resume, engineVersion: _, ...tailoring } = tailored;
    const made = { cv: withResume(content.cv, resume), tailoring };
    const version = { reason: VersionReason.Tailored, parent: number, content: made, jobId: job.id };
    const stored = await this.versions.add(actor, cvId, version, revision);
    return toTailorResponse(stored, job.id, tailored);
  }

  private async jobOf(actor: Actor, { job_id, job_description }: TailorRequest): Promise<Job> {
    if (job_id !== undefined && job_description === undefined) return this.jobs.find(actor, job_id);
    if (job_description !== undefined && job_id === undefined) return this.jobs.add(actor, job_description);
    throw new InvalidInput([{ path: 'job_id', message: 'give either job_id or job_description' }]);
  }
}

function toTailorResponse(
  stored: { cv_id: string; version: number; revision: number },
  jobId: string,
  tailored: Tailored,
): TailorResponse {
  return {
    cv_id: stored.cv_id,
    job_id: jobId,
    version: stored.version,
    revision: stored.revision,
    engine_version: tailored.engineVersion,
    resume: tailored.resume,
    traces: tailored.traces,
    changes: tailored.changes,
    gaps: tailored.gaps.map(({ requirementId, ...gap }) => ({ requirement_id: requirementId, ...gap })),
    coverage: tailored.coverage,
  };
}
