import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Pflegefachkraft und Praxisanleiterin',
    employer: 'Seniorenzentrum Lindenhof gGmbH',
    place: 'Kassel',
    from: '2019-04',
    when: 'seit 04/2019',
    bullets: [
      'Bezugspflege für 14 Bewohnerinnen und Bewohner in einem geschützten Wohnbereich',
      'Anleitung von jährlich sechs Auszubildenden der generalistischen Pflegeausbildung',
      'Einführung der Pflegeplanung nach dem Strukturmodell',
    ],
  },
  {
    title: 'Altenpflegerin',
    employer: 'Ambulanter Pflegedienst Herzenssache',
    place: 'Baunatal',
    from: '2014-10',
    to: '2019-03',
    when: '10/2014 – 03/2019',
    bullets: ['Touren mit bis zu 18 Klienten, Wundversorgung, Beratungsbesuche nach § 37 SGB XI'],
  },
  { title: 'Elternzeit', from: '2012-07', to: '2014-09', when: '07/2012 – 09/2014' },
  {
    title: 'Altenpflegerin',
    employer: 'Haus Fuldablick',
    place: 'Kassel',
    from: '2009-10',
    to: '2012-06',
    when: '10/2009 – 06/2012',
    bullets: ['Nachtwache auf zwei Etagen, Medikamente stellen, Sterbebegleitung'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Ausbildung zur Altenpflegerin',
    studyType: 'Ausbildung',
    area: 'Altenpflegerin',
    institution: 'Diakonisches Bildungszentrum Nordhessen',
    from: '2006-10',
    to: '2009-09',
    when: '10/2006 – 09/2009',
  },
  {
    degree: 'Realschulabschluss',
    institution: 'Georg-Christoph-Lichtenberg-Schule',
    to: '2006',
    when: '2006',
  },
];
const certificates: Item[] = [
  { line: 'Praxisanleitung (300 Stunden), 2021', name: 'Praxisanleitung (300 Stunden)', date: '2021' },
  { line: 'Basiskurs Palliative Care, 2018', name: 'Basiskurs Palliative Care', date: '2018' },
  { line: 'Wundexpertin ICW, 2016', name: 'Wundexpertin ICW', date: '2016' },
];
const skills = [
  'Demenzpflege',
  'Kinästhetik',
  'Wundversorgung',
  'Vivendi PD',
  'Strukturmodell',
  'Angehörigengespräche',
];
const languages = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Türkisch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'Grundkenntnisse' },
];
const about =
  'Ich pflege mit Ruhe und Humor, auch im Frühdienst an Feiertagen. Nach Jahren in der ambulanten Pflege suche ich eine Leitungsaufgabe in einem Haus, das ausbildet.';

