import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const perfil =
  'Gerocultora con quince años de oficio, paciente y puntual. He trabajado en residencia, en centro de día y a domicilio, y me manejo igual de bien con una grúa que con una familia preocupada.';
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    when: 'De marzo de 2019 a la actualidad',
    employer: 'Residencia Virgen de los Olmos',
    place: 'Soria',
    title: 'Gerocultora, turno de noche',
    from: '2019-03',
    bullets: [
      'Cuidado de 38 residentes, 14 de ellos grandes dependientes.',
      'Cambios posturales, control de constantes y registro en ResiPlus.',
      'Formación de las compañeras nuevas en movilización con grúa.',
    ],
  },
  {
    when: '15/06/2016 – 28/02/2019',
    employer: 'Centro de Día El Mirón',
    place: 'Soria',
    title: 'Auxiliar de geriatría',
    from: '2016-06-15',
    to: '2019-02-28',
    bullets: ['Talleres de memoria y de cocina.', 'Acompañamiento en ruta adaptada.'],
  },
  {
    when: '2012 – 2016',
    employer: 'Asistencia Numancia S. Coop.',
    place: 'Almazán',
    title: 'Auxiliar de ayuda a domicilio',
    from: '2012',
    to: '2016',
    bullets: ['Aseo, comidas y compra de seis usuarios en cuatro pueblos.'],
  },
  {
    when: 'Campañas de 2010 y 2011',
    employer: 'Setas Valonsadero S.L.',
    place: 'Navaleno',
    title: 'Peón de envasado',
    from: '2010',
    to: '2011',
  },
];
const studies: (Study & { when: string })[] = [
  {
    when: '2015',
    degree:
      'Certificado de profesionalidad en Atención sociosanitaria a personas dependientes en instituciones sociales',
    studyType: 'Certificado de profesionalidad',
    area: 'Atención sociosanitaria a personas dependientes en instituciones sociales',
    institution: 'Centro de Formación Duero Alto',
    to: '2015',
  },
  {
    when: '2009',
    degree: 'Graduado en Educación Secundaria',
    institution: 'IES Campos de Tera',
    to: '2009',
  },
];
const cursos: (Item & { name: string; by: string; hours: string; when: string })[] = [
  {
    when: 'Nov. 2022',
    name: 'Cuidados al final de la vida',
    by: 'Escuela de Cuidados del Duero',
    hours: '40 h',
    date: '2022-11',
  },
  {
    when: 'Mayo 2020',
    name: 'Prevención de úlceras por presión',
    by: 'Aula Geriátrica',
    hours: '60 h',
    date: '2020-05',
  },
  { when: '2018', name: 'Manipulador de alimentos', by: 'Formadel', hours: '10 h', date: '2018' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}, ${one.hours}` }));
const skills = [
  'Movilización con grúa y disco',
  'Alimentación por sonda nasogástrica',
  'Demencias y contención verbal',
  'ResiPlus',
  'Word y correo electrónico',
];
const languages = [
  { language: 'Español', fluency: 'lengua materna' },
  { language: 'Rumano', fluency: 'lengua materna' },
  { language: 'Inglés', fluency: 'A2' },
];
const datos = ['Carné de conducir B y vehículo propio.', 'Disponibilidad inmediata, noches y fines de semana.'];
const referencias: Item[] = [
  { line: 'Pilar Hergueta, directora de la Residencia Virgen de los Olmos, 975 555 018', name: 'Pilar Hergueta' },
];

export const cv: HandMadeCv = {
  id: 'es-es-gerocultora-encabezado-word',
  language: 'es',
  country: 'ES',
  dates: { pattern: 'dd/MM/yyyy', join: ' – ', now: 'actualidad' },
  name: 'Mirela Ionescu Calvo',
  shownName: 'MIRELA IONESCU CALVO',
  label: 'Gerocultora',
  contact: {
    email: 'mirela.ionescu@buzonsoria.example',
    phone: '655 555 142',
    address: 'C/ Caballeros 27, 2.º B, 42002 Soria',
    city: 'Soria',
    postalCode: '42002',
    labels: { phone: 'Móvil', email: 'Correo' },
    extra: ['Nacionalidad española y rumana'],
  },
  sections: [
    { kind: 'summary', heading: 'SOBRE MÍ', text: [perfil] },
    { kind: 'work', heading: 'EXPERIENCIA PROFESIONAL', jobs },
    { kind: 'education', heading: 'FORMACIÓN ACADÉMICA', education: studies },
    { kind: 'certificates', heading: 'CURSOS', orKind: ['education'], items: cursos },
    { kind: 'skills', heading: 'APTITUDES', skills: [{ skills }], skillStyle: 'list' },
    { kind: 'languages', heading: 'IDIOMAS', languages },
    { kind: 'other', heading: 'OTROS DATOS DE INTERÉS', bullets: datos },
    { kind: 'references', heading: 'REFERENCIAS', items: referencias },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ perfil, jobs, studies, cursos, skills, languages, datos, referencias })}''')
doc = Document()
sec = doc.sections[0]
sec.page_width, sec.page_height = Cm(21), Cm(29.7)
sec.left_margin = sec.right_margin = Cm(2)
sec.top_margin, sec.bottom_margin = Cm(4.2), Cm(1.8)
sec.header_distance = Cm(1.1)
base = doc.styles['Normal']
base.font.name, base.font.size = 'Carlito', Pt(10.5)
base.paragraph_format.space_after = Pt(2)
PLUM = RGBColor(0x6B, 0x2D, 0x5C)

header = sec.header
p = header.paragraphs[0]
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
r = p.add_run('MIRELA IONESCU CALVO')
r.bold, r.font.size, r.font.color.rgb = True, Pt(20), PLUM
for text, size in (('Gerocultora', 12), ('C/ Caballeros 27, 2.º B, 42002 Soria', 10), ('Móvil: 655 555 142 | Correo: mirela.ionescu@buzonsoria.example', 10), ('Nacionalidad española y rumana', 10)):
    p = header.add_paragraph()
    p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    p.paragraph_format.space_after = Pt(0)
    p.add_run(text).font.size = Pt(size)
foot = sec.footer.paragraphs[0]
foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
run = foot.add_run()
for kind, text in (('begin', None), (None, 'PAGE'), ('end', None)):
    el = OxmlElement('w:fldChar' if kind else 'w:instrText')
    if kind:
        el.set(qn('w:fldCharType'), kind)
    else:
        el.text = text
    run._r.append(el)


def heading(text):
    p = doc.add_paragraph()
    p.paragraph_format.space_before, p.paragraph_format.space_after = Pt(10), Pt(4)
    p.paragraph_format.keep_with_next = True
    run = p.add_run(text)
    run.bold, run.font.size, run.font.color.rgb = True, Pt(12), PLUM


def table(rows, widths):
    t = doc.add_table(rows=0, cols=len(widths))
    t.style = 'Table Grid'
    t.autofit = False
    for column, width in zip(t.columns, widths):
        column.width = Cm(width)
    for row in rows:
        cells = t.add_row().cells
        for cell, width, text in zip(cells, widths, row):
            cell.width = Cm(width)
            cell.paragraphs[0].add_run(text)


heading('SOBRE MÍ')
doc.add_paragraph(cv['perfil']).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
heading('EXPERIENCIA PROFESIONAL')
t = doc.add_table(rows=0, cols=2)
t.autofit = False
t.columns[0].width, t.columns[1].width = Cm(4.2), Cm(12.8)
for job in cv['jobs']:
    left, right = t.add_row().cells
    left.width, right.width = Cm(4.2), Cm(12.8)
    left.paragraphs[0].add_run(job['when']).italic = True
    right.paragraphs[0].add_run(job['title']).bold = True
    right.add_paragraph(job['employer'] + ' (' + job['place'] + ')')
    for b in job.get('bullets', []):
        q = right.add_paragraph(b, style='List Bullet')
        q.paragraph_format.space_after = Pt(0)
    right.paragraphs[-1].paragraph_format.space_after = Pt(7)
heading('FORMACIÓN ACADÉMICA')
for s in cv['studies']:
    p = doc.add_paragraph()
    p.add_run(s['when'] + '. ').italic = True
    p.add_run(s['degree'] + '. ').bold = True
    p.add_run(s['institution'] + '.')
heading('CURSOS')
table([[c['when'], c['name'], c['by'], c['hours']] for c in cv['cursos']], [2.4, 6.4, 6.2, 2])
heading('APTITUDES')
for s in cv['skills']:
    doc.add_paragraph(s, style='List Bullet').paragraph_format.space_after = Pt(0)
heading('IDIOMAS')
doc.add_paragraph(', '.join(l['language'] + ' (' + l['fluency'] + ')' for l in cv['languages']))
heading('OTROS DATOS DE INTERÉS')
for d in cv['datos']:
    doc.add_paragraph(d, style='List Bullet').paragraph_format.space_after = Pt(0)
heading('REFERENCIAS')
for r in cv['referencias']:
    doc.add_paragraph(r['line'])
doc.save('cv.docx')
`,
};
