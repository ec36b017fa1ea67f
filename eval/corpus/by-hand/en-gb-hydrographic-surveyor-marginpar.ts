import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const summary =
  'Hydrographic surveyor with seventeen years offshore and in the office, from single-beam work in small harbours to deep-water multibeam in 4,000 metres. I have led survey parties of up to fourteen people, and I write reports that engineers read to the end.';
const jobs: Job[] = [
  {
    title: 'Principal Hydrographic Surveyor',
    employer: 'Selsey Marine Geomatics Ltd',
    place: 'Chichester',
    from: '2019',
    when: '2019–now',
    text: [
      'Responsible for the planning, acquisition and quality control of all nearshore campaigns in the Channel and the southern North Sea, with an annual value of £3.4 million. Wrote the company’s uncertainty budget for vessel-mounted laser scanning, now used on every quay wall survey.',
      'Line manager of six surveyors, two of whom I have brought to chartered status.',
    ],
  },
  {
    title: 'Party Chief',
    employer: 'Brandvik Subsea AS',
    place: 'Stavanger',
    from: '2014',
    to: '2019',
    when: '2014–2019',
    text: [
      'Five-week rotations aboard the survey vessels Brandvik Tern and Brandvik Petrel. Pipeline inspection, pre-lay route surveys and the as-built survey of the Haugane export cable, 212 kilometres without a lost-time incident.',
    ],
  },
  {
    title: 'Senior Surveyor',
    employer: 'Port of Ribblemouth Authority',
    place: 'Lancashire',
    from: '2011',
    to: '2014',
    when: '2011–2014',
    text: [
      'Weekly surveys of the dredged channel and the turning basin; tide gauge maintenance; charts for pilots issued within a day of the survey. Replaced the paper fair sheets with a digital terrain model that the dredging contractor and the pilots both worked from.',
    ],
  },
  {
    title: 'Graduate Surveyor',
    employer: 'Corran & Leith Offshore',
    place: 'Aberdeen',
    from: '2008',
    to: '2011',
    when: '2008–2011',
    text: ['Online surveyor and data processor on rig moves, site surveys and unexploded ordnance campaigns.'],
  },
];
const studies: Study[] = [
  {
    degree: 'MSc Hydrographic Surveying',
    studyType: 'MSc',
    area: 'Hydrographic Surveying',
    institution: 'University of Tamar Sound',
    to: '2008',
    when: '2008',
    text: ['Dissertation on sound velocity errors in stratified estuaries; awarded with distinction.'],
  },
  {
    degree: 'BSc (Hons) Physical Geography',
    studyType: 'BSc (Hons)',
    area: 'Physical Geography',
    institution: 'University of Wharfedale',
    from: '2003',
    to: '2006',
    when: '2003–2006',
  },
];
const certificates: Item[] = [
  {
    line: 'Chartered Surveyor, Royal Guild of Surveyors',
    name: 'Chartered Surveyor',
    by: 'Royal Guild of Surveyors',
    date: '2016',
  },
  {
    line: 'Category A Hydrographer, International Hydrography Board',
    name: 'Category A Hydrographer',
    by: 'International Hydrography Board',
    date: '2012',
  },
  {
    line: 'Offshore survival and helicopter escape, renewed every four years',
    name: 'Offshore survival and helicopter escape',
    date: '2024',
  },
];
const papers: Item[] = [
  {
    line: 'Sand waves that walk: repeat surveys of the Varne approach. Journal of Seabed Mapping 14, pp. 201–219. With P. Oduya.',
    name: 'Sand waves that walk: repeat surveys of the Varne approach',
    by: 'Journal of Seabed Mapping',
    date: '2022',
  },
  {
    line: 'A cheap tide gauge for cheap harbours. Proceedings of the Coastal Survey Conference, Poole.',
    name: 'A cheap tide gauge for cheap harbours',
    by: 'Proceedings of the Coastal Survey Conference',
    date: '2013',
  },
];
const skills = [
  {
    group: 'Acquisition',
    skills: ['multibeam and single-beam echo sounders', 'side-scan sonar', 'USBL positioning', 'vessel laser scanning'],
  },
  { group: 'Software', skills: ['QINSy', 'CARIS HIPS and SIPS', 'AutoCAD Civil 3D', 'QGIS', 'Python'] },
];
const year = (when = ''): string => `\\yr{${tex(when)}}`;

export const cv: HandMadeCv = {
  id: 'en-gb-hydrographic-surveyor-marginpar',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'yyyy', join: '–', now: 'now' },
  name: 'Rosalind Penhaligon',
  contact: {
    email: 'rosalind@penhaligon.example',
    phone: '07700 900618',
    address: '3 Oyster Quay, Emsworth PO10 7BG',
    city: 'Emsworth',
    postalCode: 'PO10 7BG',
  },
  sections: [
    { kind: 'summary', heading: 'Profile', text: [summary] },
    { kind: 'work', heading: 'Professional experience', jobs },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'certificates', heading: 'Qualifications and tickets', items: certificates },
    { kind: 'publications', heading: 'Papers', items: papers },
    { kind: 'skills', heading: 'Technical skills', skills },
    {
      kind: 'interests',
      heading: 'Outside work',
      items: [{ line: 'Gig rowing' }, { line: 'bell-ringing' }, { line: 'old Admiralty charts' }],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage{lmodern}
\usepackage[british]{babel}
\usepackage{microtype}
\usepackage[left=5cm,right=2.4cm,top=2.3cm,bottom=2.3cm,marginparwidth=2.4cm,marginparsep=6mm]{geometry}
\reversemarginpar
\setlength{\parindent}{0pt}
\setlength{\parskip}{3pt}
\newcommand{\yr}[1]{\leavevmode\marginpar{\raggedleft\itshape #1}}
\newcommand{\head}[1]{\vspace{10pt}\par{\large\bfseries #1}\par\nopagebreak\vspace{2pt}}
\pagestyle{empty}
\begin{document}
{\Huge Rosalind Penhaligon}\par\vspace{4pt}
3 Oyster Quay, Emsworth PO10 7BG\par
07700 900618 \textbullet\ rosalind@penhaligon.example\par
\head{Profile}
${tex(summary)}
\head{Professional experience}
${jobs.map((j) => `${year(j.when)}\\textbf{${tex(j.title)}}, ${tex(j.employer)}, ${j.place}\\par\n${j.text?.map(tex).join('\\par\n')}\\par\\vspace{5pt}`)}
\head{Education}
${studies.map((s) => `${year(s.when)}\\textbf{${s.degree}}, ${s.institution}\\par\n${s.text ? `${s.text.map(tex).join(' ')}\\par` : ''}`)}
\head{Qualifications and tickets}
${certificates.map((c) => `${year(c.date)}${tex(c.line)}\\par`)}
\head{Papers}
${papers.map((p) => `${year(p.date)}${tex(p.line).replace(`${p.by}`, `\\textit{${p.by}}`)}\\par`)}
\head{Technical skills}
${skills.map((s) => `\\textbf{${s.group}:} ${tex(s.skills.join(', '))}\\par`)}
\head{Outside work}
Gig rowing, bell-ringing, old Admiralty charts
\end{document}
`,
};
