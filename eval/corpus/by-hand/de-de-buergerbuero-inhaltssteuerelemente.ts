import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string })[] = [
  {
    title: 'Sachbearbeiterin Bürgerbüro (EG 8)',
    employer: 'Stadt Osterfelde',
    from: '2019-10',
    when: '10/2019 – heute',
    bullets: [
      'Melde-, Pass- und Ausweiswesen, im Schnitt 35 Vorgänge am Tag',
      'Einführung der Online-Terminvergabe, Schulung von neun Kolleginnen und Kollegen',
      'Wahlhelferschulungen bei drei Wahlen',
    ],
  },
  {
    title: 'Elternzeit',
    from: '2018-02',
    to: '2019-09',
    when: '02/2018 – 09/2019',
  },
  {
    title: 'Sachbearbeiterin Wohngeldstelle',
    employer: 'Landkreis Leinebergen',
    place: 'Northeim',
    from: '2013-08',
    to: '2018-01',
    when: '08/2013 – 01/2018',
    bullets: ['Antragsprüfung, Bescheide, Rückforderungen', 'Vertretung der Teamleitung'],
  },
];
const studies: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Ausbildung zur Verwaltungsfachangestellten',
    studyType: 'Ausbildung',
    area: 'Verwaltungsfachangestellten',
    institution: 'Landkreis Leinebergen',
    from: '2010-08',
    to: '2013-07',
    when: '08/2010 – 07/2013',
    score: 'Note 1,9',
  },
  {
    degree: 'Fachhochschulreife Wirtschaft',
    studyType: 'Fachhochschulreife',
    area: 'Wirtschaft',
    institution: 'Fachoberschule am Rosenwall',
    place: 'Einbeck',
    from: '2008-08',
    to: '2010-06',
    when: '08/2008 – 06/2010',
  },
  {
    degree: 'Realschulabschluss',
    studyType: 'Realschulabschluss',
    institution: 'Realschule Dassensen',
    from: '2002-08',
    to: '2008-07',
    when: '08/2002 – 07/2008',
  },
];
const kurse: (Item & { when: string; rest: string })[] = [
  {
    when: '11/2023',
    rest: 'Angestelltenlehrgang II (Verwaltungsfachwirtin), Studieninstitut Weserland',
    date: '2023-11',
    name: 'Angestelltenlehrgang II (Verwaltungsfachwirtin)',
    by: 'Studieninstitut Weserland',
  },
  {
    when: '05/2021',
    rest: 'Deeskalation am Schalter, VHS Osterfelde',
    date: '2021-05',
    name: 'Deeskalation am Schalter',
    by: 'VHS Osterfelde',
  },
].map((k) => ({ ...k, line: `${k.when} ${k.rest}` }));
const edv = ['VOIS|MESO', 'OK.WOBIS', 'E-Akte (d.3)', 'MS Office'];
const sprachen = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Polnisch', fluency: 'fließend, zu Hause gesprochen' },
  { language: 'Englisch', fluency: 'B1' },
];
const ehrenamt: (Job & { when: string; title: string; employer: string })[] = [
  { title: 'Kassenwartin', employer: 'TSV Dassensen 1921 e. V.', from: '2016-03', when: '03/2016 – heute' },
];

export const cv: HandMadeCv = {
  id: 'de-de-buergerbuero-inhaltssteuerelemente',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute' },
  name: 'Aneta Kowalke',
  label: 'Verwaltungsfachangestellte',
  contact: {
    email: 'aneta.kowalke@nordpost.example',
    phone: '05561 5550 28',
    address: 'Hirtengasse 12, 37574 Einbeck',
    city: 'Einbeck',
    postalCode: '37574',
    labels: { phone: 'Tel.', email: 'E-Mail' },
    extra: ['LEBENSLAUF', 'geboren am 22.11.1991 in Zabrze', 'verheiratet, eine Tochter', 'Einbeck, 14.03.2025'],
  },
  sections: [
    { kind: 'work', heading: 'Berufspraxis', jobs },
    { kind: 'education', heading: 'Ausbildung und Schule', education: studies },
    {
      kind: 'certificates',
      orKind: ['education'],
      heading: 'Fortbildungen',
      items: kurse.map(({ line, name, by, date }) => ({ line, name, by, date })),
    },
    { kind: 'skills', heading: 'EDV-Kenntnisse', skills: [{ skills: edv }], skillStyle: 'comma' },
    { kind: 'languages', heading: 'Sprachen', languages: sprachen },
    { kind: 'volunteer', heading: 'Ehrenamt', jobs: ehrenamt },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ jobs, studies, kurse, edv, sprachen, ehrenamt })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin, page.right_margin = Cm(2.5), Cm(2)
