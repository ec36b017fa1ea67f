import { DomainError, type ProblemKind } from '../../common/errors/domain-error.js';
import { type EngineProblemCode } from '../engine/model/engine-problem.js';

const KIND = {
  empty_file: 'invalid',
  unsupported_format: 'unsupported-type',
  broken_file: 'invalid',
  encrypted_file: 'invalid',
  no_text_layer: 'invalid',
  not_a_cv: 'invalid',
  not_a_job_ad: 'invalid',
  too_large: 'too-large',
  invalid_resume: 'invalid',
  unknown_template: 'invalid',
  untraced_statement: 'invalid',
} satisfies Record<EngineProblemCode, ProblemKind>;

/** The engine's refusal of a document, as an answer. */
export class DocumentRefused extends DomainError {
  readonly kind: ProblemKind;
  readonly code: string;

  constructor(code: EngineProblemCode, message: string) {
    super(message);
    this.kind = KIND[code];
    this.code = `document.${code.replaceAll('_', '-')}`;
  }
}

export class DocumentTooDear extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'document.too-dear';

  constructor() {
    super(
      'Reading this document takes more time or memory than is allowed. Save it anew from the program that made it, and try that.',
    );
  }
}

export class DocumentsBusy extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'document.busy';
  override readonly retryAfter = 5;

  constructor() {
    super('Too many documents are waiting to be read. Try again in a few seconds.');
  }
}
