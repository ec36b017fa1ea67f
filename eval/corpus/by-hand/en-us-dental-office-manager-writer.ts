import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const html = (text = ''): string => text.replaceAll('&', '&amp;');
const summary =
  'Front-office leader with 12 years in busy dental and orthodontic practices. Known for calm phones, full schedules and clean claims. Bilingual in English and Spanish.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Office Manager',
    employer: 'Bright Prairie Dental',
    place: 'Omaha, NE',
    from: '2021-01',
    when: '01/2021 - Present',
    bullets: [
      'Supervise six front-desk and billing staff in a three-dentist practice with 4,200 active patients.',
      'Cut accounts receivable over 90 days from $118,000 to $31,000.',
      'Moved the practice from paper charts to Dentrix Ascend in ten weeks.',
    ],
  },
  {
    title: 'Career Break',
    from: '2019-06',
    to: '2020-12',
    when: '06/2019 - 12/2020',
    text: ['Full-time caregiver for a family member.'],
  },
  {
    title: 'Treatment Coordinator',
    employer: 'Hartmann & Lee Orthodontics',
    place: 'Council Bluffs, IA',
    from: '2015-03',
    to: '2019-05',
    when: '03/2015 - 05/2019',
    bullets: [
      'Presented treatment plans and financing; case acceptance of 74%.',
      'Verified benefits for all new patients.',
    ],
  },
  {
    title: 'Receptionist',
    employer: 'Midtown Family Clinic',
    place: 'Omaha, NE',
    from: '2011-08',
    to: '2015-02',
    when: '08/2011 - 02/2015',
    bullets: ['Greeted and checked in up to 90 patients a day.'],
  },
];
const skills = [
  'Dentrix',
  'Eaglesoft',
  'Insurance Verification',
  'Medical Billing',
  'Scheduling',
  'QuickBooks',
  'HIPAA Compliance',
  'Conflict Resolution',
  'Microsoft 365',
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Associate of Applied Science in Business Management',
    studyType: 'Associate of Applied Science',
    area: 'Business Management',
    institution: 'Metropolitan Community College',
    place: 'Omaha, NE',
    to: '2011',
    when: '2011',
    score: 'GPA 3.7',
  },
];
const certificates: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'CPR/AED for Healthcare Providers, American Heart Association, 04/2024',
    name: 'CPR/AED for Healthcare Providers',
    by: 'American Heart Association',
    date: '2024-04',
  },
  {
    line: 'Notary Public, State of Nebraska, 09/2022',
    name: 'Notary Public',
    by: 'State of Nebraska',
    date: '2022-09',
  },
];
const languages = [
  { language: 'English', fluency: 'native' },
  { language: 'Spanish', fluency: 'professional working proficiency' },
];
const volunteering: (Job & { when: string })[] = [
  {
    title: 'Intake Volunteer',
    employer: 'Heartland Free Dental Days',
    place: 'Lincoln, NE',
    from: '2022',
    when: '2022 - Present',
  },
];

export const cv: HandMadeCv = {
  id: 'en-us-dental-office-manager-writer',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'Present' },
  name: 'Denise R. Calloway',
  label: 'Dental Office Manager',
  contact: {
    email: 'denise.calloway@mailstop.example',
    phone: '(402) 555-0176',
    address: 'Omaha, NE 68104',
    city: 'Omaha',
    postalCode: '68104',
    profiles: [{ network: 'LinkedIn', username: 'denisecalloway', shown: 'linkedin.com/in/denisecalloway' }],
  },
  sections: [
    { kind: 'summary', heading: 'Professional Summary', text: [summary] },
    { kind: 'skills', heading: 'Areas of Expertise', skills: [{ skills }] },
    { kind: 'work', heading: 'Relevant Experience', jobs },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'certificates', heading: 'Certifications & Licenses', items: certificates },
    { kind: 'languages', heading: 'Languages', languages },
    { kind: 'volunteer', heading: 'Community Involvement', jobs: volunteering },
  ],
  tools: ['writer-docx', 'writer-pdf'],
  source: page`<html lang="en-US"><head><meta charset="utf-8"><style>@page{size:8.5in 11in;margin:0.8in}body{font-family:"Liberation Sans";font-size:10.5pt}h1{font-size:20pt;margin:0;color:#7a1f3d}h2{font-size:12pt;color:#7a1f3d;border-bottom:1px solid #7a1f3d;margin:12px 0 4px}p{margin:2px 0}td{padding:1px 20px 1px 0}</style></head><body>
<h1>Denise R. Calloway</h1><p>Dental Office Manager</p>
<p>Omaha, NE 68104 | (402) 555-0176 | denise.calloway@mailstop.example | linkedin.com/in/denisecalloway</p>
<h2>Professional Summary</h2><p>${summary}</p>
<h2>Areas of Expertise</h2><table>${[0, 3, 6].map(
    (at) =>
      `<tr>${skills
        .slice(at, at + 3)
        .map((skill) => `<td>&bull; ${skill}</td>`)
        .join('')}</tr>`,
  )}</table>
<h2>Relevant Experience</h2>${jobs.map(
    (j) =>
      `<p style="margin-top:6px"><b>${j.title}</b>${j.employer ? ` | ${html(j.employer)} | ${j.place}` : ''} | ${j.when}</p>${j.text ? `<p>${j.text.join(' ')}</p>` : ''}${ul(j.bullets)}`,
  )}
<h2>Education</h2>${studies.map((s) => `<p><b>${s.degree}</b>, ${s.institution}, ${s.place}, ${s.when} (${s.score})</p>`)}
<h2>Certifications &amp; Licenses</h2>${ul(certificates.map(({ line }) => line))}
<h2>Languages</h2><p>${languages.map((l) => `${l.language} (${l.fluency})`).join(', ')}</p>
<h2>Community Involvement</h2>${volunteering.map((j) => `<p><b>${j.title}</b> | ${j.employer} | ${j.place} | ${j.when}</p>`)}
</body></html>`,
};
