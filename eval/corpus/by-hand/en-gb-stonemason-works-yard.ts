import type { Item, Job, Role, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const about =
  'Banker mason and fixer with a City & Guilds background and seventeen years on listed buildings. I set out from full-size drawings, work limestone and sandstone by hand or with air tools, and can run a small gang on scaffold.';
const yard: Dated<Role>[] = [
  {
    title: 'Head Mason',
    from: '2022-01',
    when: 'Jan 2022 to date',
    bullets: [
      'Responsible for seven masons, two apprentices and a £640,000 yearly stone budget.',
      'South transept pinnacles taken down, recorded and rebuilt in 14 months, three weeks early.',
    ],
  },
  {
    title: 'Banker Mason',
    from: '2016-03',
    to: '2021-12',
    when: 'March 2016 to Dec 2021',
    bullets: ['Tracery, crockets and string courses in Ancaster and Clipsham stone.'],
  },
];
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Fixer Mason',
    employer: 'Orrell & Thwaite Conservation Ltd',
    place: 'Leeds',
    from: '2012-07',
    to: '2016-02',
    when: 'July 2012 to Feb 2016',
    bullets: [
      'Indent repairs, lime pointing and grouting on three town halls and a railway viaduct.',
      'CSCS supervisor on site for the last eighteen months.',
    ],
  },
  {
    title: 'Apprentice Stonemason',
    employer: 'H. Garforth (Memorials)',
    place: 'Otley',
    from: '2008-09',
    to: '2012-06',
    when: 'Sept 2008 to June 2012',
    bullets: ['Letter cutting, gilding and polishing; two days a month at college.'],
  },
];
const tickets: (Item & { name: string; by: string; date: string })[] = [
  { name: 'CSCS Gold Supervisor Card', by: 'CITB', date: '2024' },
  { name: 'SMSTS Site Management Safety Training', by: 'Pennine Training Services', date: '2022' },
  { name: 'IRATA Level 1 Rope Access', by: 'Northern Rope Company', date: '2019' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}, ${one.date}` }));
const studies: Dated<Study & { institution: string }>[] = [
  {
    degree: 'NVQ Level 3 Heritage Skills (Mason)',
    studyType: 'NVQ Level 3',
    area: 'Heritage Skills (Mason)',
    institution: 'Aire Valley Building College',
    to: '2014',
    when: '2014',
  },
  {
    degree: 'NVQ Level 2 Stonemasonry',
    studyType: 'NVQ Level 2',
    area: 'Stonemasonry',
    institution: 'Aire Valley Building College',
    to: '2011',
    when: '2011',
  },
  {
    degree: '8 GCSEs including Maths (B), English (C) and Art (A)',
    studyType: '8 GCSEs',
    institution: 'Chevin Bank High School',
    to: '2008',
    when: '2008',
  },
];
const skills = [
  'Setting out and templates',
  'Letter cutting',
  'Lime mortars',
  'Lifting and lewising',
  'Photogrammetry for recording',
  'Reading architects’ drawings',
];
const outside =
  'I ring bells at St Oswin’s, keep two whippets and carve a slate house sign for anybody who pays in cake.';
const referees = [
  'Canon Peter Aldous, Clerk of the Fabric, Wenlow Minster, 01632 960417',
  'Janet Thwaite, Director, Orrell & Thwaite Conservation Ltd, janet@orrellthwaite.example',
];
const esc = (text: string): string => text.replaceAll('&', '&amp;');
const row = (title: string, when: string): string =>
  `<table class="row"><tr><td><b>${title}</b></td><td class="d">${when}</td></tr></table>`;

export const cv: HandMadeCv = {
  id: 'en-gb-stonemason-works-yard',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMM yyyy', join: ' to ', now: 'to date' },
  name: 'Daniel Hebblethwaite',
  label: 'Stonemason',
  contact: {
    email: 'dan.hebblethwaite@chiselpost.example',
    phone: '07700 900562',
    address: '3 Quarry Terrace, Wenlow, LS29 4QT',
    city: 'Wenlow',
    postalCode: 'LS29 4QT',
    labels: { phone: 'Mobile', email: 'Email' },
    extra: ['Full clean driving licence'],
  },
  sections: [
    { kind: 'summary', heading: 'About me', text: [about] },
    {
      kind: 'work',
      heading: 'Where I have worked',
      jobs: [{ employer: 'Wenlow Minster Works Yard', place: 'Wenlow', roles: yard }, ...jobs],
    },
    { kind: 'skills', heading: 'What I can do', skills: [{ skills }], skillStyle: 'list' },
    { kind: 'certificates', heading: 'Cards and tickets', items: tickets },
    { kind: 'education', heading: 'College and school', education: studies },
    { kind: 'interests', heading: 'Outside work', text: [outside] },
    { kind: 'references', heading: 'Referees', text: referees },
  ],
  tools: ['wkhtmltopdf', 'chromium'],
  source: page`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Daniel Hebblethwaite</title><style>
@page{size:A4;margin:14mm 17mm}
body{font-family:"Liberation Serif",serif;font-size:10.5pt;line-height:1.28;color:#1c1c1c;margin:0}
h1{font-size:23pt;margin:0;font-weight:normal}.lab{font-size:13pt;color:#7d3c1f;margin:0 0 4px}
h2{font-size:12.5pt;color:#7d3c1f;margin:13px 0 4px;border-bottom:1px solid #c9b8a8;font-weight:normal}
p{margin:2px 0}ul{margin:2px 0 6px;padding-left:18px}.row{width:100%;border-collapse:collapse}.row td{padding:0;vertical-align:top}
.d{text-align:right;width:44mm}.e{font-style:italic;margin:0}.firm{margin-bottom:1px}.two{width:100%;border-collapse:collapse}.two td{width:50%;padding:0;vertical-align:top}
</style></head><body>
<h1>Daniel Hebblethwaite</h1><p class="lab">Stonemason</p>
<p>3 Quarry Terrace, Wenlow, LS29 4QT</p>
<p>Mobile: 07700 900562 &nbsp;|&nbsp; Email: dan.hebblethwaite@chiselpost.example &nbsp;|&nbsp; Full clean driving licence</p>
<h2>About me</h2><p>${esc(about)}</p>
<h2>Where I have worked</h2>
<p class="firm"><i>Wenlow Minster Works Yard, Wenlow</i></p>
${yard.map((r) => `${row(r.title, r.when)}${ul(r.bullets)}`)}
${jobs.map((j) => `<p class="e">${esc(j.employer)}, ${j.place}</p>${row(j.title, j.when)}${ul(j.bullets)}`)}
<h2>What I can do</h2><table class="two"><tr><td>${ul(skills.slice(0, 3))}</td><td>${ul(skills.slice(3))}</td></tr></table>
<h2>Cards and tickets</h2>${tickets.map((t) => `<p>${t.line}</p>`)}
<h2>College and school</h2>${studies.map((s) => `<table class="row"><tr><td><b>${s.degree}</b>, ${s.institution}</td><td class="d">${s.when}</td></tr></table>`)}
<h2>Outside work</h2><p>${outside}</p>
<h2>Referees</h2>${referees.map((r) => `<p>${esc(r)}</p>`)}
</body></html>`,
};
