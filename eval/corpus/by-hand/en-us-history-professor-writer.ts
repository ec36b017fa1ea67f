import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const degrees: Study[] = [
  {
    degree: 'Ph.D., History',
    studyType: 'Ph.D.',
    area: 'History',
    institution: 'University of Wisconsin–Madison',
    to: '2007',
    when: '2007',
    text: ['Dissertation: “Timber Towns: Work and Weather on the Upper Great Lakes, 1870–1920.”'],
  },
  {
    degree: 'M.A., History',
    studyType: 'M.A.',
    area: 'History',
    institution: 'University of Wisconsin–Madison',
    to: '2002',
    when: '2002',
  },
  {
    degree: 'B.A., History and French',
    studyType: 'B.A.',
    area: 'History and French',
    institution: 'Grinnell College',
    to: '1999',
    when: '1999',
    text: ['Phi Beta Kappa.'],
  },
];
const posts: Job[] = [
  {
    employer: 'Northern Michigan Lakes University',
    roles: [
      { title: 'Professor of History', from: '2020', when: '2020–present' },
      { title: 'Associate Professor of History', from: '2013', to: '2020', when: '2013–2020' },
      { title: 'Assistant Professor of History', from: '2008', to: '2013', when: '2008–2013' },
    ],
  },
  {
    employer: 'Bowdoin College',
    title: 'Visiting Assistant Professor',
    from: '2007',
    to: '2008',
    when: '2007–2008',
  },
];
const books: Item[] = [
  {
    line: 'The Ice Harvest: Cold as a Commodity in North America. University of Minnesota Press, 2019.',
    name: 'The Ice Harvest: Cold as a Commodity in North America',
    by: 'University of Minnesota Press',
    date: '2019',
  },
  {
    line: 'Timber Towns: Work and Weather on the Upper Great Lakes. University of Illinois Press, 2012.',
    name: 'Timber Towns: Work and Weather on the Upper Great Lakes',
    by: 'University of Illinois Press',
    date: '2012',
  },
];
const articles: Item[] = [
  {
    line: '“Sawdust and Sovereignty: Ojibwe Loggers at Bad River.” Environmental History 28 (2023): 411–438.',
    name: 'Sawdust and Sovereignty: Ojibwe Loggers at Bad River',
    by: 'Environmental History',
    date: '2023',
  },
  {
    line: '“What the Thermometer Knew.” Journal of Social History 50 (2016): 88–112.',
    name: 'What the Thermometer Knew',
    by: 'Journal of Social History',
    date: '2016',
  },
  {
    line: '“A Strike in the Snow, 1881.” Labor 7 (2010): 33–59.',
    name: 'A Strike in the Snow, 1881',
    by: 'Labor',
    date: '2010',
  },
];
const chapters: Item[] = [
  {
    line: '“Refrigerators before Electricity.” In The Cold Chain Reader, edited by P. Lindqvist. Routledge, 2021.',
    name: 'Refrigerators before Electricity',
    by: 'Routledge',
    date: '2021',
  },
];
const grants: Item[] = [
  {
    line: 'NEH Fellowship, National Endowment for the Humanities, 2017',
    name: 'NEH Fellowship',
    by: 'National Endowment for the Humanities',
    date: '2017',
  },
  {
    line: 'Theodore C. Blegen Award, Forest History Society, 2016',
    name: 'Theodore C. Blegen Award',
    by: 'Forest History Society',
    date: '2016',
  },
  {
    line: 'Excellence in Teaching Award, Northern Michigan Lakes University, 2011',
    name: 'Excellence in Teaching Award',
    by: 'Northern Michigan Lakes University',
    date: '2011',
  },
];
const talks = [
  '“Who Owned the Ice?” Annual meeting, American Society for Environmental History, Denver, April 2024.',
  '“Teaching with Weather Diaries.” Keynote, Michigan Council for History Education, Lansing, October 2021.',
  '“Log Marks as Property.” Forest History Workshop, Umeå University, Sweden, June 2015.',
];
const courses = [
  'HIST 101: The United States to 1877',
  'HIST 244: Great Lakes Environmental History',
  'HIST 310: Labor and Capital',
  'HIST 490: Senior Research Seminar',
  'HIST 602: Archives and Methods (graduate)',
];
const service = [
  'Chair, Department of History, 2021–2024',
  'Faculty Senate, 2014–2017',
  'Book review editor, Environmental History, 2018–2022',
  'Manuscript referee for five university presses',
];
const languages: [string, string][] = [
  ['French', 'fluent'],
  ['Ojibwe', 'reading, elementary conversation'],
  ['Swedish', 'reading'],
];
const memberships = [
  'American Historical Association',
  'American Society for Environmental History',
  'Labor and Working-Class History Association',
];
const references = [
  'Prof. Nancy Ostergaard, University of Wisconsin–Madison, (608) 555-0119',
  'Dr. Alan Two Hearts, Director, Keweenaw Heritage Center, (906) 555-0154',
];

