import type { JsonResume } from './model/json-resume.js';
import { parseCv } from './parse-cv.js';
import { render } from './render/render.js';
import { TEMPLATES } from './render/templates.js';

const asOf = '2026-11-24';

const RESUME: JsonResume = {
  basics: { name: 'Maren Oltmanns', email: 'maren@oltmanns.example' },
  work: [
    { name: 'Harbour Crane Services Ltd', position: 'Site engineer', startDate: '2014-01' },
    {
      name: 'Tidewater Hospital',
      position: 'Charge nurse',
      startDate: '2019-02',
      highlights: ['Ran the night shift of an intensive care unit with twelve beds.'],
    },
    { name: 'McAllister Shearing', position: 'Shed hand' },
    { name: 'Puget Games', position: 'Systems engineer', startDate: '2011-09', endDate: '2013-11' },
  ],
  education: [
    { institution: 'Colac Secondary College', studyType: 'Year 12' },
    { institution: 'University of Surrey', studyType: 'MSc Bridge Engineering', endDate: '2013-09' },
    { institution: 'University of Nigeria', studyType: 'Bachelor of Accountancy' },
    { institution: 'Lagos Business School', studyType: 'MBA' },
  ],
};

/** The page itself must say it all: an attachment of another name is no JSON Resume. */
function withoutAttachment(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('resume.json', 'resume.none'), 'latin1');
}

