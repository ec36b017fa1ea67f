import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Studio Technician',
    employer: 'Penland School of Craft',
    place: 'Penland, NC',
    from: '2019',
    to: '2021',
    when: "'19-'21",
    bullets: [
      'Fired gas, soda and wood kilns for visiting artists',
      'Kept the glaze lab stocked and the ventilation certified',
    ],
  },
  {
    title: 'Adjunct Instructor, Ceramics',
    employer: 'Asheville-Buncombe Technical Community College',
    from: '2021-08',
    when: 'Aug 2021-present',
    bullets: ['Teach beginning and intermediate wheel throwing, 16 students a section'],
  },
  {
    title: 'Resident Artist',
    employer: 'Archie Bray Foundation',
    place: 'Helena, MT',
    from: '2018',
    to: '2018',
    when: 'Summer 2018',
  },
];

export const cv: HandMadeCv = {
  id: 'en-us-ceramic-artist-text',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM yyyy', join: '-', now: 'present' },
  name: 'Wren Halloran',
  shownName: 'WREN HALLORAN',
  label: 'Ceramic Artist',
  contact: {
    email: 'wren@halloranclay.example',
    phone: '828.555.0119',
    address: 'Asheville, NC',
    city: 'Asheville',
    url: 'www.halloranclay.example',
  },
  sections: [
    { kind: 'work', heading: 'Employment', jobs: [jobs[1], jobs[0], jobs[2]].flatMap((job) => job ?? []) },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'MFA, Ceramics',
          studyType: 'MFA',
          area: 'Ceramics',
          institution: 'Alfred University',
          to: '2017',
          when: '2017',
        },
        {
          degree: 'BA, Studio Art',
          studyType: 'BA',
          area: 'Studio Art',
          institution: 'Kalamazoo College',
          to: '2013',
          when: '2013',
        },
      ],
    },
    {
      kind: 'other',
      heading: 'Selected Exhibitions',
      bullets: [
        '2023 Slow Vessels, Center for Craft, Asheville, NC (solo)',
        '2022 NCECA Annual, Sacramento, CA (juried)',
        '2019 Ash and Salt, Northern Clay Center, Minneapolis, MN (two-person)',
      ],
    },
    {
      kind: 'awards',
      heading: 'Grants and Awards',
      items: [
        {
          line: '2022 North Carolina Arts Council Fellowship',
          name: 'North Carolina Arts Council Fellowship',
          date: '2022',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Skills',
      skills: [{ skills: ['Glaze chemistry', 'Kiln building', 'Mold making', 'Adobe Lightroom'] }],
    },
  ],
  tools: ['text'],
  source: page`WREN HALLORAN
Ceramic Artist
Asheville, NC  /  828.555.0119  /  wren@halloranclay.example  /  www.halloranclay.example


EMPLOYMENT

Aug 2021-present   Adjunct Instructor, Ceramics
                   Asheville-Buncombe Technical Community College
                   - Teach beginning and intermediate wheel throwing, 16 students
                     a section

'19-'21            Studio Technician
                   Penland School of Craft, Penland, NC
                   - Fired gas, soda and wood kilns for visiting artists
                   - Kept the glaze lab stocked and the ventilation certified

Summer 2018        Resident Artist
                   Archie Bray Foundation, Helena, MT


EDUCATION

2017   MFA, Ceramics, Alfred University
2013   BA, Studio Art, Kalamazoo College


SELECTED EXHIBITIONS

* 2023 Slow Vessels, Center for Craft, Asheville, NC (solo)
* 2022 NCECA Annual, Sacramento, CA (juried)
* 2019 Ash and Salt, Northern Clay Center, Minneapolis, MN (two-person)


GRANTS AND AWARDS

2022 North Carolina Arts Council Fellowship


SKILLS

Glaze chemistry, Kiln building, Mold making, Adobe Lightroom
`,
};
