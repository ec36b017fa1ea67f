import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profilo =
  'Agronoma iscritta all’albo, con un dottorato in patologia vegetale e gli stivali sempre in macchina. Aiuto oliveti e frutteti a spendere meno acqua e meno rame.';
const motto = '«Chi semina fretta raccoglie erbacce.»';
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Responsabile tecnica',
    employer: 'OP Colline del Fortore Soc. Coop. Agr.',
    place: 'Larino (CB)',
    from: '2021-02',
    when: '02/2021 - in corso',
    text: ['Organizzazione di produttori: 310 soci, 2.900 ettari di olivo e ortaggi.'],
    bullets: [
      'Coordino quattro tecnici di campo e il piano colturale dei soci.',
      'Consumi irrigui ridotti del 23% con sonde e bilancio idrico.',
    ],
  },
  {
    title: 'Funzionaria ispettrice fitosanitaria',
    employer: 'Regione Molise – Servizio Fitosanitario',
    place: 'Campobasso',
    from: '2018-06',
    to: '2021-01',
    when: '06/2018 - 01/2021',
    bullets: ['Monitoraggio di Xylella fastidiosa: 1.140 campioni in tre campagne.'],
  },
  {
    title: 'Field Trial Manager',
    employer: 'Greenfold Crop Sciences Ltd',
    place: 'Norwich, Regno Unito',
    from: '2016-09',
    to: '2018-05',
    when: '09/2016 - 05/2018',
    text: ['Prove di campo conto terzi per l’industria agrochimica.'],
    bullets: ['64 prove su frumento e colza secondo protocolli GEP.'],
  },
  {
    title: 'Assegnista di ricerca',
    employer: 'Dipartimento di Agraria, Università degli Studi del Tavoliere',
    place: 'Foggia',
    from: '2015-03',
    to: '2016-08',
    when: '03/2015 - 08/2016',
  },
  {
    title: 'Tirocinante',
    employer: 'Azienda agricola Di Iorio Nicolina',
    place: 'Guglionesi (CB)',
    from: '2010',
    to: '2010',
    when: 'Estate 2010',
  },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    degree: 'Dottorato di ricerca in Patologia vegetale',
    studyType: 'Dottorato di ricerca',
    area: 'Patologia vegetale',
    institution: 'Università degli Studi del Tavoliere',
    place: 'Foggia',
    from: '2012-01',
    to: '2015-02',
    when: '01/2012 - 02/2015',
  },
  {
    degree: 'Laurea magistrale in Scienze e tecnologie agrarie',
    studyType: 'Laurea magistrale',
    area: 'Scienze e tecnologie agrarie',
    institution: 'Università degli Studi del Tavoliere',
    place: 'Foggia',
    from: '2009',
    to: '2011',
    when: '2009 - 2011',
    score: '110/110 e lode',
  },
  {
    degree: 'Laurea triennale in Scienze agrarie',
    studyType: 'Laurea triennale',
    area: 'Scienze agrarie',
    institution: 'Ateneo del Sannio Molisano',
    place: 'Campobasso',
    from: '2006',
    to: '2009',
    when: '2006 - 2009',
    score: '105/110',
  },
  {
    degree: 'Diploma di perito agrario',
    studyType: 'Diploma',
    area: 'perito agrario',
    institution: 'Istituto tecnico agrario San Pardo',
    place: 'Larino (CB)',
    to: '2006',
    when: '2006',
    score: '98/100',
  },
];
const groups: [string, string[]][] = [
  ['Campo', ['Potatura dell’olivo', 'Difesa integrata', 'Irrigazione di precisione']],
  ['Laboratorio', ['PCR', 'Microscopia']],
  ['Digitale', ['QGIS', 'R', 'Quaderno di campagna']],
];
const languages = [
  { language: 'Italiano', fluency: 'Madrelingua', full: 5 },
  { language: 'Inglese', fluency: 'Avanzato', full: 4 },
  { language: 'Francese', fluency: 'Principiante', full: 1 },
];
const certificates = [
  {
    line: 'Abilitazione e iscrizione all’Albo dei Dottori Agronomi, Ordine di Campobasso, 2012',
    name: 'Abilitazione e iscrizione all’Albo dei Dottori Agronomi',
    by: 'Ordine di Campobasso',
    date: '2012',
  },
  {
    line: 'Assaggiatrice di olio di oliva, Camera di Commercio del Molise, 2019',
    name: 'Assaggiatrice di olio di oliva',
    by: 'Camera di Commercio del Molise',
    date: '2019',
  },
];
const papers = [
  {
    line: 'Early detection of quick decline in young olive groves, Journal of Mediterranean Plant Health, 2016',
    name: 'Early detection of quick decline in young olive groves',
    by: 'Journal of Mediterranean Plant Health',
    date: '2016',
  },
];
const passions = ['Apicoltura', 'Arrampicata', 'Zampogna'];
const privacy = 'Autorizzo il trattamento dei dati personali ai sensi del Regolamento UE 2016/679.';

