import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const summary =
  'Restaurant manager and certified sommelier with eleven years on the floor, from a forty-seat bistro to a vineyard restaurant that does 220 covers on a Saturday in February. I keep staff, I keep wage cost under 32 per cent, and I still polish glasses.';
const jobs: (Job & { when: string; title: string; employer: string; place: string })[] = [
  {
    employer: 'Ōhau Bend Estate',
    place: 'Blenheim, Marlborough',
    title: 'Restaurant Manager',
    from: '2021-10',
    when: 'October 2021 – present',
    bullets: [
      'Run a team of 26 (19 in winter), rosters, wage budget and health and safety for restaurant and cellar door.',
      'Reopened after the July 2022 floods in nineteen days.',
      'Wine list of 140 bins, a third of them from growers within ten kilometres.',
    ],
  },
  {
    employer: 'Ōhau Bend Estate',
    place: 'Blenheim, Marlborough',
    title: 'Head Sommelier',
    from: '2019-11',
    to: '2021-09',
    when: 'November 2019 – September 2021',
    bullets: ['Wrote and taught the in-house wine course; eight staff passed WSET Level 2.'],
  },
  {
    employer: 'The Copper Whale',
    place: 'Wellington',
    title: 'Duty Manager',
    from: '2016-03',
    to: '2019-10',
    when: 'March 2016 – October 2019',
    bullets: [
      'Closed five nights a week; no licence breach in three and a half years.',
      'Moved bookings and stock from paper to ResDiary and Loaded.',
    ],
  },
  {
    employer: 'Café Tuatara',
    place: 'Palmerston North',
    title: 'Barista and Waiter',
    from: '2013',
    to: '2016',
    when: '2013 – 2016',
    bullets: ['Part-time while studying.'],
  },
  {
    employer: 'Rangitīkei Orchards',
    place: 'Marton',
    title: 'Fruit Picker',
    from: '2012',
    to: '2013',
    when: 'Summer 2012/13',
  },
];
const honours: (Item & { date: string; name: string; by: string; place: string })[] = [
  {
    date: '2024',
    name: 'Best Winery Restaurant, finalist',
    by: 'South Island Plate Awards',
    place: 'Christchurch',
    line: 'Best Winery Restaurant, finalist, South Island Plate Awards',
  },
  {
    date: '2018',
    name: 'Young Hospitality Leader',
    by: 'Wellington Restaurateurs’ Guild',
    place: 'Wellington',
    line: 'Young Hospitality Leader, Wellington Restaurateurs’ Guild',
  },
];
const cards: (Item & { date: string; name: string; by: string })[] = [
  {
    date: '2019',
    name: 'Certified Sommelier',
    by: 'Court of Master Sommeliers',
    line: 'Certified Sommelier, Court of Master Sommeliers',
  },
  {
    date: '2016',
    name: 'Manager’s Certificate 043/CERT/1187',
    by: 'District Licensing Committee',
    line: 'Manager’s Certificate 043/CERT/1187, District Licensing Committee',
  },
];
const skills = [
  { group: 'Floor', skills: ['rostering', 'function planning', 'conflict resolution', 'wine service'] },
  { group: 'Back office', skills: ['Xero', 'Loaded', 'ResDiary', 'food control plans'] },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    institution: 'Manawatū Polytechnic',
    place: 'Palmerston North',
    degree: 'Diploma in Hospitality Management (Level 5)',
    studyType: 'Diploma',
    area: 'Hospitality Management',
    from: '2013-02',
    to: '2015-11',
    when: 'February 2013 – November 2015',
  },
];
const mark = (heading: string): string => `\\acvsection{${heading.slice(0, 3)}}{${heading.slice(3)}}`;
const entry = (one: { employer: string; place: string; title: string; when: string; bullets?: string[] }): string =>
  `\\acventry{${tex(one.employer)}}{${one.place}}{${one.title}}{${tex(one.when)}}\n${itemize(one.bullets)}\n`;

