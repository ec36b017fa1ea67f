import type { Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Engenheira de Dados Sênior',
    employer: 'Banco Serra Azul',
    place: 'Belo Horizonte, MG',
    from: '2022-01',
    when: 'jan/2022 – atual',
    bullets: [
      'Migração de 140 rotinas de um servidor local para a nuvem, sem parada no fechamento contábil.',
      'Catálogo de dados usado por 320 pessoas em risco, crédito e marketing.',
      'Mentoria de quatro analistas em transição de carreira.',
    ],
  },
  {
    title: 'Analista de BI',
    employer: 'Rede Mineira de Farmácias',
    place: 'Contagem, MG',
    from: '2018-03',
    to: '2021-12',
    when: 'mar/2018 – dez/2021',
    bullets: [
      'Painéis de ruptura de estoque para 87 lojas.',
      'Previsão de demanda de medicamentos de uso contínuo, com erro médio de 8%.',
    ],
  },
  {
    title: 'Estagiária de Sistemas',
    employer: 'Prefeitura de Contagem',
    place: 'Contagem, MG',
    from: '2015-07',
    to: '2016-12',
    when: 'jul/2015 – dez/2016',
    bullets: ['Suporte ao sistema de matrículas e relatórios em SQL para a Secretaria de Educação.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Especialização em Ciência de Dados',
    studyType: 'Especialização',
    area: 'Ciência de Dados',
    institution: 'PUC Minas',
    from: '2019',
    to: '2020',
    when: '2019 – 2020',
  },
  {
    degree: 'Bacharelado em Sistemas de Informação',
    studyType: 'Bacharelado',
    area: 'Sistemas de Informação',
    institution: 'Universidade Federal de Minas Gerais',
    from: '2012',
    to: '2016',
    when: '2012 – 2016',
  },
];
const projects: (ProjectEntry & { when: string })[] = [
  {
    name: 'Ônibus em Dia',
    from: '2023-03',
    to: '2023-10',
    when: 'mar/2023 – out/2023',
    bullets: ['Mapa aberto de atrasos do transporte coletivo de Belo Horizonte, com 2 mil acessos por semana.'],
  },
  {
    name: 'Meninas no Terminal',
    from: '2019-02',
    when: 'fev/2019 – atual',
    bullets: ['Oficinas gratuitas de programação para alunas de escolas públicas.'],
  },
];
const skills = [
  { name: 'Python', level: '5' },
  { name: 'SQL', level: '5' },
  { name: 'Apache Spark', level: '4' },
  { name: 'Airflow', level: '4' },
  { name: 'dbt', level: '4' },
  { name: 'Power BI', level: '3' },
  { name: 'Terraform', level: '2' },
  { name: 'Modelagem dimensional', level: '5' },
];
const languages = [
  { language: 'Português', fluency: 'nativo' },
  { language: 'Inglês', fluency: 'avançado' },
  { language: 'Japonês', fluency: 'básico' },
];
const about =
  'Construo dados em que as pessoas confiam: documentados, testados e no horário. Gosto de explicar gráfico para quem não gosta de gráfico.';

