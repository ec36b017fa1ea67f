import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { Permission } from '../../common/access/permission.js';
import { type ListResponse, PageQuery, listResponseOf } from '../../common/pagination/page.dto.js';
import { AlertResponse } from './alerts.dto.js';
import { AlertsService } from './alerts.service.js';

@ApiTags('monitoring')
@Controller('api/monitoring/alerts')
export class AlertsController {
  constructor(private readonly service: AlertsService) {}

  /** Alerts that fire or fired, newest first. */
  @Get()
  @RequirePermission(Permission.MonitoringRead)
  @ApiOkResponse({ type: listResponseOf(AlertResponse) })
  alerts(@Query() query: PageQuery): Promise<ListResponse<AlertResponse>> {
    return this.service.list(query);
  }
}
