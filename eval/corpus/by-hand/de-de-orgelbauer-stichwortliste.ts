import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Werkstattleiter und Intonateur',
    employer: 'Orgelbau Wiechmann & Söhne',
    place: 'Quedlinburg',
    from: '2017',
    when: 'seit 2017',
    text: [
      'Verantwortlich für elf Beschäftigte, die Jahresplanung der Werkstatt und die klangliche Gestaltung sämtlicher Neubauten. In diese Zeit fallen vier neue Instrumente zwischen neun und achtunddreißig Registern sowie die Wiederherstellung der barocken Prospektpfeifen in der Stiftskirche Drübenheim.',
    ],
    bullets: [
      'Einführung einer digitalen Mensurenverwaltung, mit der die Pfeifenmacherei seither ohne handgeschriebene Zettel auskommt',
      'Ausbildung von fünf Lehrlingen, darunter ein Landessieger im Leistungswettbewerb des Handwerks',
    ],
  },
  {
    title: 'Orgelbaumeister in der Restaurierung',
    employer: 'Werkstätte für historische Tasteninstrumente Aumüller',
    place: 'Rottenburg am Neckar',
    from: '2011',
    to: '2017',
    when: '2011–2017',
    text: [
      'Befundaufnahme, Restaurierungskonzepte und Ausführung an denkmalgeschützten Orgeln des achtzehnten und neunzehnten Jahrhunderts; Verhandlungen mit Kirchengemeinden, Sachverständigen und Denkmalbehörden in drei Bundesländern.',
    ],
  },
  {
    title: 'Orgelbaugeselle',
    employer: 'Manufacture d’orgues Kestenholz',
    place: 'Colmar',
    from: '2007',
    to: '2011',
    when: '2007–2011',
    text: ['Trakturbau, Windladen und Montagen im Elsass, in Burgund und in der französischsprachigen Schweiz.'],
  },
  {
    title: 'Orgelbaugeselle auf Wanderschaft',
    from: '2005',
    to: '2007',
    when: '2005–2007',
    text: ['Stationen in Dänemark, den Niederlanden und Oberösterreich, jeweils drei bis acht Monate.'],
  },
];
const education: Study[] = [
  {
    degree: 'Meisterprüfung im Orgel- und Harmoniumbauerhandwerk',
    institution: 'Handwerkskammer Ludwigsburg',
    to: '2010',
    when: '2010',
  },
  {
    degree: 'Ausbildung zum Orgelbauer',
    institution: 'Orgelbau Tegtmeier',
    place: 'Hildesheim',
    from: '2001',
    to: '2005',
    when: '2001–2005',
    text: ['Gesellenstück: Truhenpositiv mit drei Registern.'],
  },
  { degree: 'Abitur', institution: 'Goethe-Gymnasium', place: 'Hildesheim', to: '2000', when: '2000' },
];
const courses: Item[] = [
  {
    line: 'Restaurator im Handwerk, Akademie Schloss Raesfurt',
    name: 'Restaurator im Handwerk',
    by: 'Akademie Schloss Raesfurt',
    date: '2014',
  },
  {
    line: 'Bleischutz und Gefahrstoffe in der Pfeifenwerkstatt, Berufsgenossenschaft Holz',
    name: 'Bleischutz und Gefahrstoffe in der Pfeifenwerkstatt',
    by: 'Berufsgenossenschaft Holz',
    date: '2019',
  },
];
const list = (entries: string[]): string => `\\begin{description}\n${entries.join('\n')}\n\\end{description}`;

export const cv: HandMadeCv = {
  id: 'de-de-orgelbauer-stichwortliste',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'yyyy', join: '–', now: 'heute', since: 'seit' },
  name: 'Friedemann Aschenbrenner',
  label: 'Orgelbaumeister',
  contact: {
    email: 'aschenbrenner@pfeifenwerk.example',
    phone: '03946 5552718',
    address: 'Steinbrücke 14, 06484 Quedlinburg',
    city: 'Quedlinburg',
    postalCode: '06484',
    extra: ['geboren am 9. März 1981 in Hildesheim', 'verheiratet, drei Kinder'],
  },
  sections: [
    { kind: 'work', heading: 'Berufliche Stationen', jobs },
    { kind: 'education', heading: 'Ausbildung und Prüfungen', education },
    { kind: 'certificates', orKind: ['education'], heading: 'Fortbildungen', items: courses },
    {
      kind: 'skills',
      heading: 'Kenntnisse',
      skills: [{ skills: ['Intonation', 'Mensurierung', 'Furnier- und Schnitzarbeiten', 'AutoCAD', 'Inventor'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Französisch', fluency: 'fließend' },
        { language: 'Niederländisch', fluency: 'gute Kenntnisse' },
        { language: 'Englisch', fluency: 'Grundkenntnisse' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Ehrenamt',
      jobs: [
        {
          title: 'Nebenamtlicher Organist',
          employer: 'Kirchengemeinde St. Ägidien',
          from: '2018',
          when: 'seit 2018',
        },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper]{scrartcl}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage[ngerman]{babel}
\usepackage{mathpazo}
\usepackage{microtype}
\usepackage[margin=2.6cm]{geometry}
\usepackage{enumitem}
\setlist[description]{style=multiline,leftmargin=3cm,labelwidth=2.6cm,font=\normalfont\itshape,itemsep=5pt}
\setlist[itemize]{leftmargin=*,nosep}
\setkomafont{section}{\large\rmfamily\bfseries}
\setlength{\parindent}{0pt}
\begin{document}
\begin{center}
{\LARGE Friedemann Aschenbrenner}\\[3pt]
Orgelbaumeister\\[3pt]
Steinbrücke 14, 06484 Quedlinburg\\
Telefon 03946 5552718, aschenbrenner@pfeifenwerk.example\\
geboren am 9. März 1981 in Hildesheim\\
verheiratet, drei Kinder
\end{center}
\section*{Berufliche Stationen}
${list(jobs.map((j) => `\\item[${tex(j.when)}] \\textbf{${j.title}}${j.employer ? `, ${tex(j.employer)}, ${j.place}` : ''}\\par\n${tex(j.text?.join(' '))}\n${itemize(j.bullets)}`))}
\section*{Ausbildung und Prüfungen}
${list(education.map((e) => `\\item[${tex(e.when)}] \\textbf{${e.degree}}, ${e.institution}${e.place ? `, ${e.place}` : ''}${e.text ? `\\par\n${e.text.join(' ')}` : ''}`))}
\section*{Fortbildungen}
${list(courses.map((c) => `\\item[${c.date}] ${c.line}`))}
\section*{Kenntnisse}
Intonation, Mensurierung, Furnier- und Schnitzarbeiten, AutoCAD, Inventor
\section*{Sprachen}
Französisch (fließend), Niederländisch (gute Kenntnisse), Englisch (Grundkenntnisse)
\section*{Ehrenamt}
${list(['\\item[seit 2018] Nebenamtlicher Organist, Kirchengemeinde St. Ägidien'])}
\end{document}
`,
};
