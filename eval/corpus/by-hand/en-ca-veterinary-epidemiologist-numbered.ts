import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const studies: Study[] = [
  {
    degree: 'PhD in Epidemiology',
    studyType: 'PhD',
    area: 'Epidemiology',
    institution: 'Qu’Appelle University',
    place: 'Saskatoon, SK',
    from: '2008',
    to: '2012',
    when: '2008–2012',
    text: [
      'Thesis: Contact networks and the spread of respiratory disease among beef feedlots in the Canadian prairies. Supervisor: Dr. Ingrid Tollefsrud.',
    ],
  },
  {
    degree: 'Doctor of Veterinary Medicine',
    studyType: 'Doctor',
    area: 'Veterinary Medicine',
    institution: 'Qu’Appelle University',
    place: 'Saskatoon, SK',
    from: '2002',
    to: '2006',
    when: '2002–2006',
  },
  {
    degree: 'BSc (Agriculture)',
    studyType: 'BSc',
    area: 'Agriculture',
    institution: 'Pembina College',
    place: 'Brandon, MB',
    from: '1999',
    to: '2002',
    when: '1999–2002',
  },
];
const jobs: Job[] = [
  {
    title: 'Associate Professor of Epidemiology',
    employer: 'Grand Banks University',
    place: 'Charlottetown, PE',
    from: '2019-07',
    when: 'July 2019–present',
    bullets: [
      'Teach two graduate courses in study design and multilevel models and the fourth-year rotation in herd health; supervise five doctoral and three master’s students.',
      'Lead the regional surveillance network for salmon lice, which joins the records of 41 farms and two provincial laboratories.',
    ],
  },
  {
    title: 'Assistant Professor',
    employer: 'Grand Banks University',
    place: 'Charlottetown, PE',
    from: '2014-07',
    to: '2019-06',
    when: 'July 2014–June 2019',
    bullets: [
      'Built the undergraduate curriculum in evidence-based veterinary medicine from nothing to four compulsory units.',
    ],
  },
  {
    title: 'Postdoctoral Fellow',
    employer: 'Nordic Institute for Animal Health',
    place: 'Uppsala, Sweden',
    from: '2012-09',
    to: '2014-06',
    when: 'Sept. 2012–June 2014',
    bullets: ['Estimated the within-herd transmission of bovine coronavirus from bulk milk antibodies in 257 herds.'],
  },
  {
    title: 'Mixed-animal veterinarian',
    employer: 'Souris Valley Veterinary Clinic',
    place: 'Estevan, SK',
    from: '2006-06',
    to: '2008-08',
    when: 'June 2006–Aug. 2008',
  },
];
const grants: Item[] = [
  {
    line: 'Prairie Agricultural Research Council, Lice without borders: data sharing in salmon farming, $412,000 (principal investigator), 2021–2025',
    name: 'Lice without borders: data sharing in salmon farming',
    by: 'Prairie Agricultural Research Council',
    date: '2021–2025',
  },
  {
    line: 'Island Dairy Foundation, Johne’s disease in small herds, $96,500 (co-investigator), 2017–2019',
    name: 'Johne’s disease in small herds',
    by: 'Island Dairy Foundation',
    date: '2017–2019',
  },
  {
    line: 'Young Investigator Award, Canadian Herd Health Society, 2016',
    name: 'Young Investigator Award',
    by: 'Canadian Herd Health Society',
    date: '2016',
  },
];
const papers: [authors: string, year: string, title: string, journal: string, rest: string][] = [
  [
    'Dubyna KM, Arsenault R, Sigurdsson B',
    '2023',
    'How far does a louse travel? Estimating connectivity between salmon farms from genetic and hydrodynamic data',
    'Aquatic Animal Epidemiology',
    '41:118–133',
  ],
  [
    'Arsenault R, Dubyna KM',
    '2022',
    'Missing not at random: treatment records in aquaculture',
    'Journal of Herd Data',
    '9:55–71',
  ],
  [
    'Dubyna KM, Oyelaran T, Pike S',
    '2020',
    'Clustered outcomes in veterinary trials: a review of 214 papers',
    'Veterinary Evidence Quarterly',
    '12:301–322',
  ],
  [
    'Dubyna KM, Lindqvist E',
    '2015',
    'Bulk milk serology and the direction of time',
    'Scandinavian Journal of Animal Health',
    '77:14–26',
  ],
  [
    'Dubyna KM, Tollefsrud I',
    '2013',
    'Who sells to whom: a network of prairie feedlots',
    'Journal of Herd Data',
    '2:88–104',
  ],
  [
    'Dubyna KM, Tollefsrud I, Wasyliw P',
    '2011',
    'Arrival weight, weather and shipping fever in auction-derived calves',
    'Canadian Cattle Medicine',
    '60:412–420',
  ],
];
const publications: Item[] = papers.map(([authors, year, title, journal, rest]) => ({
  line: `${authors}. (${year}) ${title}. ${journal} ${rest}.`,
  name: title,
  by: journal,
  date: year,
}));
const service: Job[] = [
  { title: 'Associate Editor', employer: 'Journal of Herd Data', from: '2020', when: '2020–present' },
  {
    title: 'Member, Animal Care Committee',
    employer: 'Grand Banks University',
    from: '2015',
    to: '2018',
    when: '2015–2018',
  },
];

