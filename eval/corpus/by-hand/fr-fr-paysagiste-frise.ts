import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const accroche =
  'Chef d’équipe paysagiste, je conduis des chantiers de création et d’entretien depuis douze ans. Je cherche un poste de conducteur de travaux dans une entreprise attachée aux sols vivants et aux plantes locales.';
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Chef d’équipe création',
    employer: 'Les Jardins de l’Erdre SARL',
    place: 'Nantes (44)',
    from: '2020-03',
    when: 'De mars 2020 à aujourd’hui',
    bullets: [
      'Encadrement de quatre ouvriers et d’un apprenti',
      'Cour d’école désimperméabilisée : 1 800 m² plantés en six semaines',
      'Devis, commandes en pépinière, réception de chantier avec le client',
    ],
  },
  {
    title: 'Ouvrier paysagiste qualifié',
    employer: 'Verdalys Espaces Verts',
    place: 'Carquefou (44)',
    from: '2015-09',
    to: '2020-02',
    when: 'De septembre 2015 à février 2020',
    bullets: [
      'Maçonnerie paysagère, pavage, murets en pierre sèche',
      'Arrosage automatique et éclairage basse tension',
    ],
  },
  {
    title: 'Ouvrier paysagiste (saisonnier)',
    employer: 'Commune de Saint-Molf-les-Pins',
    place: 'Saint-Molf-les-Pins (44)',
    from: '2014-04',
    to: '2014-10',
    when: 'D’avril à octobre 2014',
    text: ['Massifs, tonte, taille et préparation du concours des villes fleuries.'],
  },
  {
    title: 'Apprenti jardinier',
    employer: 'Pépinières Rabouin',
    place: 'Vertou (44)',
    from: '2012-09',
    to: '2014-03',
    when: 'De septembre 2012 à mars 2014',
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'Certificat de spécialisation Constructions paysagères',
    studyType: 'Certificat de spécialisation',
    area: 'Constructions paysagères',
    institution: 'CFA agricole du Pays de Retz',
    place: 'Machecoul',
    to: '2015',
    when: '2015',
  },
  {
    degree: 'BTSA Aménagements paysagers',
    studyType: 'BTSA',
    area: 'Aménagements paysagers',
    institution: 'Lycée horticole du Grand Blottereau-Neuf',
    place: 'Nantes',
    from: '2012',
    to: '2014',
    when: '2012 – 2014',
    text: ['En alternance, mention assez bien'],
  },
];
const permits: (Item & { name: string; date: string })[] = [
  { name: 'CACES R482 catégorie A (mini-pelle)', date: '2023' },
  { name: 'Certiphyto opérateur', date: '2022' },
  { name: 'Sauveteur secouriste du travail', date: '2024' },
].map((one) => ({ ...one, line: `${one.name} – ${one.date}` }));
const prizes: Item[] = [
  {
    line: 'Trophée régional du paysage, 2ᵉ prix, Union des paysagistes de l’Ouest, 2023',
    name: 'Trophée régional du paysage, 2ᵉ prix',
    by: 'Union des paysagistes de l’Ouest',
    date: '2023',
  },
];
const skills = [
  'Lecture de plans',
  'Nivellement laser',
  'Reconnaissance des végétaux',
  'Taille douce',
  'AutoCAD',
  'Gestion de planning',
];
const languages = [
  { language: 'Français', fluency: 'langue maternelle' },
  { language: 'Breton', fluency: 'courant' },
  { language: 'Anglais', fluency: 'notions' },
];
const hobbies = ['Permaculture', 'Fest-noz', 'Vélo de randonnée'];

