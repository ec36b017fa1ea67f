import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'fr-fr-avocate',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMMM yyyy', now: 'aujourd’hui', since: 'Depuis' },
  name: 'Clémence Baudouin',
  shownName: 'Clémence BAUDOUIN',
  label: 'Avocate au barreau de Lyon',
  contact: {
    email: 'clemence.baudouin@cabinet.example',
    phone: '+33 6 39 98 12 34',
    address: '22 quai Tilsitt, 69002 Lyon',
    city: 'Lyon',
    postalCode: '69002',
    heading: 'Coordonnées',
    extra: ['34 ans, nationalité française'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Profil',
      text: [
        'Avocate en droit social depuis neuf ans, j’accompagne principalement des PME industrielles, en conseil comme en contentieux prud’homal. Je plaide chaque semaine et je rédige volontiers : notes de doctrine, modèles, formations pour les équipes RH de mes clients.',
      ],
    },
    {
      kind: 'work',
      heading: 'Expériences professionnelles',
      jobs: [
        {
          title: 'Avocate collaboratrice senior',
          employer: 'Cabinet Mercier Delorme',
          place: 'Lyon',
          from: '2019-09',
          bullets: [
            'Portefeuille d’une quarantaine de clients employeurs ; environ soixante dossiers prud’homaux ouverts en permanence.',
            'Négociation de trois plans de sauvegarde de l’emploi (de 35 à 210 postes).',
            'Encadrement de deux élèves-avocats par an.',
          ],
        },
        {
          title: 'Avocate collaboratrice',
          employer: 'Fidelex Avocats',
          place: 'Paris',
          from: '2016-01',
          to: '2019-08',
          bullets: [
            'Contentieux individuel et collectif du travail devant les juridictions de première instance et d’appel.',
            'Audits sociaux dans le cadre d’acquisitions.',
            'Rédaction d’accords d’entreprise sur le temps de travail.',
          ],
        },
        {
          title: 'Élève-avocate',
          employer: 'Direction juridique, Groupe Valorem',
          place: 'Villeurbanne',
          from: '2015-01',
          to: '2015-06',
          text: ['Stage PPI de six mois : recherches juridiques, veille, préparation des comités d’entreprise.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Formation',
      education: [
        { degree: 'CAPA', institution: 'École des avocats Rhône-Alpes (EDARA)', place: 'Lyon', to: '2015-10' },
        {
          degree: 'Master 2 Droit social, mention bien',
          studyType: 'Master 2',
          area: 'Droit social',
          institution: 'Université Jean Moulin Lyon 3',
          from: '2012',
          to: '2013',
        },
        {
          degree: 'Licence de droit',
          studyType: 'Licence',
          area: 'droit',
          institution: 'Université Grenoble Alpes',
          from: '2008',
          to: '2011',
        },
      ],
    },
    {
      kind: 'publications',
      heading: 'Publications',
      items: [
        {
          line: '« Le forfait jours à l’épreuve du contrôle », La Semaine juridique sociale, mars 2022',
          name: 'Le forfait jours à l’épreuve du contrôle',
          by: 'La Semaine juridique sociale',
          date: '2022-03',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Anglais', fluency: 'courant (C1)' },
        { language: 'Italien', fluency: 'intermédiaire (B1)' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Centres d’intérêt',
      items: [{ line: 'Trail en moyenne montagne (SaintéLyon 2018 et 2022)' }, { line: 'Chant choral' }],
    },
  ],
};
