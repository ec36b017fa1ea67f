import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profile =
  'Assistante dentaire diplômée, onze ans au fauteuil en omnipratique, en chirurgie implantaire et en orthodontie. Je recherche un cabinet de groupe sur Nantes ou Saint-Herblain.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Assistante dentaire qualifiée',
    employer: 'Cabinet dentaire des Drs Le Goff et Amrani',
    place: 'Nantes',
    from: '2018-09',
    when: 'Depuis septembre 2018',
    bullets: [
      'Travail à quatre mains en implantologie et en parodontologie',
      'Traçabilité et stérilisation, tenue du livret de procédures',
      'Formation de deux assistantes en contrat de professionnalisation',
    ],
  },
  {
    title: 'Assistante dentaire',
    employer: 'Centre de santé dentaire Mutualité',
    place: 'Saint-Nazaire',
    from: '2014-01',
    to: '2018-08',
    when: 'Janvier 2014 à août 2018',
    bullets: ['Quatre praticiens, 60 patients par jour', 'Gestion des stocks et des commandes'],
  },
  {
    title: 'Assistante dentaire en alternance',
    employer: 'Cabinet du Dr Pouliquen',
    place: 'Guérande',
    from: '2012-07',
    to: '2013-12',
    when: 'Juillet 2012 à décembre 2013',
    bullets: ['Accueil, agenda et télétransmission des feuilles de soins'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Titre d’assistante dentaire',
    institution: 'CNQAOS',
    place: 'Nantes',
    to: '2013',
    when: '2013',
  },
  {
    degree: 'Baccalauréat ST2S, mention assez bien',
    studyType: 'Baccalauréat',
    area: 'ST2S',
    institution: 'Lycée Grand Air',
    place: 'La Baule',
    to: '2012',
    when: '2012',
    score: 'mention assez bien',
  },
];
const courses: (Item & { name: string; date: string })[] = [
  { line: 'AFGSU niveau 2 (2023)', name: 'AFGSU niveau 2', date: '2023' },
  { line: 'Radioprotection des patients (2021)', name: 'Radioprotection des patients', date: '2021' },
];
const skills = ['Implantologie', 'Orthodontie', 'Stérilisation', 'Logos', 'Julie', 'Doctolib'];
const strengths = ['Sens de l’accueil', 'Calme', 'Discrétion', 'Ponctualité'];
const languages = [
  { language: 'Français', fluency: 'langue maternelle' },
  { language: 'Anglais', fluency: 'niveau B1' },
  { language: 'Espagnol', fluency: 'notions' },
];
const hobbies = ['Char à voile', 'Couture', 'Chorale'];

