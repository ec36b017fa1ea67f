import type { Job } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    employer: 'St. Brendan’s Children’s Hospital, Inc.',
    place: 'Omaha, NE',
    title: 'Registered Nurse (Pediatric ICU)',
    from: '2019-09',
    when: 'Sep 2019 – Present',
    bullets: [
      'Care for up to two ventilated patients per shift in a 24-bed unit.',
      'Precept new graduates and sit on the sepsis committee.',
    ],
  },
  {
    employer: 'Platte Valley Medical Center',
    place: 'Kearney, NE',
    title: 'Staff Nurse, Medical/Surgical',
    from: '2016-06',
    to: '2019-08',
    when: 'Jun 2016 – Aug 2019',
    bullets: ['Charge nurse on weekends for a floor of 32 beds.'],
  },
  {
    employer: 'Hillcrest Home Health & Hospice',
    place: 'Grand Island, NE',
    title: 'Certified Nursing Assistant',
    from: '2013-05',
    to: '2016-05',
    when: 'May 2013 – May 2016',
    bullets: ['Visited eight clients a day and charted vitals on a tablet.'],
  },
];

export const cv: HandMadeCv = {
  id: 'en-us-pediatric-nurse-tabular',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM yyyy', now: 'Present' },
  name: 'Danielle Okonski',
  shownName: 'Danielle Okonski, BSN, RN, CCRN',
  contact: {
    email: 'd.okonski@nebmail.example',
    phone: '(402) 555-0186',
    address: '4417 Pacific Street, Omaha, NE 68106',
    city: 'Omaha',
    postalCode: '68106',
  },
  sections: [
    {
      kind: 'certificates',
      heading: 'Licenses & Certifications',
      items: [
        { line: 'Registered Nurse, State of Nebraska', name: 'Registered Nurse', by: 'State of Nebraska' },
        { line: 'CCRN (Pediatric), AACN, 2021', name: 'CCRN (Pediatric)', by: 'AACN', date: '2021' },
        { line: 'PALS, BLS' },
      ],
    },
    { kind: 'work', heading: 'Clinical Experience', jobs },
    {
      kind: 'education',
      heading: 'Education',
      education: [
        {
          degree: 'Bachelor of Science in Nursing',
          studyType: 'Bachelor of Science',
          area: 'Nursing',
          institution: 'University of Nebraska at Kearney',
          place: 'Kearney, NE',
          to: '2016-05',
          when: 'May 2016',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Clinical Skills',
      skills: [
        { group: 'Bedside', skills: ['ventilator management', 'PICC line care', 'sedation weaning'] },
        { group: 'Charting', skills: ['Epic', 'Cerner'] },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[letterpaper,10pt]{article}
\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage[margin=0.7in]{geometry}
\usepackage{enumitem}\usepackage{titlesec}\usepackage{array}
\titleformat{\section}{\scshape\large}{}{0em}{}[\titlerule]
\setlist{nosep,leftmargin=1.5em}\pagestyle{empty}\setlength{\parindent}{0pt}
\newcommand{\job}[4]{\vspace{4pt}\begin{tabular*}{\textwidth}[t]{l@{\extracolsep{\fill}}r}\textbf{#1} & #2\\ \textit{\small #3} & \textit{\small #4}\\ \end{tabular*}}
\begin{document}
\begin{center}{\Huge\scshape Danielle Okonski, BSN, RN, CCRN}\\[3pt]
\small 4417 Pacific Street, Omaha, NE 68106 $|$ (402) 555-0186 $|$ d.okonski@nebmail.example\end{center}
\section{Licenses \& Certifications}
\begin{itemize}
\item Registered Nurse, State of Nebraska
\item CCRN (Pediatric), AACN, 2021
\item PALS, BLS
\end{itemize}
\section{Clinical Experience}
${jobs.map((j) => `\\job{${tex(j.employer)}}{${j.place}}{${tex(j.title)}}{${tex(j.when)}}\n${itemize(j.bullets)}`)}
\section{Education}
\job{University of Nebraska at Kearney}{Kearney, NE}{Bachelor of Science in Nursing}{May 2016}
\section{Clinical Skills}
\textbf{Bedside:} ventilator management, PICC line care, sedation weaning\\
\textbf{Charting:} Epic, Cerner
\end{document}
`,
};
