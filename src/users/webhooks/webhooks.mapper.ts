import { type WebhookDeliveryEntity } from './webhook-delivery.entity.js';
import { type Webhook } from './webhook.repository.js';
import { type WebhookDeliveryResponse, type WebhookResponse } from './webhooks.dto.js';

export function toWebhookResponse({ id, url, events, createdAt }: Webhook): WebhookResponse {
  return { id, url, events, created_at: createdAt.toISOString() };
}

export function toDeliveryResponse(delivery: WebhookDeliveryEntity): WebhookDeliveryResponse {
  return {
    id: delivery.id,
    event: delivery.event,
    state: delivery.state,
    attempts: delivery.attempts,
    response_status: delivery.responseStatus,
    problem: delivery.problem,
    created_at: delivery.createdAt.toISOString(),
    last_attempt_at: delivery.lastAttemptAt?.toISOString() ?? null,
    finished_at: delivery.finishedAt?.toISOString() ?? null,
  };
}
