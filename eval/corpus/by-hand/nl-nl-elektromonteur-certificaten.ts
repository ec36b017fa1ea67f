import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const wie =
  'Eerste monteur met negen jaar ervaring in de utiliteit en op het water. Werk netjes, bel terug en laat de meterkast schoner achter dan ik hem vond. Zoek een vaste baas binnen een uur rijden van Den Helder.';
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Eerste monteur elektrotechniek',
    employer: 'Noorderhaaks Installaties B.V.',
    place: 'Den Helder',
    from: '2021-04',
    when: 'april 2021 – nu',
    bullets: [
      'Aansturing van drie monteurs en een leerling op projecten tot € 400.000',
      'Laadpleinen, noodverlichting en verdeelinrichtingen tot 630 A',
      'Inspecties volgens NEN 3140 bij twaalf scholen en twee zwembaden',
    ],
  },
  {
    title: 'Scheepselektricien',
    employer: 'Werf De Vlieter',
    place: 'Den Oever',
    from: '2018-02',
    to: '2021-03',
    when: 'februari 2018 – maart 2021',
    bullets: ['Ombouw van vier kotters naar hybride aandrijving', 'Storingsdienst, een week op drie'],
  },
  {
    title: 'Uitzendkracht elektromontage',
    employer: 'Randstroom Flexwerk',
    place: 'Alkmaar',
    from: '2017-03',
    to: '2018-01',
    when: 'maart 2017 – januari 2018',
    text: ['Zonnepanelen in Schagen, kabelgoten in een datacenter, kerstverlichting in Hoorn.'],
  },
  {
    title: 'Leerling-monteur',
    employer: 'Elektro Wieringerwaard',
    place: 'Anna Paulowna',
    from: '2014',
    to: '2016',
    when: '2014 – 2016',
  },
];
const studies: Dated<Study & { institution: string }>[] = [
  {
    degree: 'Eerste monteur elektrotechnische industriële installaties, mbo 3 (BBL)',
    studyType: 'mbo 3',
    area: 'Eerste monteur elektrotechnische industriële installaties',
    institution: 'ROC Kop van Noord',
    from: '2014',
    to: '2017',
    when: '2014 – 2017',
  },
  {
    degree: 'Vmbo kader, techniek',
    studyType: 'Vmbo kader',
    area: 'techniek',
    institution: 'Scholengemeenschap Huisduinen',
    from: '2010',
    to: '2014',
    when: '2010 – 2014',
  },
];
const tickets: (Item & { name: string; note: string })[] = [
  { name: 'VCA-VOL', note: 'geldig t/m maart 2028' },
  { name: 'NEN 3140 Vakbekwaam persoon', note: 'behaald november 2022', date: '2022-11' },
  { name: 'Hoogwerker IPAF 3a en 3b', note: 'geldig t/m 2027' },
  { name: 'BHV', note: 'herhaald januari 2025', date: '2025-01' },
  { name: 'STEK/F-gassen categorie 2', note: 'behaald 2023', date: '2023' },
].map((one) => ({ ...one, line: `${one.name} – ${one.note}` }));
const skills = ['Paneelbouw', 'Domotica (KNX)', 'Laadpalen', 'Installatietekeningen lezen', 'PLC Siemens S7'];
const languages = [
  { language: 'Nederlands', fluency: 'moedertaal' },
  { language: 'Tarifit', fluency: 'thuis gesproken' },
  { language: 'Duits', fluency: 'redelijk' },
];
const hobbies = ['Zeevissen', 'Kickboksen', 'Oude radio’s'];
const rijden = ['Rijbewijs B en BE', 'Eigen gereedschap', 'Eigen auto'];
const referentie =
  '“Bilal belt altijd een dag eerder dan ik hem wil bellen.” Gerda Koomen, directeur Noorderhaaks Installaties';
const esc = (text: string): string => text.replaceAll('&', '&amp;');

