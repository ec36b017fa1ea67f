import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { InvalidInput } from '../../common/errors/common.errors.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SettingsService } from '../../users/settings/settings.service.js';
import { WebhookPublisher } from '../../users/webhooks/webhook-publisher.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { type JobAd } from '../engine/model/job-ad.js';
import { type Tailored } from '../engine/model/tailoring.js';
import { JobsService } from '../jobs/jobs.service.js';
import { VersionReason } from '../versions/cv-version.entity.js';
import { toTailoringResponse } from '../versions/cv-versions.mapper.js';
import { CvVersionsService } from '../versions/cv-versions.service.js';
import { withResume } from '../versions/version-content.js';
import { type TailorRequest, type TailorResponse } from './tailoring.dto.js';

@Injectable()
export class TailoringService {
  constructor(
    private readonly versions: CvVersionsService,
    private readonly jobs: JobsService,
    private readonly documents: DocumentProcessPool,
    private readonly settings: SettingsService,
    private readonly webhooks: WebhookPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * A new version that shows an ad's reader what the CV holds for them, and nothing that it does not hold.
   * @throws DocumentRefused `untraced_statement` if a statement of the result had no source
   */
  async tailor(actor: Actor, cvId: string, request: TailorRequest, revision: number | null): Promise<TailorResponse> {
    const { number, cv, originOf } = await this.versions.openWithStatedSkills(actor, cvId);
    const job = await this.jobOf(actor, request);
    const pages = request.pages ?? (await this.settings.get(actor.userId)).analysis_preferences.pages;
    const options = { pages, asOf: this.clock.now().toISOString().slice(0, 10) };
    const tailored = await this.documents.run('tailor', { cv, job: job.ad, options });
    const traces = tailored.traces.map((trace) => ({ ...trace, from: trace.from.map(originOf) }));
    const { resume, engineVersion: _, ...tailoring } = { ...tailored, traces };
    const content = { cv: withResume(cv, resume), tailoring };
    return this.unitOfWork.run(async () => {
      const jobId = job.id ?? (await this.jobs.keep(actor, job.ad)).id;
      const version = { reason: VersionReason.Tailored, parent: number, content, jobId };
      const stored = await this.versions.add(actor, cvId, version, revision);
      const told = { cv_id: cvId, job_id: jobId, version: stored.version };
      await this.webhooks.publish(actor.userId, 'cv.tailored', told);
      return toTailorResponse(stored, jobId, { ...tailored, traces });
    });
  }

  private async jobOf(
    actor: Actor,
    { job_id, job_description }: TailorRequest,
  ): Promise<{ id: string | null; ad: JobAd }> {
    if (job_id && !job_description) return this.jobs.find(actor, job_id);
    if (job_description && !job_id) return { id: null, ad: await this.jobs.read(job_description) };
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
    ...toTailoringResponse(tailored),
  };
}
