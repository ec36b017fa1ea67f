import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profile =
  'Red Seal baker and pastry chef who moved from the 4 a.m. shift to the classroom. I build courses around real orders, real deadlines and real butter, and most of my graduates are still in the trade.';
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Instructor, Baking & Pastry Arts',
    employer: 'Fundy Shore Community College',
    place: 'Truro, NS',
    from: '2020-09',
    when: 'Since September 2020',
    bullets: [
      'Teach Levels 1 to 3 of the apprenticeship program, two cohorts of 16.',
      'Wrote the laminated doughs and chocolate modules.',
      'Run the student bakeshop: $140,000 in sales last year, open to the public four days a week.',
    ],
  },
  {
    title: 'Pastry Chef',
    employer: 'The Lobster Pot Inn & Spa',
    place: 'Digby, NS',
    from: '2017',
    to: '2020',
    when: 'Fall 2017 – Spring 2020',
    bullets: [
      'Desserts and breads for a 90-seat dining room and weddings up to 220.',
      'Cut food cost from 31% to 26% in two seasons.',
    ],
  },
  {
    title: 'Baker’s apprentice, then journeyperson',
    employer: 'Boulangerie Chez Anselme',
    place: 'Moncton, NB',
    from: '2011',
    to: '2017',
    when: '2011 – 2017',
    bullets: ['Sourdough, viennoiserie and the Acadian specialties nobody else bothered with.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Certificate in Adult Education',
    studyType: 'Certificate',
    area: 'Adult Education',
    institution: 'Atlantic Institute of Teaching',
    place: 'Halifax, NS',
    from: '2020',
    to: '2022',
    when: '2020 – 2022',
  },
  {
    degree: 'Diploma in Baking and Pastry Arts',
    studyType: 'Diploma',
    area: 'Baking and Pastry Arts',
    institution: 'Petitcodiac College',
    place: 'Moncton, NB',
    to: '2011',
    when: 'Class of 2011',
    text: ['Graduated with distinction'],
  },
];
const volunteer: (Job & { when: string })[] = [
  {
    title: 'Kitchen lead',
    employer: 'Truro Winter Shelter',
    from: '2021',
    when: 'Winters since 2021',
    text: ['Sunday supper for 60, with whichever students I can talk into it.'],
  },
];
const skills = [
  'Laminated doughs',
  'Sugar and chocolate work',
  'Recipe costing',
  'Curriculum design',
  'WHMIS training',
  'Moodle',
];
const widths = [95, 80, 85, 75, 70, 60];
const languages = [
  { language: 'English', fluency: 'first language' },
  { language: 'French (Acadian)', fluency: 'bilingual' },
  { language: 'Punjabi', fluency: 'learning' },
];
const certs: Item[] = [
  { line: 'Red Seal Endorsement, Baker, 2015', name: 'Red Seal Endorsement, Baker', date: '2015' },
  { line: 'Food Safety Manager, 2023', name: 'Food Safety Manager', date: '2023' },
  { line: 'Standard First Aid & CPR-C, 2024', name: 'Standard First Aid & CPR-C', date: '2024' },
];
const awards: Item[] = [
  { line: 'Gold, Maritime Bread Championship, 2019', name: 'Gold, Maritime Bread Championship', date: '2019' },
  {
    line: 'Teaching Excellence Award, Fundy Shore Community College, 2023',
    name: 'Teaching Excellence Award',
    by: 'Fundy Shore Community College',
    date: '2023',
  },
];
const interests = ['Cold-water swimming', 'Fiddle', 'Heritage wheat'];
const esc = (text = ''): string => text.replaceAll('&', '&amp;');
const entry = (title: string, when: string, under: string, rest: string): string =>
  `<div class="e"><div class="row"><span class="t">${esc(title)}</span><span class="w">${when}</span></div>${under ? `<div class="u">${esc(under)}</div>` : ''}${rest}</div>`;

