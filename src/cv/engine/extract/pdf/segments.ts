import type { Box } from '../../model/document.js';
import type { Glyph } from './glyphs.js';
import { union } from './visibility.js';

/** The parts of a line's text between its wide gaps. */
export function segmentsOf(
  text: string,
  drawn: readonly (Glyph | undefined)[],
): { start: number; end: number; box: Box }[] {
  const segments: { start: number; end: number; box: Box }[] = [];
  for (const match of text.matchAll(/[^\t]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const box = boxAround(drawn.slice(start, end).filter((glyph) => glyph !== undefined));
    if (box) segments.push({ start, end, box });
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
