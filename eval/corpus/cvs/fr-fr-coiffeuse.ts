import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'fr-fr-coiffeuse',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'présent' },
  name: 'Océane Lemarié',
  label: 'Coiffeuse mixte',
  contact: {
    email: 'oceane.lemarie@boite.example',
    phone: '06 39 98 45 67',
    address: '5 rue des Glycines, 35000 Rennes',
    city: 'Rennes',
    postalCode: '35000',
    heading: 'Me contacter',
    extra: ['26 ans – Permis B', 'Mobile sur Rennes Métropole'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Expérience',
      jobs: [
        {
          title: 'Coiffeuse confirmée',
          employer: 'Salon L’Atelier d’Elsa',
          place: 'Rennes',
          from: '2021-03',
          bullets: [
            'Coupe femme, homme et enfant, environ dix clients par jour',
            'Spécialité balayage et ombré hair',
            'Gestion des stocks et des commandes',
            'Tutrice d’une apprentie BP',
          ],
        },
        {
          title: 'Coiffeuse',
          employer: 'Franck Provost',
          place: 'Cesson-Sévigné',
          from: '2018-09',
          to: '2021-02',
          bullets: [
            'Accueil, diagnostic, shampooing, coloration',
            'Vente additionnelle : meilleure vendeuse du salon en 2019',
          ],
        },
        { title: 'Apprentie coiffeuse', employer: 'Coiffure Martine', place: 'Vitré', from: '2014-09', to: '2018-08' },
      ],
    },
    {
      kind: 'education',
      heading: 'Diplômes',
      education: [
        {
          degree: 'Brevet professionnel Coiffure',
          studyType: 'Brevet professionnel',
          area: 'Coiffure',
          institution: 'CFA de la Chambre de métiers d’Ille-et-Vilaine',
          to: '2018',
        },
        {
          degree: 'CAP Coiffure',
          studyType: 'CAP',
          area: 'Coiffure',
          institution: 'CFA de la Chambre de métiers d’Ille-et-Vilaine',
          to: '2016',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Savoir-faire',
      skills: [{ skills: ['Balayage', 'Lissage brésilien', 'Chignons de mariée', 'Barbier', 'Encaissement'] }],
      skillStyle: 'list',
    },
    {
      kind: 'other',
      heading: 'Qualités',
      orKind: ['skills'],
      side: true,
      bullets: ['Souriante et ponctuelle', 'À l’aise debout toute la journée'],
    },
    {
      kind: 'interests',
      heading: 'Loisirs',
      items: [{ line: 'Handball en club' }, { line: 'Concours de coiffure' }, { line: 'Couture' }],
    },
  ],
};
