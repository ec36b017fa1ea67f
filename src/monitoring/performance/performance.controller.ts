import { Controller, Get, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { Permission } from '../../common/access/permission.js';
import {
  ClearMetricsResponse,
  OptimizationStatusResponse,
  PerformanceHealthResponse,
  PerformanceMetricsResponse,
  RecommendationsResponse,
} from './performance.dto.js';
import { PerformanceService } from './performance.service.js';

@ApiTags('performance')
@Controller('api')
export class PerformanceController {
  constructor(private readonly performance: PerformanceService) {}

  /** The slowest routes and statements of this process, and how all processes do. */
  @Get('advanced/performance/metrics')
  @RequirePermission(Permission.MonitoringRead)
  performanceMetrics(): Promise<PerformanceMetricsResponse> {
    return this.performance.metrics();
  }

  /** What the measured figures call for. */
  @Get('advanced/performance/recommendations')
  @RequirePermission(Permission.MonitoringRead)
  recommendations(): Promise<RecommendationsResponse> {
    return this.performance.recommendations();
  }

  /** Start counting routes and statements anew. */
  @Post('advanced/performance/clear-metrics')
  @RequirePermission(Permission.MonitoringManage)
  @HttpCode(HttpStatus.OK)
  clearMetrics(): ClearMetricsResponse {
    return this.performance.clear();
  }

  /** How well the service performs, as a score with its reasons. */
  @Get('optimized/performance/health')
  @RequirePermission(Permission.MonitoringRead)
  performanceHealth(): Promise<PerformanceHealthResponse> {
    return this.performance.health();
  }

  /** What makes the service fast, and whether it is at work. */
  @Get('optimized/optimization/status')
  @RequirePermission(Permission.MonitoringRead)
  optimizationStatus(): Promise<OptimizationStatusResponse> {
    return this.performance.optimizations();
  }
}
