import { DomainError } from '../common/errors/domain-error.js';

export class UsernameTaken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'user.username-taken';

  constructor() {
    super('This username is taken. Choose another.');
  }
}

/** Never shown to the caller: an answer that differs would tell who has an account. */
export class EmailTaken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'user.email-taken';

  constructor() {
    super('This e-mail address has an account.');
  }
}
