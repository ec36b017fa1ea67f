import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profile =
  'Elettricista con dodici anni di esperienza in impianti civili e industriali. Abituato a lavorare da solo e in squadra, con attenzione alla sicurezza e alla pulizia del cantiere.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Elettricista specializzato',
    employer: 'Impianti Rizzoli S.n.c.',
    place: 'Modena',
    from: '2018-01',
    when: 'da gennaio 2018 a oggi',
    text: [
      'Realizzazione di impianti elettrici e di automazione per capannoni e uffici, cablaggio di quadri e collaudi. Responsabile di cantiere per lavori fino a 150.000 euro e referente di due apprendisti.',
    ],
  },
  {
    title: 'Manutentore elettrico',
    employer: 'Ceramiche Secchia S.p.A.',
    place: 'Sassuolo (MO)',
    from: '2014-05',
    to: '2017-12',
    when: 'da maggio 2014 a dicembre 2017',
    text: ['Manutenzione ordinaria e straordinaria di forni e linee di smaltatura su tre turni.'],
  },
  {
    title: 'Apprendista elettricista',
    employer: 'Elettroluce di Ferrari Mauro',
    place: 'Formigine (MO)',
    from: '2011-09',
    to: '2014-04',
    when: 'da settembre 2011 ad aprile 2014',
    text: ['Impianti civili, citofonia e antenne.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Diploma di perito elettrotecnico',
    studyType: 'Diploma',
    area: 'perito elettrotecnico',
    institution: 'ITIS Enrico Fermi',
    place: 'Modena',
    from: '2006',
    to: '2011',
    when: '2006 – 2011',
    score: 'Votazione 82/100',
  },
];
const courses: (Item & { name: string; by: string; date: string })[] = [
  {
    line: '2023: Addetto lavori elettrici PES/PAV (CEI 11-27), Formart Modena',
    name: 'Addetto lavori elettrici PES/PAV (CEI 11-27)',
    by: 'Formart Modena',
    date: '2023',
  },
  {
    line: '2021: Installatore impianti fotovoltaici FER, CNA Formazione',
    name: 'Installatore impianti fotovoltaici FER',
    by: 'CNA Formazione',
    date: '2021',
  },
  {
    line: '2020: Piattaforme di lavoro elevabili, Formart Modena',
    name: 'Piattaforme di lavoro elevabili',
    by: 'Formart Modena',
    date: '2020',
  },
];
const skills = [
  { group: 'Impianti', skills: ['quadri BT', 'domotica KNX', 'fotovoltaico', 'antincendio'] },
  { group: 'Automazione', skills: ['PLC Siemens LOGO!', 'inverter', 'lettura schemi'] },
  { group: 'Informatica', skills: ['AutoCAD', 'Excel', 'SPAC Start'] },
];
const languages = [
  { language: 'Italiano', fluency: 'madrelingua' },
  { language: 'Inglese', fluency: 'scolastico' },
  { language: 'Rumeno', fluency: 'buono' },
];
const strengths = 'Puntualità, autonomia e buon rapporto con il cliente maturati in anni di assistenza a domicilio.';
const privacy =
  'Autorizzo il trattamento dei miei dati personali ai sensi del D.Lgs. 196/2003 e del Regolamento UE 2016/679.';

export const cv: HandMadeCv = {
  id: 'it-it-elettricista-weasyprint',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMMM yyyy', join: ' a ', now: 'oggi' },
  name: 'Cristian Montorsi',
  contact: {
    email: 'cristian.montorsi@casella.example',
    phone: '+39 339 555 0184',
    address: 'Via Giardini 188, 41124 Modena (MO)',
    city: 'Modena',
    postalCode: '41124',
    heading: 'Dati personali',
    labels: { address: 'Residenza', phone: 'Cellulare', email: 'E-mail' },
    extra: ['2 luglio 1992, Sassuolo', 'B, automunito'],
  },
  sections: [
    { kind: 'summary', heading: 'Profilo personale', text: [profile] },
    { kind: 'work', heading: 'Esperienze lavorative', jobs },
    { kind: 'education', heading: 'Istruzione', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Corsi e abilitazioni', items: courses },
    { kind: 'skills', heading: 'Competenze tecniche', skills },
    { kind: 'languages', heading: 'Lingue conosciute', languages },
    { kind: 'other', orKind: ['skills', 'summary'], heading: 'Competenze relazionali', text: [strengths] },
    { kind: 'other', heading: '', text: [privacy] },
  ],
  tools: ['weasyprint'],
  source: page`<html lang="it"><head><meta charset="utf-8"><style>@page{size:A4;margin:18mm 20mm}body{font-family:"DejaVu Serif";font-size:9.5pt;line-height:1.4}h1{font-size:20pt;margin:0 0 2px;text-align:center}.t{text-align:center;letter-spacing:2px;margin:0 0 8px}h2{font-size:11pt;background:#e7edf3;padding:2px 6px;margin:12px 0 5px}p{margin:1px 0}.j{margin-top:6px}.s{font-size:8pt;font-style:italic;margin-top:20px}dl{margin:0}dt{float:left;clear:left;width:34mm;font-weight:bold}dd{margin:0 0 1px 36mm}</style></head><body>
<p class="t">Curriculum Vitae</p><h1>Cristian Montorsi</h1>
<h2>Dati personali</h2><dl><dt>Residenza:</dt><dd>Via Giardini 188, 41124 Modena (MO)</dd><dt>Cellulare:</dt><dd>+39 339 555 0184</dd><dt>E-mail:</dt><dd>cristian.montorsi@casella.example</dd><dt>Data di nascita:</dt><dd>2 luglio 1992, Sassuolo</dd><dt>Patente:</dt><dd>B, automunito</dd></dl>
<h2>Profilo personale</h2><p>${profile}</p>
<h2>Esperienze lavorative</h2>${jobs.map(
    (j) =>
      `<p class="j"><i>${j.when}</i></p><p><b>${j.employer}</b> – ${j.place}</p><p>Mansione: <b>${j.title}</b></p>${j.text?.map((line) => `<p>${line}</p>`).join('')}`,
  )}
<h2>Istruzione</h2>${studies.map((s) => `<p><i>${s.when}</i></p><p><b>${s.degree}</b>, ${s.institution}, ${s.place}</p><p>${s.score}</p>`)}
<h2>Corsi e abilitazioni</h2>${courses.map(({ line }) => `<p>– ${line}</p>`)}
<h2>Competenze tecniche</h2>${skills.map((g) => `<p><b>${g.group}:</b> ${g.skills.join(', ')}</p>`)}
<h2>Lingue conosciute</h2>${languages.map((l) => `<p>${l.language}: ${l.fluency}</p>`)}
<h2>Competenze relazionali</h2><p>${strengths}</p>
<p class="s">${privacy}</p></body></html>`,
};
