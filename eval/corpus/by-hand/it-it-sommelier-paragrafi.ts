import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Capo sommelier',
    employer: 'Ristorante Al Torchio d’Oro',
    place: 'Alba',
    from: '2019-03',
    when: 'mar. 2019 – oggi',
    text: [
      'Responsabile di una cantina di 1.150 etichette e di due sommelier. Ho riscritto la carta dei vini per vitigno, ridotto del 18% il valore delle giacenze e curato gli abbinamenti del menù degustazione.',
    ],
  },
  {
    title: 'Sommelier',
    employer: 'Grand Hotel Punta Ginestra',
    place: 'Santa Margherita Ligure',
    from: '2016-04',
    to: '2019-02',
    when: 'apr. 2016 – feb. 2019',
    text: [
      'Servizio in sala per novanta coperti, corsi di degustazione per gli ospiti in italiano, inglese e francese, inventario mensile.',
    ],
  },
  {
    title: 'Chef de rang',
    employer: 'Brasserie Le Quai Vert',
    place: 'Lione (Francia)',
    from: '2014-01',
    to: '2016-03',
    when: 'gen. 2014 – mar. 2016',
    text: ['Rango di sei tavoli, flambé e trancio al tavolo.'],
  },
  {
    title: 'Cameriere stagionale',
    employer: 'Bagni Miramare 54',
    place: 'Varazze',
    from: '2011',
    to: '2013',
    when: 'estati 2011–2013',
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'Laurea triennale in Viticoltura ed Enologia',
    studyType: 'Laurea triennale',
    area: 'Viticoltura ed Enologia',
    institution: 'Università delle Langhe',
    place: 'Alba',
    from: '2017',
    to: '2021',
    when: '2017–2021',
    score: '104/110',
  },
  {
    degree: 'Diploma di tecnico dei servizi di sala e vendita',
    studyType: 'Diploma',
    area: 'tecnico dei servizi di sala e vendita',
    institution: 'Istituto alberghiero «B. Costa»',
    place: 'Savona',
    from: '2008',
    to: '2013',
    when: '2008–2013',
    score: '88/100',
  },
];
const certs: (Item & { name: string; by: string; date: string })[] = [
  { name: 'Sommelier professionista, terzo livello', by: 'Accademia Italiana del Calice', date: '2015' },
  { name: 'Level 3 Award in Wines', by: 'London Wine Board', date: '2018' },
  { name: 'Assaggiatore di formaggi', by: 'Compagnia del Caglio', date: '2022' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}, ${one.date}` }));
const awards: (Item & { name: string; by: string; date: string })[] = [
  { name: 'Miglior sommelier del Piemonte', by: 'Accademia Italiana del Calice', date: '2023' },
  { name: 'Carta dei vini dell’anno, secondo posto', by: 'Guida Tavole & Cantine', date: '2021' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}, ${one.date}` }));
const languages = [
  { language: 'italiano', fluency: 'madrelingua' },
  { language: 'francese', fluency: 'C1' },
  { language: 'inglese', fluency: 'B2' },
  { language: 'giapponese', fluency: 'A1' },
];
const skills = [
  'degustazione alla cieca',
  'gestione della cantina',
  'controllo dei costi',
  'formazione del personale',
  'Excel',
  'BlueVine',
];
const privacy =
  'Autorizzo il trattamento dei dati personali contenuti nel presente curriculum ai sensi del Regolamento (UE) 2016/679.';
const q = (text = ''): string => tex(text).replaceAll('«', '\\guillemotleft{}').replaceAll('»', '\\guillemotright{}');

export const cv: HandMadeCv = {
  id: 'it-it-sommelier-paragrafi',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMM. yyyy', join: ' – ', now: 'oggi' },
  name: 'Edoardo Ghiglione',
  label: 'Sommelier',
  contact: {
    email: 'edoardo@ghiglione.example',
    phone: '+39 347 555 0192',
    address: 'Via dei Bottai 4, 12051 Alba (CN)',
    city: 'Alba',
    postalCode: '12051',
    extra: ['nato a Savona il 9 febbraio 1994'],
  },
  sections: [
    { kind: 'work', heading: 'Dove ho lavorato', jobs },
    { kind: 'education', heading: 'Studi', education: studies },
    { kind: 'certificates', heading: 'Qualifiche', items: certs },
    { kind: 'awards', heading: 'Riconoscimenti', items: awards },
    { kind: 'languages', heading: 'Lingue', languages },
    { kind: 'skills', heading: 'Competenze', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'other', heading: '', text: [privacy] },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage[italian]{babel}
\usepackage{lmodern}
\usepackage[margin=2.3cm]{geometry}
\usepackage{titlesec}
\usepackage[hidelinks]{hyperref}
\setlength{\parindent}{0pt}
\setlength{\parskip}{4pt}
\titleformat{\section}{\normalfont\large\bfseries}{}{0pt}{}
\titlespacing{\section}{0pt}{11pt}{2pt}
\pagestyle{empty}
\begin{document}
{\LARGE Edoardo Ghiglione}\hfill {\large\itshape Sommelier}\\[3pt]
Via dei Bottai 4, 12051 Alba (CN), nato a Savona il 9 febbraio 1994\\
+39 347 555 0192, \href{mailto:edoardo@ghiglione.example}{edoardo@ghiglione.example}

\rule{\textwidth}{0.4pt}
\section*{Dove ho lavorato}
${jobs.map((j) => `\\textbf{${tex(j.title)}}, \\textit{${q(j.employer)}}, ${tex(j.place)} (${tex(j.when)})${(j.text ?? []).map((t) => `\\\\\n${q(t)}`).join('')}\n\n`)}
\section*{Studi}
${studies.map((s) => `\\textbf{${s.degree}}, \\textit{${q(s.institution)}}, ${s.place} (${tex(s.when)}), voto ${s.score}\n\n`)}
\section*{Qualifiche}
${certs.map((c) => `${q(c.line)}\n\n`)}
\section*{Riconoscimenti}
${awards.map((c) => `${q(c.line)}\n\n`)}
\section*{Lingue}
${languages.map((l) => `${l.language} (${l.fluency})`).join(', ')}
\section*{Competenze}
${skills.join(', ')}

\vspace{14pt}
{\footnotesize ${privacy}}
\end{document}
`,
};
