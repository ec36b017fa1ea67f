import { verbLemma } from '../../common/english-verbs.js';
import type { EditReason, EditReasonCode } from '../../model/tailoring.js';
import { neighbours, type Statement } from './clauses.js';
import type { Lexicon } from './lexicon.js';
import type { Origins } from './origins.js';
import { reason } from './reasons.js';
import { isContent, type Word } from './statement.js';

type Limit = Extract<EditReasonCode, 'hedge' | 'negation' | 'scope'>;

/** Whatever makes a statement smaller, unsure, shared or untrue stays as long as what it is said of stays, and stays with it. */
export function checkLimits(before: Statement, after: Statement, origins: Origins, lexicon: Lexicon): EditReason[] {
  const kept = new Set(origins.flatMap((list) => list ?? []));
  const figures = new Set(after.words.flatMap(({ figure }) => (figure ? [figure.value] : [])));
  const stays = (at: number): boolean => {
    const { figure } = before.words[at] ?? {};
    return figure ? figures.has(figure.value) : kept.has(at);
  };
  return before.words.flatMap((word, at) => {
    const kind = limitOf(before, at, lexicon);
    if (!kind || before.openings.has(at)) return [];
    const places = placesOf(word, at, kind, before, after, origins, lexicon);
    const scope = scopeOf(before, at, kind, lexicon);
    if (places.length < alikeBefore(before, at, kind, lexicon))
      return scope.some(stays) ? [reason(kind, word.text)] : [];
    return places.some(
      (place) =>
        saidOfTheSame(after, place, before, at, origins, scope) &&
        covers(kind, place, scope, { before, after, origins, lexicon }, at),
    )
      ? []
      : [reason('relation', word.text)];
  });
}

/** How many of the same limit stand up to here: two halves do not become one. Help may be said once of several things. */
function alikeBefore({ words }: Statement, at: number, kind: Limit, lexicon: Lexicon): number {
  if (kind === 'scope') return 1;
  return words
    .slice(0, at + 1)
    .filter(({ stem, folded }) => (kind === 'negation' ? lexicon.negators.has(folded) : stem === words[at]?.stem))
    .length;
}

/** What kind of limit a word of a statement is, if any. */
function limitOf({ words }: Statement, at: number, lexicon: Lexicon): Limit | undefined {
  const word = words[at];
  if (!word || word.figure || word.comparing) return undefined;
  if (lexicon.negators.has(word.folded)) return 'negation';
  if (isOneOf(words, at, lexicon)) return 'hedge';
  if (word.neutral) return undefined;
  const helps = (lexicon.levels.get(word.stem) ?? 2) <= 1;
  if (helps && !lexicon.fellowStems.has(word.stem)) return 'scope';
  if (lexicon.limiters.has(word.folded) || (word.stem.length > 4 && lexicon.limiterStems.has(word.stem)))
    return 'hedge';
  return helps && sharesCredit(words, at, lexicon) ? 'scope' : undefined;
}

/** `one of the largest`. */
function isOneOf(words: readonly Word[], at: number, { one, of, language }: Lexicon): boolean {
  if (!one.has(words[at]?.folded ?? '')) return false;
  const next = words[at + 1];
  const plural = /^(?:the|der|den|des|dei|degli|delle|los|las|dos|das|de|z|ze)$/.test(
    words[at + (language === 'fr' ? 1 : 2)]?.folded ?? '',
  );
  return (
    next !== undefined &&
    (of.has(next.folded) || /^(?:der|dei|degli|delle|dos|das|z|ze)$/.test(next.folded)) &&
    (plural || next.folded !== 'de')
  );
}

/** `with the team`, `by colleagues`, or they who did it: `the team built`. */
function sharesCredit(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const folded = words[from]?.folded ?? '';
    if (folded === 'part') return true;
    if (lexicon.binding.has(folded) || TOGETHER.test(folded)) return true;
    if (!words[from]?.neutral) return false;
  }
  return (
    words.slice(0, at).every(({ neutral }) => neutral) &&
    !lexicon.of.has(words[at + 1]?.folded ?? '') &&
    words[at + 1]?.figure === undefined
  );
}

/** `With`, and what else says that others were there. */
const TOGETHER = /^(?:with|alongside|within|as|mit|im|avec|con|com|met|z|ze|w)$/;

