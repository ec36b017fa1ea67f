import type { Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const profiel =
  'Kunsthistoricus en conservator met een zwak voor toegepaste kunst. Ik maak tentoonstellingen waar mensen met een thermosfles voor in de rij staan en beheer depots waar niets zoekraakt.';
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Conservator toegepaste kunst en vormgeving',
    employer: 'Museum De Zilverkamer',
    place: 'Schoonhoven',
    from: '2020-01',
    when: 'jan. 2020 – heden',
    bullets: [
      'Collectie van 11.000 objecten; zes tentoonstellingen, waarvan één met 74.000 bezoekers.',
      'Verwierf de nalatenschap van een Haagse edelsmid met steun van twee fondsen.',
    ],
  },
  {
    title: 'Adviseur roerend erfgoed',
    employer: 'Ministerie van Onderwijs, Cultuur en Wetenschap, Inspectie Erfgoed',
    place: 'Den Haag',
    from: '2017-05',
    to: '2019-12',
    when: 'mei 2017 – dec. 2019',
    bullets: ['Beoordeelde uitvoervergunningen en schreef mee aan de handreiking ontzamelen.'],
  },
  {
    title: 'Registrar (detachering via Artforce Uitzendbureau)',
    employer: 'Stadsmuseum Gouwestad',
    place: 'Gouda',
    from: '2016-02',
    to: '2017-04',
    when: 'feb. 2016 – apr. 2017',
    bullets: ['Bruikleenverkeer met 23 musea in vijf landen.'],
  },
  {
    title: 'Promovendus en werkgroepdocent',
    employer: 'Universiteit Rijnmond, Vakgroep Kunstgeschiedenis',
    place: 'Rotterdam',
    from: '2011-09',
    to: '2015-12',
    when: 'sep. 2011 – dec. 2015',
  },
  {
    title: 'Veilingassistent',
    employer: 'Harrow & Finch Auctioneers plc',
    place: 'Londen',
    from: '2010-10',
    to: '2011-07',
    when: 'okt. 2010 – juli 2011',
    bullets: ['Catalogusteksten voor Europees zilver en klokken.'],
  },
  {
    title: 'Suppoost',
    employer: 'Gemeente Delft',
    place: 'Delft',
    from: '2007',
    to: '2010',
    when: '2007 – 2010',
  },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    degree: 'Promotie Kunstgeschiedenis (dr.)',
    studyType: 'Promotie',
    area: 'Kunstgeschiedenis',
    institution: 'Universiteit Rijnmond',
    place: 'Rotterdam',
    to: '2016',
    when: '2016',
    text: ['Proefschrift: Zilver voor de burgerij, 1880–1914'],
  },
  {
    degree: 'MA Museumstudies, cum laude',
    studyType: 'MA',
    area: 'Museumstudies',
    institution: 'Universiteit Rijnmond',
    place: 'Rotterdam',
    from: '2009',
    to: '2010',
    when: '2009 – 2010',
    score: 'cum laude',
  },
  {
    degree: 'BA Kunstgeschiedenis',
    studyType: 'BA',
    area: 'Kunstgeschiedenis',
    institution: 'Hogeschooluniversiteit Delfland',
    place: 'Delft',
    from: '2006',
    to: '2009',
    when: '2006 – 2009',
  },
  {
    degree: 'Gymnasium',
    studyType: 'Gymnasium',
    institution: 'Stedelijk Gymnasium De Merwede',
    place: 'Dordrecht',
    from: '2000',
    to: '2006',
    when: '2000 – 2006',
  },
];
const skills = [
  {
    group: 'Museaal',
    skills: ['tentoonstellingen maken', 'collectieregistratie', 'fondsenwerving', 'bruikleenbeheer'],
  },
  { group: 'Software', skills: ['Adlib', 'TMS', 'InDesign'] },
];
const languages = [
  { language: 'Nederlands', fluency: 'moedertaal' },
  { language: 'Engels', fluency: 'C2' },
  { language: 'Duits', fluency: 'B2' },
  { language: 'Frans', fluency: 'leesvaardig' },
];
const papers = [
  {
    line: 'Zilver voor de burgerij, 1880–1914, Uitgeverij Waterman, 2017',
    name: 'Zilver voor de burgerij, 1880–1914',
    by: 'Uitgeverij Waterman',
    date: '2017',
  },
  {
    line: 'De theepot als statement, Bulletin Toegepaste Kunst, 2022',
    name: 'De theepot als statement',
    by: 'Bulletin Toegepaste Kunst',
    date: '2022',
  },
];
const board: Job & { title: string; employer: string; place: string; when: string } = {
  title: 'Penningmeester',
  employer: 'Stichting Vrienden van de Stadstimmerwerf',
  place: 'Leiden',
  from: '2018',
  when: '2018 – heden',
};
const references = 'Dr. W. Oosterlaken, directeur Museum De Zilverkamer, tel. 0182 555 014';
const entry = (title: string, when: string, below: string, place: string): string =>
  `\\entry{${tex(title)}}{${tex(when)}}{${tex(below)}}{${tex(place)}}`;

