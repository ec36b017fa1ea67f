import { slicePiece, splitPiece, trimSeparators } from '../../sections/rows/pieces.js';
import { type Piece, type RowStyle } from '../../sections/rows/row.js';
import { LEGAL_FORMS } from '../vocabulary/data/organisation-words.js';
import { employerEvidence, titleEvidence } from '../vocabulary/evidence.js';
import { isKnownPlace, isLocation, isRegion, isTownShaped } from '../vocabulary/places.js';
import { squeeze } from '../../sections/rows/fold.js';
import { type Reading } from '../draft.js';
import { remarkBehind } from '../vocabulary/remarks.js';
import { isStreet } from '../vocabulary/streets.js';
import { leadsToEmployer, townBehind, withoutPreposition } from './at-work.js';
import { HARD_SEPARATORS, SOFT_SEPARATORS } from './connectors.js';
import { fieldLabel, type FieldRole } from './field-labels.js';
import { opensBold, type OutlineRow, withoutDate } from './outline.js';
import { withoutSentence } from './told.js';

/** What stands between a segment and the one before it in the same cell. */
export type Joint = 'start' | 'at' | 'dash' | 'comma' | 'bracket' | 'slash' | 'colon';

/** The smallest part of an entry's head that a role can be given to. */
export interface Segment {
  piece: Piece;
  joint: Joint;
  /** Number of the cell in the head; segments of one cell may be joined to one name. */
  cell: number;
  /** Rows below the one with the date; negative above it. */
  row: number;
  style: RowStyle;
  place: boolean;
  /** May be a town of any name: a region or country follows it, "College Station, TX". */
  town: boolean;
  /** What a label or the head of the table says it is. */
  role?: FieldRole;
}

export interface Head {
  segments: Segment[];
  /** One of several posts at an employer named above: it is not expected to name one itself. */
  isRole?: boolean;
  /** Further posts at its employer follow, so that it must name one. */
  hasRolesBelow?: boolean;
  /** Another entry says its town in brackets: "Geodis (Tours)". */
  hasPlacesInBrackets?: boolean;
  url?: Piece;
  /** Verbatim text between two offsets of one cell. */
  cellText: (start: number, end: number) => string;
}

