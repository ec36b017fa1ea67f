import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const about =
  'Diploma-qualified early childhood educator returning to the floor after time at home with my own two. Calm in a room of eighteen toddlers, handy with a ukulele, serious about sleep checks.';
const jobs: (Job & { title: string; when: string })[] = [
  {
    title: 'Casual Educator',
    employer: 'Bright Gumnuts Relief Staffing',
    place: 'Newcastle NSW',
    from: '2023',
    when: '2023 - now',
    bullets: ['Day shifts at nine centres in the Hunter, babies to preschool.', 'Asked back by name at six of them.'],
  },
  {
    title: 'Parental leave',
    from: '2020',
    to: '2023',
    when: '2020 - 2023',
  },
  {
    title: 'Room Leader (2-3 years)',
    employer: 'Little Wattle Early Learning',
    place: 'Charlestown NSW',
    from: '2016',
    to: '2020',
    when: '2016 - 2020',
    bullets: [
      'Led four educators; centre rated Exceeding in 2018.',
      'Programming and documentation under the EYLF in Storypark.',
    ],
  },
  {
    title: 'Assistant Educator',
    employer: 'Little Wattle Early Learning',
    place: 'Charlestown NSW',
    from: '2014',
    to: '2016',
    when: '2014 - 2016',
  },
  {
    title: 'Swim Instructor',
    employer: 'Lakeside Leisure & Aquatic',
    place: 'Belmont NSW',
    from: '2012',
    to: '2014',
    when: '2012 - 2014',
    bullets: ['Learn-to-swim classes, ages 3 to 8.'],
  },
];
const studies: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Diploma of Early Childhood Education and Care',
    studyType: 'Diploma',
    area: 'Early Childhood Education and Care',
    institution: 'Hunter Coast TAFE',
    to: '2017',
    when: '2017',
  },
  {
    degree: 'Certificate III in Early Childhood Education and Care',
    studyType: 'Certificate III',
    area: 'Early Childhood Education and Care',
    institution: 'Hunter Coast TAFE',
    to: '2014',
    when: '2014',
  },
  {
    degree: 'Higher School Certificate',
    studyType: 'Higher School Certificate',
    institution: 'Redhead Point High School',
    to: '2011',
    when: '2011',
  },
];
const skills: [string, number][] = [
  ['Behaviour guidance', 95],
  ['Storypark', 85],
  ['Toilet training', 90],
  ['Menu planning', 60],
  ['Auslan key signs', 40],
];
const tickets = [
  { line: 'Working With Children Check, valid to 2028', name: 'Working With Children Check' },
  { line: 'First Aid HLTAID012, 2024', name: 'First Aid HLTAID012', date: '2024' },
  { line: 'Child Protection CHCPRT025, 2023', name: 'Child Protection CHCPRT025', date: '2023' },
];
const languages = [
  { language: 'English', fluency: 'Native' },
  { language: 'Tongan', fluency: 'Conversational' },
];
const hobbies = ['Ukulele', 'Ocean baths', 'Op shopping'];
const referees = [
  'Meredith Katsaros, Director, Little Wattle Early Learning, 0491 570 156',
  'Bronwyn Teague, Placements, Bright Gumnuts Relief Staffing, 0491 570 313',
];
const icon = (path: string): string =>
  `<svg width="12" height="12" viewBox="0 0 24 24"><path fill="#fff" d="${path}"/></svg>`;
const PHONE = 'M6 2h4l2 6-3 2a12 12 0 0 0 5 5l2-3 6 2v4a3 3 0 0 1-3 3A17 17 0 0 1 3 5a3 3 0 0 1 3-3z';
const MAIL = 'M2 5h20v14H2zM2 6l10 7 10-7';
const HOME = 'M12 3l10 9h-3v9H5v-9H2z';
const CAR = 'M3 12l3-6h12l3 6v6h-3v2h-2v-2H8v2H6v-2H3z';

