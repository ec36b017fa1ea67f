import type { Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Ricercatrice a tempo determinato (RTD-A)',
    employer: 'Università degli Studi di Trento',
    from: '2022-01',
    when: 'gennaio 2022 – oggi',
    text: ['Dipartimento CIBIO; corso di biologia cellulare per 90 studenti.'],
  },
  {
    title: 'Assegnista di ricerca',
    employer: 'Istituto Europeo di Oncologia',
    place: 'Milano',
    from: '2018-05',
    to: '2021-12',
    when: 'maggio 2018 – dicembre 2021',
    text: ['Screening CRISPR su linee di carcinoma mammario.'],
  },
  {
    title: 'Visiting PhD student',
    employer: 'EMBL',
    place: 'Heidelberg',
    from: '2016-03',
    to: '2016-09',
    when: 'marzo – settembre 2016',
    text: ['Microscopia a foglio di luce.'],
  },
];
const education: Study[] = [
  {
    degree: 'Dottorato di ricerca in Biologia molecolare',
    studyType: 'Dottorato di ricerca',
    area: 'Biologia molecolare',
    institution: 'Università degli Studi di Padova',
    from: '2014',
    to: '2018',
    when: '2014 – 2018',
  },
  {
    degree: 'Laurea magistrale in Biotecnologie',
    studyType: 'Laurea magistrale',
    area: 'Biotecnologie',
    institution: 'Università di Bologna',
    from: '2012',
    to: '2014',
    when: '2012 – 2014',
    score: '110/110 e lode',
  },
];

export const cv: HandMadeCv = {
  id: 'it-it-ricercatrice-latex',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMMM yyyy', now: 'oggi' },
  name: 'Giada Zanotelli',
  shownName: 'Dott.ssa Giada Zanotelli',
  contact: {
    email: 'giada.zanotelli@ateneo.example',
    phone: '+39 0461 283 999',
    address: 'Via Sommarive 9, 38123 Trento',
    city: 'Trento',
    postalCode: '38123',
  },
  sections: [
    { kind: 'work', heading: 'Posizioni accademiche', jobs },
    { kind: 'education', heading: 'Formazione', education },
    {
      kind: 'awards',
      heading: 'Premi e borse',
      items: [
        { line: 'Borsa AIRC per l’estero, 2016', date: '2016' },
        { line: 'Premio miglior poster SIBBM, 2019', date: '2019' },
      ],
    },
    {
      kind: 'publications',
      heading: 'Pubblicazioni',
      items: [
        {
          line: 'Zanotelli G., Ferri L. (2021). A genome-wide screen for drivers of dormancy. Cell Reports, 35, 109–121.',
          date: '2021',
        },
        { line: 'Zanotelli G. et al. (2017). Light-sheet imaging of organoids. eLife, 6, e2811.', date: '2017' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Lingue',
      languages: [
        { language: 'italiano', fluency: 'madrelingua' },
        { language: 'inglese', fluency: 'C2' },
        { language: 'tedesco', fluency: 'B1' },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{mathpazo}\usepackage[margin=2.2cm]{geometry}\usepackage{longtable,array}
\setlength{\parindent}{0pt}
\newenvironment{tab}{\begin{longtable}{@{}>{\raggedright}p{3.6cm}p{12cm}@{}}}{\end{longtable}}
\begin{document}
{\LARGE Dott.ssa Giada Zanotelli}\\[4pt]
Via Sommarive 9, 38123 Trento\\ Tel.: +39 0461 283 999\\ E-mail: \texttt{giada.zanotelli@ateneo.example}
\section*{Posizioni accademiche}
\begin{tab}
${jobs.map((j) => `${tex(j.when)} & \\textbf{${j.title}}, ${j.employer}${j.place ? `, ${j.place}` : ''}\\newline ${j.text?.join(' ')}\\\\[3pt]`)}
\end{tab}
\section*{Formazione}
\begin{tab}
${education.map((e) => `${tex(e.when)} & \\textbf{${e.degree}}, ${e.institution}${e.score ? `\\newline Voto: ${e.score}` : ''}\\\\[3pt]`)}
\end{tab}
\section*{Premi e borse}
Borsa AIRC per l'estero, 2016\\ Premio miglior poster SIBBM, 2019
\section*{Pubblicazioni}
\begin{enumerate}\item Zanotelli G., Ferri L. (2021). A genome-wide screen for drivers of dormancy. \textit{Cell Reports}, 35, 109--121.\item Zanotelli G. et al. (2017). Light-sheet imaging of organoids. \textit{eLife}, 6, e2811.\end{enumerate}
\section*{Lingue}
italiano (madrelingua), inglese (C2), tedesco (B1)
\end{document}
`,
};
