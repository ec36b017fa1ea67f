import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profiel =
  'Havenarbeider met een logboek vol shiften en geen enkel ongeval met verlet. Ik rijd straddle carrier, reachstacker en heftruck en zoek na twintig jaar kaai een vaste dagploeg, liefst als instructeur.';
const banen: (Job & { when: string; title: string })[] = [
  {
    title: 'Chauffeur straddle carrier',
    employer: 'Schelde Container Terminal NV',
    place: 'Kallo (Beveren)',
    from: '2013-05',
    when: 'mei 2013 - heden',
    bullets: [
      'laden en lossen van zeeschepen tot 20.000 TEU, wisselende ploegen',
      'peter van nieuwe chauffeurs (31 mensen sinds 2017)',
      'meldpunt voor veiligheid op de kaai',
    ],
  },
  {
    title: 'Havenarbeider algemeen werk (via het kot)',
    employer: 'diverse werkgevers',
    place: 'haven van Antwerpen',
    from: '2005-10',
    to: '2013-04',
    when: 'oktober 2005 - april 2013',
    bullets: ['fruit, staal en stukgoed; sjorren op ro-ro'],
  },
  {
    title: 'Magazijnier',
    employer: 'Fruitveiling De Polder cv',
    place: 'Sint-Gillis-Waas',
    from: '2003-09',
    to: '2005-09',
    when: 'september 2003 - september 2005',
  },
  {
    title: 'Jobstudent',
    employer: 'Frituur Chez Rita',
    place: 'Melsele',
    from: '2001',
    to: '2003',
    when: '2001 - 2003',
  },
];
const bijberoep: (Job & { when: string; title: string })[] = [
  {
    title: 'Imker en verkoper van honing (bijberoep)',
    employer: 'Polderhoning',
    place: 'Verrebroek',
    from: '2018',
    when: 'sinds 2018',
    text: ['14 kasten, verkoop op de boerenmarkt'],
  },
];
const studies: (Study & { when: string; institution: string })[] = [
  {
    degree: '7de jaar BSO Logistiek',
    studyType: '7de jaar BSO',
    area: 'Logistiek',
    institution: 'Technisch Instituut Sint-Carolus',
    place: 'Sint-Niklaas',
    to: '2003',
    when: '2002 - 2003',
    from: '2002',
  },
  {
    degree: 'BSO Houtbewerking',
    studyType: 'BSO',
    area: 'Houtbewerking',
    institution: 'Technisch Instituut Sint-Carolus',
    place: 'Sint-Niklaas',
    from: '1996',
    to: '2002',
    when: '1996 - 2002',
  },
];
const attesten: (Item & { name: string; date: string })[] = [
  {
    line: 'Erkend havenarbeider, logistiek contingent – CEWEZ (2005)',
    name: 'Erkend havenarbeider, logistiek contingent',
    by: 'CEWEZ',
    date: '2005',
  },
  {
    line: 'Opleiding straddle carrier – Opleidingscentrum Waaslandhaven (2012)',
    name: 'Opleiding straddle carrier',
    by: 'Opleidingscentrum Waaslandhaven',
    date: '2012',
  },
  { line: 'VCA-basis – Secura Opleidingen (2023)', name: 'VCA-basis', by: 'Secura Opleidingen', date: '2023' },
  {
    line: 'EHBO-hulpverlener op het werk – Vlaamse Kruis (2021)',
    name: 'EHBO-hulpverlener op het werk',
    by: 'Vlaamse Kruis',
    date: '2021',
  },
];
const sterk = [
  'Ruimtelijk inzicht',
  'Rustig onder tijdsdruk',
  'Uitleggen aan beginners',
  'Veilig werken',
  'NAVIS N4',
  'Scanner en boordcomputer',
];
const talen = [
  ['Nederlands', 'moedertaal', 'moedertaal', 'moedertaal'],
  ['Frans', 'goed', 'basis', 'basis'],
  ['Engels', 'goed', 'goed', 'basis'],
];
const vrij = 'Voorzitter van de oudervereniging, zaterdagvoetbal bij de veteranen van Verrebroek';
const baan = (job: (typeof banen)[number]): string =>
  `<div class="w"><p class="t">${job.title}</p><p class="d">${job.when}</p><p>${[job.employer, job.place].filter(Boolean).join(', ')}</p>${(job.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(job.bullets)}</div>`;

