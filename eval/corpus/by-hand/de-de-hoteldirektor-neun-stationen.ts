import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const kurz = [
  'Hotelier mit 27 Berufsjahren, vom Hotelpagen bis zum General Manager. Zwei Eröffnungen, eine Sanierung im laufenden Betrieb, ein Verkauf an eine Kette.',
  'Zuletzt Umsatzverantwortung von 14,2 Mio. Euro und 138 Mitarbeitende. Verfügbar ab 1. Oktober 2025.',
];
const jobs: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Hoteldirektor',
    employer: 'Strandhotel Kaiserbuche ****S',
    place: 'Heringsdorf',
    from: '2018-04',
    when: '04/2018 – heute',
    text: ['164 Zimmer, Thermalbad, zwei Restaurants, ganzjährig geöffnet'],
    bullets: [
      'Auslastung von 61 auf 74 Prozent gesteigert, Zimmerpreis im Mittel um 22 Euro',
      'Sanierung des Badehauses bei laufendem Betrieb, Budget 6,8 Mio. Euro',
      'Personalwohnheim mit 40 Plätzen gebaut; Fluktuation halbiert',
      'Kurzarbeit und Wiedereröffnung 2020/2021 ohne betriebsbedingte Kündigung',
    ],
  },
  {
    title: 'Stellvertretender Direktor',
    employer: 'Strandhotel Kaiserbuche ****S',
    place: 'Heringsdorf',
    from: '2016-01',
    to: '2018-03',
    when: '01/2016 – 03/2018',
    bullets: ['Leitung Logis und Verkauf', 'Einführung von Revenue Management mit täglicher Preisrunde'],
  },
  {
    title: 'Leiter Veranstaltungen und Bankett',
    employer: 'Kongresshotel Elbauen',
    place: 'Magdeburg',
    from: '2012-07',
    to: '2015-12',
    when: '07/2012 – 12/2015',
    text: ['Haus der Mittelelbe-Gruppe, 18 Tagungsräume'],
    bullets: ['412 Veranstaltungen im besten Jahr', 'Führung von 26 Mitarbeitenden und bis zu 60 Aushilfen'],
  },
  {
    title: 'Pre-Opening Manager',
    employer: 'Al Sahra Resorts LLC',
    place: 'Salalah, Oman',
    from: '2010-09',
    to: '2012-05',
    when: '09/2010 – 05/2012',
    bullets: ['Aufbau des Front Office: Stellenpläne, Auswahl von 54 Mitarbeitenden aus elf Ländern'],
  },
  {
    title: 'Front Office Manager',
    employer: 'Hotel Drei Mohren am Dom',
    place: 'Erfurt',
    from: '2007-03',
    to: '2010-08',
    when: '03/2007 – 08/2010',
    bullets: ['Umstellung von Fidelio auf Opera', 'Ausbildungsbeauftragter für zwölf Auszubildende'],
  },
  {
    title: 'Night Auditor',
    employer: 'The Larkfield Hotel',
    place: 'Edinburgh',
    from: '2005-02',
    to: '2007-01',
    when: '02/2005 – 01/2007',
  },
  {
    title: 'Rezeptionist',
    employer: 'MS Albatros Nova (Reederei Hansen & Sund)',
    place: 'auf See',
    from: '2003-05',
    to: '2004-11',
    when: '05/2003 – 11/2004',
    text: ['Drei Verträge zu je sechs Monaten, Nordland und Karibik'],
  },
  {
    title: 'Grundwehrdienst',
    employer: 'Bundeswehr, Sanitätsregiment',
    place: 'Weißenfels',
    from: '2002-07',
    to: '2003-03',
    when: '07/2002 – 03/2003',
  },
  {
    title: 'Hotelpage (Ferienarbeit)',
    employer: 'Pension Haus Seeblick',
    place: 'Zinnowitz',
    from: '1998',
    to: '1999',
    when: 'Sommer 1998 und 1999',
  },
];
const neben: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Mitglied im Prüfungsausschuss Hotelfach',
    employer: 'IHK Vorpommern-Ost',
    from: '2019',
    when: 'seit 2019',
  },
  {
    title: 'Dozent für Hotelcontrolling (Lehrauftrag)',
    employer: 'Hochschule Usedom',
    from: '2021',
    to: '2023',
    when: '2021 – 2023',
  },
];
const bildung: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Staatlich geprüfter Betriebswirt, Hotel- und Gaststättengewerbe',
    studyType: 'Staatlich geprüfter Betriebswirt',
    area: 'Hotel- und Gaststättengewerbe',
    institution: 'Hotelfachschule Harzblick',
    place: 'Wernigerode (berufsbegleitend)',
    from: '2008',
    to: '2011',
    when: '2008 – 2011',
    score: '1,9',
  },
  {
    degree: 'Ausbildung zum Hotelfachmann',
    studyType: 'Ausbildung',
    area: 'Hotelfachmann',
    institution: 'Parkhotel Lindenhof',
    place: 'Greifswald',
    from: '1999-08',
    to: '2002-06',
    when: '08/1999 – 06/2002',
    score: '2,0',
  },
  {
    degree: 'Mittlere Reife',
    studyType: 'Mittlere Reife',
    institution: 'Realschule „Otto Lilienthal“',
    place: 'Anklam',
    to: '1999',
    when: '1999',
  },
];
const kurse: (Item & { name: string })[] = [
  {
    line: '2022: Certified Revenue Executive, Hotelakademie Nord',
    name: 'Certified Revenue Executive',
    by: 'Hotelakademie Nord',
    date: '2022',
  },
  {
    line: '2014: Ausbildung der Ausbilder (AEVO), IHK Magdeburg',
    name: 'Ausbildung der Ausbilder (AEVO)',
    by: 'IHK Magdeburg',
    date: '2014',
  },
  { line: '2017: HACCP-Beauftragter, TÜV Nordost', name: 'HACCP-Beauftragter', by: 'TÜV Nordost', date: '2017' },
];
const edv = [
  { name: 'Opera Cloud', level: 'sehr gut' },
  { name: 'IDeaS', level: 'gut' },
  { name: 'Gastronovi', level: 'gut' },
  { name: 'MS Excel', level: 'sehr gut' },
  { name: 'DATEV', level: 'Grundkenntnisse' },
];
const sprachen = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'verhandlungssicher' },
  { language: 'Polnisch', fluency: 'gute Kenntnisse' },
  { language: 'Arabisch', fluency: 'einfache Gespräche' },
];
const und = (text = ''): string => text.replaceAll('&', '&amp;');
const tr = (left: string, right: string): string =>
  `<tr><td width="25%" valign="top"><p>${left}</p></td><td width="75%" valign="top">${right}</td></tr>`;
