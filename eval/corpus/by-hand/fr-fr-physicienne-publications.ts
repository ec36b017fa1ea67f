import type { Job } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Chargée de recherche',
    employer: 'CNRS, Laboratoire de physique des lasers',
    place: 'Villetaneuse',
    from: '2019-10',
    when: 'oct. 2019 – présent',
    text: ['Condensats en anneau et superfluidité ; responsable de l’équipe rubidium.'],
  },
  {
    title: 'Postdoctorante',
    employer: 'Niels Bohr Institute',
    place: 'Copenhague, Danemark',
    from: '2017-01',
    to: '2019-09',
    when: 'janv. 2017 – sept. 2019',
    text: ['Mémoires quantiques à base de vapeurs de césium.'],
  },
  {
    title: 'ATER',
    employer: 'Université Paris-Saclay',
    place: 'Orsay',
    from: '2015-09',
    to: '2016-08',
    when: 'sept. 2015 – août 2016',
    text: ['Cours et travaux dirigés d’optique en licence (96 h).'],
  },
];
const publications = [
  'C. Delaunay-Roux, P. Marty, Persistent currents in a ring-shaped condensate, Phys. Rev. Lett. 128, 2022',
  'C. Delaunay-Roux et al., A dressed-atom shell trap, New J. Phys. 23, 2021',
  'J. Holm, C. Delaunay-Roux, Long-lived spin memory in caesium vapour, Optica 6, 2019',
  'C. Delaunay-Roux, Bruit de phase dans un interféromètre atomique, thèse, 2015',
];

export const cv: HandMadeCv = {
  id: 'fr-fr-physicienne-publications',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMM yyyy', now: 'présent' },
  name: 'Clotilde Delaunay-Roux',
  contact: {
    email: 'clotilde.delaunay@labo.example',
    phone: '01 99 00 42 17',
    address: '99 avenue J.-B. Clément, 93430 Villetaneuse',
    city: 'Villetaneuse',
    postalCode: '93430',
  },
  sections: [
    { kind: 'work', heading: 'Postes occupés', jobs },
    {
      kind: 'education',
      heading: 'Diplômes',
      education: [
        {
          degree: 'Doctorat de physique',
          studyType: 'Doctorat',
          area: 'physique',
          institution: 'Observatoire de Paris, SYRTE',
          from: '2012',
          to: '2015',
          when: '2012 – 2015',
        },
        {
          degree: 'Master 2 Optique, matière, plasmas',
          studyType: 'Master 2',
          area: 'Optique, matière, plasmas',
          institution: 'École normale supérieure de Lyon',
          from: '2010',
          to: '2012',
          when: '2010 – 2012',
        },
      ],
    },
    {
      kind: 'awards',
      heading: 'Distinctions',
      items: [
        {
          line: 'Médaille de bronze du CNRS, 2023',
          name: 'Médaille de bronze du CNRS',
          date: '2023',
        },
      ],
    },
    {
      kind: 'publications',
      heading: 'Production scientifique (sélection)',
      items: publications.map((line) => ({ line, date: /\d{4}$/.exec(line)?.[0] })),
    },
    {
      kind: 'other',
      heading: 'Responsabilités collectives',
      orKind: ['volunteer', 'work'],
      bullets: ['Membre élue du conseil de laboratoire', 'Rapporteuse pour Physical Review A'],
    },
    {
      kind: 'skills',
      heading: 'Compétences techniques',
      skills: [{ skills: ['Python', 'Labscript', 'ultravide', 'lasers à fibre'] }],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[a4paper,11pt]{article}
\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[margin=2.2cm]{geometry}\usepackage{tabularx}
\setlength{\parindent}{0pt}\pagestyle{plain}
\begin{document}
{\LARGE\bfseries Clotilde Delaunay-Roux}\hfill\begin{tabular}[t]{r}99 avenue J.-B. Clément, 93430 Villetaneuse\\01 99 00 42 17\\\texttt{clotilde.delaunay@labo.example}\end{tabular}
\section*{Postes occupés}
\begin{tabularx}{\textwidth}{@{}p{3.6cm}X@{}}
${jobs.map((j) => `${tex(j.when)} & \\textbf{${j.title}}, ${tex(j.employer)}, ${j.place}.\\newline ${tex(j.text?.join(' '))}\\\\[4pt]`)}
\end{tabularx}
\section*{Diplômes}
\begin{tabularx}{\textwidth}{@{}p{3.6cm}X@{}}
2012 -- 2015 & \textbf{Doctorat de physique}, Observatoire de Paris, SYRTE\\
2010 -- 2012 & \textbf{Master 2 Optique, matière, plasmas}, École normale supérieure de Lyon\\
\end{tabularx}
\section*{Distinctions}
Médaille de bronze du CNRS, 2023
\section*{Production scientifique (sélection)}
\begin{enumerate}
${publications.map((p) => `\\item ${tex(p)}`)}
\end{enumerate}
\section*{Responsabilités collectives}
\begin{itemize}
\item Membre élue du conseil de laboratoire
\item Rapporteuse pour Physical Review A
\end{itemize}
\section*{Compétences techniques}
Python, Labscript, ultravide, lasers à fibre
\end{document}
`,
};
