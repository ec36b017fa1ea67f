import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Conducteur de travaux principal',
    employer: 'Terrassements du Velay SAS',
    place: 'Le Puy-en-Velay',
    from: '2020-09',
    when: 'Depuis sept. 2020',
    bullets: [
      'Déviation de la RN 102, lot terrassement : 9,4 M€, 310 000 tonnes de déblais, onze mois',
      'Encadrement de deux conducteurs de travaux et de cinq chefs de chantier',
      'Réponse aux appels d’offres, mémoires techniques, négociation des sous-traitants',
    ],
  },
  {
    title: 'Conducteur de travaux',
    employer: 'Gauthier & Ferrand TP',
    place: 'Saint-Étienne',
    from: '2014-03',
    to: '2020-08',
    when: 'Mars 2014 – août 2020',
    text: ['Filiale VRD d’un groupe familial de 400 salariés'],
    bullets: ['Tramway de Saint-Étienne, réseaux humides sous circulation', 'Lotissements et ZAC jusqu’à 2 M€'],
  },
  {
    title: 'Aide-conducteur de travaux (alternance)',
    employer: 'Gauthier & Ferrand TP',
    place: 'Saint-Étienne',
    from: '2011',
    to: '2013',
    when: '2011 – 2013',
  },
  {
    title: 'Géomètre assistant',
    employer: 'Cabinet Astruc, géomètres-experts',
    place: 'Mende',
    from: '2010-06',
    to: '2010-08',
    when: 'Juin – août 2010',
  },
];
const etudes: (Study & { when: string; institution: string; place: string })[] = [
  {
    degree: 'Diplôme d’ingénieur, spécialité Travaux publics',
    studyType: 'Diplôme d’ingénieur',
    area: 'Travaux publics',
    institution: 'École des Travaux du Massif central',
    place: 'Clermont-Ferrand',
    from: '2010',
    to: '2013',
    when: '2010 – 2013',
    text: ['Par apprentissage, major de promotion'],
  },
  {
    degree: 'DUT Génie civil',
    studyType: 'DUT',
    area: 'Génie civil',
    institution: 'IUT des Trois-Vallées',
    place: 'Égletons',
    from: '2008',
    to: '2010',
    when: '2008 – 2010',
  },
  {
    degree: 'Baccalauréat S, mention bien',
    studyType: 'Baccalauréat S',
    institution: 'Lycée Émile-Reynaud',
    place: 'Mende',
    to: '2008',
    when: '2008',
  },
];
const habilitations: (Item & { name: string; date: string })[] = [
  { line: 'AIPR concepteur', name: 'AIPR concepteur', date: '2023' },
  { line: 'Habilitation électrique B0-H0V', name: 'Habilitation électrique B0-H0V', date: '2022' },
  { line: 'Sauveteur secouriste du travail', name: 'Sauveteur secouriste du travail', date: '2024' },
];
const groupes = [
  { group: 'Logiciels', skills: ['Covadis', 'AutoCAD', 'MS Project', 'Mensura'] },
  { group: 'Métier', skills: ['traitement de sols à la chaux', 'minage', 'PPSPS', 'guidage GPS d’engins'] },
];
const engagement: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Sapeur-pompier volontaire',
    employer: 'Centre de secours de Saugues',
    from: '2009',
    when: 'Depuis 2009',
    text: ['Chef d’agrès, une garde par semaine'],
  },
];
const loisirs = 'Trail (GR 65 en quatre jours), restauration d’un tracteur de 1956';
const entry = (job: (typeof jobs)[number]): string =>
  `\\entry*[${tex(job.when)}] \\textbf{${tex(job.title)}}\\par ${tex(job.employer)}${job.place ? `, ${job.place}` : ''}${(job.text ?? []).map((t) => `\\par\\textit{${tex(t)}}`).join('')}\n${itemize(job.bullets)}`;

export const cv: HandMadeCv = {
  id: 'fr-fr-conducteur-travaux-curve',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMM yyyy', now: 'aujourd’hui', since: 'Depuis' },
  name: 'Guilhem Roussillac',
  label: 'Conducteur de travaux principal – terrassement et VRD',
  contact: {
    email: 'guilhem.roussillac@courrier.example',
    phone: '06 39 98 41 27',
    address: '7, chemin de la Margeride, 43170 Saugues',
    city: 'Saugues',
    postalCode: '43170',
    extra: ['36 ans, permis B et BE'],
  },
  sections: [
    { kind: 'work', heading: 'Parcours', jobs },
    { kind: 'education', heading: 'Formation', education: etudes },
    { kind: 'certificates', heading: 'Habilitations', items: habilitations },
    { kind: 'skills', heading: 'Savoir-faire', skills: groupes },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'Anglais', fluency: 'lu, parlé sur chantier' },
        { language: 'Portugais', fluency: 'courant' },
      ],
    },
    { kind: 'volunteer', heading: 'Engagement', jobs: engagement },
    { kind: 'interests', heading: 'À côté', text: [loisirs] },
  ],
  tools: ['pdflatex'],
  source: page`\begin{filecontents*}[overwrite]{parcours.ltx}
\begin{rubric}{Parcours}
${jobs.map(entry)}
\end{rubric}
\end{filecontents*}
\begin{filecontents*}[overwrite]{formation.ltx}
\begin{rubric}{Formation}
${etudes.map((e) => `\\entry*[${tex(e.when)}] \\textbf{${tex(e.degree)}}\\par ${tex(e.institution)}, ${e.place}${(e.text ?? []).map((t) => `\\par ${tex(t)}`).join('')}`)}
\end{rubric}
\end{filecontents*}
\begin{filecontents*}[overwrite]{habilitations.ltx}
\begin{rubric}{Habilitations}
${habilitations.map((h) => `\\entry*[${h.date}] ${tex(h.line)}`)}
\end{rubric}
\end{filecontents*}
\begin{filecontents*}[overwrite]{competences.ltx}
\begin{rubric}{Savoir-faire}
${groupes.map((g) => `\\entry*[${g.group}] ${tex(g.skills.join(', '))}`)}
\end{rubric}
\end{filecontents*}
\begin{filecontents*}[overwrite]{langues.ltx}
\begin{rubric}{Langues}
\entry*[Anglais] lu, parlé sur chantier
\entry*[Portugais] courant
\end{rubric}
\end{filecontents*}
\begin{filecontents*}[overwrite]{engagement.ltx}
\begin{rubric}{Engagement}
${engagement.map(entry)}
\end{rubric}
\end{filecontents*}
\begin{filecontents*}[overwrite]{loisirs.ltx}
\begin{rubric}{À côté}
\text{${tex(loisirs)}}
\end{rubric}
\end{filecontents*}
\documentclass[a4paper,11pt]{curve}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage{lmodern}
\usepackage[french]{babel}
\usepackage[margin=2.2cm]{geometry}
\usepackage{enumitem}
\setlist[itemize]{nosep,leftmargin=1.2em}
\rubricalignment{l}
\leftheader{\textbf{\Large Guilhem Roussillac}\\ 7, chemin de la Margeride, 43170 Saugues}
\rightheader{06 39 98 41 27\\ guilhem.roussillac@courrier.example\\ 36 ans, permis B et BE}
\title{Conducteur de travaux principal -- terrassement et VRD}
\begin{document}
\makeheaders
\maketitle
\makerubric{parcours}
\makerubric{formation}
\makerubric{habilitations}
\makerubric{competences}
\makerubric{langues}
\makerubric{engagement}
\makerubric{loisirs}
\end{document}
`,
};
