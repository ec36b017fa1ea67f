import { DomainError } from '../../common/errors/domain-error.js';

/** The one who asks is signed in: this is not about the session, so it is no 401. */
export class WrongCode extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'mfa.wrong-code';

  constructor() {
    super('The code is wrong, too old or was used before.');
  }
}

export class ChallengeCodeWrong extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'mfa.wrong-code';

  constructor() {
    super('The code is wrong, too old or was used before.');
  }
}

export class ChallengeRefused extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'mfa.challenge-refused';

  constructor() {
    super('This sign-in is over: it took too long or too many codes were wrong. Begin again with your password.');
  }
}

export class AlreadyEnrolled extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'mfa.already-enrolled';

  constructor() {
    super('A second factor is in force already. Remove it first.');
  }
}

export class NotEnrolled extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'mfa.not-enrolled';

  constructor() {
    super('There is no second factor that this could be about.');
  }
}

export class SecondFactorRequired extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'mfa.required';

  constructor() {
    super('Administrators need a second factor here. Set one up with POST /api/auth/mfa/totp first.');
  }
}
