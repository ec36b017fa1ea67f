import { ApiProperty } from '@nestjs/swagger';
import { WholeNumberField } from '../../common/validation/fields.js';

export class ActivityQuery {
  /** How many. */
  @WholeNumberField(1, 100, { optional: true })
  limit: number = 20;

  /** How many to pass over, from the newest. */
  @WholeNumberField(0, 1_000_000, { optional: true })
  offset: number = 0;
}

export class ActivityResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  /** @example "access-token.created" */
  type: string;

  /** Where the request came from, if there was one. */
  address: string | null;
  user_agent: string | null;

  /** Names and ids of what it was about. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  details: Record<string, string | number | boolean | null>;

  created_at: string;
}

export class ActivityTypeCountResponse {
  type: string;
  count: number;
}

export class ActivityDayCountResponse {
  /** UTC. @example "2026-11-24" */
  day: string;
  count: number;
}

export class ActivityStatsResponse {
  total: number;

  /** Most frequent first. */
  @ApiProperty({ type: [ActivityTypeCountResponse] })
  by_type: ActivityTypeCountResponse[];

  /** The last 30 days; days without activity are left out. */
  @ApiProperty({ type: [ActivityDayCountResponse] })
  by_day: ActivityDayCountResponse[];

  first_at: string | null;
  last_at: string | null;
}
