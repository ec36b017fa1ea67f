import type { SectionKind } from '../model/parsed-cv.js';
import { type Piece, type Row } from './rows/row.js';

/** A stretch of rows that is about one thing. */
export interface Section {
  kind: SectionKind;
  /** All kinds a compound heading names ("Education & Certifications"), the first one being `kind`. */
  kinds: SectionKind[];
  /** Absent for the head of the document and for sections inferred from their content. */
  heading?: Piece;
  rows: Row[];
}
