import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'de-de-vertriebsleiter',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', join: ' – ', now: 'heute' },
  name: 'Marco Fabbri-Lehmann',
  label: 'Vertriebsleiter Maschinenbau DACH',
  contact: {
    email: 'marco.fabbri@vertriebspost.example',
    phone: '+49 171 9876543',
    address: '70565 Stuttgart',
    city: 'Stuttgart',
    postalCode: '70565',
    heading: 'Kontakt',
    profiles: [
      {
        network: 'Xing',
        username: 'Marco_FabbriLehmann',
        url: 'https://www.xing.com/profile/Marco_FabbriLehmann',
        shown: 'xing.com/profile/Marco_FabbriLehmann',
      },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Management Summary',
      text: [
        'Vertriebsführungskraft mit 20 Jahren Erfahrung im Investitionsgüterverkauf. Umsatzverantwortung bis 64 Mio. Euro, Teams bis 22 Personen, Aufbau von Servicegeschäft und Händlernetzen.',
      ],
    },
    {
      kind: 'skills',
      heading: 'Kernkompetenzen',
      skills: [
        {
          skills: [
            'Key-Account-Management',
            'Vertriebssteuerung',
            'Vertragsverhandlung',
            'CRM-Einführung',
            'Messeauftritte',
            'Servicevertrieb',
          ],
        },
      ],
    },
    {
      kind: 'work',
      heading: 'Berufliche Laufbahn',
      jobs: [
        {
          employer: 'Härtner Werkzeugmaschinen AG',
          place: 'Esslingen',
          roles: [
            {
              title: 'Vertriebsleiter DACH',
              from: '2018-07',
              bullets: [
                'Auftragseingang von 41 auf 64 Mio. Euro gesteigert',
                'Neuordnung der Gebiete, Einführung von Salesforce',
                'Führung von 16 Außendienstmitarbeitern und sechs Innendienstkräften',
              ],
            },
            {
              title: 'Key-Account-Manager Automotive',
              from: '2012-10',
              to: '2018-06',
              bullets: [
                'Betreuung von fünf OEM und elf Zulieferern',
                'Größter Einzelauftrag der Firmengeschichte (7,8 Mio. Euro)',
              ],
            },
          ],
        },
        {
          title: 'Gebietsverkaufsleiter',
          employer: 'Spannfix GmbH',
          place: 'Pforzheim',
          from: '2007-01',
          to: '2012-09',
          bullets: ['Baden-Württemberg und Ostschweiz, 140 aktive Kunden'],
        },
        { title: 'Anwendungstechniker', employer: 'Spannfix GmbH', place: 'Pforzheim', from: '2004-04', to: '2006-12' },
      ],
    },
    {
      kind: 'education',
      heading: 'Qualifikation',
      orKind: ['skills', 'certificates'],
      education: [
        {
          degree: 'Betriebswirt (VWA)',
          institution: 'Württembergische Verwaltungs- und Wirtschafts-Akademie',
          place: 'Stuttgart',
          from: '2008-09',
          to: '2011-07',
        },
        {
          degree: 'Staatlich geprüfter Techniker, Maschinentechnik',
          studyType: 'Staatlich geprüfter Techniker',
          area: 'Maschinentechnik',
          institution: 'Technikerschule Heilbronn',
          from: '2002-09',
          to: '2004-03',
        },
        {
          degree: 'Ausbildung zum Zerspanungsmechaniker',
          studyType: 'Ausbildung',
          area: 'Zerspanungsmechaniker',
          institution: 'Mahle',
          place: 'Stuttgart',
          from: '1997-09',
          to: '2001-02',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Italienisch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'verhandlungssicher' },
      ],
    },
  ],
};
