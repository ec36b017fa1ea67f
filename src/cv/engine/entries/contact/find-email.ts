import { slicePiece } from '../../sections/rows/pieces.js';
import { type Piece } from '../../sections/rows/row.js';
import { type Sourced, sourced } from '../draft.js';

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}\s?@\s?(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;
const DISGUISED =
  /([\w.+-]{1,64})\s?(?:\(at\)|\[at\]|\{at\}|\sat\s)\s?((?:[\w-]{1,63}\s?(?:\.|\(dot\)|\[dot\]|\sdot\s)\s?){1,4}[a-z]{2,12})\b/iu;

/** The first e-mail address; one that shares letters with no other evidence is still the person's own in the head of a CV. */
export function findEmail(pieces: readonly Piece[]): Sourced | undefined {
  for (const piece of pieces) {
    for (const match of piece.text.matchAll(EMAIL)) {
      if (/\s@|@\s/.test(match[0]) && !/\S\s?@\s?\S/.test(match[0])) continue;
      return sourced(slicePiece(piece, match.index, match.index + match[0].length), 0.98, match[0].replace(/\s/g, ''));
    }
  }
  for (const piece of pieces) {
    const match = DISGUISED.exec(piece.text);
    if (match?.[1] && match[2]) {
      const host = match[2].replace(/\s?(?:\(dot\)|\[dot\]|\sdot\s)\s?/gi, '.').replace(/\s/g, '');
      return sourced(slicePiece(piece, match.index, match.index + match[0].length), 0.8, `${match[1]}@${host}`);
    }
  }
  return undefined;
}