export const cv: HandMadeCv = {
  id: 'nl-nl-elektromonteur-certificaten',
  language: 'nl',
  country: 'NL',
  columns: 2,
  dates: { pattern: 'MMMM yyyy', now: 'nu' },
  name: 'Bilal Azzouzi',
  shownName: 'BILAL AZZOUZI',
  label: 'Eerste monteur elektrotechniek',
  contact: {
    email: 'bilal@azzouzi.example',
    phone: '06 2055 5014',
    address: 'Spoorgracht 61, 1781 CG Den Helder',
    city: 'Den Helder',
    postalCode: '1781 CG',
    heading: 'Bereikbaar via',
    extra: ['14 september 1998, Den Helder'],
  },
  sections: [
    { kind: 'summary', heading: 'Even voorstellen', text: [wie] },
    { kind: 'work', heading: 'Waar ik gewerkt heb', jobs },
    { kind: 'education', heading: 'School', education: studies },
    { kind: 'languages', heading: 'Talen', languages },
    { kind: 'interests', heading: 'Na werktijd', items: hobbies.map((line) => ({ line })) },
    { kind: 'references', heading: 'Wat anderen zeggen', text: [referentie] },
    { kind: 'certificates', heading: 'Papieren', side: true, items: tickets },
    { kind: 'skills', heading: 'Goed in', side: true, skills: [{ skills }] },
    { kind: 'other', heading: 'Verder', side: true, bullets: rijden },
  ],
  tools: ['weasyprint'],
  source: page`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>CV Bilal Azzouzi</title><style>
@page{size:A4;margin:0}
body{margin:0;font-family:"Lato","Liberation Sans";font-size:9.5pt;line-height:1.36;color:#2b2b2b}
header{background:#ffcc00;padding:9mm 14mm 7mm;border-bottom:3mm solid #2b2b2b}
h1{margin:0;font-size:30pt;line-height:1;font-weight:900;letter-spacing:.06em}header p{margin:2mm 0 0;font-size:13pt}
.l{position:absolute;left:14mm;top:41mm;width:112mm}.r{position:absolute;left:136mm;top:41mm;width:60mm}
h2{display:inline-block;background:#2b2b2b;color:#ffcc00;font-size:11pt;font-weight:700;margin:0 0 3mm;padding:1mm 3mm}
.box{background:#f6f3e6;padding:4mm 5mm;margin-bottom:5mm}.blok{margin-bottom:4mm}
p{margin:0}ul{margin:1mm 0 0;padding-left:4.5mm}
.e{margin-bottom:2.8mm}.t{font-weight:700;font-size:11pt}.w{text-transform:uppercase;font-size:8.4pt;color:#7a6500;letter-spacing:.03em}
.q{border-left:1mm solid #ffcc00;padding-left:4mm;font-style:italic}
.p{margin-bottom:1.8mm}.p b{display:block}
.g span{display:inline-block;background:#ffcc00;padding:.3mm 2.2mm;margin:0 1mm 1.6mm 0}
</style></head><body>
<header><h1>BILAL AZZOUZI</h1><p>Eerste monteur elektrotechniek</p></header>
<div class="l">
<div class="blok"><h2>Even voorstellen</h2><p>${wie}</p></div>
<div class="blok"><h2>Waar ik gewerkt heb</h2>${jobs.map((j) => `<div class="e"><p class="t">${j.title}</p><p class="w">${j.employer} · ${j.place} · ${j.when}</p>${(j.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(j.bullets)}</div>`)}</div>
<div class="blok"><h2>School</h2>${studies.map((s) => `<div class="e"><p class="t">${s.degree}</p><p class="w">${s.institution} · ${s.when}</p></div>`)}</div>
<div class="blok"><h2>Talen</h2>${languages.map((l) => `<p>${l.language}: ${l.fluency}</p>`)}</div>
<div class="blok"><h2>Na werktijd</h2><p>${hobbies.join(' · ')}</p></div>
<div class="blok"><h2>Wat anderen zeggen</h2><p class="q">${referentie}</p></div>
</div>
<div class="r">
<div class="box"><h2>Bereikbaar via</h2><p>06 2055 5014</p><p>bilal@azzouzi.example</p><p>Spoorgracht 61, 1781 CG Den Helder</p><p>14 september 1998, Den Helder</p></div>
<div class="box"><h2>Papieren</h2>${tickets.map((t) => `<p class="p">${esc(t.line)}</p>`)}</div>
<div class="box"><h2>Goed in</h2><div class="g">${skills.map((s) => `<span>${s}</span>`)}</div></div>
<div class="box"><h2>Verder</h2>${ul(rijden)}</div>
</div>
</body></html>`,
};
