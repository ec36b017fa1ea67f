import type { HandMadeCv } from '../hand-made.js';

export const cv: HandMadeCv = {
  id: 'en-au-farm-manager-text',
  language: 'en',
  country: 'AU',
  dates: { pattern: 'yyyy', join: '-', now: 'now', since: 'since' },
  name: 'Bruce Wollaston',
  contact: {
    email: 'bwollaston@bushmail.example',
    phone: '0491 570 156',
    address: 'Lot 9 Cobb Highway, Deniliquin NSW 2710',
    city: 'Deniliquin',
    postalCode: '2710',
  },
  sections: [
    {
      kind: 'work',
      heading: 'Jobs',
      jobs: [
        {
          title: 'Farm Manager',
          employer: 'Barham Downs Pastoral Co',
          place: 'Deniliquin',
          from: '2016',
          text: ['6,000 ha of rice, wheat and merino ewes. Two full-time hands, contractors at harvest.'],
        },
        {
          title: 'Leading Hand',
          employer: 'McAllister & Sons',
          place: 'Hay',
          from: '2009',
          to: '2016',
          text: ['Irrigation, fencing and lambing for a family operation.'],
        },
        {
          title: 'Shearer',
          employer: 'various sheds',
          place: 'Riverina',
          from: '2003',
          to: '2009',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Schooling',
      education: [
        {
          degree: 'Diploma of Agriculture',
          studyType: 'Diploma',
          area: 'Agriculture',
          institution: 'Tocal College',
          to: '2012',
        },
        { degree: 'Year 10 Certificate', institution: 'Hay War Memorial High School', to: '2002' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Tickets and licences',
      items: [{ line: 'HR truck licence' }, { line: 'ChemCert AQF3, 2022', name: 'ChemCert AQF3', date: '2022' }],
    },
    {
      kind: 'skills',
      heading: 'Good at',
      skills: [{ skills: ['Stock handling', 'GPS-guided machinery', 'Welding', 'Water budgeting'] }],
    },
  ],
  tools: ['text'],
  source: `Bruce Wollaston
Lot 9 Cobb Highway, Deniliquin NSW 2710
Mob 0491 570 156
bwollaston@bushmail.example


JOBS

Farm Manager at Barham Downs Pastoral Co, Deniliquin (since 2016)
6,000 ha of rice, wheat and merino ewes. Two full-time hands,
contractors at harvest.

Leading Hand at McAllister & Sons, Hay (2009-2016)
Irrigation, fencing and lambing for a family operation.

Shearer at various sheds, Riverina (2003-2009)


SCHOOLING

Diploma of Agriculture, Tocal College (2012)
Year 10 Certificate, Hay War Memorial High School (2002)


TICKETS AND LICENCES

* HR truck licence
* ChemCert AQF3, 2022


GOOD AT

Stock handling; GPS-guided machinery; Welding; Water budgeting
`,
};
