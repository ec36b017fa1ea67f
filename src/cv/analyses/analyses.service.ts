import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { type ListResponse, toListResponse } from '../../common/pagination/page.dto.js';
import { AnalysisNotFound } from '../cv.errors.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { type Analysis } from '../engine/model/analysis.js';
import { JobsService } from '../jobs/jobs.service.js';
import { CvVersionsService } from '../versions/cv-versions.service.js';
import {
  type AnalysisListQuery,
  type AnalysisResponse,
  type AnalysisSummaryResponse,
  type AnalyzeRequest,
} from './analysis.dto.js';
import { type AnalysisRow, AnalysisRepository } from './analysis.repository.js';

@Injectable()
export class AnalysesService {
  constructor(
    private readonly versions: CvVersionsService,
    private readonly jobs: JobsService,
    private readonly analyses: AnalysisRepository,
    private readonly documents: DocumentProcessPool,
    private readonly clock: Clock,
  ) {}

  /** What machines and recruiters read in the newest version of a CV. */
  async analyse(actor: Actor, cvId: string, { job_id }: AnalyzeRequest): Promise<AnalysisResponse> {
    const { number, content } = await this.versions.open(actor, cvId);
    const job = job_id === undefined ? undefined : (await this.jobs.find(actor, job_id)).ad;
    const now = this.clock.now();
    const analysis = await this.documents.run('analyse', { cv: content.cv, asOf: now.toISOString().slice(0, 10), job });
    const row = { id: newId(), userId: actor.userId, cvId, version: number, createdAt: now };
    await this.analyses.insert(row, analysis);
    return toAnalysisResponse({ ...row, score: analysis.score, engineVersion: analysis.engineVersion }, analysis);
  }

  async list(actor: Actor, query: AnalysisListQuery): Promise<ListResponse<AnalysisSummaryResponse>> {
    return toListResponse(await this.analyses.listOwned(actor.userId, query.cv_id, query), query, toSummary);
  }

  async get(actor: Actor, id: string): Promise<AnalysisResponse> {
    const found = await this.analyses.findOwned(id, actor.userId);
    if (!found) throw new AnalysisNotFound(id);
    return toAnalysisResponse(found.row, found.analysis);
  }
}

function toSummary(row: AnalysisRow): AnalysisSummaryResponse {
  return {
    id: row.id,
    cv_id: row.cvId,
    version: row.version,
    score: row.score,
    engine_version: row.engineVersion,
    created_at: row.createdAt.toISOString(),
  };
}

function toAnalysisResponse(row: AnalysisRow, analysis: Analysis): AnalysisResponse {
  return {
    ...toSummary(row),
    base: analysis.base,
    as_of: analysis.asOf,
    findings: analysis.findings.map(({ ruleId, ...finding }) => ({ rule_id: ruleId, ...finding })),
    skills: analysis.skills,
    experience: analysis.experience,
  };
}
