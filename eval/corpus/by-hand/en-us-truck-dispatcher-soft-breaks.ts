import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profile = [
  'Dispatcher with a driver’s ear: four years behind the wheel before twelve on the desk. I know what a shipper means by “ready at six” and what a driver means by “about an hour out.”',
  'Looking for a day or swing shift with a regional carrier in southwest Missouri; not willing to relocate.',
];
type Post = Job & { title: string; when: string };
const posts: Post[] = [
  {
    title: 'Lead Dispatcher, Night Desk',
    employer: 'Ozark Ridge Freight Lines, Inc.',
    place: 'Joplin, MO',
    from: '2021-03',
    when: '03/2021 to present',
    text: ['Run the night desk for 140 tractors, flatbed and reefer, with two dispatchers and one safety clerk.'],
    bullets: [
      'Brought empty miles down from 14% to 9% in eighteen months by pairing lanes with our Tulsa yard',
      'Kept driver turnover on my board at 31% when the fleet ran 62%',
      'Wrote the ice-storm plan that the company still uses (February 2023: no truck stranded overnight)',
    ],
  },
  {
    title: 'Dispatcher / Load Planner',
    employer: 'Ozark Ridge Freight Lines, Inc.',
    place: 'Joplin, MO',
    from: '2017-08',
    to: '2021-02',
    when: '08/2017 to 02/2021',
    bullets: [
      'Planned 35 to 45 loads a day in McLeod, booked backhauls off DAT',
      'Handled detention and lumper claims; recovered $118,000 in 2019',
      'Moved the board from paper logs to Samsara ELD in one weekend',
    ],
  },
  {
    title: 'Customer Service Rep, Freight',
    employer: 'Four States Cold Logistics',
    place: 'Carthage, MO',
    from: '2015-02',
    to: '2017-07',
    when: '02/2015 to 07/2017',
    bullets: ['Track and trace for eleven poultry shippers', 'Appointment scheduling with grocery warehouses'],
  },
  {
    title: 'Family leave, caring for my father',
    from: '2014-06',
    to: '2015-01',
    when: '06/2014 to 01/2015',
  },
  {
    title: 'Shipping Clerk (temp)',
    employer: 'Labor Bridge Staffing, assigned to Tri-Rivers Paper',
    place: 'Springfield, MO',
    from: '2013-10',
    to: '2014-05',
    when: '10/2013 to 05/2014',
    bullets: ['Bills of lading, seals, yard checks'],
  },
  {
    title: 'Company Driver, OTR',
    employer: 'Heartland Bison Transport',
    place: 'Salina, KS',
    from: '2009',
    to: '2013',
    when: 'Summer 2009 to Spring 2013',
    bullets: ['410,000 safe miles, dry van, 44 states', 'Trained three new hires over the road'],
  },
];
const studies: (Study & { when: string; institution: string; place: string })[] = [
  {
    degree: 'A.A.S., Logistics Management',
    studyType: 'A.A.S.',
    area: 'Logistics Management',
    institution: 'Neosho Valley Community College',
    place: 'Neosho, MO',
    from: '2015',
    to: '2017',
    when: '2015 to 2017 (evenings)',
    score: 'GPA 3.6',
  },
  {
    degree: 'High School Diploma',
    studyType: 'High School Diploma',
    institution: 'Carl Junction East High School',
    place: 'Carl Junction, MO',
    to: '2006',
    when: '2006',
  },
];
const papers: Item[] = [
  { name: 'Hazmat Awareness', by: 'TransSafe Online', date: '2024' },
  { name: 'Certified Dispatch Professional', by: 'National Board of Freight Desks', date: '2019' },
  { name: 'CDL Class A with tanker endorsement', by: 'State of Missouri', date: '2009' },
].map((p) => ({ ...p, line: `${p.name}, ${p.by}, ${p.date}` }));
const skills = [
  'McLeod LoadMaster',
  'DAT One',
  'Samsara ELD',
  'Hours-of-service rules',
  'Rate negotiation',
  'Excel pivot tables',
  'Reefer claims',
  'Two-way radio',
  'Conflict on the phone',
];
const referees = [
  'Buck Tillery, Operations Manager, Ozark Ridge Freight Lines, (417) 555-0162',
  'Sheila Oakes, former Terminal Manager, Four States Cold Logistics, (417) 555-0189',
];

