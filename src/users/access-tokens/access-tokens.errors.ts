import { DomainError } from '../../common/errors/domain-error.js';

export class AccessTokenNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'access-token.not-found';

  constructor(id: string) {
    super(`No access token ${id} is visible to you.`);
  }
}

export class TooManyAccessTokens extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'access-token.too-many';

  constructor(most: number) {
    super(`An account may have ${most} access tokens. Revoke one first.`);
  }
}
