import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const objective =
  'Part-qualified actuary (eight papers cleared) with five years in health and motor reserving. Seeking a pricing role in Mumbai or Pune.';
const jobs: (Job & { title: string; employer: string; when: string })[] = [
  {
    title: 'Assistant Manager – Actuarial',
    employer: 'Suraksha Kavach General Insurance Co. Ltd.',
    place: 'Mumbai',
    from: '2022-07',
    when: "Jul '22 – till date",
    bullets: [
      'Quarterly IBNR for motor third party and health, reserves of Rs 1,140 crore.',
      'Moved the chain ladder workbooks to R; closing takes four days instead of nine.',
      'One direct report.',
    ],
  },
  {
    title: 'Actuarial Analyst',
    employer: 'Milliner & Watt Actuarial Services LLP',
    place: 'Gurugram',
    from: '2019-08',
    to: '2022-06',
    when: "Aug '19 – Jun '22",
    bullets: [
      'Embedded value and asset share runs for two life clients in the UK (Prophet).',
      'Peer review of gratuity valuations under AS 15.',
    ],
  },
  {
    title: 'Summer Intern',
    employer: 'LIC of India, Divisional Office Nashik',
    from: '2018-05',
    to: '2018-06',
    when: "May '18 – Jun '18",
    text: ['Lapse study on 12,000 endowment policies.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'M.Sc. Statistics',
    studyType: 'M.Sc.',
    area: 'Statistics',
    institution: 'Savitribai Phule Pune University',
    from: '2017',
    to: '2019',
    when: '2017 – 2019',
    score: '8.1 CGPA',
  },
  {
    degree: 'B.Sc. Mathematics',
    studyType: 'B.Sc.',
    area: 'Mathematics',
    institution: 'KTHM College',
    place: 'Nashik',
    from: '2014',
    to: '2017',
    when: '2014 – 2017',
    score: '78.4%',
  },
  {
    degree: 'HSC (Science)',
    studyType: 'HSC',
    area: 'Science',
    institution: 'Boys’ Town Public School',
    place: 'Nashik',
    to: '2014',
    when: '2014',
    score: '86%',
  },
];
const exams: (Item & { line: string })[] = [
  { line: 'Institute of Actuaries of India: CS1, CS2, CM1, CM2, CB1, CB2, CP2, SP8' },
  {
    line: 'Associate, Insurance Institute of India (2021)',
    name: 'Associate',
    by: 'Insurance Institute of India',
    date: '2021',
  },
];
const skills: { name: string; level: number }[] = [
  { name: 'R', level: 5 },
  { name: 'Excel / VBA', level: 5 },
  { name: 'Prophet', level: 3 },
  { name: 'SQL', level: 3 },
  { name: 'Python', level: 2 },
];
const awards: (Item & { line: string })[] = [
  { line: 'Spot Award, Suraksha Kavach, 2023', name: 'Spot Award', by: 'Suraksha Kavach', date: '2023' },
];

export const cv: HandMadeCv = {
  id: 'en-in-actuary-sidebar-bars',
  language: 'en',
  country: 'IN',
  dates: { pattern: "MMM ''yy", now: 'till date' },
  name: 'Tejaswini Kulkarni',
  label: 'Actuarial Professional',
  contact: {
    email: 'tejaswini.k@actmail.example',
    phone: '+91 98000 41275',
    address: 'B-704, Saptarshi Heights, Mulund (E), Mumbai 400081',
    city: 'Mumbai',
    postalCode: '400081',
    profiles: [
      { network: 'LinkedIn', username: 'tejaswini-kulkarni-act', shown: 'linkedin.com/in/tejaswini-kulkarni-act' },
    ],
  },
  columns: 2,
  sections: [
    { kind: 'summary', heading: 'CAREER OBJECTIVE', side: true, text: [objective] },
    { kind: 'work', heading: 'PROFESSIONAL EXPERIENCE', jobs },
    { kind: 'education', heading: 'ACADEMICS', education: studies },
    { kind: 'certificates', heading: 'ACTUARIAL EXAMS', side: true, items: exams },
    {
      kind: 'skills',
      heading: 'TOOLS',
      side: true,
      skills: [{ skills: skills.map((skill) => skill.name) }],
      skillStyle: 'list',
    },
    { kind: 'awards', heading: 'RECOGNITION', side: true, items: awards },
    {
      kind: 'languages',
      heading: 'LANGUAGES',
      side: true,
      languages: [{ language: 'English' }, { language: 'Hindi' }, { language: 'Marathi' }],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[default]{lato}
\usepackage[left=1.3cm,right=1.3cm,top=1.4cm,bottom=1.4cm]{geometry}
\usepackage{paracol,xcolor,enumitem,tikz,needspace}
\definecolor{mulberry}{HTML}{72243D}\definecolor{faint}{HTML}{E6D8DC}
\setlength{\parindent}{0pt}\pagestyle{empty}
\setlist[itemize]{leftmargin=1.1em,itemsep=1pt,topsep=2pt,label=\textcolor{mulberry}{\textbullet}}
\newcommand{\cvsection}[1]{\vspace{9pt}{\large\bfseries\color{mulberry}\MakeUppercase{#1}}\\[-7pt]\textcolor{mulberry}{\rule{\linewidth}{1.6pt}}\par\vspace{2pt}}
\newcommand{\cvevent}[4]{{\large #1}\par{\bfseries\color{mulberry}#2}\par{\small #3\hfill #4}\par\vspace{2pt}}
\newcommand{\cvbar}[2]{#1\hfill\begin{tikzpicture}[baseline=-3pt]\fill[faint] (0,-.1) rectangle (2.5,.1);\fill[mulberry] (0,-.1) rectangle (#2*.5,.1);\end{tikzpicture}\par\vspace{2pt}}
\begin{document}
{\Huge\bfseries Tejaswini Kulkarni}\par\vspace{3pt}
{\large\color{mulberry}Actuarial Professional}\par\vspace{5pt}
{\small tejaswini.k@actmail.example \quad +91 98000 41275 \quad linkedin.com/in/tejaswini-kulkarni-act\par
B-704, Saptarshi Heights, Mulund (E), Mumbai 400081\par}
\columnratio{0.62}\setlength{\columnsep}{0.9cm}
\begin{paracol}{2}
\cvsection{Professional Experience}
${jobs.map((j) => `\\cvevent{${tex(j.title)}}{${tex(j.employer)}}{${tex(j.when)}}{${tex(j.place)}}\n${(j.text ?? []).map(tex).join('\n\n')}\n${itemize(j.bullets)}\n\\vspace{7pt}`)}
\cvsection{Academics}
${studies.map((s) => `\\cvevent{${tex(s.degree)}}{${tex(s.institution)}}{${tex(s.when)}${s.place ? ` \\textbar\\ ${s.place}` : ''}}{${tex(s.score)}}\n\\vspace{4pt}`)}
\switchcolumn
\cvsection{Career Objective}
${tex(objective)}\par
\cvsection{Tools}
${skills.map((skill) => `\\cvbar{${skill.name}}{${skill.level}}`)}
\cvsection{Actuarial Exams}
${exams.map((exam) => `${tex(exam.line)}\\par\\vspace{3pt}`)}
\cvsection{Recognition}
${awards.map((award) => `${tex(award.line)}\\par`)}
\cvsection{Languages}
English, Hindi, Marathi\par
\end{paracol}
\end{document}
`,
};
