import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Zeile = Job & { when: string; title: string };
const stellen: Zeile[] = [
  {
    when: '01.10.2017 – heute',
    from: '2017-10-01',
    employer: 'Muldental Fördertechnik GmbH & Co. KG',
    place: 'Grimma',
    title: 'Leiter Rechnungswesen',
    bullets: [
      'Monats-, Quartals- und Jahresabschlüsse nach HGB',
      'Führung von fünf Mitarbeiterinnen in Debitoren-, Kreditoren- und Anlagenbuchhaltung',
      'Umstellung von Navision auf SAP S/4HANA (2021/22)',
      'Ansprechpartner für Wirtschaftsprüfer, Banken und Betriebsprüfung',
    ],
  },
  {
    when: '01.07.2005 – 30.09.2017',
    from: '2005-07-01',
    to: '2017-09-30',
    employer: 'Messebau Kretzschmar & Teichert AG',
    place: 'Markkleeberg',
    title: 'Bilanzbuchhalter',
    bullets: [
      'Selbstständige Erstellung der Abschlüsse für die AG und zwei Tochtergesellschaften',
      'Umsatzsteuer bei Auslandsmessen, Zusammenfassende Meldungen',
      'Aufbau der Kostenstellenrechnung',
    ],
  },
  {
    when: '15.02.1999 – 30.06.2005',
    from: '1999-02-15',
    to: '2005-06-30',
    employer: 'Steuerkanzlei Dr. Wolf-Dieter Ahnert',
    place: 'Borna',
    title: 'Finanzbuchhalter für Mandanten aus Handwerk und Landwirtschaft',
    bullets: [
      'Laufende Buchführung und Lohnabrechnung für etwa 45 Mandanten mit DATEV',
      'Einnahmenüberschussrechnungen, Vorbereitung von Steuererklärungen',
    ],
  },
  {
    when: '01.08.1998 – 14.02.1999',
    from: '1998-08-01',
    to: '1999-02-14',
    title: 'arbeitsuchend (Vollzeitlehrgang)',
  },
  {
    when: '01.09.1990 – 31.07.1998',
    from: '1990-09-01',
    to: '1998-07-31',
    employer: 'Baustoffhandel Partheland GmbH',
    place: 'Naunhof',
    title: 'Buchhalter',
    bullets: ['Kontierung, Mahnwesen, Kassenführung in drei Niederlassungen'],
  },
  {
    when: '01.06.1987 – 31.08.1990',
    from: '1987-06-01',
    to: '1990-08-31',
    employer: 'VEB Hebezeugwerk „Fritz Andrä“',
    place: 'Leipzig',
    title: 'Sachbearbeiter Lohn und Gehalt',
  },
  {
    when: '01.11.1985 – 30.04.1987',
    from: '1985-11-01',
    to: '1987-04-30',
    employer: 'Nationale Volksarmee',
    place: 'Eggesin',
    title: 'Grundwehrdienst',
  },
];
const schulen: (Study & { when: string; institution: string; place: string })[] = [
  {
    when: '10/1995 – 05/1997',
    from: '1995-10',
    to: '1997-05',
    degree: 'Geprüfter Bilanzbuchhalter (IHK)',
    studyType: 'Geprüfter Bilanzbuchhalter (IHK)',
    institution: 'Kaufmännische Abendschule Pleiße',
    place: 'Leipzig',
  },
  {
    when: '09/1982 – 07/1985',
    from: '1982-09',
    to: '1985-07',
    degree: 'Berufsausbildung mit Abitur, Wirtschaftskaufmann',
    studyType: 'Berufsausbildung mit Abitur',
    area: 'Wirtschaftskaufmann',
    institution: 'Betriebsberufsschule des VEB Hebezeugwerk „Fritz Andrä“',
    place: 'Leipzig',
  },
  {
    when: '1972 – 1982',
    from: '1972',
    to: '1982',
    degree: 'Abschluss der 10. Klasse, Prädikat „gut“',
    studyType: 'Abschluss der 10. Klasse',
    score: 'gut',
    institution: 'Polytechnische Oberschule „Käthe Duncker“',
    place: 'Böhlen',
  },
];
const seminare: (Item & { when: string })[] = [
  {
    when: '03/2024',
    line: 'E-Rechnung und GoBD in der Praxis, Steuerforum Mitteldeutschland',
    name: 'E-Rechnung und GoBD in der Praxis',
    by: 'Steuerforum Mitteldeutschland',
    date: '2024-03',
  },
  {
    when: '11/2018',
    line: 'Führen ohne Chef zu spielen, Akademie Schloss Machern',
    name: 'Führen ohne Chef zu spielen',
    by: 'Akademie Schloss Machern',
    date: '2018-11',
  },
  {
    when: '1998',
    line: 'Finanzbuchhaltung am PC (400 Stunden), Bildungswerk Leipziger Land',
    name: 'Finanzbuchhaltung am PC (400 Stunden)',
    by: 'Bildungswerk Leipziger Land',
    date: '1998',
  },
];
const edv: [string, string][] = [
  ['SAP S/4HANA (FI, CO)', 'sehr gut'],
  ['DATEV', 'sehr gut'],
  ['Microsoft Dynamics NAV', 'sehr gut'],
  ['Excel', 'sehr gut, einschließlich Pivot'],
  ['Word', 'gut'],
];
const sprachen = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Russisch', fluency: 'Schulkenntnisse' },
  { language: 'Englisch', fluency: 'ausreichend für den Schriftverkehr' },
];
const ehrenamt: Job & { when: string; title: string; employer: string; place: string } = {
  when: 'seit 2009',
  from: '2009',
  title: 'Schatzmeister',
  employer: 'Kleingartenverein „Abendsonne 1924“ e. V.',
  place: 'Markkleeberg',
};
const hobbys = 'Garten, Doppelkopf, Radtouren entlang der Mulde';
const daten: [string, string][] = [
  ['Name', 'Jürgen Hagedorn'],
  ['Anschrift', 'Rathausstraße 58, 04416 Markkleeberg'],
  ['Telefon', '0341 5550128'],
  ['E-Mail', 'juergen.hagedorn@plagwitzpost.example'],
  ['Geburtsdatum, -ort', '19.08.1966, Böhlen'],
  ['Familienstand', 'verheiratet, zwei erwachsene Töchter'],
  ['Staatsangehörigkeit', 'deutsch'],
];
const esc = (text: string): string => text.replaceAll('&', '&amp;');
const h = (text: string): string => `<p class="h"><b>${text}</b></p>`;
const td = (width: number, content: string): string => `<td width="${width}" valign="top">${content}</td>`;
const kopf = (...texte: string[]): string =>
  `<tr>${texte.map((text) => `<td valign="bottom" style="border-bottom: 1px solid #000000"><p style="margin-bottom: 1pt"><i>${text}</i></p></td>`).join('')}</tr>`;
