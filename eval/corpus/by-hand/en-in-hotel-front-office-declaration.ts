import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const objective =
  'To grow in the front office of a reputed hotel where courtesy, hard work and knowledge of guest relations are valued, and to become a Front Office Manager in the coming years.';
const jobs: Dated<Job & { title: string; employer: string; place: string; bullets: string[] }>[] = [
  {
    title: 'Guest Service Associate',
    employer: 'Hotel Kadalora Grand',
    place: 'Kochi',
    from: '2022-07-01',
    when: '01.07.2022 to till date',
    bullets: [
      'Handling check-in and check-out of 110 rooms in three shifts.',
      'Preparing night audit and room revenue report in IDS software.',
      'Attending guest complaints and maintaining log book.',
    ],
  },
  {
    title: 'Front Office Trainee',
    employer: 'Malabar Backwater Resorts Pvt. Ltd.',
    place: 'Kumarakom',
    from: '2021-06-14',
    to: '2022-06-25',
    when: '14.06.2021 to 25.06.2022',
    bullets: ['Telephone operating, travel desk and airport transfers.', 'C-Form filing for foreign guests.'],
  },
];
const studies: Dated<Study & { institution: string; score: string; board: string }>[] = [
  {
    degree: 'B.H.M. (Hotel Management)',
    studyType: 'B.H.M.',
    area: 'Hotel Management',
    institution: 'Vembanad Institute of Hotel Management',
    place: 'Alappuzha',
    board: 'Kuttanad University',
    to: '2021',
    when: '2021',
    score: '72.4%',
  },
  {
    degree: 'Plus Two (Commerce)',
    studyType: 'Plus Two',
    area: 'Commerce',
    institution: 'St. Xavier’s H.S.S.',
    place: 'Cherthala',
    board: 'Kerala HSE Board',
    to: '2018',
    when: '2018',
    score: '81%',
  },
  {
    degree: 'S.S.L.C.',
    institution: 'Govt. Girls H.S.',
    place: 'Cherthala',
    board: 'Kerala State Board',
    to: '2016',
    when: '2016',
    score: '88%',
  },
];
const skills = ['IDS Next', 'Opera PMS (basic)', 'MS Office', 'Tally', 'Typewriting English Lower'];
const qualities = ['Pleasing personality and good listener', 'Punctual and ready to work in night shift'];
const activities = [
  'Won second prize in State level mocktail competition, 2020.',
  'NSS volunteer during the floods of August 2018.',
];
const personal: [string, string][] = [
  ['Father’s Name', 'Mr. K. P. Soman'],
  ['Date of Birth', '03.11.2000'],
  ['Gender', 'Female'],
  ['Marital Status', 'Single'],
  ['Religion', 'Hindu'],
  ['Height / Weight', '162 cm / 54 kg'],
  ['Passport', 'Available, valid upto 2031'],
  ['Permanent Address', 'Thoppil House, Kalavamkodam P.O., Cherthala, Alappuzha Dist., Kerala'],
];
const languages = [
  { language: 'Malayalam', fluency: 'Read, Write, Speak' },
  { language: 'English', fluency: 'Read, Write, Speak' },
  { language: 'Hindi', fluency: 'Read, Speak' },
  { language: 'Tamil', fluency: 'Speak' },
];
const declaration =
  'I hereby declare that the above furnished particulars are true and correct to the best of my knowledge and belief.';

