import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const about =
  'Time-served plasterer, 42, own van and tools. Skimming, scratch and float, external renders, insulated wrap. Tidy worker, never walked off a job.';
const jobs: Job[] = [
  {
    title: 'Self-employed plasterer',
    from: '2019',
    when: 'since 2019',
    text: [
      'Mostly one-off houses and extensions in Mayo and east Galway. Take on one labourer when the job calls for it. All work through word of mouth.',
    ],
  },
  {
    title: 'Plasterer / site chargehand',
    employer: 'Tuohy & Breslin Plastering Contractors',
    place: 'Castlebar',
    from: '2014',
    to: '2018',
    when: 'spring 2014 to winter 2018',
    text: [
      'Gang of nine on housing schemes in Westport, Claremorris and Athenry. Set out the work, kept the day sheets and did the snag lists with the main contractor.',
    ],
  },
  {
    title: 'Plasterer',
    employer: 'Coastline Renders Pty',
    place: 'Perth, Australia',
    from: '2010',
    to: '2014',
    when: '2010 to 2014',
    text: [
      'Acrylic renders, mostly off swing stages and scaffold. Went out on a working holiday visa, was sponsored after.',
    ],
  },
  {
    title: 'Apprentice plasterer',
    employer: 'P.J. Gilvarry',
    place: 'Kiltimagh',
    from: '2001-09',
    to: '2006',
    when: 'September 2001 to 2006',
  },
];

export const cv: HandMadeCv = {
  id: 'en-ie-plasterer-jobs-board',
  language: 'en',
  country: 'IE',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'now', since: 'since' },
  name: 'Padraic Mulchrone',
  label: 'Plasterer',
  contact: {
    email: 'pmulchrone.plastering@westmail.example',
    phone: '085 555 0147',
    address: 'Cloonlyon, Swinford, Co. Mayo',
    city: 'Swinford',
    labels: { phone: 'Mob', email: 'Email' },
  },
  sections: [
    { kind: 'summary', heading: 'About me', text: [about] },
    { kind: 'work', heading: 'Where I have worked', jobs },
    {
      kind: 'certificates',
      heading: 'Tickets',
      items: [
        { line: 'Safe Pass (expires 06/2027)', name: 'Safe Pass' },
        { line: 'Manual Handling, 2023', name: 'Manual Handling', date: '2023' },
        { line: 'CSCS mobile tower scaffold, 2016', name: 'CSCS mobile tower scaffold', date: '2016' },
        { line: 'MEWP, 2022', name: 'MEWP', date: '2022' },
      ],
    },
    {
      kind: 'education',
      heading: 'Trade and schooling',
      education: [
        {
          degree: 'National Craft Certificate in Plastering',
          studyType: 'National Craft Certificate',
          area: 'Plastering',
          institution: 'FÁS Training Centre',
          place: 'Ballina',
          to: '2006',
          when: '2006',
        },
        {
          degree: 'Junior Certificate',
          studyType: 'Junior Certificate',
          institution: 'St. Attracta’s Vocational School',
          place: 'Swinford',
          to: '2001',
          when: '2001',
        },
      ],
    },
    {
      kind: 'volunteer',
      orKind: ['interests', 'other'],
      heading: 'Outside work',
      jobs: [
        {
          title: 'Under-14s trainer',
          employer: 'Swinford GAA Club',
          from: '2017',
          when: 'since 2017',
        },
        {
          title: 'Volunteer',
          employer: 'Tidy Towns committee',
          from: '2021',
          when: 'since 2021',
          text: ['Replastered the handball alley for nothing.'],
        },
      ],
    },
    {
      kind: 'references',
      heading: 'References',
      text: ['Two contractors and a priest, all glad to be rung. Numbers on request.'],
    },
  ],
  tools: ['text'],
  source: page`Padraic Mulchrone
Plasterer
Cloonlyon, Swinford, Co. Mayo
Mob: 085 555 0147
Email: pmulchrone.plastering@westmail.example

About me
--------
${about}

Where I have worked
-------------------
Self-employed plasterer (since 2019)
${jobs[0]?.text}

Tuohy & Breslin Plastering Contractors, Castlebar
Plasterer / site chargehand (spring 2014 to winter 2018)
${jobs[1]?.text}

Coastline Renders Pty, Perth, Australia
Plasterer (2010 to 2014)
${jobs[2]?.text}

P.J. Gilvarry, Kiltimagh
Apprentice plasterer (September 2001 to 2006)

Tickets
-------
* Safe Pass (expires 06/2027)
* Manual Handling, 2023
* CSCS mobile tower scaffold, 2016
* MEWP, 2022

Trade and schooling
-------------------
National Craft Certificate in Plastering, FÁS Training Centre, Ballina, 2006
Junior Certificate, St. Attracta’s Vocational School, Swinford, 2001

Outside work
------------
Under-14s trainer, Swinford GAA Club (since 2017)
Volunteer, Tidy Towns committee (since 2021)
Replastered the handball alley for nothing.

References
----------
Two contractors and a priest, all glad to be rung. Numbers on request.
`,
};
