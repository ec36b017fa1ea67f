import { parseCv } from '../parse-cv.js';

const read = (text: string) =>
  parseCv({ bytes: new TextEncoder().encode(text), fileName: 'cv.txt', asOf: '2026-11-24' });

it('takes no years in a society for a post', async () => {
  const { resume } = await read(
    'Jo Doe\njo@mail.example\n\nExperience\n\nNurse\nAcme Hospital, Leeds\n2015 – 2018\n\nProfessional affiliations\n\nRoyal Society of Chemistry, fellow, 2015 – 2019\n',
  );
  expect(resume.work).toHaveLength(1);
});
