import type { Box } from '../../model/document.js';
import { mendDirections } from './bidi.js';
import type { Glyph } from './glyphs.js';
import { partAligned } from './aligned.js';
import { closeJustified } from './justified.js';
import { gapBetween, spaceOut, type Mark } from './spacing.js';
import { boxAround, segmentsOf } from './segments.js';
import { union } from './visibility.js';

/** A visual line: its text, and for every UTF-16 unit of it the character that drew it (none for separators). */
export interface PageLine {
  text: string;
  drawn: (Glyph | undefined)[];
  box: Box;
  baseline: number;
  turn: number;
  fontSize: number;
  bold: boolean;
  /** The first letter is, and the last is not. */
  losesBold: boolean;
  italic: boolean;
  color: string;
  segments?: { start: number; end: number; box: Box }[];
  /** Goes on with the line before: that had no room beside its date, or the tags say so. */
  wrapped?: true;
}

const BULLET = /^[•●○◦▪▫■□‣⁃∙]$/u;
/** Font sizes; dots of a rating stand closer. */
const MARKERS_APART = 4;
const SOFT_HYPHEN = '\u00AD';

/** Groups characters, in content-stream order, into visual lines. */
export function toPageLines(glyphs: readonly Glyph[]): PageLine[] {
  const lines: PageLine[] = [];
  let group: Glyph[] = [];
  const flush = () => {
    const line = composeLine(spaceOut(mendDirections(group)));
    if (line) lines.push(line);
    group = [];
  };
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const blank = glyph.text.trim() === '';
    if (last && !blank && startsLine(last, glyph)) flush();
    group.push(glyph);
    if (!blank) last = glyph;
  }
  flush();
  return closeJustified(partAligned(lines));
}

function startsLine(last: Glyph, next: Glyph): boolean {
  if (last.turn !== next.turn) return true;
  const size = Math.min(last.size, next.size);
  const shift = Math.abs(next.baseline - last.baseline);
  const gap = gapBetween(last, next);
  // Superscripts and ordinals sit close by; a neighbour across a wide gap must share the baseline.
  const tolerance =
    Math.abs(gap) < Math.max(last.size, next.size)
      ? 0.6 * Math.max(size, 0.6 * Math.max(last.size, next.size))
      : 0.3 * size;
  if (shift > tolerance) return true;
  // Markers of lists in two columns, drawn one after the other.
  if (BULLET.test(last.text) && BULLET.test(next.text) && gap > MARKERS_APART * size) return true;
  return next.breakBefore && gap < -size;
}

function composeLine(marks: readonly Mark[]): PageLine | undefined {
  let text = '';
  const drawn: (Glyph | undefined)[] = [];
  for (const { glyph, separator } of marks) {
    if (separator !== '') drawn.push(undefined);
    // A soft hyphen means something at the end of a line only.
    if (text.endsWith(SOFT_HYPHEN)) {
      text = text.slice(0, -1);
      drawn.splice(text.length, 1);
    }
    text += separator + glyph.text;
    while (drawn.length < text.length) drawn.push(glyph);
  }
  return describe(
    text,
    drawn,
    marks.map((mark) => mark.glyph),
  );
}

function describe(text: string, drawn: (Glyph | undefined)[], glyphs: readonly Glyph[]): PageLine | undefined {
  const first = glyphs[0];
  if (!first) return undefined;
  const segments = segmentsOf(text, drawn);
  // Dates beside a title are set in another weight; its letters say what the line is.
  const letters = glyphs.filter((glyph) => /\p{L}/u.test(glyph.text));
  const telling = letters.length > 0 ? letters : glyphs;
  return {
    text,
    drawn,
    box: boxAround(glyphs) ?? [0, 0, 0, 0],
    baseline: first.baseline,
    turn: first.turn,
    fontSize: Math.round(mostly(glyphs, (glyph) => Math.round(glyph.size * 10)) ?? 0) / 10,
    bold: mostly(telling, (glyph) => glyph.font.bold) ?? false,
    losesBold: telling[0]?.font.bold === true && telling.at(-1)?.font.bold === false,
    italic: mostly(telling, (glyph) => glyph.font.italic) ?? false,
    color: hex(mostly(glyphs, (glyph) => glyph.color) ?? 0),
    ...(segments.length > 1 ? { segments } : {}),
  };
}

/** One of the parts between a line's wide gaps as a line of its own. */
export function cutLine(line: PageLine, index: number): PageLine | undefined {
  const segment = line.segments?.[index];
  if (!segment) return undefined;
  const drawn = line.drawn.slice(segment.start, segment.end);
  const text = line.text.slice(segment.start, segment.end);
  return describe(
    text,
    drawn,
    drawn.filter((glyph) => glyph !== undefined),
  );
}

/** Two lines as one of two segments, the right one read last. */
export function joinLines(left: PageLine, right: PageLine): PageLine {
  const text = `${left.text}\t${right.text}`;
  const drawn = [...left.drawn, undefined, ...right.drawn];
  return { ...left, text, drawn, box: union(left.box, right.box), segments: segmentsOf(text, drawn) };
}

/** The value that most characters have. */
function mostly<T>(glyphs: readonly Glyph[], value: (glyph: Glyph) => T): T | undefined {
  const counts = new Map<T, number>();
  let best: T | undefined;
  for (const glyph of glyphs) {
    const key = value(glyph);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (best === undefined || count > (counts.get(best) ?? 0)) best = key;
  }
  return best;
}

function hex(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}
