import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const portrait =
  'Ich bewirtschafte seit zwölf Jahren Wohn- und Geschäftsliegenschaften im Mittelland. Mieterinnen schätzen meine klare Sprache, Eigentümer meine Zahlen.';
const jobs: (Job & { when: string; title: string })[] = [
  {
    employer: 'Aaretal Immobilien AG',
    place: 'Thun',
    title: 'Teamleiterin Bewirtschaftung',
    from: '2020-02',
    when: '02/2020 – heute',
    bullets: [
      'Führung eines Teams von fünf Personen, Portfolio mit 1’850 Mietobjekten',
      'Budget und Investitionsplanung für drei institutionelle Eigentümer',
      'Leerstand innert zwei Jahren von 3,1 auf 1,4 Prozent gesenkt',
    ],
  },
  {
    employer: 'Wyssloch Treuhand und Verwaltungen',
    place: 'Bern',
    title: 'Immobilienbewirtschafterin',
    from: '2014-08',
    to: '2020-01',
    when: '08/2014 – 01/2020',
    bullets: [
      'Selbständige Betreuung von 420 Wohnungen und 30 Gewerbeflächen',
      'Wohnungsabnahmen, Mietzinsanpassungen und Schlichtungsverfahren',
      'Nebenkostenabrechnungen mit Rimo R5',
    ],
  },
  {
    employer: 'Gemeinde Münsingen, Liegenschaftsverwaltung',
    place: 'Münsingen',
    title: 'Sachbearbeiterin (80 %)',
    from: '2012-09',
    to: '2014-07',
    when: '09/2012 – 07/2014',
    bullets: ['Vermietung der Gemeindesäle und Schlüsselverwaltung'],
  },
];
const studies: (Study & { when: string; institution: string; degree: string })[] = [
  {
    degree: 'Immobilienbewirtschafterin mit eidg. Fachausweis',
    studyType: 'eidg. Fachausweis',
    area: 'Immobilienbewirtschafterin',
    institution: 'Fachschule Immobilien Bern',
    from: '2016',
    to: '2018',
    when: '2016 – 2018',
  },
  {
    degree: 'Kauffrau EFZ (E-Profil)',
    studyType: 'EFZ',
    area: 'Kauffrau',
    institution: 'Wirtschaftsschule Thun',
    from: '2009',
    to: '2012',
    when: '2009 – 2012',
  },
];
const skills = [
  { name: 'Mietrecht', dots: 5 },
  { name: 'Rimo R5', dots: 5 },
  { name: 'Abacus Immo', dots: 3 },
  { name: 'Excel', dots: 4 },
  { name: 'Verhandeln', dots: 4 },
];
const languages = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Französisch', fluency: 'B2' },
  { language: 'Italienisch', fluency: 'A2' },
];
const references: (Item & { name: string })[] = [
  {
    line: 'Beat Zurbrügg, Geschäftsführer, Aaretal Immobilien AG',
    name: 'Beat Zurbrügg',
    by: 'Aaretal Immobilien AG',
  },
];

const icon = (d: string): string =>
  `<svg viewBox="0 0 24 24" width="13" height="13"><path fill="#f4c95d" d="${d}"/></svg>`;
const PHONE =
  'M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.2 11 11 0 0 0 3.6.6 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1 11 11 0 0 0 .6 3.6 1 1 0 0 1-.3 1z';
const MAIL = 'M2 5h20v14H2zm10 7L4 7v1.8l8 5 8-5V7z';
const PIN = 'M12 2a7 7 0 0 0-7 7c0 5.2 7 13 7 13s7-7.8 7-13a7 7 0 0 0-7-7zm0 9.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z';
const CAKE = 'M4 11h16v10H4zM11 4h2v5h-2z';
const dots = (full: number): string =>
  [1, 2, 3, 4, 5].map((n) => `<i class="dot${n <= full ? ' on' : ''}"></i>`).join('');

