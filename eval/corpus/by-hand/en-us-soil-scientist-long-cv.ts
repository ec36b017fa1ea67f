import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const summary =
  'Soil scientist with eighteen years of field and consulting experience in wetland delineation, mine reclamation and on-site wastewater. Licensed in two states, at home in a backhoe pit, and able to explain a spodic horizon to a county commission in under five minutes.';
const studies: (Study & { when: string })[] = [
  {
    degree: 'Ph.D., Soil Science',
    studyType: 'Ph.D.',
    area: 'Soil Science',
    institution: 'Upper Peninsula State University',
    place: 'Marquette, MI',
    to: '2012',
    when: '2012',
    text: ['Dissertation: Podzolization rates on reclaimed iron mine spoil'],
  },
  {
    degree: 'M.S., Agronomy',
    studyType: 'M.S.',
    area: 'Agronomy',
    institution: 'Red Cedar University',
    place: 'Lansing, MI',
    to: '2008',
    when: '2008',
  },
  {
    degree: 'B.S., Geology, cum laude',
    studyType: 'B.S.',
    area: 'Geology',
    institution: 'Keweenaw College',
    place: 'Houghton, MI',
    to: '2002',
    when: '2002',
    score: '3.71',
  },
];
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Principal Soil Scientist',
    employer: 'Tamarack Environmental, Inc.',
    place: 'Duluth, MN',
    from: '2018-06',
    when: 'June 2018–present',
    bullets: [
      'Lead a group of five soil and wetland scientists; responsible for $1.9 million in annual billings.',
      'Senior reviewer for more than 300 wetland delineation reports and 45 permit applications.',
      'Designed the topsoil salvage and replacement plan for a 1,100-acre taconite tailings basin.',
      'Expert witness in four drainage disputes (two settled, two tried to verdict).',
      'Introduced tablet-based pedon descriptions, cutting office time per profile from 50 to 15 minutes.',
    ],
  },
  {
    title: 'Soil Scientist II',
    employer: 'Tamarack Environmental, Inc.',
    place: 'Duluth, MN',
    from: '2014-10',
    to: '2018-05',
    when: 'Oct. 2014–May 2018',
    bullets: [
      'Described and sampled roughly 900 profiles for pipeline, solar and road projects in Minnesota and Wisconsin.',
      'Managed the on-site wastewater program: 210 perc tests and mound designs.',
      'Trained three junior staff who have since been licensed.',
    ],
  },
  {
    title: 'Soil Survey Project Member',
    employer: 'North Woods Soil Survey Office',
    place: 'Rhinelander, WI',
    from: '2012-09',
    to: '2014-09',
    when: 'Sept. 2012–Sept. 2014',
    bullets: [
      'Mapped 86,000 acres in two counties; correlated eleven new map units.',
      'Sampled benchmark soils for the state carbon inventory.',
    ],
  },
  {
    title: 'Graduate Research Assistant',
    employer: 'Upper Peninsula State University',
    place: 'Marquette, MI',
    from: '2008-08',
    to: '2012-08',
    when: 'Aug. 2008–Aug. 2012',
    text: ['Chronosequence of 32 sites on mine spoil; thin sections, selective dissolution, XRD.'],
  },
  {
    title: 'Field Technician (summers)',
    employer: 'Copper Country Conservation District',
    place: 'Hancock, MI',
    from: '2006',
    to: '2007',
    when: 'Summers 2006, 2007',
    text: ['Stream bank surveys, tree planting, and a great deal of thimbleberry jam.'],
  },
];
const military: Job & { title: string; employer: string; when: string } = {
  title: 'Construction Mechanic (E-5)',
  employer: 'U.S. Navy Seabees',
  from: '2002-07',
  to: '2006-06',
  when: 'July 2002–June 2006',
  text: ['Two deployments; honorable discharge.'],
};
const teaching: (Job & { title: string; employer: string; when: string })[] = [
  {
    title: 'Adjunct Instructor, Soil Genesis and Classification',
    employer: 'Lake Superior Technical University',
    from: '2016',
    when: 'Fall terms since 2016',
    bullets: [
      'Four-credit field course, 14 to 20 students; coach of the regional soil judging team (second place, 2022).',
    ],
  },
  {
    title: 'Teaching Assistant, Introductory Soils',
    employer: 'Upper Peninsula State University',
    from: '2009',
    to: '2011',
    when: '2009–2011',
  },
];
const projects: (ProjectEntry & { client: string; when: string; text: string[] })[] = [
  {
    name: 'Arrowhead Tailings Basin Reclamation',
    client: 'Vermilion Iron Company',
    from: '2020',
    to: '2024',
    when: '2020–2024',
    text: ['Soil balance, amendment trials with paper mill residue, and five-year monitoring of 60 plots.'],
  },
  {
    name: 'Pike Lake Wetland Bank',
    client: 'St. Croix Mitigation Partners',
    from: '2019',
    to: '2021',
    when: '2019–2021',
    text: ['Hydric soil monitoring and credit release reports for a 240-acre bank.'],
  },
  {
    name: 'Blueberry Ridge Solar',
    client: 'Northlight Renewables',
    from: '2017',
    to: '2018',
    when: '2017–2018',
    text: ['Prime farmland assessment and decompaction specification.'],
  },
];
const paper = (line: string, name: string, by: string, date: string): Item => ({ line, name, by, date });
const publications: Item[] = [
  paper(
    'Whitcomb, A. R., and L. Saarinen. 2023. Paper mill residue as a topsoil substitute on taconite tailings. Journal of Boreal Reclamation 14:201–219.',
    'Paper mill residue as a topsoil substitute on taconite tailings',
    'Journal of Boreal Reclamation',
    '2023',
  ),
  paper(
    'Whitcomb, A. R. 2019. Field indicators that fail: red parent material in the Lake Superior basin. Wetland Practitioner 33:12–18.',
    'Field indicators that fail: red parent material in the Lake Superior basin',
    'Wetland Practitioner',
    '2019',
  ),
  paper(
    'Okonjo, P., A. R. Whitcomb, and J. Halvorsen. 2016. Carbon stocks of northern spodosols by depth and drainage class. Great Lakes Soil Bulletin 61:88–104.',
    'Carbon stocks of northern spodosols by depth and drainage class',
    'Great Lakes Soil Bulletin',
    '2016',
  ),
  paper(
    'Whitcomb, A. R., and J. Halvorsen. 2013. Podzolization on 20- to 110-year-old mine spoil. Annals of Pedology 7:455–470.',
    'Podzolization on 20- to 110-year-old mine spoil',
    'Annals of Pedology',
    '2013',
  ),
  paper(
    'Halvorsen, J., and A. R. Whitcomb. 2010. Thin sections of incipient E horizons. Annals of Pedology 4:33–41.',
    'Thin sections of incipient E horizons',
    'Annals of Pedology',
    '2010',
  ),
];
const talks = [
  '“What the backhoe knows,” keynote, Upper Midwest Wetland Conference, La Crosse, February 2024.',
  '“Soils for attorneys,” continuing education seminar, Duluth, October 2022 and October 2023.',
  '“Mill residue, five years on,” Reclamation Days, Hibbing, 2021.',
  '“Redox in red clay,” poster, Lake Superior Soils Meeting, Ashland, 2017.',
];
const licenses: Item[] = [
  {
    line: 'Licensed Professional Soil Scientist, Minnesota, No. 00000, 2015',
    name: 'Licensed Professional Soil Scientist',
    by: 'Minnesota',
    date: '2015',
  },
  {
    line: 'Professional Soil Scientist, Wisconsin, No. 000-112, 2016',
    name: 'Professional Soil Scientist',
    by: 'Wisconsin',
    date: '2016',
  },
  { line: 'Certified Wetland Delineator, 2014', name: 'Certified Wetland Delineator', date: '2014' },
  { line: '40-hour HAZWOPER, refreshed annually', name: '40-hour HAZWOPER' },
];
const honors: Item[] = [
  {
    line: 'Practitioner of the Year, Minnesota Soil Scientists Guild, 2021',
    name: 'Practitioner of the Year',
    by: 'Minnesota Soil Scientists Guild',
    date: '2021',
  },
  {
    line: 'Outstanding Dissertation, Upper Peninsula State University, 2012',
    name: 'Outstanding Dissertation',
    by: 'Upper Peninsula State University',
    date: '2012',
  },
];
const skills = [
  {
    group: 'Field',
    skills: [
      'pedon description',
      'hydric soil indicators',
      'double-ring infiltrometer',
      'piezometer installation',
      'backhoe operation',
    ],
  },
  { group: 'Laboratory', skills: ['particle size (pipette)', 'selective dissolution', 'thin-section micromorphology'] },
  { group: 'Software', skills: ['ArcGIS Pro', 'R', 'NASIS', 'Survey123'] },
];
const service: (Job & { title: string; employer: string; when: string })[] = [
  { title: 'Board member', employer: 'St. Louis River Watershed Council', from: '2019', when: '2019–present' },
  {
    title: 'Soil pit host',
    employer: 'Dirt Day for Fifth Graders, Duluth',
    from: '2015',
    when: 'every May since 2015',
  },
];
const references = [
  'Dr. Lempi Saarinen, Professor Emerita, Upper Peninsula State University, lsaarinen@upsu.example',
  'Carl Dufresne, P.E., Vice President, Tamarack Environmental, 218-555-0119',
];
/** Every line of an entry is a row of its own, so that a page may end within an entry. */
const rows = (j: Job & { when?: string }): string =>
  [
    `${tex(j.when)} & \\textbf{${tex(j.title)}}\\\\*`,
    ` & ${tex([j.employer, j.place].filter(Boolean).join(', '))}\\\\${j.text || j.bullets ? '*' : '\\addlinespace[5pt]'}`,
    ...(j.text ?? []).map((t) => ` & ${tex(t)}\\\\\\addlinespace[5pt]`),
    ...(j.bullets ?? []).map(
      (b, at, all) => ` & \\bul ${quoted(tex(b))}\\\\${at === all.length - 1 ? '\\addlinespace[5pt]' : ''}`,
    ),
  ].join('\n');
