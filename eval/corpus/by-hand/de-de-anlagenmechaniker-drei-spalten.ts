import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Zeile = Job & { when: string; title: string; employer: string; place: string };
const stellen: Zeile[] = [
  {
    when: 'seit 01.10.2019',
    from: '2019-10-01',
    title: 'Kundendienstmonteur Heizung und Wärmepumpen',
    employer: 'Wärmetechnik Hollenstedt & Söhne GmbH',
    place: 'Buchholz in der Nordheide',
    text: [
      'Wartung, Störungssuche und Inbetriebnahme von Gas-, Öl- und Wärmepumpenanlagen, eigener Servicewagen, Rufbereitschaft im Wechsel',
    ],
  },
  {
    when: '15.03.2014 – 30.09.2019',
    from: '2014-03-15',
    to: '2019-09-30',
    title: 'Anlagenmechaniker SHK (Neubau)',
    employer: 'Gebr. Wulfsen Haustechnik KG',
    place: 'Lüneburg',
    text: ['Rohinstallation in Mehrfamilienhäusern, zuletzt als Kolonnenführer für drei Monteure'],
  },
  {
    when: '01.11.2012 – 14.03.2014',
    from: '2012-11-01',
    to: '2014-03-14',
    title: 'Helfer Sanitärmontage',
    employer: 'Elbtal Zeitarbeit GmbH',
    place: 'Winsen (Luhe)',
    text: ['Parallel Sprachkurs B1/B2 und Anerkennung des Berufsabschlusses'],
  },
  {
    when: '06/2006 – 08/2012',
    from: '2006-06',
    to: '2012-08',
    title: 'Schweißer und Rohrleitungsmonteur',
    employer: 'Teplomontasch OOO',
    place: 'Omsk, Russland',
    text: ['Fernwärmeleitungen bis DN 600, Montageeinsätze in Surgut und Nojabrsk'],
  },
  {
    when: '2004 – 2006',
    from: '2004',
    to: '2006',
    title: 'Wehrdienst (Pioniertruppe)',
    employer: 'Streitkräfte der Russischen Föderation',
    place: 'Tjumen',
  },
];
type Schule = Study & { when: string; institution: string; place: string };
const schulen: Schule[] = [
  {
    when: '2022 – 2023',
    from: '2022',
    to: '2023',
    degree: 'Fachkraft für Wärmepumpentechnik (HWK)',
    studyType: 'Fachkraft für Wärmepumpentechnik (HWK)',
    institution: 'Kompetenzzentrum Handwerk Nordheide',
    place: 'Lüneburg',
  },
  {
    when: '09/2001 – 06/2004',
    from: '2001-09',
    to: '2004-06',
    degree: 'Ausbildung zum Schlosser für Sanitärtechnik, anerkannt 2013 als Anlagenmechaniker SHK',
    studyType: 'Ausbildung',
    area: 'Schlosser für Sanitärtechnik',
    institution: 'Berufstechnische Lehranstalt Nr. 24',
    place: 'Omsk, Russland',
  },
  {
    when: '1992 – 2001',
    from: '1992',
    to: '2001',
    degree: 'Mittlere Reife (anerkannt)',
    studyType: 'Mittlere Reife',
    institution: 'Mittelschule Nr. 7',
    place: 'Asowo, Russland',
  },
];
const scheine = [
  { when: '04/2024', date: '2024-04', line: 'Kälteschein Kategorie II, Kälteschule Heidekreis' },
  { when: '02/2020', date: '2020-02', line: 'TRGI-Sachkunde Gasinstallation, Innung SHK Lüneburg' },
  { when: '2017', date: '2017', line: 'Schweißerprüfung DIN EN ISO 9606-1 (WIG), SLV Unterelbe' },
].map((s) => {
  const [name = '', by] = s.line.split(', ');
  return { ...s, name, by };
});
const sprachen = [
  { language: 'Deutsch', fluency: 'fließend (B2)' },
  { language: 'Russisch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'Grundkenntnisse' },
];
const kenntnisse = [
  'Hydraulischer Abgleich',
  'Pressverbindungen',
  'WIG-Schweißen',
  'Vaillant- und Viessmann-Regelungen',
];
const sonstiges = ['Führerschein Klassen B, BE und C1', 'Ersthelfer im Betrieb', 'Freiwillige Feuerwehr Tostedt'];
const daten: [string, string][] = [
  ['Name:', 'Viktor Lehmke'],
  ['Anschrift:', 'Unter den Linden 14 a, 21255 Tostedt'],
  ['Telefon:', '04182 5550164'],
  ['E-Mail:', 'viktor.lehmke@heidepost.example'],
  ['geboren:', '08.11.1985 in Asowo, Gebiet Omsk'],
  ['Familienstand:', 'verheiratet, drei Kinder'],
];
const esc = (text: string): string => text.replaceAll('&', '&amp;');
const kopf = (a: string, b: string, c: string): string =>
  `<thead><tr bgcolor="#e3e3e3"><td width="100"><b>${a}</b></td><td width="330"><b>${b}</b></td><td width="190"><b>${c}</b></td></tr></thead>`;
const tabelle =
  '<table width="620" border="1" cellpadding="4" cellspacing="0" style="border-collapse: collapse"><col width="100"><col width="330"><col width="190">';
const h = (text: string): string => `<p class="h"><b>${text}</b></p>`;

export const cv: HandMadeCv = {
  id: 'de-de-anlagenmechaniker-drei-spalten',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'dd.MM.yyyy', now: 'heute', since: 'seit' },
  name: 'Viktor Lehmke',
  contact: {
    email: 'viktor.lehmke@heidepost.example',
    phone: '04182 5550164',
    address: 'Unter den Linden 14 a, 21255 Tostedt',
    city: 'Tostedt',
    postalCode: '21255',
    heading: 'Persönliche Daten',
    labels: { address: 'Anschrift', phone: 'Telefon', email: 'E-Mail' },
    extra: daten.slice(4).map(([links, rechts]) => `${links} ${rechts}`),
  },
  sections: [
    { kind: 'work', heading: 'Beruflicher Werdegang', jobs: stellen },
    { kind: 'education', heading: 'Schule, Ausbildung, Weiterbildung', education: schulen },
    { kind: 'certificates', heading: 'Scheine und Prüfungen', items: scheine },
    { kind: 'skills', heading: 'Fachkenntnisse', skills: [{ skills: kenntnisse }], skillStyle: 'comma' },
    { kind: 'languages', heading: 'Sprachen', languages: sprachen },
    { kind: 'other', heading: 'Sonstiges', text: sonstiges },
  ],
  tools: ['writer-pdf'],
  source: page`<html lang="de"><head><meta charset="utf-8"><title>Lebenslauf</title><style>
@page { size: 21cm 29.7cm; margin: 1.6cm 2.2cm }
body, p, td { font-family: "Liberation Sans"; font-size: 10.5pt }
p { margin: 0 0 1pt 0 }
p.h { margin-top: 12pt; margin-bottom: 4pt; page-break-after: avoid }
</style></head><body>
<p><font size="6">Lebenslauf</font></p>
${h('Persönliche Daten')}
<table width="620" border="0" cellpadding="1" cellspacing="0"><col width="130"><col width="490">
${daten.map(([links, rechts]) => `<tr valign="top"><td width="130">${links}</td><td width="490">${rechts}</td></tr>`)}</table>
${h('Beruflicher Werdegang')}
${tabelle}${kopf('von – bis', 'Tätigkeit', 'Firma, Ort')}
${stellen.map((s) => `<tr valign="top"><td>${s.when}</td><td><p><b>${s.title}</b></p>${(s.text ?? []).map((t) => `<p>${t}</p>`).join('')}</td><td><p>${esc(s.employer)}</p><p>${s.place}</p></td></tr>`)}</table>
${h('Schule, Ausbildung, Weiterbildung')}
${tabelle}${kopf('von – bis', 'Abschluss', 'Einrichtung, Ort')}
${schulen.map((s) => `<tr valign="top"><td>${s.when}</td><td>${s.degree}</td><td><p>${s.institution}</p><p>${s.place}</p></td></tr>`)}</table>
${h('Scheine und Prüfungen')}
<table width="620" border="1" cellpadding="4" cellspacing="0" style="border-collapse: collapse"><col width="100"><col width="520">
${scheine.map((s) => `<tr valign="top"><td width="100">${s.when}</td><td width="520">${s.line}</td></tr>`)}</table>
${h('Fachkenntnisse')}
<p>${kenntnisse.join(', ')}</p>
${h('Sprachen')}
${sprachen.map((s) => `<p>${s.language}: ${s.fluency}</p>`)}
${h('Sonstiges')}
${sonstiges.map((s) => `<p>${s}</p>`)}
<p style="margin-top: 24pt">Tostedt, 3. Februar 2025</p>
</body></html>`,
};