page.top_margin, page.bottom_margin = Cm(2), Cm(1.2)
page.footer_distance = Cm(0.6)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Carlito', Pt(10.5)
normal.paragraph_format.space_after = Pt(1)
LEFT, RIGHT = Cm(4), Cm(12.5)


def controlled(paragraph):
    # what a template of Word gives the user to click on and type over
    control = OxmlElement('w:sdt')
    properties = OxmlElement('w:sdtPr')
    alias = OxmlElement('w:alias')
    alias.set(qn('w:val'), 'Hier eingeben')
    properties.append(alias)
    control.append(properties)
    content = OxmlElement('w:sdtContent')
    control.append(content)
    for run in paragraph.runs:
        content.append(run._r)
    paragraph._p.append(control)


def heading(text):
    paragraph = doc.add_heading(level=2)
    run = paragraph.add_run(text)
    run.font.name, run.font.size, run.font.color.rgb = 'Carlito', Pt(13), RGBColor(0x1F, 0x4E, 0x79)
    paragraph.paragraph_format.space_before = Pt(10)
    paragraph.paragraph_format.space_after = Pt(3)


def grid():
    table = doc.add_table(rows=0, cols=2)
    table.autofit = False
    table.columns[0].width, table.columns[1].width = LEFT, RIGHT
    return table


def row(table, left):
    cells = table.add_row().cells
    cells[0].width, cells[1].width = LEFT, RIGHT
    cells[0].paragraphs[0].add_run(left)
    controlled(cells[0].paragraphs[0])
    return cells[1]


def line(cell, text, bold=False, first=False, style=None):
    paragraph = cell.paragraphs[0] if first else cell.add_paragraph(style=style)
    paragraph.add_run(text).bold = bold
    return paragraph


head = page.header.paragraphs[0]
head.alignment = WD_ALIGN_PARAGRAPH.RIGHT
head.add_run('Aneta Kowalke').bold = True
head.add_run().add_break()
head.add_run('Hirtengasse 12, 37574 Einbeck')
head.add_run().add_break()
head.add_run('Tel. 05561 5550 28').add_break()
head.add_run('E-Mail aneta.kowalke@nordpost.example')

title = doc.add_paragraph()
title.add_run('LEBENSLAUF').font.size = Pt(20)
title = doc.add_paragraph()
title.add_run('Aneta Kowalke').bold = True
controlled(title)
title = doc.add_paragraph()
title.add_run('Verwaltungsfachangestellte')
controlled(title)
doc.add_paragraph('geboren am 22.11.1991 in Zabrze')
doc.add_paragraph('verheiratet, eine Tochter')

heading('Berufspraxis')
table = grid()
for job in cv['jobs']:
    cell = row(table, job['when'])
    controlled(line(cell, job['title'], True, True))
    if 'employer' in job:
        line(cell, ', '.join(job[key] for key in ('employer', 'place') if key in job))
    for text in job.get('bullets', []):
        line(cell, text, style='List Bullet')
heading('Ausbildung und Schule')
table = grid()
for study in cv['studies']:
    cell = row(table, study['when'])
    controlled(line(cell, study['degree'], True, True))
    line(cell, ', '.join(study[key] for key in ('institution', 'place') if key in study))
    if 'score' in study:
        line(cell, study['score'])
heading('Fortbildungen')
table = grid()
for item in cv['kurse']:
    line(row(table, item['when']), item['rest'], False, True)
heading('EDV-Kenntnisse')
doc.add_paragraph(', '.join(cv['edv']))
heading('Sprachen')
table = grid()
for one in cv['sprachen']:
    line(row(table, one['language']), one['fluency'], False, True)
heading('Ehrenamt')
table = grid()
for job in cv['ehrenamt']:
    line(row(table, job['when']), job['title'] + ', ' + job['employer'], False, True)
doc.add_paragraph('Einbeck, 14.03.2025').paragraph_format.space_before = Pt(14)
doc.save('cv.docx')
`,
};
