import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const perfil =
  'Desarrolladora backend con siete años de experiencia en pagos y logística. Me gusta el código aburrido: el que se lee, se prueba y no despierta a nadie a las tres de la mañana.';
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Desarrolladora backend senior',
    employer: 'Pagolisto',
    place: 'Guadalajara, Jal.',
    from: '2021-01',
    when: 'Ene 2021 - Actualidad',
    bullets: [
      'Migré el motor de conciliación de un monolito en PHP a cuatro servicios en Go.',
      'Reduje de 40 a 6 minutos el cierre diario de 1.8 millones de transacciones.',
      'Mentora de tres becarias; dos siguen en el equipo.',
    ],
  },
  {
    title: 'Desarrolladora PHP',
    employer: 'Rutas del Bajío S.A. de C.V.',
    place: 'León, Gto.',
    from: '2018-08',
    to: '2020-12',
    when: 'Ago 2018 - Dic 2020',
    bullets: ['API de rastreo de guías para 60 paqueterías locales.', 'Tablero de entregas con Laravel y Vue.'],
  },
  {
    title: 'Soporte técnico',
    employer: 'Ciberpapelería Lupita',
    place: 'Silao, Gto.',
    from: '2016',
    to: '2018',
    when: '2016 - 2018',
    bullets: ['Medio tiempo durante la carrera: redes, impresoras y mucha paciencia.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Ingeniería en Sistemas Computacionales',
    studyType: 'Ingeniería',
    area: 'Sistemas Computacionales',
    institution: 'Instituto Tecnológico del Cubilete',
    place: 'Silao, Gto.',
    from: '2014',
    to: '2018',
    when: '2014 - 2018',
    score: '9.1',
  },
];
const projects: (ProjectEntry & { text: string[] })[] = [
  {
    name: 'camioncito',
    url: 'https://camioncito.example',
    text: ['Mapa colaborativo de rutas de camión en León, con 2,000 usuarios al mes.'],
  },
  {
    name: 'folio-mx',
    text: ['Biblioteca en Go para validar CFDI 4.0 sin conexión.'],
  },
];
const skills: [string, string][] = [
  ['Go', '★★★★★'],
  ['PHP', '★★★★☆'],
  ['PostgreSQL', '★★★★☆'],
  ['Docker', '★★★☆☆'],
  ['Kafka', '★★★☆☆'],
  ['Vue', '★★☆☆☆'],
];
const languages = [
  { language: 'Español', fluency: 'nativo' },
  { language: 'Inglés', fluency: 'B2' },
];
const cursos: Item[] = [
  {
    line: 'Kubernetes para desarrolladores, Academia Nopal, 2023',
    name: 'Kubernetes para desarrolladores',
    by: 'Academia Nopal',
    date: '2023',
  },
  {
    line: 'Seguridad en aplicaciones web, Comunidad Web Bajío, 2020',
    name: 'Seguridad en aplicaciones web',
    by: 'Comunidad Web Bajío',
    date: '2020',
  },
];
const hobbies = ['Ciclismo de ruta', 'Tejer', 'Lucha libre (como espectadora)'];

export const cv: HandMadeCv = {
  id: 'es-mx-desarrolladora-barra-estrellas',
  language: 'es',
  country: 'MX',
  columns: 2,
  dates: { pattern: 'MMM yyyy', join: ' - ', now: 'Actualidad' },
  name: 'Itzel Arriaga Buenrostro',
  label: 'Desarrolladora backend',
  contact: {
    email: 'itzel@arriaga.example',
    phone: '+52 477 555 0136',
    address: 'León, Guanajuato',
    city: 'León',
    heading: 'Contacto',
    profiles: [
      { network: 'LinkedIn', username: 'itzelarriaga', shown: 'linkedin.com/in/itzelarriaga' },
      { network: 'GitHub', username: 'itzel-ab', shown: 'github.com/itzel-ab' },
    ],
  },
  sections: [
    {
      kind: 'skills',
      heading: 'Tecnologías',
      side: true,
      skills: [{ skills: skills.map(([name, level]) => ({ name, level })) }],
    },
    { kind: 'languages', heading: 'Idiomas', side: true, languages },
    { kind: 'certificates', orKind: ['education'], heading: 'Cursos', side: true, items: cursos },
    { kind: 'interests', heading: 'Fuera de la pantalla', side: true, items: hobbies.map((line) => ({ line })) },
    { kind: 'summary', heading: 'Perfil', text: [perfil] },
    { kind: 'work', heading: 'Experiencia', jobs },
    { kind: 'projects', heading: 'Proyectos personales', projects },
    { kind: 'education', heading: 'Educación', education: studies },
  ],
  tools: ['wkhtmltopdf', 'chromium'],
  source: page`<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Itzel Arriaga Buenrostro</title><style>
@page { size: A4; margin: 0 }
body { margin: 0; font-family: "Lato", "Liberation Sans", sans-serif; font-size: 10pt; line-height: 1.38; color: #333 }
table.all { width: 100%; border-collapse: collapse } td { vertical-align: top }
td.a { width: 31%; background: #efe7f5; padding: 26px 20px } td.m { padding: 26px 26px 10px }
h1 { font-size: 21pt; line-height: 1.1; margin: 0; color: #5b2a86 } .et { font-size: 12pt; margin: 3px 0 0 }
h2 { font-size: 11.5pt; color: #5b2a86; margin: 18px 0 6px; letter-spacing: .04em }
p { margin: 0 0 2px } ul { margin: 3px 0 0; padding-left: 16px } .e { margin-bottom: 11px; page-break-inside: avoid }
.a p, .a li { font-size: 9.2pt } .a ul { padding-left: 14px }
table.s { border-collapse: collapse; font-size: 9.2pt } table.s td { padding: 0 12px 1px 0 } .st { font-family: "DejaVu Sans"; color: #8e5bb8; white-space: nowrap }
.f { color: #777; font-size: 9pt }
</style></head><body><table class="all"><tr><td class="a">
<h2 style="margin-top:0">Contacto</h2>
<p>+52 477 555 0136</p><p>itzel@arriaga.example</p><p>León, Guanajuato</p><p>linkedin.com/in/itzelarriaga</p><p>github.com/itzel-ab</p>
<h2>Tecnologías</h2><table class="s">${skills.map(([n, s]) => `<tr><td>${n}</td><td class="st">${s}</td></tr>`)}</table>
<h2>Idiomas</h2>${languages.map((l) => `<p>${l.language} (${l.fluency})</p>`)}
<h2>Cursos</h2>${ul(cursos.map((c) => c.line))}
<h2>Fuera de la pantalla</h2>${ul(hobbies)}
</td><td class="m">
<h1>Itzel Arriaga Buenrostro</h1><p class="et">Desarrolladora backend</p>
<h2>Perfil</h2><p>${perfil}</p>
<h2>Experiencia</h2>
${jobs.map((j) => `<div class="e"><p><b>${j.title}</b> en <b>${j.employer}</b></p><p class="f">${j.when} | ${j.place}</p>${ul(j.bullets)}</div>`)}
<h2>Proyectos personales</h2>
${projects.map((p) => `<div class="e"><p><b>${p.name}</b>${p.url ? ` <span class="f">${p.url}</span>` : ''}</p>${p.text.map((t) => `<p>${t}</p>`).join('')}</div>`)}
<h2>Educación</h2>
${studies.map((s) => `<div class="e"><p><b>${s.degree}</b></p><p>${s.institution}, ${s.place}</p><p class="f">${s.when} | Promedio: ${s.score}</p></div>`)}
</td></tr></table></body></html>`,
};
