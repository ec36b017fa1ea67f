import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const personal: [string, string][] = [
  ['Date of Birth:', '9th August, 1989'],
  ['Sex:', 'Female'],
  ['Marital Status:', 'Married'],
  ['State of Origin:', 'Delta State'],
  ['L.G.A.:', 'Ndokwa West'],
  ['Nationality:', 'Nigerian'],
];
const objective =
  'To work in a health, safety and environment conscious organization where my clinical experience and my knowledge of remote site medicine will be put to full use in keeping the workforce fit for duty.';
const jobs: Dated<Job & { title: string; employer: string; place: string; bullets: string[] }>[] = [
  {
    title: 'Occupational Health Nurse (Site Clinic)',
    employer: 'Ogbeta Marine Fabrication Limited',
    place: 'Onne, Rivers State',
    from: '2019-05',
    when: 'May 2019 – Till Date',
    bullets: [
      'Run a two-bed site clinic for a yard of 640 workers on a 28/28 rotation with one other nurse.',
      'Carry out pre-employment and periodic medicals, audiometry and fitness-for-task checks.',
      'Coordinated eleven medical evacuations from the jetty without loss of life.',
      'Facilitate the weekly toolbox talk on malaria, heat stress and hand safety.',
    ],
  },
  {
    title: 'Staff Nurse, Accident and Emergency',
    employer: 'St. Gerald Specialist Hospital',
    place: 'Port Harcourt',
    from: '2015-02',
    to: '2019-04',
    when: 'February 2015 – April 2019',
    bullets: [
      'Triage, resuscitation and wound care in a 20-bed emergency unit.',
      'Preceptor to student nurses posted from two schools of nursing.',
    ],
  },
  {
    title: 'Staff Nurse (NYSC)',
    employer: 'Primary Health Centre',
    place: 'Kwoi, Kaduna State',
    from: '2013-11',
    to: '2014-10',
    when: 'November 2013 – October 2014',
    bullets: [
      'Immunization outreach to fourteen villages; community development service award for a borehole project.',
    ],
  },
];
const studies: Dated<Study & { institution: string }>[] = [
  {
    degree: 'B.N.Sc. Nursing Science (Second Class Upper)',
    studyType: 'B.N.Sc.',
    area: 'Nursing Science',
    score: 'Second Class Upper',
    institution: 'Obiaku State University',
    place: 'Asaba',
    from: '2008',
    to: '2013',
    when: '2008 – 2013',
  },
  {
    degree: 'West African Senior School Certificate',
    institution: 'Our Lady’s Girls’ Grammar School',
    place: 'Kwale',
    from: '2001',
    to: '2007',
    when: '2001 – 2007',
  },
  {
    degree: 'First School Leaving Certificate',
    institution: 'Umusadege Primary School',
    place: 'Kwale',
    from: '1995',
    to: '2001',
    when: '1995 – 2001',
  },
];
const papers: Item[] = [
  {
    line: 'Registered Nurse (RN), Nursing and Midwifery Council of Nigeria – 2013',
    name: 'Registered Nurse (RN)',
    by: 'Nursing and Midwifery Council of Nigeria',
    date: '2013',
  },
  {
    line: 'Post Basic Diploma in Occupational Health Nursing, Eket Institute of Nursing – 2018',
    name: 'Post Basic Diploma in Occupational Health Nursing',
    by: 'Eket Institute of Nursing',
    date: '2018',
  },
  {
    line: 'BOSIET with CA-EBS, Delta Survival Centre – 2023',
    name: 'BOSIET with CA-EBS',
    by: 'Delta Survival Centre',
    date: '2023',
  },
  { line: 'HSE Level 3, Safeway Consult – 2020', name: 'HSE Level 3', by: 'Safeway Consult', date: '2020' },
];
const skills = [
  'Remote site emergency care',
  'Audiometry and spirometry',
  'Drug and alcohol testing',
  'Incident reporting',
  'Microsoft Word and Excel',
];
const languages = ['English', 'Ukwuani', 'Igbo'];
const hobbies = ['Choir singing', 'Reading', 'Meeting people'];
const referees: string[][] = [
  ['Dr. Tonye Briggs-Alaso', 'Company Medical Adviser', 'Ogbeta Marine Fabrication Limited, Onne', '0800 555 0142'],
  ['Rev. Sr. Mary-Blaise Okwu', 'Matron, St. Gerald Specialist Hospital', 'Port Harcourt', '0800 555 0187'],
];

