import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const qualifications = [
  'Nineteen years of program oversight in federal and county government, nearly nine of them at grades 12 and 13.',
  'Reads a budget justification the way other people read mysteries, and has found the culprit more than once.',
  'Trusted by three successive division directors to brief the Inspector General’s staff.',
];
interface Post extends Job {
  title: string;
  employer: string;
  street: string;
  place: string;
  when: string;
  /** What the form prints at the right below the dates. */
  terms: string[];
  federal: boolean;
  duties: string[];
  supervisor: string;
}
const posts: Post[] = [
  {
    title: 'Lead Program Analyst',
    employer: 'Chesapeake Basin Water Administration, Office of Grants Oversight',
    street: '8630 Calverton Road',
    place: 'Silver Spring, MD',
    from: '2021-05',
    when: '05/2021 - Present',
    terms: ['Salary: $117,962 per year', 'Hours per week: 40', 'Series: 0343 Pay Plan: GS Grade: 13'],
    federal: true,
    duties: [
      'GRANTS OVERSIGHT: Lead a team of six analysts who review 214 active cooperative agreements worth $386 million. Plan the annual monitoring cycle, assign reviews by risk and sign the closing letters.',
      'DATA AND REPORTING: Designed the quarterly performance report to the Administrator; replaced eleven spreadsheets with one Power BI model.',
    ],
    bullets: [
      'Recovered $2.7 million in unallowable costs in fiscal years 2022 through 2024.',
      'Cut the median time from final report to closeout from 212 to 94 days.',
    ],
    supervisor: 'Supervisor: Lorraine Haskell (301-555-0180). Okay to contact this supervisor: Yes',
  },
  {
    title: 'Program Analyst',
    employer: 'Chesapeake Basin Water Administration, Office of Grants Oversight',
    street: '8630 Calverton Road',
    place: 'Silver Spring, MD',
    from: '2016-08',
    to: '2021-05',
    when: '08/2016 - 05/2021',
    terms: ['Salary: $87,198 per year', 'Hours per week: 40', 'Series: 0343 Pay Plan: GS Grade: 12'],
    federal: true,
    duties: [
      'PROGRAM EVALUATION: Conducted 41 site visits to grantees in five states and the District. Wrote findings that were clear enough to be acted on and polite enough to be read.',
      'POLICY: Drafted the internal manual on indirect cost rates, now in its fourth edition.',
    ],
    bullets: ['Chosen by the division to train new analysts; 23 people in four cohorts.'],
    supervisor: 'Supervisor: Theodore Mbeki-Lang (301-555-0113). Okay to contact this supervisor: Contact me first',
  },
  {
    title: 'Management Assistant',
    employer: 'National Estuary Survey, Branch of Budget',
    street: '77 Severn Landing',
    place: 'Annapolis, MD',
    from: '2012-10',
    to: '2016-07',
    when: '10/2012 - 07/2016',
    terms: ['Salary: $52,146 per year', 'Hours per week: 40', 'Series: 0344 Pay Plan: GS Grade: 07'],
    federal: true,
    duties: [
      'BUDGET EXECUTION: Tracked obligations for nine field stations, reconciled purchase card statements and prepared the monthly status of funds.',
    ],
    supervisor: 'Supervisor: Annette Grabowski (410-555-0155). Okay to contact this supervisor: Yes',
  },
  {
    title: 'Administrative Aide II',
    employer: 'Anselm County Department of Public Works',
    street: '4 Courthouse Square',
    place: 'Leonardtown, MD',
    from: '2006-02',
    to: '2012-09',
    when: '02/2006 - 09/2012',
    terms: ['Salary: $34,300 per year', 'Hours per week: 37.5'],
    federal: false,
    duties: [
      'CUSTOMER SERVICE: First voice on the pothole line. Logged about 9,000 calls a year and closed the loop on most.',
    ],
    supervisor: 'Supervisor: Retired. Okay to contact this supervisor: No',
  },
];
const jobs: Job[] = posts.map(({ street, terms, federal, duties, supervisor, ...job }) => ({
  ...job,
  text: [street, ...terms, ...(federal ? ['This is a federal job'] : []), ...duties, supervisor],
}));
const studies: (Study & { institution: string; place: string; credits: string; score: string })[] = [
  {
    degree: 'Master of Public Administration',
    studyType: 'Master',
    area: 'Public Administration',
    institution: 'University of the Tidewater',
    place: 'Norfolk, VA',
    to: '2014-05',
    when: '05/2014',
    score: '3.8 of a maximum 4.0',
    credits: '36 Semester hours',
  },
  {
    degree: 'Bachelor of Arts in Political Science',
    studyType: 'Bachelor of Arts',
    area: 'Political Science',
    institution: 'Patuxent State College',
    place: 'Prince Frederick, MD',
    to: '2005-12',
    when: '12/2005',
    score: '3.4 of a maximum 4.0',
    credits: '122 Semester hours',
  },
];
const training: (Item & { name: string })[] = [
  {
    line: 'Uniform Guidance for Federal Awards, 24 hours, Beltway Management Institute (09/2023)',
    name: 'Uniform Guidance for Federal Awards',
    by: 'Beltway Management Institute',
    date: '2023-09',
  },
  {
    line: 'Supervising a Hybrid Team, 16 hours, Beltway Management Institute (03/2022)',
    name: 'Supervising a Hybrid Team',
    by: 'Beltway Management Institute',
    date: '2022-03',
  },
  {
    line: 'Contracting Officer’s Representative Level II, 40 hours, Federal Acquisition School (11/2018)',
    name: 'Contracting Officer’s Representative Level II',
    by: 'Federal Acquisition School',
    date: '2018-11',
  },
];
const awards: (Item & { name: string })[] = [
  { line: 'Sustained Superior Performance Award, 2023', name: 'Sustained Superior Performance Award', date: '2023' },
  { line: 'Administrator’s Medal for Stewardship, 2020', name: 'Administrator’s Medal for Stewardship', date: '2020' },
];
const software = ['Power BI', 'Excel', 'GrantSolutions', 'SharePoint', 'Oracle Financials', 'Adobe Acrobat Pro'];
const references = [
  'Col. (ret.) Vernon Applewhite, Deputy Administrator, 301-555-0102, v.applewhite@cbwa.example',
  'Dr. Marisol Quintanilla, Professor of Public Finance, 757-555-0169, quintanilla@tidewater.example',
];

