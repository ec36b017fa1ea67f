import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-ca-marketing',
  language: 'en',
  country: 'CA',
  dates: { pattern: 'MMM. yyyy', join: ' to ', now: 'present' },
  name: 'Noor Siddiqui-Tremblay',
  label: 'Marketing Manager',
  contact: {
    email: 'noor.st@letterbox.example',
    phone: '604-555-0163',
    address: 'Vancouver, BC',
    city: 'Vancouver',
    heading: 'Contact',
    url: 'noorsiddiqui.example',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'noorst',
        url: 'https://www.linkedin.com/in/noorst',
        shown: 'linkedin.com/in/noorst',
      },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Highlights of Qualifications',
      orKind: ['skills', 'summary'],
      bullets: [
        'Eight years in outdoor retail and tourism marketing, in English and French',
        'Managed annual budgets of up to CA$2.4M',
        'Built a newsletter that brings 28% of online revenue',
      ],
    },
    {
      kind: 'work',
      heading: 'Relevant Experience',
      jobs: [
        {
          title: 'Marketing Manager',
          employer: 'Coast Range Outfitters',
          place: 'Vancouver, BC',
          from: '2020-03',
          bullets: [
            'Lead a team of five across content, paid search and retail events.',
            'Rebuilt the loyalty programme; repeat purchase rate rose from 22% to 34%.',
            'Negotiated a three-year partnership with Parks Canada.',
          ],
        },
        {
          title: 'Digital Marketing Specialist',
          employer: 'Tourisme Charlevoix',
          place: 'Baie-Saint-Paul, QC',
          from: '2016-05',
          to: '2020-02',
          bullets: [
            'Ran bilingual campaigns for 140 member businesses.',
            'Cut cost per booking by 41% with search campaigns built on weather data.',
          ],
        },
      ],
    },
    {
      kind: 'work',
      heading: 'Other Employment',
      jobs: [
        { title: 'Ski instructor', employer: 'Le Massif', from: '2013-12', to: '2016-04' },
        { title: 'Barista', employer: 'Café Nektar', place: 'Québec, QC', from: '2012-09', to: '2013-11' },
      ],
    },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'Bachelor of Business Administration, Marketing',
          studyType: 'Bachelor of Business Administration',
          area: 'Marketing',
          institution: 'Université Laval',
          place: 'Québec, QC',
          from: '2012-09',
          to: '2016-04',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Skills',
      skills: [
        { group: 'Channels', skills: ['Email', 'Paid search', 'SEO', 'Events'] },
        { group: 'Software', skills: ['HubSpot', 'Google Ads', 'Looker Studio', 'Adobe Express', 'Shopify'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'English', fluency: 'native' },
        { language: 'French', fluency: 'native' },
        { language: 'Urdu', fluency: 'conversational' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Community Involvement',
      jobs: [
        {
          title: 'Board member',
          employer: 'North Shore Trail Association',
          from: '2021-01',
          bullets: ['Organized two trail days with 90 volunteers.'],
        },
      ],
    },
  ],
};
