import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IdField } from '../../common/validation/fields.js';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, Length, Matches, ValidateNested } from 'class-validator';
import { CursorQuery } from '../../common/pagination/cursor.js';
import { JsonResumeDto } from '../dto/json-resume.dto.js';
import { SpanResponse } from '../dto/reading.dto.js';
import { type Finding } from '../engine/model/analysis.js';
import { type Span } from '../engine/model/document.js';

export class AnalysisParam {
  @IdField()
  analysis_id: string;
}

export class AnalysisListQuery extends CursorQuery {
  @IdField({ optional: true })
  cv_id?: string;
}

/** A change that is only thought of. */
export class WhatIfRequest {
  /** Rules taken for met, by `rule_id`. @example ["contact.phone"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @Matches(/^[a-z0-9.-]{1,100}$/, { each: true, message: 'each value in $property must be the rule_id of a finding' })
  satisfied?: string[];

  /** The resume as it would be. */
  @IsOptional()
  @ValidateNested()
  @Type(() => JsonResumeDto)
  resume?: JsonResumeDto;
}

export class AnalyzeRequest {
  /** Analyse against this job ad. */
  @IdField({ optional: true })
  job_id?: string;

  /** Also tell how the score would change. Nothing of this is kept. */
  @IsOptional()
  @ValidateNested()
  @Type(() => WhatIfRequest)
  what_if?: WhatIfRequest;
}

function SkillList() {
  return applyDecorators(
    IsOptional(),
    IsArray(),
    ArrayMaxSize(200),
    ArrayUnique(),
    Length(1, 100, { each: true }),
    Matches(/^(?=.*\S)[^\p{Cc}]+$/u, { each: true, message: 'each value in $property must be one line of text' }),
    ApiProperty({ type: [String], required: false, nullable: true, maxItems: 200 }),
  );
}

/** Your own lists, in place of what was found; `null` or left out: what was found stands. */
export class CorrectAnalysisRequest {
  /** @example ["TIG welding"] */
  @SkillList()
  technical_skills?: string[] | null;

  /** @example ["Teamwork"] */
  @SkillList()
  soft_skills?: string[] | null;

  /** @example ["Shipbuilding"] */
  @SkillList()
  domain_keywords?: string[] | null;
}

export class CorrectedAnalysisResponse {
  @ApiProperty({ format: 'uuid' })
  cv_id: string;

  /** Null: what was found stands. */
  @ApiProperty({ type: [String], nullable: true })
  technical_skills: string[] | null;

  @ApiProperty({ type: [String], nullable: true })
  soft_skills: string[] | null;

  @ApiProperty({ type: [String], nullable: true })
  domain_keywords: string[] | null;

  revision: number;
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

export class RuleDifferenceResponse {
  rule_id: string;
  before: number;
  after: number;
  difference: number;
}

/** `difference` is exact: the sum of the rules' differences. */
export class WhatIfResponse {
  before: number;
  after: number;
  difference: number;

  @ApiProperty({ type: [RuleDifferenceResponse] })
  rules: RuleDifferenceResponse[];
}

export class AnalysisSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  cv_id: string;

  version: number;

  /** The ad that it was made against, if any. */
  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  job_id: string | null;

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

  /** Which of the skills stand as you stated them. @example ["technical"] */
  @ApiProperty({ type: [String] })
  stated_by_user: (keyof SkillGroupsResponse)[];

  experience: ExperienceResponse;

  /** Only in the answer to a question that asked for it. */
  @ApiProperty({ type: WhatIfResponse, required: false })
  what_if?: WhatIfResponse;
}

export class CvScoreResponse {
  @ApiProperty({ format: 'uuid' })
  cv_id: string;

  /** Of the newest analysis. */
  score: number;
  /** Newest score less that of the CV's first analysis. */
  change: number;
  analysed_at: string;
}

export class AnalysisStatsResponse {
  total: number;
  cvs_analysed: number;

  @ApiProperty({ type: Number, nullable: true })
  average_score: number | null;

  @ApiProperty({ type: Number, nullable: true })
  best_score: number | null;

  @ApiProperty({ type: Number, nullable: true })
  lowest_score: number | null;

  /** The CVs analysed last, at most 20. */
  @ApiProperty({ type: [CvScoreResponse] })
  latest: CvScoreResponse[];
}
