import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const about =
  'Tegoroczna absolwentka technikum, szukam pierwszej pracy na pełny etat w recepcji albo biurze podróży. Od października studia zaoczne.';
const jobs: (Job & { title: string; employer: string; when: string })[] = [
  {
    title: 'Kelnerka (umowa zlecenie)',
    employer: 'Karczma „Pod Kogutem”',
    place: 'Limanowa',
    from: '2024-06',
    when: '06.2024 – nadal',
    bullets: ['obsługa wesel do 150 osób', 'weekendy i ferie'],
  },
  {
    title: 'Praktykantka w recepcji',
    employer: 'Hotel Beskidzki Zdrój',
    place: 'Krynica-Zdrój',
    from: '2023-05',
    to: '2023-05',
    when: '05.2023',
    text: ['Praktyka zawodowa, 4 tygodnie: meldunki, rezerwacje telefoniczne i przez Booking.'],
  },
  {
    title: 'Zbieranie borówek',
    employer: 'Gospodarstwo Rolne J. Pajor',
    from: '2022',
    to: '2022',
    when: '2022',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Technik hotelarstwa',
    studyType: 'Technik',
    area: 'hotelarstwa',
    institution: 'Zespół Szkół nr 1 im. KEN',
    place: 'Limanowa',
    from: '2020-09',
    to: '2025-05',
    when: '09.2020 – 05.2025',
    text: ['Matura: polski 78 %, angielski rozszerzony 91 %, geografia 66 %'],
  },
  { degree: 'Szkoła podstawowa', institution: 'SP w Słopnicach', from: '2012', to: '2020', when: '2012 – 2020' },
];
const courses: (Item & { line: string; name: string })[] = [
  { line: 'Kwalifikacja HGT.03, OKE Kraków, 2024', name: 'Kwalifikacja HGT.03', by: 'OKE Kraków', date: '2024' },
  {
    line: 'Kurs baristyczny I stopnia, Akademia Ziarno, 2023',
    name: 'Kurs baristyczny I stopnia',
    by: 'Akademia Ziarno',
    date: '2023',
  },
];
const skills = [
  { name: 'obsługa kasy', level: 'dobrze' },
  { name: 'Excel', level: 'średnio' },
  { name: 'KWHotel', level: 'podstawy' },
];
const clause =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji.';

