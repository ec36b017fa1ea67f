import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objective =
  'To work as a senior radiographer in a busy imaging centre where CT skills and patience are both needed.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Radiographer I',
    employer: 'Federal Medical Centre',
    place: 'Abeokuta',
    from: '2019-11',
    when: 'November 2019 till date',
    bullets: [
      'CT and conventional examinations, on average 35 patients per shift',
      'In charge of the film badge service for 22 members of staff',
      'Clinical supervision of final-year students',
    ],
  },
  {
    title: 'Radiographer (locum)',
    employer: 'Sunshine Diagnostics & Scan Centre',
    place: 'Sagamu',
    from: '2018-12',
    to: '2019-10',
    when: 'December 2018 to October 2019',
  },
  {
    title: 'Youth Corps Member (NYSC)',
    employer: 'General Hospital Birnin Kudu',
    place: 'Jigawa State',
    from: '2017-11',
    to: '2018-11',
    when: 'November 2017 to November 2018',
    text: ['The only radiographer in the hospital. Repaired the darkroom with the help of a local electrician.'],
  },
  {
    title: 'Intern Radiographer',
    employer: 'UCH',
    place: 'Ibadan',
    from: '2016-10',
    to: '2017-10',
    when: 'October 2016 to October 2017',
    text: ['Rotations through X-ray, mammography, CT, MRI and ultrasound.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'B.Rad. Radiography',
    studyType: 'B.Rad.',
    area: 'Radiography',
    institution: 'University of Lagos, College of Medicine',
    from: '2011',
    to: '2016',
    when: '2011 - 2016',
    score: 'Second Class Upper',
  },
  { degree: 'WASSCE', institution: 'Baptist Boys’ High School', place: 'Abeokuta', to: '2010', when: '2010' },
];
const memberships: (Item & { line: string })[] = [
  {
    line: 'Practising licence, Radiographers Registration Board of Nigeria, 2017',
    name: 'Practising licence',
    by: 'Radiographers Registration Board of Nigeria',
    date: '2017',
  },
  {
    line: 'Certificate in CT Colonography, Crestview Academy (online), 2022',
    name: 'Certificate in CT Colonography',
    by: 'Crestview Academy',
    date: '2022',
  },
  {
    line: 'Basic Life Support, Nigerian Red Cross, 2021',
    name: 'Basic Life Support',
    by: 'Nigerian Red Cross',
    date: '2021',
  },
];
const personal = ['Date of birth: 4th March 1993', 'State of origin: Ogun', 'Marital status: Married'];
const referees: Item[] = [
  {
    line: 'Dr. (Mrs.) F. A. Sonaike, Head of Radiology, Federal Medical Centre, Abeokuta',
    name: 'Dr. (Mrs.) F. A. Sonaike',
  },
  { line: 'Mr. Uche Nwabueze, Chief Radiographer, UCH, Ibadan', name: 'Mr. Uche Nwabueze' },
];

export const cv: HandMadeCv = {
  id: 'en-ng-radiographer-groff',
  language: 'en',
  country: 'NG',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'till date' },
  name: 'Adewale Oluwatobi Shodunke',
  shownName: 'SHODUNKE, Adewale Oluwatobi',
  contact: {
    email: 'wale.shodunke@ogunmail.example',
    phone: '0803 555 0192',
    address: '17 Asero Estate Road, Abeokuta, Ogun State',
    city: 'Abeokuta',
    extra: personal,
  },
  sections: [
    { kind: 'summary', heading: 'OBJECTIVE', text: [objective] },
    { kind: 'education', heading: 'EDUCATIONAL QUALIFICATIONS WITH DATES', education: studies },
    { kind: 'work', heading: 'WORK HISTORY', jobs },
    {
      kind: 'certificates',
      heading: 'LICENCE AND SHORT COURSES',
      orKind: ['education'],
      items: memberships,
    },
    {
      kind: 'skills',
      heading: 'MACHINES I CAN HANDLE',
      skills: [{ skills: ['GE Optima CT 540', 'Toshiba Aquilion', 'Siemens Mammomat', 'Konica CR readers'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'interests',
      heading: 'HOBBIES',
      items: [{ line: 'Table tennis' }, { line: 'choir' }, { line: 'reading biographies' }],
    },
    { kind: 'references', heading: 'REFEREES', items: referees },
  ],
  tools: ['groff'],
  source: page`.\" -*- coding: utf-8 -*-
.nr PS 11
.nr VS 14
.nr LL 16.4c
.nr PO 2.3c
.nr HM 2c
.nr PD 4p
.ds CH
.ds CF \\n[PN]
.de hd
.sp 0.6
.ne 4
.LP
\m[darkgreen]\fB\\$*\fP\m[]
.sp -0.6
\l'\\n[LL]u'
.sp 0.2
..
.de blt
.IP \(bu 0.5c
..
.LP
.ce 99
.ps 17
\fBCURRICULUM VITAE\fP
.ps 14
SHODUNKE, Adewale Oluwatobi
.ps 11
17 Asero Estate Road, Abeokuta, Ogun State
0803 555 0192, wale.shodunke@ogunmail.example
.ce 0
.sp 0.5
.LP
.nf
${personal}
.fi
.hd OBJECTIVE
.LP
${objective}
.hd EDUCATIONAL QUALIFICATIONS WITH DATES
${studies.map((s) => `.LP\n\\fB${s.degree}\\fP${s.score ? ` (${s.score})` : ''}\n.br\n${[s.institution, s.place].filter(Boolean).join(', ')}, ${s.when}`)}
.hd WORK HISTORY
${jobs.map((j) => `.LP\n.ne 3\n\\fB${j.employer}, ${j.place}\\fP\n.br\n\\fI${j.title}\\fP, ${j.when}${(j.text ?? []).map((t) => `\n.br\n${t}`).join('')}${(j.bullets ?? []).map((b) => `\n.blt\n${b}`).join('')}`)}
.hd LICENCE AND SHORT COURSES
${memberships.map((m) => `.blt\n${m.line}`)}
.hd MACHINES I CAN HANDLE
.LP
GE Optima CT 540, Toshiba Aquilion, Siemens Mammomat, Konica CR readers
.hd HOBBIES
.LP
Table tennis, choir, reading biographies
.hd REFEREES
${referees.map((r, at) => `.IP ${at + 1}. 0.7c\n${r.line}`)}
`,
};
