import type { Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Cargo = Job & { title: string; when: string; employer: string };
const cargos: Cargo[] = [
  {
    title: 'Investigador Auxiliar',
    employer: 'Centro de Óptica e Plasmas do Atlântico, Universidade do Douro Litoral',
    place: 'Porto',
    from: '2021-01',
    when: 'jan. 2021 – presente',
    text: ['Espetroscopia de plasmas frios para tratamento de sementes; grupo de seis pessoas.'],
  },
  {
    title: 'Professor Auxiliar Convidado (50%)',
    employer: 'Departamento de Física, Universidade do Douro Litoral',
    place: 'Porto',
    from: '2018-09',
    to: '2020-12',
    when: 'set. 2018 – dez. 2020',
  },
  {
    title: 'Investigador de pós-doutoramento',
    employer: 'Institut für Niedertemperaturplasma Küstenland',
    place: 'Rostock, Alemanha',
    from: '2014-10',
    to: '2018-08',
    when: 'out. 2014 – ago. 2018',
    text: ['Licença de parentalidade entre março e agosto de 2016.'],
  },
  {
    title: 'Bolseiro de investigação',
    employer: 'Laboratório de Instrumentação da Ria',
    place: 'Aveiro',
    from: '2008-11',
    to: '2010-01',
    when: 'nov. 2008 – jan. 2010',
  },
];
const graus: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Doutoramento em Física',
    studyType: 'Doutoramento',
    area: 'Física',
    institution: 'Universidade da Ria e do Vouga',
    from: '2010',
    to: '2014',
    when: '2010 – 2014',
    score: 'Aprovado com distinção e louvor',
    text: ['Tese: Diagnóstico ótico de descargas pulsadas em árgon.'],
  },
  {
    degree: 'Mestrado integrado em Engenharia Física',
    studyType: 'Mestrado integrado',
    area: 'Engenharia Física',
    institution: 'Universidade da Ria e do Vouga',
    from: '2003',
    to: '2008',
    when: '2003 – 2008',
    score: '16 valores',
  },
];
const projetos: (ProjectEntry & { when: string; role: string; client: string; valor: string })[] = [
  {
    name: 'SEMENTE – Plasmas frios para germinação de leguminosas',
    role: 'Investigador responsável',
    client: 'Fundação Nacional para o Conhecimento',
    from: '2022',
    to: '2025',
    when: '2022 – 2025',
    valor: 'Financiamento: 249 600 €',
  },
  {
    name: 'AquaPlasma – Tratamento de águas de aquacultura',
    role: 'Coinvestigador',
    client: 'Programa Atlântico Azul',
    from: '2019',
    to: '2021',
    when: '2019 – 2021',
    valor: 'Financiamento: 118 000 €',
  },
];
const docencia: Cargo[] = [
  {
    title: 'Física Geral I (1.º ano, 120 alunos)',
    employer: 'Universidade do Douro Litoral',
    from: '2018',
    to: '2020',
    when: '2018/19 – 2019/20',
  },
  {
    title: 'Laboratório de Ótica (3.º ano)',
    employer: 'Universidade do Douro Litoral',
    from: '2021',
    when: 'desde 2021/22',
  },
  {
    title: 'Monitor de Eletromagnetismo',
    employer: 'Universidade da Ria e do Vouga',
    from: '2006',
    to: '2007',
    when: '2006/07',
  },
];
const artigos = [
  {
    line: 'Valadares, N., Krüger, H. (2023). Seed surface activation in humid air plasma. Journal of Applied Plasma Botany, 11, 204–219.',
    name: 'Seed surface activation in humid air plasma',
    by: 'Journal of Applied Plasma Botany',
    date: '2023',
  },
  {
    line: 'Valadares, N. (2019). Cheap spectrometers, honest errors. European Letters in Instrumentation, 4, 33–41.',
    name: 'Cheap spectrometers, honest errors',
    by: 'European Letters in Instrumentation',
    date: '2019',
  },
  {
    line: 'Valadares, N., Moita, S. (2013). Pulsed argon discharges seen through a webcam. Plasma Notes, 7, 88–97.',
    name: 'Pulsed argon discharges seen through a webcam',
    by: 'Plasma Notes',
    date: '2013',
  },
];
const premios = [
  {
    line: '2020 – Prémio Divulgar Ciência, Sociedade Lusa de Física',
    name: 'Prémio Divulgar Ciência',
    by: 'Sociedade Lusa de Física',
    date: '2020',
  },
  {
    line: '2010 – Bolsa de doutoramento, Fundação Nacional para o Conhecimento',
    name: 'Bolsa de doutoramento',
    by: 'Fundação Nacional para o Conhecimento',
    date: '2010',
  },
];
const orientacoes = [
  'Dois doutoramentos em curso, quatro mestrados concluídos',
  'Júri de onze provas de mestrado',
  'Revisor de três revistas internacionais',
];
const linguas = [
  { language: 'Português', fluency: 'língua materna' },
  { language: 'Inglês', fluency: 'C2' },
  { language: 'Alemão', fluency: 'B2' },
];
const tecnicas = ['Espetroscopia de emissão', 'LabVIEW', 'Python', 'COMSOL', 'vácuo', 'lasers de corante'];

