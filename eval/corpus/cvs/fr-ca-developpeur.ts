import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'fr-ca-developpeur',
  language: 'fr',
  country: 'CA',
  dates: { pattern: 'MMM yyyy', join: ' à ', now: 'aujourd’hui' },
  name: 'Étienne Gagnon-Laliberté',
  label: 'Développeur full-stack',
  contact: {
    email: 'etienne.gagnon@couriel.example',
    phone: '(418) 555-0142',
    address: 'Québec (Québec) G1K 3A1',
    city: 'Québec',
    postalCode: 'G1K 3A1',
    heading: 'Me joindre',
    profiles: [
      { network: 'GitHub', username: 'etiennegl', url: 'https://github.com/etiennegl', shown: 'github.com/etiennegl' },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Sommaire',
      text: [
        'Développeur avec sept ans d’expérience en TypeScript, PHP et PostgreSQL, dans le jeu vidéo puis dans la santé publique. Je préfère supprimer du code.',
      ],
    },
    {
      kind: 'skills',
      heading: 'Compétences techniques',
      side: false,
      skills: [
        { group: 'Langages', skills: ['TypeScript', 'PHP', 'SQL', 'Elixir'] },
        { group: 'Cadriciels', skills: ['Vue', 'Symfony', 'Phoenix'] },
        { group: 'Outils', skills: ['Docker', 'GitLab CI', 'Sentry', 'Figma'] },
      ],
    },
    {
      kind: 'work',
      heading: 'Expérience de travail',
      jobs: [
        {
          title: 'Développeur principal',
          employer: 'Clinique virtuelle Boréale',
          place: 'Québec',
          from: '2021-04',
          bullets: [
            'Prise de rendez-vous utilisée par 210 000 patients.',
            'Conformité à la Loi 25, chiffrement des dossiers au repos.',
            'Passage de Symfony 3 à 6 sans interruption de service.',
          ],
        },
        {
          title: 'Développeur web',
          employer: 'Studio Caribou Électrique',
          place: 'Québec',
          from: '2017-06',
          to: '2021-03',
          bullets: ['Outils internes de localisation (14 langues).', 'Portail des joueurs : 3 millions de comptes.'],
        },
        { title: 'Stagiaire en programmation', employer: 'Ville de Lévis', from: '2016-05', to: '2016-08' },
      ],
    },
    {
      kind: 'education',
      heading: 'Formation scolaire',
      education: [
        {
          degree: 'Baccalauréat en génie logiciel',
          studyType: 'Baccalauréat',
          area: 'génie logiciel',
          institution: 'Université Laval',
          from: '2013',
          to: '2017',
        },
        {
          degree: 'DEC en sciences de la nature',
          studyType: 'DEC',
          area: 'sciences de la nature',
          institution: 'Cégep Garneau',
          from: '2011',
          to: '2013',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Anglais', fluency: 'bilingue' },
      ],
    },
    { kind: 'interests', heading: 'Loisirs', text: ['Canot-camping, hockey cosom, brassage maison.'] },
  ],
};
