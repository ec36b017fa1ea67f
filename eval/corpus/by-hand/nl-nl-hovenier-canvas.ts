import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profile =
  'Allround hovenier met hart voor levende tuinen. Ik leg aan, onderhoud en reken ook zelf de offerte door. Het liefst werk ik in een kleine ploeg.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Voorman aanleg',
    employer: 'Van der Heide Tuinen',
    place: 'Drachten',
    from: '2019-03',
    when: 'maart 2019 - heden',
    bullets: [
      'Leiding over een ploeg van vier hoveniers en een leerling.',
      'Aanleg van particuliere tuinen tot 2.500 m², van grondwerk tot beplanting.',
      'Contact met klanten en nacalculatie per project.',
    ],
  },
  {
    title: 'Zelfstandig hovenier',
    employer: 'Groenwerk Bosma',
    place: 'Gorredijk',
    from: '2014-04',
    to: '2019-02',
    when: 'april 2014 - februari 2019',
    bullets: ['Onderhoud bij 45 vaste klanten, snoeiwerk en vijvers.'],
  },
  {
    title: 'Medewerker groenvoorziening',
    employer: 'Gemeente Smallingerland',
    place: 'Drachten',
    from: '2010-09',
    to: '2014-03',
    when: 'september 2010 - maart 2014',
    bullets: ['Onderhoud van plantsoenen en sportvelden, gladheidsbestrijding.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'MBO niveau 4 Tuin, park en landschap',
    studyType: 'MBO niveau 4',
    area: 'Tuin, park en landschap',
    institution: 'Nordwin College',
    place: 'Leeuwarden',
    from: '2006',
    to: '2010',
    when: '2006 - 2010',
  },
  {
    degree: 'VMBO-bb Groen',
    studyType: 'VMBO-bb',
    area: 'Groen',
    institution: 'AOC Friesland',
    place: 'Drachten',
    from: '2002',
    to: '2006',
    when: '2002 - 2006',
  },
];
const certificates: (Item & { name: string; date: string })[] = [
  { line: 'VCA Basis (2023)', name: 'VCA Basis', date: '2023' },
  {
    line: 'Spuitlicentie uitvoeren gewasbescherming (2020)',
    name: 'Spuitlicentie uitvoeren gewasbescherming',
    date: '2020',
  },
  { line: 'European Tree Worker (2017)', name: 'European Tree Worker', date: '2017' },
];
const skills = ['Bestrating', 'Minigraver', 'Snoeien', 'Plantenkennis', 'Offertes en calculatie', 'AutoCAD LT'];
const languages = [
  { language: 'Nederlands', fluency: 'moedertaal' },
  { language: 'Fries', fluency: 'moedertaal' },
  { language: 'Duits', fluency: 'redelijk' },
];
const side: (Job & { when: string })[] = [
  {
    title: 'Penningmeester',
    employer: 'Volkstuinvereniging De Peinder',
    from: '2016',
    when: '2016 - heden',
  },
  {
    title: 'Vrijwilliger',
    employer: 'IVN Smallingerland',
    from: '2012',
    to: '2018',
    when: '2012 - 2018',
  },
];
const hobbies = 'Schaatsen, fierljeppen kijken en mijn moestuin.';
const personal: [string, string][] = [
  ['Adres', 'Zuiderhogeweg 61, 9203 HA Drachten'],
  ['Telefoon', '06 12 98 34 07'],
  ['E-mail', 'jelle.terpstra@postvak.example'],
  ['Geboortedatum', '3 mei 1990'],
  ['Rijbewijs', 'B en BE'],
];

