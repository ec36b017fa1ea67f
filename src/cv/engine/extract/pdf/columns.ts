import type { PageLine } from './page-lines.js';

export interface Columns {
  count: number;
  /** Column of each line, in the order given; none where the page has one column or the line spans several. */
  of: (number | undefined)[];
}

const BIN = 2;
/** Points of white between columns at least. */
const MIN_GUTTER = 8;
const MIN_LINES = 3;

/**
 * Looks for a gutter: an upright strip that (nearly) no line crosses while lines stand side by side left and right of it.
 */
export function assignColumns(lines: readonly PageLine[], pageWidth: number): Columns {
  const none: Columns = { count: 1, of: lines.map(() => undefined) };
  const gutter = findGutter(lines, pageWidth);
  if (gutter === undefined) return none;
  const of = lines.map((line) => (line.box[2] <= gutter + BIN ? 0 : line.box[0] >= gutter - BIN ? 1 : undefined));
  return { count: 2, of };
}

function findGutter(lines: readonly PageLine[], pageWidth: number): number | undefined {
  const upright = lines.filter((line) => line.turn === 0);
  if (upright.length < 2 * MIN_LINES) return undefined;
  const bins = Math.ceil(pageWidth / BIN);
  const crossed = new Array<number>(bins).fill(0);
  for (const { box } of upright) {
    for (let bin = Math.max(0, Math.floor(box[0] / BIN)); bin < Math.min(bins, Math.ceil(box[2] / BIN)); bin++)
      crossed[bin] = (crossed[bin] ?? 0) + 1;
  }
  let best: { at: number; score: number } | undefined;
  let from = -1;
  const allowed = upright.length * 0.12;
  for (let bin = 0; bin <= bins; bin++) {
    const free = bin < bins && (crossed[bin] ?? 0) <= allowed;
    if (free && from < 0) from = bin;
    if (free || from < 0) continue;
    const at = ((from + bin) / 2) * BIN;
    const score = (bin - from) * BIN >= MIN_GUTTER ? sideBySide(upright, at) : 0;
    if (score > (best?.score ?? 0)) best = { at, score };
    from = -1;
  }
  return best?.at;
}

/** How many lines have a neighbour across the strip at the same height; 0 where one side is all but empty. */
function sideBySide(lines: readonly PageLine[], at: number): number {
  const left = lines.filter((line) => line.box[2] <= at + BIN);
  const right = lines.filter((line) => line.box[0] >= at - BIN);
  if (left.length < MIN_LINES || right.length < MIN_LINES) return 0;
  const top = Math.max(Math.min(...left.map((line) => line.box[1])), Math.min(...right.map((line) => line.box[1])));
  const bottom = Math.min(Math.max(...left.map((line) => line.box[3])), Math.max(...right.map((line) => line.box[3])));
  const within = (line: PageLine) => line.box[1] < bottom && line.box[3] > top;
  const shared = Math.min(left.filter(within).length, right.filter(within).length);
  return shared >= MIN_LINES ? shared : 0;
}
