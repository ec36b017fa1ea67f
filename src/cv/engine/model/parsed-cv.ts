import type { DocumentTraits, HiddenText, Loss, SourceFormat, Span } from './document.js';
import type { JsonResume } from './json-resume.js';

/** What a section of a CV is about, whatever its heading says. */
export type SectionKind =
  | 'contact'
  | 'summary'
  | 'work'
  | 'volunteer'
  | 'education'
  | 'awards'
  | 'certificates'
  | 'publications'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references'
  | 'projects'
  | 'other';

/** A section as found: its heading (if it has one) and the stretch of text below it. */
export interface FoundSection {
  kind: SectionKind;
  /** The heading as written; absent for the head of the document and for sections inferred without a heading. */
  heading?: Span;
  start: number;
  end: number;
}

/** Where a field's value came from and how sure the parser is of it. */
export interface FieldSource {
  spans: Span[];
  /** 0-1. */
  confidence: number;
}

/** An instruction aimed at a language model that reads the document, e.g. "ignore all previous instructions". */
export interface InjectedInstruction {
  span: Span;
  hidden: boolean;
}

export interface ParsedCv {
  engineVersion: string;
  format: SourceFormat;
  /** ISO 639-1 of the document's main language. */
  language: string;
  resume: JsonResume;
  /** JSON pointer into `resume` (`/work/0/position`) -> source. Every filled leaf has one. */
  sources: Record<string, FieldSource>;
  sections: FoundSection[];
  /** Text that no field took, in reading order. */
  unparsed: Span[];
  /** The whole text in reading order; spans index into it. */
  text: string;
  hidden: HiddenText[];
  injections: InjectedInstruction[];
  losses: Loss[];
  traits: DocumentTraits;
}
