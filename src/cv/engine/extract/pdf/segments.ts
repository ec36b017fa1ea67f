import type { Box } from '../../model/document.js';
import type { Glyph } from './glyphs.js';
import { lookOf, type Look } from './look.js';
import { union } from './visibility.js';

/** A part of a line. */
export interface Segment extends Look {
  start: number;
  end: number;
  box: Box;
}

/** The parts of a line's text between its wide gaps. */
export function segmentsOf(text: string, drawn: readonly (Glyph | undefined)[]): Segment[] {
  const segments: Segment[] = [];
  for (const match of text.matchAll(/[^\t]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const glyphs = drawn.slice(start, end).filter((glyph) => glyph !== undefined);
    const box = boxAround(glyphs);
    if (box) segments.push({ start, end, box, ...lookOf(glyphs) });
  }
  return segments;
}

export function boxAround(glyphs: readonly Glyph[]): Box | undefined {
  let box: Box | undefined;
  for (const glyph of glyphs) {
    const own: Box = [glyph.x0, glyph.y0, glyph.x1, glyph.y1];
    box = box ? union(box, own) : own;
  }
  return box;
}
