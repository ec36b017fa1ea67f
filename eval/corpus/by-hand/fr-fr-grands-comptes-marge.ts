import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    employer: 'Groupe Armorlis Emballages',
    place: 'Rennes',
    roles: [
      {
        title: 'Responsable grands comptes',
        from: '2021-01',
        when: 'depuis janv. 2021',
        bullets: [
          'Portefeuille de 22 enseignes agroalimentaires, 7,4 M€ de chiffre d’affaires annuel.',
          'Trois appels d’offres nationaux remportés, dont un contrat-cadre de quatre ans.',
          'Animation d’une équipe de deux assistants commerciaux et d’un alternant.',
        ],
      },
      {
        title: 'Attachée commerciale secteur Ouest',
        from: '2017-09',
        to: '2020-12',
        when: 'sept. 2017 – déc. 2020',
        bullets: [
          'Ouverture de 65 comptes en Bretagne et en Pays de la Loire.',
          'Meilleure progression régionale en 2019 (+ 31 %).',
        ],
      },
    ],
  },
  {
    title: 'Téléprospectrice',
    employer: 'Callissimo',
    place: 'Saint-Malo',
    from: '2015-10',
    to: '2016-11',
    when: 'oct. 2015 – nov. 2016',
    bullets: ['Prise de rendez-vous qualifiés pour quatre équipes de vente terrain.'],
  },
  {
    title: 'Conseillère de vente en alternance',
    employer: 'Maison Kerguelen Nautisme',
    place: 'Lorient',
    from: '2013-09',
    to: '2015-08',
    when: 'sept. 2013 – août 2015',
    bullets: ['Accueil, encaissement, inventaires et mise en avant des nouveautés.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Licence professionnelle Commerce interentreprises',
    studyType: 'Licence professionnelle',
    area: 'Commerce interentreprises',
    institution: 'IUT de Rennes',
    place: 'Rennes',
    from: '2016',
    to: '2017',
    when: '2016 – 2017',
  },
  {
    degree: 'BTS Management des unités commerciales',
    studyType: 'BTS',
    area: 'Management des unités commerciales',
    institution: 'Lycée Dupuy-de-Lôme',
    place: 'Lorient',
    from: '2013',
    to: '2015',
    when: '2013 – 2015',
  },
];
const chips = [
  'Négociation',
  'Salesforce',
  'Appels d’offres',
  'Prospection',
  'Excel',
  'Fidélisation',
  'Salons professionnels',
  'Marge et tarification',
];
const languages = [
  { language: 'Français', fluency: 'langue maternelle' },
  { language: 'Anglais', fluency: 'courant' },
  { language: 'Breton', fluency: 'notions' },
];
const awards: Item[] = [
  {
    line: 'Trophée de la performance commerciale, Groupe Armorlis Emballages, 2022',
    name: 'Trophée de la performance commerciale',
    by: 'Groupe Armorlis Emballages',
    date: '2022',
  },
];
const hook =
  'Dix ans de vente interentreprises, du premier appel à froid au contrat-cadre. Je cherche une direction régionale dans un groupe industriel qui investit dans l’emballage recyclable.';
const hobbies = 'Voile habitable, théâtre d’improvisation, cuisine de la mer.';

