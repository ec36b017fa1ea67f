import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const about =
  'Inżynier DevOps z ośmioletnim doświadczeniem w utrzymaniu platform chmurowych. Lubię nudne wdrożenia i krótkie dyżury.';
const jobs: (Job & { when: string; title: string })[] = [
  {
    when: '05.2021–obecnie',
    title: 'Starszy inżynier DevOps',
    employer: 'Chmurnik Systemy S.A.',
    place: 'Wrocław',
    from: '2021-05',
    text: ['Odpowiadam za platformę, na której pracuje 14 zespołów produktowych.'],
    bullets: [
      'Migracja 120 usług z maszyn wirtualnych do Kubernetes (EKS).',
      'Skrócenie czasu wdrożenia z 50 do 9 minut dzięki przebudowie potoków GitLab CI.',
      'Obniżenie rachunku za chmurę o 31% w ciągu roku.',
    ],
  },
  {
    when: '02.2018–04.2021',
    title: 'Inżynier DevOps',
    employer: 'Odra Pay sp. z o.o.',
    place: 'Wrocław',
    from: '2018-02',
    to: '2021-04',
    bullets: [
      'Infrastruktura jako kod: Terraform i Ansible w trzech regionach AWS.',
      'Monitoring (Prometheus, Grafana, Loki) oraz grafik dyżurów dla ośmiu osób.',
    ],
  },
  {
    when: '07.2016–01.2018',
    title: 'Młodszy administrator Linux',
    employer: 'Hosting Piastowski',
    place: 'Opole',
    from: '2016-07',
    to: '2018-01',
    bullets: ['Obsługa zgłoszeń klientów i aktualizacje 300 serwerów.'],
  },
];
const projects: (ProjectEntry & { when: string; text: string[] })[] = [
  {
    when: '2022',
    from: '2022',
    to: '2022',
    name: 'dyzurnik',
    url: 'https://git.example/mzareba/dyzurnik',
    text: ['Otwarte narzędzie do układania grafików dyżurów, napisane w Go.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    when: '2015–2016',
    degree: 'Studia magisterskie, informatyka',
    studyType: 'Studia magisterskie',
    area: 'informatyka',
    institution: 'Politechnika Nadodrzańska',
    place: 'Wrocław',
    from: '2015',
    to: '2016',
  },
  {
    when: '2011–2015',
    degree: 'Studia inżynierskie, informatyka',
    studyType: 'Studia inżynierskie',
    area: 'informatyka',
    institution: 'Wyższa Szkoła Techniczna',
    place: 'Opole',
    from: '2011',
    to: '2015',
  },
];
const certificates: (Item & { name: string; by: string; date: string })[] = [
  {
    date: '2023',
    name: 'Certified Kubernetes Administrator',
    by: 'CNCF',
    line: 'Certified Kubernetes Administrator, CNCF',
  },
  {
    date: '2020',
    name: 'AWS Solutions Architect – Associate',
    by: 'Amazon Web Services',
    line: 'AWS Solutions Architect – Associate, Amazon Web Services',
  },
];
const skills = [
  { group: 'Chmura', skills: ['AWS', 'Azure', 'OpenStack'] },
  { group: 'Narzędzia', skills: ['Kubernetes', 'Helm', 'Terraform', 'Ansible', 'GitLab CI'] },
  { group: 'Języki programowania', skills: ['Go', 'Python', 'Bash'] },
];
const clause =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych przez Chmurnik Systemy S.A. w celu prowadzenia rekrutacji na aplikowane przeze mnie stanowisko.';

export const cv: HandMadeCv = {
  id: 'pl-pl-devops-moderncv',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', join: '–', now: 'obecnie' },
  name: 'Marcin Zaręba',
  label: 'Inżynier DevOps',
  contact: {
    email: 'marcin@zareba.example',
    phone: '+48 512 774 038',
    address: 'ul. Sienkiewicza 88/4, 50-348 Wrocław',
    city: 'Wrocław',
    postalCode: '50-348',
    url: 'zareba.example',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'marcinzareba',
        url: 'https://www.linkedin.com/in/marcinzareba',
        shown: 'marcinzareba',
      },
      { network: 'GitHub', username: 'mzareba', url: 'https://github.com/mzareba', shown: 'mzareba' },
    ],
  },
  sections: [
    { kind: 'summary', heading: 'O mnie', text: [about] },
    { kind: 'work', heading: 'Doświadczenie', jobs },
    { kind: 'projects', heading: 'Projekty własne', projects },
    { kind: 'education', heading: 'Edukacja', education: studies },
    { kind: 'certificates', heading: 'Certyfikaty', items: certificates },
    { kind: 'skills', heading: 'Technologie', skills },
    {
      kind: 'languages',
      heading: 'Języki obce',
      languages: [
        { language: 'angielski', fluency: 'C1' },
        { language: 'czeski', fluency: 'A2' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Po godzinach',
      text: ['Wspinaczka w Sokolikach, warzenie piwa, stare motocykle WSK.'],
    },
    { kind: 'other', heading: '', text: [clause] },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper,sans]{moderncv}
\moderncvstyle{classic}
\moderncvcolor{green}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage[polish]{babel}
\usepackage[scale=0.84]{geometry}
\setlength{\hintscolumnwidth}{3.2cm}
\name{Marcin}{Zaręba}
\title{Inżynier DevOps}
\address{ul. Sienkiewicza 88/4, 50-348 Wrocław}
\phone[mobile]{+48 512 774 038}
\email{marcin@zareba.example}
\homepage{zareba.example}
\social[linkedin]{marcinzareba}
\social[github]{mzareba}
\begin{document}
\makecvtitle
\section{O mnie}
\cvitem{}{${tex(about)}}
\section{Doświadczenie}
${jobs.map(
  (job) =>
    `\\cventry{${tex(job.when)}}{${tex(job.title)}}{${tex(job.employer)}}{${tex(job.place)}}{}{${(job.text ?? []).map((text) => tex(text)).join('')}\n${itemize(job.bullets)}}`,
)}
\section{Projekty własne}
${projects.map((one) => `\\cvitem{${one.when}}{\\textbf{${one.name}}\\newline{}${tex(one.text[0])}\\newline{}\\url{${one.url}}}`)}
\section{Edukacja}
${studies.map((study) => `\\cventry{${tex(study.when)}}{${study.degree}}{${study.institution}}{${study.place}}{}{}`)}
\section{Certyfikaty}
${certificates.map((one) => `\\cvitem{${one.date}}{${tex(one.name)}, ${one.by}}`)}
\section{Technologie}
${skills.map((one) => `\\cvitem{${one.group}}{${one.skills.join(', ')}}`)}
\section{Języki obce}
\cvitemwithcomment{angielski}{C1}{}
\cvitemwithcomment{czeski}{A2}{}
\section{Po godzinach}
\cvitem{}{Wspinaczka w Sokolikach, warzenie piwa, stare motocykle WSK.}
\vfill
{\footnotesize ${tex(clause)}}
\end{document}
`,
};
