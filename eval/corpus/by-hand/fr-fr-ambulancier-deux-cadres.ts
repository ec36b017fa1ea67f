import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    employer: 'Ambulances de l’Élorn SARL',
    place: 'Landerneau (29)',
    roles: [
      {
        title: 'Ambulancier, référent matériel et hygiène',
        from: '2020-03',
        when: 'depuis mars 2020',
        bullets: [
          'Garde préfectorale et transports programmés, en moyenne 9 missions par jour.',
          'Suivi de l’oxygène, des DAE et des protocoles de désinfection pour 7 véhicules.',
          'Accueil et tutorat des stagiaires de l’institut de formation de Morlaix.',
        ],
      },
      {
        title: 'Auxiliaire ambulancier',
        from: '2016-06',
        to: '2018-08',
        when: 'juin 2016 à août 2018',
        bullets: ['Transports assis et couchés, dialyses, retours d’hospitalisation.'],
      },
    ],
  },
  {
    title: 'Ambulancier',
    employer: 'Secours Abers Assistance',
    place: 'Lannilis (29)',
    from: '2019-07',
    to: '2020-02',
    when: 'juillet 2019 à février 2020',
    bullets: ['Équipages SMUR de nuit avec l’hôpital de Brest.', 'Facturation SEFi et bons de transport.'],
  },
  {
    title: 'Brancardier saisonnier',
    employer: 'Clinique des Genêts',
    place: 'Roscoff (29)',
    from: '2014',
    to: '2015',
    when: 'étés 2014 et 2015',
    text: ['Remplacement d’été au bloc et en radiologie.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Diplôme d’État d’ambulancier',
    institution: 'Institut de formation des ambulanciers du Léon',
    place: 'Morlaix',
    from: '2018',
    to: '2019',
    when: '2018-2019',
  },
  {
    degree: 'Baccalauréat professionnel Accompagnement, soins et services à la personne',
    studyType: 'Baccalauréat professionnel',
    area: 'Accompagnement, soins et services à la personne',
    institution: 'Lycée Jeanne-Kerven',
    place: 'Landivisiau',
    to: '2014',
    when: '2014',
  },
];
const habilitations: (Item & { name: string })[] = [
  { line: 'AFGSU 2, recyclée en 2023', name: 'AFGSU 2', date: '2023' },
  {
    line: 'Attestation préfectorale de conduite d’ambulance, 2016',
    name: 'Attestation préfectorale de conduite d’ambulance',
    date: '2016',
  },
  { line: 'PSE 2, 2017', name: 'PSE 2', date: '2017' },
];
const skills = [
  'Bilan circonstanciel',
  'Relevage et portage',
  'Conduite en urgence',
  'Transport bariatrique',
  'Nouveau-nés en incubateur',
  'Tablette et géolocalisation',
];
const languages = [
  { language: 'Breton', fluency: 'courant' },
  { language: 'Anglais', fluency: 'notions' },
];
const permis = ['Permis B et C', 'Vaccinations à jour', 'Mobile dans tout le Finistère nord'];
const volunteer = {
  title: 'Sapeur-pompier volontaire',
  employer: 'Centre de secours de Plouédern-Ty Guen',
  from: '2015',
  when: 'depuis 2015',
  text: ['Caporal-chef, chef d’équipe secours à personnes.'],
};
const resume =
  'Huit ans de route, dont six comme diplômé d’État. Je souhaite rejoindre un service hospitalier (SMUR ou transport interne) pour travailler en équipe fixe et préparer l’entrée en école d’infirmiers.';
const hobbies = 'Aviron de mer, fest-noz, mécanique ancienne (une Estafette de 1972).';