export const cv: HandMadeCv = {
  id: 'en-nz-restaurant-manager-awesome',
  language: 'en',
  country: 'NZ',
  dates: { pattern: 'MMMM yyyy', now: 'present' },
  name: 'Mere Tuhoro-Hughes',
  label: 'Restaurant Manager · Sommelier',
  contact: {
    email: 'mere@tuhorohughes.example',
    phone: '+64 21 555 0174',
    address: '36 Weka Street, Blenheim 7201',
    city: 'Blenheim',
    postalCode: '7201',
    url: 'www.tuhorohughes.example',
  },
  sections: [
    { kind: 'summary', heading: 'Summary', text: [summary] },
    { kind: 'work', heading: 'Work Experience', jobs },
    { kind: 'awards', heading: 'Honours & Awards', items: honours },
    { kind: 'certificates', heading: 'Certificates', items: cards },
    { kind: 'skills', heading: 'Skills', skills },
    { kind: 'education', heading: 'Education', education: studies },
    {
      kind: 'other',
      heading: 'Licence & Availability',
      text: ['Full driver licence (class 1). Three months’ notice; not before the vintage is in.'],
    },
    {
      kind: 'references',
      heading: 'Referees',
      items: [
        {
          line: 'Piet van Rossem, General Manager, Ōhau Bend Estate, 03 555 0126',
          name: 'Piet van Rossem, General Manager, Ōhau Bend Estate, 03 555 0126',
        },
        {
          line: 'Losa Faleolo, owner, The Copper Whale, 04 555 0139',
          name: 'Losa Faleolo, owner, The Copper Whale, 04 555 0139',
        },
      ],
    },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage[left=2cm,top=1.5cm,right=2cm,bottom=1.6cm,footskip=.5cm]{geometry}
\usepackage{fontspec,xcolor,enumitem,array,fancyhdr}\usepackage[hidelinks]{hyperref}
\setmainfont{Roboto}\newfontfamily\thin[Ligatures=TeX]{Roboto Light}\newfontfamily\symbols{DejaVu Sans}
\definecolor{awesome}{HTML}{00A388}\definecolor{gray}{HTML}{5D5D5D}\definecolor{light}{HTML}{999999}
\setlength{\parindent}{0pt}
\setlist[itemize]{leftmargin=2ex,nosep,before=\thin\small\color{gray},label=\textbullet}
\newcommand{\acvsection}[2]{\par\vspace{2.2mm}\pagebreak[2]{\fontsize{16pt}{16pt}\selectfont\bfseries{\color{awesome}#1}#2}\phantomsection{\color{light}\ \leaders\hrule height 0.5ex depth -0.4ex\hfill\null}\par\nopagebreak\vspace{2mm}}
\newcommand{\acventry}[4]{\par\vspace{1.2mm}\begin{tabular*}{\textwidth}{@{}l@{\extracolsep{\fill}}r@{}}\textbf{#1} & {\thin\itshape\small\color{awesome}#2}\\ {\small\color{gray}#3} & {\thin\itshape\footnotesize\color{light}#4}\\\end{tabular*}\par\nopagebreak\vspace{0.6mm}}
\newcommand{\cvline}[3]{#2 & \textbf{#1} & {\itshape\color{light}#3}\\}
\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}
\fancyfoot[L]{\footnotesize\color{light}June 2, 2025}\fancyfoot[C]{\footnotesize\color{light}Mere Tuhoro-Hughes\ ·\ Curriculum Vitae}\fancyfoot[R]{\footnotesize\color{light}\thepage}
\begin{document}
\begin{center}
{\fontsize{30pt}{34pt}\selectfont{\thin Mere} \textbf{Tuhoro-Hughes}}\\[2mm]
{\small\color{awesome}Restaurant Manager · Sommelier}\\[1mm]
{\footnotesize\itshape\color{light}36 Weka Street, Blenheim 7201}\\[1mm]
{\footnotesize{\symbols ☎} +64 21 555 0174\quad|\quad{\symbols ✉} \href{mailto:mere@tuhorohughes.example}{mere@tuhorohughes.example}\quad|\quad{\symbols ⌂} \href{https://www.tuhorohughes.example}{www.tuhorohughes.example}}
\end{center}
${mark('Summary')}
{\thin\small ${tex(summary)}\par}
${mark('Work Experience')}
${jobs.map(entry)}
${mark('Honours \\& Awards')}
{\small\begin{tabular}{@{}p{1.4cm}p{12.2cm}>{\raggedleft\arraybackslash}p{2.6cm}@{}}
${honours.map((h) => `\\leavevmode{\\color{gray}${h.date}} & \\textbf{${h.name}}, ${tex(h.by)} & \\leavevmode{\\itshape\\color{awesome}${h.place}}\\\\`)}
\end{tabular}\par}
${mark('Certificates')}
{\small\begin{tabular}{@{}p{1.4cm}p{14.8cm}@{}}
${cards.map((c) => `\\leavevmode{\\color{gray}${c.date}} & \\textbf{${tex(c.name)}}, ${c.by}\\\\`)}
\end{tabular}\par}
${mark('Skills')}
{\small\begin{tabular}{@{}>{\raggedleft\arraybackslash\bfseries}p{2.4cm}p{13.6cm}@{}}
${skills.map((g) => `${g.group} & ${g.skills.join(', ')}\\\\`)}
\end{tabular}\par}
${mark('Education')}
${studies.map((s) => entry({ ...s, employer: s.institution, title: s.degree }))}
${mark('Licence \\& Availability')}
{\thin\small Full driver licence (class 1). Three months' notice; not before the vintage is in.\par}
${mark('Referees')}
{\small Piet van Rossem, General Manager, Ōhau Bend Estate, 03 555 0126\par
Losa Faleolo, owner, The Copper Whale, 04 555 0139\par}
\end{document}
`,
};
