import type { Lexicon } from './lexicon.js';
import type { Word } from './statement.js';

/** Words from a verb to what it is said of. */
const FARTHEST_OBJECT = 6;

/** A verb that may stand where another does: how many words it has, and the places of the other. */
export interface Collocated {
  length: number;
  origins: readonly number[];
}

/** `Filed tax returns`, `submitted tax returns`: where the verb at a place of the edit can come from, as both are said of one kind of thing. */
export function collocated(
  before: readonly Word[],
  after: readonly Word[],
  at: number,
  lexicon: Lexicon,
): Collocated[] {
  return lexicon.collocations.flatMap(({ nouns, verbs }) => {
    const isSaid = (verb: readonly string[], words: readonly Word[], place: number): boolean =>
      isVerb(verb, words, place) && isSaidOf(nouns, words, place, verb.length, lexicon);
    const said = verbs.find((verb) => isSaid(verb, after, at));
    if (!said) return [];
    const others = verbs.filter((verb) => verb !== said);
    return others.flatMap((verb) =>
      before.flatMap((_, from) =>
        isSaid(verb, before, from) ? [{ length: said.length, origins: verb.map((_word, index) => from + index) }] : [],
      ),
    );
  });
}

function isVerb(verb: readonly string[], words: readonly Word[], at: number): boolean {
  return verb.every((part, index) => words[at + index]?.stem === part);
}

/** Whether what a verb is said of has one of the nouns: it stands behind the verb, or opens a passive. */
function isSaidOf(
  nouns: ReadonlySet<string>,
  words: readonly Word[],
  at: number,
  length: number,
  { prepositions, markers, of, language }: Lexicon,
): boolean {
  // `films about reports`: what is written is no report
  const isPreposition = ({ folded }: Word): boolean =>
    prepositions.has(folded) || markers.has(folded) || folded === 'about';
  const behind = words.slice(at + length, at + length + FARTHEST_OBJECT);
  // `planning of events`, but not `ran for a project`
  const isOf = ({ folded }: Word, place: number): boolean => place === 0 && of.has(folded);
  const object = upTo(
    behind,
    (word, place) => word.breakBefore === 'hard' || (isPreposition(word) && !isOf(word, place)),
  );
  if (object.some(({ stem }) => nouns.has(stem))) return true;
  const [next] = behind;
  const isPassive =
    language === 'en'
      ? /^(?:was|were|been)$/.test(words[at - 1]?.folded ?? '')
      : next === undefined || next.breakBefore === 'hard';
  if (!isPassive) return false;
  const opening = words.findLastIndex(({ breakBefore }, place) => place <= at && breakBefore === 'hard');
  return upTo(words.slice(Math.max(opening, 0), at), isPreposition).some(({ stem }) => nouns.has(stem));
}

function upTo(words: readonly Word[], isEnd: (word: Word, place: number) => boolean): readonly Word[] {
  const end = words.findIndex(isEnd);
  return end < 0 ? words : words.slice(0, end);
}
