import { parseCv } from '../../parse-cv.js';

const read = (heading: string, lines: readonly string[]) =>
  educationIn(`Ana Roe\nana@inbox.example\n\n${heading}\n\n${lines.join('\n')}\n`, 'cv.txt');

const educationIn = async (text: string, fileName: string) => {
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

  it('have degrees that are written small, or stand in small type below the school', async () => {
    const small = [
      '2007–2013 Uniwersytet Nadwiślański, Toruń',
      'magister sztuki, konserwacja i restauracja dzieł sztuki',
    ];
    expect(await read('Wykształcenie', small)).toMatchObject([
      {
        institution: 'Uniwersytet Nadwiślański',
        studyType: 'magister sztuki',
        area: 'konserwacja i restauracja dzieł sztuki',
      },
    ]);
    const school = (when: string, degree: string, area: string): string =>
      `<p style="font-size:12pt"><b>${when} | Akademia Podhalańska</b></p>${[degree, area, 'Średnia: 4,5'].map((text) => `<p style="font-size:8pt">${text}</p>`).join('')}`;
    const schools = school('2019 – 2021', 'Magister', 'Zdrowie publiczne') + school('2013 – 2016', 'Licencjat', 'Ratownictwo medyczne'); // prettier-ignore
    expect(await educationIn(`<p>Ana Roe</p><p>ana@inbox.example</p><h2>Wykształcenie</h2>${schools}`, 'cv.html')).toMatchObject([
      { studyType: 'Magister', area: 'Zdrowie publiczne' },
      { studyType: 'Licencjat', area: 'Ratownictwo medyczne' },
    ]); // prettier-ignore
  });

  it('have the grade that a column of their table gives', async () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `<table>${row('Degree', 'Board / University', 'Year', 'Division')}${row('B.Com.', 'Krishna Valley University', '2012', 'First')}
      ${row('S.S.C.', 'Kolhapur Board', '2007', '')}</table>`;
    expect(await educationIn(`<p>Ana Roe</p><p>ana@inbox.example</p><h2>Education</h2>${table}`, 'cv.html')).toEqual([
      { institution: 'Krishna Valley University', studyType: 'B.Com.', endDate: '2012', score: 'First' },
      { institution: 'Kolhapur Board', studyType: 'S.S.C.', endDate: '2007' },
    ]);
  });

  it('have no subject that is the grade behind them', async () => {
    const table = `<table><tr><td>Degree</td><td>Grade</td><td>University</td><td>Year</td></tr>
      <tr><td>B.Com.</td><td>Credit</td><td>Krishna Valley University</td><td>2012</td></tr></table>`;
    expect(await educationIn(`<p>Ana Roe</p><p>ana@inbox.example</p><h2>Education</h2>${table}`, 'cv.html')).toEqual([
      { institution: 'Krishna Valley University', studyType: 'B.Com.', endDate: '2012', score: 'Credit' },
    ]);
  });

  it('have their mark in a line of its own, whatever comma stands above it', async () => {
    expect(
      await read('Istruzione', ['2008 – 2011  Laurea in Economia, Università del Monviso,', 'Votazione: 108/110']),
    ).toMatchObject([{ institution: 'Università del Monviso', area: 'Economia' }]);
  });
});
