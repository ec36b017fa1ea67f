import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objetivo =
  'Educadora con plaza de interinato y once años frente a grupo. Busco una plaza de base o un colegio particular en Puebla o Cholula, turno matutino.';
type Puesto = Job & { title: string; employer: string; place: string; when: string };
const puestos: Puesto[] = [
  {
    when: 'agosto 2019 - a la fecha',
    from: '2019-08',
    title: 'EDUCADORA FRENTE A GRUPO (2º y 3º de preescolar)',
    employer: 'Jardín de Niños “Gabilondo Soler”',
    place: 'San Andrés Cholula, Pue.',
    bullets: [
      'Grupo de 28 niños, dos con barrera para el aprendizaje, trabajo con USAER',
      'Planeación por proyectos de la Nueva Escuela Mexicana',
      'Responsable de la comisión de lectura y del huerto',
    ],
  },
  {
    when: 'enero 2018 - julio 2019',
    from: '2018-01',
    to: '2019-07',
    title: 'MAESTRA TITULAR DE KÍNDER 1',
    employer: 'Colegio Bilingüe Arcoíris de Angelópolis',
    place: 'Puebla, Pue.',
    bullets: [
      'Grupo de 18 niños, clases mitad en inglés',
      'Entrevistas bimestrales con padres de familia',
      'Montaje de tres festivales',
    ],
  },
  {
    when: 'ciclo escolar 2016-2017',
    from: '2016',
    to: '2017',
    title: 'ASISTENTE EDUCATIVA',
    employer: 'Estancia Infantil “Mi Casita de Sol”',
    place: 'Atlixco, Pue.',
    bullets: ['Sala de maternal, 12 niños', 'Filtro sanitario y control de esfínteres'],
  },
  {
    when: 'ciclo escolar 2013-2014',
    from: '2013',
    to: '2014',
    title: 'INSTRUCTORA COMUNITARIA (servicio social)',
    employer: 'CONAFE',
    place: 'Sierra Norte de Puebla',
    bullets: ['Preescolar multigrado en una comunidad nahua de 60 familias'],
  },
];
const estudios: (Study & { institution: string; when: string })[] = [
  {
    when: '2014-2018',
    from: '2014',
    to: '2018',
    degree: 'Licenciatura en Educación Preescolar (titulada, cédula en trámite)',
    studyType: 'Licenciatura',
    area: 'Educación Preescolar',
    institution: 'Escuela Normal Particular del Valle de Atlixco',
    score: 'promedio 9.1',
  },
  {
    when: '2010-2013',
    from: '2010',
    to: '2013',
    degree: 'Bachillerato General',
    studyType: 'Bachillerato General',
    institution: 'Bachillerato “Héroes del Cinco de Mayo”',
    score: 'promedio 8.7',
  },
];
const cursos: Item[] = [
  { name: 'Lengua de Señas Mexicana, nivel 1, 60 horas', by: 'Casa de la Cultura de Atlixco', date: '2023' },
  { name: 'Primeros auxilios pediátricos, 20 horas', by: 'Cruz Roja Puebla', date: '2021' },
  { name: 'Neuroeducación en el aula, 40 horas', by: 'Instituto Crecer', date: '2020' },
].map((c) => ({ ...c, line: `${c.name}, ${c.by}, ${c.date}` }));
const habilidades = [
  'lectura en voz alta',
  'manejo de grupo',
  'guitarra y canto',
  'Canva',
  'Google Classroom',
  'papelería y material didáctico',
];
const referencias = [
  'Mtra. Guadalupe Xicoténcatl Rojas, directora del Jardín de Niños “Gabilondo Soler”, tel. 222 555 0118',
  'Lic. Fabiola Arrieta, coordinadora del Colegio Bilingüe Arcoíris, tel. 222 555 0175',
];
const viajes = 'Disponibilidad inmediata. No fumo. Sé manejar estándar, licencia de automovilista vigente.';

export const cv: HandMadeCv = {
  id: 'es-mx-educadora-preescolar-corchetes',
  language: 'es',
  country: 'MX',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'a la fecha' },
  name: 'Itzel Monserrat Tlapanco Reyes',
  shownName: 'ITZEL MONSERRAT TLAPANCO REYES',
  label: 'Licenciada en Educación Preescolar',
  contact: {
    email: 'itzel.tlapanco@volcanmail.example',
    phone: '222 555 0131',
    address: 'Calle 5 Sur 1204, Col. Centro, 74200 Atlixco, Pue.',
    city: 'Atlixco',
    postalCode: '74200',
    labels: { phone: 'Cel', email: 'Correo', address: 'Domicilio' },
    extra: ['Edad: 30 años', 'Estado civil: soltera'],
  },
  sections: [
    { kind: 'summary', heading: 'OBJETIVO', text: [objetivo] },
    { kind: 'work', heading: 'EXPERIENCIA', jobs: puestos },
    { kind: 'education', heading: 'ESTUDIOS', education: estudios },
    { kind: 'certificates', orKind: ['education'], heading: 'CURSOS', items: cursos },
    { kind: 'skills', heading: 'HABILIDADES', skills: [{ skills: habilidades }], skillStyle: 'comma' },
    {
      kind: 'languages',
      heading: 'IDIOMAS',
      languages: [
        { language: 'Español', fluency: 'lengua materna' },
        { language: 'Náhuatl', fluency: 'lo entiendo' },
        { language: 'Inglés', fluency: '60%' },
      ],
    },
    { kind: 'other', heading: 'OTROS DATOS', text: [viajes] },
    { kind: 'references', heading: 'REFERENCIAS', items: referencias.map((line) => ({ line })) },
  ],
  tools: ['text'],
  source: page`ITZEL MONSERRAT TLAPANCO REYES
Licenciada en Educación Preescolar
Domicilio: Calle 5 Sur 1204, Col. Centro, 74200 Atlixco, Pue.
Cel: 222 555 0131  Correo: itzel.tlapanco@volcanmail.example
Edad: 30 años  Estado civil: soltera

OBJETIVO
${objetivo}

EXPERIENCIA
${puestos.map((p) => `[${p.when}]\n${p.title}\n${p.employer}, ${p.place}\nFunciones:\n${(p.bullets ?? []).map((b) => `+ ${b}`).join('\n')}\n`)}
ESTUDIOS
${estudios.map((e) => `[${e.when}]\n${e.degree}\n${e.institution}, ${e.score}\n`)}
CURSOS
${cursos.map((c) => `+ ${c.line}`)}

HABILIDADES
${habilidades.join(', ')}

IDIOMAS
Español (lengua materna), Náhuatl (lo entiendo), Inglés (60%)

OTROS DATOS
${viajes}

REFERENCIAS
${referencias}
`,
};
