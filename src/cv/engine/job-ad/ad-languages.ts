import { type Requirement } from '../model/job-ad.js';
import { PhraseIndex } from '../skills/phrase-index.js';
import { type Word, wordsOf } from '../skills/words.js';
import { type AdSentence } from './ad-parts.js';
import { LANGUAGE_CUES, LANGUAGE_FORMS, LEVEL_PHRASES } from './data/language-words.js';

/** A language asked for in one sentence; offsets are those of the sentence. */
export interface AskedLanguage {
  code: string;
  level?: string;
  start: number;
  end: number;
}

interface Placed<T> {
  value: T;
  start: number;
  end: number;
}

let built: { names: PhraseIndex<string>; levels: PhraseIndex<string>; cues: PhraseIndex<true> } | undefined;

function tries(): NonNullable<typeof built> {
  if (built) return built;
  built = { names: new PhraseIndex(), levels: new PhraseIndex(), cues: new PhraseIndex() };
  for (const [code, forms] of Object.entries(LANGUAGE_FORMS)) for (const form of forms) built.names.add(form, code);
  for (const [level, phrases] of Object.entries(LEVEL_PHRASES))
    for (const phrase of phrases) built.levels.add(phrase, level);
  for (const cue of LANGUAGE_CUES) built.cues.add(cue, true);
  return built;
}

function place<T>(trie: PhraseIndex<T>, text: string, words: readonly Word[]): Placed<T>[] {
  return trie.find(text, words).map(({ value, first, last }) => ({
    value,
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  }));
}

/** The level that words such as `fließend`, `mother tongue` or `C1` stand for. */
export function languageLevelIn(text: string): string | undefined {
  return tries().levels.find(text)[0]?.value;
}

// `notre actionnaire est danois`: not said of a language
const OF_SOMEBODY =
  /(?:actionnaire|client\p{L}*|maison|groupe?|groep|grupo|gruppo|société|company|owner|shareholder|kunden?|mutter\p{L}*|firma|eigentümer|klant\p{L}*|empresa|azienda|socio|sócio|team|équipe|equipo)\s(?:est|sont|is|are|ist|sind|es|son|è|sono|é|são|zijn|jest|są)\s$/iu;

// `langue maternelle française`, but not `clientèle française`
const OF_A_TONGUE = /^(?:française|anglaise|allemande|italienne|espagnole|néerlandaise)$/iu;
const TONGUE = /(?:langue|maternelle)\s$/iu;

const CITIZENSHIP = /citizen|national|staatsang|staatsbürg|ciudadan|cittadin|cidadan|obywatel/i;

/** Languages a sentence of the ad asks for, each with the level named beside it. */
export function languagesIn(sentence: AdSentence): AskedLanguage[] {
  if (sentence.part === 'about' || sentence.part === 'offer' || sentence.part === 'process') return [];
  const { text } = sentence;
  if (CITIZENSHIP.test(text)) return [];
  const words = wordsOf(text);
  const names = place(tries().names, text, words).filter(
    ({ start, end }) =>
      !OF_SOMEBODY.test(text.slice(0, start)) &&
      (!OF_A_TONGUE.test(text.slice(start, end)) || TONGUE.test(text.slice(0, start))),
  );
  if (names.length === 0) return [];
  const levels = place(tries().levels, text, words);
  if (!speaksOfLanguage(sentence, words, names, levels)) return [];
  const given = levelsOf(names, levels, text);
  return distinct(names.map((name, at) => ({ code: name.value, level: given[at], start: name.start, end: name.end })));
}

function distinct(asked: AskedLanguage[]): AskedLanguage[] {
  return asked.filter(({ code }, at) => asked.findIndex((other) => other.code === code) === at);
}

/** `German C1`, `Deutschkenntnisse`, `fluent in French`; not `our French customers`. */
function speaksOfLanguage(
  { text, part, item }: AdSentence,
  words: readonly Word[],
  names: readonly Placed<string>[],
  levels: readonly Placed<string>[],
): boolean {
  const covered = names.some(({ start, end }) => /kenntniss|sprachig|phone$|talig/i.test(text.slice(start, end)));
  if (
    covered ||
    levels.some(({ value, start, end }) => value === 'native' || /^[ABC][12]$/.test(text.slice(start, end)))
  )
    return true;
  if (tries().cues.find(text, words).length > 0) return part !== 'tasks';
  // `Italienisch wäre ein Plus`, `Portuguese an asset`: a sentence about little else.
  if (words.length <= names.length * 2 + 3) return part !== 'tasks';
  if (
    (part === 'required' || part === 'preferred') &&
    (names.every((name) => isListed(text, name)) || (item && names[0]?.start === 0) || opensWithWish(text, names[0]))
  )
    return true;
  if (part !== 'required' && part !== 'preferred')
    return levels.some((level) => names.some((name) => Math.abs(name.start - level.end) < 6));
  return levels.length > 0;
}

