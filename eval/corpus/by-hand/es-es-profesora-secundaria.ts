import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Profesora de Matemáticas',
    employer: 'IES Ramón y Cajal',
    place: 'Huesca',
    from: '2018-09',
    when: '09/2018 – actualidad',
    bullets: [
      'Jefa de departamento desde 2021.',
      'Programa de refuerzo con el que la promoción en 2.º de ESO subió del 71 % al 86 %.',
    ],
  },
  {
    title: 'Profesora interina',
    employer: 'Gobierno de Aragón',
    place: 'varios centros',
    from: '2014-09',
    to: '2018-08',
    when: '09/2014 – 08/2018',
    bullets: ['Sustituciones en Monzón, Fraga y Barbastro.'],
  },
  {
    title: 'Monitora de robótica',
    employer: 'Academia Logos',
    place: 'Zaragoza',
    from: '2012-10',
    to: '2014-06',
    when: '10/2012 – 06/2014',
    bullets: ['Talleres de Scratch y Arduino para niños de 8 a 12 años.'],
  },
];
const summary =
  'Profesora de secundaria con plaza definitiva y vocación por la didáctica de las matemáticas. Busco proyectos de formación del profesorado.';

export const cv: HandMadeCv = {
  id: 'es-es-profesora-secundaria',
  language: 'es',
  country: 'ES',
  dates: { pattern: 'MM/yyyy', now: 'actualidad' },
  name: 'Nuria Ballarín Sanz',
  shownName: 'NURIA BALLARÍN SANZ',
  label: 'Profesora de Matemáticas',
  contact: {
    email: 'nuria.ballarin@aulas.example',
    phone: '612 345 098',
    address: 'C/ Zaragoza, 15, 3.º B, 22002 Huesca',
    city: 'Huesca',
    postalCode: '22002',
  },
  sections: [
    { kind: 'summary', heading: 'Sobre mí', text: [summary] },
    { kind: 'work', heading: 'Experiencia docente', jobs },
    {
      kind: 'education',
      heading: 'Formación académica',
      education: [
        {
          degree: 'Máster en Profesorado de Educación Secundaria',
          studyType: 'Máster',
          area: 'Profesorado de Educación Secundaria',
          institution: 'Universidad de Zaragoza',
          from: '2013',
          to: '2014',
          when: '2013 – 2014',
        },
        {
          degree: 'Licenciatura en Matemáticas',
          studyType: 'Licenciatura',
          area: 'Matemáticas',
          institution: 'Universidad de Zaragoza',
          from: '2007',
          to: '2012',
          when: '2007 – 2012',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Herramientas',
      skills: [{ skills: ['GeoGebra', 'Moodle', 'Google Classroom', 'LaTeX', 'Python'] }],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Español', fluency: 'nativo' },
        { language: 'Inglés', fluency: 'C1' },
        { language: 'Aragonés', fluency: 'medio' },
      ],
    },
  ],
  tools: ['wkhtmltopdf', 'chromium'],
  source: page`<html lang="es"><head><meta charset="utf-8"><style>body{font-family:"Liberation Serif";margin:0;font-size:11pt}.b{background:#7b1e3b;color:#fff;padding:18px 26px}.b h1{margin:0;font-size:24pt}.c{padding:10px 26px}h2{color:#7b1e3b;font-size:13pt;margin:14px 0 4px}.j{margin-bottom:8px}.r{float:right;color:#555}ul{margin:2px 0}</style></head><body><div class="b"><h1>NURIA BALLARÍN SANZ</h1><div>Profesora de Matemáticas</div><div>C/ Zaragoza, 15, 3.º B, 22002 Huesca | 612 345 098 | nuria.ballarin@aulas.example</div></div><div class="c">
<h2>Sobre mí</h2><p>${summary}</p><h2>Experiencia docente</h2>
${jobs.map((j) => `<div class="j"><span class="r">${j.when}</span><b>${j.title}</b><br>${j.employer} (${j.place})${ul(j.bullets)}</div>`)}
<h2>Formación académica</h2><div><span class="r">2013 – 2014</span><b>Máster en Profesorado de Educación Secundaria</b><br>Universidad de Zaragoza</div><div><span class="r">2007 – 2012</span><b>Licenciatura en Matemáticas</b><br>Universidad de Zaragoza</div>
<h2>Herramientas</h2><p>GeoGebra · Moodle · Google Classroom · LaTeX · Python</p>
<h2>Idiomas</h2><p>Español (nativo) · Inglés (C1) · Aragonés (medio)</p></div></body></html>`,
};
