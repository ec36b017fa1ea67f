import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'fr-ma-ingenieure',
  language: 'fr',
  country: 'MA',
  dates: { pattern: 'MMM yyyy', join: ' – ', now: 'présent' },
  name: 'Salma Bennis',
  shownName: 'Salma BENNIS',
  label: 'Ingénieure données',
  contact: {
    email: 's.bennis@messager.example',
    phone: '+212 6 12 34 56 78',
    address: 'Quartier Maârif, Casablanca',
    city: 'Casablanca',
    heading: 'Contact',
    profiles: [
      { network: 'GitHub', username: 'sbennis', url: 'https://github.com/sbennis', shown: 'github.com/sbennis' },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Résumé',
      text: [
        'Ingénieure d’État, cinq ans d’expérience en plateformes de données bancaires. Je conçois des flux qui tiennent la charge et des modèles que les métiers comprennent.',
      ],
    },
    {
      kind: 'skills',
      heading: 'Compétences techniques',
      side: false,
      skills: [
        { group: 'Langages', skills: ['Python', 'Scala', 'SQL'] },
        { group: 'Big data', skills: ['Spark', 'Kafka', 'Hive', 'Airflow'] },
        { group: 'Cloud', skills: ['Azure Data Factory', 'Databricks', 'Terraform'] },
      ],
    },
    {
      kind: 'work',
      heading: 'Expériences',
      jobs: [
        {
          title: 'Ingénieure données senior',
          employer: 'Banque Atlas',
          place: 'Casablanca',
          from: '2022-01',
          bullets: [
            'Conception du lac de données réglementaire (IFRS 9, Bâle III), 14 sources, 6 To.',
            'Réduction du temps de calcul quotidien de 7 h à 50 min par réécriture en Spark.',
            'Animation d’une communauté interne de 40 utilisateurs SQL.',
          ],
        },
        {
          title: 'Ingénieure données',
          employer: 'Sofrecom Maroc',
          place: 'Rabat',
          from: '2019-09',
          to: '2021-12',
          bullets: [
            'Migration d’un entrepôt Teradata vers Hadoop pour un opérateur mobile.',
            'Mise en place de tests de qualité avec Great Expectations.',
          ],
        },
        {
          title: 'Stagiaire projet de fin d’études',
          employer: 'Orange Labs',
          place: 'Lannion, France',
          from: '2019-02',
          to: '2019-07',
          text: ['Détection d’anomalies dans les compteurs réseau par forêts d’isolation.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Cursus',
      education: [
        {
          degree: 'Diplôme d’ingénieur d’État, filière informatique',
          studyType: 'Diplôme d’ingénieur d’État',
          area: 'informatique',
          institution: 'École Mohammadia d’Ingénieurs',
          place: 'Rabat',
          from: '2016',
          to: '2019',
        },
        {
          degree: 'Classes préparatoires MPSI/MP',
          institution: 'Lycée Moulay Youssef',
          place: 'Rabat',
          from: '2014',
          to: '2016',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Certifications',
      items: [
        {
          line: 'Databricks Certified Data Engineer Professional, 2023',
          name: 'Databricks Certified Data Engineer Professional',
          date: '2023',
        },
        {
          line: 'DP-203 Azure Data Engineer, Microsoft, 2021',
          name: 'DP-203 Azure Data Engineer',
          by: 'Microsoft',
          date: '2021',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'Arabe', fluency: 'maternelle' },
        { language: 'Français', fluency: 'bilingue' },
        { language: 'Anglais', fluency: 'TOEIC 935' },
      ],
    },
  ],
};
