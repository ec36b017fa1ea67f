import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'de-de-studentin',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', join: ' – ', now: 'heute', since: 'seit' },
  name: 'Lina Marie Petersen',
  label: 'Studentin der Umweltwissenschaften',
  contact: {
    email: 'lina.petersen@uni.example',
    phone: '+49 176 98765432',
    address: 'Scharnhorststr. 41, 21335 Lüneburg',
    city: 'Lüneburg',
    postalCode: '21335',
    heading: 'Kontakt',
    extra: ['geb. 05.09.2003 in Husum'],
  },
  sections: [
    {
      kind: 'education',
      heading: 'Bildungsweg',
      education: [
        {
          degree: 'B.Sc. Umweltwissenschaften',
          studyType: 'B.Sc.',
          area: 'Umweltwissenschaften',
          institution: 'Leuphana Universität Lüneburg',
          from: '2022-10',
          bullets: ['Schwerpunkte Bodenökologie und Statistik', 'aktueller Notenschnitt 1,6'],
        },
        {
          degree: 'Auslandssemester',
          institution: 'Aarhus Universitet',
          place: 'Dänemark',
          from: '2024-08',
          to: '2025-01',
        },
        {
          degree: 'Abitur, Note 1,8',
          studyType: 'Abitur',
          institution: 'Theodor-Storm-Schule',
          place: 'Husum',
          from: '2014-08',
          to: '2022-06',
        },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Ehrenamt',
      jobs: [
        {
          title: 'Jugendgruppenleiterin',
          employer: 'NABU-Ortsgruppe Husum',
          from: '2019-05',
          to: '2022-08',
          bullets: ['Organisation von Vogelzählungen und zwei Sommerlagern mit je 25 Kindern'],
        },
        { title: 'Mitglied im Fachschaftsrat', employer: 'Leuphana Universität Lüneburg', from: '2023-04' },
      ],
    },
    {
      kind: 'projects',
      heading: 'Studienprojekte',
      projects: [
        {
          name: 'Moorrenaturierung im Pietzmoor',
          from: '2023-04',
          to: '2023-09',
          text: ['Pegelmessungen und Auswertung in R, gemeinsam mit dem Verein Naturschutzpark.'],
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'IT-Kenntnisse',
      skills: [{ skills: ['R', 'QGIS', 'Excel', 'LaTeX', { name: 'Python', level: 'Grundlagen' }] }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Sprachkenntnisse',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'C1' },
        { language: 'Dänisch', fluency: 'B1' },
        { language: 'Friesisch', fluency: 'Grundkenntnisse' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Interessen',
      items: [{ line: 'Windsurfen' }, { line: 'Querflöte im Uniorchester' }, { line: 'Fahrradreparatur' }],
    },
  ],
};
