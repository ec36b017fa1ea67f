import type { FieldSource, ParsedCv } from '../model/parsed-cv.js';
import type { JsonResume, ResumeList } from '../model/json-resume.js';
import type { StatementTrace } from '../model/tailoring.js';
import { type Entry, entriesOf, listsOf } from './pointers.js';

/** Lists inside an entry whose items may be chosen and moved. */
export const INNER_LISTS = ['highlights', 'keywords', 'courses'] as const;
export type InnerList = (typeof INNER_LISTS)[number];

export interface ChosenEntry {
  /** Position in the original list. */
  from: number;
  /** Positions of the items that stay, in their new order. */
  inner: Partial<Record<InnerList, number[]>>;
  /** Fields that are left out, such as the `summary` of an old job. */
  without: string[];
}

/** What of a resume is shown and in which order; nothing else can be said with it. */
export type Selection = Partial<Record<ResumeList, ChosenEntry[]>>;

export function everythingOf(resume: JsonResume): Selection {
  return Object.fromEntries(
    listsOf(resume).map((list) => [
      list,
      entriesOf(resume, list).map((entry, from) => ({ from, inner: innerOf(entry), without: [] })),
    ]),
  );
}

function innerOf(entry: Entry): ChosenEntry['inner'] {
  return Object.fromEntries(
    INNER_LISTS.flatMap((key) => {
      const items = entry[key];
      return Array.isArray(items) ? [[key, items.map((_, at) => at)]] : [];
    }),
  );
}

/** The resume a selection shows, with the source of each of its texts. */
export function assemble(cv: ParsedCv, selection: Selection): { resume: JsonResume; traces: StatementTrace[] } {
  const { basics, $schema, meta, ...lists } = cv.resume;
  const traces: StatementTrace[] = [];
  const copy = (value: unknown, from: string, to: string): unknown => {
    if (typeof value === 'string') {
      if (value.trim() !== '') traces.push({ field: to, from: [from], spans: spansOf(cv.sources, from) });
      return value;
    }
    if (Array.isArray(value)) return value.map((item, at) => copy(item, `${from}/${at}`, `${to}/${at}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, copy(child, `${from}/${key}`, `${to}/${key}`)]),
    );
  };
  const shown: Record<string, unknown> = {};
  if ($schema !== undefined) shown.$schema = $schema;
  if (basics) shown.basics = copy(basics, '/basics', '/basics');
  for (const list of Object.keys(lists) as ResumeList[]) {
    const chosen = selection[list] ?? [];
    const entries = entriesOf(cv.resume, list);
    const kept = chosen.map((choice, at) =>
      copyEntry(entries[choice.from] ?? {}, choice, `/${list}/${choice.from}`, `/${list}/${at}`, copy),
    );
    if (kept.length > 0) shown[list] = kept;
  }
  if (meta) shown.meta = meta;
  return { resume: shown, traces };
}

function copyEntry(
  entry: Entry,
  { inner, without }: ChosenEntry,
  from: string,
  to: string,
  copy: (value: unknown, from: string, to: string) => unknown,
): Entry {
  const shown: Entry = {};
  for (const [key, value] of Object.entries(entry)) {
    if (without.includes(key)) continue;
    const order = INNER_LISTS.find((list) => list === key);
    if (order && Array.isArray(value)) {
      const items: readonly unknown[] = value;
      const kept = (inner[order] ?? []).map((item, at) =>
        copy(items[item], `${from}/${key}/${item}`, `${to}/${key}/${at}`),
      );
      if (kept.length > 0) shown[key] = kept;
    } else {
      shown[key] = copy(value, `${from}/${key}`, `${to}/${key}`);
    }
  }
  return shown;
}

function spansOf(sources: Record<string, FieldSource>, field: string): StatementTrace['spans'] {
  return sources[field]?.spans ?? [];
}
