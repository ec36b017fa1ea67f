import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Junior-Datenanalystin (Quereinstieg)',
    employer: 'Stadtwerke Kassel, Netz & Vertrieb',
    from: '2024-01',
    when: 'seit 01/2024',
    bullets: ['Auswertung von Zählerdaten in SQL und Power BI.'],
  },
  {
    title: 'Elternzeit',
    from: '2021-06',
    to: '2023-02',
    when: '06/2021–02/2023',
  },
  {
    title: 'Buchhändlerin',
    employer: 'Buchhandlung am Bebelplatz',
    from: '2014-08',
    to: '2021-05',
    when: '08/2014–05/2021',
    bullets: ['Einkauf Sachbuch, Lesungen, Betreuung der Auszubildenden.'],
  },
];

export const cv: HandMadeCv = {
  id: 'de-de-quereinsteigerin-luecken',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', join: '–', now: 'heute', since: 'seit' },
  name: 'Wiebke Hohenstein',
  contact: {
    email: 'wiebke.hohenstein@posteo.example',
    phone: '0561 5550 173',
    address: 'Goethestraße 44, 34119 Kassel',
    city: 'Kassel',
    postalCode: '34119',
  },
  sections: [
    {
      kind: 'skills',
      heading: 'Was ich kann',
      skills: [
        { group: 'Daten', skills: ['SQL', 'Power BI', 'Excel'] },
        { group: 'Menschen', skills: ['Beratung', 'Moderation'] },
      ],
    },
    {
      kind: 'work',
      heading: 'Stationen',
      jobs,
    },
    {
      kind: 'education',
      heading: 'Lernen',
      education: [
        {
          degree: 'Weiterbildung Data Analytics',
          studyType: 'Weiterbildung',
          area: 'Data Analytics',
          institution: 'IHK Kassel-Marburg',
          from: '2023-03',
          to: '2023-12',
          when: '03/2023–12/2023',
        },
        {
          degree: 'Ausbildung zur Buchhändlerin',
          studyType: 'Ausbildung',
          area: 'Buchhändlerin',
          institution: 'Mediacampus Frankfurt',
          from: '2011-09',
          to: '2014-07',
          when: '09/2011–07/2014',
        },
      ],
    },
    { kind: 'volunteer', heading: 'Ehrenamt', orKind: ['other'], text: ['Vorlesepatin in der Stadtteilbibliothek.'] },
  ],
  tools: ['wkhtmltopdf'],
  source: page`<!doctype html><html lang="de"><head><meta charset="utf-8"><style>body{font-family:"Liberation Sans";font-size:12px}h1{font-size:26px;font-weight:300;margin:0}h2{font-size:15px;color:#b3541e;margin:18px 0 6px}p{margin:2px 0}ul{margin:2px 0 8px}</style></head><body>
<h1>Wiebke Hohenstein</h1><p>Goethestraße 44, 34119 Kassel · 0561 5550 173 · wiebke.hohenstein@posteo.example</p>
<h2>Was ich kann</h2><p><b>Daten:</b> SQL, Power BI, Excel</p><p><b>Menschen:</b> Beratung, Moderation</p>
<h2>Stationen</h2>${jobs.map((j) => `<p><b>${j.when}</b> &nbsp; ${j.title}${j.employer ? ` bei ${j.employer.replace('&', '&amp;')}` : ''}</p>${ul(j.bullets)}`)}
<h2>Lernen</h2><p><b>03/2023–12/2023</b> &nbsp; Weiterbildung Data Analytics, IHK Kassel-Marburg</p><p><b>09/2011–07/2014</b> &nbsp; Ausbildung zur Buchhändlerin, Mediacampus Frankfurt</p>
<h2>Ehrenamt</h2><p>Vorlesepatin in der Stadtteilbibliothek.</p></body></html>`,
};
