import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; line: string })[] = [
  {
    title: 'bevollmächtigter Bezirksschornsteinfeger (selbständig)',
    employer: 'Kehrbezirk Lüchow-Süd',
    line: '<b>bevollmächtigter Bezirksschornsteinfeger</b> (selbständig), Kehrbezirk Lüchow-Süd',
    from: '2019-01-01',
    when: 'seit 1.1.2019',
    text: [
      '2.100 Liegenschaften, ein Geselle und ein Lehrling. Feuerstättenschauen, Messungen nach 1. BImSchV, Energieausweise.',
    ],
  },
  {
    title: 'Schornsteinfegermeister',
    employer: 'Kaminkehrerbetrieb Hansjörg Wulf',
    place: 'Uelzen',
    line: '<b>Schornsteinfegermeister</b> bei Kaminkehrerbetrieb Hansjörg Wulf, Uelzen',
    from: '2015-04-01',
    to: '2018-12-31',
    when: 'von 1.4.2015 bis 31.12.2018',
    text: ['Vertretung des Chefs, Lehrlingsausbildung, Abnahme neuer Pelletanlagen.'],
  },
  {
    title: 'Meisterschule in Vollzeit',
    employer: '',
    line: 'Meisterschule in Vollzeit (siehe unten)',
    from: '2014-09-01',
    to: '2015-03-31',
    when: 'von 1.9.2014 bis 31.3.2015',
  },
  {
    title: 'Schornsteinfegergeselle',
    employer: 'Bezirksschornsteinfegermeister Adolf Brandt',
    place: 'Dannenberg',
    line: '<b>Schornsteinfegergeselle</b> bei Bezirksschornsteinfegermeister Adolf Brandt, Dannenberg',
    from: '2007-05-01',
    to: '2014-08-31',
    when: 'von 1.5.2007 bis 31.8.2014',
    text: ['Kehren und Überprüfen, ab 2010 zusätzlich Lüftungsreinigung in Gaststätten.'],
  },
  {
    title: 'Dachdeckerhelfer',
    employer: 'Zeitarbeit Elbtal GmbH',
    place: 'Lüneburg',
    line: '<b>Dachdeckerhelfer</b> über Zeitarbeit Elbtal GmbH, Lüneburg',
    from: '2006-10-01',
    to: '2007-04-30',
    when: 'von 1.10.2006 bis 30.4.2007',
  },
  {
    title: 'arbeitssuchend',
    employer: '',
    line: 'arbeitssuchend, in dieser Zeit Führerschein Klasse BE gemacht',
    from: '2006-07-01',
    to: '2006-09-30',
    when: 'von 1.7.2006 bis 30.9.2006',
  },
  {
    title: 'Grundwehrdienst',
    employer: 'Panzerpionierkompanie 90',
    place: 'Havelberg',
    line: '<b>Grundwehrdienst</b>, Panzerpionierkompanie 90, Havelberg',
    from: '2005-10-01',
    to: '2006-06-30',
    when: 'von 1.10.2005 bis 30.6.2006',
  },
];
const row = (left: string, right: string): string =>
  `<tr><td width="30%" valign="top"><p>${left}</p></td><td valign="top">${right}</td></tr>`;

