import type { Item, Job, ProjectEntry, Role, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const jobs: (Job & { employer: string; place: string; roles: Dated<Role>[] })[] = [
  {
    employer: 'Tōtara Point Boatworks',
    place: 'Opua, Northland',
    roles: [
      {
        title: 'Yard Foreman',
        from: '2022-02',
        when: 'Feb 2022 – present',
        bullets: [
          'Kauri ketch “Waimana” (1938, 14 m): new garboards, 62 laminated frames and a teak deck laid over ply; relaunched on 4 December 2024.',
          'Ferry “Kukupa II”: hull survey and repairs turned round in eleven days between sailings.',
          'Run a crew of six and two apprentices; price every job over $20,000.',
        ],
      },
      {
        title: 'Boatbuilder',
        from: '2017-09',
        to: '2022-01',
        when: 'Sept 2017 – Jan 2022',
        bullets: ['Strip-planked three 8.5 m launches from lines plan to sea trial.'],
      },
    ],
  },
  {
    employer: 'Hauraki Composite Spars Ltd',
    place: 'Whangaparāoa, Auckland',
    roles: [
      {
        title: 'Laminator',
        from: '2014',
        to: '2017',
        when: '2014 – 2017',
        bullets: [
          'Carbon masts to 34 m under vacuum and oven; rejected parts fell from one in nine to one in forty.',
          'Tools: Gurit prepreg, CNC trimming, ultrasonic NDT.',
        ],
      },
    ],
  },
  {
    employer: 'Raglan Surf & Dive',
    place: 'Raglan, Waikato',
    roles: [
      {
        title: 'Ding Repairer',
        from: '2009',
        to: '2010',
        when: 'Summers 2009 and 2010',
        bullets: ['Fixed holiday-makers’ boards while they waited.'],
      },
    ],
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    institution: 'Northern Maritime Polytechnic',
    place: 'Whangārei',
    degree: 'New Zealand Apprenticeship in Boatbuilding (Level 4)',
    studyType: 'New Zealand Apprenticeship',
    area: 'Boatbuilding (Level 4)',
    from: '2010-02',
    to: '2014-02',
    when: 'Feb 2010 – Feb 2014',
    bullets: ['Apprentice of the Year 2013, Northland region', 'Trade thesis: Scarfing old kauri to new with epoxy'],
  },
  {
    institution: 'Te Awa College',
    place: 'Hamilton',
    degree: 'NCEA Level 3',
    to: '2009',
    when: '2009',
    score: 'endorsed with Merit',
  },
];
const projects: Dated<ProjectEntry>[] = [
  {
    name: 'Clinker dinghy “Pipi”',
    url: 'https://tanehoani.example/pipi',
    from: '2023',
    when: 'since 2023',
    bullets: ['A 2.6 m tender built with the children of the road; plans and offsets free to download.'],
  },
];
const cards: Item[] = [
  {
    line: 'Skipper Restricted Limits, Maritime NZ, no. 40718, issued 15 March 2021',
    name: 'Skipper Restricted Limits',
    by: 'Maritime NZ',
    date: '2021-03-15',
  },
  {
    line: 'Gantry and travel-lift operator, Site Safe, 11/2022',
    name: 'Gantry and travel-lift operator',
    by: 'Site Safe',
    date: '2022-11',
  },
  { line: 'Forklift endorsement (F), 2015', name: 'Forklift endorsement (F)', date: '2015' },
];
const volunteering: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Coxswain',
    employer: 'Bay Rescue, Coastguard Unit 14',
    place: 'Paihia',
    from: '2019',
    when: '2019 –',
    bullets: ['On call two weekends in five.'],
  },
];
const skills = [
  { group: 'Timber', skills: ['lofting', 'steam bending', 'carvel and clinker planking', 'spar making'] },
  { group: 'Composites', skills: ['resin infusion', 'prepreg', 'gelcoat matching'] },
  { group: 'Drawing', skills: ['Rhino', 'DELFTship', 'pencil'] },
];
const references: Item[] = [
  { line: 'Maureen Aperahama, owner, Tōtara Point Boatworks, 09 555 0147', name: 'Maureen Aperahama' },
  { line: 'Cdr (rtd) Piers Ollivant, owner of “Waimana”, piers@ollivant.example', name: 'Cdr (rtd) Piers Ollivant' },
];
const and = (text = ''): string => tex(text).replaceAll('“', '``').replaceAll('”', "''").replaceAll(' – ', ' -- ');
const items = (bullets: string[] = []): string =>
  bullets.length > 0
    ? `\\resumeItemListStart\n${bullets
        .map((one) => {
          const [lead = '', ...rest] = one.split(': ');
          return rest.length > 0
            ? `\\resumeItem{\\textbf{${and(lead)}}: ${and(rest.join(': '))}}`
            : `\\resumeItem{${and(one)}}`;
        })
        .join('\n')}\n\\resumeItemListEnd`
    : '';

