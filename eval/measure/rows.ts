import type { Measured } from './file.js';
import { fOf, precision, recall, sumOf, type FigureName, type Tally } from './tally.js';

/** A line of the report's table; a figure nobody measured has no value. */
export interface Row {
  stage: string;
  figure: string;
  bar: number;
  /** `atLeast` unless smaller is better. */
  sense: 'atLeast' | 'atMost';
  unit: 'share' | 'count' | 'ms';
  work?: number;
  report?: number;
  note?: string;
}

interface Measure {
  stage: string;
  figure: string;
  of: FigureName;
  value: (tally: Tally) => number;
  bar: number;
  only?: (measured: Measured) => boolean;
}

/** The languages whose CVs the parser must take apart; CVs in others count for text, lines and language only. */
export const PARSED_LANGUAGES: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl']);
const isParsed = ({ rendering }: Measured): boolean => PARSED_LANGUAGES.has(rendering.cv.language);

const everywhere = (): boolean => true;
const twoColumns = ({ rendering }: Measured): boolean => rendering.layout.columns === 2;
const isPdf = ({ rendering }: Measured): boolean => rendering.layout.extension === 'pdf';

const MEASURES: Measure[] = [
  { stage: 'lines', figure: 'document language found', of: 'language', value: recall, bar: 0.98, only: everywhere },
  {
    stage: 'lines',
    figure: 'paragraphs found whole, all files',
    of: 'lines.whole',
    value: recall,
    bar: 0.98,
    only: everywhere,
  },
  { stage: 'lines', figure: 'paragraphs found whole, PDF', of: 'lines.whole', value: recall, bar: 0.98, only: isPdf },
  {
    stage: 'lines',
    figure: 'the same, with or without what stands in the margin',
    of: 'lines.apart',
    value: recall,
    bar: 0.98,
    only: isPdf,
  },
  {
    stage: 'lines',
    figure: 'paragraphs found whole, two columns',
    of: 'lines.whole',
    value: recall,
    bar: 0.98,
    only: twoColumns,
  },
  { stage: 'sections', figure: 'heading with class, F1', of: 'sections.headings', value: fOf, bar: 0.95 },
  { stage: 'contact', figure: 'name', of: 'contact.name', value: recall, bar: 0.97, only: everywhere },
  { stage: 'contact', figure: 'e-mail', of: 'contact.email', value: recall, bar: 0.97, only: everywhere },
  { stage: 'contact', figure: 'phone', of: 'contact.phone', value: recall, bar: 0.97, only: everywhere },
  { stage: 'work', figure: 'entries, precision', of: 'work.entries', value: precision, bar: 0.96 },
  { stage: 'work', figure: 'entries, recall', of: 'work.entries', value: recall, bar: 0.95 },
  { stage: 'work', figure: 'employer', of: 'work.employer', value: recall, bar: 0.9 },
  { stage: 'work', figure: 'title', of: 'work.title', value: recall, bar: 0.9 },
  { stage: 'work', figure: 'dates, start and end', of: 'work.dates', value: recall, bar: 0.95 },
  { stage: 'education', figure: 'entries, precision', of: 'education.entries', value: precision, bar: 0.96 },
  { stage: 'education', figure: 'entries, recall', of: 'education.entries', value: recall, bar: 0.95 },
  { stage: 'education', figure: 'institution', of: 'education.institution', value: recall, bar: 0.9 },
  { stage: 'education', figure: 'dates, start and end', of: 'education.dates', value: recall, bar: 0.95 },
  { stage: 'skills', figure: 'precision', of: 'skills', value: precision, bar: 0.92 },
  { stage: 'skills', figure: 'recall', of: 'skills', value: recall, bar: 0.9 },
];

export function rowsOf(measured: Measured[]): Row[] {
  return MEASURES.map((measure) => {
    const chosen = measured.filter(measure.only ?? isParsed);
    const valueIn = (part: string): number | undefined => {
      const cards = chosen.filter((file) => file.part === part).map(({ card }) => card);
      const tally = sumOf(cards, measure.of);
      return tally.expected + tally.found > 0 ? measure.value(tally) : undefined;
    };
    const { stage, figure, bar } = measure;
    return { stage, figure, bar, sense: 'atLeast', unit: 'share', work: valueIn('work'), report: valueIn('report') };
  });
}

export function passes(row: Row, value = row.report): boolean | undefined {
  if (value === undefined) return undefined;
  return row.sense === 'atLeast' ? value >= row.bar : value <= row.bar;
}

export function shown(value: number | undefined, unit: Row['unit']): string {
  if (value === undefined) return '–';
  if (unit === 'share') return value.toFixed(3);
  return unit === 'ms' ? `${value.toFixed(1)} ms` : String(value);
}

/** Share of right answers per group of files, for the breakdown by language and by layout. */
export function breakdown(
  measured: Measured[],
  key: (file: Measured) => string,
): { group: string; files: number; values: Partial<Record<FigureName, number>> }[] {
  const groups = groupBy(measured, key);
  return [...groups.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([group, files]) => ({ group, files: files.length, values: valuesOf(files) }));
}

export const BREAKDOWN_FIGURES = [
  'lines.whole',
  'sections.headings',
  'contact.name',
  'contact.phone',
  'work.entries',
  'work.employer',
  'work.title',
  'work.dates',
  'education.institution',
  'skills',
  'language',
] as const satisfies FigureName[];

function valuesOf(files: Measured[]): Partial<Record<FigureName, number>> {
  const cards = files.map(({ card }) => card);
  return Object.fromEntries(
    BREAKDOWN_FIGURES.flatMap((figure) => {
      const tally = sumOf(cards, figure);
      return tally.expected + tally.found > 0 ? [[figure, fOf(tally)]] : [];
    }),
  );
}

function groupBy<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
