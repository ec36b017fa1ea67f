import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Schichtführer Instandhaltung',
    employer: 'Ruhrtal Walzwerke GmbH',
    place: 'Hattingen',
    from: '2019-03',
    when: 'seit 03/2019',
    bullets: [
      'Fachliche Führung von sieben Mechanikern und Elektrikern im Dreischichtbetrieb',
      'Störungsbeseitigung und vorbeugende Wartung an zwei Walzstraßen',
      'Einführung von SAP PM für Wartungspläne und Ersatzteile',
    ],
  },
  {
    title: 'Industriemechaniker Instandhaltung',
    employer: 'Ruhrtal Walzwerke GmbH',
    place: 'Hattingen',
    from: '2013-05',
    to: '2019-02',
    when: '05/2013 – 02/2019',
    bullets: ['Reparatur von Hydraulik, Getrieben und Rollgängen', 'Mitarbeit beim Umbau der Kühlstrecke 2016'],
  },
  {
    title: 'Elternzeit',
    from: '2012-05',
    to: '2013-04',
    when: '05/2012 – 04/2013',
  },
  {
    title: 'Monteur im Außendienst',
    employer: 'Förderanlagen Brinkmann & Sohn KG',
    place: 'Witten',
    from: '2008-02',
    to: '2012-04',
    when: '02/2008 – 04/2012',
    bullets: ['Aufbau und Inbetriebnahme von Förderbändern in Kieswerken und Häfen, auch im Ausland'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Geprüfter Industriemeister Metall (IHK)',
    institution: 'IHK Bochum',
    from: '2016-09',
    to: '2018-11',
    when: '09/2016 – 11/2018',
    score: 'Note 2,1',
  },
  {
    degree: 'Ausbildung zum Industriemechaniker',
    studyType: 'Ausbildung',
    area: 'Industriemechaniker',
    institution: 'Thyra Stahlbau AG',
    place: 'Bochum',
    from: '2004-08',
    to: '2008-01',
    when: '08/2004 – 01/2008',
  },
  {
    degree: 'Fachoberschulreife',
    institution: 'Realschule Grünstraße',
    place: 'Hattingen',
    from: '1998-08',
    to: '2004-06',
    when: '08/1998 – 06/2004',
  },
];
const courses: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'Kranschein (flurgesteuerte Krane), TÜV NORD',
    name: 'Kranschein (flurgesteuerte Krane)',
    by: 'TÜV NORD',
    date: '2021',
  },
  { line: 'Hydraulik II, Festo Didactic', name: 'Hydraulik II', by: 'Festo Didactic', date: '2017' },
  {
    line: 'Ausbildung der Ausbilder (AEVO), IHK Bochum',
    name: 'Ausbildung der Ausbilder (AEVO)',
    by: 'IHK Bochum',
    date: '2016',
  },
];
const skills = [
  { group: 'EDV', skills: ['SAP PM (gut)', 'MS Office (gut)', 'AutoCAD (Grundkenntnisse)'] },
  { group: 'Schweißen', skills: ['MAG', 'E-Hand', 'WIG'] },
];
const shownSkills = [
  {
    group: 'EDV',
    skills: [
      { name: 'SAP PM', level: 'gut' },
      { name: 'MS Office', level: 'gut' },
      { name: 'AutoCAD', level: 'Grundkenntnisse' },
    ],
  },
  { group: 'Schweißen', skills: ['MAG', 'E-Hand', 'WIG'] },
];
const languages = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Polnisch', fluency: 'fließend' },
  { language: 'Englisch', fluency: 'Schulkenntnisse' },
];
const hobbies = 'Motorradfahren, Jugendtrainer beim TuS Blankenstein, Schrebergarten';

