import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string })[] = [
  {
    title: 'Projektleiter Untertagbau',
    employer: 'Caduff + Zgraggen Ingenieure AG',
    place: 'Altdorf',
    from: '2018',
    when: '2018 – heute',
    bullets: [
      'Leitung von drei Losen mit einem Bauvolumen von 210 Mio. CHF',
      'Prüfung von Sprengkonzepten',
      'Betreuung von zwei Praktikanten der HSLU',
    ],
  },
  {
    title: 'Bauleiter Vortrieb',
    employer: 'ARGE Albulastollen',
    place: 'Preda',
    from: '2015',
    to: '2018',
    when: '2015 – 2018',
    text: ['Schichtbetrieb, Sprengvortrieb in Kakirit und Rauwacke, Rapportwesen und Messüberwachung.'],
  },
  {
    title: 'Assistent',
    employer: 'ETH Zürich, Professur für Untertagbau',
    from: '2013',
    to: '2015',
    when: '2013 – 2015',
    text: ['Teilzeit 60 %'],
  },
  {
    title: 'Zivildienst',
    employer: 'Alpgenossenschaft Surenen',
    from: '2012',
    to: '2012',
    when: '2012',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'MSc Bauingenieurwissenschaften',
    studyType: 'MSc',
    area: 'Bauingenieurwissenschaften',
    institution: 'ETH Zürich',
    from: '2010',
    to: '2012',
    when: '2010 – 2012',
    score: 'Note 5,1',
  },
  {
    degree: 'BSc Bauingenieurwissenschaften',
    studyType: 'BSc',
    area: 'Bauingenieurwissenschaften',
    institution: 'ETH Zürich',
    from: '2007',
    to: '2010',
    when: '2007 – 2010',
  },
  { degree: 'Matura', institution: 'Kantonale Mittelschule Uri', place: 'Altdorf', to: '2006', when: '2006' },
];
const projects: (ProjectEntry & { when: string })[] = [
  {
    name: 'Sicherheitsstollen Axen',
    client: 'Bundesamt für Strassen',
    from: '2021',
    when: '2021 – heute',
    text: ['Ausschreibung und Oberbauleitung, 3,1 km'],
  },
  {
    name: 'Druckleitung Kraftwerk Erstfeldertal',
    client: 'EW Gurtnellen',
    from: '2019',
    to: '2020',
    when: '2019 – 2020',
    text: ['Schrägschacht, Raise-Boring 240 m'],
  },
];
const courses: (Item & { name: string; date: string })[] = [
  { line: 'Sprengausweis C (SBFI), 2016', name: 'Sprengausweis C', by: 'SBFI', date: '2016' },
  {
    line: 'CAS Projektmanagement (Hochschule Luzern), 2020',
    name: 'CAS Projektmanagement',
    by: 'Hochschule Luzern',
    date: '2020',
  },
];

export const cv: HandMadeCv = {
  id: 'de-ch-tunnelbauingenieur-makros',
  language: 'de',
  country: 'CH',
  dates: { pattern: 'yyyy', now: 'heute' },
  name: 'Reto Arnold-Imholz',
  label: 'Dipl. Bauingenieur ETH, Tunnelbau',
  contact: {
    email: 'reto.arnold@reusspost.example',
    phone: '079 555 38 12',
    address: 'Gotthardstrasse 112, 6472 Erstfeld',
    city: 'Erstfeld',
    postalCode: '6472',
    extra: ['Jahrgang 1987, ledig'],
  },
  sections: [
    { kind: 'work', heading: 'Anstellungen', jobs },
    { kind: 'projects', heading: 'Referenzobjekte', projects },
    { kind: 'education', heading: 'Bildungsweg', education: studies },
    { kind: 'certificates', heading: 'Kurse und Ausweise', orKind: ['education'], items: courses },
    {
      kind: 'skills',
      heading: 'Werkzeuge',
      skills: [
        { group: 'Berechnung', skills: ['ZSoil', 'Plaxis', 'RS2'] },
        { group: 'Planung', skills: ['Allplan', 'Revit', 'Tunnelscanner Amberg'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Italienisch', fluency: 'gut, auf der Baustelle gelernt' },
        { language: 'Englisch', fluency: 'gut' },
        { language: 'Romanisch', fluency: 'verstehe ich' },
      ],
    },
    {
      kind: 'references',
      heading: 'Referenzen',
      items: [
        {
          line: 'Gion Caduff, Caduff + Zgraggen Ingenieure AG, 041 555 20 40',
          name: 'Gion Caduff',
          by: 'Caduff + Zgraggen Ingenieure AG',
        },
      ],
    },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage{fontspec}
\setmainfont{TeX Gyre Heros}
\usepackage[ngerman]{babel}
\usepackage[left=2.5cm,right=2.2cm,top=2cm,bottom=2cm]{geometry}
\usepackage{xcolor,enumitem}
\definecolor{fels}{RGB}{120,60,20}
\setlength{\parindent}{0pt}\pagestyle{empty}
\setlist[itemize]{label=--,leftmargin=1em,nosep}
% Titel links, Jahre rechts; darunter Arbeitgeber kursiv
\newcommand{\stelle}[3]{\medskip\textbf{#1}\hfill #3\\\textit{#2}\par}
\newcommand{\titel}[1]{\bigskip\colorbox{fels}{\makebox[\dimexpr\linewidth-2\fboxsep][l]{\color{white}\bfseries\strut #1}}\par\nobreak}
\newcommand{\zeile}[2]{\smallskip\makebox[3cm][l]{#1}\parbox[t]{12cm}{#2}\par}
\begin{document}
{\fontsize{22}{26}\selectfont Reto \textbf{Arnold-Imholz}}\hfill\begin{tabular}[b]{r@{}}Gotthardstrasse 112, 6472 Erstfeld\\079 555 38 12\\reto.arnold@reusspost.example\end{tabular}

Dipl. Bauingenieur ETH, Tunnelbau\hfill Jahrgang 1987, ledig

\titel{Anstellungen}
${jobs.map((j) => `\\stelle{${tex(j.title)}}{${tex([j.employer, j.place].filter(Boolean).join(', '))}}{${tex(j.when)}}\n${(j.text ?? []).map((text) => `${tex(text)}\\par`).join('\n')}\n${itemize(j.bullets)}`)}
\titel{Referenzobjekte}
${projects.map((p) => `\\stelle{${tex(p.name)}}{Bauherr: ${tex(p.client)}}{${tex(p.when)}}\n${(p.text ?? []).map((text) => `${tex(text)}\\par`).join('\n')}`)}

\titel{Bildungsweg}
${studies.map((s) => `\\stelle{${tex(s.degree)}}{${tex([s.institution, s.place].filter(Boolean).join(', '))}${s.score ? `, ${s.score}` : ''}}{${tex(s.when)}}`)}
\titel{Kurse und Ausweise}
\smallskip
${courses.map((course) => `${tex(course.line)}\\par`)}
\titel{Werkzeuge}
\zeile{Berechnung}{ZSoil, Plaxis, RS2}
\zeile{Planung}{Allplan, Revit, Tunnelscanner Amberg}
\titel{Sprachen}
\zeile{Deutsch}{Muttersprache}
\zeile{Italienisch}{gut, auf der Baustelle gelernt}
\zeile{Englisch}{gut}
\zeile{Romanisch}{verstehe ich}
\titel{Referenzen}
\smallskip
Gion Caduff, Caduff + Zgraggen Ingenieure AG, 041 555 20 40
\end{document}
`,
};
