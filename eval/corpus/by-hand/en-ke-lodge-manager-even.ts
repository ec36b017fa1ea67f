import type { Item, Job, ProjectEntry, Role, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const summary = [
  'Lodge manager with fifteen years in camps where the nearest plumber is four hours away. I have opened two properties, closed one in an orderly way, and kept the guests happy in all three.',
  'Looking for a general manager’s post in Laikipia or the coast.',
];
const jobs: (Job & { employer: string; place: string; about?: string; span: string; roles: Dated<Role>[] })[] = [
  {
    employer: 'Olmara Plains Camps',
    about: 'Owner-run safari company, 5 camps',
    place: 'Maasai Mara, Kenya',
    span: '7 yrs 5 mos',
    roles: [
      {
        title: 'Camp Manager, Olmara River',
        from: '2021-06',
        when: 'Jun 2021 – Present',
        text: ['Full responsibility for a 24-bed tented camp, 46 staff and a budget of KES 118 million.'],
        bullets: [
          'Lifted occupancy from 48% to 71% in three seasons without lowering the rack rate.',
          'Replaced the diesel generator with 62 kWp of solar; fuel bill down by KES 4.3 million a year.',
        ],
      },
      {
        title: 'Food and Beverage Supervisor',
        from: '2018-01',
        to: '2021-05',
        when: 'Jan 2018 – May 2021',
        bullets: ['Bush breakfasts for up to 60; wrote the food safety plan that passed audit at the first attempt.'],
      },
    ],
  },
  {
    employer: 'Mtwapa Creek Hotel',
    place: 'Kilifi, Kenya',
    span: '4 yrs',
    roles: [
      {
        title: 'Front Office Shift Leader',
        from: '2014',
        to: '2017',
        when: '2014 – 2017',
        bullets: ['Night audit, group check-ins and one memorable wedding in a power cut.'],
      },
    ],
  },
  {
    employer: 'Nyali Surf Café',
    place: 'Mombasa, Kenya',
    span: '3 mos',
    roles: [{ title: 'Waiter', from: '2010-12', to: '2011-02', when: 'Dec 2010 – Feb 2011' }],
  },
];
const volunteering: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Treasurer',
    employer: 'Siana Primary School Trust',
    place: 'Narok, Kenya',
    from: '2019',
    when: 'Since 2019',
    text: ['Raised the money for two classrooms and a borehole.'],
  },
];
const studies: Dated<Study & { institution: string }>[] = [
  {
    degree: 'Hotel and Hospitality Management, Diploma',
    area: 'Hotel and Hospitality Management',
    studyType: 'Diploma',
    institution: 'Bahari Tourism College',
    from: '2011-05',
    to: '2013-11',
    when: 'May 2011 – Nov 2013',
    score: 'Credit',
    bullets: ['Rooms Division', 'Kitchen Costing', 'French for Hospitality'],
  },
  {
    degree: 'Kenya Certificate of Secondary Education',
    institution: 'Shimo Hills High School',
    to: '2010',
    when: '2010',
    score: 'B+',
  },
];
const projects: Dated<ProjectEntry & { client: string; role: string }>[] = [
  {
    name: 'Zero-Plastic Camp',
    client: 'Olmara Plains Camps',
    role: 'Project Lead',
    url: 'https://zeroplasticcamp.example',
    from: '2022-08',
    to: '2023-02',
    when: 'Aug 2022 – Feb 2023',
    text: ['Glass, tin and patience: removed 31,000 bottles a year from the supply chain.'],
    keywords: ['procurement', 'water filtration'],
  },
];
const awards: (Item & { name: string; by: string; when: string })[] = [
  {
    line: 'Eco-Camp of the Year',
    name: 'Eco-Camp of the Year',
    by: 'East African Travel Awards',
    date: '2023-10',
    when: 'Oct 2023',
  },
];
const cards: (Item & { name: string; by: string; when: string })[] = [
  {
    name: 'Certified Hospitality Supervisor',
    by: 'Institute of Hoteliers, Nairobi',
    date: '2019-03',
    when: 'Mar 2019',
  },
  { name: 'Wilderness First Responder', by: 'Savannah Rescue', date: '2024', when: '2024' },
].map((one) => ({ ...one, line: one.name }));
const skills = [
  { group: 'Operations', skills: ['rostering', 'stock control', 'solar systems', 'vehicle fleets'] },
  { group: 'Systems', skills: ['Opera PMS', 'ResRequest', 'QuickBooks'] },
];
const languages = [
  { language: 'Swahili', fluency: 'Native speaker' },
  { language: 'English', fluency: 'Fluent' },
  { language: 'Maa', fluency: 'Working knowledge' },
  { language: 'French', fluency: 'Basic' },
];
const reference: Item = {
  line: 'He fixed the pump, found my spectacles and remembered my birthday, all before breakfast.',
};
const paras = (text: string[] = []): string => text.map((one) => `<p>${one}</p>`).join('');
const meta = (...lines: (string | undefined)[]): string =>
  `<div class="meta">${lines.map((one) => (one ? `<div>${one}</div>` : '')).join('')}</div>`;
