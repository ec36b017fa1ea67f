import { ApiProperty } from '@nestjs/swagger';
import { IsEnum, IsOptional, Matches, MaxLength } from 'class-validator';
import { CursorQuery } from '../../common/pagination/cursor.js';
import { IdField, LineField, TextField } from '../../common/validation/fields.js';
import { MAX_AD_LENGTH } from '../jobs/job.dto.js';
import { ApplicationStatus } from './application-status.js';

const MAX_NOTES = 10_000;

export class ApplicationParam {
  @IdField()
  application_id: string;
}

export class CreateApplicationRequest {
  /** The CV that it is made with. */
  @IdField({ optional: true })
  cv_id?: string;

  /** @example "Senior Nurse" */
  @LineField(200)
  job_title: string;

  /** @example "Northgate Hospital" */
  @LineField(200)
  company: string;

  /** Kept for you; the service does not call it. */
  @IsOptional()
  @MaxLength(2_000)
  @Matches(/^https?:\/\/[^\s\p{Cc}]+$/u, { message: 'job_url must be an http or https address' })
  @ApiProperty({ required: false, maxLength: 2_000, example: 'https://jobs.example.org/4711' })
  job_url?: string;

  /** The ad's text. If it can be read as an ad it also becomes one of your job descriptions. */
  @TextField(MAX_AD_LENGTH, { optional: true, minLength: 1 })
  job_description?: string;

  @IsOptional()
  @IsEnum(ApplicationStatus)
  @ApiProperty({
    enum: ApplicationStatus,
    enumName: 'ApplicationStatus',
    required: false,
    default: ApplicationStatus.Saved,
  })
  status?: ApplicationStatus;

  @TextField(MAX_NOTES, { optional: true })
  notes?: string;
}

export class UpdateApplicationStatusRequest {
  @IsEnum(ApplicationStatus)
  @ApiProperty({ enum: ApplicationStatus, enumName: 'ApplicationStatus' })
  status: ApplicationStatus;

  /** In place of the notes it had, if given; `null` takes them away. */
  @TextField(MAX_NOTES, { nullable: true })
  @ApiProperty({ type: String, nullable: true, required: false, maxLength: MAX_NOTES })
  notes?: string | null;
}

export class ApplicationListQuery extends CursorQuery {
  @IsOptional()
  @IsEnum(ApplicationStatus)
  @ApiProperty({ enum: ApplicationStatus, enumName: 'ApplicationStatus', required: false })
  status?: ApplicationStatus;

  /** Only those made with this CV. */
  @IdField({ optional: true })
  cv_id?: string;
}

export class ApplicationSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  cv_id: string | null;

  /** The ad as read, if it was given and could be. */
  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  job_id: string | null;

  job_title: string;
  company: string;
  job_url: string | null;

  @ApiProperty({ enum: ApplicationStatus, enumName: 'ApplicationStatus' })
  status: ApplicationStatus;

  /** What may follow. */
  @ApiProperty({ enum: ApplicationStatus, enumName: 'ApplicationStatus', isArray: true })
  next_statuses: ApplicationStatus[];

  notes: string | null;
  created_at: string;
  updated_at: string;
}

export class ApplicationStepResponse {
  @ApiProperty({ enum: ApplicationStatus, enumName: 'ApplicationStatus' })
  status: ApplicationStatus;

  at: string;
}

export class ApplicationResponse extends ApplicationSummaryResponse {
  job_description: string | null;

  /** How it came to where it stands, oldest first. */
  @ApiProperty({ type: [ApplicationStepResponse] })
  history: ApplicationStepResponse[];
}
