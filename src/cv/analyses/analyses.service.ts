import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { toCursorListResponse } from '../../common/pagination/cursor.js';
import { type ListResponse } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { WebhookPublisher } from '../../users/webhooks/webhook-publisher.js';
import { AnalysisNotFound } from '../cv.errors.js';
import { CvRepository } from '../cv.repository.js';
import { CvsService } from '../cvs.service.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { withoutNulls } from '../dto/json-resume.dto.js';
import { type Analysis } from '../engine/model/analysis.js';
import { JobsService } from '../jobs/jobs.service.js';
import { CvVersionsService } from '../versions/cv-versions.service.js';
import { STATED_KINDS, type StatedSkills } from '../versions/stated-skills.js';
import {
  type AnalysisListQuery,
  type AnalysisResponse,
  type AnalysisStatsResponse,
  type AnalysisSummaryResponse,
  type AnalyzeRequest,
  type CorrectAnalysisRequest,
  type CorrectedAnalysisResponse,
} from './analysis.dto.js';
import { GROUP_OF, toAnalysisResponse, toCorrectedResponse, toSummary, toWhatIfResponse } from './analysis.mapper.js';
import { type AnalysisContent, AnalysisRepository } from './analysis.repository.js';

const CVS_IN_STATS = 20;

@Injectable()
export class AnalysesService {
  constructor(
    private readonly cvs: CvsService,
    private readonly cvRows: CvRepository,
    private readonly versions: CvVersionsService,
    private readonly jobs: JobsService,
    private readonly analyses: AnalysisRepository,
    private readonly documents: DocumentProcessPool,
    private readonly webhooks: WebhookPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What machines and recruiters read in the version that stands for a CV. */
  async analyse(actor: Actor, cvId: string, { job_id, what_if }: AnalyzeRequest): Promise<AnalysisResponse> {
    const { number, cv } = await this.versions.openAsDocument(actor, cvId);
    const job = job_id === undefined ? undefined : (await this.jobs.find(actor, job_id)).ad;
    const now = this.clock.now();
    const input = { cv, asOf: now.toISOString().slice(0, 10), job };
    const analysis = await this.documents.run('analyse', input);
    const thought = what_if && {
      satisfied: what_if.satisfied ?? [],
      resume: what_if.resume ? withoutNulls(what_if.resume) : undefined,
    };
    const difference = thought && (await this.documents.run('whatIf', { ...input, ...thought }));
    const content = asStated(analysis, await this.cvRows.readStatedSkills(cvId, actor.userId));
    const row = { id: newId(), userId: actor.userId, cvId, version: number, jobId: job_id ?? null, createdAt: now };
    await this.unitOfWork.run(async () => {
      await this.analyses.insert(row, content);
      const told = { cv_id: cvId, analysis_id: row.id, version: number, score: analysis.score };
      await this.webhooks.publish(actor.userId, 'cv.analysed', told);
    });
    return {
      ...toAnalysisResponse({ ...row, score: analysis.score, engineVersion: analysis.engineVersion }, content),
      ...(difference && { what_if: toWhatIfResponse(difference) }),
    };
  }

  /** The owner's word on their skills, in place of what was found. @throws CvChanged */
  async correct(
    actor: Actor,
    cvId: string,
    corrections: CorrectAnalysisRequest,
    revision: number | null,
  ): Promise<CorrectedAnalysisResponse> {
    const said = STATED_KINDS.filter((kind) => corrections[kind]);
    const stated: StatedSkills = Object.fromEntries(
      said.map((kind) => [kind, corrections[kind]?.map((skill) => skill.trim())]),
    );
    const cv = await this.cvs.change(actor, cvId, revision, async () => {
      await this.cvRows.writeStatedSkills(cvId, actor.userId, said.length > 0 ? stated : null);
      return {};
    });
    return toCorrectedResponse(cvId, cv.revision, stated);
  }

  async list(actor: Actor, query: AnalysisListQuery): Promise<ListResponse<AnalysisSummaryResponse>> {
    const page = await this.analyses.listOwned(actor.userId, query.cv_id, query);
    return toCursorListResponse(page, query, toSummary, ({ id }) => ({ sort: '-created_at', value: id, id }));
  }

  async stats(actor: Actor): Promise<AnalysisStatsResponse> {
    const [all, latest] = await Promise.all([
      this.analyses.stats(actor.userId),
      this.analyses.latestOfEach(actor.userId, CVS_IN_STATS),
    ]);
    return {
      total: all.total,
      cvs_analysed: all.cvs,
      average_score: all.average,
      best_score: all.best,
      lowest_score: all.worst,
      latest: latest.map(({ cvId, score, first, at }) => ({
        cv_id: cvId,
        score,
        change: score - first,
        analysed_at: at.toISOString(),
      })),
    };
  }

  async get(actor: Actor, id: string): Promise<AnalysisResponse> {
    const found = await this.analyses.findOwned(id, actor.userId);
    if (!found) throw new AnalysisNotFound(id);
    return toAnalysisResponse(found.row, found.content);
  }
}

/** The kinds of skills that the owner spoke of stand as they said. */
function asStated(analysis: Analysis, stated: StatedSkills | null): AnalysisContent {
  const kinds = STATED_KINDS.filter((kind) => stated?.[kind]);
  const skills = { ...analysis.skills };
  for (const kind of kinds) skills[GROUP_OF[kind]] = stated?.[kind] ?? [];
  return { analysis: { ...analysis, skills }, stated: kinds };
}
