import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; line: string; text: string[] })[] = [
  {
    title: 'Geometra libero professionista',
    employer: 'Studio tecnico Del Fabbro',
    place: 'Gemona del Friuli',
    line: '<b>Geometra libero professionista</b> – Studio tecnico Del Fabbro, Gemona del Friuli',
    from: '2017-02',
    when: 'da febbraio 2017',
    text: [
      'Rilievi, frazionamenti e accatastamenti, pratiche edilizie per privati e per tre Comuni, perizie per il tribunale. Tiro avanti lo studio con una collaboratrice.',
    ],
  },
  {
    title: 'Assistente di cantiere',
    employer: 'Edilcarnia S.r.l.',
    place: 'Tolmezzo',
    line: '<b>Assistente di cantiere</b> presso Edilcarnia S.r.l., Tolmezzo',
    from: '2014',
    to: '2017',
    when: '2014 – 2017 (3 anni)',
    text: ['Contabilità lavori, tracciamenti, sicurezza. Cantieri stradali fino a 2,4 milioni di euro.'],
  },
  {
    title: 'Praticante geometra',
    employer: 'Studio Associato Zilli e Moro',
    place: 'Udine',
    line: '<b>Praticante geometra</b> presso lo Studio Associato Zilli e Moro, Udine',
    from: '2012',
    to: '2014',
    when: '2012 – 2014 (2 anni)',
    text: ['Rilievi con stazione totale, disegno al CAD, visure in catasto.'],
  },
  {
    title: 'Volontario in servizio civile',
    employer: 'Comune di Artegna',
    line: '<b>Volontario in servizio civile</b>, Comune di Artegna',
    from: '2011-03',
    to: '2012-02',
    when: 'da marzo 2011 a febbraio 2012',
    text: ['Riordino dell’archivio del terremoto del 1976.'],
  },
  {
    title: 'Bagnino di salvataggio',
    employer: 'Bagni Aurora',
    place: 'Lignano Sabbiadoro',
    line: '<b>Bagnino di salvataggio</b>, Bagni Aurora (Lignano Sabbiadoro)',
    from: '2009',
    to: '2010',
    when: 'estati 2009 e 2010',
    text: [],
  },
];
const intro =
  'Sono un geometra di montagna: so leggere una mappa d’impianto dell’Ottocento e pilotare un drone. Cerco un posto da dipendente in un ufficio tecnico comunale.';
const row = (left: string, right: string): string =>
  `<tr><td width="32%" valign="top"><p>${left}</p></td><td valign="top">${right}</td></tr>`;

