import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Scenografa freelance',
    place: 'Venezia',
    from: '2021',
    when: '2021 – in corso',
    bullets: [
      'Scene e oggetti per prosa, danza e mostre temporanee.',
      'Preventivi, ricerca dei fornitori e direzione degli allestimenti.',
    ],
  },
  {
    title: 'Assistente scenografa',
    employer: 'Fondazione Teatro dei Marosi',
    place: 'Trieste',
    from: '2016',
    to: '2021',
    when: '2016 – 2021',
    bullets: [
      'Tavole esecutive e modellini per undici produzioni liriche.',
      'Cura del magazzino scene: 1.400 elementi inventariati e fotografati.',
    ],
  },
  {
    title: 'Decoratrice di scena',
    employer: 'Laboratorio Scenotecnico Pavan',
    place: 'Mestre',
    from: '2014',
    to: '2015',
    when: '2014 – 2015',
    bullets: ['Fondali dipinti, finti marmi, invecchiamenti.'],
  },
  {
    title: 'Stagista di palcoscenico',
    employer: 'Festival Acque Basse',
    place: 'Chioggia',
    from: '2013',
    to: '2013',
    when: 'estate 2013',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Diploma accademico di secondo livello in Scenografia',
    studyType: 'Diploma accademico di secondo livello',
    area: 'Scenografia',
    institution: 'Accademia di Belle Arti di Venezia',
    from: '2011',
    to: '2013',
    when: '2011 – 2013',
    score: '110 e lode',
  },
  {
    degree: 'Diploma accademico di primo livello in Scenografia',
    studyType: 'Diploma accademico di primo livello',
    area: 'Scenografia',
    institution: 'Accademia di Belle Arti di Venezia',
    from: '2008',
    to: '2011',
    when: '2008 – 2011',
  },
  { degree: 'Maturità artistica', institution: 'Liceo Modigliani', place: 'Padova', to: '2008', when: '2008' },
];
const shows: (ProjectEntry & { when: string })[] = [
  {
    name: 'La tempesta',
    role: 'Scene e costumi',
    client: 'Compagnia Ponteverde',
    from: '2022',
    to: '2023',
    when: '2022 – 2023',
    text: ['Una zattera di 64 cassette della frutta che gli attori smontano durante lo spettacolo.'],
  },
  {
    name: 'Sale',
    role: 'Scene',
    client: 'Collettivo Barena',
    from: '2021',
    to: '2022',
    when: '2021 – 2022',
    text: ['Danza contemporanea su un pavimento di sale grosso.'],
  },
];
const tools = [
  'Bozzetto a mano',
  'Modellini in scala',
  'AutoCAD',
  'SketchUp',
  'Vectorworks',
  'Pittura di scena',
  'Falegnameria leggera',
];
const languages = [
  { language: 'Italiano', fluency: 'madrelingua' },
  { language: 'Inglese', fluency: 'B2' },
  { language: 'Francese', fluency: 'A2' },
];
const awards: Item[] = [
  {
    line: 'Premio Palcoscenico Verde, Regione Veneto, 2020',
    name: 'Premio Palcoscenico Verde',
    by: 'Regione Veneto',
    date: '2020',
  },
];
const about =
  'Disegno spazi che si montano in un giorno e si ricordano per un anno. Vengo dal laboratorio, per questo i miei bozzetti stanno in piedi.';
const hobbies = ['Voga alla veneta', 'Incisione', 'Mercatini dell’usato'];
const privacy =
  'Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento UE 2016/679 per finalità di selezione.';

