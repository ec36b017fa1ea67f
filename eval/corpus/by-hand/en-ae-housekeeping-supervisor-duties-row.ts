import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const summary =
  'Housekeeping supervisor with more than ten years in four and five star properties in the UAE and the Philippines, looking for a position as Assistant Executive Housekeeper.';
type Row = Job & { when: string; title: string; employer: string; place: string };
const jobs: Row[] = [
  {
    employer: 'Corniche Pearl Hotel & Residences',
    place: 'Deira, Dubai, U.A.E.',
    title: 'Housekeeping Supervisor',
    from: '2019-03',
    when: 'March 2019 – Present',
    bullets: [
      'Supervises a team of eighteen room attendants on four floors and inspects all VIP rooms before arrival.',
      'Prepares the duty roster, the monthly inventory of linen and the requisition of guest supplies.',
      'Handles guest complaints and lost and found items in Opera PMS.',
      'Conducts on the job training for newly hired staff and assists the Executive Housekeeper in the yearly performance appraisal.',
    ],
  },
  {
    employer: 'Corniche Pearl Hotel & Residences',
    place: 'Deira, Dubai, U.A.E.',
    title: 'Senior Room Attendant',
    from: '2016-01',
    to: '2019-02',
    when: 'January 2016 – February 2019',
    bullets: ['Cleaned sixteen rooms a day to brand standard and relieved the floor supervisor on his day off.'],
  },
  {
    employer: 'Qasr Al Narjis Hotel Apartments',
    place: 'Al Majaz, Sharjah, U.A.E.',
    title: 'Room Attendant',
    from: '2013-10',
    to: '2015-12',
    when: 'October 2013 – December 2015',
    bullets: [
      'Daily cleaning of furnished apartments, kitchenettes and public areas.',
      'Reported maintenance defects and followed up with the engineering department.',
    ],
  },
  {
    employer: 'Sinag Bay Beach Resort',
    place: 'Puerto Galera, Oriental Mindoro, Philippines',
    title: 'Room Attendant / Laundry Attendant',
    from: '2010-05',
    to: '2013-08',
    when: 'May 2010 – August 2013',
    bullets: [
      'Room make-up of forty cottages together with two colleagues.',
      'Washing, sorting and pressing of linen and uniforms in the resort’s own laundry.',
    ],
  },
  {
    employer: 'Tindahan Plus Supermarket',
    place: 'Calapan City, Philippines',
    title: 'Cashier',
    from: '2008-06',
    to: '2010-04',
    when: 'June 2008 – April 2010',
    bullets: ['Cash register, price checking and bagging, with balancing of the drawer at the end of every shift.'],
  },
];
const studies: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Bachelor of Science in Hotel and Restaurant Management',
    studyType: 'Bachelor of Science',
    area: 'Hotel and Restaurant Management',
    institution: 'Mangyan Valley State College',
    place: 'Calapan City',
    to: '2008',
    when: '2008',
  },
  {
    degree: 'Secondary Education',
    studyType: 'Secondary Education',
    institution: 'Baco Central National High School',
    place: 'Baco, Oriental Mindoro',
    to: '2004',
    when: '2004',
  },
];
const trainings: (Item & { by: string; name: string; when: string })[] = [
  {
    line: 'Supervisory Skills for Hospitality Professionals',
    name: 'Supervisory Skills for Hospitality Professionals',
    by: 'Al Rawda Training Institute, Dubai',
    when: 'September 2021',
    date: '2021-09',
  },
  {
    line: 'Basic First Aid and Fire Warden',
    name: 'Basic First Aid and Fire Warden',
    by: 'Gulf Shield Safety, Dubai',
    when: 'February 2020',
    date: '2020-02',
  },
  {
    line: 'Housekeeping NC II',
    name: 'Housekeeping NC II',
    by: 'Technical Education and Skills Development Authority',
    when: 'March 2010',
    date: '2010-03',
  },
];
const skills = [
  'Opera PMS',
  'HotSOS',
  'Inventory control',
  'Staff training',
  'Guest relations',
  'MS Excel',
  'Chemical handling',
  'Duty rostering',
];
const languages = [
  { language: 'English', fluency: 'fluent' },
  { language: 'Tagalog', fluency: 'native' },
  { language: 'Arabic', fluency: 'basic spoken' },
];
const personal: [string, string][] = [
  ['Nationality', 'Filipino'],
  ['Date of Birth', 'November 21, 1987'],
  ['Civil Status', 'Married'],
  ['Visa Status', 'Employment visa, transferable'],
  ['Notice Period', 'One month'],
];
const reference = 'Available upon request.';
const address = 'Flat 304, Al Wasl Star Building, Al Qusais 2, Dubai, U.A.E.';

