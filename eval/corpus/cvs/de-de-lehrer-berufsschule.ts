import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'de-de-lehrer-berufsschule',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', join: '–', now: 'jetzt' },
  name: 'Hans-Ulrich Dörfler',
  label: 'Studienrat an beruflichen Schulen',
  contact: {
    email: 'hu.doerfler@schulpost.example',
    phone: '0911 / 87 65 43',
    address: 'Pirckheimerstr. 64, 90408 Nürnberg',
    city: 'Nürnberg',
    postalCode: '90408',
    heading: 'Kontakt',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Über mich',
      text: [
        'Gelernter Schreiner, studierter Berufspädagoge, seit elf Jahren im Schuldienst. Ich unterrichte Holztechnik und Ethik und baue gerade mit meiner Abschlussklasse ein Tiny House.',
      ],
    },
    {
      kind: 'work',
      heading: 'Beruflicher Weg',
      jobs: [
        {
          title: 'Studienrat, Fachbetreuer Holztechnik',
          employer: 'Berufliche Schule 11',
          place: 'Nürnberg',
          from: '2016-09',
          bullets: [
            'Unterricht in Fachstufe 1 und 2, Betreuung von 14 Ausbildungsbetrieben im Arbeitskreis',
            'Beschaffung und Einführung einer CNC-Oberfräse',
            'Mitglied im Prüfungsausschuss der Handwerkskammer Mittelfranken',
          ],
        },
        {
          title: 'Studienreferendar',
          employer: 'Staatliche Berufsschule',
          place: 'Ansbach',
          from: '2014-09',
          to: '2016-08',
        },
        {
          title: 'Schreinergeselle',
          employer: 'Möbelwerkstätte Hirschmann',
          place: 'Fürth',
          from: '2003-08',
          to: '2008-09',
          bullets: ['Innenausbau, Treppen, Restaurierung'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Studium und Ausbildung',
      education: [
        {
          degree: 'Lehramt an beruflichen Schulen, Holztechnik und Ethik (M.Ed.)',
          studyType: 'M.Ed.',
          area: 'Holztechnik und Ethik',
          institution: 'Technische Universität München',
          from: '2008-10',
          to: '2014-07',
        },
        {
          degree: 'Schreinerlehre',
          institution: 'Möbelwerkstätte Hirschmann',
          place: 'Fürth',
          from: '2000-09',
          to: '2003-07',
        },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Ehrenamtliches Engagement',
      jobs: [
        {
          title: 'Leiter der Holzwerkstatt',
          employer: 'Offene Werkstatt Südstadt e. V.',
          from: '2017-02',
          bullets: ['Einmal im Monat Reparaturcafé'],
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Besondere Kenntnisse',
      skills: [{ skills: ['CNC-Programmierung', 'Moodle', 'SketchUp', 'Maschinenschein TSM 3', 'Erste Hilfe'] }],
      skillStyle: 'list',
    },
  ],
};
