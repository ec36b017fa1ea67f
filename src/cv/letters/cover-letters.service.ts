import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Role } from '../../common/access/permission.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { TaskHandlers, type TaskRun } from '../../tasks/task-handlers.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { ModelCalls } from '../ai/model-calls.js';
import { type Rewording } from '../ai/rewording.js';
import { RewordingService } from '../ai/rewording.service.js';
import { LetterNotFound } from '../cv.errors.js';
import { CvsService } from '../cvs.service.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { type JobAd } from '../engine/model/job-ad.js';
import { type LetterSentence } from '../engine/model/tailoring.js';
import { paragraphsOf } from '../engine/tailor/letter/draft-letter.js';
import { type GivenJob, JobsService } from '../jobs/jobs.service.js';
import { type RenderedCv } from '../rendering/rendering.service.js';
import { type TailorAcceptedResponse } from '../tailoring/tailoring.dto.js';
import { toRewordingResponse } from '../versions/cv-versions.mapper.js';
import { CvVersionsService } from '../versions/cv-versions.service.js';
import { type CoverLetterResponse, type DraftLetterRequest, type LetterStyle } from './cover-letter.dto.js';
import { CoverLetterRepository, type Letter, type LetterContent } from './cover-letter.repository.js';

const LETTER_TASK = 'cv.cover-letter';

type Draft = LetterContent & { version: number };

/** Letters under the rule of tailoring: of the person they say what the CV says. */
@Injectable()
export class CoverLettersService implements OnModuleInit {
  constructor(
    private readonly cvs: CvsService,
    private readonly versions: CvVersionsService,
    private readonly jobs: JobsService,
    private readonly letters: CoverLetterRepository,
    private readonly documents: DocumentProcessPool,
    private readonly models: ModelCalls,
    private readonly rewordings: RewordingService,
    private readonly tasks: TasksService,
    private readonly handlers: TaskHandlers,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(LETTER_TASK, { run: (run) => this.draftWithModel(run) });
  }

  /** With a model a task drafts it. @throws CvNotFound @throws JobNotFound */
  async draft(
    actor: Actor,
    cvId: string,
    request: DraftLetterRequest,
  ): Promise<CoverLetterResponse | TailorAcceptedResponse> {
    const job = await this.jobs.given(actor, request);
    if (request.model || request.use_model) return this.begin(actor, cvId, job, request.model ?? undefined);
    const draft = await this.write(actor, cvId, job.ad);
    return this.unitOfWork.run(async () => {
      const jobId = job.id ?? (await this.jobs.keep(actor, job.ad)).id;
      return this.keep(actor, { ...draft, id: newId(), cvId, jobId });
    });
  }

  async list(actor: Actor, cvId: string, query: PageQuery): Promise<ListResponse<CoverLetterResponse>> {
    await this.cvs.find(actor, cvId);
    return toListResponse(await this.letters.listOf(cvId, actor.userId, query), query, toLetterResponse);
  }

  async get(actor: Actor, id: string): Promise<CoverLetterResponse> {
    return toLetterResponse(await this.find(actor, id));
  }

  async delete(actor: Actor, id: string): Promise<void> {
    if (!(await this.letters.delete(id, actor.userId))) throw new LetterNotFound(id);
  }

  async render(actor: Actor, id: string, { format, paper, recipient }: LetterStyle): Promise<RenderedCv> {
    const { sender, parts, language } = await this.find(actor, id);
    const today = this.clock.now().toISOString().slice(0, 10);
    const { bytes, mediaType, extension } = await this.documents.run('renderLetter', {
      basics: sender,
      paragraphs: paragraphsOf(parts),
      recipient: recipient ?? undefined,
      date: today,
      asOf: today,
      locale: language,
      format: format ?? 'pdf',
      paper: paper ?? 'a4',
    });
    return { bytes, mediaType, fileName: `letter.${extension}` };
  }

