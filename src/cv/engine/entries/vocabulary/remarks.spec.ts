import { parseCv } from '../../parse-cv.js';

const read = async (heading: string, line: string): Promise<unknown> => {
  const text = `Robin Vandermeer\nrobin@post.example\n\n${heading}\n\n${line}`;
  const cv = await parseCv({ bytes: new TextEncoder().encode(text), fileName: 'cv.txt', asOf: '2026-11-24' });
  const [study] = cv.resume.education ?? [];
  return [[study?.studyType, study?.area].filter(Boolean).join(' '), study?.institution];
};

describe('remarks behind studies', () => {
  it.each([
    ['Opleiding', '1993: mavo, Bogerman, Sneek, diploma', 'mavo', 'Bogerman'],
    [
      'Opleiding',
      '2001 – 2003: Schilder (niveau 2), Vakschool Friesland, diploma behaald',
      'Schilder (niveau 2)',
      'Vakschool Friesland',
    ],
    [
      'Formation',
      '2009-2011 : BTS viticulture, lycée agricole de Montagne (congé de formation)',
      'BTS viticulture',
      'lycée agricole de Montagne',
    ],
    [
      'Formação',
      '2011 – 2012: Licenciatura em Turismo, Universidade da Ria, Faro. Interrompida.',
      'Licenciatura Turismo',
      'Universidade da Ria',
    ],
    [
      'Formação',
      '2009 – 2011: Curso Profissional de Turismo, Escola Secundária de Faro, média de 16 valores',
      'Curso Profissional Turismo',
      'Escola Secundária de Faro',
    ],
  ])('are part of neither degree nor school: %s, %s', async (heading, line, degree, school) => {
    expect(await read(heading, line)).toEqual([degree, school]);
  });
});
