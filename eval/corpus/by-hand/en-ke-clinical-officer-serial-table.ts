import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

interface Post {
  period: string;
  from: string;
  to?: string;
  employer: string;
  place: string;
  title: string;
  duties?: string[];
}
const posts: Post[] = [
  {
    period: 'Sept. 2020 to date',
    from: '2020-09',
    employer: 'County Government of Nyandoro, Department of Health',
    place: 'Kiplelgut Sub-County Hospital',
    title: 'Registered Clinical Officer I, In-charge of MCH/FP Clinic',
    duties: [
      'Consulting, diagnosing and treating outpatients, about 60 per day.',
      'Supervising four nurses, two interns and a records clerk.',
      'Compiling monthly MOH 705 and 711 reports into KHIS.',
    ],
  },
  {
    period: 'Feb. 2017 to Aug. 2020',
    from: '2017-02',
    to: '2020-08',
    employer: 'Afya Bora Trust (HIV care project)',
    place: 'Ahero',
    title: 'Clinical Officer, Comprehensive Care Centre',
    duties: [
      'ART initiation and follow-up of 1,140 clients; viral suppression rose from 81% to 93%.',
      'Mentorship visits to nine dispensaries.',
    ],
  },
  {
    period: 'Nov. 2015 to Jan. 2017',
    from: '2015-11',
    to: '2017-01',
    employer: 'St. Monica Nursing Home',
    place: 'Kericho',
    title: 'Clinical Officer (locum)',
    duties: ['Night duty, casualty and minor theatre.'],
  },
  {
    period: 'Oct. 2014 to Oct. 2015',
    from: '2014-10',
    to: '2015-10',
    employer: 'Rongai Ridge County Referral Hospital',
    place: 'Nakuru',
    title: 'Clinical Officer Intern',
    duties: ['Rotations in medicine, surgery, paediatrics and obstetrics.'],
  },
  {
    period: '2010 – 2011',
    from: '2010',
    to: '2011',
    employer: 'Chepsoo Secondary School',
    place: 'Litein',
    title: 'Untrained Teacher (B.O.M.)',
    duties: ['Taught Biology and Chemistry to Form I and II.'],
  },
];
const jobs: Job[] = posts.map(({ period, duties, ...post }) => ({ ...post, when: period, text: duties }));
const studies: (Study & { institution: string; when: string; score: string })[] = [
  {
    degree: 'Higher Diploma in Paediatrics and Child Health',
    studyType: 'Higher Diploma',
    area: 'Paediatrics and Child Health',
    institution: 'Mara Medical Training College, Nakuru Campus',
    from: '2018',
    to: '2019',
    when: '2018 – 2019',
    score: 'Credit',
  },
  {
    degree: 'Diploma in Clinical Medicine and Surgery',
    studyType: 'Diploma',
    area: 'Clinical Medicine and Surgery',
    institution: 'Mara Medical Training College, Kisii Campus',
    from: '2011',
    to: '2014',
    when: '2011 – 2014',
    score: 'Distinction',
  },
  {
    degree: 'Kenya Certificate of Secondary Education (K.C.S.E.)',
    institution: 'Tegat Ridge Boys High School',
    from: '2006',
    to: '2009',
    when: '2006 – 2009',
    score: 'B (plain)',
  },
  {
    degree: 'Kenya Certificate of Primary Education (K.C.P.E.)',
    institution: 'Chepsoo Primary School',
    from: '1998',
    to: '2005',
    when: '1998 – 2005',
    score: '361 marks',
  },
];
const courses: (Item & { when: string })[] = [
  { when: 'May 2023', date: '2023-05', line: 'Integrated Management of Newborn and Childhood Illnesses (IMNCI)' },
  { when: 'July 2021', date: '2021-07', line: 'Emergency Triage Assessment and Treatment (ETAT+)' },
  { when: 'March 2018', date: '2018-03', line: 'Adult and Paediatric ART Guidelines, NASCOP' },
].map((course) => {
  const [name = '', by] = course.line.split(', ');
  return { ...course, name, by };
});
const registration: Item[] = [
  {
    line: 'Registered with the Clinical Officers Council, Reg. No. 00000/14',
    name: 'Registered with the Clinical Officers Council, Reg. No. 00000/14',
  },
  {
    line: 'Member, Kenya Clinical Officers Association (K.C.O.A.)',
    name: 'Member, Kenya Clinical Officers Association (K.C.O.A.)',
  },
];
const personal: [string, string][] = [
  ['NAME', 'GEOFFREY KIPLANGAT CHERUIYOT'],
  ['DATE OF BIRTH', '12TH JUNE 1992'],
  ['GENDER', 'MALE'],
  ['NATIONALITY', 'KENYAN'],
  ['MARITAL STATUS', 'MARRIED'],
  ['RELIGION', 'CHRISTIAN'],
  ['ADDRESS', 'P.O. BOX 418-20200, KERICHO'],
  ['MOBILE', '0722 555 046'],
  ['E-MAIL', 'gk.cheruiyot@majanimail.example'],
];
const hobbies = 'Athletics, reading medical journals, church choir and bee keeping.';
const referees = [
  ['Dr. Beatrice Achieng’ Onditi', 'Medical Superintendent', 'Kiplelgut Sub-County Hospital', 'Tel. 0733 555 081'],
  ['Mr. Joel Rotich Sang', 'Programme Manager, Afya Bora Trust', 'P.O. Box 77, Ahero', 'Tel. 0710 555 029'],
];
const h = (text: string): string => `<p class="h"><b><u>${text}</u></b></p>`;
const cell = (width: string, content: string): string => `<td width="${width}" valign="top">${content}</td>`;

