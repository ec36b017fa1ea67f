import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profiel =
  'Klinisch én eerstelijns verloskundige met ruim twaalf jaar ervaring, echobevoegd en opgeleid in lachgassedatie. Zoekt een vaste plek in een groepspraktijk, 28 uur, bij voorkeur in de regio Zwolle.';
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    employer: 'Verloskundigenpraktijk De Wulp',
    title: 'Waarnemend verloskundige',
    place: 'Kampen',
    from: '2022-03',
    when: 'mrt. 2022 – heden',
    bullets: [
      'Zelfstandige diensten van 24 uur, gemiddeld zeven partussen per maand',
      'Echospreekuur op dinsdag: termijnecho’s en groeiecho’s',
      'Invoering van centering-groepen, tot nu toe vier groepen van tien vrouwen',
    ],
  },
  {
    employer: 'Ziekenhuis Sint-Odulf',
    title: 'Klinisch verloskundige',
    place: 'Zwolle',
    from: '2016-09',
    to: '2022-02',
    when: 'sep. 2016 – feb. 2022',
    bullets: ['Medium- en highcare op een afdeling met 2.400 bevallingen per jaar', 'Vast lid van de perinatale audit'],
  },
  {
    employer: 'Geboortecentrum Lindehof',
    title: 'Verloskundige in loondienst',
    place: 'Deventer',
    from: '2013-09',
    to: '2016-08',
    when: 'sep. 2013 – aug. 2016',
  },
  {
    employer: 'Thuiszorg Salland',
    title: 'Kraamverzorgende (bijbaan)',
    place: 'Raalte',
    from: '2010',
    to: '2012',
    when: 'zomers 2010–2012',
  },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    institution: 'Hogeschool IJsseldelta',
    degree: 'Post-hbo Echoscopie in de verloskunde',
    studyType: 'Post-hbo',
    area: 'Echoscopie in de verloskunde',
    place: 'Zwolle',
    to: '2018-06',
    when: 'juni 2018',
  },
  {
    institution: 'Academie Verloskunde Noord',
    degree: 'Bachelor Verloskunde',
    studyType: 'Bachelor',
    area: 'Verloskunde',
    place: 'Groningen',
    from: '2009-09',
    to: '2013-07',
    when: 'sep. 2009 – juli 2013',
    bullets: ['Minor: Global Health, met stage in Malawi', 'Scriptie: Baringshoudingen en perineumletsel (cijfer 8)'],
  },
  {
    institution: 'Florens Radewijnscollege',
    degree: 'Vwo, profiel Natuur & Gezondheid',
    studyType: 'Vwo',
    area: 'Natuur & Gezondheid',
    place: 'Raalte',
    to: '2009',
    when: '2009',
  },
];
const cards: (Item & { name: string })[] = [
  { line: 'BIG-registratie verloskundige, nr. 59041177703', name: 'BIG-registratie verloskundige' },
  {
    line: 'Registratie prenatale screening (SEO), Regionaal Centrum Oost, 2019',
    name: 'Registratie prenatale screening (SEO)',
    by: 'Regionaal Centrum Oost',
    date: '2019',
  },
  {
    line: 'Reanimatie van de pasgeborene, jaarlijks, laatst in november 2024',
    name: 'Reanimatie van de pasgeborene',
    date: '2024-11',
  },
];
const papers: Item[] = [
  {
    line: 'F. Hoogeveen-Bos, R. el Amrani. Lachgas in de tweede lijn: wat vinden vrouwen ervan? Tijdschrift voor Geboortezorg, 2021.',
    name: 'Lachgas in de tweede lijn: wat vinden vrouwen ervan?',
    by: 'Tijdschrift voor Geboortezorg',
    date: '2021',
  },
];
const groups = [
  { group: 'Systemen', skills: ['Onatal', 'HiX', 'Astraia'] },
  { group: 'Methoden', skills: ['CenteringPregnancy', 'TENS', 'lachgassedatie'] },
];
const and = (text: string): string => text.replaceAll('&', '&amp;');
const entry = (left: string, place: string, when: string, bullets?: string[]): string =>
  `<div class="entry"><div class="l"><div>${and(left)}</div>${ul(bullets)}</div><div class="r"><div>${place}</div><div>${when}</div></div></div>`;

