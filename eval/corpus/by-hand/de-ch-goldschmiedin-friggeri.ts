import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string; employer: string; place: string; text: string[] })[] = [
  {
    when: 'seit 2019',
    from: '2019',
    title: 'Inhaberin',
    employer: 'Atelier Caflisch',
    place: 'Chur',
    text: [
      'Unikate und Kleinserien in Recyclinggold und Bündner Silber, zwei Lernende, rund 140 Aufträge im Jahr. Trauringkurse für Paare an Wochenenden.',
    ],
  },
  {
    when: 'Herbst 2016 – Frühling 2019',
    from: '2016',
    to: '2019',
    title: 'Goldschmiedin',
    employer: 'Bijouterie Tschudi & Söhne',
    place: 'St. Moritz',
    text: ['Umarbeitungen von Erbschmuck, Fassen von Farbsteinen, Kundenberatung in vier Sprachen.'],
  },
  {
    when: '08.2014 – 07.2016',
    from: '2014-08',
    to: '2016-07',
    title: 'Goldschmiedin und Restauratorin',
    employer: 'Abtei Mariaried',
    place: 'Disentis',
    text: ['Konservierung von 31 Kelchen und zwei Reliquiaren.'],
  },
  {
    when: '2013',
    from: '2013',
    to: '2013',
    title: 'Stagiaire',
    employer: 'Oreficeria Bonfante',
    place: 'Valenza (I)',
    text: ['Drei Monate Granulation und Filigran.'],
  },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    when: '2017 – 2018',
    from: '2017',
    to: '2018',
    degree: 'Edelsteinkunde (Zertifikat)',
    studyType: 'Zertifikat',
    area: 'Edelsteinkunde',
    institution: 'Gemmologie-Schule Rheintal',
    place: 'Altstätten',
  },
  {
    when: '2009 – 2013',
    from: '2009',
    to: '2013',
    degree: 'Lehre als Goldschmiedin EFZ',
    studyType: 'Lehre',
    area: 'Goldschmiedin EFZ',
    institution: 'Goldschmiede Ursin Derungs',
    place: 'Ilanz',
    text: ['Abschlussnote 5,6; Berufsmaturität gestalterische Richtung.'],
  },
  {
    when: '2008 – 2009',
    from: '2008',
    to: '2009',
    degree: 'Gestalterischer Vorkurs',
    institution: 'Schule für Gestaltung',
    place: 'St. Gallen',
  },
];
const shows: (Item & { date: string; name: string })[] = [
  {
    date: '2024',
    name: '«Schmelzwasser», Einzelausstellung',
    by: 'Kunsthaus Plessur, Chur',
    line: '«Schmelzwasser», Einzelausstellung Kunsthaus Plessur, Chur',
  },
  {
    date: '2021',
    name: '«Neun Ringe»',
    by: 'Triennale für Schmuck, Bern',
    line: '«Neun Ringe» Triennale für Schmuck, Bern',
  },
];
const prizes: (Item & { date: string; name: string; by: string })[] = [
  {
    date: '2022',
    name: 'Förderpreis Handwerk',
    by: 'Stiftung Rätia',
    line: 'Förderpreis Handwerk Stiftung Rätia',
  },
];
const honorary: (Job & { when: string; title: string; employer: string; place: string })[] = [
  {
    when: 'seit 2021',
    from: '2021',
    title: 'Prüfungsexpertin',
    employer: 'Lehrabschlussprüfungen Goldschmiedin EFZ',
    place: 'Zürich',
  },
];
const skills = ['Granulation', 'Fassen', 'Emaillieren', 'Lasern', 'Rhino 3D', 'Wachsmodelle'];
const languages = [
  { language: 'Rätoromanisch', fluency: 'Muttersprache' },
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Italienisch', fluency: 'C1' },
  { language: 'Englisch', fluency: 'B2' },
];
const head = (heading: string): string => `\\kopf{${heading.slice(0, 3)}}{${heading.slice(3)}}`;
const entry = (when: string, title: string, right: string, text = ''): string =>
  `\\entry{${tex(when)}}{${tex(title)}}{${tex(right)}}{${text && `\\newline ${tex(text)}`}}`;

