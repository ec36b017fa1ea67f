import { fold } from '../../common/words.js';
import { stemOf } from '../../common/stems.js';
import { rootOf } from './roots.js';
import { COLLOCATIONS } from './data/collocations.js';
import { COMMONEST } from './data/commonest.js';
import { DUTCH } from './data/dutch.js';
import { EQUALS, type Equals } from './data/equals.js';
import { finerPointsOf } from './data/finer-points.js';
import { EVERYDAY } from './data/everyday.js';
import { ENGLISH } from './data/english.js';
import { FRENCH } from './data/french.js';
import { GERMAN } from './data/german.js';
import { ITALIAN } from './data/italian.js';
import { POLISH } from './data/polish.js';
import { PORTUGUESE } from './data/portuguese.js';
import { STRONG_VERBS } from './data/separable-verbs.js';
import { SPANISH } from './data/spanish.js';
import type { WordsOfLanguage } from './data/words-of-language.js';

export type Comparator = '' | 'more' | 'least' | 'less' | 'about' | 'both';

/** The words of one language, ready to be looked up. Sets hold folded words or stems as their names say. */
export interface Lexicon {
  language: string;
  stem: (word: string) => string;
  neutral: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  /** Those that add one more. */
  and: ReadonlySet<string>;
  /** Preposition or conjunction -> the group of those that may stand for it; `?` for what may be an article too. */
  markers: ReadonlyMap<string, string>;
  /** Those that say who did it, or as what. */
  binding: ReadonlySet<string>;
  /** Stem -> how much is claimed, 0-5. */
  levels: ReadonlyMap<string, number>;
  lightStems: ReadonlySet<string>;
  /** Phrases of folded words. */
  governors: readonly (readonly string[])[];
  limiters: ReadonlySet<string>;
  limiterStems: ReadonlySet<string>;
  /** Limiters that say only how much there is of one thing. */
  modest: ReadonlySet<string>;
  fellowStems: ReadonlySet<string>;
  status: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  /** Praise and manner, which may go. English has one form of them; elsewhere stems tell. */
  harmless: ReadonlySet<string>;
  harmlessStems: ReadonlySet<string>;
  /** Where something was done; folded. */
  settings: ReadonlySet<string>;
  /** The preposition before them: the first group. */
  at: string;
  /** Those behind which tools stand. */
  toolMarkers: ReadonlySet<string>;
  /** Articles, pronouns, auxiliaries. */
  plain: ReadonlySet<string>;
  /** Short form -> its long forms, folded words. */
  short: readonly { short: string; long: readonly string[] }[];
  one: ReadonlySet<string>;
  or: ReadonlySet<string>;
  passive: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  negators: ReadonlySet<string>;
  comparators: readonly { words: readonly string[]; kind: Comparator }[];
  /** Preposition -> group. */
  prepositions: ReadonlyMap<string, number>;
  singular: ReadonlySet<string>;
  of: ReadonlySet<string>;
  measureStems: ReadonlySet<string>;
  doers: RegExp;
  /** What may be said -> what must have been said; phrases of stems joined by blanks. */
  synonyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of them that claim the same, whatever the levels of their words: `said|meant`. */
  peers: ReadonlySet<string>;
  /** The same for single words, by what their forms have in common. */
  synonymRoots: ReadonlyMap<string, ReadonlySet<string>>;
  rootOfStem: ReadonlyMap<string, string>;
  /** How much is claimed by words of a root. */
  rootLevels: ReadonlyMap<string, number>;
  /** Stems of nouns, and verbs that say the same of them: each the stems of its words. */
  collocations: readonly { nouns: ReadonlySet<string>; verbs: readonly (readonly string[])[] }[];
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
  neutral: '', plain: '', coordinators: '', levels: ['', '', '', '', ''], light: '', governors: '', limiters: '', negators: '', more: '', least: '', less: '', about: '',
  binding: '', prepositions: '', singular: '', of: '', measures: '', doers: /./, rings: '', weaker: '',
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

function equalsOf(language: string): Required<Equals> {
  const parts = [EQUALS[language], COMMONEST[language], EVERYDAY[language]];
  const all = (key: keyof Equals): string => parts.map((each) => each?.[key] ?? '').join('|');
  return { families: all('families'), rings: all('rings'), weaker: all('weaker'), peers: all('peers') };
}

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean).map(fold);
const phrasesIn = (text: string): string[][] =>
  text
    .split('|')
    .map(wordsIn)
    .filter((words) => words.length > 0);

