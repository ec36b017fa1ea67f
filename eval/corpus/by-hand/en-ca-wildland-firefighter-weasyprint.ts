import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const seasons: Job[] = [
  {
    employer: 'BC Wildfire Service, Kamloops Fire Centre',
    roles: [
      {
        title: 'Unit Crew Supervisor',
        from: '2022-04',
        when: 'April 2022 – present (seasonal)',
        bullets: [
          'Lead a 20-person unit crew on sustained-action fires; 61 deployment days in 2023.',
          'Write the crew’s safety briefings and its burn plans for cultural burning with the Skeetchestn Indian Band.',
        ],
      },
      {
        title: 'Crew Leader, Initial Attack',
        from: '2019-05',
        to: '2021-10',
        when: 'May 2019 – October 2021 (seasonal)',
        bullets: ['Three-person rappel crew, first on scene at 34 lightning strikes.'],
      },
      {
        title: 'Firefighter (Type 1)',
        from: '2016-05',
        to: '2018-09',
        when: 'May 2016 – September 2018 (seasonal)',
        bullets: ['Pump operator, then second saw.'],
      },
    ],
  },
  {
    employer: 'Outland Fire Crews',
    place: 'Thunder Bay, ON',
    title: 'Crew Member',
    from: '2015',
    to: '2015',
    when: 'Summer 2015',
    bullets: ['Mop-up and line building on contract to the province.'],
  },
];
const winters: Job[] = [
  {
    employer: 'Sun Peaks Resort',
    place: 'Sun Peaks, BC',
    title: 'Ski Patroller',
    from: '2018',
    when: 'Winters since 2018',
    bullets: ['Avalanche control team and toboggan handling.'],
  },
  {
    employer: 'Vereecken Tree Care',
    place: 'Salmon Arm, BC',
    title: 'Groundsman and Climber',
    from: '2016-11',
    to: '2018-03',
    when: 'November 2016 – March 2018',
    bullets: ['Removals near power lines; chipper, winch and rigging.'],
  },
];
const tickets: Item[] = [
  { line: 'Danger Tree Assessor, Wildfire Module (expires May 2027)', name: 'Danger Tree Assessor, Wildfire Module' },
  { line: 'Occupational First Aid Level 3, WorkSafeBC', name: 'Occupational First Aid Level 3', by: 'WorkSafeBC' },
  {
    line: 'Avalanche Operations Level 1, Canadian Avalanche Association, 2020',
    name: 'Avalanche Operations Level 1',
    by: 'Canadian Avalanche Association',
    date: '2020',
  },
  { line: 'ICS-300', name: 'ICS-300' },
  {
    line: 'Class 5 driver’s licence with air brake endorsement',
    name: 'Class 5 driver’s licence with air brake endorsement',
  },
];
const schooling: Study[] = [
  {
    degree: 'Diploma, Forest Resource Technology',
    studyType: 'Diploma',
    area: 'Forest Resource Technology',
    institution: 'Selkirk College',
    place: 'Castlegar, BC',
    to: '2016-04',
    when: 'April 2016',
  },
  {
    degree: 'Ontario Secondary School Diploma',
    institution: 'Fort Frances High School',
    place: 'Fort Frances, ON',
    to: '2013-06',
    when: 'June 2013',
  },
];
const skills = [
  {
    group: 'On the line',
    skills: ['Hand ignition', 'Faller (B-level)', 'Helicopter rappel', 'Water delivery systems'],
  },
  { group: 'In the office', skills: ['ArcGIS Field Maps', 'Prescribed burn planning', 'Avenza', 'Incident reporting'] },
];
const volunteering: Job = {
  title: 'Search and rescue member',
  employer: 'Kamloops Search and Rescue Society',
  from: '2020',
  when: 'since 2020',
  bullets: ['About fifteen call-outs a year, rope team.'],
};
const wide = 'h3';
const role = (title = '', when = ''): string => `<p class="r"><span>${when}</span>${title}</p>`;
const job = (j: Job): string =>
  `<${wide}>${[j.employer, j.place].filter(Boolean).join(' <i>·</i> ')}</${wide}>${(j.roles ?? [j])
    .map((r) => `${role(r.title, r.when)}${ul(r.bullets)}`)
    .join('')}`;

