import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const perfil =
  'Abogada con más de trece años de ejercicio en derecho laboral y contratación pública, tanto en el libre ejercicio como en el sector público. Ordenada, buena redacción y paciencia para las audiencias largas.';
interface Cargo extends Job {
  title: string;
  employer: string;
  place: string;
  when: string;
  salida?: string;
}
const cargos: Cargo[] = [
  {
    employer: 'Estudio Jurídico Cevallos Mora & Asociados',
    place: 'Quito',
    title: 'Abogada asociada, área laboral',
    from: '2019-03',
    when: 'Desde marzo de 2019 hasta la fecha',
    bullets: [
      'Patrocinio de más de 210 causas individuales y cuatro contratos colectivos.',
      'Auditorías laborales a empresas florícolas de Cayambe y Tabacundo.',
      'Supervisión de dos pasantes.',
    ],
  },
  {
    employer: 'Empresa Pública Municipal de Aguas del Pichincha',
    place: 'Quito',
    title: 'Especialista en contratación pública',
    from: '2014-07-01',
    to: '2019-02-28',
    when: 'Del 01/07/2014 al 28/02/2019',
    bullets: ['Elaboración de pliegos y resoluciones de adjudicación.', 'Absolución de observaciones de Contraloría.'],
    salida: 'Motivo de salida: terminación de nombramiento provisional.',
  },
  {
    employer: 'Unidad Judicial de Trabajo de Ibarra',
    place: 'Ibarra',
    title: 'Ayudante judicial',
    from: '2011-03-01',
    to: '2014-06-30',
    when: 'Del 01/03/2011 al 30/06/2014',
    bullets: ['Proyectos de providencias y sorteo de causas.'],
    salida: 'Motivo de salida: mejor oportunidad.',
  },
  {
    employer: 'Consultorio Jurídico Gratuito, Universidad del Valle de Imbabura',
    place: 'Ibarra',
    title: 'Pasante',
    from: '2009',
    to: '2010',
    when: 'Años 2009 y 2010',
  },
];
const titulos: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Magíster en Derecho Laboral y Seguridad Social',
    studyType: 'Magíster',
    area: 'Derecho Laboral y Seguridad Social',
    institution: 'Universidad Andina del Pacífico',
    to: '2017',
    when: '2017',
  },
  {
    degree: 'Abogada de los Tribunales de la República',
    studyType: 'Abogada de los Tribunales de la República',
    institution: 'Universidad del Valle de Imbabura',
    to: '2010',
    when: '2010',
  },
  {
    degree: 'Bachiller en Ciencias Sociales',
    studyType: 'Bachiller',
    area: 'Ciencias Sociales',
    institution: 'Colegio Fiscal Teodoro Yacelga',
    to: '2004',
    when: '2004',
  },
];
const cursos = [
  { name: 'Litigación oral en materia laboral (40 horas)', by: 'Colegio de Abogados de Imbabura', date: '2022' },
  { name: 'Mediación y manejo de conflictos (120 horas)', by: 'Centro de Mediación Yachay', date: '2018' },
  { name: 'Sistema de compras públicas (32 horas)', by: 'Instituto de Estudios del Estado', date: '2015' },
].map((c) => ({ ...c, line: `${c.name}. ${c.by}, ${c.date}.` }));
const idiomas = [
  { language: 'Español', fluency: 'lengua materna' },
  { language: 'Kichwa', fluency: 'básico' },
  { language: 'Inglés', fluency: 'B1' },
];
const herramientas = ['Satje', 'Word avanzado', 'Excel intermedio', 'Firma electrónica'];
const referencias = [
  'Dr. Fausto Cevallos Rueda, socio director, Estudio Jurídico Cevallos Mora & Asociados, 099 555 0138',
  'Ing. Pilar Endara, jefa de compras, Aguas del Pichincha, 098 555 0121',
  'Sra. Rosario Pozo, Notaría Séptima de Ibarra, 06 255 5019',
];
const datos: [string, string][] = [
  ['Nombres y apellidos', 'Jenny Maribel Farinango Terán'],
  ['Cédula de ciudadanía', '100255501-8'],
  ['Fecha de nacimiento', '18 de noviembre de 1986'],
  ['Estado civil', 'Divorciada'],
  ['Domicilio', 'Calle Los Cholanes N47-112 y Las Retamas, Quito'],
  ['Celular', '099 555 0174'],
  ['Correo electrónico', 'jenny.farinango@correoandes.example'],
];
const and = (text = ''): string => text.replaceAll('&', '&amp;');
const head = (text: string): string => `<p align="left"><b><u>${text}</u></b></p>`;

