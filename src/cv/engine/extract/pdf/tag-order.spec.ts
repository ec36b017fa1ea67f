import type { Glyph } from './glyphs.js';
import { inTagOrder } from './tag-order.js';

/** Characters side by side on one line, and the place of each in the structure tree. */
function line(...texts: [text: string, rank: number][]): Map<Glyph, number> {
  let x = 0;
  return new Map(
    texts.flatMap(([text, rank]) =>
      [...text].map((character): [Glyph, number] => {
        const glyph = { text: character, along0: x, along1: x + 5, baseline: 100, turn: 0, size: 10 } as Glyph;
        x += 5;
        return [glyph, rank];
      }),
    ),
  );
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('');

describe('inTagOrder', () => {
  it('reads words that are tagged before their paragraph where they are drawn', () => {
    expect(textOf(inTagOrder(line(['When ditches dry, ', 2], ['Fire Watch', 1], [' 76 (4)', 2])))).toBe(
      'When ditches dry, Fire Watch 76 (4)',
    );
  });

  it('follows the tags where text is drawn apart', () => {
    const far = line(['2019', 2], [' '.repeat(20), 2], ['Welder', 1]);
    expect(textOf(inTagOrder(far)).trim()).toMatch(/^Welder\s*2019/);
  });
});