export const cv: HandMadeCv = {
  id: 'it-it-scenografa-palcoscenico',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'yyyy', now: 'in corso' },
  name: 'Ludovica Ferrarin',
  label: 'Scenografa',
  contact: {
    email: 'ludovica@ferrarin-scene.example',
    phone: '347 555 0182',
    address: 'Cannaregio 2914, 30121 Venezia',
    city: 'Venezia',
    postalCode: '30121',
    url: 'https://ferrarin-scene.example',
    heading: 'Dove trovarmi',
  },
  sections: [
    { kind: 'summary', heading: 'Mi presento', text: [about] },
    { kind: 'work', heading: 'Dove ho lavorato', jobs },
    { kind: 'projects', heading: 'Spettacoli scelti', orKind: ['other', 'work'], projects: shows },
    { kind: 'education', heading: 'Studi', education: studies },
    { kind: 'skills', heading: 'Ferri del mestiere', side: true, skills: [{ skills: tools }], skillStyle: 'list' },
    { kind: 'languages', heading: 'Lingue', side: true, languages },
    { kind: 'awards', heading: 'Riconoscimenti', side: true, items: awards },
    {
      kind: 'interests',
      heading: 'Quando non lavoro',
      side: true,
      items: hobbies.map((line) => ({ line })),
    },
    { kind: 'other', heading: '', text: [privacy] },
  ],
  columns: 2,
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ jobs, studies, shows, tools, languages, awards, about, hobbies, privacy })}''')
RED = RGBColor(0xA2, 0x2C, 0x29)
doc = Document()
section = doc.sections[0]
section.page_width, section.page_height = Cm(21), Cm(29.7)
section.left_margin = section.right_margin = Cm(1.5)
section.top_margin = section.bottom_margin = Cm(1.3)
base = doc.styles['Normal']
base.font.name = 'Liberation Sans'
base.font.size = Pt(9.5)
base.paragraph_format.space_after = Pt(2)

table = doc.add_table(rows=1, cols=2)
table.alignment = WD_TABLE_ALIGNMENT.CENTER
table.autofit = False
left, right = table.rows[0].cells
table.columns[0].width = left.width = Cm(5.6)
table.columns[1].width = right.width = Cm(12.4)
shade = OxmlElement('w:shd')
shade.set(qn('w:val'), 'clear')
shade.set(qn('w:fill'), 'F3EDE4')
left._tc.get_or_add_tcPr().append(shade)


def put(cell, text, size=None, bold=False, italic=False, color=None, after=None, before=None):
    paragraph = cell.add_paragraph()
    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    if size:
        run.font.size = Pt(size)
    if color:
        run.font.color.rgb = color
    if after is not None:
        paragraph.paragraph_format.space_after = Pt(after)
    if before is not None:
        paragraph.paragraph_format.space_before = Pt(before)
    return paragraph


def heading(cell, text):
    put(cell, text, 13, True, color=RED, before=10, after=3)


def bullet(cell, text):
    cell.add_paragraph(text, style='List Bullet').paragraph_format.space_after = Pt(1)


left.paragraphs[0].add_run('Ludovica').font.size = Pt(24)
put(left, 'Ferrarin', 24, True)
put(left, 'Scenografa', 12, italic=True, color=RED)
heading(left, 'Dove trovarmi')
for line in ('Cannaregio 2914, 30121 Venezia', '347 555 0182', 'ludovica@ferrarin-scene.example', 'ferrarin-scene.example'):
    put(left, line, 9)
heading(left, 'Ferri del mestiere')
for tool in cv['tools']:
    bullet(left, tool)
heading(left, 'Lingue')
for item in cv['languages']:
    put(left, item['language'] + ': ' + item['fluency'])
heading(left, 'Riconoscimenti')
for award in cv['awards']:
    put(left, award['line'])
heading(left, 'Quando non lavoro')
for hobby in cv['hobbies']:
    bullet(left, hobby)

first = right.paragraphs[0].add_run('Mi presento')
first.bold, first.font.size, first.font.color.rgb = True, Pt(13), RED
put(right, cv['about'])
heading(right, 'Dove ho lavorato')
for job in cv['jobs']:
    put(right, job['title'], 10.5, True, before=6)
    put(right, ', '.join(x for x in (job.get('employer'), job['place']) if x))
    put(right, job['when'], 8.5, color=RED)
    for text in job.get('bullets', []):
        bullet(right, text)
heading(right, 'Spettacoli scelti')
for show in cv['shows']:
    put(right, show['name'], 10.5, True, True, before=6)
    put(right, show['role'] + ', ' + show['client'])
    put(right, show['when'], 8.5, color=RED)
    for text in show['text']:
        put(right, text)
heading(right, 'Studi')
for study in cv['studies']:
    put(right, study['degree'], 10.5, True, before=6)
    put(right, ', '.join(x for x in (study['institution'], study.get('place')) if x))
    put(right, study['when'], 8.5, color=RED)
    if 'score' in study:
        put(right, 'Voto: ' + study['score'])
put(doc, cv['privacy'], 8, italic=True, before=10)
doc.save('cv.docx')
`,
};
