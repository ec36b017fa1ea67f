import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const practice = [
  'Junior in a mixed chancery and property practice, instructed for landlords, tenants, lenders and the occasional diocese. Some two thirds of the work is in court; the rest is advice in writing, given quickly and without padding.',
  'Accepts instructions under the Bar Public Access scheme and travels on all circuits.',
];
const career: Job[] = [
  {
    title: 'Tenant',
    employer: 'Saltcoat Buildings Chambers',
    place: 'London',
    from: '2016-10',
    when: 'Oct 2016 to date',
    text: [
      'Sole counsel in about forty contested hearings a year, from possession lists to two-week trials in the Business and Property Courts. Led in the Court of Appeal four times.',
    ],
  },
  {
    title: 'Pupil Barrister',
    employer: 'Saltcoat Buildings Chambers',
    place: 'London',
    from: '2015-10',
    to: '2016-09',
    when: 'Oct 2015 to Sep 2016',
    text: ['Pupil supervisors: Lionel Prosser KC, Amrita Sood and Giles Wetherall.'],
  },
  {
    title: 'Judicial Assistant to Lord Justice Penhallow',
    employer: 'Court of Appeal (Civil Division)',
    from: '2014-09',
    to: '2015-07',
    when: 'Sep 2014 to Jul 2015',
    text: ['Bench memoranda in 61 appeals; research on proprietary estoppel for a reserved judgment.'],
  },
  {
    title: 'Paralegal',
    employer: 'Bridger Flint LLP',
    place: 'Leeds',
    from: '2013',
    to: '2014',
    when: '2013 to 2014',
    text: ['Disclosure in a boundary dispute of some 90,000 documents.'],
  },
];
const cases = [
  'Marram Estates v Tolland [2024] EWHC 811 (Ch): whether a caravan on blocks is a fixture.',
  'Re St Oswin’s Glebe [2022] EWCA Civ 330: restrictive covenants given to a rector who did not exist.',
  'Quayle v Harbour Commissioners of Whitstrand [2020] UKUT 114 (LC): foreshore, prescription and oysters.',
];
const education: Study[] = [
  {
    degree: 'Bar Professional Training Course (Outstanding)',
    studyType: 'Bar Professional Training Course',
    institution: 'BPP Law School',
    place: 'Leeds',
    from: '2012',
    to: '2013',
    when: '2012 to 2013',
    score: 'Outstanding',
  },
  {
    degree: 'Graduate Diploma in Law (Commendation)',
    studyType: 'Graduate Diploma',
    area: 'Law',
    institution: 'City University',
    place: 'London',
    from: '2011',
    to: '2012',
    when: '2011 to 2012',
    score: 'Commendation',
  },
  {
    degree: 'BA (Hons) Classics (First Class)',
    studyType: 'BA (Hons)',
    area: 'Classics',
    institution: 'University of Durham',
    from: '2008',
    to: '2011',
    when: '2008 to 2011',
    score: 'First Class',
  },
];
const prizes: Item[] = [
  {
    line: 'Major Scholarship for the Bar course, Inner Temple',
    name: 'Major Scholarship for the Bar course',
    by: 'Inner Temple',
    date: '2012',
  },
  { line: 'Duke of Cumberland Mooting Prize', name: 'Duke of Cumberland Mooting Prize', date: '2013' },
  {
    line: 'Hatfield Prize for Greek Prose, University of Durham',
    name: 'Hatfield Prize for Greek Prose',
    by: 'University of Durham',
    date: '2010',
  },
];
const writing: Item[] = [
  {
    line: 'When is a promise to leave a farm a promise?, The Conveyancer',
    name: 'When is a promise to leave a farm a promise?',
    by: 'The Conveyancer',
    date: '2021',
  },
  {
    line: 'Rights of light after the tower crane, New Law Journal',
    name: 'Rights of light after the tower crane',
    by: 'New Law Journal',
    date: '2018',
  },
];
const volunteering: Job = {
  title: 'Volunteer advocate',
  employer: 'Free Representation Unit',
  from: '2012',
  to: '2015',
  when: '2012 to 2015',
  text: ['Nineteen social security and employment tribunals.'],
};
const row = (job: Job): string =>
  `\\item[${job.when}] \\textbf{${job.title}}, ${tex([job.employer, job.place].filter(Boolean).join(', '))}\\\\ ${tex(job.text?.join(' '))}`;
