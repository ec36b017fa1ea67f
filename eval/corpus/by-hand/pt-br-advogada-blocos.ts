import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const summary =
  'Advogada trabalhista com onze anos de foro, seis deles em escritório próprio. Atuação consultiva e contenciosa para pequenas e médias empresas do Sul de Minas.';
const jobs: (Job & { title: string; employer: string; when: string })[] = [
  {
    title: 'Sócia-fundadora',
    employer: 'Figueiredo & Tanaka Advocacia',
    place: 'Varginha/MG',
    from: '2019-02',
    when: '02/2019 – atual',
    bullets: [
      'Carteira de 45 clientes, entre cooperativas de café, transportadoras e clínicas',
      'Cerca de 220 audiências por ano no TRT-3',
      'Implantação do Astrea para controle de prazos',
    ],
  },
  {
    title: 'Advogada plena',
    employer: 'Moura Brandt Sociedade de Advogados',
    place: 'Belo Horizonte/MG',
    from: '2014-04',
    to: '2019-01',
    when: '04/2014 – 01/2019',
    bullets: ['Contencioso de massa para dois bancos', 'Sustentações orais'],
  },
  {
    title: 'Advogada júnior',
    employer: 'Moura Brandt Sociedade de Advogados',
    place: 'Belo Horizonte/MG',
    from: '2013-01',
    to: '2014-03',
    when: '01/2013 – 03/2014',
  },
  {
    title: 'Estagiária',
    employer: 'Defensoria Pública de Minas Gerais',
    place: 'Belo Horizonte/MG',
    from: '2010-08',
    to: '2012-07',
    when: '08/2010 – 07/2012',
    text: ['Atendimento ao público e minutas de petições na área de família.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Pós-graduação em Direito do Trabalho',
    studyType: 'Pós-graduação',
    area: 'Direito do Trabalho',
    institution: 'PUC Minas',
    to: '2016',
    when: 'concluída em 2016',
  },
  {
    degree: 'Bacharelado em Direito',
    studyType: 'Bacharelado',
    area: 'Direito',
    institution: 'Faculdade de Direito Milton Campos',
    from: '2008',
    to: '2012',
    when: '2008 – 2012',
  },
];
const papers: (Item & { line: string; name: string })[] = [
  {
    line: 'Figueiredo, R. T. "Jornada do motorista rural". Revista Mineira do Trabalho, 2021.',
    name: 'Jornada do motorista rural',
    by: 'Revista Mineira do Trabalho',
    date: '2021',
  },
];
const registrations: (Item & { line: string; name: string })[] = [
  { line: 'OAB/MG 999.482 (2013)', name: 'OAB/MG 999.482', date: '2013' },
  { line: 'DPO Essentials – EXIN (2022)', name: 'DPO Essentials', by: 'EXIN', date: '2022' },
];
const skills = ['PJe', 'Astrea', 'cálculos trabalhistas (PJe-Calc)', 'negociação sindical', 'LGPD'];

export const cv: HandMadeCv = {
  id: 'pt-br-advogada-blocos',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MM/yyyy', now: 'atual' },
  name: 'Renata Tanaka Figueiredo',
  shownName: 'RENATA TANAKA FIGUEIREDO',
  contact: {
    email: 'renata@figueiredotanaka.example',
    phone: '(35) 95555-0134',
    city: 'Varginha',
    address: 'Varginha/MG',
    extra: ['Brasileira, 36 anos, divorciada'],
    profiles: [{ network: 'LinkedIn', username: 'renatatanakaf', shown: 'linkedin.com/in/renatatanakaf' }],
  },
  sections: [
    { kind: 'summary', heading: 'Resumo', text: [summary] },
    { kind: 'education', heading: 'Formação', education: studies },
    { kind: 'certificates', heading: 'Inscrições e certificações', items: registrations },
    { kind: 'work', heading: 'Trajetória', jobs },
    { kind: 'publications', heading: 'Artigos', items: papers },
    { kind: 'skills', heading: 'Conhecimentos', skills: [{ skills }], skillStyle: 'list' },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Inglês', fluency: 'avançado' },
        { language: 'Japonês', fluency: 'conversação' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Trabalho voluntário',
      jobs: [
        { title: 'Orientadora jurídica', employer: 'Casa da Mulher Varginhense', from: '2021', when: '2021 – atual' },
      ],
    },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ summary, jobs, studies, papers, registrations, skills })}''')
WINE = RGBColor(0x6B, 0x1F, 0x2E)
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(2)
sheet.top_margin = sheet.bottom_margin = Cm(1.7)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Carlito', Pt(10.5)
normal.paragraph_format.space_after = Pt(2)

p = doc.add_paragraph()
p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
r = p.add_run('RENATA TANAKA FIGUEIREDO')
r.bold, r.font.size, r.font.color.rgb = True, Pt(20), WINE
for text in ('Brasileira, 36 anos, divorciada', 'Varginha/MG | (35) 95555-0134', 'renata@figueiredotanaka.example | linkedin.com/in/renatatanakaf'):
    p = doc.add_paragraph(text)
    p.alignment = WD_ALIGN_PARAGRAPH.RIGHT

# one row per section: the heading in the narrow cell, the matter in the wide one
table = doc.add_table(rows=0, cols=2)
table.alignment = WD_TABLE_ALIGNMENT.CENTER
table.autofit = False
table.columns[0].width, table.columns[1].width = Cm(3.6), Cm(13.4)


def row(title):
    cells = table.add_row().cells
    cells[0].width, cells[1].width = Cm(3.6), Cm(13.4)
    p = cells[0].paragraphs[0]
    p.paragraph_format.space_before = Pt(8)
    r = p.add_run(title)
    r.bold, r.font.color.rgb = True, WINE
    for cell in cells:
        borders = OxmlElement('w:tcBorders')
        top = OxmlElement('w:top')
        for key, value in (('val', 'single'), ('sz', '4'), ('color', 'B9A0A5')):
            top.set(qn('w:' + key), value)
        borders.append(top)
        cell._tc.get_or_add_tcPr().append(borders)
    first = [True]

    def add(*runs, before=0):
        p = cells[1].paragraphs[0] if first[0] else cells[1].add_paragraph()
        p.paragraph_format.space_before = Pt(8 if first[0] else before)
        first[0] = False
        for text, bold in runs:
            p.add_run(text).bold = bold
        return p

    return add


add = row('Resumo')
add((cv['summary'], False))
add = row('Formação')
for study in cv['studies']:
    add((study['degree'], True))
    add((study['institution'] + ', ' + study['when'], False))
add = row('Inscrições e certificações')
for item in cv['registrations']:
    add((item['line'], False))
add = row('Trajetória')
for job in cv['jobs']:
    add((job['employer'], True), (' – ' + job['place'], False), before=5)
    add((job['title'] + ' (' + job['when'] + ')', False))
    for text in job.get('text', []):
        add((text, False))
    for text in job.get('bullets', []):
        p = add(('•  ' + text, False))
        p.paragraph_format.left_indent, p.paragraph_format.first_line_indent = Cm(0.5), Cm(-0.35)
add = row('Artigos')
for item in cv['papers']:
    add((item['line'], False))
add = row('Conhecimentos')
for skill in cv['skills']:
    add((skill, False))
add = row('Idiomas')
add(('Inglês avançado', False))
add(('Japonês conversação', False))
add = row('Trabalho voluntário')
add(('Casa da Mulher Varginhense', True))
add(('Orientadora jurídica (2021 – atual)', False))
doc.save('cv.docx')
`,
};
