import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { Permission } from '../../common/access/permission.js';
import { LogQuery, LogsResponse } from './logs.dto.js';
import { LogsService } from './logs.service.js';

@ApiTags('monitoring')
@Controller('api/monitoring/logs')
export class LogsController {
  constructor(private readonly service: LogsService) {}

  /** The newest log lines of the process that answers, without anything secret. */
  @Get()
  @RequirePermission(Permission.MonitoringRead)
  logs(@Query() query: LogQuery): LogsResponse {
    return this.service.recent(query);
  }
}
