import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const about =
  'Ich plane Kongresse, Firmenfeiern und Straßenfeste zwischen 80 und 12.000 Gästen. Am liebsten dort, wo noch niemand weiß, woher der Strom kommen soll.';
const jobs: (Job & { title: string; employer: string; when: string; lasted: string })[] = [
  {
    title: 'Teamleiterin Kongresse & Events',
    employer: 'Rheinforum Messe- und Kongressgesellschaft mbH',
    from: '2023-01',
    when: 'seit Jan. 2023',
    lasted: 'Bis heute 2 Jahre und 3 Monate',
    text: ['Führung von sechs Projektleitungen, Budgetverantwortung 4,2 Mio. Euro, Einführung nachhaltiger Caterings.'],
  },
  {
    title: 'Senior Projektmanagerin Live-Kommunikation',
    employer: 'Agentur Funkenflug (Kunde: Nordlicht Energie SE)',
    from: '2019-09',
    to: '2022-12',
    when: 'Sep. 2019 - Dez. 2022',
    lasted: '3 Jahre und 4 Monate',
    text: ['Roadshow durch 14 Städte, ab März 2020 in zwei Wochen auf hybride Formate umgestellt.'],
  },
  {
    title: 'Event Coordinator',
    employer: 'Van Houten Festivals B.V.',
    from: '2017-04',
    to: '2019-08',
    when: 'Apr. 2017 - Aug. 2019',
    lasted: '2 Jahre und 5 Monate',
    text: ['Künstlerbetreuung und Genehmigungen für drei Sommerfestivals in Limburg.'],
  },
  {
    title: 'Referentin Stadtmarketing (Elternzeitvertretung)',
    employer: 'Stadt Neuss',
    from: '2016-02',
    to: '2017-03',
    when: 'Feb. 2016 - März 2017',
    lasted: '1 Jahr und 2 Monate',
  },
  {
    title: 'Werkstudentin Veranstaltungsbüro',
    employer: 'Lehrstuhl für Tourismus, Hochschule Rhein-Erft',
    from: '2013-10',
    to: '2015-09',
    when: 'Okt. 2013 - Sep. 2015',
    lasted: '2 Jahre',
  },
  {
    title: 'Praktikantin',
    employer: 'Tanzhaus Ehrenfeld e.V.',
    from: '2012-07',
    to: '2012-09',
    when: 'Juli 2012 - Sep. 2012',
    lasted: '3 Monate',
  },
];
const studies: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Internationales Tourismus- und Eventmanagement, Master of Arts',
    studyType: 'Master of Arts',
    area: 'Internationales Tourismus- und Eventmanagement',
    institution: 'Hochschule Rhein-Erft',
    from: '2013',
    to: '2015',
    when: '2013 - 2015',
    text: ['Masterarbeit: Besucherströme auf innerstädtischen Festen'],
  },
  {
    degree: 'Kulturwissenschaften, Bachelor of Arts',
    studyType: 'Bachelor of Arts',
    area: 'Kulturwissenschaften',
    institution: 'Universität Hildesheim-Süd',
    from: '2009',
    to: '2012',
    when: '2009 - 2012',
  },
  {
    degree: 'Romanistik (ohne Abschluss)',
    area: 'Romanistik',
    institution: 'Universität zu Deutz',
    from: '2008',
    to: '2009',
    when: '2008 - 2009',
  },
];
const skills = [
  'Eventmanagement',
  'Budgetplanung',
  'Sponsoring',
  'Sicherheitskonzepte nach MVStättVO',
  'Hybride Veranstaltungen',
  'Verhandlungsgeschick',
  'Cvent',
  'Monday.com',
  'Künstlerbuchung',
];
const wanted = ['Leitungsposition', 'Nachhaltige Formate', 'Austausch mit Locations'];
const languages = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'Fließend' },
  { language: 'Niederländisch', fluency: 'Gut' },
  { language: 'Französisch', fluency: 'Grundlagen' },
];
const certificates = [
  {
    line: 'Meisterin für Veranstaltungstechnik – Schwerpunkt Veranstaltungsprozesse, IHK Köln, 2021',
    name: 'Meisterin für Veranstaltungstechnik – Schwerpunkt Veranstaltungsprozesse',
    by: 'IHK Köln',
    date: '2021',
  },
];
const interests = ['Swing tanzen', 'Rennrad', 'Kleinkunst'];
const esc = (text: string): string => text.replaceAll('&', '&amp;');

