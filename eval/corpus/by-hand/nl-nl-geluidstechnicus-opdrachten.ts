import type { Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const intro =
  'Zelfstandig geluidstechnicus voor theater, festival en omroep. Ik mix liever zacht en verstaanbaar dan hard en overal. Boekbaar in heel Nederland en Vlaanderen, eigen bus en eigen set zendmicrofoons.';
const projects: Dated<ProjectEntry & { role: string; client: string }>[] = [
  {
    name: 'Tournee ‘De laatste veerman’',
    client: 'Theatergroep Hollands Diep',
    role: 'Geluidsontwerp en FOH',
    from: '2024-09',
    to: '2025-03',
    when: 'sep 2024 – mrt 2025',
    text: ['61 voorstellingen in 48 zalen, van 90 tot 1.100 stoelen.'],
    keywords: ['DiGiCo SD12', 'QLab', 'Shure Axient'],
  },
  {
    name: 'Waterpop hoofdpodium',
    client: 'Stichting Waterpop Zeewolde',
    role: 'Systeemtechnicus',
    from: '2022-07',
    to: '2022-07',
    when: 'jul 2022',
    text: ['Ontwerp en inregeling van het systeem, geluidsmeting voor de gemeente (norm 85 dB(A) op de gevel).'],
    keywords: ['L-Acoustics K2', 'Smaart', 'Soundvision'],
  },
  {
    name: 'Podcast ‘Onder de rook’',
    client: 'Omroep IJsselmond',
    role: 'Opname en eindmix',
    from: '2021-02',
    to: '2021-11',
    when: 'feb – nov 2021',
    text: ['Tien afleveringen, genomineerd voor de Gouden Radiohaan.'],
    keywords: ['Pro Tools', 'iZotope RX'],
  },
  {
    name: 'Livestreams coronaseizoen',
    client: 'Muziekcentrum Vechtoever',
    role: 'Broadcastmix',
    from: '2020-04',
    to: '2021-01',
    when: 'apr 2020 – jan 2021',
    keywords: ['Yamaha CL5', 'Dante', 'OBS'],
  },
];
const jobs: Dated<Job & { title: string; place: string }>[] = [
  {
    title: 'Zzp’er',
    employer: 'Brandsma Geluid',
    place: 'Deventer',
    from: '2018-01',
    when: 'jan 2018 – heden',
  },
  {
    title: 'Hoofd geluid',
    employer: 'Schouwburg De Hanze',
    place: 'Zwolle',
    from: '2012-08',
    to: '2017-12',
    when: 'aug 2012 – dec 2017',
    bullets: ['Team van vier technici en een stagiair', 'Vervanging van de complete zaalinstallatie, budget € 310.000'],
  },
  {
    title: 'Technicus in dienst',
    employer: 'Volt Verhuur',
    place: 'Apeldoorn',
    from: '2009-03',
    to: '2012-07',
    when: 'mrt 2009 – jul 2012',
  },
];
const studies: Dated<Study & { institution: string }>[] = [
  {
    degree: 'Mbo 4 Podium- en evenemententechniek, richting Geluid',
    studyType: 'Mbo 4',
    area: 'Podium- en evenemententechniek',
    institution: 'IJsselcollege Zutphen',
    from: '2005',
    to: '2009',
    when: '2005 – 2009',
  },
  {
    degree: 'Havo',
    institution: 'Etty Scholengemeenschap Deventer',
    from: '2000',
    to: '2005',
    when: '2000 – 2005',
  },
];
const skills = ['FOH', 'Monitormix', 'RF-planning', 'Systeemoptimalisatie', 'Geluidsontwerp', 'Nabewerking'];
const languages = [
  { language: 'Nederlands', fluency: 'moedertaal' },
  { language: 'Engels', fluency: 'goed' },
  { language: 'Fries', fluency: 'ik versta het' },
];
const mail = 'fenno@brandsmageluid.example';
const x = (text = ''): string => text.replaceAll('&', '&amp;');

export const cv: HandMadeCv = {
  id: 'nl-nl-geluidstechnicus-opdrachten',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMM yyyy', now: 'heden' },
  name: 'Fenno Brandsma',
  label: 'Geluidstechnicus',
  contact: {
    email: mail,
    phone: '+31 6 2055 5038',
    address: 'Bokkingshang 40, 7411 GH Deventer',
    city: 'Deventer',
    postalCode: '7411 GH',
    url: 'www.brandsmageluid.example',
    extra: ['KvK 00055381'],
  },
  sections: [
    { kind: 'summary', heading: 'Kort', text: [intro] },
    { kind: 'projects', heading: 'Een greep uit de opdrachten', projects },
    { kind: 'work', heading: 'Loopbaan', jobs },
    { kind: 'education', heading: 'Opleiding', education: studies },
    { kind: 'skills', heading: 'Vakkennis', skills: [{ skills }] },
    { kind: 'languages', heading: 'Talen', languages },
    {
      kind: 'certificates',
      heading: 'Certificaten',
      items: [
        { line: 'VCA-Basis (2023)', name: 'VCA-Basis', date: '2023' },
        { line: 'NEN 3140 VOP (2021)', name: 'NEN 3140 VOP', date: '2021' },
      ],
    },
    { kind: 'interests', heading: 'Buiten het werk', text: ['Orgels restaureren, schaatsen op natuurijs.'] },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Fenno Brandsma</title><style>
@page{size:A4;margin:16mm 18mm}
body{margin:0;font-family:"Liberation Sans";font-size:9.6pt;line-height:1.38;color:#222}
h1{font-size:36pt;line-height:1;margin:0;font-weight:700;letter-spacing:-.02em}
.sub{font-size:14pt;color:#e2231a;margin:1mm 0 4mm}
.top{display:flex;gap:7mm;flex-wrap:wrap;border-top:2pt solid #222;padding-top:2mm;font-size:8.8pt}
section{display:grid;grid-template-columns:38mm 1fr;column-gap:6mm;border-top:.5pt solid #bbb;padding-top:2.5mm;margin-top:5mm}
h2{font-size:10.5pt;margin:0;color:#e2231a;line-height:1.25}
p{margin:0}ul{margin:.5mm 0 0;padding-left:4mm}
.e{display:grid;grid-template-columns:1fr auto;column-gap:4mm;margin-bottom:3mm;break-inside:avoid}
.e>*{grid-column:1/-1}.e .t{grid-column:1;font-weight:700}.e .d{grid-column:2;color:#777}
.k span{display:inline-block;border:.6pt solid #999;border-radius:2mm;padding:0 2mm;margin:1mm 1mm 0 0;font-size:8.2pt}
.c{columns:3;break-inside:avoid}section.h{break-inside:avoid}
</style></head><body>
<h1>Fenno Brandsma</h1><p class="sub">Geluidstechnicus</p>
<div class="top"><span>+31 6 2055 5038</span><a style="color:inherit" href="mailto:${mail}">${mail}</a><span>www.brandsmageluid.example</span><span>Bokkingshang 40, 7411 GH Deventer</span><span>KvK 00055381</span></div>
<section><h2>Kort</h2><p>${intro}</p></section>
<section><h2>Een greep uit de opdrachten</h2><div>
${projects.map((o) => `<div class="e"><p class="t">${o.name}</p><p class="d">${o.when}</p><p>${o.role} voor ${o.client}</p>${(o.text ?? []).map((t) => `<p>${t}</p>`).join('')}<p class="k">${(o.keywords ?? []).map((k) => `<span>${k}</span>`).join(' ')}</p></div>`)}
</div></section>
<section><h2>Loopbaan</h2><div>
${jobs.map((j) => `<div class="e"><p class="t">${j.title}, ${x(j.employer)}</p><p class="d">${j.when}</p><p>${j.place}</p>${ul(j.bullets)}</div>`)}
</div></section>
<section><h2>Opleiding</h2><div>
${studies.map((s) => `<div class="e"><p class="t">${s.degree}</p><p class="d">${s.when}</p><p>${s.institution}</p></div>`)}
</div></section>
<section class="h"><h2>Vakkennis</h2><div class="c">${skills.map((s) => `<p>${s}</p>`)}</div></section>
<section><h2>Talen</h2><div>${languages.map((l) => `<p>${l.language}: ${l.fluency}</p>`)}</div></section>
<section><h2>Certificaten</h2><div><p>VCA-Basis (2023)</p><p>NEN 3140 VOP (2021)</p></div></section>
<section><h2>Buiten het werk</h2><p>Orgels restaureren, schaatsen op natuurijs.</p></section>
</body></html>`,
};
