import { words } from '../../sections/rows/fold.js';
import { slicePiece, splitPiece, trimSeparators } from '../../sections/rows/pieces.js';
import { type Piece } from '../../sections/rows/row.js';
import { isTownShaped } from '../vocabulary/places.js';
import { DEPARTMENT_WORDS } from './connectors.js';
import { type Head, type HeadPart } from './head-parts.js';

/** The two names an entry's head holds: what somebody was (title, degree) and where (employer, school). */
export interface Evidence {
  what: (text: string) => number;
  where: (text: string) => number;
}

export interface Assigned {
  what?: HeadPart;
  where?: HeadPart;
  place?: Piece;
  url?: Piece;
  /** Parts of the head that found no role. */
  rest: HeadPart[];
  /** How clear the decision was, 0-1. */
  confidence: number;
}

interface Pairing {
  what?: HeadPart;
  where?: HeadPart;
  place?: Piece;
  /** Which arrangement of positions and looks this is, to learn from one entry for another. */
  pattern: string;
  /** How much more the evidence speaks for this order than for the other. */
  margin: number;
}

/** Decides for all entries of a section at once: sure entries teach the order and looks that settle the unsure ones. */
export function assignHeads(heads: readonly Head[], evidence: Evidence): Assigned[] {
  const votes = new Map<string, number>();
  const choices = heads.map((head) => pairings(head, evidence));
  for (const options of choices) {
    for (const { pattern, margin, what, where } of options.slice(0, 1)) {
      if (what && where) votes.set(pattern, (votes.get(pattern) ?? 0) + clip(margin, 3));
    }
  }
  return heads.map((head, index) => decide(head, choices[index] ?? [], votes, evidence));
}

function decide(
  head: Head,
  options: readonly Pairing[],
  votes: ReadonlyMap<string, number>,
  evidence: Evidence,
): Assigned {
  let best: Pairing | undefined;
  let bestScore = -Infinity;
  for (const option of options) {
    const own = option.margin;
    const learned = option.what && option.where ? clip(signed(votes, option.pattern), 4) * 0.7 : 0;
    const score = pairScore(option, evidence) + own * 0.5 + learned;
    if (score > bestScore) {
      best = option;
      bestScore = score;
    }
  }
  const taken = new Set([best?.what?.piece.start, best?.where?.piece.start]);
  return {
    what: best?.what,
    where: best?.where,
    place: head.place ?? best?.place,
    url: head.url,
    rest: head.parts.filter((part) => !taken.has(part.piece.start) && !covers(best, part.piece)),
    confidence: Math.max(0.5, Math.min(0.97, 0.6 + bestScore * 0.05)),
  };
}

function covers(best: Pairing | undefined, piece: Piece): boolean {
  return [best?.what?.piece, best?.where?.piece, best?.place].some(
    (used) => used !== undefined && used.start >= piece.start && used.end <= piece.end,
  );
}

/** A pattern's votes, less those for the same pattern the other way round. */
function signed(votes: ReadonlyMap<string, number>, pattern: string): number {
  const [first = '', second = ''] = pattern.split('>');
  return (votes.get(pattern) ?? 0) - (votes.get(`${second}>${first}`) ?? 0);
}

function pairScore(option: Pairing, evidence: Evidence): number {
  const what = option.what ? evidence.what(option.what.piece.text) - evidence.where(option.what.piece.text) * 0.6 : -1;
  const where = option.where
    ? evidence.where(option.where.piece.text) - evidence.what(option.where.piece.text) * 0.6
    : -1;
  return what + where + (option.place ? 0.4 : 0);
}

