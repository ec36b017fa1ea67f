import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const accroche =
  'Quinze ans d’entrepôts, du quai à la direction de site. Je sais ouvrir une plateforme, en fermer une proprement, et tenir le budget entre les deux.';
const jobs: Job[] = [
  {
    employer: 'Transverse Distribution',
    place: 'Saint-Quentin-Fallavier (38)',
    text: ['Groupe Valmorin, transport et stockage, 3 200 salariés'],
    roles: [
      {
        title: 'Responsable de site logistique',
        from: '2019-09',
        when: 'Depuis septembre 2019',
        bullets: [
          'Management de 4 chefs d’équipe et 85 collaborateurs, en 2x8',
          'Budget d’exploitation : 6,4 M€ ; coût au colis réduit de 11 % en trois ans',
          'Démarrage d’un nouveau WMS sans arrêt des expéditions',
        ],
      },
      {
        title: 'Adjoint d’exploitation',
        from: '2016-01',
        to: '2019-08',
        when: 'Janvier 2016 – août 2019',
        bullets: ['Plan de transport régional : 62 tournées par jour', 'Taux de service porté de 96,1 à 98,7 %'],
      },
    ],
  },
  {
    title: 'Chef d’équipe réception',
    employer: 'Laiteries de la Bourbre',
    place: 'Bourgoin-Jallieu (38)',
    from: '2012-04',
    to: '2015-12',
    when: 'Avril 2012 – décembre 2015',
    bullets: ['Encadrement de 12 caristes et réceptionnaires sous température dirigée'],
  },
  {
    title: 'Cariste puis agent de quai',
    employer: 'Intérim (Manutech, Loginter)',
    place: 'Nord-Isère',
    from: '2009',
    to: '2012',
    when: '2009 – 2012',
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'Licence professionnelle Management des processus logistiques (VAE)',
    studyType: 'Licence professionnelle',
    area: 'Management des processus logistiques',
    institution: 'IUT du Rhône-Amont',
    place: 'Lyon',
    to: '2018',
    when: '2018',
  },
  {
    degree: 'BTS Transport',
    studyType: 'BTS',
    area: 'Transport',
    institution: 'Lycée Aristide-Bergès-Vieux',
    place: 'Grenoble',
    from: '2007',
    to: '2009',
    when: '2007 – 2009',
  },
];
const skills = ['Reflex WMS', 'SAP MM', 'Excel avancé', 'Lean / 5S', 'Gestion de crise', 'Dialogue social'];
const languages = [
  { language: 'Anglais', fluency: 'professionnel (TOEIC 815)' },
  { language: 'Italien', fluency: 'notions' },
];
const certificates = [
  { line: 'CACES R489 cat. 1, 3 et 5 (2023)', name: 'CACES R489 cat. 1, 3 et 5', date: '2023' },
  { line: 'Sauveteur secouriste du travail (2024)', name: 'Sauveteur secouriste du travail', date: '2024' },
];
const interests = ['Trail (Ardéchois 57 km)', 'Apiculture, six ruches', 'Arbitre de rugby'];

