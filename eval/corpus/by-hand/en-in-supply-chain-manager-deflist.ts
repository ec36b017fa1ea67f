import type { Item, Job, Study } from '../corpus-cv.js';
import { dashes, page, type HandMadeCv } from '../hand-made.js';

const profile =
  'Supply chain professional with 14+ years in food processing, tractors and third-party logistics. Hands-on with cold chain, S&OP and warehouse automation; presently heading a network of 11 depots and a fleet of 160 reefers.';
const jobs: (Job & { when: string; title: string; employer: string; place: string })[] = [
  {
    title: 'Deputy General Manager – Supply Chain',
    employer: 'Godavari Agro Foods Ltd.',
    place: 'Pune',
    from: '2019-04',
    when: 'Apr 2019 – till date',
    text: ['Reporting to the Director (Operations); team of 46, annual logistics spend of ₹92 crore.'],
    bullets: [
      'Brought down secondary freight from 6.8% to 5.1% of sales by merging seven routes into hubs.',
      'Commissioned a 4,200-pallet cold store at Chakan, two months ahead of the monsoon.',
      'Improved OTIF from 81% to 95% with weekly S&OP meetings.',
    ],
  },
  {
    title: 'Senior Consultant',
    employer: 'Trident Logistics Advisory Pvt. Ltd.',
    place: 'Chennai',
    from: '2015-06',
    to: '2019-03',
    when: 'Jun 2015 – Mar 2019',
    text: [
      'Client: Kaveri Tractors – milk-run design for 63 vendors around Hosur.',
      'Client: Nilgiri Dairy Federation – route planning for 1,900 village collection points.',
      'Tools: SAP EWM, LLamasoft, Excel VBA',
    ],
  },
  {
    title: 'Assistant Manager – Dispatch',
    employer: 'Sahyadri Beverages',
    place: 'Nashik',
    from: '2012-08',
    to: '2015-05',
    when: 'Aug 2012 – May 2015',
    bullets: ['Scheduled 70 trucks a day; detention charges halved in the first year.'],
  },
  {
    title: 'Graduate Engineer Trainee',
    employer: 'Sahyadri Beverages',
    place: 'Nashik',
    from: '2011-07',
    to: '2012-07',
    when: 'Jul 2011 – Jul 2012',
  },
];
const studies: (Study & { when: string; institution: string })[] = [
  {
    degree: 'PG Diploma in Supply Chain Management (Executive)',
    studyType: 'PG Diploma',
    area: 'Supply Chain Management',
    institution: 'Western Ghats Institute of Management, Pune',
    from: '2016',
    to: '2018',
    when: '2016 – 2018',
    score: 'CGPA 7.9/10',
  },
  {
    degree: 'B.E. (Production Engineering)',
    studyType: 'B.E.',
    area: 'Production Engineering',
    institution: 'College of Engineering, Sangamner',
    from: '2007',
    to: '2011',
    when: '2007 – 2011',
    score: '68.4%',
  },
  { degree: 'HSC (Science)', institution: 'Maharashtra State Board', to: '2007', when: '2007', score: '81.5%' },
  { degree: 'SSC', institution: 'Maharashtra State Board', to: '2005', when: '2005', score: '88.0%' },
];
const cards: Item[] = [
  {
    line: 'Certified Supply Chain Professional (CSCP), ASCM, ID 2117764, Nov 2020',
    name: 'Certified Supply Chain Professional (CSCP)',
    by: 'ASCM',
    date: '2020-11',
  },
  {
    line: 'Lean Six Sigma Green Belt, Quality Guild of India, Certificate No. GB/18/0932, 2018',
    name: 'Lean Six Sigma Green Belt',
    by: 'Quality Guild of India',
    date: '2018',
  },
];
const awards: Item[] = [
  {
    line: 'Cold Chain Leader of the Year, Western India Logistics Forum, 2022',
    name: 'Cold Chain Leader of the Year',
    by: 'Western India Logistics Forum',
    date: '2022',
  },
];
const groups = [
  { group: 'Functional', skills: ['S&OP', 'network design', 'cold chain', '3PL contracts', 'demand planning'] },
  { group: 'Software', skills: ['SAP MM', 'SAP EWM', 'LLamasoft', 'Tableau', 'Excel VBA'] },
];
const body = (paragraphs: string[] = [], bullets: string[] = []): string =>
  [...paragraphs, dashes(bullets)]
    .filter(Boolean)
    .map((part) => `\n    ${part.replaceAll('\n', '\n    ')}\n`)
    .join('');

export const cv: HandMadeCv = {
  id: 'en-in-supply-chain-manager-deflist',
  language: 'en',
  country: 'IN',
  dates: { pattern: 'MMM yyyy', now: 'till date' },
  name: 'Shalini Deshpande',
  label: 'Supply Chain & Cold Chain Professional',
  contact: {
    email: 'shalini.deshpande@dakbox.example',
    phone: '+91 98220 55071',
    address: 'Flat 7, Indrayani Residency, Kothrud, Pune 411038',
    city: 'Pune',
    postalCode: '411038',
    profiles: [
      { network: 'LinkedIn', username: 'shalini-deshpande-scm', shown: 'linkedin.com/in/shalini-deshpande-scm' },
    ],
  },
  sections: [
    { kind: 'summary', heading: 'Profile', text: [profile] },
    { kind: 'work', heading: 'Professional Experience', jobs },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'certificates', heading: 'Certifications', items: cards },
    { kind: 'skills', heading: 'Key Skills', skills: groups },
    { kind: 'awards', heading: 'Recognition', items: awards },
    {
      kind: 'languages',
      heading: 'Languages Known',
      languages: [
        { language: 'Marathi' },
        { language: 'Hindi' },
        { language: 'English' },
        { language: 'Tamil', fluency: 'spoken' },
      ],
    },
    {
      kind: 'other',
      heading: 'Personal Details',
      text: ['Date of birth: 14 February 1990', 'Marital status: Married', 'Notice period: 60 days'],
    },
  ],
  tools: ['pandoc-docx', 'pandoc-html'],
  source: page`---
title: Shalini Deshpande
subtitle: Supply Chain & Cold Chain Professional
lang: en-IN
---

> Flat 7, Indrayani Residency, Kothrud, Pune 411038\
> +91 98220 55071 • <shalini.deshpande@dakbox.example>\
> [linkedin.com/in/shalini-deshpande-scm](https://linkedin.com/in/shalini-deshpande-scm)

Profile
-------

${profile}

Professional Experience
-----------------------

${jobs.map((j) => `${j.when}\n:   **${j.title}**, *${j.employer}* (${j.place})\n${body(j.text, j.bullets)}`)}

Education
---------

${studies.map((s) => `${s.when}\n:   **${s.degree}**; ${s.institution}; ${s.score}\n`)}

Certifications
--------------

${cards.map((c) => `* ${c.line}`)}

Key Skills
----------

${groups.map((g) => `${g.group}\n:   ${g.skills.join(', ')}\n`)}

Recognition
-----------

* Cold Chain Leader of the Year, Western India Logistics Forum, 2022

Languages Known
---------------

Marathi, Hindi, English, Tamil (spoken)

Personal Details
----------------

Date of birth: 14 February 1990\
Marital status: Married\
Notice period: 60 days
`,
};
