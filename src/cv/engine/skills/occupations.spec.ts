import { namesOccupation, occupationsIn } from './occupations.js';

describe('the table of occupations', () => {
  it.each(
    'Hufschmied;Farrier;maréchal-ferrant;Gleisbauer;Powder Coater;Façadier;Deshollinador;Gommista;Merendeira;Pijpfitter;Kominiarz;Rececionista'.split(
      ';',
    ),
  )('knows %s', (title) => {
    expect(namesOccupation(title)).toBe(true);
  });

  it.each(['we host dinners', 'former colleagues', 'a good team member'])('sees no job in: %s', (words) => {
    expect(namesOccupation(words)).toBe(false);
  });

  it('takes the names of one job in several languages for one', () => {
    const ids = ['chimney sweep', 'Kaminkehrer', 'ramoneur', 'kominiarz'].map((title) => occupationsIn(title)[0]?.id);
    expect(new Set(ids).size).toBe(1);
  });
});
