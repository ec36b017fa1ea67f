import { parseCv } from '../../parse-cv.js';

describe('languages', () => {
  it.each([
    [['Lingua madre: Italiano', 'Altre lingue: inglese (B2)'], 'Italiano – Lingua madre, inglese – B2'],
    [['Lengua materna: Español', 'Otros idiomas: Inglés (C1)'], 'Español – Lengua materna, Inglés – C1'],
    [['Autres langues : anglais, allemand'], 'anglais, allemand'],
    [['Język ojczysty: polski', 'Inne języki: angielski B2'], 'polski – Język ojczysty, angielski – B2'],
    [['angielski - biegły (C1)', 'j. niemiecki – podstawowy'], 'angielski – biegły (C1), niemiecki – podstawowy'],
    [['Castellano y euskera: nativos. Inglés: B1.'], 'Castellano – nativos, euskera – nativos, Inglés – B1'],
    [['English, Ukwuani, Igbo'], 'English, Ukwuani, Igbo'],
    [['English, French, Fluent'], 'English, French – Fluent'],
    [['Fluent in English and French, basic German'], 'English – Fluent in, French – Fluent in, German – basic'],
  ])('of %j', async (lines, expected) => {
    const text = `Jo Doe\njo@mail.example\n\nLanguages\n\n${lines.join('\n')}\n`;
    const { resume } = await parseCv({
      bytes: new TextEncoder().encode(text),
      fileName: 'cv.txt',
      asOf: '2026-11-24',
    });
    const told = resume.languages?.map(({ language, fluency }) => [language, fluency].filter(Boolean).join(' – '));
    expect(told?.join(', ')).toBe(expected);
  });
});
