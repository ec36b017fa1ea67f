import type { Item, Job, SkillGroup, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const perfil =
  'Abogada con nueve años de ejercicio en derecho financiero y mercado de valores, en firma, en banca y en el sector público. Redacto conceptos que caben en dos páginas.';
const jobs: (Job & { when: string; title: string; employer: string; place: string })[] = [
  {
    title: 'Asociada sénior',
    employer: 'Urdaneta Quiroga Abogados',
    place: 'Bogotá D. C.',
    from: '2022-02',
    when: 'febrero de 2022 – actualidad',
    bullets: [
      'Dirección de seis emisiones de bonos corporativos por $1,4 billones.',
      'Clientes principales: Cementos del Magdalena, Banco Andaluz de Colombia, Energía Sabanera.',
      'Coordinación de tres asociados júnior y dos practicantes.',
    ],
  },
  {
    title: 'Abogada de cumplimiento',
    employer: 'Banco Altiplano',
    place: 'Bogotá D. C.',
    from: '2018-08',
    to: '2022-01',
    when: 'agosto de 2018 – enero de 2022',
    bullets: [
      'Actualización del SARLAFT y capacitación de 1.100 empleados.',
      'Respuesta a 48 requerimientos de la Superintendencia sin sanción.',
    ],
  },
  {
    title: 'Asesora jurídica',
    employer: 'Alcaldía de Tunja',
    place: 'Tunja',
    from: '2016-07',
    to: '2018-07',
    when: 'julio de 2016 – julio de 2018',
    bullets: ['Contratación estatal y procesos de selección abreviada.'],
  },
  {
    title: 'Monitora de Derecho Comercial',
    employer: 'Universidad de la Sabana Alta',
    place: 'Chía',
    from: '2015',
    to: '2015',
    when: '2.º semestre de 2015',
  },
];
const docencia: (Job & { when: string; title: string; employer: string; place: string })[] = [
  {
    title: 'Profesora de cátedra',
    employer: 'Universidad de la Sabana Alta',
    place: 'Chía',
    from: '2021',
    when: 'desde 2021',
    bullets: ['Mercado de valores, pregrado, 40 estudiantes por semestre.'],
  },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    degree: 'Maestría en Derecho Económico',
    studyType: 'Maestría',
    area: 'Derecho Económico',
    institution: 'Universidad Nueva Granada de Bogotá',
    place: 'Bogotá D. C.',
    from: '2019',
    to: '2021',
    when: '2019 – 2021',
    text: ['Tesis: «El deber de revelación en los bonos verdes», calificada como meritoria.'],
  },
  {
    degree: 'Abogada',
    institution: 'Universidad de la Sabana Alta',
    place: 'Chía',
    from: '2011',
    to: '2016',
    when: '2011 – 2016',
    text: ['Opción en Economía.'],
    score: '4,3/5,0',
  },
];
const tarjetas: Item[] = [
  {
    line: 'Tarjeta profesional n.º 318.442, Consejo Superior de la Judicatura, 2016',
    name: 'Tarjeta profesional n.º 318.442',
    by: 'Consejo Superior de la Judicatura',
    date: '2016',
  },
  {
    line: 'Certificación AMV, profesional en derivados, Autorregulador del Mercado, marzo de 2023',
    name: 'Certificación AMV, profesional en derivados',
    by: 'Autorregulador del Mercado',
    date: '2023-03',
  },
];
const articulos: Item[] = [
  {
    line: 'Ardila Pinzón, L. F. y Rojas, M. (2022). «Bonos verdes y deber de revelación». Revista Andina de Derecho Financiero, 9(2), 55-81.',
    name: 'Bonos verdes y deber de revelación',
    by: 'Revista Andina de Derecho Financiero',
    date: '2022',
  },
];
const habilidades: (SkillGroup & { skills: string[] })[] = [
  { group: 'Áreas', skills: ['mercado de valores', 'SARLAFT', 'contratación estatal', 'arbitraje'] },
  { group: 'Programas', skills: ['Legis Móvil', 'vLex', 'Excel'] },
];
const puesto = (j: { title: string; employer: string; place: string; when: string; bullets?: string[] }): string =>
  `\\begin{cvpuesto}{${tex(j.title)}}{${tex(j.employer)}}{${tex(j.when)}}{${j.place}}\n${itemize(j.bullets)}\n\\end{cvpuesto}\n`;

