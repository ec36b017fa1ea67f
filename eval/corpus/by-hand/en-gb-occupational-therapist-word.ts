import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profile =
  'HCPC-registered occupational therapist, band 7, with a decade across acute, community and private rehabilitation. Most at home in a patient’s own kitchen, working out why the kettle is on the wrong side.';
const jobs: (Job & { title: string; employer: string; when: string })[] = [
  {
    title: 'Highly Specialist Occupational Therapist (Band 7)',
    employer: 'Calder Vale Hospitals NHS Foundation Trust',
    place: 'Halifax',
    from: '2021-09',
    when: 'September 2021 – to date',
    bullets: [
      'Clinical lead for the early supported discharge stroke pathway, caseload of 18.',
      'Supervise two band 6 therapists and a rehabilitation assistant.',
      'Upper-limb splinting clinic every other Thursday.',
    ],
  },
  {
    title: 'Locum Occupational Therapist',
    employer: 'Brightwater Locums Ltd (client: Airedale Borough Council, Adult Social Care)',
    from: '2020-10',
    to: '2021-08',
    when: 'October 2020 – August 2021',
    bullets: ['Cleared a waiting list of 140 assessments for major adaptations under the Disabled Facilities Grant.'],
  },
  {
    title: 'Occupational Therapist (Band 6)',
    employer: 'St Oswin’s Hospice',
    place: 'Leeds',
    from: '2018-03',
    to: '2020-09',
    when: 'March 2018 – September 2020',
    text: ['Charity; 22 beds and a day centre.'],
    bullets: ['Fatigue management groups; equipment for people who wished to die at home.'],
  },
  {
    title: 'Occupational Therapist (Band 5, rotational)',
    employer: 'Northgate Royal Infirmary',
    place: 'Bradford',
    from: '2015-09',
    to: '2018-02',
    when: 'September 2015 – February 2018',
    bullets: ['Four rotations: orthopaedics, elderly medicine, acute mental health, hand therapy.'],
  },
  {
    title: 'Research Assistant',
    employer: 'Department of Psychology, University of West Pennine',
    from: '2012-07',
    to: '2013-08',
    when: 'July 2012 – August 2013',
    bullets: ['Ran 84 driving-simulator sessions with people in early dementia.'],
  },
  {
    title: 'Care Assistant (weekends)',
    employer: 'Mrs J. Thackray',
    place: 'Hebden Bridge',
    from: '2009',
    to: '2012',
    when: '2009 – 2012',
    text: ['Private household.'],
  },
];
const education: (Study & { when: string })[] = [
  {
    degree: 'MSc Occupational Therapy (pre-registration), Distinction',
    studyType: 'MSc',
    area: 'Occupational Therapy',
    institution: 'Leeds Metropolitan School of Health',
    from: '2013',
    to: '2015',
    when: '2013 – 2015',
    score: 'Distinction',
  },
  {
    degree: 'BSc (Hons) Psychology, 2:1',
    studyType: 'BSc (Hons)',
    area: 'Psychology',
    institution: 'University of West Pennine',
    from: '2009',
    to: '2012',
    when: '2009 – 2012',
    score: '2:1',
  },
  {
    degree: 'A-levels: Biology (B), Psychology (A), Textiles (A)',
    studyType: 'A-levels',
    institution: 'Calder High Sixth Form',
    place: 'Mytholmroyd',
    to: '2009',
    when: '2009',
  },
];
const skills = [
  {
    group: 'Clinical',
    skills: ['stroke rehabilitation', 'splinting', 'AMPS', 'moving and handling', 'housing adaptations'],
  },
  { group: 'Systems', skills: ['SystmOne', 'EPR', 'Liquidlogic'] },
];
const certificates: (Item & { line: string })[] = [
  {
    line: 'HCPC registration – Occupational Therapist, no. OT999417',
    name: 'HCPC registration – Occupational Therapist',
  },
  {
    line: 'Assessment of Motor and Process Skills (AMPS) calibration, Centre for Innovative Practice, 2019',
    name: 'Assessment of Motor and Process Skills (AMPS) calibration',
    by: 'Centre for Innovative Practice',
    date: '2019',
  },
  {
    line: 'Practice Placement Educator, Leeds Metropolitan School of Health, 2017',
    name: 'Practice Placement Educator',
    by: 'Leeds Metropolitan School of Health',
    date: '2017',
  },
];
const voluntary: Job & { title: string; employer: string; when: string } = {
  title: 'Trustee',
  employer: 'Upper Valley Wheels (adapted cycling)',
  from: '2019',
  when: '2019 – to date',
};
const interests = 'Fell running, upholstery, a brass band that lets me hold the cymbals.';
const references = 'Available on request; please ring before writing to my present employer.';

