import { highlight } from './highlight.js';

describe('highlight', () => {
  it('shows where the words stand, and marks them', () => {
    const text = `${'before '.repeat(40)}Wound Care and triage${' after'.repeat(40)}`;
    const [piece, ...others] = highlight(text, new Set(['wound', 'care']));
    expect(others).toEqual([]);
    expect(piece?.marks.map(({ start, end }) => piece.text.slice(start, end))).toEqual(['Wound', 'Care']);
    expect(piece?.text.length).toBeLessThan(220);
    expect(piece?.text).toMatch(/^before .* after$/);
  });

  it('prefers places with more of the words, at most three', () => {
    const text = Array.from({ length: 9 }, (_, n) => `one ${n === 5 ? 'two' : ''} ${'x '.repeat(200)}`).join('');
    const pieces = highlight(text, new Set(['one', 'two']));
    expect(pieces).toHaveLength(3);
    expect(pieces.some((piece) => piece.text.includes('two'))).toBe(true);
  });

  it('is empty for what is not there', () => expect(highlight('nothing', new Set(['x']))).toEqual([]));
});
