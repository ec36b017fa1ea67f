import { Controller, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Observable } from 'rxjs';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { Permission } from '../../common/access/permission.js';
import { type LiveFigures, LiveService } from './live.service.js';

@ApiTags('monitoring')
@Controller('api/monitoring/live')
export class LiveController {
  constructor(private readonly service: LiveService) {}

  /** How the service does, as server-sent events, every few seconds. */
  @Sse()
  @RequirePermission(Permission.MonitoringRead, { isStream: true })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  live(): Observable<{ data: LiveFigures }> {
    return this.service.watch();
  }
}