export const cv: HandMadeCv = {
  id: 'en-us-truck-dispatcher-soft-breaks',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MM/yyyy', join: ' to ', now: 'present' },
  name: 'Darlene K. Pruitt',
  shownName: 'DARLENE K. PRUITT',
  label: 'Freight Dispatcher and Load Planner',
  contact: {
    email: 'darlene.pruitt@loadboardmail.example',
    phone: '(417) 555-0134',
    address: '2210 Wall Avenue, Joplin, MO 64804',
    city: 'Joplin',
    postalCode: '64804',
  },
  sections: [
    { kind: 'summary', heading: 'About Me', text: profile },
    { kind: 'work', heading: 'Work History', jobs: posts },
    { kind: 'education', heading: 'Schooling', education: studies },
    { kind: 'certificates', heading: 'Licenses and Certificates', items: papers },
    { kind: 'skills', heading: 'What I Work With', skills: [{ skills }], skillStyle: 'list' },
    {
      kind: 'languages',
      heading: 'Languages',
      languages: [
        { language: 'English', fluency: 'native' },
        { language: 'Spanish', fluency: 'enough for the dock' },
      ],
    },
    { kind: 'references', heading: 'References', items: referees.map((line) => ({ line })) },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ profile, posts, studies, papers, skills, referees })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Inches(8.5), Inches(11)
sheet.left_margin = sheet.right_margin = Inches(1)
sheet.top_margin, sheet.bottom_margin = Inches(1), Inches(0.8)
sheet.header_distance = Inches(0.5)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Calibri', Pt(11)
normal.paragraph_format.space_after = Pt(4)
for name, size in (('Heading 1', 14), ('Heading 2', 11)):
    style = doc.styles[name]
    style.font.name, style.font.size = 'Calibri', Pt(size)
    style.font.color.rgb = RGBColor(0x8B, 0x3A, 0x0E)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(14), Pt(4)

# name and address sit in the header of page one; page two only has a running line
sheet.different_first_page_header_footer = True
top = sheet.first_page_header.paragraphs[0]
top.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = top.add_run('DARLENE K. PRUITT')
run.bold, run.font.size = True, Pt(22)
run.add_break()
run = top.add_run('2210 Wall Avenue, Joplin, MO 64804')
run.add_break()
run = top.add_run('(417) 555-0134  |  darlene.pruitt@loadboardmail.example')
over = sheet.header.paragraphs[0]
over.alignment = WD_ALIGN_PARAGRAPH.RIGHT
run = over.add_run('Darlene K. Pruitt, page 2')
run.italic, run.font.size = True, Pt(9)

p = doc.add_paragraph()
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = p.add_run('Freight Dispatcher and Load Planner')
run.bold, run.font.size = True, Pt(13)


def stacked(lines, keep=True):
    # Shift+Enter between the lines of a block
    p = doc.add_paragraph()
    p.paragraph_format.space_before = Pt(6)
    p.paragraph_format.keep_with_next = keep
    for n, (text, how) in enumerate(lines):
        run = p.add_run(text)
        run.bold, run.italic = how == 'bold', how == 'italic'
        if n + 1 < len(lines):
            run.add_break()
    return p


def bullets(items):
    for item in items:
        doc.add_paragraph(item, style='List Bullet').paragraph_format.space_after = Pt(1)


doc.add_heading('About Me', 1)
for text in cv['profile']:
    doc.add_paragraph(text)
doc.add_heading('Work History', 1)
for job in cv['posts']:
    lines = [(job['title'], 'bold')]
    if job.get('employer'):
        lines.append((job['employer'] + ' – ' + job['place'], ''))
    lines.append((job['when'], 'italic'))
    more = bool(job.get('bullets'))
    stacked(lines, more)
    for text in job.get('text', []):
        doc.add_paragraph(text).paragraph_format.keep_with_next = True
    if len(job.get('bullets', [])) > 2:
        p = doc.add_paragraph()
        p.add_run('Key achievements:').underline = True
        p.paragraph_format.keep_with_next = True
        p.paragraph_format.space_after = Pt(1)
    bullets(job.get('bullets', []))
doc.add_heading('Schooling', 1)
for s in cv['studies']:
    last = s['when'] + (', ' + s['score'] if s.get('score') else '')
    stacked([(s['degree'], 'bold'), (s['institution'] + ' – ' + s['place'], ''), (last, 'italic')], False)
doc.add_heading('Licenses and Certificates', 1)
bullets([one['line'] for one in cv['papers']])
doc.add_heading('What I Work With', 1)
for n in range(0, len(cv['skills']), 3):
    p = doc.add_paragraph('\t'.join(cv['skills'][n:n + 3]))
    p.paragraph_format.space_after = Pt(0)
    for at in (2.3, 4.6):
        p.paragraph_format.tab_stops.add_tab_stop(Inches(at))
doc.add_heading('Languages', 1)
doc.add_paragraph('English (native), Spanish (enough for the dock)')
doc.add_heading('References', 1)
for line in cv['referees']:
    doc.add_paragraph(line)
doc.save('cv.docx')
`,
};
