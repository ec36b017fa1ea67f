import { fold } from '../common/words.js';

/** Words of a text with their offsets, and the keys by which inflected and accented forms meet. */

export interface Word {
  start: number;
  end: number;
  /** Folded form: lower case, no accents. */
  folded: string;
}

// One alternative per kind of word: `.NET` on its own, or letters and digits with a trailing `++` or `#` (C++, C#).
const WORD = /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:\+\+|#)?/giu;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      folded: fold(match[0]).replace(/\u00ad/g, ''),
    });
  }
  return words;
}

// Endings of plurals and cases in the eight languages, the longest first; one is cut, and only where five letters stay.
const ENDINGS: readonly (readonly [length: number, endings: ReadonlySet<string>])[] = [
  [5, new Set(['innen'])],
  [3, new Set(['ami', 'ach', 'ego', 'ych'])],
  [2, new Set(['in', 'ow', 'es', 'en'])],
  [1, new Set(['s', 'n', 'e', 'a', 'i', 'o', 'y', 'u'])],
];

/** A light stem, the same for `Datenbank` and `Datenbanken`, `obsługa` and `obsługi`. */
export function keyOf(folded: string): string {
  // `electronics` is a field, `electronic` says of what kind a thing is
  if (folded.length < 6 || folded.endsWith('ics')) return folded;
  // Six letters are too few to lose any: `police` is no `policy`.
  if (folded.length === 6) return /[saoi]$/.test(folded) ? folded.slice(0, 5) : folded;
  for (const [length, endings] of ENDINGS) {
    if (!endings.has(folded.slice(-length))) continue;
    return folded.length - length >= 5 ? folded.slice(0, -length) : folded;
  }
  return folded;
}

// `Excelkenntnisse`, `Vertriebserfahrung`: the skill is what stands before.
const COMPOUND = /(?<=.{3})s?-?(?:kenntnisse?n?|erfahrung(?:en)?|kompetenz(?:en)?|fahigkeit(?:en)?|kennis|ervaring)$/;

/** Keys under which a word may stand in the dictionary, the likeliest first. */
export function keysOf(folded: string): string[] {
  const keys = [keyOf(folded)];
  const versionless = folded.replace(/\d{1,4}$/, '');
  if (versionless.length > 1 && versionless !== folded) keys.push(keyOf(versionless));
  const head = folded.length > 9 ? folded.replace(COMPOUND, '') : folded;
  if (head !== folded) keys.push(keyOf(head));
  return keys;
}
