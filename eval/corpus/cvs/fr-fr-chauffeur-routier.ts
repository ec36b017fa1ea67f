import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'fr-fr-chauffeur-routier',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'yyyy', join: ' / ', now: 'en poste' },
  name: 'Stéphane Guilbaud',
  shownName: 'GUILBAUD Stéphane',
  label: 'Conducteur super lourd',
  contact: {
    email: 'steph.guilbaud@poste.example',
    phone: '06.39.98.76.54',
    address: '8 impasse des Lilas, 85000 La Roche-sur-Yon',
    city: 'La Roche-sur-Yon',
    postalCode: '85000',
    heading: 'État civil',
    extra: ['Né le 3 mai 1973', 'Marié, 2 enfants'],
  },
  sections: [
    {
      kind: 'certificates',
      heading: 'Permis et habilitations',
      items: [
        { line: 'Permis B, C, CE' },
        { line: 'FIMO / FCO à jour (2024)', name: 'FIMO / FCO', date: '2024' },
        { line: 'ADR base et citernes', name: 'ADR base et citernes' },
        { line: 'CACES 3' },
      ],
    },
    {
      kind: 'work',
      heading: 'Expérience professionnelle',
      jobs: [
        {
          title: 'Conducteur citerne alimentaire',
          employer: 'Transports Bocage',
          place: 'Les Herbiers',
          from: '2012',
          bullets: [
            'Collecte de lait et livraisons en France et au Benelux',
            'Découcher deux à trois nuits par semaine',
            'Aucun sinistre responsable depuis dix ans',
          ],
        },
        {
          title: 'Conducteur régional',
          employer: 'STG',
          place: 'Nantes',
          from: '2003',
          to: '2012',
          bullets: ['Température dirigée, quai et grande distribution'],
        },
        { title: 'Cariste', employer: 'Bénéteau', place: 'Saint-Hilaire-de-Riez', from: '1994', to: '2003' },
      ],
    },
    {
      kind: 'education',
      heading: 'Formation',
      education: [
        {
          degree: 'CAP Mécanique automobile',
          studyType: 'CAP',
          area: 'Mécanique automobile',
          institution: 'Lycée professionnel Éric-Tabarly',
          to: '1991',
        },
      ],
    },
    {
      kind: 'interests',
      heading: 'Divers',
      orKind: ['other'],
      text: ['Pompier volontaire de 1996 à 2010, pêche en mer.'],
    },
  ],
};
