import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const summary = [
  'Business analyst with 13+ years in insurance, state government and hospital systems, mostly on contract.',
  'Known for requirements that developers actually read and for user acceptance tests that end on the day they should.',
  'Certified Scrum Product Owner; comfortable facilitating a room of actuaries.',
];
interface Contract extends Job {
  title: string;
  employer: string;
  place: string;
  when: string;
  bullets: string[];
  environment?: string;
  client: boolean;
}
const contracts: Contract[] = [
  {
    client: true,
    employer: 'Tidewater Mutual Insurance',
    place: 'Hartford, CT (remote)',
    title: 'Senior Business Analyst',
    from: '2022-03',
    when: 'Mar 2022 – Present',
    text: ['Replacement of a 1990s claims platform for homeowners’ policies in eleven states.'],
    bullets: [
      'Wrote 340 user stories with acceptance criteria; rejected stories fell from 22% to 6%.',
      'Mapped 1,900 data fields from the legacy system to Guidewire ClaimCenter.',
      'Facilitated weekly backlog refinement for three Scrum teams in two time zones.',
    ],
    environment: 'Guidewire, JIRA, Confluence, SQL Server, Postman, Miro',
  },
  {
    client: true,
    employer: 'Ohio Valley Department of Family Services',
    place: 'Columbus, OH',
    title: 'Lead Business Analyst',
    from: '2019-08',
    to: '2022-02',
    when: 'Aug 2019 – Feb 2022',
    text: ['Eligibility portal for food and child care assistance, 400,000 households.'],
    bullets: [
      'Led four analysts; prepared the federal advance planning document.',
      'Cut the average application from 51 to 19 screens.',
    ],
    environment: 'Salesforce, Azure DevOps, Visio, Tableau',
  },
  {
    client: true,
    employer: 'St. Brendan Health Network',
    place: 'Cincinnati, OH',
    title: 'Business Systems Analyst',
    from: '2017-01',
    to: '2019-07',
    when: 'Jan 2017 – Jul 2019',
    text: ['Consolidation of patient billing after a merger of three hospitals.'],
    bullets: [
      'Documented 74 as-is processes and persuaded finance to keep only 41 of them.',
      'Wrote the test scripts for HL7 interfaces between Epic and the lockbox.',
    ],
    environment: 'Epic Resolute, HL7, HP ALM, Excel',
  },
  {
    client: true,
    employer: 'Buckeye Federal Savings',
    place: 'Dayton, OH',
    title: 'Business Analyst',
    from: '2015-05',
    to: '2016-12',
    when: 'May 2015 – Dec 2016',
    bullets: ['Requirements for mobile check deposit and card controls.', 'Ran UAT with 60 tellers in nine branches.'],
    environment: 'JIRA, SharePoint, Oracle',
  },
  {
    client: false,
    employer: 'Pemberton Logistics Software, Inc.',
    place: 'Indianapolis, IN',
    title: 'Associate Business Analyst',
    from: '2012-06',
    to: '2015-04',
    when: 'Jun 2012 – Apr 2015',
    bullets: [
      'First analyst on the team; built the template library that is still in use.',
      'Supported 14 customer go-lives on site.',
    ],
  },
  {
    client: false,
    employer: 'Pemberton Logistics Software, Inc.',
    place: 'Indianapolis, IN',
    title: 'Customer Support Specialist',
    from: '2011-01',
    to: '2012-05',
    when: 'Jan 2011 – May 2012',
    bullets: ['Tier 2 tickets for the dispatch module; 96% satisfaction.'],
  },
];
const groups: [string, string[]][] = [
  ['Methodologies', ['Scrum', 'Kanban', 'SAFe', 'Waterfall']],
  ['Modeling', ['BPMN', 'UML', 'Visio', 'Lucidchart']],
  ['Data', ['SQL', 'Power BI', 'Tableau', 'Excel (pivot tables, Power Query)']],
  ['Tracking & Testing', ['JIRA', 'Azure DevOps', 'HP ALM', 'Postman']],
];
const studies: (Study & { institution: string; place: string })[] = [
  {
    degree: 'Bachelor of Science, Management Information Systems',
    studyType: 'Bachelor of Science',
    area: 'Management Information Systems',
    institution: 'Wabash Plains State University',
    place: 'Terre Haute, IN',
    to: '2010-12',
    when: 'December 2010',
    score: '3.6/4.0',
  },
];
const certificates = [
  { name: 'Certified Scrum Product Owner (CSPO)', by: 'Agile Guild of America', date: '2019' },
  { name: 'Certified Business Analysis Professional', by: 'Institute of Analysts', date: '2017' },
].map((c) => ({ ...c, line: `${c.name}, ${c.by}, ${c.date}` }));
const and = (text: string): string => text.replaceAll('&', '&amp;');

