import { isLocation } from '../vocabulary/places.js';
import { type OutlineRow, withoutDate } from './outline.js';

/** One entry's rows: its head (with the row that carries the date, if there is one) and its text. */
export interface EntryRows {
  head: OutlineRow[];
  /** Index in `head` of the row with the date; -1 without one. */
  anchor: number;
  body: OutlineRow[];
}

/** How strongly a text reads as the head of an entry of this section: a title, an employer, a degree, a school. */
export type HeadEvidence = (text: string) => number;

const LONGEST_LEAD = 3;
const LONGEST_TAIL = 3;
const NAME_SIGN = /\s[|•·∙⋅]\s/u;
/** What it is worth to begin with a line larger than the one with the date: more than all habits of other entries. */
const GROUP_HEADING = 4;

/** Whether a line names both what and where: all that the head of an entry needs. */
export type IsWhole = (text: string) => boolean;

/** Parts a section into entries. Every dated row makes one; rows around it are shared out by gaps, styles and habit. */
export function splitEntries(lines: readonly OutlineRow[], evidence: HeadEvidence, isWhole: IsWhole): EntryRows[] {
  const anchors = lines.flatMap((line, at) => (line.date ? [at] : []));
  if (anchors.length === 0) return splitUndated(lines, isWhole);
  const usual = usualLead(lines, anchors, evidence);
  const isText = looksLikeText(lines, anchors);
  const entries: EntryRows[] = [];
  let from = 0;
  anchors.forEach((anchor, index) => {
    const start = index === 0 ? firstStart(lines, anchor) : leadStart(lines, from, anchor, usual, evidence);
    const before = lines.slice(from, start);
    if (before.length > 0) closeEntry(entries, before, evidence, isText);
    entries.push({ head: lines.slice(start, anchor + 1), anchor: anchor - start, body: [] });
    from = anchor + 1;
  });
  closeEntry(entries, lines.slice(from), evidence, isText);
  return entries;
}

/** What the first entry shows about the others: how many rows stand above its date, and how the first of them looks. */
interface Usual {
  lead: number;
  style: string;
}

function usualLead(lines: readonly OutlineRow[], anchors: readonly number[], evidence: HeadEvidence): Usual {
  const first = anchors[0] ?? 0;
  const start = firstStart(lines, first);
  let lead = first - start;
  const sure = anchors.slice(1).flatMap((anchor) => {
    let at = anchor;
    while (at > 0 && !lines[at - 1]?.body && !lines[at - 1]?.date && anchor - at < LONGEST_LEAD) at--;
    return lines[at - 1]?.body || (lines[at]?.row.gap ?? 0) > 0.6 ? [anchor - at] : [];
  });
  if (lead === 0 && sure.length > 0 && sure.every((count) => count > 0) && evidence(lines[first]?.row.text ?? '') < 1)
    lead = Math.min(...sure);
  return { lead, style: lines[start] ? lookOf(lines[start]) : '' };
}

/** The first entry's head reaches up to the section's heading, unless an introduction stands between. */
function firstStart(lines: readonly OutlineRow[], anchor: number): number {
  let start = anchor;
  while (start > 0 && anchor - start < LONGEST_LEAD && !lines[start - 1]?.body) start--;
  return start;
}

/** Where the head of a later entry begins, of all rows since the last date. */
function leadStart(
  lines: readonly OutlineRow[],
  from: number,
  anchor: number,
  usual: Usual,
  evidence: HeadEvidence,
): number {
  let earliest = anchor;
  while (earliest > from && anchor - earliest < LONGEST_LEAD && !lines[earliest - 1]?.body) earliest--;
  let best = anchor;
  let bestScore = -Infinity;
  for (let start = earliest; start <= anchor; start++) {
    const score = startScore(lines, start, anchor, from, usual, evidence);
    if (score > bestScore) {
      best = start;
      bestScore = score;
    }
  }
  return best;
}

function startScore(
  lines: readonly OutlineRow[],
  start: number,
  anchor: number,
  from: number,
  usual: Usual,
  evidence: HeadEvidence,
): number {
  const line = lines[start];
  const before = lines[start - 1];
  if (!line) return -Infinity;
  let score = 0;
  if (lookOf(line) === usual.style) score += 1.5;
  if (anchor - start === usual.lead) score += 1.6;
  else score -= 0.4 * Math.abs(anchor - start - usual.lead);
  score += Math.min(2, line.row.gap * 2);
  for (let at = start + 1; at <= anchor; at++) score -= Math.min(2, (lines[at]?.row.gap ?? 0) * 2);
  // An employer above its roles, larger than their titles.
  if (start < anchor && before?.body && line.row.style.bold && isLarger(line, lines[anchor])) score += GROUP_HEADING;
  if (before?.body) score += start < anchor || usual.lead === 0 ? 1.5 : 0.5;
  if (start === from && start < anchor && before?.date) score -= 0.8;
  if (start < anchor && evidence(line.row.text) < 1 && isLocation(line.row.text)) score -= 1.5;
  return score;
}

function isLarger(line: OutlineRow, other: OutlineRow | undefined): boolean {
  return other !== undefined && line.row.style.size > other.row.style.size + 0.03;
}

