import { isOutOfWork } from '../vocabulary/out-of-work.js';
import { isLocation } from '../vocabulary/places.js';
import { type DatedEntry } from './dated-entry.js';
import { type Evidence } from './assign.js';
import { HARD_SEPARATORS } from './connectors.js';
import { NAME_SIGN, opensBold, type OutlineRow, withoutDate } from './outline.js';
import { type EntryRows, lookOf } from './split-entries.js';

/** Which entries are roles at an employer that is named above them. */
export interface Groups {
  /** Entries that are such an employer's own line and no post: "Acme Ltd, 2008 – 2017" above its roles. */
  heads: ReadonlySet<number>;
  /** Role -> the entry that names its employer. */
  owners: ReadonlyMap<number, number>;
}

/**
 * Finds employers above several roles by time and by look: a dated line without a title, whose span holds the lines
 * below it; or a first role with one row more on top than its siblings, in a look that they do not have.
 */
export function findGroups(entries: readonly EntryRows[], evidence: Evidence): Groups {
  const sure = groupsOf(entries, evidence, new Set());
  const looks = new Set([...sure.heads].map((index) => headLook(entries[index], entries[index + 1])));
  return looks.size === 0 ? sure : groupsOf(entries, evidence, looks);
}

/** `looks`: how houses above their posts look elsewhere in the section, whatever their words. */
function groupsOf(entries: readonly EntryRows[], evidence: Evidence, looks: ReadonlySet<string>): Groups {
  const heads = new Set<number>();
  const owners = new Map<number, number>();
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    if (!before) return;
    const owner = owners.get(index - 1);
    if (owner !== undefined && isSibling(before, entry) && isMember(entries[owner], entry, heads.has(owner)))
      owners.set(index, owner);
    else if (isHead(before, entry, evidence) || looksLikeHead(before, entry, looks, evidence)) {
      heads.add(index - 1);
      owners.delete(index - 1);
      owners.set(index, index - 1);
    } else if (lacksTopRow(before, entry, evidence)) owners.set(index, index - 1);
  });
  return { heads, owners };
}

function isMember(owner: EntryRows | undefined, entry: EntryRows, byTime: boolean): boolean {
  return owner !== undefined && (!byTime || spans(owner, entry));
}

function isHead(entry: EntryRows, next: EntryRows, evidence: Evidence): boolean {
  const [own, other] = [textOf(entry), textOf(next)];
  if (namesPost(own, evidence)) return false;
  if (standsAbovePlace(entry, next)) return true;
  if (evidence.where(other) >= 3) return false;
  // Without a date, a name of a house above a dated title, perhaps with a line about the house.
  // Of two without one, none stands above the other.
  if (entry.anchor < 0) {
    if (isHouseAtPlace(entry) && isBareTitle(next, evidence)) return true;
    const isOver = next.anchor >= 0 && entry.head.length === 1 && entry.body.length <= 2;
    return isOver && evidence.where(own) >= 2 && evidence.what(other) >= 2;
  }
  if (entry.head.length > 2 || entry.body.length > 0 || !spans(entry, next)) return false;
  return shapeOf(entry) !== shapeOf(next) || (evidence.where(own) >= 1 && evidence.what(other) >= 1);
}

const AT_PLACE = /\s[–—|•·-]\s/u;

/** "Humber Crane Hire – Hull" in bold, perhaps above a line about the house. */
function isHouseAtPlace({ head: [house, ...more], body }: EntryRows): boolean {
  if (!house?.row.style.bold || more.length > 1 || more.some(opensBold) || body.length > 0) return false;
  const [name, place, ...rest] = house.row.text.split(AT_PLACE);
  return name !== undefined && place !== undefined && rest.length === 0 && !isLocation(name) && isLocation(place);
}

/** A title in bold and its date, and no other name. */
function isBareTitle(entry: EntryRows, { what, where }: Evidence): boolean {
  const line = entry.head[entry.anchor];
  const [title, ...others] = namesIn(entry);
  if (!line || title === undefined || others.length > 0 || entry.head.length > 1) return false;
  return opensBold(line) && what(title) >= 2 && where(title) < 2;
}

function headLook(entry: EntryRows | undefined, next: EntryRows | undefined): string {
  const [house, post] = [entry?.head[0], next?.head[next.anchor]];
  return house && post ? `${lookOf(house)}>${lookOf(post)}` : '';
}

/** A house without a date in the look of others above their posts. */
function looksLikeHead(entry: EntryRows, next: EntryRows, looks: ReadonlySet<string>, evidence: Evidence): boolean {
  if (entry.anchor >= 0 || next.anchor < 0 || entry.head.length > 2 || entry.body.length > 2) return false;
  return looks.has(headLook(entry, next)) && !namesPost(textOf(entry), evidence);
}

/** "Willow Creek Dairy" in bold above "Farmhand · Taranaki": beside its town, the title needs a house. */
function standsAbovePlace({ head, anchor, body }: EntryRows, next: EntryRows): boolean {
  const [house, ...more] = head;
  const title = next.head[next.anchor];
  if (anchor >= 0 || body.length > 0 || !house?.row.style.bold || more.length > 0 || !title || !opensBold(title))
    return false;
  const [, place, ...rest] = namesIn(next);
  return place !== undefined && rest.length === 0 && isLocation(place);
}

/** As a whole, or beside the house: "Civil engineer · Sidonia Costruzioni S.p.A.". */
function namesPost(text: string, { what }: Evidence): boolean {
  return [text, ...text.split(HARD_SEPARATORS)].some((part) => what(part) >= 2);
}

