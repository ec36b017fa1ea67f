import type { Item, Job, Role, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const summary =
  'High school chemistry teacher with eleven years in public schools, a habit of building cheap lab equipment, and AP scores that have climbed three years in a row.';
const district: (Role & { when: string })[] = [
  {
    title: 'AP & Honors Chemistry Teacher, Science Department Chair',
    from: '2021-08',
    when: 'Aug 2021 - Current',
    bullets: [
      'Teach five sections a day (128 students) and lead a department of seven.',
      'Raised the share of students scoring 3 or higher on the AP Chemistry exam from 41% to 67%.',
      'Wrote a $14,500 grant from the county education foundation for fume hoods.',
    ],
  },
  {
    title: 'Chemistry and Physical Science Teacher',
    from: '2016-08',
    to: '2021-06',
    when: 'Aug 2016 - June 2021',
    bullets: [
      'Moved 60 labs online in nine days in March 2020, with kitchen chemicals only.',
      'Co-taught two inclusion sections with a special education teacher.',
    ],
  },
];
const jobs: (Job & { place: string; posts: (Role & { when: string })[] })[] = [
  { employer: 'Rio Bravo Consolidated School District', place: 'Las Cruces, NM', posts: district },
  {
    employer: 'Mesilla Park Charter Academy',
    place: 'Las Cruces, NM',
    posts: [
      {
        title: 'Long-Term Substitute, 8th Grade Science',
        from: '2015-01',
        to: '2015-05',
        when: 'Jan 2015 - May 2015',
        bullets: ['Took over mid-year and ran the science fair with 74 entries.'],
      },
    ],
  },
  {
    employer: 'Organ Mountain Water Testing, LLC',
    place: 'Las Cruces, NM',
    posts: [
      {
        title: 'Lab Technician',
        from: '2012-06',
        to: '2014-12',
        when: 'June 2012 - Dec 2014',
        bullets: ['Ran arsenic and nitrate panels on 40 well samples a week.'],
      },
    ],
  },
];
const side: (Job & { when: string })[] = [
  {
    title: 'Head Coach, Girls’ Cross Country',
    employer: 'Rio Bravo High School',
    from: '2018',
    when: '2018 - Current',
    text: ['District champions in 2022.'],
  },
  {
    title: 'Sponsor, Science Olympiad',
    employer: 'Rio Bravo High School',
    from: '2017',
    to: '2020',
    when: '2017 - 2020',
  },
  {
    title: 'AP Chemistry Exam Reader',
    employer: 'Scholars Assessment Board',
    from: '2023',
    to: '2023',
    when: 'Summer 2023',
  },
];
const studies: (Study & { when: string; place: string })[] = [
  {
    degree: 'M.A. in Curriculum & Instruction',
    studyType: 'M.A.',
    area: 'Curriculum & Instruction',
    institution: 'Western Desert University',
    place: 'Silver City, NM',
    to: '2019-05',
    when: 'May 2019',
    score: '3.9',
  },
  {
    degree: 'Alternative Teaching Licensure Program',
    institution: 'Doña Ana Teachers College',
    place: 'Las Cruces, NM',
    to: '2016-05',
    when: 'May 2016',
  },
  {
    degree: 'B.S. in Chemistry, minor in Spanish',
    studyType: 'B.S.',
    area: 'Chemistry',
    institution: 'Paso del Norte State University',
    place: 'El Paso, TX',
    to: '2012-05',
    when: 'May 2012',
    score: '3.4',
  },
];
const licenses: (Item & { line: string })[] = [
  {
    line: 'Level III-A Secondary License (7-12), New Mexico, endorsement in Science, 2021',
    name: 'Level III-A Secondary License (7-12)',
    by: 'New Mexico',
    date: '2021',
  },
  { line: 'TESOL Endorsement, 2018', name: 'TESOL Endorsement', date: '2018' },
];
const groups = [
  { group: 'Classroom', skills: ['Differentiation', 'NGSS lesson design', 'Restorative practices'] },
  { group: 'Technology', skills: ['Canvas', 'PhET', 'Vernier probes', 'Google Classroom'] },
];
const honors: (Item & { line: string })[] = [
  {
    line: 'Teacher of the Year, Rio Bravo Consolidated School District, 2023',
    name: 'Teacher of the Year',
    by: 'Rio Bravo Consolidated School District',
    date: '2023',
  },
];
const und = (text = ''): string => text.replaceAll('&', '&amp;');
const post = (role: Partial<Role>): string =>
  `<p class="r"><i>${und(role.title)}</i><span>${role.when}</span></p>${(role.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(role.bullets)}`;

export const cv: HandMadeCv = {
  id: 'en-us-chemistry-teacher-docs',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM yyyy', join: ' - ', now: 'Current' },
  name: 'Marisol Tafoya-Greer',
  shownName: 'Marisol Tafoya-Greer, M.A.',
  contact: {
    email: 'm.tafoyagreer@mesamail.example',
    phone: '(575) 555-0128',
    address: 'Las Cruces, NM 88005',
    city: 'Las Cruces',
    postalCode: '88005',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'mtafoyagreer',
        url: 'https://linkedin.com/in/mtafoyagreer',
        shown: 'linkedin.com/in/mtafoyagreer',
      },
    ],
  },
  sections: [
    { kind: 'summary', heading: '', text: [summary] },
    {
      kind: 'work',
      heading: 'Teaching & Related Experience',
      jobs: jobs.map(({ posts, ...job }) => (posts.length > 1 ? { ...job, roles: posts } : { ...job, ...posts[0] })),
    },
    { kind: 'work', orKind: ['volunteer', 'other'], heading: 'Coaching & Extra Duties', jobs: side },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'certificates', heading: 'Licensure', items: licenses },
    { kind: 'skills', heading: 'Skills', skills: groups },
    { kind: 'awards', heading: 'Honors', items: honors },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [{ language: 'English' }, { language: 'Spanish', fluency: 'fluent' }],
    },
  ],
  tools: ['chromium'],
  source: page`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Tafoya-Greer Resume 2025</title><style>
@page { size: 8.5in 11in; margin: 0.9in 1in }
body { font-family: "Caladea", "Cambria", serif; font-size: 11pt; line-height: 1.25; margin: 0 }
h1 { font-family: "Open Sans", sans-serif; font-size: 24pt; font-weight: 600; margin: 0; color: #1f3a5f }
.c { font-size: 10pt; color: #555; margin: 2pt 0 10pt }
h2 { font-family: "Open Sans", sans-serif; font-size: 12pt; color: #1f3a5f; margin: 14pt 0 4pt; border-bottom: 1px solid #1f3a5f }
p { margin: 0 0 2pt }
.o { margin-top: 7pt; font-weight: bold; break-after: avoid }
.r { display: flex; justify-content: space-between; margin-top: 3pt; break-after: avoid }
.r span { white-space: nowrap }
ul { margin: 1pt 0 4pt; padding-left: 0.3in }
</style></head><body>
<h1>Marisol Tafoya-Greer, M.A.</h1>
<p class="c">Las Cruces, NM 88005 &nbsp;•&nbsp; (575) 555-0128 &nbsp;•&nbsp; m.tafoyagreer@mesamail.example &nbsp;•&nbsp; linkedin.com/in/mtafoyagreer</p>
<p>${summary}</p>
<h2>Teaching &amp; Related Experience</h2>
${jobs.map((j) => `<p class="o">${und(j.employer)}, ${j.place}</p>${j.posts.map(post).join('')}`)}
<h2>Coaching &amp; Extra Duties</h2>
${side.map((j) => post({ ...j, title: `${j.title}, ${j.employer}` }))}
<h2>Education</h2>
${studies.map((s) => `<p class="r"><b>${und(s.degree)}</b><span>${s.when}</span></p><p>${s.institution}, ${s.place}${s.score ? ` (GPA ${s.score})` : ''}</p>`)}
<h2>Licensure</h2>
${ul(licenses.map((l) => l.line))}
<h2>Skills</h2>
${groups.map((g) => `<p><b>${g.group}:</b> ${g.skills.join(', ')}</p>`)}
<h2>Honors</h2>
${ul(honors.map((l) => l.line))}
<h2>Languages</h2>
<p>English, Spanish (fluent)</p>
</body></html>`,
};
