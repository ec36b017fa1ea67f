import type { Columns } from './columns.js';
import type { PageLine } from './page-lines.js';
import { breaksSentences } from './sentence-breaks.js';

/** Share of lines followed by one above them beyond which the content stream cannot be the reading order. */
const SCRAMBLED_SHARE = 0.2;
const MIN_JUMPS = 4;

/**
 * The content stream's order is kept as it is, for it knows what geometry cannot; only a page whose lines jump up and
 * down, or whose columns are written in turns, is put in order by place: band by band, each column from top to bottom.
 */
export function readingOrder(lines: readonly PageLine[], { of, cells }: Columns): number[] {
  const indexes = lines.map((_, i) => i);
  if (!jumps(lines, cells) && !breaksSentences(lines, of)) return cells.some(Boolean) ? indexes : stacked(lines, of);
  const byHeight = (a: number, b: number) => middle(lines[a]) - middle(lines[b]) || left(lines[a]) - left(lines[b]);
  const order: number[] = [];
  let band: number[] = [];
  const flush = () => {
    order.push(...band.sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0) || byHeight(a, b)));
    band = [];
  };
  for (const index of indexes.sort(byHeight)) {
    if (of[index] === undefined) {
      flush();
      order.push(index);
    } else band.push(index);
  }
  flush();
  return order;
}

/**
 * Boxes that are placed apart are painted after the text around them. Where lines stand one above the other, with none
 * beside another, height is the order of a column whatever the stream says.
 */
function stacked(lines: readonly PageLine[], of: Columns['of']): number[] {
  const order = lines.map((_, i) => i);
  for (const column of new Set(of)) {
    const places = order.filter((i) => of[i] === column);
    const sorted = [...places].sort((a, b) => middle(lines[a]) - middle(lines[b]));
    if (!sorted.every((own, at) => at === 0 || standsBelow(lines[own], lines[sorted[at - 1] ?? 0]))) continue;
    places.forEach((place, at) => (order[place] = sorted[at] ?? place));
  }
  return order;
}

function standsBelow(line: PageLine | undefined, above: PageLine | undefined): boolean {
  return middle(line) - middle(above) > 0.5 * Math.min(line?.fontSize ?? 0, above?.fontSize ?? 0);
}

function jumps(lines: readonly PageLine[], cells: Columns['cells']): boolean {
  let count = 0;
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    // The next cell of a row begins at the row's top again.
    if (above && !cells[i] && middle(line) < middle(above) - line.fontSize * 0.8) count++;
  });
  return count >= MIN_JUMPS && count > lines.length * SCRAMBLED_SHARE;
}

/**
 * How often the next line stands higher on the page: as a new column does, or, within one column, as no reader's eye
 * goes.
 */
export function stepsUp(lines: readonly PageLine[]): { all: number; inColumn: number } {
  const steps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    if (!before || line.turn !== 0 || before.turn !== 0) return [];
    const isUp = middle(line) < middle(before) - line.fontSize * 0.8;
    const apart = Math.max(line.box[0] - before.box[2], before.box[0] - line.box[2]);
    return isUp ? [{ inColumn: apart <= line.fontSize }] : [];
  });
  return { all: steps.length, inColumn: steps.filter(({ inColumn }) => inColumn).length };
}

function middle(line: PageLine | undefined): number {
  return line ? (line.box[1] + line.box[3]) / 2 : 0;
}

function left(line: PageLine | undefined): number {
  return line?.box[0] ?? 0;
}
