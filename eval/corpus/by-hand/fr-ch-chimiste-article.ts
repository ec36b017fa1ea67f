import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const profil =
  'Chimiste analyticien, à l’aise entre le laboratoire et la salle de réunion. Dix ans de chromatographie et de spectrométrie de masse, dans l’agroalimentaire puis à l’hôpital, avec la responsabilité d’une équipe de six personnes.';
const jobs: (Job & { when: string })[] = [
  {
    employer: 'Hôpital de la Haute-Broye, Laboratoire central',
    place: 'Payerne',
    title: 'Responsable du secteur toxicologie',
    from: '2021-02',
    when: 'depuis 02.2021',
    bullets: [
      'Conduite de six laborantines et laborantins en chimie',
      'Mise en place d’une méthode LC-MS/MS pour 42 médicaments, accréditée ISO 15189',
      'Service de piquet une semaine sur cinq',
    ],
  },
  {
    employer: 'Lémania Arômes SA',
    place: 'Nyon',
    title: 'Chimiste analyticien',
    from: '2017-09',
    to: '2021-01',
    when: '09.2017–01.2021',
    text: ['Fabricant d’arômes alimentaires, 180 collaborateurs'],
    bullets: [
      'Analyse des matières premières par GC-MS et GC-olfactométrie',
      'Validation des méthodes, audits de fournisseurs en France et au Danemark',
    ],
  },
  {
    employer: 'Nordhavn Analyse A/S',
    place: 'Copenhague',
    title: 'Stagiaire postdoctoral',
    from: '2016-10',
    to: '2017-06',
    when: '10.2016–06.2017',
    bullets: ['Recherche de résidus de pesticides dans les céréales'],
  },
  {
    employer: 'École polytechnique de la Broye',
    place: 'Estavayer-le-Lac',
    title: 'Assistant-doctorant',
    from: '2012-09',
    to: '2016-09',
    when: '09.2012–09.2016',
    bullets: ['Travaux pratiques de chimie analytique, 2e année', 'Encadrement de trois travaux de master'],
  },
  {
    employer: 'Commune de Moudon, Service des eaux',
    place: 'Moudon',
    title: 'Emploi d’été',
    from: '2010',
    to: '2010',
    when: 'été 2010',
    bullets: ['Prélèvements et contrôle du chlore'],
  },
];
const etudes: (Study & { when: string })[] = [
  {
    degree: 'Doctorat en chimie analytique',
    studyType: 'Doctorat',
    area: 'chimie analytique',
    institution: 'École polytechnique de la Broye',
    place: 'Estavayer-le-Lac',
    from: '2012',
    to: '2016',
    when: '2012–2016',
    text: ['Thèse : « Mycotoxines dans les laits végétaux »'],
  },
  {
    degree: 'Master en chimie',
    studyType: 'Master',
    area: 'chimie',
    institution: 'Université de Morat',
    place: 'Morat',
    from: '2010',
    to: '2012',
    when: '2010–2012',
  },
  {
    degree: 'Bachelor en chimie',
    studyType: 'Bachelor',
    area: 'chimie',
    institution: 'Université de Morat',
    place: 'Morat',
    from: '2007',
    to: '2010',
    when: '2007–2010',
  },
  {
    degree: 'Maturité gymnasiale',
    studyType: 'Maturité gymnasiale',
    institution: 'Gymnase de la Broye',
    place: 'Payerne',
    to: '2007',
    when: '2007',
  },
];
const cours: (Item & { name: string; date: string })[] = [
  {
    line: 'Auditeur interne ISO 17025, Formalab, 2019',
    name: 'Auditeur interne ISO 17025',
    by: 'Formalab',
    date: '2019',
  },
  {
    line: 'Conduite d’équipe (CAS), Haute école de la Venoge, 2022',
    name: 'Conduite d’équipe (CAS)',
    by: 'Haute école de la Venoge',
    date: '2022',
  },
];
const groupes = [
  { group: 'Techniques', skills: ['LC-MS/MS', 'GC-MS', 'HPLC-UV', 'ICP-OES', 'titrage Karl Fischer'] },
  { group: 'Qualité', skills: ['ISO 15189', 'ISO 17025', 'BPL'] },
  { group: 'Informatique', skills: ['R', 'LIMS', 'MassHunter'] },
];
const langues = [
  { language: 'français', fluency: 'langue maternelle' },
  { language: 'anglais', fluency: 'C1' },
  { language: 'allemand', fluency: 'B2' },
  { language: 'danois', fluency: 'A1' },
];
const articles: Item[] = [
  {
    line: 'É. Corthésy, L. Zbinden, Rapid screening of ochratoxin A in oat drinks, Alpine Journal of Food Analysis, 2016.',
    name: 'Rapid screening of ochratoxin A in oat drinks',
    by: 'Alpine Journal of Food Analysis',
    date: '2016',
  },
  {
    line: 'É. Corthésy, M. Dupasquier, Mycotoxines et laits végétaux : état des lieux, Cahiers romands de chimie, 2014.',
    name: 'Mycotoxines et laits végétaux : état des lieux',
    by: 'Cahiers romands de chimie',
    date: '2014',
  },
];
const loisirs = 'Ski de fond, moniteur J+S ; fanfare du village (euphonium)';

