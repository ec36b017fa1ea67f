import type { Item, Job, Role, SkillGroup, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const summary = [
  'Hospital pharmacist and independent prescriber with ten years in the NHS, seven of them in infection. I run the antimicrobial stewardship programme of a three-site health board and hold a weekly outpatient parenteral antibiotic clinic.',
  'I am happiest at the point where a ward round, a microbiology bench and a spreadsheet disagree with one another.',
];
const jobs: (Job & { employer: string; place: string; roles: (Role & { when: string })[] })[] = [
  {
    employer: 'Taff Vale University Health Board',
    place: 'Cardiff',
    roles: [
      {
        title: 'Lead Antimicrobial Pharmacist (Band 8b)',
        from: '2021-09',
        when: 'September 2021 – present',
        text: ['Responsible for stewardship across 1,140 beds; line manager of four pharmacists and one data analyst.'],
        bullets: [
          'Cut carbapenem use by 27% in two years without a rise in mortality or readmissions.',
          'Wrote the board’s penicillin allergy de-labelling pathway, now used in all 22 medical wards.',
          'Prescribe and review 12 to 15 patients a week in the OPAT clinic.',
        ],
      },
      {
        title: 'Specialist Pharmacist, Infectious Diseases (Band 7)',
        from: '2018-03',
        to: '2021-08',
        when: 'March 2018 – August 2021',
        text: [
          'Clinical cover for a 28-bed infectious diseases unit, including the first two waves of COVID-19, and lead for therapeutic drug monitoring.',
        ],
      },
    ],
  },
  {
    employer: 'Royal Severn Infirmary',
    place: 'Bristol',
    roles: [
      {
        title: 'Rotational Clinical Pharmacist (Band 6)',
        from: '2016-08',
        to: '2018-02',
        when: 'August 2016 – February 2018',
        text: ['Surgery, renal, paediatrics, aseptics and medicines information; one on-call week in nine.'],
      },
      {
        title: 'Pre-registration Trainee Pharmacist',
        from: '2015-07',
        to: '2016-07',
        when: 'July 2015 – July 2016',
      },
    ],
  },
  {
    employer: 'Marlow & Finch Chemists',
    place: 'Newport',
    roles: [
      {
        title: 'Saturday Counter Assistant',
        from: '2009',
        to: '2011',
        when: '2009 – 2011',
        text: ['While at school.'],
      },
    ],
  },
];
const teaching: (Job & { when: string })[] = [
  {
    employer: 'Llandaff University, School of Pharmacy',
    place: 'Cardiff',
    title: 'Honorary Lecturer',
    from: '2022',
    when: 'since 2022',
    text: ['Twelve lectures a year on antimicrobial pharmacokinetics; examiner of the prescribing OSCE.'],
  },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    institution: 'Llandaff University',
    place: 'Cardiff',
    degree: 'Practice Certificate in Independent Prescribing',
    to: '2019',
    when: '2019',
  },
  {
    institution: 'University of the Severn Estuary',
    place: 'Bristol',
    degree: 'Postgraduate Diploma in Clinical Pharmacy',
    studyType: 'Postgraduate Diploma',
    area: 'Clinical Pharmacy',
    from: '2016',
    to: '2018',
    when: '2016 – 2018',
    text: ['With distinction.'],
  },
  {
    institution: 'Llandaff University',
    place: 'Cardiff',
    degree: 'Master of Pharmacy (MPharm)',
    studyType: 'Master of Pharmacy (MPharm)',
    from: '2011',
    to: '2015',
    when: '2011 – 2015',
    score: 'First class honours',
    text: ['Dissertation: Stability of flucloxacillin in elastomeric infusers at body temperature.'],
  },
];
const papers: Item[] = [
  {
    line: 'O. Prys-Davies, H. Adeyemi and S. Whitlock (2023). “Ask, test, delete: removing penicillin allergy labels on medical wards”. Journal of Hospital Antimicrobials 14(2), 88–95.',
    name: 'Ask, test, delete: removing penicillin allergy labels on medical wards',
    by: 'Journal of Hospital Antimicrobials',
    date: '2023',
  },
  {
    line: 'S. Whitlock and O. Prys-Davies (2020). “Vancomycin dosing in frail adults: a service evaluation”. British Ward Pharmacy 31, 12–19.',
    name: 'Vancomycin dosing in frail adults: a service evaluation',
    by: 'British Ward Pharmacy',
    date: '2020',
  },
];
const skills: (SkillGroup & { skills: string[] })[] = [
  {
    group: 'Clinical',
    skills: ['antimicrobial stewardship', 'OPAT', 'therapeutic drug monitoring', 'aseptic services'],
  },
  { group: 'Digital', skills: ['JAC', 'ICNET', 'Power BI', 'R'] },
];
const quoted = (text: string): string => tex(text).replace('“', '``').replace('”', "''");

