import { DomainError } from '../../common/errors/domain-error.js';

export class ApiKeyNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'api-key.not-found';

  constructor(provider: string) {
    super(`You have no key stored for ${provider}.`);
  }
}

/** The provider could not say, so nothing is known of the key. Says nothing of what the provider answered. */
export class ProviderUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'api-key.provider-unavailable';
  override readonly retryAfter = 60;

  constructor(provider: string) {
    super(`${provider} did not say whether the key is good. Try again later.`);
  }
}
