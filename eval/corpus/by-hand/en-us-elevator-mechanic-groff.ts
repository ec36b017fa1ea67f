import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Elevator Mechanic in Charge',
    employer: 'Kanawha Vertical Transport, Inc.',
    place: 'Charleston, WV',
    from: '2018-06',
    when: '6/2018 - present',
    bullets: [
      'Run a four-man modernization crew, traction and hydraulic, up to 22 stops.',
      'On call one week in three for entrapments; average on site in 31 minutes.',
      'No lost-time accident on any of my jobs.',
    ],
  },
  {
    title: 'Elevator Mechanic',
    employer: 'Tri-State Lift Service LLC',
    place: 'Huntington, WV',
    from: '2013-02',
    to: '2018-05',
    when: '2/2013 - 5/2018',
    bullets: ['Maintenance route of 94 units, hospitals and county buildings.'],
  },
  {
    title: 'Elevator Apprentice',
    employer: 'Tri-State Lift Service LLC',
    place: 'Huntington, WV',
    from: '2009-01',
    to: '2013-02',
    when: '1/2009 - 2/2013',
    bullets: ['Four-year program, 8,000 hours, finished second in a class of nineteen.'],
  },
  {
    title: 'Substitute School Bus Driver',
    employer: 'Mud River County Schools',
    from: '2008-04',
    to: '2008-12',
    when: '4/2008 - 12/2008',
    bullets: ['Laid off from the plant; this kept us fed until the apprenticeship came through.'],
  },
  {
    title: 'Millwright Helper',
    employer: 'Ohio Bend Aluminum',
    place: 'Ravenswood, WV',
    from: '2006-09',
    to: '2008-03',
    when: '9/2006 - 3/2008',
    bullets: ['Conveyors, gearboxes, overhead cranes. Plant cut the third shift.'],
  },
  {
    title: "Electrician's Mate 2nd Class (EM2)",
    employer: 'United States Navy',
    place: 'Norfolk, VA',
    from: '2002-07',
    to: '2006-07',
    when: '7/2002 - 7/2006',
    bullets: ['Weapons elevators and shipboard power on a carrier. Honorable discharge.'],
  },
];
const objective =
  'Looking for an inspector or field supervisor job within an hour of Charleston. Twenty years with my hands in the hoistway, ready to teach the next bunch.';

export const cv: HandMadeCv = {
  id: 'en-us-elevator-mechanic-groff',
  language: 'en',
  country: 'US',
  dates: { pattern: 'M/yyyy', join: ' - ', now: 'present' },
  name: 'Curtis W. Blankenship',
  contact: {
    email: 'cwblankenship@hollermail.example',
    phone: '(304) 428-7163',
    address: '118 Coal Fork Road, Charleston, WV 25306',
    city: 'Charleston',
    postalCode: '25306',
  },
  sections: [
    { kind: 'summary', heading: 'OBJECTIVE', text: [objective] },
    { kind: 'work', heading: 'EMPLOYMENT', jobs },
    {
      kind: 'certificates',
      heading: 'LICENSES AND CARDS',
      items: [
        {
          line: 'West Virginia Elevator Mechanic License, Division of Labor, renewed 2024',
          name: 'West Virginia Elevator Mechanic License',
          by: 'Division of Labor',
          date: '2024',
        },
        {
          line: 'Certified Elevator Technician (CET), NAEC, 2016',
          name: 'Certified Elevator Technician (CET)',
          by: 'NAEC',
          date: '2016',
        },
        { line: 'OSHA 30, 2014', name: 'OSHA 30', date: '2014' },
        { line: 'CDL Class B with passenger and school bus endorsements', name: 'CDL Class B' },
      ],
    },
    {
      kind: 'education',
      heading: 'SCHOOLING',
      education: [
        {
          degree: 'A.A.S., Industrial Maintenance Technology',
          studyType: 'A.A.S.',
          area: 'Industrial Maintenance Technology',
          institution: 'Mountain Valley Community and Technical College',
          to: '2012',
          when: '2012',
          text: ['nights'],
        },
        { degree: 'Diploma', institution: 'Riverside Consolidated High School', to: '2002', when: '2002' },
      ],
    },
    {
      kind: 'skills',
      heading: 'GOOD AT',
      skills: [
        {
          skills: [
            'relay logic',
            'reading prints',
            'governor and safety tests',
            'door operators',
            'wire rope shackling',
            'rigging',
          ],
        },
      ],
      skillStyle: 'comma',
    },
    {
      kind: 'references',
      heading: 'REFERENCES',
      text: ['Glad to furnish on request.'],
    },
  ],
  tools: ['groff'],
  source: page`.nr PS 11
.nr VS 13.5
.nr PO 1i
.nr LL 6.5i
.nr HM 0.8i
.nr FM 0.7i
.ds CH
.ds RH
.nh
.LP
.ps 16
.ft B
Curtis W. Blankenship
.ft
.ps
.br
118 Coal Fork Road, Charleston, WV 25306
.br
(304) 428-7163 / cwblankenship@hollermail.example
.SH
OBJECTIVE
.LP
${objective}
.SH
EMPLOYMENT
${jobs.map(
  (job) => `.LP
.KS
.ta 1.45i
\\&${job.when.replace(/-/g, '\\-')}\t\\fB${job.employer?.replace(/'/g, '\\(aq')}\\fP${job.place ? ', ' + job.place : ''}
.br
\t${job.title?.replace(/'/g, '\\(aq').replace(/-/g, '\\-')}
${(job.bullets ?? [])
  .map(
    (text) => `.in 1.45i
.br
\\- ${text.replace(/-/g, '\\-')}
.in`,
  )
  .join('\n')}
.KE`,
)}
.SH
LICENSES AND CARDS
.LP
West Virginia Elevator Mechanic License, Division of Labor, renewed 2024
.br
Certified Elevator Technician (CET), NAEC, 2016
.br
OSHA 30, 2014
.br
CDL Class B with passenger and school bus endorsements
.SH
SCHOOLING
.LP
A.A.S., Industrial Maintenance Technology, Mountain Valley Community and Technical College, 2012 (nights)
.br
Diploma, Riverside Consolidated High School, 2002
.SH
GOOD AT
.LP
relay logic, reading prints, governor and safety tests, door operators, wire rope shackling, rigging
.SH
REFERENCES
.LP
Glad to furnish on request.
`,
};
