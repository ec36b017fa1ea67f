import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const profile =
  'Testerka oprogramowania, która przyszła do IT z laboratorium. Łączę automatyzację z dociekliwością: wolę jeden dobrze opisany błąd niż dziesięć zgłoszeń bez kroków odtworzenia.';
const bank = {
  employer: 'Nordlicht Bank Technology Polska',
  place: 'Gdańsk',
  roles: [
    {
      title: 'Starsza inżynierka ds. jakości',
      from: '2022-04',
      when: 'kwiecień 2022 – obecnie',
      bullets: [
        'Strategia testów dla aplikacji mobilnej, z której korzysta 1,4 mln klientów.',
        'Skrócenie regresji z trzech dni do czterech godzin (Playwright, 850 scenariuszy).',
        'Opieka merytoryczna nad czworgiem testerów.',
      ],
    },
    {
      title: 'Testerka automatyzująca',
      from: '2019-10',
      to: '2022-03',
      when: 'październik 2019 – marzec 2022',
      bullets: ['Testy API w REST Assured i ich włączenie do potoku GitLab CI.'],
    },
  ],
};
const jobs: Job[] = [
  bank,
  {
    title: 'Testerka manualna',
    employer: 'Softmar sp. z o.o.',
    place: 'Gdynia',
    from: '2017-06',
    to: '2019-09',
    when: 'czerwiec 2017 – wrzesień 2019',
    bullets: ['Systemy do planowania załadunku statków; testy akceptacyjne na terminalu kontenerowym.'],
  },
  {
    title: 'Laborantka w dziale kontroli jakości',
    employer: 'Zakłady Mleczarskie Żuławy',
    place: 'Nowy Dwór Gdański',
    from: '2013-09',
    to: '2016-12',
    when: 'wrzesień 2013 – grudzień 2016',
    bullets: ['Badania fizykochemiczne mleka surowego i wyrobów gotowych.'],
  },
];
const studies: Study[] = [
  {
    degree: 'Studia podyplomowe: Inżynieria oprogramowania',
    studyType: 'Studia podyplomowe',
    area: 'Inżynieria oprogramowania',
    institution: 'Politechnika Gdańska',
    from: '2017',
    to: '2018',
    when: '2017 – 2018',
  },
  {
    degree: 'Inżynier, technologia żywności',
    studyType: 'Inżynier',
    area: 'technologia żywności',
    institution: 'Uniwersytet Warmińsko-Mazurski',
    place: 'Olsztyn',
    from: '2009',
    to: '2013',
    when: '2009 – 2013',
  },
];
const skills = [
  { group: 'Automatyzacja', skills: ['Playwright', 'Selenium', 'REST Assured', 'Appium'] },
  { group: 'Języki programowania', skills: ['Java', 'TypeScript', 'SQL'] },
  { group: 'Narzędzia', skills: ['Jira', 'Xray', 'GitLab CI', 'Grafana', 'Postman'] },
];
const certificates: Item[] = [
  {
    line: 'ISTQB Advanced Level Test Automation Engineer, SJSI, 2021',
    name: 'ISTQB Advanced Level Test Automation Engineer',
    by: 'SJSI',
    date: '2021',
  },
  {
    line: 'ISTQB Certified Tester Foundation Level, SJSI, 2017',
    name: 'ISTQB Certified Tester Foundation Level',
    by: 'SJSI',
    date: '2017',
  },
];
const talks: Item[] = [
  { line: '„Flaki, czyli testy, które kłamią”, konferencja TestFest, Wrocław, 2023', date: '2023' },
  { line: '„Z laboratorium do IT”, meetup TrójQA, Gdańsk, 2020', date: '2020' },
];
const hobbies = 'Morsowanie, gry planszowe (także ich testowanie) i wolontariat w schronisku dla kotów.';
const consent =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych w celu przeprowadzenia obecnego i przyszłych procesów rekrutacyjnych.';

export const cv: HandMadeCv = {
  id: 'pl-pl-testerka-banking',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MMMM yyyy', now: 'obecnie' },
  name: 'Jagoda Wiśniewska',
  label: 'Inżynierka QA',
  contact: {
    email: 'jagoda@testerka.example',
    phone: '+48 572 555 018',
    address: 'Gdańsk',
    city: 'Gdańsk',
    profiles: [
      { network: 'LinkedIn', username: 'jagoda-wisniewska-qa', shown: 'jagoda-wisniewska-qa' },
      { network: 'GitHub', username: 'jagodatestuje', shown: 'jagodatestuje' },
    ],
  },
  sections: [
    { kind: 'summary', heading: 'W kilku zdaniach', text: [profile] },
    { kind: 'work', heading: 'Przebieg kariery', jobs },
    { kind: 'skills', heading: 'Warsztat', skills },
    { kind: 'certificates', heading: 'Certyfikaty', items: certificates },
    { kind: 'education', heading: 'Studia', education: studies },
    {
      kind: 'other',
      orKind: ['publications', 'volunteer'],
      heading: 'Wystąpienia',
      items: talks,
    },
    {
      kind: 'languages',
      heading: 'Języki obce',
      languages: [
        { language: 'angielski', fluency: 'C1' },
        { language: 'niemiecki', fluency: 'B1' },
        { language: 'szwedzki', fluency: 'A2' },
      ],
    },
    { kind: 'interests', heading: 'Po godzinach', text: [hobbies] },
    { kind: 'other', heading: '', text: [consent] },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[10pt,a4paper,sans]{moderncv}
\moderncvstyle{banking}
\moderncvcolor{purple}
\usepackage{fontspec}
\setsansfont{Noto Sans}
\usepackage[polish]{babel}
\usepackage[scale=0.82]{geometry}
\usepackage{enumitem}
\setlist[itemize]{nosep,leftmargin=1.4em}
\renewcommand*{\namefont}{\fontsize{24}{28}\bfseries\upshape}
\renewcommand*{\titlefont}{\fontsize{20}{28}\mdseries\upshape}
\name{Jagoda}{Wiśniewska}
\title{Inżynierka QA}
\address{Gdańsk}{}{}
\phone[mobile]{+48~572~555~018}
\email{jagoda@testerka.example}
\social[linkedin]{jagoda-wisniewska-qa}
\social[github]{jagodatestuje}
\begin{document}
\makecvtitle
\section{W kilku zdaniach}
${profile}
\section{Przebieg kariery}
${jobs.map((job) =>
  (job.roles ?? [job])
    .map(
      (role, at) =>
        `\\cventry{${tex(role.when)}}{${role.title}}{${at ? '' : (job.employer ?? '')}}{${at ? '' : (job.place ?? '')}}{}{${itemize(role.bullets)}}`,
    )
    .join('\n'),
)}
\section{Warsztat}
${skills.map(({ group, skills: names }) => `\\cvitem{${group}}{${names.join(', ')}}`)}
\section{Certyfikaty}
${certificates.map(({ line }) => `\\cvlistitem{${line}}`)}
\section{Studia}
${studies.map((e) => `\\cventry{${tex(e.when)}}{${e.degree}}{${e.institution}}{${e.place ?? ''}}{}{}`)}
\section{Wystąpienia}
${talks.map(({ line }) => `\\cvlistitem{${line}}`)}
\section{Języki obce}
angielski (C1), niemiecki (B1), szwedzki (A2)
\section{Po godzinach}
${hobbies}
\vfill
{\footnotesize\itshape ${consent}}
\end{document}
`,
};
