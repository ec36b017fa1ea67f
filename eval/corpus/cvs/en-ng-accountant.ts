import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-ng-accountant',
  language: 'en',
  country: 'NG',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'Date' },
  name: 'Chukwuemeka Obiora Nwosu',
  shownName: 'NWOSU, Chukwuemeka Obiora',
  label: 'Chartered Accountant (ACA)',
  contact: {
    email: 'emeka.nwosu@postbox.example',
    phone: '+234 803 123 4567',
    address: '17 Adeniran Ogunsanya Street, Surulere, Lagos',
    city: 'Lagos',
    heading: 'Bio Data',
    labels: { phone: 'Tel:', email: 'Email:', address: 'Address:' },
    extra: ['Date of Birth: 9th June, 1986', 'State of Origin: Anambra', 'Marital Status: Married'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Professional Summary',
      text: [
        'Chartered accountant with thirteen years in audit, oil services and consumer goods. Strong in IFRS reporting, transfer pricing documentation and the art of getting a reconciliation to agree on the last working day of the month.',
      ],
    },
    {
      kind: 'work',
      heading: 'Work Experience',
      jobs: [
        {
          title: 'Finance Manager',
          employer: 'Savannah Foods Nigeria Plc',
          place: 'Ikeja',
          from: '2018-07',
          bullets: [
            'Prepare consolidated IFRS statements for three subsidiaries, total revenue of N42 billion.',
            'Reduced days sales outstanding from 71 to 48 through weekly credit meetings with the sales directors.',
            'Led the move from Sage to Microsoft Dynamics 365 in nine months.',
            'Supervise a team of seven accountants and two treasury officers.',
          ],
        },
        {
          title: 'Senior Accountant',
          employer: 'Delta Wellhead Services Ltd',
          place: 'Port Harcourt',
          from: '2014-02',
          to: '2018-06',
          bullets: [
            'Handled joint venture cost recovery billing and NAPIMS audits.',
            'Computed withholding tax, VAT and PAYE for 260 staff.',
          ],
        },
        {
          title: 'Audit Associate',
          employer: 'KPMG Professional Services',
          place: 'Lagos',
          from: '2011-09',
          to: '2014-01',
          bullets: [
            'Statutory audits of two banks and a cement company.',
            'Travelled to eleven states for stock counts.',
          ],
        },
        {
          title: 'NYSC Corps Member (Accounts Unit)',
          employer: 'Kebbi State Ministry of Works',
          place: 'Birnin Kebbi',
          from: '2010-07',
          to: '2011-06',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Educational Qualifications',
      education: [
        { degree: 'MBA', institution: 'Lagos Business School', from: '2016', to: '2018' },
        {
          degree: 'B.Sc. Accountancy (Second Class Upper)',
          studyType: 'B.Sc.',
          area: 'Accountancy',
          institution: 'University of Nigeria, Nsukka',
          from: '2005',
          to: '2009',
        },
        { degree: 'WASSCE', institution: 'Dennis Memorial Grammar School', place: 'Onitsha', to: '2004' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Professional Memberships',
      orKind: ['other', 'awards'],
      items: [
        {
          line: 'Institute of Chartered Accountants of Nigeria (ICAN), Associate Member, 2013',
          name: 'Associate Member',
          by: 'Institute of Chartered Accountants of Nigeria (ICAN)',
          date: '2013',
        },
        {
          line: 'Chartered Institute of Taxation of Nigeria (CITN), 2016',
          name: 'Chartered Institute of Taxation of Nigeria (CITN)',
          date: '2016',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Key Skills',
      skills: [
        {
          skills: [
            'IFRS',
            'Dynamics 365',
            'Transfer pricing',
            'Budgeting',
            'Advanced Excel',
            'Treasury',
            'Tax computation',
          ],
        },
      ],
    },
    {
      kind: 'interests',
      heading: 'Hobbies',
      text: ['Chess, reading history, and coaching an under-13 football side.'],
    },
    { kind: 'references', heading: 'Referees', text: ['To be provided on request.'] },
  ],
};
