import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const tagline =
  'I turn messy logistics data into decisions that people on the ground will actually follow. Seven years across port operations, ride-hailing and public health.';
const jobs: Job[] = [
  {
    title: 'Lead Data Scientist',
    employer: 'Straitsline Port Technologies',
    from: '2023-01',
    when: 'Jan 2023 – Present',
    bullets: [
      'Berth-allocation model that trimmed average vessel waiting time from 9.1 to 6.4 hours.',
      'Hired and coach a team of five; introduced model cards and a monthly drift review.',
    ],
  },
  {
    title: 'Senior Data Scientist',
    employer: 'Kelana Mobility Pte Ltd',
    from: '2020-07',
    to: '2022-12',
    when: 'Jul 2020 – Dec 2022',
    bullets: [
      'Surge-pricing experiments across six cities, S$4.2M incremental revenue.',
      'Moved 40 notebooks into tested Airflow pipelines.',
    ],
  },
  {
    title: 'Data Analyst',
    employer: 'Institute for Population Health',
    from: '2017-08',
    to: '2019-06',
    when: 'Aug 2017 – Jun 2019',
    bullets: ['Dengue cluster forecasts used by three town councils.'],
  },
];
const projects: ProjectEntry[] = [
  {
    name: 'Hawker Queue',
    when: '2024',
    to: '2024',
    url: 'https://hawkerqueue.example',
    text: ['Crowd-sourced waiting times for 112 hawker centres, built on weekends with two friends.'],
  },
  {
    name: 'tidy-tides',
    when: '2021',
    to: '2021',
    text: ['Open-source Python package for tide tables, 600 stars.'],
  },
];
const studies: Study[] = [
  {
    degree: 'Master of Computing in Artificial Intelligence',
    studyType: 'Master of Computing',
    area: 'Artificial Intelligence',
    institution: 'National University of Singapore',
    from: '2019',
    to: '2020',
    when: '2019 – 2020',
  },
  {
    degree: 'BSc (Hons) Statistics',
    studyType: 'BSc (Hons)',
    area: 'Statistics',
    institution: 'University of Warwick',
    from: '2014',
    to: '2017',
    when: '2014 – 2017',
    score: 'Upper Second Class',
  },
  {
    degree: 'Singapore-Cambridge GCE A-Level',
    institution: 'Temasek Junior College',
    to: '2013',
    when: '2013',
  },
];
const skills = [
  { group: 'Languages', skills: ['Python', 'SQL', 'R', 'Scala'] },
  { group: 'ML & Stats', skills: ['PyTorch', 'LightGBM', 'Stan', 'Causal inference', 'Survival analysis'] },
  { group: 'Data & Cloud', skills: ['BigQuery', 'dbt', 'Airflow', 'AWS SageMaker', 'Docker'] },
];
const certificates: Item[] = [
  {
    line: 'AWS Certified Machine Learning – Specialty (Mar 2023)',
    name: 'AWS Certified Machine Learning – Specialty',
    date: '2023-03',
  },
  { line: 'Certified ScrumMaster (Nov 2020)', name: 'Certified ScrumMaster', date: '2020-11' },
];
const awards: Item[] = [
  {
    line: 'Runner-up, MPA Smart Port Challenge, 2024',
    name: 'Runner-up',
    by: 'MPA Smart Port Challenge',
    date: '2024',
  },
];
const spoken: [string, number][] = [
  ['English', 5],
  ['Tamil', 4],
  ['Mandarin', 2],
];
const x = (text = ''): string => text.replaceAll('&', '&amp;');
const dots = (count: number): string =>
  [1, 2, 3, 4, 5].map((at) => `<i class="dot${at <= count ? ' on' : ''}"></i>`).join('');
const icon = (path: string): string =>
  `<svg viewBox="0 0 24 24" width="11" height="11"><path fill="#0f766e" d="${path}"/></svg>`;

