import { bulletLength } from '../extract/text/markers.js';
import type { Line, Segment } from '../model/document.js';
import { isMarginDate } from './continuation.js';

/** Points by which edges that are meant to agree may differ. */
const EDGE = 2.5;
/** Beginnings of lines or of parts behind a wide gap, or ends of such parts, that make an edge a column's. */
const MIN_LINES = 4;
/** Characters of a town or a date at the right. */
const LONGEST_CELL = 30;
/** Words of what it stands beside. */
const FEWEST_WORDS = 3;

/** A paragraph, and what stands beside its first line. */
interface Parts {
  left?: Line;
  own: readonly Line[];
  right?: Line;
}

/** Tells captions, dates and towns in the margins from the paragraphs they stand beside. */
export class Margins {
  /** How much text begins at each whole point from the left, on all pages; and how much ends there behind a wide gap. */
  private readonly starts = new Map<number, number>();
  private readonly ends = new Map<number, number>();

  constructor(lines: readonly Line[]) {
    for (const line of lines) {
      const edge = line.segments?.[1]?.box?.[0] ?? line.box?.[0];
      if (edge === undefined || line.running) continue;
      count(this.starts, edge);
      const end = line.segments && line.segments.length > 1 ? line.segments.at(-1)?.box?.[2] : undefined;
      if (end !== undefined) count(this.ends, end);
    }
  }

  part(lines: readonly Line[]): Parts {
    const [first, ...others] = lines;
    const [margin, body] = first?.segments ?? [];
    if (!first || !margin || !body) return { own: lines };
    if (!this.isBeside(first, margin, body, others[0])) return this.withoutRight(first, others);
    const left = cut(first, margin.start, margin.end);
    return { left, ...this.withoutRight(cut(first, body.start, first.text.length), others) };
  }

  private withoutRight(first: Line, others: readonly Line[]): Parts {
    const [before, last] = first.segments?.slice(-2) ?? [];
    if (!before || !last?.box || last.end - last.start > LONGEST_CELL || seen(this.ends, last.box[2]) < MIN_LINES)
      return { own: [first, ...others] };
    if (first.text.slice(0, before.end).split(' ').length < FEWEST_WORDS) return { own: [first, ...others] };
    return { own: [cut(first, 0, before.end), ...others], right: cut(first, last.start, last.end) };
  }

  private isBeside(line: Line, margin: Segment, body: Segment, next: Line | undefined): boolean {
    const own = line.text.slice(margin.start, margin.end);
    const beside = line.text.slice(body.start);
    // A date belongs to what it is the date of; "Date of birth:   14 March" is one statement.
    if (own.endsWith(':') || isMarginDate(beside) || !/\p{L}{2}/u.test(beside)) return false;
    if (!isMarginDate(own) && (/\d/.test(own) || !/\p{L}{2}/u.test(own))) return false;
    const edge = body.box?.[0];
    if (edge === undefined) return false;
    return next?.box ? Math.abs(next.box[0] - edge) <= EDGE : seen(this.starts, edge) >= MIN_LINES;
  }
}

function count(edges: Map<number, number>, at: number): void {
  const point = Math.round(at);
  edges.set(point, (edges.get(point) ?? 0) + 1);
}

/** At an edge, give or take a point. */
function seen(edges: ReadonlyMap<number, number>, at: number): number {
  const point = Math.round(at);
  return [-1, 0, 1].reduce((sum, off) => sum + (edges.get(point + off) ?? 0), 0);
}

function cut(line: Line, from: number, to: number): Line {
  const { segments = [], markerLength: _, listItem: __, ...rest } = line;
  const own = segments.filter(({ start, end }) => start >= from && end <= to);
  const [first, last] = [own[0]?.box, own.at(-1)?.box];
  const text = line.text.slice(from, to);
  const markerLength = bulletLength(text);
  return {
    ...rest,
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
