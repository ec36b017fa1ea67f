import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profil =
  'Vertriebsprofi für Befestigungs- und Sanitärtechnik mit drei Jahrzehnten im Auto und noch mehr auf Messen. Umsatzverantwortung bis 14 Mio. Euro, Führung von bis zu neun Außendienstlern.';
type Station = Job & { title: string; when: string };
const stationen: Station[] = [
  {
    title: 'Gebietsverkaufsleiter Nord',
    employer: 'Tegtmann Befestigungssysteme GmbH & Co. KG',
    place: 'Bremen',
    from: '2018-04',
    when: 'seit 04/2018',
    text: ['Führung von neun Mitarbeitern im Außendienst zwischen Emden und Flensburg.'],
    bullets: ['Umsatz von 9,6 auf 14,1 Mio. Euro gesteigert', 'Zwei Großhandelsketten als Neukunden gewonnen'],
  },
  {
    title: 'Arbeitsuchend, Weiterbildung zum Vertriebscontroller',
    from: '2017-10',
    to: '2018-03',
    when: '10/2017 – 03/2018',
  },
  {
    title: 'Key Account Manager Baumarkt',
    employer: 'Rohrwerk Süderelbe AG',
    place: 'Hamburg-Harburg',
    from: '2013-01',
    to: '2017-09',
    when: '01/2013 – 09/2017',
    bullets: ['Jahresgespräche mit vier Zentralen', 'Listung von 62 Artikeln'],
  },
  {
    title: 'Verkaufsleiter Inland',
    employer: 'Armaturen Hackbarth GmbH',
    place: 'Lüneburg',
    from: '2009-07',
    to: '2012-12',
    when: '07/2009 – 12/2012',
    text: ['Insolvenz des Arbeitgebers Ende 2012.'],
  },
  {
    title: 'Regionalleiter (Mutterschutz- und Elternzeitvertretung)',
    employer: 'Sanifix Vertriebs-GmbH',
    place: 'Hannover',
    from: '2008-05',
    to: '2009-06',
    when: '05/2008 – 06/2009',
  },
  {
    title: 'Selbstständiger Handelsvertreter nach § 84 HGB',
    place: 'Bremen',
    from: '2004-03',
    to: '2008-04',
    when: '03/2004 – 04/2008',
    text: ['Vertretungen: Dübelwerke Ostwestfalen, Badmöbel Lindhorst, Klammer & Cie.'],
  },
  {
    title: 'Außendienstmitarbeiter Sanitär',
    employer: 'Großhandel Brüggemeier KG',
    place: 'Oldenburg',
    from: '2000-01',
    to: '2004-02',
    when: '01/2000 – 02/2004',
  },
  {
    title: 'Innendienst, Angebotsbearbeitung',
    employer: 'Großhandel Brüggemeier KG',
    place: 'Oldenburg',
    from: '1997-08',
    to: '1999-12',
    when: '08/1997 – 12/1999',
  },
  {
    title: 'Verkäufer Fachmarkt',
    employer: 'Bauzentrum Wardenburg',
    place: 'Wardenburg',
    from: '1996-07',
    to: '1997-07',
    when: '07/1996 – 07/1997',
  },
  {
    title: 'Kraftfahrer (Zeitarbeit)',
    employer: 'Flott & Fleißig Personaldienste',
    place: 'Delmenhorst',
    from: '1996-03',
    to: '1996-06',
    when: '03/1996 – 06/1996',
  },
  {
    title: 'Wehrdienst, Instandsetzungsbataillon',
    employer: 'Bundeswehr',
    place: 'Munster',
    from: '1995-03',
    to: '1996-02',
    when: '03/1995 – 02/1996',
  },
  {
    title: 'Großhandelskaufmann (Übernahme nach der Ausbildung)',
    employer: 'Eisen-Ahlers',
    place: 'Cloppenburg',
    from: '1994-08',
    to: '1995-02',
    when: '08/1994 – 02/1995',
  },
];
const bildung: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Ausbildung zum Kaufmann im Groß- und Außenhandel',
    studyType: 'Ausbildung',
    area: 'Kaufmann im Groß- und Außenhandel',
    institution: 'Eisen-Ahlers',
    place: 'Cloppenburg',
    from: '1991-08',
    to: '1994-07',
    when: '08/1991 – 07/1994',
    score: '2,0',
  },
  {
    degree: 'Erweiterter Realschulabschluss',
    studyType: 'Erweiterter Realschulabschluss',
    institution: 'Realschule an der Soeste',
    place: 'Cloppenburg',
    to: '1991',
    when: '1991',
  },
];
const kurse = [
  { name: 'Geprüfter Vertriebscontroller, 240 Unterrichtsstunden', by: 'Akademie Weserbogen', date: '2018' },
  { name: 'Führen ohne Weisungsbefugnis, 3 Tage', by: 'Seminarhaus Worpsfelde', date: '2014' },
  { name: 'Ausbildereignung (AdA)', by: 'IHK Oldenburg', date: '2001' },
].map((k) => ({ ...k, line: `${k.name} (${k.by}, ${k.date})` }));
const kenntnisse: [string, number][] = [
  ['Preisverhandlung', 5],
  ['SAP CRM', 4],
  ['Power BI', 3],
  ['Messeplanung', 5],
];
const stars = (n: number): string => '★'.repeat(n) + '☆'.repeat(5 - n);
const sprachen = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Plattdeutsch', fluency: 'fließend' },
  { language: 'Englisch', fluency: 'verhandlungssicher' },
  { language: 'Niederländisch', fluency: 'Grundkenntnisse' },
];
const ehrenamt: Station[] = [
  {
    title: 'Ausschussmitglied Großhandel',
    employer: 'IHK Oldenburg',
    from: '2011',
    when: 'seit 2011',
  },
  {
    title: 'Kassenwart',
    employer: 'Boßelverein Fix up de Straat e. V.',
    from: '2003',
    to: '2019',
    when: '2003 – 2019',
  },
];
const hobbys = ['Boßeln', 'Grünkohltouren', 'alte Mofas'];
const and = (text = ''): string => text.replaceAll('&', '&amp;');
const firm = (j: Job): string => [j.employer, j.place].filter(Boolean).join(' · ');
const block = (j: Station): string =>
  `<div class="e"><p class="t">${and(j.title)} <span class="w">(${j.when})</span></p>${firm(j) ? `<p class="f">${and(firm(j))}</p>` : ''}${(j.text ?? []).map((t) => `<p>${and(t)}</p>`).join('')}${j.bullets ? `<p class="sub">Erfolge:</p>${ul(j.bullets)}` : ''}</div>`;

