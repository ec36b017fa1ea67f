import type { Line } from '../model/document.js';
import { numberingLength } from '../extract/text/markers.js';
import {
  beginsLowercase,
  endsContact,
  endsInYear,
  endsOpen,
  endsSentence,
  firstWord,
  isHeadWithDate,
  startsContact,
  startsDated,
  startsLabel,
} from './continuation.js';

/** Text files are wrapped at some 60-100 characters; longer lines mean that nothing is wrapped. */
const MIN_WIDTH = 50;
const MAX_WIDTH = 130;
const TRUSTED_SUPPORT = 3;

export interface WrapWidth {
  width: number;
  support: number;
}

/** The column at which a plain text is wrapped, and how many lines come near it; none where lines run on. */
export function wrapWidth(lines: readonly Line[]): WrapWidth | undefined {
  // Rules, and heads with something at the right margin, may be longer.
  const own = lines.filter(({ text, segments }) => !segments && /\p{L}/u.test(text));
  const width = Math.max(0, ...own.map(endOf));
  if (width < MIN_WIDTH || width > MAX_WIDTH) return undefined;
  return { width, support: own.filter((line) => endOf(line) > width - 12).length };
}

/** The column of the file in which the text of a line ends; what stands at its left margin or in a column is set in. */
function endOf({ text, segments, indent = 0 }: Line): number {
  const last = segments?.at(-1);
  return indent + (last ? last.end - last.start : text.length);
}

/** "Leading Hand, Hay (2009-2016)", "Farm Manager (since 2016)", "2009: Farm Manager": an entry's first line. */
function isHead({ text, segments }: Line): boolean {
  return !segments && (isHeadWithDate(text) || endsInYear(text));
}

/** A line of fewer characters is wrapped nowhere. */
const SHORTEST = 20;

/** Set in below the text of a list item, or below a line that breaks off: "- Led sales, among them the" above "  EUR 640m one". */
function hangs([first, ...others]: readonly Line[], next: Line): boolean {
  const above = others.at(-1) ?? first;
  if (first?.indent === undefined || next.indent === undefined || !above || above.text.length < SHORTEST) return false;
  if (first.listItem) {
    const text = first.indent + (first.markerLength ?? 0);
    return next.indent === text && (beginsLowercase(next.text) || !endsSentence(above.text));
  }
  return others.length === 0 && next.indent > first.indent && endsOpen(above.text);
}

/** Whether a line of plain text goes on with the paragraph above it. */
export function wrapsInText(block: readonly Line[], next: Line, wrap: WrapWidth | undefined): boolean {
  const above = block.at(-1);
  if (!above || next.blankBefore || next.listItem || next.cell || above.cell) return false;
  if (next.headingLevel !== undefined || above.headingLevel !== undefined) return false;
  if (next.segments || numberingLength(next.text) > 0) return false;
  if (startsDated(next.text) && !endsOpen(above.text)) return false;
  if (block.length === 1 && isHead(above) && !beginsLowercase(next.text) && !endsOpen(above.text)) return false;
  if (hangs(block, next)) return true;
  if (!wrap) return false;
  if (above.segments && (above.indent === undefined || above.indent !== next.indent)) return false;
  if (endsContact(above.text) || startsContact(next.text)) return false;
  if (startsLabel(next.text) && !endsOpen(above.text) && !endsSentence(above.text)) return false;
  const isFull = endOf(above) + 1 + firstWord(next.text).length > wrap.width - 3;
  if (beginsLowercase(next.text) && !endsSentence(above.text)) return isFull || above.text.length > wrap.width * 0.6;
  return isFull && (wrap.support >= TRUSTED_SUPPORT || endsOpen(above.text));
}