const dated = (item: Item): string => `\\item[${item.date}] ${tex(item.line)}`;

export const cv: HandMadeCv = {
  id: 'en-gb-barrister-currvita',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMM yyyy', join: ' to ', now: 'date' },
  name: 'Imogen Achterberg-Vale',
  label: 'Barrister',
  contact: {
    email: 'iav@saltcoat.example',
    phone: '020 7946 0417',
    address: '7 Saltcoat Buildings, Temple, London EC4Y 9AB',
    city: 'London',
    postalCode: 'EC4Y 9AB',
    extra: ['Year of Call: 2013 (Inner Temple)', 'DX 409 London Chancery Lane'],
  },
  sections: [
    { kind: 'summary', orKind: ['other'], heading: 'Practice in Outline', text: practice },
    { kind: 'work', heading: 'Career to Date', jobs: career },
    { kind: 'other', orKind: ['projects', 'work'], heading: 'Selected Cases', bullets: cases },
    { kind: 'education', heading: 'Academic and Vocational Training', education },
    { kind: 'awards', heading: 'Scholarships and Prizes', items: prizes },
    { kind: 'publications', heading: 'Writing', items: writing },
    { kind: 'volunteer', orKind: ['work'], heading: 'Pro Bono', jobs: [volunteering] },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'Dutch', fluency: 'mother tongue' },
        { language: 'French', fluency: 'good reading knowledge' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Out of Court',
      text: [
        'Bell-ringing (tenor, when no one else is free), fell running and the restoration of a leaking narrowboat.',
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper,oneside]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage{mathpazo}
\usepackage[british]{babel}
\usepackage[a4paper,left=28mm,right=28mm,top=25mm,bottom=28mm]{geometry}
\usepackage[LabelsAligned,NoDate]{currvita}
\renewcommand*{\cvheadingfont}{\LARGE\scshape}
\renewcommand*{\cvlistheadingfont}{\large\scshape}
\renewcommand*{\cvlabelfont}{\normalfont\itshape\small}
\begin{document}
\setlength{\cvlabelwidth}{43mm}\setlength{\cvlabelsep}{5mm}
\begin{cv}{Imogen Achterberg-Vale}
\begin{center}
Barrister\\[2pt]
Year of Call: 2013 (Inner Temple)\\[8pt]
{\small 7 Saltcoat Buildings, Temple, London EC4Y 9AB $\cdot$ DX 409 London Chancery Lane\\
Clerks: 020 7946 0417 $\cdot$ iav@saltcoat.example}
\end{center}
\bigskip
\begin{cvlist}{Practice in Outline}
\item ${tex(practice[0])}
\item ${tex(practice[1])}
\end{cvlist}
\begin{cvlist}{Career to Date}
${career.map(row)}
\end{cvlist}
\begin{cvlist}{Selected Cases}
${cases.map((one) => `\\item ${tex(one)}`)}
\end{cvlist}
\begin{cvlist}{Academic and Vocational Training}
${education.map((e) => `\\item[${e.when}] ${tex(e.degree)}\\\\ ${[e.institution, e.place].filter(Boolean).join(', ')}`)}
\end{cvlist}
\begin{cvlist}{Scholarships and Prizes}
${prizes.map(dated)}
\end{cvlist}
\begin{cvlist}{Writing}
${writing.map((item) => `\\item[${item.date}] \\emph{${tex(item.name)}}, ${item.by}`)}
\end{cvlist}
\begin{cvlist}{Pro Bono}
${row(volunteering)}
\end{cvlist}
\begin{cvlist}{Languages}
\item Dutch (mother tongue), French (good reading knowledge)
\end{cvlist}
\begin{cvlist}{Out of Court}
\item Bell-ringing (tenor, when no one else is free), fell running and the restoration of a leaking narrowboat.
\end{cvlist}
\end{cv}
\end{document}
`,
};
