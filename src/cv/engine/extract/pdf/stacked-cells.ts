import { isLoneBullet } from '../text/markers.js';
import { endsUnder } from './floats.js';
import { standsBeside } from './lone-bullets.js';
import { cutLine, type PageLine } from './page-lines.js';

/** Points by which right edges that are meant to agree may differ. */
const EDGE = 1.5;
const LONGEST_CELL = 44;
/** Of a page; more are no CV, and take too long. */
const MAX_LINES = 600;
/** Of the font size, from line to line. */
const MAX_LEADING = 1.7;

/**
 * "Nexus Robotics, CTO      San Francisco" above "• Built a grid      2023 – present": town and date stand one above the
 * other in a cell of their own, and only the town beside the line that it belongs to. The date is read next, before the list.
 */
export function liftStackedCells(lines: readonly PageLine[], hasDrawnMark: (line: PageLine) => boolean): PageLine[] {
  if (lines.length > MAX_LINES) return [...lines];
  const marks = lines.filter(({ text }) => isLoneBullet(text));
  const isItem = (line: PageLine): boolean =>
    beginsWithBullet(line) || hasDrawnMark(line) || marks.some((mark) => standsBeside(mark, line));
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    if (!above || !isUnder(line, above) || !isItem(line) || isItem(above)) return [line];
    const [text, cell] = [cutLine(line, 0), cutLine(line, 1)];
    return text && cell ? [cell, text] : [line];
  });
}

function isUnder(line: PageLine, above: PageLine): boolean {
  const [, cell] = line.segments ?? [];
  if (!cell || line.segments?.length !== 2 || above.segments?.length !== 2 || line.turn !== 0) return false;
  return cell.end - cell.start <= LONGEST_CELL && endsUnder(line, above);
}

function beginsWithBullet({ text }: PageLine): boolean {
  return isLoneBullet(/^\S+/.exec(text)?.[0] ?? '');
}

const OPEN_DATE = /^.{0,14}(?:19|20)\d{2}\s?[–—-]$/u;
const DATE = /^.{0,14}(?:19|20)\d{2}\)?$/u;

/**
 * "Autumn 2016 –   Goldsmith" above "Spring 2019   Refits of old rings": a date that its margin broke is read as one, before
 * what stands beside it.
 */
export function gatherStackedDates(lines: readonly PageLine[]): PageLine[] {
  const gathered: PageLine[] = [];
  for (let at = 0; at < lines.length;) {
    const [upper, lower] = lines.slice(at, at + 2);
    const parts = upper && lower ? datesOf(upper, lower) : undefined;
    gathered.push(...(parts ?? (upper ? [upper] : [])));
    at += parts ? 2 : 1;
  }
  return gathered;
}

/** The two ends of a broken date and what stands beside them, in the order of reading. */
function datesOf(upper: PageLine, lower: PageLine): PageLine[] | undefined {
  const [open, rest] = [upper, lower].map(firstPart);
  if (!open || !rest || !upper.segments || !OPEN_DATE.test(open.text) || !DATE.test(rest.text)) return undefined;
  const step = rest.baseline - open.baseline;
  if (step <= 0 || step >= open.fontSize * MAX_LEADING || Math.abs(rest.box[0] - open.box[0]) > EDGE) return undefined;
  return [open, rest, ...[afterFirst(upper), afterFirst(lower)].filter((part) => part !== undefined)];
}

function firstPart(line: PageLine): PageLine | undefined {
  return line.segments ? cutLine(line, 0) : line;
}

function afterFirst(line: PageLine): PageLine | undefined {
  return line.segments && cutLine(line, 1, line.segments.length - 1);
}
