/**
 * Month arithmetic for dates that may be known to the year only. A month is a number (`year * 12 + month - 1`);
 * a date is the stretch of months it may lie in, so that nothing is claimed that the CV does not say.
 */

export interface MonthRange {
  earliest: number;
  latest: number;
}

/** A stretch of time as a CV gives it; both ends count. */
export interface Period {
  start: MonthRange;
  end: MonthRange;
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/;

/** `2021-03` is one month, `2021` any of twelve; `undefined` for what is no date. */
export function monthsOf(date: string | undefined): MonthRange | undefined {
  const match = DATE.exec(date ?? '');
  if (!match) return undefined;
  const january = Number(match[1]) * 12;
  const month = match[2] === undefined ? undefined : Number(match[2]);
  if (month === undefined) return { earliest: january, latest: january + 11 };
  if (month < 1 || month > 12) return undefined;
  return { earliest: january + month - 1, latest: january + month - 1 };
}

export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Where the middle of the year stands in for an unknown month: `2015 - 2018` then counts three years, not two or four. */
export function likelyMonths({ start, end }: Period): { first: number; last: number } {
  const first = isExact(start) ? start.earliest : start.earliest + 6;
  const last = isExact(end) ? end.latest : end.latest - 6;
  if (last >= first) return { first, last };
  if (isExact(start)) return { first, last: Math.max(first, Math.min(end.latest, first + 2)) };
  if (isExact(end)) return { first: Math.max(start.earliest, last - 2), last };
  return { first: start.earliest + 3, last: start.earliest + 8 };
}

/** Months that surely lie in the period. */
export function sureMonths({ start, end }: Period): { first: number; last: number } | undefined {
  return end.earliest >= start.latest ? { first: start.latest, last: end.earliest } : undefined;
}

export function isExact({ earliest, latest }: MonthRange): boolean {
  return earliest === latest;
}

/** How many months at least one of the stretches covers. */
export function unionLength(stretches: readonly { first: number; last: number }[]): number {
  let total = 0;
  let covered = -Infinity;
  for (const { first, last } of [...stretches].sort((a, b) => a.first - b.first || a.last - b.last)) {
    if (last <= covered) continue;
    total += last - Math.max(first, covered + 1) + 1;
    covered = last;
  }
  return total;
}
