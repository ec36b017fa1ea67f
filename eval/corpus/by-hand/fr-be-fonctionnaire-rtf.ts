import type { Job } from '../corpus-cv.js';
import { dashes, page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Attachée',
    employer: 'SPF Mobilité et Transports',
    place: 'Bruxelles',
    from: '2017-02',
    when: '02/2017 – à ce jour',
    bullets: [
      'Transposition de la directive sur les péages routiers.',
      'Présidence du groupe de travail Benelux sur le transport de marchandises.',
    ],
  },
  {
    title: 'Collaboratrice parlementaire',
    employer: 'Parlement de Wallonie',
    place: 'Namur',
    from: '2014-07',
    to: '2017-01',
    when: '07/2014 – 01/2017',
    bullets: ['Notes de fond et amendements en matière de ruralité.'],
  },
  {
    title: 'Stagiaire',
    employer: 'Commission européenne, DG MOVE',
    place: 'Bruxelles',
    from: '2013-10',
    to: '2014-02',
    when: '10/2013 – 02/2014',
  },
];

export const cv: HandMadeCv = {
  id: 'fr-be-fonctionnaire-rtf',
  language: 'fr',
  country: 'BE',
  dates: { pattern: 'MM/yyyy', now: 'à ce jour' },
  name: 'Aurélie Delvaux',
  contact: {
    email: 'aurelie.delvaux@boite.example',
    phone: '+32 475 61 72 83',
    address: 'Avenue des Nerviens 12, 1040 Etterbeek',
    city: 'Etterbeek',
    postalCode: '1040',
  },
  sections: [
    { kind: 'work', heading: 'Expériences professionnelles', jobs },
    {
      kind: 'education',
      heading: 'Études',
      education: [
        {
          degree: 'Master en sciences politiques',
          studyType: 'Master',
          area: 'sciences politiques',
          institution: 'UCLouvain',
          from: '2011',
          to: '2013',
          when: '2011 – 2013',
        },
        {
          degree: 'Bachelier en sciences humaines et sociales',
          studyType: 'Bachelier',
          area: 'sciences humaines et sociales',
          institution: 'Université Saint-Louis',
          place: 'Bruxelles',
          from: '2008',
          to: '2011',
          when: '2008 – 2011',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Connaissances linguistiques',
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Néerlandais', fluency: 'C1' },
        { language: 'Anglais', fluency: 'C1' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Connaissances informatiques',
      skills: [{ skills: ['Word', 'Excel', 'SharePoint', 'EUR-Lex'] }],
    },
  ],
  tools: ['pandoc-rtf', 'pandoc-odt'],
  source: page`# Aurélie Delvaux

Avenue des Nerviens 12, 1040 Etterbeek -- +32 475 61 72 83 -- aurelie.delvaux@boite.example

# Expériences professionnelles

${jobs.map((j) => `**${j.employer}** (${j.place}) -- *${j.title}*, ${j.when}\n\n${dashes(j.bullets)}\n`)}

# Études

**UCLouvain** -- *Master en sciences politiques*, 2011 – 2013

**Université Saint-Louis** (Bruxelles) -- *Bachelier en sciences humaines et sociales*, 2008 – 2011

# Connaissances linguistiques

Langue         Niveau
-------------  ------------------
Français       langue maternelle
Néerlandais    C1
Anglais        C1

# Connaissances informatiques

Word, Excel, SharePoint, EUR-Lex
`,
};
