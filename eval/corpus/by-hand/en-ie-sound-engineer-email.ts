import type { Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const about =
  'Freelance sound engineer with fourteen years between live rooms, theatre pits and a small studio of my own. Happy on a festival stage at noon or patching a 40-piece choir on a Sunday. Own transport, own mics, public liability insurance in place.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'FOH & System Engineer (freelance)',
    employer: 'Estuary Sound Hire Ltd',
    place: 'Limerick',
    from: '2019-01',
    when: 'Jan 2019 to date',
    bullets: [
      'FOH on 90+ shows a year, 300 to 4,000 capacity, mostly DiGiCo SD12 and Allen & Heath dLive',
      'System tech for outdoor stages: d&b Y and V series, ArrayCalc plots, RF coordination',
      'Briefing and rostering of stage crews of up to six',
    ],
  },
  {
    title: 'Head of Sound',
    employer: 'Belltower Theatre',
    place: 'Ennis',
    from: '2015-09',
    to: '2018-12',
    when: 'Sept 2015 to Dec 2018',
    bullets: [
      'Designed sound for 11 in-house productions and looked after 60 visiting companies',
      'Moved the house from analogue to Dante on a budget of 38,000 euro',
    ],
  },
  {
    title: 'Studio Assistant, later House Engineer',
    employer: 'Mill Lane Recording',
    place: 'Galway',
    from: '2011-06',
    to: '2015-08',
    when: 'June 2011 to Aug 2015',
    text: ['Tracking, editing and tape transfers; tea too, in the beginning.'],
  },
];
const credits: (ProjectEntry & { client: string; role: string; when: string })[] = [
  {
    when: '2024',
    from: '2024',
    to: '2024',
    name: 'Low Tide, High Road (album)',
    client: 'The Hollow Reeds',
    role: 'recorded and mixed',
  },
  {
    when: '2023',
    from: '2023',
    to: '2023',
    name: 'Shannonside Folk Week',
    client: 'Clare Arts Trust',
    role: 'monitors, main stage',
  },
  {
    when: '2021',
    from: '2021',
    to: '2021',
    name: 'The Lamplighter (radio drama, 6 parts)',
    client: 'Atlantic Coast Radio',
    role: 'sound design',
  },
];
const studies: (Study & { when: string })[] = [
  {
    when: '2007 to 2011',
    degree: 'BSc (Hons) Music Technology',
    studyType: 'BSc (Hons)',
    area: 'Music Technology',
    institution: 'Thomond Institute of Technology',
    from: '2007',
    to: '2011',
    score: '2:1',
  },
];
const tickets = [
  { line: 'Safe Pass (renewed 2023)', name: 'Safe Pass', date: '2023' },
  { line: 'Working at Height, 2022', name: 'Working at Height', date: '2022' },
  {
    line: 'Dante Certification Level 3, Audinate, 2020',
    name: 'Dante Certification Level 3',
    by: 'Audinate',
    date: '2020',
  },
];

/** As a mail program breaks lines. */
const wrap = (text: string, indent = '', first = indent): string => {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.trim() !== '*' && line.length + word.length > 70) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
};

export const cv: HandMadeCv = {
  id: 'en-ie-sound-engineer-email',
  language: 'en',
  country: 'IE',
  dates: { pattern: 'MMM yyyy', join: ' to ', now: 'to date' },
  name: 'Cormac Mulvihill',
  label: 'Live Sound & Recording Engineer',
  contact: {
    email: 'cormac@mulvihillaudio.example',
    phone: '087 155 2094',
    address: '2 Corbally Mews, Limerick',
    city: 'Limerick',
    url: 'www.mulvihillaudio.example',
    labels: { phone: 'Mobile', email: 'E-mail', url: 'Web', address: 'Address' },
    extra: ['Full clean driving licence (B, BE)'],
  },
  sections: [
    { kind: 'summary', heading: 'ABOUT ME', text: [about] },
    { kind: 'work', heading: 'WHERE I HAVE WORKED', jobs },
    { kind: 'projects', heading: 'SELECTED CREDITS', projects: credits },
    { kind: 'education', heading: 'EDUCATION', education: studies },
    { kind: 'certificates', heading: 'TICKETS', items: tickets },
    {
      kind: 'skills',
      heading: 'GEAR AND SOFTWARE',
      skills: [
        { group: 'Desks', skills: ['DiGiCo SD', 'Allen & Heath dLive', 'Yamaha CL/QL', 'Midas M32'] },
        { group: 'Software', skills: ['Pro Tools', 'QLab', 'Smaart', 'Wireless Workbench'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'LANGUAGES',
      languages: [
        { language: 'English', fluency: 'native' },
        { language: 'Irish', fluency: 'good spoken' },
      ],
    },
    { kind: 'references', heading: 'REFERENCES', text: ['Names and numbers gladly given on request.'] },
  ],
  tools: ['text'],
  source: page`Cormac Mulvihill
Live Sound & Recording Engineer

Mobile:   087 155 2094
E-mail:   cormac@mulvihillaudio.example
Web:      www.mulvihillaudio.example
Address:  2 Corbally Mews, Limerick
Full clean driving licence (B, BE)


ABOUT ME

${wrap(about)}


WHERE I HAVE WORKED

${jobs.map(
  (job) =>
    `${job.title}\n${job.employer}, ${job.place}\n${job.when}\n${[
      ...(job.text ?? []).map((text) => wrap(text)),
      ...(job.bullets ?? []).map((text) => wrap(text, '  ', '* ')),
    ].join('\n')}\n`,
)}

SELECTED CREDITS

${credits.map((credit) => `${credit.when}  ${credit.name}\n      ${credit.client} - ${credit.role}`)}


EDUCATION

${studies.map((study) => `${study.when}  ${study.degree}, ${study.score}\n              ${study.institution}`)}


TICKETS

${tickets.map((ticket) => `* ${ticket.line}`)}


GEAR AND SOFTWARE

Desks: DiGiCo SD, Allen & Heath dLive, Yamaha CL/QL, Midas M32
Software: Pro Tools, QLab, Smaart, Wireless Workbench


LANGUAGES

English (native), Irish (good spoken)


REFERENCES

Names and numbers gladly given on request.
`,
};
