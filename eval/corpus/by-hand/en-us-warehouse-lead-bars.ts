import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    employer: 'Cardinal Ridge Distribution',
    place: 'Columbus, OH',
    roles: [
      {
        title: 'Warehouse Operations Lead',
        from: '2022-03',
        when: 'Mar 2022 - Present',
        bullets: [
          'Run second shift: 38 associates in a 410,000 sq ft cross-dock serving 212 stores.',
          'Cut mis-picks from 1.9% to 0.6% by re-slotting the fast movers next to the dock doors.',
          'Trained five associates who now hold lead positions of their own.',
        ],
      },
      {
        title: 'Inventory Control Clerk',
        from: '2020-06',
        to: '2022-02',
        when: 'Jun 2020 - Feb 2022',
        bullets: ['Counted 1,200 locations a week and ran down every variance over $50.'],
      },
      {
        title: 'Order Picker',
        from: '2018-11',
        to: '2020-05',
        when: 'Nov 2018 - May 2020',
        bullets: ['Averaged 142 lines an hour on a reach truck without a recordable incident.'],
      },
    ],
  },
  {
    title: 'Line Cook',
    employer: 'Tip Top Diner',
    place: 'Grove City, OH',
    from: '2016-01',
    to: '2017-08',
    when: 'Jan 2016 - Aug 2017',
    bullets: ['Worked the flat top on weekends and closed the kitchen four nights a week.'],
  },
  {
    title: 'Package Handler',
    employer: 'Buckeye Parcel Service',
    place: 'Obetz, OH',
    from: '2015',
    to: '2015',
    when: 'Summer 2015',
    bullets: ['Loaded trailers on the midnight sort.'],
  },
];
const school: (Study & { when: string })[] = [
  {
    degree: 'Certificate in Supply Chain Management',
    studyType: 'Certificate',
    area: 'Supply Chain Management',
    institution: 'Columbus State Community College',
    to: '2020',
    when: '2020',
  },
  { degree: 'High School Diploma', institution: 'Briggs High School', to: '2015', when: '2015' },
];
const nutshell =
  'Hands-on shift lead who came up from the floor and still drives every truck in the building. Known for calm peak seasons, clean audits and low turnover.';
const skills = [
  { name: 'Forklift & reach truck', level: '95' },
  { name: 'RF scanning', level: '90' },
  { name: 'Manhattan WMS', level: '80' },
  { name: 'Cycle counting', level: '85' },
  { name: 'Shift scheduling', level: '70' },
  { name: 'Microsoft Excel', level: '60' },
];
const tickets = [
  { line: 'OSHA 30-Hour General Industry, 2021', name: 'OSHA 30-Hour General Industry', date: '2021' },
  { line: 'Powered Industrial Truck Operator, 2024', name: 'Powered Industrial Truck Operator', date: '2024' },
];
const offTheClock = 'Bass fishing, smoking brisket, bringing a 1998 Silverado back to life.';