export const cv: HandMadeCv = {
  id: 'fr-fr-grands-comptes-marge',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMM yyyy', now: 'aujourd’hui', since: 'depuis' },
  name: 'Nolwenn Tessier',
  shownName: 'Nolwenn TESSIER',
  label: 'Responsable grands comptes',
  contact: {
    email: 'nolwenn.tessier@courriel.example',
    phone: '06 39 98 41 27',
    address: '17 rue de Dinan, 35000 Rennes',
    city: 'Rennes',
    postalCode: '35000',
    labels: { phone: 'Tél.', email: 'Courriel', address: 'Adresse' },
    extra: ['Permis B'],
  },
  sections: [
    { kind: 'summary', heading: '', text: [hook] },
    { kind: 'work', heading: 'Parcours commercial', jobs },
    { kind: 'skills', heading: 'Boîte à outils', skills: [{ skills: chips }] },
    { kind: 'education', heading: 'Cursus', education: studies },
    { kind: 'awards', heading: 'Distinction', items: awards },
    { kind: 'languages', heading: 'Langues parlées', languages },
    { kind: 'interests', heading: 'Hors bureau', text: [hobbies] },
  ],
  tools: ['reportlab'],
  source: page`import json
from xml.sax.saxutils import escape as e
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle as Style
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table

cv = json.loads(r'''${JSON.stringify({ jobs, studies, chips, languages, awards, hook, hobbies })}''')
teal = colors.HexColor('#127475')
body = Style('body', fontName='Helvetica', fontSize=10, leading=14)
bold = Style('bold', parent=body, fontName='Helvetica-Bold')
title = Style('title', parent=body, fontName='Helvetica-Oblique')
right = Style('right', parent=body, alignment=TA_RIGHT, fontSize=9, textColor=colors.HexColor('#555555'))
margin = Style('margin', parent=body, fontName='Helvetica-Bold', fontSize=11, alignment=TA_RIGHT, textColor=teal)
chip = Style('chip', parent=body, alignment=TA_CENTER, fontSize=9, textColor=colors.white)
big = Style('big', parent=body, fontName='Helvetica-Bold', fontSize=26, leading=32)
hook = Style('hook', parent=body, fontName='Helvetica-Oblique', fontSize=10.5, leading=15)
bullet = Style('bullet', parent=body, leftIndent=10, bulletIndent=0)
NARROW, WIDE = 38 * mm, 136 * mm
PLAIN = [('VALIGN', (0, 0), (-1, -1), 'TOP'), ('LEFTPADDING', (0, 0), (-1, -1), 0), ('RIGHTPADDING', (0, 0), (-1, -1), 0), ('TOPPADDING', (0, 0), (-1, -1), 0), ('BOTTOMPADDING', (0, 0), (-1, -1), 0)]


def footer(canvas, doc):
    canvas.setFont('Helvetica', 8)
    canvas.setFillGray(0.5)
    canvas.drawCentredString(A4[0] / 2, 9 * mm, 'Nolwenn Tessier - page %d' % doc.page)


def dated(left, when, what):
    return Table([[Paragraph(e(left), what), Paragraph(e(when), right)]], colWidths=[WIDE - 12 * mm - 42 * mm, 42 * mm], style=PLAIN)


def bullets(items):
    return [Paragraph(e(item), bullet, bulletText='•') for item in items] + [Spacer(1, 5)]


rows = []


def add(heading, content):
    rows.append([Paragraph(e(heading), margin) if heading else '', content])


first = 'Parcours commercial'
for job in cv['jobs']:
    cell = [Paragraph(e(job['employer']) + ', ' + e(job['place']), bold)]
    for role in job.get('roles', [job]):
        cell += [dated(role['title'], role['when'], title)] + bullets(role['bullets'])
    add(first, cell)
    first = ''
cells = [Paragraph(e(x), chip) for x in cv['chips']]
chips = Table([cells[:4], cells[4:]], colWidths=[31 * mm] * 4, rowHeights=[14 * mm] * 2)
chips.setStyle([('BACKGROUND', (0, 0), (-1, -1), teal), ('INNERGRID', (0, 0), (-1, -1), 5, colors.white), ('VALIGN', (0, 0), (-1, -1), 'MIDDLE')])
add('Boîte à outils', chips)
first = 'Cursus'
for study in cv['studies']:
    add(first, [dated(study['degree'], study['when'], bold), Paragraph(e(study['institution'] + ', ' + study['place']), body)])
    first = ''
add('Distinction', [Paragraph(e(a['line']), body) for a in cv['awards']])
add('Langues parlées', [Paragraph(e(x['language'] + ' : ' + x['fluency']), body) for x in cv['languages']])
add('Hors bureau', Paragraph(e(cv['hobbies']), body))

grid = Table(rows, colWidths=[NARROW, WIDE])
grid.setStyle([('VALIGN', (0, 0), (-1, -1), 'TOP'), ('LINEAFTER', (0, 0), (0, -1), 1, teal), ('LEFTPADDING', (0, 0), (0, -1), 0), ('LEFTPADDING', (1, 0), (1, -1), 12), ('BOTTOMPADDING', (0, 0), (-1, -1), 9)])
contact = Table([[Paragraph('<b>Adresse</b> 17 rue de Dinan, 35000 Rennes', body), Paragraph('<b>Tél.</b> 06 39 98 41 27', body)], [Paragraph('<b>Courriel</b> nolwenn.tessier@courriel.example', body), Paragraph('<b>Permis B</b>', body)]], colWidths=[100 * mm, 70 * mm])
contact.setStyle([('LINEABOVE', (0, 0), (-1, 0), 1, teal), ('LINEBELOW', (0, -1), (-1, -1), 1, teal)])
document = BaseDocTemplate('cv.pdf', pagesize=A4, title='Nolwenn Tessier', leftMargin=18 * mm, rightMargin=18 * mm)
document.addPageTemplates(PageTemplate(frames=[Frame(18 * mm, 16 * mm, 174 * mm, A4[1] - 32 * mm, leftPadding=0, rightPadding=0)], onPage=footer))
document.build([Paragraph('Nolwenn TESSIER', big), Paragraph('Responsable grands comptes', body), Spacer(1, 8), contact, Spacer(1, 10), Paragraph(e(cv['hook']), hook), Spacer(1, 12), grid])
`,
};
