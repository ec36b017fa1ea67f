import type { Job } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Senior Associate, Litigation',
    employer: 'Abernathy & Cole LLP',
    place: 'Chicago, IL',
    from: '2019-09',
    when: 'September 2019 – Present',
    bullets: [
      'First-chair three bench trials and second-chair two jury trials in commercial disputes of up to $40 million.',
      'Supervise discovery teams of six associates and two paralegals.',
    ],
  },
  {
    title: 'Judicial Law Clerk to the Hon. Ruth Delacroix',
    employer: 'United States District Court, Northern District of Illinois',
    place: 'Chicago, IL',
    from: '2018-08',
    to: '2019-08',
    when: 'August 2018 – August 2019',
    bullets: ['Drafted bench memoranda and opinions in employment, patent and civil rights cases.'],
  },
  {
    title: 'Summer Associate',
    employer: 'Pruitt Lindgren PLLC',
    place: 'Minneapolis, MN',
    from: '2017',
    to: '2017',
    when: 'Summer 2017',
    bullets: ['Researched preemption questions for a medical device client.'],
  },
];

export const cv: HandMadeCv = {
  id: 'en-us-attorney-latex',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMMM yyyy', now: 'Present' },
  name: 'Priscilla M. Okafor',
  contact: {
    email: 'p.okafor@lawmail.example',
    phone: '(312) 555-0174',
    address: '2210 N. Halsted Street, Apt. 4B, Chicago, IL 60614',
    city: 'Chicago',
    postalCode: '60614',
    countryCode: 'US',
  },
  sections: [
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'Juris Doctor, magna cum laude',
          studyType: 'Juris Doctor',
          institution: 'University of Michigan Law School',
          place: 'Ann Arbor, MI',
          to: '2018-05',
          when: 'May 2018',
          bullets: ['Articles Editor, Michigan Journal of Race & Law'],
        },
        {
          degree: 'B.A. in Political Science',
          studyType: 'B.A.',
          area: 'Political Science',
          institution: 'Howard University',
          place: 'Washington, DC',
          to: '2015-05',
          when: 'May 2015',
        },
      ],
    },
    { kind: 'work', heading: 'Legal Experience', jobs },
    {
      kind: 'certificates',
      heading: 'Bar Admissions',
      items: [
        { line: 'State of Illinois, 2018', name: 'State of Illinois', date: '2018' },
        {
          line: 'U.S. Court of Appeals for the Seventh Circuit, 2020',
          name: 'U.S. Court of Appeals for the Seventh Circuit',
          date: '2020',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'Igbo', fluency: 'fluent' },
        { language: 'Spanish', fluency: 'conversational' },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,letterpaper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern}\usepackage[margin=0.9in]{geometry}\usepackage{enumitem,titlesec}
\setlist[itemize]{nosep,leftmargin=1.2em}
\titleformat{\section}{\scshape\large\raggedright}{}{0em}{}[\titlerule]
\pagestyle{empty}\setlength{\parindent}{0pt}
\begin{document}
\begin{center}{\LARGE\bfseries Priscilla M. Okafor}\\[2pt]
2210 N. Halsted Street, Apt. 4B, Chicago, IL 60614 $\cdot$ (312) 555-0174 $\cdot$ p.okafor@lawmail.example\end{center}
\section*{Education}
\textbf{University of Michigan Law School}, Ann Arbor, MI\hfill May 2018\\
\textit{Juris Doctor, magna cum laude}
\begin{itemize}\item Articles Editor, Michigan Journal of Race \& Law\end{itemize}
\textbf{Howard University}, Washington, DC\hfill May 2015\\
\textit{B.A. in Political Science}
\section*{Legal Experience}
${jobs.map((j) => `\\textbf{${tex(j.employer)}}, ${j.place}\\hfill ${tex(j.when)}\\\\\n\\textit{${j.title}}\n${itemize(j.bullets)}\n\n`)}
\section*{Bar Admissions}
State of Illinois, 2018\\
U.S. Court of Appeals for the Seventh Circuit, 2020
\section*{Languages}
Igbo (fluent), Spanish (conversational)
\end{document}
`,
};