export const cv: HandMadeCv = {
  id: 'en-au-childcare-educator-canva',
  language: 'en',
  country: 'AU',
  dates: { pattern: 'yyyy', join: ' - ', now: 'now' },
  name: 'Talia Fonua-Reid',
  shownName: 'TALIA FONUA-REID',
  label: 'Early Childhood Educator',
  contact: {
    email: 'talia.fr@gumleafmail.example',
    phone: '0491 570 737',
    address: 'Belmont NSW 2280',
    city: 'Belmont',
    postalCode: '2280',
    heading: 'CONTACT',
    extra: ['Driver licence class C'],
  },
  sections: [
    { kind: 'skills', heading: 'SKILLS', side: true, skills: [{ skills: skills.map(([name]) => name) }] },
    { kind: 'certificates', heading: 'TICKETS & CHECKS', side: true, items: tickets },
    { kind: 'languages', heading: 'LANGUAGES', side: true, languages },
    { kind: 'interests', heading: 'OFF THE CLOCK', side: true, items: hobbies.map((line) => ({ line })) },
    { kind: 'summary', heading: 'HELLO', text: [about] },
    { kind: 'work', heading: 'WHERE I’VE WORKED', jobs },
    { kind: 'education', heading: 'STUDY', education: studies },
    { kind: 'references', heading: 'REFEREES', items: referees.map((line) => ({ line })) },
  ],
  columns: 2,
  tools: ['chromium', 'weasyprint'],
  source: page`<!doctype html><html lang="en"><head><meta charset="utf-8"><style>
@page{size:A4;margin:0}
body{font-family:"Lato","Liberation Sans";font-size:10pt;margin:0;color:#33403f;line-height:1.35}p{margin:0}
.sheet{display:flex;height:297mm}
.side{width:66mm;flex:none;box-sizing:border-box;background:#2f7f79;color:#fff;padding:14mm 8mm 8mm}
.main{flex:1;padding:14mm 13mm 8mm 11mm}
.photo{width:38mm;height:38mm;border-radius:19mm;background:#b9d8d5;margin:0 auto 8mm}
h1{font-size:25pt;letter-spacing:1px;margin:0;color:#2f7f79;line-height:1.1}.lab{font-size:13pt;margin:1mm 0 7mm}
h2{font-size:12pt;margin:6mm 0 2mm;letter-spacing:.5px}.side h2{border-bottom:1px solid #fff;padding-bottom:1mm}.main h2{color:#2f7f79;border-bottom:1px solid #2f7f79;padding-bottom:1mm}
.c{margin-bottom:1.5mm;white-space:nowrap}.c svg{margin-right:2mm;vertical-align:-2px}
.bar{height:1.6mm;background:#5ea49f;margin:.5mm 0 2mm}.bar i{display:block;height:1.6mm;background:#fff}
.s{margin-bottom:1.6mm}.e{margin-bottom:3mm}.d{font-size:9pt;color:#2f7f79;font-weight:700}.t{font-weight:700;font-size:11pt}
ul{margin:.5mm 0 0;padding-left:5mm}
.refs{display:flex}.refs p{width:50%;box-sizing:border-box;padding-right:7mm}
</style></head><body><div class="sheet">
<div class="side"><div class="photo"></div>
<h2>CONTACT</h2>
<p class="c">${icon(PHONE)}0491 570 737</p><p class="c">${icon(MAIL)}talia.fr@gumleafmail.example</p><p class="c">${icon(HOME)}Belmont NSW 2280</p><p class="c">${icon(CAR)}Driver licence class C</p>
<h2>SKILLS</h2>${skills.map(([name, part]) => `<p>${name}</p><div class="bar"><i style="width:${part}%"></i></div>`)}
<h2>TICKETS &amp; CHECKS</h2>${tickets.map((t) => `<p class="s">${t.line}</p>`)}
<h2>LANGUAGES</h2>${languages.map((l) => `<p class="s"><b>${l.language}</b><br>${l.fluency}</p>`)}
<h2>OFF THE CLOCK</h2>${hobbies.map((h) => `<p class="s">${h}</p>`)}
</div>
<div class="main"><h1>TALIA FONUA-REID</h1><p class="lab">Early Childhood Educator</p>
<h2>HELLO</h2><p>${about}</p>
<h2>WHERE I’VE WORKED</h2>
${jobs.map((j) => `<div class="e"><p class="d">${j.when}</p><p class="t">${j.title}</p>${j.employer ? `<p>${j.employer.replace('&', '&amp;')} | ${j.place}</p>` : ''}${ul(j.bullets)}</div>`)}
<h2>STUDY</h2>
${studies.map((s) => `<div class="e"><p class="d">${s.when}</p><p class="t">${s.degree}</p><p>${s.institution}</p></div>`)}
<h2>REFEREES</h2><div class="refs">${referees.map((r) => `<p>${r}</p>`)}</div>
</div></div></body></html>`,
};