export const cv: HandMadeCv = {
  id: 'en-ke-clinical-officer-serial-table',
  language: 'en',
  country: 'KE',
  dates: { pattern: 'MMM. yyyy', join: ' to ', now: 'to date' },
  name: 'Geoffrey Kiplangat Cheruiyot',
  shownName: 'GEOFFREY KIPLANGAT CHERUIYOT',
  contact: {
    email: 'gk.cheruiyot@majanimail.example',
    phone: '0722 555 046',
    address: 'P.O. BOX 418-20200, KERICHO',
    city: 'KERICHO',
    postalCode: '20200',
    heading: 'PERSONAL DETAILS',
    labels: { address: 'ADDRESS', phone: 'MOBILE', email: 'E-MAIL' },
    extra: personal.slice(1, 6).map(([label, value]) => `${label}: ${value}`),
  },
  sections: [
    { kind: 'education', heading: 'EDUCATION BACKGROUND', education: studies },
    { kind: 'certificates', orKind: ['other'], heading: 'PROFESSIONAL REGISTRATION', items: registration },
    { kind: 'work', heading: 'WORKING EXPERIENCE', jobs },
    {
      kind: 'certificates',
      orKind: ['education'],
      heading: 'SHORT COURSES AND WORKSHOPS ATTENDED',
      items: courses,
    },
    {
      kind: 'languages',
      heading: 'LANGUAGES',
      languages: [
        { language: 'English', fluency: 'fluent' },
        { language: 'Kiswahili', fluency: 'fluent' },
        { language: 'Kipsigis', fluency: 'mother tongue' },
        { language: 'Dholuo', fluency: 'fair' },
      ],
    },
    { kind: 'interests', heading: 'HOBBIES', text: [hobbies] },
    {
      kind: 'references',
      heading: 'REFEREES',
      items: referees.flat().map((line) => ({ line })),
    },
  ],
  tools: ['writer-rtf', 'writer-docx'],
  source: page`<html lang="en"><head><meta charset="utf-8"><title>CV</title><style>
@page { size: 21cm 29.7cm; margin: 1.9cm }
body, p, td { font-family: "Liberation Serif"; font-size: 11pt }
p { margin: 0 0 2pt 0 }
h1 { font-family: "Liberation Serif"; font-size: 18pt; margin: 0 }
p.h { margin-top: 13pt; margin-bottom: 5pt; page-break-after: avoid }
</style></head><body>
<h1 align="center">CURRICULUM VITAE</h1>
${h('PERSONAL DETAILS')}
<table width="100%" border="0" cellspacing="0" cellpadding="2">
${personal.map(([label, value]) => `<tr>${cell('28%', `${label}:`)}${cell('72%', value)}</tr>`)}</table>
${h('EDUCATION BACKGROUND')}
<table width="100%" border="1" cellspacing="0" cellpadding="3">
<tr><td width="7%"><b>S/No</b></td><td width="16%"><b>Year</b></td><td width="31%"><b>Institution</b></td><td width="32%"><b>Qualification</b></td><td width="14%"><b>Grade</b></td></tr>
${studies.map((s, at) => `<tr>${cell('7%', `${at + 1}.`)}${cell('16%', s.when)}${cell('31%', s.institution)}${cell('32%', s.degree)}${cell('14%', s.score)}</tr>`)}</table>
${h('PROFESSIONAL REGISTRATION')}
${registration.map((one) => `<p>${one.line}</p>`)}
${h('WORKING EXPERIENCE')}
<table width="100%" border="1" cellspacing="0" cellpadding="3">
<tr><td width="7%"><b>S/No</b></td><td width="13%"><b>Period</b></td><td width="22%"><b>Employer</b></td><td width="21%"><b>Post held</b></td><td width="37%"><b>Duties</b></td></tr>
${posts.map((p, at) => `<tr>${cell('7%', `${at + 1}.`)}${cell('13%', p.period)}${cell('22%', `<p>${p.employer}</p><p>${p.place}</p>`)}${cell('21%', p.title)}${cell('37%', (p.duties ?? []).map((d) => `<p>${d}</p>`).join(''))}</tr>`)}</table>
${h('SHORT COURSES AND WORKSHOPS ATTENDED')}
<table width="100%" border="1" cellspacing="0" cellpadding="3">
<tr><td width="7%"><b>S/No</b></td><td width="18%"><b>Date</b></td><td width="75%"><b>Course</b></td></tr>
${courses.map((c, at) => `<tr>${cell('7%', `${at + 1}.`)}${cell('18%', c.when)}${cell('75%', c.line)}</tr>`)}</table>
${h('LANGUAGES')}
<p>English (fluent), Kiswahili (fluent), Kipsigis (mother tongue), Dholuo (fair)</p>
${h('HOBBIES')}
<p>${hobbies}</p>
${h('REFEREES')}
<table width="100%" border="0" cellspacing="0" cellpadding="2"><tr>
${referees.map((r) => `<td width="50%" valign="top">${r.map((line) => `<p>${line}</p>`).join('')}</td>`)}</tr></table>
</body></html>`,
};
