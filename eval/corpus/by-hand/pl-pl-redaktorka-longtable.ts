import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Redaktorka prowadząca działu literatury faktu',
    employer: 'Wydawnictwo Brzeg Górny',
    place: 'Wrocław',
    from: '2018-03',
    when: 'od 03.2018',
    text: [
      'Odpowiadam za czternaście tytułów rocznie, od rozmowy z autorem i kosztorysu aż po druk. Przygotowałam do wydania reportaże, które zdobyły dwie nominacje do nagród ogólnopolskich, i wprowadziłam w redakcji obieg tekstów oparty na wspólnym arkuszu stylu.',
      'Opiekuję się dwiema młodszymi redaktorkami oraz siecią jedenastu korektorów zewnętrznych.',
    ],
  },
  {
    title: 'Redaktorka',
    employer: 'Oficyna Pod Kasztanem',
    place: 'Kraków',
    from: '2013-10',
    to: '2018-02',
    when: '10.2013 – 02.2018',
    text: [
      'Redakcja merytoryczna i językowa przekładów z angielskiego i czeskiego, weryfikacja przypisów i bibliografii, współpraca z tłumaczami. Przez trzy lata prowadziłam serię esejów o przyrodzie liczącą dwadzieścia jeden tomów.',
    ],
  },
  {
    title: 'Korektorka',
    employer: 'Tygodnik Nadodrzański',
    place: 'Opole',
    from: '2010-09',
    to: '2013-09',
    when: '09.2010 – 09.2013',
    text: [
      'Korekta trzydziestu dwóch stron tygodniowo w trybie nocnym oraz prowadzenie rubryki z poradami językowymi dla czytelników.',
    ],
  },
  {
    title: 'Stażystka w dziale promocji',
    employer: 'Festiwal Książki Niecodziennej',
    place: 'Opole',
    from: '2010-03',
    to: '2010-06',
    when: '03.2010 – 06.2010',
  },
];
const studies: Study[] = [
  {
    degree: 'Studia podyplomowe: Edytorstwo współczesne',
    studyType: 'Studia podyplomowe',
    area: 'Edytorstwo współczesne',
    institution: 'Akademia Małopolska',
    place: 'Kraków',
    from: '2014',
    to: '2015',
    when: '2014 – 2015',
  },
  {
    degree: 'Magister filologii polskiej',
    studyType: 'Magister',
    area: 'filologii polskiej',
    institution: 'Uniwersytet Ziemi Opolskiej',
    place: 'Opole',
    from: '2005',
    to: '2010',
    when: '2005 – 2010',
    text: [
      'Praca magisterska o interpunkcji w pierwodrukach powieści odcinkowych z lat osiemdziesiątych dziewiętnastego wieku.',
    ],
  },
];
const awards: Item[] = [
  {
    line: 'Nagroda Złotego Ołówka za redakcję roku, Stowarzyszenie Redaktorów',
    name: 'Nagroda Złotego Ołówka za redakcję roku',
    by: 'Stowarzyszenie Redaktorów',
    date: '2022',
  },
  { line: 'Stypendium, Fundacja Dobre Słowo', name: 'Stypendium', by: 'Fundacja Dobre Słowo', date: '2016' },
];
const texts: Item[] = [
  {
    line: 'Przecinek na rozdrożu. Poradnik dla piszących, Brzeg Górny, Wrocław',
    name: 'Przecinek na rozdrożu. Poradnik dla piszących',
    by: 'Brzeg Górny',
    date: '2021',
  },
  {
    line: '„Kto redaguje redaktora?”, Kwartalnik Wydawniczy, nr 3',
    name: 'Kto redaguje redaktora?',
    by: 'Kwartalnik Wydawniczy',
    date: '2017',
  },
];
const courses: Item[] = [
  {
    line: 'Skład tekstu w programie InDesign, poziom zaawansowany',
    name: 'Skład tekstu w programie InDesign, poziom zaawansowany',
    date: '2019',
  },
  {
    line: 'Prawo autorskie w praktyce wydawniczej, Izba Książki',
    name: 'Prawo autorskie w praktyce wydawniczej',
    by: 'Izba Książki',
    date: '2014',
  },
];
const languages = [
  { language: 'angielski', fluency: 'C1' },
  { language: 'czeski', fluency: 'B2' },
  { language: 'niemiecki', fluency: 'A2' },
];
const row = (left = '', right = ''): string => `${tex(left)} & ${right}\\\\`;

