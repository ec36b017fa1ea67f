import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IdField, TextField } from '../../common/validation/fields.js';
import { JsonResumeDto } from '../dto/json-resume.dto.js';
import { type JsonResume } from '../engine/model/json-resume.js';
import { MAX_AD_LENGTH } from '../jobs/job.dto.js';
import { TailoringResponse } from '../versions/cv-versions.dto.js';

export class TailorRequest {
  /** A stored job ad. Give this or `job_description`. */
  @IdField({ optional: true })
  job_id?: string;

  /** The text of a job ad, which is then stored. Give this or `job_id`. */
  @TextField(MAX_AD_LENGTH, { optional: true, minLength: 1 })
  job_description?: string;

  /** Pages that the result may fill; as in your settings if left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  @ApiProperty({ required: false, minimum: 1, maximum: 4 })
  pages?: number;
}

export class TailorResponse extends TailoringResponse {
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
}
