import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const pitch =
  'Strategisch inkoper met een achtergrond in de machinebouw. Ik onderhandel scherp, maar blijf leveranciers tien jaar later nog groeten.';
const jobs: Job[] = [
  {
    employer: 'Van Drunen Pompen B.V.',
    place: 'Dordrecht',
    roles: [
      {
        title: 'Strategisch inkoper',
        from: '2021-10',
        when: 'oktober 2021 - heden',
        text: [
          'Taken: categorieplan gietwerk en motoren (spend 14 miljoen euro), raamcontracten, risicoanalyse van leveranciers.',
        ],
      },
      {
        title: 'Operationeel inkoper',
        from: '2018-04',
        to: '2021-09',
        when: 'april 2018 - september 2021',
        text: ['Taken: bestellen, bewaken van levertijden en afhandelen van afkeur voor drie productielijnen.'],
      },
    ],
  },
  {
    employer: 'Gemeente Zwijndrecht',
    place: 'Zwijndrecht',
    title: 'Medewerker inkoop en aanbesteding',
    from: '2015-02',
    to: '2018-03',
    when: 'februari 2015 - maart 2018',
    text: ['Taken: Europese aanbestedingen voorbereiden in TenderNed, contractenregister bijhouden.'],
  },
  {
    employer: 'Technische Unie De Waal',
    place: 'Gorinchem',
    title: 'Binnendienstmedewerker',
    from: '2012-08',
    to: '2015-01',
    when: 'augustus 2012 - januari 2015',
    text: ['Taken: offertes uitwerken en klanten te woord staan aan de balie en telefoon.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    institution: 'Hogeschool Biesbosch',
    place: 'Dordrecht',
    degree: 'HBO-bachelor Bedrijfskunde (deeltijd)',
    studyType: 'HBO-bachelor',
    area: 'Bedrijfskunde',
    from: '2013',
    to: '2017',
    when: '2013 - 2017',
  },
  {
    institution: 'ROC Merwestad',
    place: 'Gorinchem',
    degree: 'MBO 4 Commercieel medewerker',
    studyType: 'MBO 4',
    area: 'Commercieel medewerker',
    from: '2009',
    to: '2012',
    when: '2009 - 2012',
  },
];
const courses: (Item & { name: string })[] = [
  { line: 'NEVI 2, Nevi, 2022', name: 'NEVI 2', by: 'Nevi', date: '2022' },
  { line: 'NEVI 1, Nevi, 2019', name: 'NEVI 1', by: 'Nevi', date: '2019' },
];
const skills = ['onderhandelen', 'contractmanagement', 'SAP S/4HANA', 'Power BI', 'aanbestedingsrecht'];

const role = (one: { title?: string; when?: string; text?: string[] }): string =>
  `<p class="t">${one.title}</p><p class="d">${one.when}</p><p>${one.text?.[0]}</p>`;
const block = (heading: string, body: string): string =>
  `<tr><td class="k"><span>&mdash;</span><br>${heading}</td><td>${body}</td></tr>`;

export const cv: HandMadeCv = {
  id: 'nl-nl-inkoper-swiss',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'heden' },
  name: 'Jeroen van Wingerden',
  label: 'Strategisch inkoper',
  contact: {
    email: 'jeroen@vanwingerden.example',
    phone: '06 4178 2093',
    address: 'Singel 184, 3311 HK Dordrecht',
    city: 'Dordrecht',
    postalCode: '3311 HK',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'jeroenvanwingerden',
        url: 'https://linkedin.com/in/jeroenvanwingerden',
        shown: 'linkedin.com/in/jeroenvanwingerden',
      },
    ],
  },
  sections: [
    { kind: 'summary', heading: 'Wie ben ik', text: [pitch] },
    { kind: 'skills', heading: 'Sterk in', skills: [{ skills }] },
    { kind: 'work', heading: 'Werk', jobs },
    { kind: 'education', heading: 'Opleiding', education: studies },
    { kind: 'certificates', heading: 'Diploma’s', items: courses },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Nederlands', fluency: 'moedertaal' },
        { language: 'Engels', fluency: 'goed' },
        { language: 'Duits', fluency: 'redelijk' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Vrije tijd',
      text: ['Roeien bij de Dordtse vereniging, orgels restaureren, twee pubers.'],
    },
  ],
  tools: ['wkhtmltopdf'],
  source: page`<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>CV</title><style>
body { margin: 0; font-family: Raleway, Lato, "Liberation Sans"; font-size: 13pt; line-height: 1.4; color: #444 }
table { width: 100%; border-collapse: collapse }
tr { page-break-inside: avoid }
td { vertical-align: top; padding: 0 0 16px 0 }
.k { width: 24%; font-weight: bold; color: #111; padding-right: 16px }
.k span { color: #f2511b }
h1 { font-size: 32pt; margin: 0; color: #111; line-height: 1.1 }
.label { font-size: 16pt; color: #f2511b; margin: 4px 0 0 }
p { margin: 0 }
.o { font-size: 14.5pt; font-weight: bold; color: #111; margin-top: 10px }
.o.first { margin-top: 18px }
.p { font-weight: normal }
.t { font-style: italic; margin-top: 5px }
.d { font-size: 11pt; color: #888 }
</style></head><body>
<table>
<tr><td class="k" style="font-weight:normal"><p>Singel 184, 3311 HK Dordrecht</p><p>06 4178 2093</p></td><td><h1>Jeroen van Wingerden</h1><p class="label">Strategisch inkoper</p><p>jeroen@vanwingerden.example</p><p>linkedin.com/in/jeroenvanwingerden</p></td></tr>
${block('Wie ben ik', `<br><p>${pitch}</p>`)}
${block('Sterk in', `<br><p>${skills.join(', ')}</p>`)}
${block(
  'Werk',
  jobs
    .map(
      (job, at) =>
        `<p class="o${at === 0 ? ' first' : ''}">${job.employer} <span class="p">/ ${job.place}</span></p>${(job.roles ?? [job]).map(role).join('')}`,
    )
    .join(''),
)}
${block(
  'Opleiding',
  studies
    .map(
      (study, at) =>
        `<p class="o${at === 0 ? ' first' : ''}">${study.institution} <span class="p">/ ${study.place}</span></p><p class="t">${study.degree}</p><p class="d">${study.when}</p>`,
    )
    .join(''),
)}
${block('Diploma’s', `<br>${courses.map((course) => `<p>${course.line}</p>`).join('')}`)}
${block('Talen', '<br><p>Nederlands (moedertaal), Engels (goed), Duits (redelijk)</p>')}
${block('Vrije tijd', '<br><p>Roeien bij de Dordtse vereniging, orgels restaureren, twee pubers.</p>')}
</table></body></html>`,
};
