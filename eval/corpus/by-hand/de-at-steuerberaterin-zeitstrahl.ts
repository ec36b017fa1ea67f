import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const lead =
  'Steuerberaterin mit Schwerpunkt Land- und Forstwirtschaft. Ich erkläre Bescheide so, dass man sie am Küchentisch versteht.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Steuerberaterin',
    employer: 'Pichler & Söllradl Steuerberatung GmbH',
    place: 'Ried im Innkreis',
    from: '2019-03',
    when: 'März 2019 – laufend',
    bullets: [
      'Betreuung von rund 90 Klienten, davon 60 landwirtschaftliche Betriebe',
      'Hofübergaben, Pauschalierung, Einheitswertverfahren',
      'Fachliche Leitung der Lohnverrechnung (3 Kolleginnen)',
    ],
  },
  {
    title: 'Elternkarenz',
    from: '2017-06',
    to: '2019-02',
    when: 'Juni 2017 – Feb. 2019',
  },
  {
    title: 'Berufsanwärterin',
    employer: 'TPG Wirtschaftstreuhand',
    place: 'Linz',
    from: '2014-01',
    to: '2017-05',
    when: 'Jän. 2014 – Mai 2017',
    text: [
      'Bilanzierung, Umgründungen und Betriebsprüfungen bei mittelgroßen Kapitalgesellschaften, zuletzt als Teamverantwortliche für das Gastgewerbe.',
    ],
  },
  {
    title: 'Sachbearbeiterin Betriebsveranlagung',
    employer: 'Finanzamt Braunau Ried Schärding',
    place: 'Ried im Innkreis',
    from: '2012-09',
    to: '2013-12',
    when: 'Sept. 2012 – Dez. 2013',
  },
  {
    title: 'Ferialpraktikum',
    employer: 'Raiffeisenbank Altheim',
    from: '2008-07',
    to: '2008-08',
    when: 'Juli – August 2008',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Masterstudium Steuerwissenschaften, MSc',
    studyType: 'Masterstudium',
    area: 'Steuerwissenschaften',
    institution: 'Johannes Kepler Universität Linz',
    to: '2012-07',
    from: '2010-10',
    when: 'Okt. 2010 – Juli 2012',
  },
  {
    degree: 'Bachelorstudium Wirtschaftswissenschaften, BSc',
    studyType: 'Bachelorstudium',
    area: 'Wirtschaftswissenschaften',
    institution: 'Johannes Kepler Universität Linz',
    from: '2007-10',
    to: '2010-09',
    when: 'Okt. 2007 – Sept. 2010',
  },
  {
    degree: 'Matura',
    institution: 'HAK Braunau am Inn',
    to: '2007-06',
    when: 'Juni 2007',
    score: 'guter Erfolg',
  },
];
const exams: (Item & { name: string; date: string })[] = [
  {
    line: 'Fachprüfung Steuerberater, Kammer der Steuerberater und Wirtschaftsprüfer, 2018',
    name: 'Fachprüfung Steuerberater',
    by: 'Kammer der Steuerberater und Wirtschaftsprüfer',
    date: '2018',
  },
  {
    line: 'Personalverrechnerprüfung, WIFI Oberösterreich, 2015',
    name: 'Personalverrechnerprüfung',
    by: 'WIFI Oberösterreich',
    date: '2015',
  },
  {
    line: 'Mediation in der Landwirtschaft (Abendlehrgang), LFI, 2022',
    name: 'Mediation in der Landwirtschaft (Abendlehrgang)',
    by: 'LFI',
    date: '2022',
  },
];
const stop = (when: string, title: string, at: string, more = ''): string =>
  `<div class="stop"><span class="when">${when}</span><div><strong>${title}</strong>${at ? `<br>${at.replaceAll('&', '&amp;')}` : ''}${more}</div></div>`;

