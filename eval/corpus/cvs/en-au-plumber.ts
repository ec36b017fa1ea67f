import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-au-plumber',
  language: 'en',
  country: 'AU',
  dates: { pattern: 'MMM yyyy', join: ' - ', now: 'current' },
  name: 'Jayden Kowalski',
  label: 'Licensed plumber and gasfitter',
  contact: {
    email: 'jkplumbing@tradie.example',
    phone: '0412 345 678',
    address: 'Geelong West VIC 3218',
    city: 'Geelong West',
    postalCode: '3218',
    heading: 'Contact',
    labels: { phone: 'Mob', email: 'Email' },
  },
  sections: [
    {
      kind: 'summary',
      heading: 'A bit about me',
      text: [
        'Ten years on the tools, mostly new builds and a fair bit of breakdown work. Own ute, own tools, no dramas with early starts. After a leading hand spot with a commercial crew.',
      ],
    },
    {
      kind: 'certificates',
      heading: 'Tickets and Licences',
      items: [
        {
          line: 'Plumbing and gasfitting licence, Victorian Building Authority, 2018',
          name: 'Plumbing and gasfitting licence',
          by: 'Victorian Building Authority',
          date: '2018',
        },
        { line: 'White Card', name: 'White Card' },
        { line: 'Working at heights, 2022', name: 'Working at heights', date: '2022' },
        { line: 'Confined space entry, 2023', name: 'Confined space entry', date: '2023' },
        { line: 'EWP under 11 m', name: 'EWP under 11 m' },
      ],
    },
    {
      kind: 'work',
      heading: 'Jobs',
      jobs: [
        {
          title: 'Plumber',
          employer: 'Bellarine Plumbing Group',
          place: 'Moolap',
          from: '2019-02',
          bullets: [
            'Rough-in and fit-off on up to six houses at once.',
            'Run a second-year and a third-year apprentice.',
            'Backflow testing and thermostatic valves for two aged care homes.',
          ],
        },
        {
          title: 'Apprentice, then plumber',
          employer: 'Dennis Marr & Sons',
          place: 'Colac',
          from: '2014-01',
          to: '2019-01',
          bullets: ['Dairy sheds, septic systems, tank water, hot water units.', 'On call one weekend in three.'],
        },
        {
          title: 'Casual station hand',
          employer: 'Kooringal',
          place: 'near Hay NSW',
          when: 'Summer 2012 and 2013',
          text: ['Fencing, mustering, fixing bores.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Training',
      education: [
        {
          degree: 'Certificate III in Plumbing',
          studyType: 'Certificate III',
          area: 'Plumbing',
          institution: 'The Gordon TAFE',
          place: 'Geelong',
          to: '2017',
        },
        { degree: 'Year 12 (VCE)', institution: 'Colac Secondary College', to: '2012' },
      ],
    },
    {
      kind: 'references',
      heading: 'Referees',
      bullets: ['Steve Marr, Dennis Marr & Sons, 0400 111 222', 'Tina Vella, site manager, Bellarine Plumbing Group'],
    },
  ],
};
