import type { PageLine } from './page-lines.js';
import { segmentsOf } from './segments.js';

/** In ems: no blank between words is this wide in text that is not stretched. */
const MIN_GAP = 0.45;
const EDGE = 0.7;
const LONGEST_LABEL = 32;
/** Lines that must start at an edge, and lines that must have a gap before it, to make it a column's. */
const MIN_STARTS = 3;
const MIN_GAPS = 2;

/**
 * Labels set flush right stand close to the text beside them, too close for the gap alone to say so ("Simulation" before
 * "Aspen Plus"). Text that begins at one edge in several lines, where other lines begin as well, is a column of its own.
 */
export function partAligned(lines: readonly PageLine[]): PageLine[] {
  const gaps = lines.map((line) => (line.turn === 0 && !line.text.includes('\t') ? firstGaps(line) : []));
  const isColumn = (x: number): boolean => {
    const starts = lines.filter((line) => Math.abs(line.box[0] - x) < EDGE).length;
    return (
      starts >= MIN_STARTS && gaps.filter((own) => own.some((gap) => Math.abs(gap.x - x) < EDGE)).length >= MIN_GAPS
    );
  };
  return lines.map((line, i) => {
    const gap = gaps[i]?.find(({ x }) => isColumn(x));
    if (!gap) return line;
    const text = `${line.text.slice(0, gap.at)}\t${line.text.slice(gap.at + 1)}`;
    return { ...line, text, segments: segmentsOf(text, line.drawn) };
  });
}

/** Wide blanks behind a short beginning of the line, and where the text after them starts. */
function firstGaps({ text, drawn }: PageLine): { at: number; x: number }[] {
  const gaps: { at: number; x: number }[] = [];
  for (let at = text.indexOf(' '); at > 0 && at <= LONGEST_LABEL; at = text.indexOf(' ', at + 1)) {
    const [before, after] = [drawn[at - 1], drawn[at + 1]];
    if (before && after && after.along0 - before.along1 > MIN_GAP * before.size) gaps.push({ at, x: after.x0 });
  }
  return gaps;
}
