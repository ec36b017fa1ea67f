import type { Glyph } from './glyphs.js';
import { mendDirections } from './bidi.js';

/** Characters in the order drawn, each ten points wide, at the places given. */
const drawn = (text: string, places: readonly number[]): Glyph[] =>
  [...text].map((character, i) => ({ text: character, along0: (places[i] ?? 0) * 10, size: 10 }) as Glyph);
const read = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('');

describe('mendDirections', () => {
  it('reads what a page from right to left cut at its signs, words left to right, their order right to left', () => {
    expect(read(mendDirections(drawn('il.co@noa', [7, 8, 6, 4, 5, 3, 0, 1, 2]), true))).toBe('noa@co.il');
  });

  it('reads what was drawn backwards on other pages by its place', () => {
    const text = drawn('76 (4),1998', [4, 5, 6, 7, 8, 9, 10, 0, 1, 2, 3]);
    expect(read(mendDirections(text, false))).toBe('76 (4),1998');
    const named = drawn('Vol,No7', [3, 4, 5, 6, 0, 1, 2]);
    expect(read(mendDirections(named, false))).toBe('No7Vol,');
  });

  it('leaves letters from right to left as they came', () => {
    expect(read(mendDirections(drawn('שלום', [3, 2, 1, 0]), true))).toBe('שלום');
  });
});
