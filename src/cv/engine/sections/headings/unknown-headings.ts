import { AT } from '../../entries/dated/connectors.js';
import { fieldLabel } from '../../entries/dated/field-labels.js';
import { degreeEvidence, employerEvidence, schoolEvidence, titleEvidence } from '../../entries/vocabulary/evidence.js';
import { findDates } from '../../entries/dates/find-dates.js';
import type { Line } from '../../model/document.js';
import type { SectionKind } from '../../model/parsed-cv.js';
import { fold } from '../rows/fold.js';
import { slicePiece } from '../rows/pieces.js';
import { type Row } from '../rows/row.js';
import { KIND_HINTS } from './data/kind-hints.js';
import { type Heading } from './heading.js';
import { isDocumentTitle, lookUpHeading } from './lookup.js';
import { type Ground, isRule, ornamentOf, prominence } from './typography.js';

/** As many lines of the largest type part a text. */
const FEWEST_PARTS = 3;
/** Points left of the text where a margin begins. */
const MARGIN = 6;

/** Lines that look exactly like the headings but stand in no dictionary: their words or their content tell the kind. */
export function unknownHeadings(
  rows: readonly Row[],
  accepted: readonly Heading[],
  ground: Ground,
  language: string,
): Heading[] {
  const taken = new Set(accepted.flatMap((heading) => [heading.row, heading.row + heading.rows - 1]));
  const first = accepted[0]?.row ?? rows.length;
  const head = endOfHead(rows, first);
  const isContact = (row: Row): boolean => isHeadingShaped(row) && kindByWords(row.text, language) === 'contact';
  const body = rows.filter((row, at) => !row.furniture && (at >= head || isContact(row)));
  const others = body.filter(({ index }) => !taken.has(index));
  // What opens the text below a heading that looks otherwise, and whatever looks so, is a title or a house.
  const openers = others.filter((row) => {
    const above = rows[row.index - 1];
    return above && taken.has(above.index) && lookOf(rows, above) !== lookOf(rows, row);
  });
  const opens = new Set(openers.map((row) => lookOf(rows, row)));
  const known = grouped(accepted, ({ row }) => lookOf(rows, rows[row]));
  // "ACME LTD" right below "EXPERIENCE", in the same capitals: of what looks so, a date below makes a house or a post.
  const isDirectlyBelow = ({ index }: Row): boolean => taken.has(index - 1);
  const opensPost = (row: Row, ofLook: readonly Row[]): boolean =>
    isDirectlyBelow(row) || (ofLook.some(isDirectlyBelow) && (namesEntry(row.text) || leadsToDate(rows, row.index)));
  // Headings may stand out in a way that is not known here: small capitals count as small type.
  const isLookOfHeadings = (look: string): boolean => (known.get(look)?.length ?? 0) >= FEWEST_PARTS;
  const largest = largestByColumn(body);
  const alike = grouped(others, (row) => lookOf(rows, row));
  return [...alike].flatMap(([look, ofLook]) => {
    if (look === undefined || opens.has(look)) return [];
    const times = new Map<string, number>();
    for (const { text } of ofLook) times.set(fold(text), (times.get(fold(text)) ?? 0) + 1);
    const isItemAbove = (next: Row | undefined): boolean =>
      next !== undefined && lookOf(rows, next) === look && findDates(next).length === 0;
    const found = ofLook
      .filter((row) => !row.bullet && (isLookOfHeadings(look) || prominence(row, ground, rows[row.index + 1]) >= 1))
      .filter((row) => isHeadingShaped(row) && !isDocumentTitle(row.text) && !taken.has(row.index + 1))
      // Items of a list stand one below the other, labels of posts and houses come again.
      .filter((row) => !isItemAbove(rows[row.index + 1]) && times.get(fold(row.text)) === 1)
      .filter((row) => !known.has(look) || !opensPost(row, ofLook))
      .filter((row) => !isUnderLabel(rows, row))
      .map((row): Heading => {
        const kind = kindByWords(row.text, language);
        return { piece: row, kind, kinds: [kind], row: row.index, rows: 1, inline: false };
      });
    if (found.length === 0) return [];
    // What has a date is the head of an entry, and sure to be none of a section.
    const undated = ofLook.filter((row) => findDates(row).length === 0);
    // Most sections of a CV have no dates; what has one right above or below each time is a house or a post.
    const dated = found.filter(({ row }) => isBesideDate(rows, row));
    const isLargest =
      dated.length * 3 < found.length * 2 &&
      undated.every(({ style, column }) => style.size >= (largest.get(column) ?? 0));
    return partsTheText(found, known.get(look) ?? [], undated, isLargest) ? found : [];
  });
}

