import { PhraseIndex } from '../skills/phrase-index.js';
import { wordsOf } from '../skills/words.js';
import { DEGREE_LEVELS, DEGREE_PHRASES, type DegreeLevel } from './data/degree-words.js';

export interface NamedDegree {
  level: DegreeLevel;
  /** Offsets in the text given. */
  start: number;
  end: number;
}

let built: PhraseIndex<DegreeLevel> | undefined;

function degreeTrie(): PhraseIndex<DegreeLevel> {
  if (built) return built;
  built = new PhraseIndex<DegreeLevel>();
  // The higher level first: a word of two levels (`diploma`) is then read as the more telling one.
  for (const level of DEGREE_LEVELS.toReversed()) for (const phrase of DEGREE_PHRASES[level]) built.add(phrase, level);
  return built;
}

/** Short names are degrees only as they are written: `MA`, `BP`, `FP`. */
function isWritten(text: string): boolean {
  return text.length > 3 || text !== text.toLowerCase() || /^(?:hbo|mbo|wo|mgr|phd|mba)$/.test(text);
}

/** In other languages a `licence` is a permit, not a first degree. */
const OF_FRENCH = /^licences?$/i;

/** Degrees named in a text, as asked for or held. */
export function degreesIn(text: string, language: string): NamedDegree[] {
  const words = wordsOf(text);
  return degreeTrie()
    .find(text, words)
    .map(({ value, first, last }) => ({ level: value, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }))
    .filter(({ start, end }) => {
      const word = text.slice(start, end);
      return isWritten(word) && (language === 'fr' || !OF_FRENCH.test(word));
    });
}

/** 0 for the lowest level. */
export function degreeRank(level: string | undefined): number {
  return DEGREE_LEVELS.findIndex((known) => known === level);
}
