import { type Piece } from '../../sections/rows/row.js';
import { slicePiece } from '../../sections/rows/pieces.js';
import { type CalendarDate, isoOf, isPlausibleYear } from './calendar-date.js';
import {
  ARTICLES,
  DATE_LABELS,
  DURATION_UNITS,
  END_LABELS,
  FROM_WORDS,
  PRESENT,
  RANGE_WORDS,
  SINCE_WORDS,
  START_LABELS,
  TERMS,
  UNTIL_WORDS,
} from './data/range-words.js';
import { SEASONS } from './data/month-words.js';
import { type Token, tokenize } from './date-tokens.js';
import { centuryOf, parsePoint, type Point } from './parse-point.js';

/** A date or range found in a text. */
export interface FoundDate {
  piece: Piece;
  start?: string;
  end?: string;
  /** Written as open: "since 2020", "2020 – present". */
  current: boolean;
  /** Two ends, or one end and a word for the open one. */
  range: boolean;
}

export interface DateOptions {
  /** 03/15/2019 rather than 15/03/2019. */
  monthFirst?: boolean;
}

const DASHES = /^[-‐‑‒–—−~〜～→>/]$/u;

/** All dates and date ranges of a text, in order. Precision stays as written. */
export function findDates(piece: Piece, options: DateOptions = {}): FoundDate[] {
  if (!/\d{2}/.test(piece.text)) return [];
  const tokens = tokenize(piece.text);
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length;) {
    const range = readRange(tokens, at, options.monthFirst ?? false);
    if (!range) {
      at++;
      continue;
    }
    found.push(toFound(piece, tokens, at, range));
    at = Math.max(range.next, at + 1);
  }
  return joinLists(
    found.filter((date) => !isAside(date, piece)),
    piece,
  );
}

/** "(promoted in 2023)", "(formerly Orwell & Sons, until 2019)": told of the post or its house, and not when it was held. */
function isAside({ piece: { start }, range, start: begin }: FoundDate, { text, start: from }: Piece): boolean {
  return !(range && begin !== undefined) && ASIDE.test(text.slice(0, start - from));
}

