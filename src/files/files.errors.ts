import { DomainError } from '../common/errors/domain-error.js';

export class FileDamaged extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'file.damaged';

  constructor() {
    super(
      'The stored file is missing or fails its integrity check, so it is not served. Ask the operator to restore it.',
    );
  }
}
