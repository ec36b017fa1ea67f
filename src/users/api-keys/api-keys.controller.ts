import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { type Client, CurrentClient } from '../../common/access/client.js';
import { Permission } from '../../common/access/permission.js';
import { type ListResponse, PageQuery, listResponseOf } from '../../common/pagination/page.dto.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { ApiKeyResponse, ProviderParam, StoreApiKeyRequest } from './api-keys.dto.js';
import { ApiKeysService } from './api-keys.service.js';

/** Keys that you have with providers of language models. */
@ApiTags('user')
@Controller('api/user/api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  /** What is known of your keys; never the keys themselves. */
  @Get()
  @RequirePermission(Permission.ApiKeyRead)
  @ApiOkResponse({ type: listResponseOf(ApiKeyResponse) })
  listApiKeys(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ListResponse<ApiKeyResponse>> {
    return this.keys.list(actor, query);
  }

  /** Store a key, encrypted, in place of the one you had with this provider. It is never shown again. */
  @Post()
  @RequirePermission(Permission.ApiKeyManage)
  storeApiKey(
    @CurrentActor() actor: Actor,
    @CurrentClient() client: Client,
    @Body() body: StoreApiKeyRequest,
  ): Promise<ApiKeyResponse> {
    return this.keys.store(actor, client, body);
  }

  /** Ask the provider whether it takes the key. */
  @Post(':provider/validate')
  @RequirePermission(Permission.ApiKeyManage)
  @RateLimit('analysis')
  @HttpCode(HttpStatus.OK)
  validateApiKey(@CurrentActor() actor: Actor, @Param() { provider }: ProviderParam): Promise<ApiKeyResponse> {
    return this.keys.validate(actor, provider);
  }

  /** Delete a key. */
  @Delete(':provider')
  @RequirePermission(Permission.ApiKeyManage)
  @HttpCode(HttpStatus.NO_CONTENT)
  deleteApiKey(@CurrentActor() actor: Actor, @Param() { provider }: ProviderParam): Promise<void> {
    return this.keys.delete(actor, provider);
  }
}
