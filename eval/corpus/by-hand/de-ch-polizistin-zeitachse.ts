import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const about =
  'Polizistin mit elf Dienstjahren an der Front und in der Prävention. Ich bleibe ruhig, wenn es laut wird, und schreibe Rapporte, die man vor Gericht versteht.';
const service: Job[] = [
  {
    title: 'Fachverantwortliche Häusliche Gewalt',
    employer: 'Kantonspolizei St. Gallen',
    from: '2021-10',
    when: 'Okt. 2021 bis heute',
    bullets: [
      'Gefährdungsansprachen und Fallkonferenzen mit Opferhilfe und KESB.',
      'Schulung von jährlich rund 180 Kolleginnen und Kollegen.',
    ],
  },
  {
    title: 'Gruppenchefin-Stellvertreterin Mobile Polizei',
    employer: 'Kantonspolizei St. Gallen',
    from: '2016-11',
    to: '2021-09',
    when: 'Nov. 2016 bis Sept. 2021',
    bullets: ['Schichtdienst im Raum Wil und Toggenburg, Verkehrsunfälle und Interventionen.'],
  },
  {
    title: 'Stadtpolizistin',
    employer: 'Stadtpolizei Winterthur',
    from: '2014-10',
    to: '2016-10',
    when: 'Okt. 2014 bis Okt. 2016',
    bullets: ['Patrouillen zu Fuss und mit dem Velo.'],
  },
];
const before: Job[] = [
  {
    title: 'Detailhandelsfachfrau',
    employer: 'Sportgeschäft Rutz',
    place: 'Nesslau',
    from: '2010-08',
    to: '2013-06',
    when: 'Aug. 2010 bis Juni 2013',
    bullets: ['Skiservice und Beratung.'],
  },
  {
    title: 'Saisonangestellte Service',
    employer: 'Hôtel du Lac',
    place: 'Les Brenets',
    from: '2010',
    to: '2010',
    when: 'Frühling 2010',
  },
];
const studies: Study[] = [
  {
    degree: 'CAS Bedrohungsmanagement',
    studyType: 'CAS',
    area: 'Bedrohungsmanagement',
    institution: 'ZHAW',
    place: 'Zürich',
    to: '2022',
    when: '2022',
  },
  {
    degree: 'Eidg. Fachausweis Polizistin',
    studyType: 'Eidg. Fachausweis',
    area: 'Polizistin',
    institution: 'Polizeischule Ostschweiz',
    place: 'Amriswil',
    from: '2013-10',
    to: '2014-09',
    when: 'Okt. 2013 bis Sept. 2014',
  },
  {
    degree: 'Berufslehre Detailhandelsfachfrau EFZ',
    studyType: 'Berufslehre',
    area: 'Detailhandelsfachfrau EFZ',
    institution: 'Berufs- und Weiterbildungszentrum Toggenburg',
    place: 'Wattwil',
    from: '2007',
    to: '2010',
    when: '2007 bis 2010',
    score: 'Note 5,3',
  },
];
const skills: [string, number][] = [
  ['Gesprächsführung', 95],
  ['Deeskalation', 90],
  ['Rapportwesen', 85],
  ['Rapportsystem POLIS', 70],
  ['Unterrichten', 75],
];
const languages: [string, string][] = [
  ['Deutsch', 'Muttersprache'],
  ['Französisch', 'B2'],
  ['Englisch', 'B2'],
  ['Albanisch', 'A2'],
];
const club: Job = {
  title: 'J+S-Leiterin Skisport',
  employer: 'Skiclub Speer',
  place: 'Ebnat-Kappel',
  from: '2009',
  when: 'seit 2009',
};
const referee = ['Hptm Urs Bleiker, Chef Sicherheitspolizei, Kantonspolizei St. Gallen, 058 555 01 20'];
const place = (left: number, top: number, width: number, body: string, kind = ''): string =>
  `<div class="abs ${kind}" style="left:${left}mm;top:${top}mm;width:${width}mm">${body}</div>`;
const stop = (top: number, when = '', title = '', where = '', more = ''): string =>
  place(70, top, 3, '', 'knot') +
  place(78, top - 1.2, 118, `<div class="when">${when}</div><b>${title}</b><br>${where}${more}`);
const bar = ([name, percent]: [string, number]): string =>
  `<div class="sk">${name}<div class="tr"><div class="fi" style="width:${percent}%"></div></div></div>`;

