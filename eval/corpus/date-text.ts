import type { DateStyle } from './corpus-cv.js';

/** Text of a date range as its author would write it, in the CV's style and with the precision of the truth. */
export function rangeText(
  range: { from?: string; to?: string; when?: string },
  style: DateStyle,
  language: string,
  ongoing: boolean,
): string {
  if (range.when !== undefined) return range.when;
  const from = range.from && dateText(range.from, style.pattern, language);
  const to = range.to && dateText(range.to, style.pattern, language);
  if (from && to) return from === to ? from : `${from}${style.join ?? ' – '}${to}`;
  if (from && ongoing) return style.since ? `${style.since} ${from}` : `${from}${style.join ?? ' – '}${style.now}`;
  return from || to || '';
}

/** One date in a pattern of `yyyy`, `yy`, `MMMM`, `MMM`, `MM`, `M` and `dd`. A year alone stays a year. */
export function dateText(date: string, pattern: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month || pattern === 'yyyy') return pattern.includes('年') ? `${year}年` : year;
  const shown = pattern.includes('dd') && !day ? pattern.replace(/dd[./-]?\s?/, '') : pattern;
  return shown.replace(/yyyy|yy|MMMM|MMM|MM|M|dd/g, (field) => {
    switch (field) {
      case 'yyyy':
        return year;
      case 'yy':
        return year.slice(2);
      case 'MMMM':
        return monthName(month, language, 'long');
      case 'MMM':
        return monthName(month, language, 'short');
      case 'MM':
        return month;
      case 'M':
        return String(Number(month));
      default:
        return day ?? '';
    }
  });
}

function monthName(month: string, language: string, width: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, Number(month) - 1, 1)));
}
