import { ApiProperty } from '@nestjs/swagger';
import { IdField } from '../../common/validation/fields.js';

export class ExportParam {
  @IdField()
  task_id: string;
}

export class ExportStartedResponse {
  /** Follow it at `GET /api/user/tasks/{task_id}`. */
  @ApiProperty({ format: 'uuid' })
  task_id: string;
}