/**
 * Where the rows below most dates have a look of their own, one below a date that looks like the text of the section is
 * the first line of a text.
 */
function looksLikeText(lines: readonly OutlineRow[], anchors: readonly number[]): (line: OutlineRow) => boolean {
  const texts = new Set(lines.filter(({ body }) => body).map(lookOf));
  const below = anchors.flatMap((anchor) => lines[anchor + 1] ?? []).filter(({ body, date }) => !body && !date);
  const own = below.filter((line) => !texts.has(lookOf(line)));
  if (own.length < 2 || own.length * 2 <= below.length) return () => false;
  return (line) => texts.has(lookOf(line)) && line.row.text.length > 40;
}

/** Gives the rows that stand between two dates to the entry above them, and finds heads without a date among them. */
function closeEntry(
  entries: EntryRows[],
  rows: readonly OutlineRow[],
  evidence: HeadEvidence,
  isText: (line: OutlineRow) => boolean,
): void {
  const entry = entries.at(-1);
  let at = 0;
  if (entry) {
    const [first] = entry.head;
    // A date alone: the names stand below it, whatever they look like.
    const isBare = entry.head.length === 1 && first?.date !== undefined && withoutDate(first).length === 0;
    const isTail = (line: OutlineRow | undefined): boolean =>
      line !== undefined && !line.body && ((isBare && at < 2) || !isText(line));
    while (at < LONGEST_TAIL && isTail(rows[at])) at++;
    entry.head.push(...rows.slice(0, at));
  }
  const rest = rows.slice(at);
  let current = entry ?? { head: [], anchor: -1, body: [] };
  if (!entry && rest.length > 0) entries.push(current);
  let seenBody = !entry;
  for (const line of rest) {
    if (seenBody && !line.body && startsUndated(line, entries, evidence)) {
      current = { head: [line], anchor: -1, body: [] };
      entries.push(current);
      seenBody = false;
      continue;
    }
    if (!line.body && current.anchor < 0 && current.body.length === 0 && current.head.length < 2)
      current.head.push(line);
    else current.body.push(line);
    seenBody ||= line.body;
  }
}

/** A short line in the look of the other heads, behind the text of an entry: an employer above several roles, or a post without dates. */
function startsUndated(line: OutlineRow, entries: readonly EntryRows[], evidence: HeadEvidence): boolean {
  const { style, gap } = line.row;
  if (opensAll(line, entries)) return true;
  const looks = new Set(entries.flatMap((entry) => entry.head.map(lookOf)));
  if (!looks.has(lookOf(line))) return false;
  return (style.bold || style.italic || gap > 0.4) && evidence(line.row.text) >= 1;
}

/**
 * Marked as every head is and no text: as a heading, in bold, or with the sign that parts the names of all of them. It
 * needs no word that is known.
 */
function opensAll(line: OutlineRow, entries: readonly EntryRows[]): boolean {
  const dated = entries.filter(({ anchor }) => anchor >= 0);
  const marks: ((other: OutlineRow) => boolean)[] = [
    ({ row }) => row.style.headingLevel > 0,
    opensBold,
    ({ row }) => NAME_SIGN.test(row.text),
  ];
  return (
    dated.length > 1 &&
    marks.some(
      (isMarked) =>
        isMarked(line) &&
        dated.every(({ head, body }) => head[0] !== undefined && isMarked(head[0]) && !body.some(isMarked)),
    )
  );
}

/** What follows a heading's first words in its line, a date or an employer in another weight, makes it no other heading. */
function lookOf(line: OutlineRow): string {
  const { headingLevel, size, key } = line.row.style;
  if (headingLevel > 0) return `heading ${String(headingLevel)}`;
  return opensBold(line) ? `bold ${size.toFixed(2)}` : key;
}

function opensBold({ row }: OutlineRow): boolean {
  return row.style.bold || row.line.losesBold === true;
}

/** Without a single date, white space and looks are all there is. */
function splitUndated(lines: readonly OutlineRow[], isWhole: IsWhole): EntryRows[] {
  const entries: EntryRows[] = [];
  for (const line of lines) {
    const current = entries.at(-1);
    const above = current?.head.at(-1)?.row.text ?? '';
    const fresh =
      !line.body &&
      (line.row.gap > 0.4 ||
        (current !== undefined && current.body.length > 0) ||
        repeatsLook(line, current) ||
        (isWhole(above) && isWhole(line.row.text)));
    if (!current || fresh) entries.push({ head: line.body ? [] : [line], anchor: -1, body: line.body ? [line] : [] });
    else if (!line.body && current.body.length === 0 && current.head.length < LONGEST_LEAD) current.head.push(line);
    else current.body.push(line);
  }
  return entries;
}

/** In bold as the line that opened the entry, behind lines that are not: the next one. */
function repeatsLook({ row }: OutlineRow, current: EntryRows | undefined): boolean {
  const [first, ...others] = current?.head ?? [];
  const look = first?.row.style.key;
  return row.style.bold && row.style.key === look && others.some((other) => other.row.style.key !== look);
}
