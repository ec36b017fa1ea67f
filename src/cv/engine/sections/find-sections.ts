import { correctKind } from './correct-kind.js';
import { findHeadings, type Heading } from './headings/find-headings.js';
import { isRule } from './headings/typography.js';
import { inferSections } from './infer-sections.js';
import { slicePiece } from './rows/pieces.js';
import { type Row } from './rows/row.js';
import { type Section } from './section.js';

/** Parts the rows into sections; the rows before the first heading are the head, of kind `contact`. */
export function findSections(rows: readonly Row[], language: string): Section[] {
  const headings = findHeadings(rows, language);
  const sections = assemble(rows, headings);
  for (const section of sections) correctKind(section);
  return inferSections(sections, language);
}

function assemble(rows: readonly Row[], headings: readonly Heading[]): Section[] {
  const byRow = new Map(headings.map((heading) => [heading.row, heading]));
  const head: Section = { kind: 'contact', kinds: ['contact'], rows: [] };
  const sections: Section[] = [head];
  const tracker = new ColumnTracker(head);
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
    if (row.style.size > largest + 0.1 && /^\P{N}+$/u.test(row.text)) tracker.open(head, row);
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
 * may go on over the page behind what stood beside it.
 */
class ColumnTracker {
  private current: Section;
  private previous: Row | undefined;
  private readonly openIn = new Map<number, { section: Section; row: Row }>();

  constructor(private readonly head: Section) {
    this.current = head;
  }

  open(section: Section, row: Row): void {
    this.current = section;
    this.remember(row);
  }

  sectionOf(row: Row): Section {
    const before = this.previous;
    if (before && before.page !== row.page) this.current = this.continued(row) ?? this.current;
    else if (before && before.column !== row.column) this.current = this.openIn.get(row.column)?.section ?? this.head;
    this.remember(row);
    return this.current;
  }

  /** Of the sections left open on earlier pages, the one whose last row began at the same distance from the left. */
  private continued(row: Row): Section | undefined {
    const left = row.line.box?.[0];
    if (left === undefined || this.openIn.size < 2) return undefined;
    const open = [...this.openIn.values()].map(({ section, row: last }) => {
      const distance = Math.abs(((section.rows[0] ?? last).line.box?.[0] ?? 0) - left);
      return { section, distance: Math.min(distance, Math.abs((last.line.box?.[0] ?? 0) - left)) };
    });
    return open.sort((a, b) => a.distance - b.distance)[0]?.section;
  }

  private remember(row: Row): void {
    this.previous = row;
    this.openIn.set(row.column, { section: this.current, row });
  }
}