export const cv: HandMadeCv = {
  id: 'de-de-schornsteinfeger-von-bis',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'd.M.yyyy', join: ' bis ', now: 'heute', since: 'seit' },
  name: 'Torben Schaarschmidt',
  contact: {
    email: 't.schaarschmidt@postfach.example',
    phone: '05841 97 32 18',
    address: 'Kirchsteig 4, 29439 Lüchow',
    city: 'Lüchow',
    postalCode: '29439',
    labels: { address: 'Anschrift', phone: 'Telefon', email: 'E-Mail' },
    heading: 'Zur Person',
    extra: [
      'Geboren: 23.6.1986 in Salzwedel',
      'Familienstand: verheiratet, zwei Kinder',
      'Führerschein: B, BE, Traktor (L)',
    ],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Beruflicher Werdegang',
      jobs: jobs.map(({ title, employer, place, from, to, when, text }) => ({
        title,
        employer: employer || undefined,
        place,
        from,
        to,
        when,
        text:
          title === 'arbeitssuchend'
            ? ['in dieser Zeit Führerschein Klasse BE gemacht']
            : employer
              ? text
              : ['siehe unten'],
      })),
    },
    {
      kind: 'education',
      heading: 'Schule und Ausbildung',
      education: [
        {
          degree: 'Meisterprüfung im Schornsteinfegerhandwerk',
          studyType: 'Meisterprüfung',
          area: 'Schornsteinfegerhandwerk',
          institution: 'Handwerkskammer Lüneburger Heide',
          to: '2015-03',
          when: 'März 2015',
          score: 'Note gut',
        },
        {
          degree: 'Lehre als Schornsteinfeger',
          studyType: 'Lehre',
          area: 'Schornsteinfeger',
          institution: 'Betrieb Ernst Gödecke',
          place: 'Wustrow',
          from: '2002-08-01',
          to: '2005-07-31',
          when: 'von 1.8.2002 bis 31.7.2005',
        },
        {
          degree: 'Realschulabschluss',
          institution: 'Realschule am Jeetzelufer',
          place: 'Lüchow',
          to: '2002-06',
          when: 'Juni 2002',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Lehrgänge',
      items: [
        {
          line: 'Gebäudeenergieberater (HWK), 2016',
          name: 'Gebäudeenergieberater',
          by: 'HWK',
          date: '2016',
        },
        {
          line: 'Sachkundiger für Rauchwarnmelder, Dachverband Brandschutz Nord, 2013',
          name: 'Sachkundiger für Rauchwarnmelder',
          by: 'Dachverband Brandschutz Nord',
          date: '2013',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Kenntnisse',
      skills: [
        {
          skills: [
            'Kehr- und Überprüfungsordnung',
            'Abgasmessung',
            'Hottgenroth Energieberater',
            { name: 'MS Office', level: 'Grundkenntnisse' },
          ],
        },
      ],
      skillStyle: 'comma',
    },
    {
      kind: 'volunteer',
      orKind: ['other'],
      heading: 'Ehrenamt',
      jobs: [
        {
          title: 'Gruppenführer',
          employer: 'Freiwillige Feuerwehr Lüchow',
          from: '2012',
          when: 'seit 2012',
        },
      ],
    },
    { kind: 'other', heading: '', text: ['Lüchow, den 12.2.2025'] },
  ],
  tools: ['writer-docx', 'writer-rtf'],
  source: page`<html lang="de"><head><meta charset="utf-8"><style>@page{size:21cm 29.7cm;margin:2cm 2.2cm}body,td,p{font-family:"Liberation Serif";font-size:11pt}p{margin:0 0 2pt 0}</style></head><body><p align="center" style="font-size:18pt"><u>Lebenslauf</u></p><p>&nbsp;</p><p><u>Zur Person</u></p><table width="100%" border="0" cellpadding="2" cellspacing="0">${row('Name:', '<p>Torben Schaarschmidt</p>')}${row('Anschrift:', '<p>Kirchsteig 4, 29439 Lüchow</p>')}${row('Telefon:', '<p>05841 97 32 18</p>')}${row('E-Mail:', '<p>t.schaarschmidt@postfach.example</p>')}${row('Geboren:', '<p>23.6.1986 in Salzwedel</p>')}${row('Familienstand:', '<p>verheiratet, zwei Kinder</p>')}${row('Führerschein:', '<p>B, BE, Traktor (L)</p>')}</table><p>&nbsp;</p><p><u>Beruflicher Werdegang</u></p><table width="100%" border="0" cellpadding="2" cellspacing="0">${jobs.map((job) => row(job.when, `<p>${job.line}</p>${(job.text ?? []).map((text) => `<p>${text}</p>`).join('')}`))}</table><p>&nbsp;</p><p><u>Schule und Ausbildung</u></p><table width="100%" border="0" cellpadding="2" cellspacing="0">${row('März 2015', '<p><b>Meisterprüfung im Schornsteinfegerhandwerk</b>, Handwerkskammer Lüneburger Heide, Note gut</p>')}${row('von 1.8.2002 bis 31.7.2005', '<p><b>Lehre als Schornsteinfeger</b>, Betrieb Ernst Gödecke, Wustrow</p>')}${row('Juni 2002', '<p>Realschulabschluss, Realschule am Jeetzelufer, Lüchow</p>')}</table><p>&nbsp;</p><p><u>Lehrgänge</u></p><p>Gebäudeenergieberater (HWK), 2016</p><p>Sachkundiger für Rauchwarnmelder, Dachverband Brandschutz Nord, 2013</p><p>&nbsp;</p><p><u>Kenntnisse</u></p><p>Kehr- und Überprüfungsordnung, Abgasmessung, Hottgenroth Energieberater, MS Office (Grundkenntnisse)</p><p>&nbsp;</p><p><u>Ehrenamt</u></p><p>Gruppenführer, Freiwillige Feuerwehr Lüchow, seit 2012</p><p>&nbsp;</p><p>Lüchow, den 12.2.2025</p></body></html>`,
};
