import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const statement =
  'Doctor in the third year after qualifying, working towards internal medicine training, with a taste for acute medicine and for the ward round that starts on time. First in my family to go to university; before medical school I worked nights as a healthcare assistant, and it still shows in the way I make a bed.';
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Senior Clinical Fellow (SHO level), Acute Medicine',
    employer: 'Wrekin Vale University Hospitals NHS Trust',
    place: 'Telford',
    from: '2024-08',
    when: 'August 2024 to present',
    bullets: [
      'Clerk between eight and fourteen patients a shift on a 46-bed acute medical unit; hold the referral bleep.',
      'Supervised lumbar punctures, ascitic drains and ultrasound-guided cannulation.',
      'Rota representative: redesigned the weekend handover sheet, now used on three wards.',
    ],
  },
  {
    title: 'Foundation Year 2 Doctor',
    employer: 'Wrekin Vale University Hospitals NHS Trust',
    place: 'Telford',
    from: '2023-08',
    to: '2024-08',
    when: 'August 2023 to August 2024',
    bullets: [
      'Emergency Medicine, August to December 2023 (Dr S. Hathaway)',
      'General Practice, Dothill Surgery, December 2023 to April 2024 (Dr M. Pryce-Rees)',
      'Geriatric Medicine, April to August 2024 (Dr N. Venkataraman)',
    ],
  },
  {
    title: 'Foundation Year 1 Doctor',
    employer: 'Clee Hills Hospitals NHS Foundation Trust',
    place: 'Ludlow',
    from: '2022-08',
    to: '2023-08',
    when: 'August 2022 to August 2023',
    bullets: [
      'General and Colorectal Surgery, August to December 2022 (Miss L. Harcourt)',
      'Respiratory Medicine, December 2022 to April 2023 (Dr A. Szymański)',
      'Psychiatry, April to August 2023 (Dr C. Ofori)',
    ],
  },
];
const before: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Healthcare Assistant (bank)',
    employer: 'Black Country General Hospital',
    place: 'Dudley',
    from: '2014-09',
    to: '2017-07',
    when: 'September 2014 to July 2017',
    text: ['Nights and weekends on stroke and orthopaedic wards.'],
  },
  {
    title: 'Sales Assistant',
    employer: 'Merry Hill Shoes',
    place: 'Brierley Hill',
    from: '2013',
    to: '2014',
    when: '2013 to 2014',
  },
];
const studies: (Study & { institution: string; when: string })[] = [
  {
    degree: 'MBChB with Honours',
    studyType: 'MBChB with Honours',
    institution: 'Severn Valley Medical School',
    from: '2017',
    to: '2022',
    when: '2017 to 2022',
  },
  {
    degree: 'BSc (Hons) Biomedical Science',
    studyType: 'BSc (Hons)',
    area: 'Biomedical Science',
    institution: 'University of South Staffordshire',
    from: '2014',
    to: '2017',
    when: '2014 to 2017',
    score: 'First Class',
  },
  {
    degree: 'A levels: Biology (A*), Chemistry (A), Religious Studies (A)',
    studyType: 'A levels',
    institution: 'Netherton Sixth Form College',
    from: '2011',
    to: '2013',
    when: '2011 to 2013',
  },
];
const registration: (Item & { name: string; when: string })[] = [
  { name: 'MRCP(UK) Part 1', by: 'Federation of Physicians', date: '2025-01', when: 'January 2025' },
  { name: 'Advanced Life Support', by: 'Resuscitation Council', date: '2024-03', when: 'March 2024' },
  { name: 'IMPACT course', by: 'Severn Deanery', date: '2024-10', when: 'October 2024' },
  { name: 'Full GMC registration with a licence to practise', date: '2023-08', when: 'August 2023' },
].map((one) => ({ ...one, line: [one.name, one.by].filter(Boolean).join(', ') }));
const audit = [
  'Oxygen prescribing on the acute medical unit: two cycles, 61% to 89% of drug charts complete. Presented at the regional audit day, Shrewsbury, November 2024.',
  'Time to first antibiotic dose in suspected sepsis: single cycle, 112 patients; led to a stocked trolley in triage.',
  'Delirium screening in over-75s: data collection for Dr Venkataraman, poster accepted.',
];
const teaching = [
  'Weekly bedside teaching for third-year students of Severn Valley Medical School; mean feedback 4.8 out of 5.',
  'Organiser of “Finals in Five”, ten evening tutorials on the chest X-ray.',
  'Examiner at two mock OSCEs.',
];
const publications: Item[] = [
  {
    line: 'Adebisi-Clarke O, Venkataraman N. Who notices delirium first? A survey of night staff. Midland Journal of Geriatrics 2025; 12: 44–47.',
    name: 'Who notices delirium first? A survey of night staff',
    by: 'Midland Journal of Geriatrics',
    date: '2025',
  },
  {
    line: 'Prakash T, Adebisi-Clarke O, Hathaway S. A swallowed denture. Emergency Case Notes 2024; 8: 201–203.',
    name: 'A swallowed denture',
    by: 'Emergency Case Notes',
    date: '2024',
  },
];
const prizes: (Item & { name: string; when: string })[] = [
  { name: 'Foundation Doctor of the Year, runner-up', by: 'Clee Hills Hospitals', date: '2023', when: '2023' },
  { name: 'Beddoes Prize in Clinical Pharmacology', by: 'Severn Valley Medical School', date: '2021', when: '2021' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}` }));
const skills = [
  'Lumbar puncture',
  'Ascitic drain',
  'Chest drain (Seldinger)',
  'Arterial blood gas',
  'Ultrasound-guided cannulation',
  'Basic echocardiography',
];
const outside =
  'Gospel choir (baritone), Sunday league football for Cradley Rovers, and slow progress through Middlemarch.';
const referees = [
  'Dr Nalini Venkataraman, Consultant Geriatrician, Wrekin Vale University Hospitals, n.venkataraman@wrekinvale.example',
  'Miss Lucinda Harcourt, Consultant Surgeon, Clee Hills Hospitals, l.harcourt@cleehills.example',
];

export const cv: HandMadeCv = {
  id: 'en-gb-foundation-doctor-rotations',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', join: ' to ', now: 'present' },
  name: 'Oluwaseun Adebisi-Clarke',
  shownName: 'Dr Oluwaseun Adebisi-Clarke MBChB BSc (Hons)',
  contact: {
    email: 's.adebisiclarke@wardmail.example',
    phone: '07700 900417',
    address: '22 Tontine Row, Ironbridge, Shropshire TF8 7NP',
    city: 'Ironbridge',
    postalCode: 'TF8 7NP',
    labels: { address: 'Address', phone: 'Telephone', email: 'Email' },
    extra: ['GMC number: 0000000', 'MDU member'],
  },
  sections: [
    { kind: 'summary', heading: 'CAREER STATEMENT', text: [statement] },
    { kind: 'education', heading: 'QUALIFICATIONS', education: studies },
    { kind: 'certificates', heading: 'REGISTRATION, EXAMINATIONS AND COURSES', items: registration },
    { kind: 'work', heading: 'CURRENT AND PREVIOUS APPOINTMENTS', jobs },
    { kind: 'work', heading: 'EMPLOYMENT BEFORE MEDICINE', jobs: before },
    { kind: 'skills', heading: 'PRACTICAL PROCEDURES', skills: [{ skills }] },
    { kind: 'other', orKind: ['projects'], heading: 'AUDIT AND QUALITY IMPROVEMENT', bullets: audit },
    { kind: 'other', orKind: ['work', 'volunteer'], heading: 'TEACHING', bullets: teaching },
    { kind: 'publications', heading: 'PUBLICATIONS', items: publications },
    { kind: 'awards', heading: 'PRIZES', items: prizes },
    { kind: 'interests', heading: 'OUTSIDE MEDICINE', text: [outside] },
    { kind: 'references', heading: 'REFEREES', items: referees.map((line) => ({ line })) },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ statement, jobs, before, studies, registration, audit, teaching, publications, prizes, skills, outside, referees })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(2)
sheet.top_margin, sheet.bottom_margin = Cm(1.8), Cm(2)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Carlito', Pt(11)
normal.paragraph_format.space_after = Pt(0)
normal.paragraph_format.line_spacing = 1.05
TEAL = RGBColor(0x00, 0x5E, 0x6E)


def heading(text):
    p = doc.add_paragraph()
    shade = OxmlElement('w:shd')
    shade.set(qn('w:val'), 'clear')
    shade.set(qn('w:fill'), 'DDEEF0')
    p._p.get_or_add_pPr().append(shade)
    run = p.add_run(text)
    run.bold, run.font.color.rgb = True, TEAL
    p.paragraph_format.space_before, p.paragraph_format.space_after = Pt(11), Pt(4)
    p.paragraph_format.keep_with_next = True


def tabbed(left, right, bold=True, space=0):
    p = doc.add_paragraph()
    p.paragraph_format.tab_stops.add_tab_stop(Cm(17), WD_TAB_ALIGNMENT.RIGHT)
    p.paragraph_format.space_before = Pt(space)
    p.paragraph_format.keep_with_next = True
    p.add_run(left).bold = bold
    p.add_run('\t' + right)


def bullets(items):
    for text in items:
        doc.add_paragraph(text, style='List Bullet')


def post(j):
    tabbed(j['title'], j['when'], True, 4)
    p = doc.add_paragraph()
    p.add_run(j['employer'] + ', ' + j['place']).italic = True
    for text in j.get('text', []):
        doc.add_paragraph(text)
    bullets(j.get('bullets', []))


top = doc.add_paragraph()
run = top.add_run('Dr Oluwaseun Adebisi-Clarke')
run.bold, run.font.size, run.font.color.rgb = True, Pt(22), TEAL
run = top.add_run(' MBChB BSc (Hons)')
run.font.size, run.font.color.rgb = Pt(13), TEAL
for label, value in (('Address', '22 Tontine Row, Ironbridge, Shropshire TF8 7NP'), ('Telephone', '07700 900417'),
                     ('Email', 's.adebisiclarke@wardmail.example'), ('GMC number', '0000000')):
    p = doc.add_paragraph()
    p.add_run(label + ': ').bold = True
    p.add_run(value)
doc.add_paragraph('MDU member')

heading('CAREER STATEMENT')
doc.add_paragraph(cv['statement']).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
heading('QUALIFICATIONS')
for s in cv['studies']:
    tabbed(s['degree'], s['when'], True, 2)
    doc.add_paragraph(s['institution'] + (', ' + s['score'] if s.get('score') else ''))
heading('REGISTRATION, EXAMINATIONS AND COURSES')
for c in cv['registration']:
    tabbed(c['line'], c['when'], False)
heading('CURRENT AND PREVIOUS APPOINTMENTS')
for j in cv['jobs']:
    post(j)
heading('EMPLOYMENT BEFORE MEDICINE')
for j in cv['before']:
    post(j)
heading('PRACTICAL PROCEDURES')
grid = doc.add_table(rows=0, cols=3)
for at in range(0, len(cv['skills']), 3):
    for cell, text in zip(grid.add_row().cells, cv['skills'][at:at + 3]):
        cell.paragraphs[0].add_run(text)
heading('AUDIT AND QUALITY IMPROVEMENT')
bullets(cv['audit'])
heading('TEACHING')
bullets(cv['teaching'])
heading('PUBLICATIONS')
for p in cv['publications']:
    doc.add_paragraph(p['line'], style='List Number')
heading('PRIZES')
for c in cv['prizes']:
    tabbed(c['line'], c['when'], False)
heading('OUTSIDE MEDICINE')
doc.add_paragraph(cv['outside'])
heading('REFEREES')
for text in cv['referees']:
    doc.add_paragraph(text)
doc.save('cv.docx')
`,
};
