import {
  ENGLISH_PRONOUNS,
  ENGLISH_TRADES,
  GENDER_NOUNS,
  GENDERED_GROUPS,
  HONORIFICS,
  SENTENCE_ENDINGS,
  TRADE_ENDINGS,
} from './data/gender-words.js';
import { NATIVE_WORDS } from './data/nationality-phrases.js';
import { fold } from '../common/words.js';

const PRONOUN_SET =
  /\s*[([]?\b(?:she|he|they)\s?\/\s?(?:her|him|them|hers|his|they)(?:\s?\/\s?(?:hers|his|theirs|them|her|him))?\b[)\]]?/giu;
const HONORIFIC = new RegExp(
  `(?<![\\p{L}.])(?:${HONORIFICS.map((word) => word.replace(/\./g, '\\.')).join('|')})\\.?\\s+(?=\\p{Lu})`,
  'gu',
);
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’/*:_-]\p{L}[\p{L}\p{M}]*)*/gu;

/** A sentence without words that tell the sex of its writer. */
export function neutralText(text: string, language: string): string {
  const plain = text.replace(PRONOUN_SET, '').replace(HONORIFIC, '').replace(GENDERED_GROUPS, '[…]');
  return plain.replace(WORD, (word, offset: number) =>
    neutralWord(word, plain.slice(offset + word.length, offset + word.length + 2), language),
  );
}

function neutralWord(word: string, after: string, language: string): string {
  const lower = word.toLowerCase().replace('’', "'");
  if (language === 'en') {
    if (lower === 'her') return likeCase(/^ \p{Ll}/u.test(after) ? 'their' : 'them', word);
    const english = ENGLISH_PRONOUNS[lower] ?? ENGLISH_TRADES[lower] ?? ENGLISH_TRADES[lower.replace(/s$/, '')];
    if (english !== undefined && Object.hasOwn({ ...ENGLISH_PRONOUNS, ...ENGLISH_TRADES }, lower))
      return likeCase(english, word);
  }
  if (GENDER_NOUNS.has(fold(word))) return '[…]';
  return ended(word, SENTENCE_ENDINGS[language] ?? []);
}

/** Ends as German trades of women do. */
const NO_TRADE = /^mandarin$/i;

/** A job title or degree without the ending that tells the sex. German ones stand in CVs of any language, and look like no other words. */
export function neutralTitle(title: string, language: string): string {
  const endings = [...(TRADE_ENDINGS[language] ?? []), ...(language === 'de' ? [] : (TRADE_ENDINGS.de ?? []))];
  return neutralText(title, language).replace(WORD, (word) => (NO_TRADE.test(word) ? word : ended(word, endings)));
}

function ended(word: string, endings: readonly (readonly [RegExp, string])[]): string {
  for (const [pattern, replacement] of endings) if (pattern.test(word)) return word.replace(pattern, replacement);
  return word;
}

function likeCase(replacement: string, word: string): string {
  return /^\p{Lu}/u.test(word) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

/** `Native` becomes `fluent`: that it is, and it does not say where the person grew up. */
export function neutralFluency(fluency: string): string {
  return NATIVE_WORDS.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, (found) => likeCase(replacement, found)),
    fluency,
  );
}

/** Words of gender that are left in a text, for the finder of leaks. */
export function genderWordsIn(text: string, language: string): { start: number; end: number }[] {
  const found = [PRONOUN_SET, HONORIFIC, GENDERED_GROUPS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  for (const match of text.matchAll(WORD)) {
    const lower = match[0].toLowerCase().replace('’', "'");
    const pronoun =
      language === 'en' &&
      (lower === 'her' || Object.hasOwn(ENGLISH_PRONOUNS, lower) || Object.hasOwn(ENGLISH_TRADES, lower));
    if (pronoun || GENDER_NOUNS.has(fold(match[0])))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