export const cv: HandMadeCv = {
  id: 'pl-pl-absolwentka-technikum-ramki',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', now: 'nadal' },
  name: 'Zuzanna Kęska',
  contact: {
    email: 'zuza.keska@beskidmail.example',
    phone: '+48 575 550 126',
    address: 'Słopnice 415, 34-615 Słopnice',
    city: 'Słopnice',
    postalCode: '34-615',
    extra: ['ur. 11.02.2005', 'prawo jazdy kat. B'],
    labels: { phone: 'tel.', email: 'e-mail' },
    heading: 'Kontakt',
  },
  sections: [
    { kind: 'summary', heading: 'Kilka słów o mnie', text: [about] },
    { kind: 'education', heading: 'Szkoły', education: studies },
    { kind: 'work', heading: 'Praca i praktyki', jobs },
    { kind: 'certificates', heading: 'Kursy', orKind: ['education'], items: courses },
    { kind: 'skills', heading: 'Umiejętności', skills: [{ skills }] },
    {
      kind: 'languages',
      heading: 'Języki',
      languages: [
        { language: 'angielski', fluency: 'B2' },
        { language: 'słowacki', fluency: 'rozumiem' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Wolontariat',
      jobs: [
        { title: 'Wolontariuszka', employer: 'WOŚP, sztab Limanowa', from: '2021', to: '2024', when: '2021 – 2024' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Zainteresowania',
      items: [{ line: 'taniec ludowy' }, { line: 'kawa' }, { line: 'górskie schroniska' }],
    },
    { kind: 'other', heading: '', text: [clause] },
  ],
  tools: ['reportlab'],
  source: page`import json
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

cv = json.loads(r'''${JSON.stringify({ about, jobs, studies, courses, skills, clause })}''')
base = '/usr/share/fonts/truetype/dejavu/DejaVuSans'
pdfmetrics.registerFont(TTFont('DJ', base + '.ttf'))
pdfmetrics.registerFont(TTFont('DJ-Bold', base + '-Bold.ttf'))
pdfmetrics.registerFontFamily('DJ', normal='DJ', bold='DJ-Bold', italic='DJ', boldItalic='DJ-Bold')
PINK, INK = HexColor('#b5446e'), HexColor('#333333')
text = ParagraphStyle('text', fontName='DJ', fontSize=9, leading=12.5, textColor=INK)
bullet = ParagraphStyle('bullet', parent=text, leftIndent=10)
name = ParagraphStyle('name', parent=text, fontName='DJ-Bold', fontSize=19, leading=24, textColor=PINK)
head = ParagraphStyle('head', parent=text, fontName='DJ-Bold', fontSize=10.5, leading=14, textColor=PINK)
small = ParagraphStyle('small', parent=text, fontSize=6.5, leading=9, textColor=HexColor('#777777'))
story = [Paragraph('Zuzanna Kęska', name), Spacer(1, 2 * mm)]


def box(title, parts):
    t = Table([[Paragraph(title, head)], [parts]], colWidths=[170 * mm])
    t.setStyle(TableStyle([
        ('BOX', (0, 0), (-1, -1), 0.8, PINK),
        ('BACKGROUND', (0, 0), (-1, 0), HexColor('#f7e3eb')),
        ('LEFTPADDING', (0, 0), (-1, -1), 8),
        ('TOPPADDING', (0, 0), (-1, 0), 2),
        ('BOTTOMPADDING', (0, 0), (-1, 0), 3),
        ('BOTTOMPADDING', (0, 1), (-1, 1), 6),
    ]))
    story.extend([t, Spacer(1, 3 * mm)])


def entry(e, title, at):
    place = ', ' + e['place'] if e.get('place') else ''
    parts = [Paragraph('<b>' + title + '</b>, ' + e['when'], text), Paragraph(at + place, text)]
    parts += [Paragraph(t, text) for t in e.get('text', [])]
    parts += [Paragraph(t, bullet, bulletText='•') for t in e.get('bullets', [])]
    return parts + [Spacer(1, 1.6 * mm)]


box('Kontakt', [
    Paragraph('Słopnice 415, 34-615 Słopnice', text),
    Paragraph('tel. +48 575 550 126, e-mail zuza.keska@beskidmail.example', text),
    Paragraph('ur. 11.02.2005, prawo jazdy kat. B', text),
])
box('Kilka słów o mnie', [Paragraph(cv['about'], text)])
box('Szkoły', [p for s in cv['studies'] for p in entry(s, s['degree'], s['institution'])])
box('Praca i praktyki', [p for j in cv['jobs'] for p in entry(j, j['title'], j['employer'])])
box('Kursy', [Paragraph(c['line'], text) for c in cv['courses']])
box('Umiejętności', [Paragraph(s['name'] + ' – ' + s['level'], text) for s in cv['skills']])
box('Języki', [Paragraph('angielski B2, słowacki – rozumiem', text)])
box('Wolontariat', [Paragraph('<b>Wolontariuszka</b>, 2021 – 2024', text), Paragraph('WOŚP, sztab Limanowa', text)])
box('Zainteresowania', [Paragraph('taniec ludowy, kawa, górskie schroniska', text)])
story.append(Paragraph(cv['clause'], small))
SimpleDocTemplate('cv.pdf', pagesize=A4, leftMargin=20 * mm, rightMargin=20 * mm, topMargin=14 * mm, bottomMargin=12 * mm, title='CV').build(story)
`,
};
