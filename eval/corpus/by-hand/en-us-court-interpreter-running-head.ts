import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const profile =
  'Federally certified court interpreter (Spanish) with fourteen years of consecutive, simultaneous and sight work in criminal, immigration and family matters. Calm on the record, punctual off it.';
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'M.A. in Bilingual Legal Interpreting',
    studyType: 'M.A.',
    area: 'Bilingual Legal Interpreting',
    institution: 'Ashley River College',
    place: 'Charleston, SC',
    from: '2010',
    to: '2012',
    when: '2010–2012',
    text: ['Thesis: Register and Hedging in Plea Colloquies'],
  },
  {
    degree: 'B.A. in Spanish and Political Science, magna cum laude',
    studyType: 'B.A.',
    area: 'Spanish and Political Science',
    institution: 'University of the Piedmont Lakes',
    place: 'Hickory, NC',
    from: '2005',
    to: '2009',
    when: '2005–2009',
    score: 'magna cum laude',
  },
];
const credentials: (Item & { name: string; by: string; date: string })[] = [
  {
    name: 'Federal Court Interpreter Certification (Spanish)',
    by: 'Administrative Office of the U.S. Courts',
    date: '2014',
  },
  { name: 'Certified Court Interpreter', by: 'North Carolina Office of Language Access', date: '2011' },
  { name: 'Certified Healthcare Interpreter', by: 'National Board for Medical Language', date: '2010' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by} (${one.date})` }));
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Staff Court Interpreter',
    employer: 'Tidewater Federal District Court',
    place: 'Wilmington, NC',
    from: '2018-08',
    when: 'Aug. 2018–present',
    bullets: [
      'Interpret 30 to 40 proceedings a week, from initial appearances to jury trials of up to five weeks.',
      'Schedule and brief a roster of 26 contract interpreters in eleven languages.',
      'Wrote the court’s remote-interpreting protocol, adopted by two neighboring districts in 2021.',
      'Transcribe and translate wiretap recordings; have testified as an expert witness six times.',
    ],
  },
  {
    title: 'Freelance Interpreter and Translator',
    employer: 'Etchevers Language Services',
    place: 'Raleigh, NC',
    from: '2012-06',
    to: '2018-07',
    when: 'June 2012–July 2018',
    bullets: [
      'State and immigration courts, depositions, attorney-client interviews and two arbitration hearings in Bogotá.',
      'Translated some 900,000 words of contracts, birth records and police reports.',
      'Mentored nine candidates for the state oral exam, seven of whom passed at the first sitting.',
    ],
  },
  {
    title: 'Medical Interpreter',
    employer: 'Catawba Regional Hospital',
    place: 'Hickory, NC',
    from: '2009-09',
    to: '2012-05',
    when: 'Sept. 2009–May 2012',
    bullets: [
      'Emergency department, labor and delivery, and oncology; nights and every other weekend.',
      'Trained residents in working through an interpreter.',
    ],
  },
  {
    title: 'Bilingual Teller',
    employer: 'First Foothills Credit Union',
    place: 'Lenoir, NC',
    from: '2007',
    when: 'Summers 2007 and 2008',
    to: '2008',
  },
];
const volunteering: Dated<Job & { title: string; employer: string; place: string }> = {
  title: 'Volunteer Interpreter',
  employer: 'Cape Fear Asylum Clinic',
  place: 'Wilmington, NC',
  from: '2019',
  when: '2019–present',
  bullets: ['Credible-fear interviews and intake, two Saturdays a month.'],
};
const papers: (Item & { name: string; by: string; date: string })[] = [
  {
    name: 'When the Witness Nods: Rendering Gesture for the Record',
    by: 'Journal of Courtroom Language',
    date: '2022',
  },
  { name: 'Remote Is Not Easier', by: 'The Interpreter’s Quarterly', date: '2020' },
].map((one) => ({ ...one, line: `“${one.name},” ${one.by}, ${one.date}` }));
const talks = [
  'Fatigue and Accuracy in Long Trials, Southeastern Interpreters’ Conference, Savannah, GA, 2023',
  'Building a Glossary Overnight, webinar for new state interpreters, 2021',
];
const languages = [
  { language: 'Spanish', fluency: 'native' },
  { language: 'English', fluency: 'native' },
  { language: 'Portuguese', fluency: 'professional working proficiency' },
];
const skills = [
  { group: 'Modes', skills: ['simultaneous', 'consecutive', 'sight translation'] },
  { group: 'Subject areas', skills: ['criminal procedure', 'immigration', 'forensic pathology', 'family law'] },
  { group: 'Software', skills: ['memoQ', 'SDL Trados Studio', 'Express Scribe', 'Zoom for Government'] },
];
const entry = (j: Dated<Job & { title: string; employer: string; place: string }>): string =>
  `\\needspace{2\\baselineskip}\\noindent\\textbf{${tex(j.employer)}}\\hfill ${tex(j.place)}\\\\*\n\\textit{${tex(j.title)}}\\hfill ${tex(j.when)}\\par\n${itemize(j.bullets)}\\vspace{5pt}`;
const quoted = (text: string): string => tex(text.replace('“', '``').replace('”', "''"));

export const cv: HandMadeCv = {
  id: 'en-us-court-interpreter-running-head',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM. yyyy', join: '–', now: 'present' },
  name: 'Marisol Etchevers',
  shownName: 'Marisol Etchevers, M.A., FCCI',
  contact: {
    email: 'marisol@etcheverslanguage.example',
    phone: '(910) 555-0163',
    address: '714 Live Oak Street, Wilmington, NC 28401',
    city: 'Wilmington',
    postalCode: '28401',
    url: 'https://etcheverslanguage.example',
  },
  sections: [
    { kind: 'summary', heading: '', text: [profile] },
    { kind: 'certificates', heading: 'Certifications', items: credentials },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'work', heading: 'Professional Experience', jobs },
    { kind: 'volunteer', heading: 'Pro Bono Work', jobs: [volunteering] },
    { kind: 'publications', heading: 'Articles', items: papers },
    { kind: 'other', orKind: ['publications'], heading: 'Presentations', bullets: talks },
    { kind: 'languages', heading: 'Languages', languages },
    { kind: 'skills', heading: 'Areas of Competence', skills },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[11pt,letterpaper]{article}
\usepackage[margin=1in,headheight=15pt]{geometry}
\usepackage{fontspec}
\usepackage{enumitem}
\usepackage{fancyhdr}
\usepackage{needspace}
\usepackage{titlesec}
\usepackage{hyperref}
\hypersetup{hidelinks}
\setmainfont{TeX Gyre Pagella}
\setlength{\parindent}{0pt}
\setlist[itemize]{leftmargin=1.3em,topsep=1pt,itemsep=0pt,parsep=0pt}
\titleformat{\section}{\large\scshape}{}{0pt}{}[\titlerule]
\titlespacing{\section}{0pt}{11pt}{5pt}
\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{0pt}
\fancyhead[L]{\small Marisol Etchevers}\fancyhead[R]{\small Page \thepage}
\begin{document}
\thispagestyle{empty}
\begin{center}
{\LARGE Marisol Etchevers, M.A., FCCI}\\[4pt]
714 Live Oak Street, Wilmington, NC 28401\\
(910) 555-0163 \textbullet{} \href{mailto:marisol@etcheverslanguage.example}{marisol@etcheverslanguage.example} \textbullet{} \href{https://etcheverslanguage.example}{etcheverslanguage.example}
\end{center}
${profile}
\section*{Certifications}
${credentials.map((c) => `${tex(c.line)}\\par`)}
\section*{Education}
${studies.map((s) => `\\textbf{${s.institution}}\\hfill ${s.place}\\\\*\n\\textit{${s.degree}}\\hfill ${tex(s.when)}\\par\n${(s.text ?? []).map((t) => `${t}\\par`).join('\n')}\\vspace{4pt}`)}
\section*{Professional Experience}
${jobs.map(entry)}
\section*{Pro Bono Work}
${entry(volunteering)}
\section*{Articles}
${papers.map((p) => `${quoted(p.line)}\\par`)}
\section*{Presentations}
${itemize(talks)}
\section*{Languages}
${languages.map((l) => `${l.language} (${l.fluency})`).join(', ')}
\section*{Areas of Competence}
${skills.map((g) => `\\textbf{${g.group}:} ${g.skills.join(', ')}\\par`)}
\end{document}
`,
};