export const cv: HandMadeCv = {
  id: 'de-ch-polizistin-zeitachse',
  language: 'de',
  country: 'CH',
  columns: 2,
  dates: { pattern: 'MMM yyyy', join: ' bis ', now: 'heute', since: 'seit' },
  name: 'Ladina Gantenbein',
  label: 'Polizistin',
  contact: {
    email: 'ladina.gantenbein@bergpost.example',
    phone: '079 555 01 38',
    address: 'Sidwaldstrasse 18, 9652 Neu St. Johann',
    city: 'Neu St. Johann',
    postalCode: '9652',
    extra: ['Geburtsdatum 3. April 1991', 'Heimatort Grabs SG', 'Zivilstand ledig'],
    heading: 'Zur Person',
  },
  sections: [
    { kind: 'summary', heading: 'Das bin ich', text: [about] },
    { kind: 'work', heading: 'Polizeidienst', jobs: service },
    { kind: 'work', heading: 'Davor', jobs: before },
    { kind: 'education', heading: 'Schulen und Kurse', education: studies },
    { kind: 'skills', heading: 'Stärken', skills: [{ skills: skills.map(([name]) => name) }] },
    {
      kind: 'languages',
      heading: 'Sprachkenntnisse',
      languages: languages.map(([language, fluency]) => ({ language, fluency })),
    },
    { kind: 'volunteer', heading: 'Ehrenamt', jobs: [club] },
    { kind: 'references', heading: 'Auskunft gibt gerne', text: referee },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="de-CH"><head><meta charset="utf-8"><style>
@page{size:A4;margin:0}
body{margin:0;font-family:"Liberation Sans",Arial;font-size:9.5pt;line-height:1.35;color:#222}
.sheet{position:relative;width:210mm;height:296mm;overflow:hidden}
.abs{position:absolute}
.side{position:absolute;left:0;top:0;width:60mm;height:297mm;background:#e8edf3}
.line{position:absolute;left:71.2mm;top:62mm;width:.6mm;height:205mm;background:#7a8ca3}
.knot{width:3mm;height:3mm;border-radius:50%;background:#1f3a5f}
h1{margin:0;font-size:25pt;color:#1f3a5f;font-weight:600}
h2{margin:0;font-size:12pt;color:#1f3a5f;text-transform:uppercase;letter-spacing:.06em}.left h2{font-size:10.5pt;letter-spacing:0;margin-bottom:1.2mm}
p{margin:0 0 1.2mm}.when{font-size:8.5pt;color:#5b6b80}ul{margin:.6mm 0 0;padding-left:4mm}
.lab{font-size:7.5pt;color:#5b6b80;display:block}
.sk{margin-bottom:2mm}.tr{height:1.6mm;background:#c6d1de;border-radius:1mm}.fi{height:1.6mm;background:#1f3a5f;border-radius:1mm}
</style></head><body><div class="sheet"><div class="side"></div><div class="line"></div>
${place(70, 12, 125, '<h1>Ladina Gantenbein</h1><div>Polizistin</div>')}
${place(70, 32, 126, `<h2>Das bin ich</h2><p>${about}</p>`)}
${place(78, 61, 118, '<h2>Polizeidienst</h2>')}
${service.map((j, at) => stop([71, 97, 125][at] ?? 0, j.when, j.title, j.employer, ul(j.bullets)))}
${place(78, 148, 118, '<h2>Davor</h2>')}
${before.map((j, at) => stop([158, 179][at] ?? 0, j.when, j.title, `${j.employer}, ${j.place}`, ul(j.bullets)))}
${place(78, 197, 118, '<h2>Schulen und Kurse</h2>')}
${studies.map((e, at) => stop([207, 225, 243][at] ?? 0, e.when, e.degree, `${e.institution}, ${e.place}`, e.score ? `<br>${e.score}` : ''))}
${place(8, 14, 48, '<h2>Zur Person</h2><p><span class="lab">Adresse</span>Sidwaldstrasse 18<br>9652 Neu St. Johann</p><p><span class="lab">Mobile</span>079 555 01 38</p><p><span class="lab">E-Mail</span><span style="font-size:7.8pt">ladina.gantenbein@bergpost.example</span></p><p><span class="lab">Geburtsdatum</span>3. April 1991</p><p><span class="lab">Heimatort</span>Grabs SG</p><p><span class="lab">Zivilstand</span>ledig</p>', 'left')}
${place(8, 86, 44, `<h2>Stärken</h2>${skills.map(bar).join('')}`, 'left')}
${place(8, 140, 48, `<h2>Sprachkenntnisse</h2>${languages.map(([language, level]) => `<p>${language} <i>${level}</i></p>`).join('')}`, 'left')}
${place(8, 182, 48, `<h2>Ehrenamt</h2><p><b>${club.title}</b><br>${club.employer}, ${club.place}<br>${club.when}</p>`, 'left')}
${place(8, 212, 48, `<h2>Auskunft gibt gerne</h2><p>${referee[0]?.replace(', 058', ',<br>058')}</p>`, 'left')}
</div></body></html>`,
};
