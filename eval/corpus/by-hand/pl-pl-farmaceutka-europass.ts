import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Kierownik apteki',
    employer: 'Apteka „Pod Wagą” sp. z o.o.',
    place: 'Lublin, Polska',
    from: '2020-10',
    when: '10/2020 – OBECNIE',
    bullets: ['Kierowanie zespołem sześciu osób.', 'Prowadzenie opieki farmaceutycznej i szczepień.'],
  },
  {
    title: 'Magister farmacji',
    employer: 'Szpital Wojewódzki im. Kardynała Wyszyńskiego',
    place: 'Lublin, Polska',
    from: '2016-04',
    to: '2020-09',
    when: '04/2016 – 09/2020',
    bullets: ['Przygotowywanie leków cytostatycznych w pracowni aseptycznej.'],
  },
  {
    title: 'Stażystka',
    employer: 'Apteka Rodzinna',
    place: 'Puławy, Polska',
    from: '2015-09',
    to: '2016-03',
    when: '09/2015 – 03/2016',
  },
];

export const cv: HandMadeCv = {
  id: 'pl-pl-farmaceutka-europass',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM/yyyy', now: 'OBECNIE' },
  name: 'Agnieszka Wrońska-Zych',
  contact: {
    email: 'a.wronska@poczta.example',
    phone: '(+48) 601 220 914',
    address: 'ul. Narutowicza 34/5, 20-016 Lublin, Polska (Dom)',
    city: 'Lublin',
    postalCode: '20-016',
    extra: ['Data urodzenia: 14/02/1991', 'Obywatelstwo: polskie'],
  },
  sections: [
    { kind: 'work', heading: 'Doświadczenie zawodowe', jobs },
    {
      kind: 'education',
      heading: 'Wykształcenie i odbyte szkolenia',
      education: [
        {
          degree: 'Magister farmacji',
          studyType: 'Magister',
          area: 'farmacji',
          institution: 'Uniwersytet Medyczny w Lublinie',
          from: '2010-10',
          to: '2016-03',
          when: '10/2010 – 03/2016',
        },
        {
          degree: 'Specjalizacja z farmacji szpitalnej',
          studyType: 'Specjalizacja',
          area: 'farmacji szpitalnej',
          institution: 'Centrum Medyczne Kształcenia Podyplomowego',
          from: '2017-01',
          to: '2020-06',
          when: '01/2017 – 06/2020',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Umiejętności językowe',
      languages: [{ language: 'polski' }, { language: 'angielski', fluency: 'B2' }],
    },
    {
      kind: 'skills',
      heading: 'Umiejętności cyfrowe',
      skills: [{ skills: ['KS-AOW', 'Microsoft Excel', 'ZSMOPL'] }],
    },
    { kind: 'other', heading: 'Prawo jazdy', text: ['Kategoria B'] },
  ],
  tools: ['weasyprint'],
  source: page`<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>@page{size:A4;margin:16mm}body{font-family:"Open Sans","DejaVu Sans";font-size:9pt}header{background:#eef3fa;padding:8px 12px}h1{font-size:20pt;color:#004494;margin:0 0 6px}h2{font-size:11pt;color:#004494;border-bottom:1px solid #004494;text-transform:uppercase;margin:14px 0 6px}.j{margin-bottom:8px}.d{color:#666;font-size:8pt}.t{font-weight:bold;text-transform:uppercase}p{margin:1px 0}ul{margin:3px 0}</style></head><body>
<header><h1>Agnieszka Wrońska-Zych</h1><p><b>Data urodzenia:</b> 14/02/1991 | <b>Obywatelstwo:</b> polskie | <b>Numer telefonu:</b> (+48) 601 220 914 (Telefon komórkowy) | <b>E-mail:</b> a.wronska@poczta.example | <b>Adres:</b> ul. Narutowicza 34/5, 20-016 Lublin, Polska (Dom)</p></header>
<h2>Doświadczenie zawodowe</h2>${jobs.map((j) => `<div class="j"><p><b>${j.employer}</b> – ${j.place}</p><p><span class="t">${j.title}</span> <span class="d">– ${j.when}</span></p>${ul(j.bullets)}</div>`)}
<h2>Wykształcenie i odbyte szkolenia</h2><div class="j"><p class="d">10/2010 – 03/2016 Lublin, Polska</p><p><span class="t">Magister farmacji</span> Uniwersytet Medyczny w Lublinie</p></div><div class="j"><p class="d">01/2017 – 06/2020 Warszawa, Polska</p><p><span class="t">Specjalizacja z farmacji szpitalnej</span> Centrum Medyczne Kształcenia Podyplomowego</p></div>
<h2>Umiejętności językowe</h2><p>Język ojczysty: <b>polski</b></p><p>Inne języki: <b>angielski</b> B2</p>
<h2>Umiejętności cyfrowe</h2><p>KS-AOW | Microsoft Excel | ZSMOPL</p>
<h2>Prawo jazdy</h2><p>Kategoria B</p></body></html>`,
};
