import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Postbode',
    employer: 'bpost',
    place: 'Aalst',
    from: '2016-02',
    when: '02/2016 - nu',
    bullets: ['Vaste ronde van 740 bussen, met de fiets', 'Vakbondsafgevaardigde sinds 2021'],
  },
  {
    title: 'Uitzendkracht magazijn',
    employer: 'Tempo-Team (Colruyt, Lot)',
    from: '2014-10',
    to: '2016-01',
    when: '10/2014 - 01/2016',
  },
  {
    title: 'Werkzoekend',
    employer: '',
    from: '2014-01',
    to: '2014-09',
    when: '01/2014 - 09/2014',
  },
  {
    title: 'Stikster',
    employer: 'Confectie De Backer-Roels',
    place: 'Haaltert',
    from: '2003-09',
    to: '2013-12',
    when: '09/2003 - 12/2013',
    text: ['Werkkledij en later vlaggen, tot aan het faillissement.'],
  },
];
const studies: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Graduaat Maatschappelijk werk (avondonderwijs)',
    studyType: 'Graduaat',
    area: 'Maatschappelijk werk',
    institution: 'CVO Dender',
    place: 'Aalst',
    from: '2023-09',
    when: '09/2023 - nu',
  },
  {
    degree: 'BSO Kleding',
    studyType: 'BSO',
    area: 'Kleding',
    institution: 'Sint-Jozefsinstituut',
    place: 'Ninove',
    to: '2003-06',
    when: '06/2003',
  },
];

export const cv: HandMadeCv = {
  id: 'nl-be-postbode-lijnen',
  language: 'nl',
  country: 'BE',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'nu' },
  name: 'Sabine Van Der Straeten',
  contact: {
    email: 'sabine.vds@denderpost.example',
    phone: '0485 55 61 20',
    address: 'Kerkveldstraat 18, 9450 Haaltert',
    city: 'Haaltert',
    postalCode: '9450',
    extra: ['geboren op 19 juni 1985', 'rijbewijs B'],
    labels: { phone: 'gsm', email: 'mail' },
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Waarom ik solliciteer',
      text: [
        'Na twintig jaar met mijn handen en mijn benen wil ik met mensen werken. Ik volg daarvoor avondles en zoek een halftijdse plek in een OCMW of een buurthuis.',
      ],
    },
    {
      kind: 'work',
      heading: 'Werk',
      jobs: jobs.map(({ employer, ...job }) => ({ ...job, employer: employer || undefined })),
    },
    { kind: 'education', heading: 'School', education: studies },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Nederlands', fluency: 'moedertaal' },
        { language: 'Frans', fluency: 'goed' },
        { language: 'Engels', fluency: 'beetje' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Computer',
      skills: [{ skills: ['Word', 'Teams', 'Smartschool'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'volunteer',
      heading: 'Vrijwilliger',
      jobs: [{ title: 'Brugfiguur', employer: 'vzw De Loper', place: 'Aalst', from: '2022', when: '2022 - nu' }],
    },
    {
      kind: 'references',
      heading: 'Navraag',
      text: ['Mevr. Ann Cobbaut, teamleider, geeft graag uitleg (nummer te verkrijgen).'],
    },
  ],
  tools: ['wkhtmltopdf', 'writer-docx'],
  source: page`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>CV Sabine Van Der Straeten</title>
<style>
@page { size: 21cm 29.7cm; margin: 2cm }
body, h1, h2, p, li { font-family: "Liberation Sans", sans-serif; color: #000000 }
body, p, li { font-size: 11.5pt }
h1 { font-size: 19pt; margin-top: 0; margin-bottom: 4pt; margin-left: 0 }
h2 { font-size: 12.5pt; margin-top: 14pt; margin-bottom: 0; margin-left: 0 }
hr { margin-top: 2pt; margin-bottom: 2pt }
p { margin-top: 3pt; margin-bottom: 3pt; margin-left: 0 }
ul { margin-top: 2pt; margin-bottom: 2pt }
</style></head><body>
<h1>Sabine Van Der Straeten</h1>
<p>Kerkveldstraat 18, 9450 Haaltert<br>gsm 0485 55 61 20, mail sabine.vds@denderpost.example<br>geboren op 19 juni 1985, rijbewijs B</p>
<h2>Waarom ik solliciteer</h2><hr>
<p>Na twintig jaar met mijn handen en mijn benen wil ik met mensen werken. Ik volg daarvoor avondles en zoek een halftijdse plek in een OCMW of een buurthuis.</p>
<h2>Werk</h2><hr>
${jobs.map((job) => `<p><b>${job.when}: ${job.title}</b>${job.employer ? `<br><i>${[job.employer, job.place].filter(Boolean).join(', ')}</i>` : ''}</p>${(job.text ?? []).map((text) => `<p>${text}</p>`).join('')}${(job.bullets ?? []).length > 0 ? `<ul>${job.bullets?.map((bullet) => `<li>${bullet}</li>`).join('')}</ul>` : ''}`)}
<h2>School</h2><hr>
${studies.map((study) => `<p><b>${study.when}: ${study.degree}</b><br><i>${study.institution}, ${study.place}</i></p>`)}
<h2>Talen</h2><hr>
<p>Nederlands = moedertaal, Frans = goed, Engels = beetje</p>
<h2>Computer</h2><hr>
<p>Word, Teams, Smartschool</p>
<h2>Vrijwilliger</h2><hr>
<p><b>2022 - nu: Brugfiguur</b><br><i>vzw De Loper, Aalst</i></p>
<h2>Navraag</h2><hr>
<p>Mevr. Ann Cobbaut, teamleider, geeft graag uitleg (nummer te verkrijgen).</p>
</body></html>
`,
};
