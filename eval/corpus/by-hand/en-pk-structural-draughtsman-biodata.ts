import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const objective =
  'To obtain a position as Structural Draughtsman in a reputed consulting firm where my skills in detailing of RCC and steel structures can be fully utilized and further improved.';
const jobs: (Job & { when: string; bullets: string[] })[] = [
  {
    employer: 'Margalla Structural Consultants (Pvt.) Ltd.',
    place: 'Islamabad',
    title: 'Senior Structural Draughtsman',
    from: '2019-02',
    when: 'February 2019 to date',
    bullets: [
      'Preparation of general arrangement and reinforcement drawings for multi-storey buildings up to B+G+14.',
      'Bar bending schedules and quantity take-off for tender documents.',
      'Coordination of shop drawings with architect and MEP team.',
      'Checking of drawings prepared by three junior draughtsmen.',
    ],
  },
  {
    employer: 'Al-Noor Steel Fabricators',
    place: 'Sharjah, U.A.E.',
    title: 'Draughtsman (Structural Steel)',
    from: '2015-10',
    to: '2018-12',
    when: 'October 2015 to December 2018',
    bullets: [
      'Detailing of pre-engineered steel buildings, pipe racks and platforms in Tekla Structures.',
      'Anchor bolt plans, erection drawings and single part drawings.',
    ],
  },
  {
    employer: 'Design Point Associates',
    place: 'Rawalpindi',
    title: 'Junior AutoCAD Draughtsman',
    from: '2012-07',
    to: '2015-08',
    when: 'July 2012 to August 2015',
    bullets: [
      'Drafting of foundation plans and column layouts of residential houses.',
      'Site measurement and as-built drawings.',
    ],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Diploma of Associate Engineer (Civil)',
    studyType: 'Diploma of Associate Engineer',
    area: 'Civil',
    institution: 'Punjab Board of Technical Education',
    place: 'Lahore',
    to: '2012',
    when: '2012',
    score: 'A Grade',
  },
  {
    degree: 'Matriculation (Science)',
    studyType: 'Matriculation',
    area: 'Science',
    institution: 'Government Boys High School',
    place: 'Gujar Khan',
    to: '2009',
    when: '2009',
    score: '1st Division',
  },
];
const courses = [
  {
    line: 'Tekla Structures Steel Detailing, CADskills Institute Sharjah, 2016',
    name: 'Tekla Structures Steel Detailing',
    by: 'CADskills Institute Sharjah',
    date: '2016',
  },
  {
    line: 'Certificate in AutoCAD 2D and 3D, Pindi Computer College, 2011',
    name: 'Certificate in AutoCAD 2D and 3D',
    by: 'Pindi Computer College',
    date: '2011',
  },
];
const skills = ['AutoCAD 2D', 'Tekla Structures', 'Revit Structure', 'CSI Detail', 'MS Excel', 'MS Word'];
const personal = [
  ['Father’s Name', 'Ghulam Rasool'],
  ['Date of Birth', '14th March 1993'],
  ['Marital Status', 'Married'],
  ['Nationality', 'Pakistani'],
  ['Religion', 'Islam'],
  ['Domicile', 'Rawalpindi (Punjab)'],
];
const declaration =
  'I hereby declare that the particulars furnished above are true and correct to the best of my knowledge and belief.';

const row = (label: string, value?: string): string =>
  `<tr><td width="26%"><b>${label}:</b></td><td>${value}</td></tr>`;

export const cv: HandMadeCv = {
  id: 'en-pk-structural-draughtsman-biodata',
  language: 'en',
  country: 'PK',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'to date' },
  name: 'Muhammad Adnan Rasool',
  shownName: 'MUHAMMAD ADNAN RASOOL',
  label: 'Structural Draughtsman',
  contact: {
    email: 'adnan.rasool.dm@postbox.example',
    phone: '+92 333 5147826',
    address: 'House No. 214, Street 9, Satellite Town, Rawalpindi 46300',
    city: 'Rawalpindi',
    postalCode: '46300',
    labels: { phone: 'Cell', email: 'E-mail', address: 'Address' },
  },
  sections: [
    { kind: 'summary', heading: 'Career Objective', text: [objective] },
    { kind: 'work', heading: 'Professional Experience', jobs },
    { kind: 'education', heading: 'Academic Qualification', education: studies },
    { kind: 'certificates', heading: 'Short Courses', items: courses },
    { kind: 'skills', heading: 'Computer Skills', skills: [{ skills }] },
    {
      kind: 'languages',
      heading: 'Languages Known',
      languages: [
        { language: 'Urdu' },
        { language: 'English' },
        { language: 'Punjabi' },
        { language: 'Arabic', fluency: 'basic' },
      ],
    },
    { kind: 'other', heading: 'Personal Information', text: personal.map(([label, value]) => `${label}: ${value}`) },
    { kind: 'other', heading: 'Declaration', text: [declaration] },
  ],
  tools: ['writer-docx', 'writer-pdf'],
  source: page`<html lang="en"><head><meta charset="utf-8"><title>CV</title><style>
@page { size: 21cm 29.7cm; margin: 2cm }
body { font-family: "Times New Roman", "Liberation Serif"; font-size: 11.5pt }
p { margin: 0 0 0.12cm 0 }
h1 { font-size: 15pt; margin: 0 0 0.3cm 0; font-family: "Times New Roman", "Liberation Serif" }
h3 { font-size: 12pt; background: #d9d9d9; margin-top: 0.45cm; margin-bottom: 0.15cm; margin-left: 0cm; font-family: "Times New Roman", "Liberation Serif" }
td { vertical-align: top; padding: 0.03cm 0.1cm }
li { margin: 0 }
</style></head><body>
<h1 align="center"><u>CURRICULUM VITAE</u></h1>
<p><b>MUHAMMAD ADNAN RASOOL</b></p>
<p><i>Structural Draughtsman</i></p>
<p>Address: House No. 214, Street 9, Satellite Town, Rawalpindi 46300</p>
<p>Cell: +92 333 5147826</p>
<p>E-mail: adnan.rasool.dm@postbox.example</p>
<h3>Career Objective</h3>
<p>${objective}</p>
<h3>Professional Experience</h3>
${jobs.map(
  (job) => `<table width="100%" border="0" cellspacing="0">
${row('Organization', `<b>${job.employer}</b>, ${job.place}`)}
${row('Designation', job.title)}
${row('Duration', job.when)}
</table>
<p><b>Responsibilities:</b></p>
${ul(job.bullets)}`,
)}
<h3>Academic Qualification</h3>
<table width="100%" border="1" cellspacing="0">
<tr><td><b>Degree / Certificate</b></td><td><b>Board / Institute</b></td><td><b>Year</b></td><td><b>Grade / Division</b></td></tr>
${studies.map((study) => `<tr><td>${study.degree}</td><td>${study.institution}, ${study.place}</td><td>${study.when}</td><td>${study.score}</td></tr>`)}
</table>
<h3>Short Courses</h3>
${ul(courses.map((course) => course.line))}
<h3>Computer Skills</h3>
<p>${skills.join(', ')}</p>
<h3>Languages Known</h3>
<p>Urdu, English, Punjabi, Arabic (basic)</p>
<h3>Personal Information</h3>
<table width="100%" border="0" cellspacing="0">
${personal.map(([label = '', value]) => row(label, value))}
</table>
<h3>Declaration</h3>
<p>${declaration}</p>
</body></html>`,
};
