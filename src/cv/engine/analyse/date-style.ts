import { MONTH_NAMES } from './data/month-names.js';
import { fold } from '../common/words.js';
import type { Span } from '../model/document.js';
import type { AnalyseContext } from './context.js';

/** One date as it stands in the source. */
export interface WrittenDate {
  field: string;
  text: string;
  span: Span;
  /** `year`, `name`, `short-name`, `any-name` (May is both) or a pattern such as `MM/YYYY`. */
  style: string;
}

const LISTS = ['work', 'volunteer', 'education', 'projects'] as const;
const WRITTEN =
  /(?<!\d)(?:(?:\d{1,2}[./-]){1,2}\d{4}|\d{4}[./-]\d{1,2}(?:[./-]\d{1,2})?|\d{1,2}[./]\d{2}|(?:\d{1,2}\.? )?(?:de )?\p{L}{3,12}\.?,? (?:de )?['’]?(?:\d{4}|\d{2})|\d{4})(?!\d)/gu;

/** Every date of jobs, studies and projects as written, each stretch of the source once. */
export function datesAsWritten(context: AnalyseContext): WrittenDate[] {
  const found = new Map<number, WrittenDate>();
  for (const list of LISTS) {
    (context.resume[list] ?? []).forEach((_, at) => {
      for (const key of ['startDate', 'endDate']) {
        const field = `/${list}/${at}/${key}`;
        for (const span of context.spansOf(field)) {
          for (const date of inSpan(field, span)) if (!found.has(date.span.start)) found.set(date.span.start, date);
        }
      }
    });
  }
  return [...found.values()];
}

function inSpan(field: string, span: Span): WrittenDate[] {
  return [...span.text.slice(0, 80).matchAll(WRITTEN)].flatMap((match) => {
    const text = match[0];
    const style = styleOf(text);
    const start = span.start + match.index;
    return style === undefined
      ? []
      : [{ field, text, style, span: { ...span, start, end: start + text.length, text } }];
  });
}

function styleOf(date: string): string | undefined {
  if (/^\d{4}$/.test(date)) return 'year';
  const name = /\p{L}{3,}/u.exec(date)?.[0];
  if (name === undefined) return date.replace(/\d{4}/, 'YYYY').replace(/\d+/g, 'MM');
  const month = fold(name);
  if (!MONTH_NAMES.some((known) => known.startsWith(month.slice(0, 3)))) return undefined;
  // "May", "Mai", "mars" and "June" are as short as names get: full and short at once.
  if (month.length > 3 && month.length <= 4 && MONTH_NAMES.includes(month)) return 'any-name';
  if (month.length === 3) return MONTH_NAMES.includes(month) ? 'any-name' : 'short-name';
  return MONTH_NAMES.includes(month) ? 'name' : 'short-name';
}

/** Dates that are not in the style most of them have. */
export function minority(dates: readonly WrittenDate[]): WrittenDate[] {
  const counts = new Map<string, number>();
  for (const { style } of dates) if (style !== 'any-name') counts.set(style, (counts.get(style) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (most === undefined) return [];
  const named = most === 'name' || most === 'short-name';
  return dates.filter(({ style }) => style !== most && !(style === 'any-name' && named));
}