export const cv: HandMadeCv = {
  id: 'nl-nl-verloskundige-rendercv',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMM yyyy', now: 'heden' },
  name: 'Femke Hoogeveen-Bos',
  contact: {
    email: 'femke@hoogeveenbos.example',
    phone: '06-55500419',
    address: 'Burgwal 52, 8261 ES Kampen',
    city: 'Kampen',
    postalCode: '8261 ES',
    profiles: [{ network: 'LinkedIn', username: 'femke-hoogeveen-bos', shown: 'linkedin.com/in/femke-hoogeveen-bos' }],
    extra: ['Rijbewijs B, eigen auto'],
  },
  sections: [
    { kind: 'summary', heading: 'Profiel', text: [profiel] },
    { kind: 'work', heading: 'Werkervaring', jobs },
    { kind: 'education', heading: 'Opleiding', education: studies },
    { kind: 'certificates', heading: 'Registraties en scholing', items: cards },
    { kind: 'publications', heading: 'Publicatie', items: papers },
    { kind: 'skills', heading: 'Vaardigheden', skills: groups },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Nederlands', fluency: 'moedertaal' },
        { language: 'Engels', fluency: 'goed' },
        { language: 'Tigrinya', fluency: 'enkele woorden' },
      ],
    },
    { kind: 'interests', heading: 'Vrije tijd', text: ['Schaatsen op natuurijs, moestuin, roeien in een sloep.'] },
    { kind: 'references', heading: 'Referenties', text: ['Op aanvraag beschikbaar.'] },
  ],
  tools: ['weasyprint'],
  source: page`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>CV</title><style>
@page{size:A4;margin:18mm 20mm 20mm;@bottom-center{content:"Femke Hoogeveen-Bos – pagina " counter(page) " van " counter(pages);font:italic 8pt "Liberation Serif";color:#888}@top-right{content:"Laatst bijgewerkt in mei 2025";font:italic 8pt "Liberation Serif";color:#888}}
body{margin:0;font:10.5pt/1.35 "Liberation Serif";color:#000}h1{font-size:25pt;font-weight:normal;color:#004f90;text-align:center;margin:0 0 4px}.c{text-align:center;margin:0 0 4px}
h2{font-size:14pt;color:#004f90;margin:14px 0 5px;border-bottom:.6pt solid #004f90;break-after:avoid}.entry{display:flex;margin-bottom:7px;break-inside:avoid}.l{flex:1}.r{width:40mm;text-align:right;font-style:italic}p{margin:2px 0}ul{margin:2px 0;padding-left:16px}</style></head><body>
<h1>Femke Hoogeveen-Bos</h1><p class="c">Burgwal 52, 8261 ES Kampen | femke@hoogeveenbos.example | 06-55500419</p><p class="c">linkedin.com/in/femke-hoogeveen-bos | Rijbewijs B, eigen auto</p>
<h2>Profiel</h2><p>${profiel}</p>
<h2>Werkervaring</h2>${jobs.map((j) => entry(`<b>${j.employer}</b>, ${j.title}`, j.place, j.when, j.bullets))}
<h2>Opleiding</h2>${studies.map((s) => entry(`<b>${s.institution}</b>, ${s.degree}`, s.place, s.when, s.bullets))}
<h2>Registraties en scholing</h2>${cards.map((c) => `<p>${c.line}</p>`)}
<h2>Publicatie</h2><p>${papers[0]?.line.replace('F. Hoogeveen-Bos', '<b>F. Hoogeveen-Bos</b>')}</p>
<h2>Vaardigheden</h2>${groups.map((g) => `<p><b>${g.group}:</b> ${g.skills.join(', ')}</p>`)}
<h2>Talen</h2><p>Nederlands (moedertaal), Engels (goed), Tigrinya (enkele woorden)</p>
<h2>Vrije tijd</h2><p>Schaatsen op natuurijs, moestuin, roeien in een sloep.</p>
<h2>Referenties</h2><p>Op aanvraag beschikbaar.</p>
</body></html>`,
};