function load(language: string, words: WordsOfLanguage): Lexicon {
  const equals = equalsOf(language);
  const stem = stemmerWith(`${equals.families}|${separableFamilies(language)}`, language);
  const stems = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean).map(stem));
  const finer = finerPointsOf(language);
  const limiters = `${words.limiters} ${finer.limiters}`;
  const scale = [0, 1, 3, 4, 5];
  const levels = new Map<string, number>();
  words.levels.forEach((list, at) => {
    for (const word of stems(list)) if (!levels.has(word)) levels.set(word, scale[at] ?? 2);
  });
  const rings = [words.rings, finer.rings, equals.rings, equals.peers].join('|');
  const synonyms = synonymsOf(rings, `${words.weaker}|${equals.weaker}`, stem);
  const markers = markersOf(language, words, finer.time);
  const rootLevels = new Map(
    words.levels.flatMap((list, at) =>
      wordsIn(list).flatMap((word) => {
        const root = rootOf(word, language);
        return root === undefined ? [] : [[root, scale[at] ?? 2] as const];
      }),
    ),
  );
  const rootOfStem = rootsIn(`${rings}|${words.weaker}|${equals.weaker}`, stem, language);
  return {
    language,
    stem,
    neutral: new Set(wordsIn(`${words.neutral} ${finer.time}`)),
    coordinators: new Set(wordsIn(words.coordinators)),
    and: new Set(AND),
    markers,
    binding: new Set(wordsIn(words.binding)),
    levels,
    lightStems: stems(words.light),
    governors: phrasesIn(words.governors).sort((a, b) => b.length - a.length),
    limiters: new Set(wordsIn(limiters)),
    limiterStems: stems(limiters),
    modest: new Set(wordsIn(finer.modest)),
    fellowStems: stems(finer.fellows),
    status: new Set(wordsIn(finer.status)),
    adverbs: new Set(wordsIn(finer.adverbs)),
    harmless: new Set(wordsIn(finer.harmless)),
    harmlessStems: language === 'en' ? new Set() : stems(finer.harmless),
    settings: new Set(wordsIn(finer.settings)),
    at: phrasesIn(words.prepositions)[0]?.[0] ?? '',
    toolMarkers: new Set(TOOL_MARKERS.flatMap((word) => markers.get(word) ?? [])),
    plain: new Set(wordsIn(words.plain)),
    short: finer.short.split('|').flatMap((row) => {
      const [short = '', long = ''] = row.split('=');
      return short.trim() === '' ? [] : [{ short: fold(short.trim()), long: wordsIn(long) }];
    }),
    one: new Set(wordsIn(finer.one)),
    or: new Set(wordsIn(finer.or)),
    passive: new Set(wordsIn(finer.passive)),
    possessives: new Set(wordsIn(finer.possessives)),
    negators: new Set(wordsIn(words.negators)),
    comparators: comparatorsOf(words),
    prepositions: new Map(
      phrasesIn(words.prepositions).flatMap((group, at) => group.map((word) => [word, at] as const)),
    ),
    singular: new Set(wordsIn(words.singular)),
    of: new Set(wordsIn(words.of)),
    measureStems: stems(words.measures),
    doers: words.doers,
    synonyms,
    peers: new Set(
      [...synonymsOf(equals.peers, '', stem)].flatMap(([said, from]) => [...from].map((meant) => `${said}|${meant}`)),
    ),
    synonymRoots: byRoot(synonyms, rootOfStem),
    rootOfStem,
    rootLevels,
    collocations: collocationsOf(language, stem),
  };
}

function collocationsOf(language: string, stem: (word: string) => string): Lexicon['collocations'] {
  const rows = (COLLOCATIONS[language] ?? '').split('\n').filter((row) => row.trim() !== '');
  return rows.map((row) => {
    const [nouns = '', verbs = ''] = row.split(' : ');
    return { nouns: new Set(nouns.trim().split(' ').map(stem)), verbs: verbs.split(',').map((verb) => verb.trim().split(' ').map(stem)) }; // prettier-ignore
  });
}

