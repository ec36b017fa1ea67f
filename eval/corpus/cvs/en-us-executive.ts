import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-us-executive',
  language: 'en',
  country: 'US',
  dates: { pattern: 'yyyy', join: ' to ', now: 'Present' },
  name: 'Catherine M. Oyelaran',
  label: 'Chief Operating Officer | Supply Chain & Manufacturing',
  contact: {
    email: 'cm.oyelaran@executive.example',
    phone: '+1 312-555-0171',
    address: 'Chicago, Illinois',
    city: 'Chicago',
    heading: 'Contact',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'catherineoyelaran',
        url: 'https://www.linkedin.com/in/catherineoyelaran',
        shown: 'linkedin.com/in/catherineoyelaran',
      },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Executive Profile',
      text: [
        'Operations executive with full P&L responsibility for up to $840M in revenue across packaging, medical devices and specialty chemicals. Known for taking plants that everyone has given up on and giving them back to the people who run them. Board member of two private companies.',
      ],
    },
    {
      kind: 'skills',
      heading: 'Areas of Expertise',
      side: false,
      skills: [
        {
          skills: [
            'Lean transformation',
            'S&OP',
            'M&A integration',
            'Labor relations',
            'Capital planning',
            'Global sourcing',
            'ERP implementation',
            'Board reporting',
          ],
        },
      ],
    },
    {
      kind: 'work',
      heading: 'Career History',
      jobs: [
        {
          employer: 'Lakeshore Packaging Group',
          place: 'Chicago, IL',
          text: [
            'Private-equity owned maker of rigid and flexible packaging; 4,100 employees, 19 sites in North America and Poland.',
          ],
          roles: [
            {
              title: 'Chief Operating Officer',
              from: '2019',
              bullets: [
                'Raised EBITDA margin from 9.4% to 14.1% in four years while safety incidents fell by 62%.',
                'Closed two plants and moved the work without losing a single top-twenty customer.',
                'Negotiated first joint agreement with the Teamsters covering six sites.',
                'Led integration of a $190M acquisition; synergy target reached seven months early.',
              ],
            },
            {
              title: 'Senior Vice President, Manufacturing',
              from: '2016',
              to: '2019',
              bullets: [
                'Ran eleven plants through 14 general managers.',
                'Built a common operating system; first-pass yield up from 88% to 95%.',
                'Sponsored an apprentice program that has graduated 230 technicians.',
              ],
            },
            {
              title: 'Vice President, Supply Chain',
              from: '2013',
              to: '2016',
              bullets: [
                'Cut inventory by $47M and backorders by half with a weekly S&OP rhythm.',
                'Renegotiated resin contracts worth $310M a year.',
              ],
            },
          ],
        },
        {
          title: 'Director of Operations',
          employer: 'Meridian Surgical Instruments',
          place: 'Warsaw, IN',
          from: '2008',
          to: '2013',
          bullets: [
            'Led a 420-person site through an FDA warning letter to a clean re-inspection in 14 months.',
            'Introduced cellular manufacturing; lead time from 26 days to 9.',
          ],
        },
        {
          title: 'Plant Manager',
          employer: 'Calumet Specialty Resins',
          place: 'Hammond, IN',
          from: '2003',
          to: '2008',
          bullets: ['Youngest of nine plant managers; two years without a lost-time accident.'],
        },
        {
          title: 'Process Engineer, later Production Superintendent',
          employer: 'Dow Chemical',
          place: 'Midland, MI',
          from: '1996',
          to: '2003',
          text: ['Batch and continuous polymer processes, start-up of a $60M line, shift leadership.'],
        },
      ],
    },
    {
      kind: 'other',
      heading: 'Board Service',
      orKind: ['volunteer', 'work'],
      bullets: [
        'Independent Director, Prairie Tool & Die, 2021 to Present',
        'Trustee, Chicago Manufacturing Renaissance Council, 2018 to Present',
      ],
    },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        { degree: 'MBA', studyType: 'MBA', institution: 'University of Chicago Booth School of Business', to: '2002' },
        {
          degree: 'B.S. in Chemical Engineering',
          studyType: 'B.S.',
          area: 'Chemical Engineering',
          institution: 'Howard University',
          to: '1996',
        },
      ],
    },
  ],
};
