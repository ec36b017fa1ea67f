import { ApiProperty } from '@nestjs/swagger';
import { CvStatsResponse } from '../cv/dto/cv.dto.js';
import { StorageStatsResponse } from '../files/dto/file.dto.js';
import { WholeNumberField } from '../common/validation/fields.js';

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
  @WholeNumberField(1, 3650, { optional: true })
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
