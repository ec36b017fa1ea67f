import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { dashes, page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'Doctora en Ciencias Químicas, orientación Bioquímica',
    studyType: 'Doctora',
    area: 'Ciencias Químicas, orientación Bioquímica',
    institution: 'Universidad Nacional del Suquía',
    place: 'Córdoba',
    from: '2001',
    to: '2006',
    when: '2001-2006',
    text: [
      'Tesis: Plegamiento de lectinas vegetales en medios con alta concentración de azúcares. Directora: Dra. Elvira Pozzobón. Calificación: 10, sobresaliente.',
    ],
    score: '10, sobresaliente',
  },
  {
    degree: 'Licenciada en Bioquímica',
    studyType: 'Licenciada',
    area: 'Bioquímica',
    institution: 'Universidad Nacional del Suquía',
    place: 'Córdoba',
    from: '1995',
    to: '2000',
    when: '1995-2000',
  },
];
const posts: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Investigadora Independiente',
    employer: 'Consejo Federal de Investigaciones',
    place: 'Córdoba',
    from: '2019-04',
    when: 'desde abril de 2019',
  },
  {
    title: 'Investigadora Adjunta',
    employer: 'Consejo Federal de Investigaciones',
    place: 'Córdoba',
    from: '2013-11',
    to: '2019-03',
    when: 'noviembre de 2013 a marzo de 2019',
  },
  {
    title: 'Investigadora Asistente',
    employer: 'Consejo Federal de Investigaciones',
    place: 'Córdoba',
    from: '2009-06',
    to: '2013-10',
    when: 'junio de 2009 a octubre de 2013',
  },
  {
    title: 'Becaria posdoctoral',
    employer: 'Instituto de Biofísica del Ródano',
    place: 'Lyon, Francia',
    from: '2006-09',
    to: '2009-02',
    when: 'septiembre de 2006 a febrero de 2009',
    text: ['Calorimetría diferencial de barrido y dicroísmo circular de proteínas de membrana.'],
  },
];
const teaching: Dated<Job & { title: string; employer: string }>[] = [
  {
    title: 'Profesora Asociada de Química Biológica, dedicación simple',
    employer: 'Universidad Nacional del Suquía',
    from: '2016',
    when: '2016 a la fecha',
    bullets: [
      'Responsable del teórico y de seis comisiones de trabajos prácticos, 180 estudiantes por cuatrimestre.',
      'Rediseño del práctico de enzimas con material de bajo costo.',
    ],
  },
  {
    title: 'Jefa de Trabajos Prácticos',
    employer: 'Universidad Nacional del Suquía',
    from: '2010',
    to: '2015',
    when: '2010-2015',
  },
  {
    title: 'Ayudante alumna',
    employer: 'Universidad Nacional del Suquía',
    from: '1998',
    to: '2000',
    when: '1998-2000',
  },
];
const grants: Dated<ProjectEntry & { role: string; client: string }>[] = [
  {
    name: 'Lectinas de leguminosas nativas como marcadores diagnósticos',
    role: 'Directora',
    client: 'Agencia de Promoción Científica',
    from: '2022',
    to: '2025',
    when: '2022-2025',
  },
  {
    name: 'Vidrios de azúcar: estabilidad de proteínas sin cadena de frío',
    role: 'Codirectora',
    client: 'Fundación Salk del Sur',
    from: '2018',
    to: '2020',
    when: '2018-2020',
  },
];
const papers: [authors: string, title: string, journal: string, rest: string, year: string][] = [
  [
    'Moscovich GI, Ferreyra L, Quispe Roca A',
    'Trehalose glasses slow the aggregation of a vicilin-like lectin',
    'South American Journal of Biophysics',
    '31: 201-214',
    '2024',
  ],
  [
    'Ferreyra L, Moscovich GI',
    'A paper strip for Trypanosoma antibodies based on algarrobo lectins',
    'Diagnostics and Field Medicine',
    '9(2): 77-85',
    '2023',
  ],
  [
    'Quispe Roca A, Ferreyra L, Moscovich GI',
    'Native legumes of the dry Chaco: a survey of hemagglutinating activity',
    'Phytochemical Notes',
    '58: 1-19',
    '2022',
  ],
  [
    'Moscovich GI, Baudrier C',
    'How sweet must water be? Preferential exclusion revisited',
    'Protein Stability Letters',
    '14: 330-341',
    '2020',
  ],
  [
    'Moscovich GI, Ferreyra L',
    'Cold denaturation without cold',
    'South American Journal of Biophysics',
    '25: 12-20',
    '2018',
  ],
  [
    'Altamirano JP, Moscovich GI',
    'Cheap calorimetry for teaching laboratories',
    'Revista de Enseñanza de la Química',
    '40(1): 5-16',
    '2017',
  ],
  [
    'Moscovich GI, Heredia N, Altamirano JP',
    'Glass transitions of honey and their use in the cold chain',
    'Food Biophysics Bulletin',
    '22: 410-419',
    '2016',
  ],
  [
    'Heredia N, Moscovich GI',
    'Osmolytes and the dimer interface of a mannose-binding lectin',
    'Protein Stability Letters',
    '9: 88-97',
    '2015',
  ],
  [
    'Moscovich GI',
    'Lo que el calor desordena: una introducción a la calorimetría de proteínas',
    'Anales de Química del Centro',
    '99: 3-21',
    '2014',
  ],
  [
    'Lacombe S, Moscovich GI, Baudrier C',
    'Lipid composition and the melting of a proton channel',
    'Membrane Research',
    '103: 12-25',
    '2012',
  ],
  [
    'Moscovich GI, Baudrier C, Lacombe S',
    'Scanning calorimetry of a reconstituted proton channel',
    'Membrane Research',
    '102: 44-58',
    '2011',
  ],
  ['Moscovich GI, Lacombe S', 'Detergent exchange on a Sunday', 'Methods in Membrane Science', '6: 140-149', '2009'],
  [
    'Moscovich GI, Pozzobón E',
    'Refolding of peanut agglutinin in concentrated sucrose',
    'Journal of Plant Proteins',
    '19: 255-263',
    '2006',
  ],
  [
    'Pozzobón E, Moscovich GI, Heredia N',
    'Estabilidad térmica de lectinas de maní',
    'Anales de Química del Centro',
    '88: 61-70',
    '2003',
  ],
];
const publications: Item[] = papers.map(([authors, title, journal, rest, year]) => ({
  line: `${authors} (${year}). ${title}. ${journal}, ${rest}.`,
  name: title,
  by: journal,
  date: year,
}));
const chapters: Item[] = [
  {
    line: 'Moscovich GI (2021). Lectinas: proteínas que leen azúcares. En: Bioquímica para curiosos, Editorial Chañar, Córdoba, pp. 91-118.',
    name: 'Lectinas: proteínas que leen azúcares',
    by: 'Editorial Chañar',
    date: '2021',
  },
  {
    line: 'Moscovich GI, Altamirano JP (2015). El calor de las moléculas. En: Experimentos de cocina, Editorial Chañar, Córdoba, pp. 33-49.',
    name: 'El calor de las moléculas',
    by: 'Editorial Chañar',
    date: '2015',
  },
];
const theses = [
  'Lic. Lucía Ferreyra, tesis doctoral, defendida en 2021 (sobresaliente).',
  'Bioq. Anahí Quispe Roca, tesis doctoral, en curso.',
  'Cuatro tesinas de grado entre 2012 y 2024.',
];
const prizes: Item[] = [
  {
    line: 'Premio Marta Litter a la mejor comunicación, Sociedad de Biofísica del Cono Sur, 2019',
    name: 'Premio Marta Litter a la mejor comunicación',
    by: 'Sociedad de Biofísica del Cono Sur',
    date: '2019',
  },
  {
    line: 'Beca de reinserción, Consejo Federal de Investigaciones, 2009',
    name: 'Beca de reinserción',
    by: 'Consejo Federal de Investigaciones',
    date: '2009',
  },
];
const techniques = [
  'Calorimetría (DSC e ITC)',
  'Dicroísmo circular',
  'Cromatografía de afinidad',
  'Fluorescencia',
  'R',
  'OriginPro',
];
const languages = [
  { language: 'Inglés', fluency: 'muy bueno' },
  { language: 'Francés', fluency: 'bueno' },
  { language: 'Portugués', fluency: 'lectura' },
];

