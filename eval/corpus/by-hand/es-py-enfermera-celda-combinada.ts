import type { Item, Job, Role, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

type Cargo = Role & { when: string };
interface Lugar {
  employer: string;
  place: string;
  cargos: Cargo[];
}
const lugares: Lugar[] = [
  {
    employer: 'Hospital Distrital San Blas del Norte',
    place: 'Concepción',
    cargos: [
      {
        title: 'Jefa de Enfermería, Unidad de Terapia Intensiva',
        from: '2020-01',
        when: 'Enero 2020 hasta la fecha',
        text: [
          'Organización de turnos y guardias de 34 licenciadas y auxiliares, control de insumos y psicotrópicos, indicadores de infecciones intrahospitalarias, participación en el comité de calidad.',
        ],
      },
      {
        title: 'Enfermera de planta, Urgencias de Adultos',
        from: '2015-06',
        to: '2019-12',
        when: 'Junio 2015 a diciembre 2019',
        text: [
          'Triaje, reanimación, canalización de vías, registro en historia clínica electrónica y acompañamiento de traslados en ambulancia a Asunción.',
        ],
      },
    ],
  },
  {
    employer: 'Sanatorio Ypané S.A.',
    place: 'Concepción',
    cargos: [
      {
        title: 'Instrumentadora quirúrgica',
        from: '2012-02',
        to: '2015-05',
        when: 'Febrero 2012 a mayo 2015',
        text: ['Instrumentación en cirugía general, cesáreas y traumatología; esterilización y conteo de material.'],
      },
      {
        title: 'Auxiliar de enfermería, turno noche',
        from: '2009-03',
        to: '2012-01',
        when: 'Marzo 2009 a enero 2012',
        text: ['Higiene y confort del paciente internado, control de signos vitales, administración de medicación.'],
      },
    ],
  },
  {
    employer: 'Farmacia Santa Librada',
    place: 'Horqueta',
    cargos: [
      {
        title: 'Cajera y vendedora de mostrador',
        from: '2006',
        to: '2008',
        when: '2006 a 2008',
        text: ['Atención al público, arqueo de caja y reposición.'],
      },
    ],
  },
];
const jobs: Job[] = lugares.map(({ cargos, ...lugar }) =>
  cargos.length === 1 ? { ...lugar, ...cargos[0] } : { ...lugar, roles: cargos },
);
const estudios: (Study & { when: string; institution: string })[] = [
  {
    when: '2018',
    to: '2018',
    degree: 'Especialización en Enfermería en Cuidados Críticos del Adulto',
    studyType: 'Especialización',
    area: 'Enfermería en Cuidados Críticos del Adulto',
    institution: 'Universidad Privada del Aquidabán',
  },
  {
    when: '2013',
    to: '2013',
    degree: 'Licenciatura en Enfermería',
    studyType: 'Licenciatura',
    area: 'Enfermería',
    institution: 'Universidad Privada del Aquidabán',
  },
  {
    when: '2008',
    to: '2008',
    degree: 'Técnica Superior Auxiliar en Enfermería',
    studyType: 'Técnica Superior',
    area: 'Auxiliar en Enfermería',
    institution: 'Instituto Técnico Virgen del Camino',
  },
  {
    when: '2005',
    to: '2005',
    degree: 'Bachiller en Ciencias y Letras',
    studyType: 'Bachiller',
    area: 'Ciencias y Letras',
    institution: 'Colegio Nacional Profesora Lola Achar',
  },
];
const cursos: (Item & { name: string; by: string; horas: string; date: string })[] = [
  {
    name: 'Soporte vital cardiovascular avanzado (ACLS)',
    by: 'Sociedad Norteña de Emergentología',
    horas: '40 h',
    date: '2023',
  },
  {
    name: 'Ventilación mecánica invasiva para enfermería',
    by: 'Hospital Escuela Doctor Barrail',
    horas: '60 h',
    date: '2021',
  },
  {
    name: 'Prevención de infecciones asociadas a la atención de la salud',
    by: 'Ministerio de Salud Pública y Bienestar Social',
    horas: '24 h',
    date: '2017',
  },
].map((curso) => ({ ...curso, line: curso.name }));
const informatica = ['Word', 'Excel', 'HIS hospitalario'];
const idiomas = [
  { language: 'Guaraní', fluency: 'lengua materna' },
  { language: 'Castellano', fluency: 'lengua materna' },
  { language: 'Portugués', fluency: 'habla y lee bien' },
];
const datos: [string, string][] = [
  ['Nombres y apellidos', 'Graciela Noemí Duarte Villalba'],
  ['Cédula de identidad', '0.000.000'],
  ['Fecha de nacimiento', '12 de octubre de 1987'],
  ['Estado civil', 'Casada'],
  ['Domicilio', 'Mcal. Estigarribia casi Pdte. Franco, barrio Itacurubí, Concepción'],
  ['Celular', '0981 555 014'],
  ['Correo', 'graciela.duarte@yvyporamail.example'],
  ['Registro profesional', 'N.º 00.000'],
];
const referencias = [
  'Dr. Osvaldo Benítez Cáceres, director médico, Hospital Distrital San Blas del Norte, 0971 555 082',
  'Lic. Mirta Rolón, supervisora de quirófano, Sanatorio Ypané S.A., 0985 555 031',
];
const titulo = (texto: string): string => `<p class="h"><b><u>${texto}</u></b></p>`;
const celda = (texto: string, ancho: number): string =>
  `<td width="${ancho}%" valign="top"><p style="margin-bottom: 1pt">${texto}</p></td>`;
const cabecera = (...celdas: [string, number][]): string =>
  `<tr>${celdas.map(([texto, ancho]) => `<td width="${ancho}%" bgcolor="#d9d9d9"><p align="center" style="margin-bottom: 1pt"><b>${texto}</b></p></td>`).join('')}</tr>`;

export const cv: HandMadeCv = {
  id: 'es-py-enfermera-celda-combinada',
  language: 'es',
  country: 'PY',
  dates: { pattern: 'MMMM yyyy', join: ' a ', now: 'hasta la fecha' },
  name: 'Graciela Noemí Duarte Villalba',
  contact: {
    email: 'graciela.duarte@yvyporamail.example',
    phone: '0981 555 014',
    address: 'Mcal. Estigarribia casi Pdte. Franco, barrio Itacurubí, Concepción',
    city: 'Concepción',
    heading: 'DATOS PERSONALES',
    labels: { address: 'Domicilio', phone: 'Celular', email: 'Correo' },
    extra: [...datos.slice(1, 4), ...datos.slice(7)].map(([izquierda, derecha]) => `${izquierda}: ${derecha}`),
  },
  sections: [
    { kind: 'education', heading: 'FORMACIÓN ACADÉMICA', education: estudios },
    { kind: 'work', heading: 'EXPERIENCIA LABORAL', jobs },
    { kind: 'certificates', orKind: ['education'], heading: 'CURSOS REALIZADOS', items: cursos },
    { kind: 'skills', heading: 'CONOCIMIENTOS DE INFORMÁTICA', skills: [{ skills: informatica }], skillStyle: 'comma' },
    { kind: 'languages', heading: 'IDIOMAS', languages: idiomas },
    { kind: 'references', heading: 'REFERENCIAS LABORALES', bullets: referencias },
  ],
  tools: ['writer-pdf'],
  source: page`<html lang="es"><head><meta charset="utf-8"><title>Curriculum</title><style>
@page { size: 21cm 29.7cm; margin: 2.2cm 2cm }
body, p, td, li { font-family: "Calibri"; font-size: 11pt }
p { margin: 0 0 1pt 0 }
p.h { margin-top: 14pt; margin-bottom: 5pt; page-break-after: avoid }
</style></head><body>
<p align="center" style="font-size: 17pt; margin-bottom: 4pt"><b>CURRICULUM VITAE</b></p>
${titulo('DATOS PERSONALES')}
<table width="100%" border="0" cellspacing="0" cellpadding="1">
${datos.map(([izquierda, derecha]) => `<tr>${celda(`${izquierda}:`, 30)}${celda(derecha, 70)}</tr>`)}</table>
${titulo('FORMACIÓN ACADÉMICA')}
<table width="100%" border="1" cellspacing="0" cellpadding="4">
${cabecera(['Año', 10], ['Título', 50], ['Institución', 40])}
${estudios.map((e) => `<tr>${celda(e.when, 10)}${celda(e.degree, 50)}${celda(e.institution, 40)}</tr>`)}</table>
${titulo('EXPERIENCIA LABORAL')}
<table width="100%" border="1" cellspacing="0" cellpadding="4">
${cabecera(['Período', 15], ['Cargo', 22], ['Empresa', 20], ['Funciones', 43])}
${lugares.flatMap(({ employer, place, cargos }) =>
  cargos.map(
    (c, at) =>
      `<tr>${celda(c.when, 15)}${celda(c.title, 22)}${at === 0 ? `<td width="20%" rowspan="${cargos.length}" valign="middle"><p style="margin-bottom: 1pt">${employer}, ${place}</p></td>` : ''}${celda((c.text ?? []).join(' '), 43)}</tr>`,
  ),
)}</table>
${titulo('CURSOS REALIZADOS')}
<table width="100%" border="1" cellspacing="0" cellpadding="4">
${cabecera(['Curso', 42], ['Institución', 34], ['Carga<br>horaria', 13], ['Año', 11])}
${cursos.map((c) => `<tr>${celda(c.name, 42)}${celda(c.by, 34)}${celda(c.horas, 13)}${celda(c.date, 11)}</tr>`)}</table>
${titulo('CONOCIMIENTOS DE INFORMÁTICA')}
<p>${informatica.join(', ')}</p>
${titulo('IDIOMAS')}
${idiomas.map((i) => `<p>${i.language}: ${i.fluency}</p>`)}
${titulo('REFERENCIAS LABORALES')}
${ul(referencias)}
<p align="right" style="margin-top: 34pt">........................................</p>
<p align="right">Graciela N. Duarte V.</p>
</body></html>`,
};