export const cv: HandMadeCv = {
  id: 'en-gb-occupational-therapist-word',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', now: 'to date' },
  name: 'Philippa Greenhalgh',
  shownName: 'Philippa Greenhalgh MSc MRCOT',
  label: 'Occupational Therapist',
  contact: {
    email: 'pippa.greenhalgh@pennineweb.example',
    phone: '0113 496 0432',
    address: '7 Mill Race Terrace, Hebden Bridge HX7 6DR',
    city: 'Hebden Bridge',
    postalCode: 'HX7 6DR',
    extra: ['Full UK driving licence, own car'],
  },
  sections: [
    { kind: 'summary', heading: 'Profile', text: [profile] },
    { kind: 'work', heading: 'Experience', jobs },
    { kind: 'education', heading: 'Education', education },
    { kind: 'skills', heading: 'Skills & Abilities', skills, skillStyle: 'comma' },
    { kind: 'certificates', heading: 'Registration and Training', items: certificates },
    { kind: 'volunteer', heading: 'Voluntary Work', jobs: [voluntary] },
    { kind: 'interests', heading: 'Interests', text: [interests] },
    { kind: 'references', heading: 'References', text: [references] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ profile, jobs, education, skills, certificates, voluntary, interests, references })}''')
TEAL, GREY = RGBColor(0x2A, 0x7B, 0x88), RGBColor(0x59, 0x59, 0x59)
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(2.2)
sheet.top_margin = sheet.bottom_margin = Cm(1.8)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Carlito', Pt(11)
normal.paragraph_format.space_after = Pt(3)
for style, size in (('Title', 26), ('Heading 1', 14), ('Heading 2', 11)):
    s = doc.styles[style]
    s.font.name, s.font.size, s.font.bold = 'Carlito', Pt(size), style != 'Title'
    s.font.color.rgb = TEAL
    fonts = s.element.get_or_add_rPr().get_or_add_rFonts()
    for key in list(fonts.attrib):
        del fonts.attrib[key]
    for key in ('w:ascii', 'w:hAnsi', 'w:cs'):
        fonts.set(qn(key), 'Carlito')
doc.styles['Heading 1'].paragraph_format.space_before = Pt(14)
doc.styles['Heading 1'].paragraph_format.space_after = Pt(3)
doc.styles['Heading 2'].font.color.rgb = RGBColor(0x26, 0x26, 0x26)
doc.styles['Heading 2'].font.small_caps = True
doc.styles['Heading 2'].paragraph_format.space_before = Pt(6)
doc.styles['Heading 2'].paragraph_format.space_after = Pt(1)


def dates(text):
    p = doc.add_paragraph()
    p.paragraph_format.space_before, p.paragraph_format.space_after = Pt(8), Pt(0)
    p.paragraph_format.keep_with_next = True
    run = p.add_run(text)
    run.font.size, run.font.color.rgb = Pt(9.5), GREY
    return p


def entry(when, parts):
    dates(when)
    h = doc.add_heading(' | '.join(p for p in parts if p), 2)
    h.paragraph_format.space_before = Pt(0)


def bullets(items):
    for item in items:
        doc.add_paragraph(item, style='List Bullet').paragraph_format.space_after = Pt(1)


doc.add_paragraph('Philippa Greenhalgh MSc MRCOT', style='Title')
sub = doc.add_paragraph()
sub.add_run('Occupational Therapist').font.color.rgb = GREY
doc.add_paragraph('7 Mill Race Terrace, Hebden Bridge HX7 6DR | 0113 496 0432 | pippa.greenhalgh@pennineweb.example')
doc.add_paragraph('Full UK driving licence, own car')
doc.add_heading('Profile', 1)
doc.add_paragraph(cv['profile'])
doc.add_heading('Experience', 1)
for job in cv['jobs']:
    entry(job['when'], [job['title'], job['employer'], job.get('place')])
    for text in job.get('text', []):
        doc.add_paragraph(text).runs[0].italic = True
    bullets(job.get('bullets', []))
doc.add_heading('Education', 1)
for study in cv['education']:
    entry(study['when'], [study['degree'], study['institution'], study.get('place')])
doc.add_heading('Skills & Abilities', 1)
for group in cv['skills']:
    p = doc.add_paragraph()
    p.add_run(group['group'] + ': ').bold = True
    p.add_run(', '.join(group['skills']))
doc.add_heading('Registration and Training', 1)
bullets([item['line'] for item in cv['certificates']])
doc.add_heading('Voluntary Work', 1)
entry(cv['voluntary']['when'], [cv['voluntary']['title'], cv['voluntary']['employer']])
doc.add_heading('Interests', 1)
doc.add_paragraph(cv['interests'])
doc.add_heading('References', 1)
doc.add_paragraph(cv['references'])
doc.save('cv.docx')
`,
};
