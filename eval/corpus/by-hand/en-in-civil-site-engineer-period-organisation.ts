import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const objective =
  'Seeking a responsible position in highway and bridge construction where my site experience and knowledge of quantity survey can be utilized for timely completion of the project.';
type Row = Job & { when: string; title: string; employer: string; place: string };
const jobs: Row[] = [
  {
    when: 'Aug 2021 to till date',
    from: '2021-08',
    employer: 'Malaprabha Infra Projects Pvt. Ltd.',
    place: 'Belagavi',
    title: 'Senior Site Engineer (Structures)',
    bullets: [
      'Execution of 4 minor bridges and 22 box culverts on the bypass package as per drawings and MoRTH specifications.',
      'Preparation of Bar Bending Schedule (BBS) and monthly RA bills of sub-contractors.',
      'Co-ordination with the client, the Authority’s Engineer and labour contractors for day to day progress.',
      'Checking of formwork, reinforcement and levels before concreting, maintaining pour cards.',
    ],
  },
  {
    when: 'May 2018 to July 2021',
    from: '2018-05',
    to: '2021-07',
    employer: 'Sri Gavisiddha Constructions',
    place: 'Hosapete',
    title: 'Site Engineer',
    bullets: [
      'Construction of R.C.C. retaining walls and approach slabs for a Railway Over Bridge (ROB) near Koppal.',
      'Setting out of centre line with Total Station and taking daily levels.',
      'Daily Progress Report (DPR), material reconciliation of cement and steel.',
    ],
  },
  {
    when: 'June 2016 to April 2018',
    from: '2016-06',
    to: '2018-04',
    employer: 'Deccan Urban Housing Ltd.',
    place: 'Hubballi',
    title: 'Junior Engineer – Quality Control',
    bullets: [
      'Slump test, cube test and sieve analysis at the site laboratory of a G+9 residential tower.',
      'Brick work, plastering and tile work checking as per checklist, raising NCRs.',
    ],
  },
  {
    when: 'July 2015 to May 2016',
    from: '2015-07',
    to: '2016-05',
    employer: 'S. M. Hosamani & Associates',
    place: 'Dharwad',
    title: 'Graduate Engineer Trainee',
    bullets: ['Quantity take-off from architectural drawings and preparation of estimates for municipal works.'],
  },
];
const studies: (Study & { when: string; institution: string; score: string })[] = [
  {
    degree: 'B.E. (Civil Engineering)',
    studyType: 'B.E.',
    area: 'Civil Engineering',
    institution: 'Tungabhadra Technological University',
    place: 'Belagavi',
    to: '2015',
    when: '2015',
    score: '64.80',
  },
  {
    degree: 'Diploma in Civil Engineering',
    studyType: 'Diploma',
    area: 'Civil Engineering',
    institution: 'State Board of Technical Examinations, Karnataka',
    to: '2012',
    when: '2012',
    score: '71.25',
  },
  {
    degree: 'S.S.L.C.',
    studyType: 'S.S.L.C.',
    institution: 'Karnataka Secondary Education Examination Board',
    to: '2009',
    when: '2009',
    score: '82.40',
  },
];
const skills = ['AutoCAD 2D', 'MS Project', 'MS Excel', 'Total Station', 'Auto Level', 'Primavera P6 (basic)'];
const strengths = [
  'Willing to work at remote sites and in night shifts',
  'Good relationship with labour gangs and sub-contractors',
];
const personal: [string, string][] = [
  ['Father’s Name', 'Basavaraj S. Hiremath'],
  ['Date of Birth', '04-12-1993'],
  ['Gender', 'Male'],
  ['Marital Status', 'Married'],
  ['Nationality', 'Indian'],
  ['Driving Licence', 'LMV, MCWG'],
];
const address = 'H. No. 212/B, 3rd Cross, Akshay Colony, Vidyanagar, Hubballi – 580 021, Karnataka';
const declaration =
  'I hereby declare that the above mentioned details are true and correct to the best of my knowledge and belief.';
const esc = (text: string): string => text.replaceAll('&', '&amp;');
const th = (width: number, text: string): string =>
  `<td width="${width}%" bgcolor="#c6d9f1" valign="middle"><p align="center" style="margin-bottom: 1pt"><b>${text}</b></p></td>`;
const mid = (text: string): string =>
  `<td valign="middle"><p align="center" style="margin-bottom: 1pt">${esc(text)}</p></td>`;
const top = (content: string): string => `<td valign="top">${content}</td>`;
const h = (text: string): string => `<p class="h"><b>${text}</b></p>`;

