import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IdField, WholeNumberField } from '../../common/validation/fields.js';

export class AuditLogQuery {
  /** Whose deeds. */
  @IdField({ optional: true })
  user_id?: string;

  /** E.g. `auth.login`, `data.read`, `access.denied`, `admin.change`. @example "auth.login" */
  @IsOptional()
  @Matches(/^[a-z0-9._-]{1,100}$/, { message: '$property must be the type of an event, such as auth.login' })
  activity_type?: string;

  /** How many. */
  @WholeNumberField(1, 500, { optional: true })
  limit: number = 50;

  /** How many to pass over, from the newest. */
  @WholeNumberField(0, 1_000_000, { optional: true })
  offset: number = 0;
}

export class AuditReportQuery {
  /** How far back. */
  @WholeNumberField(1, 366, { optional: true })
  days: number = 30;

  /** `json` counts; `csv` lists every event. */
  @IsOptional()
  @IsIn(['json', 'csv'])
  format: 'json' | 'csv' = 'json';
}

export class AuditEntryResponse {
  /** Its place in the chain. */
  seq: number;

  @ApiProperty({ format: 'uuid' })
  id: string;

  occurred_at: string;
  /** @example "auth.login" */
  activity_type: string;

  @ApiProperty({ enum: ['success', 'denied', 'failure'] })
  outcome: 'success' | 'denied' | 'failure';

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  user_id: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  session_id: string | null;

  address: string | null;
  user_agent: string | null;
  method: string;
  /** @example "/api/auth/login" */
  route: string;
  /** Ids that the path named. */
  target: string | null;
  status: number;
  request_id: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  details: Record<string, string | number | boolean>;

  /** SHA-256 over this row and the hash of the one before, in hex. */
  hash: string;
}

export class ChainBreakResponse {
  seq: number;
  id: string;
  occurred_at: string;
  /** @example "altered" */
  reason: string;
}

export class AuditVerificationResponse {
  /** Whether every row is as it was written, none is missing, and the last one is the head of the chain. */
  valid: boolean;
  rows_checked: number;
  first_seq: number | null;
  last_seq: number | null;
  /** Keep it elsewhere: a later log must still hold this hash at this place. */
  head_hash: string;

  @ApiProperty({ type: ChainBreakResponse, nullable: true })
  first_broken: ChainBreakResponse | null;
}

export class AuditTypeCountResponse {
  activity_type: string;

  @ApiProperty({ enum: ['success', 'denied', 'failure'] })
  outcome: 'success' | 'denied' | 'failure';

  count: number;
}

export class AuditDayCountResponse {
  /** UTC. @example "2026-11-24" */
  day: string;
  count: number;
  denied: number;
}

export class DeniedAddressResponse {
  address: string;
  count: number;
}

export class AuditReportResponse {
  generated_at: string;
  from: string;
  to: string;
  total: number;
  denied: number;
  users: number;

  /** Most frequent first. */
  @ApiProperty({ type: [AuditTypeCountResponse] })
  by_type: AuditTypeCountResponse[];

  /** Days without events are left out. */
  @ApiProperty({ type: [AuditDayCountResponse] })
  by_day: AuditDayCountResponse[];

  /** The addresses that were refused most often. */
  @ApiProperty({ type: [DeniedAddressResponse] })
  most_denied: DeniedAddressResponse[];
}
