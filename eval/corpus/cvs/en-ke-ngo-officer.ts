import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-ke-ngo-officer',
  language: 'en',
  country: 'KE',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'Present' },
  name: 'Achieng Otieno-Wafula',
  label: 'Monitoring & Evaluation Officer',
  contact: {
    email: 'achieng.wafula@ngomail.example',
    phone: '+254 722 123456',
    address: 'P.O. Box 4471-40100, Kisumu',
    city: 'Kisumu',
    heading: 'Personal Details',
    labels: { phone: 'Cell:', email: 'E-mail:' },
    extra: ['Nationality: Kenyan'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Career Profile',
      text: [
        'Monitoring and evaluation officer with seven years in maternal health and food security around Lake Victoria. I design surveys that enumerators can actually finish, and I write reports that county officers actually read.',
      ],
    },
    {
      kind: 'work',
      heading: 'Professional Engagements',
      jobs: [
        {
          title: 'M&E Officer',
          employer: 'Ziwa Health Initiative',
          place: 'Kisumu',
          from: '2020-02',
          bullets: [
            'Lead baseline and endline surveys of 2,400 households in four counties.',
            'Manage a DHIS2 dashboard used weekly by 61 clinics.',
            'Trained 35 enumerators in KoboToolbox and research ethics.',
          ],
        },
        {
          title: 'Field Research Assistant',
          employer: 'African Population Studies Trust',
          place: 'Siaya',
          from: '2017-06',
          to: '2020-01',
          bullets: ['Household interviews in Dholuo, Swahili and English.', 'Data cleaning in Stata.'],
        },
        { title: 'Intern', employer: 'County Government of Homa Bay', from: '2016-09', to: '2017-03' },
      ],
    },
    {
      kind: 'education',
      heading: 'Academic Background',
      education: [
        {
          degree: 'Master of Public Health (Epidemiology)',
          studyType: 'Master of Public Health',
          area: 'Epidemiology',
          institution: 'Maseno University',
          from: '2018',
          to: '2021',
        },
        {
          degree: 'Bachelor of Arts, Statistics and Economics',
          studyType: 'Bachelor of Arts',
          area: 'Statistics and Economics',
          institution: 'University of Nairobi',
          from: '2012',
          to: '2016',
        },
        { degree: 'KCSE', institution: 'Lwak Girls High School', to: '2011', score: 'Mean grade A-' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Skills and Competencies',
      skills: [
        { skills: ['Survey design', 'KoboToolbox', 'Stata', 'DHIS2', 'Power BI', 'Report writing', 'Logframes'] },
      ],
      skillStyle: 'list',
    },
    {
      kind: 'publications',
      heading: 'Publications and Reports',
      items: [
        {
          line: 'Otieno-Wafula A. et al. Antenatal attendance after free maternity care in Siaya. East African Medical Journal, 2022.',
          name: 'Antenatal attendance after free maternity care in Siaya',
          by: 'East African Medical Journal',
          date: '2022',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'English', fluency: 'fluent' },
        { language: 'Kiswahili', fluency: 'fluent' },
        { language: 'Dholuo', fluency: 'mother tongue' },
      ],
    },
    {
      kind: 'references',
      heading: 'Referees',
      bullets: [
        'Dr. Peter Omolo, Programme Director, Ziwa Health Initiative',
        'Prof. Grace Wanjiru, Maseno University',
      ],
    },
  ],
};