export const cv: HandMadeCv = {
  id: 'en-in-hotel-front-office-declaration',
  language: 'en',
  country: 'IN',
  dates: { pattern: 'dd.MM.yyyy', join: ' to ', now: 'till date' },
  name: 'Anjana K. S.',
  shownName: 'ANJANA K. S.',
  contact: {
    email: 'anjana.ks@vembanad.example',
    phone: '+91 98955 50147',
    address: 'Room No. 12, Snehalaya Ladies Hostel, Kaloor, Kochi – 682 017',
    city: 'Kochi',
    postalCode: '682 017',
  },
  sections: [
    { kind: 'summary', heading: 'Career Objective', text: [objective] },
    { kind: 'work', heading: 'Work Experience', jobs },
    {
      kind: 'education',
      heading: 'Academic Qualifications',
      education: studies.map(({ board, ...study }) => ({ ...study, text: [board] })),
    },
    { kind: 'skills', heading: 'Computer Knowledge', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'other', orKind: ['skills'], heading: 'Personal Qualities', bullets: qualities },
    {
      kind: 'other',
      orKind: ['interests', 'awards', 'volunteer'],
      heading: 'Co-curricular Activities',
      bullets: activities,
    },
    { kind: 'languages', heading: 'Languages Known', languages },
    {
      kind: 'other',
      orKind: ['contact'],
      heading: 'Personal Details',
      text: personal.map(([label, value]) => `${label} : ${value}`),
    },
    {
      kind: 'other',
      heading: 'Declaration',
      text: [declaration, 'Place: Kochi', 'Date: 12.06.2025', '(ANJANA K. S.)'],
    },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ objective, jobs, studies, skills, qualities, activities, personal, languages, declaration })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(2.2)
sheet.top_margin = sheet.bottom_margin = Cm(1.8)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Cambria', Pt(11)
normal.paragraph_format.space_after = Pt(2)


def line(text, bold=False, style=None):
    paragraph = doc.add_paragraph(style=style)
    paragraph.add_run(text).bold = bold
    return paragraph


def heading(text):
    paragraph = line(text, True)
    paragraph.paragraph_format.space_before = Pt(9)
    paragraph.paragraph_format.keep_with_next = True
    shade = OxmlElement('w:shd')
    for key, value in (('val', 'clear'), ('color', 'auto'), ('fill', 'D9D9D9')):
        shade.set(qn('w:' + key), value)
    paragraph._p.get_or_add_pPr().append(shade)


def grid(rows, widths, head=True, style='Table Grid'):
    table = doc.add_table(rows=0, cols=len(widths), style=style)
    table.autofit = False
    for column, width in zip(table.columns, widths):
        column.width = Cm(width)
    for at, row in enumerate(rows):
        for cell, text, width in zip(table.add_row().cells, row, widths):
            cell.width = Cm(width)
            cell.paragraphs[0].add_run(text).bold = head and at == 0
    return table


top = line('ANJANA K. S.', True)
top.runs[0].font.size = Pt(17)
line('Room No. 12, Snehalaya Ladies Hostel, Kaloor, Kochi – 682 017')
line('Mob: +91 98955 50147')
line('E-mail: anjana.ks@vembanad.example')
heading('Career Objective')
line(cv['objective'])
heading('Work Experience')
for job in cv['jobs']:
    table = grid([
        ('Organisation', job['employer'] + ', ' + job['place']),
        ('Designation', job['title']),
        ('Period', job['when']),
    ], (4, 12.6), head=False)
    for duty in job['bullets']:
        line(duty, style='List Bullet')
heading('Academic Qualifications')
grid([('Course', 'Institution', 'Board / University', 'Year', 'Marks')] + [
    (s['degree'], s['institution'] + ', ' + s['place'], s['board'], s['when'], s['score']) for s in cv['studies']
], (3.9, 5.5, 3.8, 1.5, 1.9))
heading('Computer Knowledge')
line(', '.join(cv['skills']))
heading('Personal Qualities')
for text in cv['qualities']:
    line(text, style='List Bullet')
heading('Co-curricular Activities')
for text in cv['activities']:
    line(text, style='List Bullet')
heading('Languages Known')
for one in cv['languages']:
    line(one['language'] + ' – ' + one['fluency'])
heading('Personal Details')
for label, value in cv['personal']:
    paragraph = line(label + '\t:\t' + value)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(4.5))
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(5))
    paragraph.paragraph_format.left_indent = Cm(5)
    paragraph.paragraph_format.first_line_indent = Cm(-5)
heading('Declaration')
line(cv['declaration'])
line('Place: Kochi').paragraph_format.space_before = Pt(8)
sign = line('Date: 12.06.2025\t(ANJANA K. S.)')
sign.paragraph_format.tab_stops.add_tab_stop(Cm(16.4), WD_TAB_ALIGNMENT.RIGHT)
doc.save('cv.docx')
`,
};
