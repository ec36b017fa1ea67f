import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profile =
  'Coordinadora de contact center con 9 años de experiencia en campañas de servicio y cobranza. Lidero equipos de hasta 45 asesores, con foco en calidad, rotación baja y cumplimiento de indicadores.';
const jobs: (Job & { when: string; title: string })[] = [
  {
    title: 'Coordinadora de operaciones',
    employer: 'Andes Contacto S.A.S.',
    place: 'Medellín',
    from: '2021-03',
    when: '2021-03 - Actualidad',
    bullets: [
      'Dirijo tres campañas de telecomunicaciones con 45 asesores y 3 supervisores.',
      'Subí el nivel de servicio de 74 % a 86 % en diez meses.',
      'Reduje la rotación mensual de 9 % a 5 % con un plan de acompañamiento.',
    ],
  },
  {
    title: 'Supervisora de calidad',
    employer: 'Voz Directa BPO',
    place: 'Medellín',
    from: '2018-06',
    to: '2021-02',
    when: '2018-06 - 2021-02',
    bullets: [
      'Monitoreo de 300 llamadas al mes y retroalimentación a los asesores.',
      'Calibraciones semanales con el cliente.',
    ],
  },
  {
    title: 'Asesora de cobranza',
    employer: 'Recaudos del Valle Ltda.',
    place: 'Cali',
    from: '2016-01',
    to: '2018-05',
    when: '2016-01 - 2018-05',
    bullets: ['Gestión de cartera de 30 a 90 días por teléfono y WhatsApp.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Tecnología en Gestión Empresarial',
    studyType: 'Tecnología',
    area: 'Gestión Empresarial',
    institution: 'Instituto Tecnológico de Aburrá',
    place: 'Medellín',
    from: '2018-02',
    to: '2020-12',
    when: '2018-02 - 2020-12',
  },
  {
    degree: 'Bachiller académico',
    institution: 'Colegio Santa Librada del Sur',
    place: 'Cali',
    to: '2014-11',
    when: '2014-11',
  },
];
const courses: (Item & { name: string; date: string; by: string })[] = [
  {
    date: '2023-05',
    line: 'Yellow Belt en Lean Six Sigma, Escuela Proceso Vivo',
    name: 'Yellow Belt en Lean Six Sigma',
    by: 'Escuela Proceso Vivo',
  },
  {
    date: '2019-10',
    line: 'Diplomado en Liderazgo de Equipos, Cámara Empresarial de Antioquia',
    name: 'Diplomado en Liderazgo de Equipos',
    by: 'Cámara Empresarial de Antioquia',
  },
];
const skills = [
  { name: 'Genesys Cloud', level: 'Avanzado', part: 85 },
  { name: 'Zendesk', level: 'Avanzado', part: 85 },
  { name: 'Excel', level: 'Intermedio', part: 60 },
  { name: 'Power BI', level: 'Básico', part: 35 },
];
const references: (Item & { name: string })[] = [
  {
    line: 'Paula Andrea Zuluaga, gerente de cuenta, Andes Contacto S.A.S.',
    name: 'Paula Andrea Zuluaga',
    by: 'Andes Contacto S.A.S.',
  },
  {
    line: 'Héctor Fabio Lasso, director de calidad, Voz Directa BPO',
    name: 'Héctor Fabio Lasso',
    by: 'Voz Directa BPO',
  },
];

export const cv: HandMadeCv = {
  id: 'es-co-coordinadora-call-center',
  language: 'es',
  country: 'CO',
  dates: { pattern: 'yyyy-MM', join: ' - ', now: 'Actualidad' },
  name: 'Yuliana Marcela Ospina Gaviria',
  label: 'Coordinadora de contact center',
  contact: {
    email: 'yuliana.ospina@buzon.example',
    phone: '+57 314 702 5586',
    address: 'Carrera 48 # 16 sur-35, Medellín',
    city: 'Medellín',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'yuliana-ospina-g',
        url: 'https://linkedin.com/in/yuliana-ospina-g',
        shown: 'linkedin.com/in/yuliana-ospina-g',
      },
    ],
    labels: { address: 'Dirección', phone: 'Teléfono', email: 'Correo' },
    heading: 'Datos personales',
    extra: ['Fecha de nacimiento 1997-09-08'],
  },
  sections: [
    { kind: 'summary', heading: '', text: [profile] },
    { kind: 'work', heading: 'Historial laboral', jobs },
    { kind: 'education', heading: 'Formación académica', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Cursos', items: courses },
    {
      kind: 'skills',
      heading: 'Herramientas',
      side: true,
      skills: [{ skills: skills.map(({ name, level }) => ({ name, level })) }],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      side: true,
      languages: [
        { language: 'Español', fluency: 'Nativo' },
        { language: 'Inglés', fluency: 'B1' },
      ],
    },
    { kind: 'references', heading: 'Referencias', items: references },
  ],
  columns: 2,
  tools: ['weasyprint', 'chromium'],
  source: page`<!DOCTYPE html><html lang="es-CO"><head><meta charset="utf-8"><title>Hoja de vida</title><style>
@page { size: Letter; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; font: 9.5pt/1.4 "Source Sans Pro", Carlito, "Liberation Sans", sans-serif; color: #343434; -webkit-print-color-adjust: exact; print-color-adjust: exact }
aside { position: absolute; right: 0; top: 0; width: 62mm; height: 278mm; background: #003d5c; color: #fff; padding: 12mm 7mm }
main { width: 154mm; padding: 12mm 8mm 0 12mm }
h1 { font-size: 23pt; line-height: 1.1; margin: 0; color: #003d5c }
.label { font-size: 12pt; margin: 1.5mm 0 4mm; color: #666 }
h2 { font-size: 13pt; color: #003d5c; margin: 6mm 0 2mm; border-top: .3mm solid #ccc; border-bottom: .3mm solid #ccc; padding: 1mm 0 }
aside h2 { color: #fff; background: #002b41; border: 0; margin: 6mm -7mm 3mm; padding: 1.5mm 7mm }
aside h2:first-child { margin-top: 0 }
p { margin: 0 }
dt { font-weight: bold }
dd { margin: 0 0 2.5mm }
dl { margin: 0 }
table { border-collapse: collapse; width: 100% }
td { vertical-align: top; padding: 0 0 3mm }
td:first-child { width: 34mm; white-space: nowrap; font-weight: bold; font-size: 8.5pt; padding-right: 3mm }
h3 { font-size: 11pt; margin: 0; line-height: 1.2 }
ul { margin: 1mm 0 0; padding-left: 4mm }
.bar { height: 2mm; background: #002b41; margin: 1mm 0 0 }
.bar div { height: 2mm; background: #fff }
.lvl { text-align: right; font-size: 8pt; font-style: italic; margin-bottom: 2mm }
</style></head><body>
<aside>
<h2>Datos personales</h2>
<dl><dt>Dirección</dt><dd>Carrera 48 # 16 sur-35, Medellín</dd>
<dt>Teléfono</dt><dd>+57 314 702 5586</dd>
<dt>Correo</dt><dd>yuliana.ospina@buzon.example</dd>
<dt>LinkedIn</dt><dd>linkedin.com/in/yuliana-ospina-g</dd>
<dt>Fecha de nacimiento</dt><dd>1997-09-08</dd></dl>
<h2>Herramientas</h2>
${skills.map((skill) => `<p>${skill.name}</p><div class="bar"><div style="width:${skill.part}%"></div></div><p class="lvl">${skill.level}</p>`)}
<h2>Idiomas</h2>
<p>Español</p><p class="lvl">Nativo</p>
<p>Inglés</p><p class="lvl">B1</p>
</aside>
<main>
<h1>Yuliana Marcela Ospina Gaviria</h1>
<p class="label">Coordinadora de contact center</p>
<p>${profile}</p>
<h2>Historial laboral</h2>
<table>${jobs.map((job) => `<tr><td>${job.when}</td><td><h3>${job.title}</h3><p><i>${job.employer}, ${job.place}</i></p>${ul(job.bullets)}</td></tr>`)}</table>
<h2>Formación académica</h2>
<table>${studies.map((study) => `<tr><td>${study.when}</td><td><h3>${study.degree}</h3><p><i>${study.institution}, ${study.place}</i></p></td></tr>`)}</table>
<h2>Cursos</h2>
<table>${courses.map((course) => `<tr><td>${course.date}</td><td><p>${course.line}</p></td></tr>`)}</table>
<h2>Referencias</h2>
${references.map((one) => `<p>${one.line}</p>`)}
</main></body></html>`,
};
