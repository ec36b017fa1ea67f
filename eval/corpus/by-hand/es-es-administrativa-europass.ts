import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Administrativa contable',
    employer: 'Hermanos Urdiales Distribuciones S.L.',
    place: 'Valladolid',
    from: '2017-09',
    when: 'Septiembre 2017 – Actualidad',
    bullets: [
      'Contabilización de facturas de 230 proveedores y conciliación bancaria de cuatro cuentas.',
      'Preparación de los modelos 303, 347 y 111 para la asesoría.',
      'Atención telefónica y seguimiento de cobros.',
    ],
  },
  {
    title: 'Auxiliar administrativa',
    employer: 'Gestoría Pisuerga',
    place: 'Valladolid',
    from: '2013-02',
    to: '2017-08',
    when: 'Febrero 2013 – Agosto 2017',
    bullets: ['Tramitación de altas y bajas en la Seguridad Social.', 'Matriculación y transferencia de vehículos.'],
  },
  {
    title: 'Dependienta',
    employer: 'Calzados Reoyo',
    place: 'Palencia',
    from: '2011-06',
    to: '2012-12',
    when: 'Junio 2011 – Diciembre 2012',
    bullets: ['Atención al público, caja e inventario.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Técnico Superior en Administración y Finanzas',
    studyType: 'Técnico Superior',
    area: 'Administración y Finanzas',
    institution: 'IES Ribera de Castilla',
    place: 'Valladolid',
    from: '2009',
    to: '2011',
    when: '2009 – 2011',
    score: 'Nota media: 8,3',
  },
  {
    degree: 'Bachillerato de Ciencias Sociales',
    studyType: 'Bachillerato',
    area: 'Ciencias Sociales',
    institution: 'IES Alonso Berruguete',
    place: 'Palencia',
    from: '2007',
    to: '2009',
    when: '2007 – 2009',
  },
];
const courses: (Item & { name: string; by: string; date: string; hours: string })[] = [
  {
    line: 'Nóminas y Seguros Sociales, Cámara de Comercio de Valladolid (60 horas)',
    name: 'Nóminas y Seguros Sociales',
    by: 'Cámara de Comercio de Valladolid',
    date: '2022',
    hours: '60 horas',
  },
  {
    line: 'Excel avanzado, Fundación Labora (40 horas)',
    name: 'Excel avanzado',
    by: 'Fundación Labora',
    date: '2019',
    hours: '40 horas',
  },
];
const languages = [
  { language: 'Español', fluency: 'Lengua materna' },
  { language: 'Inglés', fluency: 'B2' },
  { language: 'Portugués', fluency: 'A2' },
];
const skills = ['ContaPlus', 'A3Nom', 'Sage 50', 'Microsoft Excel', 'Sistema RED', 'Certificado digital'];
const notes = ['Carné de conducir B y vehículo propio', 'Disponibilidad inmediata', 'Discapacidad reconocida del 33 %'];

export const cv: HandMadeCv = {
  id: 'es-es-administrativa-europass',
  language: 'es',
  country: 'ES',
  dates: { pattern: 'MMMM yyyy', now: 'Actualidad' },
  name: 'Nuria Castrillo Beltrán',
  shownName: 'Castrillo Beltrán, Nuria',
  contact: {
    email: 'nuria.castrillo@correo.example',
    phone: '+34 612 345 078',
    address: 'Calle Embajadores 23, 3.º B, 47013 Valladolid',
    city: 'Valladolid',
    postalCode: '47013',
    heading: 'INFORMACIÓN PERSONAL',
    labels: { address: 'Dirección', phone: 'Teléfono', email: 'Correo electrónico' },
    extra: ['Española', '22/03/1991'],
  },
  sections: [
    { kind: 'work', heading: 'EXPERIENCIA LABORAL', jobs },
    { kind: 'education', heading: 'EDUCACIÓN Y FORMACIÓN', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'FORMACIÓN COMPLEMENTARIA', items: courses },
    { kind: 'languages', heading: 'IDIOMAS', languages },
    { kind: 'skills', heading: 'COMPETENCIAS INFORMÁTICAS', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'other', heading: 'DATOS DE INTERÉS', bullets: notes },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ jobs, studies, courses, languages, skills, notes })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin = page.right_margin = Cm(1.8)
page.top_margin = page.bottom_margin = Cm(1.8)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Liberation Sans Narrow', Pt(11)
normal.paragraph_format.space_after = Pt(2)
made = doc.add_table(rows=0, cols=2)
made.autofit = False
made.columns[0].width, made.columns[1].width = Cm(5.6), Cm(11.8)


def row(label, lines=(), head=False, bold=False, gap=0):
    cells = made.add_row().cells
    cells[0].width, cells[1].width = Cm(5.6), Cm(11.8)
    left = cells[0].paragraphs[0]
    left.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = left.add_run(label)
    if head:
        run.bold, run.font.color.rgb = True, RGBColor(0x0E, 0x41, 0x94)
        left.paragraph_format.space_before = Pt(14)
    left.paragraph_format.space_before = Pt(14 if head else gap)
    for n, line in enumerate(lines):
        paragraph = cells[1].paragraphs[0] if n == 0 else cells[1].add_paragraph()
        paragraph.add_run(line).bold = bold
        if n == 0:
            paragraph.paragraph_format.space_before = Pt(gap)



row('Curriculum Vitae', head=True)
row('INFORMACIÓN PERSONAL', head=True)
row('Apellidos, Nombre', ['Castrillo Beltrán, Nuria'], bold=True)
row('Dirección', ['Calle Embajadores 23, 3.º B, 47013 Valladolid'])
row('Teléfono', ['+34 612 345 078'])
row('Correo electrónico', ['nuria.castrillo@correo.example'])
row('Nacionalidad', ['Española'])
row('Fecha de nacimiento', ['22/03/1991'])
row('EXPERIENCIA LABORAL', head=True)
for job in cv['jobs']:
    row('Fechas', [job['when']], gap=6)
    row('Profesión o cargo desempeñado', [job['title']], bold=True)
    row('Funciones y responsabilidades principales', ['- ' + text for text in job['bullets']])
    row('Nombre y dirección de la empresa', [job['employer'] + ', ' + job['place']])
row('EDUCACIÓN Y FORMACIÓN', head=True)
for study in cv['studies']:
    row('Fechas', [study['when']], gap=6)
    row('Cualificación obtenida', [study['degree']], bold=True)
    row('Centro de enseñanza', [study['institution'] + ', ' + study['place']])
    if 'score' in study:
        row('Calificación', [study['score']])
row('FORMACIÓN COMPLEMENTARIA', head=True)
for course in cv['courses']:
    row(course['date'], [course['line']])
row('IDIOMAS', head=True)
for item in cv['languages']:
    row(item['language'], [item['fluency']])
row('COMPETENCIAS INFORMÁTICAS', head=True)
row('', [', '.join(cv['skills'])])
row('DATOS DE INTERÉS', head=True)
row('', ['- ' + note for note in cv['notes']])
doc.save('cv.docx')
`,
};
