import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'nl-nl-wijkagent',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MM-yyyy', join: ' tot ', now: 'heden' },
  name: 'Fatima Bouzidi',
  label: 'Wijkagent, senior GGP',
  contact: {
    email: 'fatima.bouzidi@brievenbus.example',
    phone: '+31 6 34567890',
    address: '3081 Rotterdam-Zuid',
    city: 'Rotterdam',
    heading: 'Contact',
    extra: ['Rijbewijs B'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Persoonlijk profiel',
      text: [
        'Agent met hart voor de buurt. In zeventien dienstjaren heb ik geleerd dat je met koffie drinken meer oplost dan met bekeuringen, en wanneer dat niet zo is. Ik wil de overstap maken naar gemeentelijke regie op zorg en veiligheid.',
      ],
    },
    {
      kind: 'work',
      heading: 'Loopbaan',
      jobs: [
        {
          employer: 'Politie Eenheid Rotterdam',
          roles: [
            {
              title: 'Wijkagent',
              from: '2016-04',
              bullets: [
                'Vast aanspreekpunt voor 11.000 inwoners van Bloemhof',
                'Weekoverleg met school, woningcorporatie en GGZ',
                'Aantal meldingen jeugdoverlast in drie jaar gehalveerd',
              ],
            },
            {
              title: 'Hoofdagent noodhulp',
              from: '2011-01',
              to: '2016-03',
              bullets: [
                'Meldingen, aanhoudingen, eerste opvang van slachtoffers',
                'Praktijkbegeleider van zes aspiranten',
              ],
            },
            { title: 'Agent', from: '2008-02', to: '2010-12' },
          ],
        },
        { title: 'Verkoopmedewerker', employer: 'Blokker', place: 'Rotterdam', from: '2004-06', to: '2008-01' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Vrijwilligerswerk',
      jobs: [{ title: 'Trainer kickboksen meiden', employer: 'Buurthuis De Dam', from: '2012-09' }],
    },
    {
      kind: 'education',
      heading: 'Opleiding en training',
      education: [
        {
          degree: 'HBO Integrale Veiligheidskunde',
          studyType: 'HBO',
          area: 'Integrale Veiligheidskunde',
          institution: 'Inholland',
          place: 'Rotterdam',
          from: '2019-09',
          to: '2023-07',
        },
        {
          degree: 'Allround politiemedewerker (MBO 4)',
          institution: 'Politieacademie',
          place: 'Rotterdam',
          from: '2008-02',
          to: '2010-12',
        },
        { degree: 'Havo', institution: 'Montfort College', place: 'Rotterdam', from: '1999-08', to: '2004-06' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Sterke punten',
      skills: [
        { skills: ['Gesprekstechniek', 'Bemiddeling', 'Rapporteren', 'Netwerken in de wijk', 'Crisisinterventie'] },
      ],
      skillStyle: 'list',
    },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Nederlands', fluency: 'moedertaal' },
        { language: 'Marokkaans-Arabisch', fluency: 'vloeiend' },
        { language: 'Engels', fluency: 'goed' },
      ],
    },
  ],
};
