import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, Length, Matches, ValidateIf } from 'class-validator';
import { CursorQuery } from '../../common/pagination/cursor.js';
import { IdField, LineField, TextField } from '../../common/validation/fields.js';
import { CvStatus } from '../cv.entity.js';

export const CV_SORTS = ['-created_at', 'created_at', '-updated_at', 'updated_at', 'title', '-title'] as const;
export type CvSort = (typeof CV_SORTS)[number];

/** One line each, without control characters. */
const TAG = /^[^\p{Cc}]*$/u;
const MAX_TAG = 50;

export class CvParam {
  @IdField()
  cv_id: string;
}

/** The text fields beside an uploaded file. */
export class UploadCvFields {
  @LineField(200, { optional: true })
  title?: string;

  @TextField(2_000, { optional: true })
  description?: string;
}

/** What is left out stays as it is. */
export class UpdateCvRequest {
  @ValidateIf((body: UpdateCvRequest) => body.title !== undefined)
  @LineField(200)
  title?: string;

  /** `null` takes it away. */
  @TextField(2_000, { nullable: true })
  @ApiProperty({ type: String, nullable: true, required: false, maxLength: 2_000 })
  description?: string | null;

  /** In place of those it had. @example ["nursing", "2026"] */
  @ValidateIf((body: UpdateCvRequest) => body.tags !== undefined)
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Length(1, MAX_TAG, { each: true })
  @Matches(TAG, { each: true, message: 'each value in $property must be one line of text' })
  @Transform(({ value }: { value: unknown }) =>
    Array.isArray(value) ? value.map((tag: unknown) => (typeof tag === 'string' ? tag.trim() : tag)) : value,
  )
  @ApiProperty({ type: [String], required: false, maxItems: 50 })
  tags?: string[];
}

export class CvListQuery extends CursorQuery {
  /** Only CVs with this tag. */
  @IsOptional()
  @Length(1, MAX_TAG)
  @Matches(TAG, { message: '$property must be one line of text' })
  tag?: string;

  /** Only CVs in this language. @example "de" */
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/, { message: 'language must be an ISO 639 code in lower case' })
  language?: string;

  /** Words in the title, the description or a tag. The content of CVs is sealed and not searched. */
  @LineField(100, { optional: true })
  q?: string;

  @IsOptional()
  @IsIn(CV_SORTS)
  @ApiProperty({ enum: CV_SORTS, default: '-created_at', required: false })
  sort: CvSort = '-created_at';
}

export class CvProblemResponse {
  error_code: string;
  detail: string;
}

export class CvResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  title: string;
  description: string | null;
  tags: string[];

  @ApiProperty({ enum: CvStatus, enumName: 'CvStatus' })
  status: CvStatus;

  /** Why it could not be read, if so. */
  @ApiProperty({ type: CvProblemResponse, nullable: true })
  problem: CvProblemResponse | null;

  /** The task that reads it, while it does. */
  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  task_id: string | null;

  /** ISO 639-1. */
  language: string | null;
  /** The version that stands for the CV; tailored ones are made beside it. */
  current_version: number;
  latest_version: number;
  /** Counts changes; the ETag. Send it as If-Match with a change. */
  revision: number;
  created_at: string;
  updated_at: string;
}

export class CvStatsResponse {
  total: number;
  ready: number;
  processing: number;
  failed: number;
  latest_upload: string | null;
}
