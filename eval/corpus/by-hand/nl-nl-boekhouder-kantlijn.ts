import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Zelfstandig boekhouder',
    employer: 'Administratiekantoor Terpstra',
    place: 'Leek',
    from: '2018',
    when: '2018 – nu',
    text: [
      'Volledige administratie voor zo’n vijftig agrarische bedrijven en winkeliers, van inboeken tot aangifte. In het voorjaar help ik twee grotere kantoren met hun samenstelpraktijk.',
    ],
  },
  {
    title: 'Assistent-accountant',
    employer: 'Flynth',
    place: 'Drachten',
    from: '2011',
    to: '2017',
    when: '2011 t/m 2017',
    text: ['Jaarrekeningen voor melkveehouders en loonwerkers. Invoering van de digitale factuurstroom op kantoor.'],
  },
  {
    title: 'Medewerker crediteuren',
    employer: 'Lankhorst Touwfabrieken',
    place: 'Sneek',
    from: '2006',
    to: '2010',
    when: '2006 t/m 2010',
    text: ['Ongeveer 900 facturen per maand in SAP.'],
  },
  {
    title: 'Caissière en later kassachef',
    employer: 'Poiesz Supermarkten',
    place: 'Gorredijk',
    from: '2001',
    to: '2005',
    when: '2001 t/m 2005',
  },
];
const studies: Study[] = [
  {
    degree: 'SPD Bedrijfsadministratie',
    studyType: 'SPD',
    area: 'Bedrijfsadministratie',
    institution: 'NCOI',
    to: '2012',
    when: '2012',
    text: ['diploma behaald'],
  },
  {
    degree: 'MBO 4 Financiële Administratie',
    studyType: 'MBO 4',
    area: 'Financiële Administratie',
    institution: 'Friesland College',
    place: 'Heerenveen',
    to: '2006',
    when: '2006',
    text: ['diploma behaald'],
  },
  {
    degree: 'HBO Bedrijfseconomie',
    studyType: 'HBO',
    area: 'Bedrijfseconomie',
    institution: 'Noordelijke Hogeschool',
    place: 'Leeuwarden',
    from: '2007',
    to: '2008',
    when: '2007 t/m 2008',
    text: ['niet afgerond'],
  },
];
const courses: Item[] = [
  { line: 'Wet arbeidsmarkt in balans, NIRPA (2020)', name: 'Wet arbeidsmarkt in balans', by: 'NIRPA', date: '2020' },
  { line: 'Btw in de agrarische sector, SRA (2019)', name: 'Btw in de agrarische sector', by: 'SRA', date: '2019' },
];
const skills = [
  { group: 'Pakketten', skills: ['Exact Online', 'SnelStart', 'AFAS', 'SAP FI'] },
  { group: 'Fiscaal', skills: ['omzetbelasting', 'inkomstenbelasting', 'landbouwvrijstelling'] },
  { group: 'Verder', skills: ['Excel met draaitabellen', 'salarisadministratie', 'debiteurenbeheer'] },
];
const profile =
  'Cijfers kloppen pas als de klant ze ook snapt. Ik ben een boekhouder van de oude stempel met een hekel aan papier: nauwkeurig, op tijd en goed bereikbaar.';
const hobbies = 'Skûtsjesilen (schoot), brei- en haakwerk, penningmeester spelen waar niemand anders het wil.';
const row = (left: string, right: string): string => `<tr><td class="l">${left}</td><td>${right}</td></tr>`;
const heading = (text: string): string => `<h2>${text}</h2>`;

