import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const summary =
  'Corredora inmobiliaria matriculada, con quince años entre alquileres, tasaciones y desarrollos en pozo. Conozco Rosario cuadra por cuadra y no prometo precios que el mercado no paga.';
const jobs: Job[] = [
  {
    employer: 'Barrancas del Paraná Propiedades S.R.L.',
    place: 'Rosario',
    title: 'Responsable de ventas',
    from: '2019-03',
    when: 'Desde marzo de 2019',
    text: [
      'Equipo de seis asesores y una cartera de 210 unidades.',
      'Comercialización de dos edificios en pozo: 74 de 80 departamentos vendidos antes de la posesión.',
    ],
  },
  {
    employer: 'Estudio Lamberti & Asociados',
    place: 'Rosario',
    title: 'Asesora comercial',
    from: '2013-08',
    to: '2018-12',
    when: 'Agosto de 2013 a diciembre de 2018',
    text: ['Captación, tasación y venta de casas y departamentos en la zona norte.'],
  },
  {
    employer: 'Inmobiliaria Del Centro',
    place: 'Venado Tuerto',
    title: 'Administradora de alquileres',
    from: '2010-04',
    to: '2013-07',
    when: 'Abril de 2010 a julio de 2013',
    text: ['Contratos, liquidaciones y trato con 130 propietarios.'],
  },
  {
    employer: 'Casa Tía Elsa (librería y juguetería)',
    place: 'Venado Tuerto',
    title: 'Vendedora',
    from: '2007',
    to: '2009',
    when: '2007 a 2009',
    text: [],
  },
];
const studies: Study[] = [
  {
    degree: 'Tecnicatura en Martillero Público y Corredor Inmobiliario',
    studyType: 'Tecnicatura',
    area: 'Martillero Público y Corredor Inmobiliario',
    institution: 'Universidad Nacional del Litoral',
    from: '2008',
    to: '2010',
    when: '2008 a 2010',
  },
  {
    degree: 'Diplomatura en Tasaciones Urbanas',
    studyType: 'Diplomatura',
    area: 'Tasaciones Urbanas',
    institution: 'Universidad Nacional de Rosario',
    to: '2016',
    when: '2016',
  },
  {
    degree: 'Bachiller con orientación en Economía',
    studyType: 'Bachiller',
    area: 'Economía',
    institution: 'Escuela Normal N.º 7',
    place: 'Venado Tuerto',
    to: '2006',
    when: '2006',
  },
];
const licences: Item[] = [
  {
    line: 'Matrícula de Corredora Inmobiliaria N.º 1583, COCIR, 2011',
    name: 'Matrícula de Corredora Inmobiliaria N.º 1583',
    by: 'COCIR',
    date: '2011',
  },
  {
    line: 'Curso de Prevención de Lavado de Activos para Sujetos Obligados, UIF, 2022',
    name: 'Curso de Prevención de Lavado de Activos para Sujetos Obligados',
    by: 'UIF',
    date: '2022',
  },
];
const skills = [
  'Tokko Broker',
  'Zonaprop',
  'Argenprop',
  'Excel',
  'Canva',
  'fotografía con dron',
  'redacción de boletos',
];

const x = (text = ''): string => text.replaceAll('&', '&amp;');
const section = (heading: string, body: string): string =>
  `<fo:block font-family="Helvetica" font-size="12pt" font-weight="bold" color="#8a1c4a" border-bottom="0.8pt solid #8a1c4a" space-before="14pt" space-after="5pt" padding-bottom="2pt" keep-with-next="always">${heading}</fo:block>${body}`;
const block = (text: string, attributes = ''): string => `<fo:block ${attributes}>${x(text)}</fo:block>`;
const bullets = (items: readonly string[]): string =>
  items.length > 0
    ? `<fo:list-block provisional-distance-between-starts="10pt" space-after="2pt">${items
        .map(
          (item) =>
            `<fo:list-item><fo:list-item-label end-indent="label-end()"><fo:block>-</fo:block></fo:list-item-label><fo:list-item-body start-indent="body-start()"><fo:block>${x(item)}</fo:block></fo:list-item-body></fo:list-item>`,
        )
        .join('')}</fo:list-block>`
    : '';
const datum = (label: string, value: string): string =>
  `<fo:table-row><fo:table-cell padding="1.2pt"><fo:block font-weight="bold">${label}:</fo:block></fo:table-cell><fo:table-cell padding="1.2pt"><fo:block>${value}</fo:block></fo:table-cell></fo:table-row>`;

