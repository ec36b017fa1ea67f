import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Operatrice socio-sanitaria',
    employer: 'RSA Villa delle Robinie',
    place: 'Faenza (RA)',
    from: '2019-03',
    when: 'dal 03/2019 ad oggi',
    bullets: [
      'Assistenza a 24 ospiti non autosufficienti su tre turni, anche notturni',
      'Mobilizzazione con sollevatore, igiene, alimentazione assistita',
      'Tutor delle tirocinanti del corso OSS',
    ],
  },
  {
    title: 'Assistente domiciliare',
    employer: 'Cooperativa Sociale Il Girasole Blu',
    place: 'Lugo (RA)',
    from: '2014-10',
    to: '2019-02',
    when: 'dal 10/2014 al 02/2019',
    bullets: ['Da sei a otto utenti al giorno tra Lugo, Cotignola e Bagnacavallo'],
  },
  {
    title: 'Addetta alle pulizie',
    employer: 'Splendor Servizi s.r.l.',
    place: 'Imola (BO)',
    from: '2009-05',
    to: '2014-09',
    when: 'dal 05/2009 al 09/2014',
    text: ['Presso ospedale e ambulatori, addetta anche alla sterilizzazione dei ferri.'],
  },
];
const studies: (Study & { institution: string; place: string; when: string })[] = [
  {
    degree: 'Qualifica di Operatore Socio-Sanitario (1000 ore)',
    studyType: 'Qualifica',
    area: 'Operatore Socio-Sanitario',
    institution: 'Ente di formazione Romagna Impara',
    place: 'Ravenna',
    to: '2014',
    when: '2014',
    score: '92/100',
  },
  {
    degree: 'Diploma di Tecnico dei servizi sociali',
    studyType: 'Diploma',
    area: 'Tecnico dei servizi sociali',
    institution: 'Istituto Professionale “Adele Montanari”',
    place: 'Faenza',
    to: '2008',
    when: '2008',
    score: '78/100',
  },
];
const courses: Item[] = [
  { line: 'BLSD, Croce Bianca Romagna, ottobre 2023', name: 'BLSD', by: 'Croce Bianca Romagna', date: '2023-10' },
  {
    line: 'HACCP alimentarista, AUSL della Romagna, marzo 2022',
    name: 'HACCP alimentarista',
    by: 'AUSL della Romagna',
    date: '2022-03',
  },
  {
    line: 'Sicurezza rischio alto (12 ore), RSA Villa delle Robinie, 2021',
    name: 'Sicurezza rischio alto (12 ore)',
    by: 'RSA Villa delle Robinie',
    date: '2021',
  },
];
const languages = [
  { language: 'Rumeno', fluency: 'madrelingua' },
  { language: 'Italiano', fluency: 'ottimo' },
  { language: 'Francese', fluency: 'scolastico' },
];
const skills = ['Cartella sanitaria elettronica', 'Rilevazione parametri vitali', 'Word', 'Posta elettronica'];
const about =
  'Sono una persona paziente e puntuale. Mi piace lavorare in squadra e ascoltare le storie dei nostri anziani; non mi spaventano né i turni né le notti.';
const privacy =
  'Autorizzo il trattamento dei miei dati personali ai sensi del D.Lgs. 196/2003 e dell’art. 13 del Regolamento UE 2016/679.';
const head: [string, string][] = [
  ['Nata a', 'Suceava (Romania) il 27/06/1989'],
  ['Residenza', 'Via dei Gelsi 14, 48018 Faenza (RA)'],
  ['Cellulare', '347 555 0182'],
  ['E-mail', 'mihaela.ursache@postafacile.example'],
  ['Patente', 'B, automunita'],
];
const h = (text: string): string =>
  `<p style="margin-top:0.3cm;margin-bottom:0.08cm"><font size="3"><b>${text.toUpperCase()}</b></font></p>`;

export const cv: HandMadeCv = {
  id: 'it-it-oss-privacy',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MM/yyyy', now: 'oggi' },
  name: 'Mihaela Ursache',
  contact: {
    email: 'mihaela.ursache@postafacile.example',
    phone: '347 555 0182',
    address: 'Via dei Gelsi 14, 48018 Faenza (RA)',
    city: 'Faenza',
    postalCode: '48018',
    labels: { address: 'Residenza', phone: 'Cellulare', email: 'E-mail' },
    extra: [
      'Curriculum vitae',
      'Nata a: Suceava (Romania) il 27/06/1989',
      'Patente: B, automunita',
      'Faenza, 10/01/2025',
    ],
  },
  sections: [
    { kind: 'work', heading: 'ESPERIENZE LAVORATIVE', jobs },
    { kind: 'education', heading: 'TITOLI DI STUDIO', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'CORSI', items: courses },
    { kind: 'languages', heading: 'LINGUE', languages },
    { kind: 'skills', heading: 'COMPETENZE TECNICHE', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'summary', orKind: ['other'], heading: 'QUALCOSA DI ME', text: [about] },
    { kind: 'other', heading: '', text: [privacy] },
  ],
  tools: ['writer-rtf', 'writer-pdf'],
  source: page`<html lang="it"><head><meta charset="utf-8"><title>Curriculum vitae</title><style>
@page { size: 21cm 29.7cm; margin: 1.5cm 2cm }
p, li { font-family: "Times New Roman", "Liberation Serif"; font-size: 11pt; margin-top: 0; margin-bottom: 0.04cm }
ul { margin-top: 0; margin-bottom: 0.15cm }
</style></head><body>
<p align="center"><font size="3"><i>Curriculum vitae</i></font></p>
<p align="center"><font size="6"><b>Mihaela Ursache</b></font></p>
<p><br></p>
${head.map(([l, r]) => `<p><i>${l}:</i> ${r}</p>`)}
${h('Esperienze lavorative')}
${jobs.map((j) => `<p style="margin-top:0.12cm"><b>${j.employer}</b> – ${j.place} – ${j.when}</p><p><i>${j.title}</i></p>${(j.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(j.bullets)}`)}
${h('Titoli di studio')}
${studies.map((s) => `<p>${s.when} – <b>${s.degree}</b></p><p>${s.institution}, ${s.place} – votazione ${s.score}</p>`)}
${h('Corsi')}
${ul(courses.map((c) => c.line))}
${h('Lingue')}
<p>${languages.map((l) => `${l.language}: ${l.fluency}`).join('; ')}</p>
${h('Competenze tecniche')}
<p>${skills.join(', ')}</p>
${h('Qualcosa di me')}
<p>${about}</p>
<p><br></p>
<p><font size="2">${privacy}</font></p>
<p style="margin-top:0.4cm">Faenza, 10/01/2025</p>
</body></html>`,
};
