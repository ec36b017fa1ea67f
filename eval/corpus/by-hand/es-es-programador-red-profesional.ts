import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    employer: 'Tecnoalba Sistemas',
    title: 'Desarrollador backend sénior',
    place: 'Valencia, Comunidad Valenciana, España',
    from: '2021-03',
    when: 'marzo de 2021 - Present (4 años 4 meses)',
    text: ['Servicios de pago en Kotlin y Spring Boot; responsable de la migración a Kubernetes.'],
  },
  {
    employer: 'Grupo Naranjo & Vila, S.L.',
    title: 'Programador Java',
    place: 'Castellón de la Plana, España',
    from: '2017-09',
    to: '2021-02',
    when: 'septiembre de 2017 - febrero de 2021 (3 años 6 meses)',
    text: ['Mantenimiento del ERP cerámico y de la tienda en línea.'],
  },
  {
    employer: 'Universitat Jaume I',
    title: 'Becario de informática',
    place: 'Castellón de la Plana, España',
    from: '2016-10',
    to: '2017-06',
    when: 'octubre de 2016 - junio de 2017 (9 meses)',
  },
];
const summary =
  'Programador con ocho años de experiencia en la JVM. Me interesan los sistemas distribuidos y la enseñanza.';

export const cv: HandMadeCv = {
  id: 'es-es-programador-red-profesional',
  language: 'es',
  country: 'ES',
  columns: 2,
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'Present' },
  name: 'Adrián Segarra Monfort',
  label: 'Desarrollador backend sénior en Tecnoalba Sistemas',
  contact: {
    email: 'adrian.segarra@correo.example',
    phone: '+34 655 01 82 93',
    address: 'Valencia, Comunidad Valenciana, España',
    city: 'Valencia',
    heading: 'Contactar',
  },
  sections: [
    {
      kind: 'skills',
      heading: 'Aptitudes principales',
      skills: [{ skills: ['Kotlin', 'Spring Boot', 'PostgreSQL'] }],
    },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'Catalán', fluency: 'Native or Bilingual' },
        { language: 'Inglés', fluency: 'Full Professional' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Certifications',
      items: [{ line: 'Certified Kubernetes Application Developer' }],
    },
    { kind: 'summary', heading: 'Extracto', text: [summary] },
    { kind: 'work', heading: 'Experiencia', jobs },
    {
      kind: 'education',
      heading: 'Educación',
      education: [
        {
          degree: 'Grado en Ingeniería Informática',
          studyType: 'Grado',
          area: 'Ingeniería Informática',
          institution: 'Universitat Jaume I',
          from: '2013',
          to: '2017',
          when: '(2013 - 2017)',
        },
        {
          degree: 'Bachillerato, Científico-Tecnológico',
          studyType: 'Bachillerato',
          area: 'Científico-Tecnológico',
          institution: 'IES Francesc Ribalta',
          from: '2011',
          to: '2013',
          when: '(2011 - 2013)',
        },
      ],
    },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="es"><head><meta charset="utf-8"><style>@page{size:letter;margin:0}body{margin:0;font-family:Arial,"Liberation Sans";font-size:12px;color:#191919}aside{position:absolute;left:0;top:0;width:200px;min-height:1050px;background:#293e49;color:#e1e8eb;padding:36px 14px;box-sizing:border-box}main{margin-left:224px;padding:36px 40px 0 0}aside h3{font-size:15px;color:#fff;font-weight:normal;margin:22px 0 8px}h1{font-size:27px;font-weight:normal;margin:0}h2{font-size:17px;font-weight:normal;border-top:1px solid #bbb;padding-top:14px;margin-top:20px}p{margin:3px 0}.co{font-size:13px;margin-top:12px}.g{color:#777}</style></head><body>
<aside><h3>Contactar</h3><p>+34 655 01 82 93 (Mobile)</p><p>adrian.segarra@correo.example</p><h3>Aptitudes principales</h3><p>Kotlin</p><p>Spring Boot</p><p>PostgreSQL</p><h3>Languages</h3><p>Catalán (Native or Bilingual)</p><p>Inglés (Full Professional)</p><h3>Certifications</h3><p>Certified Kubernetes Application Developer</p></aside>
<main><h1>Adrián Segarra Monfort</h1><p>Desarrollador backend sénior en Tecnoalba Sistemas</p><p class="g">Valencia, Comunidad Valenciana, España</p>
<h2>Extracto</h2><p>${summary}</p>
<h2>Experiencia</h2>${jobs.map((j) => `<p class="co">${j.employer?.replace('&', '&amp;')}</p><p><b>${j.title}</b></p><p>${j.when}</p><p class="g">${j.place}</p>${j.text ? `<p style="margin-top:8px">${j.text.join(' ')}</p>` : ''}`)}
<h2>Educación</h2><p class="co">Universitat Jaume I</p><p>Grado en Ingeniería Informática · (2013 - 2017)</p><p class="co">IES Francesc Ribalta</p><p>Bachillerato, Científico-Tecnológico · (2011 - 2013)</p></main></body></html>`,
};