/** The time of one holds the other's, as far as both are told. */
function spans(outer: EntryRows, inner: EntryRows): boolean {
  const [own, other] = [outer.head[outer.anchor]?.date, inner.head[inner.anchor]?.date];
  if (outer.anchor < 0) return true;
  if (!own?.range || !other?.start) return false;
  const isBefore = (a: string, b: string): boolean => a.slice(0, b.length) <= b.slice(0, a.length);
  return isBefore(own.start ?? '', other.start) && isBefore(other.end ?? '9999', own.end ?? '9999');
}

/** The first role has rows on top that the next has not: the house's name, perhaps with a line about the house. */
function lacksTopRow(before: EntryRows, entry: EntryRows, evidence: Evidence): boolean {
  const top = before.head[0];
  const missing = before.anchor - entry.anchor;
  const below = before.head[missing];
  const first = entry.head[0];
  if (entry.anchor < 0 || !top || !first) return false;
  const isUnder = (row: OutlineRow | undefined): boolean =>
    row !== undefined && row.row.style.headingLevel > top.row.style.headingLevel;
  if (top.row.style.headingLevel > 0 && isUnder(first) && isUnder(before.head[before.anchor])) return true;
  if (missing < 1 || missing > 2 || !below) return false;
  if (entry.head.length >= before.head.length) return false;
  if (below.row.style.key !== first.row.style.key) return false;
  if (top.row.style.key !== first.row.style.key) return true;
  // "Meridian Packaging · Charlotte" above "Chief Operating Officer": neither title names a house or a town.
  const [isSigned = false, ...others] = [top, below, first].map(({ row }) => NAME_SIGN.test(row.text));
  if (isSigned && !others.includes(true) && evidence.what(below.row.text) >= 2) return true;
  // All in one look: the words must say that a house stands above two titles.
  const own = textOf(entry);
  const isTitle = evidence.what(own) >= 2 && (evidence.where(own) < 2 || !/[,|]/.test(own));
  return isTitle && evidence.what(below.row.text) >= 2 && evidence.what(top.row.text) < 2;
}

/** Looks like the role above it, and has no row or name more, where an employer of its own might stand. */
function isSibling(before: EntryRows, entry: EntryRows): boolean {
  if (shapeOf(entry) !== shapeOf(before) || entry.head.length > before.head.length) return false;
  return namesIn(entry).length <= namesIn(before).length;
}

/** What signs part in the row with the date. */
function namesIn({ head, anchor }: EntryRows): string[] {
  const row = head[anchor];
  const parts = row ? withoutDate(row).flatMap(({ text }) => text.split(HARD_SEPARATORS)) : [];
  return parts.filter((part) => part !== '');
}

function shapeOf({ anchor, head: [first] }: EntryRows): string {
  return `${anchor} ${first ? lookOf(first) : ''}`;
}

function textOf(entry: EntryRows): string {
  return entry.head.map(({ row }) => row.text).join(' ');
}

/**
 * One employer above several roles: the roles that name none of their own take it over. An employer that has a date but
 * no title, and is followed by titles without an employer, is such a heading too and no entry.
 */
export function withSharedEmployers(
  entries: readonly EntryRows[],
  dated: readonly DatedEntry[],
  evidence: Evidence,
  groups: Groups,
): DatedEntry[] {
  const result: DatedEntry[] = [];
  let shared: Pick<DatedEntry, 'where' | 'place' | 'url'> | undefined;
  dated.forEach((entry, index) => {
    const next = dated[index + 1];
    const parts = entries[index];
    if (groups.heads.has(index) || isGroupHead(entry, next, evidence)) {
      shared = ownerOf(entry, evidence);
      return;
    }
    if (entry.where)
      shared = isAbove(parts, entry) ? { where: entry.where, place: entry.place, url: entry.url } : undefined;
    else if (shared && entry.what && !isOutOfWork(entry.what.value)) {
      result.push({ ...entry, ...shared, place: entry.place ?? shared.place });
      return;
    }
    result.push(entry);
  });
  return result;
}

/**
 * The habits of other entries say that a title stands above a house; a house above its town, or above what it does, is what
 * its words say.
 */
function ownerOf(
  { where, what, place, url, start, end }: DatedEntry,
  evidence: Evidence,
): Pick<DatedEntry, 'where' | 'place' | 'url'> {
  if (!where || !what) return { where: where ?? what, place, url };
  const isTown = isLocation(where.value);
  if (isTown && evidence.where(what.value) > evidence.where(where.value)) return { where: what, place: where, url };
  const isFirst = (what.ranges[0]?.start ?? 0) < (where.ranges[0]?.start ?? 0);
  const isHouse = !start && !end && isFirst && evidence.what(what.value) < 2;
  return isHouse ? { where: what, place: isTown ? where : place, url } : { where, place, url };
}

function isGroupHead(entry: DatedEntry, next: DatedEntry | undefined, evidence: Evidence): boolean {
  const name = entry.where ?? entry.what;
  if (!next?.what || next.where || !name || (entry.where && entry.what)) return false;
  // What has an address of its own is a project, not whom one was for.
  if (evidence.opensWithWhat && entry.url) return false;
  if (evidence.what(name.value) > evidence.where(name.value) + 1) return false;
  // Of two names without dates, none stands above the other.
  if (!entry.start && !entry.end) return next.start !== undefined || next.end !== undefined;
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
