import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';
import { IdField, LineField, TextField } from '../../common/validation/fields.js';
import { CvStatus } from '../cv.entity.js';

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

export class UpdateCvRequest extends PartialType(UploadCvFields) {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(50, { each: true })
  tags?: string[];
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