describe('what is rendered', () => {
  it.each(TEMPLATES.flatMap(({ id }) => [[id, 'pdf'] as const, [id, 'docx'] as const]))(
    'in %s as %s is read again with its posts and studies that have no dates',
    async (template, format) => {
      const { bytes } = await render({ resume: RESUME, format, template, locale: 'en', asOf });
      const { resume } = await parseCv({ bytes: withoutAttachment(bytes), fileName: `cv.${format}`, asOf });
      expect(resume.work?.map(({ position, name, startDate }) => [position, name, startDate])).toEqual(
        RESUME.work?.map(({ position, name, startDate }) => [position, name, startDate]),
      );
      expect(resume.education?.map(({ studyType, institution }) => [studyType, institution])).toEqual(
        RESUME.education?.map(({ studyType, institution }) => [studyType, institution]),
      );
    },
  );

  it('is parted by none of its titles that head a section elsewhere', async () => {
    const resume: JsonResume = {
      basics: { name: 'Thies Hinrichsen', email: 'thies@hinrichsen.example' },
      work: [
        { name: 'Tischlerei Jensen', position: 'Geselle', startDate: '2014-08', endDate: '2019-07' },
        { name: 'Möbelwerk Nord GmbH', position: 'Praktika', startDate: '2010-01', endDate: '2010-06' },
        { name: 'Werkstatt Ahoi e.V.', position: 'Ehrenamt', startDate: '2009-01', endDate: '2009-12' },
      ],
      education: [
        { institution: 'Berufsschule Husum', studyType: 'Ausbildung', startDate: '2011-08', endDate: '2014-07' },
        { institution: 'Meisterschule Kiel', studyType: 'Meister', endDate: '2020-05' },
      ],
    };
    const { bytes } = await render({ resume, format: 'docx', template: 'classic', locale: 'de', asOf });
    const { resume: read } = await parseCv({ bytes, fileName: 'cv.docx', asOf });
    expect(read.work).toMatchObject(resume.work ?? []);
    expect(read.education).toMatchObject(resume.education ?? []);
  });

  it.each(TEMPLATES.flatMap(({ id }) => [[id, 'pdf'] as const, [id, 'docx'] as const]))(
    'in %s as %s keeps the whole names of houses, projects and certificates',
    async (template, format) => {
      const name = 'British Army, Royal Logistic Corps';
      const resume: JsonResume = {
        basics: { name: 'Maren Oltmanns', email: 'maren@oltmanns.example' },
        work: [
          { name, position: 'Warrant officer', startDate: '2015-01', endDate: '2019-03' },
          { name, position: 'Transport manager', startDate: '2011-01', endDate: '2014-12' },
          { name, position: 'Driver', startDate: '2006-01', endDate: '2010-12' },
        ],
        projects: [
          { name: 'Littoral – living with the sea', entity: 'Humber Trust', startDate: '2018', endDate: '2019' },
        ],
        certificates: [
          { name: 'Certified Solutions Architect – Professional', issuer: 'Amazon Web Services', date: '2018' },
          { name: 'Certified Kubernetes Administrator', issuer: 'CNCF', date: '2019' },
        ],
      };
      const { bytes } = await render({ resume, format, template, locale: 'en', asOf });
      const { resume: read } = await parseCv({ bytes: withoutAttachment(bytes), fileName: `cv.${format}`, asOf });
      expect(read.work).toMatchObject(resume.work ?? []);
      expect(read.projects?.map((project) => project.name)).toEqual(['Littoral – living with the sea']);
      expect(read.certificates?.map((certificate) => certificate.name)).toEqual([
        'Certified Solutions Architect – Professional',
        'Certified Kubernetes Administrator',
      ]);
    },
  );

  it.each(TEMPLATES.flatMap(({ id }) => [[id, 'pdf'] as const, [id, 'docx'] as const]))(
    'in %s as %s keeps its entries apart where a date or a second line is missing, and its text whole',
    async (template, format) => {
      const resume: JsonResume = {
        basics: { name: 'Maren Oltmanns', email: 'maren@oltmanns.example' },
        work: [
          {
            name: 'Tidewater Hospital',
            position: 'Assistant physician',
            startDate: '2006-01',
            endDate: '2012-06',
            summary:
              'Rotation through the emergency room, Gastroenterology, Intensive Care and Cardiology. Member of the rescue service of the town since 2009.',
          },
        ],
        projects: [
          { name: 'River Cycle Bridge', startDate: '2019', endDate: '2020' },
          { name: 'quietpager', url: 'https://github.com/oltmanns/quietpager' },
          { name: 'Soil moisture node', startDate: '2016', endDate: '2017' },
        ],
        education: [
          {
            institution: 'University of Surrey',
            studyType: 'Magister Civil Engineering and Structural Geotechnics of the Northern Coasts',
            startDate: '2008',
            endDate: '2012',
          },
          { institution: 'De La Salle University – Dasmariñas', studyType: 'BSc', startDate: '2004', endDate: '2008' },
        ],
        skills: [
          { name: 'Web', keywords: ['TypeScript', 'React', 'Vue', 'Playwright', 'CSS'] },
          { name: 'barcode scanning' },
          { name: 'Observability', keywords: ['Prometheus', 'Grafana', 'OpenTelemetry', 'Honeycomb'] },
          { name: 'Transfer pricing' },
          { name: 'Venepuncture and cannulation' },
          { name: 'SolidWorks' },
        ],
        awards: [
          { title: 'Merit scholarship for four semesters' },
          { title: 'Travel grant', awarder: 'German Physical Society', date: '2020' },
        ],
      };
      const { bytes } = await render({ resume, format, template, locale: 'en', asOf });
      const { resume: read } = await parseCv({ bytes: withoutAttachment(bytes), fileName: `cv.${format}`, asOf });
      expect(read.work).toMatchObject(resume.work ?? []);
      expect(read.projects?.map(({ name }) => name)).toEqual(resume.projects?.map(({ name }) => name));
      expect(read.education).toMatchObject(resume.education ?? []);
      expect(read.skills?.flatMap(({ name, keywords }) => keywords ?? [name])).toEqual(
        resume.skills?.flatMap(({ name, keywords }) => keywords ?? [name]),
      );
      expect(read.awards?.map(({ title }) => title)).toEqual(resume.awards?.map(({ title }) => title));
    },
  );

  it('takes no date in its prose for a post', async () => {
    const work = [
      {
        name: 'Université Rennes 2',
        position: 'Maître de conférences',
        startDate: '2014',
        summary:
          'Enseignements de la licence au master (192 heures par an), responsable du parcours Archives de 2017 à 2021. Direction de vingt-trois mémoires.',
      },
      {
        name: 'St.-Vinzenz-Hospital',
        position: 'Assistenzarzt in Weiterbildung',
        startDate: '2006-01',
        endDate: '2012-06',
        summary:
          'Rotation durch Notaufnahme, Gastroenterologie, Intensivmedizin und Kardiologie. Teilnahme am Notarztdienst der Stadt Fulda seit 2009.',
      },
    ];
    const basics = { name: 'Maren Oltmanns', email: 'maren@oltmanns.example' };
    for (const [locale, template, job] of [
      ['fr', 'compact', work[0]],
      ['de', 'academic', work[1]],
    ] as const) {
      const resume: JsonResume = { basics, work: job ? [job] : [] };
      const { bytes } = await render({ resume, format: 'pdf', template, locale, asOf });
      const { resume: read } = await parseCv({ bytes: withoutAttachment(bytes), fileName: 'cv.pdf', asOf });
      expect(read.work?.map(({ position, name }) => [position, name])).toEqual([[job?.position, job?.name]]);
    }
  });
});
