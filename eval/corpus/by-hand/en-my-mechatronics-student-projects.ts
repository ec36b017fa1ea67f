import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const aim =
  'Third-year mechatronics student looking for a 12-week industrial placement from July 2025, ideally somewhere with robots that are allowed to move.';
const studies: Dated<Study & { institution: string; place: string; text: string[] }>[] = [
  {
    degree: 'B.Eng. (Hons) Mechatronics Engineering',
    studyType: 'B.Eng. (Hons)',
    area: 'Mechatronics Engineering',
    institution: 'Universiti Teknologi Selatan',
    place: 'Skudai, Johor',
    from: '2022-09',
    to: '2026-08',
    when: 'Sep 2022 – Aug 2026 (expected)',
    score: 'CGPA 3.71/4.00',
    text: ['Relevant modules: Control Systems, Machine Vision, Embedded Systems, Robot Kinematics, Power Electronics'],
  },
  {
    degree: 'Sijil Tinggi Persekolahan Malaysia (STPM), Science stream',
    studyType: 'Sijil Tinggi Persekolahan Malaysia (STPM)',
    area: 'Science stream',
    institution: 'SMK Dato’ Penggawa Timur',
    place: 'Kluang, Johor',
    from: '2020-05',
    to: '2022-03',
    when: 'May 2020 – Mar 2022',
    score: 'PNGK 3.92',
    text: ['Head librarian; school team in the national physics quiz'],
  },
];
const projects: Dated<ProjectEntry & { role: string; keywords: string[] }>[] = [
  {
    name: 'Padi Rover',
    role: 'Team lead',
    url: 'https://github.com/aisyah-mekatronik/padi-rover',
    from: '2024-09',
    when: 'Sep 2024 – present',
    bullets: [
      'Amphibious robot that counts golden apple snails between rows of rice; two-semester project with three course mates.',
      'Wrote the image pipeline (YOLO on a Jetson Nano): 91% of snails found at 0.3 m/s in muddy water.',
      'Raised RM 4,800 from two agricultural cooperatives.',
    ],
    keywords: ['ROS 2', 'OpenCV', 'Jetson Nano', 'SolidWorks'],
  },
  {
    name: 'Ball-on-Plate Balancer',
    role: 'Control and firmware',
    from: '2024-02',
    to: '2024-06',
    when: 'Feb 2024 – Jun 2024',
    bullets: ['LQR controller on an STM32 with a resistive touch panel; settles a steel ball in 1.4 s.'],
    keywords: ['STM32', 'MATLAB', 'Simulink'],
  },
  {
    name: 'Surau Water Meter',
    role: 'Everything',
    url: 'https://github.com/aisyah-mekatronik/wudu-meter',
    from: '2023-07',
    to: '2023-08',
    when: 'Jul 2023 – Aug 2023',
    bullets: [
      'LoRa flow meters on eleven taps of the village surau; water use fell by a fifth once people could see it.',
    ],
    keywords: ['ESP32', 'LoRa', 'Grafana'],
  },
  {
    name: 'Line Follower Mk III',
    role: 'Mechanical design',
    from: '2022-11',
    to: '2022-12',
    when: 'Nov – Dec 2022',
    bullets: ['Third of 42 in the first-year race, and first in repairs per lap.'],
    keywords: ['Arduino', 'Fusion 360'],
  },
];
const activities: Dated<Job & { title: string; employer: string }>[] = [
  {
    title: 'Vice President, Technical',
    employer: 'UTS Robotics Club',
    from: '2024-03',
    when: 'Mar 2024 – present',
    bullets: ['Run the Saturday workshop for 60 members and keep the key to the good oscilloscope.'],
  },
  {
    title: 'Volunteer Mathematics Tutor',
    employer: 'Rumah Anak Harapan Kluang',
    from: '2021',
    to: '2023',
    when: '2021 – 2023',
  },
];
const awards: Dated<Item & { name: string; by: string }>[] = [
  {
    name: 'Best Innovation, undergraduate category',
    by: 'Johor Agri-Tech Challenge',
    date: '2025-04',
    when: 'Apr 2025',
    line: 'Best Innovation, undergraduate category – Johor Agri-Tech Challenge',
  },
  {
    name: 'Dean’s List, five semesters of five',
    by: 'Universiti Teknologi Selatan',
    date: '2025-02',
    when: 'Feb 2025',
    line: 'Dean’s List, five semesters of five – Universiti Teknologi Selatan',
  },
];
const skills = [
  { group: 'Programming', skills: ['C', 'C++', 'Python', 'Ladder logic'] },
  { group: 'Design', skills: ['SolidWorks', 'Fusion 360', 'KiCad'] },
  { group: 'Bench', skills: ['Soldering (SMD)', '3D printing', 'Lathe and mill, basic'] },
];
const languages = [
  { language: 'Malay', fluency: 'native' },
  { language: 'English', fluency: 'MUET Band 5' },
  { language: 'Mandarin', fluency: 'conversational' },
];
const s = (text = ''): string => JSON.stringify(text);
const list = (items: string[] = []): string => items.map((one) => `- #${s(one)}`).join('\n');