const section = (heading: string, body: string): string =>
  `<section><h3>${heading}</h3><div class="stack">${body}</div></section>`;
const tags = (names: string[]): string => `<ul class="tag-list">${names.map((one) => `<li>${one}</li>`).join('')}</ul>`;

export const cv: HandMadeCv = {
  id: 'en-ke-lodge-manager-even',
  language: 'en',
  country: 'KE',
  dates: { pattern: 'MMM yyyy', now: 'Present', since: 'Since' },
  name: 'Juma Kazungu Menza',
  label: 'Safari Camp Manager',
  contact: {
    email: 'juma@menza.example',
    phone: '+254 722 555 019',
    address: 'Narok, Kenya',
    city: 'Narok',
    countryCode: 'KE',
    url: 'https://menza.example',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'jumamenza',
        shown: 'jumamenza',
      },
    ],
  },
  sections: [
    { kind: 'summary', heading: '', text: summary },
    { kind: 'work', heading: 'Work', jobs },
    { kind: 'volunteer', heading: 'Volunteer', jobs: volunteering },
    { kind: 'projects', heading: 'Projects', projects },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'awards', heading: 'Awards', items: awards },
    { kind: 'certificates', heading: 'Certificates', items: cards },
    { kind: 'skills', heading: 'Skills', skills },
    { kind: 'languages', heading: 'Languages', languages },
    {
      kind: 'interests',
      heading: 'Interests',
      items: [{ line: 'Birding' }, { line: 'Dhow racing' }, { line: 'Swahili crossword puzzles' }],
    },
    { kind: 'references', heading: 'References', items: [reference] },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Juma Kazungu Menza</title><style>
