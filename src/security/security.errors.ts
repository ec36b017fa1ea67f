import { DomainError } from '../common/errors/domain-error.js';

export class ClientNotRestricted extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'client.not-restricted';

  constructor() {
    super('This client is neither blocked nor throttled.');
  }
}

/** One answer for no secret, no signature, a wrong one and an old one. */
export class SignatureRefused extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'webhook.signature';

  constructor() {
    super('The message is not signed as Standard Webhooks has it, or too long ago.');
  }
}
