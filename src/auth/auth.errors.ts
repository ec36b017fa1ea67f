import { DomainError } from '../common/errors/domain-error.js';

export class NotAuthenticated extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'auth.required';

  constructor() {
    super('Sign in first: this needs a valid access token in the Authorization header.');
  }
}

/** One answer for a wrong password and an unknown address. */
export class WrongCredentials extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'auth.wrong-credentials';

  constructor() {
    super('E-mail or password is wrong.');
  }
}

export class NotPermitted extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'auth.not-permitted';

  constructor() {
    super('Your account may not do this.');
  }
}

/** The one who asks is signed in: this is not about the session, so it is no 401. */
export class WrongPassword extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'auth.wrong-password';

  constructor() {
    super('The password is wrong.');
  }
}

/** One answer for a token that never was, one that has expired, and one that was used or replaced. */
export class MailTokenRefused extends DomainError {
  readonly kind = 'malformed';
  readonly code = 'auth.token-refused';

  constructor() {
    super('This code is not good, or not any more. Ask for a new one.');
  }
}

export class AlreadyVerified extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'auth.already-verified';

  constructor() {
    super('Your e-mail address is confirmed already.');
  }
}

/** So many wrong ones that the next has to wait; right or wrong, it is not looked at. */
export class TooManyAttempts extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'auth.too-many-attempts';

  constructor(override readonly retryAfter: number) {
    super(`Too many wrong attempts. Try again in ${retryAfter} s.`);
  }
}
