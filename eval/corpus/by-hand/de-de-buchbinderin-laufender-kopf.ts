import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profil = [
  'Handbuchbinderin mit Meisterbrief, seit zwölf Jahren zwischen Leimkessel und Klimaschrank. Ich suche eine Werkstattleitung in einem Archiv oder einer Bibliothek, in der Bestandserhaltung nicht erst nach dem Wasserschaden beginnt.',
];
const jobs: (Job & { title: string; when: string })[] = [
  {
    title: 'Buchbindermeisterin, Restaurierungswerkstatt',
    employer: 'Landesarchiv Mittelsaale',
    place: 'Naumburg (Saale)',
    from: '2019-04',
    when: 'seit 4/2019',
    bullets: [
      'Restaurierung von Akten, Amtsbüchern und Karten des 16. bis 19. Jahrhunderts, jährlich etwa 180 Stück',
      'Mengenverfahren: Trockenreinigung und Umverpackung von 1,2 Kilometern Akten nach dem Umzug des Außenmagazins',
      'Notfallverbund: Aufbau der Notfallboxen und zwei Übungen mit der Feuerwehr',
      'Ausbildung von zwei Lehrlingen zur Buchbinderin, Fachrichtung Handbuchbinderei',
    ],
  },
  {
    title: 'Buchbindergesellin',
    employer: 'Werkstatt Adelheid Quast, Einbandkunst',
    place: 'Halle (Saale)',
    from: '2014-09',
    to: '2019-03',
    when: '9/2014 – 3/2019',
    bullets: [
      'Halbfranz-, Ganzleder- und Pergamentbände in Kleinauflage',
      'Kassetten und Mappen für Künstlerbücher der Hochschule',
      'Kundenberatung, Kalkulation, Materialeinkauf',
    ],
  },
  {
    title: 'Elternzeit',
    from: '2017',
    to: '2018',
    when: '2017 – 2018',
  },
  {
    title: 'Aushilfe in der Endfertigung',
    employer: 'Druckhaus Unstrut GmbH & Co. KG',
    place: 'Freyburg',
    from: '2014-02',
    to: '2014-08',
    when: '2/2014 – 8/2014',
    text: ['Schichtarbeit an Falz- und Klebebindelinie.'],
  },
];
const studies: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Meisterprüfung im Buchbinderhandwerk',
    studyType: 'Meisterprüfung',
    area: 'Buchbinderhandwerk',
    institution: 'Handwerkskammer Halle-Merseburg',
    to: '2018-11',
    when: 'November 2018',
  },
  {
    degree: 'Ausbildung zur Buchbinderin, Fachrichtung Einzel- und Sonderfertigung',
    studyType: 'Ausbildung',
    area: 'Buchbinderin, Fachrichtung Einzel- und Sonderfertigung',
    institution: 'Buchbinderei Ohnsorge',
    place: 'Weimar',
    from: '2010-08',
    to: '2014-01',
    when: '8/2010 – 1/2014',
    score: '1,7',
    text: ['Gesellenstück: Musterbuch mit zwölf Kleisterpapieren'],
  },
  {
    degree: 'Fachhochschulreife',
    studyType: 'Fachhochschulreife',
    institution: 'Fachoberschule für Gestaltung',
    place: 'Jena',
    from: '2008',
    to: '2010',
    when: '2008 – 2010',
  },
];
const kurse: (Item & { name: string; by: string; when: string })[] = [
  { name: 'Papierspalten und Anfasern', by: 'Zentrum für Bucherhaltung Pleiße', date: '2023-05', when: '5/2023' },
  {
    name: 'Schimmel in Archiven: Erkennen und Schützen',
    by: 'Unfallkasse Mittelsaale',
    date: '2021-10',
    when: '10/2021',
  },
  { name: 'Ausbildereignungsprüfung (AdA)', by: 'Handwerkskammer Halle-Merseburg', date: '2017-06', when: '6/2017' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}` }));
const skills = [
  { name: 'Handvergoldung', level: 'sehr gut' },
  { name: 'Lederschärfen', level: 'sehr gut' },
  { name: 'Marmorieren', level: 'gut' },
  { name: 'Pergamentergänzung', level: 'Grundkenntnisse' },
  { name: 'Augias-Archiv', level: 'gut' },
  { name: 'InDesign', level: 'Grundkenntnisse' },
];
const languages = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'B1' },
  { language: 'Sorbisch', fluency: 'Grundkenntnisse' },
];
const preise: (Item & { when: string })[] = [
  {
    line: 'Förderpreis für „Herbarium in Pergament“, Einbandkreis Saale',
    name: 'Förderpreis für „Herbarium in Pergament“',
    by: 'Einbandkreis Saale',
    date: '2016',
    when: '2016',
  },
];
const ehrenamt: Job & { when: string } = {
  title: 'Leiterin der Kinderbuchwerkstatt',
  employer: 'Stadtteilverein Ostrau e. V.',
  from: '2020',
  when: 'seit 2020',
  text: ['Ein Samstag im Monat, zehn Kinder, sehr viel Kleister.'],
};
const hobbys = 'Chorgesang (Alt), Bouldern, Papiermühlen besichtigen';
const sonstiges = 'Führerschein Klasse B';
const amp = (text = ''): string => text.replaceAll('&', '&amp;');
const row = (when: string, body: string): string =>
  `<div class="r"><div class="w">${when}</div><div class="b">${body}</div></div>`;

export const cv: HandMadeCv = {
  id: 'de-de-buchbinderin-laufender-kopf',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'M/yyyy', join: ' – ', now: 'heute', since: 'seit' },
  name: 'Henrike Wollschläger',
  label: 'Buchbindermeisterin',
  contact: {
    email: 'henrike@wollschlaeger.example',
    phone: '0151 5555 2093',
    address: 'Othmarsweg 9, 06618 Naumburg',
    city: 'Naumburg',
    postalCode: '06618',
    extra: ['geb. 22.07.1992 in Apolda', 'verheiratet, eine Tochter'],
  },
  sections: [
    { kind: 'summary', heading: 'Kurzprofil', text: profil },
    { kind: 'work', heading: 'Berufserfahrung', jobs },
    { kind: 'education', heading: 'Ausbildung', education: studies },
    { kind: 'certificates', heading: 'Weiterbildung', orKind: ['education'], items: kurse },
    { kind: 'skills', heading: 'Fertigkeiten', skills: [{ skills }] },
    { kind: 'languages', heading: 'Sprachen', languages },
    { kind: 'awards', heading: 'Auszeichnung', items: preise },
    { kind: 'volunteer', heading: 'Ehrenamt', jobs: [ehrenamt] },
    { kind: 'interests', heading: 'Was mir sonst Freude macht', text: [hobbys] },
    { kind: 'other', heading: 'Sonstiges', text: [sonstiges] },
  ],
  tools: ['weasyprint'],
  source: page`<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Lebenslauf Henrike Wollschläger</title><style>
@page { size: A4; margin: 24mm 22mm 20mm 24mm; @top-right { content: "Henrike Wollschläger · Lebenslauf"; font: italic 8.5pt "C059", serif; color: #777 } @bottom-right { content: "Seite " counter(page) " von " counter(pages); font: 8.5pt "C059", serif; color: #777 } }
@page :first { margin-top: 18mm; @top-right { content: none } }
body { font-family: "C059", "Century Schoolbook L", serif; font-size: 10pt; line-height: 1.45; color: #222; margin: 0 }
h1 { font-weight: normal; font-size: 24pt; margin: 0; letter-spacing: .01em }
.l { font-style: italic; font-size: 12pt; margin: 0 0 3mm; color: #7a2e1d }
.k { font-size: 9pt; border-top: .4pt solid #7a2e1d; border-bottom: .4pt solid #7a2e1d; padding: 1.6mm 0; margin-bottom: 2mm }
h2 { font-variant: small-caps; font-weight: normal; font-size: 13.5pt; color: #7a2e1d; margin: 6mm 0 2mm; break-after: avoid }
.r { display: flex; margin-bottom: 2.6mm } .w { width: 34mm; flex: none; font-size: 9pt; padding-top: .2mm; color: #555 } .b { flex: 1 }
p { margin: 0 } ul { margin: .8mm 0 0; padding-left: 4mm } li { margin-bottom: .4mm } .t { font-weight: bold } .f { font-style: italic }
table { border-collapse: collapse } td { padding: .2mm 9mm .2mm 0 }
</style></head><body>
<h1>Henrike Wollschläger</h1><p class="l">Buchbindermeisterin</p>
<div class="k">Othmarsweg 9, 06618 Naumburg · 0151 5555 2093 · henrike@wollschlaeger.example<br>geb. 22.07.1992 in Apolda · verheiratet, eine Tochter</div>
<h2>Kurzprofil</h2>
${profil.map((t) => `<p>${t}</p>`)}
<h2>Berufserfahrung</h2>
${jobs.map((j) => row(j.when, `<p class="t">${j.title}</p>${j.employer ? `<p class="f">${amp(j.employer)}, ${j.place}</p>` : ''}${(j.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(j.bullets)}`))}
<h2>Ausbildung</h2>
${studies.map((s) => row(s.when, `<p class="t">${s.degree}</p><p class="f">${s.institution}${s.place ? `, ${s.place}` : ''}</p>${s.score ? `<p>Abschlussnote: ${s.score}</p>` : ''}${(s.text ?? []).map((t) => `<p>${t}</p>`).join('')}`))}
<h2>Weiterbildung</h2>
${kurse.map((k) => row(k.when, k.line))}
<h2>Fertigkeiten</h2>
<table>${skills.map((s) => `<tr><td>${s.name}</td><td>${s.level}</td></tr>`)}</table>
<h2>Sprachen</h2>
${languages.map((l) => `<p>${l.language} (${l.fluency})</p>`)}
<h2>Auszeichnung</h2>
${preise.map((p) => row(p.when, p.line))}
<h2>Ehrenamt</h2>
${row(ehrenamt.when, `<p class="t">${ehrenamt.title}</p><p class="f">${ehrenamt.employer}</p><p>${ehrenamt.text?.join('')}</p>`)}
<h2>Was mir sonst Freude macht</h2><p>${hobbys}</p>
<h2>Sonstiges</h2><p>${sonstiges}</p>
</body></html>`,
};
