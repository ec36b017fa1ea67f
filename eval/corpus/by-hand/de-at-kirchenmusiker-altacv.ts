import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Domorganist und Leiter der Kirchenmusik',
    employer: 'Dompfarre St. Hemma',
    place: 'Klagenfurt',
    from: '2019-09',
    when: 'September 2019 – laufend',
    bullets: [
      'Orgeldienst an zwei Instrumenten, im Schnitt 210 Gottesdienste im Jahr',
      'Leitung von Domchor (54 Stimmen), Schola und Kinderchor',
      'Orgelrenovierung 2022: Ausschreibung, Spendenaktion, Abnahme; € 318.000',
    ],
  },
  {
    title: 'Lehrer für Orgel und Cembalo',
    employer: 'Musikschule der Stadt Villach',
    place: 'Villach',
    from: '2014-09',
    when: 'September 2014 – laufend',
    bullets: ['Teilzeit, derzeit neun Unterrichtsstunden', 'Elf Preisträger bei prima la musica'],
  },
  {
    title: 'Stiftsorganist',
    employer: 'Chorherrenstift Gurnitz',
    place: 'Ebenthal',
    from: '2012-01',
    to: '2019-08',
    when: 'Jänner 2012 – August 2019',
    bullets: ['Konzertreihe „Orgel um halb fünf“ gegründet und sieben Sommer lang geleitet'],
  },
  {
    title: 'Korrepetitor',
    employer: 'Opernstudio Graz-Andritz',
    place: 'Graz',
    from: '2009',
    to: '2011',
    when: '2009 – 2011',
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'Master of Arts, Konzertfach Orgel',
    studyType: 'Master of Arts',
    area: 'Konzertfach Orgel',
    institution: 'Universität für Musik Donaustadt',
    place: 'Wien',
    from: '2009',
    to: '2012',
    when: '2009 – 2012',
    score: 'mit Auszeichnung',
  },
  {
    degree: 'Diplom Katholische Kirchenmusik (A)',
    studyType: 'Diplom',
    area: 'Katholische Kirchenmusik (A)',
    institution: 'Kunstuniversität Mur',
    place: 'Graz',
    from: '2004',
    to: '2009',
    when: '2004 – 2009',
  },
  {
    degree: 'Matura',
    studyType: 'Matura',
    institution: 'Musikgymnasium Viktring-Nord',
    place: 'Klagenfurt',
    to: '2003-06',
    when: 'Juni 2003',
  },
];
const prizes: (Item & { name: string; by: string; date: string })[] = [
  { name: '2. Preis', by: 'Internationaler Orgelwettbewerb Korneuburg-Ost', date: '2011' },
  { name: 'Förderungspreis für Musik', by: 'Land Kärnten', date: '2016' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}, ${one.date}` }));
const records: (Item & { name: string; by: string; date: string })[] = [
  { name: 'Muffat: Apparatus musico-organisticus', by: 'Edition Drauklang', date: '2018' },
  { name: 'Nachtstücke. Orgelmusik aus Kärnten', by: 'Edition Drauklang', date: '2023' },
].map((one) => ({ ...one, line: `${one.name}. ${one.by}, ${one.date}` }));
const strengths = ['Improvisation', 'Generalbass', 'Chorleitung', 'Gregorianik', 'Orgelbaukunde', 'Sibelius', 'Dorico'];
const languages: { language: string; fluency: string; dots: number }[] = [
  { language: 'Deutsch', fluency: 'Muttersprache', dots: 5 },
  { language: 'Slowenisch', fluency: 'fließend', dots: 4 },
  { language: 'Italienisch', fluency: 'gut', dots: 3 },
];
const motto = 'Ein guter Organist ist der, den man erst bemerkt, wenn er aufhört.';
const profile =
  'Kirchenmusiker mit zwei Manualen und einem Pedal im Kopf. Seit fünfzehn Jahren im liturgischen Dienst, daneben Konzerte in acht Ländern und viel Freude am Unterrichten.';

export const cv: HandMadeCv = {
  id: 'de-at-kirchenmusiker-altacv',
  language: 'de',
  country: 'AT',
  columns: 2,
  dates: { pattern: 'MMMM yyyy', now: 'laufend' },
  name: 'Valentin Ogris',
  shownName: 'Mag. art. Valentin Ogris, MA',
  label: 'Organist und Chorleiter',
  contact: {
    email: 'valentin@ogris-orgel.example',
    phone: '+43 650 5550139',
    address: 'Pfarrplatz 6, 9020 Klagenfurt',
    city: 'Klagenfurt',
    postalCode: '9020',
    url: 'https://ogris-orgel.example',
  },
  sections: [
    { kind: 'work', heading: 'Wirkungsstätten', jobs },
    { kind: 'publications', orKind: ['projects', 'other'], heading: 'Einspielungen', items: records },
    { kind: 'other', orKind: ['summary'], heading: 'Wahlspruch', side: true, text: [motto] },
    { kind: 'summary', heading: 'Zur Person', side: true, text: [profile] },
    { kind: 'skills', heading: 'Stärken', side: true, skills: [{ skills: strengths }] },
    {
      kind: 'languages',
      heading: 'Sprachen',
      side: true,
      languages: languages.map(({ language, fluency }) => ({ language, fluency })),
    },
    { kind: 'education', heading: 'Studium', side: true, education: studies },
    { kind: 'awards', heading: 'Auszeichnungen', side: true, items: prizes },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage{fontspec}
\setmainfont{Lato}
\usepackage[naustrian]{babel}
\usepackage[left=1.4cm,right=1.4cm,top=1.3cm,bottom=1.2cm]{geometry}
\usepackage{paracol,xcolor,enumitem,fontawesome5,tikz}
\usepackage[hidelinks]{hyperref}
\definecolor{slate}{HTML}{2E2E2E}\definecolor{rot}{HTML}{8F0D0D}\definecolor{grau}{HTML}{666666}
\columnratio{0.6}\setlength{\columnsep}{0.9cm}\setlength{\parindent}{0pt}\pagestyle{empty}
\color{grau}
\setlist[itemize]{leftmargin=1.2em,nosep,topsep=1pt,label=\textcolor{rot}{\small\textbullet}}
\newcommand{\cvsection}[1]{\par\vspace{9pt}{\color{rot}\LARGE\bfseries\MakeUppercase{#1}}\par\vspace{-7pt}{\color{rot}\rule{\linewidth}{2pt}}\par\vspace{5pt}}
\newcommand{\cvevent}[4]{{\large\color{slate}\raggedright #1\par}\vspace{2pt}{\bfseries\color{rot}#2\par}\vspace{2pt}{\small\makebox[0.62\linewidth][l]{\faCalendar[regular]~#3}\faMapMarker*~#4\par}\vspace{3pt}}
\newcommand{\divider}{\par\vspace{3pt}\textcolor{grau!35}{\hdashrule}\par\vspace{5pt}}
\newcommand{\hdashrule}{\tikz\draw[dashed] (0,0) -- (\linewidth,0);}
\newcommand{\cvtag}[1]{\tikz[baseline]\node[anchor=base,draw=grau!40,rounded corners=1ex,inner xsep=1ex,inner ysep=0.7ex,text height=1.5ex,text depth=.25ex]{#1};}
\newcommand{\cvskill}[3]{\textcolor{slate}{\textbf{#1}} {\small #2}\hfill\foreach \x in {1,...,5}{\ifnum\x>#3\textcolor{grau!25}{\faCircle}\else\textcolor{rot}{\faCircle}\fi\,}\par\vspace{2pt}}
\begin{document}
{\fontsize{13}{16}\selectfont\color{slate}Mag. art.} {\fontsize{25}{28}\selectfont\bfseries\color{slate}Valentin Ogris}{\fontsize{13}{16}\selectfont\color{slate}, MA}\par\vspace{4pt}
{\large\bfseries\color{rot}Organist und Chorleiter}\par\vspace{5pt}
{\small\textcolor{rot}{\faAt}~\href{mailto:valentin@ogris-orgel.example}{valentin@ogris-orgel.example}\quad\textcolor{rot}{\faPhone*}~+43 650 5550139\quad\textcolor{rot}{\faEnvelope}~Pfarrplatz 6, 9020 Klagenfurt\quad\textcolor{rot}{\faGlobe}~\href{https://ogris-orgel.example}{ogris-orgel.example}\par}
\begin{paracol}{2}
\cvsection{Wirkungsstätten}
${jobs.map((j) => `\\cvevent{${j.title}}{${j.employer}}{${tex(j.when)}}{${j.place}}\n${itemize(j.bullets)}`).join('\n\\divider\n')}
\cvsection{Einspielungen}
${records.map((r) => `\\textcolor{rot}{\\faCompactDisc}~\\textit{${r.name}}. ${r.by}, ${r.date}\\par\\vspace{3pt}`)}
\switchcolumn
\cvsection{Wahlspruch}
\textit{${motto}}
\cvsection{Zur Person}
{\raggedright ${profile}\par}
\cvsection{Stärken}
{\raggedright ${strengths.map((one) => `\\cvtag{${one}}`)}\par}
\cvsection{Sprachen}
${languages.map((l) => `\\cvskill{${l.language}}{${l.fluency}}{${l.dots}}`)}
\cvsection{Studium}
${studies.map((s) => `\\cvevent{${s.degree}}{${s.institution}}{${tex(s.when)}}{${s.place}}${s.score ? `${s.score}\\par` : ''}`).join('\n\\divider\n')}
\cvsection{Auszeichnungen}
${prizes.map((p) => `\\textcolor{rot}{\\faTrophy}~{\\raggedright ${p.line}\\par}\\vspace{3pt}`)}
\end{paracol}
\end{document}
`,
};
