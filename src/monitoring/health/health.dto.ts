import { ApiProperty } from '@nestjs/swagger';

export const HEALTH_STATES = ['healthy', 'degraded', 'unhealthy'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

export class ComponentHealthResponse {
  @ApiProperty({ enum: HEALTH_STATES })
  status: HealthState;

  /** How long the check took. */
  ms: number;
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

export class ProbeResponse {
  /** @example "ok" */
  status: string;
}
