import type { PageLine } from './page-lines.js';

/** Share of lines followed by one above them beyond which the content stream cannot be the reading order. */
const SCRAMBLED_SHARE = 0.2;
const MIN_JUMPS = 4;

/**
 * The content stream's order is kept as it is, for it knows what geometry cannot; only a page whose lines jump up and
 * down is put in order by place: band by band, each column from top to bottom.
 */
export function readingOrder(lines: readonly PageLine[], columns: readonly (number | undefined)[]): number[] {
  const indexes = lines.map((_, i) => i);
  if (!isScrambled(lines)) return indexes;
  const byHeight = (a: number, b: number) => middle(lines[a]) - middle(lines[b]) || left(lines[a]) - left(lines[b]);
  const sorted = indexes.sort(byHeight);
  const order: number[] = [];
  let band: number[] = [];
  const flush = () => {
    order.push(...band.sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0) || byHeight(a, b)));
    band = [];
  };
  for (const index of sorted) {
    if (columns[index] === undefined) {
      flush();
      order.push(index);
    } else band.push(index);
  }
  flush();
  return order;
}

function isScrambled(lines: readonly PageLine[]): boolean {
  let jumps = 0;
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (above && middle(line) < middle(above) - line.fontSize * 0.8) jumps++;
  });
  return jumps >= MIN_JUMPS && jumps > lines.length * SCRAMBLED_SHARE;
}

function middle(line: PageLine | undefined): number {
  return line ? (line.box[1] + line.box[3]) / 2 : 0;
}

function left(line: PageLine | undefined): number {
  return line?.box[0] ?? 0;
}
