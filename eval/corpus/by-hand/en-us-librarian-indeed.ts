import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const summary =
  'Public librarian with a cataloger’s patience and a branch manager’s calendar. I have opened a makerspace, closed a leaking roof and kept story time running through both. Looking for a system-level role within commuting distance of the Twin Ports.';
const jobs: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Branch Manager',
    employer: 'St. Louis River County Library – Lakeside Branch',
    place: 'Duluth, MN',
    from: '2019-08',
    when: 'August 2019 to Present',
    bullets: [
      'Lead 11 staff and a volunteer roster of 40; circulation up 17% since reopening.',
      'Wrote the grant that paid for the tool-lending shelf and the seed library.',
      'Negotiate e-book licenses for a six-branch consortium.',
    ],
  },
  {
    title: 'Metadata & Discovery Librarian',
    employer: 'Kavanagh Memorial Library, Department of Special Collections, Northern Plains State University',
    place: 'Fargo, ND',
    from: '2014-01',
    to: '2019-07',
    when: 'January 2014 to July 2019',
    bullets: [
      'Moved 320,000 MARC records from Voyager to Alma.',
      'Described 90 linear feet of homesteaders’ letters to DACS.',
    ],
  },
  {
    title: 'Law Librarian (part-time)',
    employer: 'Voss, Amundsen & Reyes LLP',
    place: 'Fargo, ND',
    from: '2012-09',
    to: '2013-12',
    when: 'September 2012 to December 2013',
    text: [
      'Kept the loose-leaf services current and taught associates to search without a client being billed for the lesson.',
    ],
  },
  {
    title: 'Library Assistant II',
    employer: 'City of Moorhead',
    place: 'Moorhead, MN',
    from: '2009-06',
    to: '2012-08',
    when: 'June 2009 to August 2012',
    bullets: ['Interlibrary loan desk, microfilm, and the summer reading program for 600 kids.'],
  },
  {
    title: 'Bookseller',
    employer: 'Inkwell & Daughters',
    place: 'Duluth, MN',
    from: '2007-05',
    to: '2009-05',
    when: 'May 2007 to May 2009',
  },
];
const education: (Study & { when: string })[] = [
  {
    degree: 'Master of Library and Information Science in Archives',
    studyType: 'Master of Library and Information Science',
    area: 'Archives',
    institution: 'Twin Rivers University',
    place: 'Milwaukee, WI',
    from: '2010-09',
    to: '2012-05',
    when: 'September 2010 to May 2012',
  },
  {
    degree: 'Bachelor of Arts in Scandinavian Studies',
    studyType: 'Bachelor of Arts',
    area: 'Scandinavian Studies',
    institution: 'College of the North Shore',
    place: 'Duluth, MN',
    from: '2003-09',
    to: '2007-05',
    when: 'September 2003 to May 2007',
  },
  {
    degree: 'High school diploma',
    studyType: 'High school diploma',
    institution: 'Two Harbors Senior High',
    place: 'Two Harbors, MN',
    to: '2003',
    when: '2003',
  },
];
const skills = [
  { name: 'Cataloging', level: '10+ years' },
  { name: 'Ex Libris Alma', level: '8 years' },
  { name: 'Grant writing', level: '6 years' },
  { name: 'Supervising', level: '6 years' },
  { name: 'Reference interviews', level: '10+ years' },
  { name: 'OCLC Connexion', level: '9 years' },
  { name: 'Budgeting', level: '5 years' },
];
const languages = [
  { language: 'English', fluency: 'Fluent' },
  { language: 'Norwegian', fluency: 'Intermediate' },
];
const certificates: (Item & { name: string; date: string; shown: string })[] = [
  {
    line: 'Certified Public Library Administrator, March 2021 to March 2026',
    name: 'Certified Public Library Administrator',
    date: 'March 2021',
    shown: 'March 2021 to March 2026',
  },
  { line: 'Notary Public, June 2018', name: 'Notary Public', date: 'June 2018', shown: 'June 2018' },
];
const award = {
  name: 'Small Library of the Year, Upper Midwest Library League',
  date: 'October 2022',
};
const additional =
  'Authorized to work in the US for any employer. Available on Saturdays; not on the second weekend of September, which belongs to the marathon.';

export const cv: HandMadeCv = {
  id: 'en-us-librarian-indeed',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'Present' },
  name: 'Rosalind Okafor-Meyers',
  label: 'Branch Manager | Public Librarian',
  contact: {
    email: 'rosalind.okafor-meyers@stacksmail.example',
    phone: '+1 218 555 0139',
    address: 'Duluth, MN 55804',
    city: 'Duluth',
    postalCode: '55804',
  },
  sections: [
    { kind: 'summary', heading: '', text: [summary] },
    { kind: 'work', heading: 'Work Experience', jobs },
    { kind: 'education', heading: 'Education', education },
    { kind: 'skills', heading: 'Skills', skills: [{ skills }], skillStyle: 'list' },
    { kind: 'languages', heading: 'Languages', languages },
    {
      kind: 'awards',
      heading: 'Awards',
      items: [
        {
          line: `${award.name}, ${award.date}`,
          name: 'Small Library of the Year',
          by: 'Upper Midwest Library League',
          date: award.date,
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Certifications and Licenses',
      items: certificates.map(({ line, name, date }) => ({ line, name, date })),
    },
    { kind: 'other', heading: 'Additional Information', text: [additional] },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Resume</title><style>
@page{size:letter;margin:18mm 20mm}
body{font-family:"Noto Sans","Liberation Sans",sans-serif;font-size:10pt;color:#2d2d2d;line-height:1.45;margin:0}
h1{font-size:22pt;margin:0 0 2px}
h2{font-size:14pt;font-weight:700;border-bottom:1px solid #d4d2d0;padding-bottom:4px;margin:20px 0 8px;break-after:avoid}
.head{font-size:12pt;margin:0 0 6px}.c{color:#595959;margin:0}
.e{margin:0 0 12px;break-inside:avoid}.e h3{font-size:10.5pt;margin:0}.e p{margin:0}.g{color:#767676}
ul{margin:3px 0 0;padding-left:18px}
</style></head><body>
<h1>Rosalind Okafor-Meyers</h1>
<p class="head">Branch Manager | Public Librarian</p>
<p class="c">Duluth, MN 55804</p>
<p class="c">rosalind.okafor-meyers@stacksmail.example</p>
<p class="c">+1 218 555 0139</p>
<p>${summary}</p>
<h2>Work Experience</h2>
${jobs.map((j) => `<div class="e"><h3>${j.title}</h3><p><b>${j.employer.replace('&', '&amp;')}</b>${j.place ? ` - ${j.place}` : ''}</p><p class="g">${j.when}</p>${(j.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(j.bullets)}</div>`)}
<h2>Education</h2>
${education.map((s) => `<div class="e"><h3>${s.degree}</h3><p><b>${s.institution}</b> - ${s.place}</p><p class="g">${s.when}</p></div>`)}
<h2>Skills</h2>
<ul>${skills.map((s) => `<li>${s.name} (${s.level})</li>`)}</ul>
<h2>Languages</h2>
<ul>${languages.map((l) => `<li>${l.language} - ${l.fluency}</li>`)}</ul>
<h2>Awards</h2>
<p><b>${award.name}</b>, <span class="g">${award.date}</span></p>
<h2>Certifications and Licenses</h2>
${certificates.map((c) => `<p><b>${c.name}</b>, <span class="g">${c.shown}</span></p>`)}
<h2>Additional Information</h2>
<p>${additional}</p>
</body></html>`,
};