/** "Nursery assistant" below "[2016 – 2017]", "Lab assistant" below "Position:". */
function isUnderLabel(rows: readonly Row[], { index, gap, text }: Row): boolean {
  const above = rows[index - 1];
  if (!above || gap > 0.5) return false;
  return fieldLabel(above.text)?.length === above.text.length || (isDated(above) && titleEvidence(text) >= 2);
}

/** The largest type in each column that more than one row has. */
function largestByColumn(rows: readonly Row[]): ReadonlyMap<number, number> {
  const largest = new Map<number, number>();
  for (const [, ofSize] of grouped(rows, ({ column, style }) => `${column} ${style.size}`)) {
    const [row] = ofSize;
    if (row && ofSize.length > 1) largest.set(row.column, Math.max(row.style.size, largest.get(row.column) ?? 0));
  }
  return largest;
}

/**
 * Whether lines that look like `known` headings are headings, too: where they are few beside them, are declared as such, or name
 * no posts, employers and schools, which may stand out in the same way.
 */
function partsTheText(
  found: readonly Heading[],
  known: readonly Heading[],
  alike: readonly Row[],
  isLargest: boolean,
): boolean {
  if (known.length >= 2 && alike.length <= known.length / 2 + 1) return true;
  const kindsOf = (headings: readonly Heading[]): number =>
    new Set(headings.map(({ kind }) => kind).filter((kind) => kind !== 'other')).size;
  const others = alike.length - found.length;
  const level = alike[0]?.style.headingLevel ?? 0;
  if (others === 0 && level === 1 && kindsOf(known) >= 2) return true;
  const ofEntries = found.filter(({ piece }) => namesEntry(piece.text)).length + others;
  if (isLargest && known.length + found.length >= FEWEST_PARTS && ofEntries === 0) return true;
  return kindsOf([...known, ...found]) >= (level > 0 ? 2 : 3) && ofEntries * 3 <= alike.length;
}

/** A stretch of time in the two lines below, as under a house and its post. */
function leadsToDate(rows: readonly Row[], index: number): boolean {
  return rows.slice(index + 1, index + 3).some(isDated);
}

function isBesideDate(rows: readonly Row[], index: number): boolean {
  return leadsToDate(rows, index) || rows.slice(index - 1, index).some(isDated);
}

function isDated(row: Row): boolean {
  return !row.bullet && findDates(row).some(({ range }) => range);
}

function namesEntry(text: string): boolean {
  return [titleEvidence, employerEvidence, degreeEvidence, schoolEvidence].some((evidence) => evidence(text) >= 2);
}

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function lookOf(rows: readonly Row[], row: Row | undefined): string | undefined {
  return row && `${row.style.key}${isRule(rows[row.index + 1]?.text ?? '') ? '_' : ''}${ornamentOf(row.text)}`;
}

/** Name and title at the top may look like headings; they are told by standing first, with contact data behind them. */
function endOfHead(rows: readonly Row[], first: number): number {
  return Math.min(
    first,
    Math.max(
      2,
      rows.slice(0, first).findLastIndex((row) => /@|\+\d{2}/.test(row.text)),
    ),
  );
}

/** "2. Academic degrees" */
const NUMBERING = /^\d{1,2}[.)]\s+/;

function isHeadingShaped(row: Row): boolean {
  const text = row.text.replace(NUMBERING, '');
  const words = text.split(/\s+/).length;
  // "Welder at Humber Yards" is a post, "Post: welder" a fact.
  if (AT.test(row.text) || /[:：]\s*\p{L}/u.test(row.text)) return false;
  return words <= 6 && text.length <= 55 && row.cells.length === 1 && !/[\d@,;|]|\.$/.test(text);
}

