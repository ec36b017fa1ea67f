import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Coded Welder (6G TIG/MMA)',
    employer: 'Harland Process Pipework Ltd',
    place: 'Middlesbrough',
    from: '2021-05',
    when: 'May 21 – Present',
    bullets: [
      'Carbon and stainless pipework to ASME IX on refinery shutdowns, 2.4% repair rate over 1,100 joints.',
      'Bring on two second-year apprentices.',
    ],
  },
  {
    title: 'Plater / Welder',
    employer: 'Teesside Structures',
    place: 'Stockton-on-Tees',
    from: '2016-08',
    to: '2021-04',
    when: 'Aug 16 – Apr 21',
    bullets: ['MIG and FCAW on plate girders up to 40 tonnes.', 'Read GA drawings and marked out from templates.'],
  },
  {
    title: 'Apprentice Fabricator Welder',
    employer: 'W. Pallister & Sons',
    place: 'Hartlepool',
    from: '2012-09',
    to: '2016-07',
    when: 'Sep 12 – Jul 16',
    bullets: ['Four-year apprenticeship; moved round the fab shop, the stores and site.'],
  },
];

const summary =
  'Time-served coded welder with thirteen years on petrochemical and structural work. Happy to work away, full driving licence, own tools and PPE.';

export const cv: HandMadeCv = {
  id: 'en-gb-welder-agency',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMM yy', now: 'Present' },
  name: 'Craig Dobson',
  shownName: 'CRAIG DOBSON',
  label: 'Coded Welder',
  contact: {
    email: 'craig.dobson81@postbox.example',
    phone: '07700 900318',
    address: '22 Seaton Lane, Hartlepool TS25 1DN',
    city: 'Hartlepool',
    postalCode: 'TS25 1DN',
  },
  sections: [
    { kind: 'summary', heading: 'Profile', text: [summary] },
    { kind: 'work', heading: 'Work History', jobs },
    {
      kind: 'certificates',
      heading: 'Tickets & Codings',
      items: [
        { line: 'ASME IX 6G TIG root, MMA fill and cap (exp. 03/2026)', name: 'ASME IX 6G TIG root, MMA fill and cap' },
        { line: 'CCNSG Safety Passport', name: 'CCNSG Safety Passport' },
        { line: 'IPAF 3a/3b', name: 'IPAF 3a/3b' },
      ],
    },
    {
      kind: 'education',
      heading: 'Education & Training',
      education: [
        {
          degree: 'NVQ Level 3 Fabrication and Welding',
          studyType: 'NVQ Level 3',
          area: 'Fabrication and Welding',
          institution: 'Hartlepool College of Further Education',
          to: '2016',
          when: '2016',
        },
      ],
    },
    { kind: 'references', heading: 'Referees', text: ['References available upon request.'] },
  ],
  tools: ['wkhtmltopdf', 'writer-docx'],
  source: page`<html><head><meta charset="utf-8"><style>body{font-family:Arial;font-size:10.5pt}h2{border-bottom:2px solid #444;font-size:12pt;margin:14px 0 6px}td{vertical-align:top;padding:3px 8px 6px 0}p{margin:3px 0}</style></head><body>
<center><h1>CRAIG DOBSON</h1><p><b>Coded Welder</b></p><p>22 Seaton Lane, Hartlepool TS25 1DN</p><p>Mob: 07700 900318 &nbsp; E: craig.dobson81@postbox.example</p></center>
<h2>Profile</h2><p>${summary}</p>
<h2>Work History</h2><table>${jobs.map(
    (j) =>
      `<tr><td width="120">${j.when}</td><td><b>${j.employer?.replace('&', '&amp;')}</b>, ${j.place}<br><i>${j.title}</i><br>${j.bullets?.map((b) => `• ${b}`).join('<br>')}</td></tr>`,
  )}</table>
<h2>Tickets &amp; Codings</h2><p>• ASME IX 6G TIG root, MMA fill and cap (exp. 03/2026)</p><p>• CCNSG Safety Passport</p><p>• IPAF 3a/3b</p>
<h2>Education &amp; Training</h2><p>2016 &nbsp; NVQ Level 3 Fabrication and Welding, Hartlepool College of Further Education</p>
<h2>Referees</h2><p>References available upon request.</p></body></html>`,
};
