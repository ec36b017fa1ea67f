import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const perfil =
  'Licenciada en música con énfasis en piano y dirección coral. Más de quince años de experiencia con niños, jóvenes y adultos mayores, en colegios oficiales y privados y en casas de la cultura. Creo en la música como lugar de encuentro.';
const jobs: (Job & { when: string })[] = [
  {
    employer: 'Institución Educativa La Esperanza del Río',
    place: 'Sabaneta, Antioquia',
    title: 'Docente de música, básica secundaria',
    from: '2019-02',
    when: 'Feb. 2019 – a la fecha',
    bullets: [
      'Doce grupos de sexto a noveno grado.',
      'Fundadora del coro institucional (60 voces), ganador del encuentro departamental.',
      'Coordinadora del área de Educación Artística desde 2022.',
    ],
  },
  {
    employer: 'Alcaldía de Sabaneta – Casa de la Cultura',
    place: 'Sabaneta, Antioquia',
    title: 'Instructora de piano e iniciación musical',
    from: '2014-03',
    to: '2018-12',
    when: 'Mar. 2014 – dic. 2018',
    text: ['Contrato de prestación de servicios, renovado cada año.'],
    bullets: ['Talleres para niños de 5 a 8 años y para adultos mayores.', 'Montaje de la cantata navideña.'],
  },
  {
    employer: 'Colegio Los Sauces, S.A.S.',
    place: 'Medellín',
    title: 'Profesora de música, preescolar y primaria',
    from: '2010-01',
    to: '2014-02',
    when: 'Ene. 2010 – feb. 2014',
    bullets: ['Clases de flauta dulce, percusión y canto.', 'Organización de la semana cultural.'],
  },
  {
    employer: 'Academia Do Re Mi',
    place: 'Envigado',
    title: 'Practicante',
    from: '2009-02',
    to: '2009-11',
    when: 'Feb. 2009 – nov. 2009',
  },
  {
    employer: 'Independiente',
    place: 'Medellín',
    title: 'Pianista acompañante y clases particulares',
    from: '2006',
    when: '2006 – a la fecha',
    bullets: ['Matrimonios, grados y exámenes de canto.'],
  },
];
const estudios: (Study & { when: string })[] = [
  {
    degree: 'Maestría en Educación',
    studyType: 'Maestría',
    area: 'Educación',
    institution: 'Universidad del Valle de Aburrá',
    place: 'Medellín',
    from: '2016',
    to: '2018',
    when: '2016 – 2018',
    text: ['Trabajo de grado: El coro escolar como espacio de convivencia.'],
  },
  {
    degree: 'Licenciatura en Música',
    studyType: 'Licenciatura',
    area: 'Música',
    institution: 'Conservatorio de la Montaña',
    place: 'Medellín',
    from: '2005',
    to: '2009',
    when: '2005 – 2009',
  },
  {
    degree: 'Bachiller académico',
    studyType: 'Bachiller académico',
    institution: 'Normal Superior de Jericó',
    place: 'Jericó, Antioquia',
    to: '2004',
    when: '2004',
  },
];
const cursos: (Item & { name: string })[] = [
  {
    line: 'Diplomado en Pedagogía Kodály, Fundación Canto Llano, 2017 (120 horas)',
    name: 'Diplomado en Pedagogía Kodály',
    by: 'Fundación Canto Llano',
    date: '2017',
  },
  {
    line: 'Curso de dirección coral infantil, Corporación Voces del Sur, julio de 2012',
    name: 'Curso de dirección coral infantil',
    by: 'Corporación Voces del Sur',
    date: '2012-07',
  },
];
const logros: Item[] = [
  {
    line: 'Maestra Ilustre, Secretaría de Educación de Sabaneta, 2021',
    name: 'Maestra Ilustre',
    by: 'Secretaría de Educación de Sabaneta',
    date: '2021',
  },
  {
    line: 'Primer puesto, Encuentro Departamental de Coros Escolares, 2023',
    name: 'Primer puesto',
    by: 'Encuentro Departamental de Coros Escolares',
    date: '2023',
  },
];
const habilidades = [
  'Piano',
  'Flauta dulce',
  'Dirección coral',
  'Arreglos a tres voces',
  'MuseScore',
  'Lectura a primera vista',
];
const referencias = [
  'Gloria Elena Restrepo Vélez, rectora, I. E. La Esperanza del Río, cel. 311 555 0129',
  'Hernán Darío Gallego, director, Casa de la Cultura de Sabaneta, cel. 312 555 0174',
];

