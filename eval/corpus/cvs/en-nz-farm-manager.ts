import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-nz-farm-manager',
  language: 'en',
  country: 'NZ',
  dates: { pattern: 'MMM yyyy', join: ' to ', now: 'present' },
  name: 'Hemi Tūhoe-Marsden',
  label: 'Sheep and Beef Manager',
  contact: {
    email: 'hemi.marsden@ruralmail.example',
    phone: '021 123 4567',
    address: 'RD 2, Waipukurau, Hawke’s Bay',
    city: 'Waipukurau',
    heading: 'Contact',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Profile',
      text: [
        'Stock manager on hill country, good with dogs, budgets and young staff. Ready for a block of my own to manage with a path to equity.',
      ],
    },
    {
      kind: 'work',
      heading: 'Employment',
      jobs: [
        {
          title: 'Stock Manager',
          employer: 'Ōmahanui Station',
          place: 'Porangahau',
          from: '2018-06',
          bullets: [
            '7,800 ewes, 420 breeding cows, 2,300 effective hectares.',
            'Lambing up from 128% to 139% in four seasons.',
            'Health and safety officer.',
          ],
        },
        {
          title: 'Shepherd General',
          employer: 'Landcorp',
          place: 'Taihape',
          from: '2014-02',
          to: '2018-05',
          bullets: ['Team of eight dogs, fencing, crutching, tractor work.'],
        },
        { title: 'Shearing gang rousie', employer: 'McAllister Shearing', when: 'Summers 2012/13 and 2013/14' },
      ],
    },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'Diploma in Agriculture',
          studyType: 'Diploma',
          area: 'Agriculture',
          institution: 'Smedley Station',
          from: '2012',
          to: '2013',
        },
        { degree: 'NCEA Level 3', institution: 'Te Aute College', to: '2011' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Skills',
      skills: [
        { skills: ['Farmax', 'Animal health planning', 'Chainsaw ticket', 'Artificial insemination', 'Budgeting'] },
      ],
      skillStyle: 'list',
    },
    {
      kind: 'awards',
      heading: 'Recognition',
      items: [
        {
          line: 'Finalist, Ahuwhenua Young Māori Farmer Award, 2021',
          name: 'Finalist',
          by: 'Ahuwhenua Young Māori Farmer Award',
          date: '2021',
        },
      ],
    },
    { kind: 'references', heading: 'Referees', bullets: ['Sue Parata, owner, Ōmahanui Station, 06 555 0199'] },
  ],
};
