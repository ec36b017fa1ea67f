import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const ziel = 'Chemielaborantin in der Wareneingangs- oder Wasseranalytik, Teilzeit 30 Stunden';
type Stelle = Job & { title: string; when: string };
const stellen: Stelle[] = [
  {
    when: '01.04.2019 – heute',
    from: '2019-04-01',
    employer: 'Lackwerke Strunden AG',
    place: 'Bergisch Gladbach',
    title: 'Chemielaborantin Qualitätskontrolle, seit 2021 stellv. Schichtleiterin',
    bullets: [
      'Freigabeprüfung von Bindemitteln und Pigmentpasten (Viskosität, Festkörper, Farbmetrik)',
      'Pflege der Prüfpläne in SAP QM, Bearbeitung von Reklamationen',
      'Einarbeitung der Auszubildenden im dritten Lehrjahr',
    ],
  },
  {
    when: '15.08.2016 – 31.03.2019',
    from: '2016-08-15',
    to: '2019-03-31',
    title: 'Elternzeit',
  },
  {
    when: '01.10.2013 – 14.08.2016',
    from: '2013-10-01',
    to: '2016-08-14',
    employer: 'Wupperverbund Wasserlabor GmbH',
    place: 'Leverkusen',
    title: 'Chemielaborantin Spurenanalytik',
    bullets: [
      'ICP-MS und Ionenchromatographie an Trink- und Abwasserproben',
      'Methodenvalidierung nach DIN EN ISO/IEC 17025, zwei Ringversuche pro Jahr',
    ],
  },
  {
    when: '01.02.2013 – 30.09.2013',
    from: '2013-02-01',
    to: '2013-09-30',
    employer: 'Agger Personaldienste GmbH (Zeitarbeit, eingesetzt bei zwei Farbenherstellern)',
    place: 'Köln',
    title: 'Laborhelferin',
    bullets: ['Probenvorbereitung, Titrationen, Glasreinigung'],
  },
  {
    when: 'Sommer 2009',
    from: '2009',
    to: '2009',
    employer: 'Eiscafé Fontanella',
    place: 'Overath',
    title: 'Ferienjob im Service',
  },
];
type Schule = Study & { institution: string; when: string; art: string };
const ausbildung: Schule[] = [
  {
    when: '01.09.2009 – 31.01.2013',
    from: '2009-09-01',
    to: '2013-01-31',
    art: 'Ausbildung:',
    degree: 'Chemielaborantin (IHK), Abschlussnote gut (84 Punkte)',
    studyType: 'Chemielaborantin (IHK)',
    institution: 'Farbstoffwerk Dhünnaue GmbH, Leverkusen',
    score: 'gut (84 Punkte)',
    text: ['Vertiefung: Chromatographie, Präparative Chemie'],
  },
  {
    when: '2007 – 2009',
    from: '2007',
    to: '2009',
    art: 'Schule:',
    degree: 'Fachhochschulreife, Durchschnitt 2,4',
    studyType: 'Fachhochschulreife',
    institution: 'Berufskolleg Opladener Heide',
    score: '2,4',
    text: ['Schwerpunktfächer: Chemie (gut), Biologie (sehr gut), Mathematik (befriedigend)'],
  },
  {
    when: '2001 – 2007',
    from: '2001',
    to: '2007',
    art: 'Schule:',
    degree: 'Fachoberschulreife',
    studyType: 'Fachoberschulreife',
    institution: 'Käthe-Lindner-Realschule, Overath',
  },
];
const kurse: (Item & { when: string })[] = [
  { when: '03/2024', line: 'Interne Auditorin ISO 9001 (24 Std.), TÜV Bergland Akademie', date: '2024-03' },
  { when: '11/2022', line: 'Ausbildereignung (AdA-Schein), IHK zu Köln', date: '2022-11' },
  { when: '05/2015', line: 'Grundlagen der ICP-MS (16 Std.), Plasmatech Schulungszentrum', date: '2015-05' },
].map((k) => {
  const [name, by] = k.line.split(', ');
  return { ...k, name, by };
});
const kenntnisse: [string, string][] = [
  ['HPLC und GC', 'sehr gut'],
  ['ICP-MS', 'gut'],
  ['Farbmetrik', 'sehr gut'],
  ['SAP QM', 'gut'],
  ['LabWare LIMS', 'Grundkenntnisse'],
];
const sprachen = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'gut, Fachtexte' },
  { language: 'Polnisch', fluency: 'Umgangssprache in der Familie' },
];
const hobbys = 'Handball (C-Lizenz Trainerin), Stricken, Pilze bestimmen';
const daten: [string, string][] = [
  ['Name', 'Franziska Obermöller'],
  ['Anschrift', 'Schlodderdicher Weg 48, 51469 Bergisch Gladbach'],
  ['Telefon', '02202 5550173'],
  ['E-Mail', 'f.obermoeller@rheinbote.example'],
  ['Geburtsdatum', '27.02.1991 in Overath'],
  ['Familienstand', 'verheiratet, zwei Kinder (6 und 8)'],
  ['Führerschein', 'Klasse B'],
];

