import type { Item, Job, Role, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profile =
  'Immigration and asylum solicitor of ten years’ call to the desk rather than the Bar, accredited at senior caseworker level, with conduct of a mixed legal aid and private caseload. Used to vulnerable clients, unforgiving deadlines and the Upper Tribunal’s Field House lifts.';
interface Post extends Role {
  start: string;
  end: string;
}
const shown = (dates: Post): string => `From: ${dates.start} | To: ${dates.end}`;
interface Firm {
  employer: string;
  place: string;
  posts: Post[];
}
const firms: Firm[] = [
  {
    employer: 'Hallowgate Moor Solicitors LLP',
    place: 'Leeds',
    posts: [
      {
        title: 'Senior Associate, Immigration and Public Law',
        from: '2022-03-14',
        start: '14/03/2022',
        end: 'date',
        text: ['Lead a team of four caseworkers and two trainees; report to the head of public law.'],
        bullets: [
          'Conduct of around 70 open files: asylum, human trafficking, deportation and family reunion.',
          'Judicial review claims from letter before action to final hearing, including out-of-hours injunctions.',
          'Peer review grade 2 (“Competence Plus”) in 2023 for the whole department.',
        ],
      },
      {
        title: 'Solicitor',
        from: '2018-10-01',
        to: '2022-03-13',
        start: '01/10/2018',
        end: '13/03/2022',
        bullets: [
          'First-tier Tribunal appeals, preparing bundles and instructing counsel.',
          'Weekly surgery at two hotels used as asylum accommodation.',
        ],
      },
    ],
  },
  {
    employer: 'Pennine Wool & Textile Employers’ Federation',
    place: 'Huddersfield',
    posts: [
      {
        title: 'In-house Adviser, Sponsor Licences (part-time, maternity cover)',
        from: '2017-12-04',
        to: '2018-09-28',
        start: '04/12/2017',
        end: '28/09/2018',
        bullets: ['Drafted and submitted eleven sponsor licence applications, all granted.'],
      },
    ],
  },
  {
    employer: 'Abernathy Okonjo Law',
    place: 'Bradford',
    posts: [
      {
        title: 'Newly Qualified Solicitor',
        from: '2015-09-01',
        to: '2017-10-31',
        start: '01/09/2015',
        end: '31/10/2017',
        text: ['Post ended when the firm gave up its legal aid contract.'],
      },
      {
        title: 'Trainee Solicitor',
        from: '2013-09-02',
        to: '2015-08-31',
        start: '02/09/2013',
        end: '31/08/2015',
        text: ['Seats in immigration, family, and housing.'],
      },
    ],
  },
  {
    employer: 'Airedale Refugee Welcome',
    place: 'Keighley',
    posts: [
      {
        title: 'Caseworker (OISC Level 2)',
        from: '2011-08-08',
        to: '2013-08-23',
        start: '08/08/2011',
        end: '23/08/2013',
      },
    ],
  },
];
const jobs: Job[] = firms.map(({ posts, ...firm }) => {
  const roles = posts.map(({ start, end, ...post }) => ({ ...post, when: `${start} – ${end}` }));
  return roles.length === 1 ? { ...firm, ...roles[0] } : { ...firm, roles };
});
const admission: Item[] = [
  {
    line: 'Admitted as a solicitor in England and Wales, 1 September 2015',
    name: 'Admitted as a solicitor in England and Wales',
    date: '2015-09-01',
  },
  {
    line: 'Immigration and Asylum Accreditation Scheme, Senior Caseworker, The Law Society, 2016, re-accredited 2022',
    name: 'Immigration and Asylum Accreditation Scheme, Senior Caseworker',
    by: 'The Law Society',
    date: '2016',
  },
];
const cases = [
  'KA (trafficking: credibility) Eritrea – Upper Tribunal, 2023, reported; led by Ms R. Quennell KC.',
  'R (on the application of TM) v Secretary of State – Administrative Court, Leeds, 2021; policy withdrawn.',
  'Ahmadi family (four linked appeals) – First-tier Tribunal, Bradford, 2019.',
];
const studies: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Legal Practice Course, Distinction',
    studyType: 'Legal Practice Course',
    institution: 'Northern Institute of Professional Law, York',
    from: '2010',
    to: '2011',
    when: '2010–11',
    score: 'Distinction',
  },
  {
    degree: 'Graduate Diploma in Law, Commendation',
    studyType: 'Graduate Diploma',
    area: 'Law',
    institution: 'Northern Institute of Professional Law, York',
    from: '2009',
    to: '2010',
    when: '2009–10',
    score: 'Commendation',
  },
  {
    degree: 'BA (Hons) Arabic and Politics, 2:1',
    studyType: 'BA (Hons)',
    area: 'Arabic and Politics',
    institution: 'University of Wharfedale',
    from: '2005',
    to: '2009',
    when: '2005–09',
    score: '2:1',
  },
  {
    degree: 'A Levels: French (A), History (A), Religious Studies (B)',
    studyType: 'A Levels',
    institution: 'St Oswald’s Catholic Sixth Form, Skipton',
    from: '2003',
    to: '2005',
    when: '2003–05',
  },
];
const courses: Item[] = [
  { name: 'Working with interpreters (6 CPD hours)', by: 'Right to Remain Training', date: '2024-02' },
  { name: 'Trauma-informed lawyering (12 CPD hours)', by: 'Justice Minds', date: '2022-11' },
  { name: 'Advanced judicial review (5 CPD hours)', by: 'Public Law Forum', date: '2020-01' },
].map((c, at) => ({ ...c, line: `${c.name}, ${c.by}, ${['Feb 2024', 'Nov 2022', 'Jan 2020'][at]}` }));
const languages = [
  { language: 'Arabic', fluency: 'fluent (Levantine)' },
  { language: 'French', fluency: 'good' },
  { language: 'Tigrinya', fluency: 'greetings and apologies' },
];
const interests = 'Fell running, dry-stone walling, the Bradford curry circuit.';
const referees = [
  'Ms Philippa Garside, Partner, Hallowgate Moor Solicitors LLP – 0113 496 0172',
  'Mr Chidi Okonjo, Principal, Abernathy Okonjo Law – 07700 900381',
];
const post = (p: Post): string =>
  `<p class="r"><b>Position: ${p.title}</b></p><p>${shown(p)}</p>${(p.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(p.bullets)}`;

