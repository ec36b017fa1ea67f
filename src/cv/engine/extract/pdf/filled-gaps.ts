import { cutLine, joinLines, type PageLine } from './page-lines.js';

/** Of a page; more are no CV, and take too long. */
const MAX_LINES = 2000;
/** Of the font size; baselines of one line differ by less. */
const SAME_BASELINE = 0.22;

/**
 * Three columns of short lines, as browsers set a list in columns, may be painted so that the first and the last meet in
 * one line and the middle one stands alone: what lies whole in a wide gap of a line belongs into it.
 */
export function fillGaps(lines: readonly PageLine[]): PageLine[] {
  if (lines.length > MAX_LINES) return [...lines];
  const filled = [...lines];
  for (const [at, piece] of lines.entries()) {
    const row = filled.findIndex((line, index) => index !== at && gapFor(piece, line) !== undefined);
    const line = filled[row];
    const gap = line && gapFor(piece, line);
    const [left, right] = line && gap !== undefined ? [cutLine(line, 0, gap), cutLine(line, gap + 1, (line.segments?.length ?? 0) - 1)] : []; // prettier-ignore
    if (!left || !right) continue;
    filled[row] = joinLines(joinLines(left, piece), right);
    filled[at] = { ...piece, text: '' };
  }
  return filled.filter(({ text }) => text !== '');
}

/** The segment of the line behind which the piece lies whole in a gap. */
function gapFor(piece: PageLine, { segments, baseline, turn, fontSize }: PageLine): number | undefined {
  if (!segments || turn !== 0 || piece.turn !== 0) return undefined;
  if (Math.abs(baseline - piece.baseline) > SAME_BASELINE * Math.min(fontSize, piece.fontSize)) return undefined;
  const at = segments.findIndex((segment, index) => {
    const next = segments[index + 1];
    return next !== undefined && segment.box[2] < piece.box[0] && piece.box[2] < next.box[0];
  });
  return at < 0 ? undefined : at;
}
