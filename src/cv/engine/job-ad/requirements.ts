import { languageCode } from '../sections/language-names.js';
import { type AdSpan, type Requirement } from '../model/job-ad.js';
import { findSkills } from '../skills/find-skills.js';
import { wordsOf } from '../skills/words.js';
import { type AdSentence } from './ad-parts.js';
import { Cues } from './cues.js';
import { CERTIFICATE, DEGREES, LANGUAGE_LEVELS, NUMBER_WORDS, YEARS } from './data/demand-words.js';
import { ownWordsOf } from './demands.js';

type Weight = 'required' | 'preferred' | 'none';

/** How much a demand counts where nothing beside it says so. */
const BY_PART: Record<AdSentence['part'], Weight> = {
  required: 'required',
  preferred: 'preferred',
  tasks: 'preferred',
  intro: 'preferred',
  about: 'none',
  offer: 'none',
  process: 'none',
};

/** Parts that list demands, so that what stands there is one even if no dictionary knows it. */
const LISTS_DEMANDS: ReadonlySet<string> = new Set(['required', 'preferred']);

/** Everything the ad asks for, each once, with all the places where it does. */
export function requirementsOf(sentences: readonly AdSentence[], language: string): Requirement[] {
  const found = new Map<string, Requirement>();
  for (const sentence of sentences) for (const one of demandsOf(sentence, language)) merge(found, one);
  return [...found.values()];
}

function merge(found: Map<string, Requirement>, one: Requirement): void {
  const known = found.get(one.id);
  if (!known) {
    found.set(one.id, one);
    return;
  }
  known.required ||= one.required;
  known.years ??= one.years;
  known.level ??= one.level;
  known.spans.push(...one.spans);
}

function demandsOf(sentence: AdSentence, language: string): Requirement[] {
  const reader = new SentenceReader(sentence);
  const years = yearsIn(sentence.text);
  const demands = [...languages(reader, language), ...education(reader)];
  const skills = skillsIn(reader, language);
  demands.push(...skills);
  if (years !== undefined) demands.push(...experience(reader, years, skills, language));
  else if (LISTS_DEMANDS.has(sentence.part) && demands.length === 0) demands.push(...inOwnWords(reader, language));
  return demands;
}

/** A sentence with the weight of each place in it. */
class SentenceReader {
  private readonly cues: Cues;

  constructor(readonly sentence: AdSentence) {
    this.cues = new Cues(sentence.text);
  }

  /** Undefined where nothing is asked for. Offsets within the sentence. */
  required(start: number, end: number): boolean | undefined {
    const weight = this.cues.weightAt(start, end) ?? BY_PART[this.sentence.part];
    return weight === 'none' ? undefined : weight === 'required';
  }

  span(start: number, end: number): AdSpan {
    const { text, start: offset } = this.sentence;
    return { start: offset + start, end: offset + end, text: text.slice(start, end) };
  }

  /** A requirement for what stands at a place, if anything is asked for there. */
  demand(at: { start: number; end: number }, rest: Omit<Requirement, 'required' | 'spans'>): Requirement[] {
    const required = this.required(at.start, at.end);
    return required === undefined ? [] : [{ ...rest, required, spans: [this.span(at.start, at.end)] }];
  }
}

function skillsIn(reader: SentenceReader, language: string): Requirement[] {
  return findSkills(reader.sentence.text, { language }).flatMap((mention) => {
    const kind = mention.category === 'certificate' ? ('certificate' as const) : ('skill' as const);
    return reader.demand(mention, { id: `${kind}:${mention.id}`, kind, name: mention.name });
  });
}

function yearsIn(text: string): number | undefined {
  const figure = YEARS.exec(text)?.[1]?.toLowerCase();
  if (figure === undefined) return undefined;
  const years = NUMBER_WORDS[figure] ?? Number(figure);
  return years >= 1 && years <= 40 ? years : undefined;
}

/** `5 years of experience in TIG welding`: the years belong to the skills beside them, or to what the sentence goes on to name. */
function experience(
  reader: SentenceReader,
  years: number,
  skills: readonly Requirement[],
  language: string,
): Requirement[] {
  const at = YEARS.exec(reader.sentence.text);
  if (!at) return [];
  const place = { start: at.index, end: at.index + at[0].length };
  for (const skill of skills) skill.years = years;
  const named = skills[0]?.name ?? experienceIn(reader, place.end, language);
  const id = `experience:${named ? named.toLowerCase() : 'any'}`;
  return reader.demand(place, { id, kind: 'experience', name: named ?? 'Work experience', years });
}

function experienceIn(reader: SentenceReader, from: number, language: string): string | undefined {
  const { text } = reader.sentence;
  const rest = {
    ...reader.sentence,
    text: text
      .slice(from)
      .replace(
        /^[\s\p{P}]*(?:of|an|d'|de|di)?\s*(?:relevant\s|professional\s|post-qualification\s|einschlägige\s)?(?:work(?:ing)?\s)?(?:experience|Berufserfahrung|Erfahrung|expérience|experiencia|esperienza|experiência|ervaring|doświadczenia|doświadczenie)?\s*(?:as an?|als|en tant que|como|come|jako)?\s*/iu,
        '',
      ),
  };
  return ownWordsOf(rest, language)[0]?.name;
}

function education(reader: SentenceReader): Requirement[] {
  const { text, part } = reader.sentence;
  if (
    part !== 'required' &&
    part !== 'preferred' &&
    !/degree|studium|diplôme|abschluss|laurea|título|wykształcenie/iu.test(text)
  )
    return [];
  for (const [level, pattern] of DEGREES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    return reader.demand(at, { id: `education:${level}`, kind: 'education', name: level, level });
  }
  return [];
}

function languages(reader: SentenceReader, adLanguage: string): Requirement[] {
  const { text } = reader.sentence;
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    const written = text.slice(word.start, word.end);
    const code = languageCode(written);
    if (code === undefined || !isName(written, adLanguage, index > 0 || words.length === 1)) return [];
    const level = levelNear(text, word.start, word.end);
    if (level === undefined && !LISTS_DEMANDS.has(reader.sentence.part)) return [];
    return reader.demand(word, { id: `language:${code}`, kind: 'language', name: code, level });
  });
}

/** English and German write languages with a capital; where a sentence opens every word has one, so it must be long. */
function isName(written: string, adLanguage: string, inside: boolean): boolean {
  const capital = /^\p{Lu}/u.test(written);
  if (adLanguage === 'en' || adLanguage === 'de') return capital && (inside || written.length > 5);
  return written.length > 4;
}

const NEAR = 40;

function levelNear(text: string, start: number, end: number): string | undefined {
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return LANGUAGE_LEVELS.find(([, words]) => words.test(around))?.[0];
}

function inOwnWords(reader: SentenceReader, language: string): Requirement[] {
  return ownWordsOf(reader.sentence, language).flatMap(({ id, name, line }) => {
    const start = line.start - reader.sentence.start;
    const kind = CERTIFICATE.test(line.text) ? ('certificate' as const) : ('skill' as const);
    return reader.demand({ start, end: start + line.text.length }, { id: `${kind}:${id}`, kind, name });
  });
}
