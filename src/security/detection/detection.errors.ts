import { DomainError } from '../../common/errors/domain-error.js';

/** Says nothing of what was found: an attacker learns no more than from any malformed request. */
export class RequestRefused extends DomainError {
  readonly kind = 'malformed';
  readonly code = 'request.malformed';

  constructor() {
    super('The request cannot be read. Check its address and headers.');
  }
}

export class ClientBlocked extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'client.blocked';

  constructor(override readonly retryAfter: number) {
    super('Too much that looks like an attack has come from this client. It is blocked for a while.');
  }
}
