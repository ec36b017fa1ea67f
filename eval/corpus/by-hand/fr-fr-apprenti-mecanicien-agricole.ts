import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const wish =
  'Apprenti passionné de machines depuis l’enfance à la ferme de mes grands-parents, je cherche un contrat d’apprentissage de deux ans pour préparer le BTS TSMA à partir de septembre 2025.';
const jobs: Job[] = [
  {
    title: 'Apprenti mécanicien agricole',
    employer: 'Établissements Ruaudel Motoculture',
    place: 'Loudéac',
    from: '2023-09',
    when: 'Depuis septembre 2023',
    bullets: [
      'Révision des tracteurs de 90 à 220 ch, diagnostic à la valise.',
      'Dépannage chez les clients pendant l’ensilage.',
      'Remontage complet d’une boîte de vitesses avec mon tuteur.',
    ],
  },
  {
    title: 'Saisonnier moisson',
    employer: 'ETA Le Guyader',
    place: 'Plémet',
    from: '2024-07',
    to: '2024-08',
    when: 'Juillet – août 2024',
    bullets: ['Conduite de la remorque et entretien quotidien de la batteuse.'],
  },
  {
    title: 'Stagiaire',
    employer: 'Garage du Lié',
    place: 'Plouguenast',
    from: '2022-06',
    to: '2022-06',
    when: 'Juin 2022',
    bullets: ['Trois semaines : vidanges, freins, pneus.'],
  },
];
const studies: Study[] = [
  {
    degree: 'Bac pro Maintenance des matériels, option agricole',
    studyType: 'Bac pro',
    area: 'Maintenance des matériels, option agricole',
    institution: 'CFA de Saint-Brieuc',
    from: '2023',
    to: '2025',
    when: '2023 – 2025',
    text: ['Résultats attendus en juillet'],
  },
  {
    degree: 'CAP Maintenance des matériels',
    studyType: 'CAP',
    area: 'Maintenance des matériels',
    institution: 'Lycée Fulgence-Bienvenüe',
    place: 'Loudéac',
    from: '2021',
    to: '2023',
    when: '2021 – 2023',
  },
  {
    degree: 'Diplôme national du brevet',
    institution: 'Collège Louis-Guilloux',
    place: 'Plémet',
    to: '2021',
    when: '2021',
    score: 'mention assez bien',
  },
];
const skills: [string, number][] = [
  ['Hydraulique', 75],
  ['Électricité embarquée', 60],
  ['Soudure à l’arc', 85],
  ['Guidage GPS', 50],
  ['Lecture de schémas', 70],
];
const licences = ['Permis B', 'CACES R482 catégorie F (2024)', 'Certiphyto opérateur'];
const languages: [string, string][] = [
  ['Anglais', 'scolaire'],
  ['Breton', 'parlé en famille'],
];
const firefighter: Job = {
  title: 'Jeune sapeur-pompier',
  employer: 'Centre de secours de Plémet',
  from: '2018',
  to: '2022',
  when: '2018 – 2022',
};
const bar = (percent: number): string => `<div class="bar"><div style="width:${percent}%"></div></div>`;

