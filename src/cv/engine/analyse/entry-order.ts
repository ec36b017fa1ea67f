import { type MonthRange, monthsOf } from '../common/months.js';

interface Entry {
  name?: string;
  institution?: string;
  startDate?: string;
  endDate?: string;
}

interface Group {
  field: string;
  start?: MonthRange;
  end?: MonthRange;
}

const ONGOING: MonthRange = { earliest: Infinity, latest: Infinity };

/** Entries that surely are newer than the one above them. Roles at one employer move together. */
export function outOfOrder(list: readonly Entry[], pointer: string): string[] {
  const groups = groupsOf(list, pointer);
  return groups.flatMap((group, at) => {
    const above = groups[at - 1];
    return above && isNewer(group, above) ? [group.field] : [];
  });
}

function groupsOf(list: readonly Entry[], pointer: string): Group[] {
  const groups: Group[] = [];
  let before: string | undefined;
  list.forEach((entry, at) => {
    const start = monthsOf(entry.startDate);
    const end = entry.endDate === undefined ? (start ? ONGOING : undefined) : monthsOf(entry.endDate);
    const last = groups.at(-1);
    const name = entry.name?.toLowerCase();
    if (last && name && name === before) {
      last.start = later(last.start, start);
      last.end = later(last.end, end);
    } else {
      groups.push({ field: `${pointer}/${at}`, start, end });
    }
    before = name;
  });
  return groups;
}

function later(a: MonthRange | undefined, b: MonthRange | undefined): MonthRange | undefined {
  return a && b ? (b.latest > a.latest ? b : a) : (a ?? b);
}

function isNewer(group: Group, above: Group): boolean {
  if (!group.end || !above.end || group.end.earliest <= above.end.latest) return false;
  // A study may give the year of its end alone.
  if (!group.start || !above.start) return group.end !== ONGOING || above.start !== undefined;
  return group.start.earliest > above.start.latest;
}
