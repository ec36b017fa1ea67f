import { DomainError, type FieldProblem, type ProblemKind } from './domain-error.js';

export class InvalidInput extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'validation.failed';

  constructor(override readonly errors: readonly FieldProblem[]) {
    super('Some fields are not as they should be; see errors.');
  }
}

/** A refusal by the framework or the server below us, put into our words. */
export class TransportError extends DomainError {
  constructor(
    readonly kind: ProblemKind,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
