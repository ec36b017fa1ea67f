import { DomainError } from '../../common/errors/domain-error.js';

export class SessionNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'session.not-found';

  constructor(id: string) {
    super(`No open session ${id} is visible to you.`);
  }
}

/** One answer for a token that never was, one that has ended, and one that was used before. */
export class RefreshRefused extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'auth.refresh-refused';

  constructor() {
    super('This refresh token is not good, or not any more. Sign in again.');
  }
}
