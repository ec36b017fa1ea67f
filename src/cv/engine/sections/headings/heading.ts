import type { SectionKind } from '../../model/parsed-cv.js';
import { type Piece } from '../rows/row.js';

/** A heading as found. */
export interface Heading {
  piece: Piece;
  kind: SectionKind;
  kinds: SectionKind[];
  /** Index of the (first) row it stands in. */
  row: number;
  /** Rows it fills. */
  rows: number;
  /** The row goes on with content after the heading: "Skills: ...", or a label column at the left. */
  inline: boolean;
}
