import { bulletLength } from '../extract/text/markers.js';
import type { Line, Segment } from '../model/document.js';
import { isMarginDate } from './continuation.js';

/** Points by which edges that are meant to agree may differ. */
const EDGE = 2.5;
/** Beginnings of lines or of parts behind a wide gap that make an edge a column's. */
const MIN_STARTS = 4;

/** Tells captions and labels in the margin from the paragraphs they stand beside. */
export class Margins {
  /** How much text begins at each whole point from the left, on all pages. */
  private readonly starts = new Map<number, number>();

  constructor(lines: readonly Line[]) {
    for (const line of lines) {
      const edge = line.segments?.[1]?.box?.[0] ?? line.box?.[0];
      if (edge === undefined || line.running) continue;
      const point = Math.round(edge);
      this.starts.set(point, (this.starts.get(point) ?? 0) + 1);
    }
  }

  /** A paragraph without what stands beside its first line, and that; nothing where all of it is the paragraph's. */
  part([first, ...others]: readonly Line[]): [margin: Line, lines: Line[]] | undefined {
    const [margin, body] = first?.segments ?? [];
    if (!first || !margin || !body || !this.isBeside(first, margin, body, others[0])) return undefined;
    return [cut(first, margin.start, margin.end), [cut(first, body.start, first.text.length), ...others]];
  }

  private isBeside(line: Line, margin: Segment, body: Segment, next: Line | undefined): boolean {
    const own = line.text.slice(margin.start, margin.end);
    const beside = line.text.slice(body.start);
    // A date belongs to what it is the date of; "Date of birth:   14 March" is one statement.
    if (own.endsWith(':') || isMarginDate(beside) || !/\p{L}{2}/u.test(beside)) return false;
    if (!isMarginDate(own) && (/\d/.test(own) || !/\p{L}{2}/u.test(own))) return false;
    const edge = body.box?.[0];
    if (edge === undefined) return false;
    return next?.box ? Math.abs(next.box[0] - edge) <= EDGE : this.startsAt(edge) >= MIN_STARTS;
  }

  private startsAt(edge: number): number {
    const point = Math.round(edge);
    return [-1, 0, 1].reduce((sum, off) => sum + (this.starts.get(point + off) ?? 0), 0);
  }
}

function cut(line: Line, from: number, to: number): Line {
  const { segments = [], markerLength: _, listItem: __, ...rest } = line;
  const own = segments.filter(({ start, end }) => start >= from && end <= to);
  const [first, last] = [own[0]?.box, own.at(-1)?.box];
  const { start: ___, end: ____, box: _____, ...look } = own[0] ?? {};
  const text = line.text.slice(from, to);
  const markerLength = bulletLength(text);
  return {
    ...rest,
    ...look,
    text,
    start: line.start + from,
    end: line.start + to,
    ...(first && last && { box: [first[0], Math.min(first[1], last[1]), last[2], Math.max(first[3], last[3])] }),
    ...(markerLength > 0 && { markerLength, listItem: true }),
    ...(own.length > 1 && {
      segments: own.map((segment) => ({ ...segment, start: segment.start - from, end: segment.end - from })),
    }),
  };
}