const x = (text = ''): string => text.replaceAll('&', '&amp;');
const row = (left: string, right: string): string =>
  `<tr valign="top"><td width="18%" valign="top"><p>${left}</p></td><td width="82%" valign="top"><p>${x(right)}</p></td></tr>`;
const table = (rows: readonly string[]): string =>
  `<table width="100%" cellpadding="2" cellspacing="0">${rows.join('')}</table>`;
const hanging = (text: string): string => `<p class="h">${x(text)}</p>`;
const cited = ({ line, name = '', by = '' }: Item): string =>
  hanging(line.startsWith('“') ? line.replace(`${by} `, `<i>${by}</i> `) : line.replace(name, `<i>${name}</i>`));

export const cv: HandMadeCv = {
  id: 'en-us-history-professor-writer',
  language: 'en',
  country: 'US',
  dates: { pattern: 'yyyy', join: '–', now: 'present' },
  name: 'Margaret A. Thibodeaux',
  contact: {
    email: 'mthibodeaux@nmlu.example',
    phone: '906-555-0128',
    address: '214 Pierce Hall, 1400 Presque Isle Avenue, Marquette, Michigan 49855',
    city: 'Marquette',
    postalCode: '49855',
    extra: ['Updated August 2025'],
  },
  sections: [
    { kind: 'education', heading: 'Degrees', education: degrees },
    { kind: 'work', heading: 'Academic Appointments', jobs: posts },
    { kind: 'publications', heading: 'Books', items: books },
    { kind: 'publications', heading: 'Peer-Reviewed Articles', items: articles },
    { kind: 'publications', heading: 'Book Chapters', items: chapters },
    { kind: 'awards', heading: 'Fellowships and Honors', items: grants },
    { kind: 'other', orKind: ['publications'], heading: 'Selected Talks', bullets: talks },
    { kind: 'other', orKind: ['education', 'work'], heading: 'Courses Taught', bullets: courses },
    { kind: 'other', orKind: ['volunteer', 'work'], heading: 'Service to the Profession', bullets: service },
    {
      kind: 'languages',
      heading: 'Research Languages',
      languages: languages.map(([language, fluency]) => ({ language, fluency })),
    },
    { kind: 'other', orKind: ['volunteer', 'certificates'], heading: 'Memberships', bullets: memberships },
    { kind: 'references', heading: 'References', bullets: references },
  ],
  tools: ['writer-docx', 'writer-odt', 'writer-pdf'],
  source: page`<html lang="en-US"><head><meta charset="utf-8"><title>Curriculum Vitae</title><style>
@page{size:8.5in 11in;margin:1in}
body{font-family:"Liberation Serif","Times New Roman";font-size:12pt}
h1{font-size:16pt;text-align:center;margin:0 0 4pt}
h2{font-size:12pt;text-transform:uppercase;margin:18pt 0 6pt;page-break-after:avoid}
p{margin:0 0 4pt}p.c{text-align:center;margin:0}p.h{margin-left:0.4in;text-indent:-0.4in;margin-bottom:7pt}
td{vertical-align:top}
</style></head><body>
<h1>Margaret A. Thibodeaux</h1>
<p class="c">214 Pierce Hall, 1400 Presque Isle Avenue</p><p class="c">Marquette, Michigan 49855</p>
<p class="c">906-555-0128</p><p class="c">mthibodeaux@nmlu.example</p><p class="c"><i>Updated August 2025</i></p>
<h2>Degrees</h2>${table(degrees.map((e) => row(e.when ?? '', `${e.degree}, ${e.institution}${e.text ? `<br>${e.text.join(' ')}` : ''}`)))}
<h2>Academic Appointments</h2>${posts.map((job) =>
    job.roles
      ? `<p><b>${job.employer}</b></p>${table(job.roles.map((role) => row(role.when ?? '', role.title)))}`
      : `<p><b>${job.employer}</b></p>${table([row(job.when ?? '', job.title ?? '')])}`,
  )}
<h2>Books</h2>${books.map(cited)}
<h2>Peer-Reviewed Articles</h2>${articles.map(cited)}
<h2>Book Chapters</h2>${chapters.map(({ line }) => hanging(line.replace('The Cold Chain Reader', '<i>The Cold Chain Reader</i>')))}
<h2>Fellowships and Honors</h2>${grants.map(({ line }) => hanging(line))}
<h2>Selected Talks</h2>${talks.map(hanging)}
<h2>Courses Taught</h2><ul>${courses.map((course) => `<li><p>${course}</p></li>`)}</ul>
<h2>Service to the Profession</h2><ul>${service.map((one) => `<li><p>${one}</p></li>`)}</ul>
<h2>Research Languages</h2>${languages.map(([language, level]) => `<p>${language} (${level})</p>`)}
<h2>Memberships</h2>${memberships.map((one) => `<p>${one}</p>`)}
<h2>References</h2>${references.map(hanging)}
</body></html>`,
};
