import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    employer: 'Kaveri Infosoft Pvt. Ltd.',
    place: 'Bengaluru',
    roles: [
      {
        title: 'Technical Lead – Platform Engineering',
        from: '2022-04',
        when: "Apr'22 – Present",
        bullets: ['Lead nine engineers on a logistics platform handling 2 million events a day.'],
      },
      {
        title: 'Senior Software Engineer',
        from: '2019-07',
        to: '2022-03',
        when: "Jul'19 – Mar'22",
        bullets: ['Split the billing monolith into six Go services.'],
      },
    ],
  },
  {
    employer: 'Mindspring Technologies (client: Deccan Airways)',
    place: 'Hyderabad',
    title: 'Software Engineer',
    from: '2016-07',
    to: '2019-06',
    when: "Jul'16 – Jun'19",
    bullets: ['Built the crew rostering screens in Angular.'],
  },
];

export const cv: HandMadeCv = {
  id: 'en-in-software-lead-pipes',
  language: 'en',
  country: 'IN',
  dates: { pattern: "MMM''yy", now: 'Present' },
  name: 'Raghavendra Kulkarni',
  label: 'Technical Lead | Go | Kubernetes | AWS',
  contact: {
    email: 'raghu.kulkarni@inbox.example',
    phone: '+91 98450 11223',
    address: 'JP Nagar, Bengaluru 560078',
    city: 'Bengaluru',
    postalCode: '560078',
  },
  sections: [
    {
      kind: 'skills',
      heading: 'Technical Proficiency',
      skills: [
        { group: 'Languages', skills: ['Go', 'TypeScript', 'Python'] },
        { group: 'Cloud & DevOps', skills: ['AWS', 'Kubernetes', 'Terraform'] },
        { group: 'Databases', skills: ['PostgreSQL', 'Redis'] },
      ],
    },
    { kind: 'work', heading: 'Employment Chronicle', jobs },
    {
      kind: 'projects',
      heading: 'Key Projects',
      projects: [
        {
          name: 'FreightEye',
          text: ['Live tracking of trucks on the Mumbai–Chennai corridor with Kafka and PostGIS.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Academic Credentials',
      education: [
        {
          degree: 'B.E. in Computer Science & Engineering',
          studyType: 'B.E.',
          area: 'Computer Science & Engineering',
          institution: 'B.M.S. College of Engineering, Bengaluru',
          to: '2016',
          when: '2016',
          score: '8.4 CGPA',
        },
        {
          degree: 'Class XII (CBSE)',
          institution: 'Kendriya Vidyalaya, Hubballi',
          to: '2012',
          when: '2012',
          score: '91.2%',
        },
      ],
    },
    { kind: 'awards', heading: 'Accolades', items: [{ line: 'Spot Award, Kaveri Infosoft, 2021', date: '2021' }] },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="en-IN"><head><meta charset="utf-8"><style>@page{size:A4;margin:14mm}body{font-family:Calibri,Carlito,"DejaVu Sans";font-size:10pt}h1{margin:0;color:#0b5394}h2{background:#0b5394;color:#fff;font-size:11pt;padding:2px 6px;margin:12px 0 6px}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:3px 6px;text-align:left}p{margin:3px 0}ul{margin:2px 0 6px}.r{display:flex;justify-content:space-between}</style></head><body>
<h1>Raghavendra Kulkarni</h1><p><b>Technical Lead | Go | Kubernetes | AWS</b></p><p>+91 98450 11223 | raghu.kulkarni@inbox.example | JP Nagar, Bengaluru 560078</p>
<h2>Technical Proficiency</h2><table><tr><td><b>Languages</b></td><td>Go, TypeScript, Python</td></tr><tr><td><b>Cloud &amp; DevOps</b></td><td>AWS, Kubernetes, Terraform</td></tr><tr><td><b>Databases</b></td><td>PostgreSQL, Redis</td></tr></table>
<h2>Employment Chronicle</h2><p><b>Kaveri Infosoft Pvt. Ltd. | Bengaluru</b></p>
${jobs[0]?.roles?.map((r) => `<div class="r"><i>${r.title}</i><span>${r.when}</span></div>${ul(r.bullets)}`)}
<p><b>Mindspring Technologies (client: Deccan Airways) | Hyderabad</b></p><div class="r"><i>Software Engineer</i><span>Jul'16 – Jun'19</span></div>${ul(jobs[1]?.bullets)}
<h2>Key Projects</h2><p><b>FreightEye</b></p><p>Live tracking of trucks on the Mumbai–Chennai corridor with Kafka and PostGIS.</p>
<h2>Academic Credentials</h2><table><tr><th>Qualification</th><th>Institute</th><th>Year</th><th>Score</th></tr><tr><td>B.E. in Computer Science &amp; Engineering</td><td>B.M.S. College of Engineering, Bengaluru</td><td>2016</td><td>8.4 CGPA</td></tr><tr><td>Class XII (CBSE)</td><td>Kendriya Vidyalaya, Hubballi</td><td>2012</td><td>91.2%</td></tr></table>
<h2>Accolades</h2><p>Spot Award, Kaveri Infosoft, 2021</p></body></html>`,
};