export const cv: HandMadeCv = {
  id: 'en-sg-data-scientist-cards',
  language: 'en',
  country: 'SG',
  columns: 2,
  dates: { pattern: 'MMM yyyy', now: 'Present' },
  name: 'Priya Shanmugaratnam',
  label: 'Lead Data Scientist',
  contact: {
    email: 'priya@shanmuga.example',
    phone: '+65 8555 0142',
    address: 'Toa Payoh, Singapore 310145',
    city: 'Singapore',
    postalCode: '310145',
    profiles: [
      { network: 'LinkedIn', username: 'priya-shanmuga', shown: 'linkedin.com/in/priya-shanmuga' },
      { network: 'GitHub', username: 'pshanmuga', shown: 'github.com/pshanmuga' },
    ],
  },
  sections: [
    { kind: 'summary', heading: 'In a Nutshell', text: [tagline] },
    { kind: 'work', heading: 'Where I’ve Worked', jobs },
    { kind: 'projects', heading: 'Side Projects', projects },
    { kind: 'skills', heading: 'Toolbox', skills },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'certificates', heading: 'Certifications', items: certificates },
    { kind: 'awards', heading: 'Recognition', items: awards },
    { kind: 'languages', heading: 'Spoken Languages', languages: spoken.map(([language]) => ({ language })) },
    {
      kind: 'interests',
      heading: 'Off the Clock',
      items: ['Dragon boating', 'Carnatic violin', 'Sourdough'].map((line) => ({ line })),
    },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="en-SG"><head><meta charset="utf-8"><style>
@page{size:A4;margin:10mm}
*{box-sizing:border-box}
body{margin:0;font-family:"Noto Sans",sans-serif;font-size:8.6pt;line-height:1.42;color:#1f2937}
header{display:flex;justify-content:space-between;align-items:flex-end;border-bottom:2px solid #0f766e;padding-bottom:4mm;margin-bottom:4mm}
h1{font-size:22pt;margin:0;line-height:1.1}.role{color:#0f766e;font-size:11pt}
.contact{display:grid;grid-template-columns:auto auto;gap:1mm 6mm;font-size:7.8pt}
.grid{display:grid;grid-template-columns:1.75fr 1fr;gap:4mm;align-items:start}
.col{display:flex;flex-direction:column;gap:4mm}
.card{border:1px solid #d1d5db;border-radius:8px;padding:3.5mm 4.5mm}
h2{font-size:10.5pt;margin:0 0 2mm;color:#0f766e}
.job{margin-bottom:2.5mm}.top{display:flex;justify-content:space-between}.when{color:#6b7280;font-size:7.8pt;white-space:nowrap}
ul{margin:1mm 0 0;padding-left:4mm}p{margin:0}
.cap{font-size:7.4pt;text-transform:uppercase;letter-spacing:.08em;color:#6b7280;margin:1.5mm 0 1mm}
.chips{display:flex;flex-wrap:wrap;gap:1.2mm}.chip{background:#ccfbf1;border-radius:9px;padding:.4mm 2.4mm}
.lang{display:flex;justify-content:space-between}.dot{display:inline-block;width:7px;height:7px;border-radius:50%;background:#d1d5db;margin-left:3px}.dot.on{background:#0f766e}
a{color:inherit}
</style></head><body>
<header><div><h1>Priya Shanmugaratnam</h1><div class="role">Lead Data Scientist</div></div>
<div class="contact"><span>${icon('M2 5h20v14H2zm10 8L4 7v1l8 6 8-6V7z')} priya@shanmuga.example</span><span>${icon('M7 1h10v22H7z')} +65 8555 0142</span><span>${icon('M12 1a8 8 0 0 0-8 8c0 6 8 14 8 14s8-8 8-14a8 8 0 0 0-8-8z')} Toa Payoh, Singapore 310145</span><span>${icon('M3 3h18v18H3z')} linkedin.com/in/priya-shanmuga</span><span>${icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z')} github.com/pshanmuga</span></div></header>
<div class="grid"><div class="col">
<div class="card"><h2>In a Nutshell</h2><p>${tagline}</p></div>
<div class="card"><h2>Where I’ve Worked</h2>${jobs.map(
    (j) =>
      `<div class="job"><div class="top"><b>${j.title}</b><span class="when">${j.when}</span></div><div>${j.employer}</div>${ul(j.bullets)}</div>`,
  )}</div>
<div class="card"><h2>Side Projects</h2>${projects.map(
    (p) =>
      `<div class="job"><div class="top"><b>${p.name}</b><span class="when">${p.when}</span></div><p>${p.text?.join(' ')}</p>${p.url ? `<a href="${p.url}">${p.url.replace('https://', '')}</a>` : ''}</div>`,
  )}</div>
</div><div class="col">
<div class="card"><h2>Toolbox</h2>${skills.map(
    ({ group, skills: names }) =>
      `<div class="cap">${x(group)}</div><div class="chips">${names.map((name) => `<span class="chip">${name}</span>`).join('')}</div>`,
  )}</div>
<div class="card"><h2>Education</h2>${studies.map(
    (e) =>
      `<div class="job"><b>${e.degree}</b><div>${e.institution}</div>${e.score ? `<div>${e.score}</div>` : ''}<div class="when">${e.when}</div></div>`,
  )}</div>
<div class="card"><h2>Certifications</h2>${certificates.map(({ line }) => `<p>${line}</p>`)}</div>
<div class="card"><h2>Recognition</h2>${awards.map(({ line }) => `<p>${line}</p>`)}</div>
<div class="card"><h2>Spoken Languages</h2>${spoken.map(([language, count]) => `<div class="lang"><span>${language}</span><span>${dots(count)}</span></div>`)}</div>
<div class="card"><h2>Off the Clock</h2><div class="chips"><span class="chip">Dragon boating</span><span class="chip">Carnatic violin</span><span class="chip">Sourdough</span></div></div>
</div></div></body></html>`,
};
