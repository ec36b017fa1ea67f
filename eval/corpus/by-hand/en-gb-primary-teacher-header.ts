import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    employer: 'Ysgol Bryn Derw',
    place: 'Cardiff',
    roles: [
      {
        title: 'Acting Assistant Head',
        from: '2024-01',
        when: 'Jan 2024 to present',
        bullets: [
          'Lead on assessment and reporting across eleven classes.',
          'Line-manage the Key Stage 2 team and both newly qualified teachers.',
        ],
      },
      {
        title: 'Year 6 Teacher and Maths Lead',
        from: '2018-09',
        to: '2023-12',
        when: 'Sept 2018 to Dec 2023',
        bullets: [
          'Raised the share of pupils at the expected standard in numeracy from 68% to 84% in four years.',
          'Wrote a bank of 120 bilingual problem cards that the cluster schools still use.',
        ],
      },
    ],
  },
  {
    title: 'Career break',
    from: '2016-08',
    to: '2018-08',
    when: 'Aug 2016 to Aug 2018',
    text: ['At home with two small children; some supply days in the last term.'],
  },
  {
    title: 'Class Teacher, Years 3 and 4',
    employer: 'St Tathan’s Primary School',
    place: 'Barry',
    from: '2012-09',
    to: '2016-07',
    when: 'Sept 2012 to July 2016',
    bullets: ['Mixed-age class of 29; ran the recorder group and the eco committee.'],
  },
  {
    title: 'Teaching Assistant',
    employer: 'Maes Coed Infants School',
    place: 'Pontypridd',
    from: '2010-09',
    to: '2011-07',
    when: 'Sept 2010 to July 2011',
    bullets: ['One-to-one support for a pupil with hearing loss.'],
  },
];
const volunteering: Job[] = [
  {
    title: 'Leader',
    employer: '2nd Penarth Brownies',
    place: 'Penarth',
    from: '2019-01',
    when: 'Jan 2019 to present',
    text: ['Weekly meetings for 24 girls, two camps a year.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'PGCE Primary Education',
    studyType: 'PGCE',
    area: 'Primary Education',
    institution: 'Cardiff Metropolitan University',
    from: '2011',
    to: '2012',
    when: '2011 to 2012',
  },
  {
    degree: 'BA (Hons) English Literature',
    studyType: 'BA (Hons)',
    area: 'English Literature',
    institution: 'Aberystwyth University',
    from: '2007',
    to: '2010',
    when: '2007 to 2010',
    score: '2:1',
  },
];
const courses: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'Paediatric First Aid, St John Ambulance Cymru, 2023',
    name: 'Paediatric First Aid',
    by: 'St John Ambulance Cymru',
    date: '2023',
  },
  {
    line: 'Designated Safeguarding Person, Cardiff Council, 2022',
    name: 'Designated Safeguarding Person',
    by: 'Cardiff Council',
    date: '2022',
  },
];
const strengths = [
  'White Rose Maths',
  'Curriculum for Wales',
  'Read Write Inc. Phonics',
  'Google Classroom',
  'Behaviour support',
  'Moderation of writing',
];
const languages = [
  { language: 'Welsh', fluency: 'first language' },
  { language: 'English', fluency: 'fluent' },
  { language: 'British Sign Language', fluency: 'Level 2' },
];
const statement =
  'Primary teacher with twelve years in Welsh and English medium classrooms. I want every child to leave Year 6 believing that they can do hard sums, and I like helping other teachers to get there too.';
const referees = [
  'Mrs Sian Bevan, Head Teacher, Ysgol Bryn Derw, s.bevan@brynderw.example',
  'Mr Huw Tudor, former Head Teacher, St Tathan’s Primary School, huw.tudor@sttathans.example',
];

