import type { Box } from '../../model/document.js';
import { mendDirections, RTL } from './bidi.js';
import type { Glyph } from './glyphs.js';
import { partAligned } from './aligned.js';
import { closeJustified } from './justified.js';
import { gapBetween, spaceOut, type Mark } from './spacing.js';
import { lookOf, mostly, type Look } from './look.js';
import { boxAround, segmentsOf, type Segment } from './segments.js';
import { union } from './visibility.js';

/** A visual line: its text, and for every UTF-16 unit of it the character that drew it (none for separators). */
export interface PageLine extends Look {
  text: string;
  drawn: (Glyph | undefined)[];
  box: Box;
  baseline: number;
  turn: number;
  color: string;
  segments?: Segment[];
  /** Goes on with the line before: that had no room beside its date, or the tags say so. */
  wrapped?: true;
}

const BULLET = /^[•●○◦▪▫■□‣⁃∙]$/u;
/** Font sizes; dots of a rating stand closer. */
const MARKERS_APART = 4;
/** Of the font size; baselines of one line differ by less. */
const SAME_LINE = 0.22;
const SOFT_HYPHEN = '\u00AD';

/** Groups characters, in content-stream order, into visual lines. */
export function toPageLines(glyphs: readonly Glyph[]): PageLine[] {
  const lines: PageLine[] = [];
  let group: Glyph[] = [];
  const isRtl = glyphs.some(({ text }) => RTL.test(text));
  const flush = () => {
    const line = composeLine(spaceOut(mendDirections(group, isRtl)));
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
  return {
    text,
    drawn,
    box: boxAround(glyphs) ?? [0, 0, 0, 0],
    baseline: first.baseline,
    turn: first.turn,
    ...lookOf(glyphs),
    color: hex(mostly(glyphs, (glyph) => glyph.color) ?? 0),
    ...(segments.length > 1 ? { segments } : {}),
  };
}

/** One of the parts between a line's wide gaps, or several of them, as a line of its own. */
export function cutLine(line: PageLine, first: number, last = first): PageLine | undefined {
  const [start, end] = [line.segments?.[first]?.start, line.segments?.[last]?.end];
  if (start === undefined || end === undefined) return undefined;
  const drawn = line.drawn.slice(start, end);
  const glyphs = drawn.filter((glyph) => glyph !== undefined);
  return describe(line.text.slice(start, end), drawn, glyphs);
}

/** On one baseline, wherever on the page. */
export function isLevel(a: PageLine, b: PageLine): boolean {
  return Math.abs(a.baseline - b.baseline) <= SAME_LINE * Math.min(a.fontSize, b.fontSize);
}

/** Two lines as one of two segments, the right one read last. */
export function joinLines(left: PageLine, right: PageLine): PageLine {
  const text = `${left.text}\t${right.text}`;
  const drawn = [...left.drawn, undefined, ...right.drawn];
  return { ...left, text, drawn, box: union(left.box, right.box), segments: segmentsOf(text, drawn) };
}

function hex(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}
