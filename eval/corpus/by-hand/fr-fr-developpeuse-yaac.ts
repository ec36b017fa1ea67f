import type { Item, Job, ProjectEntry, SkillGroup, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { title: string; employer: string; place: string; begin: string; end: string; stack?: string })[] = [
  {
    title: 'Développeuse back-end confirmée',
    employer: 'Marée Logicielle',
    place: 'Rennes',
    from: '2021-01',
    begin: 'janvier 2021',
    end: 'Aujourd’hui',
    bullets: [
      'Refonte du moteur de réservation de 23 compagnies de ferries, 1,2 million de billets par an',
      'Passage d’une livraison par mois à trois par semaine',
      'Tutorat de deux alternants',
    ],
    stack: 'Environnement : Java 21, Spring Boot, Kafka, PostgreSQL, Kubernetes',
  },
  {
    title: 'Ingénieure d’études',
    employer: 'Armor Services Numériques',
    place: 'Nantes',
    from: '2017-09',
    to: '2020-12',
    begin: 'septembre 2017',
    end: 'décembre 2020',
    text: [
      'Mission chez Mutuelle du Ponant : espace adhérent, équipe de six personnes.',
      'Mission chez Granit Énergies : relève de compteurs, lot facturation.',
    ],
    stack: 'Environnement : Java 8, Angular, Oracle, Jenkins',
  },
  {
    title: 'Stagiaire développement web',
    employer: 'Mairie de Lorient',
    place: 'Lorient',
    from: '2017-04',
    to: '2017-06',
    begin: 'avril 2017',
    end: 'juin 2017',
    text: ['Cartographie des travaux de voirie.'],
  },
  {
    title: 'Serveuse saisonnière',
    employer: 'Crêperie Ty Mad',
    place: 'Quiberon',
    from: '2013',
    to: '2016',
    begin: '',
    end: 'étés 2013 à 2016',
  },
];
const projects: (ProjectEntry & { text: string[] })[] = [
  {
    name: 'maree-cli',
    url: 'https://git.example/akermarrec/maree-cli',
    text: ['Horaires de marée en ligne de commande, écrit en Rust, 400 étoiles.'],
  },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    when: '2015 – 2017',
    from: '2015',
    to: '2017',
    degree: 'Master informatique, parcours génie logiciel',
    studyType: 'Master',
    area: 'informatique, parcours génie logiciel',
    institution: 'Université de Bretagne méridionale',
    place: 'Vannes',
    text: ['Mémoire : Tests de mutation pour les microservices'],
    score: 'mention bien',
  },
  {
    when: '2012 – 2015',
    from: '2012',
    to: '2015',
    degree: 'Licence informatique, mineure mathématiques',
    studyType: 'Licence',
    area: 'informatique, mineure mathématiques',
    institution: 'Université de Bretagne méridionale',
    place: 'Vannes',
  },
];
const skills: (SkillGroup & { skills: string[] })[] = [
  { group: 'Langages', skills: ['Java', 'Kotlin', 'SQL', 'TypeScript', 'Rust'] },
  { group: 'Outils', skills: ['Docker', 'Kubernetes', 'GitLab CI', 'Grafana'] },
  { group: 'Méthodes', skills: ['DDD', 'TDD', 'Kanban'] },
];
const certificates: Item[] = [
  {
    line: 'Oracle Certified Professional Java SE 17, Oracle, 2023 (n° OCP-559012)',
    name: 'Oracle Certified Professional Java SE 17',
    by: 'Oracle',
    date: '2023',
  },
];
const languages = [
  { language: 'Français', fluency: 'langue maternelle' },
  { language: 'Anglais', fluency: 'C1, TOEIC 945' },
  { language: 'Breton', fluency: 'notions' },
];
const dated = ({ begin, end, ...j }: (typeof jobs)[number]): Job => ({ ...j, when: `${end} ${begin}`.trim() });

