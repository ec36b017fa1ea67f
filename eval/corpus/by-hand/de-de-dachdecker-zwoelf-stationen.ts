import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const jobs: Dated<Job & { title: string }>[] = [
  {
    when: '03/2020 – heute',
    from: '2020-03',
    title: 'Vorarbeiter Steildach',
    employer: 'Bedachungen Sörnewitz GmbH',
    place: 'Meißen',
    bullets: ['Kolonne mit vier Mann', 'Aufmaß, Materialbestellung, Abnahme mit dem Bauherrn'],
  },
  {
    when: '09/2017 – 02/2020',
    from: '2017-09',
    to: '2020-02',
    title: 'Dachdecker',
    employer: 'Ziegel & Zink Handwerksbetrieb',
    place: 'Radebeul',
    bullets: ['Denkmalgeschützte Villen, Biberschwanz-Doppeldeckung'],
  },
  { when: '01/2017 – 08/2017', from: '2017-01', to: '2017-08', title: 'arbeitsuchend, Reha nach Bandscheibenvorfall' },
  {
    when: '04/2012 – 12/2016',
    from: '2012-04',
    to: '2016-12',
    title: 'Dachdecker und Bauklempner',
    employer: 'Spenglerei Aufderhalde AG',
    place: 'Chur (Schweiz)',
    bullets: ['Stehfalz in Kupfer und Titanzink', 'Schneefang und Blitzschutz auf 1.800 m'],
  },
  {
    when: '05/2008 – 03/2012',
    from: '2008-05',
    to: '2012-03',
    title: 'Dachdecker auf Montage',
    employer: 'Nordmontage Bremerhaven',
    place: 'Bundesgebiet und Dänemark',
  },
  {
    when: '02/2006 – 04/2008',
    from: '2006-02',
    to: '2008-04',
    title: 'Flachdachabdichter',
    employer: 'Elbdicht GmbH',
    place: 'Riesa',
    bullets: ['Bitumen- und Kunststoffbahnen, Industriehallen bis 12.000 m²'],
  },
  {
    when: '2004 – 2005',
    from: '2004',
    to: '2005',
    title: 'Hausmeister (Krankheitsvertretung)',
    employer: 'Wohnungsgenossenschaft Triebischtal',
    place: 'Meißen',
  },
  {
    when: '03/2000 – 11/2003',
    from: '2000-03',
    to: '2003-11',
    title: 'Dachdecker',
    employer: 'Dachbau Lommatzsch e. K.',
    place: 'Lommatzsch',
    text: ['Betrieb wegen Insolvenz geschlossen'],
  },
  {
    when: '08/1996 – 02/2000',
    from: '1996-08',
    to: '2000-02',
    title: 'Dachdeckergeselle',
    employer: 'Heinz Kubitz Bedachungen',
    place: 'Großenhain',
  },
  { when: '10/1995 – 07/1996', from: '1995-10', to: '1996-07', title: 'Grundwehrdienst', place: 'Frankenberg' },
  {
    when: '09/1995',
    from: '1995-09',
    to: '1995-09',
    title: 'Dachdeckergeselle',
    employer: 'PGH „Neues Dach“ i. L.',
    place: 'Meißen',
  },
  {
    when: '09/1992 – 08/1995',
    from: '1992-09',
    to: '1995-08',
    title: 'Lehrling',
    employer: 'PGH „Neues Dach“',
    place: 'Meißen',
  },
];
const studies: Dated<Study & { institution: string }>[] = [
  {
    when: '1992 – 1995',
    from: '1992',
    to: '1995',
    degree: 'Gesellenprüfung Dachdecker',
    studyType: 'Gesellenprüfung',
    area: 'Dachdecker',
    institution: 'Berufsschule Bau Dresden',
    score: 'Note: gut',
  },
  {
    when: '1982 – 1992',
    from: '1982',
    to: '1992',
    degree: 'Realschulabschluss',
    institution: '4. Polytechnische Oberschule Meißen',
  },
];
const papers: (Item & { name: string; date: string })[] = [
  { date: '2021', name: 'Sachkunde Asbest nach TRGS 519', line: 'Sachkunde Asbest nach TRGS 519, Anlage 4 C' },
  { date: '2019', name: 'Kranschein (Anlegekran, Minikran)', line: 'Kranschein (Anlegekran, Minikran)' },
  { date: '2014', name: 'Höhensicherung PSAgA', line: 'Höhensicherung PSAgA, SUVA', by: 'SUVA' },
];
const skills = ['Schieferdeckung', 'Biberschwanz', 'Stehfalz', 'Flachdachabdichtung', 'Gerüstbau bis 8 m'];
const x = (text = ''): string => text.replaceAll('&', '&amp;');
const row = (left: string, right: string): string =>
  `<tr valign="top"><td width="28%">${p(left)}</td><td width="72%">${right}</td></tr>`;
