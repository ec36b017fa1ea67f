import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'en-gb-staff-nurse',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMM yyyy', now: 'Present' },
  name: 'Gemma Holloway',
  shownName: 'Gemma Holloway RN',
  label: 'Registered Nurse (Adult), Band 6',
  contact: {
    email: 'gemma.holloway@mailbox.example',
    phone: '07700 900142',
    address: '14 Priory Close, Reading RG6 2TD',
    city: 'Reading',
    postalCode: 'RG6 2TD',
    heading: 'Contact',
    labels: { phone: 'Mobile:', email: 'Email:', address: 'Address:' },
    extra: ['NMC PIN 12K3456E'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Personal Statement',
      text: [
        'I am a ward-based adult nurse with eleven years in acute medicine and elderly care. I enjoy the pace of an admissions unit, I mentor students every term, and I am looking for a deputy ward manager post where I can keep a clinical day each week.',
      ],
    },
    {
      kind: 'work',
      heading: 'Employment History',
      jobs: [
        {
          title: 'Junior Sister, Acute Medical Unit',
          employer: 'Royal Berkshire NHS Foundation Trust',
          place: 'Reading',
          from: '2019-03',
          bullets: [
            'Take charge of a 28-bed assessment unit on a rotating basis, with up to seven nurses and five healthcare assistants on shift.',
            'Introduced a bedside handover sheet that cut missed observations from 9 a week to 2 within three months.',
            'Sign-off mentor for second and third year students from the University of West London.',
          ],
        },
        {
          title: 'Staff Nurse, Elderly Care',
          employer: 'Hampshire Hospitals NHS Foundation Trust',
          place: 'Basingstoke',
          from: '2015-09',
          to: '2019-02',
          bullets: [
            'Cared for patients with delirium, falls and complex discharge needs on a 24-bed ward.',
            'Link nurse for tissue viability; ran monthly teaching on pressure area care.',
            'Completed the trust leadership programme in 2017.',
          ],
        },
        {
          title: 'Staff Nurse',
          employer: 'Southampton General Hospital',
          place: 'Southampton',
          from: '2013-10',
          to: '2015-08',
          text: [
            'First post after qualifying, on a busy respiratory ward. Preceptorship completed in six months; trained in non-invasive ventilation and tracheostomy care.',
          ],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Education and Qualifications',
      education: [
        {
          degree: 'BSc (Hons) Adult Nursing',
          studyType: 'BSc (Hons)',
          area: 'Adult Nursing',
          institution: 'University of Southampton',
          from: '2010-09',
          to: '2013-07',
          score: 'Upper Second Class',
        },
        {
          degree: 'A Levels: Biology, Psychology, English Literature',
          studyType: 'A Levels',
          area: 'Biology, Psychology, English Literature',
          institution: "Queen Mary's College",
          place: 'Basingstoke',
          from: '2008',
          to: '2010',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Professional Training',
      orKind: ['education'],
      items: [
        {
          line: 'Immediate Life Support, Resuscitation Council UK, May 2023',
          name: 'Immediate Life Support',
          by: 'Resuscitation Council UK',
          date: '2023-05',
        },
        {
          line: 'Mentorship in Practice, University of West London, 2016',
          name: 'Mentorship in Practice',
          by: 'University of West London',
          date: '2016',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Clinical Skills',
      skills: [
        {
          skills: [
            'Venepuncture and cannulation',
            'IV drug administration',
            'NEWS2',
            'Wound care',
            'Discharge planning',
            'Non-invasive ventilation',
            'SystmOne',
          ],
        },
      ],
    },
    { kind: 'references', heading: 'References', text: ['Available on request.'] },
  ],
};
