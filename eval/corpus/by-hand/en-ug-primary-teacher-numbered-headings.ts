import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const personal: [string, string][] = [
  ['Name', 'Namusoke Prossy Gloria'],
  ['Date of birth', '12th May 1990'],
  ['Sex', 'Female'],
  ['Nationality', 'Ugandan'],
  ['Marital status', 'Married'],
  ['Address', 'P.O. Box 417, Mukono'],
  ['Telephone', '0772 555 018'],
  ['Email', 'prossynamusoke@ugmail.example'],
  ['Teacher’s registration no.', 'III/2012/30417'],
];
const objective =
  'To teach and guide learners in a school that values both good results and good discipline, and to grow into school leadership.';
const studies: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Bachelor of Primary Education',
    studyType: 'Bachelor',
    area: 'Primary Education',
    institution: 'Lake Shore University',
    place: 'Mukono',
    from: '2016',
    to: '2019',
    when: '2016 – 2019',
    score: 'Second Class Upper',
  },
  {
    degree: 'Grade III Teachers’ Certificate',
    studyType: 'Grade III Teachers’ Certificate',
    institution: 'Bukeeri Core Primary Teachers’ College',
    from: '2010',
    to: '2011',
    when: '2010 – 2011',
    score: 'Credit',
  },
  {
    degree: 'Uganda Certificate of Education',
    studyType: 'Uganda Certificate of Education',
    institution: 'St. Agatha’s S.S. Nkokonjeru',
    from: '2006',
    to: '2009',
    when: '2006 – 2009',
    score: 'Division Two',
  },
  {
    degree: 'Primary Leaving Examination',
    studyType: 'Primary Leaving Examination',
    institution: 'Ngogwe Parents’ Primary School',
    from: '1999',
    to: '2005',
    when: '1999 – 2005',
    score: 'Aggregate 11',
  },
];
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Deputy Head Teacher (Academics)',
    employer: 'Bright Valley Primary School',
    place: 'Mukono',
    from: '2020-02',
    when: 'February 2020 to date',
    bullets: [
      'Drawing up the teaching timetable and supervising 21 teachers',
      'Teaching Mathematics and Integrated Science in P.6 and P.7',
      'Preparing candidates for P.L.E.; 38 first grades out of 64 in 2023',
    ],
  },
  {
    title: 'Class Teacher, P.5',
    employer: 'Kisoga Church of Uganda Primary School',
    place: 'Ntenjeru',
    from: '2014-02',
    to: '2019-12',
    when: 'February 2014 to December 2019',
    bullets: [
      'Schemes of work, lesson plans and continuous assessment',
      'Patron of the Scripture Union and netball teacher',
    ],
  },
  {
    title: 'Teacher, lower primary',
    employer: 'Little Angels Nursery and Primary School',
    place: 'Lugazi',
    from: '2012-02',
    to: '2013-12',
    when: 'February 2012 to December 2013',
    bullets: ['Thematic curriculum in Luganda and English, P.1 and P.2'],
  },
];
const workshops: Item[] = [
  { line: 'Early Grade Reading Methodology, 2018', name: 'Early Grade Reading Methodology', date: '2018' },
  { line: 'Marking of P.L.E. Integrated Science, 2021', name: 'Marking of P.L.E. Integrated Science', date: '2021' },
  {
    line: 'First Aid for Schools, Mukono District, 2022',
    name: 'First Aid for Schools',
    by: 'Mukono District',
    date: '2022',
  },
];
const languages = [
  { language: 'Luganda', fluency: 'mother tongue' },
  { language: 'English', fluency: 'excellent' },
  { language: 'Kiswahili', fluency: 'fair' },
];
const skills = [
  'Class management',
  'Microsoft Word and Excel',
  'Making learning aids from local materials',
  'Netball coaching',
];
const hobbies = 'Singing in the church choir, poultry keeping and reading.';
const referees = [
  ['Mr. Ssempala Godfrey', 'Head Teacher, Bright Valley Primary School', 'Tel: 0701 555 093'],
  ['Rev. Nabirye Joyce', 'Foundation Body, Kisoga Parish', 'Tel: 0782 555 061'],
];
const declaration = 'I declare that the information given above is true and correct to the best of my knowledge.';

