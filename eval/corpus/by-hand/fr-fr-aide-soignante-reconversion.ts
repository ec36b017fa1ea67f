import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const accroche =
  'Dix ans de vente et de caisse, puis une grand-mère à accompagner : à 36 ans, j’ai choisi le soin. Diplômée d’État depuis juillet 2024, je cherche un poste de jour en EHPAD ou en SSR autour de Nantes.';
const domaines: [string, string[]][] = [
  [
    'Soins et confort',
    ['Toilette et aide à l’habillage', 'Prévention d’escarres', 'Mesure des constantes', 'Aide au repas'],
  ],
  ['Relation et écoute', ['Accueil des familles', 'Accompagnement de fin de vie', 'Gestion des conflits']],
  ['Organisation', ['Transmissions ciblées', 'Gestion des stocks de linge', 'Netsoins']],
];
type Poste = Job & { title: string; employer: string; place: string; when: string };
const stages: Poste[] = [
  {
    employer: 'EHPAD Les Jardins de la Sèvre',
    place: 'Vertou',
    title: 'Aide-soignante (remplacements)',
    from: '2024-08',
    when: 'Depuis août 2024',
    bullets: ['Unité protégée de 14 lits, horaires 7 h – 14 h 30.', 'Référente toilettes adaptées.'],
  },
  {
    employer: 'Clinique du Grand Chemin',
    place: 'Saint-Herblain',
    title: 'Stagiaire aide-soignante, chirurgie orthopédique',
    from: '2024',
    to: '2024',
    when: 'Printemps 2024',
    bullets: ['Sept semaines ; premier lever et réfection de lits occupés.'],
  },
  {
    employer: 'Centre de soins de suite Beaulieu',
    place: 'Nantes',
    title: 'Stagiaire aide-soignante, gériatrie',
    from: '2023-11',
    to: '2023-12',
    when: 'Nov. – déc. 2023',
  },
];
const avant: Poste[] = [
  {
    employer: 'Maisonelle',
    place: 'Rezé',
    title: 'Responsable de rayon linge de maison',
    from: '2017',
    to: '2022',
    when: '2017 – 2022',
  },
  {
    employer: 'Maisonelle',
    place: 'Rezé',
    title: 'Vendeuse',
    from: '2014',
    to: '2017',
    when: '2014 – 2017',
  },
  {
    employer: 'Jardinerie du Vignoble',
    place: 'Clisson',
    title: 'Hôtesse de caisse (CDD saisonniers)',
    from: '2012',
    to: '2013',
    when: '2012/13',
  },
  {
    employer: 'Famille Le Goff',
    place: 'Nantes',
    title: 'Garde d’enfants à domicile',
    from: '2009',
    to: '2012',
    when: '2009 – 2012',
  },
];
const formations: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Diplôme d’État d’aide-soignant (DEAS)',
    studyType: 'Diplôme d’État',
    area: 'aide-soignant',
    institution: 'IFAS Rives de Loire, Nantes',
    from: '2023',
    to: '2024',
    when: '2023/24',
  },
  {
    degree: 'BTS Management des unités commerciales (non obtenu)',
    studyType: 'BTS',
    area: 'Management des unités commerciales',
    institution: 'Lycée Anne-de-Retz, Nantes',
    from: '2007',
    to: '2009',
    when: '2007 – 2009',
  },
  {
    degree: 'Baccalauréat STG, mention assez bien',
    studyType: 'Baccalauréat',
    area: 'STG',
    institution: 'Lycée Anne-de-Retz, Nantes',
    to: '2007',
    when: '2007',
    score: 'mention assez bien',
  },
];
const cours = [
  { name: 'AFGSU niveau 2, 21 h', by: 'CESU 44', date: '2024' },
  { name: 'Gestes et postures, 14 h', by: 'Prévoyance Atlantique', date: '2023' },
].map((c) => ({ ...c, line: `${c.name} – ${c.by} – ${c.date}` }));
const langues = [
  { language: 'Français', fluency: 'langue maternelle' },
  { language: 'Anglais', fluency: 'A2' },
  { language: 'Portugais', fluency: 'courant' },
];
const atouts: [string, number][] = [
  ['Patience', 5],
  ['Ponctualité', 5],
  ['Humour', 4],
];
const loisirs = ['Couture', 'Marche sur les bords de Loire', 'Chorale gospel'];
const colon = ' : ';
const row = (j: Poste): string =>
  `<div class="e"><p><b>${j.employer}</b> (${j.place})${colon}${j.title}</p><p class="d">${j.when}</p>${ul(j.bullets)}</div>`;

