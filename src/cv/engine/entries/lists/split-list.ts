import { slicePiece, trimSeparators } from '../../sections/rows/pieces.js';
import { type Piece } from '../../sections/rows/row.js';

const SEPARATORS = new Set([
  ',',
  ';',
  '|',
  '•',
  '·',
  '●',
  '▪',
  '∙',
  '\t',
  '、',
  '，',
  '،',
  '؛',
  '¦',
  '⋅',
  '‧',
  '◦',
  '\n',
]);

/** Splits a list at commas, bullets, bars and tabs; what stands in brackets stays together. */
export function splitList(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let depth = 0;
  let from = 0;
  const { text } = piece;
  const hasSlashes = !/[,;|•·\t]|\s{3}/u.test(text);
  for (let at = 0; at <= text.length; at++) {
    const character = text[at];
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
    const cut = at === text.length || (depth === 0 && isCut(text, at, hasSlashes));
    if (!cut) continue;
    const part = trimSeparators(slicePiece(piece, from, at));
    if (/[\p{L}\p{N}]/u.test(part.text)) parts.push(part);
    from = at + 1;
  }
  return parts;
}

/** `hasSlashes`: they are what parts the items; among commas, "Lean / Six Sigma" is one. */
function isCut(text: string, at: number, hasSlashes: boolean): boolean {
  const character = text[at] ?? '';
  if (character === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) return false;
  if (SEPARATORS.has(character)) return true;
  if (hasSlashes && character === '/' && text[at - 1] === ' ' && text[at + 1] === ' ') return true;
  return character === ' ' && text[at + 1] === ' ' && text[at + 2] === ' ';
}
