import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Vermessungstechnikerin, Truppführerin Außendienst',
    employer: 'Ingenieurbüro Wessling & Harms ÖbVI',
    place: 'Oldenburg',
    from: '2020-04',
    when: 'seit 04/2020',
    bullets: [
      'Leitung eines Messtrupps mit zwei Mitarbeitenden',
      'Absteckung und Beweissicherung beim Neubau der Huntebrücke (Baukosten 38 Mio. €)',
      'Drohnenbefliegung und Auswertung von Punktwolken',
      'Ansprechpartnerin für Bauleitung, Katasteramt und Anlieger',
    ],
  },
  {
    title: 'Elternzeit',
    employer: '',
    place: '',
    from: '2018-10',
    to: '2020-03',
    when: '10/2018 – 03/2020',
  },
  {
    title: 'Vermessungstechnikerin',
    employer: 'Landesamt für Grund und Boden',
    place: 'Aurich',
    from: '2014-02',
    to: '2018-09',
    when: '02/2014 – 09/2018',
    bullets: [
      'Grenzfeststellungen und Gebäudeeinmessungen',
      'Fortführung des Liegenschaftskatasters in ALKIS',
      'Betreuung der Auszubildenden im zweiten Lehrjahr',
    ],
  },
  {
    title: 'Vermessungstechnikerin (Zeitarbeit)',
    employer: 'Friesland Personal GmbH',
    place: 'Wilhelmshaven',
    from: '2012-08',
    to: '2014-01',
    when: '08/2012 – 01/2014',
    bullets: ['Gleisvermessung und Bestandspläne für wechselnde Auftraggeber'],
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'Staatlich geprüfte Technikerin, Fachrichtung Vermessungstechnik',
    studyType: 'Staatlich geprüfte Technikerin',
    area: 'Vermessungstechnik',
    institution: 'Fachschule für Technik Ammerland',
    place: 'Westerstede',
    from: '2015-09',
    to: '2018-07',
    when: '09/2015 – 07/2018',
    text: ['Berufsbegleitend, Abschlussnote: 1,7'],
    score: '1,7',
  },
  {
    degree: 'Ausbildung zur Vermessungstechnikerin',
    studyType: 'Ausbildung',
    area: 'Vermessungstechnikerin',
    institution: 'Stadt Jeverhausen, Fachdienst Geoinformation',
    place: 'Jeverhausen',
    from: '2009-08',
    to: '2012-07',
    when: '08/2009 – 07/2012',
  },
  {
    degree: 'Erweiterter Realschulabschluss',
    studyType: 'Erweiterter Realschulabschluss',
    institution: 'Realschule am Deich',
    place: 'Jeverhausen',
    to: '2009-06',
    when: '06/2009',
  },
];
const courses: (Item & { date: string; name: string; by: string })[] = [
  { name: 'EU-Fernpilotenzeugnis A2', by: 'Drohnenakademie Nord', date: '2022-03', when: '03/2022' },
  {
    name: 'Arbeiten im Gleisbereich (Sicherungsaufsicht)',
    by: 'Bildungswerk Schiene',
    date: '2021-11',
    when: '11/2021',
  },
  { name: 'Ausbildereignungsprüfung (AdA-Schein)', by: 'IHK Weser-Jade', date: '2017-05', when: '05/2017' },
].map(({ when, ...one }) => ({ ...one, line: `${when} ${one.name}, ${one.by}` }));
const skills = [
  { name: 'Tachymeter und GNSS (Leica, Trimble)', level: 'sehr gut' },
  { name: 'AutoCAD Civil 3D', level: 'sehr gut' },
  { name: 'GEOgraf', level: 'gut' },
  { name: 'QGIS', level: 'gut' },
  { name: 'MS Office', level: 'gut' },
  { name: 'Python', level: 'Grundkenntnisse' },
];
const languages = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'B1' },
  { language: 'Niederländisch', fluency: 'gute Hörkenntnisse' },
];
const hobbies = 'Wattwandern, Freiwillige Feuerwehr Jeverhausen, alte Landkarten';
const closing = 'Oldenburg, 12. Januar 2025';
const facts: [string, string][] = [
  ['Geburtsdatum/-ort', '03.07.1993 in Jever'],
  ['Familienstand', 'verheiratet, ein Kind'],
  ['Führerschein', 'Klassen B und BE'],
];

