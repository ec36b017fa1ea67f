import { ApiProperty } from '@nestjs/swagger';
import {
  IsIP,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  MaxLength,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { IdField, TextField, WholeNumberField } from '../common/validation/fields.js';
import { SEVERITIES, type Severity } from './events/security-event.entity.js';

const EVENT_TYPE = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+){0,8}$/;
const MOST_DETAILS = 30;
const LONGEST_DETAIL = 500;

/** Names, ids and figures, flat and few. */
@ValidatorConstraint({ name: 'flatDetails' })
class FlatDetails implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    return (
      entries.length <= MOST_DETAILS &&
      entries.every(([key, entry]) => /^[\w.-]{1,60}$/.test(key) && isShortScalar(entry))
    );
  }

  defaultMessage(): string {
    return `details must be at most ${MOST_DETAILS} names with text of at most ${LONGEST_DETAIL} characters, numbers, true, false or null`;
  }
}

function isShortScalar(value: unknown): boolean {
  // eslint-disable-next-line no-control-regex -- Postgres takes no NUL
  if (typeof value === 'string') return value.length <= LONGEST_DETAIL && value.isWellFormed() && !/\u0000/.test(value);
  return value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

export class SecurityEventQuery {
  @IsOptional()
  @IsIn(SEVERITIES)
  @ApiProperty({ enum: SEVERITIES, required: false })
  severity?: Severity;

  /** How many. */
  @WholeNumberField(1, 500, { optional: true })
  limit: number = 50;

  /** How many to pass over, from the newest. */
  @WholeNumberField(0, 1_000_000, { optional: true })
  offset: number = 0;
}

export class LogSecurityEventRequest {
  /** What was seen. @example "phishing.reported" */
  @Matches(EVENT_TYPE, {
    message: '$property must be words in lower case, joined by . or -, such as phishing.reported',
  })
  @MaxLength(100)
  type: string;

  @IsIn(SEVERITIES)
  @ApiProperty({ enum: SEVERITIES, example: 'medium' })
  severity: Severity;

  /** Whose account it is about. */
  @IdField({ optional: true })
  user_id?: string;

  /** Where it came from. @example "203.0.113.7" */
  @IsOptional()
  @IsIP()
  address?: string;

  /** Names, ids and figures; no secrets. */
  @IsOptional()
  @IsObject()
  @Validate(FlatDetails)
  @ApiProperty({ type: 'object', additionalProperties: true, example: { reported_by: 'help desk' } })
  details?: Record<string, string | number | boolean | null>;
}

export class SensorEventRequest extends LogSecurityEventRequest {
  /** The sensor's name for itself. @example "edge-waf" */
  @TextField(60, { minLength: 1 })
  @Matches(/^[\w .:-]+$/, { message: '$property may hold letters, digits, blanks and . : - _' })
  source: string;
}

export class SecurityEventResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  /** @example "attack.sql-injection" */
  type: string;

  @ApiProperty({ enum: SEVERITIES })
  severity: Severity;

  /** `service`, `admin`, or the name of a sensor. */
  source: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  user_id: string | null;

  address: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true })
  details: Record<string, string | number | boolean | null>;

  created_at: string;
}

export class SensorReceiptResponse {
  /** False: a message with this id came before. */
  accepted: boolean;
}

export class ClientParam {
  /** As the list has it, e.g. `address:203.0.113.7`, `user:<id>`, `session:<id>`. @example "address:203.0.113.7" */
  @Matches(/^(?:user|session|address):[\w.:/-]{1,80}$/, {
    message: '$property must be as the list of blocked clients has it, such as address:203.0.113.7',
  })
  client: string;
}

export class BlockedClientResponse {
  /** @example "address:203.0.113.7" */
  client: string;

  /** A throttled client has a fifth of its limits. */
  @ApiProperty({ enum: ['throttle', 'block'] })
  kind: 'throttle' | 'block';

  /** What it did last. */
  reason: string;
  score: number;
  since: string;
  until: string;
}

export class EventCountResponse {
  type: string;

  @ApiProperty({ enum: SEVERITIES })
  severity: Severity;

  count: number;
}

export class DetectorStatsResponse {
  /** Since this process started. */
  scanned: number;
  sure: number;
  perhaps: number;
  over_budget: number;
  errors: number;
}

export class SecurityStatsResponse {
  /** The last 24 hours. */
  @ApiProperty({ type: [EventCountResponse] })
  events: EventCountResponse[];

  requests_denied: number;
  sign_ins: number;
  failed_sign_ins: number;
  active_sessions: number;
  blocked_clients: number;
  audit_entries: number;
  detection: DetectorStatsResponse;
}
