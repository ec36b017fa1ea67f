import { page, type HandMadeCv } from '../hand-made.js';

const intro =
  'Drieëntwintig jaar droeg ik een uniform. Nu zoek ik een organisatie die rust zoekt in haar planning, liefst een gemeente of veiligheidsregio.';
const details = [
  'Ik maakte er het regionale evacuatieplan voor verzorgingshuizen en oefende dat met elf gemeenten.',
  'Ik gaf leiding aan dertig man en was in 2007 vier maanden in Uruzgan.',
];

export const cv: HandMadeCv = {
  id: 'nl-nl-beroepsofficier-volzinnen',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMMM yyyy', join: ' tot ', now: 'heden', since: 'sinds' },
  name: 'Wouter van Lidth',
  shownName: 'Majoor b.d. Wouter van Lidth',
  contact: {
    email: 'w.vanlidth@veluwemail.example',
    phone: '06 5550 1834',
    address: 'Kerkallee 22, 6882 AN Velp',
    city: 'Velp',
    postalCode: '6882 AN',
  },
  sections: [
    { kind: 'summary', heading: '', text: [intro] },
    {
      kind: 'work',
      heading: 'Loopbaan',
      jobs: [
        {
          title: 'planner crisisbeheersing',
          employer: 'Veiligheidsregio Gelderse Vallei',
          place: 'Ede',
          from: '2021-09',
          when: 'Sinds september 2021',
          text: [details[0] ?? ''],
        },
        {
          title: 'stafofficier operaties',
          employer: '11 Luchtmobiele Brigade',
          place: 'Schaarsbergen',
          from: '2014-07',
          to: '2021-08',
          when: 'Van juli 2014 tot augustus 2021',
        },
        {
          title: 'docent tactiek',
          employer: 'Nederlandse Defensie Academie',
          place: 'Breda',
          from: '2010-08',
          to: '2014-06',
          when: 'Van augustus 2010 tot juni 2014',
        },
        {
          title: 'pelotonscommandant',
          employer: '17 Pantserinfanteriebataljon',
          place: 'Oirschot',
          from: '2003-03',
          to: '2010-07',
          when: 'Van maart 2003 tot juli 2010',
          text: [details[1] ?? ''],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Opleiding',
      education: [
        {
          degree: 'master Crisis and Security Management',
          studyType: 'master',
          area: 'Crisis and Security Management',
          institution: 'Universiteit Leiden',
          from: '2018',
          to: '2020',
          when: '2018 tot 2020',
        },
        {
          degree: 'Officiersopleiding',
          institution: 'Koninklijke Militaire Academie',
          place: 'Breda',
          from: '1998',
          to: '2003',
          when: '1998 tot 2003',
        },
        { degree: 'vwo', institution: 'Rhedens Lyceum', place: 'Rozendaal', to: '1998', when: '1998' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Wat ik kan',
      skills: [{ skills: ['crisisplannen schrijven', 'oefeningen leiden', 'LCMS', 'Excel'] }],
    },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Engels', fluency: 'vloeiend' },
        { language: 'Duits', fluency: 'goed' },
        { language: 'Dari', fluency: 'een paar woorden' },
      ],
    },
    { kind: 'interests', heading: 'Vrije tijd', text: ['Imkeren, schaatsen en het herstellen van oude wandklokken.'] },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage{fontspec}
\setmainfont{TeX Gyre Schola}
\usepackage[dutch]{babel}
\usepackage[margin=3cm]{geometry}
\setlength{\parindent}{0pt}\setlength{\parskip}{5pt}
\newcommand{\kop}[1]{\bigskip{\large\itshape #1}\par}
\pagestyle{empty}
\begin{document}
{\Large Majoor b.d. Wouter van Lidth}

Kerkallee 22, 6882 AN Velp \quad 06 5550 1834 \quad w.vanlidth@veluwemail.example

\bigskip
${intro}

\kop{Loopbaan}
Sinds september 2021 ben ik planner crisisbeheersing bij Veiligheidsregio Gelderse Vallei in Ede. ${details[0]}

Van juli 2014 tot augustus 2021 was ik stafofficier operaties bij 11 Luchtmobiele Brigade in Schaarsbergen.

Van augustus 2010 tot juni 2014 was ik docent tactiek bij de Nederlandse Defensie Academie in Breda.

Van maart 2003 tot juli 2010 was ik pelotonscommandant bij 17 Pantserinfanteriebataljon in Oirschot. ${details[1]}

\kop{Opleiding}
Van 2018 tot 2020 volgde ik in deeltijd de master Crisis and Security Management aan de Universiteit Leiden.

Van 1998 tot 2003 deed ik de Officiersopleiding aan de Koninklijke Militaire Academie in Breda.

In 1998 haalde ik mijn vwo op het Rhedens Lyceum in Rozendaal.

\kop{Wat ik kan}
Ik ben goed in crisisplannen schrijven, oefeningen leiden, LCMS en Excel.

\kop{Talen}
Ik spreek vloeiend Engels, goed Duits en een paar woorden Dari.

\kop{Vrije tijd}
Imkeren, schaatsen en het herstellen van oude wandklokken.
\end{document}
`,
};
