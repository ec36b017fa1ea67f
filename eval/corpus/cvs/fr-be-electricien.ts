import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'fr-be-electricien',
  language: 'fr',
  country: 'BE',
  dates: { pattern: 'yyyy', join: ' à ', now: 'ce jour' },
  name: 'Ridouane El Amrani',
  label: 'Électricien industriel',
  contact: {
    email: 'ridouane.elamrani@courriel.example',
    phone: '0470 12 34 56',
    address: 'Rue de la Limite 19, 1030 Bruxelles',
    city: 'Bruxelles',
    postalCode: '1030',
    heading: 'Contact',
    labels: { phone: 'GSM :', email: 'Courriel :', address: 'Adresse :' },
    extra: ['Né le 8 février 1991', 'Permis B, voiture personnelle'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Parcours professionnel',
      jobs: [
        {
          title: 'Électricien de maintenance',
          employer: 'Brasserie du Canal',
          place: 'Anderlecht',
          from: '2019',
          bullets: [
            'Dépannage de lignes de mise en bouteilles (automates Siemens S7-1500, variateurs)',
            'Pauses 6-14 / 14-22 et garde un week-end sur quatre',
            'Mise à jour des schémas sous EPLAN',
          ],
        },
        {
          title: 'Électricien monteur',
          employer: 'Intérim Technijob (missions chez Engie et Cofely)',
          place: 'Bruxelles et Brabant wallon',
          from: '2014',
          to: '2019',
          bullets: [
            'Tirage de câbles, chemins de câbles, raccordement de tableaux jusqu’à 400 A',
            'Mise en conformité RGIE de bureaux et d’ateliers',
          ],
        },
        {
          title: 'Aide-électricien',
          employer: 'Lambrechts et Fils SPRL',
          place: 'Vilvorde',
          from: '2011',
          to: '2014',
          text: ['Installations résidentielles neuves : saignées, pose, raccordement, domotique simple.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Études et formations',
      education: [
        {
          degree: 'CESS technique de qualification, électricien-automaticien',
          studyType: 'CESS',
          area: 'électricien-automaticien',
          institution: 'Institut des Arts et Métiers',
          place: 'Bruxelles',
          from: '2006',
          to: '2010',
        },
        {
          degree: 'Formation automates programmables niveau 2',
          institution: 'Technofutur Industrie',
          place: 'Gosselies',
          to: '2020',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Attestations',
      items: [
        { line: 'BA5 habilitation électrique', name: 'BA5 habilitation électrique' },
        { line: 'VCA base, 2023', name: 'VCA base', date: '2023' },
        { line: 'Nacelle élévatrice' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Connaissances linguistiques',
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Arabe', fluency: 'langue maternelle' },
        { language: 'Néerlandais', fluency: 'bonne connaissance orale' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Compétences',
      skills: [
        {
          skills: [
            'TIA Portal',
            'EPLAN Electric P8',
            'Lecture de schémas',
            'Variateurs de fréquence',
            'Pneumatique de base',
          ],
        },
      ],
      skillStyle: 'list',
    },
  ],
};