export const cv: HandMadeCv = {
  id: 'en-us-business-analyst-clients',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM yyyy', now: 'Present' },
  name: 'Denise Okafor-Whitlock',
  shownName: 'Denise Okafor-Whitlock, CBAP',
  label: 'Senior Business Analyst',
  contact: {
    email: 'denise.okw@analystmail.example',
    phone: '(513) 555-0164',
    address: 'Cincinnati, OH 45208',
    city: 'Cincinnati',
    postalCode: '45208',
    profiles: [{ network: 'LinkedIn', username: 'denise-okw', shown: 'linkedin.com/in/denise-okw' }],
    extra: ['U.S. Citizen'],
  },
  sections: [
    { kind: 'summary', heading: 'PROFESSIONAL SUMMARY', text: summary },
    {
      kind: 'skills',
      heading: 'TECHNICAL SKILLS',
      skills: groups.map(([group, skills]) => ({ group, skills })),
    },
    {
      kind: 'work',
      heading: 'PROFESSIONAL EXPERIENCE',
      jobs: contracts.map(({ client: _, environment, ...job }) => ({
        ...job,
        text: [...(job.text ?? []), ...(environment ? [`Environment: ${environment}`] : [])],
      })),
    },
    { kind: 'education', heading: 'EDUCATION', education: studies },
    { kind: 'certificates', heading: 'CERTIFICATIONS', items: certificates },
  ],
  tools: ['chromium', 'writer-docx'],
  source: page`<!doctype html><html lang="en"><head><meta charset="utf-8"><style>
@page{size:8.5in 11in;margin:0.75in}
body,p,td,li{font-family:"Calibri","Carlito";font-size:11pt;line-height:1.25}
p,td p{margin-top:0;margin-bottom:0}ul{margin:2pt 0 2pt 0}
h2{font-family:"Calibri","Carlito";font-size:12pt;color:#1f3864;background:#d9e2f3;margin:13pt 0 5pt 0;padding:1pt 4pt;page-break-after:avoid}
table{border-collapse:collapse}
.r{text-align:right}
</style></head><body>
<table width="100%"><tr><td valign="top"><p><font size="5"><b>Denise Okafor-Whitlock, CBAP</b></font></p><p>Senior Business Analyst</p></td>
<td valign="top" class="r" align="right"><p align="right">Cincinnati, OH 45208</p><p align="right">(513) 555-0164</p><p align="right">denise.okw@analystmail.example</p><p align="right">linkedin.com/in/denise-okw</p><p align="right">U.S. Citizen</p></td></tr></table>
<h2>PROFESSIONAL SUMMARY</h2>
${ul(summary)}
<h2>TECHNICAL SKILLS</h2>
<table width="100%" border="1" cellpadding="3">${groups.map(([group, skills]) => `<tr><td width="28%"><b>${and(group)}</b></td><td>${skills.join(', ')}</td></tr>`)}</table>
<h2>PROFESSIONAL EXPERIENCE</h2>
${contracts.map(
  (
    c,
  ) => `<table width="100%"><tr><td><p><b>${c.client ? 'Client: ' : ''}${c.employer}, ${c.place}</b></p></td><td align="right" width="26%"><p align="right"><b>${c.when}</b></p></td></tr></table>
<p><b>Role: ${c.title}</b></p>
${(c.text ?? []).map((t) => `<p>${t}</p>`).join('')}
<p><i>Responsibilities:</i></p>
${ul(c.bullets)}
${c.environment ? `<p><b>Environment:</b> ${c.environment}</p>` : ''}
<p><br></p>`,
)}
<h2>EDUCATION</h2>
${studies.map((s) => `<p>${s.degree}, ${s.institution}, ${s.place}, ${s.when}. GPA: ${s.score}</p>`)}
<h2>CERTIFICATIONS</h2>
${ul(certificates.map((c) => c.line))}
</body></html>`,
};
