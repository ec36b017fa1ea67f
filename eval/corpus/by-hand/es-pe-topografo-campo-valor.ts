import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const presentacion =
  'Técnico topógrafo con más de ocho años en minería superficial y carreteras, acostumbrado al régimen 14 x 7 y a trabajar sobre los 4 200 msnm. Responsable, proactivo y con buena salud.';
interface Puesto extends Job {
  title: string;
  employer: string;
  when: string;
  proyecto?: string;
}
const puestos: Puesto[] = [
  {
    title: 'Topógrafo Líder de Guardia',
    employer: 'Contratistas Unidos del Ande S.A.C.',
    proyecto: 'Recrecimiento de la presa de relaves “Quebrada Alta”',
    place: 'Apurímac',
    from: '2022-02',
    when: 'Febrero 2022 a la fecha',
    bullets: [
      'Control topográfico del dique y de las celdas de desmonte.',
      'Cubicación semanal y valorizaciones con el cliente.',
      'Charla de cinco minutos e IPERC continuo de la cuadrilla.',
    ],
  },
  {
    title: 'Topógrafo',
    employer: 'Consorcio Vial Huallaga',
    proyecto: 'Mejoramiento de la carretera Tocache – Juanjuí, tramo II',
    place: 'San Martín',
    from: '2018-05',
    to: '2021-12',
    when: 'Mayo 2018 a Diciembre 2021',
    bullets: ['Replanteo de eje, alcantarillas y muros de contención.', 'Levantamientos con dron y estación total.'],
  },
  {
    title: 'Asistente de Topografía',
    employer: 'Geomensura Misti E.I.R.L.',
    place: 'Arequipa',
    from: '2016-03',
    to: '2018-04',
    when: 'Marzo 2016 a Abril 2018',
    bullets: ['Catastro de 1 900 lotes en Cerro Colorado y Yura.'],
  },
];
const estudios: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Técnico en Topografía Superficial y Minera',
    studyType: 'Técnico',
    area: 'Topografía Superficial y Minera',
    institution: 'Instituto Superior Tecnológico Los Volcanes',
    place: 'Arequipa',
    from: '2013',
    to: '2015',
    when: '2013 – 2015',
  },
  {
    degree: 'Educación Secundaria',
    institution: 'I.E. N° 40177 Divino Corazón',
    place: 'Arequipa',
    from: '2007',
    to: '2011',
    when: '2007 – 2011',
  },
];
const cursos: (Item & { line: string })[] = [
  {
    line: 'AutoCAD Civil 3D, nivel avanzado – CECAP Sur (120 horas, 2019)',
    name: 'AutoCAD Civil 3D, nivel avanzado',
    by: 'CECAP Sur',
    date: '2019',
  },
  {
    line: 'Fotogrametría con drones – GeoAula Perú (40 horas, 2020)',
    name: 'Fotogrametría con drones',
    by: 'GeoAula Perú',
    date: '2020',
  },
  {
    line: 'Trabajos en altura – Seguridad Andina (8 horas, 2024)',
    name: 'Trabajos en altura',
    by: 'Seguridad Andina',
    date: '2024',
  },
];
const dominio = [
  { name: 'Estación total Leica TS16', level: 'avanzado' },
  { name: 'GPS diferencial Trimble R10', level: 'avanzado' },
  { name: 'Civil 3D', level: 'avanzado' },
  { name: 'Agisoft Metashape', level: 'intermedio' },
  { name: 'Excel', level: 'intermedio' },
];
const refs: (Item & { line: string })[] = [
  {
    line: 'Ing. Rolando Ticona Mamani, Residente de Obra, Contratistas Unidos del Ande S.A.C.',
    name: 'Ing. Rolando Ticona Mamani',
  },
  {
    line: 'Ing. Giuliana Paredes Ochoa, Jefa de Oficina Técnica, Consorcio Vial Huallaga',
    name: 'Ing. Giuliana Paredes Ochoa',
  },
];
const datos = [
  ['DNI', '00000000'],
  ['Fecha de nacimiento', '18 de agosto de 1994'],
  ['Estado civil', 'Conviviente'],
  ['Brevete', 'A-IIb'],
];
const par = (label: string, value = ''): string => `<p><b>${label}</b>\t: ${value}</p>`;

