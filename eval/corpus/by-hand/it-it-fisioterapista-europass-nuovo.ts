import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const presentation =
  'Fisioterapista con esperienza in riabilitazione ortopedica e geriatrica. Lavoro volentieri in équipe e curo il passaggio dal ricovero al domicilio.';
const jobs: (Job & { when: string; title: string })[] = [
  {
    when: '01/09/2020 – Attuale',
    title: 'Fisioterapista',
    employer: 'Casa di Cura Villa Olmeto',
    place: 'Parma, Italia',
    from: '2020-09-01',
    bullets: [
      'Riabilitazione post-operatoria di anca, ginocchio e spalla',
      'Valutazione funzionale e stesura del progetto riabilitativo individuale',
      'Tutor clinico di due studenti per semestre',
    ],
  },
  {
    when: '15/01/2017 – 31/08/2020',
    title: 'Fisioterapista domiciliare',
    employer: 'Cooperativa Sociale Passo Lieve',
    place: 'Reggio nell’Emilia, Italia',
    from: '2017-01-15',
    to: '2020-08-31',
    bullets: [
      'Trattamenti a domicilio per pazienti con esiti di ictus',
      'Addestramento dei familiari all’uso degli ausili',
    ],
  },
  {
    when: '01/03/2016 – 31/12/2016',
    title: 'Collaboratrice di studio',
    employer: 'Studio Fisio Bassi',
    place: 'Modena, Italia',
    from: '2016-03-01',
    to: '2016-12-31',
    text: ['Terapia manuale, tecar e ultrasuoni, ginnastica posturale di gruppo.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    when: '03/2018 – 11/2019',
    degree: 'Master di I livello in Terapia manuale',
    studyType: 'Master di I livello',
    area: 'Terapia manuale',
    institution: 'Università dell’Appennino',
    place: 'Bologna, Italia',
    from: '2018-03',
    to: '2019-11',
  },
  {
    when: '10/2012 – 11/2015',
    degree: 'Laurea in Fisioterapia',
    studyType: 'Laurea',
    area: 'Fisioterapia',
    institution: 'Ateneo Padano',
    place: 'Parma, Italia',
    from: '2012-10',
    to: '2015-11',
    score: '108/110',
  },
];
const digital = ['Cartella clinica elettronica', 'Microsoft Office', 'Google Meet', 'Posta elettronica certificata'];
const register: Item & { name: string } = {
  line: 'Iscrizione all’Ordine dei Fisioterapisti di Parma, n. 1147',
  name: 'Iscrizione all’Ordine dei Fisioterapisti di Parma',
  by: 'Ordine dei Fisioterapisti di Parma',
};
const volunteering: Job & { when: string; title: string } = {
  when: '2014 – Attuale',
  title: 'Massaggiatrice di squadra',
  employer: 'Polisportiva Torrile',
  place: 'San Polo',
  from: '2014',
};

export const cv: HandMadeCv = {
  id: 'it-it-fisioterapista-europass-nuovo',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'dd/MM/yyyy', now: 'Attuale' },
  name: 'Giada Montecchi',
  contact: {
    email: 'giada.montecchi@postafacile.example',
    phone: '(+39) 347 5520918',
    address: 'Via Emilia Ovest 61, 43126 Parma (Italia)',
    city: 'Parma',
    postalCode: '43126',
    countryCode: 'IT',
    labels: { email: 'E-mail', phone: 'Numero di telefono', address: 'Abitazione' },
    extra: ['Data di nascita: 12/06/1993', 'Nazionalità: Italiana'],
  },
  sections: [
    { kind: 'summary', heading: 'PRESENTAZIONE', text: [presentation] },
    { kind: 'work', heading: 'ESPERIENZA LAVORATIVA', jobs },
    { kind: 'education', heading: 'ISTRUZIONE E FORMAZIONE', education: studies },
    {
      kind: 'languages',
      heading: 'COMPETENZE LINGUISTICHE',
      languages: [
        { language: 'Italiano' },
        { language: 'Inglese', fluency: 'B2' },
        { language: 'Spagnolo', fluency: 'A2' },
      ],
    },
    { kind: 'skills', heading: 'COMPETENZE DIGITALI', skills: [{ skills: digital }] },
    { kind: 'certificates', heading: 'ABILITAZIONI', items: [register] },
    { kind: 'volunteer', heading: 'VOLONTARIATO', jobs: [volunteering] },
    { kind: 'other', orKind: ['certificates'], heading: 'PATENTE DI GUIDA', text: ['Automobile: B'] },
  ],
  tools: ['chromium'],
  source: page`<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Europass</title><style>
@page { size: A4; margin: 14mm 0 }
@page :first { margin-top: 0 }
* { box-sizing: border-box }
body { margin: 0; font: 9.5pt/1.45 Arimo, "Liberation Sans", Arial, sans-serif; color: #404040; -webkit-print-color-adjust: exact; print-color-adjust: exact }
header { background: #f2f2f7; padding: 12mm 14mm 6mm; position: relative; border-bottom: .6mm solid #004494 }
header .brand { position: absolute; right: 14mm; top: 11mm; color: #004494; font-size: 14pt }
header p { padding-left: 33mm }
header h1 { padding-left: 33mm }
header .face { position: absolute; left: 14mm; top: 12mm; width: 26mm; height: 26mm; border-radius: 50%; background: #c9cede; }
h1 { font-size: 20pt; margin: 0 0 2mm; color: #004494; font-weight: bold }
header p { margin: 0 }
header b { color: #222 }
section { margin: 5mm 14mm 0 }
section.l { break-inside: avoid }
h2 { font-size: 11pt; color: #004494; margin: 0 0 2mm; padding-bottom: 1mm; border-bottom: .3mm solid #bbb; position: relative; break-after: avoid }
h2::before { content: ""; position: absolute; left: -6mm; top: 1.2mm; width: 2.6mm; height: 2.6mm; border-radius: 50%; background: #8c9bc0 }
.e { margin-bottom: 4mm; break-inside: avoid }
.e p { margin: 0 }
.d { color: #666 }
.t { font-size: 10.5pt; color: #004494; font-weight: bold }
ul { margin: 1mm 0 0; padding-left: 5mm }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt; text-align: center; margin-top: 2mm }
td, th { border: .2mm solid #bbb; padding: 1mm; font-weight: normal }
section > p { margin: 0 }
</style></head><body>
<header><div class="brand">europass</div><div class="face"></div>
<h1>Giada Montecchi</h1>
<p><b>Data di nascita:</b> 12/06/1993 &nbsp;|&nbsp; <b>Nazionalità:</b> Italiana</p>
<p><b>Numero di telefono:</b> (+39) 347 5520918</p>
<p><b>E-mail:</b> giada.montecchi@postafacile.example</p>
<p><b>Abitazione:</b> Via Emilia Ovest 61, 43126 Parma (Italia)</p>
</header>
<section><h2>PRESENTAZIONE</h2><p>${presentation}</p></section>
<section><h2>ESPERIENZA LAVORATIVA</h2>
${jobs.map(
  (job) =>
    `<div class="e"><p class="d">[ ${job.when} ]</p><p class="t">${job.title}</p><p><b>${job.employer}</b></p><p>${job.place}</p>${(job.text ?? []).map((text) => `<p>${text}</p>`).join('')}${ul(job.bullets)}</div>`,
)}
</section>
<section><h2>ISTRUZIONE E FORMAZIONE</h2>
${studies.map(
  (study) =>
    `<div class="e"><p class="d">[ ${study.when} ]</p><p class="t">${study.degree}</p><p><b>${study.institution}</b></p><p>${study.place}</p>${study.score ? `<p>Voto finale: ${study.score}</p>` : ''}</div>`,
)}
</section>
<section class="l"><h2>COMPETENZE LINGUISTICHE</h2>
<p>Lingua madre: <b>Italiano</b></p>
<p>Altre lingue:</p>
<table><tr><th></th><th>ASCOLTO</th><th>LETTURA</th><th>SCRITTURA</th><th>PRODUZIONE ORALE</th><th>INTERAZIONE ORALE</th></tr>
<tr><td><b>Inglese</b></td><td>B2</td><td>B2</td><td>B2</td><td>B2</td><td>B2</td></tr>
<tr><td><b>Spagnolo</b></td><td>A2</td><td>A2</td><td>A2</td><td>A2</td><td>A2</td></tr></table>
</section>
<section><h2>COMPETENZE DIGITALI</h2><p>${digital.join(' &nbsp;|&nbsp; ')}</p></section>
<section><h2>ABILITAZIONI</h2><p>${register.line}</p></section>
<section><h2>VOLONTARIATO</h2><div class="e"><p class="d">[ ${volunteering.when} ]</p><p class="t">${volunteering.title}</p><p><b>${volunteering.employer}</b></p><p>${volunteering.place}</p></div></section>
<section><h2>PATENTE DI GUIDA</h2><p>Automobile: B</p></section>
</body></html>`,
};
