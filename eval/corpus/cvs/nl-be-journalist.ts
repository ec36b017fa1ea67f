import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'nl-be-journalist',
  language: 'nl',
  country: 'BE',
  dates: { pattern: 'MMM yyyy', join: ' - ', now: 'nu' },
  name: 'Hanne Verstraete',
  label: 'Onderzoeksjournalist',
  contact: {
    email: 'hanne.verstraete@redactie.example',
    phone: '+32 485 12 34 56',
    address: 'Dampoortstraat 41, 9000 Gent',
    city: 'Gent',
    postalCode: '9000',
    url: 'https://hanneverstraete.example',
    heading: 'Contact',
    extra: ['Perskaart 4471'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Over mij',
      text: [
        'Ik schrijf lange stukken over korte ketens: landbouw, voedsel, afval. Mijn verhalen beginnen meestal met een jaarrekening of een geur.',
      ],
    },
    {
      kind: 'work',
      heading: 'Ervaring',
      jobs: [
        {
          title: 'Redacteur onderzoek',
          employer: 'De Scheldebode',
          place: 'Gent',
          from: '2020-01',
          bullets: [
            'Reeks over mestfraude in West-Vlaanderen, leidde tot een parlementaire hoorzitting',
            'Dossier over de herkomst van Belgische aardappelen, samen met collega’s uit Frankrijk en Duitsland',
            'Begeleiding van stagiairs van Arteveldehogeschool',
          ],
        },
        {
          title: 'Freelance journalist',
          employer: 'o.a. MO*, Apache, Knack',
          from: '2016-09',
          to: '2019-12',
          bullets: ['Reportages uit Moldavië, Senegal en Limburg', 'Podcast Bovengronds, zes afleveringen'],
        },
        {
          title: 'Regionaal correspondent',
          employer: 'Het Nieuwsblad',
          place: 'Waasland',
          from: '2013-10',
          to: '2016-08',
          text: ['Gemeenteraden, rechtbank en faits divers voor vier gemeenten, elke dag twee stukken en een foto.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Opleidingen',
      education: [
        {
          degree: 'Master Journalistiek',
          studyType: 'Master',
          area: 'Journalistiek',
          institution: 'KU Leuven, campus Brussel',
          from: '2012',
          to: '2013',
        },
        {
          degree: 'Master Geschiedenis',
          studyType: 'Master',
          area: 'Geschiedenis',
          institution: 'Universiteit Gent',
          from: '2008',
          to: '2012',
        },
      ],
    },
    {
      kind: 'awards',
      heading: 'Prijzen',
      items: [
        {
          line: 'Belfius Persprijs, categorie geschreven pers, 2021',
          name: 'Belfius Persprijs, categorie geschreven pers',
          date: '2021',
        },
        { line: 'Beurs Fonds Pascal Decroos, 2018', name: 'Beurs', by: 'Fonds Pascal Decroos', date: '2018' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Talenkennis',
      languages: [
        { language: 'Nederlands', fluency: 'moedertaal' },
        { language: 'Frans', fluency: 'zeer goed' },
        { language: 'Engels', fluency: 'zeer goed' },
        { language: 'Roemeens', fluency: 'basis' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Competenties',
      skills: [
        { skills: ['Datajournalistiek', 'Openbaarheid van bestuur', 'Audiomontage', 'R', 'QGIS', 'Interviewtechniek'] },
      ],
    },
  ],
};
