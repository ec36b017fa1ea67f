import { type Row } from './row.js';

/**
 * Some files hold the column of dates (or of headings) at the left apart from the text it belongs to: first all dates,
 * then all posts. Such a page is one table, so its rows are put in order of height. A page whose columns each have
 * headings of their own, as a sidebar has, is left alone.
 */
export function weaveColumns(rows: readonly Row[], look: Look): Row[] {
  const pages = [...new Set(rows.map((row) => row.page))];
  const woven = pages.flatMap((page) => {
    const own = rows.filter((row) => row.page === page);
    return isLabelTable(own, look) ? byHeight(own, look) : own;
  });
  return woven.map((row, index) => (row.index === index ? row : { ...row, index }));
}

/** What the weaver must know of rows and cannot tell itself. */
export interface Look {
  isHeading: (row: Row) => boolean;
  /** A date, or a few words: what a narrow column beside the text holds. */
  isLabel: (row: Row) => boolean;
  /** The second row is the rest of the first one's label. */
  goesOn: (above: Row, below: Row) => boolean;
}

function isLabelTable(rows: readonly Row[], { isHeading, isLabel }: Look): boolean {
  if (rows[0]?.tagged) return false;
  const columns = [...new Set(rows.map((row) => row.column))].sort((a, b) => a - b);
  const [left, right] = columns;
  if (columns.length !== 2 || left === undefined || right === undefined || rows.some((row) => !row.line.box))
    return false;
  const inRight = rows.filter((row) => row.column === right);
  const inLeft = rows.filter((row) => row.column === left);
  const labels = inLeft.filter((row) => isLabel(row) && facesText(row, inRight));
  if (labels.length < 2) return false;
  const apart = inRight.filter((row) => !facesText(row, labels));
  if (hasLookOf(inLeft, apart, isHeading)) return false;
  if (inRight.some(isHeading)) return !inLeft.some(isHeading) && labels.length >= inLeft.length * 0.8;
  // The name may stand above both.
  const first = Math.min(...inLeft.map(top));
  const highest = Math.min(...inRight.map(top).filter((own) => own > first));
  return inLeft.some((row) => isHeading(row) && top(row) < highest);
}

/** As many lines in the look of the other column's headings head sections, whatever their words. */
const FEWEST_ALIKE = 2;
const LONGEST_HEADING = 40;

/** Lines at the right, none of them beside a label, look as the headings at the left do, and nothing else at the left. */
function hasLookOf(left: readonly Row[], right: readonly Row[], isHeading: Look['isHeading']): boolean {
  const keys = new Set(left.filter(isHeading).map(({ style }) => style.key));
  return [...keys].some((key) => {
    const own = left.filter(({ style }) => style.key === key);
    const alike = right.filter((row) => row.style.key === key && row.text.length < LONGEST_HEADING);
    return alike.length >= FEWEST_ALIKE && own.filter(isHeading).length * 2 > own.length;
  });
}

/** Text of the other column begins at the same height. */
function facesText(row: Row, others: readonly Row[]): boolean {
  return others.some((other) => Math.abs(top(other) - top(row)) < height(row) * 0.7);
}

function byHeight(rows: readonly Row[], { goesOn }: Look): Row[] {
  const heights = new Map<Row, number>();
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    heights.set(
      row,
      above && above.column === row.column && goesOn(above, row) ? (heights.get(above) ?? top(above)) : top(row),
    );
  });
  // A line of the left column stands a hair higher or lower than its neighbour; half a line is the same height.
  const sorted = [...rows].sort((a, b) => {
    const apart = (heights.get(a) ?? 0) - (heights.get(b) ?? 0);
    return Math.abs(apart) < height(a) * 0.5 ? a.column - b.column : apart;
  });
  return sorted.map((row, at) => ({ ...row, column: 0, gap: gapAfter(sorted[at - 1], row) }));
}

function gapAfter(above: Row | undefined, row: Row): number {
  if (!above) return 1;
  const white = top(row) - (above.line.box?.[3] ?? 0);
  return Math.max(0, white / Math.max(4, height(row)) - 0.3);
}

function top(row: Row): number {
  return row.line.box?.[1] ?? 0;
}

/** Stands in the same line of the page as the other, in the next cell. */
export function isBeside(row: Row, other: Row): boolean {
  if (!row.line.box || !other.line.box || row.page !== other.page) return false;
  return Math.abs(top(row) - top(other)) < height(row) * 0.5 && other.line.box[0] > row.line.box[2] - 1;
}

function height(row: Row): number {
  const box = row.line.box;
  return box ? Math.max(4, box[3] - box[1]) : 10;
}
