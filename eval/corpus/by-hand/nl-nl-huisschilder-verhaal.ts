import { page, type HandMadeCv } from '../hand-made.js';

export const cv: HandMadeCv = {
  id: 'nl-nl-huisschilder-verhaal',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMMM yyyy', join: ' tot ', now: 'heden', since: 'sinds' },
  name: 'Sjoerd Hoekstra',
  contact: {
    email: 'sjoerd@hoekstrapost.example',
    phone: '06-41827365',
    address: 'Midstraat 203, 8501 AK Joure',
    city: 'Joure',
    postalCode: '8501 AK',
    extra: ['geboren te Sneek, 12-05-1976', 'gehuwd, drie kinderen', 'rijbewijs B en BE'],
  },
  sections: [
    {
      kind: 'summary',
      heading: '',
      text: [
        'Ik schilder al meer dan twintig jaar, binnen en buiten, nieuw en oud. Mijn knieën willen van de ladder af, daarom zoek ik werk als uitvoerder, calculator of praktijkopleider.',
      ],
    },
    {
      kind: 'work',
      heading: 'Wat ik gedaan heb',
      jobs: [
        {
          title: 'zelfstandig huisschilder',
          employer: 'Hoekstra Schilderwerk (eenmanszaak)',
          place: 'Joure',
          from: '2016-04',
          when: 'April 2016 tot heden',
          text: [
            'Zo’n zestig klussen per jaar voor particulieren en de kerkvoogdij. Offertes, inkoop en boekhouding doe ik zelf; in de zomer loopt er een leerling mee.',
          ],
        },
        {
          title: 'voorman',
          employer: 'Van der Wal Onderhoud B.V.',
          place: 'Heerenveen',
          from: '2009-09',
          to: '2016-03',
          when: 'September 2009 tot maart 2016',
          text: ['Ploeg van acht man. Planmatig onderhoud voor woningcorporaties, 400 woningen per seizoen.'],
        },
        {
          title: 'Ziektewet en revalidatie',
          from: '2008-10',
          to: '2009-08',
          when: 'Oktober 2008 tot augustus 2009',
          text: ['Na een val van de steiger; volledig hersteld.'],
        },
        {
          title: 'schilder-glaszetter',
          employer: 'Schildersbedrijf Gebr. Postma',
          place: 'Drachten',
          from: '2001',
          to: '2008',
          when: '2001 tot 2008',
          text: ['Begonnen als leerling, de avonden op school.'],
        },
        {
          title: 'magazijnmedewerker',
          employer: 'Veldkamp Verfgroothandel',
          place: 'Sneek',
          from: '1996',
          to: '2001',
          when: '1996 tot 2001',
          text: ['Hier heb ik kleuren leren mengen.'],
        },
        {
          title: 'dienstplichtig soldaat',
          employer: 'Koninklijke Landmacht',
          place: 'Havelte',
          from: '1995-10',
          to: '1996-06',
          when: 'Oktober 1995 tot juni 1996',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'School',
      education: [
        {
          degree: 'Gezel schilder (niveau 3)',
          studyType: 'niveau 3',
          area: 'schilder',
          institution: 'Schildersvakschool Friesland',
          to: '2005',
          when: '2005',
          text: ['diploma'],
        },
        {
          degree: 'Schilder (niveau 2)',
          studyType: 'niveau 2',
          area: 'Schilder',
          institution: 'Schildersvakschool Friesland',
          from: '2001',
          to: '2003',
          when: '2001 – 2003',
          text: ['diploma'],
        },
        {
          degree: 'mavo',
          institution: 'Bogerman',
          place: 'Sneek',
          to: '1993',
          when: '1993',
          text: ['diploma'],
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Papieren',
      items: [
        { line: 'VCA-VOL, 2022', name: 'VCA-VOL', date: '2022' },
        {
          line: 'Praktijkopleider, Stichting Vakwerk Noord, 2018',
          name: 'Praktijkopleider',
          by: 'Stichting Vakwerk Noord',
          date: '2018',
        },
        { line: 'Rolsteiger en hoogwerker, 2021', name: 'Rolsteiger en hoogwerker', date: '2021' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Waar ik goed in ben',
      skills: [
        { skills: ['houtrotherstel', 'glaszetten', 'spuiten', 'behangen', 'hout- en marmerimitatie', 'vergulden'] },
      ],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Fries', fluency: 'moedertaal' },
        { language: 'Nederlands', fluency: 'vloeiend' },
        { language: 'Duits', fluency: 'ik red me' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Vrije tijd',
      text: ['Skûtsjesilen, fierljeppen kijken, de moestuin'],
    },
    { kind: 'references', heading: 'Referenties', text: ['Op verzoek.'] },
  ],
  tools: ['pandoc-docx', 'pandoc-rtf'],
  source: page`**Sjoerd Hoekstra**

Midstraat 203, 8501 AK Joure\
06-41827365\
sjoerd@hoekstrapost.example\
geboren te Sneek, 12-05-1976\
gehuwd, drie kinderen\
rijbewijs B en BE

Ik schilder al meer dan twintig jaar, binnen en buiten, nieuw en oud. Mijn knieën willen van de ladder af, daarom zoek ik werk als uitvoerder, calculator of praktijkopleider.

**Wat ik gedaan heb**

April 2016 tot heden: zelfstandig huisschilder, Hoekstra Schilderwerk (eenmanszaak), Joure\
Zo’n zestig klussen per jaar voor particulieren en de kerkvoogdij. Offertes, inkoop en boekhouding doe ik zelf; in de zomer loopt er een leerling mee.

September 2009 tot maart 2016: voorman bij Van der Wal Onderhoud B.V. in Heerenveen\
Ploeg van acht man. Planmatig onderhoud voor woningcorporaties, 400 woningen per seizoen.

Oktober 2008 tot augustus 2009: Ziektewet en revalidatie\
Na een val van de steiger; volledig hersteld.

2001 tot 2008: schilder-glaszetter bij Schildersbedrijf Gebr. Postma in Drachten\
Begonnen als leerling, de avonden op school.

1996 tot 2001: magazijnmedewerker bij Veldkamp Verfgroothandel in Sneek\
Hier heb ik kleuren leren mengen.

Oktober 1995 tot juni 1996: dienstplichtig soldaat, Koninklijke Landmacht, Havelte

**School**

2005: Gezel schilder (niveau 3), Schildersvakschool Friesland, diploma

2001 – 2003: Schilder (niveau 2), Schildersvakschool Friesland, diploma

1993: mavo, Bogerman, Sneek, diploma

**Papieren**

VCA-VOL, 2022\
Praktijkopleider, Stichting Vakwerk Noord, 2018\
Rolsteiger en hoogwerker, 2021

**Waar ik goed in ben**

houtrotherstel, glaszetten, spuiten, behangen, hout- en marmerimitatie, vergulden

**Talen**

Fries (moedertaal), Nederlands (vloeiend), Duits (ik red me)

**Vrije tijd**

Skûtsjesilen, fierljeppen kijken, de moestuin

**Referenties**

Op verzoek.
`,
};