export const cv: HandMadeCv = {
  id: 'nl-be-straddlecarrier-vdab',
  language: 'nl',
  country: 'BE',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'heden', since: 'sinds' },
  name: 'Kurt Van Hoeylandt',
  label: 'Chauffeur straddle carrier',
  contact: {
    email: 'kurt.vanhoeylandt@waaspost.example',
    phone: '0485 55 61 47',
    address: 'Sint-Laurentiusstraat 27, 9130 Verrebroek',
    city: 'Verrebroek',
    postalCode: '9130',
    extra: ['Rijbewijs B en C', 'Beschikt over eigen wagen'],
  },
  sections: [
    { kind: 'summary', heading: 'Wie ben ik?', text: [profiel] },
    { kind: 'work', heading: 'Werkervaring', jobs: banen },
    { kind: 'work', orKind: ['other', 'volunteer'], heading: 'In bijberoep', jobs: bijberoep },
    { kind: 'education', heading: 'Studies', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Attesten en opleidingen', items: attesten },
    { kind: 'skills', heading: 'Sterke punten', skills: [{ skills: sterk }], skillStyle: 'comma' },
    {
      kind: 'languages',
      heading: 'Talenkennis',
      languages: talen.map(([language = '', ...levels]) => ({ language, fluency: levels[0] })),
    },
    { kind: 'interests', heading: 'Vrije tijd', text: [vrij] },
  ],
  tools: ['weasyprint'],
  source: page`<!DOCTYPE html><html lang="nl-BE"><head><meta charset="utf-8"><title>CV</title><style>
@page { size: A4; margin: 1.8cm 2cm; @bottom-right { content: "CV Kurt Van Hoeylandt - " counter(page) " / " counter(pages); font: 8pt "Liberation Sans"; color: #888 } }
body { font: 10.5pt/1.4 "Liberation Sans", Arial, sans-serif; color: #222 }
h1 { font-size: 22pt; margin: 0; color: #00643c }
.sub { font-size: 12.5pt; margin: 0 0 6pt }
h2 { font-size: 12.5pt; color: #fff; background: #00643c; padding: 2pt 6pt; margin: 14pt 0 5pt; break-after: avoid }
p { margin: 0 }
.w { margin-bottom: 8pt; break-inside: avoid }
.t { font-weight: bold }
.d { color: #00643c; font-size: 9.5pt }
ul { margin: 1pt 0 0; padding-left: 14pt }
table { border-collapse: collapse } td, th { border: 0.5pt solid #999; padding: 2pt 8pt; text-align: left; font-weight: normal }
th { background: #e6f0eb }
</style></head><body>
<h1>Kurt Van Hoeylandt</h1><p class="sub">Chauffeur straddle carrier</p>
<p>Sint-Laurentiusstraat 27, 9130 Verrebroek</p><p>0485 55 61 47</p><p>kurt.vanhoeylandt@waaspost.example</p><p>Rijbewijs B en C</p><p>Beschikt over eigen wagen</p>
<h2>Wie ben ik?</h2><p>${profiel}</p>
<h2>Werkervaring</h2>${banen.map(baan)}
<h2>In bijberoep</h2>${bijberoep.map(baan)}
<h2>Studies</h2>${studies.map((s) => `<div class="w"><p class="t">${s.degree}</p><p class="d">${s.when}</p><p>${s.institution}, ${s.place}</p></div>`)}
<h2>Attesten en opleidingen</h2>${ul(attesten.map((a) => a.line))}
<h2>Sterke punten</h2><p>${sterk.join(', ')}</p>
<h2>Talenkennis</h2><table><tr><th>Taal</th><th>Begrijpen</th><th>Spreken</th><th>Schrijven</th></tr>${talen.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)}</table>
<h2>Vrije tijd</h2><p>${vrij}</p>
</body></html>`,
};
