import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-us-marine-logistics',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM yyyy', join: ' – ', now: 'Present' },
  name: 'Tyrell J. Boone',
  label: 'Operations and Logistics Supervisor',
  contact: {
    email: 'tjboone@veteran.example',
    phone: '910.555.0126',
    address: 'Jacksonville, NC 28540',
    city: 'Jacksonville',
    postalCode: '28540',
    heading: 'Contact',
    extra: ['Secret clearance (active)'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Professional Profile',
      text: [
        'Transitioning Marine Corps staff sergeant with ten years of moving people and equipment to places without roads. Seeking a warehouse or fleet operations role on the Carolina coast.',
      ],
    },
    {
      kind: 'skills',
      heading: 'Core Competencies',
      skills: [
        {
          skills: [
            'Fleet maintenance',
            'Inventory control',
            'Hazardous materials',
            'Load planning',
            'Team leadership',
            'GCSS-MC',
            'OSHA 30',
          ],
        },
      ],
      skillStyle: 'list',
    },
    {
      kind: 'work',
      heading: 'Military Experience',
      jobs: [
        {
          employer: 'United States Marine Corps',
          roles: [
            {
              title: 'Motor Transport Operations Chief',
              from: '2021-05',
              bullets: [
                'Supervised 46 Marines and 83 tactical vehicles valued at $31 million.',
                'Kept readiness above 92% through a nine-month deployment to Okinawa.',
                'Planned 118 convoys with no lost cargo.',
              ],
            },
            {
              title: 'Motor Transport Section Leader',
              from: '2017-03',
              to: '2021-04',
              bullets: [
                'Licensed 60 drivers on the MTVR and LVSR.',
                'Rewrote the tool accountability procedure later copied by two sister battalions.',
              ],
            },
            {
              title: 'Vehicle Operator',
              from: '2014-06',
              to: '2017-02',
              bullets: ['Drove over 14,000 incident-free miles, including one deployment to Jordan.'],
            },
          ],
        },
      ],
    },
    {
      kind: 'work',
      heading: 'Civilian Experience',
      jobs: [
        { title: 'Stock Associate', employer: 'Piggly Wiggly', place: 'Kinston, NC', from: '2012-08', to: '2014-05' },
      ],
    },
    {
      kind: 'education',
      heading: 'Education & Training',
      education: [
        {
          degree: 'B.S. Business Administration (in progress)',
          studyType: 'B.S.',
          area: 'Business Administration',
          institution: 'University of Mount Olive',
          from: '2022',
        },
        { degree: 'Sergeants Course', institution: 'Marine Corps University', to: '2018' },
      ],
    },
    {
      kind: 'awards',
      heading: 'Honors',
      items: [
        {
          line: 'Navy and Marine Corps Achievement Medal (2), 2019 and 2022',
          name: 'Navy and Marine Corps Achievement Medal (2)',
        },
        { line: 'Good Conduct Medal' },
      ],
    },
  ],
};
