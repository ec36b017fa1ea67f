import type { EntryPart, ProsePart, Row, Run } from './manuscript.js';

/** The ways people set out title, employer, place and dates of a post. */
export const ARRANGEMENTS = [
  'title-comma-employer',
  'employer-first',
  'title-first',
  'piped',
  'title-at-employer',
  'dates-first',
  'employer-dash-place',
  'dates-in-brackets',
  'one-line',
  'margin-title-first',
  'margin-employer-first',
  'margin-one-line',
] as const;

export type Arrangement = (typeof ARRANGEMENTS)[number];

export interface EntryFields {
  title?: string;
  where?: string;
  place?: string;
  dates: string;
}

const AT: Record<string, string> = { en: ' at ', de: ' bei ', fr: ' chez ', it: ' presso ', nl: ' bij ' };

export function arrangeEntry(
  fields: EntryFields,
  arrangement: Arrangement,
  language: string,
  prose: ProsePart[],
): EntryPart {
  const { rows, margin } = setOut(fields, arrangement, AT[language] ?? ', ');
  return { type: 'entry', margin: margin || undefined, rows: rows.filter((row) => textOf(row) !== ''), prose };
}

function setOut(fields: EntryFields, arrangement: Arrangement, at: string): { rows: Row[]; margin?: string } {
  const { dates } = fields;
  const title = strong(fields.title);
  const where = fields.where ?? '';
  const wherePlace = joined([fields.where, fields.place], ', ');
  const plain = (text: string): Run => ({ text });
  switch (arrangement) {
    case 'title-comma-employer':
      return { rows: [{ left: [title, plain(after(', ', wherePlace))], right: dates }] };
    case 'employer-first':
      return where
        ? {
            rows: [
              { left: [strong(where), plain(after(', ', fields.place))], right: dates },
              { left: [em(fields.title)] },
            ],
          }
        : { rows: [{ left: [em(fields.title)], right: dates }] };
    case 'title-first':
      return { rows: [{ left: [title], right: dates }, { left: [plain(wherePlace)] }] };
    case 'piped':
      return { rows: [{ left: [title] }, { left: [plain(joined([where, fields.place, dates], ' | '))] }] };
    case 'title-at-employer':
      return {
        rows: [{ left: [title, plain(after(where ? at : ', ', wherePlace)), plain(dates && ` (${dates})`)] }],
      };
    case 'dates-first':
      return { rows: [{ left: [em(dates)] }, { left: [title] }, { left: [plain(wherePlace)] }] };
    case 'employer-dash-place':
      return {
        rows: [
          { left: [strong(joined([fields.where, fields.place], ' — '))] },
          { left: [em(fields.title)], right: dates },
        ],
      };
    case 'dates-in-brackets':
      return {
        rows: [
          { left: [title, plain(dates && ` (${dates})`)] },
          { left: [em(joined([fields.where, fields.place], ' · '))] },
        ],
      };
    case 'one-line':
      return { rows: [{ left: [plain(dates && `${dates}: `), title, plain(after(', ', wherePlace))] }] };
    case 'margin-title-first':
      return { margin: dates, rows: [{ left: [title] }, { left: [plain(wherePlace)] }] };
    case 'margin-employer-first':
      return { margin: dates, rows: [{ left: [strong(wherePlace)] }, { left: [em(fields.title)] }] };
    case 'margin-one-line':
      return { margin: dates, rows: [{ left: [title, plain(after(', ', wherePlace))] }] };
  }
}

/** The same entry for a page without a column for dates: they become its first line. */
export function withoutMargin(entry: EntryPart): EntryPart {
  if (!entry.margin) return entry;
  return { ...entry, margin: undefined, rows: [{ left: [em(entry.margin)] }, ...entry.rows] };
}

export function textOf(row: Row): string {
  return row.left.map((run) => run.text).join('') + (row.right ?? '');
}

const strong = (text = ''): Run => ({ text, strong: true });
const em = (text = ''): Run => ({ text, em: true });
const after = (separator: string, text?: string): string => (text ? separator + text : '');
const joined = (parts: (string | undefined)[], separator: string): string => parts.filter(Boolean).join(separator);