export const cv: HandMadeCv = {
  id: 'en-gb-hospital-pharmacist-cies',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', now: 'present', since: 'since' },
  name: 'Owain Prys-Davies',
  label: 'Antimicrobial Pharmacist and Independent Prescriber',
  contact: {
    email: 'owain@prysdavies.example',
    phone: '07700 900431',
    address: '14 Pilgrim’s Walk, Llandaff, Cardiff CF5 2QX',
    city: 'Cardiff',
    postalCode: 'CF5 2QX',
    profiles: [{ network: 'LinkedIn', username: 'owainprysdavies', shown: 'linkedin.com/in/owainprysdavies' }],
    extra: ['GPhC registration 2071188'],
  },
  sections: [
    { kind: 'summary', heading: 'Summary', text: summary },
    { kind: 'work', heading: 'Experience', jobs },
    { kind: 'work', orKind: ['other'], heading: 'Teaching', jobs: teaching },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'publications', heading: 'Publications', items: papers },
    { kind: 'skills', heading: 'Skills', skills },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'Welsh', fluency: 'first language' },
        { language: 'English', fluency: 'fluent' },
        { language: 'Spanish', fluency: 'GCSE' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Interests',
      text: ['Open-water swimming, male voice choir (second tenor), sourdough of uneven quality.'],
    },
    { kind: 'references', heading: 'References', text: ['Two professional references are available on request.'] },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{mathpazo}
\usepackage[left=2.3cm,right=2.3cm,top=1.9cm,bottom=2cm]{geometry}
\usepackage{multicol,titlesec,enumitem}\usepackage[hidelinks]{hyperref}
\setlength{\parindent}{0pt}\pagestyle{empty}\setlist[itemize]{leftmargin=1.3em,nosep}
\newcommand{\bull}{\hspace{0.6em}\raisebox{-0.05em}{\textbullet}\hspace{0.6em}}
\newcommand{\spacedhrule}{\par\vspace{0.7em}\pagebreak[2]\hrule\nopagebreak\vspace{0.1em}}
\newcommand{\roottitle}[1]{\section*{#1}\vspace{-0.2em}}
\titleformat{\section}{\Large\bfseries}{}{0em}{}\titlespacing*{\section}{0pt}{0.6em}{0.3em}
\newcommand{\headedsection}[3]{\nopagebreak\par{\large\textbf{#1}\hfill\textit{#2}}\par\nopagebreak\vspace{0.2em}#3\par\vspace{0.5em}}
\newcommand{\headedsubsection}[3]{\nopagebreak\par\textbf{#1}\hfill\emph{#2}\par\nopagebreak #3\par\vspace{0.4em}}
\newcommand{\bodytext}[1]{\nopagebreak #1\par}
\newcommand{\inlineheadsection}[2]{\par\textbf{#1}\hspace{0.5em}#2\par\vspace{0.25em}}
\begin{document}
{\fontsize{26pt}{30pt}\selectfont\bfseries Owain Prys-Davies}\par\vspace{0.3em}
{\large\itshape Antimicrobial Pharmacist and Independent Prescriber}\par\vspace{0.6em}
\href{mailto:owain@prysdavies.example}{owain@prysdavies.example}\bull 07700 900431\bull linkedin.com/in/owainprysdavies\\
14 Pilgrim's Walk, Llandaff, Cardiff CF5 2QX\bull GPhC registration 2071188
\spacedhrule
\roottitle{Summary}
\begin{multicols}{2}
${summary.map((text) => `${tex(text)}\\par`)}
\end{multicols}
\spacedhrule
\roottitle{Experience}
${jobs.map((j) => `\\headedsection{${tex(j.employer)}}{${j.place}}{%\n${j.roles.map((r) => `\\headedsubsection{${r.title}}{${tex(r.when)}}{${(r.text ?? []).map((t) => `\\bodytext{${tex(t)}}`).join('')}${itemize(r.bullets)}}`).join('\n')}}`)}
\spacedhrule
\roottitle{Teaching}
${teaching.map((j) => `\\headedsection{${tex(j.employer)}}{${j.place}}{\\headedsubsection{${j.title}}{${j.when}}{\\bodytext{${j.text?.join(' ')}}}}`)}
\spacedhrule
\roottitle{Education}
${studies.map((s) => `\\headedsection{${s.institution}}{${s.place}}{\\headedsubsection{${s.degree}${s.score ? `, ${s.score}` : ''}}{${tex(s.when)}}{${(s.text ?? []).map((t) => `\\bodytext{${tex(t)}}`).join('')}}}`)}
\spacedhrule
\roottitle{Publications}
${papers.map((p) => `\\bodytext{${quoted(p.line)}}\\vspace{0.3em}`)}
\spacedhrule
\roottitle{Skills}
${skills.map((g) => `\\inlineheadsection{${g.group}:}{${g.skills.join(', ')}}`)}
\spacedhrule
\roottitle{Languages}
\bodytext{Welsh (first language), English (fluent), Spanish (GCSE)}
\spacedhrule
\roottitle{Interests}
\bodytext{Open-water swimming, male voice choir (second tenor), sourdough of uneven quality.}
\spacedhrule
\roottitle{References}
\bodytext{Two professional references are available on request.}
\end{document}
`,
};
