import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-gb-civil-engineer-long',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MM/yyyy', join: ' – ', now: 'to date' },
  name: 'Priyanka Raghunathan',
  shownName: 'Priyanka Raghunathan CEng MICE',
  label: 'Principal Bridge Engineer',
  contact: {
    email: 'priyanka.raghunathan@bridges.example',
    phone: '+44 7700 900 356',
    address: 'Flat 9, Wharf Mill, Leeds LS10 1JE',
    city: 'Leeds',
    postalCode: 'LS10 1JE',
    heading: 'Contact Details',
    labels: { phone: 'Telephone:', email: 'Email:', address: 'Address:' },
    extra: ['British citizen', 'Full UK driving licence'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Profile',
      text: [
        'Chartered civil engineer with seventeen years in the design, assessment and refurbishment of highway and railway bridges. I have signed for category 2 and 3 checks, led teams of up to fourteen, and spent more nights in possessions than I care to count. I am at my best where an old structure, a tight budget and an impatient client meet.',
      ],
    },
    {
      kind: 'skills',
      heading: 'Key Skills',
      skills: [
        {
          skills: [
            'Bridge assessment',
            'Eurocodes',
            'LUSAS',
            'Midas Civil',
            'CD 350',
            'NEC4',
            'CDM 2015 Principal Designer',
            'Team leadership',
          ],
        },
      ],
    },
    {
      kind: 'work',
      heading: 'Career Summary',
      jobs: [
        {
          title: 'Principal Engineer, Bridges',
          employer: 'Harrow & Finch Consulting',
          place: 'Leeds',
          from: '2018-01',
          text: [
            'Technical lead for the northern bridges team (fourteen engineers and technicians). Responsible for bids, technical governance and the careers of the people in the team.',
          ],
          bullets: [
            'Design lead for the replacement of three half-through girder bridges over the Calder Valley line, delivered in two 52-hour possessions.',
            'Principal Designer under CDM for a £23M programme of 41 parapet upgrades for a county council.',
            'Introduced a reusable grillage model library in LUSAS that saves around two weeks on each assessment.',
            'Chair of the office mentoring scheme; eight engineers have become chartered since 2018.',
            'Expert witness support in an adjudication on bearing failure, settled in the client’s favour.',
          ],
        },
        {
          title: 'Senior Engineer',
          employer: 'Harrow & Finch Consulting',
          place: 'Leeds',
          from: '2013-05',
          to: '2017-12',
          bullets: [
            'Assessed 120 masonry arch and jack arch bridges for a rail infrastructure manager using MEXE and finite element methods.',
            'Prepared the strengthening design of Kirkstall Viaduct: post-tensioned transverse ties and saddling.',
            'Resident engineer for eleven months on the Ouse crossing re-decking, supervising concrete pours and surveying tolerances.',
            'Delivered lunchtime lectures on shear in existing reinforced concrete.',
          ],
        },
        {
          title: 'Design Engineer',
          employer: 'Macallister Rail Structures',
          place: 'York',
          from: '2010-09',
          to: '2013-04',
          bullets: [
            'Footbridges and station access ramps at nine stations, from option selection to handover.',
            'Form A and Form B submissions; temporary works checks.',
            'Site supervision during weekend possessions.',
          ],
        },
        {
          title: 'Graduate Engineer',
          employer: 'Bristow Pell Partnership',
          place: 'Birmingham',
          from: '2007-09',
          to: '2010-08',
          bullets: [
            'Rotations in highways, drainage and structures.',
            'Designed retaining walls and culverts for the widening of a trunk road.',
            'Completed the ICE training agreement in thirty-four months.',
          ],
        },
      ],
    },
    {
      kind: 'projects',
      heading: 'Selected Projects',
      projects: [
        {
          name: 'Calder Valley Bridge Renewals',
          from: '2021',
          to: '2023',
          bullets: [
            'Value £14.2M, client Network Rail.',
            'Self-propelled modular transporters, precast abutment units, no overrun.',
          ],
        },
        {
          name: 'River Aire Cycle Bridge',
          from: '2019',
          to: '2020',
          bullets: [
            '82 m steel network arch, weathering steel, tuned mass dampers.',
            'Commended at the regional ICE awards.',
          ],
        },
        {
          name: 'Kirkstall Viaduct Strengthening',
          from: '2015',
          to: '2017',
          bullets: ['Grade II listed, 21 arches; agreed reversible works with Historic England.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'MSc Bridge Engineering',
          studyType: 'MSc',
          area: 'Bridge Engineering',
          institution: 'University of Surrey',
          from: '2011-09',
          to: '2013-09',
          text: ['Part time by distance learning. Dissertation on fatigue of riveted connections.'],
        },
        {
          degree: 'MEng Civil Engineering',
          studyType: 'MEng',
          area: 'Civil Engineering',
          institution: 'University of Sheffield',
          from: '2003-09',
          to: '2007-06',
          score: '2:1',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Memberships and Training',
      orKind: ['other', 'education'],
      items: [
        {
          line: 'Chartered Engineer, Engineering Council, 2012',
          name: 'Chartered Engineer',
          by: 'Engineering Council',
          date: '2012',
        },
        {
          line: 'Member of the Institution of Civil Engineers, 2012',
          name: 'Member of the Institution of Civil Engineers',
          date: '2012',
        },
        { line: 'Personal Track Safety (PTS), renewed 2024', name: 'Personal Track Safety (PTS)', date: '2024' },
        { line: 'IOSH Managing Safely, 2016', name: 'IOSH Managing Safely', date: '2016' },
      ],
    },
    {
      kind: 'publications',
      heading: 'Papers',
      items: [
        {
          line: 'Raghunathan P. and Okafor T., Saddling of masonry viaducts: twenty years on, Proceedings of the ICE – Bridge Engineering, 2019',
          name: 'Saddling of masonry viaducts: twenty years on',
          by: 'Proceedings of the ICE – Bridge Engineering',
          date: '2019',
        },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Voluntary Work',
      jobs: [
        {
          title: 'STEM Ambassador',
          employer: 'STEM Learning',
          place: 'West Yorkshire',
          from: '2014-02',
          bullets: ['Spaghetti bridges with about 600 primary pupils so far.'],
        },
      ],
    },
    {
      kind: 'interests',
      heading: 'Interests',
      text: ['Fell running, Carnatic violin, restoring a 1972 moped that does not want to be restored.'],
    },
  ],
};
