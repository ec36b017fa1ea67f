import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const objective =
  'Recent civil engineering graduate seeking an entry-level position in water resources or land development. EIT passed; willing to relocate anywhere west of the Mississippi.';
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'Bachelor of Science in Civil Engineering, Minor in Geology',
    studyType: 'Bachelor of Science',
    area: 'Civil Engineering',
    institution: 'Bitterroot State University',
    place: 'Missoula, Montana',
    to: '2025-05',
    when: 'May 2025',
    score: '3.71/4.00',
    text: ['Magna cum laude. Honors thesis: Culvert Sizing After Wildfire in Three Ravalli County Drainages.'],
  },
  {
    degree: 'High School Diploma',
    institution: 'Dillon Central High School',
    place: 'Dillon, Montana',
    to: '2021-06',
    when: 'June 2021',
    text: ['Salutatorian, class of 64'],
  },
];
const jobs: Dated<Job & { title: string; employer: string; place: string; bullets: string[] }>[] = [
  {
    title: 'Engineering Intern',
    employer: 'Clearwater & Moss Consultants',
    place: 'Bozeman, Montana',
    from: '2024-05',
    to: '2024-08',
    when: 'May–Aug. 2024',
    bullets: [
      'Drafted 42 sheets of water and sewer plans in Civil 3D for a 180-lot subdivision.',
      'Modeled pump station drawdown in EPANET and checked results against field logs.',
      'Drove to every hydrant in Belgrade, Montana, and fixed the map.',
    ],
  },
  {
    title: 'Undergraduate Teaching Assistant, Statics',
    employer: 'Bitterroot State University',
    place: 'Missoula, Montana',
    from: '2023-09',
    to: '2025-05',
    when: 'Sept. 2023–May 2025',
    bullets: ['Held two help sessions a week for 70 students; graded homework.'],
  },
  {
    title: 'Ranch Hand',
    employer: 'Hairpin Creek Ranch',
    place: 'Dillon, Montana',
    from: '2018',
    to: '2022',
    when: 'Summers 2018–2022',
    bullets: ['Fixed fence, moved pipe, ran the swather.'],
  },
];
const projects: Dated<ProjectEntry & { bullets: string[] }>[] = [
  {
    name: 'Senior Design: Footbridge over Rattlesnake Ditch',
    from: '2024-09',
    to: '2025-04',
    when: 'Sept. 2024–Apr. 2025',
    bullets: ['Led a team of four; 65-foot glulam span, stamped by a volunteer P.E. and built by the city.'],
  },
];
const skills = ['AutoCAD Civil 3D', 'HEC-RAS', 'EPANET', 'ArcGIS Pro', 'Python', 'Total station surveying'];
const awards: Item[] = [
  { line: 'Dean’s List, seven semesters', name: 'Dean’s List' },
  {
    line: 'Big Sky Section Scholarship, American Society of Civil Engineers, 2024',
    name: 'Big Sky Section Scholarship',
    by: 'American Society of Civil Engineers',
    date: '2024',
  },
  { line: 'Tau Beta Pi, inducted 2023', name: 'Tau Beta Pi', date: '2023' },
];
const clubs: Dated<Job & { title: string; employer: string }>[] = [
  {
    title: 'President',
    employer: 'Concrete Canoe Team',
    from: '2023',
    to: '2024',
    when: '2023–24',
  },
  {
    title: 'Trail Crew Volunteer',
    employer: 'Sapphire Range Trail Alliance',
    from: '2021',
    to: '2025',
    when: '2021–25',
  },
];