const quoted = (text: string): string => text.replaceAll('“', '\u0060\u0060').replaceAll('”', "''");
const long = (inner: string[]): string =>
  `\\begin{longtable}{@{}>{\\raggedright\\small}p{3.9cm}@{\\hspace{4mm}}>{\\raggedright\\arraybackslash}p{12.2cm}@{}}\n${inner.join('\n')}\n\\end{longtable}`;

export const cv: HandMadeCv = {
  id: 'en-us-soil-scientist-long-cv',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM. yyyy', join: '–', now: 'present' },
  name: 'Alden R. Whitcomb',
  shownName: 'Alden R. Whitcomb, Ph.D., LPSS',
  contact: {
    email: 'awhitcomb@loamandsand.example',
    phone: '(218) 555-0173',
    address: '2914 Hawk Ridge Road, Duluth, MN 55804',
    city: 'Duluth',
    postalCode: '55804',
    url: 'https://www.loamandsand.example',
    profiles: [{ network: 'ORCID', username: '0000-0000-0000-0000', shown: 'ORCID 0000-0000-0000-0000' }],
  },
  sections: [
    { kind: 'summary', heading: 'Summary', text: [summary] },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'work', heading: 'Professional Experience', jobs },
    { kind: 'work', orKind: ['other'], heading: 'Military Service', jobs: [military] },
    { kind: 'projects', heading: 'Selected Projects', projects },
    { kind: 'work', orKind: ['other'], heading: 'Teaching', jobs: teaching },
    { kind: 'publications', heading: 'Peer-Reviewed Publications', items: publications },
    { kind: 'other', orKind: ['publications'], heading: 'Invited Talks and Posters', bullets: talks },
    { kind: 'certificates', heading: 'Licenses and Certifications', items: licenses },
    { kind: 'awards', heading: 'Honors', items: honors },
    { kind: 'skills', heading: 'Technical Skills', skills },
    { kind: 'volunteer', heading: 'Community and Professional Service', jobs: service },
    { kind: 'references', heading: 'References', items: references.map((line) => ({ line })) },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[11pt,letterpaper]{article}
\usepackage{fontspec}
\usepackage[left=2.3cm,right=2.3cm,top=2.4cm,bottom=2.2cm,headheight=15pt]{geometry}
\usepackage{array,longtable,enumitem,fancyhdr,booktabs,titlesec}
\setlength{\parindent}{0pt}
\setlength{\LTleft}{0pt}\setlength{\LTpre}{0pt}\setlength{\LTpost}{0pt}
\titleformat{\section}{\large\scshape}{}{0pt}{}[\vspace{-6pt}\rule{\linewidth}{0.4pt}]
\titlespacing{\section}{0pt}{10pt}{4pt}
\setlist[itemize]{leftmargin=1.2em,itemsep=2pt,topsep=0pt,parsep=0pt}
\setlist[enumerate]{leftmargin=1.8em,itemsep=3pt,topsep=0pt,parsep=0pt}
\newcommand{\bul}{\hangindent=1em\hangafter=1\textbullet\enspace}
\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}
\fancyhead[L]{\small\itshape Alden R. Whitcomb}\fancyhead[R]{\small\itshape Curriculum vitae, page \thepage}
\fancypagestyle{first}{\fancyhf{}\renewcommand{\headrulewidth}{0pt}}
\begin{document}
\thispagestyle{first}
{\LARGE\bfseries Alden R. Whitcomb, Ph.D., LPSS}\par\smallskip
2914 Hawk Ridge Road, Duluth, MN 55804\par
(218) 555-0173 \textbar{} awhitcomb@loamandsand.example \textbar{} www.loamandsand.example\par
ORCID 0000-0000-0000-0000\par
\section*{Summary}
${tex(summary)}
\section*{Education}
${long(studies.map((s) => `${s.when} & \\textbf{${tex(s.degree)}}\\\\*\n & ${s.institution}, ${s.place}${s.score ? ` (GPA ${s.score})` : ''}\\\\${s.text ? '*' : '\\addlinespace[5pt]'}${(s.text ?? []).map((t) => `\n & ${tex(t)}\\\\\\addlinespace[5pt]`).join('')}`))}
\section*{Professional Experience}
${long(jobs.map(rows))}
\section*{Military Service}
${long([rows(military)])}
\section*{Selected Projects}
${long(projects.map((p) => `${tex(p.when)} & \\textbf{${p.name}}\\\\*\n & ${p.client}\\\\*\n${p.text.map((t) => ` & ${tex(t)}\\\\\\addlinespace[5pt]`).join('\n')}`))}
\section*{Teaching}
${long(teaching.map(rows))}
\section*{Peer-Reviewed Publications}
\begin{enumerate}
${publications.map((p) => `\\item ${tex(p.line)}`)}
\end{enumerate}
\section*{Invited Talks and Posters}
${quoted(itemize(talks))}
\section*{Licenses and Certifications}
${itemize(licenses.map((l) => l.line))}
\section*{Honors}
${itemize(honors.map((h) => h.line))}
\section*{Technical Skills}
${skills.map((g) => `\\textit{${g.group}:} ${tex(g.skills.join(', '))}\\par`)}
\section*{Community and Professional Service}
${long(service.map(rows))}
\section*{References}
${references.map((r) => `${tex(r)}\\par`)}
\end{document}
`,
};
