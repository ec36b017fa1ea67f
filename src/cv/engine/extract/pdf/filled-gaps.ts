import { cutLine, isLevel, joinLines, type PageLine } from './page-lines.js';

/** Of a page; more are no CV, and take too long. */
const MAX_LINES = 2000;

/**
 * Three columns of short lines, as browsers set a list in columns, may be painted so that the first and the last meet in
 * one line and the middle one stands alone: what lies whole in a wide gap of a line belongs into it.
 */
export function fillGaps(lines: readonly PageLine[]): PageLine[] {
  if (lines.length > MAX_LINES) return [...lines];
  const filled = [...lines];
  for (const piece of lines) {
    const own = filled.indexOf(piece);
    if (own < 0) continue;
    for (const [row, line] of filled.entries()) {
      const whole = line === piece ? undefined : withPiece(line, piece);
      if (!whole) continue;
      filled[row] = whole;
      filled.splice(own, 1);
      break;
    }
  }
  return filled;
}

function withPiece(line: PageLine, piece: PageLine): PageLine | undefined {
  const { segments = [], turn } = line;
  if (turn !== 0 || piece.turn !== 0 || !isLevel(line, piece)) return undefined;
  const next = segments.findIndex((segment, at) => {
    const before = segments[at - 1];
    return before !== undefined && before.box[2] < piece.box[0] && piece.box[2] < segment.box[0];
  });
  const [left, right] = [cutLine(line, 0, next - 1), cutLine(line, next, segments.length - 1)];
  return next > 0 && left && right ? joinLines(joinLines(left, piece), right) : undefined;
}
