import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Gerente de tienda',
    employer: 'Farmacias del Ahorro',
    place: 'Puebla',
    from: '2017',
    to: '2023',
    when: '2017 – 2023',
  },
  { title: 'Asesora comercial', employer: 'Telcel', place: 'Puebla', from: '2012', to: '2017', when: '2012 – 2017' },
  { title: 'Cajera', employer: 'Soriana', place: 'Cholula', from: '2010', to: '2012', when: '2010 – 2012' },
];
const summary =
  'Vuelvo al trabajo después de dos años de cuidado familiar. Sé abrir una tienda a las siete y cerrar el mes con la meta cumplida.';

export const cv: HandMadeCv = {
  id: 'es-mx-ventas-funcional',
  language: 'es',
  country: 'MX',
  dates: { pattern: 'yyyy', now: 'actual' },
  name: 'Rocío Zepeda Luna',
  contact: { email: 'rocio.zepeda@correo.example', phone: '222 123 4567', address: 'Puebla, Pue.', city: 'Puebla' },
  sections: [
    { kind: 'summary', heading: 'Perfil profesional', text: [summary] },
    {
      kind: 'skills',
      heading: 'Áreas de experiencia',
      orKind: ['work', 'other', 'summary'],
      bullets: [
        'Entrené a más de 30 vendedores de piso.',
        'Subí la venta cruzada un 22 % en un año.',
        'Negocié con proveedores locales la exhibición de temporada.',
      ],
    },
    { kind: 'work', heading: 'Historial laboral', jobs },
    {
      kind: 'education',
      heading: 'Estudios',
      education: [
        {
          degree: 'Licenciatura en Administración de Empresas',
          studyType: 'Licenciatura',
          area: 'Administración de Empresas',
          institution: 'BUAP',
          from: '2006',
          to: '2010',
          when: '2006 – 2010',
        },
      ],
    },
    { kind: 'languages', heading: 'Idiomas', languages: [{ language: 'Inglés', fluency: 'intermedio' }] },
  ],
  tools: ['chromium', 'writer-docx'],
  source: page`<html lang="es"><head><meta charset="utf-8"><style>@page{size:Letter;margin:20mm}body{font-family:"Liberation Sans";font-size:11pt}h1{font-size:20pt;margin:0}h2{font-size:12pt;border-left:6px solid #c60;padding-left:6px;margin:14px 0 4px}p{margin:3px 0}</style></head><body>
<h1>Rocío Zepeda Luna</h1><p>Puebla, Pue. | Cel. 222 123 4567 | rocio.zepeda@correo.example</p>
<h2>Perfil profesional</h2><p>${summary}</p>
<h2>Áreas de experiencia</h2>${ul(['Entrené a más de 30 vendedores de piso.', 'Subí la venta cruzada un 22 % en un año.', 'Negocié con proveedores locales la exhibición de temporada.'])}
<h2>Historial laboral</h2>${jobs.map((j) => `<p>${j.title}, ${j.employer}, ${j.place}, ${j.when}</p>`)}
<h2>Estudios</h2><p>Licenciatura en Administración de Empresas, BUAP, 2006 – 2010</p>
<h2>Idiomas</h2><p>Inglés intermedio</p></body></html>`,
};
