import type { SourceDocument } from '../model/document.js';
import type { JsonResume } from '../model/json-resume.js';
import { collapse, type Draft, type Sourced } from '../entries/draft.js';
import { maskRanges, type Range } from '../sections/rows/ranges.js';

/**
 * The draft of a document that is data already: every value as the source states it, with the place where the text has
 * it. Of data attached to a PDF only what its pages say too is taken: nobody has seen the rest. `undefined` for a
 * document without data.
 */
export function structuredDraft(document: SourceDocument, masked: readonly Range[]): Draft<JsonResume> | undefined {
  if (document.structured === undefined) return undefined;
  const draft = (node: unknown, pointer: string): unknown => {
    if (typeof node === 'string') return leaf(document, pointer, node, masked);
    if (Array.isArray(node)) return node.map((item, at) => draft(item, `${pointer}/${at}`));
    if (typeof node !== 'object' || node === null) return undefined;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        draft(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
      ]),
    );
  };
  const { $schema: _schema, meta: _meta, ...resume } = document.structured as JsonResume;
  return draft(resume, '') as Draft<JsonResume>;
}

function leaf(document: SourceDocument, pointer: string, value: string, masked: readonly Range[]): Sourced | undefined {
  const range =
    document.structuredSpans?.[pointer] ?? (document.format === 'pdf' ? yearOnPage(document, value) : undefined);
  if (!range) return document.format === 'pdf' ? undefined : { value, ranges: [], confidence: 1 };
  const isVerbatim = range.end - range.start === value.length;
  const overlaps = masked.some((mask) => mask.start < range.end && mask.end > range.start);
  if (overlaps && !isVerbatim) return undefined;
  return {
    value: overlaps ? collapse(maskRanges(value, range.start, masked)) : value,
    ranges: [range],
    confidence: 1,
  };
}

/** A date is written otherwise on a page than in data, but its year is not. */
function yearOnPage({ text }: SourceDocument, value: string): Range | undefined {
  const year = /^(\d{4})(?:-\d{2}){0,2}$/.exec(value)?.[1];
  const start = year ? text.indexOf(year) : -1;
  return start < 0 ? undefined : { start, end: start + 4 };
}