export const cv: HandMadeCv = {
  id: 'de-de-altenpflegerin-rahmen',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute', since: 'seit' },
  name: 'Ayşe Kılıç-Brandt',
  label: 'Examinierte Altenpflegerin',
  contact: {
    email: 'ayse.kilic-brandt@briefkasten.example',
    phone: '0176 040690 17',
    address: 'Friedrich-Ebert-Straße 81, 34119 Kassel',
    city: 'Kassel',
    postalCode: '34119',
    heading: 'So erreichen Sie mich',
    extra: ['geboren am 9. Februar 1990', 'Führerschein Klasse B'],
  },
  sections: [
    { kind: 'summary', heading: 'Das bin ich', text: [about] },
    { kind: 'work', heading: 'Mein Berufsweg', jobs },
    { kind: 'education', heading: 'Ausbildung und Schule', education: studies },
    { kind: 'skills', heading: 'Pflegeschwerpunkte', side: true, skills: [{ skills }], skillStyle: 'list' },
    { kind: 'certificates', heading: 'Zusatzqualifikationen', orKind: ['education'], side: true, items: certificates },
    { kind: 'languages', heading: 'Ich spreche', side: true, languages },
  ],
  columns: 2,
  tools: ['reportlab'],
  source: page`import json
from xml.sax.saxutils import escape
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (BaseDocTemplate, Frame, FrameBreak, ListFlowable, PageTemplate, Paragraph, Spacer, Table, TableStyle)

for name, file in (('L', 'Regular'), ('LB', 'Bold'), ('LI', 'Italic'), ('LBI', 'BoldItalic')):
    pdfmetrics.registerFont(TTFont(name, f'/usr/share/fonts/truetype/liberation/LiberationSerif-{file}.ttf'))
pdfmetrics.registerFontFamily('L', normal='L', bold='LB', italic='LI', boldItalic='LBI')
data = json.loads(r'''${JSON.stringify({ jobs, studies, certificates, skills, languages, about })}''')

plum = HexColor('#6b2d5c')
text = ParagraphStyle('text', fontName='L', fontSize=10.5, leading=13.5)
small = ParagraphStyle('small', parent=text, fontSize=10, leading=13)
date = ParagraphStyle('date', parent=small, textColor=plum)
head = ParagraphStyle('head', parent=text, fontName='LB', fontSize=13, leading=17, textColor=plum, spaceBefore=10, spaceAfter=4)
title = ParagraphStyle('title', parent=text, fontName='LB', fontSize=24, leading=30, textColor=plum)
label = ParagraphStyle('label', parent=text, fontName='LI', fontSize=13, leading=17)

w, h = A4
top = Frame(1.8 * cm, h - 5.2 * cm, 12.5 * cm, 3.6 * cm, id='top', leftPadding=0, topPadding=0)
main = Frame(1.8 * cm, 1.6 * cm, 11.6 * cm, h - 7.2 * cm, id='main', leftPadding=0)
side = Frame(14.2 * cm, 1.6 * cm, 5.4 * cm, h - 7.2 * cm, id='side', leftPadding=8, rightPadding=0)


def background(canvas, doc):
    canvas.saveState()
    canvas.setFillColor(HexColor('#f4ecf2'))
    canvas.rect(13.9 * cm, 0, w - 13.9 * cm, h - 5.6 * cm, stroke=0, fill=1)
    canvas.setStrokeColor(plum)
    canvas.rect(15.6 * cm, h - 5.2 * cm, 3.2 * cm, 4 * cm)
    canvas.line(15.6 * cm, h - 5.2 * cm, 18.8 * cm, h - 1.2 * cm)
    canvas.line(15.6 * cm, h - 1.2 * cm, 18.8 * cm, h - 5.2 * cm)
    canvas.restoreState()


def P(string, style=text):
    return Paragraph(escape(string), style)


def bullets(items):
    return ListFlowable([P(item, small) for item in items], bulletType='bullet', start='–', leftIndent=10, bulletFontName='L')


def table(rows):
    made = Table(rows, colWidths=[3.3 * cm, 8 * cm])
    made.setStyle(TableStyle([('VALIGN', (0, 0), (-1, -1), 'TOP'), ('LEFTPADDING', (0, 0), (-1, -1), 0), ('TOPPADDING', (0, 0), (-1, -1), 2), ('BOTTOMPADDING', (0, 0), (-1, -1), 7)]))
    return made


story = [P('Ayşe Kılıç-Brandt', title), P('Examinierte Altenpflegerin', label), FrameBreak()]
story += [P('Das bin ich', head), P(data['about']), P('Mein Berufsweg', head)]
rows = []
for job in data['jobs']:
    cell = [Paragraph('<b>%s</b>' % escape(job['title']), text)]
    if 'employer' in job:
        cell.append(P(job['employer'] + ', ' + job['place']))
    if 'bullets' in job:
        cell.append(bullets(job['bullets']))
    rows.append([P(job['when'], date), cell])
story.append(table(rows))
story.append(P('Ausbildung und Schule', head))
story.append(table([[P(s['when'], date), [Paragraph('<b>%s</b>' % escape(s['degree']), text), P(s['institution'])]] for s in data['studies']]))
story.append(FrameBreak())
story += [P('So erreichen Sie mich', head)]
for line in ('Friedrich-Ebert-Straße 81', '34119 Kassel', '0176 040690 17', 'ayse.kilic-brandt@<br/>briefkasten.example', 'geboren am 9. Februar 1990', 'Führerschein Klasse B'):
    story.append(Paragraph(line, small))
story += [P('Pflegeschwerpunkte', head), bullets(data['skills'])]
story += [P('Zusatzqualifikationen', head)]
for item in data['certificates']:
    story += [P(item['line'], small), Spacer(1, 4)]
story += [P('Ich spreche', head)]
for item in data['languages']:
    story.append(Paragraph('<b>%s</b> (%s)' % (escape(item['language']), escape(item['fluency'])), small))

doc = BaseDocTemplate('cv.pdf', pagesize=A4, title='Lebenslauf', author='Ayşe Kılıç-Brandt')
doc.addPageTemplates([PageTemplate(id='seite', frames=[top, main, side], onPage=background)])
doc.build(story)
`,
};
