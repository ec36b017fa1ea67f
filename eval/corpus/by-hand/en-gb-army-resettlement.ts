import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    employer: 'British Army, Royal Logistic Corps',
    roles: [
      {
        title: 'Regimental Quartermaster Sergeant (WO2)',
        from: '2019-08',
        to: '2024-11',
        when: 'August 2019 to November 2024',
        bullets: [
          'Accountable for equipment worth £38m across three sites.',
          'Line managed 27 soldiers and civil servants.',
        ],
      },
      {
        title: 'Troop Staff Sergeant',
        from: '2014-01',
        to: '2019-07',
        when: 'January 2014 to July 2019',
        bullets: ['Planned road moves in Kenya, Estonia and Germany.'],
      },
      {
        title: 'Driver and Communications Specialist',
        from: '2003-03',
        to: '2013-12',
        when: 'March 2003 to December 2013',
        text: ['Rose from Private to Sergeant; two tours of Afghanistan.'],
      },
    ],
  },
  {
    title: 'Warehouse Operative',
    employer: 'Wincanton plc',
    place: 'Northampton',
    from: '2001',
    to: '2003',
    when: '2001 to 2003',
  },
];
const profile =
  'Logistics manager leaving the Army after 21 years. Used to running stores, transport and people under pressure, and now looking for a depot or contract manager role in the East Midlands.';

export const cv: HandMadeCv = {
  id: 'en-gb-army-resettlement',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'present' },
  name: 'Craig Pemberton',
  contact: {
    email: 'craig.pemberton@postbox.example',
    phone: '07700 900614',
    address: 'Kettering, Northamptonshire',
    city: 'Kettering',
  },
  sections: [
    { kind: 'summary', heading: 'About me', text: [profile] },
    {
      kind: 'skills',
      heading: 'What I bring',
      orKind: ['summary', 'other'],
      skills: [{ skills: ['Fleet management', 'Stock control', 'Health and safety', 'Team leadership'] }],
    },
    { kind: 'work', heading: 'Career history', jobs },
    {
      kind: 'certificates',
      heading: 'Qualifications and training',
      orKind: ['education'],
      items: [
        { line: 'CILT Level 5 Professional Diploma in Logistics and Transport (2023)' },
        { line: 'NEBOSH General Certificate (2022)', name: 'NEBOSH General Certificate', date: '2022' },
        { line: 'Transport Manager CPC' },
      ],
    },
    { kind: 'references', heading: 'Referees', text: ['Available once an interview has been arranged.'] },
  ],
  tools: ['writer-pdf'],
  source: page`<html lang="en-GB"><head><meta charset="utf-8"><style>body{font-family:"Liberation Sans";font-size:11pt}h1{font-size:22pt;margin:0}h2{font-size:13pt;color:#44546a;margin:12px 0 4px}p{margin:2px 0 4px}td{padding:2px 24px 2px 0}</style></head><body>
<h1>Craig Pemberton</h1><p>Kettering, Northamptonshire | 07700 900614 | craig.pemberton@postbox.example</p>
<h2>About me</h2><p>${profile}</p>
<h2>What I bring</h2><table><tr><td>Fleet management</td><td>Stock control</td></tr><tr><td>Health and safety</td><td>Team leadership</td></tr></table>
<h2>Career history</h2><p><b>British Army, Royal Logistic Corps</b></p>
${jobs[0]?.roles?.map((r) => `<p><b>${r.title}</b><br>${r.when}</p>${r.text ? `<p>${r.text.join(' ')}</p>` : ''}${ul(r.bullets)}`)}
<p><b>Wincanton plc</b>, Northampton</p><p><b>Warehouse Operative</b><br>2001 to 2003</p>
<h2>Qualifications and training</h2>${ul(['CILT Level 5 Professional Diploma in Logistics and Transport (2023)', 'NEBOSH General Certificate (2022)', 'Transport Manager CPC'])}
<h2>Referees</h2><p>Available once an interview has been arranged.</p></body></html>`,
};
