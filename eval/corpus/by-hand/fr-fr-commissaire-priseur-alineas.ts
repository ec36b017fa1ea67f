import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const opening =
  'Commissaire-priseur judiciaire et volontaire, je tiens le marteau depuis dix-sept ans, d’abord dans une grande maison parisienne, puis à la tête d’une étude de province dont j’ai triplé le chiffre d’affaires. Mon domaine est le mobilier du dix-huitième siècle, et plus largement tout ce qui sort des greniers et des successions : faïences, instruments scientifiques, livres, armes anciennes.';
const jobs: Job[] = [
  {
    title: 'Commissaire-priseur associée gérante',
    employer: 'Hôtel des ventes de la Loire-Basse',
    place: 'Angers',
    from: '2015',
    when: 'depuis 2015',
    text: [
      'Direction d’une étude de neuf personnes qui organise soixante-dix vacations par an, dont quatre ventes cataloguées. J’ai fait entrer l’étude dans les enchères en ligne dès 2016, ouvert une salle d’exposition de quatre cents mètres carrés et conduit la dispersion du château de Bréhémont, dont le produit a atteint 2,3 millions d’euros en deux journées. Je réponds des inventaires judiciaires du ressort et de la formation des stagiaires.',
    ],
  },
  {
    title: 'Directrice du département mobilier et objets d’art',
    employer: 'Maison Vauquelin-Darcy',
    place: 'Paris',
    from: '2011',
    to: '2015',
    when: '2011–2015',
    text: [
      'Expertise, rédaction des notices, relations avec les vendeurs et les conservateurs. Huit ventes thématiques par an, dont une consacrée aux ébénistes parisiens qui a donné lieu à trois préemptions de l’État.',
    ],
  },
  {
    title: 'Commissaire-priseur habilitée',
    employer: 'Maison Vauquelin-Darcy',
    place: 'Paris',
    from: '2008',
    to: '2011',
    when: '2008–2011',
    text: ['Ventes courantes hebdomadaires, inventaires de succession et d’assurance dans toute l’Île-de-France.'],
  },
  {
    title: 'Clerc stagiaire',
    employer: 'Étude Quesnel et Bompard',
    place: 'Rouen',
    from: '2006',
    to: '2008',
    when: '2006–2008',
    text: ['Préparation des ventes, réception des lots, tenue du procès-verbal et de la comptabilité de l’étude.'],
  },
];
const studies: Study[] = [
  {
    degree: 'Examen d’aptitude judiciaire aux fonctions de commissaire-priseur',
    institution: 'Chambre des commissaires-priseurs du Centre',
    to: '2008',
    when: '2008',
  },
  {
    degree: 'Master d’histoire de l’art',
    studyType: 'Master',
    area: 'histoire de l’art',
    institution: 'Université de Touraine-Sud',
    from: '2004',
    to: '2006',
    when: '2004–2006',
    text: ['Mémoire sur les menuisiers en sièges de la rue de Cléry et leurs estampilles, mention très bien.'],
  },
  {
    degree: 'Licence de droit privé',
    studyType: 'Licence',
    area: 'droit privé',
    institution: 'Université de Touraine-Sud',
    from: '2001',
    to: '2004',
    when: '2001–2004',
  },
];
const books: Item[] = [
  {
    line: 'Reconnaître une estampille, Éditions du Guéridon, 2019',
    name: 'Reconnaître une estampille',
    by: 'Éditions du Guéridon',
    date: '2019',
  },
  {
    line: '« Les baromètres de Nantes », Revue de la curiosité, 2013',
    name: 'Les baromètres de Nantes',
    by: 'Revue de la curiosité',
    date: '2013',
  },
];

export const cv: HandMadeCv = {
  id: 'fr-fr-commissaire-priseur-alineas',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'yyyy', join: '–', now: 'aujourd’hui', since: 'depuis' },
  name: 'Apolline Guérin-Lestrade',
  label: 'Commissaire-priseur',
  contact: {
    email: 'apolline@guerin-lestrade.example',
    phone: '06 39 98 41 27',
    address: '8 rue des Poêliers, 49100 Angers',
    city: 'Angers',
    postalCode: '49100',
  },
  sections: [
    { kind: 'summary', heading: '', text: [opening] },
    { kind: 'work', heading: 'Parcours', jobs },
    { kind: 'education', heading: 'Études', education: studies },
    { kind: 'publications', heading: 'Écrits', items: books },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'anglais', fluency: 'courant' },
        { language: 'allemand', fluency: 'lu et parlé' },
        { language: 'latin', fluency: 'lu' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Engagements',
      jobs: [
        {
          title: 'Vice-présidente',
          employer: 'Amis du musée de l’Ardoise',
          from: '2018',
          when: 'depuis 2018',
          text: ['Acquisitions, mécénat et visites pour les classes de collège.'],
        },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[12pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage[french]{babel}
\frenchsetup{og=«,fg=»}
\usepackage[left=3cm,right=3cm,top=2.8cm,bottom=2.8cm]{geometry}
\setlength{\parindent}{1.2em}
\makeatletter
\renewcommand{\section}{\@startsection{section}{1}{0pt}{14pt}{6pt}{\normalfont\scshape\large\centering}}
\makeatother
\begin{document}
\begin{center}
{\LARGE Apolline Guérin-Lestrade}\\[4pt]
\textit{Commissaire-priseur}\\[4pt]
8 rue des Poêliers, 49100 Angers\\
06 39 98 41 27 -- apolline@guerin-lestrade.example
\end{center}
\bigskip

${tex(opening)}

\section*{Parcours}
${jobs.map((j) => `\\textbf{${tex(j.title)}}, \\textit{${tex(j.employer)}}, ${j.place} (${tex(j.when)}). ${tex(j.text?.join(' '))}\n`)}

\section*{Études}
${studies.map((s) => `\\textbf{${tex(s.degree)}}, \\textit{${tex(s.institution)}} (${tex(s.when)}).${s.text ? ` ${tex(s.text.join(' '))}` : ''}\n`)}

\section*{Écrits}
${books.map((b) => `${tex(b.line)}\n`)}

\section*{Langues}
anglais (courant), allemand (lu et parlé), latin (lu)

\section*{Engagements}
\textbf{Vice-présidente}, \textit{Amis du musée de l'Ardoise} (depuis 2018). Acquisitions, mécénat et visites pour les classes de collège.
\end{document}
`,
};
