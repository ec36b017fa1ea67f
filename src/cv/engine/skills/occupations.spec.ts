import { namesOccupation, occupationLikeness, occupationsIn } from './occupations.js';

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

  const likeness = (asked: string, held: string): number => {
    const [one, other] = [occupationsIn(asked)[0], occupationsIn(held)[0]];
    return one && other ? occupationLikeness(one, other) : NaN;
  };

  it('puts kin of a family above strangers, and the nearer above the farther', () => {
    expect(likeness('data engineer', 'software engineer')).toBeGreaterThan(likeness('data engineer', 'IT support'));
    expect(likeness('data engineer', 'IT support')).toBeGreaterThan(0);
    expect(likeness('reservoir engineer', 'géologue')).toBeGreaterThan(0);
    expect(likeness('marketing manager', 'Vertriebsleiter')).toBeGreaterThan(0);
    expect(likeness('marketing manager', 'welder')).toBe(0);
  });

  it('takes two students for no two of a trade, and a driver for nearly one of lorries', () => {
    expect(likeness('Student', 'Praktikant')).toBeLessThan(0.5);
    expect(likeness('HGV driver', 'autista')).toBeGreaterThan(likeness('civil engineer', 'Ingenieur'));
  });

  it('reads no job into the first word of many', () => {
    expect(occupationsIn('Analista de Nóminas').map(({ name }) => name)).toEqual(['Payroll specialist']);
    expect(occupationsIn('Analista de riesgos').map(({ name }) => name)).not.toContain('Laboratory technician');
  });
});