export const cv: HandMadeCv = {
  id: 'nl-nl-boekhouder-kantlijn',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'yyyy', join: ' t/m ', now: 'nu' },
  name: 'Froukje Terpstra-Hoekstra',
  contact: {
    email: 'froukje@terpstra-administratie.example',
    phone: '06 - 21 55 03 47',
    address: 'Tolberterstraat 61, 9351 BC Leek',
    city: 'Leek',
    postalCode: '9351 BC',
    extra: ['Geboren 27 november 1984 te Gorredijk', 'Rijbewijs B en BE'],
    heading: 'Personalia',
  },
  sections: [
    { kind: 'summary', heading: 'Kort', text: [profile] },
    { kind: 'work', heading: 'Werk', jobs },
    { kind: 'education', heading: 'Geleerd', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Bijgeschoold', items: courses },
    { kind: 'skills', heading: 'Kennis van zaken', skills },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Nederlands', fluency: 'moedertaal' },
        { language: 'Fries', fluency: 'moedertaal' },
        { language: 'Duits', fluency: 'redelijk' },
        { language: 'Engels', fluency: 'goed in lezen, matig in spreken' },
      ],
    },
    {
      kind: 'volunteer',
      orKind: ['other'],
      heading: 'Vrijwillig',
      jobs: [
        { title: 'Penningmeester', employer: 'Dorpshuis De Schans', from: '2015', when: 'sinds 2015' },
        {
          title: 'Invulhulp belastingaangifte',
          employer: 'Humanitas',
          place: 'Leek',
          from: '2012',
          to: '2016',
          when: '2012 t/m 2016',
        },
      ],
    },
    { kind: 'interests', heading: 'Vrije tijd', text: [hobbies] },
  ],
  tools: ['weasyprint'],
  source: page`<!doctype html><html lang="nl"><head><meta charset="utf-8"><style>
@page{size:A4;margin:20mm 18mm 18mm 14mm}
body{font-family:"Noto Sans","Liberation Sans";font-size:9.5pt;line-height:1.4;color:#1c2733}
h1{font-size:19pt;margin:0 0 6mm 42mm;color:#0b6b6b}
table{width:100%;border-collapse:collapse}
td{vertical-align:top;padding:0 0 2.2mm}
.l{width:36mm;padding-right:6mm;text-align:right;color:#0b6b6b}
h2{font-size:10pt;font-weight:bold;margin:0;text-transform:lowercase}
tr.s td{border-top:.3mm solid #9cc;padding-top:2.2mm}
.d{font-size:8.5pt}p{margin:0}
</style></head><body>
<h1>Froukje Terpstra-Hoekstra</h1>
<table>
<tr class="s"><td class="l">${heading('Personalia')}</td><td>Tolberterstraat 61, 9351 BC Leek<br>Telefoon: 06 - 21 55 03 47<br>E-mail: froukje@terpstra-administratie.example<br>Geboren 27 november 1984 te Gorredijk<br>Rijbewijs B en BE</td></tr>
<tr class="s"><td class="l">${heading('Kort')}</td><td>${profile}</td></tr>
${(() => {
  const entries = jobs.map(
    (j) =>
      `<p><b>${j.employer}</b>, ${j.place}</p><p>${j.title} <span class="d">[${j.when}]</span></p>${j.text ? `<p>${j.text.join(' ')}</p>` : ''}`,
  );
  return entries.map((entry, at) =>
    at === 0 ? `<tr class="s"><td class="l">${heading('Werk')}</td><td>${entry}</td></tr>` : row('', entry),
  );
})()}
${studies.map((e, at) => {
  const entry = `<p><b>${e.degree}</b>, ${[e.institution, e.place].filter(Boolean).join(' ')}</p><p><span class="d">[${e.when}]</span> ${e.text?.join(' ')}</p>`;
  return at === 0 ? `<tr class="s"><td class="l">${heading('Geleerd')}</td><td>${entry}</td></tr>` : row('', entry);
})}
<tr class="s"><td class="l">${heading('Bijgeschoold')}</td><td>${courses.map(({ line }) => `<p>${line}</p>`).join('')}</td></tr>
<tr class="s"><td class="l">${heading('Kennis van zaken')}</td><td>${skills.map(({ group, skills: names }) => `<p><i>${group}</i>: ${names.join('; ')}</p>`).join('')}</td></tr>
<tr class="s"><td class="l">${heading('Talen')}</td><td><p>Nederlands en Fries: moedertaal</p><p>Duits: redelijk</p><p>Engels: goed in lezen, matig in spreken</p></td></tr>
<tr class="s"><td class="l">${heading('Vrijwillig')}</td><td><p>Penningmeester, <b>Dorpshuis De Schans</b> <span class="d">[sinds 2015]</span></p><p>Invulhulp belastingaangifte, <b>Humanitas</b>, Leek <span class="d">[2012 t/m 2016]</span></p></td></tr>
<tr class="s"><td class="l">${heading('Vrije tijd')}</td><td>${hobbies}</td></tr>
</table></body></html>`,
};