export const cv: HandMadeCv = {
  id: 'en-ug-primary-teacher-numbered-headings',
  language: 'en',
  country: 'UG',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'date' },
  name: 'Namusoke Prossy Gloria',
  contact: {
    email: 'prossynamusoke@ugmail.example',
    phone: '0772 555 018',
    address: 'P.O. Box 417, Mukono',
    city: 'Mukono',
    heading: 'PERSONAL PARTICULARS',
    labels: { address: 'Address', phone: 'Telephone', email: 'Email' },
    extra: [
      'CURRICULUM VITAE',
      'Date of birth: 12th May 1990',
      'Sex: Female',
      'Nationality: Ugandan',
      'Marital status: Married',
      'Teacher’s registration no.: III/2012/30417',
    ],
  },
  sections: [
    { kind: 'summary', heading: 'CAREER OBJECTIVE', text: [objective] },
    { kind: 'education', heading: 'EDUCATION BACKGROUND', education: studies },
    { kind: 'work', heading: 'WORKING EXPERIENCE', jobs },
    { kind: 'certificates', orKind: ['education'], heading: 'WORKSHOPS ATTENDED', items: workshops },
    { kind: 'languages', heading: 'LANGUAGES', languages },
    { kind: 'skills', heading: 'OTHER SKILLS', skills: [{ skills }], skillStyle: 'list' },
    { kind: 'interests', heading: 'HOBBIES', text: [hobbies] },
    { kind: 'references', heading: 'REFEREES', text: referees.flat() },
    { kind: 'other', heading: 'DECLARATION', text: [declaration] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ personal, objective, studies, jobs, workshops, languages, skills, hobbies, referees, declaration })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin = page.right_margin = Cm(2.5)
page.top_margin = page.bottom_margin = Cm(2)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Times New Roman', Pt(12)
normal.paragraph_format.space_after = Pt(3)


def heading(text):
    paragraph = doc.add_paragraph(style='List Number')
    run = paragraph.add_run(text)
    run.bold = run.underline = True
    paragraph.paragraph_format.space_before = Pt(10)
    paragraph.paragraph_format.keep_with_next = True


def rows(lines, widths, style=None):
    table = doc.add_table(rows=0, cols=len(widths), style=style)
    table.autofit = False
    for column, width in zip(table.columns, widths):
        column.width = Cm(width)
    for line in lines:
        cells = table.add_row().cells
        for cell, text, width in zip(cells, line, widths):
            cell.width = Cm(width)
            cell.paragraphs[0].text = text
            cell.paragraphs[0].paragraph_format.space_after = Pt(0)
    return table


title = doc.add_paragraph()
title.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = title.add_run('CURRICULUM VITAE')
run.bold, run.font.size = True, Pt(16)
heading('PERSONAL PARTICULARS')
rows([(left, ': ' + right) for left, right in cv['personal']], (6, 10))
heading('CAREER OBJECTIVE')
doc.add_paragraph(cv['objective'])
heading('EDUCATION BACKGROUND')
table = rows(
    [('YEAR', 'INSTITUTION', 'AWARD', 'RESULT')]
    + [(s['when'], ', '.join(s[key] for key in ('institution', 'place') if key in s), s['degree'], s['score']) for s in cv['studies']],
    (2.8, 5.2, 4.8, 3.2),
    'Table Grid',
)
for cell in table.rows[0].cells:
    cell.paragraphs[0].runs[0].bold = True
heading('WORKING EXPERIENCE')
for job in cv['jobs']:
    paragraph = doc.add_paragraph()
    paragraph.add_run(job['when'] + ': ')
    paragraph.add_run(job['employer'] + ', ' + job['place']).bold = True
    paragraph.add_run().add_break()
    paragraph.add_run(job['title']).italic = True
    paragraph.paragraph_format.keep_with_next = True
    for text in job['bullets']:
        doc.add_paragraph(text, style='List Bullet')
heading('WORKSHOPS ATTENDED')
for item in cv['workshops']:
    doc.add_paragraph(item['line'], style='List Bullet')
heading('LANGUAGES')
rows([(one['language'], one['fluency']) for one in cv['languages']], (4, 6), 'Table Grid')
heading('OTHER SKILLS')
for text in cv['skills']:
    doc.add_paragraph(text, style='List Bullet')
heading('HOBBIES')
doc.add_paragraph(cv['hobbies'])
heading('REFEREES')
table = doc.add_table(rows=1, cols=2)
for cell, lines in zip(table.rows[0].cells, cv['referees']):
    cell.paragraphs[0].text = lines[0]
    for text in lines[1:]:
        cell.add_paragraph(text)
heading('DECLARATION')
doc.add_paragraph(cv['declaration'])
doc.save('cv.docx')
`,
};