export const cv: HandMadeCv = {
  id: 'fr-ch-chimiste-article',
  language: 'fr',
  country: 'CH',
  dates: { pattern: 'MM.yyyy', join: '–', now: 'aujourd’hui', since: 'depuis' },
  name: 'Étienne Corthésy',
  shownName: 'Dr Étienne Corthésy',
  label: 'Chimiste analyticien',
  contact: {
    email: 'etienne.corthesy@laposte-romande.example',
    phone: '079 555 01 64',
    address: 'Chemin des Vergers 9, 1530 Payerne',
    city: 'Payerne',
    postalCode: '1530',
    extra: ['Né le 4 mai 1988', 'Marié, une fille', 'Permis de conduire B'],
  },
  sections: [
    { kind: 'summary', heading: 'Profil', text: [profil] },
    { kind: 'work', heading: 'Expérience', jobs },
    { kind: 'education', heading: 'Études', education: etudes },
    { kind: 'certificates', heading: 'Formation continue', orKind: ['education'], items: cours },
    { kind: 'skills', heading: 'Compétences techniques', skills: groupes },
    { kind: 'languages', heading: 'Langues', languages: langues },
    { kind: 'publications', heading: 'Publications', items: articles },
    { kind: 'interests', heading: 'Loisirs', text: [loisirs] },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage{lmodern}
\usepackage[french]{babel}
\usepackage[margin=2.4cm]{geometry}
\usepackage{enumitem}
\setlist[itemize]{nosep,leftmargin=1.2em}
\setlength{\parindent}{0pt}
\pagestyle{plain}
\newcommand{\poste}[2]{\par\vspace{7pt}\noindent\begin{minipage}[t]{3.3cm}\raggedright #1\end{minipage}\hfill\begin{minipage}[t]{12.6cm}#2\strut\end{minipage}\par}
\begin{document}
\begin{center}
{\LARGE Dr Étienne Corthésy}\\[4pt]
Chimiste analyticien\\[6pt]
Chemin des Vergers 9, 1530 Payerne\\
079 555 01 64 --- etienne.corthesy@laposte-romande.example\\
Né le 4 mai 1988 --- Marié, une fille --- Permis de conduire B
\end{center}
\section*{Profil}
${tex(profil)}
\section*{Expérience}
${jobs.map((j) => `\\poste{${tex(j.when)}}{\\textbf{${tex(j.employer)}}, ${j.place}\\\\ \\textit{${tex(j.title)}}${(j.text ?? []).map((t) => `\\\\ ${tex(t)}`).join('')}\n${itemize(j.bullets)}}`)}
\section*{Études}
${etudes.map((e) => `\\poste{${tex(e.when)}}{\\textbf{${tex(e.degree)}}\\\\ ${tex(e.institution)}, ${e.place}${(e.text ?? []).map((t) => `\\\\ ${tex(t)}`).join('')}}`)}
\section*{Formation continue}
${itemize(cours.map((c) => c.line))}
\section*{Compétences techniques}
${groupes.map((g) => `\\textbf{${g.group}} : ${tex(g.skills.join(', '))}\\\\`)}
\section*{Langues}
${langues.map((l) => `${l.language} (${l.fluency})`).join(', ')}
\section*{Publications}
${itemize(articles.map((a) => a.line))}
\section*{Loisirs}
${tex(loisirs)}
\end{document}
`,
};
