import { parseCv } from '../../parse-cv.js';

const read = (text: string) =>
  parseCv({ bytes: new TextEncoder().encode(text), fileName: 'cv.txt', asOf: '2026-11-24' });

it('reads what stands behind the year of a reference as its title', async () => {
  const { resume } = await read(
    'Noor Siddiqui\nn@post.example\n\nPublications\n\n1. Brandvold, A., & Lie, K. (2022). Spawning of cod. ICES Journal of Marine Science, 79(4), 1201–1213.\n2. Brandvold, A. (2020). Detection of courtship. Marine Ecology Progress Series, 651, 77–90.\n',
  );
  expect(resume.publications).toMatchObject([
    { name: 'Spawning of cod', publisher: 'ICES Journal of Marine Science', releaseDate: '2022' },
    { name: 'Detection of courtship', publisher: 'Marine Ecology Progress Series', releaseDate: '2020' },
  ]);
});

it.each([
  ['First Aid (expires 06/2027)', { name: 'First Aid' }],
  ['Erste Hilfe, gueltig bis 05/2028', { name: 'Erste Hilfe' }],
  ['Forklift licence, 03/2021, valid until 03/2026', { name: 'Forklift licence', date: '2021-03' }],
  ['Carretillero, válido hasta 2027', { name: 'Carretillero' }],
])('takes how long a certificate is valid for no date of it: %s', async (line, certificate) => {
  const { resume, unparsed } = await read(`Noor Siddiqui\nn@post.example\n\nCertificates\n\n${line}\n`);
  expect(resume.certificates).toEqual([certificate]);
  expect(unparsed.map(({ text }) => text).join(' ')).toMatch(/20\d\d/);
});

it('parts no brackets where it parts a certificate from who gave it', async () => {
  const line = 'Advanced Life Support (ALS), Resuscitation Council UK, 03/2024';
  const { resume } = await read(`Noor Siddiqui\nn@post.example\n\nCertificates\n\n${line}\n`);
  expect(resume.certificates).toEqual([
    { name: 'Advanced Life Support (ALS)', issuer: 'Resuscitation Council UK', date: '2024-03' },
  ]);
});

it('parts a certificate over two lines from who gave it and when', async () => {
  const { resume } = await read(
    'Noor Siddiqui\nn@post.example\n\nCursos\n\n- Litigación oral en materia laboral y de la seguridad social (40 horas). Colegio de Abogados,\n  2022.\n- Mediación (12 horas). Centro de Mediación Yachay, 2018.\n',
  );
  expect(resume.certificates).toEqual([
    { name: 'Litigación oral en materia laboral y de la seguridad social (40 horas)', issuer: 'Colegio de Abogados', date: '2022' }, // prettier-ignore
    { name: 'Mediación (12 horas)', issuer: 'Centro de Mediación Yachay', date: '2018' },
  ]);
});

it('gives each person who is told of in a line an entry among the references', async () => {
  const { resume } = await read(
    'Noor Siddiqui\nn@post.example\n\nReferences\n\nDr. Ann Roe, Head of Surgery, Alma Infirmary, 01632 960001\nMr. Ian Poe, Matron, Hove Clinic, 01632 960002\n',
  );
  expect(resume.references).toHaveLength(2);
});
