import { skillByName } from './dictionary.js';
import { classesBehind, licencesIn, licencesOfClasses } from './licence-classes.js';

describe('licencesOfClasses', () => {
  it.each([
    ['Klassen B, BE, C1', ['Driving licence B', 'Driving licence BE']],
    ['Category B, C1', ['Driving licence B']],
    ['Kl. B', ['Driving licence B']],
    ['kat. B i C+E', ['Driving licence B', 'Driving licence CE']],
    ['Catégories A et B', ['Motorcycle licence', 'Driving licence B']],
    ['B, BE', ['Driving licence B', 'Driving licence BE']],
  ])('reads %s', (text, licences) => {
    expect(licencesOfClasses(text)).toEqual(licences);
  });

  it.each(['C', 'A, B', 'C1', 'Class of 2019', 'Category manager', 'Klasse 5', 'B, BE and more', 'Type B insulation'])(
    'finds no licence in %s',
    (text) => {
      expect(licencesOfClasses(text)).toEqual([]);
    },
  );

  it('names what the dictionary holds', () => {
    const names = licencesIn('A, B, BE, C1, C1E, C, CE, D1, D1E, D, DE, T, L');
    expect(names.map((name) => skillByName(name)?.name)).toEqual(names);
  });
});

describe('classesBehind', () => {
  it.each([
    [' Klasse B', 'B'],
    [': B, BE', 'B, BE'],
    [' der Klassen B und C1', 'B und C1'],
    [' (Category C+E)', 'C+E'],
    [' B', 'B'],
    [' and a car', undefined],
    [' Beginner', undefined],
  ])('of %s is %s', (text, classes) => {
    expect(classesBehind(text)).toBe(classes);
  });
});
