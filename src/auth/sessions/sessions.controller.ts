import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import { Public, RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { type Client, CurrentClient } from '../../common/access/client.js';
import { Permission } from '../../common/access/permission.js';
import { ProblemResponse } from '../../common/errors/problem.response.js';
import { type ListResponse, PageQuery, listResponseOf } from '../../common/pagination/page.dto.js';
import { TokensResponse } from '../dto/auth.response.js';
import { RefreshRequest, SessionParam, SessionResponse } from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('auth')
@Controller('api/auth')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /** Trade the refresh token for a new pair. Asked twice within ten seconds, the answer is the same. */
  @Post('refresh')
  @Public()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: TokensResponse })
  @ApiUnauthorizedResponse({ type: ProblemResponse, description: 'No session has this refresh token.' })
  refresh(@Body() { refresh_token }: RefreshRequest, @CurrentClient() client: Client): Promise<TokensResponse> {
    return this.sessions.refresh(refresh_token, client);
  }

  /** End this session: its access and refresh token stop working at once. */
  @Post('logout')
  @RequirePermission(Permission.SessionEnd)
  @HttpCode(HttpStatus.NO_CONTENT)
  logout(@CurrentActor() actor: Actor): Promise<void> {
    return this.sessions.logOut(actor);
  }

  /** Your open sessions, latest sign-in first. */
  @Get('sessions')
  @RequirePermission(Permission.SessionRead)
  @ApiOkResponse({ type: listResponseOf(SessionResponse) })
  listSessions(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ListResponse<SessionResponse>> {
    return this.sessions.list(actor, query);
  }

  /** End one of your sessions. */
  @Delete('sessions/:session_id')
  @RequirePermission(Permission.SessionEnd)
  @HttpCode(HttpStatus.NO_CONTENT)
  endSession(@CurrentActor() actor: Actor, @Param() { session_id }: SessionParam): Promise<void> {
    return this.sessions.end(actor, session_id);
  }
}
