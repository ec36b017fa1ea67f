import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Avvocata associata',
    employer: 'Studio Legale Ferraris, Boggio & Associati',
    place: 'Torino',
    from: '2018-03',
    when: 'da marzo 2018',
    text: ['Diritto del lavoro: contenzioso, licenziamenti collettivi e consulenza stragiudiziale a imprese.'],
  },
  {
    title: 'Praticante avvocata',
    employer: 'Studio Avv. Pier Giorgio Tallone',
    place: 'Cuneo',
    from: '2015-11',
    to: '2018-02',
    when: 'novembre 2015 - febbraio 2018',
    text: ['Redazione di atti e udienze in materia di famiglia e successioni.'],
  },
  {
    title: 'Tirocinante ex art. 73 D.L. 69/2013',
    employer: 'Tribunale di Cuneo',
    place: 'Cuneo',
    from: '2014-05',
    to: '2015-10',
    when: 'maggio 2014 - ottobre 2015',
    text: ['Affiancamento del giudice nella sezione civile.'],
  },
];

export const cv: HandMadeCv = {
  id: 'it-it-avvocata-studio',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'oggi', since: 'da' },
  name: 'Ludovica Marengo',
  shownName: 'Avv. Ludovica Marengo',
  contact: {
    email: 'l.marengo@legalmail.example',
    phone: '+39 349 771 2064',
    address: 'Corso Vinzaglio 21, 10121 Torino',
    city: 'Torino',
    postalCode: '10121',
  },
  sections: [
    { kind: 'work', heading: 'Attività professionale', jobs },
    {
      kind: 'education',
      heading: 'Percorso di studi',
      education: [
        {
          degree: 'Laurea magistrale in Giurisprudenza',
          studyType: 'Laurea magistrale',
          area: 'Giurisprudenza',
          institution: 'Università degli Studi di Torino',
          to: '2014',
          when: '2014',
          score: '110/110 e lode',
        },
        { degree: 'Maturità classica', institution: 'Liceo Silvio Pellico', place: 'Cuneo', to: '2008', when: '2008' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Abilitazioni',
      items: [{ line: 'Iscritta all’Albo degli Avvocati di Torino dal 2018', date: '2018' }],
    },
    {
      kind: 'publications',
      heading: 'Scritti',
      items: [{ line: 'Il licenziamento ritorsivo, in Rivista di diritto del lavoro, 2022', date: '2022' }],
    },
    {
      kind: 'languages',
      heading: 'Lingue straniere',
      languages: [
        { language: 'Inglese', fluency: 'C1' },
        { language: 'Francese', fluency: 'B2' },
      ],
    },
  ],
  tools: ['writer-rtf', 'writer-odt'],
  source: page`<html lang="it"><head><meta charset="utf-8"><style>body{font-family:"Liberation Serif";font-size:12pt}h1{font-size:18pt;text-align:right;margin:0}.c{text-align:right;margin:0}h2{font-size:12pt;font-variant:small-caps;margin:16px 0 4px}p{margin:2px 0}</style></head><body>
<h1>Avv. Ludovica Marengo</h1><p class="c">Corso Vinzaglio 21, 10121 Torino</p><p class="c">+39 349 771 2064</p><p class="c">l.marengo@legalmail.example</p>
<h2>Attività professionale</h2>${jobs.map((j) => `<p><u>${j.when}</u>: <b>${j.title}</b> presso ${j.employer?.replace('&', '&amp;')}, ${j.place}</p><p>${j.text?.join(' ')}</p><p>&nbsp;</p>`)}
<h2>Percorso di studi</h2><p><u>2014</u>: <b>Laurea magistrale in Giurisprudenza</b>, Università degli Studi di Torino, 110/110 e lode</p><p><u>2008</u>: <b>Maturità classica</b>, Liceo Silvio Pellico, Cuneo</p>
<h2>Abilitazioni</h2><p>Iscritta all’Albo degli Avvocati di Torino dal 2018</p>
<h2>Scritti</h2><p>Il licenziamento ritorsivo, in Rivista di diritto del lavoro, 2022</p>
<h2>Lingue straniere</h2><p>Inglese C1, Francese B2</p></body></html>`,
};
