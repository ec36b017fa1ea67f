import { bulletLength, countedItems, isLoneBullet } from './markers.js';

const counted = (...lines: string[]): string[] =>
  countedItems(lines.map((text) => ({ text }))).map(({ line }) => line.text);

describe('countedItems', () => {
  const [screen, atlas, note] = [
    '1. Zanotelli G. (2021). A screen for drugs against rust.',
    '2. Zanotelli G., Moor P. (2019). An atlas of rust fungi.',
    '3. Moor P. (2018). A note on the winter of the rusts.',
  ];

  it('are the lines that count on from 1', () => {
    expect(counted(screen, 'Rust journal 12, 4–9', atlas, note)).toEqual([screen, atlas, note]);
  });

  it('are no line by itself, none of another count, and none as short as a heading', () => {
    expect(counted(screen)).toEqual([]);
    expect(counted(screen, note)).toEqual([]);
    expect(counted('1. Education', '2. Experience', '3. Languages')).toEqual([]);
  });
});

describe('bulletLength', () => {
  it.each(['∗', '⋆', '⋄', '⋅', '⇒', '•'])('takes %s, a sign that TeX sets before items, for a mark', (sign) => {
    expect(bulletLength(`${sign} Led the review`)).toBe(2);
    expect(isLoneBullet(sign)).toBe(true);
  });
});
