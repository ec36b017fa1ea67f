import type { EditReason } from '../../model/tailoring.js';
import { neighbours, type Statement } from './clauses.js';
import type { Comparator, Lexicon } from './lexicon.js';
import type { Origins } from './origins.js';
import { reason } from './reasons.js';
import type { Word } from './statement.js';

/** How far from a figure its thing may stand. */
const NEAR = 2;

/** Each figure of an edit is one of the original's, with its unit and bound, and counts the same thing. */
export function checkFigures(before: Statement, after: Statement, origins: Origins, lexicon: Lexicon): EditReason[] {
  return after.words.flatMap((word, at) => {
    if (isTimeOften(word, before, after)) return [reason('number', word.text)];
    if (!word.figure) return [];
    if (saidTooOften(word, before, after) || isWholeAlone(at, before, after, lexicon))
      return [reason('number', word.text)];
    const same = before.words.flatMap((origin, from) => (isSameFigure(word, origin) ? [from] : []));
    const sameRole = same.filter((from) => isSameRole(after, at, before, from, lexicon));
    if (sameRole.length === 0) return [reason('number', word.text)];
    return sameRole.some((from) => countsTheSame(after, at, before, from, origins, lexicon))
      ? []
      : [reason('relation', word.text)];
  });
}

function isSameFigure({ figure }: Word, { figure: origin }: Word): boolean {
  return (
    figure !== undefined &&
    figure.value === origin?.value &&
    figure.unit === origin.unit &&
    isNoBolder(figure.comparator, origin.comparator)
  );
}

const countOf = ({ words }: Statement, value: string): number =>
  words.filter(({ figure }) => figure?.value === value).length;

/** `1 and 2` is not `2 and 2`. */
function saidTooOften({ figure }: Word, before: Statement, after: Statement): boolean {
  return figure !== undefined && countOf(after, figure.value) > Math.max(1, countOf(before, figure.value));
}

/** `3 of 12`: the twelve may not stand alone, nor first. */
function isWholeAlone(place: number, before: Statement, after: Statement, { one }: Lexicon): boolean {
  const value = after.words[place]?.figure?.value;
  if (value === undefined || countOf(before, value) > 1) return false;
  return before.words.some((origin, at) => {
    if (origin.figure?.value !== value) return false;
    let from = at - 1;
    while (from >= at - 3 && PART_OF.has(before.words[from]?.folded ?? '')) from--;
    // `Three offers out of nine`: the thing may stand between.
    const outOf = OUT_OF.has(before.words[from + 1]?.folded ?? '') && before.words[from - 1]?.figure !== undefined;
    if (outOf && !before.words[from]?.figure) from--;
    const part = before.words[from];
    if (!part || from === at - 1 || !(part.figure ?? one.has(part.folded))) return false;
    const said = after.words.findIndex((word) =>
      part.figure ? word.figure?.value === part.figure.value : word.folded === part.folded,
    );
    return said < 0 || said > place;
  });
}

const OUT_OF: ReadonlySet<string> = new Set('out sur su von z'.split(' '));
const PART_OF: ReadonlySet<string> = new Set(
  'out of the von der den des sur de los las su dei delle dos das van z ze em in'.split(' '),
);

const TIME =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|quarters?|decades?|(?:dai|week|month|year)ly|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|jours?|semaines?|mois|ans?|annees?|heures?|dias?|semanas?|mes|meses|anos?|horas?|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|maand(?:en)?|jaar|jaren|uur|uren|dag(?:en)?|weken|dni|dzien|tydzien|tygodni\w*|miesiac\w*|miesiec\w*|rok\w*|lat|godzin\w*)$/;

/** The stem of `weekly` vouches for one week, not for another one in place of days. */
function isTimeOften(word: Word, before: Statement, after: Statement): boolean {
  if (word.figure || !TIME.test(word.folded)) return false;
  const count = ({ words }: Statement): number =>
    words.filter(({ stem, figure }) => !figure && stem === word.stem).length;
  return count(before) > 0 && count(after) > count(before);
}

/** `over 100` may become `100`, and `100` `about 100`; a bound from above or a doubt stays. */
function isNoBolder(said: Comparator, meant: Comparator): boolean {
  if (said === meant) return true;
  return (meant === 'more' && said === '') || (meant === '' && said === 'about');
}

/** `from 8% to 5%` is neither `by 8%` nor `to 8%`. */
function isSameRole(after: Statement, at: number, before: Statement, from: number, lexicon: Lexicon): boolean {
  const { from: start, to: end } = lexicon;
  const [said, meant] = [after.words[at - 1]?.folded ?? '', before.words[from - 1]?.folded ?? ''];
  if (lexicon.time.has(meant) && said !== meant && isTime(before, from)) return false;
  const other = (step: 1 | -1, opener: ReadonlySet<string>): boolean =>
    before.words.some(
      ({ figure }, place) =>
        figure !== undefined &&
        (place - from) * step > 0 &&
        before.phrases[place] === before.phrases[from] &&
        opener.has(before.words[place - 1]?.folded ?? ''),
    );
  const isStart = start.has(meant) && other(1, end);
  const isEnd = end.has(meant) && other(-1, start);
  if (isStart) return start.has(said);
  if (isEnd) return end.has(said);
  return !(end.has(said) && !end.has(meant) && after.words[at]?.figure?.unit === '%');
}

/** A year, or so many days. */
function isTime(before: Statement, at: number): boolean {
  const [next] = neighbours(before, at, 1, 1);
  const year = /^(?:19|20)\d\d$/.test(before.words[at]?.figure?.value ?? '');
  return year || (next !== undefined && TIME.test(before.words[next]?.folded ?? ''));
}

function countsTheSame(
  after: Statement,
  at: number,
  before: Statement,
  from: number,
  origins: Origins,
  lexicon: Lexicon,
): boolean {
  const next = neighbours(after, at, 1, 1);
  const previous = neighbours(after, at, -1, NEAR);
  const ahead = ownAhead(before, from, lexicon);
  const behind = ownBehind(before, from);
  const meets = (words: readonly number[], places: readonly number[]): boolean =>
    words.some((word) => origins[word]?.some((origin) => places.includes(origin)));
  const measured = after.words[at]?.figure?.unit !== '';
  if (next.length + previous.length === 0 || ahead.length + behind.length === 0) return true;
  if (measured) return meets([...next, ...neighbours(after, at, -1, 4)], [...ahead, ...behind]);
  if (next.length > 0) return meets(next, ahead) || (ahead.length === 0 && meets(next, behind));
  return meets(previous, [...behind, ...ahead]);
}

/** Words behind a figure that do not follow another one directly: those are counted by that one. */
function ownBehind(statement: Statement, from: number): number[] {
  const { words, phrases } = statement;
  const behind = neighbours(statement, from, -1, NEAR);
  const edge = (behind.at(-1) ?? from) - 1;
  let place = edge;
  while (place >= 0 && phrases[place] === phrases[from] && !words[place]?.figure && words[place]?.neutral) place--;
  if (!words[place]?.figure || phrases[place] !== phrases[from]) return behind;
  const [counted] = neighbours(statement, place, 1, 1);
  return behind.filter((word) => word !== counted);
}

/** What a figure counts: up to the next preposition other than `of`. */
function ownAhead(statement: Statement, from: number, { prepositions, of }: Lexicon): number[] {
  const ahead = neighbours(statement, from, 1, NEAR);
  const [first, second] = ahead;
  if (first === undefined || second === undefined) return ahead;
  const between = statement.words.slice(first + 1, second);
  return between.some(({ folded }) => prepositions.has(folded) && !of.has(folded)) ? [first] : ahead;
}
