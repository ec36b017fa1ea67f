import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const profile =
  'Guida alpina dal 2010, formatrice e soccorritrice. Accompagno clienti sulle grandi classiche delle Alpi e preparo spedizioni in quota con attenzione ostinata alla sicurezza.';
const jobs: Job[] = [
  {
    title: 'Guida alpina e titolare',
    employer: 'Studio Alpinistico Quattromila',
    place: 'Courmayeur',
    from: '2016-05',
    when: 'mag. 2016 – oggi',
    bullets: [
      'Circa centoquaranta giornate l’anno con clienti privati su ghiaccio, roccia e neve, senza incidenti gravi in nove stagioni',
      'Organizzazione di sei spedizioni extraeuropee, dalla logistica ai permessi, con gruppi fino a dodici persone',
      'Coordinamento di cinque guide collaboratrici e del calendario dei corsi invernali di prevenzione valanghe',
    ],
  },
  {
    title: 'Istruttrice di tecnica di soccorso',
    employer: 'Scuola Regionale di Montagna Valdigne',
    place: 'Aosta',
    from: '2013-10',
    to: '2016-04',
    when: 'ott. 2013 – apr. 2016',
    bullets: [
      'Formazione di centottanta volontari e maestri di sci sull’autosoccorso in valanga e sulle manovre di corda in crepaccio',
    ],
  },
  {
    title: 'Guida alpina dipendente',
    employer: 'Società delle Guide del Gran Cervo',
    place: 'Valtournenche',
    from: '2010-06',
    to: '2013-09',
    when: 'giu. 2010 – set. 2013',
    bullets: [
      'Salite al Cervino, al Castore e al Lyskamm; settimane di sci alpinismo da Chamonix a Zermatt',
      'Manutenzione delle corde fisse e segnalazione dei tratti pericolosi per conto del comune',
    ],
  },
  {
    title: 'Aspirante guida',
    employer: 'Società delle Guide del Gran Cervo',
    place: 'Valtournenche',
    from: '2008-06',
    to: '2010-05',
    when: 'giu. 2008 – mag. 2010',
  },
];
const studies: Study[] = [
  {
    degree: 'Laurea in Scienze Motorie',
    studyType: 'Laurea',
    area: 'Scienze Motorie',
    institution: 'Università della Dora Baltea',
    place: 'Ivrea',
    from: '2003',
    to: '2006',
    when: '2003 – 2006',
  },
  {
    degree: 'Maturità scientifica',
    institution: 'Liceo Piccolo San Bernardo',
    place: 'Aosta',
    to: '2003',
    when: '2003',
  },
];
const certificates: Item[] = [
  { line: 'Diploma di guida alpina, 2010', name: 'Diploma di guida alpina', date: '2010' },
  { line: 'Tecnico di elisoccorso, 2014', name: 'Tecnico di elisoccorso', date: '2014' },
  { line: 'Osservatrice nivologica, 2017', name: 'Osservatrice nivologica', date: '2017' },
];
const skills = ['Arrampicata su ghiaccio', 'Bollettini valanghe', 'Primo soccorso', 'Cartografia GPS', 'Fotografia'];
const languages = [
  { language: 'Italiano', fluency: 'madrelingua' },
  { language: 'Francese', fluency: 'C2' },
  { language: 'Inglese', fluency: 'C1' },
  { language: 'Nepalese', fluency: 'A2' },
];

export const cv: HandMadeCv = {
  id: 'it-it-guida-alpina-paracol',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMM. yyyy', join: ' – ', now: 'oggi' },
  name: 'Solange Perrodin',
  label: 'Guida alpina',
  contact: {
    email: 'solange@perrodin.example',
    phone: '+39 320 5550194',
    address: 'Strada del Villair 5, 11013 Courmayeur',
    city: 'Courmayeur',
    postalCode: '11013',
    url: 'https://www.perrodin.example',
  },
  sections: [
    { kind: 'work', heading: 'Esperienza', jobs, side: false },
    { kind: 'education', heading: 'Istruzione', education: studies, side: false },
    { kind: 'summary', heading: 'Chi sono', text: [profile], side: true },
    { kind: 'certificates', heading: 'Abilitazioni', items: certificates, side: true },
    { kind: 'skills', heading: 'Competenze', skills: [{ skills }], skillStyle: 'list', side: true },
    { kind: 'languages', heading: 'Lingue', languages, side: true },
    {
      kind: 'volunteer',
      heading: 'Volontariato',
      side: true,
      jobs: [
        {
          title: 'Capostazione',
          employer: 'Soccorso Alpino Valdigne',
          from: '2019',
          when: '2019 – oggi',
        },
      ],
    },
  ],
  columns: 2,
  tools: ['pdflatex'],
  source: page`\documentclass[10pt,a4paper]{extarticle}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage[default]{lato}
\usepackage[italian]{babel}
\usepackage[left=1.4cm,right=1.4cm,top=1.4cm,bottom=1.4cm]{geometry}
\usepackage{paracol,xcolor,enumitem,fontawesome5}
\definecolor{accent}{HTML}{1B5E6B}
\columnratio{0.62}
\setlength{\columnsep}{0.9cm}
\setlength{\parindent}{0pt}
\setlist[itemize]{leftmargin=1.2em,nosep,before=\small\raggedright,label=\color{accent}\textbullet}
\newcommand{\cvsection}[1]{\par\medskip{\Large\bfseries\color{accent}#1}\par\nopagebreak\vspace{-5pt}{\color{accent}\rule{\linewidth}{1.5pt}}\par\smallskip}
\newcommand{\cvevent}[4]{{\large\raggedright #1\par}\vspace{1pt}\textbf{\color{accent}#2}\par\vspace{1pt}{\small\faCalendar[regular]\ #3\qquad\faMapMarker*\ #4\par}\vspace{2pt}}
\pagestyle{empty}
\begin{document}
{\Huge\bfseries Solange Perrodin}\par\smallskip
{\large\bfseries\color{accent}Guida alpina}\par\smallskip
{\small\faEnvelope\ solange@perrodin.example\quad\faPhone*\ +39 320 5550194\quad\faHome\ Strada del Villair 5, 11013 Courmayeur\quad\faGlobe\ www.perrodin.example}\par
\begin{paracol}{2}
\cvsection{Esperienza}
${jobs.map((j) => `\\cvevent{${j.title}}{${j.employer}}{${tex(j.when)}}{${j.place}}\n${itemize(j.bullets)}\\medskip`)}
\cvsection{Istruzione}
${studies.map((s) => `\\cvevent{${s.degree}}{${s.institution}}{${tex(s.when)}}{${s.place}}\\medskip`)}
\switchcolumn
\cvsection{Chi sono}
${tex(profile)}
\cvsection{Abilitazioni}
${certificates.map((c) => `${c.line}\\par`)}
\cvsection{Competenze}
${skills.map((s) => `${s}\\par`)}
\cvsection{Lingue}
${languages.map((l) => `\\textbf{${l.language}}\\hfill ${l.fluency}\\par`)}
\cvsection{Volontariato}
\textbf{Capostazione}\par
Soccorso Alpino Valdigne\par
2019 -- oggi
\end{paracol}
\end{document}
`,
};
