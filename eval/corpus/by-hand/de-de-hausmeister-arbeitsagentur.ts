import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Schulhausmeister',
    employer: 'Stadt Kassel, Amt für Hochbau und Gebäudebewirtschaftung',
    place: 'Kassel',
    from: '2018-05',
    when: 'seit 05/2018',
    bullets: [
      'Betreuung von zwei Grundschulen und einer Turnhalle',
      'Überwachung der Heizungs- und Brandmeldeanlagen, Winterdienst',
      'Kleinreparaturen (Holz, Metall, Sanitär)',
    ],
  },
  {
    title: 'Objektbetreuer',
    employer: 'GWG Fuldaaue Wohnungsbaugesellschaft mbH',
    place: 'Kassel',
    from: '2012-02',
    to: '2018-04',
    when: '02/2012 – 04/2018',
    bullets: ['420 Wohneinheiten, Wohnungsabnahmen und Mietergespräche'],
  },
  {
    title: 'Produktionshelfer',
    employer: 'Personalpartner Nordhessen GmbH (Zeitarbeit, Einsatz bei Baunataler Achsenwerk AG)',
    place: 'Baunatal',
    from: '2010-09',
    to: '2012-01',
    when: '09/2010 – 01/2012',
    bullets: ['Bestücken von Pressen im Dreischichtbetrieb'],
  },
  {
    title: 'Maler- und Lackierergeselle',
    employer: 'Malerbetrieb Dietmar Hasenpflug e. K.',
    place: 'Hofgeismar',
    from: '2001-07',
    to: '2010-06',
    when: '07/2001 – 06/2010',
    bullets: ['Fassaden, Innenräume, Wärmedämmverbundsysteme', 'Vorarbeiter auf Baustellen mit bis zu vier Kollegen'],
  },
  {
    title: 'Grundwehrdienst',
    employer: 'Bundeswehr, Panzerbataillon 64',
    place: 'Wolfhagen',
    from: '2000-09',
    to: '2001-06',
    when: '09/2000 – 06/2001',
  },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    degree: 'Ausbildung zum Maler und Lackierer',
    studyType: 'Ausbildung',
    area: 'Maler und Lackierer',
    institution: 'Malerbetrieb Dietmar Hasenpflug',
    place: 'Hofgeismar',
    from: '1997-08',
    to: '2000-07',
    when: '08/1997 – 07/2000',
    score: 'gut',
    text: ['Gesellenprüfung mit der Note „gut“'],
  },
  {
    degree: 'Hauptschulabschluss',
    studyType: 'Hauptschulabschluss',
    institution: 'Gustav-Heinemann-Schule',
    place: 'Hofgeismar',
    from: '1988-08',
    to: '1997-06',
    when: '08/1988 – 06/1997',
  },
];
const courses: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'Sachkunde Spielplatzprüfung nach DIN EN 1176, TÜV Hessen',
    name: 'Sachkunde Spielplatzprüfung nach DIN EN 1176',
    by: 'TÜV Hessen',
    date: '11/2019',
  },
  {
    line: 'Motorsägenschein Modul A, Landesbetrieb HessenForst',
    name: 'Motorsägenschein Modul A',
    by: 'Landesbetrieb HessenForst',
    date: '03/2016',
  },
  {
    line: 'Fachkraft für Gebäudetechnik (Teilzeitlehrgang), Bildungszentrum Handwerk Kassel',
    name: 'Fachkraft für Gebäudetechnik (Teilzeitlehrgang)',
    by: 'Bildungszentrum Handwerk Kassel',
    date: '10/2011',
  },
];
const personal: [string, string][] = [
  ['Name', 'Uwe Rittmeier'],
  ['Anschrift', 'Harleshäuser Weg 14, 34130 Kassel'],
  ['Telefon', '0171 3920063'],
  ['E-Mail', 'uwe.rittmeier@postkasten.example'],
  ['Geburtsdatum', '17.02.1981'],
  ['Geburtsort', 'Hofgeismar'],
  ['Familienstand', 'verheiratet, zwei Kinder'],
  ['Staatsangehörigkeit', 'deutsch'],
];
const skills: [string, string[]][] = [
  ['EDV', ['MS Office', 'Facility-Software pitFM']],
  ['Handwerk', ['Malerarbeiten', 'Trockenbau', 'Schließanlagen', 'einfache Sanitärarbeiten']],
];
const languages = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'Grundkenntnisse' },
];
const licence = 'Führerschein Klasse B, BE und T';
const hobbies = 'Freiwillige Feuerwehr, Kleingarten, Modelleisenbahn';
const signed = 'Kassel, 12.03.2025';
const row = (left: string, right: string): string =>
  `<tr><td width="28%" valign="top">${left}</td><td width="72%" valign="top">${right}</td></tr>`;