const table = (rows: string[]): string =>
  `<table width="100%" border="0" cellpadding="2" cellspacing="0">${rows.join('\n')}</table>`;
const p = (text: string): string => `<p style="margin-top: 0cm; margin-bottom: 0cm">${text}</p>`;

export const cv: HandMadeCv = {
  id: 'de-de-dachdecker-zwoelf-stationen',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute' },
  name: 'Uwe Rietschel',
  contact: {
    heading: 'Persönliche Daten',
    phone: '03521 555 0163',
    email: 'uwe.rietschel@elbpost.example',
    address: 'Plossenweg 8, 01662 Meißen',
    city: 'Meißen',
    postalCode: '01662',
    labels: { address: 'Anschrift', phone: 'Telefon', email: 'E-Mail' },
    extra: [
      'geboren 19.06.1976 in Meißen',
      'Familienstand verheiratet, drei Kinder, zwei Enkel',
      'Führerschein B, BE, C1E',
    ],
  },
  sections: [
    { kind: 'work', heading: 'Beruflicher Werdegang', jobs },
    { kind: 'education', heading: 'Schule und Lehre', education: studies },
    { kind: 'certificates', heading: 'Scheine und Lehrgänge', items: papers },
    { kind: 'skills', heading: 'Kann ich', skills: [{ skills }], skillStyle: 'comma' },
    {
      kind: 'interests',
      heading: 'Hobbys',
      text: ['Brieftauben, Freiwillige Feuerwehr Meißen-Zscheila (seit 1993), Angeln'],
    },
    { kind: 'other', heading: '', text: ['Meißen, 4. Mai 2025', 'Uwe Rietschel'] },
  ],
  tools: ['writer-docx', 'writer-odt'],
  source: page`<html lang="de"><head><meta charset="utf-8"><title>Lebenslauf Uwe Rietschel</title><style>
@page { size: 21cm 29.7cm; margin: 2cm 2cm 1.8cm 2.5cm }
body, p, td { font-family: "Arial", "Liberation Sans"; font-size: 11pt }
p { margin: 0cm }
h1 { font-family: "Arial", "Liberation Sans"; font-size: 20pt; margin: 0cm 0cm 0.4cm 0cm }
h2 { font-family: "Arial", "Liberation Sans"; font-size: 12pt; margin: 0.5cm 0cm 0.15cm 0cm; border-bottom: 1px solid #000000 }
</style></head><body>
<h1>Lebenslauf</h1>
<h2>Persönliche Daten</h2>
${table([
  row('Name', p('Uwe Rietschel')),
  row('Anschrift', p('Plossenweg 8, 01662 Meißen')),
  row('Telefon', p('03521 555 0163')),
  row('E-Mail', p('uwe.rietschel@elbpost.example')),
  row('geboren', p('19.06.1976 in Meißen')),
  row('Familienstand', p('verheiratet, drei Kinder, zwei Enkel')),
  row('Führerschein', p('B, BE, C1E')),
])}
<h2>Beruflicher Werdegang</h2>
${table(jobs.map((j) => row(j.when, [p(`<b>${x(j.title)}</b>`), j.employer || j.place ? p(x([j.employer, j.place].filter(Boolean).join(', '))) : '', ...(j.text ?? []).map(p), ...(j.bullets ?? []).map((b) => p(`- ${x(b)}`))].join(''))))}
<h2>Schule und Lehre</h2>
${table(studies.map((s) => row(s.when, p(`<b>${s.degree}</b>`) + p(s.institution) + (s.score ? p(s.score) : ''))))}
<h2>Scheine und Lehrgänge</h2>
${table(papers.map((one) => row(one.date, p(one.line))))}
<h2>Kann ich</h2>
<p>${skills.join(', ')}</p>
<h2>Hobbys</h2>
<p>Brieftauben, Freiwillige Feuerwehr Meißen-Zscheila (seit 1993), Angeln</p>
<p style="margin-top: 0.8cm">Meißen, 4. Mai 2025</p>
<p style="margin-top: 0.6cm"><i>Uwe Rietschel</i></p>
</body></html>`,
};
