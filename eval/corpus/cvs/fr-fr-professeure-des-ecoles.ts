import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'fr-fr-professeure-des-ecoles',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'aujourd’hui' },
  name: 'Maëlys Fournier-Diallo',
  label: 'Professeure des écoles',
  contact: {
    email: 'maelys.fd@courrielpro.example',
    phone: '+33 7 56 78 90 12',
    address: 'Montreuil (93)',
    city: 'Montreuil',
    heading: 'Pour me joindre',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'En quelques mots',
      text: [
        'Huit rentrées en éducation prioritaire, dont cinq en CP dédoublé. Je demande un détachement vers un établissement français à l’étranger, de préférence en Afrique de l’Ouest.',
      ],
    },
    {
      kind: 'work',
      heading: 'Expérience d’enseignement',
      jobs: [
        {
          title: 'Professeure des écoles, CP',
          employer: 'École élémentaire Paul-Bert',
          place: 'Montreuil',
          from: '2019-09',
          bullets: [
            'Classe dédoublée de douze élèves',
            'Coordination du cycle 2 et de la liaison avec l’école maternelle',
            'Projet chorale avec la Philharmonie, 2022-2023',
          ],
        },
        {
          title: 'Professeure des écoles, remplaçante',
          employer: 'Circonscription de Bobigny',
          from: '2016-09',
          to: '2019-08',
          text: ['De la petite section au CM2, parfois deux niveaux dans la même journée.'],
        },
      ],
    },
    {
      kind: 'work',
      heading: 'Autres expériences',
      jobs: [
        {
          title: 'Animatrice BAFA',
          employer: 'Colonies Les Quatre Vents',
          place: 'Arcachon',
          when: 'étés 2012 à 2015',
        },
        {
          title: 'Assistante de français',
          employer: 'Bishop’s High School',
          place: 'Accra, Ghana',
          from: '2015-09',
          to: '2016-06',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Études',
      education: [
        {
          degree: 'Master MEEF premier degré',
          studyType: 'Master',
          area: 'MEEF premier degré',
          institution: 'INSPÉ de Créteil',
          from: '2016',
          to: '2018',
        },
        {
          degree: 'Licence LLCER anglais',
          studyType: 'Licence',
          area: 'LLCER anglais',
          institution: 'Université Paris 8',
          from: '2012',
          to: '2015',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Langues vivantes',
      languages: [
        { language: 'Français', fluency: 'maternelle' },
        { language: 'Anglais', fluency: 'C1' },
        { language: 'Peul', fluency: 'notions' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Compétences',
      skills: [{ skills: ['Lecture syllabique', 'Méthode de Singapour', 'ENT', 'Chant choral', 'PSC1'] }],
      skillStyle: 'comma',
    },
  ],
};
