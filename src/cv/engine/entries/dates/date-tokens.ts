import { fold } from '../../sections/rows/fold.js';
import { MONTHS, SEASONS } from './data/month-words.js';
import { SINCE_WORDS } from './data/range-words.js';

export interface Token {
  kind: 'number' | 'word' | 'sign';
  text: string;
  /** Folded, for look-ups. */
  word: string;
  start: number;
  end: number;
  /** White before it. */
  apart: boolean;
}

/** A word may be broken by a hyphen at a line's end: "Sep-\\ntember". */
const TOKEN = /\d+|[\p{Script=Han}]|[\p{L}\p{M}]+(?:[-\u00ad\ufffe]\n\p{Ll}+)?|[^\s\p{L}\p{M}\d]/gu;
/** "TeacherAug 2016": what floats is glued to the words before it where a program knows no floats. */
const GLUED = /\p{Ll}(?=\p{Lu}\p{Ll}{2,11}$)/u;
const BREAK = /[-\u00ad\ufffe]\n/;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const glued = gluedMonth(match[0]);
    const value = match[0].slice(glued);
    const start = match.index + glued;
    const kind = /^\d/.test(value) ? 'number' : /^[\p{L}\p{M}]/u.test(value) ? 'word' : 'sign';
    tokens.push({
      kind,
      text: value,
      word: kind === 'word' ? fold(value.replace(BREAK, '')) : value,
      start,
      end: start + value.length,
      apart: start > last,
    });
    last = start + value.length;
  }
  return tokens;
}

/** Where the first word of a date begins that is glued to the end of another word. */
function gluedMonth(word: string): number {
  const seam = GLUED.exec(word);
  const tail = seam ? fold(word.slice(seam.index + 1)) : '';
  return seam && (MONTHS.has(tail) || SEASONS.has(tail) || SINCE_WORDS.has(tail)) ? seam.index + 1 : 0;
}
