import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Senior beleidsmedewerker wonen',
    employer: 'Gemeente Groningen',
    from: '2016',
    when: '2016-heden',
    bullets: [
      'Trekker van de woonvisie 2040 en secretaris van de stuurgroep.',
      'Onderhandelde prestatieafspraken met vijf corporaties.',
    ],
  },
  {
    title: 'Beleidsadviseur ruimtelijke ordening',
    employer: 'Provincie Drenthe',
    from: '2010',
    to: '2016',
    when: '2010-2016',
    bullets: ['Schreef de omgevingsverordening en behandelde zienswijzen.'],
  },
  {
    title: 'Onderzoeker',
    employer: 'Bureau Louter & Van der Veen',
    from: '2007',
    to: '2010',
    when: '2007-2010',
    bullets: ['Woningmarktonderzoek voor gemeenten in Noord-Nederland.'],
  },
];
const summary =
  'Beleidsmaker die cijfers kan lezen en bewoners kan verstaan. Zeventien jaar ervaring bij gemeente, provincie en adviesbureau.';

export const cv: HandMadeCv = {
  id: 'nl-nl-ambtenaar-groff',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'yyyy', join: '-', now: 'heden' },
  name: 'Wiebe Hoekstra',
  contact: {
    email: 'w.hoekstra@noordmail.example',
    phone: '06-12984410',
    address: 'Oosterhamrikkade 77, 9714 BC Groningen',
    city: 'Groningen',
    postalCode: '9714 BC',
  },
  sections: [
    { kind: 'summary', heading: 'Profiel', text: [summary] },
    { kind: 'work', heading: 'Werkervaring', jobs },
    {
      kind: 'education',
      heading: 'Opleiding',
      education: [
        {
          degree: 'Master Sociale Geografie',
          studyType: 'Master',
          area: 'Sociale Geografie',
          institution: 'Rijksuniversiteit Groningen',
          from: '2001',
          to: '2007',
          when: '2001-2007',
        },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Nevenactiviteiten',
      orKind: ['other'],
      jobs: [{ title: 'Penningmeester', employer: 'Voedselbank Groningen', from: '2019', when: '2019-heden' }],
    },
    {
      kind: 'skills',
      heading: 'Vaardigheden',
      skills: [{ skills: ['Omgevingswet', 'Procesbegeleiding', 'Subsidieaanvragen', 'Excel', 'QGIS'] }],
    },
  ],
  tools: ['groff'],
  source: page`.nr PS 11
.nr VS 14
.ds CH
.ds CF %
.LG
.LG
.B "Wiebe Hoekstra"
.NL
.br
Oosterhamrikkade 77, 9714 BC Groningen
.br
06-12984410 | w.hoekstra@noordmail.example
.SH
Profiel
.LP
${summary}
.SH
Werkervaring
.LP
${jobs.map((j) => `.LP\n.I "${j.when}"\n.br\n.B "${j.title},"\n${j.employer}\n${j.bullets?.map((b) => `.IP \\[bu] 2\n${b}`).join('\n')}`)}
.SH
Opleiding
.LP
.I "2001-2007"
.br
.B "Master Sociale Geografie,"
Rijksuniversiteit Groningen
.SH
Nevenactiviteiten
.LP
.I "2019-heden"
.br
.B "Penningmeester,"
Voedselbank Groningen
.SH
Vaardigheden
.LP
Omgevingswet, Procesbegeleiding, Subsidieaanvragen, Excel, QGIS
`,
};
