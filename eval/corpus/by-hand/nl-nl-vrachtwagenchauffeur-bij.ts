import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Chauffeur internationaal (CE)',
    employer: 'Transportbedrijf De Waard & Zn.',
    place: 'Ridderkerk',
    from: '2018-05',
    when: 'mei 2018 – heden',
    text: ['Koeltransport naar Noord-Italië en Spanje, meestal van maandag tot en met vrijdag onderweg.'],
  },
  {
    title: 'Distributiechauffeur',
    employer: 'Bakkerij Holland BV',
    place: 'Barendrecht',
    from: '2012-09',
    to: '2018-04',
    when: 'september 2012 – april 2018',
    text: ['Nachtelijke bevoorrading van 23 winkels met bakwagen.'],
  },
  {
    title: 'Magazijnmedewerker',
    employer: 'Veiling Zuid',
    place: 'Rotterdam',
    from: '2009-01',
    to: '2012-08',
    when: 'januari 2009 – augustus 2012',
    text: ['Orders verzamelen met de reachtruck.'],
  },
];

export const cv: HandMadeCv = {
  id: 'nl-nl-vrachtwagenchauffeur-bij',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMMM yyyy', now: 'heden' },
  name: 'Gerrit-Jan Kloosterboer',
  contact: {
    email: 'gj.kloosterboer@post.example',
    phone: '06-41582093',
    address: 'Dijkstraat 7, 2986 AB Ridderkerk',
    city: 'Ridderkerk',
    postalCode: '2986 AB',
    heading: 'Personalia',
  },
  sections: [
    { kind: 'work', heading: 'Waar ik gewerkt heb', jobs },
    {
      kind: 'education',
      heading: 'Opleiding',
      education: [
        {
          degree: 'MBO niveau 2 Logistiek medewerker',
          studyType: 'MBO niveau 2',
          area: 'Logistiek medewerker',
          institution: 'Albeda College',
          from: '2006',
          to: '2008',
          when: '2006–2008',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Rijbewijzen en certificaten',
      items: [
        { line: 'Rijbewijs B, C, CE met code 95' },
        { line: 'ADR basis, geldig tot 2027' },
        { line: 'Heftruck en reachtruck (2020)', name: 'Heftruck en reachtruck', date: '2020' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Nederlands', fluency: 'moedertaal' },
        { language: 'Duits', fluency: 'goed' },
        { language: 'Italiaans', fluency: 'een beetje' },
      ],
    },
    { kind: 'interests', heading: 'Vrije tijd', text: ['Modelbouw en de voetbalclub van mijn zoon.'] },
  ],
  tools: ['pandoc-docx', 'pandoc-odt'],
  source: page`# Gerrit-Jan Kloosterboer

## Personalia

Adres: Dijkstraat 7, 2986 AB Ridderkerk\
Telefoon: 06-41582093\
E-mail: gj.kloosterboer@post.example

## Waar ik gewerkt heb

${jobs.map((j) => `### ${j.title} bij ${j.employer}, ${j.place}\n\n*${j.when}*\n\n${j.text?.join(' ')}\n`)}

## Opleiding

### MBO niveau 2 Logistiek medewerker, Albeda College

*2006–2008*

## Rijbewijzen en certificaten

- Rijbewijs B, C, CE met code 95
- ADR basis, geldig tot 2027
- Heftruck en reachtruck (2020)

## Talen

Nederlands (moedertaal), Duits (goed), Italiaans (een beetje)

## Vrije tijd

Modelbouw en de voetbalclub van mijn zoon.
`,
};
