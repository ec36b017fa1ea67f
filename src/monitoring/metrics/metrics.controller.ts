import { Controller, Get, Header, Headers, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import { Public, RequirePermission } from '../../common/access/access.decorators.js';
import { Permission } from '../../common/access/permission.js';
import { ProblemResponse } from '../../common/errors/problem.response.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import {
  HistoryQuery,
  MetricHistoryResponse,
  MetricsResponse,
  SampleResponse,
  ServiceStatusResponse,
} from './metrics.dto.js';
import { MetricsService } from './metrics.service.js';

@ApiTags('monitoring')
@Controller()
export class MetricsController {
  constructor(private readonly metrics: MetricsService) {}

  /** Prometheus exposition, for who holds the operator's METRICS_TOKEN. */
  @Get('metrics')
  @Public()
  @RateLimit(null)
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  @ApiUnauthorizedResponse({ type: ProblemResponse, description: 'No valid METRICS_TOKEN.' })
  scrape(@Headers('authorization') authorization?: string): Promise<string> {
    return this.metrics.scrape(authorization);
  }

  /** How the service does now: all processes together, and each. */
  @Get('api/monitoring/metrics')
  @RequirePermission(Permission.MonitoringRead)
  current(): Promise<MetricsResponse> {
    return this.metrics.current();
  }

  /** How the service did, in at most some 300 steps. */
  @Get('api/monitoring/metrics/history')
  @RequirePermission(Permission.MonitoringRead)
  history(@Query() query: HistoryQuery): Promise<MetricHistoryResponse> {
    return this.metrics.history(query);
  }

  /** Take a sample now, besides those taken at intervals. */
  @Post('api/monitoring/metrics/collect')
  @RequirePermission(Permission.MonitoringRead)
  @HttpCode(HttpStatus.OK)
  collect(): Promise<SampleResponse> {
    return this.metrics.collect();
  }

  /** Whether the service works. */
  @Get('api/monitoring/status')
  @Public()
  status(): Promise<ServiceStatusResponse> {
    return this.metrics.status();
  }
}
