import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IdField, TextField } from '../../common/validation/fields.js';
import { PAPERS } from '../documents/documents.dto.js';
import { SpanResponse } from '../dto/reading.dto.js';
import { type Span } from '../engine/model/document.js';
import { type AdSpan } from '../engine/model/job-ad.js';

import { type LetterSentence } from '../engine/model/tailoring.js';
import { AdSpanResponse } from '../jobs/job.dto.js';
import { TailorRequest } from '../tailoring/tailoring.dto.js';
import { RewordingResponse } from '../versions/cv-versions.dto.js';

export const LETTER_FORMATS = ['pdf', 'docx', 'txt', 'md'] as const;

export class LetterParam {
  @IdField()
  letter_id: string;
}

export class DraftLetterRequest extends PickType(TailorRequest, ['job_id', 'job_description', 'model', 'use_model']) {}

export class LetterStyle {
  @IsOptional()
  @IsIn(LETTER_FORMATS)
  @ApiProperty({ enum: LETTER_FORMATS, default: 'pdf', required: false })
  format?: (typeof LETTER_FORMATS)[number];

  @IsOptional()
  @IsIn(PAPERS)
  @ApiProperty({ enum: PAPERS, default: 'a4', required: false })
  paper?: (typeof PAPERS)[number];

  /** Name and address of the recipient, one line each. @example "Northgate Hospital" */
  @TextField(500, { optional: true })
  recipient?: string;
}

export class LetterPartResponse {
  /** A fixed phrase with names of the CV and the ad in it, or a statement of the CV. */
  @ApiProperty({ enum: ['phrase', 'statement'] })
  kind: LetterSentence['kind'];

  text: string;

  /** Position of its paragraph. */
  paragraph: number;

  /** Where the CV has it, as JSON pointers into the resume; what has none claims nothing of you. */
  from: string[];

  @ApiProperty({ type: [SpanResponse] })
  spans: Span[];

  /** Where the ad names the post and the employer. */
  @ApiProperty({ type: [AdSpanResponse] })
  ad_spans: AdSpan[];
}

export class CoverLetterResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  cv_id: string;

  /** The version of the CV that it was drafted from. */
  version: number;

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  job_id: string | null;

  language: string;

  @ApiProperty({ type: [LetterPartResponse] })
  parts: LetterPartResponse[];

  /** The whole letter. */
  text: string;

  /** What the ad requires and the CV does not show. It stays out of the letter. */
  missing_required: string[];

  /** Null where no model was asked. */
  @ApiProperty({ type: RewordingResponse, nullable: true })
  rewording: RewordingResponse | null;

  created_at: string;
}
