import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const summary =
  'Site manager with 20 years in civil and building works across Gauteng, Limpopo and Botswana. Strong on programme, quality and safety; used to running several sections at once with local labour and emerging subcontractors.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Senior Site Manager',
    employer: 'Umgeni Civils (Pty) Ltd',
    place: 'Midrand',
    from: '2021-02',
    when: 'Feb 2021 to date',
    text: ['CIDB grade 9 contractor in roads, bulk earthworks and water.'],
    bullets: [
      'Project: R511 upgrade, Diepsloot (2022 to date). 14 km dual carriageway, contract value R480 million.',
      'Project: Hammanskraal reservoir (2021–2022). 30 Ml reinforced concrete reservoir, handed over six weeks early.',
      'Direct a team of five foremen, two surveyors and 210 workers.',
    ],
  },
  {
    title: 'Site Manager',
    employer: 'Basadi Construction',
    place: 'Polokwane',
    from: '2017-07',
    to: '2021-01',
    when: 'Jul 2017 to Jan 2021',
    bullets: [
      'Project: Mankweng Hospital maternity wing. Four storeys, 112 beds.',
      'Project: Seshego taxi rank. Paving, roofing and stalls for 180 traders.',
      'Zero lost-time injuries in 640 000 hours.',
    ],
  },
  {
    title: 'Site Agent',
    employer: 'Kgalagadi Roads',
    place: 'Gaborone',
    from: '2014-03',
    to: '2017-05',
    when: 'Mar 2014 to May 2017',
    bullets: ['Gravel and surfaced roads for the Department of Roads; controlled plant of 46 units.'],
  },
  {
    title: 'General Foreman',
    employer: 'Group Van Zyl Projects',
    place: 'Pretoria',
    from: '2011-01',
    to: '2014-02',
    when: 'Jan 2011 to Feb 2014',
    bullets: ['Concrete structures and drainage on housing schemes in Mamelodi.'],
  },
  {
    title: 'Foreman: Concrete',
    employer: 'Stadium JV',
    place: 'Soweto',
    from: '2008-04',
    to: '2010-06',
    when: 'Apr 2008 to Jun 2010',
    bullets: ['Precast raker beams and stands; night shift of 60.'],
  },
  {
    title: 'Setting-out Clerk',
    employer: 'Motheo Surveys',
    place: 'Johannesburg',
    from: '2006-02',
    to: '2008-03',
    when: 'Feb 2006 to Mar 2008',
  },
  {
    title: 'Learner Technician',
    employer: 'Motheo Surveys',
    place: 'Johannesburg',
    from: '2004-01',
    to: '2006-01',
    when: 'Jan 2004 to Jan 2006',
  },
  {
    title: 'General Worker',
    employer: 'Thaba Bricks',
    place: 'Lebowakgomo',
    from: '2003-02',
    to: '2003-11',
    when: 'Feb 2003 to Nov 2003',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'BTech: Construction Management',
    studyType: 'BTech',
    area: 'Construction Management',
    institution: 'Tshwane University of Technology',
    to: '2013',
    when: '2013',
  },
  {
    degree: 'National Diploma: Civil Engineering',
    studyType: 'National Diploma',
    area: 'Civil Engineering',
    institution: 'Technikon Witwatersrand',
    to: '2006',
    when: '2006',
  },
  {
    degree: 'Senior Certificate (Matric)',
    institution: 'Matladi Secondary School',
    to: '2002',
    when: '2002',
    score: 'Exemption',
  },
];
const courses: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'Pr.CM (Professional Construction Manager), SACPCMP, 2018',
    name: 'Pr.CM (Professional Construction Manager)',
    by: 'SACPCMP',
    date: '2018',
  },
  { line: 'SAMTRAC, NOSA, 2015', name: 'SAMTRAC', by: 'NOSA', date: '2015' },
  { line: 'First Aid Level 3, ER24, 2022', name: 'First Aid Level 3', by: 'ER24', date: '2022' },
];
const skills = ['MS Project', 'Candy', 'JBCC and GCC 2015', 'NEC3', 'Quality control', 'Labour relations'];
const languages = [
  { language: 'Sepedi', fluency: 'home language' },
  { language: 'English', fluency: 'fluent' },
  { language: 'Setswana', fluency: 'fluent' },
  { language: 'Afrikaans', fluency: 'spoken' },
];
const referees = [
  'Mr S. Naidoo, Contracts Director, Umgeni Civils, 011 555 0172',
  'Ms L. Mabote, Resident Engineer, Ilifa Consulting, 015 555 0118',
];

