import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../common/access/access.decorators.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { HealthResponse, ProbeResponse } from './health.dto.js';
import { HealthService } from './health.service.js';

@ApiTags('monitoring')
@Controller()
@Public()
@RateLimit(null)
export class HealthController {
  constructor(private readonly service: HealthService) {}

  /** Whether the service and what it leans on are well. Always 200: probes ask /ready. */
  @Get(['monitoring/health', 'api/monitoring/health'])
  health(): Promise<HealthResponse> {
    return this.service.health();
  }

  /** Liveness: the process answers. */
  @Get('monitoring/health/live')
  live(): ProbeResponse {
    return this.service.live();
  }

  /** Readiness: 503 while something needed is away, and from the moment shutdown begins. */
  @Get('monitoring/health/ready')
  ready(): Promise<ProbeResponse> {
    return this.service.ready();
  }

  /** Startup: the same question as readiness, asked until it is first answered with 200. */
  @Get('monitoring/health/startup')
  startup(): Promise<ProbeResponse> {
    return this.service.ready();
  }
}
