import type { Item, Job, ProjectEntry, Role, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const jobs: (Job & { employer: string; place: string; url?: string; roles: Dated<Role>[] })[] = [
  {
    employer: 'Arrowhead Regional Airport Authority',
    place: 'Duluth, MN',
    url: 'https://arrowhead-airport.example',
    roles: [
      {
        title: 'Airport Duty Manager',
        from: '2021-03',
        when: 'Mar 2021 – Present',
        bullets: [
          'Senior official on shift for a Part 139 airport with 312,000 enplanements a year and 94 inches of snow',
          'Direct 22 operations specialists, dispatchers and equipment operators across three shifts',
          'Cut the average runway closure for plowing from 41 to 26 minutes by pairing brooms with friction testing',
        ],
      },
      {
        title: 'Senior Operations Specialist',
        from: '2018-06',
        to: '2021-02',
        when: 'Jun 2018 – Feb 2021',
        bullets: [
          'Wrote the wildlife hazard management plan accepted by the FAA in November 2019',
          'Issued about 400 NOTAMs a year and closed every inspection finding within its due date',
        ],
      },
      {
        title: 'Operations Specialist I',
        from: '2016-09',
        to: '2018-05',
        when: 'Sep 2016 – May 2018',
        bullets: ['Daily self-inspections, fuel audits and badging of 640 tenants’ employees'],
      },
    ],
  },
  {
    employer: 'Lakehead Ground Services',
    place: 'Superior, WI',
    roles: [
      {
        title: 'Ramp Agent and Deicer',
        from: '2013',
        to: '2016',
        when: '2013 – 2016',
        bullets: [
          'Marshalled, loaded and deiced regional jets; trained eleven seasonal hires on the Type I and IV trucks',
        ],
      },
    ],
  },
  {
    employer: 'Split Rock State Park',
    place: 'Two Harbors, MN',
    roles: [
      {
        title: 'Campground Host',
        from: '2012',
        to: '2012',
        when: 'Summer 2012',
        bullets: ['Kept 34 sites, one boat launch and the peace'],
      },
    ],
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    institution: 'Mesabi State University',
    place: 'Hibbing, MN',
    degree: 'Bachelor of Science in Aviation Management',
    studyType: 'Bachelor of Science',
    area: 'Aviation Management',
    from: '2012-08',
    to: '2016-05',
    when: 'Aug 2012 – May 2016',
    bullets: [
      'Honors: Magna cum laude, Alpha Eta Rho, Dean’s List (6 semesters)',
      'Courses: Airport Planning, Aviation Law, Human Factors, Meteorology II',
      'Capstone: Glycol recovery at small-hub airports, a cost model for three Minnesota fields',
    ],
  },
];
const activities: Dated<Job & { employer: string; title: string; place: string }>[] = [
  {
    employer: 'Civil Air Patrol, Twin Ports Composite Squadron',
    place: 'Duluth, MN',
    title: 'Ground Team Leader',
    from: '2017-10',
    when: 'Oct 2017 – Present',
    bullets: ['Eleven search missions, two finds, one of them a beeping smoke detector'],
  },
  {
    employer: 'Lincoln Park Youth Hockey',
    place: 'Duluth, MN',
    title: 'Equipment Manager',
    from: '2020',
    to: '2023',
    when: '2020 – 2023',
  },
];
const projects: Dated<ProjectEntry & { client: string }>[] = [
  {
    name: 'Snow Desk',
    client: 'Arrowhead Regional Airport Authority',
    url: 'https://snowdesk.example',
    from: '2022-11',
    to: '2023-04',
    when: 'Nov 2022 – Apr 2023',
    bullets: [
      'Browser tool that turns plow GPS tracks into runway condition reports; adopted by four airports in the Upper Midwest',
      'Built with Python, PostGIS and a retired engineer from the county highway department',
    ],
  },
];
const awards: (Item & { name: string; by: string; place: string; when: string })[] = [
  {
    line: 'Balchen Post Honorable Mention for Snow and Ice Control',
    name: 'Balchen Post Honorable Mention for Snow and Ice Control',
    by: 'Northeast Chapter of Airport Managers',
    place: 'Buffalo, NY',
    date: '2023-04',
    when: 'Apr 2023',
  },
  {
    line: 'Employee of the Year',
    name: 'Employee of the Year',
    by: 'Arrowhead Regional Airport Authority',
    place: 'Duluth, MN',
    date: '2019',
    when: '2019',
  },
];
const cards: (Item & { name: string; by: string; when: string })[] = [
  {
    name: 'Certified Member (C.M.), no. 41877',
    by: 'American Association of Airport Managers',
    date: '2020-02',
    when: 'Feb 2020',
  },
  { name: 'Airport Security Coordinator', by: 'Transportation Security Institute', date: '2018-09', when: 'Sep 2018' },
  { name: 'Remote Pilot Certificate, Part 107', by: 'Federal Aviation Administration', date: '2017', when: '2017' },
].map((one) => ({ ...one, line: one.name }));
const papers: (Item & { name: string; by: string; when: string })[] = [
  {
    line: 'Brooms Before Blades: Sequencing Snow Removal at Small Hubs',
    name: 'Brooms Before Blades: Sequencing Snow Removal at Small Hubs',
    by: 'Airfield Operations Quarterly',
    date: '2024-01',
    when: 'Jan 2024',
  },
];
const skills = [
  { group: 'Operations', skills: ['14 CFR Part 139', 'TALPA', 'ICS-300/400', 'SMS audits'] },
  { group: 'Software', skills: ['Airport IQ', 'ArcGIS Pro', 'Veoci', 'Python'] },
];
const languages = [
  { language: 'English', fluency: 'native' },
  { language: 'Igbo', fluency: 'conversational' },
  { language: 'Swedish', fluency: 'grandmother’s kitchen' },
];
const hobbies = ['curling', 'ham radio (KF0ZZX)', 'Lake Superior agates'];
const references: Item[] = [
  {
    line: 'Dolores Wuori, Director of Operations: “The calmest voice on the frequency in the worst weather we have.”',
    name: 'Dolores Wuori',
  },
];
const s = (text = ''): string => JSON.stringify(text);
const list = (bullets: string[] = []): string => `(${bullets.map((one) => `${s(one)},`).join(' ')})`;

export const cv: HandMadeCv = {
  id: 'en-us-airport-duty-manager-imprecv',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM yyyy', now: 'Present' },
  name: 'Terrence Okafor-Lindgren',
  shownName: 'TERRENCE OKAFOR-LINDGREN',
  contact: {
    email: 'terrence@okaforlindgren.example',
    phone: '+1 (218) 555-0136',
    address: 'Duluth, Minnesota, United States 55806',
    city: 'Duluth',
    postalCode: '55806',
    countryCode: 'US',
    url: 'https://okaforlindgren.example',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'tokaforlindgren',
        url: 'https://linkedin.com/in/tokaforlindgren',
        shown: 'linkedin.com/in/tokaforlindgren',
      },
    ],
  },
  sections: [
    { kind: 'work', heading: 'WORK EXPERIENCE', jobs },
    { kind: 'education', heading: 'EDUCATION', education: studies },
    {
      kind: 'volunteer',
      orKind: ['other', 'work'],
      heading: 'LEADERSHIP & ACTIVITIES',
      jobs: activities,
    },
    { kind: 'projects', heading: 'PROJECTS', projects },
    { kind: 'awards', heading: 'HONORS & AWARDS', items: awards },
    { kind: 'certificates', heading: 'LICENSES & CERTIFICATIONS', items: cards },
    { kind: 'publications', heading: 'RESEARCH & PUBLICATIONS', items: papers },
    {
      kind: 'skills',
      orKind: ['languages', 'interests'],
      heading: 'SKILLS, LANGUAGES, INTERESTS',
      skills,
      languages,
    },
    { kind: 'references', heading: 'REFERENCES', items: references },
  ],
  tools: ['typst'],
  source: page`#set document(title: "Resume", author: "Terrence Okafor-Lindgren")
#set page(paper: "us-letter", margin: 1.25cm, numbering: "1 / 1", number-align: center)
#set text(font: "Libertinus Serif", size: 10pt, hyphenate: false, lang: "en")
#set list(spacing: 6pt)
#set par(leading: 6pt, justify: true)
#show heading.where(level: 2): it => block(width: 100%)[
  #set align(left)
  #set text(size: 1em, weight: "bold")
  #upper(it.body)
  #v(-0.75em) #line(length: 100%, stroke: 1pt + black)
]
#show heading.where(level: 1): it => block(width: 100%)[
  #set text(size: 1.5em, weight: "bold")
  #upper(it.body)
  #v(2pt)
]
#let org(name, place, url: none) = block(width: 100%, breakable: false)[
  #if url != none [*#link(url)[#name]* #h(1fr) *#place* \ ] else [*#name* #h(1fr) *#place* \ ]
]
#let position(title, when, items) = block(width: 100%, breakable: false, above: 0.6em)[
  #text(style: "italic", title) #h(1fr) #when \
  #for it in items [- #it]
]
#let item(name, by, when, lead: "Issued by", place: none) = block(width: 100%, breakable: false)[
  *#name* #if place != none [#h(1fr) *#place*] \
  #lead #text(style: "italic", by) #h(1fr) #when \
]
#align(center)[
  = Terrence Okafor-Lindgren
  #block(width: 100%)[Duluth, Minnesota, United States 55806 #v(-4pt)]
  #block(width: 100%)[
    #set text(weight: "medium")
    #(box(link("mailto:terrence@okaforlindgren.example")), box(link("tel:+12185550136", "+1 (218) 555-0136")), box(link("https://okaforlindgren.example", "okaforlindgren.example")), box(link("https://linkedin.com/in/tokaforlindgren", "linkedin.com/in/tokaforlindgren"))).join([#sym.space.en #sym.diamond.filled #sym.space.en])
  ]
]
== Work Experience
${jobs.map((j) => `#org(${s(j.employer)}, ${s(j.place)}${j.url ? `, url: ${s(j.url)}` : ''})\n${j.roles.map((r) => `#position(${s(r.title)}, ${s(r.when)}, ${list(r.bullets)})`).join('\n')}`)}
== Education
${studies.map((e) => `#org(${s(e.institution)}, ${s(e.place)})\n#position(${s(e.degree)}, ${s(e.when)}, ${list(e.bullets)})`)}
== Leadership & Activities
${activities.map((j) => `#org(${s(j.employer)}, ${s(j.place)})\n#position(${s(j.title)}, ${s(j.when)}, ${list(j.bullets)})`)}
== Projects
${projects.map((p) => `#block(below: 0.6em)[*#${s(p.name)}* #h(1fr) #link(${s(p.url)}, "snowdesk.example")]\n#position(${s(p.client)}, ${s(p.when)}, ${list(p.bullets)})`)}
== Honors & Awards
${awards.map((a) => `#item(${s(a.name)}, ${s(a.by)}, ${s(a.when)}, place: ${s(a.place)})`)}
== Licenses & Certifications
${cards.map((c) => `#item(${s(c.name)}, ${s(c.by)}, ${s(c.when)})`)}
== Research & Publications
${papers.map((p) => `#item(${s(p.name)}, ${s(p.by)}, ${s(p.when)}, lead: "Published on")`)}
== Skills, Languages, Interests
- *Languages*: ${languages.map((l) => `${l.language} (${l.fluency})`).join(', ')}
${skills.map((g) => `- *${g.group}*: #${s(g.skills.join(', '))}`)}
- *Interests*: #${s(hobbies.join(', '))}
== References
- *Dolores Wuori*, Director of Operations: “The calmest voice on the frequency in the worst weather we have.”
#place(bottom + right, block[#set text(size: 5pt, fill: silver); \*This document was last updated on 2025-02-11.])
`,
};