export const cv: HandMadeCv = {
  id: 'en-us-program-analyst-federal',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'Present' },
  name: 'Yolanda R. Pettigrew',
  shownName: 'YOLANDA R. PETTIGREW',
  contact: {
    email: 'yr.pettigrew@fedmail.example',
    phone: '(301) 555-0127',
    address: '1418 Sycamore Hollow Court, Bowie, MD 20721',
    city: 'Bowie',
    postalCode: '20721',
    labels: { phone: 'Mobile', email: 'Email' },
    extra: [
      'Country of citizenship: United States of America',
      'Veterans’ Preference: No',
      'Highest Grade: GS-0343-13, Step 4',
      'Security Clearance: Public Trust',
    ],
  },
  sections: [
    { kind: 'summary', heading: 'Summary of Qualifications', text: qualifications },
    { kind: 'work', heading: 'Federal and Local Government Experience', jobs },
    {
      kind: 'education',
      heading: 'Education',
      education: studies.map(({ credits, ...study }) => ({ ...study, text: [credits] })),
    },
    { kind: 'certificates', orKind: ['education'], heading: 'Job-Related Training', items: training },
    { kind: 'awards', heading: 'Awards and Recognition', items: awards },
    { kind: 'skills', heading: 'Software', skills: [{ skills: software }], skillStyle: 'comma' },
    { kind: 'references', heading: 'Professional References', items: references.map((line) => ({ line })) },
  ],
  tools: ['writer-docx', 'writer-pdf'],
  source: page`<html lang="en-US"><head><meta charset="utf-8"><style>
@page { size: 21.59cm 27.94cm; margin: 1.5cm }
body, p, td, li { font-family: "Liberation Sans"; font-size: 10.5pt }
p { margin: 0 0 2pt 0 }
td { padding: 0 }
p.t { margin-top: 3pt; page-break-after: avoid }
p.d { page-break-after: avoid }
h1 { font-family: "Liberation Sans"; font-size: 16pt; margin: 0 }
h2 { font-family: "Liberation Sans"; font-size: 11.5pt; margin: 13pt 0cm 5pt 0cm; background: #e3e3e3; page-break-after: avoid }
ul { margin: 2pt 0 2pt 0 }
</style></head><body>
<h1 align="center">YOLANDA R. PETTIGREW</h1>
<p align="center">1418 Sycamore Hollow Court, Bowie, MD 20721</p>
<p align="center">Mobile: (301) 555-0127 | Email: yr.pettigrew@fedmail.example</p>
<p><br></p>
<p><b>Country of citizenship:</b> United States of America</p>
<p><b>Veterans’ Preference:</b> No</p>
<p><b>Highest Grade:</b> GS-0343-13, Step 4</p>
<p><b>Security Clearance:</b> Public Trust</p>
<h2>Summary of Qualifications</h2>${ul(qualifications)}
<h2>Federal and Local Government Experience</h2>
${posts.map(
  (
    p,
  ) => `<table width="100%" cellspacing="0"><tr><td width="60%" valign="top"><p style="margin-top: 0cm; margin-bottom: 0cm"><b>${p.employer}</b></p><p style="margin-top: 0cm; margin-bottom: 0cm">${p.street}</p><p style="margin-top: 0cm; margin-bottom: 0cm">${p.place}</p></td>
<td valign="top" align="right"><p align="right" style="margin-top: 0cm; margin-bottom: 0cm">${p.when}</p>${p.terms.map((t) => `<p align="right" style="margin-top: 0cm; margin-bottom: 0cm">${t}</p>`).join('')}</td></tr></table>
<p class="t"><b>${p.title}</b></p>${p.federal ? '<p class="d"><i>This is a federal job</i></p>' : ''}
<p class="d">Duties, Accomplishments and Related Skills:</p>
${p.duties.map((d) => `<p align="justify">${d}</p>`).join('')}
${ul(p.bullets)}
<p style="margin-bottom: 10pt">${p.supervisor}</p>`,
)}
<h2>Education</h2>
${studies.map(
  (s) =>
    `<p><b>${s.institution}</b>, ${s.place}</p><p>${s.degree} ${s.when}</p><p>GPA: ${s.score}</p><p style="margin-bottom: 5pt">${s.credits}</p>`,
)}
<h2>Job-Related Training</h2>${training.map((t) => `<p>${t.line}</p>`)}
<h2>Awards and Recognition</h2>${awards.map((a) => `<p>${a.line}</p>`)}
<h2>Software</h2><p>${software.join(', ')}</p>
<h2>Professional References</h2>${references.map((r) => `<p>${r}</p>`)}
</body></html>`,
};
