import type { Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Wissenschaftlicher Mitarbeiter',
    employer: 'Max-Planck-Institut für Quantenoptik',
    place: 'Garching',
    from: '2021-04',
    when: '04/2021–heute',
    text: ['Aufbau eines Strontium-Gitteruhr-Experiments; Betreuung von zwei Doktorandinnen.'],
  },
  {
    title: 'Doktorand',
    employer: 'Universität Heidelberg, Kirchhoff-Institut für Physik',
    place: 'Heidelberg',
    from: '2017-01',
    to: '2021-03',
    when: '01/2017–03/2021',
    text: ['Dissertation über Spindynamik in ultrakalten Mischungen, Note magna cum laude.'],
  },
  {
    title: 'Werkstudent Optikentwicklung',
    employer: 'Carl Zeiss SMT GmbH',
    place: 'Oberkochen',
    from: '2015-03',
    to: '2016-09',
    when: '03/2015–09/2016',
    text: ['Messplätze für Wellenfrontsensoren, Auswertung in Python.'],
  },
];
const education: Study[] = [
  {
    degree: 'M.Sc. Physik',
    studyType: 'M.Sc.',
    area: 'Physik',
    institution: 'Universität Heidelberg',
    from: '2014-10',
    to: '2016-12',
    when: '10/2014–12/2016',
    score: 'Note 1,1',
  },
  {
    degree: 'B.Sc. Physik',
    studyType: 'B.Sc.',
    area: 'Physik',
    institution: 'Universität Ulm',
    from: '2011-10',
    to: '2014-09',
    when: '10/2011–09/2014',
    score: 'Note 1,4',
  },
];

export const cv: HandMadeCv = {
  id: 'de-de-physiker-moderncv',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', join: '–', now: 'heute' },
  name: 'Jonas Weidenbach',
  label: 'Physiker',
  contact: {
    email: 'jonas.weidenbach@physik.example',
    phone: '+49 171 3920175',
    address: 'Schleißheimer Str. 90, 85748 Garching',
    city: 'Garching',
    postalCode: '85748',
    url: 'https://weidenbach.example',
  },
  sections: [
    { kind: 'work', heading: 'Berufserfahrung', jobs },
    { kind: 'education', heading: 'Ausbildung', education },
    {
      kind: 'skills',
      heading: 'Kenntnisse',
      skills: [
        { group: 'Programmierung', skills: ['Python', 'C++', 'LabVIEW', 'Julia'] },
        { group: 'Labor', skills: ['Ultrahochvakuum', 'Faserlaser', 'Kryotechnik'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'verhandlungssicher' },
        { language: 'Französisch', fluency: 'Grundkenntnisse' },
      ],
    },
    {
      kind: 'publications',
      heading: 'Ausgewählte Publikationen',
      items: [
        { line: 'J. Weidenbach et al., Spin drag in ultracold mixtures, Phys. Rev. A 101, 2020', date: '2020' },
        { line: 'J. Weidenbach et al., A transportable lattice clock, Metrologia 60, 2023', date: '2023' },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper,sans]{moderncv}
\expandafter\def\csname ver@fontawesome5.sty\endcsname{2022/01/01} % 500 MB of fonts for four icons
\newcommand\faIcon[2][]{}\newcommand\faCircle[1][]{}
\moderncvstyle{classic}\moderncvcolor{blue}
\moderncvicons{marvosym}\renewcommand\listitemsymbol{\textbullet~}
\usepackage[T1]{fontenc}\usepackage{lmodern}\usepackage[utf8]{inputenc}\usepackage[ngerman]{babel}
\usepackage[scale=0.78]{geometry}
\name{Jonas}{Weidenbach}
\title{Physiker}
\address{Schleißheimer Str. 90}{85748 Garching}
\phone[mobile]{+49 171 3920175}
\email{jonas.weidenbach@physik.example}
\homepage{weidenbach.example}
\begin{document}
\makecvtitle
\section{Berufserfahrung}
${jobs.map((j) => `\\cventry{${tex(j.when)}}{${j.title}}{${j.employer}}{${j.place}}{}{${j.text?.join(' ')}}`)}
\section{Ausbildung}
${education.map((e) => `\\cventry{${tex(e.when)}}{${e.degree}}{${e.institution}}{}{\\textit{${e.score}}}{}`)}
\section{Kenntnisse}
\cvitem{Programmierung}{Python, C++, LabVIEW, Julia}
\cvitem{Labor}{Ultrahochvakuum, Faserlaser, Kryotechnik}
\section{Sprachen}
\cvitemwithcomment{Deutsch}{Muttersprache}{}
\cvitemwithcomment{Englisch}{verhandlungssicher}{}
\cvitemwithcomment{Französisch}{Grundkenntnisse}{}
\section{Ausgewählte Publikationen}
\cvlistitem{J. Weidenbach et al., Spin drag in ultracold mixtures, Phys. Rev. A 101, 2020}
\cvlistitem{J. Weidenbach et al., A transportable lattice clock, Metrologia 60, 2023}
\end{document}
`,
};
