import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { InvalidInput } from '../../common/errors/common.errors.js';
import { newId } from '../../common/id.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { OutboundHttp } from '../../security/outbound/outbound-http.js';
import { ActivityLog } from '../activities/activity-log.service.js';
import { UserRepository } from '../user.repository.js';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';
import { WebhookRepository } from './webhook.repository.js';
import {
  type CreateWebhookRequest,
  type CreatedWebhookResponse,
  type WebhookDeliveryResponse,
  type WebhookResponse,
} from './webhooks.dto.js';
import { DeliveryNotFound, TooManyWebhooks, WebhookNotFound } from './webhooks.errors.js';
import { toDeliveryResponse, toWebhookResponse } from './webhooks.mapper.js';

const MOST_PER_USER = 10;
/** Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32;

@Injectable()
export class WebhooksService {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly users: UserRepository,
    private readonly outbound: OutboundHttp,
    private readonly activities: ActivityLog,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: PageQuery): Promise<ListResponse<WebhookResponse>> {
    return toListResponse(await this.webhooks.listOwned(actor.userId, query), query, toWebhookResponse);
  }

  /** @throws InvalidInput for an address that is not called @throws TooManyWebhooks */
  async create({ userId }: Actor, { url, events }: CreateWebhookRequest): Promise<CreatedWebhookResponse> {
    const problem = this.outbound.problemOf(url);
    if (problem) throw new InvalidInput([{ path: 'url', message: `url ${problem}` }]);
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    const webhook = { id: newId(), userId, events, createdAt: this.clock.now() };
    await this.unitOfWork.run(async () => {
      await this.users.lock(userId); // two at once must not both be the last that fits
      if ((await this.webhooks.countOwned(userId)) >= MOST_PER_USER) throw new TooManyWebhooks(MOST_PER_USER);
      await this.webhooks.insert(webhook, { url, secret });
      const details = { webhook_id: webhook.id, host: new URL(url).host };
      await this.activities.record({ userId, type: 'webhook.created', details });
    });
    return { ...toWebhookResponse({ ...webhook, url }), secret };
  }

  /** With its deliveries; what is on its way may still arrive. @throws WebhookNotFound */
  async delete({ userId }: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.webhooks.delete(id, userId))) throw new WebhookNotFound(id);
      await this.activities.record({ userId, type: 'webhook.deleted', details: { webhook_id: id } });
    });
  }

  /** @throws WebhookNotFound */
  async listDeliveries(
    { userId }: Actor,
    id: string,
    query: PageQuery,
  ): Promise<ListResponse<WebhookDeliveryResponse>> {
    if (!(await this.webhooks.exists(id, userId))) throw new WebhookNotFound(id);
    return toListResponse(await this.deliveries.listOwned(id, userId, query), query, toDeliveryResponse);
  }

  /** The same message once more, whatever became of it. @throws DeliveryNotFound */
  async replay({ userId }: Actor, webhookId: string, id: string): Promise<WebhookDeliveryResponse> {
    const again = await this.deliveries.enqueueAgain(id, webhookId, userId);
    const delivery = again && (await this.deliveries.findOwned(id, webhookId, userId));
    if (!delivery) throw new DeliveryNotFound(id);
    return toDeliveryResponse(delivery);
  }
}
