import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'nl-nl-softwareontwikkelaar-freelance',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMM yyyy', join: ' – ', now: 'heden' },
  name: 'Bram Koetsier',
  label: 'Freelance Java-ontwikkelaar',
  contact: {
    email: 'bram@koetsiercode.example',
    phone: '+31 (0)6 11223344',
    address: 'Eindhoven',
    city: 'Eindhoven',
    url: 'koetsiercode.example',
    heading: 'Contact',
    extra: ['KvK 71234567'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Samenvatting',
      text: [
        'Zelfstandig ontwikkelaar met achttien jaar Java, de laatste acht als zzp’er. Sterk in het ontrafelen van batchsystemen die niemand meer durft aan te raken.',
      ],
    },
    {
      kind: 'work',
      heading: 'Opdrachten',
      orKind: ['projects'],
      jobs: [
        {
          title: 'Lead developer',
          employer: 'Pensioenfonds Metaalketen',
          place: 'Den Haag',
          from: '2023-01',
          bullets: [
            'Herbouw van de pensioenberekening in Kotlin, met eigenschapstests tegen het oude systeem',
            'Doorlooptijd van de maandrun van 31 uur naar 4 uur',
          ],
        },
        {
          title: 'Java-ontwikkelaar',
          employer: 'Waterschap De Dommel',
          place: 'Boxtel',
          from: '2020-06',
          to: '2022-12',
          bullets: ['Koppelvlak met sensoren in 140 gemalen', 'Overgang naar OpenShift'],
        },
        {
          title: 'Integratiespecialist',
          employer: 'Distributiecentrum Brabant',
          place: 'Tilburg',
          from: '2017-09',
          to: '2020-05',
          bullets: ['Berichtenverkeer met veertig leveranciers via Apache Camel'],
        },
      ],
    },
    {
      kind: 'work',
      heading: 'Loondienst',
      jobs: [
        {
          title: 'Software engineer',
          employer: 'Océ Technologies',
          place: 'Venlo',
          from: '2007-02',
          to: '2017-08',
          text: ['Besturingssoftware voor grootformaatprinters, eerst in C++, later in Java.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Opleiding',
      education: [
        {
          degree: 'HBO Technische Informatica',
          studyType: 'HBO',
          area: 'Technische Informatica',
          institution: 'Fontys Hogescholen',
          place: 'Eindhoven',
          from: '2002',
          to: '2006',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Technische kennis',
      skills: [
        { group: 'Talen', skills: ['Java', 'Kotlin', 'SQL'] },
        { group: 'Frameworks', skills: ['Spring Boot', 'Quarkus', 'Apache Camel'] },
        { group: 'Platform', skills: ['OpenShift', 'PostgreSQL', 'RabbitMQ'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Nederlands', fluency: 'moedertaal' },
        { language: 'Engels', fluency: 'vloeiend' },
        { language: 'Duits', fluency: 'redelijk' },
      ],
    },
  ],
};
