import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Grade 7 Policy Lead',
    employer: 'Department for Transport',
    from: '2021-01',
    when: 'January 2021 to date',
    bullets: [
      'Led the team of five behind the 2022 consultation on pavement parking (14,000 replies).',
      'Cleared ministerial briefings, often within the hour.',
    ],
  },
  {
    title: 'Senior Executive Officer',
    employer: 'HM Treasury',
    from: '2017-03',
    to: '2020-12',
    when: 'March 2017 to December 2020',
    bullets: ['Spending team for local growth; modelled three scenarios for each fiscal event.'],
  },
  {
    title: 'Fast Streamer',
    employer: 'Home Office',
    from: '2014-09',
    to: '2017-02',
    when: 'September 2014 to February 2017',
    bullets: ['Four postings of six months, including a private office.'],
  },
];

export const cv: HandMadeCv = {
  id: 'en-gb-civil-servant-text',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'date' },
  name: 'Imran Chowdhury',
  contact: {
    email: 'imran.chowdhury@whitemail.example',
    phone: '+44 7700 900731',
    address: '41 Lowfield Street, London SE15 4RN',
    city: 'London',
    postalCode: 'SE15 4RN',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Personal profile',
      text: ['Policy professional with a decade across three departments, at home with numbers and with ministers.'],
    },
    { kind: 'work', heading: 'Career history', jobs },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'MSc Public Policy',
          studyType: 'MSc',
          area: 'Public Policy',
          institution: 'University College London',
          from: '2013',
          to: '2014',
          when: '2013-2014',
        },
        {
          degree: 'BA (Hons) Economics',
          studyType: 'BA (Hons)',
          area: 'Economics',
          institution: 'University of Leeds',
          from: '2010',
          to: '2013',
          when: '2010-2013',
          score: 'First class',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Skills',
      skills: [{ skills: ['Green Book appraisal', 'Submission drafting', 'Stakeholder engagement', 'R', 'Power BI'] }],
    },
    {
      kind: 'volunteer',
      heading: 'Volunteering',
      jobs: [{ title: 'School governor', employer: 'Rye Oak Primary', from: '2019', when: '2019 to date' }],
    },
  ],
  tools: ['text'],
  source: page`Imran Chowdhury
===============

41 Lowfield Street, London SE15 4RN
Tel: +44 7700 900731
Email: imran.chowdhury@whitemail.example

Personal profile
----------------
Policy professional with a decade across three departments, at home with
numbers and with ministers.

Career history
--------------
${jobs.map((j) => `${j.title}, ${j.employer}\n${j.when}\n${j.bullets?.map((b) => `  o ${b}`).join('\n')}\n`)}

Education
---------
MSc Public Policy, University College London, 2013-2014
BA (Hons) Economics (First class), University of Leeds, 2010-2013

Skills
------
Green Book appraisal; Submission drafting; Stakeholder engagement; R; Power BI

Volunteering
------------
School governor, Rye Oak Primary
2019 to date
`,
};
