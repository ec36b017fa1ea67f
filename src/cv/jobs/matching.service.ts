import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { type Match } from '../engine/model/match.js';
import { CvVersionsService } from '../versions/cv-versions.service.js';
import { type MatchRequest, type MatchResponse } from './job.dto.js';
import { JobMatchEntity } from './job-match.entity.js';
import { JobsService } from './jobs.service.js';

@Injectable()
export class MatchingService {
  constructor(
    private readonly versions: CvVersionsService,
    private readonly jobs: JobsService,
    private readonly documents: DocumentProcessPool,
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
    private readonly clock: Clock,
  ) {}

  /** How well the newest version of a CV meets an ad, with the evidence for each requirement. */
  async match(actor: Actor, cvId: string, { job_id, weights }: MatchRequest): Promise<MatchResponse> {
    const { number, content } = await this.versions.open(actor, cvId);
    const { ad } = await this.jobs.find(actor, job_id);
    const now = this.clock.now();
    const { resume, sources } = content.cv;
    const asOf = now.toISOString().slice(0, 10);
    const match = await this.documents.run('match', { cv: { resume, sources }, job: ad, asOf, weights });
    const id = newId();
    await this.unitOfWork.repository(JobMatchEntity).insert({
      id,
      userId: actor.userId,
      cvId,
      version: number,
      jobId: job_id,
      score: match.score,
      engineVersion: match.engineVersion,
      content: await this.cipher.sealJson(actor.userId, { kind: 'job-match', id }, match),
      createdAt: now,
    });
    return toMatchResponse(match, { id, cv_id: cvId, version: number, job_id, created_at: now.toISOString() });
  }
}

type MatchIds = Pick<MatchResponse, 'id' | 'cv_id' | 'version' | 'job_id' | 'created_at'>;

function toMatchResponse(match: Match, ids: MatchIds): MatchResponse {
  return {
    ...ids,
    score: match.score,
    contributions: match.contributions.map((part) => ({
      requirement_id: part.requirementId,
      kind: part.requirement.kind,
      name: part.requirement.name,
      required: part.requirement.required,
      weight: part.weight,
      degree: part.degree,
      points: part.points,
      evidence: part.evidence,
      explanation: part.explanation,
    })),
    matched_skills: match.matchedSkills,
    missing_required: match.missingRequired,
    missing_preferred: match.missingPreferred,
    engine_version: match.engineVersion,
  };
}
