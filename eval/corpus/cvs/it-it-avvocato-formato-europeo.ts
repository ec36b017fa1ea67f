import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'it-it-avvocato-formato-europeo',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'dd/MM/yyyy', join: ' – ', now: 'Attuale' },
  name: 'Chiara Montefusco',
  shownName: 'Avv. Chiara Montefusco',
  contact: {
    email: 'avv.montefusco@studiolegale.example',
    phone: '(+39) 081 555 0147',
    address: 'Corso Umberto I 217, 80138 Napoli (Italia)',
    city: 'Napoli',
    postalCode: '80138',
    heading: 'Contatti',
    labels: { phone: 'Telefono:', email: 'Indirizzo e-mail:', address: 'Indirizzo:' },
    extra: ['Data di nascita: 30/01/1983', 'Nazionalità: Italiana', 'Sesso: Femminile'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'ESPERIENZA LAVORATIVA',
      jobs: [
        {
          title: 'Avvocato titolare',
          employer: 'Studio legale Montefusco',
          place: 'Napoli',
          from: '2015-01-12',
          bullets: [
            'Diritto di famiglia e tutela dei minori',
            'Curatrice speciale nominata dal Tribunale per i minorenni in oltre 90 procedimenti',
            'Patrocinio a spese dello Stato',
          ],
        },
        {
          title: 'Collaboratrice',
          employer: 'Studio legale associato De Vivo',
          place: 'Napoli',
          from: '2011-03-01',
          to: '2014-12-31',
          text: ['Redazione di atti e udienze in materia di locazioni e responsabilità civile.'],
        },
        {
          title: 'Praticante avvocato',
          employer: 'Avvocatura comunale',
          place: 'Salerno',
          from: '2008-11-03',
          to: '2010-11-02',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'ISTRUZIONE E FORMAZIONE',
      education: [
        {
          degree: 'Abilitazione all’esercizio della professione forense',
          institution: 'Corte d’Appello di Napoli',
          to: '2011-01-20',
        },
        {
          degree: 'Laurea magistrale in Giurisprudenza',
          studyType: 'Laurea magistrale',
          area: 'Giurisprudenza',
          institution: 'Università degli Studi di Napoli Federico II',
          from: '2002-09-15',
          to: '2008-07-18',
          score: 'Voto finale 110 e lode',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'COMPETENZE LINGUISTICHE',
      languages: [
        { language: 'Italiano', fluency: 'Lingua madre' },
        { language: 'Inglese', fluency: 'B2' },
        { language: 'Spagnolo', fluency: 'C1' },
      ],
    },
    {
      kind: 'skills',
      heading: 'COMPETENZE DIGITALI',
      skills: [
        { skills: ['Processo civile telematico', 'Microsoft Office', 'Cliens', 'Posta elettronica certificata'] },
      ],
      skillStyle: 'comma',
    },
    {
      kind: 'volunteer',
      heading: 'VOLONTARIATO',
      jobs: [
        {
          title: 'Consulente legale',
          employer: 'Centro antiviolenza Aurora',
          place: 'Napoli',
          from: '2016-05-01',
          bullets: ['Sportello gratuito, due pomeriggi al mese'],
        },
      ],
    },
  ],
};