export const cv: HandMadeCv = {
  id: 'fr-fr-assistante-dentaire-bandeau',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMMM yyyy', join: ' à ', now: 'aujourd’hui', since: 'depuis' },
  name: 'Maëlle Guivarc’h',
  shownName: 'Maëlle GUIVARC’H',
  label: 'Assistante dentaire qualifiée',
  contact: {
    email: 'maelle.guivarch@courriel.example',
    phone: '06 39 98 12 47',
    address: '5 rue des Hauts-Pavés, 44000 Nantes',
    city: 'Nantes',
    postalCode: '44000',
    heading: 'Contact',
    extra: ['Permis B, véhicule'],
  },
  sections: [
    { kind: 'summary', heading: 'Profil', text: [profile] },
    { kind: 'work', heading: 'Expériences professionnelles', jobs },
    { kind: 'education', heading: 'Diplômes', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Formations continues', items: courses },
    { kind: 'skills', heading: 'Compétences clés', side: true, skills: [{ skills }], skillStyle: 'list' },
    { kind: 'skills', heading: 'Atouts', side: true, skills: [{ skills: strengths }], skillStyle: 'list' },
    { kind: 'languages', heading: 'Langues', side: true, languages },
    { kind: 'interests', heading: 'Centres d’intérêt', side: true, items: hobbies.map((line) => ({ line })) },
  ],
  columns: 2,
  tools: ['reportlab'],
  source: page`import json
from xml.sax.saxutils import escape
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, PageTemplate, Paragraph

for name, file in (('S', ''), ('SB', '-Bold'), ('SI', '-Oblique'), ('SBI', '-BoldOblique')):
    pdfmetrics.registerFont(TTFont(name, f'/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed{file}.ttf'))
pdfmetrics.registerFontFamily('S', normal='S', bold='SB', italic='SI', boldItalic='SBI')
cv = json.loads(r'''${JSON.stringify({ profile, jobs, studies, courses, skills, strengths, languages, hobbies })}''')
blue = HexColor('#16425b')
text = ParagraphStyle('text', fontName='S', fontSize=9.5, leading=12.5)
dot = ParagraphStyle('dot', parent=text, leftIndent=10, bulletIndent=0)
head = ParagraphStyle('head', parent=text, fontName='SB', fontSize=12, leading=16, textColor=blue, spaceBefore=10, spaceAfter=4)
side = ParagraphStyle('side', parent=text, textColor=white)
sidedot = ParagraphStyle('sidedot', parent=dot, textColor=white)
sidehead = ParagraphStyle('sidehead', parent=head, textColor=white)
name = ParagraphStyle('name', parent=text, fontName='SB', fontSize=21, leading=27, textColor=blue)
w, h = A4
left = Frame(0.8 * cm, cm, 5.6 * cm, h - 2 * cm, id='left')
right = Frame(7.2 * cm, cm, w - 8.2 * cm, h - 2 * cm, id='right')


def background(canvas, doc):
    canvas.setFillColor(blue)
    canvas.rect(0, 0, 6.8 * cm, h, stroke=0, fill=1)


def P(string, style=text, **more):
    return Paragraph(escape(string), style, **more)


story = [P('Contact', sidehead), P('5 rue des Hauts-Pavés, 44000 Nantes', side), P('06 39 98 12 47', side), Paragraph('maelle.guivarch@courriel.example', ParagraphStyle('mail', parent=side, fontSize=8.5)), P('Permis B, véhicule', side)]
for title, items in (('Compétences clés', cv['skills']), ('Atouts', cv['strengths'])):
    story += [P(title, sidehead)] + [P(item, sidedot, bulletText='•') for item in items]
story.append(P('Langues', sidehead))
for item in cv['languages']:
    story.append(P(item['language'] + ' : ' + item['fluency'], side))
story += [P('Centres d’intérêt', sidehead)] + [P(item, sidedot, bulletText='•') for item in cv['hobbies']]
story += [FrameBreak(), P('Maëlle GUIVARC’H', name), P('Assistante dentaire qualifiée', ParagraphStyle('label', parent=text, fontSize=13, leading=17))]
story += [P('Profil', head), P(cv['profile'])]
story.append(P('Expériences professionnelles', head))
for job in cv['jobs']:
    story.append(P(job['when'], ParagraphStyle('when', parent=text, textColor=blue, spaceBefore=5)))
    story.append(Paragraph('<b>%s</b>' % escape(job['title']), text))
    story.append(Paragraph('<i>%s</i>' % escape(job['employer'] + ', ' + job['place']), text))
    story += [P(item, dot, bulletText='•') for item in job['bullets']]
story.append(P('Diplômes', head))
for study in cv['studies']:
    story.append(Paragraph('%s – <b>%s</b>' % (study['when'], escape(study['degree'])), text))
    story.append(P(study['institution'] + ', ' + study['place']))
story.append(P('Formations continues', head))
story += [P(item['line'], dot, bulletText='•') for item in cv['courses']]
doc = BaseDocTemplate('cv.pdf', pagesize=A4, title='CV', author='Maëlle Guivarc’h')
doc.addPageTemplates([PageTemplate(id='page', frames=[left, right], onPage=background)])
doc.build(story)
`,
};
