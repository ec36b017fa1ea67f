import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { title: string; employer: string; when: string })[] = [
  {
    title: 'Registered Dental Hygienist',
    employer: 'Smile Foundry of Tacoma',
    place: 'Tacoma, WA',
    from: '2020-06',
    when: 'Jun 2020 - Present',
    bullets: [
      'See 8 to 10 patients a day, adults and children',
      'Local anesthesia and nitrous oxide administration',
      'Started the practice’s own periodontal recall list; overdue patients went from 410 to 95',
    ],
  },
  {
    title: 'Dental Hygienist (temp)',
    employer: 'CloudTemps Dental Staffing (various offices, Pierce County)',
    from: '2019-09',
    to: '2020-03',
    when: 'Sep 2019 - Mar 2020',
  },
  {
    title: 'Dental Hygienist, 3 days a week',
    employer: 'Dr. Harlan B. Oakes, DDS, PS',
    place: 'Puyallup, WA',
    from: '2015-08',
    to: '2019-08',
    when: 'Aug 2015 - Aug 2019',
    bullets: ['Scaling and root planing, sealants, digital X-rays', 'Trained two front desk people on Dentrix'],
  },
  {
    title: 'Dental Assistant',
    employer: 'Puget Sound Community Health',
    place: 'Tacoma, WA',
    from: '2011-05',
    to: '2013-08',
    when: 'May 2011 - Aug 2013',
    bullets: ['Chairside assisting in a mobile clinic for farm workers'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Associate in Applied Science, Dental Hygiene',
    studyType: 'Associate in Applied Science',
    area: 'Dental Hygiene',
    institution: 'Commencement Bay Technical College',
    place: 'Lakewood, WA',
    to: '2015',
    when: '2015',
    score: 'GPA 3.7',
  },
  {
    degree: 'High School Diploma',
    institution: 'Mount Tahoma High School',
    place: 'Tacoma, WA',
    to: '2010',
    when: '2010',
  },
];
const licenses: (Item & { line: string; name: string })[] = [
  { line: 'Washington State RDH License DH60999321', name: 'Washington State RDH License' },
  {
    line: 'CPR/BLS for Healthcare Providers, American Heart Association, exp. 04/2027',
    name: 'CPR/BLS for Healthcare Providers',
    by: 'American Heart Association',
  },
];
const skills = [
  'Dentrix',
  'Eaglesoft',
  'Cavitron',
  'intraoral scanning (iTero)',
  'patient education',
  'OSHA and HIPAA compliance',
];
const volunteering: Job & { title: string; employer: string; when: string } = {
  title: 'Hygienist',
  employer: 'Mission of Mercy free clinic',
  place: 'Seattle',
  from: '2017-10',
  to: '2017-10',
  when: 'October 2017',
};

export const cv: HandMadeCv = {
  id: 'en-us-dental-hygienist-hand-tabs',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM yyyy', join: ' - ', now: 'Present' },
  name: 'Marisol Whitaker',
  shownName: 'Marisol Whitaker, RDH',
  contact: {
    email: 'marisol.whitaker@inlandmail.example',
    phone: '(253) 555-0146',
    address: '3318 S Yakima Ave, Tacoma, WA 98418',
    city: 'Tacoma',
    postalCode: '98418',
  },
  sections: [
    { kind: 'certificates', heading: 'LICENSES', items: licenses },
    { kind: 'work', heading: 'DENTAL EXPERIENCE', jobs },
    { kind: 'education', heading: 'EDUCATION', education: studies },
    { kind: 'skills', heading: 'SKILLS', skills: [{ skills }], skillStyle: 'comma' },
    {
      kind: 'languages',
      heading: 'LANGUAGES',
      languages: [{ language: 'English' }, { language: 'Spanish', fluency: 'spoken at home' }],
    },
    { kind: 'volunteer', heading: 'VOLUNTEER', jobs: [volunteering] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches, Pt

cv = json.loads(r'''${JSON.stringify({ jobs, studies, licenses, skills, volunteering })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Inches(8.5), Inches(11)
sheet.left_margin = sheet.right_margin = Inches(1)
sheet.top_margin = sheet.bottom_margin = Inches(0.8)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Liberation Serif', Pt(11)
normal.paragraph_format.space_after = Pt(0)


def line(*runs, indent=0.0, align=None):
    p = doc.add_paragraph()
    for text, look in runs:
        r = p.add_run(text)
        r.bold, r.italic, r.underline = 'b' in look, 'i' in look, 'u' in look
    if indent:
        p.paragraph_format.left_indent = Inches(indent)
        p.paragraph_format.first_line_indent = Inches(-0.25)
    if align:
        p.alignment = align
    return p


def heading(text):
    line(('', ''))
    line((text, 'bu'))


CENTER = WD_ALIGN_PARAGRAPH.CENTER
line(('Marisol Whitaker, RDH', 'b'), align=CENTER).runs[0].font.size = Pt(16)
line(('3318 S Yakima Ave, Tacoma, WA 98418', ''), align=CENTER)
line(('(253) 555-0146     marisol.whitaker@inlandmail.example', ''), align=CENTER)
heading('LICENSES')
for item in cv['licenses']:
    line((item['line'], ''))
heading('DENTAL EXPERIENCE')
for at, job in enumerate(cv['jobs']):
    if at:
        line(('', ''))
    p = line((job['employer'], 'b'), ('\t' + job['when'], ''))
    # the agency's long name pushes the date to a line of its own, so there it stands after the title
    if len(job['employer']) > 50:
        p._p.getparent().remove(p._p)
        line((job['employer'], 'b'))
        line((job['title'], 'i'), ('\t\t\t\t\t\t' + job['when'], ''))
    else:
        p.paragraph_format.tab_stops.add_tab_stop(Inches(4.9))
        line((job['title'], 'i'), ((', ' + job['place']) if job.get('place') else '', ''))
    for text in job.get('bullets', []):
        line(('*\t' + text, ''), indent=0.25)
heading('EDUCATION')
for study in cv['studies']:
    line((study['degree'], 'b'), (', ' + study['when'], ''))
    line((study['institution'] + ', ' + study['place'], ''), ((' (' + study['score'] + ')') if study.get('score') else '', ''))
heading('SKILLS')
line((', '.join(cv['skills']), ''))
heading('LANGUAGES')
line(('English, Spanish (spoken at home)', ''))
heading('VOLUNTEER')
v = cv['volunteering']
line((v['title'] + ', ' + v['employer'] + ', ' + v['place'] + ', ' + v['when'], ''))
doc.save('cv.docx')
`,
};