export const cv: HandMadeCv = {
  id: 'en-ae-housekeeping-supervisor-duties-row',
  language: 'en',
  country: 'AE',
  dates: { pattern: 'MMMM yyyy', now: 'Present' },
  name: 'Maricel Dela Peña Abrenica',
  shownName: 'MARICEL DELA PEÑA ABRENICA',
  label: 'Housekeeping Supervisor',
  contact: {
    email: 'maricel.abrenica@dhowmail.example',
    phone: '+971 50 555 0143',
    address,
    city: 'Dubai',
  },
  sections: [
    { kind: 'summary', heading: 'PROFILE', text: [summary] },
    { kind: 'skills', heading: 'SKILLS', skills: [{ skills }], skillStyle: 'list' },
    { kind: 'work', heading: 'EMPLOYMENT HISTORY', jobs },
    { kind: 'education', heading: 'EDUCATIONAL BACKGROUND', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'TRAININGS ATTENDED', items: trainings },
    { kind: 'languages', heading: 'LANGUAGES', languages },
    {
      kind: 'other',
      orKind: ['contact'],
      heading: 'PERSONAL INFORMATION',
      text: personal.map(([label, value]) => `${label}: ${value}`),
    },
    { kind: 'references', heading: 'REFERENCES', text: [reference] },
  ],
  tools: ['reportlab'],
  source: page`import json
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

cv = json.loads(r'''${JSON.stringify({ summary, jobs, studies, trainings, skills, languages, personal, reference, address })}''')
TEAL, PALE, LINE = colors.HexColor('#1f6f78'), colors.HexColor('#eaf3f4'), colors.HexColor('#8fb3b7')
body = ParagraphStyle('body', fontName='Helvetica', fontSize=10.5, leading=14)
bold = ParagraphStyle('bold', parent=body, fontName='Helvetica-Bold')
white = ParagraphStyle('white', parent=bold, textColor=colors.white, alignment=TA_CENTER)
dot = ParagraphStyle('dot', parent=body, leftIndent=12, bulletIndent=2)
head = ParagraphStyle('head', parent=bold, fontSize=12, leading=15, textColor=TEAL, spaceBefore=12, spaceAfter=5)
W = A4[0] - 4 * cm - 12


def p(text, style=body, bullet=None):
    return Paragraph(text.replace('&', '&amp;'), style, bulletText=bullet)


def grid(widths, header, rows, extra=()):
    table = Table([[p(text, white) for text in header]] + rows, colWidths=widths, repeatRows=1)
    table.setStyle(TableStyle([
        ('GRID', (0, 0), (-1, -1), 0.6, LINE),
        ('BACKGROUND', (0, 0), (-1, 0), TEAL),
        ('VALIGN', (0, 0), (-1, -1), 'MIDDLE'),
        ('TOPPADDING', (0, 0), (-1, -1), 3.5),
        ('BOTTOMPADDING', (0, 0), (-1, -1), 4.5),
    ] + list(extra)))
    return table


flow = [
    Paragraph('MARICEL DELA PEÑA ABRENICA', ParagraphStyle('name', parent=bold, fontSize=18, leading=22)),
    Paragraph('Housekeeping Supervisor', ParagraphStyle('label', parent=body, fontSize=12, leading=17, textColor=TEAL)),
    p(cv['address']),
    p('+971 50 555 0143 | maricel.abrenica@dhowmail.example'),
    p('PROFILE', head),
    p(cv['summary']),
]
flow.append(p('SKILLS', head))
cells = [p(skill, dot, '•') for skill in cv['skills']]
flow.append(Table([cells[n:n + 2] for n in range(0, len(cells), 2)], colWidths=(W / 2, W / 2), style=[
    ('LEFTPADDING', (0, 0), (-1, -1), 0), ('TOPPADDING', (0, 0), (-1, -1), 0), ('BOTTOMPADDING', (0, 0), (-1, -1), 1)]))
flow.append(p('EMPLOYMENT HISTORY', head))
rows, extra = [], []
for job in cv['jobs']:
    extra.append(('BACKGROUND', (0, len(rows) + 1), (-1, len(rows) + 1), PALE))
    rows.append([[p(job['employer'], bold), p(job['place'])], p(job['title'], bold), p(job['when'])])
    if job.get('bullets'):
        extra.append(('SPAN', (0, len(rows) + 1), (-1, len(rows) + 1)))
        rows.append([[p('Duties and Responsibilities:')] + [p(text, dot, '•') for text in job['bullets']], '', ''])
flow.append(grid((8 * cm, 5.2 * cm, W - 13.2 * cm), ('COMPANY / LOCATION', 'POSITION', 'DURATION'), rows, extra))
flow += [KeepTogether([p('EDUCATIONAL BACKGROUND', head), grid((6.8 * cm, 6.2 * cm, W - 13 * cm), ('COURSE / LEVEL', 'NAME OF SCHOOL', 'YEAR GRADUATED'), [
    [p(s['degree']), p(s['institution'] + ', ' + s['place']), p(s['when'])] for s in cv['studies']
])])]
flow += [KeepTogether([p('TRAININGS ATTENDED', head), grid((6.6 * cm, 6.4 * cm, W - 13 * cm), ('TITLE OF TRAINING', 'CONDUCTED BY', 'DATE'), [
    [p(t['name']), p(t['by']), p(t['when'])] for t in cv['trainings']
])])]
flow.append(p('LANGUAGES', head))
flow += [p(l['language'] + ' – ' + l['fluency']) for l in cv['languages']]
flow.append(p('PERSONAL INFORMATION', head))
flow.append(Table([[p(left), p(': ' + right)] for left, right in cv['personal']], colWidths=(4 * cm, W - 4 * cm), style=[
    ('LEFTPADDING', (0, 0), (0, -1), 0), ('TOPPADDING', (0, 0), (-1, -1), 0), ('BOTTOMPADDING', (0, 0), (-1, -1), 1)]))
flow += [p('REFERENCES', head), p(cv['reference'])]
SimpleDocTemplate('cv.pdf', pagesize=A4, leftMargin=2 * cm, rightMargin=2 * cm, topMargin=1.8 * cm, bottomMargin=1.8 * cm, title='CV').build(flow)
`,
};
