import type { SectionKind } from '../model/parsed-cv.js';
import { findDates } from '../entries/dates/find-dates.js';
import { correctKind } from './correct-kind.js';
import { findHeadings } from './headings/find-headings.js';
import { type Heading } from './headings/heading.js';
import { lookUpHeading } from './headings/lookup.js';
import { isRule } from './headings/typography.js';
import { inferSections } from './infer-sections.js';
import { slicePiece } from './rows/pieces.js';
import { type Row } from './rows/row.js';
import { weaveColumns } from './rows/weave-columns.js';
import { type Section } from './section.js';

/** Parts the rows into sections; the rows before the first heading are the head, of kind `contact`. */
export function findSections(found: readonly Row[], language: string): Section[] {
  // Titles may look like the headings, and are none that a dictionary has.
  const known = findHeadings(found, language).filter(({ piece }) => lookUpHeading(piece.text, language));
  const first = new Set(known.map(({ piece }) => piece.start));
  const rows = weaveColumns(found, { isHeading: (row) => first.has(row.start), isLabel, goesOn: continuesDate });
  const headings = findHeadings(rows, language);
  const sections = assemble(rows, headings);
  const kinds = new Map<SectionKind, number>();
  for (const { kind } of sections) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const main = sections.findIndex(({ kind }) => kind === 'work' || kind === 'education');
  for (const [at, section] of sections.entries())
    correctKind(section, kinds, { kind: sections[at - 1]?.kind, isLate: main >= 0 && at > main });
  return inferSections(sections);
}

/** "May 2016 to Feb." above "2020" */
function continuesDate(above: Row, below: Row): boolean {
  const text = `${above.text}\n${below.text}`;
  const dates = findDates({ start: 0, end: text.length, text });
  return dates.some(
    (date) => date.range && date.piece.start < above.text.length && date.piece.end > above.text.length + 1,
  );
}

/** Dates, or a few words: what a narrow column beside the text holds. */
function isLabel(row: Row): boolean {
  return (
    row.text.length <= 32 &&
    !row.bullet &&
    !/@|https?:|\d{6}/.test(row.text) &&
    (/\d{4}/.test(row.text) || row.text.length <= 22)
  );
}

function assemble(rows: readonly Row[], headings: readonly Heading[]): Section[] {
  const byRow = new Map(headings.map((heading) => [heading.row, heading]));
  const head: Section = { kind: 'contact', kinds: ['contact'], rows: [] };
  const sections: Section[] = [head];
  const tracker = new ColumnTracker(head);
  /** In one line, or two that stand together. */
  const isLone = (size: number): boolean => {
    const alike = rows.filter(({ style }) => Math.abs(style.size - size) < 0.05);
    return alike.length <= 2 && (alike.at(-1)?.index ?? 0) - (alike[0]?.index ?? 0) < 2;
  };
  const largest = Math.max(1.2, ...headings.map(({ row }) => rows[row]?.style.size ?? 1));
  let skipUntil = 0;
  rows.forEach((row, at) => {
    if (at < skipUntil || row.furniture || isRule(row.text)) return;
    const heading = byRow.get(at);
    if (heading) {
      const section: Section = { kind: heading.kind, kinds: heading.kinds, heading: heading.piece, rows: [] };
      sections.push(section);
      tracker.open(section, row);
      if (!heading.inline) {
        skipUntil = at + heading.rows;
        return;
      }
    }
    // The name in its large type opens the head again when a sidebar was read before it.
    if (row.style.size > largest + 0.1 && /^\P{N}+$/u.test(row.text) && isLone(row.style.size)) tracker.open(head, row);
    const content = heading ? withoutLabel(row, heading) : row;
    if (content) tracker.sectionOf(row).rows.push(content);
  });
  return sections;
}

/** The content that stands on a heading's own line. */
function withoutLabel(row: Row, heading: Heading): Row | undefined {
  const rest = slicePiece(row, heading.piece.end - row.start);
  const skip = /^[\s:–—-]*/u.exec(rest.text)?.[0].length ?? 0;
  const piece = slicePiece(rest, skip);
  if (piece.text === '') return undefined;
  const cells = row.cells.filter((cell) => cell.start >= piece.start);
  return { ...row, ...piece, cells: cells.length > 0 ? cells : [piece] };
}

/**
 * Knows which section a row without a heading goes on with. Columns are read one after the other, so a column's section
 * may go on over the page behind what stood beside it; a column without headings of its own (dates at the left, text at
 * the right) belongs to the section whose heading stands above it.
 */
class ColumnTracker {
  private current: Section;
  private heading: Row | undefined;
  private previous: Row | undefined;
  /** The section last opened by a heading in each column. */
  private readonly ownedBy = new Map<number, { section: Section; heading: Row }>();
  /** The last row read in each column. */
  private readonly lastIn = new Map<number, { section: Section; row: Row }>();

  constructor(private readonly head: Section) {
    this.current = head;
  }

  open(section: Section, row: Row): void {
    this.current = section;
    this.heading = row;
    this.ownedBy.set(row.column, { section, heading: row });
    this.remember(row);
  }

  sectionOf(row: Row): Section {
    const before = this.previous;
    if (row.tagged) {
      this.remember(row);
      return this.current;
    }
    if (before && before.page !== row.page) this.current = this.continued(row) ?? this.current;
    else if (before && before.column !== row.column) this.current = this.beside(row);
    this.remember(row);
    return this.current;
  }

  /** Reading went on in another column of the same page. */
  private beside(row: Row): Section {
    const own = this.ownedBy.get(row.column);
    const current = this.heading;
    if (own && (!current || !isAbove(current, row) || current.column !== row.column)) {
      const owner = this.lastIn.get(row.column);
      const foreign =
        current && own.heading.index < current.index && isAbove(current, row) && isAbove(own.heading, current);
      if (!foreign || (owner && owner.section === own.section)) return own.section;
    }
    return current && isAbove(current, row) ? this.current : this.head;
  }

  /** Of the sections left open on earlier pages, the one whose last row began at the same distance from the left. */
  private continued(row: Row): Section | undefined {
    const left = row.line.box?.[0];
    if (left === undefined || this.ownedBy.size < 2) return undefined;
    // A page of one column has the number of another page's sidebar: what was read last in it may be of another section.
    const open = [
      ...this.lastIn.values(),
      ...[...this.ownedBy.values()].map(({ section, heading: row }) => ({ section, row })),
    ].map(({ section, row: { line } }) => ({ section, distance: Math.abs((line.box?.[0] ?? 0) - left) }));
    return open.sort((a, b) => a.distance - b.distance)[0]?.section;
  }

  private remember(row: Row): void {
    this.previous = row;
    this.lastIn.set(row.column, { section: this.current, row });
  }
}

/** Higher on the same page, or on an earlier one. Without geometry, order decides. */
function isAbove(upper: Row, lower: Row): boolean {
  if (upper.page !== lower.page) return upper.page < lower.page;
  const [a, b] = [upper.line.box, lower.line.box];
  return a && b ? a[1] < b[3] : upper.index < lower.index;
}
