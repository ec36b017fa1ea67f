import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const summary =
  'Ingénieur de données, sept ans d’expérience en distribution et en santé. J’aime les pipelines ennuyeux, ceux qui ne réveillent personne la nuit.';
const jobs: (Job & { title: string; employer: string; when: string })[] = [
  {
    title: 'Ingénieur de données principal',
    employer: 'Boréalis Santé numérique inc.',
    place: 'Québec',
    from: '2022-04',
    when: 'avr. 2022 à aujourd’hui',
    bullets: [
      'Entrepôt Snowflake de 14 To alimenté par 60 sources hospitalières',
      'Passage de cron à Airflow, puis à Dagster',
      'Mentorat de deux stagiaires de l’ÉTS',
    ],
  },
  {
    title: 'Consultant en données',
    employer: 'Groupe Larivière Conseil (client : Épiceries Beaulieu)',
    place: 'Montréal',
    from: '2019-01',
    to: '2022-03',
    when: 'janv. 2019 à mars 2022',
    bullets: ['Prévision de la demande dans 140 magasins (Spark, Databricks)', 'Catalogue de données'],
  },
  {
    title: 'Analyste programmeur',
    employer: 'Ministère des Transports',
    place: 'Québec',
    from: '2017-06',
    to: '2018-12',
    when: 'juin 2017 à déc. 2018',
  },
  {
    title: 'Commis de nuit (temps partiel)',
    employer: 'Couche-Tard',
    place: 'Lévis',
    from: '2014',
    to: '2016',
    when: '2014 à 2016',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Baccalauréat en informatique',
    studyType: 'Baccalauréat',
    area: 'informatique',
    institution: 'Université Laval',
    from: '2014',
    to: '2017',
    when: '2014 à 2017',
  },
  {
    degree: 'DEC en sciences de la nature',
    studyType: 'DEC',
    area: 'sciences de la nature',
    institution: 'Cégep de Lévis',
    from: '2012',
    to: '2014',
    when: '2012 à 2014',
  },
];
const projects: ProjectEntry[] = [
  {
    name: 'deneige-mtl',
    url: 'https://github.com/tmercier-qc/deneige-mtl',
    text: ['Carte libre des opérations de déneigement, 3 000 visites par tempête.'],
  },
];
const skills: { name: string; level: number }[] = [
  { name: 'SQL', level: 10 },
  { name: 'Python', level: 9 },
  { name: 'Spark', level: 7 },
  { name: 'dbt', level: 7 },
  { name: 'Terraform', level: 5 },
  { name: 'Scala', level: 3 },
];
const certificates: (Item & { name: string; by: string; date: string })[] = [
  { line: 'SnowPro Core, Snowflake, 2023', name: 'SnowPro Core', by: 'Snowflake', date: '2023' },
  {
    line: 'Functional Programming in Scala, Coursera, 2020',
    name: 'Functional Programming in Scala',
    by: 'Coursera',
    date: '2020',
  },
];