export const cv: HandMadeCv = {
  id: 'es-pe-topografo-campo-valor',
  language: 'es',
  country: 'PE',
  dates: { pattern: 'MMMM yyyy', join: ' a ', now: 'a la fecha' },
  name: 'Yhon Wilber Quispe Aragón',
  shownName: 'YHON WILBER QUISPE ARAGÓN',
  label: 'Técnico Topógrafo',
  contact: {
    email: 'yhon.quispe.topo@correoandino.example',
    phone: '+51 955 555 018',
    address: 'Urb. Los Claveles Mz. C Lt. 14, Paucarpata, Arequipa',
    city: 'Arequipa',
    labels: { phone: 'Celular', email: 'Correo', address: 'Domicilio' },
    heading: 'I. DATOS PERSONALES',
    extra: datos.map(([label, value]) => `${label}: ${value}`),
  },
  sections: [
    { kind: 'summary', heading: 'II. PRESENTACIÓN', text: [presentacion] },
    { kind: 'education', heading: 'III. FORMACIÓN', education: estudios },
    {
      kind: 'work',
      heading: 'IV. EXPERIENCIA LABORAL',
      jobs: puestos.map(({ proyecto, ...job }) => ({ ...job, ...(proyecto ? { text: [proyecto] } : {}) })),
    },
    { kind: 'certificates', orKind: ['education'], heading: 'V. CURSOS DE CAPACITACIÓN', items: cursos },
    { kind: 'skills', heading: 'VI. DOMINIO DE EQUIPOS Y SOFTWARE', skills: [{ skills: dominio }] },
    {
      kind: 'languages',
      heading: 'VII. IDIOMAS',
      languages: [
        { language: 'Castellano', fluency: 'nativo' },
        { language: 'Quechua', fluency: 'nativo' },
        { language: 'Inglés', fluency: 'básico' },
      ],
    },
    { kind: 'references', heading: 'VIII. REFERENCIAS', items: refs },
  ],
  tools: ['writer-docx', 'writer-rtf'],
  source: page`<html lang="es"><head><meta charset="utf-8"><title>Curriculum Vitae</title><style>
@page { size: 21cm 29.7cm; margin: 2.5cm }
body, p, li, td { font-family: "Arial", "Liberation Sans"; font-size: 11pt }
p { margin-top: 0; margin-bottom: 3pt }
h2 { font-family: "Arial", "Liberation Sans"; font-size: 12pt; margin-top: 14pt; margin-bottom: 5pt; margin-left: 0 }
ul { margin-top: 0; margin-bottom: 8pt }
</style></head><body>
<p align="center" style="font-size: 16pt"><b><u>CURRICULUM VITAE</u></b></p>
<p align="center" style="font-size: 14pt"><b>YHON WILBER QUISPE ARAGÓN</b></p>
<p align="center">Técnico Topógrafo</p>
<h2><u>I. DATOS PERSONALES</u></h2>
${datos.map(([label = '', value]) => par(label, value))}
${par('Domicilio', 'Urb. Los Claveles Mz. C Lt. 14, Paucarpata, Arequipa')}
${par('Celular', '+51 955 555 018')}
${par('Correo', 'yhon.quispe.topo@correoandino.example')}
<h2><u>II. PRESENTACIÓN</u></h2>
<p align="justify">${presentacion}</p>
<h2><u>III. FORMACIÓN</u></h2>
${estudios.map((e) => `<p><b>${e.degree}</b></p><p>${e.institution}, ${e.place}</p><p>${e.when}</p><p><br></p>`)}
<h2><u>IV. EXPERIENCIA LABORAL</u></h2>
${puestos.map((p) => `${par('Empresa', p.employer)}${p.proyecto ? par('Proyecto', p.proyecto) : ''}${par('Lugar', p.place)}${par('Cargo', p.title)}${par('Periodo', p.when)}<p><b>Funciones</b>\t:</p>${ul(p.bullets)}`)}
<h2><u>V. CURSOS DE CAPACITACIÓN</u></h2>
${ul(cursos.map((c) => c.line))}
<h2><u>VI. DOMINIO DE EQUIPOS Y SOFTWARE</u></h2>
${ul(dominio.map((d) => `${d.name}: ${d.level}`))}
<h2><u>VII. IDIOMAS</u></h2>
<p>Castellano (nativo), Quechua (nativo), Inglés (básico)</p>
<h2><u>VIII. REFERENCIAS</u></h2>
${ul(refs.map((r) => r.line))}
</body></html>`,
};
