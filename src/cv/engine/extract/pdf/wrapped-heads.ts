import { beginsLowercase, endsInSmallWord, endsOpen, firstWord } from '../../lines/continuation.js';
import type { Glyph } from './glyphs.js';
import { cutLine, joinLines, type PageLine } from './page-lines.js';

/** Points by which edges that are meant to agree may differ. */
const EDGE = 1.5;
const YEAR = /(?:19|20)\d{2}/;
const LONGEST_DATE = 40;
/** Em; what is left free before a date where a word did not fit. */
const MARGIN = 1;
/** Em from baseline to baseline within a paragraph. */
const MAX_LEADING = 1.6;
/** Em that a letter takes on average. */
const LETTER = 0.5;

/** Whether two characters surely belong to one text. */
export type IsOneText = (a: Glyph | undefined, b: Glyph | undefined) => boolean;

/**
 * "**Welder**, Company of the      2019 – 2022" above "Iron Works": the names had no room beside their date and go on below it.
 * The date is read behind them, so that they stand together.
 */
export function joinWrappedHeads(lines: readonly PageLine[], isOne: IsOneText): PageLine[] {
  const joined: PageLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [head, rest] = [lines[at], lines[at + 1]];
    const parts = head && rest && wrapsAt(head, rest, isOne) ? [cutLine(head, 0), cutLine(head, 1)] : [];
    const [names, date] = parts;
    if (names && date && rest) {
      joined.push(names, { ...joinLines(rest, date), wrapped: true });
      at++;
    } else if (head) joined.push(head);
  }
  return joined;
}

/** Marks lines that the tags say go on with the one before. */
export function markWrapped(lines: readonly PageLine[], isOne: IsOneText): PageLine[] {
  return lines.map((line, at) => {
    const last = lines[at - 1]?.drawn.at(-1);
    return isOne(last, line.drawn[0]) ? { ...line, wrapped: true } : line;
  });
}

function wrapsAt(head: PageLine, rest: PageLine, isOne: IsOneText): boolean {
  const [names, date, more] = head.segments ?? [];
  if (!names || !date || more || rest.segments || head.turn !== 0 || rest.turn !== 0) return false;
  const text = head.text.slice(names.start, names.end);
  const [isDate, isOther] = [date, names].map((part) => YEAR.test(head.text.slice(part.start, part.end)));
  if (date.end - date.start > LONGEST_DATE || !isDate || isOther || YEAR.test(rest.text)) return false;
  const size = head.fontSize;
  const step = rest.baseline - head.baseline;
  const isBelow = step > 0.8 * size && step < MAX_LEADING * size && Math.abs(rest.box[0] - head.box[0]) <= EDGE;
  if (!isBelow || Math.abs(rest.fontSize - size) > 0.3 || rest.box[2] > date.box[0] + EDGE) return false;
  const last = head.drawn[names.end - 1];
  if (isOne(last, rest.drawn[0])) return true;
  if (!last || last.font.bold !== rest.bold || last.font.italic !== rest.italic) return false;
  const room = date.box[0] - names.box[2];
  if (room > (firstWord(rest.text).length * LETTER + MARGIN) * size) return false;
  return (
    (head.losesBold && !last.font.bold && text.includes(',')) ||
    endsOpen(text) ||
    endsInSmallWord(text) ||
    beginsLowercase(rest.text)
  );
}
