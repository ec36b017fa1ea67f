import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'de-de-schweisser',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute' },
  name: 'Torsten Brüggemann',
  label: 'Schweißfachmann',
  contact: {
    email: 't.brueggemann@postfach.example',
    phone: '0151 23456789',
    address: 'Am Kanal 7, 26723 Emden',
    city: 'Emden',
    postalCode: '26723',
    heading: 'Persönliche Daten',
    labels: { phone: 'Mobil:', email: 'E-Mail:', address: 'Anschrift:' },
    extra: ['Geboren am 11.04.1984 in Leer', 'Verheiratet, zwei Kinder', 'Führerschein Klasse B, BE'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Beruflicher Werdegang',
      jobs: [
        {
          title: 'Vorarbeiter Schweißerei',
          employer: 'Nordseewerft Emden GmbH',
          place: 'Emden',
          from: '2017-04',
          bullets: [
            'Führung einer Kolonne von neun Schweißern im Zweischichtbetrieb',
            'Abnahme von Schweißnähten nach DIN EN ISO 5817, Bewertungsgruppe B',
            'Einarbeitung neuer Kollegen und Vorbereitung auf die Schweißerprüfung',
            'Senkung der Nacharbeit an Sektionsstößen von 6 auf 2,5 Prozent',
          ],
        },
        {
          title: 'WIG- und MAG-Schweißer',
          employer: 'Rohrleitungsbau Kröger',
          place: 'Wilhelmshaven',
          from: '2010-08',
          to: '2017-03',
          bullets: [
            'Schweißen von Druckrohrleitungen aus P235GH und 1.4571 für Raffinerien und Kraftwerke',
            'Montageeinsätze in Rotterdam, Stade und Brunsbüttel',
            'Arbeiten nach Isometrie und Schweißanweisung (WPS)',
          ],
        },
        {
          title: 'Konstruktionsmechaniker',
          employer: 'Stahlbau Janssen & Söhne',
          place: 'Leer',
          from: '2004-07',
          to: '2010-07',
          text: [
            'Fertigung von Treppen, Bühnen und Geländern, vom Zuschnitt bis zur Montage beim Kunden. Zuletzt verantwortlich für die kleine Serienfertigung von Anhängerrahmen.',
          ],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Schul- und Berufsausbildung',
      education: [
        {
          degree: 'Ausbildung zum Konstruktionsmechaniker',
          studyType: 'Ausbildung',
          area: 'Konstruktionsmechaniker',
          institution: 'Stahlbau Janssen & Söhne',
          place: 'Leer',
          from: '2001-08',
          to: '2004-06',
        },
        { degree: 'Realschulabschluss', institution: 'Osterstegschule', place: 'Leer', to: '2001-06' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Weiterbildung',
      orKind: ['education'],
      items: [
        {
          line: 'Schweißfachmann (IWS), SLV Nord, 11/2016',
          name: 'Schweißfachmann (IWS)',
          by: 'SLV Nord',
          date: '2016-11',
        },
        {
          line: 'Schweißerprüfung DIN EN ISO 9606-1, Verfahren 141 und 135, gültig bis 2026',
          name: 'Schweißerprüfung DIN EN ISO 9606-1',
        },
        { line: 'Staplerschein, 2008', name: 'Staplerschein', date: '2008' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Kenntnisse',
      skills: [{ skills: ['WIG', 'MAG', 'E-Hand', 'Autogenschweißen', 'Lesen von Isometrien', 'Sichtprüfung VT 2'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'Grundkenntnisse' },
        { language: 'Niederländisch', fluency: 'gut' },
      ],
    },
  ],
};
