import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profil =
  'Œnologue diplômée, douze vendanges sous deux hémisphères. Je vinifie au plus près du raisin et je tiens mes cahiers de cave aussi propres que mes cuves.';
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Maître de chai',
    employer: 'Château Larroque-Beauséjour',
    place: 'Saint-Émilion',
    from: '2020-06',
    when: '06/2020 – à ce jour',
    text: ['Grand cru familial de 24 hectares, converti en agriculture biologique.'],
    bullets: [
      'Équipe de cinq cavistes, budget de 380 000 €.',
      'Passage aux levures indigènes sur la moitié de la récolte.',
    ],
  },
  {
    title: 'Œnologue-conseil',
    employer: 'Laboratoire Vinéa Conseil SARL',
    place: 'Libourne',
    from: '2017-01',
    to: '2020-05',
    when: '01/2017 – 05/2020',
    bullets: ['Suivi de 42 propriétés, de l’assemblage à la mise en bouteille.'],
  },
  {
    title: 'Assistant Winemaker',
    employer: 'Tōtara Ridge Wines Ltd',
    place: 'Blenheim, Nouvelle-Zélande',
    from: '2016-02',
    to: '2016-12',
    when: '02/2016 – 12/2016',
  },
  {
    title: 'Doctorante contractuelle',
    employer: 'Unité de recherche Œnologie, Université des Graves',
    place: 'Villenave-d’Ornon',
    from: '2013-10',
    to: '2015-12',
    when: '10/2013 – 12/2015',
    bullets: ['Mesure des thiols volatils dans les rosés ; 60 heures de travaux dirigés par an.'],
  },
  {
    title: 'Stagiaire vinification',
    employer: 'EARL Domaine Pujol & Fils',
    place: 'Banyuls-sur-Mer',
    from: '2013-08',
    to: '2013-09',
    when: '08/2013 – 09/2013',
  },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    degree: 'Doctorat en œnologie (thèse non soutenue)',
    studyType: 'Doctorat',
    area: 'œnologie',
    institution: 'Université des Graves',
    place: 'Villenave-d’Ornon',
    from: '2013-10',
    to: '2015-12',
    when: '10/2013 – 12/2015',
  },
  {
    degree: 'Diplôme national d’œnologue, mention bien',
    studyType: 'Diplôme national d’œnologue',
    institution: 'Institut de la Vigne de Montpellier',
    place: 'Montpellier',
    from: '2011-09',
    to: '2013-07',
    when: '09/2011 – 07/2013',
    score: 'mention bien',
  },
  {
    degree: 'Licence de biochimie',
    studyType: 'Licence',
    area: 'biochimie',
    institution: 'Université de Perpignan-Canigou',
    place: 'Perpignan',
    from: '2008-09',
    to: '2011-06',
    when: '09/2008 – 06/2011',
  },
  {
    degree: 'Baccalauréat scientifique',
    studyType: 'Baccalauréat',
    area: 'scientifique',
    institution: 'Lycée Arago-Tramontane',
    place: 'Perpignan',
    to: '2008',
    when: '2008',
  },
];
const bars: [string, number][] = [
  ['Assemblage', 95],
  ['Analyse sensorielle', 90],
  ['Élevage en barriques', 85],
  ['Agriculture biologique', 75],
  ['Microbiologie', 80],
  ['Vintel et Process2Wine', 60],
];
const languages = [
  { language: 'Français', fluency: 'natif' },
  { language: 'Anglais', fluency: 'C1' },
  { language: 'Catalan', fluency: 'B2' },
  { language: 'Espagnol', fluency: 'B1' },
];
const paper = {
  line: 'Thiols volatils et précurseurs dans les rosés de Méditerranée, Revue des œnologues, 2015',
  name: 'Thiols volatils et précurseurs dans les rosés de Méditerranée',
  by: 'Revue des œnologues',
  date: '2015',
};
const prize = {
  line: 'Médaille d’or, Concours des vins de Mâcon-Nord, 2022',
  name: 'Médaille d’or',
  by: 'Concours des vins de Mâcon-Nord',
  date: '2022',
};
const strengths = ['Voile', 'Sardane', 'Champignons'];
const esc = (text: string): string => text.replaceAll('&', '&amp;');
const entry = (when: string, place: string | undefined, title: string, below: string, more = ''): string =>
  `<table class="e"><tr><td class="d"><p>${when}</p>${place ? `<p class="pl">${place}</p>` : ''}</td><td><p class="t">${title}</p><p class="o">${esc(below)}</p>${more}</td></tr></table>`;

