import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../common/access/access.decorators.js';
import { Permission } from '../common/access/permission.js';
import { type ListResponse, listResponseOf } from '../common/pagination/page.dto.js';
import {
  BlockedClientResponse,
  ClientParam,
  LogSecurityEventRequest,
  SecurityEventQuery,
  SecurityEventResponse,
  SecurityStatsResponse,
} from './security.dto.js';
import { SecurityService } from './security.service.js';

@ApiTags('security')
@Controller('api/security')
export class SecurityController {
  constructor(private readonly security: SecurityService) {}

  /** Attacks, refusals, sign-ins, sessions and blocks of the last 24 hours. */
  @Get('security-stats')
  @RequirePermission(Permission.SecurityRead)
  securityStats(): Promise<SecurityStatsResponse> {
    return this.security.stats();
  }

  /** What looked like an attack, newest first. */
  @Get('security-events')
  @RequirePermission(Permission.SecurityRead)
  @ApiOkResponse({ type: listResponseOf(SecurityEventResponse) })
  listSecurityEvents(@Query() query: SecurityEventQuery): Promise<ListResponse<SecurityEventResponse>> {
    return this.security.listEvents(query);
  }

  /** Note something that you saw yourself. */
  @Post('log-security-event')
  @RequirePermission(Permission.SecurityManage)
  logSecurityEvent(@Body() body: LogSecurityEventRequest): Promise<SecurityEventResponse> {
    return this.security.logEvent(body);
  }

  /** Who is blocked or throttled, and until when. */
  @Get('blocked-clients')
  @RequirePermission(Permission.SecurityRead)
  @ApiOkResponse({ type: [BlockedClientResponse] })
  listBlockedClients(): Promise<BlockedClientResponse[]> {
    return this.security.listRestricted();
  }

  /** Let a client in again and forget its score. */
  @Delete('blocked-clients/:client')
  @RequirePermission(Permission.SecurityManage)
  @HttpCode(HttpStatus.NO_CONTENT)
  unblockClient(@Param() { client }: ClientParam): Promise<void> {
    return this.security.lift(client);
  }
}