export const cv: HandMadeCv = {
  id: 'it-it-agronoma-enhancv',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'in corso' },
  name: 'Loredana Pettinicchi',
  shownName: 'LOREDANA PETTINICCHI',
  label: 'Agronoma | Responsabile tecnica',
  contact: {
    email: 'l.pettinicchi@agripost.example',
    phone: '+39 347 552 8914',
    address: 'Larino (CB)',
    city: 'Larino',
    profiles: [
      { network: 'LinkedIn', username: 'loredana-pettinicchi', shown: 'linkedin.com/in/loredana-pettinicchi' },
    ],
    extra: ['Patente B'],
  },
  sections: [
    { kind: 'summary', heading: 'Profilo', text: [profilo] },
    { kind: 'work', heading: 'Esperienza', jobs },
    { kind: 'education', heading: 'Istruzione', education: studies },
    { kind: 'other', heading: 'Il mio motto', side: true, text: [motto] },
    {
      kind: 'skills',
      heading: 'Competenze',
      side: true,
      skills: groups.map(([group, skills]) => ({ group, skills })),
    },
    {
      kind: 'languages',
      heading: 'Lingue',
      side: true,
      languages: languages.map(({ language, fluency }) => ({ language, fluency })),
    },
    { kind: 'certificates', heading: 'Abilitazioni', side: true, items: certificates },
    { kind: 'publications', heading: 'Pubblicazioni', side: true, items: papers },
    { kind: 'interests', heading: 'Passioni', side: true, items: passions.map((line) => ({ line })) },
    { kind: 'other', heading: '', text: [privacy] },
  ],
  columns: 2,
  tools: ['chromium'],
  source: page`<!doctype html><html lang="it"><head><meta charset="utf-8"><style>
@page{size:A4;margin:12mm 13mm}
body{font-family:"Carlito","Liberation Sans";font-size:10pt;color:#384347;margin:0;line-height:1.32}p{margin:0}
h1{font-size:23pt;margin:0;color:#1e3a2f;letter-spacing:1px}.lab{color:#3c8d5a;font-size:13pt}.con{font-weight:700;margin:3px 0 12px}
.con span{margin-right:16px}
.cols{display:grid;grid-template-columns:61% 35%;column-gap:4%}
h2{font-size:13pt;font-variant:small-caps;color:#1e3a2f;border-bottom:2.5px solid #1e3a2f;margin:0 0 7px;letter-spacing:.5px}
section{margin-bottom:13px}.e{margin-bottom:9px;break-inside:avoid}.t{font-size:12pt;color:#1e3a2f}.o{color:#3c8d5a;font-weight:700;font-size:11pt}
.m{font-size:9pt;color:#6c777b}.m span{margin-right:18px}.w{font-style:italic}
ul{margin:1px 0 0;padding-left:15px}
.tag{display:inline-block;border-bottom:1.5px solid #b8c4bd;padding:1px 4px;margin:0 8px 5px 0;font-weight:700}.g{color:#3c8d5a;margin-top:3px}
.lang{display:flex;align-items:center;justify-content:space-between;margin-bottom:3px}.dots i{display:inline-block;width:9px;height:9px;border-radius:5px;background:#3c8d5a;margin-left:3px}.dots i.x{background:#d8dfdb}
.i{margin-bottom:6px}.foot{font-size:8pt;color:#6c777b}
</style></head><body>
<h1>LOREDANA PETTINICCHI</h1><p class="lab">Agronoma | Responsabile tecnica</p>
<p class="con"><span>+39 347 552 8914</span><span>l.pettinicchi@agripost.example</span><span>linkedin.com/in/loredana-pettinicchi</span><span>Larino (CB)</span><span>Patente B</span></p>
<div class="cols"><div>
<section><h2>Profilo</h2><p>${profilo}</p></section>
<section><h2>Esperienza</h2>
${jobs.map((j) => `<div class="e"><p class="t">${j.title}</p><p class="o">${j.employer}</p><p class="m"><span>${j.when}</span><span>${j.place}</span></p>${(j.text ?? []).map((t) => `<p class="w">${t}</p>`).join('')}${ul(j.bullets)}</div>`)}</section>
<section><h2>Istruzione</h2>
${studies.map((s) => `<div class="e"><p class="t">${s.degree}</p><p class="o">${s.institution}</p><p class="m"><span>${s.when}</span><span>${s.place}</span>${s.score ? `<span>Voto: ${s.score}</span>` : ''}</p></div>`)}</section>
</div><div>
<section><h2>Il mio motto</h2><p class="w">${motto}</p></section>
<section><h2>Competenze</h2>${groups.map(([group, skills]) => `<p class="g">${group}</p><div>${skills.map((s) => `<span class="tag">${s}</span>`).join(' ')}</div>`)}</section>
<section><h2>Lingue</h2>${languages.map((l) => `<div class="lang"><span>${l.language}</span><span>${l.fluency}</span><span class="dots">${[1, 2, 3, 4, 5].map((n) => `<i${n > l.full ? ' class="x"' : ''}></i>`).join('')}</span></div>`)}</section>
<section><h2>Abilitazioni</h2>${certificates.map((c) => `<p class="i">${c.line}</p>`)}</section>
<section><h2>Pubblicazioni</h2>${papers.map((c) => `<p class="i">${c.line}</p>`)}</section>
<section><h2>Passioni</h2>${passions.map((p) => `<p>${p}</p>`)}</section>
</div></div>
<p class="foot">${privacy}</p>
</body></html>`,
};
