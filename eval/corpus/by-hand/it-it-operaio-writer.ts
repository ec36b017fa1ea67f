import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Addetto CNC',
    employer: 'Officine Meccaniche Bonfiglioli',
    place: 'Calderara di Reno',
    from: '2016-01',
    when: 'Gen. 2016 – Presente',
    text: ['Attrezzaggio di torni a controllo numerico, controllo qualità con calibro e micrometro.'],
  },
  {
    title: 'Magazziniere',
    employer: 'Coop Reno',
    place: 'San Giorgio di Piano',
    from: '2012-05',
    to: '2015-12',
    when: 'Mag. 2012 – Dic. 2015',
    text: ['Ricevimento merci e inventari, uso del muletto.'],
  },
  {
    title: 'Operaio stagionale',
    employer: 'Conserve Italia',
    place: 'Barbiano',
    from: '2011',
    to: '2011',
    when: 'Estate 2011',
    text: ['Linea del pomodoro, turni notturni.'],
  },
];

export const cv: HandMadeCv = {
  id: 'it-it-operaio-writer',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMM. yyyy', now: 'Presente' },
  name: 'Salvatore Incognito',
  shownName: 'INCOGNITO SALVATORE',
  contact: {
    email: 'salvo.incognito@libera.example',
    phone: '328 4455667',
    address: 'Via Marconi 18, 40018 San Pietro in Casale (BO)',
    city: 'San Pietro in Casale',
    postalCode: '40018',
    heading: 'Dati personali',
    extra: ['Nato a Catania il 03/10/1990', 'Patente B, automunito'],
  },
  sections: [
    { kind: 'work', heading: 'Esperienze di lavoro', jobs },
    {
      kind: 'education',
      heading: 'Titoli di studio',
      education: [
        {
          degree: 'Qualifica di operatore meccanico',
          studyType: 'Qualifica',
          area: 'operatore meccanico',
          institution: 'IPSIA Fermi',
          place: 'Catania',
          to: '2008',
          when: '2008',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Corsi e attestati',
      items: [
        { line: 'Attestato carrellista, 2021', name: 'Attestato carrellista', date: '2021' },
        { line: 'Primo soccorso aziendale, 2019', name: 'Primo soccorso aziendale', date: '2019' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Lingue conosciute',
      languages: [
        { language: 'Italiano', fluency: 'madrelingua' },
        { language: 'Inglese', fluency: 'scolastico' },
      ],
    },
    { kind: 'interests', heading: 'Tempo libero', text: ['Calcio, pesca e motori.'] },
  ],
  tools: ['writer-pdf', 'writer-odt'],
  source: page`<html lang="it"><head><meta charset="utf-8"><style>body{font-family:"Liberation Sans";font-size:11pt}h1{font-size:16pt}h2{font-size:11pt;background:#ddd}p{margin:2px 0}</style></head><body><h1>INCOGNITO SALVATORE</h1>
<h2>DATI PERSONALI</h2><p>Nato a Catania il 03/10/1990</p><p>Residente in Via Marconi 18, 40018 San Pietro in Casale (BO)</p><p>Cell. 328 4455667</p><p>Mail: salvo.incognito@libera.example</p><p>Patente B, automunito</p>
<h2>ESPERIENZE DI LAVORO</h2>${jobs.map((j) => `<p><b>${j.when}</b></p><p>${j.employer} – ${j.place}</p><p>${j.title}</p><p>${j.text?.join(' ')}</p><br>`)}
<h2>TITOLI DI STUDIO</h2><p><b>2008</b></p><p>IPSIA Fermi – Catania</p><p>Qualifica di operatore meccanico</p>
<h2>CORSI E ATTESTATI</h2><p>- Attestato carrellista, 2021</p><p>- Primo soccorso aziendale, 2019</p>
<h2>LINGUE CONOSCIUTE</h2><p>Italiano: madrelingua</p><p>Inglese: scolastico</p>
<h2>TEMPO LIBERO</h2><p>Calcio, pesca e motori.</p></body></html>`,
};
