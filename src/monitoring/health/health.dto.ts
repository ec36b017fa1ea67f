import { ApiProperty, OmitType } from '@nestjs/swagger';
import { type HealthDetails } from './health-indicator.js';

export const HEALTH_STATES = ['healthy', 'degraded', 'unhealthy'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

export class ComponentHealthResponse {
  @ApiProperty({ enum: HEALTH_STATES })
  status: HealthState;

  /** How long the check took. */
  ms: number;
}

export class ComponentDetailsResponse extends ComponentHealthResponse {
  /** What the check found. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
  })
  details: HealthDetails;
}

export class HealthResponse {
  @ApiProperty({ enum: HEALTH_STATES })
  status: HealthState;

  timestamp: string;

  /** Seconds since the process started. */
  uptime: number;

  version: string;

  @ApiProperty({ type: 'object', additionalProperties: { $ref: '#/components/schemas/ComponentHealthResponse' } })
  components: Record<string, ComponentHealthResponse>;
}

export class DetailedHealthResponse extends OmitType(HealthResponse, ['components']) {
  @ApiProperty({ type: 'object', additionalProperties: { $ref: '#/components/schemas/ComponentDetailsResponse' } })
  components: Record<string, ComponentDetailsResponse>;
}

export class ProbeResponse {
  /** @example "ok" */
  status: string;
}