const heading = (text: string): string => `<tr><td colspan="2" bgcolor="#e4e9f0"><b>${text}</b></td></tr>`;

export const cv: HandMadeCv = {
  id: 'de-de-hausmeister-arbeitsagentur',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute', since: 'seit' },
  name: 'Uwe Rittmeier',
  contact: {
    email: 'uwe.rittmeier@postkasten.example',
    phone: '0171 3920063',
    address: 'Harleshäuser Weg 14, 34130 Kassel',
    city: 'Kassel',
    postalCode: '34130',
    heading: 'Persönliche Daten',
    labels: { email: 'E-Mail', phone: 'Telefon', address: 'Anschrift' },
    extra: personal.slice(4).map(([label, value]) => `${label} ${value}`),
  },
  sections: [
    { kind: 'work', heading: 'Beruflicher Werdegang', jobs },
    { kind: 'education', heading: 'Schul- und Berufsausbildung', education: studies },
    {
      kind: 'certificates',
      orKind: ['education'],
      heading: 'Lehrgänge und Weiterbildungen',
      items: courses,
    },
    {
      kind: 'skills',
      heading: 'Kenntnisse und Fähigkeiten',
      skills: skills.map(([group, names]) => ({ group, skills: names })),
      skillStyle: 'comma',
    },
    { kind: 'languages', heading: 'Sprachkenntnisse', languages },
    { kind: 'other', heading: 'Mobilität', text: [licence] },
    { kind: 'interests', heading: 'Freizeit', text: [hobbies] },
    { kind: 'other', heading: '', text: [signed] },
  ],
  tools: ['writer-docx', 'writer-pdf'],
  source: page`<html lang="de"><head><meta charset="utf-8"><style>@page{size:21cm 29.7cm;margin:1.2cm 2cm 1cm 2.5cm}body,p,td{font-family:"Liberation Sans";font-size:10.5pt}p{margin:0 0 0.05cm 0}h1{font-family:"Liberation Sans";font-size:18pt;margin:0 0 0.3cm 0}li p,li{margin:0}</style></head><body>
<h1>Lebenslauf</h1>
<table width="100%" cellpadding="2" cellspacing="0" border="0">
${heading('Persönliche Daten')}
${personal.map(([label, value]) => row(label, value))}
${heading('Beruflicher Werdegang')}
${jobs.map((j) => row(j.when, `<b>${j.title}</b><br>${j.employer}, ${j.place}${(j.bullets ?? []).map((b) => `<br>- ${b}`).join('')}`))}
${heading('Schul- und Berufsausbildung')}
${studies.map((s) => row(s.when, `<b>${s.degree}</b><br>${s.institution}, ${s.place}${(s.text ?? []).map((t) => `<br>${t}`).join('')}`))}
${heading('Lehrgänge und Weiterbildungen')}
${courses.map((c) => row(c.date, `${c.name}, ${c.by}`))}
${heading('Kenntnisse und Fähigkeiten')}
${skills.map(([group, names]) => row(group, names.join(', ')))}
${heading('Sprachkenntnisse')}
${languages.map((l) => row(l.language, l.fluency))}
${heading('Mobilität')}
${row('', licence)}
${heading('Freizeit')}
${row('', hobbies)}
</table>
<p style="margin-top:0.3cm">${signed}</p>
</body></html>`,
};