export const cv: HandMadeCv = {
  id: 'de-at-steuerberaterin-zeitstrahl',
  language: 'de',
  country: 'AT',
  dates: { pattern: 'MMM yyyy', now: 'laufend' },
  name: 'Magdalena Aigelsreiter',
  shownName: 'Magdalena Aigelsreiter, MSc',
  label: 'Steuerberaterin',
  contact: {
    email: 'm.aigelsreiter@innpost.example',
    phone: '+43 664 55501873',
    address: 'Kirchenplatz 3/4, 4910 Ried im Innkreis',
    city: 'Ried im Innkreis',
    postalCode: '4910',
    extra: ['verheiratet, zwei Kinder'],
  },
  sections: [
    { kind: 'summary', heading: '', text: [lead] },
    { kind: 'work', heading: 'Stationen', jobs },
    { kind: 'education', heading: 'Studium und Schule', education: studies },
    { kind: 'certificates', heading: 'Prüfungen und Lehrgänge', orKind: ['education'], items: exams },
    {
      kind: 'skills',
      heading: 'Programme',
      skills: [{ skills: ['BMD NTCS', 'RZL', 'FinanzOnline', 'LBG Agrar', 'Excel (Pivot, Power Query)'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'B2' },
        { language: 'Tschechisch', fluency: 'Anfängerin' },
      ],
    },
    { kind: 'interests', heading: 'Privat', text: ['Trachtenkapelle (Klarinette), Mostobst, Langstreckenwandern.'] },
  ],
  tools: ['weasyprint'],
  source: page`<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Lebenslauf Aigelsreiter</title><style>
@page { size: A4; margin: 18mm 20mm; @bottom-right { content: "Lebenslauf Aigelsreiter – " counter(page); font: 7.5pt "Liberation Sans"; color: #8a8f94 } }
body { font: 10pt/1.4 "Liberation Sans", sans-serif; color: #22303a; margin: 0 }
h1 { font-size: 19pt; margin: 0; color: #1f5a4b } .sub { font-size: 12pt; margin: 0 0 2mm }
.head { display: flex; justify-content: space-between; border-bottom: 1.5pt solid #1f5a4b; padding-bottom: 3mm; margin-bottom: 3mm }
.reach { text-align: right; font-size: 9pt }
.lead { margin: 2mm 0 0 }
h2 { font-size: 12pt; color: #1f5a4b; margin: 6mm 0 2mm }
.line { border-left: 1.5pt solid #b9cfc8; margin-left: 2mm; padding-left: 5mm }
.stop { position: relative; padding-bottom: 2.6mm; page-break-inside: avoid }
.stop::before { content: ""; position: absolute; left: -6.6mm; top: 1.2mm; width: 2.6mm; height: 2.6mm; border-radius: 50%; background: #1f5a4b }
.when { color: #5d7b72; font-size: 9pt }
ul { margin: 1mm 0 0; padding-left: 5mm } .stop p { margin: 1mm 0 0 }
</style></head><body>
<div class="head"><div><h1>Magdalena Aigelsreiter, MSc</h1><p class="sub">Steuerberaterin</p></div>
<div class="reach">Kirchenplatz 3/4, 4910 Ried im Innkreis<br>+43 664 55501873<br>m.aigelsreiter@innpost.example<br>verheiratet, zwei Kinder</div></div>
<p class="lead">${lead}</p>
<h2>Stationen</h2><div class="line">
${jobs.map((j) => stop(j.when, j.title ?? '', [j.employer, j.place].filter(Boolean).join(', '), (j.text ?? []).map((t) => `<p>${t}</p>`).join('') + ul(j.bullets)))}
</div>
<h2>Studium und Schule</h2><div class="line">
${studies.map((s) => stop(s.when, s.degree, `${s.institution}${s.score ? ` (${s.score})` : ''}`))}
</div>
<h2>Prüfungen und Lehrgänge</h2>
${ul(exams.map((exam) => exam.line))}
<h2>Programme</h2><div>BMD NTCS, RZL, FinanzOnline, LBG Agrar, Excel (Pivot, Power Query)</div>
<h2>Sprachen</h2><div>Deutsch – Muttersprache; Englisch – B2; Tschechisch – Anfängerin</div>
<h2>Privat</h2><div>Trachtenkapelle (Klarinette), Mostobst, Langstreckenwandern.</div>
</body></html>
`,
};
