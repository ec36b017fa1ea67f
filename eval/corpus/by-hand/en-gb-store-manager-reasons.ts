import type { Job, Role, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profile =
  'Store manager with twenty years on the shop floor, from Saturday girl to a 65-strong team. Happiest with a clipboard at six in the morning. Seeking a larger store within an hour of Stockport.';
interface Leg extends Role {
  when: string;
  reason?: string;
}
interface Firm extends Omit<Job, keyof Role> {
  legs: Leg[];
}
const firms: Firm[] = [
  {
    employer: 'Freshway Supermarkets plc',
    place: 'Stockport',
    legs: [
      {
        title: 'Store Manager',
        from: '2019-02',
        when: 'Feb 2019 – to date',
        text: ['Full responsibility for a £19m store with 65 staff, a café and a collection point.'],
        bullets: [
          'Cut waste from 3.1% to 1.9% of sales in two years',
          'Store of the Year, North West region, 2022',
          'Recruited and trained four department managers, all still in post',
        ],
      },
      {
        title: 'Deputy Store Manager',
        from: '2016-10',
        to: '2019-01',
        when: 'Oct 2016 – Jan 2019',
        bullets: ['Ran the store through a nine-week refit without a day’s closure'],
      },
      {
        title: 'Night Shift Manager',
        from: '2015-05',
        to: '2016-09',
        when: 'May 2015 – Sept 2016',
        bullets: ['Replenishment team of 14; introduced a buddy system for new starters'],
      },
    ],
  },
  {
    employer: 'Brookvale Staffing (placed at Hallmere Distribution)',
    place: 'Trafford Park',
    legs: [
      {
        title: 'Warehouse Team Leader (agency)',
        from: '2014-10',
        to: '2015-04',
        when: 'Oct 2014 – Apr 2015',
        reason: 'Reason for leaving: offered a permanent post by Freshway.',
      },
    ],
  },
  {
    legs: [
      {
        title: 'Career break – full-time parent',
        from: '2012-01',
        to: '2014-09',
        when: 'Jan 2012 – Sept 2014',
        text: ['Two sons. Treasurer of the toddler group and, it turned out, its plumber.'],
      },
    ],
  },
  {
    employer: 'Dunkerley’s Department Store',
    place: 'Oldham',
    legs: [
      {
        title: 'Assistant Manager, Homewares',
        from: '2008-03',
        to: '2011-12',
        when: 'Mar 2008 – Dec 2011',
        bullets: ['Managed a floor of 11 and a Christmas team of 20', 'Took the wedding list service online'],
        reason: 'Reason for leaving: store closed after 112 years’ trading.',
      },
      {
        title: 'Sales Assistant',
        from: '2005-09',
        to: '2008-02',
        when: 'Sept 2005 – Feb 2008',
        bullets: ['Beds, curtains and, every January, returns'],
      },
    ],
  },
  {
    employer: 'Pickles Newsagent',
    place: 'Royton',
    legs: [{ title: 'Saturday Girl', from: '2003', to: '2005', when: '2003 – 2005' }],
  },
];
const jobs: Job[] = firms.map(({ legs, ...firm }) => {
  const roles = legs.map(({ reason, ...leg }) => ({
    ...leg,
    text: [...(leg.text ?? []), ...(reason ? [reason] : [])],
  }));
  return roles.length === 1 ? { ...firm, ...roles[0] } : { ...firm, roles };
});
const studies: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Level 4 Award in Retail Management',
    studyType: 'Level 4 Award',
    area: 'Retail Management',
    institution: 'Mersey Valley College (day release)',
    from: '2017',
    to: '2018',
    when: '2017/18',
  },
  {
    degree: 'A Levels: Business Studies (B), English Language (C), General Studies (D)',
    studyType: 'A Levels',
    institution: 'Crompton Edge Sixth Form',
    from: '2003',
    to: '2005',
    when: '2003 – 2005',
  },
  {
    degree: '9 GCSEs, grades A to C, including Maths and English',
    studyType: '9 GCSEs',
    institution: 'Our Lady’s High School, Royton',
    from: '1998',
    to: '2003',
    when: '1998 – 2003',
  },
];
const courses = [
  { name: 'Personal Licence Holder', by: 'Stockport Licensing Office', date: '2016' },
  { name: 'Level 3 Food Safety Supervision', by: 'Ashgrove Training', date: '2020' },
  { name: 'First Aid at Work, 3 days', by: 'Cheadle First Aid', date: '2023' },
].map((c) => ({ ...c, line: `${c.name} – ${c.by}, ${c.date}` }));
const skills = ['P&L', 'Rotas and Kronos', 'Stock loss', 'Disciplinary hearings', 'Visual merchandising', 'Excel'];
const more = ['Full clean driving licence (manual), own car', 'Three months’ notice', 'Non-smoker'];
const interests = 'Open-water swimming (badly), allotment, Oldham Athletic season ticket since I was nine.';
const referees = [
  'Mr Alan Prendergast, Regional Manager, Freshway Supermarkets plc, Tel. 0161 496 0145',
  'Mrs Judith Sowerby, formerly Personnel Manager, Dunkerley’s, Tel. 07700 900428',
];

