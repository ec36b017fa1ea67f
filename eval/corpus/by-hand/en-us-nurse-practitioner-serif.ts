import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Family Nurse Practitioner',
    employer: 'Sunrise Community Clinic',
    place: 'Tucson, AZ',
    from: '2020-03',
    when: 'March 2020 – Present',
    bullets: [
      'Carry a panel of 1,400 patients, a third of them uninsured.',
      'Started a diabetes group visit that lowered average A1c by 0.9 points.',
    ],
  },
  {
    title: 'Registered Nurse, Emergency Department',
    employer: 'Banner Desert Medical Center',
    place: 'Mesa, AZ',
    from: '2015-07',
    to: '2020-02',
    when: 'July 2015 – February 2020',
    bullets: ['Charge nurse on nights; trauma and stroke certified.'],
  },
  {
    title: 'Certified Nursing Assistant',
    employer: 'Villa Maria Care Center',
    place: 'Tucson, AZ',
    from: '2012-06',
    to: '2015-05',
    when: 'June 2012 – May 2015',
    bullets: ['Evening shift while in nursing school.'],
  },
];

export const cv: HandMadeCv = {
  id: 'en-us-nurse-practitioner-serif',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMMM yyyy', now: 'Present' },
  name: 'Marisol Echeverria',
  shownName: 'Marisol Echeverria, MSN, FNP-C',
  contact: {
    email: 'm.echeverria@carepost.example',
    phone: '(520) 555-0186',
    address: '4418 E. Linden Street, Tucson, AZ 85712',
    city: 'Tucson',
    postalCode: '85712',
    countryCode: 'US',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Professional Summary',
      text: [
        'Bilingual nurse practitioner with ten years at the bedside and in primary care. Looking for a rural health clinic within two hours of Tucson.',
      ],
    },
    {
      kind: 'certificates',
      heading: 'Licensure and Certification',
      items: [
        { line: 'Arizona APRN license, active' },
        { line: 'AANP Family Nurse Practitioner, 2020', date: '2020' },
        { line: 'Basic Life Support, American Heart Association' },
      ],
    },
    { kind: 'work', heading: 'Clinical Experience', jobs },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'Master of Science in Nursing',
          studyType: 'Master of Science',
          area: 'Nursing',
          institution: 'University of Arizona',
          to: '2019',
          when: '2019',
        },
        {
          degree: 'Bachelor of Science in Nursing',
          studyType: 'Bachelor of Science',
          area: 'Nursing',
          institution: 'Grand Canyon University',
          to: '2015',
          when: '2015',
        },
      ],
    },
    { kind: 'languages', heading: 'Languages', languages: [{ language: 'English' }, { language: 'Spanish' }] },
  ],
  tools: ['weasyprint', 'writer-docx'],
  source: page`<html lang="en"><head><meta charset="utf-8"><style>@page{size:Letter;margin:0.8in}body{font-family:"Liberation Serif";font-size:11pt;margin:0}h1{text-align:center;font-size:19pt;margin:0;font-variant:small-caps}.c{text-align:center;border-bottom:3px double #333;padding-bottom:4px}h2{font-size:12pt;font-variant:small-caps;margin:12px 0 2px;text-decoration:underline}p{margin:2px 0}ul{margin:0}</style></head><body><h1>Marisol Echeverria, MSN, FNP-C</h1><div class="c">4418 E. Linden Street, Tucson, AZ 85712 ◆ (520) 555-0186 ◆ m.echeverria@carepost.example</div>
<h2>Professional Summary</h2><p>Bilingual nurse practitioner with ten years at the bedside and in primary care. Looking for a rural health clinic within two hours of Tucson.</p>
<h2>Licensure and Certification</h2>${ul(['Arizona APRN license, active', 'AANP Family Nurse Practitioner, 2020', 'Basic Life Support, American Heart Association'])}
<h2>Clinical Experience</h2>${jobs.map((j) => `<p><b>${j.employer}</b>, ${j.place}</p><p><i>${j.title}</i>, ${j.when}</p>${ul(j.bullets)}`)}
<h2>Education</h2><p><b>University of Arizona</b></p><p>Master of Science in Nursing, 2019</p><p><b>Grand Canyon University</b></p><p>Bachelor of Science in Nursing, 2015</p>
<h2>Languages</h2><p>English, Spanish</p></body></html>`,
};
