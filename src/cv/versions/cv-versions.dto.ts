import { ApiProperty } from '@nestjs/swagger';
import { CvParam } from '../dto/cv.dto.js';
import { type RejectedEdit } from '../ai/rewording.js';
import { JsonResumeDto } from '../dto/json-resume.dto.js';
import { ReadingResponse, SpanResponse } from '../dto/reading.dto.js';
import { type Span } from '../engine/model/document.js';
import { type JsonResume } from '../engine/model/json-resume.js';
import { type Change, type Edit, type EditReason, type UntraceableText } from '../engine/model/tailoring.js';
import { WholeNumberField } from '../../common/validation/fields.js';
import { VersionReason } from './cv-version.entity.js';

const MAX_VERSION = 1_000_000;

export class VersionQuery {
  /** The current one if left out. */
  @WholeNumberField(1, MAX_VERSION, { optional: true })
  version?: number;
}

export class VersionParam extends CvParam {
  @WholeNumberField(1, MAX_VERSION)
  version: number;
}

export class DiffQuery {
  /** The version that it was made from, if left out. */
  @WholeNumberField(1, MAX_VERSION, { optional: true })
  against?: number;
}

export class ResumeResponse extends ReadingResponse {
  @ApiProperty({ format: 'uuid' })
  cv_id: string;

  version: number;
  revision: number;
}

export class CvVersionResponse {
  number: number;

  /** The version that this one was made from. */
  parent: number | null;

  @ApiProperty({ enum: VersionReason, enumName: 'VersionReason' })
  reason: VersionReason;

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  job_id: string | null;

  engine_version: string;
  created_at: string;
}

export class ChangeResponse {
  /** @example "moved" */
  @ApiProperty({ type: String })
  kind: Change['kind'];

  /** JSON pointer. @example "/work/0/highlights/2" */
  field: string;
  before?: string;
  after?: string;
  reason: string;
}

export class VersionDiffResponse {
  version: number;
  against: number;

  @ApiProperty({ type: [ChangeResponse] })
  changes: Change[];
}

export class StatementTraceResponse {
  /** JSON pointer into the tailored resume. */
  field: string;
  /** JSON pointers into the CV it was made from; `/analysis/...` for a skill that you stated with PUT analysis. */
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
  /** Share of the skills and certificates that the ad requires which the first page shows, 0-1; 1 if it requires none. */
  required: number;
  /** The same of those that the ad would like. */
  preferred: number;
}

export class CoverageChangeResponse {
  /** Of the CV as it was. */
  before: CoverageResponse;
  /** Of the tailored CV. */
  after: CoverageResponse;
}

export class EditReasonResponse {
  /** @example "number" */
  @ApiProperty({ type: String })
  code: RejectedEdit['reasons'][number]['code'];

  /** The words at fault. */
  text: string;
  message: string;
}

export class EditResponse implements Edit {
  /** JSON pointer into the resume. */
  path: string;
  original: string;
  proposed: string;
}

export class RejectedEditResponse extends EditResponse {
  @ApiProperty({ type: [EditReasonResponse] })
  reasons: RejectedEdit['reasons'];
}

/** What a language model was asked to reword, and what became of its proposals. */
export class RewordingResponse {
  /** @example "openai/gpt-4.1-mini" */
  model: string;

  /** Whether it gave anything; if not, the version is as it would be without it. */
  used: boolean;

  /** Why not. */
  note: string | null;

  @ApiProperty({ type: [EditResponse] })
  accepted: Edit[];

  /** The originals stand in their place. */
  @ApiProperty({ type: [RejectedEditResponse] })
  rejected: RejectedEdit[];

  @ApiProperty({ type: Number, nullable: true })
  input_tokens: number | null;

  @ApiProperty({ type: Number, nullable: true })
  output_tokens: number | null;

  cost_usd: number;
}

/** How a tailored version was made. */
export class TailoringResponse {
  /** For every statement of the result, where the CV says it. */
  @ApiProperty({ type: [StatementTraceResponse] })
  traces: StatementTraceResponse[];

  @ApiProperty({ type: [ChangeResponse] })
  changes: Change[];

  /** What the ad asks for and the CV does not show. It stays out of the CV. */
  @ApiProperty({ type: [SkillGapResponse] })
  gaps: SkillGapResponse[];

  coverage: CoverageChangeResponse;

  /** Null where no model was asked. */
  @ApiProperty({ type: RewordingResponse, nullable: true })
  rewording: RewordingResponse | null;
}

export class UnsupportedStatementResponse implements UntraceableText {
  /** JSON pointer into the version's resume. */
  field: string;
  text: string;

  @ApiProperty({ type: [EditReasonResponse] })
  reasons: EditReason[];
}

/** How a version tailored by hand was given. */
export class HandTailoredResponse {
  /** As you wrote it. */
  tailored_content: string;
  filename: string | null;

  /** What it says and the CV does not show. */
  @ApiProperty({ type: [UnsupportedStatementResponse] })
  unsupported_statements: UntraceableText[];
}

export class CvVersionDetailResponse extends CvVersionResponse {
  @ApiProperty({ type: JsonResumeDto })
  resume: JsonResume;

  /** Null if it was not tailored. */
  @ApiProperty({ type: TailoringResponse, nullable: true })
  tailoring: TailoringResponse | null;

  /** Null if it was not tailored by hand. */
  @ApiProperty({ type: HandTailoredResponse, nullable: true })
  hand_tailored: HandTailoredResponse | null;
}
