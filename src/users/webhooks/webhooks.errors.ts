import { DomainError } from '../../common/errors/domain-error.js';

export class WebhookNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'webhook.not-found';

  constructor(id: string) {
    super(`No webhook ${id} is visible to you.`);
  }
}

export class DeliveryNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'webhook.delivery-not-found';

  constructor(id: string) {
    super(`No delivery ${id} is visible to you.`);
  }
}

export class TooManyWebhooks extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'webhook.too-many';

  constructor(most: number) {
    super(`An account may have ${most} webhooks. Delete one first.`);
  }
}
