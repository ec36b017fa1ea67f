import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profile =
  'Registered Manager with sixteen years in adult social care, the last seven in charge of a 48-bed residential and dementia home rated Good in all five domains. I keep agency spend low by keeping good staff.';
const achievements = [
  'Took a home from Requires Improvement to Good within fourteen months.',
  'Cut agency hours from 310 to 22 a week by recruiting and keeping a permanent night team.',
  'Raised occupancy from 71% to 96%.',
];
const jobs: Job[] = [
  {
    employer: 'Larkfield Care Group',
    place: 'Shrewsbury',
    text: ['Family-owned provider of nine residential homes across Shropshire and Powys.'],
    roles: [
      {
        title: 'Registered Manager',
        from: '2018-06',
        when: 'June 2018 – Present',
        bullets: [
          'Responsible to CQC for a 48-bed home with a team of 62 and a budget of £2.1m.',
          'Chair the monthly clinical governance meeting and sign off all care plans.',
          'Introduced electronic care records and trained every member of staff on them.',
        ],
      },
      {
        title: 'Deputy Manager',
        from: '2015-02',
        to: '2018-05',
        when: 'February 2015 – May 2018',
        bullets: [
          'Wrote the rota for 40 care staff and covered the on-call phone every other week.',
          'Led medication audits and safeguarding referrals.',
        ],
      },
      {
        title: 'Senior Care Assistant',
        from: '2012-09',
        to: '2015-01',
        when: 'September 2012 – January 2015',
        bullets: ['Ran the day shift on a 16-bed dementia unit.'],
      },
    ],
  },
  {
    title: 'Care Assistant',
    employer: 'Severnside Homecare Ltd',
    place: 'Telford',
    from: '2009-07',
    to: '2012-08',
    when: 'July 2009 – August 2012',
    bullets: ['Personal care, meals and medication prompts for up to fourteen clients a day.'],
  },
  {
    title: 'Sales Assistant',
    employer: 'Brookes Pharmacy',
    place: 'Wellington',
    from: '2007-08',
    to: '2009-06',
    when: 'August 2007 – June 2009',
    bullets: ['Counter sales and prescription collection in a busy town-centre branch.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Level 5 Diploma in Leadership and Management for Adult Care',
    studyType: 'Level 5 Diploma',
    area: 'Leadership and Management for Adult Care',
    institution: 'Shrewsbury Colleges Group',
    to: '2017',
    when: '2017',
  },
  {
    degree: 'NVQ Level 3 Health and Social Care',
    studyType: 'NVQ Level 3',
    area: 'Health and Social Care',
    institution: 'Telford College',
    to: '2011',
    when: '2011',
  },
  {
    degree: '8 GCSEs including English (B) and Maths (C)',
    studyType: '8 GCSEs',
    institution: 'Charlton School',
    from: '2002',
    to: '2007',
    when: '2002 – 2007',
  },
];
const training: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'Safeguarding Adults Level 4 – Shropshire Council, March 2024',
    name: 'Safeguarding Adults Level 4',
    by: 'Shropshire Council',
    date: '2024-03',
  },
  {
    line: 'Moving and Handling Trainer – EDGE Services, October 2022',
    name: 'Moving and Handling Trainer',
    by: 'EDGE Services',
    date: '2022-10',
  },
  {
    line: 'Emergency First Aid at Work – St John Ambulance, May 2023',
    name: 'Emergency First Aid at Work',
    by: 'St John Ambulance',
    date: '2023-05',
  },
];
const skills = [
  'CQC inspections',
  'Dementia care',
  'Budget control',
  'Staff supervision',
  'Rota planning',
  'Person Centred Software',
];
const interests = 'Walking the Long Mynd with two rescue greyhounds, church bell-ringing and reading crime novels.';

export const cv: HandMadeCv = {
  id: 'en-gb-care-home-manager-tabs',
  language: 'en',
  country: 'GB',
  dates: { pattern: 'MMMM yyyy', now: 'Present' },
  name: 'Joanne Whitcombe',
  shownName: 'JOANNE WHITCOMBE',
  contact: {
    email: 'jo.whitcombe@letterbox.example',
    phone: '07700 900561',
    address: '14 Abbots Road, Shrewsbury SY2 6DN',
    city: 'Shrewsbury',
    postalCode: 'SY2 6DN',
  },
  sections: [
    { kind: 'summary', heading: 'PROFILE', text: [profile] },
    { kind: 'other', orKind: ['summary', 'awards', 'work'], heading: 'KEY ACHIEVEMENTS', bullets: achievements },
    { kind: 'work', heading: 'CAREER TO DATE', jobs },
    { kind: 'education', heading: 'EDUCATION AND QUALIFICATIONS', education: studies },
    { kind: 'certificates', heading: 'TRAINING', orKind: ['education'], items: training },
    { kind: 'skills', heading: 'KEY SKILLS', skills: [{ skills }], skillStyle: 'list' },
    { kind: 'interests', heading: 'INTERESTS', text: [interests] },
    { kind: 'references', heading: 'REFERENCES', text: ['Available on request.'] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ profile, achievements, jobs, studies, training, skills, interests })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin = page.right_margin = Cm(2)
page.top_margin = page.bottom_margin = Cm(2)
EDGE = Cm(17)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Arial', Pt(10.5)
normal.paragraph_format.space_after = Pt(2)


def bold(text, before=0):
    paragraph = doc.add_paragraph()
    paragraph.add_run(text).bold = True
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.keep_with_next = True
    return paragraph


def tabbed(left, right, before=0):
    paragraph = bold(left, before)
    paragraph.paragraph_format.tab_stops.add_tab_stop(EDGE, WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run('\t' + right)


def bullets(items):
    for item in items:
        doc.add_paragraph(item, style='List Bullet').paragraph_format.space_after = Pt(1)


name = bold('JOANNE WHITCOMBE')
name.runs[0].font.size = Pt(18)
name.alignment = WD_ALIGN_PARAGRAPH.CENTER
for text in ('14 Abbots Road, Shrewsbury SY2 6DN', 'Tel: 07700 900561  |  Email: jo.whitcombe@letterbox.example'):
    doc.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.CENTER

bold('PROFILE', 10)
doc.add_paragraph(cv['profile'])
bold('KEY ACHIEVEMENTS', 10)
bullets(cv['achievements'])
bold('CAREER TO DATE', 10)
for job in cv['jobs']:
    bold(job['employer'] + ', ' + job['place'], 6)
    for text in job.get('text', []):
        doc.add_paragraph().add_run(text).italic = True
    for role in job.get('roles', [job]):
        tabbed(role['title'], role['when'], 3)
        bullets(role['bullets'])
bold('EDUCATION AND QUALIFICATIONS', 10)
for study in cv['studies']:
    paragraph = doc.add_paragraph(study['degree'] + ', ' + study['institution'] + '\t' + study['when'])
    paragraph.paragraph_format.tab_stops.add_tab_stop(EDGE, WD_TAB_ALIGNMENT.RIGHT)
bold('TRAINING', 10)
bullets([item['line'] for item in cv['training']])
bold('KEY SKILLS', 10)
bullets(cv['skills'])
bold('INTERESTS', 10)
doc.add_paragraph(cv['interests'])
bold('REFERENCES', 10)
doc.add_paragraph('Available on request.')
doc.save('cv.docx')
`,
};
