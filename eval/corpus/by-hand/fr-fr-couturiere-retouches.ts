import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const apropos =
  'Couturière depuis 2009, du prêt-à-porter à la robe de mariée. Soigneuse, rapide, habituée au contact avec la clientèle. Je souhaite retrouver un atelier et une équipe.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Couturière-retoucheuse à mon compte',
    employer: 'Les Doigts de Maud',
    place: 'Villeurbanne',
    from: '2021-09',
    when: 'depuis septembre 2021',
    bullets: [
      'Retouches pour particuliers et pour quatre boutiques du centre',
      'Robes de mariée sur mesure (une douzaine par an)',
      'Devis, facturation, achats de tissus',
    ],
  },
  {
    title: 'Couturière flou',
    employer: 'MAISON ORSINI',
    place: 'Lyon 2e',
    from: '2018-03',
    to: '2021-06',
    when: 'mars 2018 – juin 2021',
    text: ['Atelier de haute couture, 25 personnes'],
    bullets: ['Montage à la main, moulage, essayages avec les clientes', 'Préparation de deux collections par an'],
  },
  {
    title: 'Congé parental',
    from: '2016-05',
    to: '2018-02',
    when: 'mai 2016 – février 2018',
  },
  {
    title: 'Mécanicienne en confection',
    employer: 'Tissages & Confection Perrachon',
    place: 'Tarare (69)',
    from: '2010-10',
    to: '2016-04',
    when: 'octobre 2010 – avril 2016',
    bullets: ['Piqueuse plate, surjeteuse, recouvreuse', 'Contrôle qualité en fin de chaîne'],
  },
  {
    title: 'Intérimaire (repassage, conditionnement)',
    employer: 'Agence Proxi-Intérim',
    place: 'Roanne',
    from: '2009-09',
    to: '2010-09',
    when: 'septembre 2009 – septembre 2010',
  },
];
const etudes: (Study & { when: string })[] = [
  {
    degree: 'Bac pro Métiers de la mode – vêtement',
    studyType: 'Bac pro',
    area: 'Métiers de la mode – vêtement',
    institution: 'Lycée professionnel Jeanne-Deroin',
    place: 'Roanne',
    to: '2009',
    when: '2009',
  },
  {
    degree: 'CAP Couture flou',
    studyType: 'CAP',
    area: 'Couture flou',
    institution: 'Lycée professionnel Jeanne-Deroin',
    place: 'Roanne',
    to: '2007',
    when: '2007',
  },
];
const savoir = [
  'Patronage et gradation',
  'Moulage sur mannequin',
  'Broderie main',
  'Machines industrielles',
  'Logiciel Modaris (bases)',
];
const loisirs = ['Costumes pour la troupe de théâtre du quartier', 'Randonnée'];

export const cv: HandMadeCv = {
  id: 'fr-fr-couturiere-retouches',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMMM yyyy', now: 'aujourd’hui', since: 'depuis' },
  name: 'Maud Chavassieux',
  label: 'Couturière · retoucheuse',
  contact: {
    email: 'maud.chavassieux@courrielle.example',
    phone: '06 39 98 41 27',
    address: '27 rue du 4-Août, 69100 Villeurbanne',
    city: 'Villeurbanne',
    postalCode: '69100',
    extra: ['41 ans, deux enfants', 'Permis B'],
    heading: 'Me contacter',
  },
  sections: [
    { kind: 'skills', heading: 'Mes atouts', side: true, skills: [{ skills: savoir }] },
    {
      kind: 'languages',
      heading: 'Langues',
      side: true,
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Italien', fluency: 'notions' },
      ],
    },
    { kind: 'interests', heading: 'À côté', side: true, items: loisirs.map((line) => ({ line })) },
    { kind: 'summary', heading: 'En quelques mots', text: [apropos] },
    { kind: 'work', heading: 'Parcours professionnel', jobs },
    { kind: 'education', heading: 'Diplômes', education: etudes },
  ],
  columns: 2,
  tools: ['weasyprint'],
  source: page`<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><style>
@page{size:A4;margin:0}
body{margin:0;font-family:"Open Sans",Carlito,"Liberation Sans";font-size:9.6pt;line-height:1.4;color:#333}
header{background:#5b3a52;color:#fff;padding:11mm 14mm 8mm}
h1{font-family:"EB Garamond","Liberation Serif";font-size:30pt;font-weight:normal;margin:0;line-height:1.1}
header p{margin:1mm 0 0;font-size:13pt}
.g{float:left;width:56mm;padding:5mm 6mm 6mm 14mm}
.d{margin-left:82mm;padding:5mm 14mm 6mm 6mm;border-left:1px solid #d8c9d3}
h2{font-size:11.5pt;color:#5b3a52;margin:5mm 0 2mm}
p{margin:0 0 1mm}ul{margin:.5mm 0 0;padding-left:4.5mm}
.b{margin-bottom:4mm}.q{color:#8a6b80;white-space:nowrap}
</style></head><body><header><h1>Maud Chavassieux</h1><p>Couturière · retoucheuse</p></header>
<div class="g"><h2>Me contacter</h2><p>06 39 98 41 27</p><p>maud.chavassieux@courrielle.example</p><p>27 rue du 4-Août<br>69100 Villeurbanne</p><p>41 ans, deux enfants</p><p>Permis B</p><h2>Mes atouts</h2>${savoir.map((s) => `<p>${s}</p>`)}<h2>Langues</h2><p>Français (langue maternelle)</p><p>Italien (notions)</p><h2>À côté</h2>${loisirs.map((s) => `<p>${s}</p>`)}</div>
<div class="d"><h2>En quelques mots</h2><p>${apropos}</p><h2>Parcours professionnel</h2>${jobs.map((j) => `<div class="b"><p><b>${j.title}</b></p><p>${j.employer ? `${j.employer.replaceAll('&', '&amp;')} – ${j.place} ` : ''}<span class="q">(${j.when})</span></p>${(j.text ?? []).map((t) => `<p><i>${t}</i></p>`).join('')}${ul(j.bullets)}</div>`)}<h2>Diplômes</h2>${etudes.map((e) => `<div class="b"><p><b>${e.degree}</b></p><p>${e.institution} – ${e.place} <span class="q">(${e.when})</span></p></div>`)}</div></body></html>`,
};
