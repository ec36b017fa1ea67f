import { isLocation } from '../vocabulary/places.js';
import { type OutlineRow } from './outline.js';

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

/** Whether a line names both what and where: all that the head of an entry needs. */
export type IsWhole = (text: string) => boolean;

/** Parts a section into entries. Every dated row makes one; rows around it are shared out by gaps, styles and habit. */
export function splitEntries(lines: readonly OutlineRow[], evidence: HeadEvidence, isWhole: IsWhole): EntryRows[] {
  const anchors = lines.flatMap((line, at) => (line.date ? [at] : []));
  if (anchors.length === 0) return splitUndated(lines, isWhole);
  const usual = usualLead(lines, anchors, evidence);
  const entries: EntryRows[] = [];
  let from = 0;
  anchors.forEach((anchor, index) => {
    const start = index === 0 ? firstStart(lines, anchor) : leadStart(lines, from, anchor, usual, evidence);
    const before = lines.slice(from, start);
    if (before.length > 0) closeEntry(entries, before, evidence);
    entries.push({ head: lines.slice(start, anchor + 1), anchor: anchor - start, body: [] });
    from = anchor + 1;
  });
  closeEntry(entries, lines.slice(from), evidence);
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
  return { lead, style: lines[start]?.row.style.key ?? '' };
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
  if (line.row.style.key === usual.style) score += 1.5;
  if (anchor - start === usual.lead) score += 1.6;
  else score -= 0.4 * Math.abs(anchor - start - usual.lead);
  score += Math.min(2, line.row.gap * 2);
  for (let at = start + 1; at <= anchor; at++) score -= Math.min(2, (lines[at]?.row.gap ?? 0) * 2);
  if (before?.body) score += start < anchor || usual.lead === 0 ? 1.5 : 0.5;
  if (start === from && start < anchor && before?.date) score -= 0.8;
  if (start < anchor && evidence(line.row.text) < 1 && isLocation(line.row.text)) score -= 1.5;
  return score;
}

/** Gives the rows that stand between two dates to the entry above them, and finds heads without a date among them. */
function closeEntry(entries: EntryRows[], rows: readonly OutlineRow[], evidence: HeadEvidence): void {
  const entry = entries.at(-1);
  let at = 0;
  if (entry) {
    while (at < rows.length && at < LONGEST_TAIL && !rows[at]?.body) at++;
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
  const looks = new Set(entries.flatMap((entry) => entry.head.map((head) => head.row.style.key)));
  if (!looks.has(style.key)) return false;
  return (style.bold || style.italic || gap > 0.4) && evidence(line.row.text) >= 1;
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
        (isWhole(above) && isWhole(line.row.text)));
    if (!current || fresh) entries.push({ head: line.body ? [] : [line], anchor: -1, body: line.body ? [line] : [] });
    else if (!line.body && current.body.length === 0 && current.head.length < LONGEST_LEAD) current.head.push(line);
    else current.body.push(line);
  }
  return entries;
}
