import { DomainError } from '../../common/errors/domain-error.js';

export class ScrapeRefused extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'metrics.token-required';

  constructor() {
    super('Metrics are read with `Authorization: Bearer <METRICS_TOKEN>`. The operator sets that token.');
  }
}