const table = (rows: readonly string[]): string =>
  `<table width="100%" border="0" cellspacing="0" cellpadding="4">${rows.join('\n')}</table>`;
const station = (job: (typeof jobs)[number]): string =>
  tr(
    job.when,
    `<p><b>${job.title}</b></p><p>${und(job.employer)}${job.place ? `, ${job.place}` : ''}</p>${(job.text ?? []).map((t) => `<p><i>${t}</i></p>`).join('')}${ul(job.bullets)}`,
  );

export const cv: HandMadeCv = {
  id: 'de-de-hoteldirektor-neun-stationen',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute', since: 'seit' },
  name: 'Holger Wiesenthau',
  label: 'Hoteldirektor',
  contact: {
    email: 'holger.wiesenthau@ostseepost.example',
    phone: '0171 3920148',
    address: 'Dünenweg 12, 17424 Heringsdorf',
    city: 'Heringsdorf',
    postalCode: '17424',
    labels: { address: 'Anschrift', phone: 'Mobil', email: 'E-Mail' },
    heading: 'Zur Person',
    extra: ['Geburtsdatum: 9. Mai 1982', 'Geburtsort: Anklam', 'Familienstand: geschieden, ein Sohn'],
  },
  sections: [
    { kind: 'summary', heading: 'Auf einen Blick', text: kurz },
    { kind: 'work', heading: 'Stationen', jobs },
    { kind: 'work', orKind: ['volunteer', 'other'], heading: 'Nebentätigkeiten und Ämter', jobs: neben },
    { kind: 'education', heading: 'Schule, Lehre, Weiterbildung', education: bildung },
    { kind: 'certificates', heading: 'Lehrgänge', orKind: ['education'], items: kurse },
    { kind: 'skills', heading: 'EDV', skills: [{ skills: edv }] },
    { kind: 'languages', heading: 'Sprachen', languages: sprachen },
    { kind: 'interests', heading: 'Privates', text: ['Segeln (SBF See), Kochen für viele, Heimatverein'] },
    { kind: 'other', heading: '', text: ['Heringsdorf, im Juni 2025'] },
  ],
  tools: ['writer-docx', 'writer-odt'],
  source: page`<html lang="de"><head><meta charset="utf-8"><title>Lebenslauf</title><style>
@page { size: 21cm 29.7cm; margin: 2.5cm 2.2cm 2cm 2.2cm }
body, p, td, li { font-family: "Calibri", "Carlito"; font-size: 11.5pt }
p { margin-top: 0; margin-bottom: 2pt }
h1 { font-family: "Calibri", "Carlito"; font-size: 24pt; margin: 0 }
h2 { font-family: "Calibri", "Carlito"; font-size: 14pt; color: #7a1f2b; margin-top: 18pt; margin-bottom: 6pt; border-bottom: 1px solid #7a1f2b }
ul { margin-top: 2pt; margin-bottom: 6pt }
</style></head><body>
<h1>Holger Wiesenthau</h1>
<p style="font-size: 14pt">Hoteldirektor</p>
<h2>Zur Person</h2>
${table([
  tr('Anschrift', '<p>Dünenweg 12, 17424 Heringsdorf</p>'),
  tr('Mobil', '<p>0171 3920148</p>'),
  tr('E-Mail', '<p>holger.wiesenthau@ostseepost.example</p>'),
  tr('Geburtsdatum', '<p>9. Mai 1982</p>'),
  tr('Geburtsort', '<p>Anklam</p>'),
  tr('Familienstand', '<p>geschieden, ein Sohn</p>'),
])}
<h2>Auf einen Blick</h2>
${kurz.map((text) => `<p>${text}</p>`)}
<h2>Stationen</h2>
${table(jobs.map(station))}
<h2>Nebentätigkeiten und Ämter</h2>
${table(neben.map(station))}
<h2>Schule, Lehre, Weiterbildung</h2>
${table(bildung.map((s) => tr(s.when, `<p><b>${s.degree}</b></p><p>${s.institution}, ${s.place}${s.score ? `; Note ${s.score}` : ''}</p>`)))}
<h2>Lehrgänge</h2>
${kurse.map((k) => `<p>${k.line}</p>`)}
<h2>EDV</h2>
${table(edv.map((e) => tr(e.name, `<p>${e.level}</p>`)))}
<h2>Sprachen</h2>
${table(sprachen.map((s) => tr(s.language, `<p>${s.fluency}</p>`)))}
<h2>Privates</h2>
<p>Segeln (SBF See), Kochen für viele, Heimatverein</p>
<p><br></p>
<p>Heringsdorf, im Juni 2025</p>
</body></html>`,
};
