import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const studies: Dated<Study & { institution: string }>[] = [
  {
    degree: 'Técnico Superior en Laboratorio Clínico y Biomédico',
    studyType: 'Técnico Superior',
    area: 'Laboratorio Clínico y Biomédico',
    institution: 'IES Vega del Segura',
    place: 'Murcia',
    to: '2014-06-20',
    when: '20/06/2014',
  },
  {
    degree: 'Graduada en Biología',
    studyType: 'Graduada',
    area: 'Biología',
    institution: 'Universidad del Mar Menor',
    place: 'Cartagena',
    to: '2012-07-09',
    when: '09/07/2012',
  },
];
const jobs: Dated<Job & { title: string; employer: string; place: string; group: string; text: string[] }>[] = [
  {
    title: 'Técnica Especialista de Laboratorio (interina)',
    employer: 'Hospital Comarcal Sierra Espuña',
    place: 'Alhama de Murcia',
    group: 'C1',
    from: '2020-03-16',
    when: '16/03/2020 – actualidad',
    text: ['Área de microbiología: siembra, antibiogramas y PCR; turno rotatorio.'],
  },
  {
    title: 'Técnica Especialista de Laboratorio (sustituta)',
    employer: 'Gerencia de Área VI',
    place: 'Murcia',
    group: 'C1',
    from: '2017-06-01',
    to: '2020-03-15',
    when: '01/06/2017 – 15/03/2020',
    text: ['Extracciones, hematología y coagulación en tres centros de salud.'],
  },
  {
    title: 'Analista de aguas',
    employer: 'Aquacontrol Levante S.L.',
    place: 'San Javier',
    group: 'Laboral',
    from: '2014-10-06',
    to: '2017-05-31',
    when: '06/10/2014 – 31/05/2017',
    text: ['Toma de muestras y ensayos acreditados según ISO 17025.'],
  },
];
const courses: { name: string; by: string; date: string; when: string; hours: string }[] = [
  {
    name: 'Biología molecular aplicada al diagnóstico',
    by: 'Instituto de Formación Sanitaria del Sureste',
    date: '2023',
    when: '2023',
    hours: '60 h',
  },
  {
    name: 'Prevención de riesgos biológicos',
    by: 'Escuela de Administración Regional',
    date: '2021',
    when: '2021',
    hours: '20 h',
  },
  {
    name: 'Calidad en el laboratorio clínico',
    by: 'Fundación Biosanitaria Thader',
    date: '2018',
    when: '2018',
    hours: '40 h',
  },
];
const languages = [
  { language: 'Inglés', fluency: 'B2 (Escuela Oficial de Idiomas)' },
  { language: 'Francés', fluency: 'A2' },
];
const paper: Item = {
  line: 'Torralbo I., Conesa P. «Hemocultivos contaminados: dos años de datos en un hospital comarcal». Boletín de Laboratorio del Sureste, 2022.',
  name: 'Hemocultivos contaminados: dos años de datos en un hospital comarcal',
  by: 'Boletín de Laboratorio del Sureste',
  date: '2022',
};
const skills = ['Modulab', 'Gestlab', 'Excel', 'BD Kiestra', 'GeneXpert'];
const others = ['Mesa de oposición: suplente en el tribunal de 2022', 'Carné de conducir B'];
const mail = 'i.torralbo@huertamail.example';
const cell = (text: string): string => `<p style="margin-top: 0cm; margin-bottom: 0cm">${text}</p>`;
const grid = (widths: number[], rows: string[][]): string =>
  `<table width="100%" border="1" cellpadding="3" cellspacing="0">${rows.map((row) => `<tr valign="top">${row.map((text, at) => `<td width="${widths[at]}%" style="width: ${widths[at]}%">${cell(text)}</td>`).join('')}</tr>`).join('\n')}</table>`;
const b = (text: string): string => `<b>${text}</b>`;

