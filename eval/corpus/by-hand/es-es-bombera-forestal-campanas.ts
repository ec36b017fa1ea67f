import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Capataz de brigada helitransportada',
    employer: 'Servicio Forestal de la Sierra de Alcorán',
    place: 'Cazorla (Jaén)',
    from: '2022-06-01',
    when: '01/06/2022 – actualidad',
    bullets: [
      'Mando de una brigada de siete especialistas y coordinación con el piloto y el técnico de operaciones.',
      'Ataque inicial en 61 incendios; director de extinción en conatos hasta la llegada del técnico.',
      'Quemas prescritas y plan de entrenamiento físico de la base durante el invierno.',
    ],
  },
  {
    title: 'Especialista en extinción',
    employer: 'Servicio Forestal de la Sierra de Alcorán',
    place: 'Cazorla (Jaén)',
    from: '2019-06-15',
    to: '2022-05-31',
    when: '15/06/2019 – 31/05/2022',
    bullets: [
      'Tendidos de manguera, línea de defensa con motosierra y batefuego, guardias de 24 horas.',
      'Responsable del material de comunicaciones de la base.',
    ],
  },
  {
    title: 'Peón de retén',
    employer: 'Montarce y Cauces, S.A.',
    place: 'Siles (Jaén)',
    from: '2018-06-01',
    to: '2018-10-15',
    when: '01/06/2018 – 15/10/2018',
    text: ['Campaña de verano en autobomba.'],
    bullets: ['Desbroces y limpieza de cortafuegos fuera de los días de alerta.'],
  },
  {
    title: 'Peón de retén',
    employer: 'Montarce y Cauces, S.A.',
    place: 'Siles (Jaén)',
    from: '2017-06-12',
    to: '2017-10-10',
    when: '12/06/2017 – 10/10/2017',
  },
  {
    title: 'Socorrista acuática',
    employer: 'Ayuntamiento de Beas del Guadalimar',
    place: 'Beas del Guadalimar (Jaén)',
    from: '2016-06-20',
    to: '2016-09-04',
    when: '20/06/2016 – 04/09/2016',
    bullets: ['Piscina municipal, cursillos de natación para niños de 4 a 9 años.'],
  },
  {
    title: 'Recolectora de aceituna',
    employer: 'Cooperativa San Eufrasio',
    place: 'Puente de Génave (Jaén)',
    from: '2014-12-01',
    to: '2015-02-20',
    when: '01/12/2014 – 20/02/2015',
  },
];
const volunteer: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Voluntaria de protección civil',
    employer: 'Agrupación de Beas del Guadalimar',
    place: 'Beas del Guadalimar (Jaén)',
    from: '2015-03-01',
    to: '2019-05-31',
    when: '01/03/2015 – 31/05/2019',
    bullets: ['Romerías, carreras de montaña y dispositivo de búsqueda de personas.'],
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'Técnico Superior en Gestión Forestal y del Medio Natural',
    studyType: 'Técnico Superior',
    area: 'Gestión Forestal y del Medio Natural',
    institution: 'IES Fuente del Tejo',
    place: 'Cazorla',
    from: '2015-09-15',
    to: '2017-06-09',
    when: '15/09/2015 – 09/06/2017',
  },
  {
    degree: 'Bachillerato de Ciencias',
    studyType: 'Bachillerato',
    area: 'Ciencias',
    institution: 'IES Sierra Morena Alta',
    place: 'Beas del Guadalimar',
    from: '2012-09-17',
    to: '2014-06-06',
    when: '17/09/2012 – 06/06/2014',
  },
];
const courses: (Item & { name: string; by: string; date: string; hours: string })[] = [
  { name: 'Manejo de fuego técnico', by: 'Escuela Nacional de Fuego', date: '2023', hours: '60 h' },
  { name: 'Seguridad en helicópteros', by: 'Aeroforestal Formación', date: '2022', hours: '20 h' },
  { name: 'Motosierra, nivel II', by: 'Centro Forestal de Vadillo Nuevo', date: '2019', hours: '40 h' },
  { name: 'Soporte vital básico y DEA', by: 'Cruz Blanca Española', date: '2024', hours: '8 h' },
].map((one) => ({ ...one, line: `${one.name} ${one.by} ${one.hours} ${one.date}` }));
const skills = [
  'Lectura de mapas y GPS',
  'Motosierra',
  'Meteorología de incendios',
  'Comunicaciones por radio',
  'Conducción 4x4',
  'Análisis de comportamiento del fuego',
];
const languages = [
  { language: 'Español', fluency: 'lengua materna' },
  { language: 'Inglés', fluency: 'B1' },
  { language: 'Portugués', fluency: 'A2' },
];
const more = [
  'Carnés B, C y C+E.',
  'Prueba física superada en marzo de 2025 (campo a través con 20 kg, 43 min).',
  'Disponibilidad geográfica total.',
];

const xml = (text = ''): string => text.replaceAll('&', '&amp;');
const block = (text: string, how = ''): string => `<fo:block ${how}>${xml(text)}</fo:block>`;
const head = (text: string): string =>
  `<fo:block font-size="11.5pt" font-weight="bold" color="#ffffff" background-color="#a8401b" padding="2pt 4pt" start-indent="4pt" end-indent="4pt" space-before="13pt" space-after="6pt" keep-with-next="always">${text}</fo:block>`;
const list = (items: readonly string[] = []): string =>
  items.length === 0
    ? ''
    : `<fo:list-block provisional-distance-between-starts="4mm" provisional-label-separation="1mm">${items
        .map(
          (item) =>
            `<fo:list-item><fo:list-item-label end-indent="label-end()"><fo:block>•</fo:block></fo:list-item-label><fo:list-item-body start-indent="body-start()"><fo:block>${xml(item)}</fo:block></fo:list-item-body></fo:list-item>`,
        )
        .join('')}</fo:list-block>`;
