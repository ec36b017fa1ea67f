import type { PageLine } from './page-lines.js';

const EDGE = 1.5;
const MIN_GAPS = 2;
/** Widest gap of a justified line over its narrowest. */
const UNIFORM = 1.35;

/** Narrow justified text has gaps as wide as those between columns, but all of one width and between common edges. */
export function closeJustified(lines: readonly PageLine[]): PageLine[] {
  return lines.map((line, i) => {
    const { segments, text } = line;
    if (!segments || segments.length <= MIN_GAPS || text.includes(' ') || !hasEvenGaps(segments)) return line;
    const neighbours = [lines[i - 1], lines[i + 1]];
    if (!neighbours.some((other) => other && sharesEdges(line, other))) return line;
    const { segments: _segments, ...rest } = line;
    return { ...rest, text: text.replaceAll('\t', ' ') };
  });
}

function hasEvenGaps(segments: NonNullable<PageLine['segments']>): boolean {
  const gaps = segments.slice(1).map((segment, i) => segment.box[0] - (segments[i]?.box[2] ?? 0));
  return Math.max(...gaps) <= Math.min(...gaps) * UNIFORM;
}

function sharesEdges(a: PageLine, b: PageLine): boolean {
  return Math.abs(a.box[0] - b.box[0]) < EDGE && Math.abs(a.box[2] - b.box[2]) < EDGE;
}