export const cv: HandMadeCv = {
  id: 'es-co-profesora-musica-prawn',
  language: 'es',
  country: 'CO',
  dates: { pattern: 'MMM yyyy', now: 'a la fecha' },
  name: 'Luz Adriana Quintero Ospina',
  label: 'Licenciada en Música',
  contact: {
    email: 'luzquintero.musica@correoandino.example',
    phone: '+57 310 555 0147',
    address: 'Calle 70 Sur # 45-18, Sabaneta, Antioquia',
    city: 'Sabaneta',
    extra: ['C.C. 43.555.018 de Jericó', 'Fecha de nacimiento: 19 de junio de 1987'],
  },
  sections: [
    { kind: 'summary', heading: 'Perfil profesional', text: [perfil] },
    { kind: 'work', heading: 'Experiencia laboral', jobs },
    { kind: 'education', heading: 'Formación académica', education: estudios },
    { kind: 'certificates', orKind: ['education'], heading: 'Cursos y diplomados', items: cursos },
    { kind: 'awards', heading: 'Reconocimientos', items: logros },
    { kind: 'skills', heading: 'Habilidades', skills: [{ skills: habilidades }], skillStyle: 'comma' },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Español', fluency: 'nativo' },
        { language: 'Inglés', fluency: 'intermedio (B1)' },
      ],
    },
    { kind: 'references', heading: 'Referencias', items: referencias.map((line) => ({ line })) },
  ],
  tools: ['prawn'],
  source: page`require 'json'
require 'prawn'

cv = JSON.parse(<<'DATA')
${JSON.stringify({ perfil, jobs, estudios, cursos, logros, habilidades, referencias })}
DATA

Prawn::Document.generate('cv.pdf', page_size: 'LETTER', margin: [56, 64, 56, 64]) do
  font_families.update('Carlito' => {
    normal: '/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf',
    bold: '/usr/share/fonts/truetype/crosextra/Carlito-Bold.ttf',
    italic: '/usr/share/fonts/truetype/crosextra/Carlito-Italic.ttf',
    bold_italic: '/usr/share/fonts/truetype/crosextra/Carlito-BoldItalic.ttf'
  })
  font 'Carlito', size: 11
  default_leading 2

  heading = lambda do |text|
    start_new_page if cursor < 90
    move_down 12
    text text, size: 13, style: :bold, color: '8a2f2f'
    stroke_color 'c9a5a5'
    stroke_horizontal_rule
    move_down 7
  end
  row = lambda do |left, right|
    start_new_page if cursor < 60
    float { text right, align: :right, color: '555555' }
    bounding_box([0, cursor], width: 350) { text left, style: :bold }
  end
  bullet = lambda do |words|
    start_new_page if cursor < 20
    float { text '•', indent_paragraphs: 6 }
    indent(18) { text words }
  end

  text 'Luz Adriana Quintero Ospina', size: 22, style: :bold, color: '8a2f2f'
  text 'Licenciada en Música', size: 13
  move_down 4
  text 'C.C. 43.555.018 de Jericó'
  text 'Fecha de nacimiento: 19 de junio de 1987'
  text 'Calle 70 Sur # 45-18, Sabaneta, Antioquia'
  text '+57 310 555 0147'
  text 'luzquintero.musica@correoandino.example'

  heading.call('Perfil profesional')
  text cv['perfil'], align: :justify
  heading.call('Experiencia laboral')
  cv['jobs'].each do |job|
    row.call(job['employer'], job['when'])
    text job['title'] + ' – ' + job['place'], style: :italic
    (job['text'] || []).each { |line| text line }
    (job['bullets'] || []).each { |line| bullet.call(line) }
    move_down 8
  end
  heading.call('Formación académica')
  cv['estudios'].each do |study|
    row.call(study['degree'], study['when'])
    text study['institution'] + ' – ' + study['place']
    (study['text'] || []).each { |line| text line, style: :italic }
    move_down 6
  end
  heading.call('Cursos y diplomados')
  cv['cursos'].each { |item| bullet.call(item['line']) }
  heading.call('Reconocimientos')
  cv['logros'].each { |item| bullet.call(item['line']) }
  heading.call('Habilidades')
  text cv['habilidades'].join(', ')
  heading.call('Idiomas')
  text 'Español: nativo'
  text 'Inglés: intermedio (B1)'
  heading.call('Referencias')
  cv['referencias'].each { |line| text line }
end
`,
};
