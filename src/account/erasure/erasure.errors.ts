import { DomainError } from '../../common/errors/domain-error.js';

export class ReceiptNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'erasure.not-found';

  constructor(id: string) {
    super(`There is no receipt ${id}.`);
  }
}