export const cv: HandMadeCv = {
  id: 'fr-ca-ingenieur-donnees-reportlab',
  language: 'fr',
  country: 'CA',
  dates: { pattern: 'MMM yyyy', join: ' à ', now: 'aujourd’hui' },
  name: 'Thierry Mercier-Nguyen',
  label: 'Ingénieur de données',
  contact: {
    email: 'thierry@mercier-nguyen.example',
    phone: '418 555-0127',
    city: 'Lévis',
    address: 'Lévis (Québec)',
    profiles: [{ network: 'GitHub', username: 'tmercier-qc', shown: 'github.com/tmercier-qc' }],
    heading: 'Me joindre',
  },
  columns: 2,
  sections: [
    { kind: 'summary', heading: 'En bref', text: [summary] },
    { kind: 'work', heading: 'Expérience de travail', jobs },
    { kind: 'education', heading: 'Scolarité', education: studies },
    { kind: 'projects', heading: 'Projet libre', projects },
    {
      kind: 'skills',
      heading: 'Technos',
      side: true,
      skills: [{ skills: skills.map((skill) => skill.name) }],
      skillStyle: 'list',
    },
    { kind: 'certificates', heading: 'Attestations', side: true, items: certificates },
    {
      kind: 'languages',
      heading: 'Langues parlées',
      side: true,
      languages: [{ language: 'français' }, { language: 'anglais' }, { language: 'vietnamien', fluency: 'un peu' }],
    },
  ],
  tools: ['reportlab'],
  source: page`import json
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph

cv = json.loads(r'''${JSON.stringify({ summary, jobs, studies, projects, skills, certificates })}''')
for name, file in (('Sans', 'LiberationSans-Regular'), ('Sans-Bold', 'LiberationSans-Bold'), ('Sans-Italic', 'LiberationSans-Italic')):
    pdfmetrics.registerFont(TTFont(name, '/usr/share/fonts/truetype/liberation/' + file + '.ttf'))
pdfmetrics.registerFontFamily('Sans', normal='Sans', bold='Sans-Bold', italic='Sans-Italic', boldItalic='Sans-Bold')
NAVY, ICE, STEEL = HexColor('#15324f'), HexColor('#c9d8e6'), HexColor('#3f7cac')
W, H = letter
SIDE = 64 * mm
page = canvas.Canvas('cv.pdf', pagesize=letter)
page.setTitle('CV')
page.setFillColor(NAVY)
page.rect(0, 0, SIDE, H, stroke=0, fill=1)


def style(size, color, font='Sans', left=0, first=0):
    return ParagraphStyle('s', fontName=font, fontSize=size, leading=size * 1.32, textColor=color, leftIndent=left, bulletIndent=first)


def put(text, x, y, width, look, gap=2, bullet=None):
    p = Paragraph(text.replace('&', '&amp;') if '<' not in text else text, look, bulletText=bullet)
    _, high = p.wrap(width, 1000)
    p.drawOn(page, x, y - high)
    return y - high - gap


# left: dark column
x, w, y = 8 * mm, SIDE - 14 * mm, H - 18 * mm
y = put('Thierry<br/>Mercier-Nguyen', x, y, w, style(17, white, 'Sans-Bold'), 3)
y = put('Ingénieur de données', x, y, w, style(11, ICE), 22)


def side(title):
    global y
    y = put(title, x, y - 8, w, style(11.5, white, 'Sans-Bold'), 3)
    page.setStrokeColor(STEEL)
    page.line(x, y, x + w, y)
    y -= 5


side('Me joindre')
for text in ('418 555-0127', 'thierry@mercier-nguyen.example', 'github.com/tmercier-qc', 'Lévis (Québec)'):
    y = put(text, x, y, w + 10, style(9, ICE))
side('Technos')
for skill in cv['skills']:
    page.setFillColor(ICE)
    page.setFont('Sans', 9)
    page.drawString(x, y - 9, skill['name'])
    page.setFillColor(HexColor('#2b4d70'))
    page.roundRect(x + 24 * mm, y - 9, 24 * mm, 5, 2.5, stroke=0, fill=1)
    page.setFillColor(HexColor('#7fb5dc'))
    page.roundRect(x + 24 * mm, y - 9, 2.4 * mm * skill['level'], 5, 2.5, stroke=0, fill=1)
    y -= 15
side('Attestations')
for item in cv['certificates']:
    y = put(item['line'], x, y, w, style(9, ICE), 4)
side('Langues parlées')
y = put('français, anglais, un peu de vietnamien', x, y, w, style(9, ICE))

# right: white column
x, w, y = SIDE + 9 * mm, W - SIDE - 20 * mm, H - 18 * mm
INK = HexColor('#222222')


def main(title):
    global y
    y = put(title, x, y - 9, w, style(13, STEEL, 'Sans-Bold'), 4)


y += 9
main('En bref')
y = put(cv['summary'], x, y, w, style(9.5, INK))
main('Expérience de travail')
for job in cv['jobs']:
    y = put(job['title'], x, y, w, style(10.5, INK, 'Sans-Bold'), 0)
    y = put(job['employer'] + ', ' + job['place'], x, y, w, style(9.5, STEEL), 0)
    y = put(job['when'], x, y, w, style(8.5, HexColor('#777777'), 'Sans-Italic'), 2)
    for text in job.get('bullets', []):
        y = put(text, x, y, w, style(9.5, INK, left=10), 1, '›')
    y -= 6
main('Scolarité')
for study in cv['studies']:
    y = put(study['degree'], x, y, w, style(10.5, INK, 'Sans-Bold'), 0)
    y = put(study['institution'] + ', ' + study['when'], x, y, w, style(9.5, INK), 5)
main('Projet libre')
for project in cv['projects']:
    y = put('<b>' + project['name'] + '</b> (' + project['url'] + ')', x, y, w, style(9.5, INK), 1)
    y = put(project['text'][0], x, y, w, style(9.5, INK))
page.save()
`,
};
