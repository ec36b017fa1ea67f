import { isLike, slipsBetween, wordsOf } from './words.js';

const words = (text: string) => [...wordsOf(text)].map(({ word }) => word);

describe('words', () => {
  it.each([
    ['Senior Nurse, Uppsala', ['senior', 'nurse', 'uppsala']],
    ['C++, C# and node.js', ['c++', 'c#', 'and', 'node', 'js']],
    ['Müller-Straße café', ['muller', 'strasse', 'cafe']],
    ['東京 engineer', ['東', '京', 'engineer']],
    ['<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
    ['', []],
  ])('of %j', (text, expected) => expect(words(text)).toEqual(expected));

  it('know where they stand', () => {
    const text = 'a Café!';
    const [, cafe] = [...wordsOf(text)];
    expect(text.slice(cafe?.start, cafe?.end)).toBe('Café');
    expect(cafe?.position).toBe(2);
  });

  it.each([
    ['python', 'pyhton', true],
    ['kubernetes', 'kubernets', true],
    ['kubernetes', 'kubrentes', true],
    ['postgresql', 'postgre', true],
    ['java', 'jav', true],
    ['nurse', 'horse', false],
    ['go', 'do', false],
    ['cat', 'car', false],
  ])('%s is like %s: %s', (word, wanted, expected) => expect(isLike(word, wanted)).toBe(expected));

  it('count slips', () => {
    expect(slipsBetween('', 'abc')).toBe(3);
    expect(slipsBetween('ab', 'ba')).toBe(1);
    expect(slipsBetween('same', 'same')).toBe(0);
  });
});