export const cv: HandMadeCv = {
  id: 'en-gb-primary-teacher-header',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMM yyyy', join: ' to ', now: 'present' },
  name: 'Gwen Pritchard-Hale',
  contact: {
    email: 'gwen.ph@llythyr.example',
    phone: '07700 900742',
    address: '8 Plymouth Road, Penarth CF64 3DH',
    city: 'Penarth',
    postalCode: 'CF64 3DH',
  },
  sections: [
    { kind: 'summary', heading: 'Personal Statement', text: [statement] },
    { kind: 'work', heading: 'Teaching Career', jobs },
    { kind: 'education', heading: 'Degrees and Teacher Training', education: studies },
    { kind: 'certificates', heading: 'Recent Courses', orKind: ['education'], items: courses },
    { kind: 'skills', heading: 'Classroom Strengths', skills: [{ skills: strengths }] },
    { kind: 'languages', heading: 'Languages', languages },
    { kind: 'volunteer', heading: 'In the Community', jobs: volunteering },
    { kind: 'references', heading: 'Two Referees', bullets: referees },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ jobs, volunteering, studies, courses, strengths, languages, statement, referees })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin = page.right_margin = Cm(2.2)
page.top_margin, page.bottom_margin = Cm(3.4), Cm(2)
EDGE = Cm(16.6)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Liberation Serif', Pt(11)
normal.paragraph_format.space_after = Pt(3)


def field(paragraph, code):
    for kind, text in (('begin', None), (None, code), ('end', None)):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement('w:fldChar')
            mark.set(qn('w:fldCharType'), kind)
        else:
            mark = OxmlElement('w:instrText')
            mark.set(qn('xml:space'), 'preserve')
            mark.text = text
        run._r.append(mark)


def heading(text):
    paragraph = doc.add_paragraph()
    run = paragraph.add_run(text)
    run.bold, run.font.size, run.font.small_caps = True, Pt(13), True
    paragraph.paragraph_format.space_before = Pt(12)
    paragraph.paragraph_format.keep_with_next = True
    borders = OxmlElement('w:pBdr')
    bottom = OxmlElement('w:bottom')
    for key, value in (('val', 'single'), ('sz', '6'), ('space', '1'), ('color', '7F7F7F')):
        bottom.set(qn('w:' + key), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().append(borders)


def tabbed(left, right, bold=False, italic=False):
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.tab_stops.add_tab_stop(EDGE, WD_TAB_ALIGNMENT.RIGHT)
    paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run(left)
    run.bold, run.italic = bold, italic
    paragraph.add_run('\t' + right)


def bullets(items):
    for item in items:
        doc.add_paragraph(item, style='List Bullet')


def post(job):
    roles = job.get('roles', [job])
    if 'employer' in job:
        doc.add_paragraph().add_run(job['employer'] + ', ' + job['place']).bold = True
        doc.paragraphs[-1].paragraph_format.space_before = Pt(6)
        doc.paragraphs[-1].paragraph_format.keep_with_next = True
    for role in roles:
        tabbed(role['title'], role['when'], bold='employer' not in job, italic='employer' in job)
        doc.paragraphs[-1].paragraph_format.space_before = Pt(0 if 'employer' in job else 6)
        for text in role.get('text', []):
            doc.add_paragraph(text)
        bullets(role.get('bullets', []))


top = page.header.paragraphs[0]
top.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = top.add_run('Gwen Pritchard-Hale')
run.bold, run.font.size = True, Pt(20)
line = page.header.add_paragraph('8 Plymouth Road, Penarth CF64 3DH  ~  07700 900742  ~  gwen.ph@llythyr.example')
line.alignment = WD_ALIGN_PARAGRAPH.CENTER
foot = page.footer.paragraphs[0]
foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
foot.add_run('Page ')
field(foot, 'PAGE')
foot.add_run(' of ')
field(foot, 'NUMPAGES')

heading('Personal Statement')
doc.add_paragraph(cv['statement'])
heading('Teaching Career')
for job in cv['jobs']:
    post(job)
heading('Degrees and Teacher Training')
for study in cv['studies']:
    tabbed(study['degree'] + (', ' + study['score'] if 'score' in study else ''), study['when'], bold=True)
    doc.add_paragraph(study['institution'])
heading('Recent Courses')
bullets([course['line'] for course in cv['courses']])
heading('Classroom Strengths')
for n in range(0, len(cv['strengths']), 2):
    paragraph = doc.add_paragraph('\t'.join(cv['strengths'][n:n + 2]))
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(8))
heading('Languages')
for item in cv['languages']:
    paragraph = doc.add_paragraph(item['language'] + '\t' + item['fluency'])
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(8))
heading('In the Community')
for job in cv['volunteering']:
    post(job)
heading('Two Referees')
for referee in cv['referees']:
    doc.add_paragraph(referee)
doc.save('cv.docx')
`,
};
