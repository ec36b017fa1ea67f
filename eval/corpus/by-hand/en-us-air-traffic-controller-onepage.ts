import type { Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const studies: Study[] = [
  {
    degree: 'Bachelor of Science in Aviation Management',
    studyType: 'Bachelor of Science',
    area: 'Aviation Management',
    institution: 'Prairie Meridian University',
    place: 'Grand Forks, ND',
    from: '2009-08',
    to: '2013-05',
    when: 'Aug. 2009 – May 2013',
  },
  {
    degree: 'Initial Qualification Training, Terminal Option',
    institution: 'Federal Controller Academy',
    place: 'Oklahoma City, OK',
    from: '2014-01',
    to: '2014-05',
    when: 'Jan. 2014 – May 2014',
  },
];
const jobs: Job[] = [
  {
    title: 'Front Line Manager',
    employer: 'Sawtooth Approach Control',
    place: 'Boise, ID',
    from: '2021-03',
    when: 'Mar. 2021 – Present',
    bullets: [
      'Supervise a crew of 11 controllers and 3 developmentals across five radar positions handling about 640 operations a day, including two military training routes',
      'Rewrote the local procedures for wildfire flight restrictions; coordination calls with the fire dispatch center dropped by 58% between the 2021 and the 2023 season',
      'Chair of the facility safety council, with four of seven recommendations adopted by the western service area',
    ],
  },
  {
    title: 'Certified Professional Controller',
    employer: 'Sawtooth Approach Control',
    place: 'Boise, ID',
    from: '2016-10',
    to: '2021-02',
    when: 'Oct. 2016 – Feb. 2021',
    bullets: [
      'Certified on all radar and tower positions in 13 months, against a facility average of 19',
      'On-the-job instructor for nine trainees, eight of whom checked out on the first attempt',
    ],
  },
  {
    title: 'Tower Controller',
    employer: 'Copper Basin Municipal Airport',
    place: 'Prescott, AZ',
    from: '2014-06',
    to: '2016-09',
    when: 'June 2014 – Sept. 2016',
    bullets: [
      'Worked one of the busiest general aviation fields in the state, with up to 900 movements on a training day and as many as fourteen student pilots in the pattern at once',
    ],
  },
  {
    title: 'Aviation Operations Intern',
    employer: 'Red River Regional Airport Authority',
    place: 'Fargo, ND',
    from: '2012-05',
    to: '2012-08',
    when: 'May 2012 – Aug. 2012',
    bullets: [
      'Inspected runways and lighting, wrote notices to airmen and drove the snow plan through its first revision in eleven years',
    ],
  },
];
const skills = [
  { group: 'Systems', skills: ['STARS', 'ERAM', 'ASDE-X', 'Falcon replay'] },
  { group: 'Certifications', skills: ['CTO', 'Weather Observer', 'Private Pilot'] },
];

export const cv: HandMadeCv = {
  id: 'en-us-air-traffic-controller-onepage',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM. yyyy', join: ' – ', now: 'Present' },
  name: 'Maite Echeverria-Boyd',
  contact: {
    email: 'maite@echeverriaboyd.example',
    phone: '208-555-0139',
    address: 'Boise, ID',
    city: 'Boise',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'maite-eb',
        url: 'https://linkedin.com/in/maite-eb',
        shown: 'linkedin.com/in/maite-eb',
      },
    ],
  },
  sections: [
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'work', heading: 'Experience', jobs },
    {
      kind: 'volunteer',
      heading: 'Community',
      jobs: [
        {
          title: 'Mission Pilot',
          employer: 'Gem State Air Search',
          place: 'Nampa, ID',
          from: '2018-04',
          when: 'Apr. 2018 – Present',
          bullets: ['Flew 74 search and transport missions in mountain terrain as a volunteer'],
        },
      ],
    },
    { kind: 'skills', heading: 'Technical Skills', skills },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'English', fluency: 'native' },
        { language: 'Basque', fluency: 'family' },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[letterpaper,11pt]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage{lmodern}
\usepackage[empty]{fullpage}
\usepackage{titlesec}
\usepackage{enumitem}
\usepackage[hidelinks]{hyperref}
\usepackage{tabularx}
\addtolength{\oddsidemargin}{-0.5in}
\addtolength{\evensidemargin}{-0.5in}
\addtolength{\textwidth}{1in}
\addtolength{\topmargin}{-.5in}
\addtolength{\textheight}{1.0in}
\raggedbottom
\raggedright
\setlength{\tabcolsep}{0in}
\titleformat{\section}{\vspace{-4pt}\scshape\raggedright\large}{}{0em}{}[\titlerule \vspace{-5pt}]
\input{glyphtounicode}
\pdfgentounicode=1
\setlist[itemize]{leftmargin=0.35in,topsep=1pt,itemsep=-1pt,label=\raisebox{1pt}{\tiny$\bullet$}}
\newcommand{\sub}[4]{\vspace{2pt}\begin{tabular*}{0.99\textwidth}[t]{l@{\extracolsep{\fill}}r}\textbf{#1} & #2 \\ \textit{\small #3} & \textit{\small #4} \\ \end{tabular*}\par\vspace{-2pt}}
\begin{document}
\begin{center}
\textbf{\Huge \scshape Maite Echeverria-Boyd} \\ \vspace{3pt}
\small Boise, ID $|$ 208-555-0139 $|$ \href{mailto:maite@echeverriaboyd.example}{\underline{maite@echeverriaboyd.example}} $|$ \href{https://linkedin.com/in/maite-eb}{\underline{linkedin.com/in/maite-eb}}
\end{center}
\section{Education}
${studies.map((s) => `\\sub{${s.institution}}{${s.place}}{${s.degree}}{${tex(s.when)}}`)}
\section{Experience}
${jobs.map((j) => `\\sub{${j.title}}{${tex(j.when)}}{${j.employer}}{${j.place}}\n${itemize(j.bullets)}`)}
\section{Community}
\sub{Mission Pilot}{Apr. 2018 -- Present}{Gem State Air Search}{Nampa, ID}
\begin{itemize}
\item Flew 74 search and transport missions in mountain terrain as a volunteer
\end{itemize}
\section{Technical Skills}
${skills.map((s) => `\\hspace*{0.15in}{\\small\\textbf{${s.group}}{: ${s.skills.join(', ')}}}\\\\`)}
\section{Languages}
\hspace*{0.15in}{\small English (native), Basque (family)}
\end{document}
`,
};
