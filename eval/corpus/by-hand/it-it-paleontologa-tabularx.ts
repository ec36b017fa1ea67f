import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Assegnista di ricerca',
    employer: 'Dipartimento di Scienze della Terra, Università del Monviso',
    place: 'Torino',
    from: '2022-09',
    when: '09/2022 – oggi',
    text: [
      'Progetto “Balene del Pliocene astigiano”: tafonomia e tomografia dei cetacei fossili. Responsabile scientifico: prof. Ottavio Ferrero-Danesi.',
    ],
  },
  {
    title: 'Postdoctoral researcher',
    employer: 'Museum für Erdgeschichte Isarstadt',
    place: 'Monaco di Baviera, Germania',
    from: '2020-01',
    to: '2022-08',
    when: '01/2020 – 08/2022',
    text: ['Revisione della collezione di sirenidi (412 reperti) e formazione di due preparatori.'],
  },
  {
    title: 'Collaboratrice tecnica di scavo',
    employer: 'Soprintendenza delle Langhe',
    place: 'Alba (CN)',
    from: '2014',
    to: '2015',
    when: 'estati 2014 e 2015',
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'Dottorato di ricerca in Scienze della Terra',
    studyType: 'Dottorato di ricerca',
    area: 'Scienze della Terra',
    institution: 'Università della Lanterna',
    place: 'Genova',
    from: '2016-11',
    to: '2019-12',
    when: '11/2016 – 12/2019',
    text: ['Tesi: “Whale falls nel Piacenziano dell’Italia nord-occidentale”. Relatrice: prof.ssa Livia Sanguineti.'],
  },
  {
    degree: 'Laurea magistrale in Scienze geologiche (LM-74)',
    studyType: 'Laurea magistrale',
    area: 'Scienze geologiche (LM-74)',
    institution: 'Università del Monviso',
    place: 'Torino',
    to: '2016-03-15',
    when: '15 marzo 2016',
    score: '110/110 e lode',
    text: ['Votazione: 110/110 e lode, dignità di stampa'],
  },
  {
    degree: 'Laurea triennale in Scienze naturali',
    studyType: 'Laurea triennale',
    area: 'Scienze naturali',
    institution: 'Università del Monviso',
    place: 'Torino',
    to: '2013',
    when: '2013',
    score: '108/110',
  },
];
const teaching: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Docente a contratto, Paleontologia dei vertebrati (48 ore)',
    employer: 'Università del Monviso',
    place: 'Torino',
    from: '2023',
    when: 'dal 2023',
  },
  {
    title: 'Tutor di laboratorio, Micropaleontologia',
    employer: 'Università della Lanterna',
    place: 'Genova',
    from: '2017',
    to: '2019',
    when: '2017 – 2019',
  },
];
const papers: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'Scarrone, E., Sanguineti, L. e Huber, V. (2024). Bone-eating worms in the Pliocene of Asti. Palaeontological Letters of Europe, 41, 201–219.',
    name: 'Bone-eating worms in the Pliocene of Asti',
    by: 'Palaeontological Letters of Europe',
    date: '2024',
  },
  {
    line: 'Huber, V. e Scarrone, E. (2022). The sirenians of the Isarstadt collection: an annotated catalogue. Zitteliana Nova, 9(1), 1–64.',
    name: 'The sirenians of the Isarstadt collection: an annotated catalogue',
    by: 'Zitteliana Nova',
    date: '2022',
  },
  {
    line: 'Scarrone, E. (2020). Quando affonda una balena. Edizioni del Nautilo.',
    name: 'Quando affonda una balena',
    by: 'Edizioni del Nautilo',
    date: '2020',
  },
];
const talks: (Item & { when: string })[] = [
  {
    when: 'giugno 2024',
    line: 'Un cetaceo in garage: preparare fossili con i volontari. Giornate di Paleontologia, Cagliari (relazione a invito)',
  },
  { when: '2021', line: 'CT scanning of ear bones. Annual Meeting of Vertebrate Preparators, online (poster)' },
];
const awards: (Item & { when: string; name: string })[] = [
  {
    when: '2021',
    date: '2021',
    name: 'Premio “Giovane Paleontologa”',
    by: 'Società Subalpina di Paleontologia',
    line: 'Premio “Giovane Paleontologa”, Società Subalpina di Paleontologia, 2.000 €',
  },
  {
    when: '2018',
    date: '2018',
    name: 'Borsa di mobilità',
    by: 'Fondazione Mare Antico',
    line: 'Borsa di mobilità, Fondazione Mare Antico, sei mesi a San Diego',
  },
];
const service: Dated<Job & { title: string; employer: string }>[] = [
  {
    title: 'Guida volontaria',
    employer: 'Museo Civico dei Fossili, Asti',
    from: '2012',
    when: 'dal 2012',
    text: ['Una domenica al mese, di solito con le scuole.'],
  },
];
const skills = [
  { group: 'Laboratorio', skills: ['preparazione meccanica e chimica', 'micro-CT', 'sezioni sottili'] },
  { group: 'Informatica', skills: ['R (avanzato)', 'QGIS', 'Avizo', 'LaTeX'] },
];
const and = (text = ''): string =>
  tex(text).replaceAll('“', '``').replaceAll('”', "''").replaceAll('€', '\\texteuro{}');
const row = (left: string, right: string, more: string[] = []): string =>
  `${and(left)} & ${[right, ...more.map(and)].join('\\newline ')}\\\\[3pt]`;

