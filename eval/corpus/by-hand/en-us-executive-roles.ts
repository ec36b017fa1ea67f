import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    employer: 'Meridian Packaging Group',
    place: 'Charlotte, NC',
    text: ['A $2.1 billion maker of corrugated and folding carton with 34 plants.'],
    roles: [
      {
        title: 'Chief Operating Officer',
        from: '2019',
        when: '2019 to Present',
        bullets: [
          'Closed four underperforming plants and lifted EBITDA margin from 9.4% to 13.1%.',
          'Built a safety program that halved recordable incidents.',
        ],
      },
      {
        title: 'Senior Vice President, Manufacturing',
        from: '2015',
        to: '2019',
        when: '2015 to 2019',
        bullets: ['Ran 22 plants and 6,800 employees in three countries.'],
      },
      {
        title: 'Vice President, Supply Chain',
        from: '2012',
        to: '2015',
        when: '2012 to 2015',
        bullets: ['Renegotiated containerboard contracts worth $310 million a year.'],
      },
    ],
  },
  {
    employer: 'Kimball & Roe Consumer Brands',
    place: 'Cincinnati, OH',
    roles: [
      {
        title: 'Plant Manager',
        from: '2007',
        to: '2012',
        when: '2007 to 2012',
        bullets: ['Led a 400-person plant through a SAP conversion without a missed shipment.'],
      },
      {
        title: 'Production Supervisor',
        from: '2003',
        to: '2007',
        when: '2003 to 2007',
        bullets: ['Second shift, liquid filling.'],
      },
    ],
  },
];
const summary =
  'Operations executive with a record of turning around multi-site manufacturing businesses. Comfortable on the shop floor and in the boardroom.';

export const cv: HandMadeCv = {
  id: 'en-us-executive-roles',
  language: 'en',
  country: 'US',
  dates: { pattern: 'yyyy', join: ' to ', now: 'Present' },
  name: 'Raymond T. Castellano',
  shownName: 'RAYMOND T. CASTELLANO',
  contact: {
    email: 'ray.castellano@execmail.example',
    phone: '704-555-0133',
    address: 'Charlotte, NC 28207',
    city: 'Charlotte',
    postalCode: '28207',
    countryCode: 'US',
  },
  sections: [
    { kind: 'summary', heading: 'Executive Profile', text: [summary] },
    {
      kind: 'skills',
      heading: 'Core Competencies',
      skills: [
        {
          skills: [
            'P&L Management',
            'Lean / Six Sigma',
            'Mergers & Acquisitions',
            'Labor Relations',
            'Capital Planning',
            'S&OP',
          ],
        },
      ],
    },
    { kind: 'work', heading: 'Professional Experience', jobs },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        { degree: 'MBA', studyType: 'MBA', institution: 'Xavier University', place: 'Cincinnati, OH', when: '' },
        {
          degree: 'B.S., Mechanical Engineering',
          studyType: 'B.S.',
          area: 'Mechanical Engineering',
          institution: 'Purdue University',
          place: 'West Lafayette, IN',
          when: '',
        },
      ],
    },
    {
      kind: 'other',
      heading: 'Board Service',
      orKind: ['volunteer', 'work'],
      bullets: ['Director, Carolina Workforce Foundation, since 2018'],
    },
  ],
  tools: ['writer-pdf', 'writer-rtf'],
  source: page`<html><head><meta charset="utf-8"><style>body{font-family:Garamond,"Liberation Serif";font-size:11pt}h1{text-align:center;font-size:18pt;margin:0}.c{text-align:center}h2{text-align:center;font-size:12pt;border-top:1px solid #000;border-bottom:1px solid #000;margin:10px 0 6px}p{margin:2px 0}td{padding:1px 18px 1px 0}</style></head><body>
<h1>RAYMOND T. CASTELLANO</h1><p class="c">Charlotte, NC 28207 • 704-555-0133 • ray.castellano@execmail.example</p>
<h2>EXECUTIVE PROFILE</h2><p>${summary}</p>
<h2>CORE COMPETENCIES</h2><table><tr><td>P&amp;L Management</td><td>Lean / Six Sigma</td><td>Mergers &amp; Acquisitions</td></tr><tr><td>Labor Relations</td><td>Capital Planning</td><td>S&amp;OP</td></tr></table>
<h2>PROFESSIONAL EXPERIENCE</h2>${jobs.map(
    (job) =>
      `<p><b>${job.employer?.replace('&', '&amp;')}, ${job.place}</b></p>${job.text ? `<p><i>${job.text.join(' ')}</i></p>` : ''}${job.roles?.map((r) => `<p><b><i>${r.title}, ${r.when}</i></b></p>${ul(r.bullets)}`).join('')}`,
  )}
<h2>EDUCATION</h2><p>MBA, Xavier University, Cincinnati, OH</p><p>B.S., Mechanical Engineering, Purdue University, West Lafayette, IN</p>
<h2>BOARD SERVICE</h2><ul><li>Director, Carolina Workforce Foundation, since 2018</li></ul></body></html>`,
};