export const cv: HandMadeCv = {
  id: 'de-de-eventmanagerin-xing',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MMM yyyy', join: ' - ', now: 'heute', since: 'seit' },
  name: 'Annika Terhorst',
  label: 'Teamleiterin Kongresse & Events',
  contact: {
    email: 'annika.terhorst@festpost.example',
    phone: '+49 171 3920087',
    address: '50823 Köln, Deutschland',
    city: 'Köln',
    postalCode: '50823',
    countryCode: 'DE',
    profiles: [{ network: 'XING', username: 'Annika_Terhorst', shown: 'xing.com/profile/Annika_Terhorst' }],
  },
  sections: [
    { kind: 'summary', heading: 'Über mich', text: [about] },
    {
      kind: 'work',
      heading: 'Werdegang: Berufserfahrung von Annika Terhorst',
      jobs: jobs.map(({ lasted: _, ...job }) => job),
    },
    { kind: 'education', heading: 'Ausbildung von Annika Terhorst', education: studies },
    { kind: 'certificates', heading: 'Qualifikationen', items: certificates },
    { kind: 'languages', heading: 'Sprachen', languages },
    { kind: 'skills', heading: 'Fähigkeiten und Kenntnisse', skills: [{ skills }] },
    { kind: 'other', heading: 'Ich suche', items: wanted.map((line) => ({ line })) },
    { kind: 'interests', heading: 'Interessen', items: interests.map((line) => ({ line })) },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="de"><head><meta charset="utf-8"><style>
@page{size:A4;margin:16mm 18mm}
body{font-family:"Roboto","Liberation Sans",sans-serif;font-size:10pt;color:#1d2124;margin:0;line-height:1.45}
.card{background:#f4f6f6;border-left:5px solid #00605e;padding:12px 16px;margin-bottom:14px}
h1{font-size:20pt;margin:0}.l{font-size:12pt;margin:2px 0 8px}.c{color:#4a5356;margin:0}
h2{font-size:13pt;color:#00605e;margin:18px 0 8px;break-after:avoid}
.e{margin:0 0 12px;padding-left:14px;border-left:2px solid #cfd6d6;break-inside:avoid}.e p{margin:0}.d{color:#6b7477;font-size:9pt}.t{font-weight:700;font-size:11pt}
.tag{display:inline-block;border:1px solid #00605e;border-radius:14px;padding:2px 11px;margin:0 5px 7px 0}
table{border-collapse:collapse}td{padding:2px 30px 2px 0}
</style></head><body>
<div class="card"><h1>Annika Terhorst</h1><p class="l">Teamleiterin Kongresse &amp; Events</p><p class="c">50823 Köln, Deutschland</p><p class="c">+49 171 3920087 · annika.terhorst@festpost.example</p><p class="c">xing.com/profile/Annika_Terhorst</p></div>
<h2>Über mich</h2><p>${about}</p>
<h2>Werdegang: Berufserfahrung von Annika Terhorst</h2>
${jobs.map((j) => `<div class="e"><p class="d">${j.lasted}, ${j.when}</p><p class="t">${esc(j.title)}</p><p>${j.employer}</p>${(j.text ?? []).map((t) => `<p>${t}</p>`).join('')}</div>`)}
<h2>Ausbildung von Annika Terhorst</h2>
${studies.map((s) => `<div class="e"><p class="d">${s.when}</p><p class="t">${s.degree}</p><p>${s.institution}</p>${(s.text ?? []).map((t) => `<p>${t}</p>`).join('')}</div>`)}
<h2>Qualifikationen</h2>${certificates.map((c) => `<p>${c.line}</p>`)}
<h2>Sprachen</h2><table>${languages.map((l) => `<tr><td>${l.language}</td><td>${l.fluency}</td></tr>`)}</table>
<h2>Fähigkeiten und Kenntnisse</h2><div>${skills.map((s) => `<span class="tag">${s}</span>`)}</div>
<h2>Ich suche</h2><div>${wanted.map((s) => `<span class="tag">${s}</span>`)}</div>
<h2>Interessen</h2><div>${interests.map((s) => `<span class="tag">${s}</span>`)}</div>
</body></html>`,
};
