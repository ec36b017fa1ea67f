import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objective =
  'Electrical maintenance engineer with 8+ years of experience in cement and textile plants, seeking a challenging position where I can reduce breakdowns and energy cost.';
const jobs: (Job & { when?: string })[] = [
  {
    employer: 'Vindhya Cement Works Pvt. Ltd.',
    place: 'Satna, M.P.',
    text: ['3.2 MTPA integrated cement plant with a 40 MW captive power plant.'],
    roles: [
      {
        title: 'Assistant Manager (Electrical)',
        from: '2020-07',
        when: "Jul'20 - Till Date",
        bullets: [
          'Head a team of 4 engineers and 18 technicians for kiln and mill section.',
          'Reduced electrical downtime from 42 to 15 hours per annum.',
          'Commissioned 2 nos. 11 kV VFDs for ID fans; saving of Rs. 1.8 crore per year.',
        ],
      },
      {
        title: 'Engineer (Electrical)',
        from: '2017-08',
        to: '2020-06',
        when: "Aug'17 - Jun'20",
        bullets: ['Preventive maintenance of transformers, HT motors and MCC panels.'],
      },
    ],
  },
  {
    title: 'Graduate Engineer Trainee',
    employer: 'Narmada Spinning Mills',
    place: 'Bharuch, Gujarat',
    from: '2016-07',
    to: '2017-07',
    when: "Jul'16 - Jul'17",
    bullets: ['Shift maintenance of ring frames and compressors.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'B.E. (Electrical Engineering)',
    studyType: 'B.E.',
    area: 'Electrical Engineering',
    institution: 'RGPV, Bhopal',
    to: '2016',
    when: '2016',
    score: '7.46 CGPA',
  },
  {
    degree: 'Class XII (MP Board)',
    institution: 'Govt. Excellence School, Rewa',
    to: '2012',
    when: '2012',
    score: '81.2%',
  },
  {
    degree: 'Class X (MP Board)',
    institution: 'Govt. Excellence School, Rewa',
    to: '2010',
    when: '2010',
    score: '85.5%',
  },
];
const skills = [
  { group: 'Electrical', skills: ['HT/LT switchgear', 'Transformers', 'VFDs', 'Protection relays'] },
  { group: 'Automation', skills: ['Siemens S7-300', 'ABB 800xA', 'SCADA'] },
  { group: 'Software', skills: ['AutoCAD Electrical', 'SAP PM', 'MS Excel'] },
];
const certificates: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'Certified Energy Manager - Bureau of Energy Efficiency (2022)',
    name: 'Certified Energy Manager',
    by: 'Bureau of Energy Efficiency',
    date: '2022',
  },
  {
    line: "Electrical Supervisor's Licence - Govt. of Madhya Pradesh (2018)",
    name: "Electrical Supervisor's Licence",
    by: 'Govt. of Madhya Pradesh',
    date: '2018',
  },
];
const awards: (Item & { name: string; by?: string; date: string })[] = [
  { line: 'Kaizen of the Year - Vindhya Cement, 2021', name: 'Kaizen of the Year', by: 'Vindhya Cement', date: '2021' },
];
const projects = [
  {
    name: 'Solar powered drip irrigation controller',
    text: ['Final year project: 8051 based controller with soil moisture sensors, tested on a one-acre plot.'],
  },
];
const languages = [{ language: 'Hindi' }, { language: 'English' }, { language: 'Bagheli' }];
const declaration =
  'I hereby declare that the above information is true and correct to the best of my knowledge and belief.';