/** Where an edit has a limit too: the same word, or one that limits as much. */
function placesOf(
  word: Word,
  at: number,
  kind: Limit,
  before: Statement,
  after: Statement,
  origins: Origins,
  lexicon: Lexicon,
): number[] {
  return after.words.flatMap((said, place) => {
    if (kind === 'negation') return lexicon.negators.has(said.folded) ? [place] : [];
    if (said.folded === word.folded) return [place];
    if (origins[place]?.includes(at)) return [place];
    // Another word that plays as small a part, put for a bolder one of the original.
    const level = lexicon.levels.get(said.stem) ?? 2;
    const isNew = origins[place]?.every((from) => before.words[from]?.stem !== said.stem) ?? false;
    return kind === 'scope' && level <= 1 && isContent(said) && isNew && origins[place]?.length ? [place] : [];
  });
}

function scopeOf(before: Statement, at: number, kind: Limit, lexicon: Lexicon): number[] {
  const { words, phrases, clauses } = before;
  const inClause = words.flatMap((_, other) => (other !== at && clauses[other] === clauses[at] ? [other] : []));
  const word = words[at];
  if (!word) return [];
  const ahead = inClause.filter((other) => other > at && carries(words[other]));
  if (ahead.length === 0) return inClause;
  const helps = (lexicon.levels.get(word.stem) ?? 2) <= 1;
  const minor = kind !== 'scope' && (lexicon.minor.has(word.folded) || (!helps && lexicon.minor.has(word.stem)));
  if (minor) {
    const run: number[] = [];
    for (let next = at + 1; next < words.length && phrases[next] === phrases[at]; next++) {
      if (carries(words[next])) run.push(next);
      else if (run.length > 0) break;
    }
    return run.length > 0 ? run : inClause;
  }
  return isInPhrase(words, at, lexicon) || word.inBrackets ? inClause : ahead;
}

const carries = (word: Word | undefined): boolean =>
  word !== undefined && (isContent(word) || word.figure !== undefined);

/** Behind a preposition a word limits all that stands before it: `led tours as a volunteer in Bath`. */
function isInPhrase(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 2); from--) {
    const word = words[from];
    if (!word) return false;
    if (lexicon.relational.has(word.folded) || lexicon.prepositions.has(word.folded) || word.folded === 'during')
      return true;
    if (!word.neutral) return false;
  }
  return false;
}

/** A limit that has moved is still said of the same thing. */
function saidOfTheSame(
  after: Statement,
  place: number,
  before: Statement,
  at: number,
  origins: Origins,
  scope: readonly number[],
): boolean {
  const [said] = [...neighbours(after, place, 1, 1), ...neighbours(after, place, -1, 1)];
  if (said === undefined) return true;
  const meant = [...neighbours(before, at, 1, 3), ...neighbours(before, at, -1, 3), ...scope];
  return meant.length === 0 || (origins[said]?.some((origin) => meant.includes(origin)) ?? true);
}

interface Compared {
  before: Statement;
  after: Statement;
  origins: Origins;
  lexicon: Lexicon;
}

/** What was helped with or denied is still so: `assisted in leading` is not `assisted and led`, in whatever order. */
function covers(kind: Limit, place: number, scope: readonly number[], compared: Compared, at: number): boolean {
  if (kind === 'hedge') return true;
  const { before, after, origins, lexicon } = compared;
  const distance = (from: number): number => (before.phrases[from] ?? 0) - (before.phrases[at] ?? 0);
  const reach = Math.max(0, ...scope.map(distance));
  const nearest = Math.min(...scope.filter((from) => from > at).map(distance));
  const follows = after.words.findIndex(
    (_, other) => other > place && origins[other]?.some((from) => from > at && scope.includes(from)),
  );
  if (follows > 0 && (after.phrases[follows] ?? 0) - (after.phrases[place] ?? 0) > nearest) return false;
  return after.words.every((word, other) => {
    const from = (origins[other] ?? []).filter((origin) => scope.includes(origin) && origin > at);
    if (other === place || from.length === 0 || from.length < (origins[other]?.length ?? 0)) return true;
    const bold = (lexicon.levels.get(word.stem) ?? 2) >= 3;
    if (other < place) return !bold && !(isVerbForm(word) && opensClause(after, other));
    const apart = (after.phrases[other] ?? 0) - (after.phrases[place] ?? 0);
    return after.clauses[other] === after.clauses[place] && apart <= reach;
  });
}

const isVerbForm = ({ text, folded }: Word): boolean => {
  const lemma = verbLemma(text);
  return lemma !== undefined && lemma !== folded && !folded.endsWith('s');
};

const opensClause = ({ words }: Statement, at: number): boolean => words.slice(0, at).every((word) => !isContent(word));
