import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objective =
  'Ingeniero industrial con experiencia en calidad automotriz. Interesado en una posición de supervisión en el Bajío, con disponibilidad para viajar.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Ingeniero de Calidad',
    employer: 'Autopartes del Bajío, S.A. de C.V.',
    place: 'Silao, Gto.',
    from: '2021-08',
    when: 'Agosto 2021 a la fecha',
    text: ['Empresa Tier 1 que fabrica arneses y módulos de puerta para tres armadoras.'],
    bullets: [
      'Reducción de PPM de 180 a 45 en dos años.',
      'Atención a reclamos de cliente con metodología 8D.',
      'Responsable de auditorías internas IATF 16949.',
    ],
  },
  {
    title: 'Auxiliar de Calidad',
    employer: 'Troquelados León',
    place: 'León, Gto.',
    from: '2019-01',
    to: '2021-07',
    when: 'Enero 2019 a Julio 2021',
    bullets: ['Inspección de recibo y liberación de primera pieza.', 'Elaboración de gráficos de control.'],
  },
  {
    title: 'Practicante de Producción',
    employer: 'Calzado Cañada',
    place: 'León, Gto.',
    from: '2018-02',
    to: '2018-08',
    when: 'Febrero 2018 a Agosto 2018',
    bullets: ['Estudio de tiempos y movimientos en el área de pespunte.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Ingeniería Industrial',
    studyType: 'Ingeniería',
    area: 'Industrial',
    institution: 'Instituto Tecnológico de León',
    from: '2013',
    to: '2018',
    when: '2013 - 2018',
    score: 'Promedio 8.9',
  },
  {
    degree: 'Bachillerato Técnico en Electromecánica',
    studyType: 'Bachillerato Técnico',
    area: 'Electromecánica',
    institution: 'CETIS 77',
    place: 'Salamanca, Gto.',
    from: '2010',
    to: '2013',
    when: '2010 - 2013',
    score: 'Promedio 9.1',
  },
];
const courses: (Item & { name: string; by: string; date: string })[] = [
  { line: 'Green Belt Six Sigma, ITESM León (2022)', name: 'Green Belt Six Sigma', by: 'ITESM León', date: '2022' },
  { line: 'Core Tools AIAG, Intelicalidad (2021)', name: 'Core Tools AIAG', by: 'Intelicalidad', date: '2021' },
  {
    line: 'Auditor Interno IATF 16949, SGS México (2020)',
    name: 'Auditor Interno IATF 16949',
    by: 'SGS México',
    date: '2020',
  },
];
const skills = [
  { name: 'Minitab', level: 'Avanzado' },
  { name: 'Excel', level: 'Avanzado' },
  { name: 'SAP QM', level: 'Intermedio' },
  { name: 'AutoCAD', level: 'Básico' },
  { name: 'CMM Zeiss', level: 'Intermedio' },
];
const languages = [
  { language: 'Español', fluency: 'Nativo' },
  { language: 'Inglés', fluency: '80%' },
];
const references = [
  'Ing. Rodrigo Cervantes, Gerente de Calidad, Autopartes del Bajío, Tel. 472 555 0131',
  'Lic. Paola Arriaga, Recursos Humanos, Troquelados León, Tel. 477 555 0164',
];

export const cv: HandMadeCv = {
  id: 'es-mx-ingeniero-calidad-prawn',
  language: 'es',
  country: 'MX',
  dates: { pattern: 'MMMM yyyy', join: ' a ', now: 'la fecha' },
  name: 'Iván Alejandro Peñaloza Ruiz',
  shownName: 'ING. IVÁN ALEJANDRO PEÑALOZA RUIZ',
  contact: {
    email: 'ivan.penaloza@buzonmx.example',
    phone: '462 555 0193',
    address: 'Privada Los Olivos 118, Col. Las Reynas, C.P. 36660, Irapuato, Gto.',
    city: 'Irapuato',
    postalCode: '36660',
    heading: 'DATOS PERSONALES',
    labels: { address: 'Domicilio', phone: 'Celular', email: 'Correo' },
    extra: ['29 años', 'Soltero'],
  },
  sections: [
    { kind: 'summary', heading: 'OBJETIVO PROFESIONAL', text: [objective] },
    { kind: 'work', heading: 'TRAYECTORIA LABORAL', jobs },
    { kind: 'education', heading: 'FORMACIÓN ACADÉMICA', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'CURSOS Y CERTIFICACIONES', items: courses },
    { kind: 'skills', heading: 'MANEJO DE SOFTWARE', skills: [{ skills }] },
    { kind: 'languages', heading: 'IDIOMAS', languages },
    { kind: 'references', heading: 'REFERENCIAS LABORALES', bullets: references },
  ],
  tools: ['prawn'],
  source: page`# encoding: utf-8
require 'json'
require 'prawn'

CV = JSON.parse(<<'DATOS')
${JSON.stringify({ objective, jobs, studies, courses, skills, languages, references })}
DATOS
FONTS = '/usr/share/fonts/truetype/liberation/LiberationSerif-'

Prawn::Document.generate('cv.pdf', page_size: 'LETTER', margin: [45, 55, 45, 55], info: { Title: 'Curriculum' }) do
  font_families.update('Serif' => { normal: FONTS + 'Regular.ttf', bold: FONTS + 'Bold.ttf', italic: FONTS + 'Italic.ttf' })
  font 'Serif', size: 11
  default_leading 1

  define_singleton_method(:heading) do |title|
    start_new_page if cursor < 110
    move_down 9
    text title, style: :bold
    stroke { line_width 0.7; horizontal_rule }
    move_down 5
  end
  define_singleton_method(:dots) do |items|
    items.each do |item|
      indent(8) do
        float { text '•' }
        indent(12) { text item }
      end
    end
  end

  text 'CURRICULUM VITAE', align: :center, size: 10
  text 'ING. IVÁN ALEJANDRO PEÑALOZA RUIZ', align: :center, style: :bold, size: 16
  heading 'DATOS PERSONALES'
  [['Domicilio', 'Privada Los Olivos 118, Col. Las Reynas, C.P. 36660, Irapuato, Gto.'], ['Celular', '462 555 0193'],
   ['Correo', 'ivan.penaloza@buzonmx.example'], ['Edad', '29 años'], ['Estado civil', 'Soltero']].each do |label, value|
    float { text label + ':' }
    indent(80) { text value }
  end
  heading 'OBJETIVO PROFESIONAL'
  text CV['objective']
  heading 'TRAYECTORIA LABORAL'
  CV['jobs'].each do |job|
    start_new_page if cursor < 110
    text job['employer'] + ' ' + job['place'], style: :bold
    text 'Puesto: ' + job['title']
    text 'Periodo: ' + job['when']
    (job['text'] || []).each { |line| text line, style: :italic }
    dots job['bullets']
    move_down 7
  end
  heading 'FORMACIÓN ACADÉMICA'
  CV['studies'].each do |study|
    text study['degree'], style: :bold
    text [study['institution'], study['place']].compact.join(', ')
    text study['when'] + ', ' + study['score']
    move_down 5
  end
  heading 'CURSOS Y CERTIFICACIONES'
  dots(CV['courses'].map { |course| course['line'] })
  heading 'MANEJO DE SOFTWARE'
  CV['skills'].each { |skill| text skill['name'] + ' (' + skill['level'] + ')' }
  heading 'IDIOMAS'
  CV['languages'].each { |item| text item['language'] + ': ' + item['fluency'] }
  heading 'REFERENCIAS LABORALES'
  dots CV['references']
end
`,
};