export const cv: HandMadeCv = {
  id: 'de-de-chemielaborantin-verbundene-zellen',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'dd.MM.yyyy', now: 'heute' },
  name: 'Franziska Obermöller',
  contact: {
    email: 'f.obermoeller@rheinbote.example',
    phone: '02202 5550173',
    address: 'Schlodderdicher Weg 48, 51469 Bergisch Gladbach',
    city: 'Bergisch Gladbach',
    postalCode: '51469',
    heading: 'Angaben zur Person',
    labels: { address: 'Anschrift', phone: 'Telefon', email: 'E-Mail' },
    extra: daten.slice(4).map(([links, rechts]) => `${links}: ${rechts}`),
  },
  sections: [
    { kind: 'summary', heading: 'Berufsziel', text: [ziel] },
    { kind: 'work', heading: 'Berufspraxis', jobs: stellen },
    { kind: 'education', heading: 'Berufsausbildung und Schule', education: ausbildung },
    { kind: 'certificates', orKind: ['education'], heading: 'Fortbildungen', items: kurse },
    {
      kind: 'skills',
      heading: 'Fachkenntnisse',
      skills: [{ skills: kenntnisse.map(([name, level]) => ({ name, level })) }],
    },
    { kind: 'languages', heading: 'Sprachkenntnisse', languages: sprachen },
    { kind: 'interests', heading: 'Hobbys', text: [hobbys] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ ziel, stellen, ausbildung, kurse, kenntnisse, sprachen, hobbys, daten })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin, sheet.right_margin = Cm(2.4), Cm(2)
sheet.top_margin = sheet.bottom_margin = Cm(2)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Arial', Pt(10.5)
normal.paragraph_format.space_after = Pt(1)

top = doc.add_paragraph()
run = top.add_run('Lebenslauf')
run.bold, run.font.size = True, Pt(24)
top.paragraph_format.space_after = Pt(8)

# one table for the whole life: grey rows go over all three columns, the dates over the rows of their post
W = (4.3, 3, 9.3)
table = doc.add_table(rows=0, cols=3)
table.style = 'Table Grid'
table.autofit = False
for column, width in zip(table.columns, W):
    column.width = Cm(width)


def row():
    line = table.add_row()
    tag = OxmlElement('w:cantSplit')
    line._tr.get_or_add_trPr().append(tag)
    for cell, width in zip(line.cells, W):
        cell.width = Cm(width)
    return line.cells


def band(text):
    cells = row()
    cell = cells[0].merge(cells[2])
    fill = OxmlElement('w:shd')
    fill.set(qn('w:val'), 'clear')
    fill.set(qn('w:fill'), 'D9D9D9')
    cell._tc.get_or_add_tcPr().append(fill)
    cell.paragraphs[0].add_run(text).bold = True
    cell.paragraphs[0].paragraph_format.keep_with_next = True


def block(when, rows):
    first = last = None
    for label, lines, how in rows:
        cells = row()
        first = first or cells[0]
        last = cells[0]
        cells[1].paragraphs[0].add_run(label)
        for n, text in enumerate(lines):
            p = cells[2].paragraphs[0] if n == 0 else cells[2].add_paragraph()
            if how == 'bullet':
                p.style = doc.styles['List Bullet']
            p.add_run(text).bold = how == 'bold'
        if len(rows) > 1 and label != rows[-1][0]:
            for cell in cells:
                for p in cell.paragraphs:
                    p.paragraph_format.keep_with_next = True
    cell = first.merge(last) if last is not first else first
    while len(cell.paragraphs) > 1:
        cell._tc.remove(cell.paragraphs[-1]._p)
    cell.paragraphs[0].add_run(when)


def wide(left, right):
    cells = row()
    cells[0].paragraphs[0].add_run(left)
    cells[1].merge(cells[2]).paragraphs[0].add_run(right)


band('Angaben zur Person')
for left, right in cv['daten']:
    wide(left, right)
band('Berufsziel')
cells = row()
cells[0].merge(cells[2]).paragraphs[0].add_run(cv['ziel'])
band('Berufspraxis')
for s in cv['stellen']:
    if not s.get('employer'):
        wide(s['when'], s['title'])
        continue
    rows = [('Arbeitgeber:', [s['employer'] + ', ' + s['place']], ''), ('Tätigkeit:', [s['title']], 'bold')]
    if s.get('bullets'):
        rows.append(('Aufgaben:', s['bullets'], 'bullet'))
    block(s['when'], rows)
band('Berufsausbildung und Schule')
for s in cv['ausbildung']:
    rows = [(s['art'], [s['institution']], ''), ('Abschluss:', [s['degree']] + s.get('text', []), '')]
    block(s['when'], rows)
band('Fortbildungen')
for k in cv['kurse']:
    wide(k['when'], k['line'])
band('Fachkenntnisse')
for left, right in cv['kenntnisse']:
    wide(left, right)
band('Sprachkenntnisse')
for s in cv['sprachen']:
    wide(s['language'], s['fluency'])
band('Hobbys')
cells = row()
cells[0].merge(cells[2]).paragraphs[0].add_run(cv['hobbys'])

p = doc.add_paragraph()
p.paragraph_format.space_before = Pt(26)
p.add_run('Bergisch Gladbach, den 19. Mai 2025')
p = doc.add_paragraph()
p.paragraph_format.space_before = Pt(18)
run = p.add_run('Franziska Obermöller')
run.italic, run.font.size = True, Pt(14)
doc.save('cv.docx')
`,
};