export const cv: HandMadeCv = {
  id: 'en-us-warehouse-lead-bars',
  language: 'en',
  country: 'US',
  dates: { pattern: 'MMM yyyy', join: ' - ', now: 'Present' },
  name: 'Darnell Whitlock',
  shownName: 'DARNELL WHITLOCK',
  label: 'Warehouse Operations Lead',
  contact: {
    email: 'd.whitlock@inboxmail.example',
    phone: '(614) 555-0147',
    address: 'Columbus, OH 43207',
    city: 'Columbus',
    postalCode: '43207',
    labels: { phone: 'Phone', email: 'Email', address: 'Location' },
    heading: 'Get in Touch',
  },
  sections: [
    { kind: 'summary', heading: 'In a Nutshell', text: [nutshell] },
    { kind: 'work', heading: 'Where I’ve Worked', jobs },
    { kind: 'education', heading: 'School', education: school },
    { kind: 'skills', heading: 'Skill Set', side: true, skills: [{ skills }] },
    {
      kind: 'languages',
      heading: 'Languages',
      side: true,
      languages: [{ language: 'English' }, { language: 'Spanish' }],
    },
    { kind: 'certificates', heading: 'Safety Cards', side: true, items: tickets },
    { kind: 'interests', heading: 'Off the Clock', side: true, text: [offTheClock] },
  ],
  columns: 2,
  tools: ['reportlab'],
  source: page`import json
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

for face in ('Regular', 'Bold', 'Italic'):
    pdfmetrics.registerFont(TTFont('S-' + face, '/usr/share/fonts/truetype/liberation/LiberationSans-%s.ttf' % face))
R, B, I = 'S-Regular', 'S-Bold', 'S-Italic'
D = json.loads(r'''${JSON.stringify({ jobs, school, nutshell, skills, tickets, offTheClock })}''')
W, H = letter
SIDE = 190
navy, orange, grey = HexColor('#1f2d3d'), HexColor('#e07b39'), HexColor('#666666')
c = canvas.Canvas('cv.pdf', pagesize=letter)
c.setFillColor(navy)
c.rect(0, 0, SIDE, H, stroke=0, fill=1)
# the place where the photo goes
c.setStrokeColor(white)
c.setLineWidth(2)
c.setFillColor(HexColor('#44566c'))
c.rect(45, H - 140, 100, 110, stroke=1, fill=1)

y = H - 175

def side_heading(text):
    global y
    c.setFont(B, 11)
    c.setFillColor(orange)
    c.drawString(22, y, text)
    c.setStrokeColor(orange)
    c.setLineWidth(0.8)
    c.line(22, y - 5, SIDE - 22, y - 5)
    y -= 22

def side_lines(text, font=R, size=9, lead=12):
    global y
    c.setFont(font, size)
    c.setFillColor(white)
    for line in simpleSplit(text, font, size, SIDE - 44):
        c.drawString(22, y, line)
        y -= lead

side_heading('Get in Touch')
for label, value in (('Phone', '(614) 555-0147'), ('Email', 'd.whitlock@inboxmail.example'), ('Location', 'Columbus, OH 43207')):
    side_lines(label, B)
    side_lines(value)
    y -= 4
y -= 10
side_heading('Skill Set')
for skill in D['skills']:
    side_lines(skill['name'])
    c.setFillColor(HexColor('#44566c'))
    c.rect(22, y + 3, SIDE - 44, 4, stroke=0, fill=1)
    c.setFillColor(orange)
    c.rect(22, y + 3, (SIDE - 44) * int(skill['level']) / 100, 4, stroke=0, fill=1)
    y -= 10
y -= 8
side_heading('Languages')
for language, full in (('English', 5), ('Spanish', 3)):
    side_lines(language)
    for n in range(5):
        c.setFillColor(orange if n < full else HexColor('#44566c'))
        c.circle(SIDE - 70 + n * 11, y + 15, 3.5, stroke=0, fill=1)
    y -= 3
y -= 10
side_heading('Safety Cards')
for card in D['tickets']:
    side_lines(card['line'])
    y -= 5
y -= 8
side_heading('Off the Clock')
side_lines(D['offTheClock'], I)

X = SIDE + 28
RIGHT = W - 34
y = H - 66
c.setFillColor(navy)
c.setFont(B, 25)
c.drawString(X, y, 'DARNELL WHITLOCK')
c.setFont(R, 13)
c.setFillColor(orange)
c.drawString(X, y - 22, 'Warehouse Operations Lead')
y -= 62

def heading(text):
    global y
    c.setFont(B, 14)
    c.setFillColor(navy)
    c.drawString(X, y, text)
    c.setFillColor(orange)
    c.rect(X, y - 7, 34, 2.5, stroke=0, fill=1)
    y -= 25

def row(left, right, font, size=10.5, color=navy):
    global y
    c.setFillColor(color)
    c.setFont(font, size)
    c.drawString(X, y, left)
    if right:
        c.setFont(R, 9.5)
        c.setFillColor(grey)
        c.drawRightString(RIGHT, y, right)
    y -= 15

def words(text, indent=0):
    global y
    c.setFillColor(HexColor('#222222'))
    c.setFont(R, 9.5)
    for line in simpleSplit(text, R, 9.5, RIGHT - X - indent):
        c.drawString(X + indent, y, line)
        y -= 13

def bullet(text):
    c.setFillColor(orange)
    c.rect(X + 3, y + 1.5, 3.5, 3.5, stroke=0, fill=1)
    words(text, 14)

heading('In a Nutshell')
words(D['nutshell'])
y -= 16
heading('Where I’ve Worked')
for job in D['jobs']:
    if 'roles' in job:
        row(job['employer'], job['place'], B)
        for role in job['roles']:
            row(role['title'], role['when'], I, 10)
            for text in role['bullets']:
                bullet(text)
            y -= 4
    else:
        row(job['employer'], job['place'], B)
        row(job['title'], job['when'], I, 10)
        for text in job['bullets']:
            bullet(text)
    y -= 8
y -= 6
heading('School')
for study in D['school']:
    row(study['degree'], study['when'], B, 10)
    words(study['institution'])
    y -= 6
c.save()
`,
};
