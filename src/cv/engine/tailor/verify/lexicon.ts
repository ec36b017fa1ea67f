import { fold } from '../../common/words.js';
import { stemOf } from '../../common/stems.js';
import { DUTCH } from './data/dutch.js';
import { finerPointsOf } from './data/finer-points.js';
import { ENGLISH } from './data/english.js';
import { FRENCH } from './data/french.js';
import { GERMAN } from './data/german.js';
import { ITALIAN } from './data/italian.js';
import { POLISH } from './data/polish.js';
import { PORTUGUESE } from './data/portuguese.js';
import { SPANISH } from './data/spanish.js';
import type { WordsOfLanguage } from './data/words-of-language.js';

export type Comparator = '' | 'more' | 'less' | 'about';

/** The words of one language, ready to be looked up. Sets hold folded words or stems as their names say. */
export interface Lexicon {
  language: string;
  stem: (word: string) => string;
  neutral: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  /** Stem -> how much is claimed, 0-5. */
  levels: ReadonlyMap<string, number>;
  lightStems: ReadonlySet<string>;
  /** Phrases of folded words. */
  governors: readonly (readonly string[])[];
  limiters: ReadonlySet<string>;
  limiterStems: ReadonlySet<string>;
  /** Limiters of the next words only, folded and as stems. */
  minor: ReadonlySet<string>;
  fellowStems: ReadonlySet<string>;
  status: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  harmlessStems: ReadonlySet<string>;
  /** Short form -> its long forms, folded words. */
  short: readonly { short: string; long: readonly string[] }[];
  one: ReadonlySet<string>;
  /** Limiting phrases of folded words. */
  phrases: readonly (readonly string[])[];
  or: ReadonlySet<string>;
  time: ReadonlySet<string>;
  passive: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  from: ReadonlySet<string>;
  to: ReadonlySet<string>;
  negators: ReadonlySet<string>;
  comparators: readonly { words: readonly string[]; kind: Comparator }[];
  relational: ReadonlySet<string>;
  binding: ReadonlySet<string>;
  /** Preposition -> group. */
  prepositions: ReadonlyMap<string, number>;
  singular: ReadonlySet<string>;
  of: ReadonlySet<string>;
  measureStems: ReadonlySet<string>;
  doers: RegExp;
  /** What may be said -> what must have been said; phrases of stems joined by blanks. */
  synonyms: ReadonlyMap<string, ReadonlySet<string>>;
}

const LANGUAGES: Readonly<Record<string, WordsOfLanguage>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  pl: POLISH,
};

/** Of a language it does not know, the verifier knows no small words and no synonyms: only the same words in another order pass. */
const UNKNOWN: WordsOfLanguage = {
  neutral: '', coordinators: '', levels: ['', '', '', '', ''], light: '', governors: '', limiters: '', negators: '', more: '', less: '', about: '',
  relational: '', binding: '', prepositions: '', singular: '', of: '', measures: '', doers: /./, rings: '', weaker: '',
}; // prettier-ignore

const loaded = new Map<string, Lexicon>();

export function lexiconOf(language: string): Lexicon {
  let lexicon = loaded.get(language);
  if (!lexicon) {
    lexicon = load(language, LANGUAGES[language] ?? UNKNOWN);
    loaded.set(language, lexicon);
  }
  return lexicon;
}

/** The given language, unless the text is plainly written in another that the verifier knows. */
export function languageOf(text: string, given?: string): string {
  const words = text
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter(Boolean)
    .map(fold);
  const hits = (language: string): number => {
    const { neutral, coordinators } = lexiconOf(language);
    return words.filter((word) => neutral.has(word) || coordinators.has(word)).length;
  };
  const known = given !== undefined && LANGUAGES[given] !== undefined ? given : undefined;
  let best = known ?? 'en';
  let most = hits(best) + (known === undefined ? 0 : 1);
  for (const language of Object.keys(LANGUAGES)) {
    const count = hits(language);
    if (count > most) [best, most] = [language, count];
  }
  return given !== undefined && known === undefined && most < 2 ? given : best;
}

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean).map(fold);
const phrasesIn = (text: string): string[][] =>
  text
    .split('|')
    .map(wordsIn)
    .filter((words) => words.length > 0);

