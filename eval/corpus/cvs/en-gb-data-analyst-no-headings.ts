import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-gb-data-analyst-no-headings',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'present' },
  name: 'Rhys Llewellyn-Pugh',
  label: 'Data Analyst',
  contact: { email: 'rhys.lp@fastpost.example', phone: '+44 29 2018 0142', address: 'Cardiff', city: 'Cardiff' },
  sections: [
    {
      kind: 'summary',
      heading: '',
      text: [
        'Data analyst with a background in ecology. Five years of turning messy spreadsheets into decisions for water companies and a wildlife trust; happiest in SQL and R, competent in Python, allergic to pie charts.',
      ],
    },
    {
      kind: 'work',
      heading: 'Employment',
      jobs: [
        {
          title: 'Data Analyst',
          employer: 'Dŵr Gogledd Water',
          place: 'Cardiff',
          from: '2021-04',
          bullets: [
            'Built a leakage dashboard in Power BI that the night controllers use every shift.',
            'Found 1.3 megalitres a day of misallocated consumption by joining meter data with the property register.',
          ],
        },
        {
          title: 'Monitoring Officer',
          employer: 'Gower Wildlife Trust',
          place: 'Swansea',
          from: '2018-10',
          to: '2021-03',
          bullets: ['Analysed fourteen years of bat transects in R and wrote them up for the county recorder.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'MSc Environmental Data Science',
          studyType: 'MSc',
          area: 'Environmental Data Science',
          institution: 'Cardiff University',
          to: '2018-09',
        },
        {
          degree: 'BSc Zoology',
          studyType: 'BSc',
          area: 'Zoology',
          institution: 'Aberystwyth University',
          to: '2016-07',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Tools',
      skills: [{ skills: ['SQL', 'R', 'Python', 'Power BI', 'QGIS', 'dbt'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'Welsh', fluency: 'first language' },
        { language: 'English', fluency: 'first language' },
      ],
    },
  ],
};
