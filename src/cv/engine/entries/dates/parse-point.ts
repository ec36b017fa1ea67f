import { type CalendarDate, fullYear, isPlausibleYear } from './calendar-date.js';
import { DATE_GLUE } from './data/range-words.js';
import { BEHIND_SEASONS, MONTHS, QUARTERS, SEASONS, WINTERS } from './data/month-words.js';
import { type Token } from './date-tokens.js';

/** One date as read: where reading goes on, and how it was written. */
export interface Point {
  date: CalendarDate;
  /** The year it reaches into, for "2019/20". */
  until?: CalendarDate;
  next: number;
  /** Could be something else ("03/19", "12-15"); counts only as part of a range or standing alone. */
  weak?: boolean;
  /** No year yet: "Mar" in "Mar – Jun 2019". */
  yearless?: boolean;
}

type Reader = (tokens: readonly Token[], at: number, monthFirst: boolean) => Point | undefined;

/** Reads one date that begins at a token, in any of the known notations. */
export function parsePoint(tokens: readonly Token[], at: number, monthFirst: boolean): Point | undefined {
  for (const read of READERS) {
    const point = read(tokens, at, monthFirst);
    if (point) return point.yearless ? point : { ...point, next: yearMarkEnd(tokens, point.next) };
  }
  return undefined;
}

