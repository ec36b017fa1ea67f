import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'sv-se-systemutvecklare',
  language: 'sv',
  country: 'SE',
  dates: { pattern: 'yyyy-MM', join: ' – ', now: 'pågående' },
  name: 'Emelie Bergqvist',
  label: 'Systemutvecklare',
  contact: {
    email: 'emelie.bergqvist@brevlada.example',
    phone: '070-123 45 67',
    address: 'Majorsgatan 8, 413 08 Göteborg',
    city: 'Göteborg',
    postalCode: '413 08',
    heading: 'Kontakt',
    profiles: [
      { network: 'GitHub', username: 'emeliebq', url: 'https://github.com/emeliebq', shown: 'github.com/emeliebq' },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Profil',
      text: [
        'Backendutvecklare med sex års erfarenhet av .NET i fordonsbranschen. Jag trivs bäst i ett litet team nära användarna och skriver hellre ett test för mycket än ett för lite.',
      ],
    },
    {
      kind: 'work',
      heading: 'Arbetslivserfarenhet',
      jobs: [
        {
          title: 'Systemutvecklare',
          employer: 'Vagnverket AB',
          place: 'Göteborg',
          from: '2021-08',
          bullets: [
            'Utvecklar tjänster för uppkopplade lastbilar i C# och Azure',
            'Ledde flytten från TFS till GitHub för tre team',
            'Minskade kostnaden för telemetri med 30 procent',
          ],
        },
        {
          title: 'Junior utvecklare',
          employer: 'Konsultbolaget Norrsken',
          place: 'Borås',
          from: '2019-01',
          to: '2021-07',
          bullets: [
            'Uppdrag hos två kommuner och ett försäkringsbolag',
            'Byggde en e-tjänst för bygglov som används av 14 000 invånare',
          ],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Utbildning',
      education: [
        {
          degree: 'Högskoleingenjör, Datateknik',
          studyType: 'Högskoleingenjör',
          area: 'Datateknik',
          institution: 'Chalmers tekniska högskola',
          from: '2015-08',
          to: '2018-06',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Kompetenser',
      skills: [{ skills: ['C#', '.NET', 'Azure', 'SQL Server', 'Docker', 'React'] }],
    },
    {
      kind: 'languages',
      heading: 'Språk',
      languages: [
        { language: 'Svenska', fluency: 'modersmål' },
        { language: 'Engelska', fluency: 'flytande' },
        { language: 'Tyska', fluency: 'grundläggande' },
      ],
    },
    { kind: 'references', heading: 'Referenser', text: ['Lämnas på begäran.'] },
  ],
};