export const cv: HandMadeCv = {
  id: 'en-gb-store-manager-reasons',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMM yyyy', now: 'to date' },
  name: 'Karen Louise Ollerenshaw',
  contact: {
    email: 'karen.ollerenshaw@tramstop.example',
    phone: '07700 900716',
    address: '23 Brinnington Rise, Stockport, SK5 8XB',
    city: 'Stockport',
    postalCode: 'SK5 8XB',
    labels: { address: 'Address', phone: 'Mobile', email: 'E-mail' },
    heading: 'Personal details',
    extra: ['Date of birth: 2 June 1987'],
  },
  sections: [
    { kind: 'summary', heading: 'Personal profile', text: [profile] },
    { kind: 'work', heading: 'Employment history', jobs },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Courses and certificates', items: courses },
    { kind: 'skills', heading: 'Skills', skills: [{ skills }], skillStyle: 'comma' },
    { kind: 'other', heading: 'Additional information', bullets: more },
    { kind: 'interests', heading: 'Hobbies', text: [interests] },
    { kind: 'references', heading: 'References', items: referees.map((line) => ({ line })) },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ profile, firms, studies, courses, skills, more, interests, referees })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(2.2)
sheet.top_margin = sheet.bottom_margin = Cm(1.9)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Calibri', Pt(11)
normal.paragraph_format.space_after = Pt(0)


def grid(widths):
    table = doc.add_table(rows=0, cols=len(widths))
    table.autofit = False
    for column, width in zip(table.columns, widths):
        column.width = Cm(width)
    table.widths = widths
    return table


def row(table, widths, texts):
    cells = table.add_row().cells
    for cell, width, text in zip(cells, widths, texts):
        cell.width = Cm(width)
        cell.paragraphs[0].add_run(text)
    return cells


def heading(text):
    p = doc.add_paragraph()
    p.paragraph_format.space_before, p.paragraph_format.space_after = Pt(12), Pt(4)
    p.paragraph_format.keep_with_next = True
    run = p.add_run(text)
    run.bold = run.underline = True
    run.font.size = Pt(12)


top = doc.add_paragraph()
top.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = top.add_run('Curriculum Vitae')
run.font.size = Pt(13)
top = doc.add_paragraph()
top.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = top.add_run('Karen Louise Ollerenshaw')
run.bold, run.font.size = True, Pt(20)

W = (4, 12.6)
heading('Personal details')
t = grid(W)
for left, right in (('Address:', '23 Brinnington Rise, Stockport, SK5 8XB'), ('Mobile:', '07700 900716'),
                    ('E-mail:', 'karen.ollerenshaw@tramstop.example'), ('Date of birth:', '2 June 1987')):
    row(t, W, (left, right))
heading('Personal profile')
doc.add_paragraph(cv['profile'])
heading('Employment history')
t = grid(W)
for firm in cv['firms']:
    if firm.get('employer'):
        cells = row(t, W, ('', ''))
        p = cells[1].paragraphs[0]
        p.paragraph_format.space_before = Pt(6)
        p.paragraph_format.keep_with_next = True
        p.add_run(firm['employer'] + ', ' + firm['place']).bold = True
    for leg in firm['legs']:
        cells = row(t, W, (leg['when'], leg['title']))
        cells[1].paragraphs[0].runs[0].italic = True
        if not firm.get('employer'):
            for cell in cells:
                cell.paragraphs[0].paragraph_format.space_before = Pt(6)
        for text in leg.get('text', []):
            cells[1].add_paragraph(text)
        if leg.get('bullets'):
            if len(leg['bullets']) > 1:
                cells[1].add_paragraph('Key achievements:')
            for text in leg['bullets']:
                cells[1].add_paragraph(text, style='List Bullet')
        if leg.get('reason'):
            cells[1].add_paragraph(leg['reason'])
        cells[1].paragraphs[-1].paragraph_format.space_after = Pt(4)
heading('Education')
t = grid(W)
for study in cv['studies']:
    cells = row(t, W, (study['when'], study['institution']))
    cells[1].paragraphs[0].runs[0].bold = True
    cells[1].add_paragraph(study['degree']).paragraph_format.space_after = Pt(4)
heading('Courses and certificates')
for item in cv['courses']:
    doc.add_paragraph(item['line'], style='List Bullet')
heading('Skills')
doc.add_paragraph(', '.join(cv['skills']))
heading('Additional information')
for text in cv['more']:
    doc.add_paragraph(text, style='List Bullet')
heading('Hobbies')
doc.add_paragraph(cv['interests'])
heading('References')
row(grid((8.3, 8.3)), (8.3, 8.3), cv['referees'])
doc.save('cv.docx')
`,
};