  private async begin(
    actor: Actor,
    cvId: string,
    job: GivenJob,
    modelId: string | undefined,
  ): Promise<TailorAcceptedResponse> {
    const model = await this.models.choose(actor.userId, modelId);
    await this.versions.open(actor, cvId); // refused now rather than in the task
    return this.unitOfWork.run(async () => {
      const jobId = job.id ?? (await this.jobs.keep(actor, job.ad)).id;
      const input = { cv_id: cvId, job_id: jobId, model: model.id };
      return { task_id: await this.tasks.enqueue(actor.userId, LETTER_TASK, input), cv_id: cvId, job_id: jobId };
    });
  }

  /** The task's id is the letter's: a run after a crash finds what the one before it made. */
  private async draftWithModel({ taskId, userId, input, report, signal }: TaskRun): Promise<Record<string, unknown>> {
    const { cv_id: cvId = '', job_id: jobId = '', model: modelId } = input;
    const actor: Actor = { userId, sessionId: null, role: Role.User };
    if (await this.letters.findOwned(taskId, userId)) return { cv_id: cvId, letter_id: taskId };
    const { ad } = await this.jobs.find(actor, jobId);
    const draft = await this.write(actor, cvId, ad);
    await report(20);
    const model = await this.models.choose(userId, modelId);
    const statements = new Map(draft.parts.filter(isStatement).map(({ from, text }) => [from[0] ?? '', text]));
    const asker = { userId, model, signal, purpose: 'cover-letter' };
    const rewording = await this.rewordings.reword(asker, statements, ad, draft.language);
    await report(90);
    const parts = draft.parts.map((part) => (isStatement(part) ? { ...part, text: reworded(part, rewording) } : part));
    await this.keep(actor, { ...draft, parts, rewording, id: taskId, cvId, jobId });
    return { cv_id: cvId, letter_id: taskId, model_used: rewording.used, note: rewording.note };
  }

  private async write(actor: Actor, cvId: string, job: JobAd): Promise<Draft> {
    const { number, cv, originOf } = await this.versions.openWithStatedSkills(actor, cvId);
    const asOf = this.clock.now().toISOString().slice(0, 10);
    const { resume, sources } = cv;
    const [{ language, sentences }, { missingRequired: missing }] = await Promise.all([
      this.documents.run('draftLetter', { cv, job }),
      this.documents.run('match', { cv: { resume, sources }, job, asOf }),
    ]);
    const parts = sentences.map((sentence) => ({ ...sentence, from: sentence.from.map(originOf) }));
    const { image: _, summary: __, ...sender } = resume.basics ?? {};
    return { version: number, language, sender, parts, missing, rewording: null };
  }

  private async keep(
    { userId }: Actor,
    letter: Draft & { id: string; cvId: string; jobId: string },
  ): Promise<CoverLetterResponse> {
    const whole = { ...letter, userId, createdAt: this.clock.now() };
    await this.letters.insert(whole);
    return toLetterResponse(whole);
  }

  private async find(actor: Actor, id: string): Promise<Letter> {
    const letter = await this.letters.findOwned(id, actor.userId);
    if (!letter) throw new LetterNotFound(id);
    return letter;
  }
}

function isStatement({ kind }: LetterSentence): boolean {
  return kind === 'statement';
}

function reworded({ from, text }: LetterSentence, { accepted }: Rewording): string {
  return accepted.find(({ path }) => path === from[0])?.proposed ?? text;
}

function toLetterResponse(letter: Letter): CoverLetterResponse {
  return {
    id: letter.id,
    cv_id: letter.cvId,
    version: letter.version,
    job_id: letter.jobId,
    language: letter.language,
    parts: letter.parts.map(({ adSpans: ad_spans, ...part }) => ({ ...part, ad_spans })),
    text: paragraphsOf(letter.parts).join('\n\n'),
    missing_required: letter.missing,
    rewording: letter.rewording && toRewordingResponse(letter.rewording),
    created_at: letter.createdAt.toISOString(),
  };
}
