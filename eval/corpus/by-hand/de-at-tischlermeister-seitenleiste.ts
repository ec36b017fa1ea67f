import type { Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const about =
  'Gelernter Möbeltischler mit Freude am Vollholz und an sauberen Fugen. Seit acht Jahren in der Verantwortung für Werkstatt, Lehrlinge und Montage, jetzt auf der Suche nach einem Betrieb, der noch selbst zeichnet.';
const jobs: Job[] = [
  {
    title: 'Werkstattleiter',
    employer: 'Tischlerei Fussenegger & Söhne',
    place: 'Dornbirn',
    from: '2018-03',
    when: '03/2018 – heute',
    bullets: [
      'Führung von sieben Gesellen und drei Lehrlingen.',
      'Arbeitsvorbereitung für Hotelausbauten im Montafon und am Arlberg.',
      'Umstellung des Zuschnitts auf Nesting, ein Fünftel weniger Verschnitt.',
    ],
  },
  {
    title: 'Bau- und Möbeltischler',
    employer: 'Holzwerk Bregenzerwald eGen',
    place: 'Egg',
    from: '2013-10',
    to: '2018-02',
    when: '10/2013 – 02/2018',
    bullets: ['Küchen und Stuben aus Weißtanne, von der Aufnahme vor Ort bis zum Einbau.'],
  },
  {
    title: 'Montagetischler',
    employer: 'Ladenbau Grabherr GmbH',
    place: 'Lustenau',
    from: '2010-09',
    to: '2011-04',
    when: '09/2010 – 04/2011',
    bullets: ['Bäckereifilialen in Süddeutschland und der Ostschweiz.'],
  },
];
const studies: Study[] = [
  {
    degree: 'Meisterprüfung Tischler',
    studyType: 'Meisterprüfung',
    area: 'Tischler',
    institution: 'WIFI Vorarlberg',
    place: 'Hohenems',
    to: '2017-06',
    when: '06/2017',
  },
  {
    degree: 'Lehre zum Tischler',
    studyType: 'Lehre',
    area: 'Tischler',
    institution: 'Tischlerei Albrich',
    place: 'Schwarzach',
    from: '2007-09',
    to: '2010-08',
    when: '09/2007 – 08/2010',
    text: ['Lehrabschlussprüfung mit Auszeichnung'],
  },
  {
    degree: 'Polytechnische Schule',
    institution: 'PTS Bregenz',
    from: '2006',
    to: '2007',
    when: '2006 – 2007',
  },
];
const bars: [string, number][] = [
  ['Massivholzverarbeitung', 100],
  ['Oberflächen', 80],
  ['Stiegenbau', 60],
  ['Drechseln', 45],
];
const tools = ['CNC Homag', 'Imos iX', 'Palette CAD', 'Formatkreissäge'];
const courses = ['Ausbilderprüfung (2014)', 'Staplerschein (2012)', 'Ersthelfer im Betrieb (2023)'];
const languages: [string, string][] = [
  ['Deutsch', 'Muttersprache'],
  ['Englisch', 'gut'],
  ['Italienisch', 'Grundkenntnisse'],
];

export const cv: HandMadeCv = {
  id: 'de-at-tischlermeister-seitenleiste',
  language: 'de',
  country: 'AT',
  columns: 2,
  dates: { pattern: 'MM/yyyy', now: 'heute' },
  name: 'Lukas Feuerstein',
  label: 'Tischlermeister',
  contact: {
    email: 'l.feuerstein@hobel.example',
    phone: '+43 664 5550147',
    address: 'Im Forach 23a, 6850 Dornbirn',
    city: 'Dornbirn',
    postalCode: '6850',
    extra: ['* 14. Februar 1992', 'Führerschein B, BE'],
    heading: 'So erreichst du mich',
  },
  sections: [
    { kind: 'skills', heading: 'Handwerk', skills: [{ skills: bars.map(([name]) => name) }] },
    { kind: 'skills', heading: 'Maschinen & Software', skills: [{ skills: tools }] },
    {
      kind: 'certificates',
      heading: 'Scheine',
      items: courses.map((line) => ({ line, name: line.replace(/ \(.*/, ''), date: /\d{4}/.exec(line)?.[0] })),
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: languages.map(([language, fluency]) => ({ language, fluency })),
    },
    { kind: 'summary', heading: 'Kurz gesagt', text: [about] },
    { kind: 'work', heading: 'Wo ich gearbeitet habe', jobs },
    {
      kind: 'other',
      orKind: ['work', 'interests'],
      heading: 'Auf der Walz',
      text: [
        'Von Mai 2011 bis September 2013 als Wandergeselle unterwegs, am längsten in Jütland und in der Steiermark.',
      ],
    },
    { kind: 'education', heading: 'Was ich gelernt habe', education: studies },
    {
      kind: 'interests',
      heading: 'Nach Feierabend',
      text: ['Blasmusik (Flügelhorn, MV Cäcilia), Skitouren und eine ewige Baustelle im Elternhaus.'],
    },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage{fontspec}
\usepackage[ngerman]{babel}
\usepackage[margin=0mm]{geometry}
\usepackage{xcolor,enumitem,fontawesome5}
\setmainfont{Lato}
\definecolor{tanne}{HTML}{2F4A3C}
\definecolor{hell}{HTML}{EDE6DA}
\setlength{\parindent}{0pt}\pagestyle{empty}
\setlist[itemize]{nosep,leftmargin=4mm,topsep=1.5pt,label=\textcolor{tanne}{\textbullet}}
\newcommand{\links}[1]{\vspace{6mm}{\large\bfseries #1}\par\vspace{-1.5mm}\textcolor{hell}{\rule{\linewidth}{0.6pt}}\par\vspace{1mm}}
\newcommand{\rechts}[1]{\vspace{5mm}{\Large\bfseries\color{tanne}#1}\par\vspace{2mm}}
\newcommand{\balken}[2]{#1\par\vspace{0.5mm}\textcolor{hell!40!tanne}{\rule{#2mm}{1.6mm}}\par\vspace{1.5mm}}
\newcommand{\posten}[3]{\textbf{#1} \textcolor{gray}{(#2)}\par #3\par}
\AddToHook{shipout/background}{\put(0pt,-\paperheight){\color{tanne}\rule{68mm}{\paperheight}}}
\begin{document}
\hspace*{9mm}\begin{minipage}[t]{50mm}\vspace*{14mm}\color{hell}\raggedright
{\fontsize{26}{28}\selectfont\bfseries Lukas\\Feuerstein}\par\vspace{2mm}{\large Tischlermeister}\par
\links{So erreichst du mich}
\faIcon{map-marker-alt}~~Im Forach 23a,\\\phantom{\faIcon{map-marker-alt}}~~6850 Dornbirn\\[1mm]
\faIcon{mobile-alt}~~+43 664 5550147\\[1mm]
\faIcon{envelope}~~{\small l.feuerstein@hobel.example}\\[1mm]
\faIcon{birthday-cake}~~* 14. Februar 1992\\[1mm]
\faIcon{car}~~Führerschein B, BE\par
\links{Handwerk}
${bars.map(([name, percent]) => `\\balken{${name}}{${percent / 2}}`)}
\links{Maschinen \& Software}
\begin{itemize}[label=\textcolor{hell}{\faIcon{angle-right}}]
${tools.map((tool) => `\\item ${tool}`)}
\end{itemize}
\links{Scheine}
${courses.map((course) => `${course}\\par`)}
\links{Sprachen}
${languages.map(([language, level]) => `${language} – ${level}\\par`)}
\end{minipage}\hspace{18mm}\begin{minipage}[t]{118mm}\vspace*{12mm}
\rechts{Kurz gesagt}
${about}\par
\rechts{Wo ich gearbeitet habe}
${jobs.map((job) => `\\posten{${job.title}}{${job.when}}{${tex(job.employer)}, ${job.place}}\n${itemize(job.bullets)}\\vspace{2.5mm}`)}
\rechts{Auf der Walz}
Von Mai 2011 bis September 2013 als Wandergeselle unterwegs, am längsten in Jütland und in der Steiermark.\par
\rechts{Was ich gelernt habe}
${studies.map((e) => `\\posten{${e.degree}}{${e.when}}{${e.institution}${e.place ? `, ${e.place}` : ''}${e.text ? `\\par ${e.text.join(' ')}` : ''}}\\vspace{2mm}`)}
\rechts{Nach Feierabend}
Blasmusik (Flügelhorn, MV Cäcilia), Skitouren und eine ewige Baustelle im Elternhaus.
\end{minipage}
\end{document}
`,
};