/** "06.2015 r.", "2015 roku": how Polish writes "of the year 2015". */
function yearMarkEnd(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.text;
  if (mark !== 'r' && mark !== 'roku') return at;
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

const DATE_SIGNS = new Set(['.', '/', '-', '‐', '‑', '–', '．']);

/** 2019-03-15, 2019/03, 2019.3, 2019年4月 */
const yearFirst: Reader = (tokens, at) => {
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  const han = tokens[at + 1]?.text === '年';
  const sign = tokens[at + 1]?.text ?? '';
  const month = tokens[at + 2];
  const joint = han || (sign !== '–' && DATE_SIGNS.has(sign) && !tokens[at + 1]?.apart && !month?.apart);
  if (han && !(month?.kind === 'number')) return { date: { year }, next: at + 2 };
  if (!joint || month?.kind !== 'number' || month.text.length > 2 || !isMonth(month)) return undefined;
  const day = tokens[at + 4];
  const more = han ? tokens[at + 3]?.text === '月' : tokens[at + 3]?.text === sign && !tokens[at + 3]?.apart;
  const hasDay = more && day?.kind === 'number' && day.text.length <= 2 && isDay(day) && !day.apart;
  if (!han && !hasDay && isAcademic(year, month) && !otherEndHasMonth(tokens, at + 4, sign)) return undefined;
  if (hasDay) {
    return {
      date: { year, month: Number(month.text), day: Number(day.text) },
      next: at + (tokens[at + 5]?.text === '日' ? 6 : 5),
    };
  }
  return { date: { year, month: Number(month.text) }, next: han && more ? at + 4 : at + 3 };
};

/** 15.03.2019, 03/15/2019, 15-03-19 */
const dayMonthYear: Reader = (tokens, at, monthFirst) => {
  const [first, sign, second, again, last] = tokens.slice(at, at + 5);
  if (first?.kind !== 'number' || second?.kind !== 'number' || last?.kind !== 'number') return undefined;
  if (!sign || !DATE_SIGNS.has(sign.text) || again?.text !== sign.text || first.text.length > 2) return undefined;
  const year = last.text.length === 4 ? Number(last.text) : last.text.length === 2 ? fullYear(Number(last.text)) : 0;
  if (!isPlausibleYear(year) || second.text.length > 2) return undefined;
  const usual = monthFirst && sign.text === '/' ? [second, first] : [first, second];
  for (const [day, month] of [usual, [...usual].reverse()]) {
    if (day && month && isMonth(month) && isDay(day)) {
      return { date: { year, month: Number(month.text), day: Number(day.text) }, next: at + 5 };
    }
  }
  return undefined;
};

/** 03/2019, 3.2019, 03-2019, 03 / 2019, and 03/19 */
const monthYear: Reader = (tokens, at) => {
  const [month, sign, year] = tokens.slice(at, at + 3);
  if (month?.kind !== 'number' || month.text.length > 2 || !isMonth(month)) return undefined;
  if (!sign || !DATE_SIGNS.has(sign.text) || year?.kind !== 'number') return undefined;
  if (year.text.length === 4 && isPlausibleYear(Number(year.text))) {
    if (sign.text === '–') return undefined;
    return { date: { year: Number(year.text), month: Number(month.text) }, next: at + 3 };
  }
  const short = year.text.length === 2 && month.text.length === 2 && (sign.text === '/' || sign.text === '.');
  if (
    !short ||
    year.apart ||
    sign.apart ||
    (DATE_SIGNS.has(tokens[at + 3]?.text ?? '') &&
      !tokens[at + 3]?.apart &&
      tokens[at + 4]?.kind === 'number' &&
      !tokens[at + 4]?.apart &&
      tokens[at + 3]?.text === sign.text)
  )
    return undefined;
  return { date: { year: fullYear(Number(year.text)), month: Number(month.text) }, next: at + 3, weak: true };
};

/** March 2019, Mar. '19, 12 March 2019, March 12, 2019, 12 de marzo de 2019, März 19, mars-2019, and a lone "Mar" */
const monthWord: Reader = (tokens, at) => {
  let next = at;
  let day: number | undefined;
  const lead = tokens[next];
  if (lead?.kind === 'number' && lead.text.length <= 2 && isDay(lead)) {
    day = Number(lead.text);
    next = skip(tokens, next + 1, (token) => token.text === '.' || token.text === 'º' || DATE_GLUE.has(token.word));
  }
  const month = MONTHS.get(tokens[next]?.kind === 'word' ? (tokens[next]?.word ?? '') : '');
  if (month === undefined) return undefined;
  next = skip(tokens, next + 1, (token) => token.text === '.');
  const slashed = tokens[next]?.text === '/' ? MONTHS.get(tokens[next + 1]?.word ?? '') : undefined;
  if (slashed !== undefined) next = skip(tokens, next + 2, (token) => token.text === '.');
  const afterMonth = next;
  const trailing = tokens[next];
  if (day === undefined && trailing?.kind === 'number' && trailing.text.length <= 2 && isDay(trailing)) {
    const comma = skip(tokens, next + 1, (token) => token.text === ',' || DATE_GLUE.has(token.word));
    const year = yearAt(tokens, comma);
    if (year !== undefined) return { date: { year, month, day: Number(trailing.text) }, next: comma + 1 };
  }
  next = skip(
    tokens,
    next,
    (token) => /^[,/‐‑-]$/.test(token.text) || DATE_GLUE.has(token.word) || token.word === 'rok',
  );
  const year = yearAt(tokens, next) ?? shortYear(tokens, next);
  const plain = tokens[next]?.kind === 'number';
  if (year === undefined) return { date: { year: 0, month, day }, next: afterMonth, yearless: true };
  const end = next + (plain ? 1 : 2);
  return {
    date: { year, month, ...(day !== undefined && { day }) },
    next: end,
    weak: plain && tokens[next]?.text.length === 2,
  };
};

/** IX 2015, X.2017: Polish counts the months in Roman figures; only behind nothing that they might count instead ("Level II"). */
const romanMonth: Reader = (tokens, at) => {
  const before = tokens[at - 1];
  const month = ROMAN_MONTHS.indexOf(tokens[at]?.text ?? '') + 1;
  if (month === 0 || (before?.kind === 'word' && !/^(?:od|do|w|z)$/.test(before.word))) return undefined;
  const next = skip(tokens, at + 1, ({ text }) => /^[./-]$/.test(text));
  const year = yearAt(tokens, next);
  return year === undefined ? undefined : { date: { year, month }, next: next + 1, weak: true };
};

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Summer 2018, WS 2018/19, Q1 2019, 1. Quartal 2019: the year is all that is certain; the winter of 2011/12 has two. */
const partOfYear: Reader = (tokens, at) => {
  let next = at;
  if (tokens[next]?.kind === 'number' && (tokens[next]?.text.length ?? 9) === 1) {
    next = skip(
      tokens,
      next + 1,
      (token) => token.text === '.' || DATE_GLUE.has(token.word) || token.text === 'º' || token.text === 'ª',
    );
  }
  const name = tokens[next];
  if (name?.kind !== 'word') return undefined;
  const quarter =
    QUARTERS.has(name.word) ||
    (/^[qth]$/.test(name.word) && tokens[next + 1]?.kind === 'number' && !tokens[next + 1]?.apart);
  if (!SEASONS.has(name.word) && !quarter) return undefined;
  if (name.word === 'kw' && next === at) return undefined;
  next++;
  if (quarter && tokens[next]?.kind === 'number' && (tokens[next]?.text.length ?? 9) === 1) next++;
  next = skip(
    tokens,
    next,
    ({ text, word }) => /^[,/'’-]$/.test(text) || DATE_GLUE.has(word) || SEASONS.has(word) || BEHIND_SEASONS.has(word),
  );
  if (next > at + 5) return undefined;
  const year = yearAlone(tokens, next, false);
  return year && { ...year, until: WINTERS.has(name.word) ? year.until : undefined };
};

/** 2019, 2019/20, 2019/2020 */
const yearOnly: Reader = (tokens, at) => yearAlone(tokens, at, false);

/** '19 */
const apostropheYear: Reader = (tokens, at) => {
  if (!/^['’‘]$/.test(tokens[at]?.text ?? '')) return undefined;
  const year = shortYear(tokens, at);
  return year === undefined ? undefined : { date: { year }, next: at + 2, weak: true };
};

const READERS: readonly Reader[] = [
  yearFirst,
  dayMonthYear,
  monthYear,
  monthWord,
  romanMonth,
  partOfYear,
  yearOnly,
  apostropheYear,
];

function yearAlone(tokens: readonly Token[], at: number, weak: boolean): Point | undefined {
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  const sign = tokens[at + 1];
  const second = tokens[at + 2];
  if (sign?.text === '/' && second?.kind === 'number') {
    const until =
      second.text.length === 4
        ? Number(second.text)
        : second.text.length === 2
          ? centuryOf(year, Number(second.text))
          : 0;
    if (until > year && until - year <= 12 && isPlausibleYear(until)) {
      return { date: { year }, until: { year: until }, next: at + 3, weak };
    }
  }
  return { date: { year }, next: at + 1, weak };
}

/** The year that ends in two given digits and is not before another year. */
export function centuryOf(year: number, twoDigits: number): number {
  const candidate = Math.floor(year / 100) * 100 + twoDigits;
  return candidate < year ? candidate + 100 : candidate;
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return isPlausibleYear(year) ? year : undefined;
}

/** '19, ’19, and the bare 19 behind a month's name */
function shortYear(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const digits = /^['’‘]$/.test(token?.text ?? '') ? tokens[at + 1] : token;
  if (digits?.kind !== 'number' || digits.text.length !== 2) return undefined;
  return fullYear(Number(digits.text));
}

function isMonth(token: Token): boolean {
  return Number(token.text) >= 1 && Number(token.text) <= 12;
}

function isDay(token: Token): boolean {
  return Number(token.text) >= 1 && Number(token.text) <= 31;
}

/** "2010/11" is rather the school year than November; "2010-11 – 2012-03" is the month. */
function isAcademic(year: number, month: Token): boolean {
  return month.text.length === 2 && Number(month.text) === (year + 1) % 100;
}

/** The other end of the range is written alike and cannot be a school year, so this one is a month as well. */
function otherEndHasMonth(tokens: readonly Token[], at: number, sign: string): boolean {
  const year = yearAt(tokens, at);
  const month = tokens[at + 2];
  if (year === undefined || tokens[at + 1]?.text !== sign || month?.kind !== 'number') return false;
  return isMonth(month) && !isAcademic(year, month);
}

function skip(tokens: readonly Token[], at: number, matches: (token: Token) => boolean): number {
  let next = at;
  while (next < at + 2) {
    const token = tokens[next];
    if (!token || !matches(token)) break;
    next++;
  }
  return next;
}
