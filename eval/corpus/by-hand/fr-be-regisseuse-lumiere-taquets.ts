import type { Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Régisseuse lumière',
    employer: 'Théâtre de la Houille',
    place: 'Charleroi',
    from: '2020-01',
    when: '01/2020 à ce jour',
    text: ['Accueil d’une trentaine de spectacles par saison, entretien du parc et plannings des occasionnels.'],
  },
  {
    title: 'Technicienne de plateau (intermittente)',
    employer: 'SMart',
    place: 'Bruxelles',
    from: '2015-09',
    to: '2019-12',
    when: '09/2015 à 12/2019',
    text: ['Missions pour Les Baladins du Canal, la Cie Tangram et le festival Nuits de Sambre.'],
  },
  {
    title: 'Électricienne',
    employer: 'Ets Deghorain et Fils',
    place: 'Thuin',
    from: '2013-07',
    to: '2015-08',
    when: '07/2013 à 08/2015',
  },
  {
    title: 'Job d’étudiante, vestiaire',
    employer: 'Palais des Beaux-Arts',
    place: 'Charleroi',
    from: '2011',
    to: '2012',
    when: '2011 à 2012',
  },
];
const shows: (ProjectEntry & { when: string })[] = [
  {
    name: 'Le Quai des absents',
    client: 'Cie Tangram',
    from: '2022',
    to: '2022',
    when: '2022',
    role: 'création lumière',
  },
  {
    name: 'Un hiver à Marchienne',
    client: 'Théâtre de la Houille',
    from: '2024',
    to: '2024',
    when: '2024',
    role: 'création lumière',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Bachelier en techniques du spectacle',
    studyType: 'Bachelier',
    area: 'techniques du spectacle',
    institution: 'Haute École de la Sambre',
    place: 'Mons',
    from: '2010',
    to: '2013',
    when: '2010 à 2013',
    score: 'distinction',
  },
  { degree: 'CESS', institution: 'Athénée royal de Thuin', to: '2010', when: '2010' },
];

export const cv: HandMadeCv = {
  id: 'fr-be-regisseuse-lumiere-taquets',
  language: 'fr',
  country: 'BE',
  dates: { pattern: 'MM/yyyy', join: ' à ', now: 'ce jour' },
  name: 'Maud Vandervelpen',
  shownName: 'VANDERVELPEN Maud',
  contact: {
    email: 'maud.vdv@sambrenet.example',
    phone: '0470 55 19 63',
    address: 'Rue de la Digue 5, 6530 Thuin',
    city: 'Thuin',
    postalCode: '6530',
    extra: ['Née à Lobbes le 8/06/1992', 'Permis B et C'],
    labels: { phone: 'GSM', email: 'Courriel', address: 'Adresse' },
  },
  sections: [
    { kind: 'work', heading: 'Ce que je fais, ce que j’ai fait', jobs },
    { kind: 'projects', heading: 'Créations', projects: shows },
    { kind: 'education', heading: 'Études', education: studies },
    {
      kind: 'certificates',
      heading: 'Brevets',
      orKind: ['education'],
      items: [
        { line: 'BA4-BA5, Vinçotte Academy, 2021', name: 'BA4-BA5', by: 'Vinçotte Academy', date: '2021' },
        { line: 'Travail en hauteur, STEPP, 2019', name: 'Travail en hauteur', by: 'STEPP', date: '2019' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Pupitres et logiciels',
      skills: [{ skills: ['grandMA3', 'ETC Eos', 'QLab', 'Capture', 'AutoCAD'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Néerlandais', fluency: 'moyen' },
        { language: 'Anglais', fluency: 'bon' },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[french]{babel}\usepackage{charter}
\usepackage[left=2.8cm,right=2.4cm,top=1.5cm,bottom=1.9cm]{geometry}
\setlength{\parindent}{0pt}
\begin{document}
\begin{center}\textsc{\LARGE Curriculum vitae}\end{center}
\bigskip
\begin{tabbing}
\hspace{3.6cm}\=\kill
\textbf{VANDERVELPEN Maud}\\[4pt]
Adresse :\>Rue de la Digue 5, 6530 Thuin\\
GSM :\>0470 55 19 63\\
Courriel :\>maud.vdv@sambrenet.example\\
Née à Lobbes le 8/06/1992\\
Permis B et C
\end{tabbing}

\section*{\underline{Ce que je fais, ce que j’ai fait}}
\begin{tabbing}
\hspace{3.6cm}\=\kill
${jobs.map((j) => `${j.when}\\>\\textit{${tex(j.title)}}\\\\*\n\\>${tex(j.employer)} (${j.place})\\\\${j.text ? `*\n\\>\\parbox[t]{11.6cm}{${tex(j.text[0])}}\\\\` : ''}[5pt]`)}
\end{tabbing}

\section*{\underline{Créations}}
\begin{tabbing}
\hspace{3.6cm}\=\kill
${shows.map((s) => `${s.when}\\>\\og ${s.name}\\fg, ${s.client}, ${s.role}\\\\`)}
\end{tabbing}

\section*{\underline{Études}}
\begin{tabbing}
\hspace{3.6cm}\=\kill
${studies.map((s) => `${s.when}\\>\\textit{${tex(s.degree)}}${s.score ? ` (${s.score})` : ''}\\\\*\n\\>${tex(s.institution)}${s.place ? ` (${s.place})` : ''}\\\\[5pt]`)}
\end{tabbing}

\section*{\underline{Brevets}}
BA4-BA5, Vinçotte Academy, 2021\\
Travail en hauteur, STEPP, 2019

\section*{\underline{Pupitres et logiciels}}
grandMA3, ETC Eos, QLab, Capture, AutoCAD

\section*{\underline{Langues}}
\begin{tabbing}
\hspace{3.6cm}\=\kill
Français\>langue maternelle\\
Néerlandais\>moyen\\
Anglais\>bon
\end{tabbing}
\end{document}
`,
};