export const cv: HandMadeCv = {
  id: 'pt-br-engenheira-dados-marcos',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MMM/yyyy', now: 'atual' },
  name: 'Thaís Nakamura Brandão',
  label: 'Engenheira de Dados',
  contact: {
    email: 'thais.brandao@caixapostal.example',
    phone: '(31) 99871-4420',
    address: 'Belo Horizonte, MG',
    city: 'Belo Horizonte',
    profiles: [{ network: 'GitHub', username: 'thaisnb', shown: 'github.com/thaisnb' }],
  },
  sections: [
    { kind: 'summary', heading: 'Quem sou', text: [about] },
    { kind: 'work', heading: 'Minha trajetória', jobs },
    { kind: 'education', heading: 'Onde estudei', education: studies },
    { kind: 'projects', heading: 'Projetos que me orgulham', projects },
    { kind: 'skills', heading: 'O que sei fazer', skills: [{ skills }] },
    { kind: 'languages', heading: 'Idiomas que falo', languages },
  ],
  tools: ['reportlab'],
  source: page`import json
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

for key, file in {'D': 'DejaVuSans', 'DB': 'DejaVuSans-Bold', 'DL': 'DejaVuSans-ExtraLight'}.items():
    pdfmetrics.registerFont(TTFont(key, '/usr/share/fonts/truetype/dejavu/%s.ttf' % file))
cv = json.loads(r'''${JSON.stringify({ jobs, studies, projects, skills, languages, about })}''')
W, H = A4
purple, pale, ink = HexColor('#5b3fd6'), HexColor('#d9d2f7'), HexColor('#2b2b33')
LINE, TEXT, END = 165, 185, W - 45
c = Canvas('cv.pdf', pagesize=A4)


def envelope(x, y):
    c.rect(x, y, 11, 8, stroke=1, fill=0)
    c.line(x, y + 8, x + 5.5, y + 3.5)
    c.line(x + 11, y + 8, x + 5.5, y + 3.5)


def telephone(x, y):
    c.roundRect(x + 2, y - 1, 6.5, 11, 1.5, stroke=1, fill=0)
    c.circle(x + 5.2, y + 0.8, 0.7, stroke=0, fill=1)


def pin(x, y):
    path = c.beginPath()
    path.moveTo(x + 5, y - 2)
    path.lineTo(x + 1.5, y + 4)
    path.lineTo(x + 8.5, y + 4)
    path.close()
    c.drawPath(path, stroke=0, fill=1)
    c.circle(x + 5, y + 6, 3.8, stroke=0, fill=1)
    c.setFillColor(white)
    c.circle(x + 5, y + 6, 1.5, stroke=0, fill=1)
    c.setFillColor(purple)


def branch(x, y):
    c.line(x + 3, y, x + 3, y + 8)
    c.line(x + 3, y + 2, x + 8, y + 7)
    for dx, dy in ((3, 0), (3, 8), (8, 7)):
        c.circle(x + dx, y + dy, 1.6, stroke=0, fill=1)


def text(string, font='D', size=9.2, x=TEXT, width=END - TEXT, color=ink, lead=13):
    global y
    for line in simpleSplit(string, font, size, width):
        c.setFont(font, size)
        c.setFillColor(color)
        c.drawString(x, y, line)
        y -= lead


def room(height):
    global y
    if y - height < 50:
        c.showPage()
        y = H - 60


def heading(string):
    global y
    room(90)
    y -= 12
    c.setFillColor(purple)
    c.roundRect(45, y - 5, 7, 17, 2, stroke=0, fill=1)
    text(string, 'DB', 13, 60, 400, purple)
    y -= 10


def stop(when, first, second, bullets, last):
    global y
    lines = sum(len(simpleSplit(b, 'D', 9.2, END - TEXT - 12)) for b in bullets)
    height = 13 * (lines + (2 if second else 1)) + 14
    room(height)
    c.setStrokeColor(pale)
    c.setLineWidth(2)
    if not last:
        c.line(LINE, y + 3, LINE, y - height)
    c.setFillColor(white)
    c.setStrokeColor(purple)
    c.circle(LINE, y + 3, 5, stroke=1, fill=1)
    c.setFillColor(purple)
    c.circle(LINE, y + 3, 2, stroke=0, fill=1)
    c.setFont('D', 8.5)
    c.drawRightString(LINE - 14, y, when)
    text(first, 'DB', 10)
    if second:
        text(second, color=HexColor('#6a6a75'))
    for b in bullets:
        c.setFillColor(purple)
        c.circle(TEXT + 3, y + 3, 1.4, stroke=0, fill=1)
        text(b, x=TEXT + 12, width=END - TEXT - 12)
    y -= 14


y = H - 62
text('Thaís Nakamura Brandão', 'DB', 23, 45, 500, purple, 22)
text('Engenheira de Dados', 'DL', 14, 45, 500, ink, 26)
c.setStrokeColor(purple)
c.setFillColor(purple)
c.setLineWidth(0.9)
for icon, x, value in ((envelope, 45, 'thais.brandao@caixapostal.example'), (telephone, 240, '(31) 99871-4420'), (pin, 333, 'Belo Horizonte, MG'), (branch, 443, 'github.com/thaisnb')):
    c.setFillColor(purple)
    icon(x, y)
    c.setFont('D', 8.5)
    c.setFillColor(ink)
    c.drawString(x + 15, y, value)
y -= 20
heading('Quem sou')
text(cv['about'], x=60, width=END - 60)
heading('Minha trajetória')
for n, job in enumerate(cv['jobs']):
    stop(job['when'], job['title'], job['employer'] + ' – ' + job['place'], job['bullets'], n == len(cv['jobs']) - 1)
heading('Onde estudei')
for n, study in enumerate(cv['studies']):
    stop(study['when'], study['degree'], study['institution'], [], n == len(cv['studies']) - 1)
heading('Projetos que me orgulham')
for n, project in enumerate(cv['projects']):
    stop(project['when'], project['name'], '', project['bullets'], n == len(cv['projects']) - 1)
heading('O que sei fazer')
for n, skill in enumerate(cv['skills']):
    x = 60 if n % 2 == 0 else 320
    c.setFillColor(ink)
    c.setFont('D', 9.2)
    c.drawString(x, y, skill['name'])
    for dot in range(5):
        c.setFillColor(purple if dot < int(skill['level']) else pale)
        c.circle(x + 150 + dot * 13, y + 3, 4, stroke=0, fill=1)
    if n % 2:
        y -= 18
heading('Idiomas que falo')
for item in cv['languages']:
    text(item['language'] + ' – ' + item['fluency'], x=60)
c.save()
`,
};
