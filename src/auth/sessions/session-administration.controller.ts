import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { Permission } from '../../common/access/permission.js';
import { type ListResponse, PageQuery, listResponseOf } from '../../common/pagination/page.dto.js';
import {
  InvalidateSessionsRequest,
  InvalidatedSessionsResponse,
  RemovedSessionsResponse,
  SessionOwnerParam,
} from './session-administration.dto.js';
import { SessionAdministration } from './session-administration.service.js';
import { SessionResponse } from './sessions.dto.js';

@ApiTags('security')
@Controller('api/security')
export class SessionAdministrationController {
  constructor(private readonly sessions: SessionAdministration) {}

  /** The open sessions of somebody. */
  @Get('user-sessions/:user_id')
  @RequirePermission(Permission.SecurityRead)
  @ApiOkResponse({ type: listResponseOf(SessionResponse) })
  listUserSessions(
    @Param() { user_id }: SessionOwnerParam,
    @Query() query: PageQuery,
  ): Promise<ListResponse<SessionResponse>> {
    return this.sessions.list(user_id, query);
  }

  /** Sign somebody out everywhere, from their next call on. */
  @Post('invalidate-user-sessions/:user_id')
  @RequirePermission(Permission.SecurityManage)
  @HttpCode(HttpStatus.OK)
  async invalidateUserSessions(
    @Param() { user_id }: SessionOwnerParam,
    @Body() { reason }: InvalidateSessionsRequest,
  ): Promise<InvalidatedSessionsResponse> {
    return { sessions_ended: await this.sessions.endAll(user_id, reason) };
  }

  /** Remove the sessions that have ended. */
  @Post('cleanup-sessions')
  @RequirePermission(Permission.SecurityManage)
  @HttpCode(HttpStatus.OK)
  async cleanupSessions(): Promise<RemovedSessionsResponse> {
    return { sessions_removed: await this.sessions.cleanUp() };
  }
}
