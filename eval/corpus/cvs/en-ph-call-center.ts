import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-ph-call-center',
  language: 'en',
  country: 'PH',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'Present' },
  name: 'Maria Cristina D. Villanueva',
  shownName: 'MARIA CRISTINA D. VILLANUEVA',
  label: 'Customer Service Team Lead',
  contact: {
    email: 'mcdvillanueva@sulat.example',
    phone: '+63 917 123 4567',
    address: 'Blk 8 Lot 12 Sampaguita St., Imus, Cavite',
    city: 'Imus',
    heading: 'Personal Information',
    labels: { phone: 'Mobile No.:', email: 'Email Address:', address: 'Address:' },
    extra: ['Age: 33', 'Civil Status: Single', 'Religion: Roman Catholic'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Objective',
      text: [
        'To obtain a supervisory position in a travel or airline account where my seven years of BPO experience will be of value.',
      ],
    },
    {
      kind: 'work',
      heading: 'Employment History',
      jobs: [
        {
          title: 'Team Lead',
          employer: 'Concentrix Philippines',
          place: 'Makati',
          from: '2019-11',
          bullets: [
            'Handle a team of 18 agents for a US airline account',
            'Average CSAT of 91%, attrition half of site average',
            'Coach new hires on call flow and Amadeus',
          ],
        },
        {
          title: 'Customer Service Representative',
          employer: 'Sitel',
          place: 'Pasig',
          from: '2016-04',
          to: '2019-10',
          bullets: ['Voice and chat support for a hotel chain', 'Top agent for Q3 2018'],
        },
        { title: 'Cashier', employer: 'SM Supermarket', place: 'Bacoor', from: '2013-06', to: '2016-03' },
      ],
    },
    {
      kind: 'education',
      heading: 'Educational Background',
      education: [
        {
          degree: 'BS Hotel and Restaurant Management',
          studyType: 'BS',
          area: 'Hotel and Restaurant Management',
          institution: 'De La Salle University – Dasmariñas',
          from: '2009',
          to: '2013',
        },
        { degree: 'High School', institution: 'Imus National High School', from: '2005', to: '2009' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Seminars Attended',
      orKind: ['education', 'other'],
      items: [
        { line: 'Lean Six Sigma Yellow Belt, 2021', name: 'Lean Six Sigma Yellow Belt', date: '2021' },
        {
          line: 'Coaching for Results, Concentrix Academy, March 2020',
          name: 'Coaching for Results',
          by: 'Concentrix Academy',
          date: '2020-03',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Special Skills',
      skills: [{ skills: ['Amadeus', 'Zendesk', 'Call coaching', 'MS Office', 'Typing 55 wpm'] }],
      skillStyle: 'list',
    },
    {
      kind: 'references',
      heading: 'Character References',
      bullets: [
        'Mr. Jonathan Reyes, Operations Manager, Concentrix, 0918 000 1111',
        'Ms. Liza Santos, HR Officer, Sitel',
      ],
    },
  ],
};
