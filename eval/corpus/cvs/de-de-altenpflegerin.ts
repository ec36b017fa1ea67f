import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'de-de-altenpflegerin',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM.yyyy', join: ' bis ', now: 'heute' },
  name: 'Svetlana Reimann',
  label: 'Examinierte Altenpflegerin',
  contact: {
    email: 'svetlana.reimann@webpost.example',
    phone: '(0351) 4567890',
    address: 'Wilsdruffer Straße 3, 01067 Dresden',
    city: 'Dresden',
    postalCode: '01067',
    heading: 'Zur Person',
    labels: { phone: 'Tel.:', email: 'E-Mail:' },
    extra: ['geboren 1978 in Karaganda', 'ledig, ortsgebunden'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Berufspraxis',
      jobs: [
        {
          title: 'Stellvertretende Wohnbereichsleitung',
          employer: 'Seniorenzentrum Elbblick',
          place: 'Dresden',
          from: '2018-02',
          bullets: [
            '36 Bewohner, Schwerpunkt Demenz',
            'Dienstplangestaltung und Pflegevisiten',
            'Praxisanleitung für vier Auszubildende',
          ],
        },
        {
          title: 'Altenpflegerin',
          employer: 'Diakonie Pirna',
          place: 'Pirna',
          from: '2009-09',
          to: '2018-01',
          bullets: ['Grund- und Behandlungspflege', 'Wundmanagement, Pflegedokumentation mit Vivendi'],
        },
        { title: 'Elternzeit', from: '2006-05', to: '2009-08' },
        {
          title: 'Pflegehelferin',
          employer: 'Ambulanter Dienst Sonnenschein',
          place: 'Heidenau',
          from: '2001-10',
          to: '2006-04',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Ausbildung',
      education: [
        {
          degree: 'Ausbildung zur staatlich anerkannten Altenpflegerin',
          studyType: 'Ausbildung',
          institution: 'Berufsfachschule für Pflege Dresden',
          from: '2003-09',
          to: '2006-07',
        },
        { degree: 'Mittlere Reife', institution: 'Schule Nr. 17', place: 'Karaganda, Kasachstan', to: '1995' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Fortbildungen',
      orKind: ['education'],
      items: [
        { line: 'Wundexpertin ICW, 2015', name: 'Wundexpertin ICW', date: '2015' },
        { line: 'Palliative Care, 160 Stunden, 2019', name: 'Palliative Care', date: '2019' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'C1' },
        { language: 'Russisch', fluency: 'Muttersprache' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Was ich mitbringe',
      side: false,
      skills: [{ skills: ['Geduld', 'Schichtbereitschaft', 'Vivendi PD', 'Führerschein Klasse B'] }],
      skillStyle: 'list',
    },
  ],
};