@page{size:A4;margin:12mm 0}@page:first{margin-top:0}*{box-sizing:border-box;margin:0;padding:0}html{font-size:11.5px}
body{color:#191e23;display:grid;font:1em/1.5 Lato,sans-serif;gap:2em;grid-template-columns:[full-start] 1fr [main-start side-start] 11em [side-end content-start] 38em [main-end content-end] 1fr [full-end];-webkit-print-color-adjust:exact}
ol,ul{padding-left:1em}li+li{margin-top:.3em}a{color:#0073aa;text-decoration:none}h1,h2,h3,h5{font-weight:normal}h1{font-size:2.6em;line-height:1.2}h2{font-size:1.8em;color:#8f9ba8;line-height:1.2}h3{font-size:1.7em;line-height:1.2;color:#0073aa;grid-column:side;text-align:right}h4{font-size:1.3em}h5{font-size:1.15em}h6{font-size:1em}
.top{background:#f3f4f5;display:inherit;gap:0 2em;grid-column:full;grid-template-columns:inherit;padding:3em 0}.top>*{grid-column:content}.top p{margin-top:.8em}
.contact{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2em 1.6em;margin-top:1em}.contact li{margin:0}
section{display:contents}.stack{grid-column:content;display:flex;flex-direction:column;gap:1.4em}article{break-inside:avoid}.meta{color:#8f9ba8}.meta strong{color:#191e23}.timeline>div{border-left:2px solid #e2e4e7;padding-left:1em;margin-top:.8em}.grid-list{grid-column:content;display:grid;grid-template-columns:1fr 1fr;gap:1em}
.tag-list{display:flex;flex-wrap:wrap;list-style:none;padding:0}.tag-list>li{background:#f3f4f5;margin:0 .3em .3em 0;padding:.2em .6em}blockquote{border-left:.2em solid #e2e4e7;padding-left:1em}cite{color:#8f9ba8;font-style:normal}p+ul{margin-top:.5em}
</style></head><body>
<header class="top"><h1>Juma Kazungu Menza</h1><h2>Safari Camp Manager</h2>${paras(summary)}<ul class="contact"><li>Narok, Kenya</li><li><a href="mailto:juma@menza.example">juma@menza.example</a></li><li>+254 722 555 019</li><li><a href="https://menza.example">menza.example</a></li><li><a href="https://www.linkedin.com/in/jumamenza">jumamenza</a> (LinkedIn)</li></ul></header>
${section(
  'Work',
  jobs
    .map((j) => {
      const only = j.roles.length === 1 ? j.roles[0] : undefined;
      return only
        ? `<article><h4>${only.title}</h4>${meta(`<strong>${j.employer}</strong>`, `${only.when} · ${j.span}`, j.place)}${paras(only.text)}${ul(only.bullets)}</article>`
        : `<article><h4>${j.employer}</h4>${meta(j.about, j.span)}<div class="timeline">${j.roles.map((r) => `<div><h5>${r.title}</h5>${meta(r.when, j.place)}${paras(r.text)}${ul(r.bullets)}</div>`).join('')}</div></article>`;
    })
    .join(''),
)}
${section('Volunteer', volunteering.map((j) => `<article><h4>${j.title}</h4>${meta(`<strong>${j.employer}</strong>`, j.when, j.place)}${paras(j.text)}</article>`).join(''))}
${section('Projects', projects.map((p) => `<article><h4>${p.name}</h4>${meta(`<strong>${p.role}</strong> at <strong>${p.client}</strong>`, p.when, `<a href="${p.url}">${p.url}</a>`)}${paras(p.text)}${tags(p.keywords ?? [])}</article>`).join(''))}
${section('Education', studies.map((e) => `<article><h4>${e.institution}</h4>${meta(e.area ? `<strong>${e.area}</strong>, ${e.studyType}` : `<strong>${e.degree}</strong>`, e.when)}<div>Grade: ${e.score}</div>${ul(e.bullets)}</article>`).join(''))}
${section('Awards', awards.map((a) => `<article><h4>${a.name}</h4>${meta(`Awarded by <strong>${a.by}</strong>`, a.when)}</article>`).join(''))}
${section('Certificates', cards.map((c) => `<article><h4>${c.name}</h4>${meta(`Issued by <strong>${c.by}</strong>`, c.when)}</article>`).join(''))}
<section><h3>Skills</h3><div class="grid-list">${skills.map((g) => `<div><h4>${g.group}</h4>${tags(g.skills)}</div>`)}</div></section>
<section><h3>Languages</h3><div class="grid-list">${languages.map((l) => `<div><h6>${l.language}</h6>${l.fluency}</div>`)}</div></section>
${section('Interests', tags(['Birding', 'Dhow racing', 'Swahili crossword puzzles']))}
${section('References', `<blockquote><p>${reference.line}</p><cite>Prof. Agnes Thiong’o-Bell, returning guest</cite></blockquote>`)}
</body></html>`,
};