export const cv: HandMadeCv = {
  id: 'fr-fr-aide-soignante-reconversion',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'yyyy', now: 'aujourd’hui', since: 'Depuis' },
  name: 'Solène Da Costa',
  shownName: 'Solène DA COSTA',
  label: 'Aide-soignante diplômée d’État',
  contact: {
    email: 'solene.dacosta@estuairemail.example',
    phone: '06 39 98 41 27',
    address: '8 rue des Saulniers, 44400 Rezé',
    city: 'Rezé',
    postalCode: '44400',
    extra: ['36 ans, mariée, un enfant', 'Permis B, véhicule personnel'],
  },
  sections: [
    { kind: 'summary', heading: 'Pourquoi moi ?', text: [accroche] },
    { kind: 'skills', heading: 'Mes compétences', skills: domaines.map(([group, skills]) => ({ group, skills })) },
    { kind: 'work', heading: 'Expériences dans le soin', jobs: stages },
    { kind: 'work', heading: 'Expériences antérieures', jobs: avant },
    { kind: 'education', heading: 'Diplômes', side: true, education: formations },
    { kind: 'certificates', orKind: ['education'], heading: 'Formations courtes', side: true, items: cours },
    { kind: 'languages', heading: 'Langues', side: true, languages: langues },
    {
      kind: 'skills',
      orKind: ['other'],
      heading: 'Atouts',
      side: true,
      skills: [{ skills: atouts.map(([name, n]) => ({ name, level: '●'.repeat(n) + '○'.repeat(5 - n) })) }],
    },
    { kind: 'interests', heading: 'Loisirs', side: true, items: loisirs.map((line) => ({ line })) },
  ],
  columns: 2,
  tools: ['wkhtmltopdf', 'chromium'],
  source: page`<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>
@page{size:A4;margin:10mm}
body{font-family:"Open Sans","Carlito","Liberation Sans";font-size:9.6pt;line-height:1.28;color:#3b3340;margin:0}p{margin:0}
table.m{width:100%;border-collapse:collapse}td{vertical-align:top}.left{padding-right:7mm}.right{width:33%;background:#f4ecf7;padding:4mm 5mm}
.head{text-align:center;border-top:3px solid #8e5aa3;border-bottom:3px solid #8e5aa3;padding:3mm 0;margin-bottom:5mm}
h1{font-size:23pt;font-weight:normal;margin:0;color:#8e5aa3}.l{font-size:13pt}.k{margin-top:1mm}
h2{font-size:12.5pt;color:#8e5aa3;margin:5mm 0 2mm;page-break-after:avoid}h2.first{margin-top:0}
h3{font-size:10pt;margin:2mm 0 0}ul{margin:0;padding-left:5mm}
.e{margin-bottom:2.5mm;page-break-inside:avoid}.d{color:#7d7183;font-style:italic}
.right .e p b{display:block}
</style></head><body>
<div class="head"><h1>Solène DA COSTA</h1><p class="l">Aide-soignante diplômée d’État</p><p class="k">8 rue des Saulniers, 44400 Rezé • 06 39 98 41 27 • solene.dacosta@estuairemail.example</p><p>36 ans, mariée, un enfant • Permis B, véhicule personnel</p></div>
<table class="m"><tr><td class="left">
<h2 class="first">Pourquoi moi ?</h2><p>${accroche}</p>
<h2>Mes compétences</h2>${domaines.map(([group, skills]) => `<h3>${group}</h3>${ul(skills)}`)}
<h2>Expériences dans le soin</h2>${stages.map(row)}
<h2>Expériences antérieures</h2>${avant.map(row)}
</td><td class="right">
<h2 class="first">Diplômes</h2>${formations.map((f) => `<div class="e"><p class="d">${f.when}</p><p><b>${f.degree}</b></p><p>${f.institution}</p></div>`)}
<h2>Formations courtes</h2>${cours.map((c) => `<p class="e">${c.line}</p>`)}
<h2>Langues</h2>${langues.map((l) => `<p>${l.language}${colon}${l.fluency}</p>`)}
<h2>Atouts</h2>${atouts.map(([name, n]) => `<p>${name} ${'●'.repeat(n)}${'○'.repeat(5 - n)}</p>`)}
<h2>Loisirs</h2>${loisirs.map((l) => `<p>${l}</p>`)}
</td></tr></table>
</body></html>`,
};
