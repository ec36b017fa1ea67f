import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const tagline =
  'Dispensing optician who listens first. Ten years of fitting frames, solving non-adapts and keeping a small lab honest.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Lead Dispensing Optician',
    employer: 'Lakehead Vision Center',
    place: 'Duluth, MN',
    from: '2019-08',
    when: 'AUGUST 2019 - PRESENT',
    bullets: [
      'Fit and dispense about 22 pairs a day, from first readers to prism and high-index work.',
      'Brought remakes down from 7% to 2.8% by checking fitting heights twice before an order leaves the lab.',
      'Choose and price 900 frames; local makers now fill one wall of the shop.',
      'Teach two apprentices for the ABO Basic exam.',
    ],
  },
  {
    title: 'Optician',
    employer: 'ClearPine Eye Clinic',
    place: 'Cloquet, MN',
    from: '2016-03',
    to: '2019-07',
    when: 'MARCH 2016 - JULY 2019',
    bullets: [
      'Took measurements, wrote up lens orders and handled VSP and EyeMed claims.',
      'Ran contact lens training for new wearers on Saturday mornings.',
    ],
  },
  {
    title: 'Optical Sales Associate',
    employer: 'Northgate Mall Optical',
    place: 'Hermantown, MN',
    from: '2014-06',
    to: '2016-02',
    when: 'JUNE 2014 - FEBRUARY 2016',
    text: ['Greeted patients, adjusted frames at the counter and learned edging on slow afternoons.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'A.A.S. in Opticianry',
    studyType: 'A.A.S.',
    area: 'Opticianry',
    institution: 'Mesabi Hills Technical College',
    place: 'Eveleth, MN',
    from: '2012-09',
    to: '2014-05',
    when: 'SEPTEMBER 2012 - MAY 2014',
  },
];
const projects: (ProjectEntry & { role: string; text: string[] })[] = [
  {
    name: 'Sight for the North Shore',
    role: 'Volunteer Frame Drive',
    text: ['Collected, cleaned and neutralized 1,400 pairs of used glasses for two free clinics.'],
  },
];
const skills = [
  'Frame styling',
  'Progressive lens fitting',
  'Lensometry',
  'Edging and tinting',
  'Eyefinity',
  'Insurance claims',
];
const certificates: (Item & { name: string })[] = [
  { line: 'ABO Certified Optician, 2015', name: 'ABO Certified Optician', date: '2015' },
  { line: 'NCLE Contact Lens Certification, 2018', name: 'NCLE Contact Lens Certification', date: '2018' },
];
const awards: (Item & { name: string })[] = [
  {
    line: 'Optician of the Year, Arrowhead Eyecare Association, 2022',
    name: 'Optician of the Year',
    by: 'Arrowhead Eyecare Association',
    date: '2022',
  },
];

export const cv: HandMadeCv = {
  id: 'en-us-optician-docs-serif',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'PRESENT' },
  name: 'Bethany Kowalski',
  contact: {
    email: 'bethanyk@northmail.example',
    phone: '(218) 555-0163',
    address: '418 Chester Creek Road, Duluth, MN 55805',
    city: 'Duluth',
    postalCode: '55805',
  },
  sections: [
    { kind: 'summary', heading: '', text: [tagline] },
    { kind: 'work', heading: 'EXPERIENCE', jobs },
    { kind: 'education', heading: 'EDUCATION', education: studies },
    { kind: 'projects', orKind: ['volunteer'], heading: 'PROJECTS', projects },
    { kind: 'skills', heading: 'SKILLS', side: true, skills: [{ skills }] },
    { kind: 'certificates', heading: 'CERTIFICATIONS', side: true, items: certificates },
    { kind: 'awards', heading: 'AWARDS', side: true, items: awards },
    {
      kind: 'languages',
      heading: 'LANGUAGES',
      side: true,
      languages: [{ language: 'English' }, { language: 'Polish', fluency: 'conversational' }],
    },
  ],
  columns: 2,
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.shared import Inches, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ tagline, jobs, studies, projects, skills, certificates, awards })}''')
BLUE, GREY = RGBColor(0x20, 0x79, 0xC7), RGBColor(0x66, 0x66, 0x66)
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Inches(8.5), Inches(11)
sheet.left_margin = sheet.right_margin = Inches(0.7)
sheet.top_margin = sheet.bottom_margin = Inches(0.5)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Georgia', Pt(9.5)
normal.paragraph_format.space_after = Pt(2)

table = doc.add_table(rows=2, cols=2)
table.autofit = False
table.columns[0].width, table.columns[1].width = Inches(4.75), Inches(2.35)
for row in table.rows:
    for cell, width in zip(row.cells, (Inches(4.75), Inches(2.35))):
        cell.width = width


class Cell:
    def __init__(self, cell):
        self.cell, self.fresh = cell, True

    def line(self, *runs, before=0, style=None):
        if self.fresh:
            paragraph, self.fresh = self.cell.paragraphs[0], False
        else:
            paragraph = self.cell.add_paragraph()
        if style:
            paragraph.style = doc.styles[style]
        paragraph.paragraph_format.space_before = Pt(before)
        for text, look in runs:
            run = paragraph.add_run(text)
            run.bold, run.italic = 'b' in look, 'i' in look
            if 'g' in look:
                run.font.color.rgb, run.font.size = GREY, Pt(8)
            if 'c' in look:
                run.font.color.rgb, run.font.size = BLUE, Pt(9)
            if 'n' in look:
                run.font.size = Pt(28)
        return paragraph


top = Cell(table.cell(0, 0))
top.line(('Bethany Kowalski', 'bn'))
top.line((cv['tagline'], 'i'))
at = Cell(table.cell(0, 1))
at.line(('418 Chester Creek Road', ''), before=12)
at.line(('Duluth, MN 55805', ''))
at.line(('(218) 555-0163', 'b'))
at.line(('bethanyk@northmail.example', 'b'))

main = Cell(table.cell(1, 0))
main.line(('EXPERIENCE', 'bc'), before=11)
for job in cv['jobs']:
    main.line((job['employer'], 'b'), (', ' + job['place'] + ' — ', ''), (job['title'], 'i'), before=5)
    main.line((job['when'], 'g'))
    for text in job.get('text', []):
        main.line((text, ''))
    for text in job.get('bullets', []):
        main.line((text, ''), style='List Bullet')
main.line(('EDUCATION', 'bc'), before=11)
for study in cv['studies']:
    main.line((study['institution'], 'b'), (', ' + study['place'] + ' — ', ''), (study['degree'], 'i'), before=5)
    main.line((study['when'], 'g'))
main.line(('PROJECTS', 'bc'), before=11)
for project in cv['projects']:
    main.line((project['name'], 'b'), (' — ', ''), (project['role'], 'i'), before=5)
    for text in project['text']:
        main.line((text, ''))

side = Cell(table.cell(1, 1))
side.line(('SKILLS', 'bc'), before=11)
for skill in cv['skills']:
    side.line((skill, ''))
side.line(('CERTIFICATIONS', 'bc'), before=11)
for item in cv['certificates']:
    head, year = item['line'].rsplit(', ', 1)
    side.line((head, 'b'), (', ' + year, ''))
side.line(('AWARDS', 'bc'), before=11)
for item in cv['awards']:
    side.line((item['name'], 'b'), (item['line'][len(item['name']):], ''))
side.line(('LANGUAGES', 'bc'), before=11)
side.line(('English, Polish (conversational)', ''))
doc.save('cv.docx')
`,
};
