import type { Line } from '../../model/document.js';

/** A verbatim stretch of the document: `document.text.slice(start, end) === text`, but for masked characters (blanks). */
export interface Piece {
  start: number;
  end: number;
  text: string;
}

/** How a row looks, reduced to what tells headings, titles and body text apart. */
export interface RowStyle {
  /** Font size relative to the body's, 1 where unknown. */
  size: number;
  bold: boolean;
  italic: boolean;
  caps: boolean;
  color: string;
  headingLevel: number;
  /** The parts above as one comparable word. */
  key: string;
}

/** One line as the parser works with it: trimmed, marker cut off, injected text masked. */
export interface Row extends Piece {
  index: number;
  line: Line;
  style: RowStyle;
  /** Carries a list marker. */
  bullet: boolean;
  /** Second or later line of a list item. */
  bulletTail: boolean;
  /** Number of the paragraph the row belongs to. */
  block: number;
  /** Rows in that paragraph. */
  blockSize: number;
  /** Ends its paragraph for want of room: what follows may belong to it. */
  broken: boolean;
  /** White above: 0 normal leading, about 1 for an empty line. */
  gap: number;
  page: number;
  column: number;
  /** The source says what it follows: {@link Page.tagged}. */
  tagged: boolean;
  /** Running header, footer or page number. */
  furniture: boolean;
  /** Parts set apart by tabs or wide gaps. */
  cells: Piece[];
  /** Of a table's row: the column of each cell; empty cells have none. */
  columns?: number[];
}
