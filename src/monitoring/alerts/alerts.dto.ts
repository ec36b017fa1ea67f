import { ApiProperty } from '@nestjs/swagger';
import { AlertSeverity } from './alert.entity.js';

export class AlertResponse {
  id: string;

  /** Which rule fired. @example "errors-fast-burn" */
  rule: string;

  @ApiProperty({ enum: AlertSeverity, enumName: 'AlertSeverity' })
  severity: AlertSeverity;

  @ApiProperty({ enum: ['firing', 'resolved'] })
  state: 'firing' | 'resolved';

  summary: string;

  /** What was measured when it began, in the rule's unit. */
  value: number;

  started_at: string;

  /** Null while it fires. */
  resolved_at: string | null;
}
