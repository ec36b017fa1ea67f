import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const objective =
  'To work in a challenging environment where I can utilize my knowledge of pharmaceutical quality systems for the growth of the organization as well as myself.';
interface Post {
  employer: string;
  place: string;
  title: string;
  from: string;
  to?: string;
  duration: string;
  department: string;
  bullets?: string[];
}
const posts: Post[] = [
  {
    employer: 'Shivalik Lifesciences Ltd.',
    place: 'Baddi (H.P.)',
    title: 'Executive - Quality Assurance',
    from: '2021-01-11',
    duration: '11.01.2021 to till date',
    department: 'In-Process Quality Assurance (IPQA), OSD Block',
    bullets: [
      'Line clearance and in-process checks at granulation, compression, coating and blister packing stages.',
      'Review of Batch Manufacturing Records (BMR) and Batch Packing Records (BPR).',
      'Handling of change controls, deviations and market complaints in TrackWise.',
      'Faced USFDA (2023), MHRA (2022) and ANVISA inspections.',
    ],
  },
  {
    employer: 'Girnar Formulations Pvt. Ltd.',
    place: 'Ankleshwar, Gujarat',
    title: 'Officer - Quality Assurance',
    from: '2018-06',
    to: '2020-12',
    duration: 'June 2018 to December 2020',
    department: 'Documentation Cell',
    bullets: [
      'Preparation of Annual Product Quality Reviews for 22 products.',
      'Issuance, retrieval and archival of SOPs, logbooks and BMRs.',
      'Sampling of finished products and stability samples.',
    ],
  },
  {
    employer: 'Kaveri Herbals',
    place: 'Hosur, Tamil Nadu',
    title: 'Trainee Chemist',
    from: '2017-07',
    to: '2018-05',
    duration: 'July 2017 to May 2018',
    department: 'Quality Control Laboratory',
  },
];
const jobs: Job[] = posts.map(({ duration, department, ...post }) => ({
  ...post,
  when: duration,
  text: [`Department: ${department}`],
}));
const studies: (Study & { institution: string; when: string; score: string })[] = [
  {
    degree: 'M.Pharm (Quality Assurance)',
    studyType: 'M.Pharm',
    area: 'Quality Assurance',
    institution: 'Satpura University of Health Sciences',
    to: '2017',
    when: '2017',
    score: '74.80%',
  },
  {
    degree: 'B.Pharm',
    studyType: 'B.Pharm',
    institution: 'Satpura University of Health Sciences',
    to: '2015',
    when: '2015',
    score: '69.12%',
  },
  {
    degree: 'H.S.C. (Science)',
    studyType: 'H.S.C.',
    area: 'Science',
    institution: 'Maharashtra State Board, Nagpur Division',
    to: '2011',
    when: '2011',
    score: '71.33%',
  },
  {
    degree: 'S.S.C.',
    studyType: 'S.S.C.',
    institution: 'Maharashtra State Board, Nagpur Division',
    to: '2009',
    when: '2009',
    score: '82.46%',
  },
];
const skills = ['SAP (QM module)', 'TrackWise', 'Caliber QAMS', 'MS Office', 'Minitab (basic)'];
const trainings = [
  'Attended one day seminar on “Data Integrity and 21 CFR Part 11” organized by Pharma Guild of India at Chandigarh, March 2022.',
  'Undergone 30 days industrial training at Wainganga Laboratories, Nagpur, June 2014.',
];
const strengths = ['Good team worker', 'Hard working and punctual', 'Ready to work in shifts'];
const personal: [string, string][] = [
  ['Father’s Name', 'Shri Vasantrao Deshkar'],
  ['Date of Birth', '19th August 1993'],
  ['Gender', 'Male'],
  ['Marital Status', 'Married'],
  ['Nationality', 'Indian'],
  ['Passport No.', 'Applied for'],
  ['Present CTC', '5.6 Lakhs p.a.'],
  ['Notice Period', '60 days'],
];
const declaration =
  'I hereby declare that all the information given above is true to the best of my knowledge and I bear the responsibility for the correctness of the above mentioned particulars.';
const permanent = 'Plot No. 47, Trimurti Nagar, Nagpur, Maharashtra - 440022';

