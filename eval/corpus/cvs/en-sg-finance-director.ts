import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-sg-finance-director',
  language: 'en',
  country: 'SG',
  dates: { pattern: 'MMM yyyy', join: ' – ', now: 'Present' },
  name: 'Tan Wei Ling',
  shownName: 'TAN Wei Ling, CA (Singapore)',
  label: 'Finance Director, Asia Pacific',
  contact: {
    email: 'weiling.tan@corpmail.example',
    phone: '+65 9123 4567',
    address: 'Bukit Timah, Singapore 589472',
    city: 'Singapore',
    postalCode: '589472',
    heading: 'Contact',
    labels: { phone: 'HP:', email: 'E:' },
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Executive Summary',
      text: [
        'Finance leader with nineteen years across shipping, semiconductors and software. Built shared service centres in Kuala Lumpur and Cebu, took one company through an SGX listing and another through a hostile bid.',
      ],
    },
    {
      kind: 'work',
      heading: 'Professional Experience',
      jobs: [
        {
          employer: 'Straits Semiconductor Pte Ltd',
          place: 'Singapore',
          text: ['Fabless chip designer, revenue US$640M, 1,900 staff in nine countries.'],
          roles: [
            {
              title: 'Finance Director, APAC',
              from: '2019-10',
              bullets: [
                'Direct team of 34 in five countries.',
                'Shortened group close from ten working days to four.',
                'Secured a S$120M sustainability-linked loan at 28 basis points below the previous facility.',
              ],
            },
            {
              title: 'Group Financial Controller',
              from: '2016-01',
              to: '2019-09',
              bullets: [
                'Led IFRS 15 and 16 adoption.',
                'Prepared the prospectus for the 2018 listing on the SGX Mainboard.',
              ],
            },
          ],
        },
        {
          title: 'Finance Manager',
          employer: 'Neptune Feeder Lines',
          place: 'Singapore',
          from: '2010-05',
          to: '2015-12',
          bullets: [
            'Fuel hedging and charter accounting for 47 vessels.',
            'Set up a shared service centre in Cebu with 60 staff.',
          ],
        },
        { title: 'Audit Senior', employer: 'Ernst & Young LLP', place: 'Singapore', from: '2006-07', to: '2010-04' },
      ],
    },
    {
      kind: 'education',
      heading: 'Education & Professional Qualifications',
      education: [
        {
          degree: 'Chartered Accountant of Singapore',
          institution: 'Institute of Singapore Chartered Accountants',
          to: '2009',
        },
        {
          degree: 'Bachelor of Accountancy (First Class Honours)',
          studyType: 'Bachelor of Accountancy',
          institution: 'Nanyang Technological University',
          from: '2003-08',
          to: '2006-06',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Systems',
      skills: [{ skills: ['SAP S/4HANA', 'Oracle Fusion', 'Anaplan', 'Power BI', 'BlackLine'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Language Proficiency',
      languages: [
        { language: 'English', fluency: 'native' },
        { language: 'Mandarin', fluency: 'native' },
        { language: 'Bahasa Indonesia', fluency: 'conversational' },
      ],
    },
  ],
};
