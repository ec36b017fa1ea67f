import { type Piece, type Row } from '../../sections/rows/row.js';
import { type FoundDate } from '../dates/find-dates.js';
import { isLocation } from '../vocabulary/places.js';
import { fromRows, paragraphs, type Reading, type Sourced, sourced } from '../draft.js';
import { type Assigned, assignHeads, type Evidence } from './assign.js';
import { type DatedEntry } from './dated-entry.js';
import { type Head, headSegments } from './head-segments.js';
import { AT_WORK } from './at-work.js';
import { isBodyLabel } from './body-labels.js';
import { withCaptionsBeside } from '../../sections/rows/captions.js';
import { isFieldLabel } from './field-labels.js';
import { mergeRows } from './merge-rows.js';
import { outline } from './outline.js';
import { findGroups, withSharedEmployers } from './shared-employers.js';
import { placesStandApart, withWholeNames, withWholeTop } from './whole-names.js';
import { type EntryRows, splitEntries } from './split-entries.js';
import { withoutFillers, withoutLabels, withoutTableHeads } from './table-heads.js';

/** Reads the dated entries of a section. */
export function parseDated(
  rows: readonly Row[],
  evidence: Evidence,
  reading: Reading,
  at: Record<string, RegExp> = AT_WORK,
): DatedEntry[] {
  const boxes = withCaptionsBeside(rows, (text) => isFieldLabel(text) || isBodyLabel(text));
  const { rows: facts, roles: labels } = withoutLabels(withoutFillers(boxes, reading), reading);
  const { rows: plain, roles: columns } = withoutTableHeads(facts, reading);
  const roles = new Map([...labels, ...columns]);
  const lines = outline(mergeRows(plain, reading.text, reading, evidence), roles, reading);
  const strength = (text: string): number => Math.max(evidence.what(text), evidence.where(text));
  const entries = splitEntries(lines, evidence).map((entry) => limitHead(entry, strength));
  const groups = findGroups(entries, evidence);
  const plainHeads = entries.map(({ head, anchor }) =>
    headSegments(head, anchor, at[reading.language] ?? at.en, reading),
  );
  reading.placesStandApart ??= placesStandApart(plainHeads, evidence);
  const hasPlacesInBrackets = plainHeads.some(({ segments }) =>
    segments.some(({ joint, place }) => joint === 'bracket' && place),
  );
  const owners = new Set(groups.owners.values());
  const heads = plainHeads.map((plain, index) => {
    const isRole = groups.owners.has(index) && !namesEmployer(plain);
    const isWhole = isRole || evidence.opensWithWhat === true;
    const named = reading.placesStandApart || isWhole ? withWholeNames(plain, isRole, evidence) : plain;
    const hasRolesBelow = owners.has(index);
    const above = entries[index]?.anchor ?? 0;
    const isTopped = above > 0 && (hasRolesBelow || (entries[index + 1]?.anchor ?? above) < above);
    const head = isTopped ? withWholeTop(named, evidence) : named;
    return { ...head, isRole, hasRolesBelow, hasPlacesInBrackets };
  });
  const assigned = assignHeads(heads, evidence);
  const dated = entries.map((entry, index) => toEntry(entry, assigned[index]));
  return withSharedEmployers(entries, dated, evidence, groups);
}

/** Rows below the date belong to the head only as long as they look like it. */
function limitHead(whole: EntryRows, strength: (text: string) => number): EntryRows {
  const entry = withoutAside(whole);
  const { head, anchor } = entry;
  if (anchor < 0) return entry;
  let end = anchor + 1;
  while (end < head.length) {
    const line = head[end];
    if (!line) break;
    const apart = line.row.gap > 0.8 && strength(line.row.text) < 2;
    const isName = strength(line.row.text) >= 1.5 || isLocation(line.row.text);
    const names = head.slice(anchor + 1, end).filter((above) => !isLocation(above.row.text)).length;
    if (apart || (names > 1 && !isName)) break;
    end++;
  }
  return { head: head.slice(0, end), anchor, body: [...head.slice(end), ...entry.body] };
}

/** Below a house's heading and its town, above the smaller heading of a post: what the house does. */
function withoutAside(entry: EntryRows): EntryRows {
  const { head, anchor, body } = entry;
  const [top, post] = [head[0]?.row.style.headingLevel ?? 0, head[anchor]?.row.style.headingLevel ?? 0];
  if (top === 0 || post <= top || anchor < 3) return entry;
  return { head: [...head.slice(0, 2), ...head.slice(anchor)], anchor: 2, body: [...head.slice(2, anchor), ...body] };
}

/** "Analyst, Acme Works, Leeds", "Analyst at Acme": more than a title and a place. */
function namesEmployer({ segments }: Head): boolean {
  const names = segments.filter((segment) => !segment.place && !segment.town).length;
  return segments.some(({ joint }) => joint === 'at') || (names >= 2 && names < segments.length);
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
    grade: from(assigned?.grade),
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
