import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'it-it-infermiere',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'dd/MM/yyyy', join: ' - ', now: 'in corso' },
  name: 'Salvatore Cusimano',
  label: 'Infermiere di area critica',
  contact: {
    email: 'salvo.cusimano@casella.example',
    phone: '+39 320 123 4567',
    address: 'Via Etnea 250, 95131 Catania',
    city: 'Catania',
    postalCode: '95131',
    heading: 'Informazioni personali',
    labels: { phone: 'Telefono', email: 'E-mail', address: 'Indirizzo' },
    extra: ['Nazionalità: italiana', 'Data di nascita: 21/07/1990'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Esperienza professionale',
      jobs: [
        {
          title: 'Infermiere di terapia intensiva',
          employer: 'ARNAS Garibaldi',
          place: 'Catania',
          from: '2019-02-01',
          bullets: [
            'Assistenza a pazienti ventilati e in CRRT, rapporto 1:2',
            'Referente per il controllo delle infezioni correlate ai cateteri',
            'Turnista h24, reperibilità per trasporti secondari',
          ],
        },
        {
          title: 'Infermiere',
          employer: 'Casa di cura Villa dei Gerani',
          place: 'Trapani',
          from: '2015-04-15',
          to: '2019-01-31',
          bullets: ['Reparto di chirurgia generale e ortopedia, 32 posti letto', 'Gestione delle medicazioni avanzate'],
        },
        {
          title: 'Infermiere volontario',
          employer: 'Croce Rossa Italiana',
          place: 'Lampedusa',
          from: '2014-06-01',
          to: '2015-03-31',
          text: ['Triage e prima assistenza agli sbarchi, in squadra con medici e mediatori culturali.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Istruzione',
      education: [
        {
          degree: 'Master di I livello in Area critica',
          studyType: 'Master di I livello',
          area: 'Area critica',
          institution: 'Università degli Studi di Messina',
          from: '2017-10-01',
          to: '2018-11-20',
        },
        {
          degree: 'Laurea in Infermieristica',
          studyType: 'Laurea',
          area: 'Infermieristica',
          institution: 'Università degli Studi di Palermo',
          from: '2010-10-01',
          to: '2013-11-18',
          score: '108/110',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Corsi e attestati',
      orKind: ['education'],
      items: [
        { line: 'ALS Advanced Life Support, IRC, 2022', name: 'ALS Advanced Life Support', by: 'IRC', date: '2022' },
        {
          line: 'Inserimento PICC ecoguidato, GAVeCeLT, 2020',
          name: 'Inserimento PICC ecoguidato',
          by: 'GAVeCeLT',
          date: '2020',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Competenze linguistiche',
      languages: [
        { language: 'Italiano', fluency: 'madrelingua' },
        { language: 'Inglese', fluency: 'B1' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Competenze tecniche',
      skills: [{ skills: ['CRRT', 'Ventilazione meccanica', 'ECMO (base)', 'Accessi vascolari', 'Triage'] }],
      skillStyle: 'list',
    },
  ],
};
