import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Professoressa associata (L-LIN/01)',
    employer: 'Università degli Studi di Udine',
    from: '2020-12',
    when: 'dicembre 2020–oggi',
    text: ['Corsi di Linguistica generale e Sociolinguistica, 120 ore all’anno.'],
  },
  {
    title: 'Ricercatrice a tempo determinato (RTD-B)',
    employer: 'Università degli Studi di Udine',
    from: '2017-12',
    to: '2020-11',
    when: 'dicembre 2017–novembre 2020',
  },
  {
    title: 'Assegnista di ricerca',
    employer: 'EURAC Research',
    place: 'Bolzano',
    from: '2013-10',
    to: '2017-09',
    when: 'ottobre 2013–settembre 2017',
    text: ['Corpus del ladino parlato: progettazione, 210 ore di registrazioni, formazione dei trascrittori.'],
  },
  {
    title: 'Supplente di lettere',
    employer: 'I.C. Alta Val Badia',
    from: '2008',
    to: '2009',
    when: '2008–2009',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Dottorato di ricerca in Linguistica',
    studyType: 'Dottorato di ricerca',
    area: 'Linguistica',
    institution: 'Università di Pavia',
    to: '2013',
    when: '2013',
  },
  {
    degree: 'Laurea specialistica in Lettere',
    studyType: 'Laurea specialistica',
    area: 'Lettere',
    institution: 'Università di Padova',
    to: '2008',
    when: '2008',
    score: '110/110 e lode',
  },
  {
    degree: 'Maturità classica',
    institution: 'Liceo Tiziano',
    place: 'Belluno',
    to: '2002',
    when: '2002',
    score: '94/100',
  },
];
const paper = (
  authors: string,
  name: string,
  by: string,
  where: string,
  date: string,
): Item & { name: string; by: string } => ({
  line: `${authors}, ${name}, ${by} ${where}, ${date}.`,
  name,
  by,
  date,
});
const papers = [
  paper(
    'Dal Molin E.',
    'Clitici soggetto in area dolomitica',
    'Rivista alpina di linguistica',
    '37, pp. 11–48',
    '2024',
  ),
  paper(
    'Dal Molin E., Kostner P.',
    'Il parlato ladino in rete',
    'Quaderni di sociolinguistica',
    '19, pp. 88–104',
    '2021',
  ),
  paper(
    'Kostner P., Dal Molin E.',
    'Transcribing Ladin: a handbook',
    'Weinstrasse University Press',
    '(Bolzano)',
    '2018',
  ),
  paper('Dal Molin E.', 'Code-switching a scuola', 'Italiano e oltre i confini', '6, pp. 201–219', '2015'),
];
const grants: (Item & { name: string })[] = [
  {
    line: 'Finanziamento PRIN «Lingue di montagna», MUR, 2022',
    name: 'Finanziamento PRIN «Lingue di montagna»',
    by: 'MUR',
    date: '2022',
  },
  {
    line: 'Premio tesi di dottorato, Società Filologica delle Alpi, 2014',
    name: 'Premio tesi di dottorato',
    by: 'Società Filologica delle Alpi',
    date: '2014',
  },
];
const quoted = (text: string): string =>
  tex(text).replaceAll('«', '\\guillemotleft{}').replaceAll('»', '\\guillemotright{}');

export const cv: HandMadeCv = {
  id: 'it-it-docente-linguistica-elenchi',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMMM yyyy', join: '–', now: 'oggi' },
  name: 'Elena Dal Molin',
  shownName: 'Prof.ssa Elena Dal Molin',
  contact: {
    email: 'elena.dalmolin@uniposta.example',
    phone: '0432 555 718',
    address: 'Via Petracco 8, 33100 Udine',
    city: 'Udine',
    postalCode: '33100',
    url: 'https://dalmolin.example',
    profiles: [{ network: 'ORCID', username: '0000-0003-1187-6620', shown: 'ORCID: 0000-0003-1187-6620' }],
  },
  sections: [
    { kind: 'work', heading: 'Posizioni accademiche e di ricerca', jobs },
    { kind: 'education', heading: 'Titoli di studio', education: studies },
    { kind: 'publications', heading: 'Pubblicazioni scelte', items: papers },
    { kind: 'awards', heading: 'Finanziamenti e premi', items: grants },
    {
      kind: 'other',
      heading: 'Incarichi istituzionali',
      bullets: ['Delegata alla mobilità del Dipartimento (dal 2022)', 'Membro del collegio di dottorato'],
    },
    {
      kind: 'languages',
      heading: 'Conoscenze linguistiche',
      languages: [
        { language: 'italiano', fluency: 'L1' },
        { language: 'ladino', fluency: 'L1' },
        { language: 'tedesco', fluency: 'C1' },
        { language: 'inglese', fluency: 'C1' },
        { language: 'sloveno', fluency: 'A2' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Strumenti',
      skills: [{ skills: ['ELAN', 'Praat', 'R', 'LaTeX'] }],
      skillStyle: 'comma',
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[12pt,a4paper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[italian]{babel}\usepackage{ebgaramond}
\usepackage[left=3cm,right=3cm,top=2.5cm,bottom=2.5cm]{geometry}
\usepackage{enumitem,fancyhdr}
\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}
\fancyfoot[C]{\footnotesize E. Dal Molin -- \thepage}
\setlength{\parindent}{0pt}\setlength{\parskip}{3pt}
\setcounter{secnumdepth}{1}
\renewcommand{\thesection}{\Alph{section}.}
\begin{document}
{\huge Prof.ssa Elena Dal Molin}

Via Petracco 8, 33100 Udine\\
0432 555 718\\
elena.dalmolin@uniposta.example\\
https://dalmolin.example\\
ORCID: 0000-0003-1187-6620

\section{Posizioni accademiche e di ricerca}
\begin{description}[style=nextline,leftmargin=1.2cm]
${jobs.map((job) => `\\item[${tex(job.title)}] ${tex([job.employer, job.place].filter(Boolean).join(', '))}, ${tex(job.when)}\n\n${(job.text ?? []).map((text) => tex(text)).join('\n')}`)}
\end{description}

\section{Titoli di studio}
\begin{description}[style=nextline,leftmargin=1.2cm]
${studies.map((study) => `\\item[${tex(study.degree)}] ${tex([study.institution, study.place].filter(Boolean).join(', '))}, ${study.when}${study.score ? `, ${study.score}` : ''}`)}
\end{description}

\section{Pubblicazioni scelte}
\begin{enumerate}[label={[\arabic*]},leftmargin=1.2cm]
${papers.map((item) => `\\item ${tex(item.line).replace(tex(item.name), `\\emph{${tex(item.name)}}`)}`)}
\end{enumerate}

\section{Finanziamenti e premi}
${grants.map((item) => `${quoted(item.line)}\n`)}
\section{Incarichi istituzionali}
\begin{itemize}[label=--,leftmargin=1.2cm]
\item Delegata alla mobilità del Dipartimento (dal 2022)
\item Membro del collegio di dottorato
\end{itemize}

\section{Conoscenze linguistiche}
italiano e ladino (L1), tedesco e inglese (C1), sloveno (A2)

\section{Strumenti}
ELAN, Praat, R, LaTeX
\end{document}
`,
};
