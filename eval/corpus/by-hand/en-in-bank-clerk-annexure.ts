import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objective =
  'To serve in a progressive bank in a supervisory capacity, where my experience of counter work, loans and customer grievances can be put to full use.';
const jobs: (Job & { when: string; duties: string })[] = [
  {
    employer: 'Sahyadri Grameen Bank',
    place: 'Satara Main Branch',
    title: 'Special Assistant',
    from: '2021-06',
    when: 'June 2021 – Till date',
    duties: 'Passing of vouchers, joint custody of cash, gold loan appraisal register, guidance to new clerks.',
  },
  {
    employer: 'Sahyadri Grameen Bank',
    place: 'Koregaon Branch',
    title: 'Clerk-cum-Cashier',
    from: '2015-08',
    to: '2021-05',
    when: 'Aug. 2015 – May 2021',
    duties: 'Receipts and payments, clearing, KYC updation, PMJDY account opening camps in eleven villages.',
  },
  {
    employer: 'Vaibhavlaxmi Urban Co-operative Credit Society Ltd.',
    place: 'Karad',
    title: 'Junior Clerk',
    from: '2013-01',
    to: '2015-07',
    when: 'Jan. 2013 – July 2015',
    duties: 'Pigmy deposit ledger, day book, recovery follow-up.',
  },
];
const studies: (Study & { when: string; institution: string; score: string })[] = [
  {
    degree: 'M.Com. (Banking & Finance)',
    studyType: 'M.Com.',
    area: 'Banking & Finance',
    institution: 'Krishna Valley University',
    to: '2014',
    when: '2014',
    score: '58.40%',
  },
  {
    degree: 'B.Com.',
    studyType: 'B.Com.',
    institution: 'Krishna Valley University',
    to: '2012',
    when: '2012',
    score: '64.17%',
  },
  {
    degree: 'H.S.C. (Commerce)',
    studyType: 'H.S.C.',
    area: 'Commerce',
    institution: 'Kolhapur Divisional Board',
    to: '2009',
    when: '2009',
    score: '71.83%',
  },
  {
    degree: 'S.S.C.',
    studyType: 'S.S.C.',
    institution: 'Kolhapur Divisional Board',
    to: '2007',
    when: '2007',
    score: '76.92%',
  },
];
const exams: (Item & { line: string })[] = [
  {
    line: 'JAIIB – Indian Institute of Banking and Finance – 2018',
    name: 'JAIIB',
    by: 'Indian Institute of Banking and Finance',
    date: '2018',
  },
  {
    line: 'CAIIB – Indian Institute of Banking and Finance – 2022',
    name: 'CAIIB',
    by: 'Indian Institute of Banking and Finance',
    date: '2022',
  },
  {
    line: 'MS-CIT – Maharashtra Knowledge Centre, Karad – 2010',
    name: 'MS-CIT',
    by: 'Maharashtra Knowledge Centre, Karad',
    date: '2010',
  },
];
const skills = ['Finacle 10', 'CTS clearing', 'MS Excel', 'MS Word', 'Marathi typing (40 w.p.m.)'];
const strengths = [
  'Punctual and hard working',
  'Polite with senior citizens at the counter',
  'Zero cash shortage since 2017',
];
const personal = [
  ['Father’s Name', 'Shri. Dattatray Mane'],
  ['Date of Birth', '02/11/1991'],
  ['Gender', 'Male'],
  ['Marital Status', 'Married'],
  ['Nationality', 'Indian'],
];
const declaration =
  'I hereby declare that all the statements made above are true, complete and correct to the best of my knowledge and belief.';
const und = (text = ''): string => text.replaceAll('&', '&amp;');
const cells = (tag: string, values: readonly string[]): string =>
  `<tr>${values.map((value) => `<${tag} align="left" valign="top">${und(value)}</${tag}>`).join('')}</tr>`;