export const cv: HandMadeCv = {
  id: 'en-za-site-manager-styles',
  language: 'en',
  country: 'ZA',
  dates: { pattern: 'MMM yyyy', join: ' to ', now: 'date' },
  name: 'Thabo Ledwaba',
  shownName: 'Thabo Ledwaba Pr.CM',
  contact: {
    email: 'thabo.ledwaba@posbus.example',
    phone: '+27 82 555 0149',
    address: '31 Marula Street, Centurion, 0157',
    city: 'Centurion',
    postalCode: '0157',
    heading: 'Personal Details',
    labels: { address: 'Address', phone: 'Cell', email: 'Email' },
    extra: ['15 August 1984', 'Code EB', 'South African'],
  },
  sections: [
    { kind: 'summary', heading: 'Career Summary', text: [summary] },
    { kind: 'work', heading: 'Employment History', jobs },
    { kind: 'education', heading: 'Tertiary and Secondary Education', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Registrations and Short Courses', items: courses },
    { kind: 'skills', heading: 'Skills', skills: [{ skills }], skillStyle: 'list' },
    { kind: 'languages', heading: 'Languages', languages },
    { kind: 'references', heading: 'References', bullets: referees },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ summary, jobs, studies, courses, skills, languages, referees })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin = page.right_margin = Cm(2.5)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Calibri', Pt(11)
normal.paragraph_format.space_after = Pt(2)


def bullets(items):
    for item in items:
        doc.add_paragraph(item, style='List Bullet')


doc.add_paragraph('Curriculum Vitae', style='Subtitle')
doc.add_paragraph('Thabo Ledwaba Pr.CM', style='Title')
doc.add_heading('Personal Details', 1)
for label, value in (('Address', '31 Marula Street, Centurion, 0157'), ('Cell', '+27 82 555 0149'), ('Email', 'thabo.ledwaba@posbus.example'),
                     ('Date of birth', '15 August 1984'), ('Nationality', 'South African'), ("Driver's licence", 'Code EB')):
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(4))
    paragraph.add_run(label + ':').bold = True
    paragraph.add_run('\t' + value)
doc.add_heading('Career Summary', 1)
doc.add_paragraph(cv['summary'])
doc.add_heading('Employment History', 1)
for job in cv['jobs']:
    doc.add_heading(job['employer'] + ', ' + job['place'], 2)
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.keep_with_next = bool(job.get('bullets'))
    paragraph.add_run(job['title']).bold = True
    paragraph.add_run(' (' + job['when'] + ')')
    for text in job.get('text', []):
        doc.add_paragraph().add_run(text).italic = True
    bullets(job.get('bullets', []))
doc.add_heading('Tertiary and Secondary Education', 1)
for study in cv['studies']:
    paragraph = doc.add_paragraph()
    paragraph.add_run(study['degree']).bold = True
    paragraph.add_run(', ' + study['institution'] + ', ' + study['when'] + (' (' + study['score'] + ')' if 'score' in study else ''))
doc.add_heading('Registrations and Short Courses', 1)
bullets([item['line'] for item in cv['courses']])
doc.add_heading('Skills', 1)
table = doc.add_table(rows=2, cols=3)
for n, skill in enumerate(cv['skills']):
    table.cell(n // 3, n % 3).text = skill
doc.add_heading('Languages', 1)
doc.add_paragraph(', '.join('%s (%s)' % (item['language'], item['fluency']) for item in cv['languages']))
doc.add_heading('References', 1)
for line in cv['referees']:
    doc.add_paragraph(line)
doc.save('cv.docx')
`,
};
