import { isLocation } from '../vocabulary/places.js';
import { type Evidence } from './assign.js';
import { AT } from './connectors.js';
import { fieldLabel } from './field-labels.js';
import { NAME_SIGN, opensBold, type OutlineRow, withoutDate } from './outline.js';

/** One entry's rows: its head (with the row that carries the date, if there is one) and its text. */
export interface EntryRows {
  head: OutlineRow[];
  /** Index in `head` of the row with the date; -1 without one. */
  anchor: number;
  body: OutlineRow[];
}

const LONGEST_LEAD = 3;
const LONGEST_TAIL = 3;
/** Lines of white space between entries that stand close. */
const APART = 0.2;
/** What it is worth to begin with a line larger than the one with the date: more than all habits of other entries. */
const GROUP_HEADING = 4;
/** What it costs to begin with a date alone where the first entry has its names above, or text follows. */
const NAMELESS = 3;
/** What it costs to begin with an entry of its own that has no date. */
const REPEATED = 4;

/** Parts a section into entries. Every dated row makes one; rows around it are shared out by gaps, styles and habit. */
export function splitEntries(lines: readonly OutlineRow[], evidence: Evidence): EntryRows[] {
  const anchors = lines.flatMap((line, at) => (line.date ? [at] : []));
  if (anchors.length === 0) return splitUndated(lines, evidence);
  const usual = usualLead(lines, anchors, evidence);
  const isText = looksLikeText(lines, anchors);
  const entries: EntryRows[] = [];
  let from = 0;
  anchors.forEach((anchor, index) => {
    const start = index === 0 ? firstStart(lines, anchor, evidence) : leadStart(lines, from, anchor, usual, evidence);
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
  opener?: OutlineRow;
}

function usualLead(lines: readonly OutlineRow[], anchors: readonly number[], evidence: Evidence): Usual {
  const first = anchors[0] ?? 0;
  const start = firstStart(lines, first, evidence);
  let lead = first - start;
  const sure = anchors.slice(1).flatMap((anchor) => {
    let at = anchor;
    while (at > 0 && !lines[at - 1]?.body && !lines[at - 1]?.date && anchor - at < LONGEST_LEAD) at--;
    return lines[at - 1]?.body || (lines[at]?.row.gap ?? 0) > 0.6 ? [anchor - at] : [];
  });
  if (
    lead === 0 &&
    sure.length > 0 &&
    sure.every((count) => count > 0) &&
    strengthOf(lines[first]?.row.text ?? '', evidence) < 1
  )
    lead = Math.min(...sure);
  return { lead, opener: lines[start] };
}

/** The first entry's head reaches up to the section's heading, unless an introduction stands between. */
function firstStart(lines: readonly OutlineRow[], anchor: number, evidence: Evidence): number {
  let start = anchor;
  while (start > 0 && anchor - start < LONGEST_LEAD && !lines[start - 1]?.body) start--;
  // Entries without a date may stand above it.
  for (let at = anchor; at > start; at--) if (opensNext(lines.slice(start, at), lines[at], evidence)) return at;
  return start;
}

/** How strongly a text reads as the head of an entry of this section: a title, an employer, a degree, a school. */
function strengthOf(text: string, { what, where }: Evidence): number {
  return Math.max(what(text), where(text));
}

/**
 * Whether a line repeats the one that opened a head, with the other name between them: the heading of an entry again, a
 * line in bold again, a degree again where a degree stood above its school.
 */
function opensNext(head: readonly OutlineRow[], line: OutlineRow | undefined, evidence: Evidence): boolean {
  // Above a date that stands alone there is nothing to repeat.
  const [first, ...others] = head.slice(
    Math.max(
      0,
      head.findIndex((own) => withoutDate(own).length > 0),
    ),
  );
  if (!first || !line || line.body || !isAlike(line, first)) return false;
  const [opened, opens] = [nameOf(first, evidence), nameOf(line, evidence)];
  const isMarked = line.row.style.headingLevel > 0 || opensBold(line);
  if (evidence.opensWithWhat && isMarked) {
    const isApart = line.row.style.headingLevel > 0 || isWholeHead(line) || line.row.gap > APART;
    return others.length > 0 || isWholeHead(first) || (first.date !== undefined && !line.date && isApart);
  }
  const areBothAt = AT.test(first.row.text) && AT.test(line.row.text);
  if (isWholeHead(first) && isWholeHead(line)) return areBothAt || !opened || !opens || opened === opens;
  if (others.length === 0) return false;
  if (isMarked && others.some((other) => isAlike(other, first))) return false;
  if (line.row.style.headingLevel > 0) return true;
  const between = others.map((other) => nameOf(other, evidence));
  const isOther = (name: Name): boolean => name !== undefined && name !== opened && name !== opens;
  if (!isMarked) return opened !== undefined && opened === opens && between.some(isOther);
  return opened === opens ? opened !== undefined || between.some(isOther) : !(opened && opens) && between.some(isOther);
}

/** "**Welder** · Acme Works", "**Welder** at Acme Works": both names in one line, the first in bold. */
function isWholeHead({ row }: OutlineRow): boolean {
  return row.line.losesBold === true && (NAME_SIGN.test(row.text) || AT.test(row.text));
}

type Name = 'what' | 'where' | undefined;

/** Which name of an entry a line surely holds. */
function nameOf({ row }: OutlineRow, { what, where }: Evidence): Name {
  // "City: Hull" holds neither, however its label reads.
  const label = fieldLabel(row.text);
  if (label) return label.role === 'what' || label.role === 'where' ? label.role : undefined;
  const [asWhat, asWhere] = [what(row.text), where(row.text)];
  if (asWhat >= 2 && asWhere < 1) return 'what';
  return asWhere >= 2 && asWhat < 1 ? 'where' : undefined;
}

/** Where the head of a later entry begins, of all rows since the last date. */
function leadStart(
  lines: readonly OutlineRow[],
  from: number,
  anchor: number,
  usual: Usual,
  evidence: Evidence,
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
  evidence: Evidence,
): number {
  const line = lines[start];
  const before = lines[start - 1];
  if (!line) return -Infinity;
  let score = 0;
  // What looks like a date that stands alone opens nothing without one.
  const opener = usual.opener && (line.date || withoutDate(usual.opener).length > 0) ? usual.opener : undefined;
  if (opener && isAlike(line, opener)) score += isOnlyBold(lines.slice(from, anchor + 1), line) ? 2.5 : 1.5;
  if (anchor - start === usual.lead) score += 1.6;
  else score -= 0.4 * Math.abs(anchor - start - usual.lead);
  score += Math.min(2, line.row.gap * 2);
  if (start < anchor && opensNext(lines.slice(start, anchor), lines[anchor], evidence)) score -= REPEATED;
  for (let at = start + 1; at <= anchor; at++) score -= Math.min(2, (lines[at]?.row.gap ?? 0) * 2);
  // An employer above its roles, larger than their titles.
  if (start < anchor && before?.body && line.row.style.bold && isLarger(line, lines[anchor])) score += GROUP_HEADING;
  if (before?.body) score += start < anchor || usual.lead === 0 ? 1.5 : 0.5;
  if (start === from && start < anchor && before?.date) score -= 0.8;
  const hasNoneBelow = usual.lead > 0 || lines[anchor + 1]?.body !== false;
  if (start === anchor && hasNoneBelow && withoutDate(line).length === 0) score -= NAMELESS;
  if (start < anchor && strengthOf(line.row.text, evidence) < 1 && isLocation(line.row.text)) score -= 1.5;
  return score;
}

/** The one line in bold: a title whose employer and date, together in one line elsewhere, ran into two. */
function isOnlyBold(lines: readonly OutlineRow[], line: OutlineRow): boolean {
  return opensBold(line) && lines.every((other) => other === line || !opensBold(other));
}

function isLarger(line: OutlineRow, other: OutlineRow | undefined): boolean {
  return other !== undefined && !isAlike(line, other) && line.row.style.size > other.row.style.size + 0.03;
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
  evidence: Evidence,
  isText: (line: OutlineRow) => boolean,
): void {
  const entry = entries.at(-1);
  let at = 0;
  if (entry) {
    const [first] = entry.head;
    // A date alone: the names stand below it, whatever they look like.
    const isBare = entry.head.length === 1 && first?.date !== undefined && withoutDate(first).length === 0;
    const isTail = (line: OutlineRow | undefined): boolean =>
      line !== undefined &&
      !line.body &&
      ((isBare && at < 2) || !isText(line)) &&
      !opensNext([...entry.head, ...rows.slice(0, at)], line, evidence);
    while (at < LONGEST_TAIL && isTail(rows[at])) at++;
    entry.head.push(...rows.slice(0, at));
  }
  const rest = rows.slice(at);
  let current = entry ?? { head: [], anchor: -1, body: [] };
  if (!entry && rest.length > 0) entries.push(current);
  let seenBody = !entry;
  for (const line of rest) {
    const fresh =
      opensNext(current.head, line, evidence) ||
      (seenBody && (startsUndated(line, entries, evidence) || (line === rest.at(-1) && standsAlone(line, entries))));
    if (!line.body && fresh) {
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

/** Bold as a whole, right above a date, where text in bold opens every head and stands in no text: a house above its posts. */
function standsAlone({ row }: OutlineRow, entries: readonly EntryRows[]): boolean {
  const isMarked = (line: OutlineRow | undefined): boolean => line !== undefined && opensBold(line);
  return (
    row.style.bold &&
    row.cells.length === 1 &&
    entries.every((entry) => isMarked(openerOf(entry)) && !entry.body.some(isMarked))
  );
}

/** A short line in the look of the other heads, behind the text of an entry: an employer above several roles, or a post without dates. */
function startsUndated(line: OutlineRow, entries: readonly EntryRows[], evidence: Evidence): boolean {
  const { style, gap } = line.row;
  const isMarked = opensBold(line) || style.italic || gap > 0.4;
  if (opensAll(line, entries) || looksLikeFirstHouse(line, entries)) return true;
  if (!entries.some(({ head }) => head.some((other) => isAlike(line, other)))) return false;
  return isMarked && strengthOf(line.row.text, evidence) >= 1;
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
        dated.every((entry) => {
          const opener = openerOf(entry);
          return opener !== undefined && isMarked(opener) && !entry.body.some(isMarked);
        }),
    )
  );
}

/** In bold and larger than the titles with dates, as the house is that the section opens with. */
function looksLikeFirstHouse(line: OutlineRow, [first, ...others]: readonly EntryRows[]): boolean {
  const house = first && first.anchor < 0 ? first.head[0] : undefined;
  const post = others.find(({ anchor }) => anchor >= 0);
  const opener = post && openerOf(post);
  return house !== undefined && isAlike(line, house) && opensBold(line) && isLarger(line, opener);
}

/** The first line of a head that says more than when. */
function openerOf({ head }: EntryRows): OutlineRow | undefined {
  return head.find((line) => withoutDate(line).length > 0);
}

/** Beside a date in small letters, a title in bold is as large as the others. */
function isAlike(line: OutlineRow, other: OutlineRow): boolean {
  if (lookOf(line) === lookOf(other)) return true;
  const isDated = line.date !== undefined || other.date !== undefined;
  const [a, b] = [line.row.style, other.row.style];
  return (
    isDated &&
    a.headingLevel === b.headingLevel &&
    opensBold(line) &&
    opensBold(other) &&
    Math.abs(a.size - b.size) < 0.12
  );
}

/** What follows a heading's first words in its line, a date or an employer in another weight, makes it no other heading. */
export function lookOf(line: OutlineRow): string {
  const { headingLevel, size, key } = line.row.style;
  if (headingLevel > 0) return `heading ${String(headingLevel)}`;
  return opensBold(line) ? `bold ${size.toFixed(2)}` : key;
}

/** Without a single date, white space and looks are all there is. */
function splitUndated(lines: readonly OutlineRow[], evidence: Evidence): EntryRows[] {
  const { what, where } = evidence;
  const isWhole = (text: string): boolean => what(text) >= 2 && where(text) >= 2;
  const entries: EntryRows[] = [];
  for (const line of lines) {
    const current = entries.at(-1);
    const above = current?.head.at(-1)?.row.text ?? '';
    const fresh =
      !line.body &&
      ((line.row.gap > 0.4 && !breaksPage(line, current)) ||
        (current !== undefined && current.body.length > 0) ||
        repeatsLook(line, current) ||
        opensNext(current?.head ?? [], line, evidence) ||
        (isWhole(above) && isWhole(line.row.text)));
    if (!current || fresh) entries.push({ head: line.body ? [] : [line], anchor: -1, body: line.body ? [line] : [] });
    else if (!line.body && current.body.length === 0 && current.head.length < LONGEST_LEAD) current.head.push(line);
    else current.body.push(line);
  }
  return entries;
}

/** On the next page, below a head of one line that it does not look like: white above it says nothing. */
function breaksPage({ row }: OutlineRow, current: EntryRows | undefined): boolean {
  const above = current?.head.at(-1)?.row;
  return (
    above?.page !== row.page &&
    current?.head.length === 1 &&
    current.body.length === 0 &&
    above?.style.key !== row.style.key
  );
}

/** In bold as the line that opened the entry, behind lines that are not: the next one. */
function repeatsLook({ row }: OutlineRow, current: EntryRows | undefined): boolean {
  const [first, ...others] = current?.head ?? [];
  const look = first?.row.style.key;
  return row.style.bold && row.style.key === look && others.some((other) => other.row.style.key !== look);
}
