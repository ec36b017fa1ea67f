import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const about =
  'Kadrowa z jedenastoletnim stażem w produkcji i handlu. Prowadzę akta, naliczam płace i tłumaczę ludziom ich paski tak, żeby wychodzili spokojniejsi, niż weszli.';
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    when: '04.2022 – obecnie',
    from: '2022-04',
    title: 'Starsza specjalistka ds. kadr i płac',
    employer: 'Meblarnia Drwęca sp. z o.o.',
    place: 'Lubawa',
    bullets: [
      'Pełna obsługa kadrowo-płacowa 420 pracowników, w tym 60 cudzoziemców',
      'Wdrożenie e-teczek i elektronicznych wniosków urlopowych',
      'Sprawozdania do GUS, PFRON i ZUS',
    ],
  },
  {
    when: '09.2020 – 03.2022',
    from: '2020-09',
    to: '2022-03',
    title: 'Specjalistka ds. płac (zastępstwo)',
    employer: 'Zakłady Mięsne Ostródzkie S.A.',
    place: 'Ostróda',
    bullets: ['Naliczanie wynagrodzeń akordowych dla trzech zmian', 'Rozliczanie zajęć komorniczych'],
  },
  {
    when: '02.2014 – 06.2018',
    from: '2014-02',
    to: '2018-06',
    title: 'Referentka ds. kadr',
    employer: 'Hurtownia Budowlana Kormoran',
    place: 'Iława',
    bullets: ['Umowy, świadectwa pracy, badania i szkolenia BHP 75 osób'],
  },
  {
    when: '07.2013 – 01.2014',
    from: '2013-07',
    to: '2014-01',
    title: 'Stażystka',
    employer: 'Powiatowy Urząd Pracy',
    place: 'Iława',
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    when: '2019 – 2020',
    from: '2019',
    to: '2020',
    degree: 'Studia podyplomowe: Kadry i płace w praktyce',
    studyType: 'Studia podyplomowe',
    area: 'Kadry i płace w praktyce',
    institution: 'Wyższa Szkoła Zarządzania Warmińskiego',
    place: 'Olsztyn',
  },
  {
    when: '2008 – 2013',
    from: '2008',
    to: '2013',
    degree: 'Magister administracji',
    studyType: 'Magister',
    area: 'administracji',
    institution: 'Uniwersytet Kopernikański',
    place: 'Toruń',
  },
];
const courses: Item[] = [
  {
    line: 'Czas pracy w praktyce, Akademia Kadrowca, 2024',
    name: 'Czas pracy w praktyce',
    by: 'Akademia Kadrowca',
    date: '2024',
  },
  { line: 'Zatrudnianie cudzoziemców, 2023', name: 'Zatrudnianie cudzoziemców', date: '2023' },
];
const skills = ['Płatnik', 'Comarch Optima', 'enova365', 'Excel', 'e-PUAP', 'Prawo pracy'];
const languages = [
  { language: 'angielski', fluency: 'B1' },
  { language: 'ukraiński', fluency: 'A2' },
];
const gap = 'Lipiec 2018 – sierpień 2020: urlop wychowawczy i studia podyplomowe.';
const clause =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych zawartych w CV dla potrzeb niezbędnych do realizacji procesu rekrutacji, zgodnie z Rozporządzeniem Parlamentu Europejskiego i Rady (UE) 2016/679 (RODO).';
const icon = (path: string): string =>
  `<svg viewBox="0 0 24 24" width="11" height="11"><path d="${path}" fill="#ffd9b8"/></svg>`;
const icons = {
  phone: icon('M6 2l4 1 1 5-2 2c1 3 3 5 5 6l2-2 5 1v4c0 2-2 3-4 3C9 21 3 14 3 6c0-2 1-4 3-4z'),
  mail: icon('M2 4h20v16H2zM4 6v1l8 6 8-6V6z'),
  pin: icon('M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6z'),
  cake: icon('M3 12h18v9H3zM11 3h2v6h-2z'),
  car: icon('M5 6h14l3 7v6h-3v-2H5v2H2v-6z'),
};
const entry = (when: string, title: string, by: string, rest = ''): string =>
  `<div class="e"><div class="when">${when}</div><div class="what"><p class="t">${title}</p><p class="b">${by}</p>${rest}</div></div>`;