export const cv: HandMadeCv = {
  id: 'en-in-civil-site-engineer-period-organisation',
  language: 'en',
  country: 'IN',
  dates: { pattern: 'MMM yyyy', join: ' to ', now: 'till date' },
  name: 'Mahesh Basavaraj Hiremath',
  shownName: 'MAHESH BASAVARAJ HIREMATH',
  contact: {
    email: 'mahesh.hiremath93@ankolapost.example',
    phone: '+91 98450 01627',
    address,
    city: 'Hubballi',
    postalCode: '580 021',
    labels: { address: 'Address', phone: 'Mobile', email: 'E-mail' },
  },
  sections: [
    { kind: 'summary', heading: 'CAREER OBJECTIVE', text: [objective] },
    { kind: 'education', heading: 'ACADEMIC PROFILE', education: studies },
    { kind: 'work', heading: 'PROFESSIONAL EXPERIENCE (9 YEARS)', jobs },
    { kind: 'skills', heading: 'SOFTWARE & INSTRUMENTS', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'other', orKind: ['skills'], heading: 'STRENGTHS', bullets: strengths },
    {
      kind: 'other',
      orKind: ['contact'],
      heading: 'PERSONAL DETAILS',
      text: personal.map(([label, value]) => `${label}: ${value}`),
    },
    {
      kind: 'languages',
      heading: 'LANGUAGES KNOWN',
      languages: [{ language: 'Kannada' }, { language: 'English' }, { language: 'Hindi' }, { language: 'Marathi' }],
    },
    { kind: 'other', heading: 'DECLARATION', text: [declaration] },
  ],
  tools: ['writer-pdf'],
  source: page`<html lang="en"><head><meta charset="utf-8"><title>CV</title><style>
@page { size: 21cm 29.7cm; margin: 1.9cm }
body, p, td, li { font-family: "Times New Roman"; font-size: 11.5pt }
p { margin: 0 0 2pt 0 }
p.h { margin-top: 12pt; margin-bottom: 5pt; page-break-after: avoid }
ul { margin-top: 0; margin-bottom: 0; margin-left: 0.1cm; padding-left: 0.45cm }
li { margin-bottom: 1pt }
</style></head><body>
<p align="center" style="font-size: 15pt"><b><u>CURRICULUM VITAE</u></b></p>
<p style="font-size: 13pt; margin-top: 8pt"><b>MAHESH BASAVARAJ HIREMATH</b></p>
<p>Address: ${address}</p>
<p>Mobile: +91 98450 01627</p>
<p>E-mail: mahesh.hiremath93@ankolapost.example</p>
${h('CAREER OBJECTIVE')}
<p align="justify">${objective}</p>
${h('ACADEMIC PROFILE')}
<table width="100%" border="1" cellspacing="0" cellpadding="4">
<tr>${th(27, 'Degree')}${th(43, 'Board / University')}${th(14, 'Year of<br>passing')}${th(16, '% of<br>marks')}</tr>
${studies.map((s) => `<tr>${mid(s.degree)}${mid([s.institution, s.place].filter(Boolean).join(', '))}${mid(s.when)}${mid(s.score)}</tr>`)}</table>
${h('PROFESSIONAL EXPERIENCE (9 YEARS)')}
<table width="100%" border="1" cellspacing="0" cellpadding="4">
<tr>${th(12, 'Period')}${th(21, 'Organisation')}${th(17, 'Designation')}${th(50, 'Responsibilities')}</tr>
${jobs.map((j) => `<tr>${top(`<p style="margin-bottom: 1pt">${j.when}</p>`)}${top(`<p style="margin-bottom: 1pt"><b>${esc(j.employer)}</b>, ${j.place}</p>`)}${top(`<p style="margin-bottom: 1pt">${j.title}</p>`)}${top(ul(j.bullets))}</tr>`)}</table>
${h('SOFTWARE &amp; INSTRUMENTS')}
<p>${skills.join(', ')}</p>
${h('STRENGTHS')}
${ul(strengths)}
${h('PERSONAL DETAILS')}
<table border="0" cellspacing="0" cellpadding="1">${personal.map(([label, value]) => `<tr><td width="160">${label}</td><td width="320">: ${value}</td></tr>`)}</table>
${h('LANGUAGES KNOWN')}
<p>Kannada, English, Hindi and Marathi</p>
${h('DECLARATION')}
<p>${declaration}</p>
<p style="margin-top: 20pt">Place: Hubballi</p>
<table width="100%" border="0"><tr><td><p style="margin-bottom: 1pt">Date:</p></td><td><p align="right" style="margin-bottom: 1pt">(Mahesh B. Hiremath)</p></td></tr></table>
</body></html>`,
};