export const cv: HandMadeCv = {
  id: 'en-nz-boatbuilder-subheading',
  language: 'en',
  country: 'NZ',
  dates: { pattern: 'MMM yyyy', now: 'present', since: 'since' },
  name: 'Tāne Hoani',
  contact: {
    email: 'tane@tanehoani.example',
    phone: '021 555 0188',
    address: '7 Kellet Street, Opua 0200',
    city: 'Opua',
    postalCode: '0200',
    url: 'https://tanehoani.example',
    labels: { email: 'Email', phone: 'Mobile' },
  },
  sections: [
    { kind: 'work', heading: 'Experience', jobs },
    { kind: 'education', heading: 'Training', education: studies },
    { kind: 'projects', heading: 'Own Boats', projects },
    { kind: 'certificates', heading: 'Tickets', items: cards },
    { kind: 'volunteer', heading: 'Volunteer Work', jobs: volunteering },
    { kind: 'skills', heading: 'Skills', skills },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [{ language: 'English' }, { language: 'te reo Māori', fluency: 'conversational' }],
    },
    { kind: 'references', heading: 'Referees', items: references },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[a4paper,11pt]{article}
\usepackage{fontspec}\setmainfont{Carlito}
\usepackage[empty]{fullpage}\usepackage{titlesec,enumitem,xcolor}\usepackage[hidelinks]{hyperref}
\addtolength{\oddsidemargin}{-0.375in}\addtolength{\evensidemargin}{-0.375in}\addtolength{\textwidth}{0.75in}\addtolength{\topmargin}{-.5in}\addtolength{\textheight}{1.0in}
\raggedbottom\raggedright\setlength{\tabcolsep}{0in}
\titleformat{\section}{\vspace{-4pt}\scshape\raggedright\large}{}{0em}{}[\color{black}\titlerule \vspace{-5pt}]
\newcommand{\resumeItem}[1]{\item\small{#1 \vspace{-2pt}}}
% employer and date on the first line, post and place on the second
\newcommand{\resumeSubheading}[4]{\vspace{-1pt}\item\begin{tabular*}{0.97\textwidth}{l@{\extracolsep{\fill}}r}\textbf{#1} & #2 \\ \textit{\small#3} & \textit{\small #4} \\ \end{tabular*}\vspace{-5pt}}
\newcommand{\resumeSubSubheading}[2]{\item\begin{tabular*}{0.97\textwidth}{l@{\extracolsep{\fill}}r}\textit{\small#1} & #2 \\ \end{tabular*}\vspace{-5pt}}
\newcommand{\resumeProject}[2]{\item\begin{tabular*}{0.97\textwidth}{l@{\extracolsep{\fill}}r}\small#1 & #2 \\ \end{tabular*}\vspace{-5pt}}
\newcommand{\resumeSubHeadingListStart}{\begin{itemize}[leftmargin=*,label={}]}
\newcommand{\resumeSubHeadingListEnd}{\end{itemize}}
\newcommand{\resumeItemListStart}{\begin{itemize}[label=\textbullet,nosep,topsep=2pt]}
\newcommand{\resumeItemListEnd}{\end{itemize}\vspace{-3pt}}
\begin{document}
\begin{tabular*}{\textwidth}{l@{\extracolsep{\fill}}r}
\textbf{\Large Tāne Hoani} & Email: \href{mailto:tane@tanehoani.example}{tane@tanehoani.example}\\
\href{https://tanehoani.example}{tanehoani.example} & Mobile: 021 555 0188\\
7 Kellet Street, Opua 0200 & \\
\end{tabular*}
\section{Experience}
\resumeSubHeadingListStart
${jobs.map((j) =>
  j.roles
    .map((r, at) =>
      at === 0
        ? `\\resumeSubheading{${and(j.employer)}}{${and(r.when)}}{${r.title}}{${j.place}}\n${items(r.bullets)}`
        : `\\resumeSubSubheading{${r.title}}{${and(r.when)}}\n${items(r.bullets)}`,
    )
    .join('\n'),
)}
\resumeSubHeadingListEnd
\section{Training}
\resumeSubHeadingListStart
${studies.map((e) => `\\resumeSubheading{${e.institution}}{${and(e.when)}}{${e.degree}${e.score ? `, ${e.score}` : ''}}{${e.place}}\n${items(e.bullets)}`)}
\resumeSubHeadingListEnd
\section{Own Boats}
\resumeSubHeadingListStart
${projects.map((p) => `\\resumeProject{\\textbf{${and(p.name)}} $|$ \\href{${p.url}}{\\underline{tanehoani.example/pipi}}}{${p.when}}\n${items(p.bullets)}`)}
\resumeSubHeadingListEnd
\section{Tickets}
\resumeItemListStart
${cards.map((c) => `\\resumeItem{${and(c.line)}}`)}
\resumeItemListEnd
\section{Volunteer Work}
\resumeSubHeadingListStart
${volunteering.map((j) => `\\resumeSubheading{${j.employer}}{${tex(j.when)}}{${j.title}}{${j.place}}\n${items(j.bullets)}`)}
\resumeSubHeadingListEnd
\section{Skills}
\begin{itemize}[leftmargin=*,label={}]\small{\item{
${skills.map((g) => `\\textbf{${g.group}}{: ${g.skills.join(', ')}} \\\\`)}
}}\end{itemize}
\section{Languages}
English, te reo Māori (conversational)
\section{Referees}
\resumeItemListStart
${references.map((r) => `\\resumeItem{${and(r.line)}}`)}
\resumeItemListEnd
\end{document}
`,
};
