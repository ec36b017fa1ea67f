import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const jobs: Dated<Job & { title: string; employer: string; place: string; sector: string; bullets: string[] }>[] = [
  {
    title: 'Educatrice di nido, coordinatrice di plesso dal 2022',
    employer: 'Cooperativa sociale Il Girotondo Blu',
    place: 'Via dei Mille 4, Senigallia (AN)',
    sector: 'Servizi per la prima infanzia',
    from: '2018-09',
    when: 'Da settembre 2018 a oggi',
    bullets: [
      'Progettazione educativa per la sezione medi (18 bambini)',
      'Colloqui con le famiglie e documentazione fotografica',
      'Turni e sostituzioni di sette colleghe',
    ],
  },
  {
    title: 'Assistente all’autonomia e alla comunicazione',
    employer: 'Comune di Montemarciano',
    place: 'Piazza Magellano 1, Montemarciano (AN)',
    sector: 'Ente locale',
    from: '2015-10',
    to: '2018-06',
    when: 'Da ottobre 2015 a giugno 2018',
    bullets: ['Affiancamento di due alunni con disturbo dello spettro autistico nella scuola primaria'],
  },
  {
    title: 'Animatrice di centro estivo',
    employer: 'Oratorio San Gaudenzio',
    place: 'Morro d’Alba (AN)',
    sector: 'Associazione parrocchiale',
    from: '2012',
    to: '2014',
    when: 'Estati 2012, 2013 e 2014',
    bullets: ['Giochi, laboratori di creta e gite al mare con gruppi di 25 ragazzi'],
  },
];
const studies: Dated<Study & { institution: string; text?: string[] }>[] = [
  {
    degree: 'Laurea triennale in Scienze dell’educazione (L-19)',
    studyType: 'Laurea triennale',
    area: 'Scienze dell’educazione',
    institution: 'Università degli Studi del Metauro',
    place: 'Urbino',
    from: '2011',
    to: '2015',
    when: '2011 – 2015',
    score: '108/110',
    text: ['Pedagogia generale, psicologia dello sviluppo, letteratura per l’infanzia'],
  },
  {
    degree: 'Maturità socio-psico-pedagogica',
    institution: 'Liceo “Enrico Medi Vecchio”',
    place: 'Senigallia',
    from: '2006',
    to: '2011',
    when: '2006 – 2011',
    score: '91/100',
  },
];
const languages: { language: string; levels: [string, string][]; fluency: string }[] = [
  {
    language: 'Inglese',
    fluency: 'Buono',
    levels: [
      ['Capacità di lettura', 'Buono'],
      ['Capacità di scrittura', 'Buono'],
      ['Capacità di espressione orale', 'Buono'],
    ],
  },
  {
    language: 'Spagnolo',
    fluency: 'Elementare',
    levels: [
      ['Capacità di lettura', 'Elementare'],
      ['Capacità di scrittura', 'Elementare'],
      ['Capacità di espressione orale', 'Elementare'],
    ],
  },
];
const relational =
  'Ascolto, pazienza e lavoro d’équipe, maturati in dieci anni di servizi educativi e nel coro polifonico della città.';
const organising = 'Coordinamento di un plesso con sette educatrici, gestione dei turni e degli acquisti di materiale.';
const skills = ['Word', 'Excel', 'Canva', 'Registro elettronico Nuvola'];
const artistic = 'Canto corale (contralto), lettura ad alta voce, burattini.';
const clause =
  'Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento UE 2016/679 e dichiaro che quanto sopra corrisponde al vero ai sensi del D.P.R. 445/2000.';

