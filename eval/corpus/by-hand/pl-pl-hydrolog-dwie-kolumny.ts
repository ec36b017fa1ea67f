import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const posady: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Starszy hydrolog',
    employer: 'Regionalne Biuro Prognoz Hydrologicznych',
    place: 'Kraków',
    from: '2020-07-01',
    when: '1.07.2020 – obecnie',
    bullets: [
      'Prognozy wezbrań dla zlewni Raby, Skawy i Dunajca, dyżury całodobowe',
      'Wdrożenie modelu opad–odpływ w 38 przekrojach wodowskazowych',
      'Komunikaty dla centrów zarządzania kryzysowego podczas powodzi w 2024 r.',
    ],
  },
  {
    title: 'Hydrolog',
    employer: 'Regionalne Biuro Prognoz Hydrologicznych',
    place: 'Kraków',
    from: '2014-10-01',
    to: '2020-06-30',
    when: '1.10.2014 – 30.06.2020',
    bullets: ['Pomiary przepływu młynkiem i ADCP, weryfikacja krzywych konsumcyjnych'],
  },
  {
    title: 'Asystent projektanta',
    employer: 'Hydroprojekt Beskid Sp. z o.o.',
    place: 'Bielsko-Biała',
    from: '2013-08-05',
    to: '2014-09-30',
    when: '5.08.2013 – 30.09.2014',
    bullets: ['Operaty wodnoprawne dla małych elektrowni wodnych'],
  },
];
const nauka: (Study & { when: string; institution: string; place: string })[] = [
  {
    degree: 'Doktor nauk o Ziemi, hydrologia',
    studyType: 'Doktor nauk o Ziemi',
    area: 'hydrologia',
    institution: 'Uniwersytet Podgórski',
    place: 'Kraków',
    from: '2015',
    to: '2021',
    when: '2015 – 2021',
    text: ['Rozprawa: Niżówki letnie w zlewniach karpackich'],
  },
  {
    degree: 'Magister inżynier, inżynieria środowiska',
    studyType: 'Magister inżynier',
    area: 'inżynieria środowiska',
    institution: 'Politechnika Beskidzka',
    place: 'Bielsko-Biała',
    from: '2008',
    to: '2013',
    when: '2008 – 2013',
    score: '4,5',
  },
];
const szkolenia: (Item & { date: string })[] = [
  { line: 'Uprawnienia sternika motorowodnego', name: 'Uprawnienia sternika motorowodnego', date: '2016' },
  { line: 'HEC-RAS 2D, Akademia Wodna', name: 'HEC-RAS 2D', by: 'Akademia Wodna', date: '2018' },
];
const grupy = [
  { group: 'Modelowanie', skills: ['HEC-RAS', 'HEC-HMS', 'MIKE 11'] },
  { group: 'Programowanie', skills: ['Python', 'R', 'SQL'] },
  { group: 'GIS', skills: ['QGIS', 'ArcGIS Pro', 'GRASS'] },
];
const prace: (Item & { line: string })[] = [
  {
    line: 'Wójtowicz-Pająk M., Niżówki letnie w zlewni Skawy w latach 1981–2015, Zeszyty Hydrologiczne Karpat, 2019',
    name: 'Niżówki letnie w zlewni Skawy w latach 1981–2015',
    by: 'Zeszyty Hydrologiczne Karpat',
    date: '2019',
  },
];
const hobby = 'Kajakarstwo górskie, fotografia rzek, ratownik GOPR ochotnik';
const rodo =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych zawartych w niniejszym dokumencie dla potrzeb rekrutacji zgodnie z RODO.';
const item = (text: string): string => `\\ecvitem{}{${tex(text)}}`;
const bullets = (list: readonly string[] = []): string => (list.length > 0 ? `\\ecvitem{}{${itemize(list)}}` : '');

