import { page, type HandMadeCv } from '../hand-made.js';

export const cv: HandMadeCv = {
  id: 'fr-fr-maitre-de-chai-xelatex',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMMM yyyy', join: ' à ', now: 'ce jour', since: 'depuis' },
  name: 'Bertrand Castaing',
  label: 'Maître de chai',
  contact: {
    email: 'b.castaing@boite-aux-lettres.example',
    phone: '06 38 27 41 95',
    address: '8 chemin de la Palus, 33330 Saint-Émilion',
    city: 'Saint-Émilion',
    postalCode: '33330',
    extra: ['46 ans, marié, deux enfants', 'Permis B et BE, CACES R489 catégorie 3'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Ce que j’ai fait',
      jobs: [
        {
          title: 'Maître de chai',
          employer: 'Château Pey-Lartigue',
          place: 'Saint-Émilion',
          from: '2020-03',
          when: 'Depuis mars 2020',
          text: [
            '32 hectares, 160 000 bouteilles, une équipe de cinq personnes et vingt saisonniers. Conversion du chai en bio, certification obtenue en 2023. Choix des barriques, assemblages avec l’œnologue-conseil, tenue des registres et des déclarations de récolte.',
          ],
        },
        {
          title: 'Second de chai',
          employer: 'SCEA Vignobles Destouesse et Fils',
          place: 'Pauillac',
          from: '2014-09',
          to: '2020-02',
          when: 'Septembre 2014 à février 2020',
          text: ['Vinifications parcellaires, soutirages, mise en bouteille, réception des visiteurs le samedi.'],
        },
        {
          title: 'Caviste',
          employer: 'Coopérative La Dordogne Unie',
          place: 'Bergerac',
          from: '2012',
          to: '2014',
          when: '2012 à 2014',
          text: ['Réception de vendange, pressurage, contrôle des températures de nuit.'],
        },
        {
          title: 'Cellar hand',
          employer: 'Waimarie Estate',
          place: 'Marlborough (Nouvelle-Zélande)',
          from: '2011',
          to: '2012',
          when: 'Été austral 2011-2012',
        },
        {
          title: 'Mécanicien d’entretien',
          employer: 'Conserverie Lamothe',
          place: 'Libourne',
          from: '2003-10',
          to: '2009-06',
          when: 'D’octobre 2003 à juin 2009',
          text: ['Fermeture de l’usine ; reprise d’études à trente ans.'],
        },
        {
          title: 'Matelot, puis quartier-maître',
          employer: 'Marine nationale',
          place: 'Toulon',
          from: '1998',
          to: '2003',
          when: '1998 à 2003',
          text: ['Engagement de cinq ans, spécialité mécanicien, frégate de surveillance.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Ce que j’ai appris',
      education: [
        {
          degree: 'BTSA viticulture-œnologie',
          studyType: 'BTSA',
          area: 'viticulture-œnologie',
          institution: 'lycée agricole de Montagne',
          from: '2009',
          to: '2011',
          when: '2009-2011',
          text: ['congé de formation'],
        },
        {
          degree: 'Bac pro maintenance industrielle',
          studyType: 'Bac pro',
          area: 'maintenance industrielle',
          institution: 'lycée Jean-Moulin',
          place: 'Langon',
          to: '1997',
          when: '1997',
          score: 'mention assez bien',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Habilitations',
      items: [
        { line: 'CACES R489 catégorie 3, 2021', name: 'CACES R489 catégorie 3', date: '2021' },
        { line: 'Certiphyto décideur, 2020', name: 'Certiphyto décideur', date: '2020' },
        {
          line: 'Sauveteur secouriste du travail, MSA, 2022',
          name: 'Sauveteur secouriste du travail',
          by: 'MSA',
          date: '2022',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Au chai et au bureau',
      skills: [
        {
          skills: [
            'dégustation',
            'conduite de fermentations',
            'groupe de froid',
            'filtration tangentielle',
            'logiciel Isavigne',
          ],
        },
      ],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'anglais', fluency: 'courant à l’oral' },
        { language: 'espagnol', fluency: 'celui des vendangeurs' },
      ],
    },
    {
      kind: 'volunteer',
      orKind: ['interests', 'other'],
      heading: 'Hors du chai',
      jobs: [
        {
          title: 'Entraîneur des cadets',
          employer: 'Rugby club de la Barbanne',
          from: '2015',
          when: 'depuis 2015',
        },
      ],
    },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage{fontspec}
\setmainfont{Liberation Serif}
\usepackage[margin=2.3cm]{geometry}
\setlength{\parindent}{0pt}
\setlength{\parskip}{3pt}
\pagestyle{empty}
\newcommand{\titre}[1]{\bigskip\underline{#1}\par\nopagebreak\smallskip}
\begin{document}
\sloppy
{\Large\bfseries Bertrand Castaing}\hfill 06 38 27 41 95

Maître de chai\hfill b.castaing@boite-aux-lettres.example

8 chemin de la Palus, 33330 Saint-Émilion

46 ans, marié, deux enfants

Permis B et BE, CACES R489 catégorie 3

\titre{Ce que j’ai fait}

Depuis mars 2020 : \textbf{Maître de chai} au Château Pey-Lartigue (Saint-Émilion)

32 hectares, 160 000 bouteilles, une équipe de cinq personnes et vingt saisonniers. Conversion du chai en bio, certification obtenue en 2023. Choix des barriques, assemblages avec l’œnologue-conseil, tenue des registres et des déclarations de récolte.

\medskip
Septembre 2014 à février 2020 : \textbf{Second de chai} à la SCEA Vignobles Destouesse et Fils (Pauillac)

Vinifications parcellaires, soutirages, mise en bouteille, réception des visiteurs le samedi.

\medskip
2012 à 2014 : \textbf{Caviste} à la Coopérative La Dordogne Unie (Bergerac)

Réception de vendange, pressurage, contrôle des températures de nuit.

\medskip
Été austral 2011-2012 : \textbf{Cellar hand} chez Waimarie Estate, Marlborough (Nouvelle-Zélande)

\medskip
D’octobre 2003 à juin 2009 : \textbf{Mécanicien d’entretien} à la Conserverie Lamothe (Libourne)

Fermeture de l’usine ; reprise d’études à trente ans.

\medskip
1998 à 2003 : \textbf{Matelot, puis quartier-maître}, Marine nationale (Toulon)

Engagement de cinq ans, spécialité mécanicien, frégate de surveillance.

\titre{Ce que j’ai appris}

2009-2011 : \textbf{BTSA viticulture-œnologie}, lycée agricole de Montagne (congé de formation)

1997 : \textbf{Bac pro maintenance industrielle}, lycée Jean-Moulin, Langon, mention assez bien

\titre{Habilitations}

CACES R489 catégorie 3, 2021

Certiphyto décideur, 2020

Sauveteur secouriste du travail, MSA, 2022

\titre{Au chai et au bureau}

dégustation, conduite de fermentations, groupe de froid, filtration tangentielle, logiciel Isavigne

\titre{Langues}

anglais (courant à l’oral), espagnol (celui des vendangeurs)

\titre{Hors du chai}

Entraîneur des cadets, Rugby club de la Barbanne, depuis 2015
\end{document}
`,
};
