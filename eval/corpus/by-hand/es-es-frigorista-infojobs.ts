import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objective =
  'Frigorista con carné y quince años montando cámaras, bombas de calor y algún que otro túnel de congelación. Busco empresa estable en la provincia de Valencia, con guardias pagadas.';
interface Post extends Job {
  title: string;
  employer: string;
  when: string;
  sector: string;
}
const posts: Post[] = [
  {
    title: 'Técnico de mantenimiento frigorífico',
    employer: 'Climas del Turia, S.L.',
    place: 'Paterna (Valencia)',
    from: '2019-03',
    when: 'marzo de 2019 - Actualmente',
    sector: 'Instalaciones térmicas',
    bullets: [
      'Mantenimiento de centrales de CO2 transcrítico en once supermercados.',
      'Detección de fugas y libro de registro de gases fluorados.',
      'Guardias una semana de cada cuatro.',
    ],
  },
  {
    title: 'Oficial de primera frigorista',
    employer: 'Congelados Marjal, Sdad. Coop. V.',
    place: 'Silla (Valencia)',
    from: '2014-10',
    to: '2019-02',
    when: 'octubre de 2014 - febrero de 2019',
    sector: 'Alimentación',
    bullets: ['Sala de máquinas de amoníaco, 2.400 kW; paradas anuales con contratas externas.'],
  },
  {
    title: 'Monteur Kältetechnik',
    employer: 'Eisvogel Kältebau GmbH',
    place: 'Augsburgo (Alemania)',
    from: '2012-05',
    to: '2014-09',
    when: 'mayo de 2012 - septiembre de 2014',
    sector: 'Construcción',
    bullets: ['Montaje de expositores para una cadena de panaderías bávara.'],
  },
  {
    title: 'Montador de aire acondicionado',
    employer: 'Trabajos Temporales Levante ETT (puesto en Hotel Mar de Sal)',
    place: 'Gandía (Valencia)',
    from: '2011-06',
    to: '2011-09',
    when: 'junio de 2011 - septiembre de 2011',
    sector: 'Hostelería',
  },
  {
    title: 'Ayudante de instalador',
    employer: 'Vicente Roig Fontanería',
    place: 'Alzira (Valencia)',
    from: '2008-02',
    to: '2011-05',
    when: 'febrero de 2008 - mayo de 2011',
    sector: 'Autónomo con dos empleados',
    bullets: ['Tirada de líneas, soldadura fuerte y vacío.'],
  },
];
const studies: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Ciclo Formativo de Grado Superior - Mantenimiento de Instalaciones Térmicas y de Fluidos',
    studyType: 'Ciclo Formativo de Grado Superior',
    area: 'Mantenimiento de Instalaciones Térmicas y de Fluidos',
    institution: 'CIPFP La Ribera Baixa',
    from: '2015-09',
    to: '2017-06',
    when: 'septiembre de 2015 - junio de 2017',
    score: '7,8',
  },
  {
    degree: 'Ciclo Formativo de Grado Medio - Instalaciones Frigoríficas y de Climatización',
    studyType: 'Ciclo Formativo de Grado Medio',
    area: 'Instalaciones Frigoríficas y de Climatización',
    institution: 'IES Los Naranjos de Alzira',
    from: '2005-09',
    to: '2007-06',
    when: 'septiembre de 2005 - junio de 2007',
  },
  {
    degree: 'Educación Secundaria Obligatoria',
    studyType: 'Educación Secundaria Obligatoria',
    institution: 'IES Los Naranjos de Alzira',
    to: '2005',
    when: '2005',
  },
];
const licences = [
  { name: 'Certificado de manipulación de gases fluorados (RD 115/2017)', by: 'Generalitat Valenciana', date: '2018' },
  {
    name: 'Carné de instalador de instalaciones térmicas en edificios (RITE)',
    by: 'Generalitat Valenciana',
    date: '2017',
  },
  { name: 'Trabajos en altura, 8 horas', by: 'Prevalia Formación', date: '2020' },
].map((one) => ({ ...one, line: `${one.name} - ${one.by} - ${one.date}` }));
const skills = [
  'CO2 transcrítico',
  'amoníaco',
  'soldadura fuerte',
  'autómatas Danfoss',
  'bombas de calor',
  'lectura de planos',
  'prevención de riesgos',
];
const languages = [
  { language: 'Español', fluency: 'Nativo' },
  { language: 'Valenciano', fluency: 'Nativo' },
  { language: 'Alemán', fluency: 'Intermedio' },
  { language: 'Inglés', fluency: 'Elemental' },
];
const more = ['Permiso de conducir: B', 'Vehículo propio: Sí', 'Disponibilidad para viajar: Total'];