/** What may be said for words of one root; several forms of a verb may each have some. */
function byRoot(synonyms: Lexicon['synonyms'], rootOfStem: Lexicon['rootOfStem']): Map<string, Set<string>> {
  const roots = new Map<string, Set<string>>();
  for (const [said, from] of synonyms) {
    const root = rootOfStem.get(said);
    if (root !== undefined) roots.set(root, new Set([...(roots.get(root) ?? []), ...from]));
  }
  return roots;
}

function rootsIn(rings: string, stem: (word: string) => string, language: string): Map<string, string> {
  const words = rings.split(/[|,>]/).map((word) => word.trim());
  return new Map(
    words.flatMap((word) => {
      const root = /\s/.test(word) ? undefined : rootOf(fold(word), language);
      return root === undefined ? [] : [[stem(word), root] as const];
    }),
  );
}

/** `Aufbauen, aufzubauen, aufbaute, aufgebaut, Aufbau`: all forms of the strong verbs with each of their particles. */
function separableFamilies(language: string): string {
  const zu = language === 'nl' ? 'te' : 'zu';
  return (STRONG_VERBS[language] ?? '')
    .split('|')
    .flatMap((row) => {
      const [forms = '', particles = ''] = row.split(':');
      const [verb = '', ...others] = forms.trim().split(' ');
      const withEach = (particle: string): string[] => [verb, zu + verb, ...others].map((form) => particle + form);
      return particles
        .trim()
        .split(' ')
        .map((particle) => withEach(particle).join(', '));
    })
    .join('|');
}

/** An edit is read in several tellings of the same words; stemming them anew is most of its cost. */
const MOST_KNOWN = 10_000;

/** The stemmer of a language, and what it does not bring together: `beriet`, `Beratung`. */
function stemmerWith(families: string, language: string): (word: string) => string {
  const heads = new Map<string, string>();
  for (const row of families.split('|')) {
    const [head = '', ...others] = row.split(',').map((word) => stemOf(word.trim(), language));
    for (const other of others) if (!heads.has(other)) heads.set(other, heads.get(head) ?? head);
  }
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      // `Möbeln`, `Artikeln`: the stemmer knows no dative of theirs.
      const own = stemOf(language === 'de' ? word.replace(/(?<=^\p{Lu}\p{Ll}+el)n$/u, '') : word, language);
      stem = heads.get(own) ?? own;
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(word, stem);
    }
    return stem;
  };
}

/** `In` and `with` of the languages. */
const TOOL_MARKERS = 'in with using mit en dans avec con em com met w z'.split(' ');

/** `And` in all languages: none of them is another word in any other. */
const AND = 'and und sowie et y e ed en evenals alsmede i oraz plus'.split(' ');

function markersOf(language: string, words: WordsOfLanguage, time: string): Map<string, string> {
  const groups = phrasesIn(words.prepositions);
  const of = new Set(wordsIn(words.of));
  const plain = new Set(wordsIn(words.plain));
  const coordinators = new Set(wordsIn(words.coordinators));
  const binding = new Set(wordsIn(words.binding));
  const markers = new Map<string, string>();
  for (const word of wordsIn(`${words.neutral} ${time}`)) {
    const group = groups.findIndex((each) => each.includes(word));
    if (of.has(word)) markers.set(word, 'of');
    else if (group >= 0)
      markers.set(word, groups[group]?.find((each) => binding.has(each)) ?? groups[group]?.[0] ?? word);
    else if (!plain.has(word) && !coordinators.has(word)) markers.set(word, word);
  }
  if (language === 'pt') markers.set('a', '?');
  return markers;
}

function comparatorsOf({ more, least, less, about }: WordsOfLanguage): Lexicon['comparators'] {
  const of = (text: string, kind: Comparator): { words: string[]; kind: Comparator }[] =>
    phrasesIn(text.replace(/['’-]/g, ' ')).map((phrase) => ({ words: phrase, kind }));
  return [...of(more, 'more'), ...of(least, 'least'), ...of(less, 'less'), ...of(about, 'about')].sort(
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