const ASIDE =
  /\((?:[^()]*[^\p{L}()])?(?:promoted|promotion|renamed|acquired|merged|formerly|befördert|beförderung|umfirmiert|übernommen|vormals|ehemals|promue?|rachetée?|anciennement|ascendid[oa]|adquirid[oa]|promoss[oa]|acquisit[oa]|promovid[oa]|bevorderd|overgenomen|voorheen|awansowan[ya]|awans|przejęt[ay]|dawniej)(?!\p{L})[^()]*$/iu;

interface Range {
  from?: CalendarDate;
  to?: CalendarDate;
  current: boolean;
  range: boolean;
  next: number;
}

function readRange(tokens: readonly Token[], at: number, monthFirst: boolean): Range | undefined {
  const first = tokens[at];
  if (!first || isInsideNumber(tokens, at)) return undefined;
  if (first.kind === 'word') {
    const prefixed = readPrefixed(tokens, at, monthFirst);
    if (prefixed) return prefixed;
    // "Winters since 2018"
    const seasons = SEASONS.has(first.word) ? readPrefixed(tokens, at + 1, monthFirst) : undefined;
    if (seasons) return seasons;
  }
  const start = parsePoint(tokens, at, monthFirst) ?? bareMonth(tokens, at);
  if (!start) return undefined;
  return readEnd(tokens, start, monthFirst) ?? alone(start, tokens, at);
}

/** "since 2019", "von 2015 bis 2018", "until 2019", "expected May 2020" */
function readPrefixed(tokens: readonly Token[], at: number, monthFirst: boolean): Range | undefined {
  const word = tokens[at]?.word ?? '';
  let next = at + 1;
  while (next < at + 4 && (ARTICLES.has(tokens[next]?.word ?? '') || /^[:.'’]$/.test(tokens[next]?.text ?? ''))) next++;
  if (tokens[next]?.kind === 'word' && DATE_LABELS.has(tokens[next]?.word ?? '')) next++;
  const isSince = SINCE_WORDS.has(word);
  const isUntil = UNTIL_WORDS.has(word);
  const isStart = START_LABELS.has(word) && tokens[next - 1]?.text === ':';
  if (!isSince && !isUntil && !isStart && !FROM_WORDS.has(word) && !DATE_LABELS.has(word)) return undefined;
  const start = parsePoint(tokens, next, monthFirst) ?? bareMonth(tokens, next);
  if (!start) return undefined;
  const range = readEnd(tokens, start, monthFirst);
  if (range) return range;
  if (start.yearless) return undefined;
  if (isSince) return { from: start.date, current: true, range: true, next: start.next };
  if (isUntil) return { to: start.date, current: false, range: true, next: start.next };
  if (DATE_LABELS.has(word)) return alone({ ...start, weak: false }, tokens, at);
  return undefined;
}

function readEnd(tokens: readonly Token[], start: Point, monthFirst: boolean): Range | undefined {
  const labelled = labelledEnd(tokens, start.next);
  const other = labelled !== undefined && !start.yearless ? endAt(tokens, labelled, start, monthFirst) : undefined;
  if (other) return other;
  const after = separatorEnd(tokens, start.next);
  if (after === undefined) return undefined;
  const dashed = after > start.next;
  // "até à data" begins with words that part dates, too.
  let present: number | undefined;
  for (let at = start.next; at <= after && present === undefined; at++) present = presentEnd(tokens, at);
  if (present !== undefined && !start.yearless) {
    if (dashed || ['heute', 'present', 'actualidad'].includes(tokens[after]?.word ?? '')) {
      return { from: start.date, current: true, range: true, next: present };
    }
  }
  if (!dashed) return undefined;
  const end = parsePoint(tokens, after, monthFirst) ?? shortEnd(tokens, after, start);
  if (end && !end.yearless) return closed(start, end);
  const slash = tokens[start.next]?.text === '/' || tokens[start.next]?.kind === 'word';
  if (!start.yearless && !start.weak && !slash && isOpenEnd(tokens, after)) {
    return { from: start.date, current: true, range: true, next: after };
  }
  return undefined;
}

/** "From: 01/2018 | To: 03/2020": behind the label of the other end. */
function labelledEnd(tokens: readonly Token[], at: number): number | undefined {
  let next = /^[|,;·/–-]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (!END_LABELS.has(tokens[next]?.word ?? '')) return undefined;
  next++;
  if (DATE_LABELS.has(tokens[next]?.word ?? '')) next++;
  return tokens[next]?.text === ':' ? next + 1 : undefined;
}

function endAt(tokens: readonly Token[], at: number, start: Point, monthFirst: boolean): Range | undefined {
  // "To: date" is "to date" in two parts.
  const present = presentEnd(tokens, at) ?? (tokens[at]?.word === 'date' ? at + 1 : undefined);
  if (present !== undefined) return { from: start.date, current: true, range: true, next: present };
  const end = parsePoint(tokens, at, monthFirst);
  return end && !end.yearless ? closed(start, end) : undefined;
}

/** A dash, or words such as "to", "bis zum", "t/m"; `undefined` behind the end of the text. */
function separatorEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!tokens[at]) return undefined;
  let next = at;
  const dotted = tokens[next]?.text === '.';
  if (dotted) next++;
  const first = next;
  if (tokens[next]?.word === 't' && tokens[next + 1]?.text === '/' && tokens[next + 2]?.word === 'm') return next + 3;
  while (next < at + 4) {
    const token = tokens[next];
    if (
      !token ||
      !(
        DASHES.test(token.text) ||
        (token.kind === 'word' && (RANGE_WORDS.has(token.word) || (next > at && ARTICLES.has(token.word)))) ||
        (next > at && /^['’,]$/.test(token.text) && isDay2(tokens[next + 1]))
      )
    )
      break;
    if (
      token.kind === 'word' &&
      (token.word === 'and' || token.word === 'en') &&
      tokens[next + 1]?.kind === 'word' &&
      tokens[next + 1]?.word !== 'met' &&
      !presentEnd(tokens, next)
    )
      break;
    next++;
  }
  if (/^['’]$/.test(tokens[next]?.text ?? '') && tokens[next - 1]?.word === 'jusqu') next++;
  if (tokens[next]?.word === 'a' && tokens[next - 1]?.text === '’') next++;
  // A full stop alone ends the sentence, not the stretch of time.
  return dotted && next === first ? at : next;
}

function isDay2(token: Token | undefined): boolean {
  return token?.kind === 'word';
}

function presentEnd(tokens: readonly Token[], at: number): number | undefined {
  const open = tokens[at]?.text === '(' ? at + 1 : at;
  const first = tokens[open]?.word;
  for (const phrase of first === undefined ? [] : (PRESENT_BY_FIRST.get(first) ?? [])) {
    const end = phraseEnd(tokens, open, phrase);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Where a phrase ends that begins at a token; apostrophes and dots between its words do not matter. */
function phraseEnd(tokens: readonly Token[], at: number, phrase: readonly string[]): number | undefined {
  let next = at;
  for (const word of phrase) {
    while (next > at && /^['’.]$/.test(tokens[next]?.text ?? '')) next++;
    if (tokens[next]?.word !== word) return undefined;
    next++;
  }
  return next;
}

/** The phrases for an open end by their first word, longer ones first. */
const PRESENT_BY_FIRST = new Map<string, string[][]>();
for (const phrase of [...PRESENT].sort((a, b) => b.length - a.length)) {
  const words = tokenize(phrase)
    .filter((token) => token.kind !== 'sign')
    .map((token) => token.word);
  const first = words[0] ?? '';
  PRESENT_BY_FIRST.set(first, [...(PRESENT_BY_FIRST.get(first) ?? []), words]);
}

/** "18" in "2015 - 18", "06/2019" behind "03", the day in "12–15 May 2018". */
function shortEnd(tokens: readonly Token[], at: number, start: Point): Point | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 2 || start.yearless) return undefined;
  if (
    tokens[at + 1]?.kind === 'number' ||
    /^[.]?[º°ª]/.test(tokens[at + 1]?.text ?? '') ||
    (tokens[at + 1]?.text === '.' && /^[º°ª]/.test(tokens[at + 2]?.text ?? '')) ||
    (/^[./-]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number')
  )
    return undefined;
  const year = centuryOf(start.date.year, Number(token.text));
  if (!isPlausibleYear(year) || year - start.date.year > 40 || start.date.month !== undefined) return undefined;
  return { date: { year }, next: at + 1 };
}

/** "03" in "03–06/2019", "12" in "12–15 May 2018": a number that only its other end makes a date. */
function bareMonth(tokens: readonly Token[], at: number): Point | undefined {
  const token = tokens[at];
  const value = Number(token?.text);
  if (token?.kind !== 'number' || token.text.length > 2 || value < 1 || value > 31) return undefined;
  const dash = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (!/^[-–—]$/.test(tokens[dash]?.text ?? '')) return undefined;
  return {
    date: { year: 0, ...(value <= 12 && { month: value }), day: value },
    next: dash,
    yearless: true,
    weak: true,
  };
}

function closed(start: Point, end: Point): Range | undefined {
  const to = end.until ?? end.date;
  if (start.yearless) {
    if (end.date.month === undefined) return undefined;
    const from = completed(start, end);
    return from && { from, to: end.date, current: false, range: true, next: end.next };
  }
  return { from: start.date, to, current: false, range: true, next: end.next };
}

/** Gives a start without a year ("Nov – Feb 2019") the year of its end, or the one before. */
function completed(start: Point, end: Point): CalendarDate | undefined {
  const endMonth = end.date.month ?? 12;
  if (start.weak && end.date.day !== undefined) {
    return start.date.day === undefined ? undefined : { year: end.date.year, month: endMonth, day: start.date.day };
  }
  if (start.date.month === undefined) return undefined;
  const year = start.date.month > endMonth ? end.date.year - 1 : end.date.year;
  return { year, month: start.date.month };
}

/** The dash is the last thing, or only a closing bracket or a new part follows: "2019 –". */
function isOpenEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next === undefined ||
    /^[)\]|·•:,…]$/.test(next.text) ||
    (next.text === '.' && (tokens[at + 1] === undefined || tokens[at + 1]?.text === '.'))
  );
}

function alone(point: Point, tokens: readonly Token[], at: number): Range | undefined {
  if (point.yearless) return undefined;
  const whole = at === 0 && point.next === tokens.length;
  if (point.weak && !whole) return undefined;
  if (point.until) return { from: point.date, to: point.until, current: false, range: true, next: point.next };
  return { from: point.date, current: false, range: false, next: point.next };
}

/** "12.2019" inside "3.12.2019.4" or a telephone number is no date. */
function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token || token.kind !== 'number' || token.apart) return false;
  if (/^[€$£#+@_=]$/.test(before.text)) return true;
  return /^[./-]$/.test(before.text) && tokens[at - 2]?.kind === 'number' && !before.apart;
}

function toFound(piece: Piece, tokens: readonly Token[], at: number, range: Range): FoundDate {
  const next = durationEnd(tokens, range.next);
  const last = tokens[(range.range ? termsEnd(tokens, next) : next) - 1] ?? tokens[at];
  const ordered = order(range);
  return {
    piece: slicePiece(piece, tokens[at]?.start ?? 0, last?.end),
    ...(ordered.from && { start: isoOf(ordered.from) }),
    ...(ordered.to && { end: isoOf(ordered.to) }),
    current: range.current,
    range: range.range,
  };
}

/** A range written newest first ("2019 – 2015") is turned round. */
function order({ from, to }: Range): { from?: CalendarDate; to?: CalendarDate } {
  if (!from || !to) return { from, to };
  const rank = (date: CalendarDate): number => date.year * 12 + (date.month ?? 0);
  return from.year > to.year || (from.year === to.year && from.month && to.month && rank(from) > rank(to))
    ? { from: to, to: from }
    : { from, to };
}

/** Takes a length of time along: "2015 – 2018 (3 years 2 months)", "· 2 yrs". */
function durationEnd(tokens: readonly Token[], next: number): number {
  let at = next;
  if (/^[(·•,|–-]$/.test(tokens[at]?.text ?? '')) at++;
  let units = 0;
  for (;;) {
    const number = tokens[at];
    const unit = tokens[at + 1];
    if (number?.kind !== 'number' || !unit || !DURATION_UNITS.has(unit.word)) break;
    units++;
    at += 2;
    if (/^[.,]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number') at++;
    else if (/^(?:and|und|et|y|e|en|i)$/.test(tokens[at]?.word ?? '') && tokens[at + 1]?.kind === 'number') at++;
  }
  if (units === 0) return next;
  return tokens[at]?.text === ')' ? at + 1 : at;
}

/** Takes the terms of employment along: "2019 – 2021 (part-time)", "(80 %)". */
function termsEnd(tokens: readonly Token[], next: number): number {
  const close = tokens.slice(next, next + 6).findIndex(({ text }) => /^[)\]]$/.test(text));
  const [open, ...words] = tokens.slice(next, next + close);
  const isTerm = ({ kind, word, text }: Token): boolean =>
    kind === 'word' ? TERMS.has(word) : /^(?:-|%|\d{2})$/.test(text);
  return /^[([]$/.test(open?.text ?? '') && words.length > 0 && words.every(isTerm) ? next + close + 1 : next;
}

/** "2019 2021": nothing but the two ends. */
const TWO_YEARS = /^\s*(?:19|20)\d{2}\s+(?:19|20)\d{2}\s*$/;

function cellAround(text: string, at: number): string {
  const end = text.indexOf('\t', at);
  return text.slice(text.lastIndexOf('\t', at) + 1, end < 0 ? text.length : end);
}

/** "2014, 2016" and "2014 and 2015" are one stretch of time when nothing else stands between the years. */
function joinLists(found: readonly FoundDate[], piece: Piece): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of found) {
    const last = joined.at(-1);
    const between = last ? piece.text.slice(last.piece.end - piece.start, date.piece.start - piece.start) : '';
    const cell = last && cellAround(piece.text, last.piece.start - piece.start);
    const isPair = cell !== undefined && TWO_YEARS.test(cell) && !last?.range;
    if (last && (isPair || /^\s*(?:[,&+;/]|and|und|et|y|e|en|i)\s*$/iu.test(between)) && !last.current) {
      joined[joined.length - 1] = {
        piece: slicePiece(piece, last.piece.start - piece.start, date.piece.end - piece.start),
        start: last.start ?? last.end,
        ...(!date.current && { end: date.end ?? date.start }),
        current: date.current,
        range: true,
      };
    } else joined.push(date);
  }
  return joined;
}
