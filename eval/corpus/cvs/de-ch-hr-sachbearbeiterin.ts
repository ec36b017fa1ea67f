import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'de-ch-hr-sachbearbeiterin',
  language: 'de',
  country: 'CH',
  dates: { pattern: 'MM.yyyy', join: ' - ', now: 'dato' },
  name: 'Nadja Zurbriggen',
  label: 'HR-Fachfrau mit eidg. Fachausweis',
  contact: {
    email: 'nadja.zurbriggen@bluemail.example',
    phone: '079 123 45 67',
    address: 'Bahnhofstrasse 12, 3900 Brig',
    city: 'Brig',
    postalCode: '3900',
    heading: 'Personalien',
    labels: { phone: 'Natel', email: 'E-Mail', address: 'Wohnort' },
    extra: ['Heimatort: Saas-Fee', 'Zivilstand: ledig'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Kurz gesagt',
      text: [
        'Ich bin gerne die Person im Betrieb, die weiss, wie es geht: Eintritte, Lohn, Bewilligungen, schwierige Gespräche. Nach acht Jahren in der Hotellerie suche ich eine Stelle mit regelmässigeren Arbeitszeiten.',
      ],
    },
    {
      kind: 'work',
      heading: 'Berufserfahrung',
      jobs: [
        {
          title: 'HR-Fachfrau',
          employer: 'Grandhotel Weissmies',
          place: 'Zermatt',
          from: '2019-11',
          bullets: [
            'Selbstständige Betreuung von 180 Saison- und 60 Ganzjahresmitarbeitenden',
            'Lohnbuchhaltung mit Abacus inkl. Quellensteuer und Sozialversicherungen',
            'Einholen von Arbeitsbewilligungen L und B',
            'Aufbau einer Lehrlingsbetreuung (7 Lernende)',
          ],
        },
        {
          title: 'HR-Assistentin',
          employer: 'Lonza AG',
          place: 'Visp',
          from: '2016-08',
          to: '2019-10',
          bullets: [
            'Rekrutierung von Produktionsmitarbeitenden, rund 120 Einstellungen pro Jahr',
            'Organisation von Einführungstagen in drei Sprachen',
          ],
        },
        {
          title: 'Kaufmännische Angestellte',
          employer: 'Treuhand Oberwallis GmbH',
          place: 'Naters',
          from: '2013-08',
          to: '2016-07',
          text: ['Empfang, Korrespondenz, Debitoren und erste Lohnläufe für kleine Baufirmen.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Aus- und Weiterbildung',
      education: [
        {
          degree: 'HR-Fachfrau mit eidg. Fachausweis',
          institution: 'WKS KV Bildung',
          place: 'Bern',
          from: '2017-08',
          to: '2019-09',
        },
        {
          degree: 'Kauffrau EFZ, E-Profil',
          studyType: 'Kauffrau EFZ',
          area: 'E-Profil',
          institution: 'Berufsfachschule Oberwallis',
          place: 'Brig',
          from: '2010-08',
          to: '2013-06',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'EDV-Kenntnisse',
      skills: [{ skills: ['Abacus', { name: 'Excel', level: 'sehr gut' }, 'SAP HCM', 'Mirus', 'Refline'] }],
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Französisch', fluency: 'C1' },
        { language: 'Italienisch', fluency: 'B1' },
        { language: 'Portugiesisch', fluency: 'A2' },
      ],
    },
    { kind: 'interests', heading: 'Freizeit', text: ['Skitouren, Guggenmusik, Jassen.'] },
    { kind: 'references', heading: 'Referenzen', text: ['Auf Anfrage gerne.'] },
  ],
};