/** The section kind that a word of the heading gives away. */
function kindByWords(text: string, language: string): SectionKind {
  const folded = fold(text);
  const hint = KIND_HINTS.find(([pattern]) => pattern.test(folded))?.[1];
  if (hint) return hint;
  const tokens = folded.match(/\p{L}+/gu) ?? [];
  for (const token of tokens.reverse()) {
    const match = token.length > 3 ? lookUpHeading(token, language) : undefined;
    if (match?.match === 'exact') return match.kind;
  }
  return 'other';
}

/**
 * Labels that no dictionary has, where others left of the text head sections and the same white stands above, or in the
 * first column of a table in which others do.
 */
export function unknownLabels(rows: readonly Row[], known: readonly Heading[], language: string): Heading[] {
  if (known.length < FEWEST_PARTS) return [];
  const gap = Math.min(...known.slice(1).map(({ row }) => rows[row]?.gap ?? 0));
  const text = usualLeft(rows);
  const standsOut = (row: Row | undefined): boolean => (row?.line.box?.[0] ?? text) < text - MARGIN;
  const tables = new Set(known.map(({ row }) => tableOf(rows[row])));
  const [table] = tables;
  const isInTable = (row: Row): boolean => tables.size === 1 && table !== undefined && tableOf(row) === table;
  const areLeft = known.every(({ row }) => standsOut(rows[row]));
  return rows.flatMap((row): Heading[] => {
    const [label] = row.cells;
    if (!label || row.cells.length < 2 || row.furniture || row.bullet) return [];
    if (!isInTable(row) && (!areLeft || !standsOut(row) || row.gap < gap - 0.1)) return [];
    if (known.some((heading) => heading.row === row.index)) return [];
    if (!isHeadingShaped({ ...row, ...label, cells: [label] })) return [];
    const kind = kindByWords(label.text, language);
    return [{ piece: slicePiece(label, 0), kind, kinds: [kind], row: row.index, rows: 1, inline: true }];
  });
}

/** The table whose first column the row begins in. */
function tableOf(row: Row | undefined): number | undefined {
  return row?.columns?.[0] === 0 ? row.line.cell?.table : undefined;
}

/** More say nothing new. */
const MOST_HEADINGS = 60;
/** Points by which sizes of one look may differ. */
const SAME_SIZE = 0.3;

/** In the margin, in the look of the headings that stand above their text: "Projects   The Sound Archive". */
export function headingsBesideText(rows: readonly Row[], accepted: readonly Heading[], language: string): Heading[] {
  const taken = new Set(accepted.map(({ row }) => row));
  const lines = accepted.slice(0, MOST_HEADINGS).flatMap(({ row, inline }) => (inline ? [] : (rows[row]?.line ?? [])));
  return rows.flatMap((row): Heading[] => {
    const [label] = row.cells;
    const [own, body] = row.line.segments ?? [];
    if (!label || !own || !body || row.furniture || row.bullet || !isLarger(own, body)) return [];
    if (taken.has(row.index)) return [];
    const alike = lines.filter(
      (line) => !isLarger(line, own) && !isLarger(own, line) && line.bold === (own.bold || undefined),
    );
    const left = own.box?.[0] ?? 0;
    if (alike.length < 2 || !alike.some(({ box }) => box && Math.abs(box[0] - left) <= MARGIN)) return [];
    if (!isHeadingShaped({ ...row, ...label, cells: [label] })) return [];
    const match = lookUpHeading(label.text, language);
    const kind = match?.kind ?? kindByWords(label.text, language);
    return [
      { piece: slicePiece(label, 0), kind, kinds: match?.kinds ?? [kind], row: row.index, rows: 1, inline: true },
    ];
  });
}

function isLarger(one: Pick<Line, 'fontSize'>, other: Pick<Line, 'fontSize'>): boolean {
  return (one.fontSize ?? 0) > (other.fontSize ?? 0) + SAME_SIZE;
}

/** Where most rows begin, in points. */
function usualLeft(rows: readonly Row[]): number {
  const lefts = grouped(rows, ({ line }) => line.box?.[0].toFixed(0));
  const [left = '0'] = [...lefts].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return Number(left);
}
