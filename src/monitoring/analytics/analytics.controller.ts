import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CacheResponse } from '../../cache/response-cache.js';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { AdminAnalyticsResponse, OptimizedSystemStatsResponse, UserAnalyticsResponse } from './analytics.dto.js';
import { SystemStatsService } from './system-stats.service.js';
import { UserAnalyticsService } from './user-analytics.service.js';

@ApiTags('analytics')
@Controller('api')
export class AnalyticsController {
  constructor(
    private readonly user: UserAnalyticsService,
    private readonly system: SystemStatsService,
  ) {}

  /** Your CVs, how their scores went, your applications, and the skills that ads ask for and your CVs lack. */
  @Get('optimized/user/analytics')
  @RequirePermission(Permission.CvRead)
  @CacheResponse({ seconds: 300 })
  userAnalytics(@CurrentActor() actor: Actor): Promise<UserAnalyticsResponse> {
    return this.user.of(actor);
  }

  /** What is kept in the service as a whole. */
  @Get('optimized/system/stats')
  @RequirePermission(Permission.MonitoringRead)
  optimizedSystemStats(): Promise<OptimizedSystemStatsResponse> {
    return this.system.stats();
  }

  /** How the service was used, day by day, what the audit log counts, and how it performed. */
  @Get('advanced/analytics')
  @RequirePermission(Permission.MonitoringRead)
  adminAnalytics(): Promise<AdminAnalyticsResponse> {
    return this.system.analytics();
  }
}
