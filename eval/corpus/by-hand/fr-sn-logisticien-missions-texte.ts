import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const presentation =
  'Logisticien humanitaire, douze ans de terrain au Sahel et en Afrique centrale. Je sais faire arriver un camion de vaccins au bout d’une piste coupée, et rendre compte de chaque litre de gasoil. Disponible sous un mois, y compris pour des postes sans famille.';
interface Mission extends Job {
  title: string;
  employer: string;
  place: string;
  when: string;
}
const ssi: Mission[] = [
  {
    when: '03/2022 - à ce jour',
    from: '2022-03',
    title: 'Coordinateur logistique',
    employer: 'Sahel Secours International',
    place: 'Ouagadougou, Burkina Faso',
    bullets: [
      'Encadrement de 3 bases, 41 logisticiens et gardiens, 28 véhicules',
      'Budget annuel : 1,4 milliard de FCFA ; aucun écart relevé par l’audit de 2024',
      'Relocalisation de la base de Djibo en six jours, sans perte de stock',
    ],
  },
  {
    when: '01/2020 - 02/2022',
    from: '2020-01',
    to: '2022-02',
    title: 'Responsable chaîne d’approvisionnement',
    employer: 'Sahel Secours International',
    place: 'Bamako, Mali',
    bullets: [
      'Pharmacie centrale de 600 m², chaîne du froid pour 11 districts',
      'Passage d’un suivi sur cahier à un logiciel de gestion de stock',
    ],
  },
  {
    when: '02/2018 - 12/2019',
    from: '2018-02',
    to: '2019-12',
    title: 'Logisticien terrain',
    employer: 'Sahel Secours International',
    place: 'Diffa, Niger',
    bullets: ['Forages, latrines et distribution de 9 000 kits de biens essentiels'],
  },
];
const others: Mission[] = [
  {
    when: '09/2014 - 01/2018',
    from: '2014-09',
    to: '2018-01',
    title: 'Assistant logistique, puis adjoint au responsable de flotte',
    employer: 'Comité Teranga d’Aide aux Réfugiés',
    place: 'Tambacounda, Sénégal',
    bullets: ['Entretien d’une flotte de 17 tout-terrain, formation de 22 chauffeurs'],
  },
  {
    when: '2012 - 2014',
    from: '2012',
    to: '2014',
    title: 'Magasinier',
    employer: 'Transit Gorée SARL',
    place: 'Port de Dakar',
  },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    when: '2016',
    to: '2016',
    degree: 'Certificat de logisticien de la solidarité',
    studyType: 'Certificat',
    area: 'logisticien de la solidarité',
    institution: 'Institut Ndiambour des métiers de l’humanitaire',
    place: 'Louga',
  },
  {
    when: '2010 - 2012',
    from: '2010',
    to: '2012',
    degree: 'BTS Transport et logistique',
    studyType: 'BTS',
    area: 'Transport et logistique',
    institution: 'Lycée technique Birago-Ndiaye',
    place: 'Thiès',
    score: 'mention Assez bien',
  },
  {
    when: '2010',
    to: '2010',
    degree: 'Baccalauréat série G',
    studyType: 'Baccalauréat',
    area: 'série G',
    institution: 'Lycée Valdiodio Sarr',
    place: 'Ziguinchor',
  },
];
const courses = [
  { name: 'Sécurité en zone de conflit (HEAT)', by: 'Abri & Veille', date: '2023' },
  { name: 'Gestion des achats, règles de l’Union européenne', by: 'Sahel Secours International', date: '2021' },
  { name: 'Premiers secours', by: 'Comité Teranga', date: '2017' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}, ${one.date}` }));
const skills = [
  { group: 'Logistique', skills: ['achats', 'flotte', 'stocks', 'chaîne du froid', 'constructions légères'] },
  { group: 'Informatique', skills: ['Excel', 'Odoo', 'QGIS', 'radio VHF et HF'] },
];
const languages = [
  { language: 'Wolof', fluency: 'langue maternelle' },
  { language: 'Français', fluency: 'courant' },
  { language: 'Bambara', fluency: 'bon niveau' },
  { language: 'Anglais', fluency: 'professionnel' },
];
const referees = [
  'Mme Aïssata Koumaré-Blin, cheffe de mission, Sahel Secours International, a.koumare@sahelsecours.example',
  'M. Lamine Badji, directeur, Comité Teranga d’Aide aux Réfugiés, +221 33 555 01 20',
];

/** As a mail program breaks lines. */
const wrap = (text: string, indent = '', first = indent): string => {
  const lines: string[] = [];
  let line = first;
  let filled = false;
  for (const word of text.split(/ (?![:;])/)) {
    if (filled && line.length + word.length > 72) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += word + ' ';
    filled = true;
  }
  return [...lines, line.trimEnd()].join('\n');
};
const points = (bullets: string[] = []): string => bullets.map((one) => wrap(one, '    ', '  - ')).join('\n');

export const cv: HandMadeCv = {
  id: 'fr-sn-logisticien-missions-texte',
  language: 'fr',
  country: 'SN',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'à ce jour' },
  name: 'Mamadou Lamine Diatta',
  shownName: 'Mamadou Lamine DIATTA',
  label: 'Coordinateur logistique humanitaire',
  contact: {
    email: 'ml.diatta@casamail.example',
    phone: '+221 77 555 01 42',
    address: 'Villa 118, Sicap Liberté 5, Dakar',
    city: 'Dakar',
    labels: { phone: 'Tél. / WhatsApp', email: 'Courriel', address: 'Adresse' },
    extra: ['Né le 3 mars 1990 à Bignona', 'Marié, deux enfants', 'Permis B et C'],
  },
  sections: [
    { kind: 'summary', heading: 'EN BREF', text: [presentation] },
    { kind: 'work', heading: 'MISSIONS ET EMPLOIS', jobs: [...ssi, ...others] },
    { kind: 'education', heading: 'ETUDES', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'STAGES DE FORMATION', items: courses },
    { kind: 'skills', heading: 'SAVOIR-FAIRE', skills },
    { kind: 'languages', heading: 'LANGUES PARLEES', languages },
    { kind: 'references', heading: 'PERSONNES A CONTACTER', items: referees.map((line) => ({ line })) },
  ],
  tools: ['text'],
  source: page`Mamadou Lamine DIATTA
Coordinateur logistique humanitaire

Adresse : Villa 118, Sicap Liberté 5, Dakar
Tél. / WhatsApp : +221 77 555 01 42
Courriel : ml.diatta@casamail.example
Né le 3 mars 1990 à Bignona
Marié, deux enfants
Permis B et C

========================================================================
EN BREF
========================================================================

${wrap(presentation)}

========================================================================
MISSIONS ET EMPLOIS
========================================================================

${[...ssi, ...others].map((one) => `[${one.when}] ${one.employer.toUpperCase()}\n${one.place}\n${one.title}\n${points(one.bullets)}${one.bullets ? '\n' : ''}`)}
========================================================================
ETUDES
========================================================================

${studies.map((one) => `[${one.when}] ${one.degree}${one.score ? ` (${one.score})` : ''}\n${one.institution}, ${one.place}\n`)}
========================================================================
STAGES DE FORMATION
========================================================================

${courses.map((one) => wrap(one.line, '    ', '  - '))}

========================================================================
SAVOIR-FAIRE
========================================================================

${skills.map((one) => wrap(`${one.group} : ${one.skills.join(', ')}`))}

========================================================================
LANGUES PARLEES
========================================================================

${languages.map((one) => `${one.language} : ${one.fluency}`)}

========================================================================
PERSONNES A CONTACTER
========================================================================

${referees.map((one) => wrap(one, '    ', '  - '))}
`,
};
