import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const accroche =
  'Sept saisons, quatre hôtels et un veilleur de nuit dans la famille : l’accueil est chez nous une habitude. Je cherche un poste à l’année, en 3 ou 4 étoiles, entre Annecy et Chambéry.';
type Poste = Job & { title: string; employer: string; place: string; when: string };
const postes: Poste[] = [
  {
    when: 'DEPUIS MAI 2023',
    from: '2023-05',
    title: 'Première de réception',
    employer: 'Hôtel Les Roselières',
    place: 'Annecy',
    bullets: ['Équipe de 5 réceptionnistes, plannings', 'Note Booking passée de 8,4 à 9,1', 'Groupes et séminaires'],
  },
  {
    when: 'DÉC. 2020 – AVRIL 2023',
    from: '2020-12',
    to: '2023-04',
    title: 'Réceptionniste tournante',
    employer: 'Hôtel Les Roselières',
    place: 'Annecy',
    bullets: ['Check-in, check-out, caisse', 'Clôture et main courante sur Opera'],
  },
  {
    when: 'HIVER 2019/20',
    from: '2019',
    to: '2020',
    title: 'Réceptionniste saisonnière',
    employer: 'Résidence Grand Bornan',
    place: 'Le Grand-Bornand',
    bullets: ['220 appartements, arrivées du samedi', 'Saison écourtée en mars (Covid)'],
  },
  {
    when: 'ÉTÉ 2019',
    from: '2019',
    to: '2019',
    title: 'Réceptionniste de nuit',
    employer: 'Camping du Vieux Moulin',
    place: 'Argelès-sur-Mer',
    bullets: ['Rondes, astreinte, accueil tardif'],
  },
  {
    when: 'HIVER 2018/19',
    from: '2018',
    to: '2019',
    title: 'Employée polyvalente',
    employer: 'Chalet-hôtel La Combaz',
    place: 'Les Saisies',
    bullets: ['Petits déjeuners, chambres, bar'],
  },
  {
    when: 'AVRIL – JUIN 2018',
    from: '2018-04',
    to: '2018-06',
    title: 'Stagiaire réception',
    employer: 'Hôtel de la Préfecture',
    place: 'Grenoble',
    bullets: ['Stage de BTS, huit semaines'],
  },
];
const etudes: (Study & { institution: string; when: string })[] = [
  {
    when: '2017 – 2019',
    from: '2017',
    to: '2019',
    degree: 'BTS Management en hôtellerie-restauration',
    studyType: 'BTS',
    area: 'Management en hôtellerie-restauration',
    institution: 'Lycée hôtelier du Val d’Arly',
    text: ['Option C : hébergement'],
  },
  {
    when: '2017',
    to: '2017',
    degree: 'Bac STHR, mention bien',
    studyType: 'Bac STHR',
    institution: 'Lycée hôtelier du Val d’Arly',
    score: 'mention bien',
  },
];
const langues: [string, string, number][] = [
  ['Français', 'maternelle', 5],
  ['Anglais', 'C1, TOEIC 915', 5],
  ['Italien', 'B2', 4],
  ['Allemand', 'notions', 2],
];
const outils = ['Opera Cloud', 'Mews', 'Booking Extranet', 'Caisse Clyo', 'Excel'];
const brevets: Item[] = [
  { name: 'SST, 14 heures', by: 'Croix-Rouge', date: '2024' },
  { name: 'SSIAP 1', by: 'Alpes Sécurité Formation', date: '2021' },
].map((b) => ({ ...b, line: `${b.name} – ${b.by}, ${b.date}` }));
const loisirs = ['Ski de fond', 'Ciné-club', 'Polars nordiques'];
const carte = (p: Poste): string =>
  `<div class="carte"><div class="pill">${p.when}</div><div class="t">${p.title}</div><div class="o">${p.employer} (${p.place})</div>${ul(p.bullets)}</div>`;