export const cv: HandMadeCv = {
  id: 'it-it-geometra-anni-tra-parentesi',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMMM yyyy', join: ' a ', now: 'oggi', since: 'da' },
  name: 'Denis Del Fabbro',
  shownName: 'Geom. Del Fabbro Denis',
  contact: {
    email: 'geom.delfabbro@postaviva.example',
    phone: '347 218 6054',
    address: 'via Sottocastello 9, 33013 Gemona del Friuli (UD)',
    city: 'Gemona del Friuli',
    postalCode: '33013',
    labels: { address: 'Residenza', phone: 'Cellulare', email: 'Posta elettronica' },
    extra: ['Nato a: San Daniele del Friuli, il 14/01/1991', 'Patente: B, automunito'],
  },
  sections: [
    { kind: 'summary', heading: 'Presentazione', text: [intro] },
    {
      kind: 'work',
      heading: 'Lavoro',
      jobs: jobs.map(({ title, employer, place, from, to, when, text }) => ({
        title,
        employer,
        place,
        from,
        to,
        when,
        text,
      })),
    },
    {
      kind: 'education',
      heading: 'Studi',
      education: [
        {
          degree: 'Abilitazione alla professione di geometra',
          studyType: 'Abilitazione',
          area: 'geometra',
          institution: 'Collegio dei Geometri di Udine',
          to: '2014',
          when: '2014',
        },
        {
          degree: 'Diploma di geometra',
          studyType: 'Diploma',
          area: 'geometra',
          institution: 'ITG «G. Marchetti»',
          place: 'Gemona del Friuli',
          from: '2005',
          to: '2010',
          when: '2005 – 2010',
          score: 'voto 84/100',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Corsi e attestati',
      items: [
        {
          line: 'Coordinatore della sicurezza (120 ore), Scuola Edile di Udine, 2016, aggiornato nel 2021',
          name: 'Coordinatore della sicurezza (120 ore)',
          by: 'Scuola Edile di Udine',
          date: '2016',
        },
        {
          line: 'Attestato di pilota UAS A1/A3, ENAC, 2020',
          name: 'Attestato di pilota UAS A1/A3',
          by: 'ENAC',
          date: '2020',
        },
        {
          line: 'Brevetto di assistente bagnanti, Società di salvamento, 2009',
          name: 'Brevetto di assistente bagnanti',
          by: 'Società di salvamento',
          date: '2009',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Programmi e strumenti',
      skills: [
        { group: 'Programmi', skills: ['AutoCAD', 'Pregeo', 'Docfa', 'PriMus', 'QGIS'] },
        { group: 'Strumenti', skills: ['stazione totale', 'GPS', 'livello', 'drone'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'Lingue',
      languages: [
        { language: 'Italiano', fluency: 'madrelingua' },
        { language: 'Friulano', fluency: 'di casa' },
        { language: 'Tedesco', fluency: 'B1' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Volontariato',
      jobs: [
        {
          title: 'Caposquadra',
          employer: 'Protezione civile di Gemona',
          from: '2013',
          when: 'dal 2013',
        },
      ],
    },
    {
      kind: 'other',
      heading: '',
      text: ['Autorizzo il trattamento dei miei dati personali ai sensi del Reg. UE 2016/679.'],
    },
  ],
  tools: ['writer-pdf'],
  source: page`<html lang="it"><head><meta charset="utf-8"><style>@page{size:21cm 29.7cm;margin:1.8cm 2cm}body,p,td{font-family:"Liberation Sans";font-size:10pt}p{margin:0 0 2pt 0}</style></head><body>
<p style="font-size:15pt">Geom. Del Fabbro Denis</p>
<table width="100%" border="1" cellpadding="4" cellspacing="0">
${row('Residenza:', '<p>via Sottocastello 9, 33013 Gemona del Friuli (UD)</p>')}
${row('Cellulare:', '<p>347 218 6054</p>')}
${row('Posta elettronica:', '<p>geom.delfabbro@postaviva.example</p>')}
${row('Nato a:', '<p>San Daniele del Friuli, il 14/01/1991</p>')}
${row('Patente:', '<p>B, automunito</p>')}
</table>
<p><br></p>
<p><b><i>Presentazione</i></b></p>
<p>${intro}</p>
<p><br></p>
<p><b><i>Lavoro</i></b></p>
<table width="100%" border="1" cellpadding="4" cellspacing="0">
${jobs.map((job) => row(job.when, `<p>${job.line}</p>${job.text.map((text) => `<p>${text}</p>`).join('')}`))}
</table>
<p><br></p>
<p><b><i>Studi</i></b></p>
<table width="100%" border="1" cellpadding="4" cellspacing="0">
${row('2014', '<p><b>Abilitazione alla professione di geometra</b>, Collegio dei Geometri di Udine</p>')}
${row('2005 – 2010', '<p><b>Diploma di geometra</b>, ITG «G. Marchetti», Gemona del Friuli, voto 84/100</p>')}
</table>
<p><br></p>
<p><b><i>Corsi e attestati</i></b></p>
<p>Coordinatore della sicurezza (120 ore), Scuola Edile di Udine, 2016, aggiornato nel 2021</p>
<p>Attestato di pilota UAS A1/A3, ENAC, 2020</p>
<p>Brevetto di assistente bagnanti, Società di salvamento, 2009</p>
<p><br></p>
<p><b><i>Programmi e strumenti</i></b></p>
<p>Programmi: AutoCAD, Pregeo, Docfa, PriMus, QGIS</p>
<p>Strumenti: stazione totale, GPS, livello, drone</p>
<p><br></p>
<p><b><i>Lingue</i></b></p>
<p>Italiano madrelingua, Friulano di casa, Tedesco B1</p>
<p><br></p>
<p><b><i>Volontariato</i></b></p>
<p>Caposquadra, Protezione civile di Gemona, dal 2013</p>
<p><br></p>
<p style="font-size:8pt">Autorizzo il trattamento dei miei dati personali ai sensi del Reg. UE 2016/679.</p>
</body></html>`,
};
