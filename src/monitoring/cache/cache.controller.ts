import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { Permission } from '../../common/access/permission.js';
import {
  CacheStatsResponse,
  ClearCacheQuery,
  ClearCacheResponse,
  WarmCacheRequest,
  WarmCacheResponse,
} from './cache.dto.js';
import { CacheAdminService } from './cache-admin.service.js';

@ApiTags('cache')
@Controller('api')
export class CacheController {
  constructor(private readonly cache: CacheAdminService) {}

  /** Hit rate, entries and memory of the cache. */
  @Get('advanced/cache/stats')
  @RequirePermission(Permission.MonitoringRead)
  cacheStats(): Promise<CacheStatsResponse> {
    return this.cache.stats();
  }

  /** Forget cached answers. */
  @Post('advanced/cache/clear')
  @RequirePermission(Permission.MonitoringManage)
  @HttpCode(HttpStatus.OK)
  clearCache(@Query() { pattern }: ClearCacheQuery): Promise<ClearCacheResponse> {
    return this.cache.clear(pattern);
  }

  /** Make answers ready before anybody asks. */
  @Post('optimized/cache/warm')
  @RequirePermission(Permission.MonitoringManage)
  @HttpCode(HttpStatus.OK)
  warmCache(@Body() { cache_keys }: WarmCacheRequest): Promise<WarmCacheResponse> {
    return this.cache.warm(cache_keys);
  }
}
