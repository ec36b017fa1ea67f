import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'fr-fr-chercheur-long',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'yyyy', join: '-', now: 'présent' },
  name: 'Loïc Trévidic',
  label: 'Maître de conférences en histoire médiévale',
  contact: {
    email: 'loic.trevidic@recherche.example',
    phone: '02 99 00 12 34',
    address: 'UFR Sciences sociales, Place du recteur Le Moal, 35043 Rennes',
    city: 'Rennes',
    postalCode: '35043',
    url: 'https://perso.recherche.example/trevidic',
    heading: 'Coordonnées professionnelles',
    extra: ['Né en 1980 à Morlaix', 'Qualifié aux fonctions de maître de conférences, section 21'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Parcours académique',
      jobs: [
        {
          title: 'Maître de conférences',
          employer: 'Université Rennes 2',
          from: '2014',
          text: [
            'Enseignements de la licence au master (192 heures par an), responsable du parcours Archives de 2017 à 2021. Direction de vingt-trois mémoires de master et co-direction de deux thèses.',
          ],
        },
        {
          title: 'Post-doctorant',
          employer: 'École française de Rome',
          place: 'Rome',
          from: '2012',
          to: '2014',
          text: [
            'Membre scientifique de la section Moyen Âge. Dépouillement des registres de la Chambre apostolique pour les diocèses bretons.',
          ],
        },
        {
          title: 'Attaché temporaire d’enseignement et de recherche',
          employer: 'Université de Bretagne Occidentale',
          place: 'Brest',
          from: '2010',
          to: '2012',
        },
        {
          title: 'Allocataire moniteur',
          employer: 'Université Paris 1 Panthéon-Sorbonne',
          place: 'Paris',
          from: '2006',
          to: '2009',
        },
        {
          title: 'Professeur certifié d’histoire-géographie',
          employer: 'Collège Jean-Moulin',
          place: 'Saint-Brieuc',
          from: '2004',
          to: '2006',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Titres universitaires',
      education: [
        {
          degree: 'Doctorat en histoire médiévale',
          studyType: 'Doctorat',
          area: 'histoire médiévale',
          institution: 'Université Paris 1 Panthéon-Sorbonne',
          from: '2005',
          to: '2010',
          text: [
            'Payer sa part : fiscalité ducale et communautés littorales en Bretagne (1341-1491). Mention très honorable avec félicitations du jury.',
          ],
        },
        { degree: 'Agrégation externe d’histoire', studyType: 'Agrégation externe', area: 'histoire', to: '2003' },
        {
          degree: 'DEA d’histoire du Moyen Âge',
          studyType: 'DEA',
          area: 'histoire du Moyen Âge',
          institution: 'Université Rennes 2',
          to: '2004',
        },
        {
          degree: 'Maîtrise d’histoire',
          studyType: 'Maîtrise',
          area: 'histoire',
          institution: 'Université Rennes 2',
          from: '2001',
          to: '2002',
        },
      ],
    },
    {
      kind: 'projects',
      heading: 'Projets de recherche',
      projects: [
        {
          name: 'LITTORAL – Gouverner les rivages, XIIIe-XVIe siècle',
          role: 'coordinateur',
          client: 'ANR',
          from: '2021',
          to: '2025',
          text: [
            'Projet collectif de seize chercheurs dans cinq pays ; budget de 412 000 euros. Base de données de 9 800 actes, en accès libre depuis 2024.',
          ],
        },
        {
          name: 'Comptes de châtellenie',
          role: 'participant',
          client: 'Région Bretagne',
          from: '2016',
          to: '2018',
          text: ['Édition numérique en TEI de trente-quatre rouleaux de comptes.'],
        },
      ],
    },
    {
      kind: 'publications',
      heading: 'Publications (sélection)',
      items: [
        {
          line: 'La mer imposée. Fiscalité et littoral dans la Bretagne des ducs, Presses universitaires de Rennes, 2013',
          name: 'La mer imposée. Fiscalité et littoral dans la Bretagne des ducs',
          by: 'Presses universitaires de Rennes',
          date: '2013',
        },
        {
          line: 'avec Maud Kerbrat, Sel, vin et brefs de mer, Éditions de la Sorbonne, 2019',
          name: 'Sel, vin et brefs de mer',
          by: 'Éditions de la Sorbonne',
          date: '2019',
        },
        {
          line: '« Les receveurs de Morlaix au XVe siècle », Annales de Bretagne et des Pays de l’Ouest, 2011',
          name: 'Les receveurs de Morlaix au XVe siècle',
          by: 'Annales de Bretagne et des Pays de l’Ouest',
          date: '2011',
        },
        {
          line: '« Compter le poisson : pratiques de l’écrit dans les sécheries », Médiévales, 2015',
          name: 'Compter le poisson : pratiques de l’écrit dans les sécheries',
          by: 'Médiévales',
          date: '2015',
        },
        {
          line: '« A tax on the horizon », Journal of Medieval Maritime History, 2018',
          name: 'A tax on the horizon',
          by: 'Journal of Medieval Maritime History',
          date: '2018',
        },
        {
          line: '« Naufrage et droit ducal : une relecture », Revue historique, 2020',
          name: 'Naufrage et droit ducal : une relecture',
          by: 'Revue historique',
          date: '2020',
        },
        {
          line: '« Ports secs. Les échanges terrestres d’une péninsule », Le Moyen Âge, 2022',
          name: 'Ports secs. Les échanges terrestres d’une péninsule',
          by: 'Le Moyen Âge',
          date: '2022',
        },
      ],
    },
    {
      kind: 'other',
      heading: 'Responsabilités collectives',
      bullets: [
        'Directeur adjoint du laboratoire Tempora depuis 2020',
        'Membre élu du conseil de l’UFR, 2016-2020',
        'Membre du jury du CAPES externe, 2018-2021',
        'Secrétaire de rédaction de la revue Kemener, 2015-2019',
      ],
    },
    {
      kind: 'other',
      heading: 'Enseignements',
      orKind: ['work'],
      bullets: [
        'Licence 1 : L’Occident féodal, cours magistral de 24 heures pour 380 étudiants',
        'Licence 3 : Histoire de la Bretagne médiévale',
        'Master : paléographie latine et française, sources comptables',
      ],
    },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'Anglais', fluency: 'lu, écrit, parlé' },
        { language: 'Italien', fluency: 'lu, parlé' },
        { language: 'Breton', fluency: 'courant' },
        { language: 'Latin', fluency: 'lu' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Humanités numériques',
      skills: [{ skills: ['XML-TEI', 'QGIS', 'Transkribus', 'PostgreSQL', 'Heurist'] }],
      skillStyle: 'comma',
    },
  ],
};
