import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Saldatore TIG',
    employer: 'Officine Meccaniche Bordignon Snc',
    place: 'Bassano del Grappa (VI)',
    from: '2019-01',
    when: 'dal gennaio 2019',
    bullets: [
      'Tubazioni inox per caseifici e birrifici',
      'Prove con liquidi penetranti',
      'Trasferte in Germania e Croazia',
    ],
  },
  {
    title: 'Saldatore MIG/MAG',
    employer: 'Etjca S.p.A. (presso Carpenteria Zen)',
    place: 'Rosà (VI)',
    from: '2017-03',
    to: '2018-12',
    when: 'marzo 2017 – dicembre 2018',
  },
  {
    title: 'Disoccupato, corso di riqualificazione',
    from: '2016-06',
    to: '2017-02',
    when: 'giugno 2016 – febbraio 2017',
    employer: '',
  },
  {
    title: 'Carpentiere in ferro',
    employer: 'F.lli Scapin',
    place: 'Marostica (VI)',
    from: '2009-09',
    to: '2016-05',
    when: 'settembre 2009 – maggio 2016',
    text: ['Cancelli, scale e soppalchi su disegno, dal taglio alla posa in opera presso il cliente.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Qualifica di Operatore meccanico',
    studyType: 'Qualifica',
    area: 'Operatore meccanico',
    institution: 'CFP Fondazione Pia Società San Gaetano',
    place: 'Vicenza',
    to: '2009',
    from: '2006',
    when: '2006 – 2009',
    score: '88/100',
  },
  {
    degree: 'Licenza media',
    institution: 'Scuola media Bellavitis',
    place: 'Bassano del Grappa',
    to: '2006',
    when: '2006',
  },
];
const licences: (Item & { line: string })[] = [
  {
    line: 'Patentino UNI EN ISO 9606-1 (141), IIS CERT, 2024',
    name: 'Patentino UNI EN ISO 9606-1 (141)',
    by: 'IIS CERT',
    date: '2024',
  },
  {
    line: 'Patentino UNI EN ISO 9606-1 (135), IIS CERT, 2017',
    name: 'Patentino UNI EN ISO 9606-1 (135)',
    by: 'IIS CERT',
    date: '2017',
  },
  { line: 'Abilitazione al carrello elevatore, 2019', name: 'Abilitazione al carrello elevatore', date: '2019' },
];
const skills = [
  { name: 'TIG', level: 5 },
  { name: 'MIG/MAG', level: 5 },
  { name: 'Elettrodo', level: 4 },
  { name: 'Lettura del disegno', level: 4 },
  { name: 'AutoCAD', level: 1 },
];
const dots = (level: number): string =>
  `<span class="dots">${[1, 2, 3, 4, 5].map((at) => `<i class="${at <= level ? 'on' : ''}"></i>`).join('')}</span>`;

export const cv: HandMadeCv = {
  id: 'it-it-saldatore-due-fasce',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMMM yyyy', now: 'oggi', since: 'dal' },
  name: 'Ivan Tessarolo',
  label: 'Saldatore patentato TIG e MIG/MAG',
  contact: {
    email: 'ivan.tessarolo@brentaposta.example',
    phone: '+39 349 555 0186',
    address: 'Via Rivana 61, 36061 Bassano del Grappa (VI)',
    city: 'Bassano del Grappa',
    postalCode: '36061',
    extra: ['nato a Bassano il 30/01/1992', 'patenti B e C'],
  },
  columns: 2,
  sections: [
    {
      kind: 'skills',
      heading: 'SO FARE',
      side: true,
      skills: [{ skills: skills.map((skill) => skill.name) }],
      skillStyle: 'list',
    },
    { kind: 'certificates', heading: 'PATENTINI', side: true, items: licences },
    {
      kind: 'languages',
      heading: 'LINGUE',
      side: true,
      languages: [
        { language: 'Italiano', fluency: 'madrelingua' },
        { language: 'Tedesco', fluency: 'da cantiere' },
      ],
    },
    { kind: 'interests', heading: 'TEMPO LIBERO', side: true, text: ['Mountain bike e banda musicale (trombone).'] },
    {
      kind: 'work',
      heading: 'DOVE HO LAVORATO',
      jobs: jobs.map(({ employer, ...job }) => ({ ...job, employer: employer || undefined })),
    },
    { kind: 'education', heading: 'SCUOLA', education: studies },
    {
      kind: 'other',
      heading: 'CONSENSO',
      text: ['Autorizzo il trattamento dei dati personali ai sensi del Regolamento UE 2016/679.'],
    },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Ivan Tessarolo</title><style>
@page { size: A4; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; font: 9.8pt/1.42 "Liberation Sans Narrow", "Liberation Sans", sans-serif; color: #1d1d1d }
.top { background: #e8590c; color: #fff; padding: 11mm 14mm 8mm; display: flex; align-items: flex-end; justify-content: space-between; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.top h1 { margin: 0; font-size: 27pt; line-height: 1 } .top h1 + div { font-size: 12pt }
.top .who { text-align: right; font-size: 9.5pt }
.body { display: flex; flex-direction: row-reverse }
.left { width: 66mm; background: #f4f0ec; padding: 4mm 8mm 10mm; min-height: 258mm; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.right { flex: 1; padding: 4mm 8mm 8mm 14mm }
h2 { color: #e8590c; font-size: 13pt; margin: 5mm 0 2mm; text-transform: uppercase }
.job { margin-bottom: 4mm } .job b { font-size: 11pt } .job small { color: #777; font-size: 9pt }
.skill { display: flex; justify-content: space-between; margin-bottom: 1mm }
.dots i { display: inline-block; width: 2.6mm; height: 2.6mm; border-radius: 50%; background: #d8cfc6; margin-left: 1mm } .dots .on { background: #e8590c }
ul { margin: 0; padding-left: 4mm } p { margin: 0 0 1.5mm }
</style></head><body>
<div class="top"><div><h1>Ivan Tessarolo</h1><div>Saldatore patentato TIG e MIG/MAG</div></div>
<div class="who">Via Rivana 61, 36061 Bassano del Grappa (VI)<br>+39 349 555 0186<br>ivan.tessarolo@brentaposta.example<br>nato a Bassano il 30/01/1992 / patenti B e C</div></div>
<div class="body"><div class="left">
<h2>So fare</h2>
${skills.map((skill) => `<div class="skill"><span>${skill.name}</span>${dots(skill.level)}</div>`)}
<h2>Patentini</h2>
${licences.map((licence) => `<p>${licence.line}</p>`)}
<h2>Lingue</h2>
<p>Italiano: madrelingua</p><p>Tedesco: da cantiere</p>
<h2>Tempo libero</h2>
<p>Mountain bike e banda musicale (trombone).</p>
</div><div class="right">
<h2>Dove ho lavorato</h2>
${jobs.map((job) => `<div class="job"><small>${job.when}</small><br><b>${job.title}</b>${job.employer ? `<br>${job.employer} – ${job.place}` : ''}${(job.text ?? []).map((text) => `<p>${text}</p>`).join('')}${ul(job.bullets)}</div>`)}
<h2>Scuola</h2>
${studies.map((study) => `<div class="job"><small>${study.when}</small><br><b>${study.degree}</b>${study.score ? ` (${study.score})` : ''}<br>${study.institution} – ${study.place}</div>`)}
<h2>Consenso</h2>
<p>Autorizzo il trattamento dei dati personali ai sensi del Regolamento UE 2016/679.</p>
</div></div></body></html>
`,
};
