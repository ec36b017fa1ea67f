import type { Item, Job, ProjectEntry, SkillGroup, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const studies: (Study & { when: string })[] = [
  {
    degree: 'Ph.D. in Physics',
    studyType: 'Ph.D.',
    area: 'Physics',
    institution: 'Indian Institute of Science',
    place: 'Bengaluru',
    from: '2012',
    to: '2018',
    when: '2012 – 2018',
    text: ['Thesis: Vortex dynamics in disordered superconducting films'],
  },
  {
    degree: 'M.Sc. in Physics',
    studyType: 'M.Sc.',
    area: 'Physics',
    institution: 'University of Hyderabad',
    place: 'Hyderabad',
    from: '2010',
    to: '2012',
    when: '2010 – 2012',
    score: 'CGPA 9.1/10',
  },
  {
    degree: 'B.Sc. (Hons.) in Physics',
    studyType: 'B.Sc. (Hons.)',
    area: 'Physics',
    institution: 'Fergusson College',
    place: 'Pune',
    from: '2007',
    to: '2010',
    when: '2007 – 2010',
    score: 'First Class with Distinction',
  },
];
const jobs: Job[] = [
  {
    title: 'Assistant Professor of Physics',
    employer: 'Deccan Institute of Science',
    place: 'Pune',
    from: '2021-07',
    when: 'July 2021 – till date',
    bullets: [
      'Teach Statistical Mechanics and Solid State Physics to M.Sc. students; set up a new low-temperature laboratory course.',
      'Supervise two Ph.D. scholars and, so far, nine M.Sc. project students.',
      'Convenor of the departmental admissions committee.',
    ],
  },
  {
    title: 'Postdoctoral Fellow',
    employer: 'University of Twente',
    place: 'Enschede, The Netherlands',
    from: '2018-08',
    to: '2021-06',
    when: 'August 2018 – June 2021',
    bullets: [
      'Grew and patterned niobium nitride bridges down to 40 nm and measured flux flow at 300 mK.',
      'Built the data acquisition system of a new dilution refrigerator.',
    ],
  },
  {
    title: 'Teaching Assistant',
    employer: 'Indian Institute of Science',
    place: 'Bengaluru',
    from: '2013-01',
    to: '2016-12',
    when: 'January 2013 – December 2016',
    bullets: ['Tutorials in electrodynamics; maintenance of the undergraduate optics laboratory.'],
  },
];
const projects: (ProjectEntry & { when: string })[] = [
  {
    name: 'Flux pinning in patterned nitride films',
    role: 'Principal Investigator',
    client: 'Science and Engineering Research Board',
    from: '2022',
    to: '2025',
    when: '2022 – 2025',
    text: ['Outlay of Rs. 38 lakh, including one Junior Research Fellow and a closed-cycle cryostat.'],
  },
  {
    name: 'A low-cost SQUID magnetometer for college laboratories',
    role: 'Co-Investigator',
    client: 'Department of Science and Technology',
    from: '2023',
    when: '2023 – till date',
    text: ['Prototype in use at four colleges in Maharashtra.'],
  },
];
const papers: (Item & { name: string })[] = [
  {
    line: 'M. Iyengar, P. Deshmukh and S. Rao, “Vortex ratchets in asymmetric nitride bridges”, Journal of Low Temperature Devices, 2023.',
    name: 'Vortex ratchets in asymmetric nitride bridges',
    by: 'Journal of Low Temperature Devices',
    date: '2023',
  },
  {
    line: 'M. Iyengar and J. van Dalen, “Flux flow at the edge: a four-probe study”, Annals of Superconductivity, 2021.',
    name: 'Flux flow at the edge: a four-probe study',
    by: 'Annals of Superconductivity',
    date: '2021',
  },
  {
    line: 'J. van Dalen, M. Iyengar et al., “Shot noise in narrow bridges”, Annals of Superconductivity, 2020.',
    name: 'Shot noise in narrow bridges',
    by: 'Annals of Superconductivity',
    date: '2020',
  },
  {
    line: 'M. Iyengar and S. Rao, “Thermal depinning in disordered films”, Bulletin of Condensed Matter, 2016.',
    name: 'Thermal depinning in disordered films',
    by: 'Bulletin of Condensed Matter',
    date: '2016',
  },
];
const skills: SkillGroup[] = [
  { group: 'Programming', skills: ['Python', 'Fortran 95', 'MATLAB', 'LabVIEW'] },
  { group: 'Simulation', skills: ['COMSOL Multiphysics', 'Time-dependent Ginzburg–Landau solvers'] },
  { group: 'Laboratory', skills: ['DC sputtering', 'Electron-beam lithography', 'Helium cryogenics'] },
];
const honours: Item[] = [
  {
    line: 'INSPIRE Faculty Fellowship, Department of Science and Technology, 2021',
    name: 'INSPIRE Faculty Fellowship',
    by: 'Department of Science and Technology',
    date: '2021',
  },
  {
    line: 'Best Thesis Award, Indian Institute of Science, 2018',
    name: 'Best Thesis Award',
    by: 'Indian Institute of Science',
    date: '2018',
  },
];
const languages = [
  { language: 'Tamil', fluency: 'mother tongue' },
  { language: 'English', fluency: 'fluent' },
  { language: 'Marathi', fluency: 'speak and read' },
  { language: 'Dutch', fluency: 'basic' },
];
const objective =
  'To build a small, well-equipped group in experimental superconductivity and to teach physics with experiments that students can take apart.';
const referees = [
  'Prof. Sudhir Rao, Indian Institute of Science, Bengaluru, sudhir.rao@physics.example',
  'Dr. Jeroen van Dalen, University of Twente, Enschede, j.vandalen@nano.example',
];
const declaration =
  'I hereby declare that the particulars given above are true to the best of my knowledge and belief.';

export const cv: HandMadeCv = {
  id: 'en-in-physicist-refereed',
  language: 'en',
  country: 'IN',
  dates: { pattern: 'MMMM yyyy', now: 'till date' },
  name: 'Meenakshi Iyengar',
  shownName: 'Dr. MEENAKSHI IYENGAR',
  contact: {
    email: 'm.iyengar@deccanphysics.example',
    phone: '+91 98450 11273',
    address: 'Flat 6, Sahyadri Apartments, Karve Road, Pune 411004, India',
    city: 'Pune',
    postalCode: '411004',
    countryCode: 'IN',
    url: 'https://iyengarlab.example',
    labels: { email: 'E-mail', phone: 'Mobile', url: 'Web' },
  },
  sections: [
    { kind: 'summary', heading: 'CAREER OBJECTIVE', text: [objective] },
    { kind: 'education', heading: 'ACADEMIC BACKGROUND', education: studies },
    { kind: 'work', heading: 'POSITIONS HELD', jobs },
    { kind: 'projects', heading: 'SPONSORED PROJECTS', projects },
    { kind: 'publications', heading: 'PAPERS IN REFEREED JOURNALS', items: papers },
    { kind: 'skills', heading: 'COMPUTATIONAL AND LABORATORY SKILLS', skills },
    { kind: 'awards', heading: 'FELLOWSHIPS AND HONOURS', items: honours },
    { kind: 'languages', heading: 'LANGUAGES KNOWN', languages },
    { kind: 'references', heading: 'NAMES OF REFEREES', bullets: referees },
    { kind: 'other', heading: 'DECLARATION', text: [declaration] },
  ],
  tools: ['reportlab'],
  source: page`import json
from html import escape
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.lib.units import inch
from reportlab.platypus import ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Spacer

d = json.loads(r'''${JSON.stringify({ studies, jobs, projects, papers, skills, honours, languages, objective, referees, declaration })}''')
styles = getSampleStyleSheet()
normal = ParagraphStyle('n', parent=styles['Normal'], fontName='Times-Roman', fontSize=11, leading=14.5, alignment=TA_JUSTIFY)
centre = ParagraphStyle('c', parent=normal, alignment=TA_CENTER)
name = ParagraphStyle('name', parent=centre, fontName='Times-Bold', fontSize=16, leading=22)
section = ParagraphStyle('s', parent=normal, fontName='Times-Bold', fontSize=11.5, spaceBefore=12, spaceAfter=4, keepWithNext=1)
entry = ParagraphStyle('e', parent=normal, spaceBefore=3, keepWithNext=1)
story = []


def put(text, style=normal):
    story.append(Paragraph(text, style))


def h(text):
    put('<u>' + text + '</u>', section)


def listing(items, **how):
    story.append(ListFlowable([ListItem(Paragraph(escape(i, False), normal)) for i in items], leftIndent=20, bulletFontName='Times-Roman', **how))


put('CURRICULUM VITAE', ParagraphStyle('cv', parent=centre, fontName='Times-Bold', fontSize=12, leading=18))
put('Dr. MEENAKSHI IYENGAR', name)
put('Flat 6, Sahyadri Apartments, Karve Road, Pune 411004, India', centre)
put('Mobile: +91 98450 11273, E-mail: m.iyengar@deccanphysics.example', centre)
put('Web: https://iyengarlab.example', centre)
h('CAREER OBJECTIVE')
put(escape(d['objective'], False))
h('ACADEMIC BACKGROUND')
for s in d['studies']:
    put('<b>%s</b>, %s, %s, %s%s' % (s['degree'], s['institution'], s['place'], s['when'], ', ' + s['score'] if 'score' in s else ''), ParagraphStyle('a', parent=normal, spaceBefore=3))
    for text in s.get('text', []):
        put(text)
h('POSITIONS HELD')
for j in d['jobs']:
    put('<b>%s</b>, %s, %s (%s)' % (j['title'], j['employer'], j['place'], j['when']), entry)
    listing(j['bullets'], bulletType='bullet', start='•')
h('SPONSORED PROJECTS')
for p in d['projects']:
    put('<i>%s</i>' % p['name'], entry)
    put('%s, %s, %s' % (p['role'], p['client'], p['when']), ParagraphStyle('p', parent=normal, keepWithNext=1))
    put(escape(p['text'][0], False))
h('PAPERS IN REFEREED JOURNALS')
listing([p['line'] for p in d['papers']], bulletType='1', bulletFormat='[%s]')
h('COMPUTATIONAL AND LABORATORY SKILLS')
for g in d['skills']:
    put('%s: %s' % (g['group'], ', '.join(g['skills'])))
h('FELLOWSHIPS AND HONOURS')
listing([p['line'] for p in d['honours']], bulletType='bullet', start='•')
h('LANGUAGES KNOWN')
put(', '.join('%s (%s)' % (x['language'], x['fluency']) for x in d['languages']))
h('NAMES OF REFEREES')
listing(d['referees'], bulletType='1', bulletFormat='%s.')
h('DECLARATION')
put(escape(d['declaration'], False))


def number(canvas, doc):
    canvas.setFont('Times-Roman', 9)
    canvas.drawRightString(A4[0] - inch, 0.6 * inch, 'Page %d' % doc.page)


SimpleDocTemplate('cv.pdf', pagesize=A4, leftMargin=inch, rightMargin=inch, topMargin=inch, bottomMargin=inch).build(story, onFirstPage=number, onLaterPages=number)
`,
};
