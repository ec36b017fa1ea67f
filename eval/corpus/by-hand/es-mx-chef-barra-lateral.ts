import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Chef ejecutivo',
    employer: 'Hotel Quinta Jacarandas',
    place: 'Guadalajara, Jal.',
    from: '2021',
    when: '2021 - Actualidad',
    text: ['Tres centros de consumo y banquetes de hasta 600 personas; costo de alimentos por debajo del 29 %.'],
  },
  {
    title: 'Sous chef',
    employer: 'Restaurante La Tequila Vieja',
    place: 'Zapopan, Jal.',
    from: '2017',
    to: '2021',
    when: '2017 - 2021',
    text: ['Menú degustación de cocina jalisciense.'],
  },
  {
    title: 'Cocinero de línea',
    employer: 'Crucero Costa Esmeralda',
    from: '2014',
    to: '2016',
    when: '2014 - 2016',
    text: ['Contratos de ocho meses a bordo.'],
  },
];
const bar = (percent: number): string => `<div class="b"><div style="width:${percent}%"></div></div>`;

export const cv: HandMadeCv = {
  id: 'es-mx-chef-barra-lateral',
  language: 'es',
  country: 'MX',
  columns: 2,
  dates: { pattern: 'yyyy', join: ' - ', now: 'Actualidad' },
  name: 'Rogelio Anzures Baeza',
  shownName: 'ROGELIO ANZURES BAEZA',
  label: 'Chef ejecutivo',
  contact: {
    email: 'chef.anzures@cocina.example',
    phone: '+52 33 1555 0184',
    address: 'Col. Americana, Guadalajara',
    city: 'Guadalajara',
    heading: 'Datos de contacto',
  },
  sections: [
    {
      kind: 'summary',
      heading: '¿Quién soy?',
      text: ['Cocinero de tercera generación. Creo en el producto local y en las cocinas sin gritos.'],
    },
    { kind: 'work', heading: 'Trayectoria', jobs },
    {
      kind: 'education',
      heading: 'Formación académica',
      education: [
        {
          degree: 'Licenciatura en Gastronomía',
          studyType: 'Licenciatura',
          area: 'Gastronomía',
          institution: 'Universidad del Valle de Atemajac',
          from: '2010',
          to: '2014',
          when: '2010 - 2014',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Habilidades',
      skills: [{ skills: ['Costeo de recetas', 'Panadería', 'Cocina de humo', 'Liderazgo'] }],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Inglés', fluency: 'intermedio' },
        { language: 'Francés', fluency: 'básico' },
      ],
    },
  ],
  tools: ['chromium', 'weasyprint'],
  source: page`<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><style>@page{size:letter;margin:0}body{margin:0;font-family:Montserrat,"DejaVu Sans",sans-serif;font-size:9pt}.top{background:#7a2e1d;color:#fff;padding:10mm 12mm}.top h1{margin:0;font-size:22pt;letter-spacing:2px}.m{float:left;width:118mm;padding:6mm 8mm 0 12mm}.s{float:right;width:58mm;padding:6mm 8mm;background:#f4ebe4;min-height:200mm}h2{font-size:11pt;color:#7a2e1d;margin:12px 0 6px}.y{color:#7a2e1d;font-weight:bold}p{margin:2px 0}.b{height:5px;background:#ddd;margin:2px 0 7px}.b div{height:5px;background:#7a2e1d}</style></head><body>
<div class="top"><h1>ROGELIO ANZURES BAEZA</h1><p>Chef ejecutivo</p></div>
<div class="m"><h2>¿Quién soy?</h2><p>Cocinero de tercera generación. Creo en el producto local y en las cocinas sin gritos.</p>
<h2>Trayectoria</h2>${jobs.map((j) => `<p class="y">${j.when}</p><p><b>${[j.employer, j.place].filter(Boolean).join(' · ')}</b></p><p>${j.title}</p><p>${j.text?.join(' ')}</p><br>`)}
<h2>Formación académica</h2><p class="y">2010 - 2014</p><p><b>Universidad del Valle de Atemajac</b></p><p>Licenciatura en Gastronomía</p></div>
<div class="s"><h2>Datos de contacto</h2><p>+52 33 1555 0184</p><p>chef.anzures@cocina.example</p><p>Col. Americana, Guadalajara</p>
<h2>Habilidades</h2><p>Costeo de recetas</p>${bar(90)}<p>Panadería</p>${bar(70)}<p>Cocina de humo</p>${bar(95)}<p>Liderazgo</p>${bar(80)}
<h2>Idiomas</h2><p>Inglés - intermedio</p><p>Francés - básico</p></div></body></html>`,
};
