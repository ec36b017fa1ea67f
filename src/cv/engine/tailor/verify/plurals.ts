import type { EditReason } from '../../model/tailoring.js';
import {
  ANYBODY,
  GERMAN_FEMININE,
  PLURALS,
  POLISH_ATTRIBUTES,
  POLISH_GENITIVE,
  POLISH_OBJECTS,
  POLISH_PREFIXES,
} from './data/plural-endings.js';
import type { Lexicon } from './lexicon.js';
import type { Origins } from './origins.js';
import { reason } from './reasons.js';
import type { Statement } from './slots.js';
import { isContent, type Word } from './statement.js';

const singulars = new Map(
  Object.entries(PLURALS).map(([language, { singular }]) => [language, new Set(singular.split(' '))] as const),
);

/** One thing does not become several, and what was done once was not done time and again. */
export function newPlurals(before: Statement, after: Statement, origins: Origins, lexicon: Lexicon): EditReason[] {
  return after.words.flatMap((word, at) => {
    const sources = (origins[at] ?? []).flat();
    const isNew = sources.length > 0 && sources.every((from) => isMore(before, from, after, at, lexicon));
    return isNew ? [reason('number', word.text)] : [];
  });
}

function isMore(before: Statement, from: number, after: Statement, at: number, lexicon: Lexicon): boolean {
  const [word, origin] = [after.words[at], before.words[from]];
  if (!word || !origin || word.folded === origin.folded) return false;
  const endings = endingsOf(origin, word, lexicon.language);
  if (lexicon.language === 'pl' && isHabit(origin, word, endings)) return true;
  if (lexicon.language !== 'en' && ANYBODY.test(word.folded)) return false;
  const article = after.words[at - 1]?.folded ?? '';
  if (lexicon.singular.has(article) || (lexicon.language === 'de' && article === 'des')) return false;
  const grown = grows(origin, word, endings, lexicon) || isPolishCase(before, from, after, at, endings);
  return grown && isNoun(before, from, lexicon) && isNoun(after, at, lexicon) && isOne(before, from, word, lexicon);
}

/** `singular>plural`, without what both begin with. */
function endingsOf(origin: Word, word: Word, language: string): string {
  const [one = '', many = ''] = [origin, word].map(({ text, folded }) =>
    language === 'pl' ? text.toLowerCase() : language === 'nl' ? folded.replace(/(.)\1/g, '$1') : folded,
  );
  let same = 0;
  while (same < Math.min(one.length, many.length) && one[same] === many[same]) same++;
  return same < 3 ? '?' : `${one.slice(same)}>${many.slice(same)}`;
}

function grows(origin: Word, word: Word, endings: string, { language }: Lexicon): boolean {
  if (!PLURALS[language]?.pairs.test(endings)) return false;
  return !(language === 'de' && endings === '>n' && /e$/.test(origin.folded) && !GERMAN_FEMININE.test(origin.folded));
}

/** `Napisałem artykuł` and `pisałem artykuły`, `remont szkoły` and `remont szkół`. */
function isPolishCase(before: Statement, from: number, after: Statement, at: number, endings: string): boolean {
  const isVerb = ({ text }: Word): boolean => /ł[ea]m$/.test(text);
  const governed = ({ words }: Statement, place: number): boolean =>
    words
      .slice(Math.max(0, place - 2), place)
      .some((word) => isVerb(word) && !POLISH_GENITIVE.test(word.text.toLowerCase()));
  if (POLISH_OBJECTS.test(endings) && governed(before, from) && governed(after, at)) return true;
  const nominal = from > 0 && [before, after].every(({ words }) => !words.some(isVerb));
  return nominal && POLISH_ATTRIBUTES.test(endings) && before.slots.every(({ passive }) => !passive);
}

/** `Napisałem` and `pisałem`, `naprawiłem` and `naprawiałem`, `zapisałem` and `zapisywałem`. */
function isHabit(origin: Word, word: Word, endings: string): boolean {
  const [once, often] = [origin, word].map(({ text }) => /^(.+ł)[ea]m$/.exec(text.toLowerCase())?.[1]);
  if (!once || !often) return false;
  if (once.endsWith(often)) return POLISH_PREFIXES.test(once.slice(0, -often.length));
  // Of one verb: all but its ending is the same.
  if (endings === '?' || endings.indexOf('>') > 6) return false;
  return (/[iy]ł$/.test(once) && often.endsWith('ał')) || (/[yia]wał$/.test(often) && !/[yia]wał$/.test(once));
}

/** Behind an article that tells, or bare and not said of the word behind it; `a weekly report` is many. */
function isOne({ words, slotOf }: Statement, at: number, word: Word, lexicon: Lexicon): boolean {
  const { adverbs, language, of, singular } = lexicon;
  if (language === 'pl' || (of.has(words[at + 1]?.folded ?? '') && words[at + 2]?.figure))
    return !words[at - 1]?.figure;
  const { others } = PLURALS[language] ?? { others: /^/ };
  for (let from = at - 1; from >= Math.max(0, at - 2); from--) {
    const { folded = '', neutral = false, figure } = words[from] ?? {};
    if (figure) return false;
    if (adverbs.has(folded)) return false;
    if (singular.has(folded) || singulars.get(language)?.has(folded)) return !isSaidOfNext(words, at, lexicon);
    if (neutral || slotOf[from] !== slotOf[at]) break;
  }
  return !others.test(word.folded) && !isSaidOfNext(words, at, lexicon);
}

/** `Garden` parties. */
function isSaidOfNext(words: readonly Word[], at: number, { language }: Lexicon): boolean {
  const next = words[at + 1];
  return language === 'en' && next !== undefined && next.breakBefore === 'none' && isContent(next);
}

function isNoun({ words }: Statement, at: number, { language, of }: Lexicon): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (language === 'de') return /^\p{Lu}/u.test(word?.text ?? '');
  // `Machines onderhouden`, `het onderhouden van`: a verb.
  const isVerbal = language === 'nl' && /en$/.test(word?.folded ?? '');
  return !(isVerbal && (at === 0 || next === undefined || next.breakBefore !== 'none' || of.has(next.folded)));
}
