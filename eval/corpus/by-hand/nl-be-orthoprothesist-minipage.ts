import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const wie =
  'Orthopedisch technoloog met een zwak voor kinderprothesen. Ik meet liever drie keer op dan één keer bij te slijpen, en ik leg aan elke ouder uit wat ik doe.';
const jobs: (Job & { title?: string; when?: string })[] = [
  {
    employer: 'Orthopedie Van Nieuwenborgh',
    place: 'Aalst',
    roles: [
      {
        title: 'Hoofd atelier prothesen',
        from: '2021-09',
        when: 'sinds sept. ’21',
        bullets: [
          'Planning en kwaliteit van een atelier met acht medewerkers',
          'Overstap van gipsafdruk naar 3D-scan voor 70 procent van de kokers',
          'Aanspreekpunt voor het revalidatiecentrum en het RIZIV',
        ],
      },
      {
        title: 'Orthoprothesist',
        from: '2017-02',
        to: '2021-08',
        when: 'feb. ’17 – aug. ’21',
        bullets: [
          'Onderbeenprothesen, korsetten en AFO’s, van opmeting tot aflevering',
          'Spreekuur kinderorthopedie, twee halve dagen per week',
        ],
      },
    ],
  },
  {
    title: 'Technicus steunzolen',
    employer: 'Podolab Denderstreek bv',
    place: 'Ninove',
    from: '2014-10',
    to: '2017-01',
    when: 'okt. ’14 – jan. ’17',
    bullets: ['Freeswerk, afwerking en herstellingen; gemiddeld 25 paar per dag'],
  },
  {
    title: 'Jobstudent magazijn',
    employer: 'Bandagisterie Roelandt',
    place: 'Geraardsbergen',
    from: '2012',
    to: '2014',
    when: 'zomers 2012–2014',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Professionele bachelor in de orthopedie',
    studyType: 'Professionele bachelor',
    area: 'orthopedie',
    institution: 'Hogeschool Scheldeland',
    place: 'Gent',
    from: '2011',
    to: '2014',
    when: '2011–2014',
    score: 'onderscheiding',
    text: ['Bachelorproef over slijtage van siliconen liners bij sporters'],
  },
  {
    degree: 'Aso wetenschappen-wiskunde',
    studyType: 'Aso',
    area: 'wetenschappen-wiskunde',
    institution: 'Sint-Catharinacollege',
    place: 'Geraardsbergen',
    to: '2011',
    when: '2011',
  },
];
const skills = [
  { group: 'Techniek', skills: ['lamineren', 'thermovormen', 'lederbewerking'] },
  { group: 'Digitaal', skills: ['Rodin4D', 'Meshmixer', 'Vectorworks'] },
];
const languages = [
  { language: 'Nederlands', fluency: 'moedertaal' },
  { language: 'Frans', fluency: 'vlot' },
  { language: 'Engels', fluency: 'goed' },
  { language: 'Vlaamse Gebarentaal', fluency: 'basis' },
];
const courses: Item[] = [
  { line: 'C-Leg-certificering, 2019', name: 'C-Leg-certificering', date: '2019' },
  { line: 'Gangbeeldanalyse, UZ Leiekant, 2022', name: 'Gangbeeldanalyse', by: 'UZ Leiekant', date: '2022' },
];
const volunteer: Job & { when: string } = {
  title: 'Prothesemaker',
  employer: 'Stappen Zonder Grenzen vzw',
  place: 'Bukavu (Congo)',
  from: '2018',
  to: '2019',
  when: 'drie weken in 2018 en 2019',
};
const hobbies = 'Veldrijden, bijen houden, stripverhalen';