export const cv: HandMadeCv = {
  id: 'es-es-tecnica-laboratorio-normalizado',
  language: 'es',
  country: 'ES',
  dates: { pattern: 'dd/MM/yyyy', now: 'actualidad' },
  name: 'Inmaculada Torralbo Cid',
  shownName: 'Torralbo Cid, Inmaculada',
  contact: {
    heading: '1. DATOS PERSONALES',
    email: mail,
    phone: '600 555 218',
    address: 'C/ Acequia Mayor 5, 2.º C, 30840 Alhama de Murcia',
    city: 'Alhama de Murcia',
    postalCode: '30840',
    labels: { address: 'Domicilio', phone: 'Teléfono', email: 'Correo electrónico' },
    extra: ['DNI ***5518**', 'Fecha de nacimiento 02/11/1990', 'Cuerpo o escala Personal estatutario temporal'],
  },
  sections: [
    { kind: 'education', heading: '2. TITULACIONES ACADÉMICAS', education: studies },
    {
      kind: 'work',
      heading: '3. EXPERIENCIA PROFESIONAL',
      jobs: jobs.map(({ group, text, ...job }) => ({ ...job, text: [`Grupo ${group}`, ...text] })),
    },
    {
      kind: 'certificates',
      orKind: ['education'],
      heading: '4. CURSOS DE FORMACIÓN Y PERFECCIONAMIENTO',
      items: courses.map(({ name, by, date, when, hours }) => ({
        line: `${name}, ${by}, ${when}, ${hours}`,
        name,
        by,
        date,
      })),
    },
    { kind: 'languages', heading: '5. IDIOMAS', languages },
    { kind: 'skills', heading: '6. CONOCIMIENTOS INFORMÁTICOS Y EQUIPOS', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'publications', heading: '7. PUBLICACIONES Y COMUNICACIONES', items: [paper] },
    { kind: 'other', heading: '8. OTROS MÉRITOS', bullets: others },
    {
      kind: 'other',
      heading: '',
      text: [
        'La persona abajo firmante declara que son ciertos los datos que figuran en este currículum.',
        'En Alhama de Murcia, a 14 de mayo de 2025',
      ],
    },
  ],
  tools: ['weasyprint', 'writer-docx'],
  source: page`<html lang="es"><head><meta charset="utf-8"><title>Currículum normalizado</title><style>
@page { size: 21cm 29.7cm; margin: 1.7cm 1.9cm }
body, p, td, li { font-family: "Arial", "Liberation Sans"; font-size: 10pt }
p { margin: 0cm 0cm 0.1cm 0cm }
h1 { font-family: "Arial", "Liberation Sans"; font-size: 14pt; text-align: center; margin: 0cm 0cm 0.4cm 0cm }
h2 { font-family: "Arial", "Liberation Sans"; font-size: 10.5pt; background: #c9d6e8; padding: 2pt 4pt; margin: 0.4cm 0cm 0.1cm 0cm }
table { border-collapse: collapse; width: 100% }
td { border: 0.5pt solid #555555; padding: 2pt 4pt }
</style></head><body>
<h1>CURRÍCULUM VITAE NORMALIZADO</h1>
<h2>1. DATOS PERSONALES</h2>
${grid(
  [30, 70],
  [
    ['Apellidos y nombre', 'Torralbo Cid, Inmaculada'],
    ['DNI', '***5518**'],
    ['Fecha de nacimiento', '02/11/1990'],
    ['Domicilio', 'C/ Acequia Mayor 5, 2.º C, 30840 Alhama de Murcia'],
    ['Teléfono', '600 555 218'],
    ['Correo electrónico', mail],
    ['Cuerpo o escala', 'Personal estatutario temporal'],
  ],
)}
<h2>2. TITULACIONES ACADÉMICAS</h2>
${grid(
  [42, 38, 20],
  [
    [b('Título'), b('Centro'), b('Fecha de expedición')],
    ...studies.map((s) => [s.degree, `${s.institution}, ${s.place}`, s.when]),
  ],
)}
<h2>3. EXPERIENCIA PROFESIONAL</h2>
${jobs.map((j) =>
  grid(
    [22, 78],
    [
      ['Puesto', b(j.title)],
      ['Centro', `${j.employer}, ${j.place}`],
      ['Grupo', j.group],
      ['Periodo', j.when],
      ['Funciones', j.text.join('')],
    ],
  ).concat('<p style="font-size: 4pt">&nbsp;</p>'),
)}
<h2>4. CURSOS DE FORMACIÓN Y PERFECCIONAMIENTO</h2>
${grid(
  [46, 32, 10, 12],
  [
    [b('Denominación'), b('Organismo'), b('Año'), b('Duración')],
    ...courses.map((c) => [c.name, c.by, c.when, c.hours]),
  ],
)}
<h2>5. IDIOMAS</h2>
${grid([30, 70], [[b('Idioma'), b('Nivel')], ...languages.map((l) => [l.language, l.fluency])])}
<h2>6. CONOCIMIENTOS INFORMÁTICOS Y EQUIPOS</h2>
<p>${skills.join(', ')}</p>
<h2>7. PUBLICACIONES Y COMUNICACIONES</h2>
<p>${paper.line}</p>
<h2>8. OTROS MÉRITOS</h2>
<ul>${others.map((o) => `<li>${o}</li>`)}</ul>
<p style="margin-top: 0.6cm">La persona abajo firmante declara que son ciertos los datos que figuran en este currículum.</p>
<p>En Alhama de Murcia, a 14 de mayo de 2025</p>
</body></html>`,
};