export const cv: HandMadeCv = {
  id: 'en-in-electrical-engineer-table',
  language: 'en',
  country: 'IN',
  dates: { pattern: 'MMM yy', join: ' - ', now: 'Till Date' },
  name: 'Abhishek Tiwari',
  shownName: 'ABHISHEK TIWARI',
  contact: {
    email: 'abhishek.tiwari@dakghar.example',
    phone: '+91 98930 00147',
    address: 'H.No. 212, Civil Lines, Satna (M.P.) - 485001',
    city: 'Satna',
    postalCode: '485001',
    labels: { email: 'Email', phone: 'Mobile' },
    profiles: [{ network: 'LinkedIn', username: 'abhitiwari-ee', shown: 'linkedin.com/in/abhitiwari-ee' }],
  },
  sections: [
    { kind: 'summary', heading: 'Career Objective', text: [objective] },
    { kind: 'work', heading: 'Work Experience', jobs },
    { kind: 'education', heading: 'Academic Qualifications', education: studies },
    { kind: 'skills', heading: 'Technical Skills', skills },
    { kind: 'certificates', heading: 'Licences & Certifications', items: certificates },
    { kind: 'awards', heading: 'Achievements', items: awards },
    { kind: 'projects', heading: 'Academic Project', projects },
    { kind: 'languages', heading: 'Languages Known', languages },
    { kind: 'other', heading: 'Declaration', text: [declaration] },
  ],
  tools: ['reportlab'],
  source: page`import json
from xml.sax.saxutils import escape
from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import HRFlowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

cv = json.loads(r'''${JSON.stringify({ objective, jobs, studies, skills, certificates, awards, projects, languages, declaration })}''')
text = ParagraphStyle('text', fontName='Times-Roman', fontSize=10.5, leading=13.5)
bold = ParagraphStyle('bold', parent=text, fontName='Times-Bold')
dot = ParagraphStyle('dot', parent=text, leftIndent=14, bulletIndent=3)
head = ParagraphStyle('head', parent=bold, fontSize=11.5, leading=15, backColor=HexColor('#d9d9d9'), spaceBefore=9, spaceAfter=4, borderPadding=(1, 3, 1, 3), keepWithNext=1)
right = ParagraphStyle('right', parent=text, alignment=2)
big = ParagraphStyle('big', parent=bold, fontSize=17, leading=22)


def P(string, style=text, **more):
    return Paragraph(escape(string), style, **more)


def bullets(items):
    return [P(item, dot, bulletText='•') for item in items]


def split(a, b, style):
    made = Table([[P(a, style), P(b, right)]], colWidths=[12 * cm, 4.5 * cm])
    made.setStyle(TableStyle([('LEFTPADDING', (0, 0), (-1, -1), 0), ('RIGHTPADDING', (0, 0), (-1, -1), 0), ('TOPPADDING', (0, 0), (-1, -1), 1), ('BOTTOMPADDING', (0, 0), (-1, -1), 1)]))
    return made


story = [P('ABHISHEK TIWARI', big), P('H.No. 212, Civil Lines, Satna (M.P.) - 485001'), P('Mobile: +91 98930 00147'), P('Email: abhishek.tiwari@dakghar.example'), P('linkedin.com/in/abhitiwari-ee'), HRFlowable(width='100%', color=black, spaceBefore=4)]
story += [P('Career Objective', head), P(cv['objective'])]
story.append(P('Work Experience', head))
for job in cv['jobs']:
    story.append(P(job['employer'] + ', ' + job['place'], bold))
    story += [P(line) for line in job.get('text', [])]
    for role in job.get('roles', [job]):
        story.append(split(role['title'], role['when'], ParagraphStyle('role', parent=text, fontName='Times-BoldItalic')))
        story += bullets(role['bullets'])
    story.append(Spacer(1, 5))
story.append(P('Academic Qualifications', head))
rows = [[P(x, bold) for x in ('Examination', 'University / School', 'Year', 'Marks')]]
rows += [[P(s['degree']), P(s['institution']), P(s['when']), P(s['score'])] for s in cv['studies']]
grid = Table(rows, colWidths=[5.4 * cm, 6.2 * cm, 2 * cm, 2.9 * cm])
grid.setStyle(TableStyle([('GRID', (0, 0), (-1, -1), 0.5, black), ('VALIGN', (0, 0), (-1, -1), 'MIDDLE')]))
story += [Spacer(1, 3), grid]
story.append(P('Technical Skills', head))
for group in cv['skills']:
    story.append(Paragraph('<b>%s:</b> %s' % (group['group'], escape(', '.join(group['skills']))), text))
story.append(P('Licences & Certifications', head))
story += bullets([item['line'] for item in cv['certificates']])
story.append(P('Achievements', head))
story += bullets([item['line'] for item in cv['awards']])
story.append(P('Academic Project', head))
for project in cv['projects']:
    story.append(P(project['name'], bold))
    story += [P(line) for line in project['text']]
story += [P('Languages Known', head), P(', '.join(item['language'] for item in cv['languages']))]
story += [P('Declaration', head), P(cv['declaration']), Spacer(1, 14), split('Place: Satna', '(Abhishek Tiwari)', text)]
SimpleDocTemplate('cv.pdf', pagesize=A4, leftMargin=2 * cm, rightMargin=2 * cm, topMargin=1.6 * cm, bottomMargin=1.6 * cm, title='Resume').build(story)
`,
};
