import { type WhatIf } from '../engine/analyse/what-if.js';
import { type StatedSkills } from '../versions/stated-skills.js';
import {
  type AnalysisResponse,
  type AnalysisSummaryResponse,
  type CorrectedAnalysisResponse,
  type SkillGroupsResponse,
  type WhatIfResponse,
} from './analysis.dto.js';
import { type AnalysisContent, type AnalysisRow } from './analysis.repository.js';

/** What the owner calls a kind of skill, and what an analysis calls it. */
export const GROUP_OF = {
  technical_skills: 'technical',
  soft_skills: 'soft',
  domain_keywords: 'domain',
} as const satisfies Record<keyof StatedSkills, keyof SkillGroupsResponse>;

export function toSummary(row: AnalysisRow): AnalysisSummaryResponse {
  return {
    id: row.id,
    cv_id: row.cvId,
    version: row.version,
    job_id: row.jobId,
    score: row.score,
    engine_version: row.engineVersion,
    created_at: row.createdAt.toISOString(),
  };
}

export function toAnalysisResponse(row: AnalysisRow, { analysis, stated }: AnalysisContent): AnalysisResponse {
  return {
    ...toSummary(row),
    base: analysis.base,
    as_of: analysis.asOf,
    findings: analysis.findings.map(({ ruleId, ...finding }) => ({ rule_id: ruleId, ...finding })),
    skills: analysis.skills,
    stated_by_user: stated.map((kind) => GROUP_OF[kind]),
    experience: analysis.experience,
  };
}

export function toWhatIfResponse({ rules, ...scores }: WhatIf): WhatIfResponse {
  return { ...scores, rules: rules.map(({ ruleId, ...points }) => ({ rule_id: ruleId, ...points })) };
}

export function toCorrectedResponse(cvId: string, revision: number, stated: StatedSkills): CorrectedAnalysisResponse {
  return {
    cv_id: cvId,
    technical_skills: stated.technical_skills ?? null,
    soft_skills: stated.soft_skills ?? null,
    domain_keywords: stated.domain_keywords ?? null,
    revision,
  };
}