export const cv: HandMadeCv = {
  id: 'en-gb-immigration-solicitor-from-to',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'dd/MM/yyyy', now: 'date' },
  name: 'Miriam Haworth-Saleh',
  label: 'Solicitor, Immigration and Asylum',
  contact: {
    email: 'm.haworthsaleh@cloughmail.example',
    phone: '07700 900563',
    address: '9 Ghyll Royd, Shipley, West Yorkshire BD18 4TQ',
    city: 'Shipley',
    postalCode: 'BD18 4TQ',
    labels: { address: 'Address', phone: 'Mobile', email: 'Email' },
    extra: ['SRA no. 000000'],
  },
  sections: [
    { kind: 'summary', heading: 'Profile', text: [profile] },
    { kind: 'certificates', heading: 'Admission and Accreditation', items: admission },
    { kind: 'work', heading: 'Career to Date', jobs },
    { kind: 'other', orKind: ['projects', 'publications', 'work'], heading: 'Selected Cases', bullets: cases },
    { kind: 'education', heading: 'Academic and Vocational Qualifications', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Continuing Professional Development', items: courses },
    { kind: 'languages', heading: 'Languages', languages },
    {
      kind: 'volunteer',
      heading: 'Pro Bono',
      jobs: [
        {
          title: 'Trustee',
          employer: 'Bradford Night Stop Fund',
          from: '2020',
          when: '2020, ongoing',
        },
      ],
    },
    { kind: 'interests', heading: 'Interests', text: [interests] },
    { kind: 'references', heading: 'Referees', items: referees.map((line) => ({ line })) },
  ],
  tools: ['writer-pdf', 'writer-rtf'],
  source: page`<html lang="en"><head><meta charset="utf-8"><style>
@page { size: 21cm 29.7cm; margin: 1.9cm }
body, p, td, li { font-family: "Liberation Serif"; font-size: 11pt }
p { margin: 0 0 3pt 0 }
h1 { font-family: "Liberation Serif"; font-size: 20pt; font-weight: normal; margin: 0 }
h2 { font-family: "Liberation Serif"; font-size: 12pt; font-variant: small-caps; margin: 14pt 0cm 4pt 0cm; border-bottom: 1px solid #444444; page-break-after: avoid }
h3 { font-family: "Liberation Serif"; font-size: 11.5pt; margin: 9pt 0cm 2pt 0cm; page-break-after: avoid }
p.r { margin-top: 5pt; page-break-after: avoid }
ul { margin: 2pt 0 4pt 0 }
</style></head><body>
<h1>Miriam Haworth-Saleh</h1>
<p><i>Solicitor, Immigration and Asylum</i></p>
<p>Address: 9 Ghyll Royd, Shipley, West Yorkshire BD18 4TQ</p>
<p>Mobile: 07700 900563 | Email: m.haworthsaleh@cloughmail.example | SRA no. 000000</p>
<h2>Profile</h2><p align="justify">${profile}</p>
<h2>Admission and Accreditation</h2>${ul(admission.map((one) => one.line))}
<h2>Career to Date</h2>
${firms.map((f) => `<h3>${f.employer.replace('&', '&amp;')}, ${f.place}</h3>${f.posts.map(post).join('')}`)}
<h2>Selected Cases</h2>${ul(cases)}
<h2>Academic and Vocational Qualifications</h2>
${studies.map((s) => `<p><b>${s.degree}</b>: ${s.institution}, ${s.when}</p>`)}
<h2>Continuing Professional Development</h2>${courses.map((c) => `<p>${c.line}</p>`)}
<h2>Languages</h2>
<table border="1" cellpadding="3" cellspacing="0" style="border-collapse: collapse"><tr><td width="130"><b>Language</b></td><td width="220"><b>Level</b></td></tr>
${languages.map((l) => `<tr><td>${l.language}</td><td>${l.fluency}</td></tr>`)}</table>
<h2>Pro Bono</h2><p>Trustee, Bradford Night Stop Fund (2020, ongoing)</p>
<h2>Interests</h2><p>${interests}</p>
<h2>Referees</h2>${referees.map((r) => `<p>${r}</p>`)}
</body></html>`,
};
