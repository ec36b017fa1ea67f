import type { Line, SourceDocument, Span } from '../../model/document.js';
import { type Range } from './ranges.js';

/** One span for a stretch of the text; its box is that of the line it stands in, narrowed by share of characters. */
export function spanOf(document: SourceDocument, range: Range): Span {
  const line = lineAt(document, range.start);
  const text = document.text.slice(range.start, range.end);
  const box = line && boxWithin(line, range);
  return { page: line?.page ?? 1, ...(box && { box }), start: range.start, end: range.end, text };
}

/** One span for each line that a stretch runs over. */
export function spansOf(document: SourceDocument, range: Range): Span[] {
  const spans: Span[] = [];
  for (let at = lineIndexAt(document, range.start); at < document.lines.length; at++) {
    const line = document.lines[at];
    if (!line || line.start >= range.end) break;
    const start = Math.max(range.start, line.start);
    const end = Math.min(range.end, line.end);
    if (start < end && document.text.slice(start, end).trim() !== '') spans.push(spanOf(document, { start, end }));
  }
  return spans.length > 0 ? spans : [spanOf(document, range)];
}

function boxWithin(line: Line, range: Range): Span['box'] {
  if (!line.box) return undefined;
  const length = line.end - line.start;
  if (length <= 0 || range.end > line.end) return line.box;
  const [x0, y0, x1, y1] = line.box;
  const from = x0 + ((x1 - x0) * (range.start - line.start)) / length;
  const to = x0 + ((x1 - x0) * (range.end - line.start)) / length;
  return [round(from), y0, round(to), y1];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function lineAt(document: SourceDocument, offset: number): Line | undefined {
  return document.lines[lineIndexAt(document, offset)];
}

/** Index of the first line that ends after the offset; lines follow one another in the text. */
function lineIndexAt(document: SourceDocument, offset: number): number {
  let low = 0;
  let high = document.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.lines[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
