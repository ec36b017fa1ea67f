import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-za-mining-geologist',
  language: 'en',
  country: 'ZA',
  dates: { pattern: 'yyyy/MM', join: ' – ', now: 'current' },
  name: 'Thandeka Mthembu',
  label: 'Senior Mine Geologist, Pr.Sci.Nat.',
  contact: {
    email: 'thandeka.mthembu@rockmail.example',
    phone: '082 123 4567',
    address: 'Rustenburg, North West Province',
    city: 'Rustenburg',
    heading: 'Personal Particulars',
    labels: { phone: 'Cell', email: 'Email' },
    extra: ['ID number 880412 XXXX XXX', 'Languages at home: isiZulu'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Employment Record',
      jobs: [
        {
          title: 'Senior Mine Geologist',
          employer: 'Bafokeng Ridge Platinum',
          place: 'Rustenburg',
          from: '2018-02',
          bullets: [
            'Grade control on the UG2 reef, two shafts, 140 000 tonnes a month.',
            'Updated the block model in Datamine every quarter and reconciled it with plant figures to within 3%.',
            'Underground mapping and declaration of ore loss.',
          ],
        },
        {
          title: 'Exploration Geologist',
          employer: 'Kalahari Copper Ventures',
          place: 'Maun, Botswana',
          from: '2013-06',
          to: '2018-01',
          bullets: ['Logged about 48 000 m of core.', 'Camp manager for a crew of 22.'],
        },
        { title: 'Graduate Geologist', employer: 'Anglo Coal', place: 'Emalahleni', from: '2011-01', to: '2013-05' },
      ],
    },
    {
      kind: 'education',
      heading: 'Tertiary Education',
      education: [
        {
          degree: 'BSc Honours in Geology',
          studyType: 'BSc Honours',
          area: 'Geology',
          institution: 'University of the Witwatersrand',
          place: 'Johannesburg',
          to: '2010',
        },
        {
          degree: 'BSc Geology and Chemistry',
          studyType: 'BSc',
          area: 'Geology and Chemistry',
          institution: 'University of KwaZulu-Natal',
          to: '2009',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Professional Registration',
      items: [
        {
          line: 'Professional Natural Scientist, SACNASP, 2015',
          name: 'Professional Natural Scientist',
          by: 'SACNASP',
          date: '2015',
        },
        { line: 'Blasting ticket, scheduled mines', name: 'Blasting ticket, scheduled mines' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Computer Literacy',
      skills: [{ skills: ['Datamine Studio', 'Leapfrog', 'ArcGIS', 'acQuire', 'Surpac'] }],
      skillStyle: 'list',
    },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'isiZulu', fluency: 'home language' },
        { language: 'English', fluency: 'fluent' },
        { language: 'Afrikaans', fluency: 'fair' },
        { language: 'Setswana', fluency: 'good' },
      ],
    },
    {
      kind: 'references',
      heading: 'References',
      bullets: ['Mr Pieter Joubert, Chief Geologist, Bafokeng Ridge Platinum, 083 000 1111'],
    },
  ],
};
