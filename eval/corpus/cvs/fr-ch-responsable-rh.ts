import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'fr-ch-responsable-rh',
  language: 'fr',
  country: 'CH',
  dates: { pattern: 'MM.yyyy', join: ' – ', now: 'à ce jour' },
  name: 'Delphine Aebischer',
  label: 'Responsable ressources humaines',
  contact: {
    email: 'delphine.aebischer@bluelettre.example',
    phone: '+41 79 123 45 68',
    address: 'Chemin des Vignes 6, 1806 Saint-Légier',
    city: 'Saint-Légier',
    postalCode: '1806',
    heading: 'Coordonnées',
    labels: { phone: 'Natel', email: 'E-mail' },
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Points forts',
      orKind: ['skills'],
      bullets: [
        'Quinze ans d’expérience dans l’horlogerie et la santé',
        'Trilingue français, allemand, anglais',
        'À l’écoute, directe, habituée des restructurations',
      ],
    },
    {
      kind: 'work',
      heading: 'Expériences professionnelles',
      jobs: [
        {
          title: 'Responsable RH',
          employer: 'Clinique de Montchoisi-le-Lac',
          place: 'Vevey',
          from: '2018-06',
          bullets: [
            'Membre de la direction, équipe de six personnes, 520 collaborateurs.',
            'Réduction de l’absentéisme de 8,1 % à 5,4 %.',
            'Introduction d’un SIRH (SAP SuccessFactors).',
          ],
        },
        {
          title: 'HR Business Partner',
          employer: 'Manufacture Rochat & Fils',
          place: 'Le Sentier',
          from: '2013-01',
          to: '2018-05',
          bullets: [
            'Accompagnement de cinq départements de production.',
            'Gestion d’un plan social de 46 postes en 2015.',
          ],
        },
        {
          title: 'Assistante du personnel',
          employer: 'Commune de Bulle',
          place: 'Bulle',
          from: '2009-02',
          to: '2012-12',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Formations',
      education: [
        {
          degree: 'CAS en gestion de la santé au travail',
          studyType: 'CAS',
          area: 'gestion de la santé au travail',
          institution: 'Université de Lausanne',
          to: '2020',
        },
        {
          degree: 'Brevet fédéral de spécialiste RH',
          studyType: 'Brevet fédéral',
          area: 'spécialiste RH',
          institution: 'CRQP',
          place: 'Lausanne',
          to: '2014',
        },
        {
          degree: 'Bachelor en économie d’entreprise',
          studyType: 'Bachelor',
          area: 'économie d’entreprise',
          institution: 'HEG Fribourg',
          from: '2005',
          to: '2008',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Allemand', fluency: 'C1' },
        { language: 'Anglais', fluency: 'C1' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Outils',
      skills: [{ skills: ['SuccessFactors', 'Abacus', 'Excel', 'Tipee', 'LinkedIn Recruiter'] }],
      skillStyle: 'comma',
    },
    { kind: 'references', heading: 'Références', text: ['Sur demande.'] },
  ],
};
