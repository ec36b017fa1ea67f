import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const objective =
  'To take charge of a group of orthodox tea gardens, with responsibility for yield, quality and the welfare of the people who live on them, and to bring to it nineteen years of planting in the Dooars, Upper Assam and the Nilgiris.';
const jobs: Job[] = [
  {
    title: 'Senior Manager',
    employer: 'Kurumbadi Tea Estate, Nilgiri Highland Plantations Ltd.',
    place: 'Coonoor, Tamil Nadu',
    from: '2018-04',
    when: 'April 2018 to date',
    bullets: [
      'In charge of 612 hectares under tea, two factories and a workforce of 1,340, with an annual crop of 1.6 million kilograms of made tea.',
      'Brought the estate to organic certification in three years while holding the loss of yield to seven per cent; speciality teas now fetch a fifth of the revenue from a thirtieth of the crop.',
      'Replaced the firewood dryers with pelletised biomass, which cut the fuel bill by Rs. 48 lakh a year.',
    ],
  },
  {
    title: 'Manager',
    employer: 'Dihingmukh Tea Company',
    place: 'Dibrugarh, Assam',
    from: '2012-06',
    to: '2018-03',
    when: 'June 2012 to March 2018',
    bullets: [
      'Uprooted and replanted 22 hectares every year with clonal material; yield rose from 1,740 to 2,280 kilograms per hectare.',
      'Settled the wage agreement of 2015 without a day’s stoppage and rebuilt the garden hospital with the company’s own masons.',
    ],
  },
  {
    title: 'Deputy Manager (Factory)',
    employer: 'Dihingmukh Tea Company',
    place: 'Dibrugarh, Assam',
    from: '2009-05',
    to: '2012-05',
    when: 'May 2009 to May 2012',
    bullets: [
      'Withering, rolling, fermentation and grading of 9,000 kilograms of green leaf a day; daily tasting and correspondence with brokers in Guwahati and Kolkata.',
    ],
  },
  {
    title: 'Assistant Manager',
    employer: 'Chamurchi-Looksan Gardens Pvt. Ltd.',
    place: 'Jalpaiguri, West Bengal',
    from: '2006-07',
    to: '2009-04',
    when: 'July 2006 to April 2009',
    bullets: [
      'Field division of 180 hectares: plucking rounds, pruning, drainage, pest control and muster of 410 workers.',
    ],
  },
];
const studies: Study[] = [
  {
    degree: 'Post Graduate Diploma in Plantation Management',
    studyType: 'Post Graduate Diploma',
    area: 'Plantation Management',
    institution: 'Deccan Institute of Plantation Studies, Bengaluru',
    to: '2006',
    when: '2006',
    score: '8.1 CGPA',
  },
  {
    degree: 'B.Sc. Agriculture',
    studyType: 'B.Sc.',
    area: 'Agriculture',
    institution: 'Kaziranga Agricultural University, Jorhat',
    to: '2004',
    when: '2004',
    score: '74%',
  },
];
const awards: Item[] = [
  {
    line: 'Golden Leaf, best orthodox green tea, South India Tea Council, 2022',
    name: 'Golden Leaf, best orthodox green tea',
    by: 'South India Tea Council',
    date: '2022',
  },
  {
    line: 'Safe Garden Shield, Assam Planters’ Forum, 2016',
    name: 'Safe Garden Shield',
    by: 'Assam Planters’ Forum',
    date: '2016',
  },
];

export const cv: HandMadeCv = {
  id: 'en-in-tea-estate-manager-rescls',
  language: 'en',
  country: 'IN',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'date' },
  name: 'Bhaskar Jyoti Phukan',
  contact: {
    email: 'bj.phukan@planterspost.example',
    phone: '+91 94355 50182',
    address: 'Manager’s Bungalow, Kurumbadi Estate, Coonoor 643101',
    city: 'Coonoor',
    postalCode: '643101',
  },
  sections: [
    { kind: 'summary', heading: 'Objective', text: [objective] },
    { kind: 'work', heading: 'Experience', jobs },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'awards', heading: 'Awards', items: awards },
    {
      kind: 'skills',
      heading: 'Skills',
      skills: [
        { skills: ['Tea tasting', 'Shade and soil management', 'Trade union negotiation', 'Tally', 'Microsoft Excel'] },
      ],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'Assamese' },
        { language: 'English' },
        { language: 'Hindi' },
        { language: 'Sadri' },
        { language: 'Tamil', fluency: 'spoken' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Interests',
      items: [{ line: 'Golf' }, { line: 'vintage motorcycles' }, { line: 'orchids of the Eastern Ghats' }],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\usepackage{times}
\usepackage[T1]{fontenc}
\usepackage[left=5.2cm,right=2.2cm,top=2.2cm,bottom=2.2cm]{geometry}
\newlength{\sectionwidth}
\setlength{\sectionwidth}{3cm}
\setlength{\parindent}{0pt}
\newcommand{\ressection}[1]{\par\vspace{9pt}\hspace*{-\sectionwidth}\makebox[0pt][l]{\parbox[t]{2.8cm}{\raggedright\bfseries #1}}\hspace*{\sectionwidth}\ignorespaces}
\makeatletter
\renewcommand{\@listi}{\leftmargin\leftmargini\itemsep0pt\parsep0pt\topsep2pt}
\makeatother
\setlength{\leftmargini}{1.3em}
\pagestyle{empty}
\begin{document}
\hspace*{-\sectionwidth}{\Large\bfseries Bhaskar Jyoti Phukan}\par
\hspace*{-\sectionwidth}\rule{\dimexpr\textwidth+\sectionwidth}{0.6pt}\par
\hspace*{-\sectionwidth}Manager's Bungalow, Kurumbadi Estate, Coonoor 643101\par
\hspace*{-\sectionwidth}+91 94355 50182, bj.phukan@planterspost.example\par
\ressection{Objective}
${tex(objective)}
\ressection{Experience}
${jobs.map((j) => `\\textbf{${j.title}} \\hfill ${j.when}\\\\\n\\textit{${j.employer}}, ${j.place}\n${itemize(j.bullets)}`).join('\n\n\\vspace{5pt}\n')}
\ressection{Education}
${studies.map((s) => `${s.degree} \\hfill ${s.when}\\\\\n${s.institution}, ${tex(s.score)}`).join('\n\n\\vspace{3pt}\n')}
\ressection{Awards}
${awards.map((a) => tex(a.line)).join('\\\\\n')}
\ressection{Skills}
Tea tasting, Shade and soil management, Trade union negotiation, Tally, Microsoft Excel
\ressection{Languages}
Assamese, English, Hindi, Sadri, Tamil (spoken)
\ressection{Interests}
Golf, vintage motorcycles, orchids of the Eastern Ghats
\end{document}
`,
};
