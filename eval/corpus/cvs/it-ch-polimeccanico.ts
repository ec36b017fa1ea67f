import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'it-ch-polimeccanico',
  language: 'it',
  country: 'CH',
  dates: { pattern: 'MM.yyyy', join: ' – ', now: 'attuale' },
  name: 'Matteo Cattori',
  label: 'Polimeccanico AFC, programmatore CNC',
  contact: {
    email: 'matteo.cattori@ticino.example',
    phone: '+41 76 123 45 67',
    address: 'Via San Gottardo 21, 6710 Biasca',
    city: 'Biasca',
    postalCode: '6710',
    heading: 'Contatto',
    labels: { phone: 'Cell.', email: 'E-mail' },
    extra: ['Attinente di Giornico', 'Patente B'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Percorso professionale',
      jobs: [
        {
          title: 'Programmatore CNC',
          employer: 'Precimec Leventina SA',
          place: 'Bodio',
          from: '2020-03',
          bullets: [
            'Programmazione CAM di particolari per l’industria medicale in titanio e PEEK',
            'Centri a 5 assi DMG Mori e Hermle, controllo Heidenhain',
            'Ottimizzazione dei tempi ciclo: in media meno 18 % sui 25 pezzi di maggior volume',
          ],
        },
        {
          title: 'Polimeccanico',
          employer: 'Officine FFS',
          place: 'Bellinzona',
          from: '2014-08',
          to: '2020-02',
          bullets: ['Revisione di carrelli e sale montate', 'Lavoro a turni, picchetto neve'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Formazione',
      education: [
        {
          degree: 'Tecnico SSS in processi aziendali',
          studyType: 'Tecnico SSS',
          area: 'processi aziendali',
          institution: 'Scuola specializzata superiore di tecnica',
          place: 'Bellinzona',
          from: '2017-09',
          to: '2020-06',
        },
        {
          degree: 'Attestato federale di capacità, polimeccanico',
          studyType: 'Attestato federale di capacità',
          area: 'polimeccanico',
          institution: 'SAMB Bellinzona',
          from: '2010-09',
          to: '2014-06',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Conoscenze',
      skills: [{ skills: ['Heidenhain TNC 640', 'hyperMILL', 'SolidWorks', 'Misura 3D Zeiss', 'ISO 13485', 'SAP'] }],
    },
    {
      kind: 'languages',
      heading: 'Lingue',
      languages: [
        { language: 'Italiano', fluency: 'lingua madre' },
        { language: 'Tedesco', fluency: 'B2' },
        { language: 'Francese', fluency: 'B1' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Tempo libero',
      text: ['Arrampicata, hockey (tifoso, non giocatore), apicoltura con mio zio.'],
    },
  ],
};
