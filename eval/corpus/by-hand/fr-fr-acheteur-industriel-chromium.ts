import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when?: string; text?: string[] })[] = [
  {
    employer: 'Mécaforge Rhône-Alpes',
    place: 'Saint-Étienne (42)',
    text: ['Équipementier de l’automobile et du ferroviaire, 650 salariés, CA de 140 M€.'],
    roles: [
      {
        title: 'Acheteur senior métaux',
        from: '2020-02',
        when: 'Févr. 2020 – Aujourd’hui',
        bullets: [
          'Portefeuille de 38 M€ : aciers spéciaux, aluminium, sous-traitance d’usinage.',
          'Économies de 4,2 % par an malgré la hausse de l’énergie.',
          'Pilotage de 60 fournisseurs en France, en Italie et en Turquie.',
        ],
      },
      {
        title: 'Acheteur projets',
        from: '2016-06',
        to: '2020-01',
        when: 'Juin 2016 – Janv. 2020',
        bullets: ['Achats du programme de bogies TER, de l’appel d’offres au premier article.'],
      },
    ],
  },
  {
    title: 'Approvisionneur',
    employer: 'Plastiques du Forez',
    place: 'Montbrison (42)',
    from: '2013-09',
    to: '2016-05',
    when: 'Sept. 2013 – Mai 2016',
    bullets: ['Suivi de 1 200 références, taux de rupture divisé par trois.'],
  },
  {
    title: 'Stagiaire achats',
    employer: 'Groupe Viallon',
    place: 'Lyon (69)',
    from: '2013-02',
    to: '2013-07',
    when: 'Févr. 2013 – Juil. 2013',
    bullets: ['Analyse des dépenses de classe C et mise en place d’un catalogue électronique.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Master 2 Management des achats',
    studyType: 'Master 2',
    area: 'Management des achats',
    institution: 'IAE Grenoble',
    from: '2011',
    to: '2013',
    when: '2011 – 2013',
  },
  {
    degree: 'Licence Économie et gestion',
    studyType: 'Licence',
    area: 'Économie et gestion',
    institution: 'Université Jean Monnet',
    place: 'Saint-Étienne',
    from: '2008',
    to: '2011',
    when: '2008 – 2011',
    score: 'Mention bien',
  },
];
const skills = [
  { group: 'Achats', skills: ['Négociation', 'Appels d’offres', 'Analyse de la valeur', 'Incoterms 2020'] },
  { group: 'Logiciels', skills: ['SAP MM', 'Ivalua', 'Power BI', 'Excel'] },
  { group: 'Qualité', skills: ['PPAP', 'ISO 9001', 'Audit fournisseur'] },
];
const languages = [
  { language: 'Anglais', fluency: 'C1 (TOEIC 935)' },
  { language: 'Italien', fluency: 'B2' },
  { language: 'Turc', fluency: 'A1' },
];
const certificates: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'Auditeur fournisseur, AFNOR Compétences, 2019',
    name: 'Auditeur fournisseur',
    by: 'AFNOR Compétences',
    date: '2019',
  },
];
const clubs: (Job & { when: string })[] = [
  { title: 'Trésorier', employer: 'Vélo Club du Pilat', from: '2018', when: 'depuis 2018' },
];
const hobbies = 'Cyclisme sur route, cuisine italienne, rugby (spectateur assidu).';

export const cv: HandMadeCv = {
  id: 'fr-fr-acheteur-industriel-chromium',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMM yyyy', now: 'Aujourd’hui' },
  name: 'Bastien Chovelon',
  label: 'Acheteur industriel',
  contact: {
    email: 'b.chovelon@messagerie.example',
    phone: '+33 6 39 98 27 51',
    address: '42100 Saint-Étienne',
    city: 'Saint-Étienne',
    postalCode: '42100',
    profiles: [{ network: 'LinkedIn', username: 'bastien-chovelon', shown: 'linkedin.com/in/bastien-chovelon' }],
    extra: ['36 ans', 'Permis B'],
  },
  sections: [
    { kind: 'work', heading: 'Parcours professionnel', jobs },
    { kind: 'education', heading: 'Formation', education: studies },
    { kind: 'volunteer', heading: 'Vie associative', jobs: clubs },
    { kind: 'skills', heading: 'Savoir-faire', side: true, skills },
    { kind: 'languages', heading: 'Langues étrangères', side: true, languages },
    { kind: 'certificates', heading: 'Certification', side: true, items: certificates },
    { kind: 'interests', heading: 'Loisirs', side: true, text: [hobbies] },
  ],
  columns: 2,
  tools: ['chromium'],
  source: page`<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>@page{size:A4;margin:12mm}body{font-family:"Liberation Sans",sans-serif;font-size:10pt;line-height:1.35;margin:0}header{border-bottom:3px solid #b5562b;padding-bottom:8px;margin-bottom:10px}h1{font-size:24pt;margin:0}header p{margin:2px 0}main{display:grid;grid-template-columns:1fr 58mm;gap:9mm}h2{font-size:12.5pt;color:#b5562b;margin:12px 0 4px}h3{font-size:10.5pt;margin:8px 0 0}p{margin:1px 0}ul{margin:2px 0 6px;padding-left:16px}.r{display:flex;justify-content:space-between;font-weight:bold;margin-top:4px}.r span+span{font-weight:normal;color:#555}.d{font-style:italic;color:#555}</style></head><body>
<header><h1>Bastien Chovelon</h1><p><b>Acheteur industriel</b></p><p>42100 Saint-Étienne · +33 6 39 98 27 51 · b.chovelon@messagerie.example</p><p>linkedin.com/in/bastien-chovelon · 36 ans · Permis B</p></header>
<main><div><h2>Parcours professionnel</h2>
${jobs.map(
  (job) =>
    `<h3>${job.employer} – ${job.place}</h3>${job.text ? `<p class="d">${job.text.join(' ')}</p>` : ''}${(job.roles ?? [job]).map((r) => `<p class="r"><span>${r.title}</span><span>${r.when}</span></p>${ul(r.bullets)}`).join('')}`,
)}
<h2>Formation</h2>${studies.map((s) => `<p class="r"><span>${s.degree}</span><span>${s.when}</span></p><p>${[s.institution, s.place].filter(Boolean).join(', ')}${s.score ? ` – ${s.score}` : ''}</p>`)}
<h2>Vie associative</h2>${clubs.map((c) => `<p>${c.title}, ${c.employer}, ${c.when}</p>`)}</div>
<div><h2>Savoir-faire</h2>${skills.map((g) => `<p style="margin-top:4px"><b>${g.group}</b></p>${ul(g.skills)}`)}
<h2>Langues étrangères</h2>${languages.map((l) => `<p>${l.language} : ${l.fluency}</p>`)}
<h2>Certification</h2>${certificates.map(({ line }) => `<p>${line}</p>`)}
<h2>Loisirs</h2><p>${hobbies}</p></div></main></body></html>`,
};
