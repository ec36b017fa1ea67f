import type { PageLine } from './page-lines.js';
import { assignColumns } from './columns.js';
import { cutLine } from './page-lines.js';
import { breaksSentences } from './sentence-breaks.js';

/** Rows in sequence that must share a gutter. */
const MIN_ROWS = 5;
const EDGE = 3;
const MIN_STAGGERED = 3;
const YEAR = /\b(?:19|20)\d\d\b/;
/** Characters a side must have on average; a date or a label beside text is no column. */
const MIN_SIDE = 14;
/** Share of rows whose right part goes on with a sentence begun in the row above. */
const CONTINUED = 0.25;

/**
 * Some programs write a two-column page row by row, so that each line holds a bit of both columns. Such rows are cut
 * at their gutter and put in order, left column first. Rows of a table are not: their cells begin anew in each row.
 */
export function separateInterleaved(lines: readonly PageLine[]): PageLine[] {
  const result: PageLine[] = [];
  let rows: PageLine[] = [];
  const flush = () => {
    result.push(...(areColumns(rows) ? columnwise(rows) : rows));
    rows = [];
  };
  for (const line of lines) {
    const gutter = gutterOf(line);
    if (gutter === undefined || (rows[0] && Math.abs(gutter - (gutterOf(rows[0]) ?? 0)) > EDGE)) flush();
    if (gutter === undefined) result.push(line);
    else rows.push(line);
  }
  flush();
  return result.length > lines.length ? result : separateStaggered(lines);
}

/**
 * The same where the columns have leadings of their own: only some rows meet at one height. Cutting those is right if
 * columns appear whose sentences are broken by the turns between them.
 */
function separateStaggered(lines: readonly PageLine[]): PageLine[] {
  const gutters = lines.flatMap((line) => gutterOf(line) ?? []);
  const shared = gutters.find((at) => gutters.filter((other) => Math.abs(other - at) <= EDGE).length >= MIN_STAGGERED);
  const rows = lines.filter((line) => shared !== undefined && Math.abs((gutterOf(line) ?? 0) - shared) <= EDGE);
  if (shared === undefined || rows.some((row) => part(row, 0).length < MIN_SIDE || YEAR.test(part(row, 0))))
    return [...lines];
  const cut = lines.flatMap((line) => {
    const at = gutterOf(line);
    if (at === undefined || Math.abs(at - shared) > EDGE) return [line];
    return [0, 1].flatMap((side) => cutLine(line, side) ?? []);
  });
  return breaksSentences(cut, assignColumns(cut).of) ? cut : [...lines];
}

/** Left edge of the right part of a line with exactly one wide gap. */
function gutterOf(line: PageLine): number | undefined {
  return line.turn === 0 && line.segments?.length === 2 ? line.segments[1]?.box[0] : undefined;
}

function areColumns(rows: readonly PageLine[]): boolean {
  if (rows.length < MIN_ROWS) return false;
  const sides = [0, 1].map((side) => rows.map((row) => part(row, side)));
  if (sides.some((texts) => texts.reduce((sum, text) => sum + text.length, 0) / texts.length < MIN_SIDE)) return false;
  return sides.every(
    (texts) =>
      texts.filter((text, i) => i > 0 && continues(texts[i - 1] ?? '', text)).length >= rows.length * CONTINUED,
  );
}

function continues(above: string, text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/[.!?:;]$/.test(above);
}

function part(row: PageLine, side: number): string {
  const segment = row.segments?.[side];
  return segment ? row.text.slice(segment.start, segment.end) : '';
}

function columnwise(rows: readonly PageLine[]): PageLine[] {
  return [0, 1].flatMap((side) => rows.flatMap((row) => cutLine(row, side) ?? []));
}
