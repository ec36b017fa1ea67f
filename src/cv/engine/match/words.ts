import { FUNCTION_WORDS } from '../common/data/function-words.js';
import { fold } from '../common/words.js';
import { EMPTY_WORDS } from '../job-ad/data/own-words.js';
import { keyOf, wordsOf } from '../skills/words.js';

let small: ReadonlySet<string> | undefined;

function smallWords(): ReadonlySet<string> {
  small ??= new Set([...EMPTY_WORDS, ...Object.values(FUNCTION_WORDS).flatMap((words) => [...words].map(fold))]);
  return small;
}

const SHORTEST = 3;

/** The words of a text that carry meaning, as keys under which their forms meet; the same in every language. */
export function meaningfulWords(text: string): Set<string> {
  const keys = wordsOf(text)
    .filter(({ folded }) => folded.length >= SHORTEST && !/^\d+$/.test(folded) && !smallWords().has(folded))
    .map(({ folded }) => keyOf(folded));
  return new Set(keys);
}
