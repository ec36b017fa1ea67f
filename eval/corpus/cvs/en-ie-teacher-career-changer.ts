import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-ie-teacher-career-changer',
  language: 'en',
  country: 'IE',
  dates: { pattern: 'MMM yy', join: ' - ', now: 'now' },
  name: 'Aoife Ní Dhomhnaill',
  label: 'UX Researcher (former secondary teacher)',
  contact: {
    email: 'aoife.nidhomhnaill@webmail.example',
    phone: '087 123 4567',
    address: 'Rathmines, Dublin 6',
    city: 'Dublin',
    heading: 'Say hello',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'aoifend',
        url: 'https://www.linkedin.com/in/aoifend',
        shown: 'linkedin.com/in/aoifend',
      },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'About me',
      text: [
        'I taught Irish and history for nine years and then noticed that what I liked best was watching people meet a thing for the first time. I retrained in interaction design and now run interviews, diary studies and usability tests for public services.',
      ],
    },
    {
      kind: 'work',
      heading: 'Where I’ve worked',
      jobs: [
        {
          title: 'UX Researcher',
          employer: 'Office of Digital Services',
          place: 'Dublin',
          from: '2022-09',
          bullets: [
            'Research lead for the renewal of the driving licence application, 64 interviews in seven counties.',
            'Set up a panel of 300 people with low digital confidence.',
            'Findings halved the drop-out rate on the identity step.',
          ],
        },
        {
          title: 'Junior UX Researcher',
          employer: 'Fathom & Field',
          place: 'Dublin',
          from: '2021-06',
          to: '2022-08',
          bullets: ['Moderated remote tests for a credit union and two charities.'],
        },
        {
          title: 'Teacher of Irish and History',
          employer: 'Coláiste Bhríde',
          place: 'Clondalkin',
          from: '2012-08',
          to: '2021-05',
          text: [
            'Taught all years to Leaving Certificate higher level; year head for two cohorts; brought the debating team to an all-Ireland final.',
          ],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'What I studied',
      education: [
        {
          degree: 'Professional Diploma in UX Design',
          studyType: 'Professional Diploma',
          area: 'UX Design',
          institution: 'UX Design Institute',
          to: '2021',
        },
        { degree: 'Professional Master of Education', institution: 'Maynooth University', from: '2010', to: '2012' },
        {
          degree: 'BA in Irish and History',
          studyType: 'BA',
          area: 'Irish and History',
          institution: 'University of Galway',
          from: '2007',
          to: '2010',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'What I can do',
      skills: [
        {
          skills: [
            'Interviewing',
            'Usability testing',
            'Card sorting',
            'Figma',
            'Dovetail',
            'Plain language',
            'Accessibility testing',
          ],
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'English', fluency: 'native' },
        { language: 'Irish', fluency: 'fluent' },
        { language: 'French', fluency: 'rusty' },
      ],
    },
  ],
};
