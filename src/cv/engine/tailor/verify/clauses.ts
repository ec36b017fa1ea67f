import { verbLemma } from '../../common/english-verbs.js';
import type { Lexicon } from './lexicon.js';
import { isContent, type Word, wordsOf } from './statement.js';

/** A statement read for comparison: its words, and which of them belong together. */
export interface Statement {
  text: string;
  words: readonly Word[];
  /** Per word: the number of its phrase, which commas and `and` end. */
  phrases: readonly number[];
  /** Per word: the number of its clause, which full stops end, and an `and` before another verb. */
  clauses: readonly number[];
  /** Words of openings such as `responsible for`, which say nothing of their own. */
  openings: ReadonlySet<number>;
  /** Written in capitals throughout, so that capitals mean nothing. */
  shouted: boolean;
}

export function readStatement(text: string, lexicon: Lexicon): Statement {
  const words = wordsOf(text, lexicon);
  const phrases: number[] = [];
  const clauses: number[] = [];
  let phrase = 0;
  let clause = 0;
  let head: VerbForm;
  words.forEach((word, at) => {
    const apart = word.breakBefore !== 'none' && !word.inBrackets;
    const joins = lexicon.coordinators.has(word.folded);
    const afterJoin = at > 0 && lexicon.coordinators.has(words[at - 1]?.folded ?? '');
    const form = verbForm(word, lexicon.language);
    if (word.breakBefore === 'hard' && !word.inBrackets) {
      clause += 1;
      head = form;
    } else if ((afterJoin || word.breakBefore === 'soft') && form !== undefined && form === head) clause += 1;
    if (apart || joins || afterJoin) phrase += 1;
    phrases.push(phrase);
    clauses.push(clause);
  });
  return { text, words, phrases, clauses, openings: openingsOf(words, lexicon), shouted: !/\p{Ll}/u.test(text) };
}

type VerbForm = 'past' | 'ing' | undefined;

/** Only English tells by the form of a word that another thing was done: `assisted the chef and cleaned the kitchen`. */
function verbForm(word: Word, language: string): VerbForm {
  if (language !== 'en' || word.figure) return undefined;
  const lemma = verbLemma(word.text);
  if (lemma === undefined || lemma === word.folded) return undefined;
  return word.folded.endsWith('ing') ? 'ing' : word.folded.endsWith('s') ? undefined : 'past';
}

function openingsOf(words: readonly Word[], { governors }: Lexicon): Set<number> {
  const found = new Set<number>();
  words.forEach((_, at) => {
    const phrase = governors.find((each) => each.every((folded, index) => words[at + index]?.folded === folded));
    phrase?.forEach((_word, index) => found.add(at + index));
  });
  return found;
}

/** Positions of the nearest content words on one side, in the same phrase and up to the next figure. */
export function neighbours(statement: Statement, from: number, step: 1 | -1, most: number): number[] {
  const { words, phrases } = statement;
  const found: number[] = [];
  for (let at = from + step; found.length < most; at += step) {
    const word = words[at];
    if (!word || phrases[at] !== phrases[from] || word.figure) break;
    if (isContent(word)) found.push(at);
  }
  return found;
}