export const cv: HandMadeCv = {
  id: 'en-in-bank-clerk-annexure',
  language: 'en',
  country: 'IN',
  dates: { pattern: 'MMM yyyy', now: 'Till date' },
  name: 'Sandip Dattatray Mane',
  shownName: 'SANDIP DATTATRAY MANE',
  contact: {
    email: 'sandip.d.mane@dakghar.example',
    phone: '+91 98765 01832',
    address: 'Flat No. 6, Sai Siddhi Apartment, Sadar Bazar, Satara – 415 001, Maharashtra',
    city: 'Satara',
    postalCode: '415 001',
    labels: { phone: 'Mob.', email: 'E-mail ID', address: 'Address' },
  },
  sections: [
    { kind: 'summary', heading: 'CAREER OBJECTIVE', text: [objective] },
    { kind: 'education', heading: 'EDUCATIONAL QUALIFICATION', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'PROFESSIONAL EXAMINATIONS PASSED', items: exams },
    {
      kind: 'work',
      heading: 'SERVICE PARTICULARS',
      jobs: jobs.map(({ duties, ...job }) => ({ ...job, text: [duties] })),
    },
    { kind: 'skills', heading: 'COMPUTER PROFICIENCY', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'other', orKind: ['skills'], heading: 'STRENGTHS', bullets: strengths },
    {
      kind: 'languages',
      heading: 'LANGUAGES KNOWN',
      languages: [{ language: 'Marathi' }, { language: 'Hindi' }, { language: 'English' }],
    },
    {
      kind: 'other',
      orKind: ['contact'],
      heading: 'PERSONAL PARTICULARS',
      text: personal.map(([label, value]) => `${label}: ${value}`),
    },
    { kind: 'other', heading: 'DECLARATION', text: [declaration] },
  ],
  tools: ['writer-docx', 'writer-pdf'],
  source: page`<html lang="en"><head><meta charset="utf-8"><title>Resume</title><style>
@page { size: 21cm 29.7cm; margin: 1.9cm }
body, p, td, th, li { font-family: "Cambria", "Caladea"; font-size: 11pt }
p { margin: 0 0 0.1cm 0 }
h4 { font-family: "Cambria", "Caladea"; font-size: 11pt; background: #dbe5f1; margin: 0.4cm 0 0.12cm 0 }
ul { margin-top: 0; margin-bottom: 0 }
</style></head><body>
<p align="center" style="font-size: 14pt"><b><u>RESUME</u></b></p>
<p style="font-size: 13pt"><b>SANDIP DATTATRAY MANE</b></p>
<p>Address: Flat No. 6, Sai Siddhi Apartment, Sadar Bazar, Satara – 415 001, Maharashtra</p>
<p>Mob.: +91 98765 01832</p>
<p>E-mail ID: sandip.d.mane@dakghar.example</p>
<h4>CAREER OBJECTIVE</h4>
<p>${objective}</p>
<h4>EDUCATIONAL QUALIFICATION</h4>
<table width="100%" border="1" cellspacing="0" cellpadding="3">
${cells('th', ['Sr. No.', 'Examination', 'University / Board', 'Year of Passing', 'Percentage'])}
${studies.map((s, at) => cells('td', [`${at + 1}.`, s.degree, s.institution, s.when, s.score]))}
</table>
<h4>PROFESSIONAL EXAMINATIONS PASSED</h4>
<ul>${exams.map((e) => `<li>${e.line}</li>`)}</ul>
<h4>SERVICE PARTICULARS</h4>
<table width="100%" border="1" cellspacing="0" cellpadding="3">
${cells('th', ['Name of Bank / Society', 'Post held', 'Period', 'Nature of work'])}
${jobs.map((j) => cells('td', [`${j.employer}, ${j.place}`, j.title ?? '', j.when, j.duties]))}
</table>
<h4>COMPUTER PROFICIENCY</h4>
<p>${skills.join(', ')}</p>
<h4>STRENGTHS</h4>
<ul>${strengths.map((s) => `<li>${s}</li>`)}</ul>
<h4>LANGUAGES KNOWN</h4>
<p>Marathi, Hindi and English</p>
<h4>PERSONAL PARTICULARS</h4>
<table border="0" cellspacing="0" cellpadding="1">${personal.map(([label = '', value = '']) => `<tr><td width="150">${label}</td><td>: ${value}</td></tr>`)}</table>
<h4>DECLARATION</h4>
<p>${declaration}</p>
<p><br></p>
<table width="100%" border="0"><tr><td>Place: Satara</td><td align="right">(S. D. Mane)</td></tr></table>
</body></html>`,
};