export const cv: HandMadeCv = {
  id: 'en-ca-wildland-firefighter-weasyprint',
  language: 'en',
  country: 'CA',
  dates: { pattern: 'MMMM yyyy', now: 'present' },
  name: 'Tess Kowalchuk',
  contact: {
    email: 'tess.kowalchuk@firecamp.example',
    phone: '250-555-0143',
    address: 'Kamloops, British Columbia V2C 4T6',
    city: 'Kamloops',
    postalCode: 'V2C 4T6',
  },
  sections: [
    { kind: 'work', heading: 'Fire Seasons', jobs: seasons },
    { kind: 'work', heading: 'Off-Season Work', jobs: winters },
    { kind: 'certificates', heading: 'Tickets', items: tickets },
    { kind: 'skills', heading: 'What I’m Good At', skills },
    { kind: 'education', heading: 'Schooling', education: schooling },
    { kind: 'volunteer', heading: 'Giving Back', jobs: [volunteering] },
    {
      kind: 'references',
      heading: 'People Who Will Vouch for Me',
      bullets: [
        'Dale Arsenault, Wildfire Officer, 250-555-0108',
        'Mireille Thom, Patrol Director, Sun Peaks Resort, 250-555-0177',
      ],
    },
  ],
  tools: ['weasyprint'],
  source: page`<!doctype html><html lang="en-CA"><head><meta charset="utf-8"><style>
@page{size:letter;margin:18mm 20mm 20mm;@bottom-left{content:"Tess Kowalchuk";font:8pt "DejaVu Serif";color:#999}@bottom-right{content:counter(page) " / " counter(pages);font:8pt "DejaVu Serif";color:#999}}
body{font-family:"DejaVu Serif";font-size:9.5pt;line-height:1.45;color:#222}
h1{font-size:30pt;font-weight:normal;margin:0 0 2mm;border-bottom:4px double #c2410c}
h2{font-size:13pt;font-weight:normal;font-style:italic;color:#c2410c;margin:6mm 0 1.5mm;break-after:avoid}
h3{font-size:10pt;margin:2.5mm 0 0;break-after:avoid}h3 i{font-weight:normal}
.r{margin:.5mm 0;break-after:avoid}.r span{float:right;color:#777;font-size:8.5pt}
ul{margin:0 0 1.5mm;padding-left:5mm;list-style:square}
.c{color:#555;margin:0}.k{display:flex}.k div{width:50%}.k b{font-size:9pt}
</style></head><body>
<h1>Tess Kowalchuk</h1>
<p class="c">Kamloops, British Columbia V2C 4T6 &nbsp;/&nbsp; 250-555-0143 &nbsp;/&nbsp; tess.kowalchuk@firecamp.example</p>
<h2>Fire Seasons</h2>${seasons.map(job)}
<h2>Off-Season Work</h2>${winters.map(job)}
<h2>Tickets</h2>${ul(tickets.map(({ line }) => line))}
<h2>What I’m Good At</h2><div class="k">${skills.map(({ group, skills: names }) => `<div><b>${group}</b>${ul(names)}</div>`)}</div>
<h2>Schooling</h2>${schooling.map((e) => `<h3>${e.degree}</h3>${role(`${e.institution}, ${e.place}`, e.when)}`)}
<h2>Giving Back</h2>${job(volunteering)}
<h2>People Who Will Vouch for Me</h2>${ul([
    'Dale Arsenault, Wildfire Officer, 250-555-0108',
    'Mireille Thom, Patrol Director, Sun Peaks Resort, 250-555-0177',
  ])}
</body></html>`,
};
