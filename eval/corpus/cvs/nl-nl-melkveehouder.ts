import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'nl-nl-melkveehouder',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'yyyy', join: ' – ', now: 'heden', since: 'sinds' },
  name: 'Gerrit-Jan Hoekstra',
  label: 'Bedrijfsleider melkvee',
  contact: {
    email: 'gj.hoekstra@boerderij.example',
    phone: '06 23456789',
    address: 'Hegedyk 4, 8633 KV Ysbrechtum',
    city: 'Ysbrechtum',
    postalCode: '8633 KV',
    heading: 'Persoonlijke gegevens',
    labels: { phone: 'Mobiel:', email: 'E-mail:', address: 'Adres:' },
    extra: ['Geboren: 29 januari 1982 te Sneek', 'Rijbewijs: B, BE, T'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Arbeidsverleden',
      jobs: [
        {
          title: 'Bedrijfsleider',
          employer: 'Maatschap De Terp',
          place: 'Ysbrechtum',
          from: '2014',
          bullets: [
            '160 melkkoeien, twee melkrobots, 95 hectare gras en mais',
            'Celgetal teruggebracht van 240 naar 130',
            'Aansturing van een vaste medewerker en wisselende stagiairs',
            'Omschakeling naar weidegang en kruidenrijk grasland op 12 hectare',
          ],
        },
        {
          title: 'Medewerker agrarische bedrijfsverzorging',
          employer: 'AB Fryslân',
          from: '2006',
          to: '2014',
          bullets: ['Melken, voeren en vervanging bij ziekte op zo’n veertig bedrijven', 'Onderhoud aan melkstallen'],
        },
        {
          title: 'Farmhand',
          employer: 'Willow Creek Dairy',
          place: 'Taranaki, Nieuw-Zeeland',
          from: '2004',
          to: '2006',
          text: ['Twee afkalfseizoenen op een bedrijf met 700 koeien.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Opleidingen',
      education: [
        {
          degree: 'MBO 4 Veehouderij',
          studyType: 'MBO 4',
          area: 'Veehouderij',
          institution: 'Nordwin College',
          place: 'Sneek',
          from: '2000',
          to: '2004',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Cursussen en bewijzen',
      orKind: ['education'],
      items: [
        { line: 'Spuitlicentie 1, geldig tot 2027', name: 'Spuitlicentie 1' },
        { line: 'Klauwbekappen, PTC+, 2011', name: 'Klauwbekappen', by: 'PTC+', date: '2011' },
        { line: 'BHV', name: 'BHV' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Fries', fluency: 'moedertaal' },
        { language: 'Nederlands', fluency: 'vloeiend' },
        { language: 'Engels', fluency: 'goed' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Kennis',
      skills: [{ skills: ['Lely Astronaut', 'Kringloopwijzer', 'CRV Mineraal', 'Inseminatie', 'Trekker en kraan'] }],
      skillStyle: 'comma',
    },
    { kind: 'interests', heading: 'Vrije tijd', text: ['Skûtsjesilen en de dorpstoneelvereniging.'] },
  ],
};
