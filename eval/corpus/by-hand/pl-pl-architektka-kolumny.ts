import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Architektka prowadząca',
    employer: 'Pracownia Siedem',
    place: 'Wrocław',
    from: '2019-04',
    when: 'kwiecień 2019 – obecnie',
    bullets: ['Projekty wykonawcze trzech szkół podstawowych.', 'Koordynacja branż w modelu BIM na poziomie LOD 350.'],
  },
  {
    title: 'Asystentka architekta',
    employer: 'Maćków Pracownia Projektowa',
    place: 'Wrocław',
    from: '2015-07',
    to: '2019-03',
    when: 'lipiec 2015 – marzec 2019',
    bullets: ['Koncepcje konkursowe i dokumentacja budowlana osiedli.'],
  },
];
const skills = ['Revit', 'AutoCAD', 'Rhino', 'Grasshopper', 'V-Ray', 'kosztorysowanie'];

export const cv: HandMadeCv = {
  id: 'pl-pl-architektka-kolumny',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MMMM yyyy', now: 'obecnie' },
  name: 'Kalina Bogusz',
  label: 'Architektka',
  contact: {
    email: 'kalina.bogusz@biuro.example',
    phone: '+48 512 345 671',
    address: 'ul. Ruska 22/5, 50-079 Wrocław',
    city: 'Wrocław',
    postalCode: '50-079',
    heading: 'Kontakt',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'O mnie',
      text: [
        'Architektka z uprawnieniami bez ograniczeń, specjalizuję się w budynkach oświatowych. Lubię detal i rozmowę z wykonawcą.',
      ],
    },
    { kind: 'work', heading: 'Doświadczenie', jobs },
    {
      kind: 'education',
      heading: 'Edukacja',
      education: [
        {
          degree: 'magister inżynier architekt',
          institution: 'Politechnika Wrocławska',
          from: '2009',
          to: '2015',
          when: '2009 – 2015',
        },
        { degree: 'wymiana Erasmus', institution: 'TU Delft', from: '2013', to: '2014', when: '2013 – 2014' },
      ],
    },
    { kind: 'skills', heading: 'Umiejętności', skills: [{ skills }] },
    {
      kind: 'languages',
      heading: 'Języki',
      languages: [
        { language: 'angielski', fluency: 'C1' },
        { language: 'holenderski', fluency: 'A2' },
      ],
    },
    {
      kind: 'awards',
      heading: 'Nagrody',
      items: [{ line: 'I nagroda w konkursie na Szkołę Podstawową nr 19, 2021', date: '2021' }],
    },
  ],
  columns: 2,
  tools: ['weasyprint', 'wkhtmltopdf'],
  source: page`<html lang="pl"><head><meta charset="utf-8"><style>@page{size:A4;margin:14mm}body{font-family:"DejaVu Sans";font-size:9pt;margin:0}.r{float:right;width:32%;border-left:1px solid #999;padding-left:4%}.l{width:60%}h1{font-size:24pt;font-weight:300;margin:0}h2{font-size:11pt;border-bottom:1px solid #999;margin:12px 0 4px}p{margin:3px 0}ul{margin:2px 0;padding-left:14px}</style></head><body><h1>Kalina Bogusz</h1><p>Architektka</p><div class="r">
<h2>Kontakt</h2><p>+48 512 345 671</p><p>kalina.bogusz@biuro.example</p><p>ul. Ruska 22/5, 50-079 Wrocław</p><h2>Umiejętności</h2>${skills.map((s) => `<p>${s}</p>`)}<h2>Języki</h2><p>angielski C1</p><p>holenderski A2</p></div><div class="l">
<h2>O mnie</h2><p>Architektka z uprawnieniami bez ograniczeń, specjalizuję się w budynkach oświatowych. Lubię detal i rozmowę z wykonawcą.</p>
<h2>Doświadczenie</h2>${jobs.map((j) => `<p><b>${j.title}</b><br>${j.employer}, ${j.place}<br><i>${j.when}</i></p>${ul(j.bullets)}`)}
<h2>Edukacja</h2><p><b>magister inżynier architekt</b><br>Politechnika Wrocławska<br><i>2009 – 2015</i></p><p><b>wymiana Erasmus</b><br>TU Delft<br><i>2013 – 2014</i></p>
<h2>Nagrody</h2><p>I nagroda w konkursie na Szkołę Podstawową nr 19, 2021</p></div></body></html>`,
};
