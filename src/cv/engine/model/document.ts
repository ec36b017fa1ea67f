/**
 * What a file holds once its format is out of the way: its text in reading order, and where every piece stood.
 * Offsets count UTF-16 code units of {@link SourceDocument.text}; boxes are in PDF points from the top left corner.
 */

export type SourceFormat =
  'pdf' | 'docx' | 'odt' | 'rtf' | 'txt' | 'md' | 'html' | 'json-resume' | 'europass-xml' | 'linkedin-zip';

/** `[x0, y0, x1, y1]`, points, origin at the top left of the page. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** A verbatim stretch of the source: `document.text.slice(start, end) === text`. */
export interface Span {
  /** 1-based; 1 for formats without pages. */
  page: number;
  /** Only where the format has geometry. */
  box?: Box;
  start: number;
  end: number;
  text: string;
}

export interface Page {
  /** 1-based. */
  number: number;
  /** Points. */
  width: number;
  height: number;
  /** Its lines stand in the order of the structure tree, which knows better than their places what follows what. */
  tagged?: true;
}

/** A part of a line; in PDFs with its place and its own look. */
export interface Segment extends Pick<Line, 'box' | 'fontSize' | 'bold' | 'losesBold' | 'italic'> {
  start: number;
  end: number;
}

/** One visual line (PDF) or one paragraph / table cell / list item (formats that flow). */
export interface Line {
  /** Position in {@link SourceDocument.lines}. */
  index: number;
  /** Verbatim: `document.text.slice(start, end)`. May hold tabs where the source has wide gaps. */
  text: string;
  start: number;
  end: number;
  page: number;
  box?: Box;
  /** Points from the top; what letters hang below it makes no difference. Absent for turned text and where nothing is placed. */
  baseline?: number;
  /** Points; the size that most of the line's characters have. Absent for plain text. */
  fontSize?: number;
  bold?: boolean;
  /** Bold at its start and not at its end, however long either is: "**Welder**, Acme Works". */
  losesBold?: boolean;
  italic?: boolean;
  /** Goes on with the line before: that had no room beside its date, or the tags say so. */
  wrapped?: boolean;
  /** CSS-like `#rrggbb` where known. */
  color?: string;
  /** A list item: its marker is in `text` only if the source has it as a character. */
  listItem?: boolean;
  /** The length of a leading bullet or dash with its space, to be cut off by readers of the text. */
  markerLength?: number;
  /** Heading level the source itself declares (DOCX style, Markdown #, HTML h1-h6), 1-6. */
  headingLevel?: number;
  /** 0-based column (or sidebar) on its page, left to right, where more than one was seen. */
  column?: number;
  /** Position in a table, where the source declares or clearly draws one. */
  cell?: TableCell;
  /** Characters set apart by a wide gap: offsets relative to the line, for "title ....... date" lines. */
  segments?: Segment[];
  /** Part of a running header or footer (page number, repeated name). */
  running?: boolean;
  /** Characters before it, or before what follows its last wide gap; told for plain text only. */
  indent?: number;
  /** White stands before it; told for plain text and Markdown, which have no other sign of a paragraph's start. */
  blankBefore?: boolean;
}

export interface TableCell {
  table: number;
  row: number;
  column: number;
  /** How many rows a merged cell takes, where it is more than one. */
  rows?: number;
  /** Where its borders stand, in points, where they are drawn. */
  borders?: readonly [left: number, right: number];
}

/** Lines that belong together as one paragraph or one list item; the unit a reader would call "a paragraph". */
export interface Block {
  lines: Line[];
  /** Lines joined, line-end hyphens mended, whitespace collapsed, marker cut off. */
  text: string;
  listItem: boolean;
  /** Points of white above the block relative to normal leading, where geometry is known. */
  gapBefore?: number;
  /** Stands in a margin, or in a cell of its own at the right, of the paragraph that has the rest of its line. */
  isBeside?: boolean;
  /** The first word of the block below had no room on its last line: the two may be one. */
  isBroken?: boolean;
}

/** Text a human reader would not see. It is reported and takes part in nothing. */
export interface HiddenText {
  reason: 'white' | 'tiny' | 'off-page' | 'invisible' | 'hidden-attribute' | 'covered';
  text: string;
  page: number;
  box?: Box;
}

/** Something the format holds that JSON Resume or this reader cannot carry over. */
export interface Loss {
  code: string;
  message: string;
}

/** File-level facts that analysis rules look at. */
export interface DocumentTraits {
  pageCount: number;
  /** Most columns seen side by side on one page. */
  columns: number;
  tables: number;
  images: number;
  /** Share of the first page's area covered by images, 0-1. */
  imageCoverage?: number;
  textBoxes: number;
  /** Text that stands in running headers or footers. */
  headerFooterText?: string;
  /** Characters without a Unicode mapping. */
  unmappedCharacters: number;
  fonts: string[];
  fontSizes?: { smallest: number; body: number; largest: number };
  /** Title, author and kin from the file's metadata, only for the finder of leaks; never used to fill a field. */
  metadata: Record<string, string>;
}

export interface Link {
  uri: string;
  start: number;
  end: number;
}

export interface SourceDocument {
  format: SourceFormat;
  text: string;
  pages: Page[];
  lines: Line[];
  links: Link[];
  hidden: HiddenText[];
  losses: Loss[];
  traits: DocumentTraits;
  /**
   * For formats that are structured already (JSON Resume, Europass XML, LinkedIn export, a PDF with one of them attached):
   * the resume as the source states it. `text` is then a readable rendering of it, and spans point there; for a PDF it
   * stays the text of the pages, and the attachment is only taken when the pages say the same.
   */
  structured?: unknown;
  /** Where `text` has each value of `structured`: JSON pointer (`/work/0/name`) -> offsets. Complete but for PDFs. */
  structuredSpans?: Record<string, { start: number; end: number }>;
}
