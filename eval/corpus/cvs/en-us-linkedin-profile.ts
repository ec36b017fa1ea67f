import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-us-linkedin-profile',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'Present' },
  name: 'Gabriela Montoya-Stern',
  label: 'Product Designer | Design systems | Former illustrator',
  contact: {
    email: 'gabi.stern@designpost.example',
    url: 'www.gabistern.example',
    address: 'Denver, Colorado, United States',
    city: 'Denver',
    heading: 'Contact',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'gabistern',
        url: 'https://www.linkedin.com/in/gabistern',
        shown: 'www.linkedin.com/in/gabistern (LinkedIn)',
      },
    ],
  },
  layouts: { also: ['typst-columns'] },
  sections: [
    { kind: 'skills', heading: 'Top Skills', skills: [{ skills: ['Design Systems', 'Prototyping', 'Accessibility'] }] },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'English', fluency: 'Native or Bilingual' },
        { language: 'Spanish', fluency: 'Native or Bilingual' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Certifications',
      side: true,
      items: [
        { line: 'CPACC', name: 'CPACC' },
        { line: 'Interaction Design Specialization', name: 'Interaction Design Specialization' },
      ],
    },
    {
      kind: 'summary',
      heading: 'Summary',
      text: [
        'I draw boxes until they stop being boxes. For the past seven years I have looked after component libraries in health care software, where a confusing date picker can cost somebody a dose.',
      ],
    },
    {
      kind: 'work',
      heading: 'Experience',
      jobs: [
        {
          title: 'Lead Product Designer',
          employer: 'Clearwell Health',
          place: 'Denver, Colorado',
          from: '2021-02',
          when: 'February 2021 - Present (4 years 5 months)',
          text: [
            'Leading a team of four on the design system behind eleven products. We moved 340 screens to new tokens without a feature freeze.',
          ],
        },
        {
          title: 'Product Designer',
          employer: 'Clearwell Health',
          place: 'Denver, Colorado',
          from: '2018-05',
          to: '2021-01',
          when: 'May 2018 - January 2021 (2 years 9 months)',
          text: ['Medication scheduling, from paper prototypes in a nursing home to release.'],
        },
        {
          title: 'Illustrator',
          employer: 'Self-employed',
          from: '2012-08',
          to: '2018-04',
          when: 'August 2012 - April 2018 (5 years 9 months)',
          text: ['Editorial and textbook illustration for about thirty clients.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'Bachelor of Fine Arts - BFA, Illustration',
          studyType: 'Bachelor of Fine Arts - BFA',
          area: 'Illustration',
          institution: 'Rhode Island School of Design',
          from: '2008',
          to: '2012',
        },
      ],
    },
  ],
};
