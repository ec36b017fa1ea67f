import { isRegion } from '../vocabulary/places.js';
import { type Evidence, mayBeTown, wholeBrackets } from './assign.js';
import { type Head, type Segment } from './head-segments.js';

/** Sure evidence of a name. */
const SURE = 2;

/**
 * Whether a document sets the town in a cell of its own, as in "Acme · Leeds" or at the end of the line. Undefined where
 * too few entries name one.
 */
export function placesStandApart(heads: readonly Head[], evidence: Evidence): boolean | undefined {
  const apart = heads.filter((head) => {
    const cells = cellsOf(head);
    return cells.some((cell, at) => at > 0 && (isPlaceCell(cell) || isTownBehind(cells.slice(0, at), cell, evidence)));
  }).length;
  const behindComma = heads.filter((head) =>
    cellsOf(head).some((cell) => !isPlaceCell(cell) && cell.slice(1).some(isPlace)),
  ).length;
  return apart + behindComma < 2 ? undefined : apart >= 2 && apart >= 3 * behindComma;
}

/** A name to a cell, commas and brackets included, unless a cell surely holds a title and an employer. */
export function withWholeNames(head: Head, isRole: boolean, evidence: Evidence): Head {
  const cells = cellsOf(head);
  const isAside = ({ piece }: Segment): boolean => evidence.isAside?.(piece) === true;
  if (!isRole && cells.filter((cell) => !isPlaceCell(cell)).length < 2) return head;
  // "Selkirk College, Castlegar, BC" names a town and its region all the same.
  const endsInPlace = (cell: readonly Segment[]): boolean => cell.length > 2 && cell.slice(1).every(isPlace);
  // "Geologist at Anglo Coal" are two names, whatever is known of the second.
  const saysWhere = ([first, ...others]: readonly Segment[]): boolean =>
    first !== undefined && evidence.what(first.piece.text) >= SURE && others.some(({ joint }) => joint === 'at');
  const isWhole = (cell: readonly Segment[]): boolean =>
    cell.length > 1 &&
    !isPlaceCell(cell) &&
    !endsInPlace(cell) &&
    (isRole || (!holdsBoth(cell, evidence) && !saysWhere(cell)));
  // Behind a title and an employer stands the town, whatever the employer's words.
  const asTown = (cell: readonly Segment[], at: number): readonly Segment[] =>
    isTownBehind(cells.slice(0, at), cell, evidence) ? cell.map((segment) => ({ ...segment, town: true })) : cell;
  return {
    ...head,
    segments: cells.flatMap((cell, at) => {
      const names = cell.filter((segment) => !isAside(segment));
      return isWhole(names) ? [joined(names, head), ...cell.filter(isAside)] : asTown(cell, at);
    }),
  };
}

/** A house in a line of its own above its posts: "British Army, Royal Logistic Corps"; a town behind it stays apart. */
export function withWholeTop(head: Head, evidence: Evidence): Head {
  const [top = [], ...others] = cellsOf(head);
  if (top.length < 2 || top.some(isPlace) || holdsBoth(top, evidence)) return head;
  return { ...head, segments: [joined(top, head), ...others.flat()] };
}

function cellsOf({ segments }: Head): Segment[][] {
  const cells = new Map<number, Segment[]>();
  for (const segment of segments) cells.set(segment.cell, [...(cells.get(segment.cell) ?? []), segment]);
  return [...cells.values()];
}

function isPlace({ place, town }: Segment): boolean {
  return place || town;
}

/** "Leeds", "Seattle, WA". */
function isPlaceCell([first, ...others]: readonly Segment[]): boolean {
  return first !== undefined && isPlace(first) && others.every((other) => isPlace(other) || isRegion(other.piece.text));
}

/** Behind a title and an employer in cells of their own. */
function isTownBehind(
  before: readonly (readonly Segment[])[],
  [segment, ...others]: readonly Segment[],
  evidence: Evidence,
): boolean {
  if (segment === undefined || others.length > 0 || !mayBeTown(segment.piece.text, evidence)) return false;
  return before.filter((cell) => !isPlaceCell(cell)).length > 1;
}

function holdsBoth(cell: readonly Segment[], { what, where }: Evidence): boolean {
  const hasTitle = cell.some(({ piece: { text } }) => what(text) >= SURE && where(text) < SURE);
  return hasTitle && cell.some(({ piece: { text } }) => where(text) >= SURE && what(text) < SURE);
}

function joined(cell: readonly Segment[], { cellText }: Head): Segment {
  const [first, last] = [cell[0], cell.at(-1)];
  if (!first || !last) throw new Error('a cell has segments');
  return { ...first, place: false, town: false, piece: wholeBrackets(first.piece.start, last.piece.end, cellText) };
}