export const cv: HandMadeCv = {
  id: 'en-in-pharma-qa-officer-designation',
  language: 'en',
  country: 'IN',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'till date' },
  name: 'Swapnil Vasantrao Deshkar',
  shownName: 'SWAPNIL VASANTRAO DESHKAR',
  contact: {
    email: 'swapnil.deshkar@santrapost.example',
    phone: '+91 98230 00174',
    address: permanent,
    city: 'Nagpur',
    postalCode: '440022',
    labels: { address: 'Permanent Address', phone: 'Mobile No.', email: 'E-mail ID' },
  },
  sections: [
    { kind: 'summary', heading: 'CAREER OBJECTIVE:', text: [objective] },
    { kind: 'work', heading: 'WORK EXPERIENCE: (6+ YEARS)', jobs },
    { kind: 'education', heading: 'EDUCATIONAL QUALIFICATION:', education: studies },
    { kind: 'skills', heading: 'COMPUTER PROFICIENCY:', skills: [{ skills }], skillStyle: 'comma' },
    {
      kind: 'certificates',
      orKind: ['education', 'other'],
      heading: 'SEMINAR & TRAINING:',
      items: [
        {
          line: trainings[0] ?? '',
          name: 'Data Integrity and 21 CFR Part 11',
          by: 'Pharma Guild of India',
          date: '2022-03',
        },
        {
          line: trainings[1] ?? '',
          name: '30 days industrial training',
          by: 'Wainganga Laboratories',
          date: '2014-06',
        },
      ],
    },
    { kind: 'other', orKind: ['skills'], heading: 'STRENGTHS:', bullets: strengths },
    {
      kind: 'other',
      orKind: ['contact'],
      heading: 'PERSONAL PROFILE:',
      text: personal.map(([label, value]) => `${label}: ${value}`),
    },
    {
      kind: 'languages',
      heading: 'LANGUAGES KNOWN:',
      languages: [
        { language: 'Marathi', fluency: 'Mother Tongue' },
        { language: 'Hindi', fluency: 'Read, Write & Speak' },
        { language: 'English', fluency: 'Read, Write & Speak' },
      ],
    },
    { kind: 'other', heading: 'DECLARATION:', text: [declaration] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ objective, posts, studies, skills, trainings, strengths, personal, declaration, permanent })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(2.3)
sheet.top_margin = sheet.bottom_margin = Cm(2)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Times New Roman', Pt(12)
normal.paragraph_format.space_after = Pt(2)


def heading(text):
    p = doc.add_paragraph()
    p.paragraph_format.space_before, p.paragraph_format.space_after = Pt(12), Pt(4)
    p.paragraph_format.keep_with_next = True
    run = p.add_run(text)
    run.bold = run.underline = True


def labelled(label, value, strong=False):
    p = doc.add_paragraph()
    p.add_run(label + ': ').bold = True
    p.add_run(value).bold = strong
    return p


title = doc.add_paragraph()
title.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = title.add_run('CURRICULUM VITAE')
run.bold = run.underline = True
run.font.size = Pt(16)
doc.add_paragraph().add_run('SWAPNIL VASANTRAO DESHKAR').bold = True
labelled('Permanent Address', cv['permanent'])
labelled('Mobile No.', '+91 98230 00174')
labelled('E-mail ID', 'swapnil.deshkar@santrapost.example')

heading('CAREER OBJECTIVE:')
doc.add_paragraph(cv['objective']).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY

heading('WORK EXPERIENCE: (6+ YEARS)')
for n, post in enumerate(cv['posts']):
    if n:
        doc.add_paragraph()
    labelled('Organization', post['employer'] + ', ' + post['place'], True)
    labelled('Designation', post['title'])
    labelled('Duration', post['duration'])
    labelled('Department', post['department'])
    if post.get('bullets'):
        doc.add_paragraph().add_run('Job Responsibilities:').bold = True
        for text in post['bullets']:
            doc.add_paragraph(text, style='List Bullet')

heading('EDUCATIONAL QUALIFICATION:')
widths = (4.4, 6.9, 2.1, 2.8)
table = doc.add_table(rows=0, cols=4)
table.style = 'Table Grid'
table.autofit = False
for column, width in zip(table.columns, widths):
    column.width = Cm(width)
rows = [('Exam Passed', 'Board / University', 'Year', 'Percentage')]
rows += [(s['degree'], s['institution'], s['when'], s['score']) for s in cv['studies']]
for at, texts in enumerate(rows):
    for cell, width, text in zip(table.add_row().cells, widths, texts):
        cell.width = Cm(width)
        cell.paragraphs[0].add_run(text).bold = at == 0
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER

heading('COMPUTER PROFICIENCY:')
doc.add_paragraph(', '.join(cv['skills']))
heading('SEMINAR & TRAINING:')
for text in cv['trainings']:
    doc.add_paragraph(text, style='List Bullet')
heading('STRENGTHS:')
for text in cv['strengths']:
    doc.add_paragraph(text, style='List Bullet')
heading('PERSONAL PROFILE:')
for label, value in cv['personal']:
    labelled(label, value)
heading('LANGUAGES KNOWN:')
for label, value in (('Marathi', 'Mother Tongue'), ('Hindi', 'Read, Write & Speak'), ('English', 'Read, Write & Speak')):
    doc.add_paragraph(label + ' (' + value + ')')
heading('DECLARATION:')
doc.add_paragraph(cv['declaration'])
doc.add_paragraph()
doc.add_paragraph('Date: ')
p = doc.add_paragraph('Place: Baddi')
p.paragraph_format.tab_stops.add_tab_stop(Cm(11))
p.add_run('\t(Swapnil V. Deshkar)')
doc.save('cv.docx')
`,
};
