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