export const cv: HandMadeCv = {
  id: 'en-us-civil-engineering-graduate-gpa',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM yyyy', join: '–', now: 'Present' },
  name: 'Wyatt Lindqvist-Rhodes',
  contact: {
    email: 'wyatt.lr@campusmail.example',
    phone: '(406) 555-0138',
    address: '512 Cottonwood Ave., Apt. 3, Missoula, MT 59801',
    city: 'Missoula',
    postalCode: '59801',
    profiles: [{ network: 'LinkedIn', username: 'wyattlr', shown: 'linkedin.com/in/wyattlr' }],
  },
  sections: [
    { kind: 'summary', heading: 'Objective', text: [objective] },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'skills', heading: 'Skills & Abilities', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'work', heading: 'Experience', jobs },
    { kind: 'projects', heading: 'Capstone', projects },
    { kind: 'awards', heading: 'Honors', items: awards },
    { kind: 'volunteer', orKind: ['other'], heading: 'Leadership & Activities', jobs: clubs },
    {
      kind: 'certificates',
      heading: 'License',
      items: [
        {
          line: 'Engineer in Training (EIT), Montana, passed FE exam October 2024',
          name: 'Engineer in Training (EIT)',
          date: '2024-10',
        },
      ],
    },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ objective, studies, jobs, projects, skills, awards, clubs })}''')
TEAL, GREY = RGBColor(0x1F, 0x7A, 0x7A), RGBColor(0x59, 0x59, 0x59)
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Inches(8.5), Inches(11)
sheet.left_margin = sheet.right_margin = Inches(0.8)
sheet.top_margin = sheet.bottom_margin = Inches(0.6)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Calibri', Pt(10.5)
normal.paragraph_format.space_after = Pt(2)
title = doc.styles['Title']
title.font.name, title.font.size, title.font.color.rgb = 'Calibri', Pt(30), TEAL

doc.add_paragraph('Wyatt Lindqvist-Rhodes', style='Title')
head = doc.add_paragraph('512 Cottonwood Ave., Apt. 3, Missoula, MT 59801 | (406) 555-0138 | wyatt.lr@campusmail.example | linkedin.com/in/wyattlr')
head.runs[0].font.color.rgb, head.runs[0].font.size = GREY, Pt(9.5)

# the template's table: the heading in the left column, what belongs to it on the right of a rule
table = doc.add_table(rows=0, cols=2)
table.autofit = False
widths = (Inches(1.45), Inches(5.45))
for column, width in zip(table.columns, widths):
    column.width = width


def rule(cell):
    borders = OxmlElement('w:tcBorders')
    left = OxmlElement('w:left')
    for key, value in (('val', 'single'), ('sz', '12'), ('space', '0'), ('color', '1F7A7A')):
        left.set(qn('w:' + key), value)
    borders.append(left)
    cell._tc.get_or_add_tcPr().append(borders)


class Part:
    def __init__(self, name):
        cells = table.add_row().cells
        for cell, width in zip(cells, widths):
            cell.width = width
        label = cells[0].paragraphs[0]
        label.style = doc.styles['Heading 1']
        label.paragraph_format.space_before = Pt(6)
        run = label.add_run(name)
        run.font.name, run.font.size, run.font.color.rgb = 'Calibri', Pt(12), TEAL
        rule(cells[1])
        self.cell, self.first = cells[1], True

    def line(self, *runs, style=None, before=0):
        paragraph = self.cell.paragraphs[0] if self.first else self.cell.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(6 if self.first else before)
        self.first = False
        if style:
            paragraph.style = doc.styles[style]
        for text, look in runs:
            run = paragraph.add_run(text)
            run.bold, run.italic = 'b' in look, 'i' in look
            if 'g' in look:
                run.font.color.rgb = GREY


part = Part('Objective')
part.line((cv['objective'], ''))
part = Part('Education')
for study in cv['studies']:
    part.line((study['degree'], 'b'), (' | ' + study['when'], 'g'), before=5)
    part.line((study['institution'] + ', ' + study['place'], 'i'))
    if 'score' in study:
        part.line(('GPA: ' + study['score'], ''))
    for text in study['text']:
        part.line((text, ''))
part = Part('Skills & Abilities')
part.line((', '.join(cv['skills']), ''))
part = Part('Experience')
for job in cv['jobs']:
    part.line((job['title'], 'b'), (' | ' + job['employer'] + ' | ' + job['place'], ''), before=6)
    part.line((job['when'], 'g'))
    for text in job['bullets']:
        part.line((text, ''), style='List Bullet')
part = Part('Capstone')
for project in cv['projects']:
    part.line((project['name'], 'b'))
    part.line((project['when'], 'g'))
    for text in project['bullets']:
        part.line((text, ''), style='List Bullet')
part = Part('Honors')
for item in cv['awards']:
    part.line((item['line'], ''), style='List Bullet')
part = Part('Leadership & Activities')
for club in cv['clubs']:
    part.line((club['title'], 'b'), (', ' + club['employer'] + ', ' + club['when'], ''))
part = Part('License')
part.line(('Engineer in Training (EIT), Montana, passed FE exam October 2024', ''))
doc.save('cv.docx')
`,
};
