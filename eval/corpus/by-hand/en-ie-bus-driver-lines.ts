import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Bus Driver',
    employer: 'Dublin Bus',
    from: '2021',
    when: '’21–present',
    text: ['City routes 39 and 46A out of Phibsborough garage. Two commendations for punctuality.'],
  },
  {
    title: 'Coach Driver',
    employer: 'Kavanagh Coaches',
    from: '2016',
    to: '2021',
    when: '’16–’21',
    text: ['Airport express and school runs, tours of the Ring of Kerry in summer.'],
  },
  {
    title: 'Delivery Driver',
    employer: 'Musgrave Distribution',
    from: '2011',
    to: '2016',
    when: '’11–’16',
    text: ['Night deliveries to 14 shops in a rigid truck.'],
  },
];

export const cv: HandMadeCv = {
  id: 'en-ie-bus-driver-lines',
  language: 'en',
  country: 'IE',
  dates: { pattern: 'yyyy', join: '–', now: 'present' },
  name: 'Declan Furlong',
  contact: {
    email: 'declan.furlong@eirmail.example',
    phone: '085 123 4567',
    address: '9 Glasnevin Park, Dublin 11',
    city: 'Dublin',
  },
  sections: [
    { kind: 'work', heading: 'Work Experience', jobs },
    {
      kind: 'certificates',
      heading: 'Licences',
      items: [
        { line: 'Category D, full, clean' },
        { line: 'Driver CPC (bus), valid to September 2027' },
        { line: 'Digital tachograph card' },
      ],
    },
    {
      kind: 'education',
      heading: 'Education',
      education: [{ degree: 'Leaving Certificate', institution: 'Beneavin College', to: '2010', when: '2010' }],
    },
    { kind: 'interests', heading: 'Interests', text: ['Coaching under-12s at Na Fianna GAA, vintage buses.'] },
  ],
  tools: ['wkhtmltopdf', 'writer-pdf'],
  source: page`<html lang="en"><head><meta charset="utf-8"><style>body{font-family:"Liberation Sans";font-size:11pt}h1{font-size:17pt;margin:0}h4{text-decoration:underline;margin:12px 0 4px;font-size:11pt}p{margin:3px 0}</style></head><body>
<h1>Declan Furlong</h1><p>9 Glasnevin Park, Dublin 11</p><p>085 123 4567</p><p>declan.furlong@eirmail.example</p>
<h4>Work Experience</h4>${jobs.map((j) => `<p>${j.employer} — ${j.title} — ${j.when}</p><p>${j.text?.join(' ')}</p>`)}
<h4>Licences</h4><p>Category D, full, clean</p><p>Driver CPC (bus), valid to September 2027</p><p>Digital tachograph card</p>
<h4>Education</h4><p>Beneavin College — Leaving Certificate — 2010</p>
<h4>Interests</h4><p>Coaching under-12s at Na Fianna GAA, vintage buses.</p></body></html>`,
};
