import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Patrón de cabotaje',
    employer: 'Armadora Ons Mar, S.L.',
    place: 'Bueu',
    from: '2018-01',
    when: 'ene. 2018 – actualidad',
    text: ['Al mando del «Nova Lourdes», cerquero de 21 metros, once tripulantes. Sardina y jurel.'],
  },
  {
    title: 'Patrón',
    employer: 'Piscifactoría Rías Altas, S.A.',
    place: 'Muros',
    from: '2014-06',
    to: '2017-12',
    when: 'jun. 2014 – dic. 2017',
    text: ['Embarcación auxiliar de bateas y jaulas de rodaballo.'],
  },
  {
    title: 'Albañil',
    employer: 'Construcciones Hermanos Pazos',
    place: 'Cangas',
    from: '2012-02',
    to: '2014-05',
    when: 'feb. 2012 – may. 2014',
    text: ['Dos años en tierra, al nacer los gemelos.'],
  },
  {
    title: 'Segundo patrón',
    employer: 'Pesquera Gran Sol, S.A.',
    place: 'Vigo',
    from: '2007-03',
    to: '2012-01',
    when: 'mar. 2007 – ene. 2012',
    text: ['Mareas de 45 días al oeste de Irlanda.'],
  },
  {
    title: 'Marinero',
    employer: 'barco «Hermanos Ferradás»',
    place: 'Bueu',
    from: '2001',
    to: '2006',
    when: '2001 – 2006',
    text: ['Palangre de bajura.'],
  },
  {
    title: 'Soldado profesional de tropa y marinería',
    employer: 'Armada Española',
    place: 'Ferrol',
    from: '1999',
    to: '2001',
    when: '1999 – 2001',
  },
];
const cards = [
  {
    line: 'Patrón de Litoral, Instituto Marítimo-Pesquero del Atlántico, 2006',
    name: 'Patrón de Litoral',
    by: 'Instituto Marítimo-Pesquero del Atlántico',
    date: '2006',
  },
  { line: 'Operador General del SMSSM, 2013', name: 'Operador General del SMSSM', date: '2013' },
  {
    line: 'Formación básica en seguridad, Instituto Social de la Marina, renovada en 2023',
    name: 'Formación básica en seguridad',
    by: 'Instituto Social de la Marina',
    date: '2023',
  },
  { line: 'Permisos de conducir B y C', name: 'Permisos de conducir B y C' },
];
const skills = [
  'maniobra de cerco',
  'sonar y ecosonda',
  'MaxSea',
  'diario electrónico de pesca',
  'motores diésel marinos',
];
const about =
  'Hijo y nieto de marineros. Veintitrés años de mar y ni un hombre perdido. Busco plaza de patrón portuario o de instructor, cerca de casa si puede ser.';

export const cv: HandMadeCv = {
  id: 'es-es-patron-de-pesca-cuadricula',
  language: 'es',
  country: 'ES',
  dates: { pattern: 'MMM yyyy', now: 'actualidad' },
  name: 'Ramón Piñeiro Outeda',
  contact: {
    email: 'ramon.pineiro@correo-ria.example',
    phone: '628 41 73 09',
    address: 'Rúa da Banda do Río, 14, 2.º B, 36930 Bueu (Pontevedra)',
    city: 'Bueu',
    postalCode: '36930',
    labels: { address: 'Dirección', phone: 'Teléfono', email: 'Correo' },
    heading: 'DATOS PERSONALES',
    extra: ['DNI: a petición', 'Fecha de nacimiento: 2 de agosto de 1980'],
  },
  sections: [
    { kind: 'summary', heading: 'QUIÉN SOY', text: [about] },
    { kind: 'work', heading: 'VIDA LABORAL', jobs },
    {
      kind: 'education',
      heading: 'ESTUDIOS',
      education: [
        {
          degree: 'Técnico en Navegación y Pesca de Litoral',
          studyType: 'Técnico',
          area: 'Navegación y Pesca de Litoral',
          institution: 'Instituto Marítimo-Pesquero del Atlántico',
          place: 'Vigo',
          from: '2004',
          to: '2006',
          when: '2004 – 2006',
        },
        {
          degree: 'Graduado Escolar',
          institution: 'Colegio Público de Beluso',
          to: '1994',
          when: '1994',
        },
      ],
    },
    { kind: 'certificates', heading: 'TÍTULOS Y CARNÉS', items: cards },
    { kind: 'skills', heading: 'QUÉ SÉ HACER', skills: [{ skills }], skillStyle: 'list' },
    {
      kind: 'languages',
      heading: 'IDIOMAS',
      languages: [
        { language: 'Gallego', fluency: 'lengua materna' },
        { language: 'Castellano', fluency: 'lengua materna' },
        { language: 'Inglés', fluency: 'el de la radio' },
      ],
    },
    {
      kind: 'references',
      heading: 'REFERENCIAS',
      items: [
        {
          line: 'D. Evaristo Ferradás, patrón mayor de la Cofradía de Bueu, 986 32 41 70',
          name: 'D. Evaristo Ferradás',
        },
      ],
    },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ jobs, cards, skills, about })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin = page.right_margin = Cm(2.2)
page.top_margin = page.bottom_margin = Cm(1.8)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Liberation Serif', Pt(11)
normal.paragraph_format.space_after = Pt(2)


def heading(text):
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(10)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.add_run(text).bold = True


def grid(rows, widths):
    table = doc.add_table(rows=0, cols=len(widths))
    table.style = 'Table Grid'
    table.autofit = False
    for row in rows:
        cells = table.add_row().cells
        for cell, width, text in zip(cells, widths, row):
            cell.width = Cm(width)
            parts = text if isinstance(text, list) else [text]
            cell.paragraphs[0].add_run(parts[0])
            for part in parts[1:]:
                cell.add_paragraph(part)


title = doc.add_paragraph()
title.add_run('Ramón Piñeiro Outeda').font.size = Pt(17)
heading('DATOS PERSONALES')
grid([
    ('Dirección:', 'Rúa da Banda do Río, 14, 2.º B, 36930 Bueu (Pontevedra)'),
    ('Teléfono:', '628 41 73 09'),
    ('Correo:', 'ramon.pineiro@correo-ria.example'),
    ('DNI:', 'a petición'),
    ('Fecha de nacimiento:', '2 de agosto de 1980'),
], (4.6, 12))
heading('QUIÉN SOY')
doc.add_paragraph(cv['about'])
heading('VIDA LABORAL')
grid([('Fechas', 'Empresa', 'Puesto')] + [
    (job['when'], job['employer'] + ' (' + job['place'] + ')', [job['title']] + job.get('text', [])) for job in cv['jobs']
], (3.4, 5.6, 7.6))
heading('ESTUDIOS')
grid([
    ('2004 – 2006', 'Instituto Marítimo-Pesquero del Atlántico (Vigo)', 'Técnico en Navegación y Pesca de Litoral'),
    ('1994', 'Colegio Público de Beluso', 'Graduado Escolar'),
], (3.4, 5.6, 7.6))
heading('TÍTULOS Y CARNÉS')
for card in cv['cards']:
    doc.add_paragraph(card['line'])
heading('QUÉ SÉ HACER')
for skill in cv['skills']:
    doc.add_paragraph('* ' + skill)
heading('IDIOMAS')
for text in ('Gallego, lengua materna', 'Castellano, lengua materna', 'Inglés, el de la radio'):
    doc.add_paragraph(text)
heading('REFERENCIAS')
doc.add_paragraph('D. Evaristo Ferradás, patrón mayor de la Cofradía de Bueu, 986 32 41 70')
doc.save('cv.docx')
`,
};
