import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Registerloods, bevoegdheid A',
    employer: 'Loodsencorporatie Scheldemonden',
    place: 'Vlissingen',
    from: '2016-04',
    when: 'april 2016 – heden',
    text: [
      'Beloodsen van zeeschepen tot 366 meter naar Vlissingen, Terneuzen en de Westerscheldehavens. Ongeveer 210 reizen per jaar, waarvan een kwart met schepen die aan een tijpoort gebonden zijn. Vaste instructeur op de simulator voor aspirant-loodsen en lid van de werkgroep die de toelatingseisen voor de nieuwe zeesluis heeft opgesteld.',
    ],
  },
  {
    title: 'Eerste stuurman',
    employer: 'Rederij Van Oostenrijk-Blom',
    place: 'Rotterdam',
    from: '2012-01',
    to: '2016-03',
    when: 'januari 2012 – maart 2016',
    text: [
      'Chemicaliëntankers van 12.000 tot 19.000 ton op de Noordzee, de Oostzee en de Middellandse Zee. Verantwoordelijk voor ladingbehandeling, stabiliteit en de voorbereiding van inspecties door oliemaatschappijen; elf inspecties achtereen zonder ernstige opmerking.',
    ],
  },
  {
    title: 'Tweede stuurman',
    employer: 'Noorderdiep Shipping B.V.',
    place: 'Delfzijl',
    from: '2008-09',
    to: '2011-12',
    when: 'september 2008 – december 2011',
    text: [
      'Algemene lading en projectlading, van Archangelsk tot Luanda. Navigatieofficier en beheerder van de medische hut.',
    ],
  },
  {
    title: 'Derde stuurman',
    employer: 'Noorderdiep Shipping B.V.',
    place: 'Delfzijl',
    from: '2006-08',
    to: '2008-08',
    when: 'augustus 2006 – augustus 2008',
  },
];
const studies: Study[] = [
  {
    degree: 'Opleiding tot registerloods',
    institution: 'Loodsenacademie Hoek van Holland',
    from: '2016',
    to: '2017',
    when: '2016 – 2017',
  },
  {
    degree: 'Bachelor Maritiem Officier',
    studyType: 'Bachelor',
    area: 'Maritiem Officier',
    institution: 'Zeevaartschool Westfriese Eilanden',
    place: 'Harlingen',
    from: '2002',
    to: '2006',
    when: '2002 – 2006',
    text: ['Afstudeeronderzoek naar het manoeuvreergedrag van coasters in ondiep water, met een negen beoordeeld.'],
  },
  {
    degree: 'Havo, profiel Natuur en Techniek',
    institution: 'Isendoorn Lyceum',
    place: 'Zutphen',
    to: '2002',
    when: '2002',
  },
];
const courses: Item[] = [
  { line: 'Vaarbevoegdheid kapitein alle schepen', name: 'Vaarbevoegdheid kapitein alle schepen', date: '2015' },
  {
    line: 'Bemande modellen: noodmanoeuvres met grote containerschepen, Port Grimaud',
    name: 'Bemande modellen: noodmanoeuvres met grote containerschepen',
    date: '2018',
  },
  {
    line: 'Train de trainer, Instituut Zeemanswijs, Breskens',
    name: 'Train de trainer',
    by: 'Instituut Zeemanswijs',
    date: '2020',
  },
  {
    line: 'Bridge resource management voor loodsen, herhaling',
    name: 'Bridge resource management voor loodsen',
    date: '2023',
  },
];
const talks: Item[] = [
  {
    line: '‘Zog en zuiging in de Put van Terneuzen’, in: Nautische Berichten 88',
    name: 'Zog en zuiging in de Put van Terneuzen',
    by: 'Nautische Berichten',
    date: '2021',
  },
];
const rows = (list: string[]): string =>
  `\\begin{tabularx}{\\textwidth}{@{}>{\\raggedright\\arraybackslash}p{3.7cm}X@{}}\n${list.join('\n')}\n\\end{tabularx}`;

export const cv: HandMadeCv = {
  id: 'nl-nl-loods-tabularx',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'heden' },
  name: 'Jorrit Wielenga',
  label: 'Registerloods',
  contact: {
    email: 'jorrit@wielenga-aanboord.example',
    phone: '06 5550 4417',
    address: 'Boulevard Evertsen 212, 4382 AE Vlissingen',
    city: 'Vlissingen',
    postalCode: '4382 AE',
    extra: ['Geboren te Zutphen, 17 november 1984'],
  },
  sections: [
    { kind: 'work', heading: 'LOOPBAAN', jobs },
    { kind: 'education', heading: 'OPLEIDING', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'CURSUSSEN EN BEVOEGDHEDEN', items: courses },
    { kind: 'publications', heading: 'PUBLICATIE', items: talks },
    {
      kind: 'languages',
      heading: 'TALEN',
      languages: [
        { language: 'Nederlands', fluency: 'moedertaal' },
        { language: 'Engels', fluency: 'vloeiend' },
        { language: 'Duits', fluency: 'goed' },
        { language: 'Russisch', fluency: 'basis' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'NEVENACTIVITEITEN',
      jobs: [
        {
          title: 'Opstapper op de reddingboot',
          employer: 'Reddingstation Westkapelle',
          from: '2017',
          when: '2017 – heden',
        },
        { title: 'Bestuurslid', employer: 'Vereniging Scheldeloodsen', from: '2018', to: '2022', when: '2018 – 2022' },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage[dutch]{babel}
\usepackage[scaled=0.95]{helvet}
\renewcommand{\familydefault}{\sfdefault}
\usepackage[margin=2.2cm]{geometry}
\usepackage{tabularx}
\usepackage{xcolor}
\setlength{\parindent}{0pt}
\renewcommand{\arraystretch}{1.25}
\newcommand{\kop}[1]{\bigskip\textcolor{blue!50!black}{\textbf{#1}}\par\nopagebreak\smallskip}
\pagestyle{empty}
\begin{document}
{\huge\bfseries Jorrit Wielenga}\par\medskip
{\large Registerloods}\par\medskip
${rows([
  'Adres & Boulevard Evertsen 212, 4382 AE Vlissingen\\\\',
  'Telefoon & 06 5550 4417\\\\',
  'E-mail & jorrit@wielenga-aanboord.example\\\\',
  'Geboren & te Zutphen, 17 november 1984\\\\',
])}
\kop{LOOPBAAN}
${rows(jobs.map((j) => `${tex(j.when)} & \\textbf{${j.title}}\\newline ${j.employer}, ${j.place}${j.text ? `\\newline ${tex(j.text.join(' '))}` : ''}\\\\`))}
\kop{OPLEIDING}
${rows(studies.map((s) => `${tex(s.when)} & \\textbf{${s.degree}}\\newline ${s.institution}${s.place ? `, ${s.place}` : ''}${s.text ? `\\newline ${s.text.join(' ')}` : ''}\\\\`))}
\kop{CURSUSSEN EN BEVOEGDHEDEN}
${rows(courses.map((c) => `${c.date} & ${c.line}\\\\`))}
\kop{PUBLICATIE}
${rows(talks.map((c) => `${c.date} & ${c.line}\\\\`))}
\kop{TALEN}
${rows(['Nederlands & moedertaal\\\\', 'Engels & vloeiend\\\\', 'Duits & goed\\\\', 'Russisch & basis\\\\'])}
\kop{NEVENACTIVITEITEN}
${rows(['2017 -- heden & Opstapper op de reddingboot, Reddingstation Westkapelle\\\\', '2018 -- 2022 & Bestuurslid, Vereniging Scheldeloodsen\\\\'])}
\end{document}
`,
};
