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

export class StorageFailed extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'storage.unavailable';
  override readonly retryAfter = 30;

  constructor(override readonly cause: unknown) {
    super('Files cannot be stored or read right now. Nothing of this request was kept. Try again in a moment.');
  }
}

export class FileNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'file.not-found';

  constructor(id: string) {
    super(`No file ${id} is visible to you.`);
  }
}

export class QuotaExceeded extends DomainError {
  readonly kind = 'too-large';
  readonly code = 'file.quota-exceeded';

  constructor(quotaBytes: number) {
    super(
      `With this file you would keep more than the ${Math.floor(quotaBytes / 1024 / 1024)} MiB that an account may. Delete files for good, the trash counts too, and try again.`,
    );
  }
}

export class FileTypeRefused extends DomainError {
  readonly kind = 'unsupported-type';
  readonly code = 'file.type-refused';
}

export class FileTypeMismatch extends DomainError {
  readonly kind = 'unsupported-type';
  readonly code = 'file.type-mismatch';

  constructor(extension: string, mediaType: string) {
    super(`The name ends in .${extension}, but the content is ${mediaType}. Give the file the ending that fits it.`);
  }
}

export class FileBroken extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'file.broken';
}

export class FileInfected extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'file.infected';

  constructor(signature: string) {
    super(`The virus scanner found ${signature} in this file. It was not stored.`);
  }
}

export class ScannerAway extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'file.scanner-unavailable';
  override readonly retryAfter = 30;

  constructor(override readonly cause: unknown) {
    super('The virus scanner does not answer, and nothing is stored unscanned. Try again in a moment.');
  }
}

export class FileInUse extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'file.in-use';

  constructor() {
    super('This file is the original of a CV, and goes with it: delete the CV instead.');
  }
}

export class FileExists extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'file.duplicate';

  constructor(id: string) {
    super(`You keep the same content already, as the file ${id}.`);
  }
}

export class FileChanged extends DomainError {
  readonly kind = 'precondition-failed';
  readonly code = 'file.changed';

  constructor() {
    super('This file was changed since you read it. Get it again, and apply your change to what it is now.');
  }
}

export class FileTrashed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'file.trashed';

  constructor() {
    super('This file lies in the trash. Restore it first.');
  }
}