export const cv: HandMadeCv = {
  id: 'it-it-educatrice-formato-europeo',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMMM yyyy', now: 'oggi' },
  name: 'Marta Pierpaoli',
  shownName: 'PIERPAOLI MARTA',
  contact: {
    heading: 'INFORMAZIONI PERSONALI',
    email: 'marta.pierpaoli@adriamail.example',
    phone: '333 555 0182',
    address: 'Via Cupetta 22, 60019 Senigallia (AN)',
    city: 'Senigallia',
    postalCode: '60019',
    labels: { address: 'Indirizzo', phone: 'Telefono', email: 'E-mail' },
    extra: ['Nazionalità Italiana', 'Data di nascita 27/01/1992'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'ESPERIENZA LAVORATIVA',
      jobs: jobs.map(({ sector, ...job }) => ({ ...job, text: [sector] })),
    },
    { kind: 'education', heading: 'ISTRUZIONE E FORMAZIONE', education: studies },
    {
      kind: 'languages',
      heading: 'CAPACITÀ E COMPETENZE LINGUISTICHE',
      languages: [
        { language: 'Italiano', fluency: 'Madrelingua' },
        ...languages.map(({ language, fluency }) => ({ language, fluency })),
      ],
    },
    { kind: 'skills', orKind: ['other'], heading: 'CAPACITÀ E COMPETENZE RELAZIONALI', text: [relational] },
    { kind: 'skills', orKind: ['other'], heading: 'CAPACITÀ E COMPETENZE ORGANIZZATIVE', text: [organising] },
    {
      kind: 'skills',
      heading: 'CAPACITÀ E COMPETENZE TECNICHE',
      skills: [{ skills }],
      skillStyle: 'comma',
    },
    {
      kind: 'skills',
      orKind: ['other', 'interests'],
      heading: 'CAPACITÀ E COMPETENZE ARTISTICHE',
      text: [artistic],
    },
    { kind: 'other', heading: 'PATENTE O PATENTI', text: ['Patente B, automunita'] },
    { kind: 'other', heading: '', text: [clause, 'Senigallia, 3 giugno 2025'] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ jobs, studies, languages, relational, organising, skills, artistic, clause })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(1.8)
sheet.top_margin = sheet.bottom_margin = Cm(1.6)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Arial Narrow', Pt(10.5)
normal.paragraph_format.space_after = Pt(1)
WIDTHS = (Cm(5.6), Cm(11.8))


def table():
    made = doc.add_table(rows=0, cols=2)
    made.autofit = False
    for column, width in zip(made.columns, WIDTHS):
        column.width = width
    return made


def row(made, left, right=(), head=False, bold=False, gap=0):
    cells = made.add_row().cells
    for cell, width in zip(cells, WIDTHS):
        cell.width = width
    borders = OxmlElement('w:tcBorders')
    line = OxmlElement('w:left')
    for key, value in (('val', 'single'), ('sz', '4'), ('space', '0'), ('color', '000000')):
        line.set(qn('w:' + key), value)
    borders.append(line)
    cells[1]._tc.get_or_add_tcPr().append(borders)
    label = cells[0].paragraphs[0]
    label.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = label.add_run(left)
    run.bold = head
    run.font.size = Pt(11.5 if head else 10)
    label.paragraph_format.space_before = Pt(12 if head else gap)
    for at, text in enumerate(right):
        paragraph = cells[1].paragraphs[0] if at == 0 else cells[1].add_paragraph()
        paragraph.add_run(text).bold = bold
        if at == 0:
            paragraph.paragraph_format.space_before = Pt(12 if head else gap)


title = doc.add_paragraph()
title.add_run('FORMATO EUROPEO PER IL CURRICULUM VITAE').bold = True
made = table()
row(made, 'INFORMAZIONI PERSONALI', head=True)
row(made, 'Nome', ['PIERPAOLI MARTA'], bold=True, gap=3)
row(made, 'Indirizzo', ['Via Cupetta 22, 60019 Senigallia (AN)'])
row(made, 'Telefono', ['333 555 0182'])
row(made, 'E-mail', ['marta.pierpaoli@adriamail.example'])
row(made, 'Nazionalità', ['Italiana'])
row(made, 'Data di nascita', ['27/01/1992'])
made = table()
row(made, 'ESPERIENZA LAVORATIVA', head=True)
for job in cv['jobs']:
    row(made, '• Date (da – a)', [job['when']], gap=6)
    row(made, '• Nome e indirizzo del datore di lavoro', [job['employer'] + ', ' + job['place']])
    row(made, '• Tipo di azienda o settore', [job['sector']])
    row(made, '• Tipo di impiego', [job['title']], bold=True)
    row(made, '• Principali mansioni e responsabilità', job['bullets'])
made = table()
row(made, 'ISTRUZIONE E FORMAZIONE', head=True)
for study in cv['studies']:
    row(made, '• Date (da – a)', [study['when']], gap=6)
    row(made, '• Nome e tipo di istituto', [study['institution'] + ', ' + study['place']])
    if 'text' in study:
        row(made, '• Principali materie', study['text'])
    row(made, '• Qualifica conseguita', [study['degree']], bold=True)
    row(made, '• Votazione', [study['score']])
made = table()
row(made, 'CAPACITÀ E COMPETENZE LINGUISTICHE', head=True)
row(made, 'Madrelingua', ['Italiano'], gap=3)
row(made, 'Altre lingue')
for one in cv['languages']:
    row(made, '', [one['language']], bold=True, gap=4)
    for label, level in one['levels']:
        row(made, '• ' + label, [level])
made = table()
row(made, 'CAPACITÀ E COMPETENZE RELAZIONALI', [cv['relational']], head=True)
row(made, 'CAPACITÀ E COMPETENZE ORGANIZZATIVE', [cv['organising']], head=True)
row(made, 'CAPACITÀ E COMPETENZE TECNICHE', [', '.join(cv['skills'])], head=True)
row(made, 'CAPACITÀ E COMPETENZE ARTISTICHE', [cv['artistic']], head=True)
row(made, 'PATENTE O PATENTI', ['Patente B, automunita'], head=True)
doc.add_paragraph(cv['clause']).paragraph_format.space_before = Pt(14)
doc.add_paragraph('Senigallia, 3 giugno 2025')
doc.save('cv.docx')
`,
};
