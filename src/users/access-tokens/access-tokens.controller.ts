import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { type Client, CurrentClient } from '../../common/access/client.js';
import { Permission } from '../../common/access/permission.js';
import { type ListResponse, PageQuery, listResponseOf } from '../../common/pagination/page.dto.js';
import {
  AccessTokenParam,
  AccessTokenResponse,
  CreateAccessTokenRequest,
  CreatedAccessTokenResponse,
} from './access-tokens.dto.js';
import { AccessTokensService } from './access-tokens.service.js';

/** Personal access tokens, for scripts and programs that act for a person. */
@ApiTags('user')
@Controller('api/user/access-tokens')
@RequirePermission(Permission.AccessTokenManage)
export class AccessTokensController {
  constructor(private readonly tokens: AccessTokensService) {}

  /** Your access tokens, newest first; never the tokens themselves. */
  @Get()
  @ApiOkResponse({ type: listResponseOf(AccessTokenResponse) })
  listAccessTokens(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<ListResponse<AccessTokenResponse>> {
    return this.tokens.list(actor, query);
  }

  /** Make an access token. It is shown this once. */
  @Post()
  createAccessToken(
    @CurrentActor() actor: Actor,
    @CurrentClient() client: Client,
    @Body() body: CreateAccessTokenRequest,
  ): Promise<CreatedAccessTokenResponse> {
    return this.tokens.create(actor, client, body);
  }

  /** Revoke an access token, at once. */
  @Delete(':token_id')
  @HttpCode(HttpStatus.NO_CONTENT)
  revokeAccessToken(@CurrentActor() actor: Actor, @Param() { token_id }: AccessTokenParam): Promise<void> {
    return this.tokens.revoke(actor, token_id);
  }
}