export const cv: HandMadeCv = {
  id: 'fr-fr-oenologue-kickresume',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MM/yyyy', now: 'à ce jour' },
  name: 'Mireia Casadevall',
  label: 'Œnologue – maître de chai',
  contact: {
    email: 'mireia@casadevall-vins.example',
    phone: '07 68 24 51 90',
    address: '33330 Saint-Émilion',
    city: 'Saint-Émilion',
    postalCode: '33330',
    url: 'www.casadevall-vins.example',
    labels: { email: 'E-mail', phone: 'Téléphone', address: 'Adresse', url: 'Site' },
    extra: ['Née le 4 mai 1990', 'Permis B et tracteur'],
  },
  sections: [
    { kind: 'summary', heading: 'Profil', text: [profil] },
    { kind: 'work', heading: 'Expérience professionnelle', jobs },
    { kind: 'education', heading: 'Études et diplômes', education: studies },
    { kind: 'skills', heading: 'Compétences', skills: [{ skills: bars.map(([name]) => name) }] },
    { kind: 'languages', heading: 'Langues', languages },
    { kind: 'publications', heading: 'Publication', items: [paper] },
    { kind: 'awards', heading: 'Distinction', items: [prize] },
    { kind: 'interests', heading: 'Loisirs', items: strengths.map((line) => ({ line })) },
  ],
  tools: ['wkhtmltopdf'],
  source: page`<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>
body{font-family:"Lato","Liberation Sans";font-size:10.5pt;color:#333;margin:0}p{margin:0 0 2px}
h1{font-size:30pt;font-weight:300;margin:0;color:#7b1e3a}.lab{font-size:14pt;margin:2px 0 10px}
.box{background:#7b1e3a;color:#fff;padding:10px 14px;margin-bottom:12px}.box td{padding:1px 26px 1px 0;color:#fff}
h2{font-size:14pt;color:#7b1e3a;border-bottom:1px solid #d9c3ca;font-variant:small-caps;margin:14px 0 8px;padding-bottom:2px;page-break-after:avoid}
table{border-collapse:collapse}td{vertical-align:top;padding:0}.e{width:100%;margin-bottom:9px;page-break-inside:avoid}.d{width:27%;color:#7b1e3a;padding-right:12px}.pl{color:#888;font-style:italic}
.t{font-weight:bold;font-size:11.5pt}.o{font-style:italic}ul{margin:2px 0;padding-left:18px}
.bar{background:#e8dde0;height:6px;width:190px}.fill{background:#7b1e3a;height:6px}.half td{width:50%;padding:0 20px 7px 0}
</style></head><body>
<h1>Mireia Casadevall</h1><p class="lab">Œnologue – maître de chai</p>
<div class="box"><table><tr><td>E-mail</td><td>mireia@casadevall-vins.example</td><td>Site</td><td>www.casadevall-vins.example</td></tr><tr><td>Téléphone</td><td>07 68 24 51 90</td><td colspan="2">Née le 4 mai 1990</td></tr><tr><td>Adresse</td><td>33330 Saint-Émilion</td><td colspan="2">Permis B et tracteur</td></tr></table></div>
<h2>Profil</h2><p>${profil}</p>
<h2>Expérience professionnelle</h2>
${jobs.map((j) => entry(j.when, j.place, j.title, j.employer, (j.text ?? []).map((t) => `<p>${t}</p>`).join('') + ul(j.bullets)))}
<h2>Études et diplômes</h2>
${studies.map((s) => entry(s.when, s.place, s.degree, s.institution))}
<h2>Compétences</h2>
<table class="half">${[0, 2, 4].map(
    (n) =>
      `<tr>${bars
        .slice(n, n + 2)
        .map(
          ([name, full]) =>
            `<td><p>${name}</p><div class="bar"><div class="fill" style="width:${full}%"></div></div></td>`,
        )
        .join('')}</tr>`,
  )}</table>
<h2>Langues</h2>
<p>${languages.map((l) => `${l.language} (${l.fluency})`).join(' &nbsp;•&nbsp; ')}</p>
<h2>Publication</h2><p>${paper.line}</p>
<h2>Distinction</h2><p>${prize.line}</p>
<h2>Loisirs</h2><p>${strengths.join(' &nbsp;•&nbsp; ')}</p>
</body></html>`,
};