export const cv: HandMadeCv = {
  id: 'es-es-frigorista-infojobs',
  language: 'es',
  country: 'ES',
  dates: { pattern: "MMMM 'de' yyyy", join: ' - ', now: 'Actualmente' },
  name: 'Salvador Ferrandis Orts',
  label: 'Técnico frigorista',
  contact: {
    email: 's.ferrandis@correofrio.example',
    phone: '655 218 430',
    address: 'C/ Sant Roc, 18, 3.º, 46600 Alzira (Valencia)',
    city: 'Alzira',
    postalCode: '46600',
    heading: 'Datos personales',
    labels: { email: 'E-mail', phone: 'Teléfono', address: 'Dirección' },
    extra: ['Fecha de nacimiento: 22/11/1988', 'Nacionalidad: Española'],
  },
  sections: [
    { kind: 'summary', heading: 'Objetivo', text: [objective] },
    {
      kind: 'work',
      heading: 'Experiencia profesional',
      jobs: posts.map(({ sector, ...job }) => ({ ...job, text: [`Sector: ${sector}`] })),
    },
    { kind: 'education', heading: 'Estudios', education: studies },
    { kind: 'certificates', heading: 'Carnés y cursos', items: licences },
    { kind: 'languages', heading: 'Idiomas', languages },
    { kind: 'skills', heading: 'Conocimientos', skills: [{ skills }] },
    { kind: 'other', heading: 'Otros datos', bullets: more },
  ],
  tools: ['wkhtmltopdf', 'chromium'],
  source: page`<!doctype html><html lang="es"><head><meta charset="utf-8"><style>
@page{margin:14mm}
body{font-family:"Open Sans","Liberation Sans";font-size:10pt;color:#3a3a3a;margin:0}p{margin:0 0 2px}
h1{font-size:20pt;margin:0;color:#167db7}.l{font-size:12pt;margin-bottom:8px}
h2{font-size:12.5pt;color:#167db7;border-bottom:2px solid #ff6340;padding-bottom:3px;margin:16px 0 8px;page-break-after:avoid}
table{border-collapse:collapse}.f td{padding:1px 18px 1px 0;vertical-align:top}.f td:first-child{color:#888}
.e{margin-bottom:10px;page-break-inside:avoid}.t{font-weight:bold;font-size:11pt}.d{color:#888}
.tag{display:inline-block;background:#e8f2f8;border-radius:3px;padding:3px 9px;margin:0 6px 6px 0}
ul{margin:2px 0 0;padding-left:18px}
</style></head><body>
<h1>Salvador Ferrandis Orts</h1><p class="l">Técnico frigorista</p>
<h2>Datos personales</h2>
<table class="f"><tr><td>Dirección:</td><td>C/ Sant Roc, 18, 3.º, 46600 Alzira (Valencia)</td></tr><tr><td>Teléfono:</td><td>655 218 430</td></tr><tr><td>E-mail:</td><td>s.ferrandis@correofrio.example</td></tr><tr><td>Fecha de nacimiento:</td><td>22/11/1988</td></tr><tr><td>Nacionalidad:</td><td>Española</td></tr></table>
<h2>Objetivo</h2><p>${objective}</p>
<h2>Experiencia profesional</h2>
${posts.map((j) => `<div class="e"><p class="t">${j.title}</p><p>${j.employer}</p><p>${j.place}</p><p class="d">${j.when}</p><p>Sector: ${j.sector}</p>${j.bullets ? `<ul>${j.bullets.map((b) => `<li>${b}</li>`).join('')}</ul>` : ''}</div>`)}
<h2>Estudios</h2>
${studies.map((s) => `<div class="e"><p class="t">${s.degree}</p><p>${s.institution}</p><p class="d">${s.when}</p>${s.score ? `<p>Nota media: ${s.score}</p>` : ''}</div>`)}
<h2>Carnés y cursos</h2>${licences.map((c) => `<p>${c.line}</p>`)}
<h2>Idiomas</h2><table class="f">${languages.map((l) => `<tr><td>${l.language}</td><td>${l.fluency}</td></tr>`)}</table>
<h2>Conocimientos</h2><div>${skills.map((s) => `<span class="tag">${s}</span>`)}</div>
<h2>Otros datos</h2>${more.map((m) => `<p>${m}</p>`)}
</body></html>`,
};
