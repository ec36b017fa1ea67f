import { verbLemma } from '../common/english-verbs.js';
import { fold, type Token, tokensOf } from '../common/words.js';
import { ACTION_ENDINGS } from './data/weak-openings.js';

// German and its kin put the participle last: "Kunden in drei Filialen beraten".
const PARTICIPLE: Readonly<Record<string, RegExp>> = {
  de: /^(?:\p{L}{0,12}ge\p{L}{2,}(?:t|en)|(?:be|ver|ent|er|zer|uber|unter|wider)\p{L}{2,}(?:t|en)|\p{L}{2,}iert)$/u,
  nl: /^(?:\p{L}{0,12}ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{2,}(?:d|t|en))$/u,
};

/** Whether a bullet opens with a verb or, as many languages prefer, a noun of doing. */
export function opensWithAction(text: string, language: string): boolean {
  const words = tokensOf(text.slice(0, 400));
  if (language === 'en') return isEnglishAction(words);
  const ending = ACTION_ENDINGS[language];
  if (!ending) return true;
  const opening = words.slice(0, 3).map(({ text: word }) => fold(word));
  const participle = PARTICIPLE[language];
  return (
    opening.some((word) => word.length > 3 && ending.test(word)) ||
    (participle !== undefined && words.some(({ text: word }) => participle.test(fold(word))))
  );
}

function isEnglishAction(words: readonly Token[]): boolean {
  // "Successfully led", "Also trained": an adverb may go before.
  const opening = words.slice(0, 2).map(({ text }) => text.toLowerCase());
  const verb = /(?:ly|^also|^then)$/.test(opening[0] ?? '') ? opening[1] : opening[0];
  if (verb === undefined) return false;
  return (
    verbLemma(verb) !== undefined ||
    /^[a-z-]{3,}(?:ed|ised|ized)$/.test(verb) ||
    verb.split('-').some((part) => isVerbPart(part, verb))
  );
}

/** `co-led`, `cross-trained`, `hand-stitched`. */
function isVerbPart(part: string, verb: string): boolean {
  return part !== verb && verb.endsWith(part) && verbLemma(part) !== undefined;
}

/** The opening word in its base form; `undefined` for articles and other small words. */
export function openingOf(text: string, language: string): string | undefined {
  const first = tokensOf(text.slice(0, 80))[0]?.text;
  if (first === undefined || first.length < 4) return undefined;
  const word = fold(first);
  return (language === 'en' ? verbLemma(word) : undefined) ?? word;
}