export const cv: HandMadeCv = {
  id: 'fr-fr-developpeuse-yaac',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMMM yyyy', now: 'Aujourd’hui' },
  name: 'Aïssatou Kermarrec',
  label: 'Développeuse back-end Java',
  contact: {
    email: 'aissatou@kermarrec.example',
    phone: '06 39 98 27 50',
    address: '5 rue du Pré-Botté, 35000 Rennes',
    city: 'Rennes',
    postalCode: '35000',
    profiles: [
      { network: 'GitHub', username: 'akermarrec', shown: 'github.com/akermarrec' },
      { network: 'LinkedIn', username: 'aissatou-kermarrec', shown: 'linkedin.com/in/aissatou-kermarrec' },
    ],
    extra: ['Permis B'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Expériences',
      jobs: jobs.map(dated).map((job, at) => ({
        ...job,
        text: [...(job.text ?? []), jobs[at]?.stack ?? ''].filter((text) => text !== ''),
      })),
    },
    { kind: 'education', heading: 'Formation', education: studies },
    { kind: 'skills', heading: 'Compétences', skills },
    { kind: 'projects', heading: 'Projet personnel', projects },
    { kind: 'certificates', heading: 'Certification', items: certificates },
    { kind: 'languages', heading: 'Langues', languages },
    {
      kind: 'interests',
      heading: 'Centres d’intérêt',
      text: ['Voile légère, fest-noz, réparation de vieux postes de radio.'],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[10pt,a4paper]{article}
\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{lmodern}\renewcommand{\familydefault}{\sfdefault}
\usepackage[french]{babel}\frenchsetup{StandardLists=true}
\usepackage[left=1.8cm,right=1.8cm,top=1.6cm,bottom=1.6cm]{geometry}
\usepackage{xcolor,array,enumitem}\usepackage[hidelinks]{hyperref}
\definecolor{accent}{HTML}{0E5484}\setlength{\parindent}{0pt}\pagestyle{empty}
\setlist[itemize]{leftmargin=1.2em,nosep,label=\textbullet}
\newcommand{\sectiontitle}[1]{\par\vspace{3mm}{\large\bfseries\color{accent}#1}\par\nopagebreak\vspace{-2.5mm}{\color{accent}\rule{\textwidth}{0.6pt}}\par\nopagebreak\vspace{1mm}}
% fin, titre, employeur, ville, debut, suite
\newcommand{\experience}[6]{\begin{tabular}{@{}>{\raggedleft\arraybackslash}p{2.9cm}@{\hspace{3mm}}|@{\hspace{3mm}}p{13.2cm}@{}}
\textbf{#1} & \textbf{#2}\\
#5 & \leavevmode{\color{accent}#3}, #4#6\\
\end{tabular}\par\vspace{1.5mm}}
\newcommand{\keyword}[2]{\makebox[3cm][r]{\textbf{#1}}\hspace{6mm}#2\par}
\begin{document}
\begin{minipage}[t]{0.56\textwidth}
{\Huge\bfseries\color{accent}Aïssatou Kermarrec}\par\vspace{2mm}
{\Large Développeuse back-end Java}
\end{minipage}\hfill
\begin{minipage}[t]{0.4\textwidth}\raggedleft\small
5 rue du Pré-Botté, 35000 Rennes\\
06 39 98 27 50\\
aissatou@kermarrec.example\\
github.com/akermarrec\\
linkedin.com/in/aissatou-kermarrec\\
Permis B
\end{minipage}\par
\sectiontitle{Expériences}
${jobs.map((j) => {
  const told = [...(j.text ?? []).map((t) => tex(t)), itemize(j.bullets)].filter(Boolean).map((t) => `\\newline ${t}`);
  const stack = j.stack ? `${j.bullets ? '' : '\\newline '}{\\footnotesize\\itshape ${tex(j.stack)}}` : '';
  return `\\experience{${tex(j.end)}}{${tex(j.title)}}{${tex(j.employer)}}{${tex(j.place)}}{${tex(j.begin)}}{${told.join('')}${stack}}`;
})}
\sectiontitle{Formation}
${studies.map((s) => `\\experience{${tex(s.when)}}{${s.degree}${s.score ? `, ${s.score}` : ''}}{${s.institution}}{${s.place}}{}{${(s.text ?? []).map((t) => `\\newline ${t}`).join('')}}`)}
\sectiontitle{Compétences}
${skills.map((g) => `\\keyword{${g.group}}{${g.skills.join(', ')}}`)}
\sectiontitle{Projet personnel}
${projects.map((one) => `\\textbf{${one.name}} -- \\url{${one.url}}\\par ${one.text.join(' ')}\\par`)}
\sectiontitle{Certification}
${certificates.map((c) => `${c.line}\\par`)}
\sectiontitle{Langues}
${languages.map((l) => `\\keyword{${l.language}}{${l.fluency}}`)}
\sectiontitle{Centres d'intérêt}
Voile légère, fest-noz, réparation de vieux postes de radio.
\end{document}
`,
};
