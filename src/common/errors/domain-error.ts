/** What went wrong, in the terms of HTTP's families but not its numbers: `problem.filter.ts` has the one table of those. */
export type ProblemKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'method'
  | 'conflict'
  | 'precondition-failed'
  | 'range'
  | 'too-large'
  | 'unsupported-type'
  | 'invalid'
  | 'too-many'
  | 'unavailable';

export interface FieldProblem {
  /** Dotted path of the field in the request. */
  path: string;
  message: string;
}

/** A refusal that the caller can do something about. Each feature declares its own in its `*.errors.ts`. */
export abstract class DomainError extends Error {
  abstract readonly kind: ProblemKind;
  /** Stable: clients may switch on it. */
  abstract readonly code: string;
  readonly errors?: readonly FieldProblem[];
  /** Seconds after which another try makes sense. */
  readonly retryAfter?: number;
}