export const cv: HandMadeCv = {
  id: 'fr-fr-responsable-logistique-zones-texte',
  language: 'fr',
  country: 'FR',
  columns: 2,
  dates: { pattern: 'MMMM yyyy', now: 'aujourd’hui', since: 'Depuis' },
  name: 'Damien Vernoux',
  shownName: 'Damien VERNOUX',
  label: 'Responsable de site logistique',
  contact: {
    heading: 'Contact',
    email: 'damien.vernoux@courriel.example',
    phone: '06 39 98 41 27',
    address: '14 rue des Tisserands, 38300 Bourgoin-Jallieu',
    city: 'Bourgoin-Jallieu',
    postalCode: '38300',
    extra: ['41 ans, deux enfants', 'Permis B', 'Mobile en Auvergne-Rhône-Alpes'],
  },
  sections: [
    { kind: 'skills', heading: 'Savoir-faire', side: true, skills: [{ skills }], skillStyle: 'list' },
    { kind: 'languages', heading: 'Langues', side: true, languages },
    { kind: 'certificates', heading: 'Habilitations', side: true, items: certificates },
    {
      kind: 'interests',
      heading: 'Et sinon',
      side: true,
      items: interests.map((line) => ({ line })),
    },
    { kind: 'summary', heading: 'Profil', text: [accroche] },
    { kind: 'work', heading: 'Expérience professionnelle', jobs },
    { kind: 'education', heading: 'Formation', education: studies },
  ],
  tools: ['python-docx'],
  source: page`import json
from html import escape
from docx import Document
from docx.oxml import parse_xml
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ accroche, jobs, studies, skills, languages, certificates, interests })}''')
NS = ' '.join('xmlns:%s="%s"' % pair for pair in (
    ('w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'),
    ('mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'),
    ('wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'),
    ('a', 'http://schemas.openxmlformats.org/drawingml/2006/main'),
    ('wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'),
    ('v', 'urn:schemas-microsoft-com:vml'),
    ('o', 'urn:schemas-microsoft-com:office:office'),
))
BLUE = RGBColor(0x1B, 0x3A, 0x5B)
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin, sheet.right_margin = Cm(7.6), Cm(1.5)
sheet.top_margin, sheet.bottom_margin = Cm(4.6), Cm(1.5)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Calibri', Pt(10.5)
normal.paragraph_format.space_after = Pt(2)
count = 0


def para(text, size=10, bold=False, color='FFFFFF', before=0):
    return ('<w:p><w:pPr><w:spacing w:before="%d" w:after="40"/></w:pPr><w:r><w:rPr>%s<w:color w:val="%s"/><w:sz w:val="%d"/></w:rPr>'
            '<w:t xml:space="preserve">%s</w:t></w:r></w:p>') % (before * 20, '<w:b/>' if bold else '', color, size * 2, escape(text, False))


def box(anchor, x, y, width, height, fill, content):
    """A text box as Word writes it: DrawingML, and VML for what cannot read that."""
    global count
    count += 1
    cm = lambda value: int(value * 360000)
    inner = '<w:txbxContent>%s</w:txbxContent>' % content
    anchor._p.append(parse_xml('''<w:r %s><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="%d" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>%d</wp:posOffset></wp:positionV><wp:extent cx="%d" cy="%d"/><wp:effectExtent l="0" t="0" r="0" b="0"/>
<wp:wrapNone/><wp:docPr id="%d" name="Zone de texte %d"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>
<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
<a:solidFill><a:srgbClr val="%s"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx>%s</wps:txbx>
<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="180000" tIns="144000" rIns="144000" bIns="72000" anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic>
</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="_x0000_s10%d" type="#_x0000_t202"
style="position:absolute;margin-left:%.1fpt;margin-top:%.1fpt;width:%.1fpt;height:%.1fpt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page" fillcolor="#%s" stroked="f"><v:textbox>%s</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>'''
        % (NS, 251658240 + count, cm(x), cm(y), cm(width), cm(height), count, count, cm(width), cm(height), fill, inner,
           25 + count, x * 28.35, y * 28.35, width * 28.35, height * 28.35, fill, inner)))


def heading(text):
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(12)
    paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run(text)
    run.bold, run.font.size, run.font.color.rgb = True, Pt(14), BLUE
    return paragraph


first = heading('Profil')
box(first, 0, 0, 21, 3.9, '1B3A5B', para('Damien VERNOUX', 28, True) + para('Responsable de site logistique', 15))
side = para('Contact', 13, True)
for text in ('14 rue des Tisserands, 38300 Bourgoin-Jallieu', '06 39 98 41 27', 'damien.vernoux@courriel.example', '41 ans, deux enfants', 'Permis B', 'Mobile en Auvergne-Rhône-Alpes'):
    side += para(text)
side += para('Savoir-faire', 13, True, before=14) + ''.join(para(text) for text in cv['skills'])
side += para('Langues', 13, True, before=14) + ''.join(para(one['language'] + ' : ' + one['fluency']) for one in cv['languages'])
side += para('Habilitations', 13, True, before=14) + ''.join(para(one['line']) for one in cv['certificates'])
side += para('Et sinon', 13, True, before=14) + ''.join(para(text) for text in cv['interests'])
box(first, 0, 3.9, 6.7, 25.8, '4A6A8A', side)
doc.add_paragraph(cv['accroche'])
heading('Expérience professionnelle')
for job in cv['jobs']:
    firm = doc.add_paragraph()
    firm.paragraph_format.space_before = Pt(7)
    firm.paragraph_format.keep_with_next = True
    firm.add_run(job['employer']).bold = True
    firm.add_run(' – ' + job['place'])
    for text in job.get('text', []):
        doc.add_paragraph(text).paragraph_format.keep_with_next = True
    for role in job.get('roles', [job]):
        post = doc.add_paragraph()
        post.paragraph_format.keep_with_next = True
        run = post.add_run(role['title'])
        run.bold, run.font.color.rgb = True, BLUE
        post.add_run(' (' + role['when'] + ')').italic = True
        for text in role.get('bullets', []):
            doc.add_paragraph(text, style='List Bullet')
heading('Formation')
for study in cv['studies']:
    paragraph = doc.add_paragraph()
    paragraph.add_run(study['when'] + ' : ')
    paragraph.add_run(study['degree']).bold = True
    paragraph.add_run(', ' + study['institution'] + ', ' + study['place'])
doc.save('cv.docx')
`,
};
