import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const about =
  'Bee farmer with 140 production colonies on the edge of Bodmin Moor, looking for a winter post in teaching or advisory work. Happiest with a queue of children and an observation hive.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Bee farmer',
    employer: 'Tregear & Moor Honey',
    place: 'Lostwithiel',
    from: '2017-04',
    when: 'April 2017 to now',
    text: [
      'My own business: heather and borage honey, about four tonnes in a good year, sold to farm shops, two bakeries and at Truro market, with one helper from May to September.',
    ],
  },
  {
    title: 'Seasonal bee inspector (part-time)',
    employer: 'National Bee Unit',
    from: '2019-04',
    to: '2022-09',
    when: 'April 2019 to September 2022',
    bullets: [
      'Inspected some 300 apiaries a season for foulbrood in East Cornwall.',
      'Gave evidence once, in a case of illegally imported queens.',
    ],
  },
  {
    title: 'Apiary assistant',
    employer: 'Hollis, Hollis & Daughter',
    place: 'Tavistock',
    from: '2014-03',
    to: '2017-03',
    when: 'March 2014 to March 2017',
    bullets: ['Queen rearing, 600 mated queens a year.', 'Packed and posted nucs.', 'Drove the crane lorry.'],
  },
  {
    title: 'Production operative',
    employer: 'Penhale Personnel (at Callington Bakehouse)',
    from: '2012-10',
    to: '2014-02',
    when: 'October 2012 to February 2014',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'FdSc Rural Business Management',
    studyType: 'FdSc',
    area: 'Rural Business Management',
    institution: 'Duchy College',
    place: 'Stoke Climsland',
    from: '2010',
    to: '2012',
    when: '2010 to 2012',
    score: 'Merit',
  },
  {
    degree: 'A levels: Biology, Geography',
    studyType: 'A levels',
    institution: 'Liskeard Community School',
    to: '2010',
    when: '2010',
  },
];
const papers: (Item & { name: string; by?: string; date: string })[] = [
  {
    line: 'General Certificate in Beekeeping Husbandry, British Beekeepers Association, 2016',
    name: 'General Certificate in Beekeeping Husbandry',
    by: 'British Beekeepers Association',
    date: '2016',
  },
  {
    line: 'Level 2 Food Safety, Highspeed Training, 2021',
    name: 'Level 2 Food Safety',
    by: 'Highspeed Training',
    date: '2021',
  },
  { line: 'Lorry-mounted crane ticket, 2015', name: 'Lorry-mounted crane ticket', date: '2015' },
];
const skills = ['Queen rearing', 'Swarm collection', 'Honey extraction', 'Public speaking', 'Carpentry', 'Xero'];
const show: Job & { when: string } = {
  title: 'Honey show steward',
  employer: 'East Cornwall Beekeepers',
  from: '2015',
  when: 'since 2015',
};
const references = 'From Mrs Hollis or the regional inspector; numbers on request.';

export const cv: HandMadeCv = {
  id: 'en-gb-beekeeper-spaced-capitals',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'now', since: 'since' },
  name: 'Rowan Tregear',
  shownName: 'ROWAN TREGEAR',
  label: 'Bee farmer',
  contact: {
    email: 'rowan@tregearhoney.example',
    phone: '07700 900418',
    address: 'Higher Couch Farm, Lostwithiel, PL22 0RT',
    city: 'Lostwithiel',
    postalCode: 'PL22 0RT',
    url: 'tregearhoney.example',
    extra: ['Full clean licence, B+E and C1'],
    heading: 'CONTACT',
  },
  columns: 2,
  sections: [
    { kind: 'summary', heading: '', text: [about] },
    { kind: 'work', heading: 'WORKING LIFE', jobs },
    { kind: 'education', heading: 'SCHOOL & COLLEGE', education: studies },
    { kind: 'skills', heading: 'GOOD AT', side: true, skills: [{ skills }], skillStyle: 'list' },
    { kind: 'certificates', heading: 'TICKETS', side: true, items: papers },
    { kind: 'volunteer', heading: 'IN MY OWN TIME', side: true, jobs: [show] },
    { kind: 'references', heading: 'REFERENCES', side: true, text: [references] },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="en"><meta charset="utf-8"><title>Rowan Tregear</title>
<style>
@page { size: A4; margin: 15mm }
body { margin: 0; font: 10pt/1.45 Lato, sans-serif; color: #2e2a22; display: grid; grid-template-columns: 1fr 54mm; column-gap: 10mm }
header { grid-column: 1 / 3; text-align: center; border-bottom: 3px double #c8951c; padding-bottom: 5mm; margin-bottom: 4mm }
h1 { font-size: 25pt; font-weight: 300; letter-spacing: .34em; margin: 0 }
header div { letter-spacing: .2em; font-size: 10pt; color: #8a6a1b }
h2 { font-size: 10.5pt; letter-spacing: .28em; font-weight: 600; color: #8a6a1b; margin: 5mm 0 2mm }
.lead { font-size: 11.5pt; font-style: italic; margin: 0 }
h3 { margin: 3mm 0 0; font-size: 10.5pt }
.at { color: #6b6454 }
ul { margin: 1mm 0; padding-left: 4.5mm } p { margin: 1mm 0 }
aside { font-size: 9pt; border-left: 1px solid #e0cf9f; padding-left: 6mm }
aside ul { list-style: none; padding: 0 } aside li { margin-bottom: 1mm }
aside h2:first-child { margin-top: 0 }
</style>
<header><h1>ROWAN TREGEAR</h1><div>Bee farmer</div></header>
<main>
<p class="lead">${about}</p>
<h2>WORKING LIFE</h2>
${jobs.map((j) => `<h3>${j.title}</h3><div class="at">${[j.employer, j.place].filter(Boolean).join(', ').replaceAll('&', '&amp;')} · ${j.when}</div>${(j.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(j.bullets)}`)}
<h2>SCHOOL &amp; COLLEGE</h2>
${studies.map((s) => `<h3>${s.degree}${s.score ? ` (${s.score})` : ''}</h3><div class="at">${[s.institution, s.place].filter(Boolean).join(', ')} · ${s.when}</div>`)}
</main>
<aside>
<h2>CONTACT</h2>
<div>Higher Couch Farm,<br>Lostwithiel, PL22 0RT</div><div>07700 900418</div><div>rowan@tregearhoney.example</div><div>tregearhoney.example</div>
<div>Full clean licence, B+E and C1</div>
<h2>GOOD AT</h2>
${ul(skills)}
<h2>TICKETS</h2>
${ul(papers.map((p) => p.line))}
<h2>IN MY OWN TIME</h2>
<div><b>${show.title}</b><br>${show.employer}, ${show.when}</div>
<h2>REFERENCES</h2>
<div>${references}</div>
</aside></html>
`,
};
