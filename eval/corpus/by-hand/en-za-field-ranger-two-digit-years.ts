import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Section Ranger',
    employer: 'Makhandlela Game Reserve',
    place: 'Hoedspruit, Limpopo',
    from: '2019-03',
    when: 'Mar ’19 – to date',
    bullets: [
      'Lead 11 field rangers over 14 200 ha, including a four-person night team.',
      'No rhino lost to poaching on the section since October 2020.',
      'Annual game counts, burn programme and 62 km of fence line.',
    ],
  },
  {
    title: 'Field Ranger',
    employer: 'Makhandlela Game Reserve',
    place: 'Hoedspruit, Limpopo',
    from: '2015-07',
    to: '2019-02',
    when: 'Jul ’15 – Feb ’19',
    bullets: ['Foot patrols, snare sweeps and observation posts.', 'Dog handler (tracking) from 2017.'],
  },
  {
    title: 'Trails Guide',
    employer: 'Ntaba Walking Safaris CC',
    place: 'Mkuze, KwaZulu-Natal',
    from: '2013-01',
    to: '2015-06',
    when: 'Jan ’13 – Jun ’15',
    bullets: ['Three-day wilderness trails for groups of eight; 214 trails without an incident.'],
  },
  {
    title: 'General Worker',
    employer: 'Umfula Citrus Estate',
    place: 'Letsitele',
    from: '2011',
    to: '2012',
    when: '2011 – 2012',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'National Diploma: Nature Conservation',
    studyType: 'National Diploma',
    area: 'Nature Conservation',
    institution: 'Lowveld University of Technology',
    place: 'Mbombela',
    to: '2018',
    when: '2018',
    text: ['Part-time, with a work-integrated year on the reserve.'],
  },
  {
    degree: 'National Senior Certificate (Grade 12)',
    institution: 'Masalal Secondary School',
    place: 'Namakgale',
    to: '2010',
    when: '2010',
  },
];
const tickets: (Item & { name: string; by: string; date: string })[] = [
  { name: 'Advanced Rifle Handling', by: 'Bushveld Training Academy', date: '2022' },
  { name: 'Trails Guide (Dangerous Game)', by: 'Field Guides Body of the Lowveld', date: '2013' },
  { name: 'First Aid Level 3', by: 'Lowveld Rescue', date: '2024' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}, ${one.date}` }));
const skills: [string, string][] = [
  ['Tracking', 'Expert'],
  ['Dog handling', 'Advanced'],
  ['4x4 recovery', 'Advanced'],
  ['Radio procedure', 'Expert'],
  ['SMART and CyberTracker', 'Intermediate'],
  ['Excel', 'Basic'],
];
const languages = [
  { language: 'Xitsonga', fluency: 'home language' },
  { language: 'Sepedi', fluency: 'fluent' },
  { language: 'English', fluency: 'fluent' },
  { language: 'Afrikaans', fluency: 'conversational' },
];
const referees: Item[] = [
  {
    line: 'Mr Deon Labuschagne, Head of Conservation, Makhandlela Game Reserve, 015 555 0177',
    name: 'Mr Deon Labuschagne',
  },
  { line: 'Ms Nokuthula Mabika, Owner, Ntaba Walking Safaris, 035 555 0121', name: 'Ms Nokuthula Mabika' },
];
const interests = 'Coaching under-13 soccer in Acornhoek, birding, wire art.';
const q = (text = ''): string => `#${JSON.stringify(text)}`;
const list = (items: string[] = []): string => items.map((item) => `- ${q(item)}`).join('\n');

export const cv: HandMadeCv = {
  id: 'en-za-field-ranger-two-digit-years',
  language: 'en',
  country: 'ZA',
  dates: { pattern: 'MMM yy', join: ' – ', now: 'to date' },
  name: 'Tsakani Baloyi',
  label: 'Section Ranger',
  contact: {
    email: 'tsakani.baloyi@bushpost.example',
    phone: '072 555 0148',
    address: 'Stand 418, Acornhoek 1360',
    city: 'Acornhoek',
    postalCode: '1360',
    heading: 'Personal details',
    labels: { address: 'Address', phone: 'Cell', email: 'E-mail' },
    extra: ['South African citizen', 'Code EB driver’s licence with PDP', 'Firearm competency: rifle and shotgun'],
  },
  sections: [
    { kind: 'work', heading: 'Employment', jobs },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'certificates', heading: 'Tickets and training', items: tickets },
    { kind: 'skills', heading: 'Skills', skills: [{ skills: skills.map(([name, level]) => ({ name, level })) }] },
    { kind: 'languages', heading: 'Languages', languages },
    { kind: 'interests', heading: 'When off duty', text: [interests] },
    { kind: 'references', heading: 'Referees', items: referees },
  ],
  tools: ['typst'],
  source: page`#set document(title: "CV Tsakani Baloyi", author: "Tsakani Baloyi")
#set text(font: "Source Serif 4", size: 10.5pt, lang: "en")
#set page(paper: "a4", margin: (x: 2cm, top: 1.8cm, bottom: 1.9cm), footer: context align(center, text(8pt, gray)[Tsakani Baloyi #h(1em) #counter(page).display("1 / 1", both: true)]))
#set par(leading: 0.58em)
#set list(indent: 0pt, body-indent: 5pt, marker: [▪])
#let khaki = rgb("#5b5a2f")
#show heading.where(level: 1): it => block(above: 14pt, below: 7pt, width: 100%, stroke: (bottom: 0.8pt + khaki), inset: (bottom: 3pt), text(12pt, khaki, weight: "bold", it.body))
#let entry(when, body) = block(below: 9pt, breakable: false, grid(columns: (3.4cm, 1fr), column-gutter: 8pt, text(9.5pt, when), body))
#text(24pt, khaki, weight: "bold")[Tsakani Baloyi] \
#text(13pt)[Section Ranger]
= Personal details
#grid(columns: (3.4cm, 1fr), column-gutter: 8pt, row-gutter: 6pt,
  [Address], [Stand 418, Acornhoek 1360],
  [Cell], [072 555 0148],
  [E-mail], [#"tsakani.baloyi@bushpost.example"],
)
South African citizen \
Code EB driver’s licence with PDP \
Firearm competency: rifle and shotgun
= Employment
${jobs.map((j) => `#entry[${q(j.when)}][*${q(j.title)}* \\ #emph[${q(j.employer)}, ${q(j.place)}]\n${list(j.bullets)}\n]`)}
= Education
${studies.map((s) => `#entry[${q(s.when)}][*${q(s.degree)}* \\ #emph[${q(s.institution)}, ${q(s.place)}]${(s.text ?? []).map((t) => ` \\ ${q(t)}`).join('')}]`)}
= Tickets and training
${list(tickets.map((t) => t.line))}
= Skills
#table(columns: (6cm, 4cm), stroke: 0.4pt + gray, inset: 4pt, ${skills.map(([name, level]) => `[${q(name)}], [${q(level)}],`).join(' ')})
= Languages
${languages.map((l) => `${q(l.language)} (${q(l.fluency)})`).join('; ')}
= When off duty
${q(interests)}
= Referees
${referees.map((r) => `${q(r.line)}\n`)}
`,
};
