import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; bullets: string[] })[] = [
  {
    title: 'Zahntechniker, Schwerpunkt CAD/CAM',
    employer: 'Dentallabor Pleißetal GmbH',
    place: 'Leipzig',
    from: '2019-04',
    when: '04/2019 – heute',
    bullets: [
      'Konstruktion von Kronen, Brücken und Abutments in exocad',
      'Betreuung der Fräseinheit und des 3D-Druckers',
      'Farbnahme am Patienten in vier Partnerpraxen',
      'Einarbeitung von zwei Auszubildenden',
    ],
  },
  {
    title: 'Zahntechniker Kombitechnik',
    employer: 'Schuricht Zahntechnik',
    place: 'Markkleeberg',
    from: '2013-09',
    to: '2019-03',
    when: '09/2013 – 03/2019',
    bullets: ['Teleskop- und Geschiebearbeiten', 'Modellguss, Reparaturen und Unterfütterungen'],
  },
  {
    title: 'Zahntechniker (befristet)',
    employer: 'Labor Weigelt & Sohn',
    place: 'Halle (Saale)',
    from: '2012-03',
    to: '2013-08',
    when: '03/2012 – 08/2013',
    bullets: ['Kunststofftechnik und Arbeitsvorbereitung'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Ausbildung zum Zahntechniker',
    studyType: 'Ausbildung',
    area: 'Zahntechniker',
    institution: 'Dental-Studio Muldeaue',
    place: 'Grimma',
    from: '2008-08',
    to: '2012-02',
    when: '08/2008 – 02/2012',
    text: ['Abschluss: Gesellenbrief (Note 1,8)'],
  },
  {
    degree: 'Realschulabschluss',
    institution: 'Mittelschule Colditz',
    from: '2002-08',
    to: '2008-07',
    when: '08/2002 – 07/2008',
  },
];
const courses: (Item & { name: string; by: string; date: string; rest: string })[] = [
  {
    date: '11/2022',
    rest: 'Implantatprothetik digital, Fortbildungszentrum Zahntechnik Dresden',
    line: '11/2022 Implantatprothetik digital, Fortbildungszentrum Zahntechnik Dresden',
    name: 'Implantatprothetik digital',
    by: 'Fortbildungszentrum Zahntechnik Dresden',
  },
  {
    date: '06/2018',
    rest: 'Schichttechnik Zirkonoxid, Keramikakademie Jena',
    line: '06/2018 Schichttechnik Zirkonoxid, Keramikakademie Jena',
    name: 'Schichttechnik Zirkonoxid',
    by: 'Keramikakademie Jena',
  },
];
const head = [
  ['Name', 'Tobias Wendrich'],
  ['Anschrift', 'Karl-Heine-Straße 117, 04229 Leipzig'],
  ['Telefon', '0176 34518820'],
  ['E-Mail', 'tobias.wendrich@briefkasten.example'],
  ['Geboren', '23.08.1991 in Grimma'],
  ['Familienstand', 'verheiratet, zwei Kinder'],
];

export const cv: HandMadeCv = {
  id: 'de-de-zahntechniker-tabstopp',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute' },
  name: 'Tobias Wendrich',
  contact: {
    email: 'tobias.wendrich@briefkasten.example',
    phone: '0176 34518820',
    address: 'Karl-Heine-Straße 117, 04229 Leipzig',
    city: 'Leipzig',
    postalCode: '04229',
    labels: { phone: 'Telefon', email: 'E-Mail', address: 'Anschrift' },
    heading: 'Persönliche Daten',
    extra: ['Geboren: 23.08.1991 in Grimma', 'Familienstand: verheiratet, zwei Kinder'],
  },
  sections: [
    { kind: 'work', heading: 'Berufspraxis', jobs },
    { kind: 'education', heading: 'Ausbildung und Schule', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Lehrgänge', items: courses },
    {
      kind: 'skills',
      heading: 'Kenntnisse',
      skills: [{ group: 'EDV', skills: ['exocad', '3Shape Dental System', 'MS Office'] }],
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'B1' },
      ],
    },
    { kind: 'other', orKind: ['certificates'], heading: 'Führerschein', text: ['Klasse B'] },
    { kind: 'interests', heading: 'Hobbys', text: ['Modelleisenbahn (Spur TT), Kanufahren, Chor'] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ head, jobs, studies, courses })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin, sheet.right_margin = Cm(2.5), Cm(2)
sheet.top_margin = sheet.bottom_margin = Cm(2)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Arial', Pt(11)
normal.paragraph_format.space_after = Pt(3)


def tabbed(left, right, bold=False, before=0):
    paragraph = doc.add_paragraph()
    form = paragraph.paragraph_format
    form.left_indent, form.first_line_indent = Cm(5), Cm(-5)
    form.tab_stops.add_tab_stop(Cm(5))
    form.space_before = Pt(before)
    paragraph.add_run(left + '\t')
    paragraph.add_run(right).bold = bold
    return paragraph


def heading(text):
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(14)
    paragraph.paragraph_format.space_after = Pt(6)
    paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run(text)
    run.bold, run.font.size = True, Pt(12.5)
    border = OxmlElement('w:pBdr')
    bottom = OxmlElement('w:bottom')
    for key, value in (('val', 'single'), ('sz', '6'), ('space', '1'), ('color', '808080')):
        bottom.set(qn('w:' + key), value)
    border.append(bottom)
    paragraph._p.get_or_add_pPr().append(border)


title = doc.add_paragraph()
title.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = title.add_run('Lebenslauf')
run.bold, run.font.size = True, Pt(20)

heading('Persönliche Daten')
for label, value in cv['head']:
    tabbed(label + ':', value)
heading('Berufspraxis')
for job in cv['jobs']:
    tabbed(job['when'], job['title'], True, 6).paragraph_format.keep_with_next = True
    tabbed('', job['employer'] + ', ' + job['place']).paragraph_format.keep_with_next = True
    tabbed('', 'Tätigkeiten:').paragraph_format.keep_with_next = True
    for text in job['bullets']:
        paragraph = doc.add_paragraph(text, style='List Bullet')
        paragraph.paragraph_format.left_indent = Cm(5.6)
        paragraph.paragraph_format.space_after = Pt(0)
heading('Ausbildung und Schule')
for study in cv['studies']:
    tabbed(study['when'], study['degree'], True, 6)
    tabbed('', ', '.join(part for part in (study['institution'], study.get('place')) if part))
    for text in study.get('text', []):
        tabbed('', text)
heading('Lehrgänge')
for course in cv['courses']:
    tabbed(course['date'], course['rest'])
heading('Kenntnisse')
tabbed('EDV:', 'exocad, 3Shape Dental System, MS Office')
heading('Sprachen')
tabbed('Deutsch', 'Muttersprache')
tabbed('Englisch', 'B1')
heading('Führerschein')
tabbed('', 'Klasse B')
heading('Hobbys')
tabbed('', 'Modelleisenbahn (Spur TT), Kanufahren, Chor')
end = doc.add_paragraph('Leipzig, im März 2025')
end.paragraph_format.space_before = Pt(24)
doc.add_paragraph('Tobias Wendrich')
doc.save('cv.docx')
`,
};