export const cv: HandMadeCv = {
  id: 'nl-be-orthoprothesist-minipage',
  language: 'nl',
  country: 'BE',
  columns: 2,
  dates: { pattern: 'MMM yy', join: ' – ', now: 'heden', since: 'sinds' },
  name: 'Jelle Vanhoutteghem',
  label: 'Orthopedisch technoloog',
  contact: {
    email: 'jelle@vanhoutteghem.example',
    phone: '0470 55 51 83',
    address: 'Brakelsesteenweg 210, 9400 Ninove',
    city: 'Ninove',
    postalCode: '9400',
    heading: 'Contact',
    extra: ['Geboren op 8 april 1993', 'Rijbewijs B'],
  },
  sections: [
    { kind: 'summary', heading: 'Wie ik ben', text: [wie] },
    { kind: 'work', heading: 'Werkervaring', jobs },
    { kind: 'education', heading: 'Opleiding', education: studies },
    { kind: 'volunteer', heading: 'Vrijwilligerswerk', jobs: [volunteer] },
    { kind: 'skills', heading: 'Vaardigheden', side: true, skills },
    { kind: 'languages', heading: 'Talen', side: true, languages },
    { kind: 'certificates', orKind: ['education'], heading: 'Bijscholing', side: true, items: courses },
    { kind: 'interests', heading: 'Vrije tijd', side: true, text: [hobbies] },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage[dutch]{babel}
\usepackage[default]{sourcesanspro}
\usepackage[margin=1.6cm]{geometry}
\usepackage{xcolor,enumitem,fontawesome5,microtype}
\definecolor{groen}{HTML}{2E6B4F}
\definecolor{grijs}{HTML}{666666}
\setlength{\parindent}{0pt}
\pagestyle{empty}
\setlist[itemize]{leftmargin=1.1em,nosep,label=\textcolor{groen}{\textbullet}}
\newcommand{\kop}[1]{\vspace{9pt}{\large\bfseries\scshape\color{groen}#1}\par\vspace{-7pt}\textcolor{groen}{\rule{\linewidth}{0.5pt}}\par\vspace{3pt}}
\newcommand{\post}[2]{\textbf{#1}\hfill{\small\color{grijs}#2}\par}
\newcommand{\huis}[2]{\textit{#1, #2}\par}
\begin{document}
{\Huge\bfseries\color{groen} Jelle Vanhoutteghem}\par\vspace{4pt}
{\Large Orthopedisch technoloog}\par\vspace{6pt}
\begin{minipage}[t]{0.66\textwidth}
\kop{Wie ik ben}
${tex(wie)}\par
\kop{Werkervaring}
${jobs.map((j) => (j.roles ? `{\\bfseries\\itshape ${tex(j.employer)}, ${j.place}}\\par\n${j.roles.map((r) => `\\post{${r.title}}{${tex(r.when)}}\n${itemize(r.bullets)}\\vspace{4pt}`).join('\n')}` : `\\post{${tex(j.title)}}{${tex(j.when)}}\n\\huis{${tex(j.employer)}}{${j.place}}\n${itemize(j.bullets)}\\vspace{4pt}`))}
\kop{Opleiding}
${studies.map((s) => `\\post{${tex(s.degree)}}{${tex(s.when)}}\n\\huis{${s.institution}}{${s.place}}\n${s.score ? `Graad: ${s.score}\\par\n` : ''}${(s.text ?? []).map((t) => `${tex(t)}\\par`).join('\n')}\\vspace{4pt}`)}
\kop{Vrijwilligerswerk}
\post{${volunteer.title}}{${volunteer.when}}
\huis{${volunteer.employer}}{${volunteer.place}}
\end{minipage}\hfill
\begin{minipage}[t]{0.29\textwidth}
\raggedright
\kop{Contact}
\faPhone*\ 0470 55 51 83\par
\faEnvelope\ jelle@vanhoutteghem.example\par
\faMapMarker*\ Brakelsesteenweg 210, 9400 Ninove\par
\faBirthdayCake\ Geboren op 8 april 1993\par
\faCar\ Rijbewijs B\par
\kop{Vaardigheden}
${skills.map((g) => `\\textbf{${g.group}:} ${g.skills.join(', ')}\\par`)}
\kop{Talen}
${languages.map((l) => `${l.language}: ${l.fluency}\\par`)}
\kop{Bijscholing}
${itemize(courses.map((c) => c.line))}
\kop{Vrije tijd}
${hobbies}
\end{minipage}
\end{document}
`,
};