function load(language: string, words: WordsOfLanguage): Lexicon {
  const stem = (word: string): string => stemOf(word, language);
  const stems = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean).map(stem));
  const finer = finerPointsOf(language);
  const limiters = `${words.limiters} ${finer.limiters}`;
  const scale = [0, 1, 3, 4, 5];
  const levels = new Map<string, number>();
  words.levels.forEach((list, at) => {
    for (const word of stems(list)) if (!levels.has(word)) levels.set(word, scale[at] ?? 2);
  });
  return {
    language,
    stem,
    neutral: new Set(wordsIn(words.neutral)),
    coordinators: new Set(wordsIn(words.coordinators)),
    levels,
    lightStems: stems(words.light),
    governors: phrasesIn(words.governors).sort((a, b) => b.length - a.length),
    limiters: new Set(wordsIn(limiters)),
    limiterStems: stems(limiters),
    minor: new Set([...wordsIn(finer.minor), ...stems(finer.minor)]),
    fellowStems: stems(finer.fellows),
    status: new Set(wordsIn(finer.status)),
    adverbs: new Set(wordsIn(finer.adverbs)),
    harmlessStems: stems(finer.harmless),
    short: finer.short.split('|').flatMap((row) => {
      const [short = '', long = ''] = row.split('=');
      return short.trim() === '' ? [] : [{ short: fold(short.trim()), long: wordsIn(long) }];
    }),
    one: new Set(wordsIn(finer.one)),
    phrases: phrasesIn(finer.phrases),
    or: new Set(wordsIn(finer.or)),
    time: new Set(wordsIn(finer.time)),
    passive: new Set(wordsIn(finer.passive)),
    possessives: new Set(wordsIn(finer.possessives)),
    from: new Set(wordsIn(finer.from)),
    to: new Set(wordsIn(finer.to)),
    negators: new Set(wordsIn(words.negators)),
    comparators: comparatorsOf(words),
    relational: new Set(wordsIn(words.relational)),
    binding: new Set(wordsIn(words.binding)),
    prepositions: new Map(
      phrasesIn(words.prepositions).flatMap((group, at) => group.map((word) => [word, at] as const)),
    ),
    singular: new Set(wordsIn(words.singular)),
    of: new Set(wordsIn(words.of)),
    measureStems: stems(words.measures),
    doers: words.doers,
    synonyms: synonymsOf(`${words.rings}|${finer.rings}`, words.weaker, stem),
  };
}

function comparatorsOf({ more, less, about }: WordsOfLanguage): Lexicon['comparators'] {
  const of = (text: string, kind: Comparator): { words: string[]; kind: Comparator }[] =>
    phrasesIn(text.replace(/['’-]/g, ' ')).map((phrase) => ({ words: phrase, kind }));
  return [...of(more, 'more'), ...of(less, 'less'), ...of(about, 'about')].sort(
    (a, b) => b.words.length - a.words.length,
  );
}

function synonymsOf(rings: string, weaker: string, stem: (word: string) => string): Map<string, Set<string>> {
  const allowed = new Map<string, Set<string>>();
  const keyOf = (phrase: string): string => phrase.trim().split(/\s+/).filter(Boolean).map(stem).join(' ');
  const allow = (said: string, from: string): void => {
    if (said === '' || from === '' || said === from) return;
    const sources = allowed.get(said) ?? new Set();
    allowed.set(said, sources.add(from));
  };
  for (const ring of rings.split('|')) {
    const members = ring.split(',').map(keyOf);
    for (const said of members) for (const from of members) allow(said, from);
  }
  for (const row of weaker.split('|')) {
    const [from = '', targets = ''] = row.split('>');
    for (const said of targets.split(',')) allow(keyOf(said), keyOf(from));
  }
  return allowed;
}
