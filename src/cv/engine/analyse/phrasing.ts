import { fold, tokensOf } from '../common/words.js';
import { FIRST_PERSON, FIRST_PERSON_PREFIX } from './data/first-person.js';

/** Words that may rightly stand twice in a row, over the eight languages. */
const MAY_DOUBLE: ReadonlySet<string> = new Set(
  'that had is der die das sie den dem nous vous dat zijn si se bye cha so no'.split(' '),
);

/** Pronouns of the first person, as written. */
export function firstPersonWords(text: string, language: string): string[] {
  const words = tokensOf(text);
  const own = new Set(FIRST_PERSON[language] ?? []);
  const prefix = FIRST_PERSON_PREFIX[language];
  return words.flatMap(({ text: word, end }, at) => {
    if (word === 'I')
      return language === 'en' && isPronoun(words[at - 1]?.text, words[at + 1]?.text, text.charAt(end)) ? [word] : [];
    const folded = fold(word);
    // "ME" and "MI" in capitals are abbreviations.
    if (word.length > 1 && word === word.toUpperCase()) return [];
    return own.has(folded) || prefix?.test(folded) ? [word] : [];
  });
}

/** English I, unlike the numeral of "Phase I and II": a small word or verb follows, and no capitalised word goes before. */
function isPronoun(before: string | undefined, after: string | undefined, next: string): boolean {
  if (after === undefined || next !== ' ' || !/^\p{Ll}/u.test(after)) return false;
  if (/^(?:and|or|to|in|of|at|for|with|from|on|by|through|clinical|trial|trials)$/.test(after)) return false;
  return (
    before === undefined ||
    /^\p{Ll}/u.test(before) ||
    /^\p{N}/u.test(before) ||
    !/^(?:Phase|Level|Type|Class|Part|Tier|Stage|Grade|Band|Category|Group|Schedule|Engineer|Analyst|Technician|Specialist|Developer|Manager|Officer|Accountant|Nurse|Teacher|World|War)$/.test(
      before,
    )
  );
}

/** `the the`, as written. */
export function doubledWords(text: string): string[] {
  const words = tokensOf(text);
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || !/^\s+$/.test(text.slice(word.end, next.start)) || !/^\p{L}+$/u.test(word.text)) return [];
    if (fold(word.text) !== fold(next.text) || MAY_DOUBLE.has(fold(word.text))) return [];
    // Two capitals inside a sentence are a name: Duran Duran.
    const name = /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(next.text) && at > 0;
    return name ? [] : [text.slice(word.start, next.end)];
  });
}