export const cv: HandMadeCv = {
  id: 'en-ng-site-nurse-referees',
  language: 'en',
  country: 'NG',
  dates: { pattern: 'MMMM yyyy', now: 'Till Date' },
  name: 'Oghenekaro Blessing Ijeh',
  shownName: 'IJEH, OGHENEKARO BLESSING (MRS.)',
  contact: {
    email: 'blessing.ijeh@deltapost.example',
    phone: '0803 555 0119',
    address: 'No. 17 Woji Estate Road, Port Harcourt, Rivers State',
    city: 'Port Harcourt',
  },
  sections: [
    {
      kind: 'other',
      orKind: ['contact'],
      heading: 'PERSONAL DATA',
      text: personal.map(([label, value]) => `${label} ${value}`),
    },
    { kind: 'summary', heading: 'OBJECTIVE', text: [objective] },
    { kind: 'work', heading: 'WORKING EXPERIENCE', jobs },
    { kind: 'education', heading: 'INSTITUTIONS ATTENDED WITH QUALIFICATIONS OBTAINED', education: studies },
    { kind: 'certificates', heading: 'PROFESSIONAL CERTIFICATIONS', items: papers },
    { kind: 'skills', heading: 'SKILLS AND COMPETENCIES', skills: [{ skills }], skillStyle: 'list' },
    { kind: 'languages', heading: 'LANGUAGES', languages: languages.map((language) => ({ language })) },
    { kind: 'interests', heading: 'HOBBIES', items: hobbies.map((line) => ({ line })) },
    { kind: 'references', heading: 'REFEREES', text: referees.flat() },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ personal, objective, jobs, studies, papers, skills, languages, hobbies, referees })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(2.3)
sheet.top_margin = sheet.bottom_margin = Cm(1.9)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Times New Roman', Pt(12)
normal.paragraph_format.space_after = Pt(2)


def line(text='', bold=False, style=None, tab=None):
    paragraph = doc.add_paragraph(style=style)
    paragraph.add_run(text).bold = bold
    if tab:
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(tab))
    return paragraph


def heading(text):
    paragraph = line(text, True)
    paragraph.paragraph_format.space_before = Pt(10)
    paragraph.paragraph_format.keep_with_next = True
    border = OxmlElement('w:pBdr')
    bottom = OxmlElement('w:bottom')
    for key, value in (('val', 'single'), ('sz', '8'), ('space', '1'), ('color', '000000')):
        bottom.set(qn('w:' + key), value)
    border.append(bottom)
    paragraph._p.get_or_add_pPr().append(border)


def centred(text, size=12, bold=False):
    paragraph = line(text, bold)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.runs[0].font.size = Pt(size)
    return paragraph


centred('CURRICULUM VITAE', 13, True).runs[0].underline = True
centred('IJEH, OGHENEKARO BLESSING (MRS.)', 15, True)
centred('No. 17 Woji Estate Road, Port Harcourt, Rivers State')
centred('Phone: 0803 555 0119')
centred('E-mail: blessing.ijeh@deltapost.example')

heading('PERSONAL DATA')
for label, value in cv['personal']:
    line(label + '\t' + value, tab=5.5)
heading('OBJECTIVE')
line(cv['objective']).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
heading('WORKING EXPERIENCE')
for job in cv['jobs']:
    head = line(job['employer'] + ', ' + job['place'], True)
    head.paragraph_format.keep_with_next = True
    head.paragraph_format.space_before = Pt(5)
    post = line('Position: ' + job['title'])
    post.runs[0].italic = True
    post.paragraph_format.keep_with_next = True
    line(job['when']).paragraph_format.keep_with_next = True
    for duty in job['bullets']:
        line(duty, style='List Bullet')
heading('INSTITUTIONS ATTENDED WITH QUALIFICATIONS OBTAINED')
for study in cv['studies']:
    line(study['institution'] + ', ' + study['place'] + '\t' + study['when'], tab=12.8).paragraph_format.keep_with_next = True
    line(study['degree']).runs[0].italic = True
heading('PROFESSIONAL CERTIFICATIONS')
for paper in cv['papers']:
    line(paper['line'], style='List Bullet')
heading('SKILLS AND COMPETENCIES')
for skill in cv['skills']:
    line(skill, style='List Bullet')
heading('LANGUAGES')
line(', '.join(cv['languages']))
heading('HOBBIES')
line(', '.join(cv['hobbies']))
heading('REFEREES')
table = doc.add_table(rows=1, cols=2)
for cell, referee in zip(table.rows[0].cells, cv['referees']):
    cell.text = referee[0]
    cell.paragraphs[0].runs[0].bold = True
    for text in referee[1:]:
        cell.add_paragraph(text)
doc.save('cv.docx')
`,
};
