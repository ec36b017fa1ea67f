import type { Span } from './document.js';
import type { AdSpan } from './job-ad.js';
import type { JsonResume } from './json-resume.js';

export interface TailorOptions {
  /** Pages the result may fill at most when rendered; 1-4. */
  pages?: number;
  asOf: string;
}

/** Ties one statement of the result to where the CV says it. */
export interface StatementTrace {
  /** JSON pointer into the tailored resume. */
  field: string;
  /** JSON pointers into the original resume. */
  from: string[];
  spans: Span[];
}

export type ChangeKind = 'moved' | 'removed' | 'kept' | 'reworded' | 'emphasised' | 'added';

export interface Change {
  kind: ChangeKind;
  /** Pointer into the tailored resume, or into the original for `removed`. */
  field: string;
  before?: string;
  after?: string;
  reason: string;
}

/** A skill or other demand of the ad that the CV does not show. It goes here, never into the CV. */
export interface Gap {
  requirementId: string;
  name: string;
  required: boolean;
  advice: string;
}

export interface Coverage {
  /** Share of the ad's requirements that the first page shows, 0-1. */
  required: number;
  preferred: number;
}

export interface Tailored {
  engineVersion: string;
  resume: JsonResume;
  traces: StatementTrace[];
  changes: Change[];
  gaps: Gap[];
  coverage: { before: Coverage; after: Coverage };
}

/** Why an edit is refused: what of it the original does not say. */
export type EditReasonCode =
  | 'locked'
  | 'untraceable'
  | 'characters'
  | 'number'
  | 'word'
  | 'name'
  | 'skill'
  | 'title'
  | 'scope'
  | 'hedge'
  | 'negation'
  | 'relation';

export interface EditReason {
  code: EditReasonCode;
  /** The words at fault, of the edit or, for what it leaves out, of the original. */
  text: string;
  message: string;
}

export interface Edit {
  /** JSON pointer of the text in the resume. */
  path: string;
  original: string;
  proposed: string;
}

export type EditVerdict = { accepted: true } | { accepted: false; reasons: EditReason[] };

/** A text of an edited resume that its original does not show. */
export interface UntraceableText {
  field: string;
  text: string;
  reasons: EditReason[];
}

/** A sentence of a drafted letter: a fixed phrase with names from ad and CV in it, or a statement of the CV. */
export interface LetterSentence {
  kind: 'phrase' | 'statement';
  text: string;
  /** Position of its paragraph. */
  paragraph: number;
  /** JSON pointers into the resume. */
  from: string[];
  spans: Span[];
  /** Where the ad names the post and the employer. */
  adSpans: AdSpan[];
}

export interface DraftedLetter {
  engineVersion: string;
  /** ISO 639-1. */
  language: string;
  /** From the greeting to the closing formula, without signature. */
  sentences: LetterSentence[];
}