const entry = (one: Dated<Job & { title: string; employer: string; place: string }>): string =>
  `<fo:block space-after="7pt">${block(one.when, 'color="#666666" font-size="9.5pt" keep-with-next="always"')}<fo:block keep-with-next="always"><fo:inline font-weight="bold">${one.title}.</fo:inline> ${xml(one.employer)}, ${one.place}</fo:block>${(one.text ?? []).map((t) => block(t)).join('')}${list(one.bullets)}</fo:block>`;
const cell = (text: string, how = ''): string =>
  `<fo:table-cell padding="2pt 3pt" border-bottom="0.4pt solid #cccccc"><fo:block ${how}>${xml(text)}</fo:block></fo:table-cell>`;

export const cv: HandMadeCv = {
  id: 'es-es-bombera-forestal-campanas',
  language: 'es',
  country: 'ES',
  dates: { pattern: 'dd/MM/yyyy', join: ' – ', now: 'actualidad' },
  name: 'Rocío Peñalver Cuadros',
  label: 'Bombera forestal',
  contact: {
    email: 'rocio.penalver@montesur.example',
    phone: '+34 655 550 173',
    address: 'C/ Pozo de la Nieve, 18, 23280 Beas del Guadalimar (Jaén)',
    city: 'Beas del Guadalimar',
    postalCode: '23280',
    labels: { phone: 'Tel.', email: 'Correo' },
    extra: ['Fecha de nacimiento: 21/04/1996'],
  },
  sections: [
    { kind: 'work', heading: 'CAMPAÑAS Y EMPLEOS', jobs },
    { kind: 'volunteer', heading: 'VOLUNTARIADO', jobs: volunteer },
    { kind: 'education', heading: 'ESTUDIOS', education: studies },
    {
      kind: 'certificates',
      orKind: ['education'],
      heading: 'CURSOS',
      items: courses.map(({ line, name, by, date }) => ({ line, name, by, date })),
    },
    { kind: 'skills', heading: 'APTITUDES', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'languages', heading: 'IDIOMAS', languages },
    { kind: 'other', heading: 'OTROS DATOS DE INTERÉS', bullets: more },
  ],
  tools: ['fop'],
  source: page`<?xml version="1.0" encoding="UTF-8"?>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Helvetica" font-size="10.5pt" line-height="1.32">
<fo:layout-master-set>
<fo:simple-page-master master-name="first" page-width="210mm" page-height="297mm" margin="14mm 20mm 10mm 20mm"><fo:region-body margin-bottom="12mm"/><fo:region-after extent="8mm"/></fo:simple-page-master>
<fo:simple-page-master master-name="rest" page-width="210mm" page-height="297mm" margin="10mm 20mm 10mm 20mm"><fo:region-body margin-top="12mm" margin-bottom="12mm"/><fo:region-before region-name="head" extent="8mm"/><fo:region-after extent="8mm"/></fo:simple-page-master>
<fo:page-sequence-master master-name="all"><fo:single-page-master-reference master-reference="first"/><fo:repeatable-page-master-reference master-reference="rest"/></fo:page-sequence-master>
</fo:layout-master-set>
<fo:page-sequence master-reference="all" language="es">
<fo:static-content flow-name="head"><fo:block font-size="9pt" color="#666666" border-bottom="0.5pt solid #a8401b">Rocío Peñalver Cuadros · Bombera forestal</fo:block></fo:static-content>
<fo:static-content flow-name="xsl-region-after"><fo:block font-size="9pt" color="#666666" text-align="center">Página <fo:page-number/> de <fo:page-number-citation ref-id="end"/></fo:block></fo:static-content>
<fo:flow flow-name="xsl-region-body">
<fo:block font-size="22pt" font-weight="bold" color="#a8401b">Rocío Peñalver Cuadros</fo:block>
<fo:block font-size="13pt" space-after="5pt">Bombera forestal</fo:block>
<fo:block>C/ Pozo de la Nieve, 18, 23280 Beas del Guadalimar (Jaén)</fo:block>
<fo:block>Tel.: +34 655 550 173 – Correo: rocio.penalver@montesur.example</fo:block>
<fo:block>Fecha de nacimiento: 21/04/1996</fo:block>
${head('CAMPAÑAS Y EMPLEOS')}
${jobs.map(entry)}
${head('VOLUNTARIADO')}
${volunteer.map(entry)}
${head('ESTUDIOS')}
${studies.map((s) => `<fo:block space-after="6pt" keep-together.within-page="always">${block(s.when, 'color="#666666" font-size="9.5pt"')}${block(s.degree, 'font-weight="bold"')}${block(`${s.institution}, ${s.place}`)}</fo:block>`)}
${head('CURSOS')}
<fo:table table-layout="fixed" width="100%"><fo:table-column column-width="66mm"/><fo:table-column column-width="68mm"/><fo:table-column column-width="16mm"/><fo:table-column column-width="18mm"/><fo:table-body>
${courses.map((c) => `<fo:table-row>${cell(c.name)}${cell(c.by)}${cell(c.hours)}${cell(c.date, 'text-align="right"')}</fo:table-row>`)}
</fo:table-body></fo:table>
${head('APTITUDES')}
${block(`${skills.join(', ')}.`)}
${head('IDIOMAS')}
${block(languages.map((l) => `${l.language}: ${l.fluency}`).join('. '))}
${head('OTROS DATOS DE INTERÉS')}
${list(more)}
<fo:block id="end"/>
</fo:flow></fo:page-sequence></fo:root>
`,
};