export const cv: HandMadeCv = {
  id: 'es-ec-abogada-numerada',
  language: 'es',
  country: 'EC',
  dates: { pattern: 'dd/MM/yyyy', join: ' al ', now: 'hasta la fecha' },
  name: 'Jenny Maribel Farinango Terán',
  contact: {
    email: 'jenny.farinango@correoandes.example',
    phone: '099 555 0174',
    address: 'Calle Los Cholanes N47-112 y Las Retamas, Quito',
    city: 'Quito',
    heading: 'DATOS PERSONALES',
    labels: { address: 'Domicilio', phone: 'Celular', email: 'Correo electrónico' },
    extra: [
      'Cédula de ciudadanía: 100255501-8',
      'Fecha de nacimiento: 18 de noviembre de 1986',
      'Estado civil: Divorciada',
    ],
  },
  sections: [
    { kind: 'summary', heading: 'PERFIL', text: [perfil] },
    { kind: 'education', heading: 'INSTRUCCIÓN FORMAL', education: titulos },
    {
      kind: 'work',
      heading: 'TRAYECTORIA LABORAL',
      jobs: cargos.map(({ salida, ...job }) => ({ ...job, ...(salida ? { text: [salida] } : {}) })),
    },
    { kind: 'certificates', orKind: ['education'], heading: 'CURSOS Y SEMINARIOS', items: cursos },
    { kind: 'languages', heading: 'IDIOMAS', languages: idiomas },
    {
      kind: 'skills',
      heading: 'HERRAMIENTAS INFORMÁTICAS',
      skills: [{ skills: herramientas }],
      skillStyle: 'comma',
    },
    { kind: 'references', heading: 'REFERENCIAS', items: referencias.map((line) => ({ line })) },
  ],
  tools: ['writer-docx', 'writer-pdf', 'writer-rtf'],
  source: page`<html lang="es"><head><meta charset="utf-8"><title>Hoja de vida</title><style>
@page { size: 21cm 29.7cm; margin: 2.3cm 2.5cm }
p, td p, li { font-family: "Times New Roman", "Liberation Serif"; font-size: 12pt; margin-top: 0; margin-bottom: 0.08cm }
ul { margin-top: 0; margin-bottom: 0.1cm }
</style></head><body>
<p align="center"><font size="5"><b>HOJA DE VIDA</b></font></p>
<p><br></p>
${head('DATOS PERSONALES')}
<table width="100%" cellpadding="1" cellspacing="0">${datos.map(([l, r]) => `<tr><td width="210"><p>${l}:</p></td><td><p>${r}</p></td></tr>`)}</table>
<p><br></p>
${head('PERFIL')}
<p align="justify">${perfil}</p>
<p><br></p>
${head('INSTRUCCIÓN FORMAL')}
${titulos.map((t) => `<p>${t.institution}</p><p><b>${t.degree}</b>, ${t.when}</p>`)}
<p><br></p>
${head('TRAYECTORIA LABORAL')}
${cargos.map((c, at) => `<p><b>${at + 1}. ${and(c.employer)}</b> (${c.place})</p><p>${c.when}</p><p><i>${c.title}</i></p>${c.bullets ? `<p>Funciones principales:</p><ul>${c.bullets.map((b) => `<li>${b}</li>`).join('')}</ul>` : ''}${c.salida ? `<p>${c.salida}</p>` : ''}<p><br></p>`)}
${head('CURSOS Y SEMINARIOS')}
<ul>${cursos.map((c) => `<li>${c.line}</li>`)}</ul>
<p><br></p>
${head('IDIOMAS')}
<p>${idiomas.map((i) => `${i.language}: ${i.fluency}`).join('; ')}</p>
<p><br></p>
${head('HERRAMIENTAS INFORMÁTICAS')}
<p>${herramientas.join(', ')}</p>
<p><br></p>
${head('REFERENCIAS')}
${referencias.map((r) => `<p>${and(r)}</p>`)}
<p><br></p><p><br></p>
<p align="center">______________________________</p>
<p align="center">Ab. Jenny Farinango Terán</p>
</body></html>`,
};