export const cv: HandMadeCv = {
  id: 'de-de-gebietsverkaufsleiter-zwoelf-stationen',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute', since: 'seit' },
  name: 'Hajo Brinkwerth',
  shownName: 'HAJO BRINKWERTH',
  label: 'Gebietsverkaufsleiter',
  contact: {
    email: 'h.brinkwerth@deichpost.example',
    phone: '+49 151 23456078',
    address: 'Achterdiek 44a, 28357 Bremen',
    city: 'Bremen',
    postalCode: '28357',
    extra: [
      'geboren am 9. Oktober 1974 in Cloppenburg',
      'verheiratet, drei erwachsene Kinder',
      'Führerschein B, BE, C1',
    ],
  },
  sections: [
    { kind: 'summary', heading: 'KURZPROFIL', text: [profil] },
    { kind: 'work', heading: 'BERUFLICHER WERDEGANG', jobs: stationen },
    { kind: 'education', heading: 'AUSBILDUNG UND SCHULE', education: bildung },
    { kind: 'certificates', orKind: ['education'], heading: 'WEITERBILDUNG', items: kurse },
    {
      kind: 'skills',
      heading: 'KENNTNISSE',
      skills: [{ skills: kenntnisse.map(([name, n]) => ({ name, level: stars(n) })) }],
    },
    { kind: 'languages', heading: 'SPRACHEN', languages: sprachen },
    { kind: 'volunteer', heading: 'EHRENAMT', jobs: ehrenamt },
    { kind: 'interests', heading: 'HOBBYS', items: hobbys.map((line) => ({ line })) },
  ],
  tools: ['weasyprint', 'chromium'],
  source: page`<!doctype html><html lang="de"><head><meta charset="utf-8"><style>
@page{size:A4;margin:16mm 18mm 18mm;@bottom-right{content:"Hajo Brinkwerth · Seite " counter(page);font:8pt "Liberation Sans";color:#777}}
body{font-family:"Liberation Sans","DejaVu Sans",sans-serif;font-size:9.8pt;line-height:1.38;color:#222;margin:0}p{margin:0}
.top{background:#0c2d57;color:#fff;padding:6mm 7mm;margin-bottom:3mm}.top h1{margin:0;font-size:21pt;letter-spacing:1px}.top .l{font-size:12pt;margin-bottom:2.5mm}
h2{background:#e6ebf2;border-left:2mm solid #0c2d57;color:#0c2d57;font-size:11pt;padding:1mm 3mm;margin:6mm 0 3mm;break-after:avoid}
.e{margin:0 0 3mm 5mm;break-inside:avoid}.t{font-weight:700;font-size:10.5pt}.w{font-weight:400;color:#444}.f{font-style:italic}.sub{font-weight:700;color:#0c2d57;font-size:9pt}
ul{margin:0;padding-left:5mm}.i{margin-left:5mm}td{padding:0 9mm 1mm 5mm}.s{font-family:"DejaVu Sans"}
.sign{margin-top:12mm;break-inside:avoid}
</style></head><body>
<div class="top"><h1>HAJO BRINKWERTH</h1><p class="l">Gebietsverkaufsleiter</p><p>Achterdiek 44a, 28357 Bremen | +49 151 23456078 | h.brinkwerth@deichpost.example</p><p>geboren am 9. Oktober 1974 in Cloppenburg | verheiratet, drei erwachsene Kinder | Führerschein B, BE, C1</p></div>
<h2>KURZPROFIL</h2><p class="i">${profil}</p>
<h2>BERUFLICHER WERDEGANG</h2>
${stationen.map(block)}
<h2>AUSBILDUNG UND SCHULE</h2>
${bildung.map((s) => `<div class="e"><p class="t">${s.degree} <span class="w">(${s.when})</span></p><p class="f">${s.institution} · ${s.place}</p>${s.score ? `<p>Abschlussnote: ${s.score}</p>` : ''}</div>`)}
<h2>WEITERBILDUNG</h2>${kurse.map((k) => `<p class="i">${k.line}</p>`)}
<h2>KENNTNISSE</h2><table>${kenntnisse.map(([name, n]) => `<tr><td>${name}</td><td class="s">${stars(n)}</td></tr>`)}</table>
<h2>SPRACHEN</h2><p class="i">${sprachen.map((s) => `${s.language} (${s.fluency})`).join(', ')}</p>
<h2>EHRENAMT</h2>${ehrenamt.map(block)}
<h2>HOBBYS</h2><p class="i">${hobbys.join(', ')}</p>
<div class="sign"><p>Bremen, den 12. Mai 2025</p><p style="font-family:Z003,cursive;font-size:16pt">Hajo Brinkwerth</p></div>
</body></html>`,
};