export const cv: HandMadeCv = {
  id: 'de-ch-goldschmiedin-friggeri',
  language: 'de',
  country: 'CH',
  dates: { pattern: 'MM.yyyy', now: 'heute', since: 'seit' },
  name: 'Annina Caflisch',
  label: 'Goldschmiedin',
  contact: {
    email: 'annina@caflisch.example',
    phone: '+41 79 555 01 62',
    address: 'Süsswinkelgasse 9, 7000 Chur',
    city: 'Chur',
    postalCode: '7000',
    url: 'caflisch.example',
    profiles: [{ network: 'Instagram', username: 'caflisch', shown: 'instagram.com/caflisch' }],
    extra: ['geboren 11.5.1990', 'Führerausweis Kat. B'],
    heading: 'kontakt',
  },
  columns: 2,
  sections: [
    {
      kind: 'languages',
      heading: 'sprachen',
      side: true,
      languages,
    },
    { kind: 'skills', heading: 'techniken', side: true, skills: [{ skills }], skillStyle: 'list' },
    {
      kind: 'interests',
      heading: 'daneben',
      side: true,
      text: ['Skitouren, Kristalle suchen, Chor Viva'],
    },
    { kind: 'work', heading: 'berufserfahrung', jobs },
    { kind: 'education', heading: 'ausbildung', education: studies },
    { kind: 'other', orKind: ['publications', 'awards', 'projects'], heading: 'ausstellungen', items: shows },
    { kind: 'awards', heading: 'preis', items: prizes },
    { kind: 'volunteer', heading: 'ehrenamt', jobs: honorary },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage[left=6.1cm,top=2cm,right=1.5cm,bottom=2cm,nohead,nofoot]{geometry}
\usepackage{fontspec,xcolor,array}\usepackage[absolute,overlay]{textpos}\usepackage[hidelinks]{hyperref}
\setmainfont{Open Sans}\newfontfamily\thin[Ligatures=TeX]{Open Sans Light}
\definecolor{dark}{HTML}{333333}\definecolor{blue}{HTML}{2A6F97}\definecolor{gray}{HTML}{7A7A7A}
\setlength{\parindent}{0pt}\setlength{\TPHorizModule}{1cm}\setlength{\TPVertModule}{1cm}\setlength{\fboxsep}{0pt}\pagestyle{empty}
\newcommand{\kopf}[2]{\par\vspace{5mm}{\fontsize{15pt}{17pt}\selectfont\bfseries{\color{blue}#1}#2}\par\nopagebreak\vspace{1.5mm}}
\newcommand{\neben}[1]{\par\vspace{4mm}{\fontsize{13pt}{15pt}\selectfont #1}\par\vspace{1mm}}
\newcommand{\entry}[4]{\begin{tabular}{@{}>{\raggedright\arraybackslash}p{2.3cm}@{\hspace{2mm}}p{10.9cm}@{}}{\small #1} & \textbf{#2}\hfill{\footnotesize\color{gray}#3}#4\end{tabular}\par\vspace{1.5mm}}
\begin{document}
\begin{textblock}{21}(0,0)\colorbox{dark}{\parbox[c][3.6cm][c]{21cm}{\centering\color{white}{\fontsize{36pt}{42pt}\selectfont{\thin Annina} Caflisch}\\[2mm]{\thin\large Goldschmiedin}}}\end{textblock}
\begin{textblock}{4}(1.2,4.3)\raggedleft\small\thin
\neben{kontakt}
Süsswinkelgasse 9, 7000 Chur\par
+41 79 555 01 62\par
\href{mailto:annina@caflisch.example}{annina@caflisch.example}\par
\href{https://caflisch.example}{caflisch.example}\par
\href{https://instagram.com/caflisch}{instagram.com/caflisch}\par
geboren 11.5.1990\par
Führerausweis Kat. B\par
\neben{sprachen}
${languages.map((l) => `${l.language} (${l.fluency})\\par`)}
\neben{techniken}
${skills.map((s) => `${s}\\par`)}
\neben{daneben}
Skitouren, Kristalle suchen, Chor Viva
\end{textblock}
\vspace*{1.9cm}
${head('berufserfahrung')}
${jobs.map((j) => entry(j.when, j.title, `${j.employer}, ${j.place}`, j.text.join(' ')))}
${head('ausbildung')}
${studies.map((s) => entry(s.when, s.degree, `${s.institution}, ${s.place}`, s.text?.join(' ')))}
${head('ausstellungen')}
${shows.map((s) => entry(s.date, s.name, s.by ?? ''))}
${head('preis')}
${prizes.map((s) => entry(s.date, s.name, s.by))}
${head('ehrenamt')}
${honorary.map((j) => entry(j.when, j.title, `${j.employer}, ${j.place}`))}
\end{document}
`,
};