// `Salesforce, l'espagnol`, `SQL, Deutsch oder Französisch`
const OPENS_ITEM =
  /(?:^|[,;:(/]\s?|\s(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub)\s)(?:(?:l['’]|le\s|el\s|il\s|lo\s|o\s|het\s|the\s))?$/iu;
const CLOSES_ITEM = /^(?:$|\s?[,;.)/]|\s(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub)\s)/iu;

const WISH =
  /^\s(?:wäre|would|serait|sería|sarebbe|seria|zou|byłby|is an? |ist ein|est un|es un|è un|é um|is een|jest)/iu;

/** `Italienisch wäre fein` */
const opensWithWish = (text: string, name: Placed<string> | undefined): boolean =>
  name?.start === 0 && WISH.test(text.slice(name.end));

const isListed = (text: string, { start, end }: Placed<string>): boolean =>
  OPENS_ITEM.test(text.slice(0, start)) && CLOSES_ITEM.test(text.slice(end));

/** The level of each language: the one that stands nearest with no other language between; `German and English C1` shares one. */
function levelsOf(
  names: readonly Placed<string>[],
  levels: readonly Placed<string>[],
  text: string,
): (string | undefined)[] {
  const gaps = gapsBetween(names, levels);
  // The level a language finds behind the next one, where it has none of its own.
  const later = gaps.map((gap) => gap[0]?.value);
  for (let gap = later.length - 2; gap >= 0; gap--) later[gap] ??= later[gap + 1];
  const given: (string | undefined)[] = [];
  for (const [at, name] of names.entries()) {
    const previous = names[at - 1];
    const before = (gaps[at] ?? []).filter((level) => !previous || !isRightBehind(text, previous, level));
    const behind = gaps[at + 1] ?? [];
    const own = behind.find((level) => isCode(text, level)) ?? nearest(name, [...before, ...behind]);
    // Joined by `and`, names share what stands in front of the first or behind the last.
    const shared = previous && JOINT.test(text.slice(previous.end, name.start)) ? given[at - 1] : undefined;
    given.push(own?.value ?? shared ?? later[at + 2]);
  }
  return given;
}

const JOINT = /^[\s,/&]*(?:and|und|et|y|e|en|i|oder|or|ou|o|of|lub|sowie)?[\s-]*$/iu;

/** The levels in front of the first name, between each two, and behind the last. */
function gapsBetween(names: readonly Placed<string>[], levels: readonly Placed<string>[]): Placed<string>[][] {
  const gaps: Placed<string>[][] = [[], ...names.map(() => [])];
  let at = 0;
  for (const level of levels) {
    while ((names[at]?.end ?? Infinity) <= level.start) at++;
    if (level.end <= (names[at]?.start ?? Infinity)) gaps[at]?.push(level);
  }
  return gaps;
}

const isCode = (text: string, { start, end }: Placed<string>): boolean => /^[ABC][12]$/.test(text.slice(start, end));

/** `English (B2/C1), French a plus`: a code right behind a language is its own. */
const isRightBehind = (text: string, name: Placed<string>, level: Placed<string>): boolean =>
  isCode(text, level) && /^\s?[(:–-]?\s?(?:[ABC][12]\s?[/–-]\s?)?$/u.test(text.slice(name.end, level.start));

function nearest(name: Placed<string>, levels: readonly Placed<string>[]): Placed<string> | undefined {
  const distance = ({ start, end }: Placed<string>): number => Math.max(name.start - end, start - name.end);
  return levels.reduce<Placed<string> | undefined>(
    (best, level) => (distance(level) < 40 && (!best || distance(level) < distance(best)) ? level : best),
    undefined,
  );
}

/** A requirement of kind `language`. */
export function languageRequirement(asked: AskedLanguage, sentence: AdSentence, required: boolean): Requirement {
  const start = sentence.start + asked.start;
  const end = sentence.start + asked.end;
  return {
    id: `language:${asked.code}`,
    kind: 'language',
    name: asked.code,
    required,
    ...(asked.level && { level: asked.level }),
    spans: [{ start, end, text: sentence.text.slice(asked.start, asked.end) }],
  };
}
