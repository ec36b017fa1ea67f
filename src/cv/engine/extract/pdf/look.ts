import type { Glyph } from './glyphs.js';

/** How a stretch of text is set. */
export interface Look {
  /** Points. */
  fontSize: number;
  bold: boolean;
  /** The first letter is bold, and the last is not. */
  losesBold: boolean;
  italic: boolean;
}

/** What most characters look like. */
export function lookOf(glyphs: readonly Glyph[]): Look {
  // Dates beside a title are set in another weight; its letters say what the line is.
  const letters = glyphs.filter((glyph) => /\p{L}/u.test(glyph.text));
  const telling = letters.length > 0 ? letters : glyphs;
  return {
    fontSize: Math.round(mostly(glyphs, (glyph) => Math.round(glyph.size * 10)) ?? 0) / 10,
    bold: mostly(telling, (glyph) => glyph.font.bold) ?? false,
    losesBold: telling[0]?.font.bold === true && telling.at(-1)?.font.bold === false,
    italic: mostly(telling, (glyph) => glyph.font.italic) ?? false,
  };
}

/** The value that most characters have. */
export function mostly<T>(glyphs: readonly Glyph[], value: (glyph: Glyph) => T): T | undefined {
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
