import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profile =
  'Teniente coronel en la reserva, 27 años en el Ejército de Tierra. Busco un puesto en logística o protección civil, a ser posible en Castilla y León.';
const jobs: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Jefe de almacén (media jornada)',
    employer: 'Banco de Alimentos del Duero',
    place: 'Zamora',
    from: '2023-10',
    when: 'Desde 10/2023',
    text: ['Contrato de relevo; siete voluntarios a mi cargo.'],
  },
  {
    title: 'Jefe de la Unidad de Abastecimiento',
    employer: 'Agrupación de Apoyo Logístico nº 61',
    place: 'Valladolid',
    from: '2016-07',
    to: '2023-06',
    when: '07/2016 a 06/2023',
    bullets: [
      'Mando de 140 militares y 22 civiles',
      'Presupuesto anual de 3,8 millones de euros',
      'Operación Balmis: reparto de material sanitario a nueve hospitales',
    ],
  },
  {
    title: 'Oficial de enlace',
    employer: 'OTAN, NRDC-ITA',
    place: 'Solbiate Olona (Italia)',
    from: '2013-08',
    to: '2016-06',
    when: '08/2013 a 06/2016',
  },
  {
    title: 'Capitán de compañía',
    employer: 'Regimiento de Ingenieros nº 7',
    place: 'Ceuta',
    from: '2004',
    to: '2013',
    when: '2004 a 2013',
    bullets: ['Dos misiones: Líbano (2007) y Afganistán (2010)'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Máster en Logística Integral (semipresencial)',
    studyType: 'Máster',
    area: 'Logística Integral',
    institution: 'UNED',
    to: '2019',
    from: '2017',
    when: '2017 a 2019',
    score: 'Notable',
  },
  {
    degree: 'Oficial del Cuerpo General de las Armas',
    institution: 'Academia General Militar',
    place: 'Zaragoza',
    from: '1996',
    to: '2001',
    when: '1996 a 2001',
  },
  { degree: 'COU', institution: 'IES Claudio Moyano', place: 'Zamora', to: '1996', when: '1996' },
];
const courses: (Item & { name: string; date: string })[] = [
  {
    line: 'Consejero de seguridad ADR, Junta de Castilla y León, 2022',
    name: 'Consejero de seguridad ADR',
    by: 'Junta de Castilla y León',
    date: '2022',
  },
  {
    line: 'Técnico en emergencias (nivel 2), Escuela Nacional de Protección Civil, 2018',
    name: 'Técnico en emergencias (nivel 2)',
    by: 'Escuela Nacional de Protección Civil',
    date: '2018',
  },
];
const awards: Item[] = [
  {
    line: 'Cruz del Mérito Militar con distintivo rojo (2011)',
    name: 'Cruz del Mérito Militar con distintivo rojo',
    date: '2011',
  },
];
const box = (left: string, right: string): string =>
  `<tr valign="top"><td width="150" bgcolor="#eef1e6"><b>${left}</b></td><td width="490">${right}</td></tr>`;
const table =
  '<table width="640" border="1" bordercolor="#7d8a5c" cellpadding="2" cellspacing="0"><col width="150"><col width="490">';

export const cv: HandMadeCv = {
  id: 'es-es-oficial-retirado-casillas',
  language: 'es',
  country: 'ES',
  dates: { pattern: 'MM/yyyy', join: ' a ', now: 'actualidad', since: 'Desde' },
  name: 'Fermín Lozano Carrascal',
  shownName: 'LOZANO CARRASCAL, Fermín',
  contact: {
    email: 'f.lozano.carrascal@duerocorreo.example',
    phone: '639 55 10 27',
    address: 'C/ Balborraz, 14, 2.º B, 49001 Zamora',
    city: 'Zamora',
    postalCode: '49001',
    extra: ['14 de mayo de 1977', 'B, C+E y BTP'],
    labels: { phone: 'Teléfono', email: 'Correo', address: 'Domicilio' },
    heading: 'DATOS PERSONALES',
  },
  sections: [
    { kind: 'summary', heading: 'QUIÉN SOY', text: [profile] },
    { kind: 'work', heading: 'HOJA DE SERVICIOS', jobs },
    { kind: 'education', heading: 'ESTUDIOS', education: studies },
    { kind: 'certificates', heading: 'CURSOS', orKind: ['education'], items: courses },
    {
      kind: 'languages',
      heading: 'IDIOMAS',
      languages: [
        { language: 'Inglés', fluency: 'SLP 3.3.3.2' },
        { language: 'Italiano', fluency: 'B2' },
        { language: 'Francés', fluency: 'básico' },
      ],
    },
    {
      kind: 'skills',
      heading: 'INFORMÁTICA',
      skills: [{ skills: ['SAP', 'Office', 'QGIS', 'SIGLE'] }],
      skillStyle: 'comma',
    },
    { kind: 'awards', heading: 'CONDECORACIONES', items: awards },
  ],
  tools: ['writer-odt', 'writer-pdf'],
  source: page`<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Currículum</title>
<style>
@page { size: 21cm 29.7cm; margin: 1.8cm 2cm }
body, td, p, li { font-family: "Caladea"; font-size: 10.5pt }
p { margin-top: 0.35cm; margin-bottom: 0.1cm }
ul { margin-top: 0; margin-bottom: 0 }
</style></head><body>
<p align="center"><font size="5"><b>CURRÍCULUM VÍTAE</b></font></p>
<p><b>DATOS PERSONALES</b></p>
${table}
${box('Apellidos y nombre', 'LOZANO CARRASCAL, Fermín')}
${box('Nacimiento', '14 de mayo de 1977')}
${box('Domicilio', 'C/ Balborraz, 14, 2.º B, 49001 Zamora')}
${box('Teléfono', '639 55 10 27')}
${box('Correo', 'f.lozano.carrascal@duerocorreo.example')}
${box('Carnés', 'B, C+E y BTP')}
</table>
<p><b>QUIÉN SOY</b></p>
<p style="margin-top: 0">${profile}</p>
<p><b>HOJA DE SERVICIOS</b></p>
${table}
${jobs.map((job) => box(job.when, `<b>${job.employer}</b>, ${job.place}<br>${job.title}${job.text ? `<br>${job.text[0]}` : ''}${(job.bullets ?? []).map((bullet) => `<br>- ${bullet}`).join('')}`))}
</table>
<p><b>ESTUDIOS</b></p>
${table}
${studies.map((study) => box(study.when, `${study.degree}${study.score ? `. ${study.score}` : ''}<br>${[study.institution, study.place].filter(Boolean).join(', ')}`))}
</table>
<p><b>CURSOS</b></p>
${courses.map((course) => `<p style="margin-top: 0">${course.line}</p>`)}
<p><b>IDIOMAS</b></p>
${table}
${box('Inglés', 'SLP 3.3.3.2')}
${box('Italiano', 'B2')}
${box('Francés', 'básico')}
</table>
<p><b>INFORMÁTICA</b></p>
<p style="margin-top: 0">SAP, Office, QGIS, SIGLE</p>
<p><b>CONDECORACIONES</b></p>
${awards.map((award) => `<p style="margin-top: 0">${award.line}</p>`)}
</body></html>
`,
};
