import type { Item, Job, SkillGroup, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Senior Financial Analyst',
    employer: 'Wabash Valley Insurance Group',
    place: 'Indianapolis, IN',
    from: '2023-02',
    when: 'Feb 2023 – Present',
    bullets: [
      'Own the rolling 18-month forecast for a $410M property book; variance to actual fell from 6.1% to 2.4%.',
      'Rebuilt the board package in Power BI, which took close from nine working days to five.',
      'Train and review two junior analysts.',
    ],
  },
  {
    title: 'Financial Analyst',
    employer: 'Wabash Valley Insurance Group',
    place: 'Indianapolis, IN',
    from: '2021-07',
    to: '2023-01',
    when: 'Jul 2021 – Jan 2023',
    bullets: [
      'Modeled reinsurance treaties for hail and tornado losses with Python and @RISK.',
      'Reconciled 14 intercompany accounts every month.',
    ],
  },
  {
    title: 'Treasury Intern',
    employer: 'Crossroads Grain Cooperative',
    place: 'Decatur, IL',
    from: '2020',
    to: '2020',
    when: 'Summer 2020',
    bullets: ['Wrote the daily cash position report that replaced three spreadsheets and a whiteboard.'],
  },
  {
    title: 'Bookkeeper (part-time)',
    employer: 'Sycamore Street Bicycles',
    place: 'Terre Haute, IN',
    from: '2016-08',
    to: '2019-05',
    when: 'Aug 2016 – May 2019',
    bullets: ['Payables, payroll for seven people and the sales tax returns.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    institution: 'Prairie Commonwealth University',
    degree: 'MS in Finance',
    studyType: 'MS',
    area: 'Finance',
    place: 'Bloomington, IN',
    to: '2021-05',
    when: 'May 2021',
    text: ['Thesis: Pricing of county-level tornado bonds'],
    score: '3.81/4.0',
  },
  {
    institution: 'Terre Haute State College',
    degree: 'BS in Accounting',
    studyType: 'BS',
    area: 'Accounting',
    place: 'Terre Haute, IN',
    to: '2019-05',
    when: 'May 2019',
    text: ['Minor in Spanish', 'Cum laude'],
    score: '3.66/4.0',
  },
];
const coursework = {
  Graduate: ['Fixed Income', 'Derivatives', 'Econometrics (TA)', 'Enterprise Risk'],
  Undergraduate: ['Cost Accounting', 'Audit', 'Business Spanish'],
};
const skills: (SkillGroup & { skills: string[] })[] = [
  { group: 'Daily', skills: ['Excel', 'Power Query', 'SQL', 'Power BI'] },
  { group: 'Comfortable', skills: ['Python', 'VBA', 'Adaptive Planning'] },
  { group: 'Familiar', skills: ['R', 'SAP S/4HANA'] },
];
const cards: (Item & { name: string; by: string; date: string })[] = [
  {
    name: 'CFA Level II (passed)',
    by: 'CFA Institute',
    date: '2023-08',
    line: 'CFA Level II (passed), CFA Institute, Aug 2023',
  },
  {
    name: 'Certified Corporate FP&A Professional',
    by: 'AFP',
    date: '2022',
    line: 'Certified Corporate FP&A Professional, AFP, ID 88-40217, 2022',
  },
];
const awards: (Item & { date: string; name: string })[] = [
  {
    date: '2022',
    name: 'Rookie of the Year',
    by: 'Wabash Valley Insurance Group',
    line: '2022 Rookie of the Year, Wabash Valley Insurance Group',
  },
  {
    date: '2020',
    name: 'Great Lakes Treasury Case Competition (1st of 41 teams)',
    line: '2020 Great Lakes Treasury Case Competition (1st of 41 teams)',
  },
];

