import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const objective =
  'To secure a position as Security Officer or Shift-in-Charge where I can apply my eleven (11) years of experience in mall, bank and subdivision security.';
const jobs: Job[] = [
  {
    title: 'Security Guard / Shift-in-Charge',
    employer: 'Ironvale Security & Investigation Agency, Inc.',
    place: 'Quezon City',
    from: '2019-06',
    when: 'June 2019 – Present',
    text: ['Detailed at: Robledo Galleria Mall, Mandaluyong City'],
    bullets: [
      'Supervises eight (8) guards on the night shift and conducts guard mounting.',
      'Prepares the daily situation report and incident reports.',
      'Monitors 64 CCTV cameras and responds to fire alarms.',
    ],
  },
  {
    title: 'Security Guard',
    employer: 'Golden Sentry Protective Services Corp.',
    place: 'Pasig City',
    from: '2014-02',
    to: '2019-05',
    when: 'February 2014 – May 2019',
    text: ['Detailed at: Bangko Kabayan ng Rizal, Cainta Branch and Villa Carmela Subdivision, Antipolo City'],
    bullets: ['Frisking and bag inspection, visitor logbook, escort of cash deliveries.'],
  },
  {
    title: 'Barangay Tanod',
    employer: 'Barangay San Isidro',
    place: 'Cainta, Rizal',
    from: '2012',
    to: '2014',
    when: '2012 – 2014',
    bullets: ['Night patrol and traffic assistance during school hours.'],
  },
  {
    title: 'Utility Man',
    employer: 'St. Therese Parochial School',
    place: 'Taytay, Rizal',
    from: '2009',
    to: '2012',
    when: '2009 – 2012',
  },
];
const school: Study[] = [
  {
    degree: 'BS Criminology (undergraduate)',
    studyType: 'BS',
    area: 'Criminology',
    institution: 'Rizal Hills College',
    place: 'Antipolo City',
    from: '2008',
    to: '2009',
    when: '2008 – 2009',
  },
  {
    degree: 'Secondary',
    institution: 'San Isidro National High School',
    place: 'Cainta, Rizal',
    from: '2004',
    to: '2008',
    when: '2004 – 2008',
  },
  {
    degree: 'Elementary',
    institution: 'Cainta Central Elementary School',
    place: 'Cainta, Rizal',
    from: '1998',
    to: '2004',
    when: '1998 – 2004',
  },
];
const trainings: Item[] = [
  {
    line: 'Security Officer License, PNP-SOSIA, 2020',
    name: 'Security Officer License',
    by: 'PNP-SOSIA',
    date: '2020',
  },
  {
    line: 'Basic Security Guard Course, Sandigan Training Academy, November 2013',
    name: 'Basic Security Guard Course',
    by: 'Sandigan Training Academy',
    date: '2013-11',
  },
  {
    line: 'First Aid and Basic Life Support, Philippine Red Cross, 2022',
    name: 'First Aid and Basic Life Support',
    by: 'Philippine Red Cross',
    date: '2022',
  },
];
const skills = [
  'CCTV monitoring',
  'Report writing',
  'Crowd control',
  'Handling of .38 cal. and shotgun',
  'Two-way radio',
];
const references = [
  'Mr. Arnel V. Bautista, Detachment Commander, Ironvale Security, 0918 555 0126',
  'Hon. Lourdes S. Evangelista, Barangay Captain, San Isidro, Cainta, 0915 555 0188',
];
const attest =
  'I hereby certify that the above information is true and correct to the best of my knowledge and belief.';
const personal: [string, string][] = [
  ['Address', 'Blk 7 Lot 12 Sampaguita St., Brgy. San Isidro, Cainta, Rizal 1900'],
  ['Mobile No.', '0917 555 0142'],
  ['E-mail', 'rodel.catacutan91@kawanimail.example'],
  ['Date of Birth', 'August 14, 1991'],
  ['Civil Status', 'Married'],
  ['Citizenship', 'Filipino'],
  ['Height', '5’8”'],
  ['Weight', '72 kg'],
];
const h = (text: string): string =>
  `<p style="margin-top:14pt;margin-bottom:4pt;background:#d9d9d9"><b>${text}</b></p>`;

