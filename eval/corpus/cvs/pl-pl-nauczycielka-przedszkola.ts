import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pl-pl-nauczycielka-przedszkola',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MMM yyyy', join: ' – ', now: 'obecnie' },
  name: 'Justyna Borowiec',
  label: 'Nauczycielka wychowania przedszkolnego',
  contact: {
    email: 'justyna.borowiec@list.example',
    phone: '+48 22 123 45 67',
    address: 'ul. Grochowska 301/42, 03-844 Warszawa',
    city: 'Warszawa',
    postalCode: '03-844',
    heading: 'Dane kontaktowe',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Profil zawodowy',
      text: [
        'Nauczycielka mianowana, od trzynastu lat w przedszkolach publicznych i leśnych. Prowadzę adaptację maluchów, współpracuję z logopedą i psychologiem, gram na ukulele.',
      ],
    },
    {
      kind: 'work',
      heading: 'Kariera zawodowa',
      jobs: [
        {
          title: 'Nauczycielka grupy 4-latków',
          employer: 'Przedszkole nr 187 „Tęczowa Kraina”',
          place: 'Warszawa',
          from: '2016-09',
          bullets: [
            'Wychowawstwo grupy 25 dzieci',
            'Koordynacja projektu Erasmus+ z przedszkolami z Litwy i Portugalii',
            'Opiekun stażu dwóch początkujących nauczycielek',
          ],
        },
        {
          title: 'Nauczycielka',
          employer: 'Leśne Przedszkole Dzięcioł',
          place: 'Józefów',
          from: '2012-09',
          to: '2016-08',
          text: ['Zajęcia na świeżym powietrzu przez cały rok, także przy minus piętnastu stopniach.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Wykształcenie',
      education: [
        {
          degree: 'Studia magisterskie, Pedagogika przedszkolna i wczesnoszkolna',
          studyType: 'Studia magisterskie',
          area: 'Pedagogika przedszkolna i wczesnoszkolna',
          institution: 'Akademia Pedagogiki Specjalnej',
          place: 'Warszawa',
          from: '2007',
          to: '2012',
        },
        {
          degree: 'Studia podyplomowe, Integracja sensoryczna',
          studyType: 'Studia podyplomowe',
          area: 'Integracja sensoryczna',
          institution: 'Uniwersytet SWPS',
          from: '2018',
          to: '2019',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Szkolenia',
      orKind: ['education'],
      items: [
        {
          line: 'Pierwsza pomoc pediatryczna, PCK, 2023',
          name: 'Pierwsza pomoc pediatryczna',
          by: 'PCK',
          date: '2023',
        },
        { line: 'Metoda Dobrego Startu, 2015', name: 'Metoda Dobrego Startu', date: '2015' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Kompetencje',
      skills: [
        { skills: ['adaptacja dzieci', 'praca metodą projektu', 'język migowy (podstawy)', 'ukulele', 'dogoterapia'] },
      ],
      skillStyle: 'list',
    },
    { kind: 'languages', heading: 'Języki', languages: [{ language: 'angielski', fluency: 'B2' }] },
  ],
};
