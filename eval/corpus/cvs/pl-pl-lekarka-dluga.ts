import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pl-pl-lekarka-dluga',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', join: ' – ', now: 'obecnie' },
  name: 'Hanna Ostrowska-Jabłońska',
  shownName: 'dr n. med. Hanna Ostrowska-Jabłońska',
  label: 'Specjalista neurologii',
  contact: {
    email: 'h.ostrowska@gabinet.example',
    phone: '+48 61 123 45 67',
    address: 'ul. Grunwaldzka 56/7, 60-311 Poznań',
    city: 'Poznań',
    postalCode: '60-311',
    heading: 'Dane kontaktowe',
    extra: ['Nr prawa wykonywania zawodu 2345678'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Doświadczenie kliniczne',
      jobs: [
        {
          title: 'Zastępca ordynatora Oddziału Neurologii',
          employer: 'Szpital Wojewódzki im. Strusia',
          place: 'Poznań',
          from: '2018-03',
          bullets: [
            'Koordynacja pododdziału udarowego (16 łóżek, około 900 hospitalizacji rocznie)',
            'Wprowadzenie teleneurologicznych konsultacji dla trzech szpitali powiatowych',
            'Kierownik specjalizacji czterech rezydentów',
          ],
        },
        {
          title: 'Starszy asystent',
          employer: 'Szpital Wojewódzki im. Strusia',
          place: 'Poznań',
          from: '2012-01',
          to: '2018-02',
          bullets: ['Leczenie trombolityczne, dyżury neurologiczne', 'Pracownia EEG'],
        },
        { title: 'Rezydent', employer: 'Szpital Kliniczny nr 2', place: 'Szczecin', from: '2006-10', to: '2011-12' },
        { title: 'Lekarz stażysta', employer: 'Szpital Miejski', place: 'Gniezno', from: '2005-10', to: '2006-09' },
      ],
    },
    {
      kind: 'education',
      heading: 'Wykształcenie i tytuły',
      education: [
        {
          degree: 'Doktor nauk medycznych',
          institution: 'Uniwersytet Medyczny im. Karola Marcinkowskiego',
          place: 'Poznań',
          to: '2015-06',
          text: ['Rozprawa: Zaburzenia poznawcze po udarze móżdżku – obserwacja dwuletnia.'],
        },
        {
          degree: 'Lekarz',
          institution: 'Pomorska Akademia Medyczna',
          place: 'Szczecin',
          from: '1999-10',
          to: '2005-06',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Specjalizacje i kursy',
      orKind: ['education'],
      items: [
        { line: 'Specjalizacja z neurologii, CEM, 2012', name: 'Specjalizacja z neurologii', by: 'CEM', date: '2012' },
        {
          line: 'Certyfikat EEG, Polskie Towarzystwo Neurofizjologii Klinicznej, 2014',
          name: 'Certyfikat EEG',
          by: 'Polskie Towarzystwo Neurofizjologii Klinicznej',
          date: '2014',
        },
      ],
    },
    {
      kind: 'publications',
      heading: 'Wybrane publikacje',
      items: [
        {
          line: 'Ostrowska-Jabłońska H., Wrona P. Cerebellar stroke and executive function. Neurologia i Neurochirurgia Polska, 2016',
          name: 'Cerebellar stroke and executive function',
          by: 'Neurologia i Neurochirurgia Polska',
          date: '2016',
        },
        {
          line: 'Wrona P., Ostrowska-Jabłońska H. Teleneurologia w Wielkopolsce. Medycyna Praktyczna, 2021',
          name: 'Teleneurologia w Wielkopolsce',
          by: 'Medycyna Praktyczna',
          date: '2021',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Znajomość języków obcych',
      languages: [
        { language: 'angielski', fluency: 'C1' },
        { language: 'niemiecki', fluency: 'B1' },
      ],
    },
    { kind: 'interests', heading: 'Zainteresowania', text: ['Żeglarstwo śródlądowe, proza czeska, pieczenie chleba.'] },
    {
      kind: 'other',
      heading: '',
      text: ['Wyrażam zgodę na przetwarzanie danych osobowych zawartych w mojej ofercie pracy dla potrzeb rekrutacji.'],
    },
  ],
};