export const cv: HandMadeCv = {
  id: 'en-ph-security-guard-biodata',
  language: 'en',
  country: 'PH',
  dates: { pattern: 'MMMM yyyy', now: 'Present' },
  name: 'Rodel P. Catacutan',
  shownName: 'RODEL P. CATACUTAN',
  contact: {
    email: 'rodel.catacutan91@kawanimail.example',
    phone: '0917 555 0142',
    address: 'Blk 7 Lot 12 Sampaguita St., Brgy. San Isidro, Cainta, Rizal 1900',
    city: 'Cainta',
    postalCode: '1900',
    labels: { address: 'Address', phone: 'Mobile No.', email: 'E-mail' },
    heading: 'PERSONAL DATA',
    extra: [
      'Date of Birth: August 14, 1991',
      'Civil Status: Married',
      'Citizenship: Filipino',
      'Height: 5’8”',
      'Weight: 72 kg',
    ],
  },
  sections: [
    { kind: 'summary', heading: 'OBJECTIVE', text: [objective] },
    { kind: 'work', heading: 'EMPLOYMENT RECORD', jobs },
    { kind: 'education', heading: 'EDUCATIONAL ATTAINMENT', education: school },
    { kind: 'certificates', heading: 'LICENSE AND SEMINARS ATTENDED', items: trainings },
    { kind: 'skills', heading: 'SKILLS', skills: [{ skills }], skillStyle: 'list' },
    {
      kind: 'languages',
      heading: 'LANGUAGES SPOKEN',
      languages: [{ language: 'Tagalog' }, { language: 'English' }, { language: 'Bikol' }],
    },
    { kind: 'references', heading: 'CHARACTER REFERENCES', items: references.map((line) => ({ line })) },
    { kind: 'other', heading: '', text: [attest] },
  ],
  tools: ['writer-docx', 'writer-pdf'],
  source: page`<html><head><meta charset="utf-8"><style>@page{size:21.59cm 27.94cm;margin:2.2cm}body{font-family:"Arial";font-size:11pt}p{margin:0;font-family:"Arial";font-size:11pt}td{vertical-align:top;padding:2px 4px;font-family:"Arial";font-size:11pt}ul{margin-top:0;margin-bottom:4pt}li{font-family:"Arial";font-size:11pt}</style></head><body>
<p align="center"><font size="5"><b>RODEL P. CATACUTAN</b></font></p>
${h('PERSONAL DATA')}
<table width="100%" border="0" cellspacing="0">${personal.map(([l, v]) => `<tr><td width="24%" valign="top">${l}:</td><td width="76%" valign="top">${v}</td></tr>`)}</table>
${h('OBJECTIVE')}
<p>${objective}</p>
${h('EMPLOYMENT RECORD')}
<table width="100%" border="0" cellspacing="0">${jobs.map((j) => `<tr><td width="34%" valign="top">${j.when}</td><td width="66%" valign="top"><b>${j.title}</b><br>${j.employer?.replaceAll('&', '&amp;')}<br>${j.place}${(j.text ?? []).map((t) => `<br><i>${t}</i>`).join('')}${ul(j.bullets)}</td></tr>`)}</table>
${h('EDUCATIONAL ATTAINMENT')}
<table width="100%" border="0" cellspacing="0">${school.map((s) => `<tr><td width="34%" valign="top">${s.when}</td><td width="66%" valign="top"><b>${s.degree}</b><br>${s.institution}, ${s.place}</td></tr>`)}</table>
${h('LICENSE AND SEMINARS ATTENDED')}
${ul(trainings.map((t) => t.line))}
${h('SKILLS')}
${ul(skills)}
${h('LANGUAGES SPOKEN')}
<p>Tagalog, English, Bikol</p>
${h('CHARACTER REFERENCES')}
${references.map((r) => `<p>${r}</p>`)}
<p style="margin-top:20pt">${attest}</p>
<p align="right" style="margin-top:30pt">___________________________</p>
</body></html>`,
};
