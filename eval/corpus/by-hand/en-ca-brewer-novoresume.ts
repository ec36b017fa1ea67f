import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const pitch =
  'Brewer who came in through the bottling line and learnt lagers where they are taken seriously. Seventeen medals, no recalls, and a barrel program that finally pays for itself.';
const jobs: (Job & { title: string; when: string })[] = [
  {
    title: 'Head Brewer',
    employer: 'Saltspur Brewing Co.',
    place: 'Victoria, BC',
    from: '2019-04',
    when: '04/2019 - Present',
    text: ['Independent brewery and taproom, 9,000 hL a year.'],
    bullets: [
      'Schedule a 35 hL brewhouse around 14 fermenters and a crew of six.',
      'Brought dissolved oxygen at the can below 40 ppb.',
      'Launched the barrel-aged series; sold out three years running.',
    ],
  },
  {
    title: 'Brewer (Brauer)',
    employer: 'Klosterbrauerei Pfaffenried GmbH & Co. KG',
    place: 'Landshut, Germany',
    from: '2016-02',
    to: '2019-02',
    when: '02/2016 - 02/2019',
    text: ['Monastery brewery, founded 1693.'],
    bullets: ['Decoction mashing and open fermentation; first foreigner on the night shift.'],
  },
  {
    title: 'Cellar Operator',
    employer: 'Brasserie des Trois-Portages inc.',
    place: 'Gatineau, QC',
    from: '2013-06',
    to: '2016-01',
    when: '06/2013 - 01/2016',
    bullets: ['Filtration, yeast propagation and CIP in a French-speaking cellar.'],
  },
  {
    title: 'Packaging Line Worker',
    employer: 'Great Lakes Bottlers (via Prostaff Temporary Help)',
    place: 'Barrie, ON',
    from: '2011-05',
    to: '2013-05',
    when: '05/2011 - 05/2013',
  },
  {
    title: 'Dishwasher',
    employer: 'The Gandy Dancer Pub',
    place: 'Orillia, ON',
    from: '2010',
    to: '2010',
    when: 'Summer 2010',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Diploma in Brewing Technology',
    studyType: 'Diploma',
    area: 'Brewing Technology',
    institution: 'Northgate Institute of Brewing Science',
    place: 'Chicago, IL',
    from: '2015-09',
    to: '2016-01',
    when: '09/2015 - 01/2016',
  },
  {
    degree: 'B.Sc. in Microbiology (not completed)',
    studyType: 'B.Sc.',
    area: 'Microbiology',
    institution: 'Simcoe University',
    place: 'Barrie, ON',
    from: '2010-09',
    to: '2011-04',
    when: '09/2010 - 04/2011',
  },
  {
    degree: 'Ontario Secondary School Diploma',
    studyType: 'Ontario Secondary School Diploma',
    institution: 'Lake Couchiching Collegiate',
    to: '2010',
    when: '2010',
  },
];
const skills = [
  'Recipe design',
  'Yeast management',
  'Sensory panels',
  'HACCP',
  'Glycol systems',
  'Forklift',
  'Ekos',
  'Excise reporting',
];
const languages = [
  { language: 'English', fluency: 'Native or Bilingual Proficiency' },
  { language: 'French', fluency: 'Full Professional Proficiency' },
  { language: 'German', fluency: 'Professional Working Proficiency' },
];
const certificates = [
  { name: 'Certified Cicerone', date: '2020', shown: '(2020)' },
  { name: 'Propane & CO2 Safety Ticket', date: '2019', shown: '(2019)' },
];
const awards = [
  { name: 'Gold, Helles category', by: 'Pacific Rim Beer Cup', date: '2023' },
  { name: 'Brewery of the Year (under 10,000 hL)', by: 'BC Ale Guild', date: '2021' },
];
const interests = ['Sourdough', 'Sea kayaking', 'Accordion'];
const esc = (text = ''): string => text.replaceAll('&', '&amp;');