export const cv: HandMadeCv = {
  id: 'en-ca-veterinary-epidemiologist-numbered',
  language: 'en',
  country: 'CA',
  dates: { pattern: 'MMM. yyyy', join: '–', now: 'present' },
  name: 'Kalyna M. Dubyna',
  shownName: 'Kalyna M. Dubyna, DVM, PhD',
  contact: {
    email: 'kdubyna@grandbanks.example',
    phone: '(902) 555-0171 ext. 4',
    address: '550 University Avenue, Charlottetown, PE C1A 4P3',
    city: 'Charlottetown',
    postalCode: 'C1A 4P3',
    url: 'https://herdlab.example/dubyna',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Research interests',
      orKind: ['interests', 'other'],
      text: [
        'Transmission of infectious disease in farmed animals; surveillance with incomplete records; reporting of clustered trials.',
      ],
    },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'work', heading: 'Positions held', jobs },
    { kind: 'awards', orKind: ['projects', 'other'], heading: 'Grants and awards', items: grants },
    { kind: 'publications', heading: 'Refereed publications', items: publications },
    { kind: 'volunteer', orKind: ['work', 'other'], heading: 'Professional service', jobs: service },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [{ language: 'English' }, { language: 'Ukrainian' }, { language: 'French', fluency: 'reading' }],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[10pt,letterpaper]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage{charter}
\usepackage[margin=0.9in]{geometry}
\usepackage{enumitem}
\usepackage{fancyhdr}
\usepackage{url}
\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}
\fancyfoot[C]{\footnotesize K. M. Dubyna -- Curriculum Vitae -- \thepage}
\setlength{\parindent}{0pt}
\setlist[itemize]{leftmargin=1.4em,itemsep=0pt,topsep=1pt}
\makeatletter
\renewcommand{\section}{\@startsection{section}{1}{0pt}{10pt}{4pt}{\normalfont\normalsize\bfseries}}
\makeatother
\begin{document}
\begin{center}
{\Large\bfseries Kalyna M. Dubyna, DVM, PhD}\\[3pt]
550 University Avenue, Charlottetown, PE C1A 4P3\\
(902) 555-0171 ext. 4 \quad kdubyna@grandbanks.example \quad herdlab.example/dubyna
\end{center}
\section*{Research interests}
Transmission of infectious disease in farmed animals; surveillance with incomplete records; reporting of clustered trials.
\section*{Education}
${studies.map((s) => `\\textbf{${tex(s.degree)}}, ${tex(s.institution)}, ${s.place} \\hfill ${tex(s.when)}\\par\n${s.text ? `${tex(s.text.join(' '))}\\par\n` : ''}\\vspace{2pt}`)}
\section*{Positions held}
${jobs.map((j) => `\\textbf{${j.title}}, ${j.employer}, ${j.place} \\hfill ${tex(j.when)}\\par\n${itemize(j.bullets)}\\vspace{3pt}`)}
\section*{Grants and awards}
\begin{itemize}[label={},leftmargin=1.4em,itemindent=-1.4em]
${grants.map((g) => `\\item ${tex(g.line)}`)}
\end{itemize}
\section*{Refereed publications}
\begin{enumerate}
${papers.map(([authors, year, title, journal, rest], at) => `\\item[{[${papers.length - at}]}] ${authors.replace('Dubyna KM', '\\textbf{Dubyna KM}')}. (${year}) ${tex(title)}. \\textit{${journal}} ${tex(rest)}.`)}
\end{enumerate}
\section*{Professional service}
${service.map((j) => `${j.title}, \\textit{${j.employer}} \\hfill ${tex(j.when)}\\par`)}
\section*{Languages}
English, Ukrainian, French (reading)
\end{document}
`,
};