const zeile = (z: Zeile): string =>
  z.employer
    ? `<tr>${td(94, `<p style="margin-bottom: 1pt">${z.when}</p>`)}${td(206, `<p style="margin-bottom: 1pt">${esc(z.employer)}, ${z.place ?? ''}</p>`)}${td(330, `<p style="margin-bottom: 1pt">${z.title}</p>${(z.bullets ?? []).map((b) => `<p style="margin-left: 0.3cm; text-indent: -0.3cm; margin-bottom: 1pt">- ${b}</p>`).join('')}`)}</tr>`
    : `<tr>${td(94, `<p style="margin-bottom: 1pt">${z.when}</p>`)}<td colspan="2" valign="top"><p style="margin-bottom: 1pt">${z.title}</p></td></tr>`;
const tabelle =
  '<table width="630" border="0" cellspacing="0" cellpadding="4"><col width="94"><col width="206"><col width="330">';

export const cv: HandMadeCv = {
  id: 'de-de-bilanzbuchhalter-schmale-spalte',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'dd.MM.yyyy', now: 'heute', since: 'seit' },
  name: 'Jürgen Hagedorn',
  contact: {
    email: 'juergen.hagedorn@plagwitzpost.example',
    phone: '0341 5550128',
    address: 'Rathausstraße 58, 04416 Markkleeberg',
    city: 'Markkleeberg',
    postalCode: '04416',
    heading: 'Angaben zur Person',
    labels: { address: 'Anschrift', phone: 'Telefon', email: 'E-Mail' },
    extra: daten.slice(4).map(([links, rechts]) => `${links}: ${rechts}`),
  },
  sections: [
    { kind: 'work', heading: 'Beruflicher Werdegang', jobs: stellen },
    { kind: 'education', heading: 'Aus- und Weiterbildung', education: schulen },
    { kind: 'certificates', orKind: ['education'], heading: 'Seminare (Auswahl)', items: seminare },
    {
      kind: 'skills',
      heading: 'EDV-Kenntnisse',
      skills: [{ skills: edv.map(([name, level]) => ({ name, level })) }],
    },
    { kind: 'languages', heading: 'Sprachkenntnisse', languages: sprachen },
    { kind: 'volunteer', heading: 'Ehrenamt', jobs: [ehrenamt] },
    { kind: 'interests', heading: 'Hobbys', text: [hobbys] },
  ],
  tools: ['writer-pdf'],
  source: page`<html lang="de"><head><meta charset="utf-8"><title>Lebenslauf</title><style>
@page { size: 21cm 29.7cm; margin: 2cm 2cm 1.8cm 2.3cm }
body, p, td { font-family: "Arial"; font-size: 11pt }
p { margin: 0 }
p.h { margin-top: 18pt; margin-bottom: 4pt; font-size: 12pt; page-break-after: avoid }
</style></head><body>
<p align="center" style="font-size: 18pt; margin-bottom: 6pt"><b>Lebenslauf</b></p>
${h('Angaben zur Person')}
<table width="630" border="0" cellspacing="0" cellpadding="2"><col width="170"><col width="460">
${daten.map(([links, rechts]) => `<tr>${td(170, `<p style="margin-bottom: 1pt">${links}</p>`)}${td(460, `<p style="margin-bottom: 1pt">${rechts}</p>`)}</tr>`)}</table>
${h('Beruflicher Werdegang')}
${tabelle}${kopf('Zeitraum', 'Firma', 'Tätigkeit')}
${stellen.map(zeile)}</table>
${h('Aus- und Weiterbildung')}
${tabelle}${kopf('Zeitraum', 'Einrichtung', 'Abschluss')}
${schulen.map((s) => `<tr>${td(94, `<p style="margin-bottom: 1pt">${s.when}</p>`)}${td(206, `<p style="margin-bottom: 1pt">${s.institution}, ${s.place}</p>`)}${td(330, `<p style="margin-bottom: 1pt">${s.degree}</p>`)}</tr>`)}</table>
${h('Seminare (Auswahl)')}
<table width="630" border="0" cellspacing="0" cellpadding="4"><col width="94"><col width="536">
${seminare.map((s) => `<tr>${td(94, `<p style="margin-bottom: 1pt">${s.when}</p>`)}${td(536, `<p style="margin-bottom: 1pt">${s.line}</p>`)}</tr>`)}</table>
${h('EDV-Kenntnisse')}
<table width="630" border="0" cellspacing="0" cellpadding="2"><col width="300"><col width="330">
${edv.map(([links, rechts]) => `<tr>${td(300, `<p style="margin-bottom: 1pt">${links}</p>`)}${td(330, `<p style="margin-bottom: 1pt">${rechts}</p>`)}</tr>`)}</table>
${h('Sprachkenntnisse')}
<table width="630" border="0" cellspacing="0" cellpadding="2"><col width="300"><col width="330">
${sprachen.map((s) => `<tr>${td(300, `<p style="margin-bottom: 1pt">${s.language}</p>`)}${td(330, `<p style="margin-bottom: 1pt">${s.fluency}</p>`)}</tr>`)}</table>
${h('Ehrenamt')}
${tabelle}<tr>${td(94, `<p style="margin-bottom: 1pt">${ehrenamt.when}</p>`)}${td(206, `<p style="margin-bottom: 1pt">${ehrenamt.employer}, ${ehrenamt.place}</p>`)}${td(330, `<p style="margin-bottom: 1pt">${ehrenamt.title}</p>`)}</tr></table>
${h('Hobbys')}
<p>${hobbys}</p>
<p style="margin-top: 30pt">Markkleeberg, den 12. Januar 2025</p>
<p style="margin-top: 22pt"><i>Jürgen Hagedorn</i></p>
</body></html>`,
};