export const cv: HandMadeCv = {
  id: 'en-us-financial-analyst-deedy',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM yyyy', now: 'Present' },
  name: 'Marisol Vandenberg',
  contact: {
    email: 'marisol@vandenberg.example',
    phone: '317.555.0182',
    address: 'Indianapolis, IN 46201',
    city: 'Indianapolis',
    postalCode: '46201',
    url: 'marisolv.example',
    heading: 'LINKS',
    profiles: [
      { network: 'LinkedIn', username: 'marisolvandenberg', shown: 'LinkedIn:// marisolvandenberg' },
      { network: 'GitHub', username: 'mvandenberg-fpa', shown: 'Github:// mvandenberg-fpa' },
    ],
  },
  columns: 2,
  sections: [
    { kind: 'education', heading: 'EDUCATION', side: true, education: studies },
    {
      kind: 'other',
      orKind: ['education', 'skills'],
      heading: 'COURSEWORK',
      side: true,
      text: Object.values(coursework).flat(),
    },
    { kind: 'skills', heading: 'SKILLS', side: true, skills },
    {
      kind: 'languages',
      heading: 'LANGUAGES',
      side: true,
      languages: [
        { language: 'English', fluency: 'native' },
        { language: 'Spanish', fluency: 'professional' },
      ],
    },
    { kind: 'work', heading: 'EXPERIENCE', jobs },
    { kind: 'certificates', heading: 'CREDENTIALS', items: cards },
    { kind: 'awards', heading: 'AWARDS', items: awards },
    {
      kind: 'volunteer',
      heading: 'COMMUNITY',
      jobs: [
        {
          title: 'Site Coordinator',
          employer: 'Eastside Free Tax Help',
          place: 'Indianapolis, IN',
          from: '2022-01',
          when: 'Jan 2022 – Present',
          bullets: ['18 volunteers, 640 returns filed last season, about half of them in Spanish.'],
        },
      ],
    },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[letterpaper,10pt]{article}
\usepackage[left=0.6in,right=0.6in,top=0.5in,bottom=0.4in]{geometry}
\usepackage{fontspec,xcolor,enumitem,titlesec}
\usepackage[hidelinks]{hyperref}
\setmainfont{Lato}
\newfontfamily\light[Ligatures=TeX]{Lato Light}
\definecolor{primary}{HTML}{2b2b2b}\definecolor{headings}{HTML}{6A6A6A}\definecolor{sub}{HTML}{333333}
\pagestyle{empty}\setlength{\parindent}{0pt}\raggedright
\titleformat{\section}{\light\fontsize{15pt}{20pt}\selectfont\color{headings}}{}{0em}{}
\titlespacing{\section}{0pt}{6pt}{2pt}
\titleformat{\subsection}{\raggedright\bfseries\fontsize{11.5pt}{13pt}\selectfont\color{sub}}{}{0em}{}
\titlespacing{\subsection}{0pt}{2pt}{0pt}
\newcommand{\runsub}[1]{{\color{sub}\fontsize{12pt}{14pt}\selectfont\bfseries #1 }}
\newcommand{\descript}[1]{{\color{sub}\fontsize{11pt}{13pt}\selectfont #1\par}}
\newcommand{\location}[1]{{\color{headings}\fontsize{9.5pt}{12pt}\selectfont\light #1\par}}
\newcommand{\sectionsep}{\par\vspace{6pt}}
\setlist[itemize]{leftmargin=1.1em,nosep,topsep=2pt,label=\textbullet}
\begin{document}
\begin{center}{\fontsize{36pt}{42pt}\selectfont{\light Marisol} Vandenberg}\\[4pt]
{\small\color{headings}\href{https://marisolv.example}{marisolv.example} | \href{mailto:marisol@vandenberg.example}{marisol@vandenberg.example} | 317.555.0182 | Indianapolis, IN 46201}\\[-2pt]\hrulefill\end{center}
\begin{minipage}[t]{0.31\textwidth}\raggedright
\section{EDUCATION}
${studies.map((s) => `\\subsection{${s.institution}}\\descript{${s.degree}}\\location{${s.when} | ${s.place}}\n${(s.text ?? []).join('\\\\\n')}\\\\\nGPA: ${s.score}\\sectionsep`)}
\section{LINKS}
LinkedIn:// \textbf{marisolvandenberg}\\
Github:// \textbf{mvandenberg-fpa}\sectionsep
\section{COURSEWORK}
${Object.entries(coursework).map(([level, names]) => `\\subsection{${level}}\n${names.join('\\\\\n')}\\sectionsep`)}
\section{SKILLS}
${skills.map((g) => `\\location{${g.group}:}\n${g.skills.join(' \\textbullet{} ')}\\sectionsep`)}
\section{LANGUAGES}
English (native)\\
Spanish (professional)
\end{minipage}\hfill
\begin{minipage}[t]{0.65\textwidth}\raggedright
\section{EXPERIENCE}
${jobs.map((j) => `\\runsub{${j.employer}}\\descript{| ${j.title}}\\location{${tex(j.when)} | ${j.place}}\n${itemize(j.bullets)}\\sectionsep`)}
\section{CREDENTIALS}
${cards.map((c) => `${tex(c.line)}\\\\`)}
\section{AWARDS}
\begin{tabular}{@{}ll}
${awards.map((a) => `${a.line.replace(' ', ' & ')}\\\\`)}
\end{tabular}
\section{COMMUNITY}
\runsub{Eastside Free Tax Help}\descript{| Site Coordinator}\location{Jan 2022 -- Present | Indianapolis, IN}
\begin{itemize}
\item 18 volunteers, 640 returns filed last season, about half of them in Spanish.
\end{itemize}
\end{minipage}
\end{document}
`,
};