export const cv: HandMadeCv = {
  id: 'pl-pl-specjalistka-kadr-os-czasu',
  language: 'pl',
  country: 'PL',
  columns: 2,
  dates: { pattern: 'MM.yyyy', now: 'obecnie' },
  name: 'Honorata Szczygielska',
  label: 'Specjalistka ds. kadr i płac',
  contact: {
    heading: 'Kontakt',
    email: 'honorata.sz@jeziorak.example',
    phone: '+48 600 555 027',
    address: 'ul. Kajakowa 9/2, 14-200 Iława',
    city: 'Iława',
    postalCode: '14-200',
    extra: ['ur. 8.10.1989', 'prawo jazdy kat. B'],
  },
  sections: [
    { kind: 'skills', heading: 'Programy i wiedza', side: true, skills: [{ skills }] },
    { kind: 'languages', heading: 'Języki', side: true, languages },
    { kind: 'certificates', heading: 'Szkolenia', side: true, items: courses },
    { kind: 'interests', heading: 'Hobby', side: true, text: ['żeglarstwo na Jezioraku, szydełkowanie'] },
    { kind: 'summary', heading: 'Kilka słów o mnie', text: [about] },
    { kind: 'work', heading: 'Doświadczenie zawodowe', jobs },
    { kind: 'other', orKind: ['work'], heading: 'Przerwa w pracy', text: [gap] },
    { kind: 'education', heading: 'Wykształcenie', education: studies },
    { kind: 'other', heading: '', text: [clause] },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>CV Honorata Szczygielska</title><style>
@page{size:A4;margin:0}
*{box-sizing:border-box}html,body{margin:0}
body{font-family:"Lato","Liberation Sans";font-size:9.6pt;line-height:1.4;color:#333;-webkit-print-color-adjust:exact}
.page{display:flex;width:210mm;height:296mm}
aside{width:64mm;background:#5b3a4e;color:#fff;padding:14mm 7mm}
main{flex:1;padding:14mm 12mm 8mm;display:flex;flex-direction:column}
.photo{width:34mm;height:34mm;border-radius:50%;background:#8d6a7f;border:1.2mm solid #ffd9b8;margin:0 auto 7mm}
aside h2{font-size:11pt;color:#ffd9b8;margin:6mm 0 2mm;font-weight:700}
aside p{margin:0 0 1.4mm}.i{display:flex;gap:2.5mm;align-items:baseline}
.pill{display:inline-block;background:#7a5269;border-radius:3mm;padding:.5mm 2.6mm;margin:0 1mm 1.6mm 0}
h1{font-size:25pt;line-height:1.1;margin:0;color:#5b3a4e;font-weight:900}.l{font-size:12.5pt;color:#d0743c;margin:0 0 3mm}
main h2{font-size:12pt;color:#5b3a4e;border-bottom:.5mm solid #ffd9b8;margin:4.5mm 0 3mm;padding-bottom:.8mm}
main p{margin:0}
.e{display:flex}.when{width:31mm;font-size:8.6pt;color:#888;padding-top:.4mm;white-space:nowrap}
.what{flex:1;border-left:.5mm solid #d0743c;padding:0 0 3mm 5mm;position:relative}
.what::before{content:"";position:absolute;left:-1.5mm;top:1.2mm;width:2.5mm;height:2.5mm;border-radius:50%;background:#d0743c}
.t{font-weight:700}.b{color:#d0743c}ul{margin:.6mm 0 0;padding-left:4mm}
.rodo{margin-top:auto!important;font-size:6.8pt;color:#888;line-height:1.25}
</style></head><body><div class="page">
<aside><div class="photo"></div>
<h2 style="margin-top:0">Kontakt</h2>
<p class="i">${icons.phone}<span>+48 600 555 027</span></p>
<p class="i">${icons.mail}<span>honorata.sz@jeziorak.example</span></p>
<p class="i">${icons.pin}<span>ul. Kajakowa 9/2, 14-200 Iława</span></p>
<p class="i">${icons.cake}<span>ur. 8.10.1989</span></p>
<p class="i">${icons.car}<span>prawo jazdy kat. B</span></p>
<h2>Programy i wiedza</h2><div>${skills.map((s) => `<span class="pill">${s}</span>`)}</div>
<h2>Języki</h2>${languages.map((l) => `<p>${l.language} – ${l.fluency}</p>`)}
<h2>Szkolenia</h2>${courses.map((c) => `<p>${c.line}</p>`)}
<h2>Hobby</h2><p>żeglarstwo na Jezioraku, szydełkowanie</p>
</aside>
<main><h1>Honorata Szczygielska</h1><p class="l">Specjalistka ds. kadr i płac</p>
<h2>Kilka słów o mnie</h2><p>${about}</p>
<h2>Doświadczenie zawodowe</h2>
${jobs.map((j) => entry(j.when, j.title, `${j.employer}, ${j.place}`, ul(j.bullets)))}
<h2>Przerwa w pracy</h2><p>${gap}</p>
<h2>Wykształcenie</h2>
${studies.map((s) => entry(s.when, s.degree, `${s.institution}, ${s.place}`))}
<p class="rodo">${clause}</p>
</main></div></body></html>`,
};
