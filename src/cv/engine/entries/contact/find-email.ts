import { fold } from '../../sections/rows/fold.js';
import { slicePiece } from '../../sections/rows/pieces.js';
import { type Piece, type Row } from '../../sections/rows/row.js';
import { type Sourced, sourced } from '../draft.js';

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}\s?@\s?(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;
const DISGUISED =
  /([\w.+-]{1,64})\s?(?:\(at\)|\[at\]|\{at\}|\sat\s)\s?((?:[\w-]{1,63}\s?(?:\.|\(dot\)|\[dot\]|\sdot\s)\s?){1,4}[a-z]{2,12})\b/iu;
const UNFINISHED = /(?:^|[\s:|])(?<part>[\w.+'-]{1,64}(?:@[\w.-]{0,63})?)$/u;

/** The first e-mail address, also where a narrow column broke it or a shy author wrote "(at)". */
export function findEmail(rows: readonly Row[]): Sourced | undefined {
  for (const [at, row] of rows.entries()) {
    const broken = hyphenatedEmail(row, rows[at + 1], rows) ?? brokenEmail(row, rows[at + 1]);
    if (broken) return broken;
    for (const match of row.text.matchAll(EMAIL)) {
      return sourced(pieceOf(row, match), 0.98, match[0].replace(/\s/g, ''));
    }
  }
  for (const row of rows) {
    const match = DISGUISED.exec(row.text);
    if (match?.[1] && match[2]) {
      const host = match[2].replace(/\s?(?:\(dot\)|\[dot\]|\sdot\s)\s?/gi, '.').replace(/\s/g, '');
      return sourced(pieceOf(row, match), 0.8, `${match[1]}@${host}`);
    }
  }
  return undefined;
}

function pieceOf(row: Piece, match: RegExpExecArray): Piece {
  return slicePiece(row, match.index, match.index + match[0].length);
}

/**
 * "im-" above "ran.roe@mailbox.example": TeX parts words anywhere. The hyphen is its own where the CV spells the word
 * without one.
 */
function hyphenatedEmail(row: Row, next: Row | undefined, rows: readonly Row[]): Sourced | undefined {
  const part = /(?:^|[\s:|])(?<part>[\w.+'-]{1,40})-$/u.exec(row.text)?.groups?.part;
  const rest =
    next && /^(?<rest>[\w.+'-]{1,60}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24})(?!\S)/iu.exec(next.text)?.groups?.rest;
  if (!part || !rest || next.page !== row.page || next.gap > 0.6) return undefined;
  const [last = '', first = ''] = [part.split(/[.+_]/).at(-1), rest.split(/[.+_@]/)[0]];
  const isWhole = rows.some(({ text }) =>
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .includes(fold(last + first)),
  );
  return {
    value: `${part}${isWhole ? '' : '-'}${rest}`,
    ranges: [
      { start: row.end - part.length - 1, end: row.end },
      { start: next.start, end: next.start + rest.length },
    ],
    confidence: 0.8,
  };
}

/** "jane.roe@mailbox.exam" above "ple": the next line is a scrap that only makes sense as the rest. */
function brokenEmail(row: Row, next: Row | undefined): Sourced | undefined {
  const part = UNFINISHED.exec(row.text)?.groups?.part;
  if (!next || !part || !/^[\w.@-]{1,60}$/u.test(next.text) || next.page !== row.page || next.gap > 0.6)
    return undefined;
  const joined = part + next.text;
  if (!/^[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}$/iu.test(joined)) return undefined;
  // A whole address above a word of its own is not broken, and neither is a label above an address.
  const ended =
    /\.(?:com|org|net|edu|gov|info|io|eu|[a-z]{2})$/i.test(part) ||
    (/@[\w-]+\.[a-z]{2,}$/i.test(part) && !/^[a-z]{1,8}$/.test(next.text));
  const whole = part.includes('@') && ended;
  if (whole || (!part.includes('@') && !/[._\d]/.test(part) && part !== row.text.trim()) || /^\p{Lu}/u.test(next.text))
    return undefined;
  if (!part.includes('@') && (next.block !== row.block || /^(?:e-?mail|mail|contact)$/i.test(part))) return undefined;
  const start = row.end - part.length;
  return {
    value: joined,
    ranges: [
      { start, end: row.end },
      { start: next.start, end: next.end },
    ],
    confidence: 0.85,
  };
}
