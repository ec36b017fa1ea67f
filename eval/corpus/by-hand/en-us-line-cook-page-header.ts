import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objective =
  'Reliable line cook with eight years on busy lines looking for a sous chef spot with a kitchen that cooks from scratch. Open to nights, weekends and holidays.';
const jobs: Job[] = [
  {
    employer: 'The Copper Skillet',
    place: 'Tulsa, OK',
    roles: [
      {
        title: 'Lead Line Cook',
        from: '2022-03',
        when: '03/2022 – Present',
        bullets: [
          'Run a five-person line for 220 covers on a Friday night, ticket times under 14 minutes',
          'Do the Tuesday and Friday produce order and keep food cost at 29%',
          'Trained eleven new cooks, eight of them still here',
        ],
      },
      {
        title: 'Line Cook',
        from: '2020-08',
        to: '2022-03',
        when: '08/2020 – 03/2022',
        bullets: ['Grill and sauté stations, brunch lead every Sunday'],
      },
    ],
  },
  {
    employer: 'Red Fork Smokehouse',
    place: 'Sapulpa, OK',
    title: 'Prep Cook',
    from: '2018-05',
    to: '2020-07',
    when: '05/2018 – 07/2020',
    bullets: [
      'Trimmed and rubbed 400 lb of brisket and ribs a week',
      'Made all sides and sauces from the owner’s recipe cards',
    ],
  },
  {
    employer: 'Mercy Ridge Medical Center',
    place: 'Broken Arrow, OK',
    title: 'Dietary Aide',
    from: '2017-01',
    to: '2018-05',
    when: '01/2017 – 05/2018',
    bullets: ['Plated renal, diabetic and soft diets off the diet cards and ran trays to three floors'],
  },
];
const studies: (Study & { institution: string; place: string; when: string })[] = [
  {
    degree: 'Certificate in Culinary Arts',
    studyType: 'Certificate',
    area: 'Culinary Arts',
    institution: 'Turner Creek Technology Center',
    place: 'Tulsa, OK',
    to: '2017',
    when: '2017',
  },
  {
    degree: 'High School Diploma',
    studyType: 'High School Diploma',
    institution: 'Osage Bend High School',
    place: 'Tulsa, OK',
    to: '2016',
    when: '2016',
  },
];
const certificates: Item[] = [
  {
    line: 'ServSafe Manager, National Restaurant Association, 2023',
    name: 'ServSafe Manager',
    by: 'National Restaurant Association',
    date: '2023',
  },
  { line: 'Oklahoma Food Handler Permit, 2020', name: 'Oklahoma Food Handler Permit', date: '2020' },
];
const left = ['Grill and fryer', 'Whole-animal butchery', 'Stocks and mother sauces', 'Knife skills'];
const right = ['Ordering and inventory', 'Toast POS', 'HACCP logs', 'Kitchen Spanish'];

export const cv: HandMadeCv = {
  id: 'en-us-line-cook-page-header',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MM/yyyy', now: 'Present' },
  name: 'Marcus Tolliver',
  contact: {
    email: 'marcus.tolliver@inbox.example',
    phone: '(918) 555-0142',
    address: '1127 S. Kestrel Ave., Apt. 4, Tulsa, OK 74104',
    city: 'Tulsa',
    postalCode: '74104',
  },
  sections: [
    { kind: 'summary', heading: 'Objective', text: [objective] },
    { kind: 'work', heading: 'Kitchen Experience', jobs },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'certificates', heading: 'Certifications', items: certificates },
    { kind: 'skills', heading: 'Skills', skills: [{ skills: [...left, ...right] }], skillStyle: 'list' },
    { kind: 'references', heading: '', text: ['References available upon request'] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt

cv = json.loads(r'''${JSON.stringify({ objective, jobs, studies, certificates, left, right })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Inches(8.5), Inches(11)
page.left_margin = page.right_margin = Inches(0.9)
page.top_margin = page.bottom_margin = Inches(0.8)
EDGE = Inches(6.7)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Carlito', Pt(11)
normal.paragraph_format.space_after = Pt(2)


def heading(text):
    paragraph = doc.add_paragraph()
    run = paragraph.add_run(text)
    run.bold, run.font.size = True, Pt(13)
    paragraph.paragraph_format.space_before = Pt(10)
    paragraph.paragraph_format.keep_with_next = True
    edge = OxmlElement('w:pBdr')
    line = OxmlElement('w:bottom')
    for key, value in (('val', 'single'), ('sz', '6'), ('space', '1'), ('color', '808080')):
        line.set(qn('w:' + key), value)
    edge.append(line)
    paragraph._p.get_or_add_pPr().append(edge)


def tabbed(before):
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.tab_stops.add_tab_stop(EDGE, WD_TAB_ALIGNMENT.RIGHT)
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.keep_with_next = True
    return paragraph


def bullets(items, where=doc):
    for item in items:
        where.add_paragraph(item, style='List Bullet').paragraph_format.space_after = Pt(0)


head = page.header.paragraphs[0]
head.alignment = WD_ALIGN_PARAGRAPH.CENTER
name = head.add_run('Marcus Tolliver')
name.bold, name.font.size = True, Pt(22)
contact = page.header.add_paragraph()
contact.alignment = WD_ALIGN_PARAGRAPH.CENTER
contact.add_run('1127 S. Kestrel Ave., Apt. 4, Tulsa, OK 74104').add_break()
contact.add_run('(918) 555-0142  •  marcus.tolliver@inbox.example')

heading('Objective')
doc.add_paragraph(cv['objective'])
heading('Kitchen Experience')
for job in cv['jobs']:
    roles = job.get('roles', [job])
    for at, role in enumerate(roles):
        paragraph = tabbed(6 if at == 0 else 3)
        if at == 0:
            paragraph.add_run(job['employer']).bold = True
            paragraph.add_run('\t' + job['place']).add_break()
        paragraph.add_run(role['title']).italic = True
        paragraph.add_run('\t' + role['when'])
        bullets(role['bullets'])
heading('Education')
for study in cv['studies']:
    paragraph = tabbed(2)
    paragraph.add_run(study['degree']).bold = True
    paragraph.add_run('\t' + study['when']).add_break()
    paragraph.add_run(study['institution'] + ', ' + study['place'])
heading('Certifications')
bullets([item['line'] for item in cv['certificates']])
heading('Skills')
table = doc.add_table(rows=1, cols=2)
for cell, items in zip(table.rows[0].cells, (cv['left'], cv['right'])):
    cell.paragraphs[0].text = items[0]
    cell.paragraphs[0].style = 'List Bullet'
    cell.paragraphs[0].paragraph_format.space_after = Pt(0)
    bullets(items[1:], cell)
last = doc.add_paragraph()
last.alignment = WD_ALIGN_PARAGRAPH.CENTER
last.paragraph_format.space_before = Pt(10)
last.add_run('References available upon request').italic = True
doc.save('cv.docx')
`,
};
