import type { Job, ProjectEntry } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Software Engineering Intern',
    employer: 'Brightloom Health',
    place: 'Austin, TX',
    from: '2024-05',
    to: '2024-08',
    when: 'May 2024 – Aug. 2024',
    bullets: [
      'Moved a nightly claims job from cron to Airflow and cut its run time by 40%.',
      'Wrote contract tests for 14 internal endpoints.',
    ],
  },
  {
    title: 'Undergraduate Research Assistant',
    employer: 'Texas State University',
    place: 'San Marcos, TX',
    from: '2023-09',
    when: 'Sep. 2023 – Present',
    bullets: ['Simulate traffic with SUMO for a study of school zones.'],
  },
  {
    title: 'IT Help Desk Technician',
    employer: 'Texas State University',
    place: 'San Marcos, TX',
    from: '2022-09',
    to: '2023-05',
    when: 'Sep. 2022 – May 2023',
    bullets: ['Closed about 25 tickets a week for faculty and staff.'],
  },
];
const projects: ProjectEntry[] = [
  {
    name: 'Bus Radar',
    from: '2024-01',
    when: 'Jan. 2024 – Present',
    bullets: ['Live map of campus shuttles with 1,200 weekly users.'],
  },
  {
    name: 'Chess Clock',
    from: '2022-06',
    to: '2022-08',
    when: 'June 2022 – Aug. 2022',
    bullets: ['Open hardware clock, published on Hackaday.'],
  },
];

export const cv: HandMadeCv = {
  id: 'en-us-student-jakes',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM. yyyy', now: 'Present' },
  name: 'Diego Montalvo',
  contact: {
    email: 'dmontalvo@students.example',
    phone: '512-555-0147',
    profiles: [
      { network: 'LinkedIn', username: 'dmontalvo', shown: 'linkedin.com/in/dmontalvo' },
      { network: 'GitHub', username: 'dmontalvo', shown: 'github.com/dmontalvo' },
    ],
  },
  sections: [
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'Bachelor of Science in Computer Science, Minor in Mathematics',
          studyType: 'Bachelor of Science',
          area: 'Computer Science, Minor in Mathematics',
          institution: 'Texas State University',
          place: 'San Marcos, TX',
          from: '2021-08',
          to: '2025-05',
          when: 'Aug. 2021 – May 2025',
        },
      ],
    },
    { kind: 'work', heading: 'Experience', jobs },
    { kind: 'projects', heading: 'Projects', projects },
    {
      kind: 'skills',
      heading: 'Technical Skills',
      skills: [
        { group: 'Languages', skills: ['Java', 'Python', 'C/C++', 'SQL', 'JavaScript'] },
        { group: 'Frameworks', skills: ['React', 'Flask', 'JUnit'] },
        { group: 'Developer Tools', skills: ['Git', 'Docker', 'IntelliJ'] },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[letterpaper,11pt]{article}
\usepackage[utf8]{inputenc}\usepackage[empty]{fullpage}\usepackage{titlesec,enumitem,tabularx}\usepackage[hidelinks]{hyperref}
\addtolength{\oddsidemargin}{-0.5in}\addtolength{\textwidth}{1in}\addtolength{\topmargin}{-.5in}\addtolength{\textheight}{1.0in}\raggedright
\setlist[itemize]{leftmargin=0.3in,nosep}
\titleformat{\section}{\vspace{-4pt}\scshape\raggedright\large}{}{0em}{}[\titlerule\vspace{-5pt}]
\newcommand{\sub}[4]{\vspace{2pt}\begin{tabular*}{0.97\textwidth}[t]{l@{\extracolsep{\fill}}r}\textbf{#1} & #2 \\ \textit{\small#3} & \textit{\small #4} \\ \end{tabular*}\vspace{-4pt}}
\newcommand{\proj}[2]{\begin{tabular*}{0.97\textwidth}{l@{\extracolsep{\fill}}r}\small\textbf{#1} & #2 \\ \end{tabular*}\vspace{-4pt}}
\begin{document}
\begin{center}\textbf{\Huge \scshape Diego Montalvo} \\ \vspace{1pt}\small 512-555-0147 $|$ \href{mailto:dmontalvo@students.example}{\underline{dmontalvo@students.example}} $|$ \href{https://linkedin.com/in/dmontalvo}{\underline{linkedin.com/in/dmontalvo}} $|$ \href{https://github.com/dmontalvo}{\underline{github.com/dmontalvo}}\end{center}
\section{Education}
\sub{Texas State University}{San Marcos, TX}{Bachelor of Science in Computer Science, Minor in Mathematics}{Aug. 2021 -- May 2025}
\section{Experience}
${jobs.map((j) => `\\sub{${j.title}}{${tex(j.when)}}{${j.employer}}{${j.place}}\n${itemize(j.bullets)}\n`)}
\section{Projects}
${projects.map((p) => `\\proj{${p.name}}{${tex(p.when)}}\n${itemize(p.bullets)}\n`)}
\section{Technical Skills}
\small{\textbf{Languages}{: Java, Python, C/C++, SQL, JavaScript} \\ \textbf{Frameworks}{: React, Flask, JUnit} \\ \textbf{Developer Tools}{: Git, Docker, IntelliJ}}
\end{document}
`,
};
