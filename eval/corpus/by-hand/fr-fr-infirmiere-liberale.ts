import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Infirmière libérale',
    employer: 'Cabinet Les Tilleuls',
    place: 'Angers',
    from: '2019-03',
    when: 'Depuis mars 2019',
    bullets: [
      'Tournée de 35 patients par jour, en alternance avec deux consœurs.',
      'Mise en place d’un suivi des plaies par photo, en lien avec le CHU.',
    ],
  },
  {
    title: 'Infirmière en réanimation polyvalente',
    employer: 'CHU d’Angers',
    from: '2014-09',
    to: '2019-02',
    when: 'Septembre 2014 à février 2019',
    bullets: [
      'Prise en charge de patients ventilés, ECMO et dialyse continue.',
      'Tutrice de douze étudiants en soins infirmiers.',
    ],
  },
  {
    title: 'Aide-soignante',
    employer: 'EHPAD La Roseraie',
    place: 'Cholet',
    from: '2010-07',
    to: '2011-08',
    when: 'Juillet 2010 à août 2011',
    bullets: ['Soins d’hygiène et de confort, animation du groupe mémoire.'],
  },
];
const summary =
  'Infirmière diplômée d’État, onze ans d’expérience entre réanimation et domicile. Je recherche un poste de coordination dans un service d’hospitalisation à domicile.';

const skills = [
  'Cathéters centraux',
  'Plaies et cicatrisation',
  'Chimiothérapie à domicile',
  'Soins palliatifs',
  'Logiciel Agathe',
];

export const cv: HandMadeCv = {
  id: 'fr-fr-infirmiere-liberale',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMMM yyyy', join: ' à ', now: 'aujourd’hui', since: 'Depuis' },
  name: 'Maëlle Kervadec',
  label: 'Infirmière DE',
  contact: {
    email: 'maelle.kervadec@courriel.example',
    phone: '06 39 98 41 27',
    address: '8 rue du Port de l’Ancre, 49000 Angers',
    city: 'Angers',
    postalCode: '49000',
    heading: 'Contact',
    extra: ['Permis B, véhicule personnel'],
  },
  sections: [
    { kind: 'summary', heading: 'À propos', text: [summary] },
    { kind: 'work', heading: 'Parcours professionnel', jobs },
    {
      kind: 'education',
      heading: 'Diplômes',
      education: [
        {
          degree: 'Diplôme d’État d’infirmier',
          institution: 'IFSI du CHU d’Angers',
          from: '2011',
          to: '2014',
          when: '2011 – 2014',
        },
        { degree: 'Baccalauréat ST2S', institution: 'Lycée Renoir', place: 'Angers', to: '2010', when: '2010' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Compétences',
      skills: [{ skills }],
    },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Anglais', fluency: 'B1' },
        { language: 'Breton', fluency: 'notions' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Centres d’intérêt',
      items: [{ line: 'Voile' }, { line: 'Fest-noz' }, { line: 'Potager' }],
    },
  ],
  columns: 2,
  tools: ['weasyprint', 'chromium'],
  source: page`<html lang="fr"><head><meta charset="utf-8"><title>CV</title><style>@page{size:A4;margin:0}body{margin:0;font-family:"DejaVu Sans";font-size:9pt}.s p{font-size:8pt}.w{display:flex}.s{width:58mm;background:#2a4b5f;color:#fff;padding:10mm 6mm;min-height:277mm;box-sizing:border-box}.m{flex:1;padding:10mm}.chip{display:inline-block;background:#fff;color:#2a4b5f;border-radius:8px;padding:2px 6px;margin:2px}h1{font-size:20pt;margin:0}h2{font-size:11pt;text-transform:uppercase}h3{margin:6px 0 0;font-size:10pt}.d{color:#777;font-size:8pt}</style></head><body><div class="w"><aside class="s">
<h2>Contact</h2><p>06 39 98 41 27</p><p>maelle.kervadec@courriel.example</p><p>8 rue du Port de l’Ancre<br>49000 Angers</p><p>Permis B, véhicule personnel</p>
<h2>Compétences</h2><div>${skills.map((skill) => `<span class="chip">${skill}</span>`)}</div>
<h2>Langues</h2><p>Français : langue maternelle</p><p>Anglais : B1</p><p>Breton : notions</p>
<h2>Centres d’intérêt</h2><p>Voile, Fest-noz, Potager</p></aside>
<main class="m"><h1>Maëlle Kervadec</h1><p>Infirmière DE</p><h2>À propos</h2><p>${summary}</p><h2>Parcours professionnel</h2>
${jobs.map((j) => `<h3>${j.title} — ${j.employer}${j.place ? `, ${j.place}` : ''}</h3><div class="d">${j.when}</div>${ul(j.bullets)}`)}
<h2>Diplômes</h2><h3>Diplôme d’État d’infirmier — IFSI du CHU d’Angers</h3><div class="d">2011 – 2014</div><h3>Baccalauréat ST2S — Lycée Renoir, Angers</h3><div class="d">2010</div></main></div></body></html>`,
};