export const cv: HandMadeCv = {
  id: 'fr-fr-ambulancier-deux-cadres',
  language: 'fr',
  country: 'FR',
  columns: 2,
  dates: { pattern: 'MMMM yyyy', join: ' à ', now: 'aujourd’hui', since: 'depuis' },
  name: 'Yoann Kerbrat-Diallo',
  shownName: 'Yoann KERBRAT-DIALLO',
  label: 'Ambulancier diplômé d’État',
  contact: {
    email: 'y.kerbrat@breizhpost.example',
    phone: '06 39 98 57 30',
    address: '4 venelle du Lavoir, 29800 Landerneau',
    city: 'Landerneau',
    postalCode: '29800',
    heading: 'Me joindre',
    extra: ['31 ans'],
  },
  sections: [
    { kind: 'certificates', heading: 'Habilitations', side: true, items: habilitations },
    { kind: 'skills', heading: 'Savoir-faire', side: true, skills: [{ skills }], skillStyle: 'list' },
    { kind: 'languages', heading: 'Langues', side: true, languages },
    { kind: 'other', heading: 'Permis et mobilité', side: true, bullets: permis },
    { kind: 'interests', heading: 'À côté', side: true, text: [hobbies] },
    { kind: 'summary', heading: 'En deux mots', text: [resume] },
    { kind: 'work', heading: 'Sur la route depuis 2016', jobs },
    { kind: 'education', heading: 'Diplômes', education: studies },
    { kind: 'volunteer', heading: 'Engagement', jobs: [volunteer] },
  ],
  tools: ['reportlab'],
  source: page`import json
from xml.sax.saxutils import escape as e
from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle as Style
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, KeepTogether, PageTemplate, Paragraph, Spacer, Table

cv = json.loads(r'''${JSON.stringify({ jobs, studies, habilitations, skills, languages, permis, volunteer, resume, hobbies })}''')
W, H = A4
BLUE = HexColor('#16427a')
side = Style('side', fontName='Helvetica', fontSize=9, leading=12.2, textColor=white)
sideh = Style('sideh', parent=side, fontName='Helvetica-Bold', fontSize=11, leading=14, spaceBefore=11, spaceAfter=4)
sideb = Style('sideb', parent=side, leftIndent=8, bulletIndent=0, spaceAfter=1.5)
body = Style('body', fontName='Helvetica', fontSize=9.6, leading=13)
head = Style('head', parent=body, fontName='Helvetica-Bold', fontSize=12.5, leading=16, textColor=BLUE, spaceBefore=12, spaceAfter=5)
firm = Style('firm', parent=body, fontName='Helvetica-Bold')
role = Style('role', parent=body, fontName='Helvetica-Oblique')
when = Style('when', parent=body, alignment=TA_RIGHT, fontSize=8.8, textColor=HexColor('#555555'))
dot = Style('dot', parent=body, leftIndent=11, bulletIndent=2)


def two(left, right, style):
    t = Table([[Paragraph(e(left), style), Paragraph(e(right), when)]], colWidths=[82 * mm, 45 * mm])
    t.setStyle([('VALIGN', (0, 0), (-1, -1), 'TOP'), ('LEFTPADDING', (0, 0), (-1, -1), 0), ('RIGHTPADDING', (0, 0), (-1, -1), 0), ('TOPPADDING', (0, 0), (-1, -1), 0), ('BOTTOMPADDING', (0, 0), (-1, -1), 1)])
    return t


def below(entry):
    return [Paragraph(e(t), body) for t in entry.get('text', [])] + [Paragraph(e(b), dot, bulletText='\u2022') for b in entry.get('bullets', [])]


S = [Paragraph('Yoann<br/>KERBRAT-DIALLO', Style('n', parent=side, fontName='Helvetica-Bold', fontSize=13, leading=17)), Spacer(1, 4)]
S += [Paragraph('Ambulancier diplômé d’État', Style('l', parent=side, fontSize=10.5, leading=14)), Spacer(1, 6)]
S += [Paragraph('Me joindre', sideh)]
S += [Paragraph(x, side) for x in ('06 39 98 57 30', 'y.kerbrat@breizhpost.example', '4 venelle du Lavoir, 29800&nbsp;Landerneau', '31 ans')]
S += [Paragraph('Habilitations', sideh)] + [Paragraph(e(h['line']), sideb, bulletText='\u2022') for h in cv['habilitations']]
S += [Paragraph('Savoir-faire', sideh)] + [Paragraph(e(s), sideb, bulletText='\u2022') for s in cv['skills']]
S += [Paragraph('Langues', sideh)] + [Paragraph(e(l['language'] + ' : ' + l['fluency']), side) for l in cv['languages']]
S += [Paragraph('Permis et mobilité', sideh)] + [Paragraph(e(p), sideb, bulletText='\u2022') for p in cv['permis']]
S += [Paragraph('À côté', sideh), Paragraph(e(cv['hobbies']), side), FrameBreak()]

S += [Paragraph('En deux mots', head), Paragraph(e(cv['resume']), body)]
S += [Paragraph('Sur la route depuis 2016', head)]
for job in cv['jobs']:
    if 'roles' in job:
        S += [Paragraph(e(job['employer'] + ', ' + job['place']), firm)]
        for r in job['roles']:
            S += [KeepTogether([two(r['title'], r['when'], role)] + below(r) + [Spacer(1, 4)])]
    else:
        S += [KeepTogether([Paragraph(e(job['employer'] + ', ' + job['place']), firm), two(job['title'], job['when'], role)] + below(job) + [Spacer(1, 4)])]
    S += [Spacer(1, 4)]
S += [Paragraph('Diplômes', head)]
for s in cv['studies']:
    S += [KeepTogether([two(s['degree'], s['when'], firm), Paragraph(e(s['institution'] + ', ' + s['place']), body), Spacer(1, 5)])]
v = cv['volunteer']
S += [Paragraph('Engagement', head), two(v['title'], v['when'], firm), Paragraph(e(v['employer']), role)] + below(v)

doc = BaseDocTemplate('cv.pdf', pagesize=A4, title='CV Yoann Kerbrat-Diallo', author='Yoann Kerbrat-Diallo')
left = Frame(9 * mm, 10 * mm, 49 * mm, H - 24 * mm, leftPadding=0, rightPadding=0)
right = Frame(71 * mm, 10 * mm, 128 * mm, H - 24 * mm, leftPadding=0, rightPadding=0)


def paint(c, doc):
    c.saveState()
    c.setFillColor(BLUE)
    c.rect(0, 0, 64 * mm, H, stroke=0, fill=1)
    c.restoreState()


doc.addPageTemplates(PageTemplate(id='deux', frames=[left, right], onPage=paint))
doc.build(S)
`,
};