export const cv: HandMadeCv = {
  id: 'es-ar-bioquimica-publicaciones',
  language: 'es',
  country: 'AR',
  dates: { pattern: 'MMMM yyyy', join: ' a ', now: 'la fecha', since: 'desde' },
  name: 'Graciela Inés Moscovich',
  shownName: 'Dra. Graciela Inés Moscovich',
  contact: {
    email: 'gmoscovich@suquia.example',
    phone: '+54 351 555-0173',
    address: 'Haya de la Torre 2300, X5000 Córdoba, Argentina',
    city: 'Córdoba',
    postalCode: 'X5000',
    countryCode: 'AR',
    heading: 'Datos personales',
    labels: { address: 'Lugar de trabajo', phone: 'Teléfono', email: 'Correo electrónico' },
    extra: ['Fecha de nacimiento: 17 de agosto de 1977', 'Nacionalidad: argentina'],
    profiles: [{ network: 'ORCID', username: '0000-0000-0000-0000', shown: '0000-0000-0000-0000' }],
  },
  sections: [
    { kind: 'education', heading: 'Títulos universitarios', education: studies },
    { kind: 'work', heading: 'Cargos en investigación', jobs: posts },
    { kind: 'work', heading: 'Antecedentes docentes', jobs: teaching },
    { kind: 'projects', heading: 'Proyectos subsidiados', projects: grants },
    { kind: 'publications', heading: 'Artículos en revistas con referato', items: publications },
    { kind: 'publications', heading: 'Capítulos de libro', items: chapters },
    { kind: 'other', orKind: ['education', 'work'], heading: 'Formación de recursos humanos', bullets: theses },
    { kind: 'awards', heading: 'Premios y becas', items: prizes },
    { kind: 'skills', heading: 'Técnicas y programas', skills: [{ skills: techniques }], skillStyle: 'comma' },
    { kind: 'languages', heading: 'Idiomas', languages },
  ],
  tools: ['pandoc-docx'],
  source: page`---
title: Curriculum vitae
author: Dra. Graciela Inés Moscovich
lang: es
---

# Datos personales

Lugar de trabajo: Haya de la Torre 2300, X5000 Córdoba, Argentina

Teléfono: +54 351 555-0173

Correo electrónico: <gmoscovich@suquia.example>

ORCID: 0000-0000-0000-0000

Fecha de nacimiento: 17 de agosto de 1977

Nacionalidad: argentina

# Títulos universitarios

${studies.map((one) => `**${one.degree}** (${one.when}). ${one.institution}, ${one.place}.\n${one.text ? `\n${one.text.join(' ')}\n` : ''}`)}

# Cargos en investigación

${posts.map((one) => `- **${one.title}** (${one.when}). *${one.employer}*, ${one.place}.\n${one.text ? `\n    ${one.text.join(' ')}\n` : ''}`)}

# Antecedentes docentes

${teaching.map((one) => `**${one.title}** (${one.when}). *${one.employer}*.\n\n${dashes(one.bullets)}\n`)}

# Proyectos subsidiados

${grants.map((one) => `- *${one.name}*. ${one.role}. ${one.client} (${one.when}).`)}

# Artículos en revistas con referato

${papers.map(([authors, title, journal, rest, year], at) => `${at + 1}. ${authors.replace('Moscovich GI', '**Moscovich GI**')} (${year}). ${title}. *${journal}*, ${rest}.`)}

# Capítulos de libro

${chapters.map(({ line }, at) => `${at + 1}. ${line}`)}

# Formación de recursos humanos

${dashes(theses)}

# Premios y becas

${dashes(prizes.map(({ line }) => line))}

# Técnicas y programas

${techniques.join(', ')}

# Idiomas

${languages.map(({ language, fluency }) => `${language} (${fluency})`).join('; ')}
`,
};
