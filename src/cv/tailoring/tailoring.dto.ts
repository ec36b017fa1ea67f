import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IdField, TextField } from '../../common/validation/fields.js';
import { SpanResponse } from '../dto/reading.dto.js';
import { JsonResumeDto } from '../dto/json-resume.dto.js';
import { type Span } from '../engine/model/document.js';
import { type JsonResume } from '../engine/model/json-resume.js';
import { type Change } from '../engine/model/tailoring.js';
import { MAX_AD_LENGTH } from '../jobs/job.dto.js';
import { ChangeResponse } from '../versions/cv-versions.dto.js';

export class TailorRequest {
  /** A stored job ad. Give this or `job_description`. */
  @IdField({ optional: true })
  job_id?: string;

  /** The text of a job ad, which is then stored. Give this or `job_id`. */
  @TextField(MAX_AD_LENGTH, { optional: true, minLength: 1 })
  job_description?: string;

  /** Pages that the result may fill. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  @ApiProperty({ required: false, minimum: 1, maximum: 4, default: 2 })
  pages?: number;
}

export class StatementTraceResponse {
  /** JSON pointer into the tailored resume. */
  field: string;
  /** JSON pointers into the CV it was made from. */
  from: string[];

  @ApiProperty({ type: [SpanResponse] })
  spans: Span[];
}

export class SkillGapResponse {
  requirement_id: string;
  name: string;
  required: boolean;
  advice: string;
}

export class CoverageResponse {
  /** 0-1. */
  required: number;
  preferred: number;
}

export class CoverageChangeResponse {
  before: CoverageResponse;
  after: CoverageResponse;
}

export class TailorResponse {
  @ApiProperty({ format: 'uuid' })
  cv_id: string;

  @ApiProperty({ format: 'uuid' })
  job_id: string;

  /** The new version. */
  version: number;
  revision: number;
  engine_version: string;

  @ApiProperty({ type: JsonResumeDto })
  resume: JsonResume;

  /** For every statement of the result, where the CV says it. */
  @ApiProperty({ type: [StatementTraceResponse] })
  traces: StatementTraceResponse[];

  @ApiProperty({ type: [ChangeResponse] })
  changes: Change[];

  /** What the ad asks for and the CV does not show. It stays out of the CV. */
  @ApiProperty({ type: [SkillGapResponse] })
  gaps: SkillGapResponse[];

  coverage: CoverageChangeResponse;
}
