import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Traductrice-interprète jurée indépendante',
    from: '2016',
    when: '2016 – présent',
    text: [
      'Traduction assermentée d’actes d’état civil, de jugements et de contrats du néerlandais, du roumain et de l’anglais vers le français. Interprétation devant les tribunaux de Namur, de Dinant et de Huy, aux auditions de police et dans les études de notaires ; en moyenne cent quarante missions par an.',
    ],
  },
  {
    title: 'Réviseuse',
    employer: 'Bureau linguistique Sambre et Meuse',
    place: 'Charleroi',
    from: '2011',
    to: '2016',
    when: '2011 – 2016',
    text: [
      'Révision de traductions juridiques et techniques, mise en place d’une terminologie commune à vingt-deux traducteurs et d’un contrôle de qualité conforme à la norme en vigueur.',
    ],
  },
  {
    title: 'Traductrice salariée',
    employer: 'Mutualité Les Quatre Bras',
    place: 'Bruxelles',
    from: '2008',
    to: '2011',
    when: '2008 – 2011',
    text: [
      'Brochures, conventions collectives et courrier aux affiliés ; remplacement de la responsable du service pendant huit mois.',
    ],
  },
  {
    title: 'Assistante de langue française',
    employer: 'Lycée français Mihai-Cantacuzino',
    place: 'Bucarest',
    from: '2007',
    to: '2008',
    when: '2007 – 2008',
  },
];
const studies: Study[] = [
  {
    degree: 'Master en traduction',
    studyType: 'Master',
    area: 'traduction',
    institution: 'Haute École de la Citadelle',
    place: 'Mons',
    from: '2005',
    to: '2007',
    when: '2005 – 2007',
    score: 'grande distinction',
    text: ['Mémoire : la traduction des formules de politesse dans les lettres de Panait Istrati.'],
  },
  {
    degree: 'Bachelier en traduction et interprétation',
    studyType: 'Bachelier',
    area: 'traduction et interprétation',
    institution: 'Haute École de la Citadelle',
    place: 'Mons',
    from: '2002',
    to: '2005',
    when: '2002 – 2005',
  },
];
const courses: Item[] = [
  {
    line: 'Certificat en connaissances juridiques pour experts judiciaires, Université de Fosses',
    name: 'Certificat en connaissances juridiques pour experts judiciaires',
    by: 'Université de Fosses',
    date: '2019',
  },
  {
    line: 'Interprétation consécutive et prise de notes, stage d’été de Malmedy',
    name: 'Interprétation consécutive et prise de notes',
    by: 'stage d’été de Malmedy',
    date: '2014',
  },
  {
    line: 'Bureautique avancée et mémoires de traduction, Centre Cap-Métiers de Jambes',
    name: 'Bureautique avancée et mémoires de traduction',
    by: 'Centre Cap-Métiers de Jambes',
    date: '2010',
  },
];
const languages = [
  { language: 'français', fluency: 'langue maternelle' },
  { language: 'néerlandais', fluency: 'langue de travail' },
  { language: 'roumain', fluency: 'langue de travail' },
  { language: 'anglais', fluency: 'langue de travail' },
  { language: 'wallon', fluency: 'compris' },
];

export const cv: HandMadeCv = {
  id: 'fr-be-traductrice-juree-currvita',
  language: 'fr',
  country: 'BE',
  dates: { pattern: 'yyyy', join: ' – ', now: 'présent' },
  name: 'Ghislaine Thonnard',
  contact: {
    email: 'ghislaine@thonnard-traductions.example',
    phone: '0470 55 18 36',
    address: 'Rue du Lombard 27, 5000 Namur',
    city: 'Namur',
    postalCode: '5000',
    heading: 'Coordonnées',
    extra: ['Née à Andenne le 30 janvier 1984'],
  },
  sections: [
    { kind: 'work', heading: 'Expérience professionnelle', jobs },
    { kind: 'education', heading: 'Formation', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Formation continue', items: courses },
    { kind: 'languages', heading: 'Langues', languages },
    {
      kind: 'skills',
      heading: 'Outils',
      skills: [{ skills: ['SDL Trados Studio', 'memoQ', 'Antidote', 'AntConc', 'LibreOffice'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'interests',
      heading: 'Divers',
      orKind: ['other'],
      items: [{ line: 'chorale' }, { line: 'marche en terrain varié' }, { line: 'théâtre dialectal' }],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage{lmodern}
\usepackage[french]{babel}
\usepackage[NoDate]{currvita}
\usepackage[left=2.6cm,right=2.6cm,top=2.4cm,bottom=2.4cm]{geometry}
\pagestyle{empty}
\begin{document}
\setlength{\cvlabelwidth}{32mm}
\begin{cv}{Ghislaine Thonnard}
\medskip
\begin{cvlist}{Coordonnées}
\item Rue du Lombard 27, 5000 Namur\\ 0470 55 18 36\\ ghislaine@thonnard-traductions.example\\ Née à Andenne le 30 janvier 1984
\end{cvlist}
\begin{cvlist}{Expérience professionnelle}
${jobs.map((j) => `\\item[${tex(j.when)}] \\textbf{${j.title}}${j.employer ? `, ${j.employer}, ${j.place}` : ''}${j.text ? `\\par ${tex(j.text.join(' '))}` : ''}`)}
\end{cvlist}
\begin{cvlist}{Formation}
${studies.map((s) => `\\item[${tex(s.when)}] \\textbf{${s.degree}}, ${s.institution}, ${s.place}${s.score ? `, ${s.score}` : ''}${s.text ? `\\par ${tex(s.text.join(' '))}` : ''}`)}
\end{cvlist}
\begin{cvlist}{Formation continue}
${courses.map((c) => `\\item[${c.date}] ${tex(c.line)}`)}
\end{cvlist}
\begin{cvlist}{Langues}
${languages.map((l) => `\\item[${l.language}] ${l.fluency}`)}
\end{cvlist}
\begin{cvlist}{Outils}
\item SDL Trados Studio, memoQ, Antidote, AntConc, LibreOffice
\end{cvlist}
\begin{cvlist}{Divers}
\item chorale, marche en terrain varié, théâtre dialectal
\end{cvlist}
\end{cv}
\end{document}
`,
};
