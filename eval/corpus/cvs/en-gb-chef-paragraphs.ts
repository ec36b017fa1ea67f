import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-gb-chef-paragraphs',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', join: ' until ', now: 'now' },
  name: 'Dominic Achterberg',
  label: 'Head Chef',
  contact: {
    email: 'dom.achterberg@kitchenmail.example',
    phone: '07911 123456',
    address: '2 Fore Street, Totnes TQ9 5DX',
    city: 'Totnes',
    postalCode: 'TQ9 5DX',
    heading: 'Contact',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Introduction',
      orKind: ['other'],
      text: [
        'I have cooked for a living since I was sixteen. I run calm kitchens, I know what a vegetable costs, and my food is simple, seasonal and on time.',
      ],
    },
    {
      kind: 'work',
      heading: 'Career to date',
      jobs: [
        {
          title: 'Head Chef',
          employer: 'The Dart Room',
          place: 'Totnes',
          from: '2019-05',
          text: [
            'Opened a forty-cover restaurant with the owners: kitchen design, suppliers, menus, hiring. We won a Bib Gourmand in our second year and have kept it. Food cost sits between 27 and 29 per cent, and three of the five cooks I hired are still here.',
            'Alongside the restaurant I run a Wednesday lunch for pensioners that breaks even.',
          ],
        },
        {
          title: 'Sous Chef',
          employer: 'Hotel Endsleigh Park',
          place: 'Milton Abbot',
          from: '2014-03',
          to: '2019-04',
          text: [
            'Second in command of a brigade of nine. I wrote the breakfast and bar menus, ordered fish directly from Plymouth market and ran the pass on two nights a week.',
          ],
        },
        {
          title: 'Chef de Partie',
          employer: 'Restaurant Nathanaël',
          place: 'Lyon, France',
          from: '2011-09',
          to: '2014-02',
          text: ['Garnish, then meat. Six days a week, no windows, the best education I have had.'],
        },
        { title: 'Commis Chef', employer: 'The Crab and Kettle', place: 'Salcombe', from: '2007-06', to: '2011-08' },
      ],
    },
    {
      kind: 'education',
      heading: 'Training',
      education: [
        {
          degree: 'NVQ Level 3 Professional Cookery',
          studyType: 'NVQ Level 3',
          area: 'Professional Cookery',
          institution: 'South Devon College',
          to: '2009',
        },
        { degree: 'Level 4 Award in Managing Food Safety', institution: 'CIEH', to: '2016' },
      ],
    },
    { kind: 'interests', heading: 'Away from work', text: ['Sea swimming, seed saving, five-a-side.'] },
    {
      kind: 'references',
      heading: 'References',
      text: ['Both owners of The Dart Room are happy to talk to you; please ask me first.'],
    },
  ],
};