/** All ways to give the roles to the parts, likeliest first. */
function pairings(head: Head, evidence: Evidence): Pairing[] {
  const options: Pairing[] = [];
  const parts = head.parts.slice(0, 6);
  for (const first of parts) {
    for (const second of parts) {
      if (first === second) continue;
      if (first.behindAt || second.beforeAt) continue;
      options.push(...placeVariants(head, first, second, evidence));
    }
  }
  if (parts.length === 1 && parts[0]) options.push(...single(parts[0], head, evidence));
  return options
    .map((option) => ({ option, score: pairScore(option, evidence) + option.margin * 0.5 - distance(option) }))
    .sort((a, b) => b.score - a.score)
    .map(({ option }) => option);
}

/** The title and the employer stand near the top, near each other. */
function distance({ what, where }: Pairing): number {
  if (!what || !where) return 0;
  return Math.abs(what.row - where.row) * 0.1 + (what.column + where.column) * 0.15;
}

function placeVariants(head: Head, what: HeadPart, where: HeadPart, evidence: Evidence): Pairing[] {
  const plain = pairing(what, where, evidence);
  const town = head.place ? undefined : unknownTown(where, evidence);
  return town ? [{ ...pairing(what, town.rest, evidence), place: town.place }, plain] : [plain];
}

function pairing(what: HeadPart, where: HeadPart, evidence: Evidence, place?: Piece): Pairing {
  const margin =
    evidence.what(what.piece.text) +
    evidence.where(where.piece.text) -
    evidence.what(where.piece.text) -
    evidence.where(what.piece.text);
  const bonus = what.beforeAt && where.behindAt ? 3 : 0;
  return {
    what,
    where,
    margin: margin + bonus + 0.2 * (slotOf(what) < slotOf(where) ? 1 : 0),
    pattern: `${slotOf(what)}>${slotOf(where)}`,
    ...(place && { place }),
  };
}

function slotOf({ row, column, style }: HeadPart): string {
  return `${row},${column}${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}`;
}

/** "Klinikum Nord, Kleinstadt": a short capitalised tail without any sign of a name may be the place. */
function unknownTown(part: HeadPart, evidence: Evidence): { rest: HeadPart; place: Piece } | undefined {
  const pieces = splitPiece(part.piece, /,\s+/gu);
  const last = pieces.at(-1);
  if (pieces.length < 2 || !last || !isTownShaped(last.text) || words(last.text).length > 3) return undefined;
  if (evidence.what(last.text) > 0.5 || evidence.where(last.text) > 0.9 || isDepartment(last.text)) return undefined;
  const rest = trimSeparators(slicePiece(part.piece, 0, last.start - part.piece.start));
  return { rest: { ...part, piece: rest }, place: last };
}

/** One part only: both names may stand in it, parted by commas, or just one of them. */
function single(part: HeadPart, head: Head, evidence: Evidence): Pairing[] {
  const options: Pairing[] = [];
  const commas = [...part.piece.text.matchAll(/,\s+/gu)];
  for (const comma of commas.slice(0, 4)) {
    const left = { ...part, piece: trimSeparators(slicePiece(part.piece, 0, comma.index)) };
    const right = {
      ...part,
      piece: trimSeparators(slicePiece(part.piece, comma.index + comma[0].length)),
      column: part.column + 1,
    };
    if (left.piece.text === '' || right.piece.text === '') continue;
    if (isDepartment(right.piece.text) && evidence.where(right.piece.text) < 3) continue;
    options.push(...placeVariants(head, left, right, evidence));
    if (evidence.where(left.piece.text) > 0 || evidence.what(right.piece.text) > 0)
      options.push(...placeVariants(head, right, left, evidence));
  }
  const what = evidence.what(part.piece.text);
  const where = evidence.where(part.piece.text);
  options.push({ what: part, margin: what - where, pattern: '' }, { where: part, margin: where - what, pattern: '' });
  const town = head.place ? undefined : unknownTown(part, evidence);
  if (town) options.push({ where: town.rest, place: town.place, margin: where - what, pattern: '' });
  return options;
}

export function isDepartment(text: string): boolean {
  return words(text).some((word) => DEPARTMENT_WORDS.has(word));
}

function clip(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