export const cv: HandMadeCv = {
  id: 'es-ar-corredora-inmobiliaria-fop',
  language: 'es',
  country: 'AR',
  dates: { pattern: "MMMM 'de' yyyy", join: ' a ', now: 'la fecha', since: 'Desde' },
  name: 'Rocío Belén Zanetti',
  shownName: 'ZANETTI, Rocío Belén',
  contact: {
    email: 'rocio.zanetti@correo.example',
    phone: '+54 9 341 555-0176',
    address: 'San Lorenzo 1845, 3.º B, S2000 Rosario, Santa Fe',
    city: 'Rosario',
    postalCode: 'S2000',
    extra: ['Nacionalidad: argentina', 'Fecha de nacimiento: 9 de junio de 1988', 'Movilidad: auto propio'],
    heading: 'Datos personales',
  },
  sections: [
    { kind: 'summary', heading: 'Presentación', text: [summary] },
    { kind: 'work', heading: 'Recorrido laboral', jobs: jobs.map(({ text, ...job }) => ({ ...job, bullets: text })) },
    { kind: 'certificates', heading: 'Matrícula y habilitaciones', items: licences },
    { kind: 'education', heading: 'Estudios cursados', education: studies },
    { kind: 'skills', heading: 'Herramientas que manejo', skills: [{ skills }] },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Portugués', fluency: 'avanzado' },
        { language: 'Inglés', fluency: 'lectura y conversación básica' },
      ],
    },
    {
      kind: 'references',
      heading: 'Referencias',
      bullets: [
        'Esc. Hernán Lamberti, titular de Estudio Lamberti & Asociados, (0341) 555-0120',
        'Arq. Silvina Bocca, desarrollista, (0341) 555-0199',
      ],
    },
  ],
  tools: ['fop'],
  source: page`<?xml version="1.0" encoding="UTF-8"?>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Times" font-size="11pt" line-height="13.5pt">
<fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="20mm 24mm 16mm 24mm"><fo:region-body margin-bottom="10mm"/><fo:region-after extent="8mm"/></fo:simple-page-master></fo:layout-master-set>
<fo:page-sequence master-reference="a4">
<fo:static-content flow-name="xsl-region-after"><fo:block text-align="right" font-size="8.5pt" color="#777777">Rocío Belén Zanetti - Hoja <fo:page-number/></fo:block></fo:static-content>
<fo:flow flow-name="xsl-region-body">
<fo:block font-family="Helvetica" font-size="9pt" letter-spacing="3pt" color="#777777">CURRICULUM VITAE</fo:block>
<fo:block font-family="Helvetica" font-size="20pt" line-height="26pt">ZANETTI, Rocío Belén</fo:block>
${section(
  'Datos personales',
  `<fo:table table-layout="fixed" width="100%"><fo:table-column column-width="42mm"/><fo:table-column column-width="120mm"/><fo:table-body>${[
    datum('Nacionalidad', 'argentina'),
    datum('Fecha de nacimiento', '9 de junio de 1988'),
    datum('Domicilio', 'San Lorenzo 1845, 3.º B, S2000 Rosario, Santa Fe'),
    datum('Celular', '+54 9 341 555-0176'),
    datum('Correo electrónico', 'rocio.zanetti@correo.example'),
    datum('Movilidad', 'auto propio'),
  ].join('')}</fo:table-body></fo:table>`,
)}
${section('Presentación', block(summary, 'text-align="justify"'))}
${section(
  'Recorrido laboral',
  jobs
    .map((job) =>
      [
        block(`${job.employer}, ${job.place}`, 'font-weight="bold" space-before="5pt" keep-with-next="always"'),
        block(`Puesto: ${job.title}`, 'keep-with-next="always"'),
        block(job.when ?? '', 'font-style="italic" color="#555555"'),
        bullets(job.text ?? []),
      ].join(''),
    )
    .join(''),
)}
${section('Matrícula y habilitaciones', bullets(licences.map(({ line }) => line)))}
${section(
  'Estudios cursados',
  studies
    .map((e) =>
      [
        block(e.degree, 'font-weight="bold" space-before="4pt" keep-with-next="always"'),
        block([e.institution, e.place].filter(Boolean).join(', '), 'keep-with-next="always"'),
        block(e.when ?? '', 'font-style="italic" color="#555555"'),
      ].join(''),
    )
    .join(''),
)}
${section('Herramientas que manejo', block(`${skills.join(', ')}.`))}
${section('Idiomas', `${block('Portugués: avanzado')}${block('Inglés: lectura y conversación básica')}`)}
${section(
  'Referencias',
  bullets([
    'Esc. Hernán Lamberti, titular de Estudio Lamberti & Asociados, (0341) 555-0120',
    'Arq. Silvina Bocca, desarrollista, (0341) 555-0199',
  ]),
)}
</fo:flow></fo:page-sequence></fo:root>
`,
};
