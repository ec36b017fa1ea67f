import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const chi =
  'Parrucchiera con la fissa del colore. Dodici anni tra saloni di quartiere e backstage, un carattere allegro e mani veloci. Cerco un salone che creda nella formazione.';
const lavori: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Hair colorist senior',
    employer: 'Salone Forbici & Fantasia',
    place: 'Modena',
    from: '2019',
    when: 'dal 2019 ad oggi',
    bullets: [
      'Schiariture, balayage e correzioni colore su appuntamento',
      'Formo le due apprendiste il lunedì pomeriggio',
      'Gestisco il magazzino prodotti e gli ordini ai fornitori',
    ],
  },
  {
    title: 'Parrucchiera',
    employer: 'Linea Donna di Bruna Cavazzuti',
    place: 'Carpi (MO)',
    from: '2015',
    to: '2019',
    when: 'dal 2015 al 2019',
    bullets: ['Taglio, piega, acconciature sposa', 'Sostituzione della titolare durante la maternità'],
  },
  {
    title: 'Parrucchiera di bordo',
    employer: 'Crociere Tirrenia Blu',
    from: '2014',
    to: '2014',
    when: 'estate 2014',
  },
  {
    title: 'Apprendista parrucchiera',
    employer: 'New Look Unisex',
    place: 'Soliera (MO)',
    from: '2012',
    to: '2014',
    when: 'dal 2012 al 2014',
  },
];
const extra: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Acconciatrice',
    employer: 'Compagnia teatrale I Girasoli',
    place: 'Modena',
    from: '2016',
    when: 'dal 2016 ad oggi',
    text: ['Parrucche e trucco per due spettacoli l’anno, a titolo gratuito'],
  },
];
const scuola: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Qualifica di acconciatore',
    studyType: 'Qualifica',
    area: 'acconciatore',
    institution: 'CFP Nazareno Aperto',
    place: 'Carpi',
    to: '2012',
    when: '2012',
    score: '92/100',
  },
  {
    degree: 'Licenza media',
    studyType: 'Licenza media',
    institution: 'Scuola media Sassi',
    place: 'Soliera',
    to: '2009',
    when: '2009',
  },
];
const corsi: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'Abilitazione professionale (legge 174/2005), CFP Nazareno Aperto, 2014',
    name: 'Abilitazione professionale (legge 174/2005)',
    by: 'CFP Nazareno Aperto',
    date: '2014',
  },
  {
    line: 'Master Balayage, Accademia Tricologica Emiliana, 2021',
    name: 'Master Balayage',
    by: 'Accademia Tricologica Emiliana',
    date: '2021',
  },
  {
    line: 'Taglio uomo e barba, Barber Lab Bologna, 2023',
    name: 'Taglio uomo e barba',
    by: 'Barber Lab Bologna',
    date: '2023',
  },
];
const bravure = [
  { name: 'Colore', level: 'ottimo', width: 100 },
  { name: 'Taglio donna', level: 'ottimo', width: 95 },
  { name: 'Extension', level: 'buono', width: 75 },
  { name: 'Barba', level: 'discreto', width: 55 },
  { name: 'Uala Business', level: 'buono', width: 75 },
];
const lingue = [
  { language: 'Italiano', fluency: 'madrelingua' },
  { language: 'Inglese', fluency: 'scolastico' },
  { language: 'Rumeno', fluency: 'parlato in famiglia' },
];
const und = (text = ''): string => text.replaceAll('&', '&amp;');
const voce = (job: (typeof lavori)[number]): string =>
  `<div class="v"><p class="t">${job.title}</p><p>${und(job.employer)}${job.place ? `, ${job.place}` : ''}</p><p class="d">${job.when}</p>${(job.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(job.bullets)}</div>`;