export const cv: HandMadeCv = {
  id: 'nl-nl-hovenier-canvas',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'heden' },
  name: 'Jelle Terpstra',
  contact: {
    email: 'jelle.terpstra@postvak.example',
    phone: '06 12 98 34 07',
    address: 'Zuiderhogeweg 61, 9203 HA Drachten',
    city: 'Drachten',
    postalCode: '9203 HA',
    heading: 'Persoonlijke gegevens',
    labels: { address: 'Adres', phone: 'Telefoon', email: 'E-mail' },
    extra: ['3 mei 1990', 'B en BE'],
  },
  sections: [
    { kind: 'summary', heading: 'Profiel', text: [profile] },
    { kind: 'work', heading: 'Werkervaring', jobs },
    { kind: 'education', heading: 'Opleidingen', education: studies },
    { kind: 'certificates', heading: 'Cursussen en certificaten', orKind: ['education'], items: certificates },
    { kind: 'skills', heading: 'Vaardigheden', skills: [{ skills }] },
    { kind: 'languages', heading: 'Talen', languages },
    { kind: 'volunteer', orKind: ['other'], heading: 'Nevenactiviteiten', jobs: side },
    { kind: 'interests', heading: 'Hobby’s', text: [hobbies] },
  ],
  tools: ['reportlab'],
  source: page`import json
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import cm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

for name, file in (('L', 'Regular'), ('LB', 'Bold')):
    pdfmetrics.registerFont(TTFont(name, f'/usr/share/fonts/truetype/liberation/LiberationSans-{file}.ttf'))
cv = json.loads(r'''${JSON.stringify({ profile, jobs, studies, certificates, skills, languages, side, hobbies, personal })}''')
green = HexColor('#2f6b2f')
w, h = A4
canvas = Canvas('cv.pdf', pagesize=A4)
canvas.setTitle('CV Jelle Terpstra')
LEFT, TEXT, EDGE = 2 * cm, 7 * cm, w - 2 * cm
y = h - 2.4 * cm


def room(need):
    global y
    if y < 2 * cm + need:
        canvas.showPage()
        y = h - 2 * cm


def put(string, x=TEXT, font='L', size=10, color=None, indent=0):
    global y
    for line in simpleSplit(string, font, size, EDGE - x - indent):
        room(0)
        canvas.setFont(font, size)
        canvas.setFillColor(color or HexColor('#000000'))
        canvas.drawString(x + indent, y, line)
        y -= size * 1.35


def heading(string):
    global y
    room(3.4 * cm)
    y -= 10
    put(string, LEFT, 'LB', 12, green)
    canvas.setStrokeColor(green)
    canvas.line(LEFT, y + 10, EDGE, y + 10)
    y -= 6


def beside(left, draw):
    room(1.8 * cm)
    canvas.setFont('L', 10)
    canvas.setFillColor(HexColor('#000000'))
    canvas.drawString(LEFT, y, left)
    draw()


def dots(items):
    for item in items:
        room(0)
        canvas.setFont('L', 10)
        canvas.drawString(TEXT, y, '•')
        put(item, indent=10)


put('Curriculum vitae', LEFT, 'L', 11, green)
y -= 8
put('Jelle Terpstra', LEFT, 'LB', 22)
heading('Persoonlijke gegevens')
for label, value in cv['personal']:
    beside(label, lambda: put(value))
heading('Profiel')
put(cv['profile'], LEFT)
heading('Werkervaring')
for job in cv['jobs']:
    beside(job['when'], lambda: put(job['title'], font='LB'))
    put(job['employer'] + ', ' + job['place'])
    dots(job['bullets'])
    y -= 6
heading('Opleidingen')
for study in cv['studies']:
    beside(study['when'], lambda: put(study['degree'], font='LB'))
    put(study['institution'] + ', ' + study['place'])
    y -= 4
heading('Cursussen en certificaten')
for item in cv['certificates']:
    put('- ' + item['line'], LEFT)
heading('Vaardigheden')
for n, skill in enumerate(cv['skills']):
    canvas.setFont('L', 10)
    canvas.setFillColor(HexColor('#000000'))
    canvas.drawString(LEFT + (n % 3) * 5.6 * cm, y, '• ' + skill)
    if n % 3 == 2:
        y -= 14
heading('Talen')
for item in cv['languages']:
    beside(item['language'], lambda: put(item['fluency']))
heading('Nevenactiviteiten')
for job in cv['side']:
    beside(job['when'], lambda: put(job['title'] + ', ' + job['employer']))
heading('Hobby’s')
put(cv['hobbies'], LEFT)
canvas.save()
`,
};
