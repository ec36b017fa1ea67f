import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profil =
  'Bauleiterin mit 19 Jahren Erfahrung im öffentlichen Hochbau, von der Kita bis zum Klinikum. Ich rechne nach, ich fahre hin, und ich schreibe das Protokoll noch am selben Abend.';
interface Station extends Job {
  when: string;
  title: string;
  employer: string;
  place: string;
  projekte?: { zeit: string; was: string }[];
}
const stationen: Station[] = [
  {
    when: '04/2016 – heute',
    from: '2016-04',
    title: 'Oberbauleiterin, Projektleiterin Objektüberwachung',
    employer: 'Ingenieurgesellschaft Harzblick mbH',
    place: 'Nordhausen',
    text: ['Disziplinarische Führung von vier Bauleitern, Honorarvolumen der Gruppe rund 1,9 Mio. € im Jahr.'],
    projekte: [
      { zeit: '09/2024 – heute', was: 'Neubau Feuerwache Süd, Stadt Sondershausen, 11,4 Mio. €, LPH 6–8' },
      {
        zeit: '01/2023 – 08/2024',
        was: 'Generalsanierung Grundschule „Am Frauenberg“ im laufenden Betrieb, 14,2 Mio. €, LPH 8',
      },
      { zeit: '05/2022 – 12/2022', was: 'Brandschutzertüchtigung Kreishaus, sechs Bauabschnitte, 2,1 Mio. €, LPH 8' },
      {
        zeit: '08/2020 – 04/2022',
        was: 'Ersatzneubau Bettenhaus, Südharz-Klinikum, 27 Mio. €, stellv. Projektleitung',
      },
      {
        zeit: '02/2019 – 07/2020',
        was: 'Zwei Kindertagesstätten in Holztafelbau, Gemeinde Ellrich, 5,6 Mio. €, LPH 5–8',
      },
      { zeit: '10/2017 – 01/2019', was: 'Umbau Alte Post zum Bürgeramt, denkmalgeschützt, 4,8 Mio. €, LPH 8' },
      { zeit: '04/2016 – 09/2017', was: 'Sporthalle Berufsschulzentrum, Zweifeldhalle, 6,3 Mio. €, LPH 8' },
    ],
  },
  {
    when: '07/2010 – 03/2016',
    from: '2010-07',
    to: '2016-03',
    title: 'Bauleiterin Schlüsselfertigbau',
    employer: 'Unstrut Hoch- und Tiefbau AG',
    place: 'Mühlhausen',
    text: [
      'Nachunternehmer vergeben, Termine halten, Nachträge abwehren; ab 2013 mit Prokura für Baustellen bis 3 Mio. €.',
    ],
    projekte: [
      { zeit: '03/2014 – 02/2016', was: 'Logistikhalle mit Verwaltung, Erfurt, 18.000 m², Pauschalvertrag' },
      { zeit: '06/2012 – 01/2014', was: 'Pflegeheim mit 84 Plätzen, Bad Langensalza' },
      { zeit: '07/2010 – 05/2012', was: 'Drei Discountmärkte in Nordthüringen, Bauzeit je 16 Wochen' },
    ],
  },
  {
    when: '10/2006 – 06/2010',
    from: '2006-10',
    to: '2010-06',
    title: 'Junior-Bauleiterin',
    employer: 'Architekturbüro Rehm + Zwanziger',
    place: 'Göttingen',
    text: ['Aufmaß, Rechnungsprüfung und Mängelverfolgung bei Instituts- und Laborbauten.'],
  },
];
const jobs: Job[] = stationen.map(({ projekte, ...job }) => ({
  ...job,
  ...(projekte ? { bullets: projekte.map(({ zeit, was }) => `${zeit}: ${was}`) } : {}),
}));
const studien: (Study & { when: string; institution: string; place: string })[] = [
  {
    when: '10/2001 – 09/2006',
    from: '2001-10',
    to: '2006-09',
    degree: 'Diplom-Ingenieurin Bauingenieurwesen',
    studyType: 'Diplom-Ingenieurin',
    area: 'Bauingenieurwesen',
    institution: 'Technische Universität Saaletal',
    place: 'Jena',
    score: 'Note: 2,2',
  },
  {
    when: '1998 – 2001',
    from: '1998',
    to: '2001',
    degree: 'Ausbildung zur Hochbaufacharbeiterin',
    studyType: 'Ausbildung',
    area: 'Hochbaufacharbeiterin',
    institution: 'Bauhof Worbis eG',
    place: 'Worbis',
  },
];
const nachweise: (Item & { name: string; date: string })[] = [
  { name: 'Sicherheits- und Gesundheitsschutzkoordinatorin (RAB 30)', by: 'Bauakademie Eichsfeld', date: '2022' },
  { name: 'VOB/B für Bauleiter, Aufbauseminar', by: 'Forum Baurecht Leipzig', date: '2019' },
  { name: 'Fachbauleiterin Brandschutz', by: 'Ingenieurkammer Mitte', date: '2017' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}` }));
const software: { name: string; level: number }[] = [
  { name: 'ORCA AVA', level: 95 },
  { name: 'MS Project', level: 80 },
  { name: 'PlanRadar', level: 90 },
  { name: 'Nevaris', level: 60 },
  { name: 'AutoCAD', level: 55 },
];
const sprachen = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Russisch', fluency: 'gut' },
  { language: 'Englisch', fluency: 'Grundkenntnisse' },
];
const freizeit = 'Posaune im Bläserkreis, Langstreckenwandern, ein Fachwerkhaus, das nie fertig wird.';
const amt: Job & { title: string; employer: string; when: string } = {
  title: 'Prüferin im Gesellenprüfungsausschuss',
  employer: 'Handwerkskammer Nordthüringen',
  from: '2018',
  when: 'seit 2018',
};
const html = (text = ''): string => text.replaceAll('&', '&amp;');

export const cv: HandMadeCv = {
  id: 'de-de-bauleiterin-projekte',
  language: 'de',
  country: 'DE',
  columns: 2,
  dates: { pattern: 'MM/yyyy', now: 'heute', since: 'seit' },
  name: 'Katrin Hollenbach-Ziesche',
  shownName: 'Dipl.-Ing. Katrin Hollenbach-Ziesche',
  label: 'Bauleiterin Hochbau',
  contact: {
    heading: 'Persönliches',
    email: 'k.hollenbach@bauwagen.example',
    phone: '0173 5550164',
    address: 'Töpferstraße 9, 99734 Nordhausen',
    city: 'Nordhausen',
    postalCode: '99734',
    extra: ['geb. 22.06.1981 in Leinefelde', 'zwei erwachsene Kinder', 'Führerschein Klasse B'],
  },
  sections: [
    { kind: 'skills', heading: 'Programme', side: true, skills: [{ skills: software.map(({ name }) => name) }] },
    { kind: 'languages', heading: 'Sprachen', side: true, languages: sprachen },
    { kind: 'interests', heading: 'Nach Feierabend', side: true, text: [freizeit] },
    { kind: 'summary', heading: 'Über mich', text: [profil] },
    { kind: 'work', heading: 'Berufspraxis und Projekte', orKind: ['projects'], jobs },
    { kind: 'education', heading: 'Studium und Lehre', education: studien },
    { kind: 'certificates', orKind: ['education'], heading: 'Zusatzqualifikationen', items: nachweise },
    { kind: 'volunteer', heading: 'Ehrenamtliches', jobs: [amt] },
  ],
  tools: ['wkhtmltopdf'],
  source: page`<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Lebenslauf</title><style>
body{margin:0;font-family:Carlito,"Liberation Sans";font-size:12.6pt;color:#222;line-height:1.32}
p{margin:0 0 3px}
table.page{width:100%;border-collapse:collapse}
table.page>tbody>tr>td{vertical-align:top}
.side{width:27%;background:#f2ede4;padding:18px 16px 30px}
.main{padding:0 0 0 22px}
.head{background:#b6502a;color:#fff;padding:16px 22px;margin-bottom:4px}
.head h1{font-size:24pt;font-weight:normal;margin:0}.head .t{font-size:12pt}
.head .l{font-size:13pt;letter-spacing:1px}
h2{font-size:14pt;color:#b6502a;margin:17px 0 6px;page-break-after:avoid}
.main h2{background:#f2ede4;padding:3px 8px}
.wo{font-weight:bold}.was{font-style:italic}
.entry{margin-bottom:11px}
ul{margin:2px 0 0;padding-left:17px;font-size:12pt}li{margin-bottom:1px}
.bar{height:5px;background:#ddd2bf;margin:0 0 7px}.bar div{height:5px;background:#b6502a}
tr{page-break-inside:auto}.nb{page-break-inside:avoid}
</style></head><body>
<div class="head"><h1><span class="t">Dipl.-Ing.</span> Katrin Hollenbach-Ziesche</h1><div class="l">Bauleiterin Hochbau</div></div>
<table class="page"><tbody><tr><td class="side">
<h2>Persönliches</h2><p>Töpferstraße 9, 99734 Nordhausen</p><p>0173 5550164</p><p style="font-size:11pt">k.hollenbach@bauwagen.example</p><p>geb. 22.06.1981 in Leinefelde</p><p>zwei erwachsene Kinder</p><p>Führerschein Klasse B</p>
<h2>Programme</h2>${software.map((one) => `<p>${one.name}</p><div class="bar"><div style="width:${one.level}%"></div></div>`)}
<h2>Sprachen</h2>${sprachen.map((one) => `<p>${one.language} – ${one.fluency}</p>`)}
<h2>Nach Feierabend</h2><p>${freizeit}</p>
</td><td class="main">
<h2>Über mich</h2><p>${profil}</p>
<h2>Berufspraxis und Projekte</h2>
${stationen.map(
  (
    one,
  ) => `<div class="entry"><p class="wo">${one.when} | ${one.employer}, ${one.place}</p><p class="was">${one.title}</p>${(one.text ?? []).map((t) => `<p>${t}</p>`).join('')}
${one.projekte ? `<ul>${one.projekte.map((p) => `<li>${p.zeit}: ${html(p.was)}</li>`).join('')}</ul>` : ''}</div>`,
)}
<h2>Studium und Lehre</h2>
${studien.map((one) => `<div class="entry nb"><p class="wo">${one.when} | ${one.institution}, ${one.place}</p><p class="was">${one.degree}${one.score ? `, ${one.score}` : ''}</p></div>`)}
<h2>Zusatzqualifikationen</h2>
${nachweise.map((one) => `<p>${one.date} | ${one.line}</p>`)}
<h2>Ehrenamtliches</h2><p class="wo">${amt.when} | ${amt.employer}</p><p class="was">${amt.title}</p>
</td></tr></tbody></table></body></html>`,
};
