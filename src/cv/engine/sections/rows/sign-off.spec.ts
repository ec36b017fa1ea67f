import { parseCv } from '../../parse-cv.js';

const read = (text: string) =>
  parseCv({ bytes: new TextEncoder().encode(text), fileName: 'cv.txt', asOf: '2026-11-24' });

it('leaves place, day and signature at the end out of the last section', async () => {
  const { resume, unparsed } = await read(
    `Anna Koch\nanna.koch@post.example\n\nKenntnisse\n\nDATEV, Excel\n\nChemnitz, 3. Juni 2025\nAnna Koch\n`,
  );
  expect(resume.skills?.map(({ name }) => name)).toEqual(['DATEV', 'Excel']);
  expect(unparsed.map(({ text }) => text)).toContain('Chemnitz, 3. Juni 2025');
  const ofMonth = await read('Anna Koch\nanna@post.example\n\nHobbys\n\nChor\n\nLeipzig, im März 2025\nAnna Koch\n');
  expect(ofMonth.resume.interests).toEqual([{ name: 'Chor' }]);
  const award = await read(
    'Anna Koch\nanna@post.example\n\nCertificates\n\nAWS Architect, May 2023\nHygiene, March 2024\n',
  );
  expect(award.resume.certificates).toHaveLength(2);
});

it.each(['References available upon request', 'Referenzen auf Anfrage.', 'Referências a pedido'])(
  'leaves a promise of references out of the last section: “%s”',
  async (promise) => {
    const { resume, unparsed } = await read(`Ann Roe\nann@inbox.example\n\nSkills\n\nKnives, Stocks\n\n${promise}\n`);
    expect(resume.skills?.map(({ name }) => name)).toEqual(['Knives', 'Stocks']);
    expect(unparsed.map(({ text }) => text)).toContain(promise);
  },
);

it('leaves the consent to keep the data out of the last section', async () => {
  const { resume } = await read(
    'Ilaria Ponti\nila@casella.example\n\nCompetenze informatiche\n\nPhotoshop, AutoCAD\n\nAutorizzo il trattamento dei miei dati personali ai sensi del Regolamento UE 2016/679.\n',
  );
  expect(resume.skills?.map(({ name }) => name)).toEqual(['Photoshop', 'AutoCAD']);
});
