import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const about =
  'Class 5 driver, 24 years behind the wheel and no at-fault accidents. I know the Desert Road in July and I do my own chains. After a day run or four-on four-off so I can see a bit more of the grandkids.';
const jobs: (Job & { title: string; when: string })[] = [
  {
    title: 'Linehaul driver, night run',
    employer: 'Kaimanawa Freight Ltd',
    place: 'Taupo',
    from: '2016-05',
    when: 'May 2016 - now',
    text: [
      'Taupo to Wellington swap, five nights. Truck and trailer, 50MAX curtainsider. Relief dispatcher when the office is short and buddy driver for the new starters since 2021.',
    ],
  },
  {
    title: 'Milk tanker driver',
    employer: 'Rangitaiki Dairy Co-op',
    place: 'Edgecumbe',
    from: '2009-08',
    to: '2016-04',
    when: 'Aug 2009 - Apr 2016',
    text: ['Farm pick-ups on 12-hour rotating shifts, 14 to 18 farms a shift. Sampling, grading and the paperwork.'],
  },
  {
    title: 'Logging truck driver',
    employer: 'Gary Hohepa Cartage',
    place: 'Murupara',
    from: '2003',
    to: '2009',
    when: '2003 - 2009',
    text: ['Off-highway and on-highway, Kaingaroa to the Mount.'],
  },
  {
    title: 'Shearing shed hand, then farm worker',
    employer: 'Various farms',
    place: 'Reporoa',
    from: '1997',
    to: '2003',
    when: '1997 - 2003',
  },
];
const tickets = [
  { line: 'Class 1, 2, 3, 4 and 5, full', name: 'Class 1, 2, 3, 4 and 5, full' },
  { line: 'Dangerous goods (D), current to 08/2027', name: 'Dangerous goods (D)' },
  { line: 'Wheels, tracks and rollers (W, T, R)', name: 'Wheels, tracks and rollers (W, T, R)' },
  { line: 'Forklift (F) with OSH certificate, 2022', name: 'Forklift (F) with OSH certificate', date: '2022' },
  { line: 'Site Safe passport, 2024', name: 'Site Safe passport', date: '2024' },
];
const skills = [
  'E-road and paper logbooks',
  'Chains and tyre changes',
  'Load restraint',
  'Basic servicing and greasing',
  'Roadranger and AMT boxes',
];
const referees = [
  'Donna Pikari, depot manager, Kaimanawa Freight, 021 555 0187',
  'Gary Hohepa, owner, Gary Hohepa Cartage, 027 555 0139',
];
const GAP = 22;
const wrapped = (text: string, indent = 0): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (indent + last.length + 1 + word.length <= 72) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
};
const row = (left: string, right: string): string => left.padEnd(GAP) + right;

export const cv: HandMadeCv = {
  id: 'en-nz-linehaul-driver-columns',
  language: 'en',
  country: 'NZ',
  dates: { pattern: 'MMM yyyy', join: ' - ', now: 'now' },
  name: 'Craig Manihera',
  shownName: 'CRAIG MANIHERA',
  contact: {
    email: 'craig.manihera@kiwipost.example',
    phone: '027 555 0164',
    address: '38 Tui Street, Taupo 3330',
    city: 'Taupo',
    postalCode: '3330',
    labels: { phone: 'Cell', email: 'Email', address: 'Home' },
  },
  sections: [
    { kind: 'summary', heading: 'A BIT ABOUT ME', text: [about] },
    { kind: 'work', heading: 'DRIVING JOBS AND OTHERS', jobs },
    { kind: 'certificates', heading: 'LICENCES AND TICKETS', items: tickets },
    { kind: 'skills', heading: 'WHAT I AM GOOD AT', skills: [{ skills }], skillStyle: 'list' },
    {
      kind: 'education',
      heading: 'SCHOOL',
      education: [
        {
          degree: 'School Certificate',
          studyType: 'School Certificate',
          institution: 'Waiotapu College',
          place: 'Rotorua',
          from: '1992',
          to: '1996',
          when: '1992 - 1996',
        },
        {
          degree: 'National Certificate in Goods Service, Level 3',
          studyType: 'National Certificate',
          area: 'Goods Service',
          institution: 'Central Plateau Transport Training',
          to: '2011',
          when: '2011',
        },
      ],
    },
    {
      kind: 'volunteer',
      orKind: ['other', 'interests'],
      heading: 'COMMUNITY',
      jobs: [
        { title: 'Volunteer firefighter', employer: 'Acacia Bay Fire Brigade', from: '2012', when: '2012 - now' },
        {
          title: 'Coach, under-12s league',
          employer: 'Lakeside Warriors',
          from: '2005',
          to: '2011',
          when: '2005 - 2011',
        },
      ],
    },
    { kind: 'references', heading: 'REFEREES', items: referees.map((line) => ({ line })) },
  ],
  tools: ['text'],
  source: page`CRAIG MANIHERA

Home:  38 Tui Street, Taupo 3330
Cell:  027 555 0164
Email: craig.manihera@kiwipost.example


A BIT ABOUT ME

${wrapped(about)}


DRIVING JOBS AND OTHERS

${jobs.map((j) => `${row(j.when, j.title)}\n${row('', `${j.employer}, ${j.place}`)}\n${(j.text ?? []).map((t) => `${wrapped(t, GAP)}\n`).join('')}`)}

LICENCES AND TICKETS

${tickets.map((t) => `  * ${t.line}`)}


WHAT I AM GOOD AT

${skills.map((s) => `  * ${s}`)}


SCHOOL

${row('1992 - 1996', 'School Certificate')}
${row('', 'Waiotapu College, Rotorua')}
${row('2011', 'National Certificate in Goods Service, Level 3')}
${row('', 'Central Plateau Transport Training')}


COMMUNITY

${row('2012 - now', 'Volunteer firefighter, Acacia Bay Fire Brigade')}
${row('2005 - 2011', 'Coach, under-12s league, Lakeside Warriors')}


REFEREES

${referees}
`,
};
