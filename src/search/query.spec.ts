import { parseQuery, toTsQuery } from './query.js';

describe('a search', () => {
  it('is words, phrases and what must not be there', () => {
    expect(parseQuery('Nurse "wound care" -"night shift" node.js -- | & !')).toEqual([
      { words: ['nurse'], not: false },
      { words: ['wound', 'care'], not: false },
      { words: ['night', 'shift'], not: true },
      { words: ['node', 'js'], not: false },
    ]);
  });

  it('becomes a query of keyed tokens alone', () => {
    const query = toTsQuery(parseQuery('nurse -"a b"'), (word) => [`${word}1`, `${word}2`]);
    expect(query).toBe('((nurse1|nurse2))&!((a1|a2)<->(b1|b2))');
  });
});
