import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objective =
  'To join a growing BPO company as a team leader or quality analyst where I can use my seven years of voice and chat experience, preferably on day shift.';
type Post = Job & { title: string; employer: string; place: string; when: string };
const posts: Post[] = [
  {
    title: 'Senior Customer Care Associate',
    employer: 'Tamaraw Connect Philippines, Inc.',
    place: 'Ortigas Center, Pasig City',
    from: '2021-06',
    when: '06/21 – present',
    text: ['US telco account, voice and chat, 200-seat floor'],
    bullets: [
      'Acting subject matter expert for new hires (waves 14 to 19)',
      'CSAT 93% average for 2023, target 85%',
      'Handles supervisor calls and escalations',
    ],
  },
  {
    title: 'Customer Care Associate',
    employer: 'Tamaraw Connect Philippines, Inc.',
    place: 'Ortigas Center, Pasig City',
    from: '2019-09',
    to: '2021-05',
    when: '09/19 – 05/21',
    bullets: ['Inbound billing and plan changes, 70 calls per shift', 'Work-from-home set-up from March 2020'],
  },
  {
    title: 'Collections Agent',
    employer: 'Brightline Receivables Asia',
    place: 'Eastwood, Quezon City',
    from: '2017-04',
    to: '2019-06',
    when: '04/17 – 06/19',
    bullets: ['Australian credit card accounts, early stage', 'Top 10 collector for five months in 2018'],
  },
  {
    title: 'Service Crew (part-time while studying)',
    employer: 'Kusina ni Ising',
    place: 'Marikina City',
    from: '2014',
    to: '2016',
    when: '2014 – 2016',
  },
];
const studies: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Bachelor of Science in Hotel and Restaurant Management',
    studyType: 'Bachelor of Science',
    area: 'Hotel and Restaurant Management',
    institution: 'Marikina Polytechnic Institute of San Roque',
    from: '2012',
    to: '2016',
    when: '2012 – 2016',
  },
  {
    degree: 'High School',
    institution: 'Sta. Elena National High School',
    from: '2008',
    to: '2012',
    when: '2008 – 2012',
    text: ['With Honors'],
  },
];
const trainings: Item[] = [
  { name: 'Contact Center Services NC II', by: 'TESDA', date: '2017' },
  { name: 'Coaching Fundamentals, 16 hours', by: 'Tamaraw Connect Academy', date: '2022' },
  { name: 'Data Privacy Awareness, 4 hours', by: 'Tamaraw Connect Academy', date: '2021' },
].map((t) => ({ ...t, line: `${t.name}, ${t.by} (${t.date})` }));
const personal: [string, string][] = [
  ['Birthday', 'September 12, 1995'],
  ['Civil status', 'Single'],
  ['Citizenship', 'Filipino'],
];
const skills = [
  { name: 'Zendesk', level: 'expert' },
  { name: 'Salesforce', level: 'good' },
  { name: 'Avaya', level: 'expert' },
  { name: 'Genesys Cloud', level: 'good' },
  { name: 'MS Excel', level: 'basic' },
  { name: 'Typing', level: '55 wpm' },
];
const referees = [
  'Ma. Teresa Villaflor, Operations Manager, Tamaraw Connect, 0917 555 0143',
  'Jerome Abueva, Team Leader, Brightline Receivables, 0998 555 0120',
];
const pledge = 'I hereby certify that the above information is true and correct to the best of my knowledge.';

export const cv: HandMadeCv = {
  id: 'en-ph-call-centre-agent-nested-tables',
  language: 'en',
  country: 'PH',
  dates: { pattern: 'MM/yy', now: 'present' },
  name: 'Kristine Joy M. Balagtasan',
  shownName: 'KRISTINE JOY M. BALAGTASAN',
  contact: {
    email: 'kj.balagtasan@padalamail.example',
    phone: '0917 555 0108',
    address: 'Blk 7 Lot 12 Sampaguita St., Concepcion Dos, Marikina City 1811',
    city: 'Marikina City',
    postalCode: '1811',
    heading: 'PERSONAL DATA',
    extra: personal.map(([label, value]) => `${label}: ${value}`),
  },
  sections: [
    { kind: 'skills', heading: 'TOOLS AND SKILLS', side: true, skills: [{ skills }] },
    {
      kind: 'languages',
      heading: 'LANGUAGES',
      side: true,
      languages: [
        { language: 'Filipino', fluency: 'native' },
        { language: 'English', fluency: 'fluent, neutral accent' },
        { language: 'Bikolano', fluency: 'conversational' },
      ],
    },
    {
      kind: 'interests',
      heading: 'HOBBIES',
      side: true,
      items: ['K-drama', 'Videoke', 'Baking ube cheesecake'].map((line) => ({ line })),
    },
    { kind: 'summary', heading: 'OBJECTIVE', text: [objective] },
    { kind: 'work', heading: 'WORK EXPERIENCE', jobs: posts },
    { kind: 'education', heading: 'EDUCATIONAL BACKGROUND', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'TRAININGS AND SEMINARS', items: trainings },
    { kind: 'references', heading: 'CHARACTER REFERENCES', items: referees.map((line) => ({ line })) },
    { kind: 'other', heading: '', text: [pledge] },
  ],
  columns: 2,
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ objective, posts, studies, trainings, personal, skills, referees, pledge })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21.59), Cm(27.94)
sheet.left_margin = sheet.right_margin = Cm(1.6)
sheet.top_margin = sheet.bottom_margin = Cm(1.5)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Arial', Pt(10)
normal.paragraph_format.space_after = Pt(2)
TEAL = RGBColor(0x0B, 0x60, 0x6B)
LEFT, RIGHT = 5.6, 12.8


