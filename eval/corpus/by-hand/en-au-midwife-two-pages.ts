import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Clinical Midwife Specialist',
    employer: 'Royal Hospital for Women',
    place: 'Randwick NSW',
    from: '2020-02',
    when: 'Feb 2020 – current',
    bullets: [
      'Caseload of 38 women a year in a midwifery group practice.',
      'Wrote the unit guideline on water immersion in labour.',
      'Preceptor for graduate midwives; PROMPT faculty member.',
      'Member of the perinatal mortality review committee.',
    ],
  },
  {
    title: 'Registered Midwife',
    employer: 'Wollongong Hospital',
    place: 'Wollongong NSW',
    from: '2015-01',
    to: '2020-01',
    when: 'Jan 2015 – Jan 2020',
    bullets: [
      'Rotated through birth suite, postnatal and antenatal clinic.',
      'In charge of shift from 2018, up to nine staff.',
      'Introduced a discharge checklist that cut readmissions for jaundice by a third.',
    ],
  },
  {
    title: 'Registered Nurse, Medical Ward',
    employer: 'Shoalhaven District Memorial Hospital',
    place: 'Nowra NSW',
    from: '2012-03',
    to: '2014-12',
    when: 'Mar 2012 – Dec 2014',
    bullets: [
      'New graduate program followed by a permanent post on a 30-bed ward.',
      'Completed the advanced life support course.',
    ],
  },
  {
    title: 'Assistant in Nursing',
    employer: 'Bupa Aged Care',
    place: 'Kiama NSW',
    from: '2010-06',
    to: '2012-02',
    when: 'Jun 2010 – Feb 2012',
    bullets: ['Personal care for residents with dementia while studying.'],
  },
];
const summary =
  'Endorsed midwife with ten years of continuity-of-care practice in public hospitals. I am known for calm handovers and for teaching that sticks.';

export const cv: HandMadeCv = {
  id: 'en-au-midwife-two-pages',
  language: 'en',
  country: 'AU',
  dates: { pattern: 'MMM yyyy', now: 'current' },
  name: 'Bronwyn Tehan',
  label: 'Registered Midwife',
  contact: {
    email: 'bronwyn.tehan@mailhub.example',
    phone: '0491 570 156',
    address: '3/18 Dudley Street, Coogee NSW 2034',
    city: 'Coogee',
    postalCode: '2034',
  },
  sections: [
    { kind: 'summary', heading: 'Career Summary', text: [summary] },
    { kind: 'work', heading: 'Clinical Experience', jobs },
    {
      kind: 'education',
      heading: 'Qualifications',
      education: [
        {
          degree: 'Graduate Diploma in Midwifery',
          studyType: 'Graduate Diploma',
          area: 'Midwifery',
          institution: 'University of Technology Sydney',
          to: '2014',
          when: '2014',
        },
        {
          degree: 'Bachelor of Nursing',
          studyType: 'Bachelor',
          area: 'Nursing',
          institution: 'University of Wollongong',
          to: '2011',
          when: '2011',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Registration',
      items: [{ line: 'AHPRA registration NMW0001234567, endorsement for scheduled medicines' }],
    },
    {
      kind: 'skills',
      heading: 'Key Skills',
      skills: [
        {
          skills: ['Perineal suturing', 'CTG interpretation', 'Newborn examination', 'Lactation support', 'eMaternity'],
        },
      ],
    },
    {
      kind: 'references',
      heading: 'Referees',
      bullets: [
        'Gail Ormond, Midwifery Unit Manager, Royal Hospital for Women, 0491 570 110',
        'Dr Sanjay Pillai, Staff Specialist, Wollongong Hospital, 0491 570 313',
      ],
    },
  ],
  tools: ['weasyprint', 'wkhtmltopdf'],
  source: page`<html lang="en"><head><meta charset="utf-8"><style>@page{size:A4;margin:22mm 18mm;@top-right{content:"Bronwyn Tehan – Curriculum Vitae";font-size:8pt;color:#888}@bottom-center{content:"Page " counter(page) " of " counter(pages);font-size:8pt;color:#888}}body{font-family:"Liberation Sans";font-size:12pt;line-height:1.5}h1{margin:0}h2{font-size:14pt;color:#00695c;margin:22px 0 6px}h3{font-size:12pt;margin:14px 0 0}.e{font-style:italic}</style></head><body>
<h1>Bronwyn Tehan</h1><p>Registered Midwife<br>3/18 Dudley Street, Coogee NSW 2034<br>Phone: 0491 570 156<br>Email: bronwyn.tehan@mailhub.example</p>
<h2>Career Summary</h2><p>${summary}</p><h2>Key Skills</h2>${ul(['Perineal suturing', 'CTG interpretation', 'Newborn examination', 'Lactation support', 'eMaternity'])}
<h2>Clinical Experience</h2>${jobs.map((j) => `<h3>${j.title}</h3><div class="e">${j.employer}, ${j.place}</div><div>${j.when}</div>${ul(j.bullets)}`)}
<h2>Qualifications</h2><p>2014 &ndash; Graduate Diploma in Midwifery, University of Technology Sydney</p><p>2011 &ndash; Bachelor of Nursing, University of Wollongong</p>
<h2>Registration</h2><p>AHPRA registration NMW0001234567, endorsement for scheduled medicines</p>
<h2>Referees</h2>${ul(['Gail Ormond, Midwifery Unit Manager, Royal Hospital for Women, 0491 570 110', 'Dr Sanjay Pillai, Staff Specialist, Wollongong Hospital, 0491 570 313'])}</body></html>`,
};
