import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Travailleuse sociale, protection de la jeunesse',
    employer: 'CIUSSS de l’Estrie',
    place: 'Sherbrooke',
    from: '2020',
    when: 'Depuis 2020',
    bullets: [
      'Évaluation de signalements et rédaction de rapports pour la Chambre de la jeunesse.',
      'Suivi de vingt familles en milieu rural.',
    ],
  },
  {
    title: 'Intervenante psychosociale',
    employer: 'Maison des jeunes Le Tremplin',
    place: 'Magog',
    from: '2015',
    to: '2020',
    when: '2015-2020',
    bullets: ['Animation d’ateliers et accueil sans rendez-vous.'],
  },
  {
    title: 'Monitrice de camp de jour',
    employer: 'Ville de Granby',
    from: '2013',
    to: '2013',
    when: 'Été 2013',
  },
];
const profile =
  'Travailleuse sociale membre de l’OTSTCFQ, à l’aise dans l’urgence comme dans l’accompagnement de longue durée.';
const dots = (n: number): string =>
  `<span class="d">${'<i class="on"></i>'.repeat(n)}${'<i></i>'.repeat(5 - n)}</span>`;

export const cv: HandMadeCv = {
  id: 'fr-ca-travailleuse-sociale-pastilles',
  language: 'fr',
  country: 'CA',
  columns: 2,
  dates: { pattern: 'yyyy', join: '-', now: 'aujourd’hui', since: 'Depuis' },
  name: 'Maude Lachapelle',
  label: 'Travailleuse sociale',
  contact: {
    email: 'maude.lachapelle@courrier.example',
    phone: '819 555-0142',
    address: '58, rue Wellington Nord, Sherbrooke (Québec) J1H 5B7',
    city: 'Sherbrooke',
    postalCode: 'J1H 5B7',
    heading: 'Me joindre',
  },
  sections: [
    {
      kind: 'skills',
      heading: 'Forces',
      skills: [{ skills: ['Entrevue motivationnelle', 'Gestion de crise', 'Rédaction de rapports', 'PIJ'] }],
    },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Anglais', fluency: 'avancé' },
      ],
    },
    { kind: 'summary', heading: 'En bref', text: [profile] },
    { kind: 'work', heading: 'Parcours professionnel', jobs },
    {
      kind: 'education',
      heading: 'Études',
      education: [
        {
          degree: 'Baccalauréat en travail social',
          studyType: 'Baccalauréat',
          area: 'travail social',
          institution: 'Université de Sherbrooke',
          from: '2012',
          to: '2015',
          when: '2012-2015',
        },
        {
          degree: 'DEC en sciences humaines',
          studyType: 'DEC',
          area: 'sciences humaines',
          institution: 'Cégep de Granby',
          from: '2010',
          to: '2012',
          when: '2010-2012',
        },
      ],
    },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="fr-CA"><head><meta charset="utf-8"><style>@page{size:letter;margin:0}body{margin:0;font-family:Lato,"DejaVu Sans",sans-serif;font-size:9.5pt;display:grid;grid-template-columns:70mm 1fr;min-height:279mm}aside{background:#2f6f73;color:#fff;padding:14mm 7mm}main{padding:14mm 10mm}h2{text-transform:uppercase;letter-spacing:1px;font-size:11pt;margin:14px 0 6px}aside p{margin:4px 0}.d{float:right}.d i{display:inline-block;width:7px;height:7px;border-radius:4px;border:1px solid #fff;margin-left:3px}.d .on{background:#fff}h1{margin:0;font-size:26pt}h3{margin:8px 0 0;font-size:10pt}ul{margin:3px 0;padding-left:15px}small{color:#777}.e{font-style:italic}</style></head><body>
<aside><h2>Me joindre</h2><p>✆ 819 555-0142</p><p>✉ maude.lachapelle@courrier.example</p><p>⌂ 58, rue Wellington Nord, Sherbrooke (Québec) J1H 5B7</p>
<h2>Forces</h2><p>Entrevue motivationnelle ${dots(5)}</p><p>Gestion de crise ${dots(4)}</p><p>Rédaction de rapports ${dots(4)}</p><p>PIJ ${dots(3)}</p>
<h2>Langues</h2><p>Français : langue maternelle</p><p>Anglais : avancé</p></aside>
<main><h1>Maude Lachapelle</h1><p>Travailleuse sociale</p>
<h2>En bref</h2><p>${profile}</p>
<h2>Parcours professionnel</h2>${jobs.map((j) => `<h3>${j.title}</h3><div class="e">${[j.employer, j.place].filter(Boolean).join(', ')}</div><small>${j.when}</small>${ul(j.bullets)}`)}
<h2>Études</h2><h3>Baccalauréat en travail social</h3><div class="e">Université de Sherbrooke</div><small>2012-2015</small><h3>DEC en sciences humaines</h3><div class="e">Cégep de Granby</div><small>2010-2012</small></main></body></html>`,
};
