import { fold } from '../../sections/rows/fold.js';

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
const BREAK = /[-\u00ad\ufffe]\n/;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const value = match[0];
    const start = match.index;
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