export const cv: HandMadeCv = {
  id: 'pl-pl-redaktorka-longtable',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', join: ' – ', now: 'obecnie', since: 'od' },
  name: 'Bogumiła Sierżęga',
  contact: {
    email: 'bogumila@sierzega.example',
    phone: '601 555 284',
    address: 'ul. Ptasia 19/7, 50-319 Wrocław',
    city: 'Wrocław',
    postalCode: '50-319',
  },
  sections: [
    { kind: 'work', heading: 'Doświadczenie zawodowe', jobs },
    { kind: 'education', heading: 'Wykształcenie', education: studies },
    { kind: 'awards', heading: 'Nagrody i stypendia', items: awards },
    { kind: 'publications', heading: 'Publikacje własne', items: texts },
    { kind: 'certificates', orKind: ['education'], heading: 'Kursy', items: courses },
    { kind: 'languages', heading: 'Języki obce', languages },
    {
      kind: 'skills',
      heading: 'Umiejętności',
      skills: [{ skills: ['adiustacja', 'InDesign', 'LaTeX', 'indeksy', 'kosztorysowanie'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'interests',
      heading: 'Zainteresowania',
      items: [{ line: 'szachy korespondencyjne' }, { line: 'ornitologia' }, { line: 'stare mapy' }],
    },
    {
      kind: 'other',
      heading: '',
      text: [
        'Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji zgodnie z rozporządzeniem o ochronie danych osobowych.',
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage[polish]{babel}
\usepackage{lmodern}
\usepackage{microtype}
\usepackage[left=2.3cm,right=2.3cm,top=2.2cm,bottom=2.2cm]{geometry}
\usepackage{longtable,array}
\setlength{\parindent}{0pt}
\setlength{\LTleft}{0pt}
\setlength{\LTpre}{2pt}
\setlength{\LTpost}{2pt}
\renewcommand{\arraystretch}{1.15}
\newenvironment{lata}{\begin{longtable}{@{}>{\raggedright\arraybackslash}p{3.6cm}p{12.3cm}@{}}}{\end{longtable}}
\makeatletter
\renewcommand{\section}{\@startsection{section}{1}{0pt}{10pt}{2pt}{\normalfont\large\sffamily\bfseries}}
\makeatother
\begin{document}
{\Large\sffamily\bfseries Bogumiła Sierżęga}

\smallskip
ul. Ptasia 19/7, 50-319 Wrocław\\
tel. 601 555 284\\
bogumila@sierzega.example
\section*{Doświadczenie zawodowe}
\begin{lata}
${jobs.map((j) => row(j.when, `\\textbf{${j.title}}\\newline ${j.employer}, ${j.place}${j.text ? `\\newline ${j.text.map(tex).join('\\newline ')}` : ''}`))}
\end{lata}
\section*{Wykształcenie}
\begin{lata}
${studies.map((s) => row(s.when, `\\textbf{${s.degree}}\\newline ${s.institution}, ${s.place}${s.text ? `\\newline ${s.text.join(' ')}` : ''}`))}
\end{lata}
\section*{Nagrody i stypendia}
\begin{lata}
${awards.map((a) => row(a.date, a.line))}
\end{lata}
\section*{Publikacje własne}
\begin{lata}
${texts.map((a) => row(a.date, a.line.replace(a.by ?? '', `\\textit{${a.by}}`)))}
\end{lata}
\section*{Kursy}
\begin{lata}
${courses.map((a) => row(a.date, a.line))}
\end{lata}
\section*{Języki obce}
\begin{lata}
${languages.map((l) => row(l.language, l.fluency))}
\end{lata}
\section*{Umiejętności}
adiustacja, InDesign, LaTeX, indeksy, kosztorysowanie
\section*{Zainteresowania}
szachy korespondencyjne, ornitologia, stare mapy

\vfill
{\footnotesize Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji zgodnie z rozporządzeniem o ochronie danych osobowych.\par}
\end{document}
`,
};
