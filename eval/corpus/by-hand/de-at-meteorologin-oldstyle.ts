import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Leiterin der Lawinen- und Wetterwarnung',
    employer: 'Alpenwetterdienst Tirol',
    place: 'Innsbruck',
    from: '2020-10',
    when: 'seit 10/2020',
    text: [
      'Führung eines Teams von neun Prognostikerinnen und Prognostikern im Schichtdienst. Verantwortlich für Warnungen an Landeswarnzentrale, Straßenmeistereien und Seilbahnen sowie für die tägliche Abstimmung mit den Nachbardiensten in Bozen und Garmisch.',
    ],
  },
  {
    title: 'Prognosemeteorologin',
    employer: 'Alpenwetterdienst Tirol',
    place: 'Innsbruck',
    from: '2015-03',
    to: '2020-09',
    when: '03/2015 – 09/2020',
    text: [
      'Kurzfristprognose für Flughafen und Hochgebirge; Entwicklung eines Föhnindex, der die Treffsicherheit der Böenwarnungen im Wipptal von 61 auf 78 Prozent erhöht hat.',
    ],
  },
  {
    title: 'Wissenschaftliche Mitarbeiterin',
    employer: 'Institut für Gebirgsklima der Universität Admont',
    place: 'Admont',
    from: '2011-09',
    to: '2015-02',
    when: '09/2011 – 02/2015',
    text: ['Messkampagnen zur Kaltluftbildung in Dolinen, Betreuung von zwölf automatischen Wetterstationen.'],
  },
  {
    title: 'Wetterbeobachterin',
    employer: 'Observatorium Hoher Kolm',
    place: 'Rauris',
    from: '2009-06',
    to: '2011-08',
    when: '06/2009 – 08/2011',
    text: ['Vierzehntägiger Turnusdienst auf 3.106 Metern Seehöhe.'],
  },
];
const studies: Study[] = [
  {
    degree: 'Doktoratsstudium Atmosphärenwissenschaften',
    studyType: 'Doktoratsstudium',
    area: 'Atmosphärenwissenschaften',
    institution: 'Universität Admont',
    from: '2011',
    to: '2015',
    when: '2011 – 2015',
    text: ['Dissertation: Kaltluftseen in inneralpinen Becken und ihre Auflösung bei Föhndurchbruch.'],
  },
  {
    degree: 'Masterstudium Meteorologie',
    studyType: 'Masterstudium',
    area: 'Meteorologie',
    institution: 'Universität Admont',
    from: '2006',
    to: '2009',
    when: '2006 – 2009',
    score: 'mit Auszeichnung',
  },
  { degree: 'Matura', institution: 'Bundesgymnasium Liezen-West', place: 'Liezen', to: '2003', when: '2003' },
];
const awards: Item[] = [
  {
    line: 'Förderpreis, Gesellschaft für Alpine Meteorologie',
    name: 'Förderpreis',
    by: 'Gesellschaft für Alpine Meteorologie',
    date: '2016',
  },
  {
    line: 'Exzellenzstipendium, Steirische Landesstiftung',
    name: 'Exzellenzstipendium',
    by: 'Steirische Landesstiftung',
    date: '2008',
  },
];
const skills = [
  { group: 'Modelle', skills: ['AROME', 'ICON', 'WRF'] },
  { group: 'Programmieren', skills: ['Python', 'R', 'Fortran', 'Bash'] },
  { group: 'Medien', skills: ['Radiointerviews', 'Warnvideos'] },
];
const languages = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'verhandlungssicher' },
  { language: 'Italienisch', fluency: 'gut in Wort und Schrift' },
];

export const cv: HandMadeCv = {
  id: 'de-at-meteorologin-oldstyle',
  language: 'de',
  country: 'AT',
  dates: { pattern: 'MM/yyyy', join: ' – ', now: 'heute', since: 'seit' },
  name: 'Notburga Stecher-Lanz',
  shownName: 'Dr. Notburga Stecher-Lanz',
  label: 'Meteorologin',
  contact: {
    email: 'nsl@stecherlanz.example',
    phone: '+43 664 5550173',
    address: 'Höttinger Gasse 31, 6020 Innsbruck',
    city: 'Innsbruck',
    postalCode: '6020',
    extra: ['geboren am 4. Mai 1985'],
  },
  sections: [
    { kind: 'work', heading: 'Berufspraxis', jobs },
    { kind: 'education', heading: 'Studium und Schule', education: studies },
    { kind: 'awards', heading: 'Preise und Stipendien', items: awards },
    { kind: 'skills', heading: 'Kenntnisse', skills },
    { kind: 'languages', heading: 'Sprachen', languages },
    {
      kind: 'interests',
      heading: 'Freizeit',
      items: [{ line: 'Skitouren' }, { line: 'Blasmusik (Flügelhorn)' }, { line: 'Imkerei' }],
    },
  ],
  columns: 2,
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper,sans]{moderncv}
\moderncvstyle{oldstyle}
\moderncvcolor{grey}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage[ngerman]{babel}
\usepackage[scale=0.8]{geometry}
\setlength{\hintscolumnwidth}{4.4cm}
\name{Dr. Notburga}{Stecher-Lanz}
\title{Meteorologin}
\address{Höttinger Gasse 31}{6020 Innsbruck}
\phone[mobile]{+43 664 5550173}
\email{nsl@stecherlanz.example}
\extrainfo{geboren am 4. Mai 1985}
\begin{document}
\makecvtitle
\section{Berufspraxis}
${jobs.map((j) => `\\cventry{${tex(j.when)}}{${j.title}}{${j.employer}}{${j.place}}{}{${tex(j.text?.join(' '))}}`)}
\section{Studium und Schule}
${studies.map((s) => `\\cventry{${tex(s.when)}}{${s.degree}}{${s.institution}}{${s.place ?? ''}}{${s.score ? `\\textit{${s.score}}` : ''}}{${s.text?.join(' ') ?? ''}}`)}
\section{Preise und Stipendien}
${awards.map((a) => `\\cvitem{${a.date}}{${a.line}}`)}
\section{Kenntnisse}
${skills.map((s) => `\\cvitem{${s.group}}{${s.skills.join(', ')}}`)}
\section{Sprachen}
${languages.map((l) => `\\cvitem{${l.language}}{${l.fluency}}`)}
\section{Freizeit}
\cvitem{}{Skitouren, Blasmusik (Flügelhorn), Imkerei}
\end{document}
`,
};
