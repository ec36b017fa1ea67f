import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Kranführer (Turmdrehkran)',
    employer: 'Fa. Hinterleitner Bau',
    place: 'Wels',
    from: '2022-03-07',
    when: 'seit 07.03.2022',
    text: ['Wohnbau und Industriehallen, Kräne bis 50 m Hakenhöhe, tägliche Sichtkontrolle und Kranbuch'],
  },
  {
    title: 'Kranführer und Staplerfahrer',
    employer: 'WERKA Personalleasing GmbH',
    place: 'Linz',
    from: '2016-04-01',
    to: '2022-02-25',
    when: '01.04.2016 – 25.02.2022',
    text: ['überlassen an Ortner Hochbau und Stahlbau Reiter & Söhne'],
  },
  {
    title: 'Bauhelfer',
    employer: 'Gebrüder Lasinger',
    place: 'Ansfelden',
    from: '2011-05-12',
    to: '2015-12-18',
    when: '12.05.2011 – 18.12.2015',
  },
  {
    title: 'Schlosser',
    employer: 'Gradnja Morava d.o.o.',
    place: 'Kragujevac (Serbien)',
    from: '2008',
    to: '2011',
    when: '2008 – 2011',
  },
];
const schule: (Study & { when: string })[] = [
  {
    degree: 'Schlosser',
    institution: 'Technische Schule',
    place: 'Kragujevac',
    from: '2005',
    to: '2008',
    when: '2005 – 2008',
  },
  { degree: 'Grundschule', place: 'Kragujevac', from: '1997', to: '2005', when: '1997 – 2005' },
];
const scheine: (Item & { name: string; date: string })[] = [
  {
    line: 'Kranführerausweis Dreh- und Auslegerkrane (2015)',
    name: 'Kranführerausweis Dreh- und Auslegerkrane',
    date: '2015',
  },
  { line: 'Staplerschein (2013)', name: 'Staplerschein', date: '2013' },
  { line: 'Führerschein B (2009)', name: 'Führerschein B', date: '2009' },
];
const h = (text: string): string => `<tr><td colspan="2"><br><font size="4"><b>${text}</b></font></td></tr>`;
const tr = (left: string, right: string): string =>
  `<tr><td width="32%" valign="top">${left}</td><td width="68%" valign="top">${right}</td></tr>`;
const und = (text = ''): string => text.replaceAll('&', '&amp;');

export const cv: HandMadeCv = {
  id: 'de-at-kranfuehrer-mit-tagen',
  language: 'de',
  country: 'AT',
  dates: { pattern: 'dd.MM.yyyy', now: 'heute', since: 'seit' },
  name: 'Zoran Milenković',
  contact: {
    email: 'z.milenkovic@donaumail.example',
    phone: '0664 5550173',
    address: 'c/o Fam. Jovanović, Wiener Straße 88/14, 4020 Linz',
    city: 'Linz',
    postalCode: '4020',
    labels: { address: 'Adresse', phone: 'Telefon', email: 'E-Mail' },
    extra: [
      'Geboren: 17.09.1989 in Kragujevac',
      'Staatsbürgerschaft: Österreich',
      'Familienstand: verheiratet, zwei Kinder',
    ],
    heading: 'Persönliche Daten',
  },
  sections: [
    { kind: 'work', heading: 'Bisherige Tätigkeiten', jobs },
    { kind: 'education', heading: 'Schulbildung', education: schule },
    { kind: 'certificates', heading: 'Scheine', items: scheine },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Serbisch', fluency: 'Muttersprache' },
        { language: 'Deutsch', fluency: 'sehr gut' },
      ],
    },
  ],
  tools: ['writer-odt', 'wkhtmltopdf'],
  source: page`<html><head><meta charset="utf-8"><style>@page{size:A4;margin:2.3cm}body{font-family:"Liberation Serif","Times New Roman";font-size:12pt}td{font-family:"Liberation Serif","Times New Roman";font-size:12pt;vertical-align:top;padding:3px 4px}</style></head><body>
<p style="font-size:22pt;margin-top:0;margin-bottom:2pt;text-align:center"><b>Lebenslauf</b></p>
<table width="100%" border="0" cellspacing="0">
${h('Persönliche Daten')}
${tr('Name:', 'Zoran Milenković')}
${tr('Adresse:', 'c/o Fam. Jovanović, Wiener Straße 88/14, 4020 Linz')}
${tr('Telefon:', '0664 5550173')}
${tr('E-Mail:', 'z.milenkovic@donaumail.example')}
${tr('Geboren:', '17.09.1989 in Kragujevac')}
${tr('Staatsbürgerschaft:', 'Österreich')}
${tr('Familienstand:', 'verheiratet, zwei Kinder')}
${h('Bisherige Tätigkeiten')}
${jobs.map((j) => tr(j.when, `<b>${j.title}</b> – ${j.employer}, ${j.place}${(j.text ?? []).map((t) => `<br>${und(t)}`).join('')}`))}
${h('Schulbildung')}
${schule.map((s) => tr(s.when, s.institution ? `${s.institution}, ${s.place}, ${s.degree}` : `${s.degree}, ${s.place}`))}
${h('Scheine')}
${scheine.map((s) => tr('', s.line))}
${h('Sprachen')}
${tr('Serbisch', 'Muttersprache')}
${tr('Deutsch', 'sehr gut')}
</table></body></html>`,
};
