import type { Item, Job, SkillGroup, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Maestro electricista de mantención',
    employer: 'Minera Cerro Llanquén',
    place: 'Calama',
    from: '2019-03',
    when: '(marzo 2019 – a la fecha)',
    bullets: [
      'Mantención preventiva de correas, molinos y salas eléctricas en 6,6 kV.',
      'Líder de una cuadrilla de cuatro eléctricos en turno 7x7.',
      'Reducción de un 18 % de las detenciones no programadas del chancador primario.',
    ],
  },
  {
    title: 'Electricista de obra',
    employer: 'Constructora Aconcagua Sur Ltda.',
    place: 'Quilpué',
    from: '2014-08',
    to: '2018-12',
    when: '(agosto 2014 – diciembre 2018)',
    bullets: [
      'Instalaciones de alumbrado y fuerza en edificios de hasta doce pisos.',
      'Tramitación de declaraciones TE1 ante la SEC.',
    ],
  },
  {
    title: 'Ayudante eléctrico',
    employer: 'Montajes Paredes e Hijos',
    place: 'Viña del Mar',
    from: '2012-01',
    to: '2014-07',
    when: '(enero 2012 – julio 2014)',
    bullets: ['Tendido de cables, canalizaciones y armado de tableros.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Técnico de Nivel Superior en Electricidad Industrial',
    studyType: 'Técnico de Nivel Superior',
    area: 'Electricidad Industrial',
    institution: 'INACAP',
    place: 'Valparaíso',
    from: '2010',
    to: '2011',
    when: '(2010 – 2011)',
  },
  {
    degree: 'Enseñanza media técnico-profesional',
    institution: 'Liceo Industrial de Valparaíso',
    from: '2005',
    to: '2008',
    when: '(2005 – 2008)',
  },
];
const licences: (Item & { by: string; date: string })[] = [
  {
    line: 'Licencia SEC clase B, Superintendencia de Electricidad y Combustibles, 2013',
    name: 'Licencia SEC clase B',
    by: 'Superintendencia de Electricidad y Combustibles',
    date: '2013',
  },
  {
    line: 'Trabajo en altura física, Mutual de Seguridad, 2022',
    name: 'Trabajo en altura física',
    by: 'Mutual de Seguridad',
    date: '2022',
  },
  {
    line: 'Bloqueo y tarjeteo LOTOTO, ACHS, 2021',
    name: 'Bloqueo y tarjeteo LOTOTO',
    by: 'ACHS',
    date: '2021',
  },
];
const skills: SkillGroup[] = [
  { group: 'Instalaciones', skills: ['Tableros de fuerza', 'Canalización EMT', 'Puesta a tierra'] },
  { group: 'Automatización', skills: ['PLC Siemens S7-1200', 'Variadores de frecuencia', 'Lazos de control'] },
  { group: 'Instrumentos', skills: ['Megger', 'Pinza amperimétrica', 'Cámara termográfica'] },
];
const intro =
  'Electricista con más de doce años entre la construcción y la gran minería. Ordenado con los planos, estricto con la seguridad y acostumbrado a enseñar a los más nuevos.';
const availability = 'Turnos 7x7 o 14x14. Licencia de conducir clase B y vehículo propio.';

