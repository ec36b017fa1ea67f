import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Conveyancing Paralegal',
    employer: "O'Dwyer & Sons, Solicitors",
    place: 'Nenagh',
    from: '2022-02',
    when: 'Feb 2022 to date',
    bullets: [
      'About 60 open residential files at any time, from contract to stamping',
      'First registrations with Tailte Eireann, including two that had been stuck since 2009',
      'Look after the office undertakings register',
    ],
  },
  {
    title: 'Legal Secretary',
    employer: "O'Dwyer & Sons, Solicitors",
    place: 'Nenagh',
    from: '2019-09',
    to: '2022-02',
    when: 'Sept 2019 to Feb 2022',
    text: ['Typing, post, court lists and probate papers for two partners.'],
  },
  {
    title: 'Career break (minding my father)',
    from: '2018-05',
    to: '2019-08',
    when: 'May 2018 to Aug 2019',
  },
  {
    title: 'Clerical Officer',
    employer: 'Courts Service, Limerick Circuit Court Office',
    from: '2014-01',
    to: '2018-04',
    when: 'Jan 2014 to April 2018',
    bullets: ['Public counter and family law lists', 'Acting court registrar on 30 or so sitting days'],
  },
  {
    title: 'Shop assistant (Saturdays)',
    employer: 'The Painted Wool Shop',
    place: 'Roscrea',
    from: '2011',
    to: '2013',
    when: '2011 to 2013',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Diploma in Legal Studies (evenings)',
    studyType: 'Diploma',
    area: 'Legal Studies',
    institution: 'Griffin College Limerick',
    from: '2020',
    to: '2022',
    when: '2020 to 2022',
    score: 'Merit',
  },
  {
    degree: 'BA in English and History',
    studyType: 'BA',
    area: 'English and History',
    institution: 'Mary Immaculate College',
    from: '2010',
    to: '2013',
    when: '2010 to 2013',
    score: '2.2',
  },
  {
    degree: 'Leaving Certificate',
    institution: 'St Brendan’s Community School, Birr',
    to: '2010',
    when: '2010',
    score: '405 points',
  },
];
const skills = [
  { group: 'Software', skills: ['Keyhouse', 'landdirect.ie', 'Word', 'Outlook'] },
  { group: 'Office', skills: ['audio typing (75 wpm)', 'minute taking', 'cash handling'] },
];
const interests =
  'Secretary of the camogie club, slow 10k runner, and I am restoring a Singer 201 that belonged to my grandmother.';

export const cv: HandMadeCv = {
  id: 'en-ie-paralegal-mail',
  language: 'en',
  country: 'IE',
  dates: { pattern: 'MMM yyyy', join: ' to ', now: 'date' },
  name: 'Aoife Kennedy-Treacy',
  contact: {
    email: 'aoife.kt@eastmail.example',
    phone: '085 555 0173',
    address: '4 Ormond Row, Nenagh, Co. Tipperary E45 XY27',
    city: 'Nenagh',
    postalCode: 'E45 XY27',
    extra: ['Full driving licence'],
    labels: { phone: 'Mob', email: 'Email', address: 'Address' },
  },
  sections: [
    { kind: 'work', heading: 'What I have done', jobs },
    { kind: 'education', heading: 'Study', education: studies },
    { kind: 'skills', heading: 'Computers and office', skills, skillStyle: 'comma' },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'English', fluency: 'native' },
        { language: 'Irish', fluency: 'good, Leaving Cert honours' },
      ],
    },
    { kind: 'interests', heading: 'Outside work', text: [interests] },
    {
      kind: 'references',
      heading: 'Referees',
      items: [
        {
          line: "Mr Declan O'Dwyer, O'Dwyer & Sons, Solicitors",
          name: "Mr Declan O'Dwyer",
          by: "O'Dwyer & Sons, Solicitors",
        },
        { line: 'Ms Noreen Hayes, Courts Service', name: 'Ms Noreen Hayes', by: 'Courts Service' },
      ],
    },
  ],
  tools: ['text'],
  source: page`Aoife Kennedy-Treacy

Address: 4 Ormond Row, Nenagh, Co. Tipperary E45 XY27
Mob: 085 555 0173
Email: aoife.kt@eastmail.example
Full driving licence


** What I have done **

${jobs.map((j) => `${j.when}: ${j.title}\n${j.employer ? `${[j.employer, j.place].filter(Boolean).join(', ')}\n` : ''}${(j.text ?? []).map((t) => `${t}\n`).join('')}${(j.bullets ?? []).map((b) => ` > ${b}\n`).join('')}`)}

** Study **

${studies.map((s) => `${s.when}: ${s.degree}, ${s.institution}${s.score ? ` (${s.score})` : ''}`)}


** Computers and office **

${skills.map((g) => `${g.group}: ${g.skills.join(', ')}`)}


** Languages **

English (native), Irish (good, Leaving Cert honours)


** Outside work **

Secretary of the camogie club, slow 10k runner, and I am restoring a
Singer 201 that belonged to my grandmother.


** Referees **

Mr Declan O'Dwyer, O'Dwyer & Sons, Solicitors
Ms Noreen Hayes, Courts Service
`,
};
