import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { withoutNulls } from '../dto/json-resume.dto.js';
import { type Match } from '../engine/model/match.js';
import { CvVersionsService } from '../versions/cv-versions.service.js';
import { type MatchRequest, type MatchResponse } from './job.dto.js';
import { MatchRepository } from './match.repository.js';
import { JobsService } from './jobs.service.js';

@Injectable()
export class MatchingService {
  constructor(
    private readonly versions: CvVersionsService,
    private readonly jobs: JobsService,
    private readonly documents: DocumentProcessPool,
    private readonly matches: MatchRepository,
    private readonly clock: Clock,
  ) {}

  /** How well the version that stands for a CV meets an ad, with the evidence for each requirement. */
  async match(actor: Actor, cvId: string, { job_id, weights }: MatchRequest): Promise<MatchResponse> {
    const { number, cv, originOf } = await this.versions.openWithStatedSkills(actor, cvId);
    const { ad } = await this.jobs.find(actor, job_id);
    const now = this.clock.now();
    const { resume, sources } = cv;
    const asOf = now.toISOString().slice(0, 10);
    const found = await this.documents.run('match', {
      cv: { resume, sources },
      job: ad,
      asOf,
      weights: weights && withoutNulls(weights),
    });
    const match = withOrigins(found, originOf);
    const id = newId();
    const row = { id, userId: actor.userId, cvId, version: number, jobId: job_id, createdAt: now };
    await this.matches.insert(row, match);
    return toMatchResponse(match, { id, cv_id: cvId, version: number, job_id, created_at: now.toISOString() });
  }
}

/** Evidence that is the owner's own statement says so by its pointer. */
function withOrigins(match: Match, originOf: (pointer: string) => string): Match {
  const contributions = match.contributions.map((part) => ({
    ...part,
    evidence: part.evidence.map((one) => ({ ...one, field: originOf(one.field) })),
  }));
  return { ...match, contributions };
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
