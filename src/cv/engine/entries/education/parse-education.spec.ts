import { parseCv } from '../../parse-cv.js';

const read = async (heading: string, lines: readonly string[], fileName = 'cv.txt') => {
  const text = `Ana Roe\nana@inbox.example\n\n${heading}\n\n${lines.join('\n')}\n`;
  const { resume } = await parseCv({ bytes: new TextEncoder().encode(text), fileName, asOf: '2026-11-24' });
  return resume.education;
};

describe('studies', () => {
  it('have the subject that stands behind the degree', async () => {
    expect(await read('Formación', ['Maestría | Derecho Notarial', 'Universidad Austral, 2014 – 2016'])).toMatchObject([
      { institution: 'Universidad Austral', studyType: 'Maestría', area: 'Derecho Notarial' },
    ]);
    expect(
      await read('Education', [
        'Bachelor of Science, Information Systems, Wabash State University, May 2010. GPA: 3.6',
      ]),
    ).toMatchObject([
      {
        institution: 'Wabash State University',
        studyType: 'Bachelor of Science',
        area: 'Information Systems',
        endDate: '2010-05',
        score: '3.6',
      },
    ]);
  });

  it('have their mark in a line of its own, whatever comma stands above it', async () => {
    expect(
      await read('Istruzione', ['2008 – 2011  Laurea in Economia, Università del Monviso,', 'Votazione: 108/110']),
    ).toMatchObject([{ institution: 'Università del Monviso', area: 'Economia' }]);
  });
});
