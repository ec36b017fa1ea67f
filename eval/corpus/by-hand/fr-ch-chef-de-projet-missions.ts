import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Chef de projet informatique',
    employer: 'Banque Cantonale de Fribourg',
    place: 'Fribourg',
    from: '2018-11',
    when: '11.2018 – présent',
    text: [
      'Projet Orion (2021–2023) : migration du noyau bancaire, budget de 8 MCHF, 24 personnes.',
      'Projet Lynx (2019–2020) : signature électronique pour 60 000 clients.',
    ],
  },
  {
    title: 'Analyste d’affaires',
    employer: 'Elca Informatique SA',
    place: 'Lausanne',
    from: '2013-08',
    to: '2018-10',
    when: '08.2013 – 10.2018',
    text: ['Mission CFF (2016–2018) : cahier des charges de la billetterie.'],
  },
  {
    title: 'Développeur Java',
    employer: 'Novae Solutions',
    place: 'Neuchâtel',
    from: '2010-02',
    to: '2013-07',
    when: '02.2010 – 07.2013',
    text: ['Applications de gestion pour l’horlogerie.'],
  },
];

export const cv: HandMadeCv = {
  id: 'fr-ch-chef-de-projet-missions',
  language: 'fr',
  country: 'CH',
  dates: { pattern: 'MM.yyyy', now: 'présent' },
  name: 'Fabrice Joye',
  shownName: 'Fabrice JOYE',
  label: 'Chef de projet IT certifié HERMES',
  contact: {
    email: 'fabrice.joye@bluemail.example',
    phone: '+41 79 210 45 67',
    address: 'Route de Bertigny 8, 1700 Fribourg',
    city: 'Fribourg',
    postalCode: '1700',
    extra: ['42 ans, marié, deux enfants, nationalité suisse'],
  },
  sections: [
    { kind: 'work', heading: 'Expérience professionnelle', jobs },
    {
      kind: 'education',
      heading: 'Formation',
      education: [
        { degree: 'CAS en gestion de projet', institution: 'HEG Fribourg', to: '2019', when: '2019' },
        {
          degree: 'Bachelor HES en informatique',
          studyType: 'Bachelor HES',
          area: 'informatique',
          institution: 'HE-Arc',
          place: 'Neuchâtel',
          from: '2006',
          to: '2009',
          when: '2006 – 2009',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Certifications',
      items: [
        { line: 'HERMES Advanced (2020)', name: 'HERMES Advanced', date: '2020' },
        { line: 'PSM I (2022)', name: 'PSM I', date: '2022' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Allemand', fluency: 'B2' },
        { language: 'Anglais', fluency: 'C1' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Compétences informatiques',
      skills: [
        { group: 'Outils', skills: ['Jira', 'Confluence', 'MS Project'] },
        { group: 'Techniques', skills: ['Java', 'SQL', 'Oracle'] },
      ],
    },
  ],
  tools: ['writer-docx', 'writer-pdf'],
  source: page`<html lang="fr"><head><meta charset="utf-8"><style>body{font-family:"Liberation Sans";font-size:10.5pt}h2{font-size:12pt;color:#1a4}td{vertical-align:top;padding:2px 10px 4px 0}p{margin:2px 0}</style></head><body>
<table width="100%"><tr><td><h1>Fabrice JOYE</h1><p>Chef de projet IT certifié HERMES</p></td><td align="right">Route de Bertigny 8, 1700 Fribourg<br>+41 79 210 45 67<br>fabrice.joye@bluemail.example<br>42 ans, marié, deux enfants, nationalité suisse</td></tr></table>
<h2>Expérience professionnelle</h2>${jobs.map((j) => `<p><b>${j.title}</b> / ${j.employer}, ${j.place} / ${j.when}</p>${ul(j.text)}`)}
<h2>Formation</h2><p><b>CAS en gestion de projet</b> / HEG Fribourg / 2019</p><p><b>Bachelor HES en informatique</b> / HE-Arc, Neuchâtel / 2006 – 2009</p>
<h2>Certifications</h2><ul><li>HERMES Advanced (2020)</li><li>PSM I (2022)</li></ul>
<h2>Langues</h2><table border="1" cellspacing="0"><tr><td>Français</td><td>Allemand</td><td>Anglais</td></tr><tr><td>langue maternelle</td><td>B2</td><td>C1</td></tr></table>
<h2>Compétences informatiques</h2><table><tr><td>Outils</td><td>Jira, Confluence, MS Project</td></tr><tr><td>Techniques</td><td>Java, SQL, Oracle</td></tr></table></body></html>`,
};
