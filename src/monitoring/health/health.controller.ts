import { Controller, Get } from '@nestjs/common';
import { ApiExtraModels, ApiTags } from '@nestjs/swagger';
import { Public, RequirePermission } from '../../common/access/access.decorators.js';
import { Permission } from '../../common/access/permission.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import {
  ComponentDetailsResponse,
  ComponentHealthResponse,
  DetailedHealthResponse,
  HealthResponse,
  ProbeResponse,
} from './health.dto.js';
import { HealthService } from './health.service.js';

@ApiTags('monitoring')
@ApiExtraModels(ComponentHealthResponse, ComponentDetailsResponse)
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

  /** Everything that is checked, with what was found: queue, mail, disk, memory and event loop besides. */
  @Get(['api/monitoring/health/detailed', 'api/advanced/health/detailed'])
  @RequirePermission(Permission.MonitoringRead)
  @RateLimit('admin')
  detailed(): Promise<DetailedHealthResponse> {
    return this.service.detailed();
  }
}
