import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { title: string; employer: string; when: string })[] = [
  {
    title: 'Agente d’accueil et d’état civil',
    employer: 'Mairie de Saint-Gaudens',
    place: 'Saint-Gaudens (31)',
    from: '2022-03',
    when: 'Depuis mars 2022',
    bullets: [
      'Accueil physique et téléphonique, 90 passages par jour',
      'Instruction des demandes de cartes d’identité',
    ],
  },
  {
    title: 'Secrétaire d’accueil, service des urgences',
    employer: 'Clinique du Comminges',
    place: 'Saint-Gaudens (31)',
    from: '2019-09',
    to: '2022-02',
    when: 'De septembre 2019 à février 2022',
    bullets: ['Création des dossiers d’admission et encaissement'],
  },
  {
    title: 'Hôtesse d’accueil en entreprise',
    employer: 'Plume & Sourire Accueil SAS (mission chez Aérolane Structures)',
    place: 'Toulouse (31)',
    from: '2017-01',
    to: '2019-07',
    when: 'De janvier 2017 à juillet 2019',
    bullets: ['Délivrance des badges visiteurs, réservation des salles, accueil bilingue'],
  },
  {
    title: 'Réceptionniste saisonnière',
    employer: 'Camping familial Les Trois Cascades',
    place: 'Bagnères-de-Luchon (31)',
    from: '2014',
    to: '2016',
    when: 'Étés 2014 à 2016',
  },
  {
    title: 'Employée de caisse',
    employer: 'Hypermarché Marquisat',
    place: 'Estancarbon (31)',
    from: '2013-10',
    to: '2016-12',
    when: 'D’octobre 2013 à décembre 2016',
    bullets: ['Temps partiel, 25 heures par semaine'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'BTS Tourisme (1re année validée, non achevé)',
    studyType: 'BTS',
    area: 'Tourisme',
    institution: 'Lycée de l’Arrousec',
    place: 'Toulouse',
    to: '2013',
    when: '2013',
  },
  {
    degree: 'Bac professionnel Accueil – relation clients et usagers, mention assez bien',
    studyType: 'Bac professionnel',
    area: 'Accueil – relation clients et usagers',
    institution: 'Lycée professionnel de Montréjeau',
    to: '2012',
    when: '2012',
    score: 'mention assez bien',
  },
  {
    degree: 'Diplôme national du brevet',
    institution: 'Collège Leclerc',
    place: 'Saint-Gaudens',
    to: '2009',
    when: '2009',
  },
];
const groups: [string, string[]][] = [
  [
    'Savoir-faire',
    [
      'Accueillir et orienter le public',
      'Gérer un standard téléphonique',
      'Tenir une régie de recettes',
      'Rédiger des courriers',
    ],
  ],
  ['Savoir-être', ['Sens de l’écoute', 'Maîtrise de soi', 'Ponctualité']],
  ['Logiciels', ['Word et Excel', 'Berger-Levrault', 'Doctolib Pro']],
];
const languages = [
  { language: 'Français', fluency: 'langue maternelle' },
  { language: 'Anglais', fluency: 'courant' },
  { language: 'Espagnol', fluency: 'courant' },
  { language: 'Occitan', fluency: 'notions' },
];
const certificates = [
  {
    line: 'Sauveteur secouriste du travail (SST), INRS, 2023',
    name: 'Sauveteur secouriste du travail (SST)',
    by: 'INRS',
    date: '2023',
  },
  { line: 'TOEIC 840 points, 2018', name: 'TOEIC 840 points', date: '2018' },
];
const hobbies = 'Randonnée, chorale, couture de costumes pour le carnaval.';
const esc = (text: string): string => text.replaceAll('&', '&amp;');

export const cv: HandMadeCv = {
  id: 'fr-fr-hotesse-accueil-france-travail',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMMM yyyy', join: ' à ', now: 'aujourd’hui', since: 'Depuis' },
  name: 'Coralie Escoubès',
  shownName: 'Coralie ESCOUBÈS',
  label: 'Chargée d’accueil',
  contact: {
    email: 'coralie.escoubes@couriel.example',
    phone: '06 45 17 82 93',
    address: '12 rue des Fleurs, 31800 Saint-Gaudens',
    city: 'Saint-Gaudens',
    postalCode: '31800',
    extra: ['Permis B – Véhicule personnel'],
  },
  sections: [
    { kind: 'work', heading: 'EXPÉRIENCES', jobs },
    { kind: 'education', heading: 'FORMATIONS', education: studies },
    {
      kind: 'skills',
      heading: 'COMPÉTENCES',
      skills: groups.map(([group, skills]) => ({ group, skills })),
      skillStyle: 'list',
    },
    { kind: 'languages', heading: 'LANGUES', languages },
    { kind: 'certificates', heading: 'CERTIFICATIONS', items: certificates },
    { kind: 'interests', heading: 'CENTRES D’INTÉRÊT', text: [hobbies] },
  ],
  tools: ['writer-odt', 'writer-rtf'],
  source: page`<html lang="fr"><head><meta charset="utf-8"><style>@page{size:21cm 29.7cm;margin:1.6cm 2cm}body,p,li{font-family:"Carlito";font-size:11pt}p{margin:0 0 0.06cm 0}h1{font-family:"Carlito";font-size:22pt;color:#283276;margin:0}h2{font-family:"Carlito";font-size:13pt;color:#283276;border-bottom:1.5pt solid #e1000f;margin:0.45cm 0 0.15cm 0}ul{margin:0 0 0.15cm 0}</style></head><body>
<h1>Coralie ESCOUBÈS</h1>
<p style="font-size:15pt"><b>Chargée d’accueil</b></p>
<p>12 rue des Fleurs, 31800 Saint-Gaudens</p>
<p>06 45 17 82 93 – coralie.escoubes@couriel.example</p>
<p>Permis B – Véhicule personnel</p>
<h2>EXPÉRIENCES</h2>
${jobs.map((j) => `<p style="margin-top:0.2cm"><font color="#e1000f">${j.when}</font></p><p><b>${j.title}</b></p><p>${esc(j.employer)} – ${j.place}</p>${j.bullets ? `<ul>${j.bullets.map((b) => `<li>${b}</li>`).join('')}</ul>` : ''}`)}
<h2>FORMATIONS</h2>
${studies.map((s) => `<p><b>${s.when} : ${s.degree}</b></p><p style="margin-bottom:0.15cm">${s.institution}${s.place ? ` – ${s.place}` : ''}</p>`)}
<h2>COMPÉTENCES</h2>
${groups.map(([group, skills]) => `<p><b>${group}</b></p><ul>${skills.map((s) => `<li>${s}</li>`).join('')}</ul>`)}
<h2>LANGUES</h2>
${languages.map((l) => `<p>${l.language} : ${l.fluency}</p>`)}
<h2>CERTIFICATIONS</h2>
${certificates.map((c) => `<p>${c.line}</p>`)}
<h2>CENTRES D’INTÉRÊT</h2>
<p>${hobbies}</p>
</body></html>`,
};
