import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const profile =
  'Bauingenieurin mit Schwerpunkt Brückenbau und Erhaltung. Zehn Jahre Planung und Bauüberwachung, davon vier mit Personalverantwortung.';
const jobs: Job[] = [
  {
    employer: 'Planungsgesellschaft Elbtor mbH',
    place: 'Magdeburg',
    roles: [
      {
        title: 'Teamleiterin Ingenieurbau',
        from: '2020-10',
        when: 'Okt. 2020 – heute',
        bullets: [
          'Leitung von acht Ingenieuren und zwei Konstrukteurinnen',
          'Projekt Ersatzneubau Saalebrücke Bernburg: Leistungsphasen 1 bis 6, Baukosten 23 Mio. Euro',
          'Projekt Brückenzüge A 14: Nachrechnung von elf Bauwerken',
        ],
      },
      {
        title: 'Projektingenieurin',
        from: '2016-04',
        to: '2020-09',
        when: 'Apr. 2016 – Sept. 2020',
        bullets: ['Statik und Ausschreibung von Straßen- und Fußgängerbrücken'],
      },
    ],
  },
  {
    title: 'Bauleiterin',
    employer: 'Gebr. Hartung Hoch- und Tiefbau',
    place: 'Halle (Saale)',
    from: '2014-03',
    to: '2016-03',
    when: 'März 2014 – März 2016',
    bullets: ['Bauleitung einer Stützwand und zweier Durchlässe, Abrechnung nach VOB/B'],
  },
  {
    title: 'Studentische Hilfskraft',
    employer: 'TU Dresden, Institut für Massivbau',
    place: 'Dresden',
    from: '2011-10',
    to: '2013-09',
    when: 'Okt. 2011 – Sept. 2013',
    bullets: ['Versuche an textilbewehrten Platten'],
  },
];
const studies: Study[] = [
  {
    degree: 'Diplom-Ingenieurin, Bauingenieurwesen',
    studyType: 'Diplom-Ingenieurin',
    area: 'Bauingenieurwesen',
    institution: 'TU Dresden',
    from: '2008',
    to: '2014',
    when: '2008 – 2014',
    score: 'Note 1,7',
  },
  {
    degree: 'Abitur',
    institution: 'Gymnasium Carolinum',
    place: 'Bernburg',
    to: '2008',
    when: '2008',
    score: 'Note 1,9',
  },
];
const courses: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'Bauwerksprüfung nach DIN 1076, VFIB, 2019',
    name: 'Bauwerksprüfung nach DIN 1076',
    by: 'VFIB',
    date: '2019',
  },
  { line: 'BIM Basis, buildingSMART, 2021', name: 'BIM Basis', by: 'buildingSMART', date: '2021' },
];
const skills = [
  { group: 'Software', skills: ['SOFiSTiK', 'Allplan', 'iTWO', 'MS Project'] },
  { group: 'Regelwerke', skills: ['Eurocode 2', 'ZTV-ING', 'HOAI', 'VOB'] },
];
const languages = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'B2' },
  { language: 'Russisch', fluency: 'A2' },
];
const posts: Job[] = [
  {
    title: 'Jugendwartin',
    employer: 'Ruderverein Magdeburg-Nord',
    from: '2017',
    when: 'seit 2017',
  },
];
const hobbies = 'Rudern, Kirchenmusik, Brückenfotografie';

export const cv: HandMadeCv = {
  id: 'de-de-bauingenieurin-classic',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MMM yyyy', now: 'heute', since: 'seit' },
  name: 'Friederike Lohse',
  shownName: 'Friederike Lohse',
  label: 'Dipl.-Ing. Bauingenieurwesen',
  contact: {
    email: 'friederike.lohse@brueckenpost.example',
    phone: '+49 152 54320017',
    address: 'Schönebecker Straße 12, 39104 Magdeburg',
    city: 'Magdeburg',
    postalCode: '39104',
  },
  sections: [
    { kind: 'summary', heading: 'Kurzprofil', text: [profile] },
    { kind: 'work', heading: 'Berufspraxis', jobs },
    { kind: 'education', heading: 'Studium und Schule', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Fortbildungen', items: courses },
    { kind: 'skills', heading: 'Fachkenntnisse', skills },
    { kind: 'languages', heading: 'Sprachen', languages },
    { kind: 'volunteer', heading: 'Ehrenamt', jobs: posts },
    { kind: 'interests', heading: 'Interessen', text: [hobbies] },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[11pt,a4paper,sans]{moderncv}
\moderncvstyle{classic}
\moderncvcolor{green}
\usepackage{fontspec}
\setsansfont{Liberation Sans}
\usepackage[ngerman]{babel}
\usepackage[scale=0.8]{geometry}
\usepackage{enumitem}
\setlist[itemize]{nosep,leftmargin=1.4em}
\setlength{\hintscolumnwidth}{3.6cm}
\name{Friederike}{Lohse}
\title{Dipl.-Ing. Bauingenieurwesen}
\address{Schönebecker Straße 12}{39104 Magdeburg}{}
\phone[mobile]{+49~152~54320017}
\email{friederike.lohse@brueckenpost.example}
\begin{document}
\makecvtitle
\section{Kurzprofil}
${profile}
\section{Berufspraxis}
${jobs.map((job) =>
  (job.roles ?? [job])
    .map(
      (role, at) =>
        `\\cventry{${tex(role.when)}}{${role.title}}{${at ? '' : (job.employer ?? '')}}{${at ? '' : (job.place ?? '')}}{}{${itemize(role.bullets)}}`,
    )
    .join('\n'),
)}
\section{Studium und Schule}
${studies.map((s) => `\\cventry{${tex(s.when)}}{${s.degree}}{${s.institution}}{${s.place ?? ''}}{${s.score}}{}`)}
\section{Fortbildungen}
${courses.map(({ line }) => `\\cvlistitem{${line}}`)}
\section{Fachkenntnisse}
${skills.map(({ group, skills: names }) => `\\cvitem{${group}}{${names.join(', ')}}`)}
\section{Sprachen}
${languages.map(({ language, fluency }) => `\\cvitemwithcomment{${language}}{${fluency}}{}`)}
\section{Ehrenamt}
${posts.map((p) => `\\cvitem{${p.when}}{${p.title}, ${p.employer}}`)}
\section{Interessen}
${hobbies}
\end{document}
`,
};