def shade(cell, colour):
    tag = OxmlElement('w:shd')
    tag.set(qn('w:val'), 'clear')
    tag.set(qn('w:color'), 'auto')
    tag.set(qn('w:fill'), colour)
    cell._tc.get_or_add_tcPr().append(tag)


def size(table, widths):
    table.autofit = False
    for row in table.rows:
        for cell, width in zip(row.cells, widths):
            cell.width = Cm(width)
    for column, width in zip(table.columns, widths):
        column.width = Cm(width)


def add(cell, text, bold=False, italic=False, style=None):
    p = cell.paragraphs[0]
    if p.text or len(cell.paragraphs) > 1 or cell.tables:
        p = cell.add_paragraph()
    if style:
        p.style = doc.styles[style]
    run = p.add_run(text)
    run.bold, run.italic = bold, italic
    return p


def heading(cell, text):
    p = add(cell, text, True)
    p.runs[0].font.size, p.runs[0].font.color.rgb = Pt(11.5), TEAL
    p.paragraph_format.space_before, p.paragraph_format.space_after = Pt(9), Pt(3)


banner = doc.add_table(rows=1, cols=1)
size(banner, (LEFT + RIGHT,))
shade(banner.cell(0, 0), '0B606B')
p = add(banner.cell(0, 0), 'KRISTINE JOY M. BALAGTASAN', True)
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
p.runs[0].font.size, p.runs[0].font.color.rgb = Pt(20), RGBColor(255, 255, 255)
p.paragraph_format.space_before = p.paragraph_format.space_after = Pt(8)
doc.add_paragraph().paragraph_format.space_after = Pt(0)

outer = doc.add_table(rows=1, cols=2)
size(outer, (LEFT, RIGHT))
side, main = outer.rows[0].cells
shade(side, 'E3F1F2')
heading(side, 'PERSONAL DATA')
for text in ('0917 555 0108', 'kj.balagtasan@padalamail.example',
             'Blk 7 Lot 12 Sampaguita St., Concepcion Dos, Marikina City 1811'):
    add(side, text).runs[0].font.size = Pt(9)
for label, value in cv['personal']:
    p = add(side, label + ': ', True)
    p.add_run(value)
heading(side, 'TOOLS AND SKILLS')
inner = side.add_table(rows=0, cols=2)
for skill in cv['skills']:
    cells = inner.add_row().cells
    cells[0].text, cells[1].text = skill['name'], skill['level']
size(inner, (3.1, 2.1))
heading(side, 'LANGUAGES')
for text in ('Filipino – native', 'English – fluent, neutral accent', 'Bikolano – conversational'):
    add(side, text)
heading(side, 'HOBBIES')
for text in ('K-drama', 'Videoke', 'Baking ube cheesecake'):
    add(side, text, style='List Bullet')

heading(main, 'OBJECTIVE')
add(main, cv['objective'])
heading(main, 'WORK EXPERIENCE')
for job in cv['posts']:
    t = main.add_table(rows=2, cols=2)
    size(t, (9, 3.4))
    add(t.cell(0, 0), job['title'], True)
    add(t.cell(0, 1), job['when']).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    wide = t.cell(1, 0).merge(t.cell(1, 1))
    add(wide, job['employer'] + ', ' + job['place'], False, True)
    for text in job.get('text', []):
        add(wide, text)
    if job.get('bullets'):
        add(wide, 'Duties and results:')
    for text in job.get('bullets', []):
        add(wide, text, style='List Bullet')
heading(main, 'EDUCATIONAL BACKGROUND')
for s in cv['studies']:
    t = main.add_table(rows=2, cols=2)
    size(t, (9, 3.4))
    add(t.cell(0, 0), s['institution'], False, True)
    add(t.cell(0, 1), s['when']).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    wide = t.cell(1, 0).merge(t.cell(1, 1))
    add(wide, s['degree'], True)
    for text in s.get('text', []):
        add(wide, text)
heading(main, 'TRAININGS AND SEMINARS')
for one in cv['trainings']:
    add(main, one['line'], style='List Bullet')
heading(main, 'CHARACTER REFERENCES')
for one in cv['referees']:
    add(main, one)
p = add(main, cv['pledge'], False, True)
p.paragraph_format.space_before = Pt(16)
p = add(main, '_' * 34)
p.paragraph_format.space_before = Pt(22)
p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
add(main, 'Kristine Joy M. Balagtasan').alignment = WD_ALIGN_PARAGRAPH.RIGHT
doc.save('cv.docx')
`,
};