export const cv: HandMadeCv = {
  id: 'es-co-abogada-mcdowell',
  language: 'es',
  country: 'CO',
  dates: { pattern: 'MMMM de yyyy', now: 'actualidad', since: 'desde' },
  name: 'Luisa Fernanda Ardila Pinzón',
  label: 'Abogada – Derecho financiero y mercado de valores',
  contact: {
    email: 'luisa.ardila@correolegal.example',
    phone: '+57 310 555 0148',
    address: 'Calle 94 n.º 15-32, Bogotá D. C.',
    city: 'Bogotá D. C.',
    profiles: [{ network: 'LinkedIn', username: 'luisaardilap', shown: 'linkedin.com/in/luisaardilap' }],
  },
  sections: [
    { kind: 'summary', heading: 'Perfil', text: [perfil] },
    { kind: 'work', heading: 'Experiencia profesional', jobs },
    { kind: 'work', orKind: ['other'], heading: 'Docencia', jobs: docencia },
    { kind: 'education', heading: 'Formación académica', education: studies },
    { kind: 'certificates', heading: 'Tarjeta profesional y certificaciones', items: tarjetas },
    { kind: 'publications', heading: 'Publicaciones', items: articulos },
    { kind: 'skills', heading: 'Competencias', skills: habilidades },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Español', fluency: 'nativo' },
        { language: 'inglés', fluency: 'C1, IELTS 7,5' },
        { language: 'portugués', fluency: 'A2' },
      ],
    },
    { kind: 'references', heading: 'Referencias', text: ['Se suministran a solicitud.'] },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,letterpaper]{article}
\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\usepackage{lmodern}
\usepackage[spanish]{babel}\decimalcomma
\usepackage[left=2cm,right=2cm,top=1.6cm,bottom=1.6cm]{geometry}
\usepackage{array,enumitem,titlesec}\usepackage[hidelinks]{hyperref}
\setlength{\parindent}{0pt}\pagestyle{empty}\setlist[itemize]{leftmargin=1.4em,nosep,topsep=2pt,label=\textbullet}
\titleformat{\section}{\large\bfseries}{}{0em}{}[{\vspace{-6pt}\rule{\textwidth}{0.8pt}}]\titlespacing*{\section}{0pt}{9pt}{2pt}
\newenvironment{cvpuesto}[4]{\par\pagebreak[2]\begin{tabular*}{\textwidth}{@{}>{\raggedright\arraybackslash\bfseries}p{4.5cm}>{\centering\arraybackslash\bfseries}p{6.2cm}@{\extracolsep{\fill}}>{\raggedleft\arraybackslash}p{6cm}@{}}#1 & #2 & #3\end{tabular*}\par\nopagebreak{\centering\itshape #4\par}\nopagebreak}{\par\vspace{3pt}}
\begin{document}
\begin{center}{\LARGE\bfseries Luisa Fernanda Ardila Pinzón}\\[3pt]
Abogada -- Derecho financiero y mercado de valores\end{center}
\begin{tabular*}{\textwidth}{@{}l@{\extracolsep{\fill}}r@{}}
Calle 94 n.º 15-32, Bogotá D. C. & luisa.ardila@correolegal.example\\
+57 310 555 0148 & linkedin.com/in/luisaardilap\\
\end{tabular*}
\section*{Perfil}
${tex(perfil)}
\section*{Experiencia profesional}
${jobs.map(puesto)}
\section*{Docencia}
${docencia.map(puesto)}
\section*{Formación académica}
${studies.map((s) => `\\begin{cvpuesto}{${s.degree}}{${s.institution}}{${tex(s.when)}}{${s.place}}\n${(s.text ?? []).map((t) => `${t}\\par `).join('')}${s.score ? `Promedio: ${s.score}\\par` : ''}\n\\end{cvpuesto}`)}
\section*{Tarjeta profesional y certificaciones}
${itemize(tarjetas.map((t) => t.line))}
\section*{Publicaciones}
${articulos.map((a) => `${a.line}\\par`)}
\section*{Competencias}
${habilidades.map((g) => `\\textbf{${g.group}:} ${g.skills.join(', ')}\\par`)}
\section*{Idiomas}
Español (nativo), inglés (C1, IELTS 7,5), portugués (A2)
\section*{Referencias}
Se suministran a solicitud.
\end{document}
`,
};
