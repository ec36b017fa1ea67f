import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { BooleanField, IdField, LineField, TextField } from '../../common/validation/fields.js';
import { JsonResumeDto } from '../dto/json-resume.dto.js';
import { type JsonResume } from '../engine/model/json-resume.js';
import { type UntraceableText } from '../engine/model/tailoring.js';
import { MAX_AD_LENGTH } from '../jobs/job.dto.js';
import { TailoringResponse, UnsupportedStatementResponse } from '../versions/cv-versions.dto.js';

const MAX_TAILORED_LENGTH = 100_000;

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

  /** Let a language model propose wordings: this one, with your key. What says more than the CV is not taken. @example "openai/gpt-4.1-mini" */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,49}\/[A-Za-z0-9._:/-]{1,100}$/, { message: 'model must be one of GET /api/ai/models' })
  model?: string;

  /** The same with the model that you have chosen for all calls. */
  @BooleanField({ optional: true })
  use_model?: boolean;
}

/** A model is at work: the task's result will name the new version. */
export class TailorAcceptedResponse {
  @ApiProperty({ format: 'uuid' })
  task_id: string;

  @ApiProperty({ format: 'uuid' })
  cv_id: string;

  @ApiProperty({ format: 'uuid' })
  job_id: string;
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

export class SaveTailoredRequest {
  /** Your CV as you tailored it, as text or Markdown. */
  @TextField(MAX_TAILORED_LENGTH, { minLength: 1 })
  @ApiProperty({ maxLength: MAX_TAILORED_LENGTH, example: '# Ada Example\n\n## Experience\n...' })
  tailored_content: string;

  /** A name to keep with it. @example "cv-northgate.md" */
  @LineField(255, { optional: true })
  filename?: string;
}

export class SaveTailoredResponse {
  @ApiProperty({ format: 'uuid' })
  cv_id: string;

  /** The new version. */
  version: number;
  revision: number;

  @ApiProperty({ type: JsonResumeDto })
  resume: JsonResume;

  /** What your text says and the CV does not show. It is kept: answer for it, or mend it. */
  @ApiProperty({ type: [UnsupportedStatementResponse] })
  unsupported_statements: UntraceableText[];

  /** Stretches of your text that no field took; they are in no document made of this version. */
  unparsed: string[];
}