export const cv: HandMadeCv = {
  id: 'de-de-industriemechaniker-zweispaltig',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute', since: 'seit' },
  name: 'Dariusz Kowalke',
  contact: {
    email: 'd.kowalke@briefpost.example',
    phone: '0151 23456017',
    address: 'Bredenscheider Straße 44, 45525 Hattingen',
    city: 'Hattingen',
    postalCode: '45525',
    heading: 'Persönliche Daten',
    labels: { address: 'Anschrift', phone: 'Telefon', email: 'E-Mail' },
    extra: ['12.10.1987 in Gleiwitz', 'verheiratet, zwei Kinder'],
  },
  sections: [
    { kind: 'work', heading: 'Beruflicher Werdegang', jobs },
    { kind: 'education', heading: 'Schul- und Berufsausbildung', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Weiterbildungen', items: courses },
    { kind: 'skills', heading: 'Kenntnisse', skills: shownSkills },
    { kind: 'languages', heading: 'Sprachkenntnisse', languages },
    { kind: 'other', heading: 'Führerschein', text: ['Klassen B, BE und A'] },
    { kind: 'interests', heading: 'Hobbys', text: [hobbies] },
    { kind: 'other', heading: '', text: ['Hattingen, den 4. November 2024'] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ jobs, studies, courses, skills, languages, hobbies })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin = page.right_margin = Cm(2.5)
page.top_margin = page.bottom_margin = Cm(2)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Carlito', Pt(11)
normal.paragraph_format.space_after = Pt(0)


def heading(text):
    paragraph = doc.add_paragraph()
    run = paragraph.add_run(text)
    run.bold, run.font.size, run.font.color.rgb = True, Pt(12), RGBColor(0x1F, 0x3A, 0x5F)
    paragraph.paragraph_format.space_before = Pt(10)
    paragraph.paragraph_format.space_after = Pt(3)
    paragraph.paragraph_format.keep_with_next = True


def table(rows):
    made = doc.add_table(rows=0, cols=2)
    made.autofit = False
    made.columns[0].width, made.columns[1].width = Cm(4.2), Cm(11.8)
    for left, right in rows:
        cells = made.add_row().cells
        cells[0].width, cells[1].width = Cm(4.2), Cm(11.8)
        cells[0].paragraphs[0].add_run(left)
        for n, (text, style) in enumerate(right):
            paragraph = cells[1].paragraphs[0] if n == 0 else cells[1].add_paragraph()
            if style == 'list':
                paragraph.style = doc.styles['List Bullet']
            paragraph.add_run(text).bold = style == 'bold'
        cells[1].paragraphs[-1].paragraph_format.space_after = Pt(4)


title = doc.add_paragraph().add_run('Lebenslauf')
title.bold, title.font.size = True, Pt(20)
heading('Persönliche Daten')
table([(a, [(b, '')]) for a, b in (
    ('Name', 'Dariusz Kowalke'), ('Anschrift', 'Bredenscheider Straße 44, 45525 Hattingen'), ('Telefon', '0151 23456017'),
    ('E-Mail', 'd.kowalke@briefpost.example'), ('Geboren', '12.10.1987 in Gleiwitz'), ('Familienstand', 'verheiratet, zwei Kinder'))])
heading('Beruflicher Werdegang')
rows = []
for job in cv['jobs']:
    cell = [(job['title'], 'bold')]
    if 'employer' in job:
        cell.append((job['employer'] + ', ' + job['place'], ''))
    rows.append((job['when'], cell + [(text, 'list') for text in job.get('bullets', [])]))
table(rows)
heading('Schul- und Berufsausbildung')
rows = []
for study in cv['studies']:
    cell = [(study['degree'], 'bold'), (', '.join([study['institution']] + ([study['place']] if 'place' in study else [])), '')]
    if 'score' in study:
        cell.append((study['score'], ''))
    rows.append((study['when'], cell))
table(rows)
heading('Weiterbildungen')
table([(item['date'], [(item['line'], '')]) for item in cv['courses']])
heading('Kenntnisse')
table([(group['group'], [(', '.join(group['skills']), '')]) for group in cv['skills']])
heading('Sprachkenntnisse')
table([(item['language'], [(item['fluency'], '')]) for item in cv['languages']])
heading('Führerschein')
doc.add_paragraph('Klassen B, BE und A')
heading('Hobbys')
doc.add_paragraph(cv['hobbies'])
doc.add_paragraph('Hattingen, den 4. November 2024').paragraph_format.space_before = Pt(24)
doc.save('cv.docx')
`,
};
