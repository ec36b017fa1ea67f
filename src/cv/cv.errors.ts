import { DomainError } from '../common/errors/domain-error.js';

export class CvNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'cv.not-found';

  constructor(id: string) {
    super(`No CV ${id} is visible to you.`);
  }
}

export class CvNotReady extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'cv.not-ready';

  constructor(status: string) {
    super(
      status === 'processing'
        ? 'This CV is still being read. Watch its task, or try again in a few seconds.'
        : 'This CV could not be read, so there is no content to work on. Its problem says why.',
    );
  }
}

export class CvChanged extends DomainError {
  readonly kind = 'precondition-failed';
  readonly code = 'cv.changed';

  constructor() {
    super('This CV was changed since you read it. Get it again, and apply your change to what it is now.');
  }
}

export class VersionNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'cv.version-not-found';

  constructor(number: number) {
    super(`This CV has no version ${number}.`);
  }
}

export class AnalysisNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'analysis.not-found';

  constructor(id: string) {
    super(`No analysis ${id} is visible to you.`);
  }
}

export class JobNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'job.not-found';

  constructor(id: string) {
    super(`No job description ${id} is visible to you.`);
  }
}

export class ApplicationNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'application.not-found';

  constructor(id: string) {
    super(`No application ${id} is visible to you.`);
  }
}

export class StatusCannotFollow extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'application.status-cannot-follow';

  constructor(from: string, to: string, possible: readonly string[]) {
    super(`An application that is ${from} cannot become ${to}; it can become ${possible.join(', ')}.`);
  }
}

/** One answer for all that can be wrong with an address: what lies behind it is not for the asker to explore. */
export class JobPageUnreadable extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'job.page-unreadable';

  constructor() {
    super('The page at job_url could not be read. Copy the text of the ad into description.');
  }
}

export class LetterNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'letter.not-found';

  constructor(id: string) {
    super(`No letter ${id} is visible to you.`);
  }
}
