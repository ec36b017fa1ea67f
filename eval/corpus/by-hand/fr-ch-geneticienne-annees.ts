import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const research =
  'Génétique des populations humaines et des maladies rares, analyse de génomes entiers, interprétation des variants chez l’enfant. Je cherche un poste de maître d’enseignement et de recherche qui unisse le laboratoire, la clinique et l’enseignement.';
const posts: (Job & { when: string; title: string })[] = [
  {
    when: '2021–',
    title: 'Cheffe de groupe, génomique des maladies rares',
    employer: 'Institut lémanique de génétique médicale',
    place: 'Lausanne',
    from: '2021',
    text: [
      'Groupe de six personnes (deux doctorants, une postdoctorante, trois techniciens), budget annuel de 640 000 francs.',
    ],
    bullets: [
      'Mise en place du séquençage rapide en néonatologie, résultat en 60 heures.',
      'Coordination romande du registre des épilepsies génétiques.',
    ],
  },
  {
    when: '2017–2021',
    title: 'Chercheuse postdoctorale',
    employer: 'Haldane Centre for Human Genomics',
    place: 'Édimbourg',
    from: '2017',
    to: '2021',
    text: ['Cartographie fine de loci associés aux malformations cardiaques chez 9 400 familles.'],
  },
  {
    when: '2012–2016',
    title: 'Assistante-doctorante',
    employer: 'Université du Haut-Lac, Département d’écologie et évolution',
    place: 'Genève',
    from: '2012',
    to: '2016',
    text: ['Diversité génétique des vallées alpines, travaux pratiques de biologie moléculaire (40 heures par an).'],
  },
  {
    when: '2011',
    title: 'Stagiaire',
    employer: 'Laboratoire cantonal vétérinaire',
    place: 'Fribourg',
    from: '2011',
    to: '2011',
  },
];
const studies: (Study & { when: string })[] = [
  {
    when: '2016',
    degree: 'Doctorat ès sciences, mention biologie',
    studyType: 'Doctorat ès sciences',
    area: 'biologie',
    institution: 'Université du Haut-Lac',
    place: 'Genève',
    to: '2016',
    text: ['Thèse : « Isolement et dérive : structure génétique de douze communautés alpines ».'],
  },
  {
    when: '2011',
    degree: 'Master en biologie moléculaire',
    studyType: 'Master',
    area: 'biologie moléculaire',
    institution: 'Université du Haut-Lac',
    place: 'Genève',
    to: '2011',
    score: 'moyenne 5,6',
  },
  {
    when: '2009',
    degree: 'Bachelor en biologie',
    studyType: 'Bachelor',
    area: 'biologie',
    institution: 'Université de la Sarine',
    place: 'Fribourg',
    to: '2009',
  },
];
const grants: (Item & { date: string })[] = [
  {
    date: '2022',
    line: 'Subside de recherche « Génomes du premier jour », Fondation Corbassière, 780 000 francs',
    name: 'Subside de recherche « Génomes du premier jour »',
    by: 'Fondation Corbassière',
  },
  {
    date: '2018',
    line: 'Bourse de mobilité postdoctorale, Fonds romand pour la science',
    name: 'Bourse de mobilité postdoctorale',
    by: 'Fonds romand pour la science',
  },
  {
    date: '2016',
    line: 'Prix de la meilleure thèse, Société vaudoise de biologie',
    name: 'Prix de la meilleure thèse',
    by: 'Société vaudoise de biologie',
  },
];
const paper = (date: string, authors: string, name: string, by: string, where: string): Item & { date: string } => ({
  date,
  line: `${authors}, « ${name} », ${by}, ${where}.`,
  name,
  by,
});
const papers = [
  paper(
    '2024',
    'Perrenoud S., Baeriswyl T., Okonjo F.',
    'Sixty-hour genomes in a regional neonatal unit',
    'Annals of Clinical Genomics',
    'vol. 12, p. 201-214',
  ),
  paper(
    '2023',
    'Vuagniaux L., Perrenoud S.',
    'De novo variants in early infantile epilepsy: a registry of 212 families',
    'Journal of Rare Disease Genetics',
    'vol. 8, p. 33-49',
  ),
  paper(
    '2021',
    'Perrenoud S., McAllister R., Haldane Consortium',
    'Fine mapping of congenital heart defects in 9,400 trios',
    'Human Genome Letters',
    'vol. 31, p. 1120-1137',
  ),
  paper(
    '2020',
    'Haldane Consortium, Perrenoud S.',
    'Trio sequencing in practice',
    'Methods in Family Genetics',
    'vol. 3, p. 1-18',
  ),
  paper(
    '2019',
    'McAllister R., Perrenoud S.',
    'Rare non-coding variation and the outflow tract',
    'Developmental Variation',
    'vol. 5, p. 77-90',
  ),
  paper(
    '2016',
    'Perrenoud S., Chabloz J.-P.',
    'Drift in the high valleys: Y chromosomes and surnames of the Valais',
    'Alpine Anthropology',
    'vol. 44, p. 9-27',
  ),
  paper(
    '2015',
    'Perrenoud S., Rey-Mermet C., Chabloz J.-P.',
    'Grazing rights and gene flow in the Val de Bagnes',
    'Journal of Mountain Populations',
    'vol. 19, p. 88-103',
  ),
  paper(
    '2014',
    'Chabloz J.-P., Perrenoud S.',
    'Twelve villages, twelve founders',
    'Alpine Anthropology',
    'vol. 42, p. 150-166',
  ),
];
const teaching: (Job & { when: string; title: string })[] = [
  {
    when: '2022–',
    title: 'Chargée de cours, « Génomique clinique » (master, 28 heures)',
    employer: 'Université du Haut-Lac',
    place: 'Genève',
    from: '2022',
  },
  {
    when: '2019–2020',
    title: 'Tutorial lecturer, « Statistical Genetics »',
    employer: 'Lothian School of Biology',
    place: 'Édimbourg',
    from: '2019',
    to: '2020',
  },
];
const talks: (Item & { date: string })[] = [
  {
    date: '2024',
    line: 'Conférence invitée, Journées romandes de pédiatrie, Montreux',
  },
  {
    date: '2023',
    line: 'Communication orale, European Rare Genomes Meeting, Gand',
  },
  {
    date: '2020',
    line: 'Poster, Genomics of Development, Heidelberg (prix du public)',
  },
];
const service: (Item & { date: string })[] = [
  {
    date: '2023–',
    line: 'Membre de la commission cantonale d’éthique de la recherche',
  },
  {
    date: '2020–',
    line: 'Relectrice pour Human Genome Letters et Annals of Clinical Genomics',
  },
];
const theses: (Item & { date: string })[] = [
  {
    date: '2023–',
    line: 'Thomas Baeriswyl, doctorat : expression allélique dans les épilepsies de l’enfant',
  },
  {
    date: '2022–',
    line: 'Laure Vuagniaux, doctorat : variants de novo et registres de patients',
  },
  {
    date: '2022',
    line: 'Inès Ferreira, master : contrôle de qualité du séquençage rapide',
  },
];
const methods = [
  { group: 'Laboratoire', skills: ['PCR digitale', 'séquençage Illumina et Nanopore', 'culture de cellules iPS'] },
  { group: 'Informatique', skills: ['R', 'Python', 'Snakemake', 'PLINK', 'GATK'] },
];
const referees: (Item & { name: string })[] = [
  {
    line: 'Prof. Jean-Paul Chabloz, Université du Haut-Lac, Genève',
    name: 'Prof. Jean-Paul Chabloz',
    by: 'Université du Haut-Lac',
  },
  {
    line: 'Prof. Rhona McAllister, Haldane Centre for Human Genomics, Édimbourg',
    name: 'Prof. Rhona McAllister',
    by: 'Haldane Centre for Human Genomics',
  },
];