export const cv: HandMadeCv = {
  id: 'en-my-mechatronics-student-projects',
  language: 'en',
  country: 'MY',
  dates: { pattern: 'MMM yyyy', now: 'present' },
  name: 'Nur Aisyah binti Zulkarnain',
  label: 'Mechatronics Engineering Undergraduate',
  contact: {
    email: 'aisyah@zulkarnain.example',
    phone: '+60 12-555 0148',
    address: 'Kluang, Johor, Malaysia',
    city: 'Kluang',
    countryCode: 'MY',
    profiles: [
      { network: 'LinkedIn', username: 'aisyahzulkarnain', shown: 'linkedin.com/in/aisyahzulkarnain' },
      { network: 'GitHub', username: 'aisyah-mekatronik', shown: 'github.com/aisyah-mekatronik' },
    ],
  },
  sections: [
    { kind: 'summary', heading: 'Looking For', text: [aim] },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'projects', heading: 'Things I Have Built', projects },
    { kind: 'volunteer', orKind: ['work', 'other'], heading: 'Leadership & Activities', jobs: activities },
    { kind: 'awards', heading: 'Competitions & Honours', items: awards },
    { kind: 'skills', heading: 'Toolbox', skills },
    { kind: 'languages', heading: 'Languages', languages },
  ],
  tools: ['typst'],
  source: page`#let teal = rgb("#0f766e")
#set document(title: "Resume", author: "Nur Aisyah binti Zulkarnain")
#set page(paper: "a4", margin: (x: 16mm, y: 12mm))
#set text(font: "Inter", size: 9.2pt, lang: "en", hyphenate: false)
#set par(leading: 0.58em, justify: false)
#set list(marker: text(fill: teal, "▸"), indent: 0pt, body-indent: 0.5em, spacing: 0.6em)
#show heading: it => block(above: 1.1em, below: 0.65em, width: 100%)[
  #text(size: 11pt, weight: "bold", fill: teal, it.body)
  #v(-0.75em)
  #line(length: 100%, stroke: 0.7pt + teal)
]
#let tag(name) = box(baseline: 2pt, fill: teal.lighten(86%), inset: (x: 4pt, y: 2.5pt), radius: 2pt, text(size: 7.8pt, name))
#let entry(left, right, under: none, body) = block(below: 0.9em, breakable: false)[
  #grid(columns: (1fr, auto), left, text(fill: luma(90), right))
  #if under != none { block(above: 0.6em, below: 0.6em, text(style: "italic", under)) }
  #block(above: 0.6em, body)
]
#align(center)[
  #text(size: 21pt, weight: "bold")[Nur Aisyah #text(weight: "light")[binti Zulkarnain]]
  #v(-1.1em)
  #text(size: 10.5pt, fill: teal)[Mechatronics Engineering Undergraduate]
  #v(-0.4em)
  #text(size: 8.8pt)[Kluang, Johor, Malaysia #h(0.5em) • #h(0.5em) +60 12-555 0148 #h(0.5em) • #h(0.5em) #link("mailto:aisyah@zulkarnain.example", "aisyah@zulkarnain.example")
  #v(-0.7em)
  #link("https://linkedin.com/in/aisyahzulkarnain", "linkedin.com/in/aisyahzulkarnain") #h(0.5em) • #h(0.5em) #link("https://github.com/aisyah-mekatronik", "github.com/aisyah-mekatronik")]
]
= Looking For
#${s(aim)}
= Education
${studies.map(
  (e) =>
    `#entry(strong(${s(e.institution)}) + ${s(`, ${e.place}`)}, ${s(e.when)}, under: ${s(`${e.degree} – ${e.score}`)})[#${s(e.text[0])}]`,
)}
= Things I Have Built
${projects.map(
  (p) =>
    `#entry([#strong(${s(p.name)}) | #emph(${s(p.role)})${p.url ? ` | #link(${s(p.url)}, ${s(p.url.replace('https://', ''))})` : ''}], ${s(p.when)})[\n${list(p.bullets)}\n#(${p.keywords.map((k) => `tag(${s(k)})`).join(', ')}).join(" ")\n]`,
)}
= Leadership & Activities
${activities.map((a) => `#entry(strong(${s(a.title)}) + ${s(`, ${a.employer}`)}, ${s(a.when)})[\n${list(a.bullets)}\n]`)}
= Competitions & Honours
${awards.map((a) => `#block(below: 0.6em, grid(columns: (1fr, auto), ${s(a.line)}, text(fill: luma(90), ${s(a.when)})))`)}
= Toolbox
${skills.map((g) => `#block(below: 0.6em)[#strong(${s(`${g.group}:`)}) #${s(g.skills.join(', '))}]`)}
= Languages
#${s(languages.map((l) => `${l.language} (${l.fluency})`).join('  ·  '))}
`,
};
