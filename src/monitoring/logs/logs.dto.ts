import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { LineField, WholeNumberField } from '../../common/validation/fields.js';

export const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;
export type Level = (typeof LEVELS)[number];

export class LogQuery {
  /** Least severe lines shown. */
  @IsOptional()
  @IsIn(LEVELS)
  @ApiProperty({ enum: LEVELS, required: false, default: 'info' })
  level: Level = 'info';

  @IsOptional()
  @Matches(/^[\w-]{1,100}$/, { message: 'request_id may hold letters, digits, - and _' })
  request_id?: string;

  /** Words that the line holds. */
  @LineField(100, { optional: true })
  contains?: string;

  @WholeNumberField(1, 500, { optional: true })
  limit: number = 100;
}

export class LogLineResponse {
  time: string;

  @ApiProperty({ enum: LEVELS })
  level: Level;

  message: string;

  /** Everything else the line holds. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  fields: Record<string, unknown>;
}

export class LogsResponse {
  status: 'success';

  /** The process that answered; each keeps its own newest 2,000 lines. */
  instance: string;

  /** Newest first. */
  @ApiProperty({ type: [LogLineResponse] })
  data: LogLineResponse[];
}
