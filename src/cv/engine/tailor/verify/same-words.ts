import { ALIKE, ARTICLES } from './data/alike.js';
import type { Lexicon } from './lexicon.js';
import { isDoer, type Origins } from './origins.js';
import { isSameFigure } from './same-figure.js';
import { isClaim, isEmptyVerb, isManner, type Statement } from './slots.js';
import type { Word } from './statement.js';

/** Claims of the original at least: `sold to`, `sold at` is another thing. */
const FEWEST = 5;

/**
 * Whether an edit has all the words of its original in their order, and only such small words between them are others as may stand
 * for each other before a thing: `lorries during night shifts`, `lorries on night shifts`. Before people and names they do not:
 * `for the director`, `from the director`.
 */
export function onlySmallWords(before: Statement, after: Statement, origins: Origins, lexicon: Lexicon): boolean {
  if (before.words.filter(isClaim).length < FEWEST) return false;
  const told = new Set<number>();
  let last = -1;
  let lastSaid = -1;
  for (const [at, word] of after.words.entries()) {
    if (!isClaim(word) || after.openings.has(at)) continue;
    const sources = sourcesOf(word, at, before, origins);
    const source =
      sources.find((each) => each.every((from) => from > last)) ??
      sources.find((each) => each.every((from) => told.has(from)));
    if (!source) return false;
    const from = Math.min(...source);
    const given = before.words.slice(last + 1, Math.max(last + 1, from));
    const said = after.words.slice(lastSaid + 1, at);
    if (given.some((each, index) => !isNothing(each, before.openings.has(last + 1 + index), lexicon))) return false;
    if (smallOf(given) !== smallOf(said)) {
      if (last < 0 && [...given, ...said].some(({ folded }) => lexicon.markers.has(folded))) return false;
      if (last >= 0 && (!areAlike(given, said, lexicon) || namesOne(word, lexicon))) return false;
    }
    for (const each of source) told.add(each);
    last = Math.max(last, ...source);
    lastSaid = at;
  }
  return !before.words.slice(last + 1).some(isClaim);
}

function sourcesOf(word: Word, at: number, before: Statement, origins: Origins): readonly (readonly number[])[] {
  if (!word.figure) return [...(origins[at] ?? [])].sort(([one = 0], [other = 0]) => one - other);
  return before.words.flatMap((origin, from) => (isSameFigure(word, origin) ? [[from]] : []));
}

/** Claims nothing that an edit would have to tell. */
const isNothing = (word: Word, isOpening: boolean, lexicon: Lexicon): boolean =>
  !isClaim(word) || isOpening || isEmptyVerb(word, lexicon) || isManner(word, lexicon);

const smallOf = (words: readonly Word[]): string =>
  words
    .filter((word) => !isClaim(word))
    .map(({ folded }) => folded)
    .join(' ');

/** One preposition for another of its ring, or `of` for none, with or without an article. */
function areAlike(given: readonly Word[], said: readonly Word[], { language, of }: Lexicon): boolean {
  const [one, other] = [given, said].map((words) => {
    const small = words.filter((word) => !isClaim(word)).map(({ folded }) => folded);
    return small.filter((word) => !ARTICLES.has(word) || (language !== 'nl' && of.has(word)));
  });
  if (!one || !other || one.length > 1 || other.length > 1) return false;
  const [from, to] = [one[0], other[0]];
  if (from === to) return true;
  if (from === undefined || to === undefined) return of.has(from ?? to ?? '');
  return (ALIKE[language] ?? []).some((ring) => ring.has(from) && ring.has(to));
}

/** Somebody, or something with a name; German writes things with capitals too. */
const namesOne = (word: Word, lexicon: Lexicon): boolean =>
  isDoer(word, lexicon) ||
  lexicon.status.has(word.folded) ||
  lexicon.fellowStems.has(word.stem) ||
  (lexicon.language !== 'de' && /^\p{Lu}/u.test(word.text));
