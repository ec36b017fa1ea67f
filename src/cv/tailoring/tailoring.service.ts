import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Role } from '../../common/access/permission.js';
import { Clock } from '../../common/clock.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { TaskHandlers, type TaskRun } from '../../tasks/task-handlers.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { SettingsService } from '../../users/settings/settings.service.js';
import { WebhookPublisher } from '../../users/webhooks/webhook-publisher.js';
import { ModelCalls } from '../ai/model-calls.js';
import { type AiModel } from '../ai/models.js';
import { type Rewording, statementsOf } from '../ai/rewording.js';
import { RewordingService } from '../ai/rewording.service.js';
import { CvChanged } from '../cv.errors.js';
import { CvsService } from '../cvs.service.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { type JobAd } from '../engine/model/job-ad.js';
import { type ParsedCv } from '../engine/model/parsed-cv.js';
import { type Tailored } from '../engine/model/tailoring.js';
import { type GivenJob, JobsService } from '../jobs/jobs.service.js';
import { VersionReason } from '../versions/cv-version.entity.js';
import { toTailoringResponse } from '../versions/cv-versions.mapper.js';
import { CvVersionsService } from '../versions/cv-versions.service.js';
import { withResume } from '../versions/version-content.js';
import { type TailorAcceptedResponse, type TailorRequest, type TailorResponse } from './tailoring.dto.js';

const TAILOR_TASK = 'cv.tailor';

/** A tailored resume and what it was made from, not kept yet. */
interface Draft {
  parent: number;
  cv: ParsedCv;
  tailored: Tailored;
}

@Injectable()
export class TailoringService implements OnModuleInit {
  constructor(
    private readonly cvs: CvsService,
    private readonly versions: CvVersionsService,
    private readonly jobs: JobsService,
    private readonly documents: DocumentProcessPool,
    private readonly models: ModelCalls,
    private readonly rewordings: RewordingService,
    private readonly settings: SettingsService,
    private readonly webhooks: WebhookPublisher,
    private readonly tasks: TasksService,
    private readonly handlers: TaskHandlers,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(TAILOR_TASK, { run: (run) => this.tailorWithModel(run) });
  }

  /**
   * A new version that shows an ad's reader what the CV holds for them, and nothing that it does not hold. With a model it
   * is made by a task: a model takes long, and no transaction may wait for it.
   * @throws DocumentRefused `untraced_statement` if a statement of the result had no source
   */
  async tailor(
    actor: Actor,
    cvId: string,
    request: TailorRequest,
    revision: number | null,
  ): Promise<TailorResponse | TailorAcceptedResponse> {
    const job = await this.jobs.given(actor, request);
    const pages = request.pages ?? (await this.settings.get(actor.userId)).analysis_preferences.pages;
    if (request.model || request.use_model) {
      const model = await this.models.choose(actor.userId, request.model ?? undefined);
      return this.begin(actor, cvId, { job, pages, model }, revision);
    }
    const draft = await this.draft(actor, cvId, job.ad, pages);
    return this.unitOfWork.run(async () => {
      const jobId = job.id ?? (await this.jobs.keep(actor, job.ad)).id;
      return this.keep(actor, cvId, { draft, jobId }, revision);
    });
  }

  private async begin(
    actor: Actor,
    cvId: string,
    { job, pages, model }: { job: GivenJob; pages: number; model: AiModel },
    revision: number | null,
  ): Promise<TailorAcceptedResponse> {
    const cv = await this.cvs.find(actor, cvId);
    if (revision !== null && revision !== cv.revision) throw new CvChanged();
    await this.versions.open(actor, cvId); // refused now rather than in the task
    return this.unitOfWork.run(async () => {
      const jobId = job.id ?? (await this.jobs.keep(actor, job.ad)).id;
      const input = { cv_id: cvId, job_id: jobId, pages: String(pages), model: model.id };
      return { task_id: await this.tasks.enqueue(actor.userId, TAILOR_TASK, input), cv_id: cvId, job_id: jobId };
    });
  }

  /** The task's id is the version's: a run after a crash finds what the one before it made. */
  private async tailorWithModel({ taskId, userId, input, report, signal }: TaskRun): Promise<Record<string, unknown>> {
    const { cv_id: cvId = '', job_id: jobId = '', pages, model: modelId } = input;
    const actor: Actor = { userId, sessionId: null, role: Role.User };
    const made = await this.versions.numberOf(actor, taskId);
    if (made !== null) return { cv_id: cvId, version: made };
    const { ad } = await this.jobs.find(actor, jobId);
    const draft = await this.draft(actor, cvId, ad, Number(pages));
    await report(20);
    const model = await this.models.choose(userId, modelId);
    const statements = statementsOf(draft.tailored.resume);
    const asker = { userId, model, signal, purpose: 'tailor' };
    const rewording = await this.rewordings.reword(asker, statements, ad, draft.cv.language);
    await report(90);
    const edited = { tailored: draft.tailored, edits: rewording.accepted, job: ad, language: draft.cv.language };
    const reason = `Reworded by ${model.id}; it says no more than the original.`;
    const tailored = await this.documents.run('applyEdits', { ...edited, reason });
    const reworded = { draft: { ...draft, tailored }, jobId, rewording, id: taskId };
    const { version } = await this.keep(actor, cvId, reworded, null);
    return { cv_id: cvId, version, model_used: rewording.used, note: rewording.note };
  }

  private async draft(actor: Actor, cvId: string, job: JobAd, pages: number): Promise<Draft> {
    const { number, cv, originOf } = await this.versions.openWithStatedSkills(actor, cvId);
    const options = { pages, asOf: this.clock.now().toISOString().slice(0, 10) };
    const tailored = await this.documents.run('tailor', { cv, job, options });
    const traces = tailored.traces.map((trace) => ({ ...trace, from: trace.from.map(originOf) }));
    return { parent: number, cv, tailored: { ...tailored, traces } };
  }

  private async keep(
    actor: Actor,
    cvId: string,
    { draft, jobId, rewording, id }: { draft: Draft; jobId: string; rewording?: Rewording; id?: string },
    revision: number | null,
  ): Promise<TailorResponse> {
    const { resume, engineVersion: _, ...tailoring } = draft.tailored;
    const content = { cv: withResume(draft.cv, resume), tailoring, rewording };
    const version = { id, reason: VersionReason.Tailored, parent: draft.parent, content, jobId };
    return this.unitOfWork.run(async () => {
      const stored = await this.versions.add(actor, cvId, version, revision);
      const told = { cv_id: cvId, version: stored.version, job_id: jobId };
      await this.webhooks.publish(actor.userId, 'cv.tailored', told);
      return toTailorResponse(stored, jobId, draft.tailored);
    });
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
