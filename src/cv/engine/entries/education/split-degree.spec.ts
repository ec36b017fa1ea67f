import { splitDegree } from './split-degree.js';

describe('splitDegree', () => {
  it('takes the level of a degree for no subject', () => {
    const text = 'Master di I livello';
    expect(splitDegree({ start: 0, end: text.length, text }, 'it')).toEqual({ studyType: { start: 0, end: 19, text } });
  });
});
