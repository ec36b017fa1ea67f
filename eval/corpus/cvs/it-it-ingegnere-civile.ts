import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'it-it-ingegnere-civile',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MM/yyyy', now: 'oggi', since: 'dal' },
  name: 'Davide Torrisi',
  shownName: 'Ing. Davide Torrisi',
  label: 'Ingegnere civile strutturista',
  contact: {
    email: 'd.torrisi@studio.example',
    phone: '+39 347 555 0192',
    address: 'Via Plebiscito 118, 95124 Catania',
    city: 'Catania',
    postalCode: '95124',
    heading: 'Dati personali',
    labels: { phone: 'Cellulare:', email: 'E-mail:', address: 'Indirizzo:' },
    extra: ['Nato a Catania il 02/09/1987', 'Iscritto all’Ordine degli Ingegneri di Catania, sez. A n. 7421'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Esperienze lavorative',
      jobs: [
        {
          title: 'Ingegnere strutturista senior',
          employer: 'Etna Progetti S.r.l.',
          place: 'Catania',
          from: '2018-05',
          bullets: [
            'Progettazione di interventi di miglioramento sismico su edifici scolastici in muratura e in cemento armato (14 scuole tra il 2018 e il 2023).',
            'Verifiche di vulnerabilità secondo le NTC 2018, modellazione con Midas Gen e Pro_Sap.',
            'Direzione lavori strutture per importi fino a 3,2 milioni di euro.',
            'Coordinamento di tre colleghi più giovani.',
          ],
        },
        {
          title: 'Ingegnere civile',
          employer: 'Sidonia Costruzioni S.p.A.',
          place: 'Messina',
          from: '2014-01',
          to: '2018-04',
          bullets: [
            'Contabilità lavori e assistenza al direttore tecnico nel cantiere della variante SS 114.',
            'Computi metrici, analisi prezzi e gestione dei subappalti.',
          ],
        },
        {
          title: 'Tirocinante',
          employer: 'Genio Civile di Catania',
          from: '2013-03',
          to: '2013-09',
          text: ['Istruttoria delle pratiche sismiche e sopralluoghi.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Istruzione e formazione',
      education: [
        {
          degree: 'Laurea magistrale in Ingegneria civile, strutturale e geotecnica',
          studyType: 'Laurea magistrale',
          area: 'Ingegneria civile, strutturale e geotecnica',
          institution: 'Università degli Studi di Catania',
          from: '2010',
          to: '2012-12',
          score: 'Votazione 110/110',
        },
        {
          degree: 'Laurea triennale in Ingegneria civile',
          studyType: 'Laurea triennale',
          area: 'Ingegneria civile',
          institution: 'Università degli Studi di Messina',
          from: '2006',
          to: '2010',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Competenze informatiche',
      skills: [
        { group: 'Calcolo strutturale', skills: ['Midas Gen', 'Pro_Sap', 'SAP2000'] },
        { group: 'Disegno e BIM', skills: ['AutoCAD', 'Revit Structure', 'Tekla'] },
        { group: 'Altro', skills: ['PriMus', 'Excel', 'MS Project'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'Lingue',
      languages: [
        { language: 'Italiano', fluency: 'madrelingua' },
        { language: 'Inglese', fluency: 'B2' },
        { language: 'Tedesco', fluency: 'A2' },
      ],
    },
    {
      kind: 'other',
      heading: 'Trattamento dei dati',
      text: [
        'Autorizzo il trattamento dei miei dati personali ai sensi del D.Lgs. 196/2003 e del Regolamento UE 2016/679.',
      ],
    },
  ],
};