export const cv: HandMadeCv = {
  id: 'it-it-paleontologa-tabularx',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MM/yyyy', now: 'oggi', since: 'dal' },
  name: 'Elvira Scarrone',
  shownName: 'Dott.ssa Elvira Scarrone, PhD',
  contact: {
    email: 'elvira.scarrone@monviso-uni.example',
    phone: '+39 347 555 0162',
    address: 'Via dei Pontieri 18, 14100 Asti',
    city: 'Asti',
    postalCode: '14100',
    profiles: [
      {
        network: 'ORCID',
        username: '0000-0007-5550-1620',
        url: 'https://orcid.org/0000-0007-5550-1620',
        shown: 'ORCID: 0000-0007-5550-1620',
      },
    ],
    extra: ['Nata ad Asti il 2 maggio 1991'],
  },
  sections: [
    { kind: 'work', heading: 'Posizione attuale e precedenti', jobs },
    { kind: 'education', heading: 'Formazione', education: studies },
    { kind: 'publications', heading: 'Pubblicazioni scelte', items: papers },
    { kind: 'other', orKind: ['publications'], heading: 'Comunicazioni a congressi', items: talks },
    { kind: 'awards', heading: 'Premi e borse', items: awards },
    { kind: 'work', orKind: ['other'], heading: 'Didattica', jobs: teaching },
    { kind: 'volunteer', orKind: ['other'], heading: 'Terza missione', jobs: service },
    { kind: 'skills', heading: 'Competenze', skills },
    {
      kind: 'languages',
      heading: 'Lingue',
      languages: [
        { language: 'Italiano', fluency: 'madrelingua' },
        { language: 'Inglese', fluency: 'C1' },
        { language: 'Tedesco', fluency: 'B2' },
      ],
    },
    {
      kind: 'other',
      heading: '',
      text: [
        'Autorizzo il trattamento dei miei dati personali ai sensi del D.Lgs. 196/2003 e del Regolamento UE 2016/679.',
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{lmodern,textcomp}\usepackage[italian]{babel}
\usepackage[hmargin=2.2cm,top=1.6cm,bottom=2cm]{geometry}\usepackage{tabularx,titlesec,enumitem,ltablex}\usepackage[hidelinks]{hyperref}
\keepXColumns\setlength{\LTpre}{0pt}\setlength{\LTpost}{0pt}\setlength{\parindent}{0pt}
\titleformat{\section}{\large\bfseries\scshape}{}{0em}{}[\titlerule]
\titlespacing*{\section}{0pt}{10pt}{4pt}
\newcolumntype{L}{>{\raggedright\arraybackslash}X}
\newcolumntype{D}{>{\raggedright\arraybackslash\small}p{3.1cm}}
\begin{document}
\begin{center}
{\LARGE Dott.ssa Elvira Scarrone, PhD}\\[6pt]
Via dei Pontieri 18, 14100 Asti $\cdot$ +39 347 555 0162\\
\href{mailto:elvira.scarrone@monviso-uni.example}{elvira.scarrone@monviso-uni.example} $\cdot$ ORCID: \href{https://orcid.org/0000-0007-5550-1620}{0000-0007-5550-1620}\\
Nata ad Asti il 2 maggio 1991
\end{center}
\section{Posizione attuale e precedenti}
\begin{tabularx}{\textwidth}{@{}DL@{}}
${jobs.map((j) => row(j.when, `\\textbf{${j.title}}, ${j.employer}, ${j.place}`, j.text))}
\end{tabularx}
\section{Formazione}
\begin{tabularx}{\textwidth}{@{}DL@{}}
${studies.map((e) => row(e.when, `\\textbf{${e.degree}}, ${e.institution}, ${e.place}`, e.text ?? [`Votazione: ${e.score}`]))}
\end{tabularx}
\section{Pubblicazioni scelte}
\begin{enumerate}[label={[\arabic*]},leftmargin=2em,nosep]
${papers.map((p) => `\\item ${and(p.line).replace(p.by, `\\emph{${p.by}}`).replace('Scarrone, E.', '\\textbf{Scarrone, E.}')}`)}
\end{enumerate}
\section{Comunicazioni a congressi}
\begin{tabularx}{\textwidth}{@{}DL@{}}
${talks.map((t) => row(t.when, and(t.line)))}
\end{tabularx}
\section{Premi e borse}
\begin{tabularx}{\textwidth}{@{}DL@{}}
${awards.map((a) => row(a.when, and(a.line)))}
\end{tabularx}
\section{Didattica}
\begin{tabularx}{\textwidth}{@{}DL@{}}
${teaching.map((j) => row(j.when, `\\textbf{${j.title}}, ${j.employer}, ${j.place}`))}
\end{tabularx}
\pagebreak
\section{Terza missione}
\begin{tabularx}{\textwidth}{@{}DL@{}}
${service.map((j) => row(j.when, `\\textbf{${j.title}}, ${j.employer}`, j.text))}
\end{tabularx}
\section{Competenze}
\begin{tabularx}{\textwidth}{@{}DL@{}}
${skills.map((g) => row(g.group, g.skills.join(', ').replace('LaTeX', '\\mbox{LaTeX}')))}
\end{tabularx}
\section{Lingue}
\begin{tabularx}{\textwidth}{@{}DL@{}}
Italiano & madrelingua\\
Inglese & C1\\
Tedesco & B2\\
\end{tabularx}

\bigskip{\footnotesize Autorizzo il trattamento dei miei dati personali ai sensi del D.Lgs. 196/2003 e del Regolamento UE 2016/679.\par}
\end{document}
`,
};