export const cv: HandMadeCv = {
  id: 'pt-pt-fisico-bolsas-reportlab',
  language: 'pt',
  country: 'PT',
  dates: { pattern: 'MMM yyyy', now: 'presente', since: 'desde' },
  name: 'Nuno Valadares',
  shownName: 'Nuno Valadares, Ph.D.',
  label: 'Físico experimental',
  contact: {
    email: 'n.valadares@plasmas.example',
    phone: '+351 912 555 018',
    address: 'Rua do Passeio das Virtudes 63, 2.º Esq., 4050-629 Porto, Portugal',
    city: 'Porto',
    postalCode: '4050-629',
    countryCode: 'PT',
    profiles: [{ network: 'ORCID', username: '0000-0009-5550-1234', shown: 'ORCID 0000-0009-5550-1234' }],
  },
  sections: [
    { kind: 'work', heading: 'Percurso profissional', jobs: cargos },
    { kind: 'education', heading: 'Graus académicos', education: graus },
    {
      kind: 'projects',
      heading: 'Projetos financiados',
      projects: projetos.map(({ valor, ...one }) => ({ ...one, text: [valor] })),
    },
    { kind: 'work', orKind: ['other'], heading: 'Docência', jobs: docencia },
    { kind: 'publications', heading: 'Publicações selecionadas', items: artigos },
    { kind: 'awards', heading: 'Prémios e bolsas', items: premios },
    { kind: 'other', heading: 'Orientações e avaliação científica', bullets: orientacoes },
    { kind: 'skills', heading: 'Competências técnicas', skills: [{ skills: tecnicas }], skillStyle: 'comma' },
    { kind: 'languages', heading: 'Línguas', languages: linguas },
  ],
  tools: ['reportlab'],
  source: page`import json
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import CondPageBreak, HRFlowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

cv = json.loads(r'''${JSON.stringify({ cargos, graus, projetos, docencia, artigos, premios, orientacoes, tecnicas, linguas })}''')
body = ParagraphStyle('body', fontName='Times-Roman', fontSize=10.5, leading=13.5)
date = ParagraphStyle('date', parent=body, textColor=HexColor('#555555'))
name = ParagraphStyle('name', parent=body, fontName='Times-Bold', fontSize=21, leading=26)
head = ParagraphStyle('head', parent=body, fontName='Times-Bold', fontSize=12.5, leading=16, spaceBefore=12, textColor=HexColor('#7a1f1f'))
right = ParagraphStyle('right', parent=body, alignment=TA_RIGHT)
dot = ParagraphStyle('dot', parent=body, leftIndent=14, bulletIndent=3)
hang = ParagraphStyle('hang', parent=body, leftIndent=16, firstLineIndent=-16, spaceAfter=4)
story = []


def safe(text):
    return text.replace('&', '&amp;')


def heading(text):
    story.append(CondPageBreak(2.6 * cm))
    story.append(Paragraph(text, head))
    story.append(HRFlowable(width='100%', thickness=0.6, color=HexColor('#7a1f1f'), spaceBefore=1, spaceAfter=5))


def entry(when, lines):
    cell = [Paragraph(line, body) for line in lines if line]
    table = Table([[Paragraph(when, date), cell]], colWidths=[3.9 * cm, 12.6 * cm], hAlign='LEFT')
    table.setStyle(TableStyle([('VALIGN', (0, 0), (-1, -1), 'TOP'), ('LEFTPADDING', (0, 0), (-1, -1), 0),
                               ('RIGHTPADDING', (0, 0), (-1, -1), 4), ('TOPPADDING', (0, 0), (-1, -1), 0),
                               ('BOTTOMPADDING', (0, 0), (-1, -1), 5)]))
    story.append(table)


def number(canvas, document):
    canvas.setFont('Times-Italic', 9)
    canvas.drawCentredString(A4[0] / 2, 1.1 * cm, 'Curriculum vitae – Nuno Valadares – %d' % document.page)


story.append(Paragraph('Nuno Valadares, Ph.D.', name))
story.append(Paragraph('Físico experimental', body))
story.append(Spacer(1, 4))
story.append(Paragraph('Rua do Passeio das Virtudes 63, 2.º Esq., 4050-629 Porto, Portugal', body))
story.append(Paragraph('+351 912 555 018 | n.valadares@plasmas.example | ORCID 0000-0009-5550-1234', body))
heading('Percurso profissional')
for job in cv['cargos']:
    entry(job['when'], ['<b>%s</b>' % job['title'], '%s, %s' % (safe(job['employer']), job['place'])] + job.get('text', []))
heading('Graus académicos')
for s in cv['graus']:
    entry(s['when'], ['<b>%s</b>' % s['degree'], s['institution']] + s.get('text', []) + ['Classificação: ' + s['score']])
heading('Projetos financiados')
for p in cv['projetos']:
    entry(p['when'], ['<i>%s</i>' % p['name'], '%s. Entidade: %s' % (p['role'], p['client']), p['valor']])
heading('Docência')
for job in cv['docencia']:
    entry(job['when'], ['<b>%s</b>' % job['title'], job['employer']])
heading('Publicações selecionadas')
for item in cv['artigos']:
    story.append(Paragraph(item['line'], hang))
heading('Prémios e bolsas')
for item in cv['premios']:
    story.append(Paragraph(item['line'], body))
heading('Orientações e avaliação científica')
for text in cv['orientacoes']:
    story.append(Paragraph(text, dot, bulletText='•'))
heading('Competências técnicas')
story.append(Paragraph(', '.join(cv['tecnicas']), body))
heading('Línguas')
story.append(Paragraph('; '.join('%s (%s)' % (l['language'], l['fluency']) for l in cv['linguas']), body))
SimpleDocTemplate('cv.pdf', pagesize=A4, leftMargin=2 * cm, rightMargin=2 * cm, topMargin=1.8 * cm, bottomMargin=2 * cm,
                  title='Curriculum vitae', author='Nuno Valadares').build(story, onFirstPage=number, onLaterPages=number)
`,
};
