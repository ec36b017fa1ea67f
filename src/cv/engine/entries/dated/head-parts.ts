import { slicePiece, splitPiece, trimSeparators } from '../../sections/rows/pieces.js';
import { type Piece, type RowStyle } from '../../sections/rows/row.js';
import { isKnownPlace, isLocation, isTownShaped } from '../vocabulary/places.js';
import { AT_WORDS, STRONG_SEPARATORS } from './connectors.js';
import { type OutlineRow, withoutDate } from './outline.js';

/** A part of an entry's head that may be a title, an employer, a degree, ... */
export interface HeadPart {
  piece: Piece;
  /** Rows below the one with the date; negative above it. */
  row: number;
  /** Position among the parts of its row. */
  column: number;
  style: RowStyle;
  /** Stands behind a word such as "at": the employer's side. */
  behindAt?: boolean;
  /** Stands before such a word: the title's side. */
  beforeAt?: boolean;
}

export interface Head {
  parts: HeadPart[];
  place?: Piece;
  url?: Piece;
}

const URL =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|de|fr|es|it|pl|nl|pt|eu|dev|app|co|ai|uk|ch|at)(?:\/\S*)?(?=$|[\s)])/u;

/** Parts the rows of a head at their separators; places and links are set apart. */
export function headParts(rows: readonly OutlineRow[], anchor: number, language: string): Head {
  const head: Head = { parts: [] };
  rows.forEach((line, index) => {
    let column = 0;
    for (const chunk of withoutDate(line)) {
      for (const part of splitPiece(chunk, STRONG_SEPARATORS)) {
        for (const piece of aroundAt(trimSeparators(part), language)) {
          column += addPart(head, { ...piece, row: index - Math.max(0, anchor), column, style: line.row.style });
        }
      }
    }
  });
  return head;
}

type Side = Pick<HeadPart, 'piece' | 'behindAt' | 'beforeAt'>;

function aroundAt(piece: Piece, language: string): Side[] {
  const pattern = AT_WORDS[language] ?? AT_WORDS.en;
  const [match, ...more] = pattern ? [...piece.text.matchAll(pattern)] : [];
  if (!match || more.length > 1) return [{ piece }];
  const before = trimSeparators(slicePiece(piece, 0, match.index));
  const behind = trimSeparators(slicePiece(piece, match.index + match[0].length));
  if (before.text === '' || behind.text === '' || /^\p{Ll}/u.test(behind.text)) return [{ piece }];
  return [
    { piece: before, beforeAt: true },
    { piece: behind, behindAt: true },
  ];
}

/** Files a part; returns 1 when it became one of `parts`. */
function addPart(head: Head, part: HeadPart): number {
  const url = URL.exec(part.piece.text);
  if (url && url[0].length > part.piece.text.length * 0.7) {
    head.url ??= slicePiece(part.piece, url.index, url.index + url[0].length);
    return 0;
  }
  if (!/[\p{L}\p{N}]/u.test(part.piece.text)) return 0;
  if (
    !head.place &&
    isLocation(part.piece.text) &&
    (head.parts.length > 0 || part.column > 0 || part.piece.text.includes(','))
  ) {
    head.place = part.piece;
    return 0;
  }
  const peeled = peelKnownPlace(part.piece);
  if (peeled && !head.place) head.place = peeled.place;
  head.parts.push({ ...part, piece: peeled?.rest ?? part.piece });
  return 1;
}

/** "Acme GmbH, Berlin, Germany" -> "Acme GmbH" and "Berlin, Germany"; also "Acme GmbH (Berlin)". */
export function peelKnownPlace(piece: Piece): { rest: Piece; place: Piece } | undefined {
  const bracket = /\s*\(([^()]+)\)$/u.exec(piece.text);
  if (bracket?.[1] && isLocation(bracket[1])) {
    return {
      rest: slicePiece(piece, 0, bracket.index),
      place: slicePiece(piece, piece.text.lastIndexOf('(') + 1, piece.text.length - 1),
    };
  }
  const pieces = splitPiece(piece, /,\s*/gu);
  let first = pieces.length;
  while (first > 1 && isKnownPlace(pieces[first - 1]?.text ?? '')) first--;
  if (first === pieces.length) return undefined;
  // "..., Kleindorf, Germany": a town that no gazetteer holds, before a region that one does.
  const town = pieces[first - 1];
  const onlyRegion = pieces.length - first === 1 && first > 1;
  if (onlyRegion && town && isTownShaped(town.text) && first > 2) first--;
  const placeStart = pieces[first]?.start ?? piece.end;
  const rest = trimSeparators(slicePiece(piece, 0, placeStart - piece.start));
  return rest.text === '' ? undefined : { rest, place: slicePiece(piece, placeStart - piece.start) };
}
