import { type Rewording } from '../ai/rewording.js';
import { type CvEntity } from '../cv.entity.js';
import { toReading } from '../cv.mapper.js';
import { type Tailored } from '../engine/model/tailoring.js';
import { type CvVersion } from './cv-version.repository.js';
import {
  type CvVersionResponse,
  type HandTailoredResponse,
  type RewordingResponse,
  type ResumeResponse,
  type TailoringResponse,
} from './cv-versions.dto.js';
import { type HandTailored, type VersionContent } from './version-content.js';

export function toVersionResponse(version: CvVersion): CvVersionResponse {
  return {
    number: version.number,
    parent: version.parentNumber,
    reason: version.reason,
    job_id: version.jobId,
    engine_version: version.engineVersion,
    created_at: version.createdAt.toISOString(),
  };
}

export function toResumeResponse(
  cv: Pick<CvEntity, 'id' | 'revision'>,
  number: number,
  { cv: parsed }: VersionContent,
): ResumeResponse {
  return {
    cv_id: cv.id,
    version: number,
    revision: cv.revision,
    ...toReading(parsed),
  };
}

export function toTailoringResponse(
  { traces, changes, gaps, coverage }: Pick<Tailored, 'traces' | 'changes' | 'gaps' | 'coverage'>,
  rewording?: Rewording,
): TailoringResponse {
  return {
    traces,
    changes,
    gaps: gaps.map(({ requirementId, ...gap }) => ({ requirement_id: requirementId, ...gap })),
    coverage,
    rewording: rewording ? toRewordingResponse(rewording) : null,
  };
}

export function toRewordingResponse({
  inputTokens,
  outputTokens,
  costUsd,
  ...rewording
}: Rewording): RewordingResponse {
  return { ...rewording, input_tokens: inputTokens, output_tokens: outputTokens, cost_usd: costUsd };
}

export function toHandTailoredResponse({ text, fileName, unsupported }: HandTailored): HandTailoredResponse {
  return { tailored_content: text, filename: fileName, unsupported_statements: unsupported };
}