const french = (text: string): string =>
  tex(text)
    .replaceAll('« ', '\\og{}')
    .replaceAll(' »', '\\fg{}')
    .replaceAll(' :', '~:')
    .replaceAll(/(\d) (\d)/g, '$1~$2');
const entry = (when: string, text: string): string => `\\item[${tex(when)}] ${text}`;
const post = (job: Job & { when: string; title: string }): string =>
  entry(
    job.when,
    `\\textbf{${french(job.title)}}\\\\\n${tex(job.employer)}, ${tex(job.place)}${(job.text ?? []).map((text) => `\\\\\n${french(text)}`).join('')}\n${itemize(job.bullets)}`,
  );

export const cv: HandMadeCv = {
  id: 'fr-ch-geneticienne-annees',
  language: 'fr',
  country: 'CH',
  dates: { pattern: 'yyyy', join: '–', now: '' },
  name: 'Solène Perrenoud',
  shownName: 'Dre Solène Perrenoud',
  label: 'Généticienne',
  contact: {
    email: 'solene.perrenoud@ilgm.example',
    phone: '+41 78 814 20 63',
    address: 'Chemin des Cèdres 9, 1004 Lausanne',
    city: 'Lausanne',
    postalCode: '1004',
    url: 'www.ilgm.example/perrenoud',
    profiles: [{ network: 'ORCID', username: '0000-0002-5511-9043', shown: 'ORCID 0000-0002-5511-9043' }],
    extra: ['Née le 17 octobre 1987 à Sion, nationalité suisse'],
  },
  sections: [
    { kind: 'summary', heading: 'Domaines de recherche', text: [research] },
    { kind: 'work', heading: 'Postes', jobs: posts },
    { kind: 'education', heading: 'Titres universitaires', education: studies },
    { kind: 'awards', heading: 'Subsides et prix', items: grants },
    { kind: 'publications', heading: 'Publications choisies', items: papers },
    { kind: 'work', heading: 'Enseignement', jobs: teaching },
    { kind: 'other', heading: 'Encadrement', items: theses },
    { kind: 'other', orKind: ['publications'], heading: 'Conférences', items: talks },
    { kind: 'other', orKind: ['volunteer'], heading: 'Services à la communauté', items: service },
    { kind: 'skills', heading: 'Méthodes', skills: methods },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'anglais', fluency: 'C2' },
        { language: 'allemand', fluency: 'B2' },
        { language: 'italien', fluency: 'A2' },
      ],
    },
    { kind: 'references', heading: 'Références', items: referees },
  ],
  tools: ['pdflatex', 'xelatex'],
  source: page`\documentclass[11pt,a4paper]{article}
\usepackage{iftex}
\ifPDFTeX
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage{lmodern}
\else
\usepackage{fontspec}
\setmainfont{TeX Gyre Pagella}
\fi
\usepackage[french]{babel}
\usepackage[a4paper,left=4.6cm,right=2.3cm,top=2.3cm,bottom=2.3cm]{geometry}
\usepackage{enumitem}
\usepackage{titlesec}
\usepackage[hidelinks]{hyperref}
\frenchsetup{StandardLists=true,AutoSpacePunctuation=false}
\titleformat{\section}{\large\scshape}{}{0pt}{\hspace*{-2.4cm}}
\titlespacing*{\section}{0pt}{16pt}{6pt}
\newlist{annees}{description}{1}
\setlist[annees]{leftmargin=0pt,labelindent=-2.4cm,labelwidth=2.2cm,labelsep=0.2cm,align=left,itemsep=5pt,topsep=2pt,font=\normalfont}
\setlist[itemize]{leftmargin=1.2em,itemsep=1pt,topsep=2pt,label=\textbullet}
\setlength{\parindent}{0pt}
\begin{document}
\hspace*{-2.4cm}{\LARGE Dre Solène Perrenoud}\\[3pt]
\hspace*{-2.4cm}\textit{Généticienne}

\medskip
Chemin des Cèdres 9, 1004 Lausanne\\
+41 78 814 20 63\\
\href{mailto:solene.perrenoud@ilgm.example}{solene.perrenoud@ilgm.example}\\
www.ilgm.example/perrenoud\\
ORCID 0000-0002-5511-9043\\
Née le 17 octobre 1987 à Sion, nationalité suisse

\section{Domaines de recherche}
${french(research)}

\section{Postes}
\begin{annees}
${posts.map(post)}
\end{annees}

\section{Titres universitaires}
\begin{annees}
${studies.map((study) =>
  entry(
    study.when,
    `\\textbf{${tex(study.degree)}}\\\\\n${tex(study.institution)}, ${tex(study.place)}${study.score ? ` (${study.score})` : ''}${(study.text ?? []).map((text) => `\\\\\n${french(text)}`).join('')}`,
  ),
)}
\end{annees}

\section{Subsides et prix}
\begin{annees}
${grants.map((item) => entry(item.date, french(item.line)))}
\end{annees}

\section{Publications choisies}
\begin{annees}
${papers.map((item) => entry(item.date, french(item.line).replace(item.by ?? '', `\\textit{${item.by}}`)))}
\end{annees}

\section{Enseignement}
\begin{annees}
${teaching.map(post)}
\end{annees}

\section{Encadrement}
\begin{annees}
${theses.map((item) => entry(item.date, french(item.line)))}
\end{annees}

\section{Conférences}
\begin{annees}
${talks.map((item) => entry(item.date, french(item.line)))}
\end{annees}

\section{Services à la communauté}
\begin{annees}
${service.map((item) => entry(item.date, french(item.line)))}
\end{annees}

\section{Méthodes}
${methods.map((group) => `${group.group}~: ${group.skills.join(', ')}\\\\`)}[-\baselineskip]

\section{Langues}
Français (langue maternelle), anglais (C2), allemand (B2), italien (A2)

\section{Références}
${referees.map((item) => `${item.line}\n`)}
\end{document}
`,
};