export const cv: HandMadeCv = {
  id: 'nl-nl-conservator-flowcv',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMM yyyy', now: 'heden' },
  name: 'Machteld van Wieringen',
  shownName: 'dr. Machteld van Wieringen',
  label: 'Conservator toegepaste kunst',
  contact: {
    email: 'machteld@vanwieringen.example',
    phone: '06 24185370',
    address: 'Oude Singel 41, 2312 RA Leiden',
    city: 'Leiden',
    postalCode: '2312 RA',
    extra: ['Geboren 9 juni 1988'],
  },
  sections: [
    { kind: 'summary', heading: 'Profiel', text: [profiel] },
    { kind: 'work', heading: 'Werkervaring', jobs },
    { kind: 'education', heading: 'Opleiding', education: studies },
    { kind: 'publications', heading: 'Publicaties', items: papers },
    { kind: 'skills', heading: 'Vaardigheden', skills, skillStyle: 'comma' },
    { kind: 'languages', heading: 'Talen', languages },
    { kind: 'volunteer', heading: 'Bestuurswerk', jobs: [board] },
    { kind: 'references', heading: 'Referentie', items: [{ line: references }] },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage{fontspec}
\usepackage[margin=19mm,top=11mm,bottom=10mm]{geometry}
\usepackage{xcolor,enumitem}
\setmainfont{Lato}
\definecolor{accent}{HTML}{1D4E6B}
\pagestyle{empty}
\setlength{\parindent}{0pt}
\setlist[itemize]{leftmargin=14pt,topsep=1pt,itemsep=0pt,parsep=0pt}
\newcommand{\head}[1]{\par\vspace{6pt}{\large\bfseries\color{accent}\strut#1}\par\vspace{2pt}{\color{accent}\hrule height 0.9pt}\vspace{3pt}}
\newcommand{\entry}[4]{\par\vspace{4pt}\parbox[t]{0.74\textwidth}{\raggedright\textbf{#1}\\ \textit{#3}}\hfill\parbox[t]{0.25\textwidth}{\raggedleft #2\\ #4}\par\vspace{1pt}}
\begin{document}
{\centering {\Huge\color{accent} dr. Machteld van Wieringen}\par\vspace{4pt}
{\large Conservator toegepaste kunst}\par\vspace{5pt}
machteld@vanwieringen.example \quad 06 24185370 \quad Oude Singel 41, 2312 RA Leiden\par
Geboren 9 juni 1988\par}
\head{Profiel}
${tex(profiel)}
\head{Werkervaring}
${jobs.map((j) => `${entry(j.title, j.when, j.employer, j.place)}\n${itemize(j.bullets)}`)}
\head{Opleiding}
${studies.map((s) => `${entry(s.degree, s.when, s.institution, s.place)}\n${(s.text ?? []).map(tex).join('\n\n')}`)}
\head{Publicaties}
${itemize(papers.map((p) => p.line))}
\head{Vaardigheden}
${skills.map((s) => `\\textbf{${s.group}:} ${s.skills.join(', ')}\\par`)}
\head{Talen}
${languages.map((l) => `${l.language} — ${l.fluency}`).join(' \\quad ')}
\head{Bestuurswerk}
${entry(board.title, board.when, board.employer, board.place)}
\head{Referentie}
${tex(references)}
\end{document}
`,
};
