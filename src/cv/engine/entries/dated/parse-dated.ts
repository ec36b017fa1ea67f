import { type Piece, type Row } from '../../sections/rows/row.js';
import { type FoundDate } from '../dates/find-dates.js';
import { fromRows, paragraphs, type Reading, type Sourced, sourced } from '../draft.js';
import { type Assigned, assignHeads, type Evidence } from './assign.js';
import { headSegments } from './head-segments.js';
import { AT_WORK } from './connectors.js';
import { mergeRows } from './merge-rows.js';
import { outline } from './outline.js';
import { type EntryRows, splitEntries } from './split-entries.js';

/** An entry with a date, a name for what and a name for where, whatever section it stands in. */
export interface DatedEntry {
  what?: Sourced;
  where?: Sourced;
  place?: Sourced;
  url?: Sourced;
  start?: Sourced;
  end?: Sourced;
  /** Written as a range or as open ("since 2020"); false for one lone date. */
  range: boolean;
  rest: Piece[];
  body: Row[];
}

/** Reads the dated entries of a section. */
export function parseDated(
  rows: readonly Row[],
  evidence: Evidence,
  reading: Reading,
  at: Record<string, RegExp> = AT_WORK,
): DatedEntry[] {
  const lines = outline(mergeRows(rows, reading.text, reading), reading);
  const strength = (text: string): number => Math.max(evidence.what(text), evidence.where(text));
  const entries = splitEntries(lines, strength).map((entry) => limitHead(entry, strength));
  const heads = entries.map((entry) => headSegments(entry.head, entry.anchor, at[reading.language] ?? at.en));
  const assigned = assignHeads(heads, evidence);
  const dated = entries.map((entry, index) => toEntry(entry, assigned[index]));
  return withSharedEmployers(entries, dated, evidence);
}

/** Rows below the date belong to the head only as long as they look like it. */
function limitHead(entry: EntryRows, strength: (text: string) => number): EntryRows {
  const { head, anchor } = entry;
  if (anchor < 0) return entry;
  let end = anchor + 1;
  while (end < head.length) {
    const line = head[end];
    if (!line) break;
    const apart = line.row.gap > 0.8 && strength(line.row.text) < 2;
    if (apart || (end > anchor + 2 && strength(line.row.text) < 1.5)) break;
    end++;
  }
  return { head: head.slice(0, end), anchor, body: [...head.slice(end), ...entry.body] };
}

function toEntry(entry: EntryRows, assigned: Assigned | undefined): DatedEntry {
  const date = entry.head[entry.anchor]?.date;
  const confidence = assigned?.confidence ?? 0.5;
  const from = (piece: Piece | undefined): Sourced | undefined => piece && sourced(piece, confidence);
  return {
    what: from(assigned?.what),
    where: from(assigned?.where),
    place: from(assigned?.place),
    url: from(assigned?.url),
    ...datesOf(date),
    range: date?.range ?? false,
    rest: assigned?.rest ?? [],
    body: entry.body.map((line) => line.row),
  };
}

function datesOf(date: FoundDate | undefined): Pick<DatedEntry, 'start' | 'end'> {
  if (!date) return {};
  return {
    ...(date.start && { start: sourced(date.piece, 0.95, date.start) }),
    ...(date.end && { end: sourced(date.piece, 0.95, date.end) }),
  };
}

/**
 * One employer above several roles: the roles that name none of their own take it over. An employer that has a date but
 * no title, and is followed by titles without an employer, is such a heading too and no entry.
 */
function withSharedEmployers(
  entries: readonly EntryRows[],
  dated: readonly DatedEntry[],
  evidence: Evidence,
): DatedEntry[] {
  const result: DatedEntry[] = [];
  let shared: Pick<DatedEntry, 'where' | 'place' | 'url'> | undefined;
  dated.forEach((entry, index) => {
    const next = dated[index + 1];
    const parts = entries[index];
    if (isGroupHead(entry, next, evidence)) {
      shared = { where: entry.where ?? entry.what, place: entry.place, url: entry.url };
      return;
    }
    if (entry.where)
      shared = isAbove(parts, entry) ? { where: entry.where, place: entry.place, url: entry.url } : undefined;
    else if (shared && entry.what) {
      result.push({ ...entry, ...shared, place: entry.place ?? shared.place });
      return;
    }
    result.push(entry);
  });
  return result;
}

function isGroupHead(entry: DatedEntry, next: DatedEntry | undefined, evidence: Evidence): boolean {
  const name = entry.where ?? entry.what;
  if (!next?.what || next.where || !name || (entry.where && entry.what)) return false;
  if (evidence.what(name.value) > evidence.where(name.value) + 1) return false;
  if (!entry.start && !entry.end) return true;
  return entry.body.length <= 2 && contains(entry, next);
}

function contains(outer: DatedEntry, inner: DatedEntry): boolean {
  const from = outer.start?.value.slice(0, 4) ?? '';
  const to = outer.end?.value.slice(0, 4) ?? '9999';
  return (inner.start?.value.slice(0, 4) ?? '') >= from && (inner.end?.value.slice(0, 4) ?? '9999') <= to;
}

/** The employer's row stands above the one with the title and date. */
function isAbove(entry: EntryRows | undefined, { what, where }: DatedEntry): boolean {
  const rowOf = (range: { start: number } | undefined): number =>
    range ? (entry?.head.findIndex(({ row }) => range.start >= row.start && range.start < row.end) ?? -1) : -1;
  return what !== undefined && rowOf(where?.ranges[0]) < rowOf(what.ranges[0]);
}

export interface Body {
  summary?: Sourced;
  highlights: Sourced[];
}

/** List items are highlights; the prose around them is the summary. Prose in several paragraphs without any list is a list too. */
export function readBody(rows: readonly Row[], reading: Reading): Body {
  const groups = paragraphs(rows.filter((row) => /[\p{L}\p{N}]/u.test(row.text)));
  const items = groups.filter((group) => group[0]?.bullet);
  const prose = groups.filter((group) => !group[0]?.bullet);
  const asHighlights = items.length === 0 && prose.length > 1;
  const highlights = (asHighlights ? prose : items).map((group) => fromRows(group, 0.9, reading));
  if (asHighlights || prose.length === 0) return { highlights };
  const texts = prose.map((group) => fromRows(group, 0.85, reading));
  const summary = {
    value: texts.map((text) => text.value).join('\n'),
    ranges: texts.flatMap((text) => text.ranges),
    confidence: 0.85,
  };
  return { summary, highlights };
}
