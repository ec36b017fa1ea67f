import type { Words } from '../locale/words.js';

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function fill(pattern: string, parts: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

/** A date in the locale's form with the precision it has; what is no ISO date stays as it is. */
export function formatDate(date: string, words: Words, long = false): string {
  const [, year = '', mm = '', dd = ''] = ISO_DATE.exec(date) ?? [];
  const month = (long ? words.longMonths : words.months)[Number(mm) - 1];
  if (mm === '' && year !== '') return year;
  if (month === undefined || Number(dd) > 31) return date;
  const pattern = dd === '' ? words.monthYear : long ? words.longDay : words.day;
  return fill(pattern, { year, month, mm, dd, d: String(Number(dd)) });
}

/** `Mar 2019 – Present`; an end that is not there means it goes on. */
export function formatRange(start: string | undefined, end: string | undefined, words: Words): string | undefined {
  if (start === undefined) return end === undefined ? undefined : formatDate(end, words);
  if (start === end) return formatDate(start, words);
  return `${formatDate(start, words)} – ${end === undefined ? words.present : formatDate(end, words)}`;
}
