import { splitDegree } from './split-degree.js';

describe('splitDegree', () => {
  it('takes the level of a degree for no subject', () => {
    const text = 'Master di I livello';
    expect(splitDegree({ start: 0, end: text.length, text }, 'it')).toEqual({ studyType: { start: 0, end: 19, text } });
  });

  const split = (text: string, language: string) => {
    const { studyType, area } = splitDegree({ start: 0, end: text.length, text }, language);
    return [studyType?.text, area?.text];
  };

  it('reads a degree behind its subject', () => {
    expect(split('Kulturwissenschaften, Bachelor of Arts', 'de')).toEqual(['Bachelor of Arts', 'Kulturwissenschaften']);
    expect(split('Economics, Leeds', 'en')).toEqual(['Economics, Leeds', undefined]);
    const long = 'Economics, Bachelor of Science awarded after three years at two universities of the same town';
    expect(split(long, 'en')).not.toContain('Economics');
  });

  it.each([
    ['PhD in Computer Science', ['PhD', 'Computer Science']],
    ['MS in Finance', ['MS', 'Finance']],
    ['Diplôme d’État d’aide-soignant (DEAS)', ['Diplôme d’État d’aide-soignant (DEAS)', undefined]],
    ['Licence (LEA)', ['Licence', 'LEA']],
    ['BTS Tourisme (non obtenu)', ['BTS Tourisme (non obtenu)', undefined]],
  ])('parts %s', (text, parts) => {
    expect(split(text, 'en')).toEqual(parts);
  });

  it('leaves together what stands in brackets', () => {
    const text = 'BTS Tourisme (1re année validée, non achevé)';
    expect(split(text, 'fr')).toEqual([text, undefined]);
  });
});
