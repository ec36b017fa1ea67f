import { verbLemma } from '../../common/english-verbs.js';
import { RESULTS } from './as-told.js';
import { AS, COMPANY, NOT_AT_WORK, REPORTED, STAND_IN, WHEN } from './data/cuts.js';
import type { Lexicon } from './lexicon.js';
import { FIRST_PERSON, UNMATCHED, WITH } from './omissions.js';
import { isDoer, isSuperlative } from './origins.js';
import { isSameFigure } from './same-figure.js';
import { isClaim, type Statement, verbForm } from './slots.js';
import type { Word } from './statement.js';

/** Claims of the original, and of what stays: in a short statement any word may be what matters. */
const FEWEST = 5;
const FEWEST_KEPT = 3;

/**
 * Whether an edit only leaves out whole phrases: `Pruned apple and plum trees using hand saws` without the saws. Its words stand in the
 * original as they are and in their order. What goes begins and ends where phrases do, and holds nothing that makes the rest less.
 */
export function onlyCuts(before: Statement, after: Statement, lexicon: Lexicon): boolean {
  const cuts = cutsOf(before.words, after.words, lexicon);
  if (!cuts || cuts.length === 0) return false;
  const claims = before.words.filter(isClaim);
  const gone = new Set(cuts.flat());
  const kept = claims.filter((word) => !gone.has(word));
  const [head] = claims;
  if (!head || gone.has(head) || claims.length < FEWEST || kept.length < FEWEST_KEPT) return false;
  if (before.words.some((word) => isBounded(word, lexicon))) return false;
  const counts = [...gone].some(({ figure }) => figure !== undefined);
  if (counts && before.words.some(({ folded }) => AS.has(folded) || STAND_IN.test(folded))) return false;
  return cuts.every((cut) => mayGo(cut, before.words, lexicon));
}

/** What an edit leaves out, each from where it begins to where the edit goes on; none where it says a word of its own. */
function cutsOf(words: readonly Word[], said: readonly Word[], { and, coordinators }: Lexicon): Word[][] | undefined {
  const cuts: Word[][] = [];
  let at = 0;
  for (const word of said) {
    if (coordinators.has(word.folded)) continue;
    const next = words.findIndex((origin, index) => index >= at && isSame(word, origin));
    if (next < 0) return undefined;
    const cut = words.slice(at, next);
    if (cut.some(({ folded }) => !and.has(folded))) cuts.push(cut);
    at = next + 1;
  }
  return at < words.length ? [...cuts, words.slice(at)] : cuts;
}

const isSame = (word: Word, origin: Word): boolean =>
  word.figure ? isSameFigure(word, origin) : word.folded === origin.folded;

/** Of the only one, or of none, anything may be what it is true of; what was tried or told by others has that to tell. */
function isBounded(word: Word, lexicon: Lexicon): boolean {
  const { folded, stem } = word;
  return (
    lexicon.negators.has(folded) ||
    lexicon.or.has(folded) ||
    UNMATCHED.has(folded) ||
    REPORTED.has(folded) ||
    isSuperlative(word, lexicon) ||
    lexicon.levels.get(stem) === 0
  );
}

function mayGo(cut: readonly Word[], words: readonly Word[], lexicon: Lexicon): boolean {
  const [first, second] = cut;
  const last = cut.at(-1);
  if (!first || !last) return false;
  const next = words[words.indexOf(last) + 1];
  const { and, binding, coordinators, language } = lexicon;
  const opens = (word: Word): boolean =>
    word.breakBefore !== 'none' || coordinators.has(word.folded) || lexicon.markers.has(word.folded);
  if (!opens(first) && verbForm(first, language) !== 'ing') return false;
  if (next && !opens(next)) return false;
  // What a comma opens ends at the next one.
  const isOpen = next?.breakBefore === 'none' && !and.has(next.folded);
  if (first.breakBefore !== 'none' && isOpen) return false;
  // `Ran tests and caused an outage in production`: the outage was there, too.
  if (coordinators.has(first.folded) && isOpen && cut.some((word) => isDeed(word, language))) return false;
  if (isCompany(cut, lexicon) || WHEN.has(first.folded)) return false;
  const isWay = first.folded === 'by' && /ing$/.test(second?.folded ?? '') && isResult(words.find(isClaim));
  const isItem = coordinators.has(first.folded) || first.breakBefore === 'comma';
  const held = isWay ? cut.slice(1) : cut;
  return !held.some((word) => binding.has(word.folded) || isLess(word, isItem, lexicon));
}

const isDeed = (word: Word, language: string): boolean =>
  verbForm(word, language) !== undefined || (FIRST_PERSON[language]?.test(word.text) ?? false);

/** Whom the deed is shared with. */
function isCompany(cut: readonly Word[], lexicon: Lexicon): boolean {
  const isOne = (word: Word): boolean =>
    isDoer(word, lexicon) ||
    lexicon.status.has(word.folded) ||
    lexicon.fellowStems.has(word.stem) ||
    COMPANY.test(word.folded);
  return cut.some(({ folded }) => WITH.has(folded)) && cut.some(isOne);
}

/** `Cut costs by buying in bulk`: it was reached, whatever the way. */
const isResult = (word?: Word): boolean => word !== undefined && RESULTS.has(verbLemma(word.text) ?? '');

/** Makes the rest less. What one item of several has little of is its own. */
const isLess = ({ folded, stem }: Word, isItem: boolean, lexicon: Lexicon): boolean =>
  !(isItem && lexicon.modest.has(folded)) &&
  (lexicon.limiters.has(folded) ||
    lexicon.limiterStems.has(stem) ||
    NOT_AT_WORK.test(folded) ||
    (lexicon.levels.get(stem) ?? 2) < 2);
