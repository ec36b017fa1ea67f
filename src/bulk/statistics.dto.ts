import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { CvStatsResponse } from '../cv/dto/cv.dto.js';
import { StorageStatsResponse } from '../files/dto/file.dto.js';

export class TaskCountsResponse {
  queued: number;
  running: number;
  succeeded: number;
  failed: number;
  cancelled: number;
}

export class StatisticsResponse {
  @ApiProperty()
  files: StorageStatsResponse;

  @ApiProperty()
  cvs: CvStatsResponse;

  analyses: number;
  job_descriptions: number;

  @ApiProperty()
  tasks: TaskCountsResponse;
}

export class CleanupQuery {
  /** What is older goes. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(3650)
  days: number = 30;
}

export class CleanupResponse {
  /** Files that lay in the trash. */
  trashed_files: number;
  /** Exports whose time was over. */
  expired_files: number;
  /** Tasks that had ended. */
  tasks: number;
  /** The storage is compared with the rows in the background. */
  @ApiProperty({ enum: ['scheduled'] })
  storage: 'scheduled';
}
