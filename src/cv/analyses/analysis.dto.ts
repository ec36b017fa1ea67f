import { ApiProperty } from '@nestjs/swagger';
import { IdField } from '../../common/validation/fields.js';
import { PageQuery } from '../../common/pagination/page.dto.js';
import { SpanResponse } from '../dto/reading.dto.js';
import { type Finding } from '../engine/model/analysis.js';
import { type Span } from '../engine/model/document.js';

export class AnalysisParam {
  @IdField()
  analysis_id: string;
}

export class AnalysisListQuery extends PageQuery {
  @IdField({ optional: true })
  cv_id?: string;
}

export class AnalyzeRequest {
  /** Analyse against this job ad. */
  @IdField({ optional: true })
  job_id?: string;
}

export class FindingResponse {
  /** @example "contact.phone" */
  rule_id: string;

  @ApiProperty({ type: String })
  severity: Finding['severity'];

  passed: boolean;
  /** What the rule gave (> 0) or took (< 0). */
  points: number;
  message: string;
  why: string;
  fix: string;

  @ApiProperty({ type: [SpanResponse] })
  spans: Span[];

  /** JSON pointers into the resume. */
  fields: string[];

  @ApiProperty({ type: 'object', additionalProperties: true })
  measured?: Finding['measured'];
}

export class SkillGroupsResponse {
  technical: string[];
  soft: string[];
  domain: string[];
}

export class GapResponse {
  from: string;
  to: string;
  months: number;
}

export class OverlapResponse extends GapResponse {
  @ApiProperty({ type: [String] })
  fields: [string, string];
}

export class ExperienceResponse {
  /** Months with at least one job, overlaps counted once. */
  months: number;

  @ApiProperty({ type: [GapResponse] })
  gaps: GapResponse[];

  @ApiProperty({ type: [OverlapResponse] })
  overlaps: OverlapResponse[];
}

export class AnalysisSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  cv_id: string;

  version: number;
  /** 0-100. */
  score: number;
  engine_version: string;
  created_at: string;
}

export class AnalysisResponse extends AnalysisSummaryResponse {
  /** `score = base + sum of the findings' points`. */
  base: number;
  as_of: string;

  @ApiProperty({ type: [FindingResponse] })
  findings: FindingResponse[];

  skills: SkillGroupsResponse;
  experience: ExperienceResponse;
}
