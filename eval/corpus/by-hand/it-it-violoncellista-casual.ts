import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const orchestras: Job[] = [
  {
    title: 'Violoncello di fila',
    employer: 'Orchestra Filarmonica delle Due Riviere',
    place: 'Genova',
    from: '2019',
    when: 'dal 2019',
    text: ['Vincitrice di concorso. Stagione sinfonica e lirica, tournée in Germania e Giappone.'],
  },
  {
    title: 'Aggiunta ai violoncelli',
    employer: 'Teatro Comunale Pergolani',
    place: 'Bologna',
    from: '2016',
    to: '2019',
    when: '2016–2019',
    text: ['Contratti a termine per sette produzioni d’opera.'],
  },
  {
    title: 'Violoncellista',
    employer: 'Quartetto Ostro',
    from: '2013',
    to: '2018',
    when: '2013–2018',
    text: ['Circa novanta concerti in nove paesi; prime esecuzioni di Guarnieri e Sciortino.'],
  },
];
const teaching: Job[] = [
  {
    title: 'Docente a contratto di violoncello',
    employer: 'Conservatorio di musica «G. Puccini»',
    place: 'La Spezia',
    from: '2022-11',
    when: 'da nov. 2022',
    text: ['Corsi preaccademici, 14 allievi.'],
  },
  {
    title: 'Insegnante di violoncello e musica d’insieme',
    employer: 'Scuola di musica La Spirale',
    place: 'Chiavari',
    from: '2014-09',
    to: '2020-06',
    when: 'set. 2014–giu. 2020',
    text: ['Bambini dai sei anni e adulti principianti.'],
  },
];
const studies: Study[] = [
  {
    degree: 'Master of Arts in Music Performance',
    studyType: 'Master of Arts',
    area: 'Music Performance',
    institution: 'Zürcher Hochschule der Künste',
    place: 'Zurigo',
    from: '2013',
    to: '2015',
    when: '2013–2015',
    text: ['Classe di Thomas Grossenbacher.'],
  },
  {
    degree: 'Diploma di violoncello',
    studyType: 'Diploma',
    area: 'violoncello',
    institution: 'Conservatorio «N. Paganini»',
    place: 'Genova',
    to: '2012',
    when: '2012',
    score: '10 e lode',
  },
  {
    degree: 'Maturità classica',
    institution: 'Liceo «C. Colombo»',
    place: 'Genova',
    to: '2009',
    when: '2009',
    score: '92/100',
  },
];
const prizes: Item[] = [
  {
    line: 'Secondo premio, Concorso «Premio Vittorio Gui», Firenze',
    name: 'Secondo premio',
    by: 'Concorso «Premio Vittorio Gui»',
    date: '2016',
  },
  {
    line: 'Borsa di studio, Associazione De Sono, Torino',
    name: 'Borsa di studio',
    by: 'Associazione De Sono',
    date: '2013',
  },
];
const records: Item[] = [
  {
    line: 'Malipiero: i quartetti per archi (con il Quartetto Ostro), Brilliant Classics',
    name: 'Malipiero: i quartetti per archi',
    by: 'Brilliant Classics',
    date: '2017',
  },
  {
    line: 'Sonate del Novecento ligure (con Ada Traverso, pianoforte), Da Vinci Classics',
    name: 'Sonate del Novecento ligure',
    by: 'Da Vinci Classics',
    date: '2023',
  },
];
const skills = [
  'Sibelius',
  'Reaper',
  'lettura della partitura',
  'basso continuo',
  'pianoforte complementare',
  'didattica Suzuki',
];
const languages: [string, number][] = [
  ['Italiano', 5],
  ['Tedesco', 4],
  ['Inglese', 4],
  ['Giapponese', 1],
];
const entry = (job: Job): string =>
  `\\cventry{${tex(job.when)}}{${job.title}}{${job.employer}}{${job.place ?? ''}}{}{${job.text?.join(' ')}}`;
const item = ({ date, line }: Item): string => `\\cvitem{${date}}{${line}}`;

export const cv: HandMadeCv = {
  id: 'it-it-violoncellista-casual',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'yyyy', join: '–', now: 'oggi', since: 'dal' },
  name: 'Ginevra Maragliano',
  label: 'Violoncellista',
  contact: {
    email: 'ginevra@maragliano.example',
    phone: '+39 347 5550162',
    address: 'Salita San Leonardo 11/6, 16128 Genova',
    city: 'Genova',
    postalCode: '16128',
    url: 'https://www.maragliano.example',
  },
  sections: [
    { kind: 'work', heading: 'Attività orchestrale e cameristica', jobs: orchestras },
    { kind: 'work', heading: 'Insegnamento', jobs: teaching },
    { kind: 'education', heading: 'Studi', education: studies },
    { kind: 'awards', heading: 'Concorsi e borse', items: prizes },
    { kind: 'publications', orKind: ['projects', 'other'], heading: 'Discografia', items: records },
    { kind: 'skills', heading: 'Altre competenze', skills: [{ skills }] },
    { kind: 'languages', heading: 'Lingue', languages: languages.map(([language]) => ({ language })) },
    {
      kind: 'other',
      orKind: ['skills'],
      heading: 'Strumento',
      text: ['Violoncello Enrico Ceruti, Cremona 1862 circa (in comodato), arco Sartory.'],
    },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[11pt,a4paper,roman]{moderncv}
\moderncvstyle{casual}
\moderncvcolor{burgundy}
\usepackage[italian]{babel}
\usepackage[scale=0.8]{geometry}
\setlength{\hintscolumnwidth}{3.6cm}
\name{Ginevra}{Maragliano}
\title{Violoncellista}
\address{Salita San Leonardo 11/6}{16128 Genova}
\phone[mobile]{+39 347 5550162}
\email{ginevra@maragliano.example}
\homepage{www.maragliano.example}
\begin{document}
\makecvtitle
\section{Attività orchestrale e cameristica}
${orchestras.map(entry)}
\section{Insegnamento}
${teaching.map(entry)}
\section{Studi}
${studies.map((e) => `\\cventry{${tex(e.when)}}{${e.degree}}{${e.institution}}{${e.place}}{${e.score ? `\\textit{${e.score}}` : ''}}{${e.text?.join(' ') ?? ''}}`)}
\section{Concorsi e borse}
${prizes.map(item)}
\section{Discografia}
${records.map(item)}
\section{Altre competenze}
\cvlistdoubleitem{${skills[0]}}{${skills[1]}}
\cvlistdoubleitem{${skills[2]}}{${skills[3]}}
\cvlistdoubleitem{${skills[4]}}{${skills[5]}}
\section{Lingue}
${languages.map(([language, dots]) => `\\cvitem{${language}}{\\cvskill{${dots}}}`)}
\section{Strumento}
\cvitem{}{Violoncello Enrico Ceruti, Cremona 1862 circa (in comodato), arco Sartory.}
\end{document}
`,
};
