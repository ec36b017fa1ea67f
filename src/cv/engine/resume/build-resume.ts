import type { SourceDocument, Span } from '../model/document.js';
import type { JsonResume } from '../model/json-resume.js';
import type { FieldSource } from '../model/parsed-cv.js';
import { type Draft, type Sourced } from '../entries/draft.js';
import { mergeRanges, type Range, subtractRanges } from '../sections/rows/ranges.js';
import { spanOf, spansOf } from '../sections/rows/spans.js';

export interface BuiltResume {
  resume: JsonResume;
  sources: Record<string, FieldSource>;
  /** Text that no field took, in reading order. */
  unparsed: Span[];
}

/** Turns a draft into JSON Resume, with the source of every leaf beside it and a list of the text nobody took. */
export function buildResume(
  draft: Draft<JsonResume>,
  document: SourceDocument,
  masked: readonly Range[],
  structure: readonly Range[],
): BuiltResume {
  const sources: Record<string, FieldSource> = {};
  const taken: Range[] = [...structure, ...masked];
  const resume = strip(draft, '', (pointer, leaf) => {
    const ranges = subtractRanges(leaf.ranges, masked);
    taken.push(...leaf.ranges);
    sources[pointer] = {
      spans: ranges.flatMap((range) => spansOf(document, range)),
      confidence: round(leaf.confidence),
    };
  }) as JsonResume | undefined;
  return { resume: resume ?? {}, sources, unparsed: unparsed(document, taken) };
}

type Visit = (pointer: string, leaf: Sourced) => void;

/** The plain value of a draft's node; empty nodes vanish. */
function strip(node: unknown, pointer: string, visit: Visit): unknown {
  if (node === undefined) return undefined;
  if (Array.isArray(node)) {
    const items: unknown[] = [];
    for (const item of node) {
      const value = strip(item, `${pointer}/${items.length}`, visit);
      if (value !== undefined) items.push(value);
    }
    return items.length > 0 ? items : undefined;
  }
  if (isSourced(node)) {
    if (node.value === '') return undefined;
    visit(pointer, node);
    return node.value;
  }
  const fields = Object.entries(node as object).flatMap(([key, value]) => {
    const plain = strip(value, `${pointer}/${key}`, visit);
    return plain === undefined ? [] : [[key, plain] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

function isSourced(node: unknown): node is Sourced {
  return typeof node === 'object' && node !== null && 'ranges' in node && 'value' in node;
}

function unparsed(document: SourceDocument, taken: readonly Range[]): Span[] {
  const used = mergeRanges(taken);
  const left = subtractRanges(
    document.lines.map(({ start, end }) => ({ start, end })),
    used,
  );
  return left.flatMap((range) => {
    const text = document.text.slice(range.start, range.end);
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const lead = text.length - text.trimStart().length;
    return [spanOf(document, { start: range.start + lead, end: range.start + text.trimEnd().length })];
  });
}

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
