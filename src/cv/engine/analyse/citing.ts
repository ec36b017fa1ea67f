import type { Span } from '../model/document.js';
import type { AnalyseContext } from './context.js';

/** So many places are cited at most; the figures count all. */
const MOST_CITED = 20;

/** One thing seen in a field. */
export interface Sighting {
  field: string;
  /** The words it is about, as written. */
  text: string;
}

/** Spans and fields of what a rule saw. */
export function cite(context: AnalyseContext, sightings: readonly Sighting[]): { spans: Span[]; fields: string[] } {
  const spans = sightings.slice(0, MOST_CITED).flatMap((sighting) => spansWithin(context, sighting));
  return { spans, fields: [...new Set(sightings.map(({ field }) => field))] };
}

/** Fields with the whole of their spans. */
export function citeFields(context: AnalyseContext, fields: readonly string[]): { spans: Span[]; fields: string[] } {
  return {
    spans: fields.slice(0, MOST_CITED).flatMap((field) => context.spansOf(field)),
    fields: [...new Set(fields)],
  };
}

/** The stretch of the field's source that holds the words; the whole source where a line break or hyphen parts them. */
function spansWithin(context: AnalyseContext, { field, text }: Sighting): Span[] {
  const spans = context.spansOf(field);
  for (const span of spans) {
    const at = span.text.indexOf(text);
    if (at >= 0) return [{ ...span, start: span.start + at, end: span.start + at + text.length, text }];
  }
  return spans;
}

/** `"a", "b" and 3 more`, for messages. */
export function listed(words: readonly string[], most = 5): string {
  const distinct = [...new Set(words)];
  const shown = distinct.slice(0, most).map((word) => `"${word}"`);
  const more = distinct.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
