import { parseCv } from '../parse-cv.js';

const read = (text: string) =>
  parseCv({
    bytes: new TextEncoder().encode(text),
    fileName: text.startsWith('#') ? 'cv.md' : 'cv.txt',
    asOf: '2026-11-24',
  });

it('takes no years in a society for a post', async () => {
  const { resume } = await read(
    'Jo Doe\njo@mail.example\n\nExperience\n\nNurse\nAcme Hospital, Leeds\n2015 – 2018\n\nProfessional affiliations\n\nRoyal Society of Chemistry, fellow, 2015 – 2019\n',
  );
  expect(resume.work).toHaveLength(1);
});

it.each([
  ['Trabajos', ['2018 - 2021', '2013 - 2018'], 'work'],
  ['Trabajos', [], 'projects'],
  ['Proyectos', ['2018 - 2021', '2013 - 2018'], 'projects'],
])('tells posts below %s by their dates %j', async (heading, [first = '', second = ''], kind) => {
  const { sections } = await read(
    `Jo Doe\njo@mail.example\n\n${heading}\n\nTractorista, Contratistas Rurales\n${first}\n\nOperario, Cabaña Don Severo SA\n${second}\n\nEscuela\n\nTécnico, Colegio Vila\n2008\n`,
  );
  expect(sections.map((section) => section.kind)).toContain(kind);
});

it('takes prose below a heading of its own at the end for no summary', async () => {
  const { sections } = await read(
    '# Jo Doe\n\njo@mail.example\n\n## Experience\n\nNurse, Acme Hospital, 2015 – 2018\n\n## Education\n\nBSc Nursing, University of Leeds, 2015\n\n## Et cetera\n\nDahlias, cycling, a choir in our part of town, two cats that came with the house and stayed.\n',
  );
  expect(sections.at(-1)?.kind).toBe('other');
});

it('finds posts below a heading that may mean a service for nothing, where no other heads them', async () => {
  const { resume } = await read(
    '# Jo Doe\n\njo@mail.example\n\n## Helping hands\n\nNurse, Acme Hospital, 2015 – 2018\n\nNurse, Beech Clinic, 2012 – 2015\n\n## Education\n\nBSc Nursing, University of Leeds, 2015\n',
  );
  expect(resume.work).toHaveLength(2);
});

it('takes posts that end in their houses and a full stop for posts, below a heading that no dictionary has', async () => {
  const { resume } = await read(
    '# Ana Roe\n\nana@mail.example\n\n## Formación\n\nDoctora en Química, Universidad Austral, 2010\n\n## Mis aulas\n\nProfesora Asociada de Química (2016-2020). Universidad Nacional del Suquía.\n\nJefa de Trabajos Prácticos (2010-2015). Universidad Nacional del Suquía.\n\n## Idiomas\n\nInglés: bueno\n\n## Programas\n\nR, OriginPro\n',
  );
  expect(resume.work?.map(({ name }) => name)).toEqual([
    'Universidad Nacional del Suquía',
    'Universidad Nacional del Suquía',
  ]);
});
