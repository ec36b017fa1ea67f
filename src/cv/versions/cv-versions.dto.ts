import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { CvParam } from '../dto/cv.dto.js';
import { ReadingResponse } from '../dto/reading.dto.js';
import { type Change } from '../engine/model/tailoring.js';
import { VersionReason } from './cv-version.entity.js';

const MAX_VERSION = 1_000_000;

export class VersionQuery {
  /** The current one if left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_VERSION)
  version?: number;
}

export class VersionParam extends CvParam {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_VERSION)
  version: number;
}

export class DiffQuery {
  /** The version that it was made from, if left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_VERSION)
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
