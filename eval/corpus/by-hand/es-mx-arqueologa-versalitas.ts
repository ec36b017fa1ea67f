import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const summary =
  'Arqueóloga con dieciséis años de trabajo de campo en el Occidente y el Bajío, especializada en salvamento arqueológico de obras lineales y en el análisis de cerámica. He dirigido cuadrillas de hasta cincuenta personas y coordinado permisos ante autoridades federales, ejidales y municipales.';
const jobs: Job[] = [
  {
    title: 'Coordinadora de salvamento arqueológico',
    employer: 'Consultores en Patrimonio Mezquital, S.C.',
    place: 'Querétaro',
    from: '2018-02',
    when: 'Febrero de 2018 – presente',
    bullets: [
      'Dirección del salvamento en 184 kilómetros de un gasoducto, con 61 sitios registrados y once excavados en extensión sin detener la obra un solo día.',
      'Elaboración de presupuestos y dictámenes por más de 38 millones de pesos, y negociación de los convenios con diecisiete ejidos.',
      'Implantación del registro fotogramétrico con dron, que redujo a la tercera parte el tiempo de dibujo en campo.',
    ],
  },
  {
    title: 'Investigadora asociada',
    employer: 'Centro de Estudios del Occidente Antiguo',
    place: 'Zamora, Michoacán',
    from: '2013-09',
    to: '2018-01',
    when: 'Septiembre de 2013 – enero de 2018',
    bullets: [
      'Tipología de 42 000 tiestos procedentes de seis temporadas en el cerro de la Alberca, publicada en acceso abierto.',
      'Docencia de laboratorio de cerámica a estudiantes de licenciatura y dirección de cuatro tesis.',
    ],
  },
  {
    title: 'Jefa de campo',
    employer: 'Proyecto Arqueológico Presa del Tule',
    place: 'Jalisco',
    from: '2011-01',
    to: '2013-08',
    when: 'Enero de 2011 – agosto de 2013',
    bullets: [
      'Prospección de superficie en 2 300 hectáreas, catálogo de petrograbados y traslado de treinta y cuatro piezas al museo comunitario.',
    ],
  },
  {
    title: 'Auxiliar de excavación',
    employer: 'Proyecto Arqueológico Presa del Tule',
    place: 'Jalisco',
    from: '2009-07',
    to: '2010-12',
    when: 'Julio de 2009 – diciembre de 2010',
  },
];
const studies: Study[] = [
  {
    degree: 'Maestría en Arqueología',
    studyType: 'Maestría',
    area: 'Arqueología',
    institution: 'Colegio de Altos Estudios de la Ciénega',
    place: 'La Piedad, Michoacán',
    from: '2011',
    to: '2013',
    when: '2011 – 2013',
    text: ['Tesis: Fogones y basureros domésticos en la cuenca media del Lerma durante el Epiclásico.'],
  },
  {
    degree: 'Licenciatura en Arqueología',
    studyType: 'Licenciatura',
    area: 'Arqueología',
    institution: 'Universidad Autónoma del Tunal',
    place: 'San Luis Potosí',
    from: '2004',
    to: '2009',
    when: '2004 – 2009',
    score: 'Promedio: 9.3',
  },
];
const publications: Item[] = [
  {
    line: 'Bermejillo, X. (2021). Excavar contra reloj: manual de salvamento en obras lineales. Guanajuato: Ediciones del Xoconostle.',
    name: 'Excavar contra reloj: manual de salvamento en obras lineales',
    by: 'Ediciones del Xoconostle',
    date: '2021',
  },
  {
    line: 'Bermejillo, X. y Arriaga, T. (2016). Pastas, engobes y vecindarios. Cuadernos del Lerma, 23, 45-71.',
    name: 'Pastas, engobes y vecindarios',
    by: 'Cuadernos del Lerma',
    date: '2016',
  },
];
const skills = [
  { group: 'Campo', skills: ['estación total', 'fotogrametría', 'georradar', 'dibujo de perfiles'] },
  { group: 'Programas', skills: ['QGIS', 'Metashape', 'Harris Matrix Composer', 'R'] },
];

export const cv: HandMadeCv = {
  id: 'es-mx-arqueologa-versalitas',
  language: 'es',
  country: 'MX',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'presente' },
  name: 'Ximena Bermejillo Ochoterena',
  label: 'Arqueóloga',
  contact: {
    email: 'ximena@bermejillo.example',
    phone: '+52 442 555 0187',
    address: 'Calle Río Extoraz 118, 76060 Querétaro, Qro.',
    city: 'Querétaro',
    postalCode: '76060',
  },
  sections: [
    { kind: 'summary', heading: 'Perfil', text: [summary] },
    { kind: 'work', heading: 'Experiencia profesional', jobs },
    { kind: 'education', heading: 'Formación académica', education: studies },
    { kind: 'publications', heading: 'Publicaciones', items: publications },
    { kind: 'skills', heading: 'Técnicas y programas', skills },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Español', fluency: 'lengua materna' },
        { language: 'Inglés', fluency: 'avanzado' },
        { language: 'Purépecha', fluency: 'básico' },
      ],
    },
  ],
  tools: ['xelatex'],
  source: page`\documentclass[11pt,letterpaper]{article}
\usepackage{fontspec}
\usepackage{polyglossia}
\setdefaultlanguage{spanish}
\usepackage[margin=2.2cm]{geometry}
\usepackage{titlesec,enumitem,xcolor}
\definecolor{vino}{RGB}{120,28,46}
\titleformat{\section}{\Large\scshape\color{vino}}{}{0pt}{}[{\color{vino}\titlerule[0.5pt]}]
\titlespacing*{\section}{0pt}{12pt}{6pt}
\setlist[itemize]{leftmargin=1.4em,nosep,label=\textbullet}
\setlength{\parindent}{0pt}
\pagestyle{empty}
\begin{document}
{\centering
{\Huge\scshape Ximena Bermejillo Ochoterena}\par\vspace{3pt}
{\large Arqueóloga}\par\vspace{3pt}
Calle Río Extoraz 118, 76060 Querétaro, Qro. | +52 442 555 0187 | ximena@bermejillo.example\par}
\section{Perfil}
${summary}
\section{Experiencia profesional}
${jobs.map((j) => `\\textbf{${j.title}}\\hfill ${tex(j.when)}\\par\n\\textit{${j.employer}}\\hfill \\textit{${j.place}}\\par\n${itemize(j.bullets)}\\vspace{5pt}`)}
\section{Formación académica}
${studies.map((s) => `\\textbf{${s.degree}}\\hfill ${tex(s.when)}\\par\n\\textit{${s.institution}}\\hfill \\textit{${s.place}}\\par\n${s.score ? `${s.score}\\par` : ''}${s.text ? `${s.text.join(' ')}\\par` : ''}\\vspace{5pt}`)}
\section{Publicaciones}
${publications.map((p) => `\\hangindent=1.4em ${p.line.replace(p.name ?? '', `\\textit{${p.name}}`)}\\par`)}
\section{Técnicas y programas}
${skills.map((s) => `\\textbf{${s.group}:} ${s.skills.join(', ')}\\par`)}
\section{Idiomas}
Español (lengua materna), Inglés (avanzado), Purépecha (básico)
\end{document}
`,
};
