import type { Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Richterin am Landgericht',
    employer: 'Landgericht Freiburg',
    from: '2019-05',
    when: 'seit 05/2019',
    text: ['Beisitzende Richterin einer Zivilkammer, Schwerpunkt Bausachen.'],
  },
  {
    title: 'Staatsanwältin',
    employer: 'Staatsanwaltschaft Offenburg',
    from: '2016-02',
    to: '2019-04',
    when: '02/2016 – 04/2019',
    text: ['Dezernat für Wirtschaftsstrafsachen.'],
  },
  {
    title: 'Rechtsanwältin',
    employer: 'Gleiss Kern Partner mbB',
    place: 'Stuttgart',
    from: '2014-01',
    to: '2016-01',
    when: '01/2014 – 01/2016',
    text: ['Gesellschaftsrecht, Begleitung von Unternehmenskäufen.'],
  },
];
const education: Study[] = [
  {
    degree: 'Zweites Staatsexamen',
    institution: 'OLG Karlsruhe',
    to: '2013-11',
    when: '11/2013',
    score: 'vollbefriedigend',
  },
  {
    degree: 'Studium der Rechtswissenschaften',
    studyType: 'Studium',
    area: 'Rechtswissenschaften',
    institution: 'Albert-Ludwigs-Universität Freiburg',
    from: '2006-10',
    to: '2011-07',
    when: '10/2006 – 07/2011',
  },
];

export const cv: HandMadeCv = {
  id: 'de-de-richterin-latex',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute', since: 'seit' },
  name: 'Katharina Obermüller',
  shownName: 'Dr. Katharina Obermüller',
  contact: {
    email: 'k.obermueller@justizpost.example',
    phone: '0761 4567890',
    address: 'Talstraße 9, 79102 Freiburg',
    city: 'Freiburg',
    postalCode: '79102',
    extra: ['geboren am 2. August 1987 in Lahr'],
  },
  sections: [
    { kind: 'work', heading: 'Beruflicher Werdegang', jobs },
    { kind: 'education', heading: 'Ausbildung', education },
    {
      kind: 'publications',
      heading: 'Veröffentlichungen',
      items: [{ line: 'Obermüller, Mängelrechte vor Abnahme, NZBau 2021, 412', date: '2021' }],
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Englisch', fluency: 'fließend' },
        { language: 'Französisch', fluency: 'gut' },
      ],
    },
    { kind: 'interests', heading: 'Interessen', items: [{ line: 'Kammermusik' }, { line: 'Langlauf' }] },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper]{scrartcl}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[ngerman]{babel}\usepackage{lmodern}\usepackage[margin=2.4cm]{geometry}\usepackage{tabularx}
\pagestyle{plain}\setlength{\parindent}{0pt}
\newenvironment{lst}{\begin{tabular}{@{}p{3.4cm}p{11.5cm}@{}}}{\end{tabular}\medskip}
\begin{document}
\begin{flushright}Talstraße 9\\79102 Freiburg\\Tel. 0761 4567890\\k.obermueller@justizpost.example\end{flushright}
{\Large\textsf{\textbf{Lebenslauf}}}\\[6pt]
{\large Dr. Katharina Obermüller}\\
geboren am 2. August 1987 in Lahr
\section*{Beruflicher Werdegang}
\begin{lst}
${jobs.map((j) => `${tex(j.when)} & \\textbf{${j.title}}\\newline ${j.employer}${j.place ? `, ${j.place}` : ''}\\newline ${j.text?.join(' ')}\\\\[4pt]`)}
\end{lst}
\section*{Ausbildung}
\begin{lst}
${education.map((e) => `${tex(e.when)} & \\textbf{${e.degree}}\\newline ${e.institution}${e.score ? `\\newline Note: ${e.score}` : ''}\\\\[4pt]`)}
\end{lst}
\section*{Veröffentlichungen}
Obermüller, Mängelrechte vor Abnahme, NZBau 2021, 412
\section*{Sprachen}
Englisch (fließend), Französisch (gut)
\section*{Interessen}
Kammermusik, Langlauf
\end{document}
`,
};
