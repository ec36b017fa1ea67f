import { PhraseIndex } from '../skills/phrase-index.js';
import { wordsOf } from '../skills/words.js';
import { DEGREE_LEVELS, DEGREE_PHRASES, type DegreeLevel } from './data/degree-words.js';

export interface NamedDegree {
  level: DegreeLevel;
  /** Offsets in the text given. */
  start: number;
  end: number;
}

interface DegreeName {
  level: DegreeLevel;
  /** ISO 639-1; the name counts in texts of this language only. */
  language?: string;
}

let built: PhraseIndex<DegreeName> | undefined;

function degreeIndex(): PhraseIndex<DegreeName> {
  if (built) return built;
  built = new PhraseIndex<DegreeName>();
  for (const level of DEGREE_LEVELS) for (const name of DEGREE_PHRASES[level]) built.add(...entryOf(name, level));
  return built;
}

/** `fr:licence` is a degree in French only. */
function entryOf(name: string, level: DegreeLevel): [phrase: string, value: DegreeName] {
  return name[2] === ':' ? [name.slice(3), { level, language: name.slice(0, 2) }] : [name, { level }];
}

/** Short names are degrees only as they are written: `MA`, `BP`, `FP`. */
function isWritten(text: string): boolean {
  // nor is `M&A`
  if (/^\p{L}[\s&/+-]\p{L}$/u.test(text)) return false;
  return text.length > 3 || text !== text.toLowerCase() || /^(?:hbo|mbo|wo|mgr|phd|mba|bac)$/.test(text);
}

/** An A level is followed by its subjects, `a level 2 certificate` by a number. */
const IS_NUMBERED_LEVEL = /^a.levels?\s\d/i;

/** A business analyst. */
const IS_ANALYST =
  /(?:been|as|our|your|senior|lead) an?\s?BA(?!\p{L})|(?<!\p{L})BA (?:role|position|work|team|experience|job)/u;

/** What is named in brackets says which degree is meant: `Hochschulstudium (Master)`. */
const OPENS_BRACKET = /^\s?\((?:mind\.|min\.|mindestens|at least)?\s?$/;

/** Degrees named in a text, as asked for or held. */
export function degreesIn(text: string, language: string): NamedDegree[] {
  const words = wordsOf(text);
  const hits = degreeIndex().choose(
    text,
    words,
    (values) => values.find((value) => value.language === language) ?? values.find((value) => !value.language),
  );
  const named = hits
    .map(({ value, first, last }) => ({
      level: value.level,
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
    }))
    // `Ford Senior Master`, `ASE Masters`: ranks
    .filter(({ start }) => !/(?:Senior|Scrum|ASE|Station|Tool|Grand|Toast)\s$/.test(text.slice(0, start)))
    .filter(({ start, end }) => !IS_ANALYST.test(text.slice(Math.max(0, start - 12), end + 12)))
    .filter(
      ({ start, end }) => isWritten(text.slice(start, end)) && !IS_NUMBERED_LEVEL.test(text.slice(start, end + 2)),
    );
  return named.filter(({ end }, at) => !OPENS_BRACKET.test(text.slice(end, named[at + 1]?.start ?? end)));
}

/** 0 for the lowest level. */
export function degreeRank(level: string | undefined): number {
  return DEGREE_LEVELS.findIndex((known) => known === level);
}
