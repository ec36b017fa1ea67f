import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'it-it-studentessa',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'in corso' },
  name: 'Giulia Santarelli',
  label: 'Studentessa di Economia',
  contact: {
    email: 'giulia.santarelli@universita.example',
    phone: '+39 366 765 4321',
    address: 'Via del Pratello 40, 40122 Bologna',
    city: 'Bologna',
    postalCode: '40122',
    heading: 'Contatti',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Profilo personale',
      text: [
        'Al terzo anno di Economia e Finanza, curiosa di dati e di mercati agricoli. Cerco uno stage curriculare di tre mesi a partire da settembre.',
      ],
    },
    {
      kind: 'education',
      heading: 'Formazione',
      education: [
        {
          degree: 'Laurea triennale in Economia e Finanza',
          studyType: 'Laurea triennale',
          area: 'Economia e Finanza',
          institution: 'Alma Mater Studiorum Università di Bologna',
          from: '2022-09',
          bullets: ['Media degli esami: 28,3/30'],
        },
        {
          degree: 'Diploma di liceo scientifico',
          studyType: 'Diploma',
          area: 'liceo scientifico',
          institution: 'Liceo Galileo Galilei',
          place: 'Macerata',
          from: '2017-09',
          to: '2022-07',
          score: '96/100',
        },
      ],
    },
    {
      kind: 'work',
      heading: 'Esperienze',
      jobs: [
        {
          title: 'Commessa stagionale',
          employer: 'Cartolibreria Leopardi',
          place: 'Macerata',
          from: '2021-08',
          to: '2021-10',
        },
        {
          title: 'Tutor di matematica',
          employer: 'Ripetizioni private',
          from: '2020-10',
          bullets: ['Lezioni a sei studenti delle medie e del biennio'],
        },
      ],
    },
    {
      kind: 'projects',
      heading: 'Progetti',
      projects: [
        {
          name: 'Il prezzo del pane',
          from: '2024-02',
          to: '2024-06',
          text: [
            'Tesina di gruppo sulla trasmissione dei prezzi del grano tenero in Emilia-Romagna, analisi in Stata.',
          ],
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Competenze digitali',
      skills: [{ skills: ['Excel', 'Stata', 'Python (base)', 'Canva'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Lingue straniere',
      languages: [
        { language: 'Inglese', fluency: 'C1 (IELTS 7.5)' },
        { language: 'Spagnolo', fluency: 'B1' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Interessi',
      items: [{ line: 'Pallavolo, serie D' }, { line: 'Giornale universitario' }, { line: 'Cucina marchigiana' }],
    },
  ],
};
