import { type Piece, type Row } from '../../sections/rows/row.js';
import { findDates } from '../dates/find-dates.js';
import { type Reading } from '../draft.js';
import { type Evidence } from './assign.js';
import { firstSentence, isLabelRow } from './outline.js';

const LONGEST_HEAD = 160;
const OPEN_END =
  /(?:[,–—\-/&|(]|(?<!\p{L})(?:and|und|et|of|für|for|de|du|des|di|da|del|della|do|van|voor|in|im|en|at|bei|chez|presso|per|pour|para|zu|zum|zur|to|bis|till|until|au|al|the|der|die|das|la|le|el|il))$/iu;
/** "Jaume I" and "Plan A" end in no small word. */
const OPEN_LETTER = /(?<!\p{L})[aeiywz]$/u;
/** A line that begins with such a word goes on with the one above. */
const SMALL_START =
  /^(?:de|del|della|delle|degli|di|da|do|du|des|of|für|for|and|und|et|y|e|i|en|van|voor|im|in|at|à|au)\s\p{L}/u;
const DATE_TAIL = /(?:\d{4}|\p{L}\.?|[–—-]|\d{2}\.)\s*$/u;

/**
 * Puts together what the width of a column broke: "Mar. 2020 to / present", "(Mar 2019 / – Present)", a title that runs
 * into a second line. The text stays verbatim, so offsets stay true.
 */
export function mergeRows(rows: readonly Row[], text: string, reading: Reading, evidence: Evidence): Row[] {
  const merged: Row[] = [];
  for (const row of rows.map(withWholeDates)) {
    const last = merged.at(-1);
    if (last && (breaksDate(last, row, text, reading) || (breaksHead(last, row) && !areTwoNames(last, row, evidence))))
      merged[merged.length - 1] = join(last, row, text);
    else if (last && losesDate(last, row)) merged[merged.length - 1] = join(last, row, text, true);
    else merged.push(row);
  }
  return merged;
}

/** "janv.    2017": a month and its year, set wide apart to fill a narrow column. */
function withWholeDates(row: Row): Row {
  for (const [at, cell] of row.cells.entries()) {
    const next = row.cells[at + 1];
    if (!next || /\d{4}/.test(cell.text) || !/^(?:19|20)\d{2}\b/.test(next.text)) continue;
    const text = cell.text + ' '.repeat(next.start - cell.end) + next.text;
    const crosses = findDates({ start: cell.start, end: next.end, text }).some(
      ({ piece }) => piece.start === cell.start && piece.end > next.start,
    );
    if (!crosses) continue;
    const whole = { start: cell.start, end: next.end, text };
    const [before, after] = [row.text.slice(0, cell.start - row.start), row.text.slice(next.end - row.start)];
    return withWholeDates({
      ...row,
      text: before + text + after,
      cells: [...row.cells.slice(0, at), whole, ...row.cells.slice(at + 2)],
    });
  }
  return row;
}

/** "Medizinisch-technischen": no German name ends so. */
const ADJECTIVE_END = /[\s-]\p{Ll}+(?:isch|lich|iert|annt)e[mnrs]?$/u;

/** A degree above its school fills a narrow cell without being broken. */
function areTwoNames(above: Row, below: Row, evidence: Evidence): boolean {
  if (!/^\p{Lu}/u.test(below.text) || breaksOff(above.text) || ADJECTIVE_END.test(above.text)) return false;
  if (runsOn(above, below)) return false;
  const [what, where] = [evidence.what, evidence.where];
  const isPair = (a: (text: string) => number, b: (text: string) => number): boolean =>
    a(above.text) >= 2 && b(below.text) >= 3 && b(above.text) < 1 && a(below.text) < 1;
  return isPair(what, where) || isPair(where, what);
}

/** A date that neither of two rows holds alone runs over their border. */
function breaksDate(above: Row, below: Row, text: string, reading: Reading): boolean {
  if (above.text.length > LONGEST_HEAD || !DATE_TAIL.test(above.text) || !adjoins(above, below)) return false;
  if (!/\d{4}/.test(above.text) && !/\d{4}/.test(below.text)) return false;
  const joined = joinedPiece(above, below, text);
  const crossing = findDates(joined, reading).find(
    (date) => date.piece.start < above.end && date.piece.end > below.start,
  );
  if (!crossing?.range) return false;
  // A whole range at the start of the next row is that row's own, whatever word or number stands before it.
  const whole = findDates(below, reading)[0];
  if (whole?.range && whole.piece.start === below.start && whole.start && crossing.start?.startsWith(whole.start))
    return false;
  // "2015 – 2018" above "2019" are two dates; a complete range is not stretched.
  const own = findDates(above, reading).at(-1);
  if (own?.range && own.end && !(crossing.current || /[–—-]\s*\p{L}+-?$/u.test(above.text)))
    return own.piece.end < above.end && /\p{L}$/u.test(above.text) && crossing.end !== own.end;
  const startsBelow = findDates(below, reading)[0];
  return !(
    startsBelow?.range &&
    startsBelow.piece.start === below.start &&
    startsBelow.start !== undefined &&
    own?.range
  );
}

/** The block goes on and the line above it is visibly unfinished. */
function breaksHead(above: Row, below: Row): boolean {
  const isHead = !above.bullet && !above.bulletTail && above.text.length + below.text.length <= LONGEST_HEAD;
  if (below.line.wrapped) return isHead && !/[.;!?]$/.test(above.text);
  if (above.bullet || above.bulletTail || below.bullet || !adjoins(above, below)) return false;
  if (firstSentence(above.text) !== undefined) return false;
  if (above.text.length + below.text.length > LONGEST_HEAD || /[.;!?:]$/.test(above.text)) return false;
  // "…, Università del Monviso, Torino" above "Votazione: 108/110"
  if (isLabelRow(below.text)) return false;
  // "…, State University, Terre Haute, IN," above "December 2010"
  const isListed = above.block === below.block && above.text.endsWith(',');
  if (findDates(below).some(({ piece, range }) => piece.start === below.start && (range || !isListed))) return false;
  // "Diploma of Associate Engineer" above "(Civil)"
  if (/^\(\p{Lu}[^()\d]*\)$/u.test(below.text) && above.style.key === below.style.key && above.blockSize === 1)
    return true;
  if (leavesBracket(above.text) && /^[^(]{0,40}\)/u.test(below.text)) return true;
  // "Castle Logistics -- Jun 2016 – Feb 2019" is whole.
  const endsInSpan = findDates(above).some(({ range, piece }) => range && piece.end === above.end);
  if (endsInSpan && /^\p{Lu}/u.test(below.text)) return false;
  if (above.block === below.block && isBesideDate(above)) return above.blockSize <= 3 && below.text.length <= 70;
  if (above.block === below.block)
    return above.blockSize === 2 && (below.text.length < 50 || above.style.bold || above.text.endsWith(','));
  const dated = findDates(above).some((date) => date.piece.end > above.end - 3);
  if (dated || below.cells.length > 1 || below.text.length > 60 || findDates(below).some((date) => date.range))
    return false;
  if (runsOn(above, below) || (SMALL_START.test(below.text) && above.text.length > 30)) return true;
  return breaksOff(above.text) && !/^\p{Ll}{4,}\s/u.test(below.text);
}

function breaksOff(text: string): boolean {
  return OPEN_END.test(text) || OPEN_LETTER.test(text);
}

/** "2005 – 2008    Apprenticeship as a medical": of plain text with dates in a column, which is set in no paragraphs. */
function isBesideDate({ cells: [date, text], line: { indent } }: Row): boolean {
  return indent !== undefined && date !== undefined && text !== undefined && findDates(date)[0]?.piece.end === date.end;
}

/** "Mindspring Technologies (client: Deccan" */
function leavesBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** A title in bold that ran into a second line and left its date, which stands beside the other titles, no room. */
function losesDate(above: Row, below: Row): boolean {
  const isWrapped = above.text.includes('\n') && above.style.bold && !above.line.losesBold;
  if (!isWrapped || below.style.bold || below.gap > 0.2 || !adjoins(above, below)) return false;
  return findDates(below).some(({ range, piece }) => range && piece.start === below.start && piece.end === below.end);
}

/** A title in bold and an employer that is not, on one line until there was no room: the next line is the rest of the employer. */
function runsOn(above: Row, below: Row): boolean {
  const isSameSize = Math.abs(above.style.size - below.style.size) < 0.05;
  return above.broken && above.line.losesBold === true && !below.style.bold && isSameSize;
}

function adjoins(above: Row, below: Row): boolean {
  const between = below.line.start - above.end;
  return above.page === below.page && above.column === below.column && below.gap < 0.5 && between >= 0 && between < 8;
}

function join(above: Row, below: Row, text: string, apart = false): Row {
  const piece = joinedPiece(above, below, text);
  if (apart) return { ...above, ...piece, cells: [...above.cells, ...below.cells] };
  const own = above.cells.slice(0, -1);
  const last = above.cells.at(-1) ?? above;
  const cell = {
    start: last.start,
    end: below.cells[0]?.end ?? below.end,
    text: piece.text.slice(last.start - piece.start, (below.cells[0]?.end ?? below.end) - piece.start),
  };
  return { ...above, ...piece, cells: [...own, cell, ...below.cells.slice(1)] };
}

/** From the start of one row to the end of the next, verbatim: the line break stays, and so does a dash taken for a list marker. */
function joinedPiece(above: Row, below: Row, text: string): Piece {
  return { start: above.start, end: below.end, text: above.text + text.slice(above.end, below.start) + below.text };
}