export const cv: HandMadeCv = {
  id: 'fr-fr-receptionniste-hotel-cartes',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMMM yyyy', now: 'aujourd’hui', since: 'DEPUIS' },
  name: 'Océane Perrillat-Dufour',
  shownName: 'Océane PERRILLAT-DUFOUR',
  label: 'Réceptionniste en hôtellerie',
  contact: {
    email: 'oceane.pd@lacmail.example',
    phone: '06 39 98 20 56',
    address: '4 allée des Bateliers, 74940 Annecy-le-Vieux',
    city: 'Annecy-le-Vieux',
    postalCode: '74940',
    extra: ['Née le 3 juin 1999', 'Permis B', 'Logement non requis'],
  },
  sections: [
    { kind: 'summary', heading: 'Bonjour !', orKind: ['other'], text: [accroche] },
    { kind: 'work', heading: 'Mon parcours', jobs: postes },
    { kind: 'education', heading: 'Études', education: etudes },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: langues.map(([language, fluency]) => ({ language, fluency })),
    },
    { kind: 'skills', heading: 'Logiciels', skills: [{ skills: outils }], skillStyle: 'list' },
    { kind: 'certificates', orKind: ['education'], heading: 'Brevets', items: brevets },
    { kind: 'interests', heading: 'Et aussi', orKind: ['other'], items: loisirs.map((line) => ({ line })) },
  ],
  columns: 2,
  tools: ['chromium'],
  source: page`<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>
@page{size:A4;margin:0}
*{box-sizing:border-box}
body{font-family:"Lato","Liberation Sans",sans-serif;font-size:9.3pt;line-height:1.3;color:#2d2a32;margin:0}
.sheet{position:relative;width:210mm;height:296mm;overflow:hidden;background:#fffaf3}
.sheet>div{position:absolute}
.band{left:0;top:0;width:210mm;height:47mm;background:#e07a5f}
.photo{left:14mm;top:9mm;width:30mm;height:30mm;border-radius:15mm;background:#f4d6c8;border:2px solid #fff}
.nom{left:52mm;top:10mm;width:100mm;color:#fff}
.nom h1{font-size:23pt;line-height:1.05;margin:0;font-weight:900}.nom p{font-size:12pt;margin:2mm 0 0}
.coord{left:152mm;top:9mm;width:50mm;color:#fff;font-size:8.4pt}.coord p{margin:0 0 1mm}
.mot{left:14mm;top:52mm;width:182mm}.mot p{margin:0;font-size:10pt}
h2{font-size:14pt;color:#3d405b;margin:0 0 2mm;font-weight:900}
.parcours{left:14mm;top:75mm;width:182mm}
.grille{display:grid;grid-template-columns:1fr 1fr;gap:4mm}
.carte{background:#fff;border:1px solid #ecd9cc;border-radius:3mm;padding:3mm 4mm}
.pill{display:inline-block;background:#81b29a;color:#fff;font-size:7.6pt;font-weight:700;border-radius:3mm;padding:.4mm 2.5mm;margin-bottom:1.2mm}
.t{font-weight:700;font-size:10.5pt}.o{font-style:italic;color:#6d6875}
ul{margin:1mm 0 0;padding-left:4mm}
.etudes{left:14mm;top:196mm;width:86mm}.etudes .e{margin-bottom:3mm}.e b{display:block}.an{float:right;color:#e07a5f;font-weight:700}
.langues{left:110mm;top:196mm;width:86mm}
.ligne{display:grid;grid-template-columns:22mm 32mm 1fr;margin-bottom:1mm}.jauge{display:flex;gap:1.5mm;padding-top:1.2mm}.jauge i{width:2.6mm;height:2.6mm;border-radius:2mm;background:#eadfd6}.jauge i.p{background:#e07a5f}
.outils{left:110mm;top:234mm;width:86mm}.tag{display:inline-block;background:#3d405b;color:#fff;border-radius:2mm;padding:.6mm 2.5mm;margin:0 1.5mm 1.5mm 0}
.brevets{left:14mm;top:238mm;width:86mm}.brevets p{margin:0 0 1mm}
.aussi{left:14mm;top:266mm;width:182mm}.aussi span{display:inline-block;border:1px solid #81b29a;border-radius:2mm;padding:.6mm 3mm;margin-right:3mm}
</style></head><body><div class="sheet">
<div class="band"></div><div class="photo"></div>
<div class="nom"><h1>Océane PERRILLAT-DUFOUR</h1><p>Réceptionniste en hôtellerie</p></div>
<div class="coord"><p>06 39 98 20 56</p><p>oceane.pd@lacmail.example</p><p>4 allée des Bateliers, 74940 Annecy-le-Vieux</p><p>Née le 3 juin 1999</p><p>Permis B</p><p>Logement non requis</p></div>
<div class="mot"><h2>Bonjour !</h2><p>${accroche}</p></div>
<div class="parcours"><h2>Mon parcours</h2><div class="grille">${postes.map(carte)}</div></div>
<div class="etudes"><h2>Études</h2>${etudes.map((e) => `<div class="e"><span class="an">${e.when}</span><b>${e.degree}</b>${e.institution}${(e.text ?? []).map((t) => `<div>${t}</div>`).join('')}</div>`)}</div>
<div class="langues"><h2>Langues</h2>${langues.map(([l, f, n]) => `<div class="ligne"><span>${l}</span><span>${f}</span><span class="jauge">${[1, 2, 3, 4, 5].map((k) => `<i${k <= n ? ' class="p"' : ''}></i>`).join('')}</span></div>`)}</div>
<div class="outils"><h2>Logiciels</h2>${outils.map((o) => `<span class="tag">${o}</span>`)}</div>
<div class="brevets"><h2>Brevets</h2>${brevets.map((b) => `<p>${b.line}</p>`)}</div>
<div class="aussi"><h2>Et aussi</h2>${loisirs.map((l) => `<span>${l}</span>`)}</div>
</div></body></html>`,
};
