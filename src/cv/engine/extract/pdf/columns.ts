import type { TableCell } from '../../model/document.js';
import type { PageLine } from './page-lines.js';
import { writtenRows } from './written-rows.js';

export interface Columns {
  /** Most columns side by side over a good part of the page. */
  count: number;
  /** Column of each line, in the order given; none where the line stands alone in its height. */
  of: (number | undefined)[];
  /** Row and column of lines that are written row by row: a table, drawn or not. */
  cells: (TableCell | undefined)[];
}

export interface Indexed {
  line: PageLine;
  index: number;
}

interface Split {
  left: Indexed[];
  right: Indexed[];
  score: number;
}

/** Points of white between columns at least. */
const MIN_GUTTER = 6;
/** Lines on each side that stand beside the other side's. */
const MIN_LINES = 3;
/** Share of the shorter side's lines that must stand at the height of one of the other's. */
const MIN_LEVEL = 0.4;
const MAX_DEPTH = 3;
/** A header of three lines beside three lines makes no two-column page. */
const MIN_LINES_OF_PAGE = 10;
const MAX_LINES = 600;

/**
 * Finds text that stands side by side: a gutter no line crosses over some height of the page, with lines on both sides.
 * Lines above, below or across it belong to no column.
 */
export function assignColumns(lines: readonly PageLine[]): Columns {
  const of: (number | undefined)[] = lines.map(() => undefined);
  const cells: (TableCell | undefined)[] = lines.map(() => undefined);
  let [count, tables] = [1, 0];
  const assign = (band: Split) => {
    const strips = [...strip(band.left, MAX_DEPTH), ...strip(band.right, MAX_DEPTH)];
    const rows = writtenRows(strips);
    if (rows) {
      const table = tables++;
      rows.forEach(({ index, row, column }) => (cells[index] = { table, row, column }));
      return;
    }
    strips.forEach((members, column) => members.forEach(({ index }) => (of[index] = column)));
    if (band.left.length + band.right.length >= MIN_LINES_OF_PAGE) count = Math.max(count, strips.length);
  };
  let rest = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.turn === 0);
  if (rest.length > MAX_LINES) return { count, of, cells };
  for (let bands = 0; bands < MAX_DEPTH; bands++) {
    const band = bestSplit(rest);
    if (!band) break;
    assign(band);
    const taken = new Set([...band.left, ...band.right].map(({ index }) => index));
    rest = rest.filter(({ index }) => !taken.has(index));
  }
  return { count, of, cells };
}

/** A column may hold columns of its own. */
function strip(members: Indexed[], depth: number): Indexed[][] {
  const split = depth > 0 && members.length >= 2 * MIN_LINES ? bestSplit(members) : undefined;
  const isWhole = split && split.left.length + split.right.length > members.length * 0.8;
  return isWhole ? [...strip(split.left, depth - 1), ...strip(split.right, depth - 1)] : [members];
}

function bestSplit(members: readonly Indexed[]): Split | undefined {
  let best: Split | undefined;
  const candidates = new Set(members.map(({ line }) => Math.round(line.box[0]) - 1));
  for (const at of candidates) {
    for (const band of bandsAt(members, at)) {
      const split = splitBand(band, at);
      if (split && split.score > (best?.score ?? 0)) best = split;
    }
  }
  return best;
}

/** Stretches of the page's height in which no line crosses that place. */
function* bandsAt(members: readonly Indexed[], at: number): Generator<Indexed[]> {
  const crossing = members
    .filter(({ line }) => line.box[0] < at - 1 && line.box[2] > at + 1)
    .map(({ line }) => (line.box[1] + line.box[3]) / 2)
    .sort((a, b) => a - b);
  const free = members.filter(({ line }) => line.box[0] >= at - 1 || line.box[2] <= at + 1);
  let from = -Infinity;
  for (const to of [...crossing, Infinity]) {
    const band = free.filter(({ line }) => {
      const middle = (line.box[1] + line.box[3]) / 2;
      return middle > from && middle < to;
    });
    if (band.length >= 2 * MIN_LINES) yield band;
    from = to;
  }
}

function splitBand(band: readonly Indexed[], at: number): Split | undefined {
  const left = band.filter(({ line }) => line.box[2] <= at + 1);
  const right = band.filter(({ line }) => line.box[0] >= at - 1);
  if (left.length < MIN_LINES || right.length < MIN_LINES) return undefined;
  if (at - Math.max(...left.map(({ line }) => line.box[2])) < MIN_GUTTER) return undefined;
  const top = Math.max(Math.min(...left.map(topOf)), Math.min(...right.map(topOf)));
  const bottom = Math.min(Math.max(...left.map(bottomOf)), Math.max(...right.map(bottomOf)));
  const beside = (one: Indexed) => topOf(one) < bottom && bottomOf(one) > top;
  const [leftBeside, rightBeside] = [left.filter(beside).length, right.filter(beside).length];
  if (leftBeside < MIN_LINES || rightBeside < MIN_LINES) return undefined;
  // Headings at one edge and text at the other take turns; columns have lines at one height.
  const level = left.filter((one) =>
    right.some((other) => topOf(one) < bottomOf(other) && bottomOf(one) > topOf(other)),
  );
  if (level.length < Math.min(leftBeside, rightBeside) * MIN_LEVEL) return undefined;
  return { left, right, score: Math.min(leftBeside, rightBeside) };
}

function topOf({ line }: Indexed): number {
  return line.box[1];
}

function bottomOf({ line }: Indexed): number {
  return line.box[3];
}
