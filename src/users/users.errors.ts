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

export class UserNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'user.not-found';

  constructor(id: string) {
    super(`There is no account ${id}.`);
  }
}

export class LastAdministrator extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'user.last-administrator';

  constructor() {
    super('This is the last administrator who can sign in. Make somebody else one first.');
  }
}