export const cv: HandMadeCv = {
  id: 'fr-fr-paysagiste-frise',
  language: 'fr',
  country: 'FR',
  columns: 2,
  dates: { pattern: 'MMMM yyyy', join: ' à ', now: 'aujourd’hui', since: 'depuis' },
  name: 'Ronan Le Quéméner',
  shownName: 'Ronan LE QUÉMÉNER',
  label: 'Chef d’équipe paysagiste',
  contact: {
    email: 'ronan.lequemener@courrielvert.example',
    phone: '06 39 98 41 27',
    address: '5 impasse des Saulniers, 44240 La Chapelle-sur-Erdre',
    city: 'La Chapelle-sur-Erdre',
    postalCode: '44240',
    heading: 'Me joindre',
    extra: ['33 ans', 'Permis B et BE, véhicule personnel'],
  },
  sections: [
    { kind: 'skills', heading: 'Mes atouts', side: true, skills: [{ skills }], skillStyle: 'list' },
    { kind: 'languages', heading: 'Langues', side: true, languages },
    { kind: 'interests', heading: 'Et à côté', side: true, items: hobbies.map((line) => ({ line })) },
    { kind: 'summary', heading: 'Qui suis-je ?', text: [accroche] },
    { kind: 'work', heading: 'Mon parcours', jobs },
    { kind: 'education', heading: 'Formations', education: studies },
    { kind: 'certificates', heading: 'Habilitations', items: permits },
    { kind: 'awards', heading: 'Distinction', items: prizes },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>CV Ronan Le Quéméner</title><style>
@page{size:A4;margin:0}*{box-sizing:border-box}
body{margin:0;font-family:"Lato","Liberation Sans";font-size:9.6pt;line-height:1.4;color:#2d332d;-webkit-print-color-adjust:exact}
.p{display:grid;grid-template-columns:64mm 1fr;min-height:296mm}
aside{background:#2f5d3a;color:#fff;padding:14mm 8mm 10mm}main{padding:14mm 13mm 8mm 10mm}
h1{font-size:19pt;line-height:1.15;margin:0 0 2mm}.lab{font-size:11.5pt;color:#d5e6b5;margin:0 0 8mm}
aside h2{font-size:11pt;border-bottom:.4mm solid #9cc069;padding-bottom:1mm;margin:7mm 0 2.5mm}
main h2{font-size:13.5pt;color:#2f5d3a;margin:5.5mm 0 2.5mm}main h2:first-child{margin-top:0}
p{margin:0}ul{margin:1mm 0 0;padding-left:4.5mm}aside p{margin-bottom:1mm}aside .mail{font-size:8pt}
.frise{border-left:.6mm solid #9cc069;margin-left:1.5mm;padding-left:5mm}
.card{position:relative;margin-bottom:3.2mm}.card:before{content:"";position:absolute;left:-6.9mm;top:1.2mm;width:3mm;height:3mm;border-radius:50%;background:#2f5d3a}
.when{font-size:8.6pt;color:#6b8f3c;font-weight:700}.t{font-weight:700;font-size:10.8pt}.c{display:flex;flex-wrap:wrap;gap:2mm}
.lg{display:flex;justify-content:space-between}.lg span:last-child{color:#d5e6b5}
</style></head><body><div class="p"><aside>
<h1>Ronan LE QUÉMÉNER</h1><p class="lab">Chef d’équipe paysagiste</p>
<h2>Me joindre</h2><p>06 39 98 41 27</p><p class="mail">ronan.lequemener@courrielvert.example</p><p>5 impasse des Saulniers, 44240 La Chapelle-sur-Erdre</p><p>33 ans</p><p>Permis B et BE, véhicule personnel</p>
<h2>Mes atouts</h2>${ul(skills)}
<h2>Langues</h2>${languages.map((l) => `<p class="lg"><span>${l.language}</span><span>${l.fluency}</span></p>`)}
<h2>Et à côté</h2>${hobbies.map((h) => `<p>${h}</p>`)}
</aside><main>
<h2>Qui suis-je ?</h2><p>${accroche}</p>
<h2>Mon parcours</h2><div class="frise">${jobs.map((j) => `<div class="card"><p class="when">${j.when}</p><p class="t">${j.title}</p><p>${j.employer} – ${j.place}</p>${(j.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(j.bullets)}</div>`)}</div>
<h2>Formations</h2><div class="frise">${studies.map((s) => `<div class="card"><p class="when">${s.when}</p><p class="t">${s.degree}</p><p>${s.institution}, ${s.place}</p>${(s.text ?? []).map((t) => `<p>${t}</p>`).join('')}</div>`)}</div>
<h2>Habilitations</h2>${permits.map((c) => `<p>${c.line}</p>`)}
<h2>Distinction</h2>${prizes.map((c) => `<p>${c.line}</p>`)}
</main></div></body></html>`,
};