export const cv: HandMadeCv = {
  id: 'de-ch-immobilienbewirtschafterin-icons',
  language: 'de',
  country: 'CH',
  dates: { pattern: 'MM/yyyy', now: 'heute' },
  name: 'Sandra Gerber',
  label: 'Teamleiterin Immobilienbewirtschaftung',
  contact: {
    email: 's.gerber@berglauf.example',
    phone: '079 623 41 87',
    address: 'Mönchstrasse 22, 3600 Thun',
    city: 'Thun',
    postalCode: '3600',
    heading: 'Kontakt',
    extra: ['5. Mai 1993'],
  },
  sections: [
    { kind: 'summary', heading: 'Über mich', text: [portrait] },
    { kind: 'work', heading: 'Beruflicher Werdegang', jobs },
    { kind: 'education', heading: 'Aus- und Weiterbildung', education: studies },
    {
      kind: 'skills',
      heading: 'Stärken',
      side: true,
      skills: [{ skills: skills.map((skill) => skill.name) }],
    },
    { kind: 'languages', heading: 'Sprachen', side: true, languages },
    {
      kind: 'interests',
      heading: 'Freizeit',
      side: true,
      items: [{ line: 'Trailrunning' }, { line: 'Jodelchörli' }, { line: 'Schrebergarten' }],
    },
    { kind: 'references', heading: 'Referenz', items: references },
  ],
  columns: 2,
  tools: ['chromium', 'weasyprint'],
  source: page`<!DOCTYPE html><html lang="de-CH"><head><meta charset="utf-8"><title>Sandra Gerber</title><style>
@page { size: A4; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; font: 10pt/1.4 Lato, Carlito, "Liberation Sans", sans-serif; color: #333; -webkit-print-color-adjust: exact; print-color-adjust: exact }
aside { position: absolute; left: 0; top: 0; width: 68mm; height: 296mm; background: #24445c; color: #fff; padding: 14mm 8mm }
main { margin-left: 68mm; padding: 14mm 12mm 0 11mm }
.photo { width: 36mm; height: 36mm; border-radius: 50%; background: #9fb4c4; border: 1.2mm solid #f4c95d; margin: 0 auto 9mm }
h1 { font-size: 28pt; line-height: 1.1; margin: 0; color: #24445c; font-weight: 300 }
.label { font-size: 12.5pt; color: #b8860b; margin: 1mm 0 6mm }
h2 { font-size: 12.5pt; margin: 7mm 0 2.5mm; color: #24445c; border-bottom: .4mm solid #f4c95d; padding-bottom: 1mm }
aside h2 { color: #f4c95d; border-color: #58758a }
p { margin: 0 }
.c { margin: 0 0 2.2mm; padding-left: 6mm; position: relative }
.c svg { position: absolute; left: 0; top: .6mm }
.s { position: relative; margin-bottom: 1.5mm }
.s span { position: absolute; right: 0; top: 0 }
.dot { display: inline-block; width: 2.4mm; height: 2.4mm; border-radius: 50%; background: #58758a; margin-left: 1mm }
.on { background: #f4c95d }
.row { display: flex; justify-content: space-between; margin-top: 3.5mm }
.row b { font-size: 10.5pt }
.when { color: #777; white-space: nowrap; padding-left: 4mm }
em { color: #b8860b }
ul { margin: 1mm 0 0; padding-left: 4.5mm }
</style></head><body>
<aside><div class="photo"></div>
<h2>Kontakt</h2>
<p class="c">${icon(PIN)}Mönchstrasse 22<br>3600 Thun</p>
<p class="c">${icon(PHONE)}079 623 41 87</p>
<p class="c">${icon(MAIL)}s.gerber@berglauf.example</p>
<p class="c">${icon(CAKE)}5. Mai 1993</p>
<h2>Stärken</h2>
${skills.map((skill) => `<p class="s">${skill.name}<span>${dots(skill.dots)}</span></p>`)}
<h2>Sprachen</h2>
${languages.map((one) => `<p class="s">${one.language}<span>${one.fluency}</span></p>`)}
<h2>Freizeit</h2>
<p>Trailrunning</p><p>Jodelchörli</p><p>Schrebergarten</p>
</aside>
<main>
<h1>Sandra Gerber</h1>
<p class="label">Teamleiterin Immobilienbewirtschaftung</p>
<h2>Über mich</h2>
<p>${portrait}</p>
<h2>Beruflicher Werdegang</h2>
${jobs.map((job) => `<div class="row"><b>${job.employer} — ${job.place}</b><span class="when">${job.when}</span></div><p><em>${job.title}</em></p>${ul(job.bullets)}`)}
<h2>Aus- und Weiterbildung</h2>
${studies.map((study) => `<div class="row"><b>${study.institution}</b><span class="when">${study.when}</span></div><p><em>${study.degree}</em></p>`)}
<h2>Referenz</h2>
<p>Beat Zurbrügg, Geschäftsführer, Aaretal Immobilien AG</p>
</main></body></html>`,
};