export const cv: HandMadeCv = {
  id: 'de-de-vermessungstechnikerin-unterschrift',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute', since: 'seit' },
  name: 'Insa Tjaden',
  contact: {
    email: 'insa.tjaden@deichpost.example',
    phone: '0441 5550 1386',
    address: 'Eichenbrink 9, 26131 Oldenburg',
    city: 'Oldenburg',
    postalCode: '26131',
    heading: 'Persönliche Daten',
    labels: { address: 'Anschrift', phone: 'Telefon', email: 'E-Mail' },
    extra: facts.map(([label, value]) => `${label} ${value}`),
  },
  sections: [
    {
      kind: 'work',
      heading: 'Beruflicher Werdegang',
      jobs: jobs.map(({ employer, place, ...job }) => ({
        ...job,
        employer: employer || undefined,
        place: place || undefined,
      })),
    },
    { kind: 'education', heading: 'Ausbildung und Schule', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Weiterbildungen', items: courses },
    { kind: 'skills', heading: 'Fachkenntnisse', skills: [{ skills }] },
    { kind: 'languages', heading: 'Sprachen', languages },
    { kind: 'interests', heading: 'Freizeit', text: [hobbies] },
    { kind: 'other', heading: '', text: [closing] },
  ],
  tools: ['reportlab'],
  source: page`import json
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

for face in ('Regular', 'Bold', 'Italic', 'BoldItalic'):
    pdfmetrics.registerFont(TTFont('S-' + face, '/usr/share/fonts/truetype/liberation/LiberationSans-%s.ttf' % face))
D = json.loads(r'''${JSON.stringify({ jobs, studies, courses, skills, languages, facts, hobbies, closing })}''')
body = ParagraphStyle('body', fontName='S-Regular', fontSize=10.5, leading=14)
bold = ParagraphStyle('bold', parent=body, fontName='S-Bold')
dot = ParagraphStyle('dot', parent=body, leftIndent=10, bulletIndent=0)
big = ParagraphStyle('big', parent=body, fontName='S-Bold', fontSize=22, leading=28)
name = ParagraphStyle('name', parent=body, fontSize=15, leading=22, textColor=colors.HexColor('#33566b'))
head = ParagraphStyle('head', parent=bold, fontSize=12.5, leading=16, spaceBefore=12, spaceAfter=4, textColor=colors.HexColor('#33566b'), keepWithNext=1)
esc = lambda text: text.replace('&', '&amp;')
story = [Paragraph('Lebenslauf', big), Paragraph('Insa Tjaden', name)]


def rows(pairs):
    cells = [[Paragraph(left, body), right if isinstance(right, list) else Paragraph(esc(right), body)] for left, right in pairs]
    table = Table(cells, colWidths=[45 * mm, 120 * mm], hAlign='LEFT')
    table.setStyle(TableStyle([('VALIGN', (0, 0), (-1, -1), 'TOP'), ('LEFTPADDING', (0, 0), (-1, -1), 0), ('TOPPADDING', (0, 0), (-1, -1), 1), ('BOTTOMPADDING', (0, 0), (-1, -1), 3)]))
    story.append(table)


def entry(title, one):
    parts = [Paragraph(esc(title), bold)]
    where = one.get('employer') or one.get('institution')
    if where:
        parts.append(Paragraph(esc(where + ', ' + one['place']), body))
    parts += [Paragraph(esc(text), body) for text in one.get('text', [])]
    parts += [Paragraph(esc(text), dot, bulletText='•') for text in one.get('bullets', [])]
    return parts


def section(title):
    story.append(Paragraph(title, head))


section('Persönliche Daten')
rows([('Anschrift', 'Eichenbrink 9, 26131 Oldenburg'), ('Telefon', '0441 5550 1386'), ('E-Mail', 'insa.tjaden@deichpost.example')] + D['facts'])
section('Beruflicher Werdegang')
rows([(one['when'], entry(one['title'], one)) for one in D['jobs']])
section('Ausbildung und Schule')
rows([(one['when'], entry(one['degree'], one)) for one in D['studies']])
section('Weiterbildungen')
rows([one['line'].split(' ', 1) for one in D['courses']])
section('Fachkenntnisse')
rows([(one['name'], one['level']) for one in D['skills']])
section('Sprachen')
rows([(one['language'], one['fluency']) for one in D['languages']])
section('Freizeit')
story.append(Paragraph(D['hobbies'], body))
story += [Spacer(1, 26), Paragraph(D['closing'], body)]


def foot(canvas, doc):
    canvas.setFont('S-Regular', 8)
    canvas.setFillColor(colors.grey)
    canvas.drawString(22 * mm, 12 * mm, 'Lebenslauf Insa Tjaden')
    canvas.drawRightString(A4[0] - 22 * mm, 12 * mm, 'Seite %d' % doc.page)
    canvas.setStrokeColor(colors.HexColor('#33566b'))
    canvas.line(22 * mm, 16 * mm, A4[0] - 22 * mm, 16 * mm)


doc = SimpleDocTemplate('cv.pdf', pagesize=A4, leftMargin=22 * mm, rightMargin=22 * mm, topMargin=18 * mm, bottomMargin=22 * mm, title='Lebenslauf')
doc.build(story, onFirstPage=foot, onLaterPages=foot)
`,
};