const URL =
  /^\(?(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|de|fr|es|it|pl|nl|pt|eu|dev|app|co|ai|uk|ch|at)(?:\/\S*)?$/u;
const MOST_SEGMENTS = 12;

/** Parts the rows of a head into segments. */
export function headSegments(
  rows: readonly OutlineRow[],
  anchor: number,
  at: RegExp | undefined,
  reading: Reading,
): Head {
  const head: Head = { segments: [], cellText: (start, end) => textBetween(rows, start, end) };
  let cell = 0;
  /** What a label in a cell or a row of its own says of the next. */
  let stated: FieldRole | undefined;
  rows.forEach((line, index) => {
    const style = { ...line.row.style, bold: opensBold(line) };
    const chunks = withoutDate(line);
    for (const [column, chunk] of chunks.entries()) {
      for (const whole of splitPiece(chunk, HARD_SEPARATORS)) {
        const found = fieldLabel(whole.text) ?? (stated && { role: stated, length: 0 });
        stated = undefined;
        if (/[:：]$/u.test(whole.text) && (found?.length === whole.text.length || chunks[column + 1])) {
          reading.used.push(whole);
          stated = found?.role;
          continue;
        }
        // "Grade: 1.3": what the label says belongs to the fact.
        const isFact =
          found?.role === 'fact' ||
          found?.role === 'grade' ||
          (line.date !== undefined && isRemark(whole, line.date.piece));
        const label = isFact ? undefined : found;
        if (label) reading.used.push(slicePiece(whole, 0, label.length));
        const own = label ? slicePiece(whole, label.length) : whole;
        const piece = trimSeparators(line.date ? withoutSentence(own) : own);
        if (!/[\p{L}\p{N}]/u.test(piece.text)) continue;
        if (URL.test(piece.text)) {
          head.url ??= piece;
          continue;
        }
        const place = { cell: cell++, row: index - Math.max(0, anchor), style };
        const role = isFact
          ? 'fact'
          : (found?.role ??
            line.roles?.[line.row.cells.findIndex((own) => own.start <= piece.start && own.end > piece.start)]);
        const isStated = role === 'what' || role === 'where';
        const asOne: Part[] = [{ piece, joint: 'start' }];
        const named = isFact || role === 'grade' ? asOne : segmentsOf(piece, at);
        const street = role === 'where' ? named.findIndex(({ piece }, at) => at > 0 && isStreet(piece.text)) : -1;
        const parts = (role === 'what' && isOneTitle(named) ? asOne : named).map((part, at) => ({
          ...part,
          ...place,
          ...(role && { role }),
          // "Name and address of employer": from the street on, it is the address.
          place:
            role === 'place' ||
            (street > 0 && at >= street) ||
            ((!isStated || (role === 'where' && part.joint === 'comma')) && isPlace(part.piece)),
        }));
        head.segments.push(
          ...parts.map((part, at) => ({
            ...part,
            town: part.town ?? (!isStated && isTown(part, parts[at + 1])),
          })),
        );
      }
    }
  });
  head.segments = head.segments.slice(0, MOST_SEGMENTS);
  return head;
}

/** "Position: Adviser, Sponsor Licences (part-time)": no part of what a label calls a title names a house or a town. */
function isOneTitle([, ...others]: readonly Part[]): boolean {
  return !others.some(({ piece, joint }) => joint === 'at' || isPlace(piece) || employerEvidence(piece.text) >= 2);
}

/** "2007 – 2012 (10.4 points)": what brackets behind the date add, and no name. */
function isRemark({ start, text }: Piece, date: Piece): boolean {
  return start >= date.end && /^\s*\(\s*["“„]?[\p{Ll}\d][^()]*\)?\s*$/u.test(text);
}

function textBetween(rows: readonly OutlineRow[], start: number, end: number): string {
  const holds = (piece: Piece): boolean => piece.start <= start && end <= piece.end;
  // A cell that is merged with others stands in a row further up.
  const row = rows.map((line) => line.row).find(holds) ?? rows.flatMap((line) => line.row.cells).find(holds);
  return row ? row.text.slice(start - row.start, end - row.start) : '';
}

/** "Reederei Donaustern / MS Wachau", "Billa / Filiale Linz": where the house had somebody work. */
const PART_OF_FLEET =
  /^(?:(?:M[SVY]|M\/[SVY]|SS|TS|MT)\s\p{Lu}\p{Ll}|(?:Filiale|Niederlassung|Standort|Zweigstelle|[Bb]ranch|[Aa]gence|[Ss]ucursal|[Ff]iliale|[Ss]ede|[Ff]ilial|[Vv]estiging|[Oo]ddział)(?: d[ei])?\s\p{Lu})/u;

function isTown(part: Omit<Segment, 'town'>, next: Omit<Segment, 'town'> | undefined): boolean {
  if (part.joint === 'slash' && PART_OF_FLEET.test(part.piece.text)) return true;
  return !part.place && next?.joint === 'comma' && isRegion(next.piece.text) && isTownShaped(part.piece.text);
}

const NEAR = /^(?:near|nr\.?|bei|b\.|près d[e']|cerca de|vicino a|perto de|bij|k\.|koło)\s+\p{Lu}/u;

function isPlace(piece: Piece): boolean {
  if (NEAR.test(piece.text)) return true;
  return isKnownPlace(piece.text) || isLocation(piece.text);
}

/** "MASTER OF PHARMACY Medical University of Lublin": the first of two names in capitals, as Europass sets it. */
const CAPITALS_FIRST = /^(?=\P{Ll}{12})(?:[\p{Lu}'’.-]+\s)+[\p{Lu}'’.-]{3,}\s(?=\p{Lu}\p{Ll}+\s)/u;

type Part = Pick<Segment, 'piece' | 'joint'> & { town?: boolean };

/** "bij Postma in Drachten": what somebody worked at, and the town it stands in. */
function withTownApart(part: Part): Part[] {
  const cut = part.joint === 'at' ? townBehind(part.piece.text) : undefined;
  if (!cut) return [part];
  const town = slicePiece(part.piece, cut.to);
  return [
    { ...part, piece: slicePiece(part.piece, 0, cut.from) },
    { piece: town, joint: 'comma', town: true },
  ];
}

function segmentsOf(cell: Piece, at: RegExp | undefined): Part[] {
  const cuts: { from: number; to: number; joint: Joint }[] = [];
  for (const match of cell.text.matchAll(SOFT_SEPARATORS)) {
    const joint = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0] as Joint | undefined;
    if (joint) cuts.push({ from: match.index, to: match.index + match[0].length, joint });
  }
  for (const match of at ? cell.text.matchAll(at) : []) {
    const to = match.index + match[0].length;
    const isFirst = !cuts.some(({ joint }) => joint === 'at');
    if (leadsToEmployer(match, cell.text.slice(to), isFirst)) cuts.push({ from: match.index, to, joint: 'at' });
  }
  const remark = remarkBehind(cell.text);
  if (remark) cuts.push({ ...remark, joint: 'comma' });
  const capitals = CAPITALS_FIRST.exec(cell.text)?.[0].length;
  if (capitals) cuts.push({ from: capitals, to: capitals, joint: 'dash' });
  cuts.sort((a, b) => a.from - b.from);
  const segments: Part[] = [];
  let from = 0;
  let joint: Joint = 'start';
  for (const cut of [...cuts, { from: cell.text.length, to: cell.text.length, joint: 'start' as const }]) {
    if (cut.from < from || (cut.joint !== 'bracket' && isInBrackets(cell.text, from, cut.from))) continue;
    const behind = cell.text.slice(cut.to);
    if (cut.to < cell.text.length && glued(cell.text.slice(from, cut.from), behind, cut.joint)) continue;
    const whole = trimSeparators(slicePiece(cell, from, cut.from));
    const piece = joint === 'comma' ? townAlone(whole) : whole;
    if (/[\p{L}\p{N}]/u.test(piece.text))
      segments.push(...withTownApart({ piece, joint: segments.length === 0 ? 'start' : joint }));
    from = cut.to;
    joint = cut.joint;
  }
  return segments;
}

/** ", em Viseu": the town alone. */
function townAlone(piece: Piece): Piece {
  const town = withoutPreposition(piece.text);
  return town !== piece.text && isLocation(town) ? slicePiece(piece, piece.text.length - town.length) : piece;
}

/** What stands in brackets stays together: "Technijob (missions chez Engie, Cofely)". */
function isInBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.split('(').length > before.split(')').length && text.indexOf(')', at) > 0;
}

/** "(Hove)", "(Salò)": longer than what is part of a name in brackets, "(UK)", "(Pvt)". */
const SHORT_TOWN = /^(?!Hons)\p{Lu}\p{Ll}{3}\)\s*(?:$|[–—|:-]\s)/u;

/** Signs inside one name: "Acme, Inc.", "Baker, Smith & Partners", "(m/w/d)". */
function glued(before: string, behind: string, joint: Joint): boolean {
  if (joint === 'bracket')
    return /^(?:m|w|f|h|d|x|k)\s*[/|]/iu.test(behind) || (/^[^)]{1,4}\)/u.test(behind) && !SHORT_TOWN.test(behind));
  if (joint === 'colon') return before.length > 40;
  if (joint !== 'comma') return false;
  const next = behind.split(/[,–—(|]/u)[0] ?? '';
  // "Gasthof Post, Fam. Rainer", "Pesquera Gran Sol, S.A."; "SA" and "SC" without stops are states, too.
  if (/^(?:Fam|Inh)\.\s\p{Lu}\p{Ll}/u.test(next)) return true;
  if (/^S\.\s?[ALC]\.(?:\s?[A-Z]\.)*\s*$/u.test(next)) return true;
  if (LEGAL_FORMS.has(squeeze(next)) && squeeze(next).length > 1 && !/^(?:de|co|sc|as|sa|in)$/.test(squeeze(next)))
    return true;
  if (titleEvidence(before) >= 2) return false;
  return /^\p{Lu}[\p{L}'-]+\s(?:&|and|und|et)\s\p{Lu}/u.test(next) && /^\p{Lu}[\p{L}'-]+$/u.test(before.trim());
}