export const cv: HandMadeCv = {
  id: 'es-cl-electricista-dos-columnas',
  language: 'es',
  country: 'CL',
  dates: { pattern: 'MMMM yyyy', now: 'a la fecha' },
  name: 'Rodrigo Huenchumán Soto',
  label: 'Técnico electricista industrial',
  contact: {
    email: 'rodrigo.huenchuman@correo.example',
    phone: '+56 9 6123 4598',
    address: 'Villa Alemana, Región de Valparaíso',
    city: 'Villa Alemana',
  },
  sections: [
    { kind: 'summary', heading: 'PRESENTACIÓN', text: [intro] },
    { kind: 'work', heading: 'EXPERIENCIA EN FAENA Y OBRA', jobs },
    { kind: 'education', heading: 'ESTUDIOS CURSADOS', education: studies },
    { kind: 'certificates', heading: 'LICENCIAS Y CURSOS VIGENTES', orKind: ['education'], items: licences },
    { kind: 'skills', heading: 'DOMINIO TÉCNICO', skills },
    { kind: 'other', heading: 'DISPONIBILIDAD', text: [availability] },
  ],
  columns: 2,
  tools: ['reportlab'],
  source: page`import json
from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

DIR = '/usr/share/fonts/truetype/dejavu/'
pdfmetrics.registerFont(TTFont('Cond', DIR + 'DejaVuSansCondensed.ttf'))
pdfmetrics.registerFont(TTFont('CondB', DIR + 'DejaVuSansCondensed-Bold.ttf'))
pdfmetrics.registerFont(TTFont('CondI', DIR + 'DejaVuSansCondensed-Oblique.ttf'))
DATA = json.loads(r'''${JSON.stringify({ jobs, studies, licences, skills, intro, availability })}''')
WIDTH, HEIGHT = A4
GREEN = HexColor('#0b6e4f')


class Column:
    def __init__(self, canvas, x, y, width):
        self.c, self.x, self.y, self.width = canvas, x, y, width

    def wrap(self, text, font='Cond', size=9, indent=0, lead=None):
        line = ''
        lines = []
        for word in text.split(' '):
            trial = (line + ' ' + word).strip()
            if pdfmetrics.stringWidth(trial, font, size) > self.width - indent and line:
                lines.append(line)
                line = word
            else:
                line = trial
        lines.append(line)
        self.c.setFont(font, size)
        for one in lines:
            self.c.drawString(self.x + indent, self.y, one)
            self.y -= lead or size * 1.35

    def heading(self, text):
        self.y -= 6
        self.c.setFillColor(GREEN)
        self.c.setFont('CondB', 10.5)
        self.c.drawString(self.x, self.y, text)
        self.c.setStrokeColor(GREEN)
        self.c.setDash(1, 2)
        self.c.line(self.x, self.y - 4, self.x + self.width, self.y - 4)
        self.c.setDash()
        self.c.setFillColor(black)
        self.y -= 19

    def bullet(self, text):
        self.c.setFont('Cond', 9)
        self.c.drawString(self.x + 2, self.y, '•')
        self.wrap(text, indent=11)


c = Canvas('cv.pdf', pagesize=A4)
c.setTitle('CV Rodrigo Huenchumán')
c.setFillColor(GREEN)
c.rect(0, HEIGHT - 36 * mm, WIDTH, 36 * mm, stroke=0, fill=1)
c.setFillColor(white)
c.setFont('CondB', 22)
c.drawCentredString(WIDTH / 2, HEIGHT - 15 * mm, 'Rodrigo Huenchumán Soto')
c.setFont('Cond', 12)
c.drawCentredString(WIDTH / 2, HEIGHT - 22 * mm, 'Técnico electricista industrial')
c.setFont('Cond', 9)
c.drawCentredString(WIDTH / 2, HEIGHT - 30 * mm, '+56 9 6123 4598  |  rodrigo.huenchuman@correo.example  |  Villa Alemana, Región de Valparaíso')
c.setFillColor(black)

left = Column(c, 16 * mm, HEIGHT - 48 * mm, 92 * mm)
left.heading('PRESENTACIÓN')
left.wrap(DATA['intro'])
left.y -= 10
left.heading('EXPERIENCIA EN FAENA Y OBRA')
for job in DATA['jobs']:
    left.wrap(job['employer'] + ', ' + job['place'], 'CondB', 9.5)
    left.wrap(job['title'] + ' ' + job['when'], 'CondI', 9)
    left.y -= 2
    for text in job['bullets']:
        left.bullet(text)
    left.y -= 10

right = Column(c, 119 * mm, HEIGHT - 48 * mm, 75 * mm)
right.heading('ESTUDIOS CURSADOS')
for study in DATA['studies']:
    right.wrap(study['degree'], 'CondB', 9.5)
    right.wrap(', '.join(x for x in (study['institution'], study.get('place')) if x) + ' ' + study['when'])
    right.y -= 6
right.y -= 6
right.heading('LICENCIAS Y CURSOS VIGENTES')
for licence in DATA['licences']:
    right.bullet(licence['line'])
    right.y -= 3
right.y -= 8
right.heading('DOMINIO TÉCNICO')
for group in DATA['skills']:
    right.wrap(group['group'], 'CondB')
    right.wrap(', '.join(group['skills']))
    right.y -= 5
right.y -= 8
right.heading('DISPONIBILIDAD')
right.wrap(DATA['availability'])
c.setStrokeColor(HexColor('#bbbbbb'))
c.line(113.5 * mm, HEIGHT - 46 * mm, 113.5 * mm, min(left.y, right.y))
c.showPage()
c.save()
`,
};