export const cv: HandMadeCv = {
  id: 'fr-fr-apprenti-mecanicien-agricole',
  language: 'fr',
  country: 'FR',
  columns: 2,
  dates: { pattern: 'MMMM yyyy', now: 'aujourd’hui', since: 'Depuis' },
  name: 'Malo Quéré',
  shownName: 'Malo QUÉRÉ',
  label: 'Apprenti mécanicien agricole',
  contact: {
    email: 'malo.quere@courrier.example',
    phone: '06 39 98 21 54',
    address: '4 Kerbihan, 22210 Plémet',
    city: 'Plémet',
    postalCode: '22210',
    extra: ['19 ans, véhicule personnel'],
    heading: 'Me joindre',
  },
  sections: [
    { kind: 'skills', heading: 'Mes atouts', skills: [{ skills: skills.map(([name]) => name) }] },
    {
      kind: 'certificates',
      heading: 'Permis et habilitations',
      items: licences.map((line) => ({ line, name: line.replace(/ \(.*/, ''), date: /\d{4}(?=\))/.exec(line)?.[0] })),
    },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: languages.map(([language, fluency]) => ({ language, fluency })),
    },
    {
      kind: 'interests',
      heading: 'Hors de l’atelier',
      items: [{ line: 'Tracteur-pulling' }, { line: 'Football (gardien)' }, { line: 'Bombarde au bagad' }],
    },
    { kind: 'summary', heading: 'Ce que je recherche', text: [wish] },
    { kind: 'education', heading: 'Mon parcours scolaire', education: studies },
    { kind: 'work', heading: 'Sur le terrain', jobs },
    { kind: 'volunteer', heading: 'Engagement', jobs: [firefighter] },
  ],
  tools: ['wkhtmltopdf'],
  source: page`<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><style>
body{margin:0;font-family:"Liberation Sans",Arial;font-size:13px;color:#333}
#left{position:absolute;left:0;top:0;width:245px;padding:26px 20px 20px;background:#26532b;color:#fff;height:1220px}
#right{margin-left:300px;padding:26px 10px 0 12px;width:530px}
h1{font-size:34px;margin:0;font-weight:normal}h1 b{color:#e3a008}
.sub{font-size:15px;margin:2px 0 18px;color:#777}
h2{font-size:15px;margin:22px 0 8px}
#left h2{color:#f5c542;border-bottom:1px dotted #f5c542;padding-bottom:3px}
#right h2{color:#26532b;background:#eef4ea;padding:4px 8px}
.bar{background:#4b7a50;height:7px;margin:2px 0 9px}.bar div{background:#f5c542;height:7px}
p{margin:3px 0}ul{margin:4px 0 10px;padding-left:18px}
table{border-collapse:collapse}td{vertical-align:top;padding:0 0 8px}td.w{width:118px;color:#26532b;font-weight:bold;padding-right:10px}
</style></head><body>
<div id="left"><h2>Me joindre</h2><p>4 Kerbihan<br>22210 Plémet</p><p>06 39 98 21 54</p><p>malo.quere@courrier.example</p><p>19 ans, véhicule personnel</p>
<h2>Mes atouts</h2>${skills.map(([name, percent]) => `<p>${name}</p>${bar(percent)}`)}
<h2>Permis et habilitations</h2>${licences.map((line) => `<p>${line}</p>`)}
<h2>Langues</h2>${languages.map(([language, level]) => `<p><b>${language}</b> : ${level}</p>`)}
<h2>Hors de l’atelier</h2><p>Tracteur-pulling</p><p>Football (gardien)</p><p>Bombarde au bagad</p></div>
<div id="right"><h1>Malo <b>QUÉRÉ</b></h1><div class="sub">Apprenti mécanicien agricole</div>
<h2>Ce que je recherche</h2><p>${wish}</p>
<h2>Mon parcours scolaire</h2><table>${studies.map(
    (e) =>
      `<tr><td class="w">${e.when}</td><td><b>${e.degree}</b>${e.score ? ` (${e.score})` : ''}<br>${[e.institution, e.place].filter(Boolean).join(', ')}${e.text ? `<br><i>${e.text.join(' ')}</i>` : ''}</td></tr>`,
  )}</table>
<h2>Sur le terrain</h2><table>${jobs.map(
    (j) =>
      `<tr><td class="w">${j.when}</td><td><b>${j.title}</b><br>${j.employer} – ${j.place}${ul(j.bullets)}</td></tr>`,
  )}</table>
<h2>Engagement</h2><table><tr><td class="w">${firefighter.when}</td><td><b>${firefighter.title}</b><br>${firefighter.employer}</td></tr></table>
</div></body></html>`,
};
