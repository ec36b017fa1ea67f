import { type Word, wordsOf } from '../skills/words.js';
import { CLAUSE_WORDS, EMPTY_WORDS } from './data/own-words.js';
import { CLOSING_NOUNS, ENDINGS, LEADING_NOUNS, LINKS } from './data/licence-words.js';
import { type OwnWords } from './own-words.js';

/** Words beside the noun that say what it is for. */
const LONGEST_PURPOSE = 4;
const SHORTEST_COMPOUND = 9;
// Between words of one name stands nothing but a blank, a hyphen, a slash or an apostrophe.
const JOINT = /^[\s’'/&-]{1,2}$/;

/** Licences, certificates and registrations by their shape: `firearms licence`, `Staplerschein`, `carné de grúa`. */
export function licencesIn(text: string): OwnWords[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const stretch = closing(text, words, at) ?? leading(text, words, at) ?? compound(word);
    return stretch ? [{ ...stretch, text: text.slice(stretch.start, stretch.end) }] : [];
  });
}

type Stretch = Pick<OwnWords, 'start' | 'end'>;

function isJoined(text: string, before: Word | undefined, after: Word | undefined): boolean {
  return before !== undefined && after !== undefined && JOINT.test(text.slice(before.end, after.start));
}

const tellsNothing = ({ folded }: Word): boolean => EMPTY_WORDS.has(folded) || CLAUSE_WORDS.has(folded);

/** `firearms licence`: as far back as words tell what it is for. */
function closing(text: string, words: readonly Word[], at: number): Stretch | undefined {
  const noun = words[at];
  if (!noun || !CLOSING_NOUNS.has(noun.folded)) return undefined;
  let first = at;
  while (first > at - LONGEST_PURPOSE && isJoined(text, words[first - 1], words[first])) {
    const before = words[first - 1];
    if (!before || (tellsNothing(before) && !LINKS.has(before.folded))) break;
    first--;
  }
  while (first < at && LINKS.has(words[first]?.folded ?? '')) first++;
  return first < at ? { start: words[first]?.start ?? noun.start, end: noun.end } : undefined;
}

/** `carné de grúa`: as far on as words tell what it is for. */
function leading(text: string, words: readonly Word[], at: number): Stretch | undefined {
  const noun = words[at];
  if (!noun || !LEADING_NOUNS.has(noun.folded)) return undefined;
  let last = at;
  while (last < at + LONGEST_PURPOSE && isJoined(text, words[last], words[last + 1])) {
    const after = words[last + 1];
    if (!after || (tellsNothing(after) && !LINKS.has(after.folded))) break;
    last++;
  }
  while (last > at && LINKS.has(words[last]?.folded ?? '')) last--;
  return last > at ? { start: noun.start, end: words[last]?.end ?? noun.end } : undefined;
}

function compound({ start, end, folded }: Word): Stretch | undefined {
  return folded.length >= SHORTEST_COMPOUND && ENDINGS.test(folded) ? { start, end } : undefined;
}