export const cv: HandMadeCv = {
  id: 'it-it-parrucchiera-due-colonne',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'yyyy', join: ' al ', now: 'ad oggi' },
  name: 'Ramona Ghinelli',
  shownName: 'RAMONA GHINELLI',
  label: 'hair colorist',
  contact: {
    email: 'ramona.ghinelli@postina.example',
    phone: '+39 347 5550139',
    address: 'Via Albareto 61, 41122 Modena',
    city: 'Modena',
    postalCode: '41122',
    heading: 'Dove sono',
    profiles: [{ network: 'Instagram', username: 'ramona.colora', shown: 'Instagram: @ramona.colora' }],
    extra: ['nata il 6/10/1995', 'patente B, automunita'],
  },
  sections: [
    {
      kind: 'skills',
      heading: 'Me la cavo con',
      side: true,
      skills: [{ skills: bravure.map(({ name, level }) => ({ name, level })) }],
    },
    { kind: 'languages', heading: 'Lingue', side: true, languages: lingue },
    {
      kind: 'interests',
      heading: 'Mi piace',
      side: true,
      items: ['Ballo latino', 'Fotografia', 'Gatti'].map((line) => ({ line })),
    },
    { kind: 'summary', heading: 'Chi sono', text: [chi] },
    { kind: 'work', heading: 'Dove ho lavorato', jobs: lavori },
    { kind: 'volunteer', orKind: ['work', 'projects'], heading: 'Fuori dal salone', jobs: extra },
    { kind: 'education', heading: 'Scuola', education: scuola },
    { kind: 'certificates', orKind: ['education'], heading: 'Corsi', items: corsi },
  ],
  columns: 2,
  tools: ['chromium'],
  source: page`<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>CV Ramona Ghinelli</title><style>
@page { size: A4; margin: 0 }
* { box-sizing: border-box; -webkit-print-color-adjust: exact }
body { margin: 0; font: 9.6pt/1.4 "Open Sans", "Lato", sans-serif; color: #3b2f36 }
header { background: #f3c9d3; height: 42mm; padding: 11mm 14mm 0 78mm }
h1 { margin: 0; font-size: 25pt; letter-spacing: 0.04em; font-weight: 700 }
header p { margin: 0; font-size: 13pt; font-style: italic }
.pag { display: flex }
aside { width: 68mm; padding: 8mm 8mm 0 12mm; border-right: 1mm solid #f3c9d3; min-height: 240mm }
main { flex: 1; padding: 8mm 14mm 0 10mm }
h2 { font-size: 12.5pt; color: #b0446a; margin: 5mm 0 2mm }
aside h2:first-child, main h2:first-child { margin-top: 0 }
p { margin: 0 0 1mm }
.v { margin-bottom: 3mm }
.t { font-weight: 700; margin: 0 }
.d { color: #b0446a; font-size: 8.6pt }
ul { margin: 0; padding-left: 4.5mm }
.b { height: 1.6mm; background: #eee; margin: 0.5mm 0 2mm }
.b div { height: 1.6mm; background: #b0446a }
.l { display: flex; justify-content: space-between }
</style></head><body>
<header><h1>RAMONA GHINELLI</h1><p>hair colorist</p></header>
<div class="pag"><aside>
<h2>Dove sono</h2>
<p>Via Albareto 61<br>41122 Modena</p><p>+39 347 5550139</p><p style="font-size:8.4pt">ramona.ghinelli@postina.example</p><p>Instagram: @ramona.colora</p><p>nata il 6/10/1995</p><p>patente B, automunita</p>
<h2>Me la cavo con</h2>
${bravure.map((b) => `<div class="l"><span>${b.name}</span><i>${b.level}</i></div><div class="b"><div style="width:${b.width}%"></div></div>`)}
<h2>Lingue</h2>
${lingue.map((l) => `<p><b>${l.language}</b>: ${l.fluency}</p>`)}
<h2>Mi piace</h2>
<p>Ballo latino</p><p>Fotografia</p><p>Gatti</p>
</aside><main>
<h2>Chi sono</h2>
<p>${chi}</p>
<h2>Dove ho lavorato</h2>
${lavori.map(voce)}
<h2>Fuori dal salone</h2>
${extra.map(voce)}
<h2>Scuola</h2>
${scuola.map((s) => `<div class="v"><p class="t">${s.degree}${s.score ? ` (${s.score})` : ''}</p><p>${s.institution}, ${s.place}</p><p class="d">${s.when}</p></div>`)}
<h2>Corsi</h2>
${corsi.map((c) => `<p>${c.line}</p>`)}
</main></div></body></html>`,
};
