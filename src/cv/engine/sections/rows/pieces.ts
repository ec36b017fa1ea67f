import { type Piece } from './row.js';

/** The part of a piece between two offsets relative to it, trimmed. */
export function slicePiece(piece: Piece, from: number, to: number = piece.text.length): Piece {
  let start = Math.max(0, from);
  let end = Math.min(piece.text.length, to);
  while (start < end && isBlank(piece.text.charCodeAt(start))) start++;
  while (end > start && isBlank(piece.text.charCodeAt(end - 1))) end--;
  return { start: piece.start + start, end: piece.start + end, text: piece.text.slice(start, end) };
}

/** Splits at every match of a global expression; empty parts are left out. */
export function splitPiece(piece: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(separator)) {
    parts.push(slicePiece(piece, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(slicePiece(piece, from));
  return parts.filter((part) => part.text !== '');
}

const EDGE_OPEN = /^[\s,;:|·•●‣▪–—\-−/\\~→>@\p{So}\p{Co}\u2600-\u27bf]+/u;
const EDGE_CLOSE = /[\s,;:|·•●‣▪–—\-−/\\~→]$/u;
/** "Mean grade A-": no separator, but half of the grade. */
const GRADE_MINUS = /(?:^|\s)[A-F][-−]$/u;

/** Cuts separators off both ends, and brackets that lost their partner or wrap the whole. */
export function trimSeparators(piece: Piece): Piece {
  let current = slicePiece(piece, 0);
  for (;;) {
    const open = EDGE_OPEN.exec(current.text)?.[0].length ?? 0;
    let close = current.text.length;
    while (close > open && isSeparator(current.text, close)) close--;
    let next = slicePiece(current, open, close);
    next = cutLooseBrackets(next);
    if (next.text === current.text) return next;
    current = next;
  }
}

function isSeparator(text: string, close: number): boolean {
  return EDGE_CLOSE.test(text.slice(close - 1, close)) && !GRADE_MINUS.test(text.slice(Math.max(0, close - 3), close));
}

function cutLooseBrackets(piece: Piece): Piece {
  return cutLoose(cutLoose(piece, '(', ')'), '[', ']');
}

function cutLoose(piece: Piece, opening: string, closing: string): Piece {
  const text = piece.text;
  const opens = count(text, opening);
  const closes = count(text, closing);
  if (text.startsWith(opening) && text.endsWith(closing) && opens === 1) return slicePiece(piece, 1, text.length - 1);
  if (text.startsWith(closing) || (text.startsWith(opening) && closes < opens)) return slicePiece(piece, 1);
  if (text.endsWith(opening) || (text.endsWith(closing) && opens < closes))
    return slicePiece(piece, 0, text.length - 1);
  return piece;
}

function count(text: string, character: string): number {
  let found = 0;
  for (const each of text) if (each === character) found++;
  return found;
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x200b || code === 0xfeff || (code >= 0x2000 && code <= 0x200a);
}