export const cv: HandMadeCv = {
  id: 'en-ca-brewer-novoresume',
  language: 'en',
  country: 'CA',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'Present' },
  name: 'Desmond Arsenault',
  label: 'Head Brewer',
  contact: {
    email: 'des.arsenault@wortmail.example',
    phone: '250-555-0163',
    address: 'Victoria, BC, Canada',
    city: 'Victoria',
    countryCode: 'CA',
    url: 'desbrews.example',
    profiles: [{ network: 'LinkedIn', username: 'des-arsenault', shown: 'linkedin.com/in/des-arsenault' }],
  },
  sections: [
    { kind: 'summary', heading: '', text: [pitch] },
    { kind: 'work', heading: 'Work Experience', jobs },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'skills', heading: 'Skills', side: true, skills: [{ skills }] },
    {
      kind: 'awards',
      heading: 'Achievements',
      side: true,
      items: awards.map((a) => ({ line: `${a.name} (${a.date}) – ${a.by}`, name: a.name, by: a.by, date: a.date })),
    },
    {
      kind: 'certificates',
      heading: 'Certificates',
      side: true,
      items: certificates.map((c) => ({ line: `${c.name} ${c.shown}`, name: c.name, date: c.date })),
    },
    { kind: 'languages', heading: 'Languages', side: true, languages },
    { kind: 'interests', heading: 'Interests', side: true, items: interests.map((line) => ({ line })) },
  ],
  columns: 2,
  tools: ['weasyprint'],
  source: page`<!doctype html><html lang="en"><head><meta charset="utf-8"><style>
@page{size:letter;margin:10mm 13mm}
body{font-family:"Open Sans","Liberation Sans",sans-serif;font-size:8.8pt;color:#313c4e;margin:0;line-height:1.3}
h1{font-size:25pt;margin:0;color:#0b4f6c;font-weight:600}.label{font-size:13pt;color:#01a7c2;margin:0 0 6px}
.pitch{margin:0 0 8px;width:72%}
.contact{border-top:1.5px solid #313c4e;border-bottom:1.5px solid #313c4e;padding:5px 0;margin-bottom:12px}
.contact span{display:inline-block;margin-right:9px}
.cols{display:flex}.main{width:62%;padding-right:22px;box-sizing:border-box}.side{width:38%;box-sizing:border-box}
h2{font-size:13pt;color:#0b4f6c;text-transform:uppercase;margin:0 0 8px;letter-spacing:.5px}
.e{border-left:2px solid #01a7c2;margin-left:5px;padding:0 0 7px 14px;position:relative}
.e:before{content:"";position:absolute;left:-6px;top:4px;width:9px;height:9px;border-radius:5px;background:#01a7c2}
.t{font-size:11.5pt;font-weight:700}.o{font-size:10.5pt}
.row{display:flex;justify-content:space-between;margin:2px 0}.pill{background:#e3f4f7;border-radius:8px;padding:0 7px;font-size:8pt;color:#0b4f6c}.pl{font-style:italic;font-size:8.5pt;color:#01a7c2}
.what{font-style:italic;color:#6b7686}.cap{font-style:italic;color:#01a7c2;font-size:8pt}
ul{margin:1px 0 0;padding-left:13px}
.tag{display:inline-block;background:#7c8797;color:#fff;border-radius:4px;padding:3px 8px;margin:0 4px 6px 0}
.tag.o2{background:#fff;color:#313c4e;border:1px solid #9aa3af}
section{margin-bottom:9px}.i{margin-bottom:6px}.s{font-style:italic;color:#6b7686}
</style></head><body>
<h1>Desmond Arsenault</h1><p class="label">Head Brewer</p>
<p class="pitch">${pitch}</p>
<div class="contact"><span>des.arsenault@wortmail.example</span><span>250-555-0163</span><span>Victoria, BC, Canada</span><span>desbrews.example</span><span>linkedin.com/in/des-arsenault</span></div>
<div class="cols"><div class="main">
<section><h2>Work Experience</h2>
${jobs.map((j) => `<div class="e"><div class="t">${j.title}</div><div class="o">${esc(j.employer)}</div><div class="row"><span class="pill">${j.when}</span><span class="pl">${j.place}</span></div>${(j.text ?? []).map((t) => `<div class="what">${t}</div>`).join('')}${j.bullets ? `<div class="cap">Achievements/Tasks</div>${ul(j.bullets)}` : ''}</div>`)}
</section>
<section><h2>Education</h2>
${studies.map((s) => `<div class="e"><div class="t">${s.degree}</div><div class="o">${s.institution}</div><div class="row"><span class="pill">${s.when}</span>${s.place ? `<span class="pl">${s.place}</span>` : ''}</div></div>`)}
</section></div><div class="side">
<section><h2>Skills</h2>${skills.map((s) => `<span class="tag">${s}</span>`)}</section>
<section><h2>Achievements</h2>${awards.map((a) => `<div class="i">${a.name} (${a.date}) – <span class="s">${a.by}</span></div>`)}</section>
<section><h2>Certificates</h2>${certificates.map((c) => `<div class="i">${esc(c.name)} <span class="s">${c.shown}</span></div>`)}</section>
<section><h2>Languages</h2>${languages.map((l) => `<div class="i">${l.language}<div class="s">${l.fluency}</div></div>`)}</section>
<section><h2>Interests</h2>${interests.map((s) => `<span class="tag o2">${s}</span>`)}</section>
</div></div></body></html>`,
};