export const cv: HandMadeCv = {
  id: 'en-ca-pastry-instructor-right-grid',
  language: 'en',
  country: 'CA',
  columns: 2,
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'present', since: 'Since' },
  name: 'Marguerite Thibodeau-Gill',
  label: 'Baking & Pastry Instructor',
  contact: {
    email: 'marguerite@thibodeaugill.example',
    phone: '902-555-0164',
    address: '58 Willow Street, Truro, NS B2N 0Z0',
    city: 'Truro',
    postalCode: 'B2N 0Z0',
    profiles: [{ network: 'Instagram', username: 'butterandbrine', shown: 'instagram.com/butterandbrine' }],
  },
  sections: [
    { kind: 'summary', heading: '', text: [profile] },
    { kind: 'work', heading: 'Kitchens and classrooms', jobs },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'volunteer', heading: 'Volunteering', jobs: volunteer },
    { kind: 'skills', heading: 'Skills', side: true, skills: [{ skills }] },
    { kind: 'certificates', heading: 'Tickets', side: true, items: certs },
    { kind: 'awards', heading: 'Awards', side: true, items: awards },
    { kind: 'languages', heading: 'Languages', side: true, languages },
    { kind: 'interests', heading: 'Interests', side: true, items: interests.map((line) => ({ line })) },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Marguerite Thibodeau-Gill</title><style>
@page { size: letter; margin: 15mm 16mm }
body { margin: 0; font-family: "Carlito", "Liberation Sans", sans-serif; font-size: 10.5pt; line-height: 1.35; color: #2d2a26 }
header { text-align: center; margin-bottom: 5mm } h1 { font-weight: 400; font-size: 25pt; margin: 0; color: #a3483b } .l { font-size: 13pt; margin: 0 0 1.5mm }
.c { display: flex; justify-content: center; flex-wrap: wrap; gap: 0 5mm; font-size: 9.5pt; border-top: 1px solid #a3483b; border-bottom: 1px solid #a3483b; padding: 1.3mm 0 }
.g { display: grid; grid-template-columns: 1fr 54mm; column-gap: 9mm }
h2 { font-variant: small-caps; font-size: 13pt; font-weight: 700; color: #a3483b; margin: 4.5mm 0 1.8mm } .g h2:first-child { margin-top: 0 }
.row { display: flex; justify-content: space-between; gap: 4mm } .t { font-weight: 700 } .w { white-space: nowrap; font-size: 9.5pt; color: #6d655c } .u { font-style: italic }
.e { margin-bottom: 2.8mm } p { margin: 0 } ul { margin: .6mm 0 0; padding-left: 4.5mm } .intro { margin-bottom: 4mm; font-size: 11pt }
aside { background: #faf3ec; padding: 4mm 4.5mm } aside p { margin-bottom: 1.2mm }
.bar { height: 1.6mm; background: #ead9c8; margin: .3mm 0 1.8mm } .bar i { display: block; height: 1.6mm; background: #a3483b }
</style></head><body>
<header><h1>Marguerite Thibodeau-Gill</h1><p class="l">Baking &amp; Pastry Instructor</p>
<div class="c"><span>58 Willow Street, Truro, NS B2N 0Z0</span><span>902-555-0164</span><span>marguerite@thibodeaugill.example</span><span>instagram.com/butterandbrine</span></div></header>
<p class="intro">${profile}</p>
<div class="g"><main>
<h2>Kitchens and classrooms</h2>
${jobs.map((j) => entry(j.title, j.when, `${j.employer}, ${j.place}`, ul(j.bullets)))}
<h2>Education</h2>
${studies.map((s) => entry(s.degree, s.when, `${s.institution ?? ''}, ${s.place ?? ''}`, (s.text ?? []).map((t) => `<p>${t}</p>`).join('')))}
<h2>Volunteering</h2>
${volunteer.map((v) => entry(v.title ?? '', v.when, v.employer ?? '', (v.text ?? []).map((t) => `<p>${t}</p>`).join('')))}
</main><aside>
<h2>Skills</h2>
${skills.map((s, at) => `<div>${s}</div><div class="bar"><i style="width:${widths[at]}%"></i></div>`)}
<h2>Tickets</h2>${certs.map((c) => `<p>${esc(c.line)}</p>`)}
<h2>Awards</h2>${awards.map((a) => `<p>${a.line}</p>`)}
<h2>Languages</h2>${languages.map((l) => `<p>${l.language}: ${l.fluency}</p>`)}
<h2>Interests</h2>${ul(interests)}
</aside></div>
</body></html>`,
};