export const cv: HandMadeCv = {
  id: 'pl-pl-hydrolog-dwie-kolumny',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'dd.MM.yyyy', now: 'obecnie' },
  name: 'Mateusz Wójtowicz-Pająk',
  shownName: 'dr inż. Mateusz Wójtowicz-Pająk',
  contact: {
    email: 'm.wojtowicz.pajak@rzeka.example',
    phone: '+48 512 345 618',
    address: 'ul. Kobierzyńska 114/9, 30-382 Kraków',
    city: 'Kraków',
    postalCode: '30-382',
    heading: 'DANE OSOBOWE',
    labels: { address: 'Adres', phone: 'Telefon', email: 'E-mail' },
    extra: ['Data urodzenia: 22.02.1989'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'DOŚWIADCZENIE ZAWODOWE',
      jobs: posady,
    },
    { kind: 'education', heading: 'WYKSZTAŁCENIE', education: nauka },
    { kind: 'certificates', heading: 'KURSY I UPRAWNIENIA', items: szkolenia },
    { kind: 'skills', heading: 'NARZĘDZIA', skills: grupy },
    {
      kind: 'languages',
      heading: 'JĘZYKI',
      languages: [
        { language: 'polski', fluency: 'język ojczysty' },
        { language: 'angielski', fluency: 'C1' },
        { language: 'słowacki', fluency: 'B1' },
      ],
    },
    { kind: 'publications', heading: 'PUBLIKACJE', items: prace },
    { kind: 'interests', heading: 'POZA PRACĄ', text: [hobby] },
    { kind: 'other', heading: '', text: [rodo] },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage{lmodern}
\usepackage[polish]{babel}
\usepackage[margin=2cm]{geometry}
\usepackage{enumitem}
\setlist[itemize]{nosep,leftmargin=1.2em}
\setlength{\parindent}{0pt}
\renewcommand{\familydefault}{\sfdefault}
\newcommand{\ecvitem}[2]{\par\vspace{2pt}\begin{minipage}[t]{4.6cm}\raggedleft\small #1\strut\end{minipage}\hspace{5mm}\begin{minipage}[t]{11.6cm}\raggedright #2\strut\end{minipage}\par}
\newcommand{\ecvtitle}[2]{\vspace{5pt}\ecvitem{#1}{\textbf{#2}}}
\newcommand{\ecvsection}[1]{\par\vspace{11pt}\textbf{#1}\par\vspace{-6pt}\rule{\linewidth}{0.4pt}\par}
\begin{document}
{\LARGE dr inż. Mateusz Wójtowicz-Pająk}\par
\ecvsection{DANE OSOBOWE}
\ecvitem{Adres}{ul. Kobierzyńska 114/9, 30-382 Kraków}
\ecvitem{Telefon}{+48 512 345 618}
\ecvitem{E-mail}{m.wojtowicz.pajak@rzeka.example}
\ecvitem{Data urodzenia}{22.02.1989}
\ecvsection{DOŚWIADCZENIE ZAWODOWE}
${posady.map((p) => `\\ecvtitle{${tex(p.when)}}{${tex(p.title)}}\n${item(`${p.employer}, ${p.place ?? ''}`)}\n${bullets(p.bullets)}`)}
\ecvsection{WYKSZTAŁCENIE}
${nauka.map((n) => `\\ecvtitle{${tex(n.when)}}{${tex(n.degree)}}\n${item(`${n.institution}, ${n.place}${n.score ? ` (ocena ${n.score})` : ''}`)}${(n.text ?? []).map((t) => `\n${item(t)}`).join('')}`)}
\ecvsection{KURSY I UPRAWNIENIA}
${szkolenia.map((s) => `\\ecvitem{${s.date}}{${tex(s.line)}}`)}
\ecvsection{NARZĘDZIA}
${grupy.map((g) => `\\ecvitem{${g.group}}{${tex(g.skills.join(', '))}}`)}
\ecvsection{JĘZYKI}
\ecvitem{polski}{język ojczysty}
\ecvitem{angielski}{C1}
\ecvitem{słowacki}{B1}
\ecvsection{PUBLIKACJE}
${prace.map((p) => item(p.line))}
\ecvsection{POZA PRACĄ}
${item(hobby)}
\vfill
{\footnotesize ${rodo}}
\end{document}
`,
};
