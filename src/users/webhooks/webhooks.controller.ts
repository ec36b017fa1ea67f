import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { type ListResponse, PageQuery, listResponseOf } from '../../common/pagination/page.dto.js';
import {
  CreateWebhookRequest,
  CreatedWebhookResponse,
  DeliveryParam,
  WebhookDeliveryResponse,
  WebhookParam,
  WebhookResponse,
} from './webhooks.dto.js';
import { WebhooksService } from './webhooks.service.js';

/** Addresses of yours that are told of what happens, by messages signed as Standard Webhooks says. */
@ApiTags('user')
@Controller('api/user/webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  /** Your webhooks, newest first; never their secrets. */
  @Get()
  @RequirePermission(Permission.WebhookRead)
  @ApiOkResponse({ type: listResponseOf(WebhookResponse) })
  listWebhooks(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ListResponse<WebhookResponse>> {
    return this.webhooks.list(actor, query);
  }

  /** Have an address told of events. Its secret is shown this once. */
  @Post()
  @RequirePermission(Permission.WebhookManage)
  createWebhook(@CurrentActor() actor: Actor, @Body() body: CreateWebhookRequest): Promise<CreatedWebhookResponse> {
    return this.webhooks.create(actor, body);
  }

  /** Delete a webhook and the list of its deliveries. */
  @Delete(':webhook_id')
  @RequirePermission(Permission.WebhookManage)
  @HttpCode(HttpStatus.NO_CONTENT)
  deleteWebhook(@CurrentActor() actor: Actor, @Param() { webhook_id }: WebhookParam): Promise<void> {
    return this.webhooks.delete(actor, webhook_id);
  }

  /** What was sent of late, newest first, and how that went. */
  @Get(':webhook_id/deliveries')
  @RequirePermission(Permission.WebhookRead)
  @ApiOkResponse({ type: listResponseOf(WebhookDeliveryResponse) })
  listWebhookDeliveries(
    @CurrentActor() actor: Actor,
    @Param() { webhook_id }: WebhookParam,
    @Query() query: PageQuery,
  ): Promise<ListResponse<WebhookDeliveryResponse>> {
    return this.webhooks.listDeliveries(actor, webhook_id, query);
  }

  /** Send a message again: the same one, with the same `webhook-id`. */
  @Post(':webhook_id/deliveries/:delivery_id/replay')
  @RequirePermission(Permission.WebhookManage)
  @HttpCode(HttpStatus.ACCEPTED)
  replayWebhookDelivery(
    @CurrentActor() actor: Actor,
    @Param() { webhook_id, delivery_id }: DeliveryParam,
  ): Promise<WebhookDeliveryResponse> {
    return this.webhooks.replay(actor, webhook_id, delivery_id);
  }
}
